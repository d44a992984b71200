#include "claims/ingest/inflater.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <limits>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace claims {
namespace {

// zlib counts in unsigned int.
unsigned int Clamp(size_t size) {
  return static_cast<unsigned int>(
      std::min<size_t>(size, std::numeric_limits<unsigned int>::max()));
}

class ZlibInflater : public Inflater {
 public:
  // `window_bits` as inflateInit2 reads it: 15 for zlib, 16 more for gzip.
  ZlibInflater(int window_bits, absl::string_view name) : name_(name) {
    ready_ = inflateInit2(&stream_, window_bits) == Z_OK;
  }
  ~ZlibInflater() override {
    if (ready_) inflateEnd(&stream_);
  }
  ZlibInflater(const ZlibInflater&) = delete;
  ZlibInflater& operator=(const ZlibInflater&) = delete;

  absl::StatusOr<Step> Inflate(absl::string_view in, char* out, size_t size) override {
    if (!ready_) return absl::ResourceExhaustedError("no memory to decompress it");
    if (ended_) {
      if (in.empty()) return Step{};
      // The next member.
      if (inflateReset(&stream_) != Z_OK) return Damaged();
      ended_ = false;
    }
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    stream_.avail_in = Clamp(in.size());
    stream_.next_out = reinterpret_cast<Bytef*>(out);
    stream_.avail_out = Clamp(size);
    const unsigned int in_before = stream_.avail_in;
    const unsigned int out_before = stream_.avail_out;
    const int code = inflate(&stream_, Z_NO_FLUSH);
    if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) return Damaged();
    ended_ = code == Z_STREAM_END;
    return Step{in_before - stream_.avail_in, out_before - stream_.avail_out};
  }

  bool AtEnd() const override { return ended_; }

 private:
  absl::Status Damaged() const {
    return absl::DataLossError(absl::StrCat("is not ", name_, ", or is damaged"));
  }

  const absl::string_view name_;
  z_stream stream_ = {};
  bool ready_ = false;
  bool ended_ = true;
};

class ZstdInflater : public Inflater {
 public:
  ZstdInflater() : stream_(ZSTD_createDStream()) {}
  ~ZstdInflater() override { ZSTD_freeDStream(stream_); }
  ZstdInflater(const ZstdInflater&) = delete;
  ZstdInflater& operator=(const ZstdInflater&) = delete;

  absl::StatusOr<Step> Inflate(absl::string_view in, char* out, size_t size) override {
    if (stream_ == nullptr) return absl::ResourceExhaustedError("no memory to decompress it");
    ZSTD_inBuffer from = {in.data(), in.size(), 0};
    ZSTD_outBuffer to = {out, size, 0};
    const size_t hint = ZSTD_decompressStream(stream_, &to, &from);
    if (ZSTD_isError(hint)) {
      return absl::DataLossError(
          absl::StrCat("is not Zstandard, or is damaged (", ZSTD_getErrorName(hint), ")"));
    }
    if (from.pos > 0 || to.pos > 0) ended_ = hint == 0;
    return Step{from.pos, to.pos};
  }

  bool AtEnd() const override { return ended_; }

 private:
  ZSTD_DStream* const stream_;
  bool ended_ = true;
};

}  // namespace

std::unique_ptr<Inflater> NewGzipInflater() {
  return std::make_unique<ZlibInflater>(16 + MAX_WBITS, "gzip");
}

std::unique_ptr<Inflater> NewZlibInflater() {
  return std::make_unique<ZlibInflater>(MAX_WBITS, "a zlib stream");
}

std::unique_ptr<Inflater> NewZstdInflater() { return std::make_unique<ZstdInflater>(); }

}  // namespace claims
