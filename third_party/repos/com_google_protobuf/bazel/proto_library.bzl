"""proto_library, loaded as from upstream."""

proto_library = native.proto_library
