"""One entry point, two programs: a fuzzer and an ordinary test."""

load("@rules_cc//cc:defs.bzl", "cc_binary", "cc_test")

def fuzz_target(name, deps):
    """Makes NAME_fuzz from NAME_fuzz.cc, and NAME_replay_test over its corpus.

    bazel build --config=clang --config=fuzz //tests/fuzz:NAME_fuzz
    bazel-bin/tests/fuzz/NAME_fuzz NEW_FINDS tests/fuzz/corpus/NAME

    The test feeds the seeds in corpus/NAME and fixed mutations of them to the
    same entry point, with any compiler and any sanitizer.

    Args:
      name: the entry point's name.
      deps: what the entry point calls.
    """
    srcs = [
        name + "_fuzz.cc",
        "fuzz_check.h",
    ]
    corpus = native.glob(["corpus/" + name + "/*"])
    cc_binary(
        name = name + "_fuzz",
        testonly = True,
        srcs = srcs,
        linkopts = ["-fsanitize=fuzzer"],
        tags = ["manual"],
        deps = deps,
    )
    cc_test(
        name = name + "_replay_test",
        size = "small",
        timeout = "moderate",  # sanitizers are slow
        srcs = srcs + ["replay_test.cc"],
        args = ["$(rootpath %s)" % seed for seed in corpus],
        data = corpus,
        deps = deps + ["@com_google_googletest//:gtest"],
    )
