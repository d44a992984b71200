// Byte ranges: the one way in which this library points into a text.
#ifndef CLAIMS_BASE_SPAN_H_
#define CLAIMS_BASE_SPAN_H_

#include <algorithm>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace claims {

// Half-open range of BYTES, [start, end), with 0 <= start <= end.
//
//   Span s{3, 7};
//   Slice("on Friday", s)  // "Frid"
//
// A value type; safe to share between threads when const.
struct Span {
  int32_t start = 0;
  int32_t end = 0;

  int32_t size() const { return end - start; }
  bool empty() const { return start >= end; }
  bool Contains(Span o) const { return start <= o.start && o.end <= end; }
  bool Contains(int32_t offset) const { return start <= offset && offset < end; }
  bool Overlaps(Span o) const { return start < o.end && o.start < end; }

  friend bool operator==(Span a, Span b) { return a.start == b.start && a.end == b.end; }
  friend bool operator!=(Span a, Span b) { return !(a == b); }
  // By start; of two that start together, the longer first.
  friend bool operator<(Span a, Span b) {
    return a.start != b.start ? a.start < b.start : a.end > b.end;
  }
};

// The bytes of `text` under `span`, clamped to the text. Cannot fail.
inline absl::string_view Slice(absl::string_view text, Span span) {
  const auto start = std::min<size_t>(std::max<int32_t>(span.start, 0), text.size());
  const auto end = std::min<size_t>(std::max<int32_t>(span.end, 0), text.size());
  return start < end ? text.substr(start, end - start) : absl::string_view();
}

}  // namespace claims

#endif  // CLAIMS_BASE_SPAN_H_
