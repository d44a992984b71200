"""What a WORKSPACE needs to build claims from Debian's packages, offline.

    local_repository(name = "claims", path = "path/to/claims")
    load("@claims//third_party:deps.bzl", "claims_dependencies")
    claims_dependencies()

A repository that the WORKSPACE has defined before is left as it is, so an
application can bring its own Abseil, RE2 or protobuf.
"""

load("//third_party/debian:pkg_config.bzl", "absl_repository", "pkg_config_repository")

# Bazel's own rules, where Debian's bazel packages put them. Newer Debians have
# them all; a path that is missing does no harm, since nothing then asks for it.
_BAZEL_RULES = {
    "bazel_skylib": "/usr/share/bazel/tools/skylib",
    "rules_java": "/usr/share/bazel/rules/java",
    "rules_license": "/usr/share/bazel/rules/license",
    "rules_python": "/usr/share/bazel/rules/python",
}

# Directories of third_party/repos.
_STAND_INS = [
    "com_github_google_benchmark",
    "com_google_googletest",
    "com_google_protobuf",
    "remote_coverage_tools",
    "rules_cc",
]

def _stand_in_impl(rctx):
    # local_repository would read its path against the application's workspace.
    # This file's label leads to ours, wherever it is.
    root = rctx.path(Label("//third_party:deps.bzl")).dirname
    for entry in root.get_child("repos").get_child(rctx.name).readdir():
        rctx.symlink(entry, entry.basename)

_stand_in_repository = repository_rule(
    implementation = _stand_in_impl,
    doc = "A directory of third_party/repos as a repository.",
    local = True,
)

def _maybe(rule, name, **kwargs):
    if not native.existing_rule(name):
        rule(name = name, **kwargs)

def claims_dependencies():
    """Defines every repository that claims' BUILD files name."""
    for name, path in _BAZEL_RULES.items():
        _maybe(native.local_repository, name, path = path)
    for name in _STAND_INS:
        _maybe(_stand_in_repository, name)
    _maybe(absl_repository, "com_google_absl")
    _maybe(pkg_config_repository, "com_googlesource_code_re2", targets = {"re2": "re2"})
    _maybe(pkg_config_repository, "libxml2", targets = {"libxml2": "libxml-2.0"})
    _maybe(pkg_config_repository, "zlib", targets = {"zlib": "zlib"})
    _maybe(pkg_config_repository, "zstd", targets = {"zstd": "libzstd"})
