#!/bin/sh
# Installs the Debian packages that building and testing claims needs, as root or
# with sudo. Safe to run again: says and does nothing when all are there.
set -eu

PACKAGES='
bazel-bootstrap
bazel-platforms
bazel-rules-java
bazel-skylib
g++
libabsl-dev
libbenchmark-dev
libgmock-dev
libgtest-dev
libprotobuf-dev
libre2-dev
libxml2-dev
libzstd-dev
pkg-config
protobuf-compiler
zlib1g-dev
'

die() {
  echo "setup.sh: $1" >&2
  exit 1
}

# Prints the packages of the list that are not installed. Newer Debians provide
# pkg-config by another package; dpkg knows by the command.
missing_packages() {
  for package in $PACKAGES; do
    status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    case $package:$status in
      *:'install ok installed') ;;
      pkg-config:*) command -v pkg-config >/dev/null || echo "$package" ;;
      *) echo "$package" ;;
    esac
  done
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# Runs apt-get quietly; what it said is shown only when it fails.
apt() {
  if ! output=$(as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get -qq -o DPkg::Lock::Timeout=300 "$@" 2>&1 </dev/null); then
    printf '%s\n' "$output" >&2
    die "apt-get $1 failed; see its message above"
  fi
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  die 'this system has no apt; install by other means what MODULE.bazel lists, and Bazel'
fi

missing=$(missing_packages)
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
  # shellcheck disable=SC2086  # one line out of the list
  die "run as root, or install sudo; missing are:$(printf ' %s' $missing)"
fi

# shellcheck disable=SC2086  # one line out of the list
echo "setup.sh: installing$(printf ' %s' $missing)"
apt update
# shellcheck disable=SC2086  # a list of names
apt install -y --no-install-recommends $missing
