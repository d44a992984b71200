#include "claims/ingest/line_source.h"


#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace claims {
namespace {

constexpr size_t kChunk = size_t{1} << 18;
constexpr absl::string_view kMark = "\xEF\xBB\xBF";

}  // namespace

bool LineSource::Fill() {
  if (at_ > 0) {
    buffer_.erase(0, at_);
    at_ = 0;
  }
  const size_t old = buffer_.size();
  buffer_.resize(old + kChunk);
  in_.read(&buffer_[old], kChunk);
  buffer_.resize(old + static_cast<size_t>(in_.gcount()));
  return buffer_.size() > old;
}

void LineSource::SkipMark() {
  if (started_) return;
  started_ = true;
  while (buffer_.size() < kMark.size() && Fill()) {
  }
  if (absl::StartsWith(buffer_, kMark)) at_ = kMark.size();
}

bool LineSource::Next(absl::string_view* line) {
  SkipMark();
  size_t searched = at_;  // no newline before it
  while (true) {
    const size_t end = buffer_.find('\n', searched);
    if (end != std::string::npos) {
      *line = absl::string_view(buffer_).substr(at_, end - at_);
      at_ = end + 1;
      break;
    }
    searched = buffer_.size() - at_;  // Fill moves what is unread to the front
    if (!Fill()) {
      if (at_ == buffer_.size()) return false;
      *line = absl::string_view(buffer_).substr(at_);
      at_ = buffer_.size();
      break;
    }
  }
  ++number_;
  if (absl::EndsWith(*line, "\r")) line->remove_suffix(1);
  return true;
}

std::string LineSource::Rest() {
  SkipMark();
  while (Fill()) {
  }
  std::string rest = buffer_.substr(at_);
  buffer_.clear();
  at_ = 0;
  return rest;
}

char LineSource::PeekByte() {
  SkipMark();
  size_t i = at_;
  while (true) {
    for (; i < buffer_.size(); ++i) {
      if (!absl::ascii_isspace(buffer_[i])) return buffer_[i];
    }
    i -= at_;
    if (!Fill()) return '\0';
  }
}

}  // namespace claims
