"""Repositories over the libraries that Debian's -dev packages install.

Each pkg-config module becomes one cc_library that holds linker options, and
header directories other than /usr/include, so that a target links what it
names and no more. Nothing is downloaded. Written for the Starlark of Bazel 4.2 to 7.7.
"""

# Package of @com_google_absl -> {target: pkg-config module}. Of two modules
# joined by "|" the first that is installed serves: releases differ. A target
# that the installed Abseil lacks is left out.
# The aliases in third_party/modules/abseil-cpp follow this table.
_ABSL = {
    "absl/algorithm": {
        "algorithm": "absl_algorithm",
        "container": "absl_algorithm_container",
    },
    "absl/base": {
        "base": "absl_base",
        "core_headers": "absl_core_headers",
        "endian": "absl_endian",
        "log_severity": "absl_log_severity",
    },
    "absl/cleanup": {"cleanup": "absl_cleanup"},
    "absl/container": {
        "btree": "absl_btree",
        "fixed_array": "absl_fixed_array",
        "flat_hash_map": "absl_flat_hash_map",
        "flat_hash_set": "absl_flat_hash_set",
        "inlined_vector": "absl_inlined_vector",
        "node_hash_map": "absl_node_hash_map",
        "node_hash_set": "absl_node_hash_set",
    },
    "absl/debugging": {
        "failure_signal_handler": "absl_failure_signal_handler",
        "symbolize": "absl_symbolize",
    },
    "absl/flags": {
        "config": "absl_flags_config",
        "flag": "absl_flags",
        "marshalling": "absl_flags_marshalling",
        "parse": "absl_flags_parse",
        "reflection": "absl_flags_reflection",
        "usage": "absl_flags_usage",
    },
    "absl/functional": {
        "any_invocable": "absl_any_invocable",
        "bind_front": "absl_bind_front",
        "function_ref": "absl_function_ref",
    },
    "absl/hash": {"hash": "absl_hash"},
    "absl/memory": {"memory": "absl_memory"},
    "absl/meta": {"type_traits": "absl_type_traits"},
    "absl/numeric": {
        "bits": "absl_bits",
        "int128": "absl_int128",
    },
    "absl/random": {"random": "absl_random_random"},
    "absl/status": {
        "status": "absl_status",
        "statusor": "absl_statusor",
    },
    "absl/strings": {
        "cord": "absl_cord",
        "str_format": "absl_str_format",
        "string_view": "absl_string_view|absl_strings",
        "strings": "absl_strings",
    },
    "absl/synchronization": {"synchronization": "absl_synchronization"},
    "absl/time": {
        "civil_time": "absl_civil_time",
        "time": "absl_time",
    },
    "absl/types": {
        "optional": "absl_optional",
        "span": "absl_span",
        "variant": "absl_variant",
    },
    "absl/utility": {"utility": "absl_utility"},
}

_VISIBLE = "package(default_visibility = [\"//visibility:public\"])\n"
_LOAD_CC = "load(\"@rules_cc//cc:defs.bzl\", \"cc_library\")\n"
_COMPARISONS = ["=", ">=", "<=", ">", "<"]

# Searched by the compiler anyway.
_DEFAULT_INCLUDES = ["/usr/include"]

# Starlark has no while loop; no chain of .pc files is this deep.
_MAX_DEPTH = 100

def _search_path(rctx):
    result = rctx.execute(["pkg-config", "--variable=pc_path", "pkg-config"])
    if result.return_code:
        fail("pkg-config is needed to find the system libraries; ./setup.sh installs it")
    return result.stdout.strip().split(":")

def _parse_requires(value):
    """Module names of a Requires line, without version bounds."""
    names = []
    is_version = False
    for token in value.replace(",", " ").split(" "):
        if is_version:
            is_version = False
        elif token in _COMPARISONS:
            is_version = True
        elif token:
            names.append(token)
    return names

def _expand(value, variables):
    for name in variables:
        value = value.replace("${" + name + "}", variables[name])
    return value

def _parse_pc(text):
    """The parts of a .pc file that Debian's packages use, as a struct."""
    requires = []
    linkopts = []
    includes = []
    variables = {}
    for line in text.split("\n"):
        if "=" in line and ":" not in line.split("=")[0]:
            name, value = line.split("=", 1)
            variables[name.strip()] = _expand(value.strip(), variables)
        if line.startswith("Cflags:"):
            for token in _expand(line[len("Cflags:"):], variables).split(" "):
                if token.startswith("-I") and token[2:] not in _DEFAULT_INCLUDES:
                    includes.append(token[2:])
        if line.startswith("Requires:"):
            requires = _parse_requires(line[len("Requires:"):])
        elif line.startswith("Libs:"):
            for token in line[len("Libs:"):].split(" "):
                # The compiler's own search path holds them.
                if token and not token.startswith("-L") and not token.startswith("-R"):
                    linkopts.append(token)
    return struct(requires = requires, linkopts = linkopts, includes = includes)

def _read_module(rctx, search_path, module):
    for directory in search_path:
        file = rctx.path(directory + "/" + module + ".pc")
        if file.exists:
            return _parse_pc(rctx.read(file))
    return None

def _closure(rctx, roots):
    """{module: parsed .pc file} of the roots and all that they require."""
    search_path = _search_path(rctx)
    graph = {}
    todo = roots
    for _ in range(_MAX_DEPTH):
        found = []
        for module in todo:
            if module in graph:
                continue
            parsed = _read_module(rctx, search_path, module)
            if parsed:
                graph[module] = parsed
                found += parsed.requires
        todo = found
        if not todo:
            break
    return graph

def _libraries(rctx, graph):
    """BUILD text with one cc_library a module."""
    out = _VISIBLE + _LOAD_CC
    for module in sorted(graph.keys()):
        deps = {}
        for name in graph[module].requires:
            if name in graph and name != module:  # some releases require themselves
                deps[":" + name] = True
        headers = []
        for directory in graph[module].includes:
            headers.append("include/%s/%d" % (module, len(headers)))
            rctx.symlink(directory, headers[-1])
        out += "cc_library(name = %r, hdrs = %s, includes = %r, linkopts = %r, deps = %r)\n" % (
            module,
            "glob(%r)" % [h + "/**" for h in headers] if headers else "[]",
            headers,
            graph[module].linkopts,
            deps.keys(),
        )
    return out

def _absl_impl(rctx):
    roots = []
    for targets in _ABSL.values():
        for modules in targets.values():
            roots += modules.split("|")
    graph = _closure(rctx, roots)
    rctx.file("WORKSPACE", "")
    rctx.file("BUILD.bazel", _libraries(rctx, graph))
    for package, targets in _ABSL.items():
        out = _VISIBLE
        for target in sorted(targets.keys()):
            for module in targets[target].split("|"):
                if module in graph:
                    out += "alias(name = %r, actual = \"//:%s\")\n" % (target, module)
                    break
        rctx.file(package + "/BUILD.bazel", out)

absl_repository = repository_rule(
    implementation = _absl_impl,
    doc = "The system's Abseil under upstream's labels.",
    local = True,
)

def _pkg_config_impl(rctx):
    targets = rctx.attr.targets
    out = _libraries(rctx, _closure(rctx, targets.values()))
    for target in sorted(targets.keys()):
        if target != targets[target]:
            out += "alias(name = %r, actual = \":%s\")\n" % (target, targets[target])
    rctx.file("WORKSPACE", "")
    rctx.file("BUILD.bazel", out)

pkg_config_repository = repository_rule(
    implementation = _pkg_config_impl,
    doc = "A repository whose targets are pkg-config modules.",
    attrs = {"targets": attr.string_dict(doc = "Target name to pkg-config module.")},
    local = True,
)
