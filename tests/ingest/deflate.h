// Compressed bytes for tests.
#ifndef CLAIMS_TESTS_INGEST_DEFLATE_H_
#define CLAIMS_TESTS_INGEST_DEFLATE_H_

#include <zlib.h>

#include <string>

#include "gtest/gtest.h"

namespace claims {

constexpr int kZlibFormat = MAX_WBITS;
constexpr int kGzipFormat = 16 + MAX_WBITS;

inline std::string Deflate(const std::string& plain, int format = kGzipFormat) {
  z_stream stream = {};
  EXPECT_EQ(deflateInit2(&stream, 6, Z_DEFLATED, format, 8, Z_DEFAULT_STRATEGY), Z_OK);
  std::string out(deflateBound(&stream, plain.size()) + 32, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<unsigned int>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(&out[0]);
  stream.avail_out = static_cast<unsigned int>(out.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

}  // namespace claims

#endif  // CLAIMS_TESTS_INGEST_DEFLATE_H_
