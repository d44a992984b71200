// The codecs behind one interface. Internal to claims/ingest.
#ifndef CLAIMS_INGEST_INFLATER_H_
#define CLAIMS_INGEST_INFLATER_H_

#include <cstddef>
#include <memory>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace claims {

// A stream of one or more members (gzip) or frames (Zstandard). For one thread.
class Inflater {
 public:
  struct Step {
    size_t consumed = 0;
    size_t produced = 0;
  };

  virtual ~Inflater() = default;

  // Decompresses some of `in` into the `size` bytes at `out`. A step that does
  // neither needs more input. kDataLoss for bytes that are not of the format.
  virtual absl::StatusOr<Step> Inflate(absl::string_view in, char* out, size_t size) = 0;

  // True where the input may end: not inside a member.
  virtual bool AtEnd() const = 0;
};

std::unique_ptr<Inflater> NewGzipInflater();
// For HTTP's "deflate": a zlib stream.
std::unique_ptr<Inflater> NewZlibInflater();
std::unique_ptr<Inflater> NewZstdInflater();

}  // namespace claims

#endif  // CLAIMS_INGEST_INFLATER_H_
