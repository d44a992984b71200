"""The system's libraries as Bzlmod repositories; see --config=debian_bzlmod."""

load(":pkg_config.bzl", "absl_repository", "pkg_config_repository")

def _system_impl(_ctx):
    absl_repository(name = "system_absl")
    pkg_config_repository(name = "system_re2", targets = {"re2": "re2"})
    pkg_config_repository(name = "system_libxml2", targets = {"libxml2": "libxml-2.0"})
    pkg_config_repository(name = "system_zlib", targets = {"zlib": "zlib"})
    pkg_config_repository(name = "system_zstd", targets = {"zstd": "libzstd"})

system = module_extension(implementation = _system_impl)
