// Lines of any length from a stream, in chunks. Internal to claims/ingest.
#ifndef CLAIMS_INGEST_LINE_SOURCE_H_
#define CLAIMS_INGEST_LINE_SOURCE_H_

#include <cstddef>
#include <istream>
#include <string>

#include "absl/strings/string_view.h"

namespace claims {

// Skips a byte-order mark at the start. Memory: one chunk and the longest line.
// For one thread; `in` must outlive it.
class LineSource {
 public:
  explicit LineSource(std::istream* in) : in_(*in) {}

  // The next line without its "\n" or "\r\n"; false at the end. The view holds
  // until the next call.
  bool Next(absl::string_view* line);

  // 1-based number of the line that Next gave last.
  int number() const { return number_; }

  // What is left, byte for byte; after it the source is at its end.
  std::string Rest();

  // The first byte ahead that is no white space, '\0' when there is none.
  // Consumes nothing; looks no further than it must.
  char PeekByte();

 private:
  // Reads one more chunk; false at the end.
  bool Fill();
  void SkipMark();

  std::istream& in_;
  std::string buffer_;
  size_t at_ = 0;  // consumed
  int number_ = 0;
  bool started_ = false;
};

}  // namespace claims

#endif  // CLAIMS_INGEST_LINE_SOURCE_H_
