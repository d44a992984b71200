"""cc_proto_library, loaded as from upstream."""

cc_proto_library = native.cc_proto_library
