"""Compiles pack files into a C++ function that returns them."""

def embedded_packs(name, srcs, function):
    """Writes NAME.cc with `std::vector<PackSource> claims::FUNCTION()`.

    The files are embedded in the order of `srcs`, each under its path from the
    workspace root, which is what messages about it will name.

    Args:
      name: of the generated source, without ".cc".
      srcs: textproto files.
      function: name of the C++ function.
    """
    native.genrule(
        name = name,
        srcs = srcs,
        outs = [name + ".cc"],
        cmd = "sh $(location embed_packs.sh) %s $(SRCS) > $@" % function,
        tools = ["embed_packs.sh"],
        visibility = ["//visibility:private"],
    )
