#!/bin/bash
# Builds and runs examples/embedding as an application would: a workspace of its
# own that knows claims only as a local_repository. A second Bazel does it, with
# its output under the test's temporary directory.
set -euo pipefail

# A runfile is a link into the source tree, where the rest of the example is.
main=$(readlink -f "$TEST_SRCDIR/$TEST_WORKSPACE/examples/embedding/main.cc")
app=${main%/main.cc}
if [[ ! -f $app/WORKSPACE || ! -f $app/../../claims/tracker.h ]]; then
  echo "embedding_test: $app is not in a source tree; was it run in a sandbox?" >&2
  exit 1
fi

# Bazel makes some of its files read-only, also to their owner's rm.
root=$TEST_TMPDIR/bazel
trap 'chmod -R u+w "$root" && rm -rf "$root"' EXIT

# Bazel would take this for its output root.
unset TEST_TMPDIR
# The user's own ~/.bazelrc (a proxy, a disk cache) holds for this build too; a
# test's HOME is another directory.
HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
export HOME

# --batch leaves no server behind. run ends with the application's exit status.
cd "$app"
bazel --batch --output_user_root="$root" run \
  --symlink_prefix=/ --color=no --curses=no --noshow_progress //:main
