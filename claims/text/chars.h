// Character classes for the segmenters. Internal to claims/text.
#ifndef CLAIMS_TEXT_CHARS_H_
#define CLAIMS_TEXT_CHARS_H_

#include <cstddef>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "claims/base/span.h"

namespace claims {

// Bytes of the white space or invisible mark at `i`, 0 when there is none:
// ASCII white space, no-break and thin spaces, zero-width and direction marks.
inline int SpaceSize(absl::string_view text, size_t i) {
  const auto c = static_cast<unsigned char>(text[i]);
  if (c < 0x80) return absl::ascii_isspace(c) ? 1 : 0;
  const auto next = [&](size_t k) {
    return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0;
  };
  if (c == 0xC2) return next(1) == 0xA0 ? 2 : 0;
  if (c == 0xE2 && next(1) == 0x80) {
    const int last = next(2);
    return (last >= 0x80 && last <= 0x8F) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0;
  }
  if (c == 0xE3) return next(1) == 0x80 && next(2) == 0x80 ? 3 : 0;
  if (c == 0xEF) return next(1) == 0xBB && next(2) == 0xBF ? 3 : 0;
  return 0;
}

// `span` without white space at either end.
inline Span TrimSpan(absl::string_view text, Span span) {
  while (span.start < span.end) {
    const int size = SpaceSize(text, span.start);
    if (size == 0) break;
    span.start += size;
  }
  while (span.start < span.end) {
    int back = span.end - 1;
    while (back > span.start && (static_cast<unsigned char>(text[back]) & 0xC0) == 0x80) --back;
    if (SpaceSize(text, back) == 0) break;
    span.end = back;
  }
  return span;
}

// By code point; letters of Latin, Greek and Cyrillic only.
inline bool IsLowerLetter(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  if (c < 0x100) return c >= 0xDF && c != 0xF7;
  // Latin Extended-A: pairs, the upper first, with two shifts by one.
  if (c < 0x139 || (c >= 0x149 && c < 0x178) || c == 0x17F) return (c & 1) == 1;
  if (c < 0x180) return c != 0x178 && (c & 1) == 0;
  return (c >= 0x3B1 && c <= 0x3CE) || (c >= 0x430 && c <= 0x45F);
}

inline bool IsUpperLetter(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c < 0x100) return c >= 0xC0 && c <= 0xDE && c != 0xD7;
  if (c < 0x180) return !IsLowerLetter(c);
  return (c >= 0x391 && c <= 0x3AB) || (c >= 0x400 && c <= 0x42F);
}

}  // namespace claims

#endif  // CLAIMS_TEXT_CHARS_H_
