"""An empty extension under the name that Bazel's own modules load."""

def _empty_impl(rctx):
    rctx.file("BUILD.bazel", "")

_empty_repository = repository_rule(implementation = _empty_impl)

def _extension_impl(_ctx):
    _empty_repository(name = "buildozer_binary")

buildozer_binary = module_extension(implementation = _extension_impl)
