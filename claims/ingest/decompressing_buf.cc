#include "claims/ingest/decompressing_buf.h"

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace claims {
namespace {

constexpr size_t kChunk = 1 << 16;

}  // namespace

DecompressingBuf::DecompressingBuf(std::istream* in, Compression compression)
    : in_(*in),
      inflater_(compression == Compression::kGzip ? NewGzipInflater() : NewZstdInflater()),
      compressed_(kChunk),
      plain_(kChunk) {}

bool DecompressingBuf::Refill() {
  in_.read(compressed_.data(), static_cast<std::streamsize>(compressed_.size()));
  at_ = 0;
  end_ = static_cast<size_t>(in_.gcount());
  return end_ > 0;
}

DecompressingBuf::int_type DecompressingBuf::underflow() {
  while (status_.ok()) {
    if (at_ == end_ && !pending_ && !Refill()) {
      if (!inflater_->AtEnd())
        status_ = absl::DataLossError("is cut off; its last part is missing");
      break;
    }
    const absl::string_view in(compressed_.data() + at_, end_ - at_);
    const auto step = inflater_->Inflate(in, plain_.data(), plain_.size());
    if (!step.ok()) {
      status_ = step.status();
      break;
    }
    at_ += step->consumed;
    const bool was_pending = pending_;
    pending_ = step->produced == plain_.size();
    if (step->produced > 0) {
      setg(plain_.data(), plain_.data(), plain_.data() + step->produced);
      return traits_type::to_int_type(plain_[0]);
    }
    if (step->consumed == 0 && !was_pending) {
      status_ = absl::DataLossError("is damaged");
      break;
    }
  }
  return traits_type::eof();
}

}  // namespace claims
