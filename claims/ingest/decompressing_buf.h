// What a compressed stream holds, as a stream of its own. Internal to
// claims/ingest.
//
//   DecompressingBuf buf(&file, Compression::kGzip);
//   std::istream in(&buf);
//   ...read...
//   if (!buf.status().ok()) ...   // the stream ended where the fault is
//
// Files of several members or frames, as `cat a.gz b.gz` and WARC make them,
// read as one. Memory: two chunks and the codec's window. For one thread; `in`
// must outlive it. Sources: RFC 1952 (gzip), RFC 8878 (Zstandard).
#ifndef CLAIMS_INGEST_DECOMPRESSING_BUF_H_
#define CLAIMS_INGEST_DECOMPRESSING_BUF_H_

#include <istream>
#include <memory>
#include <streambuf>
#include <vector>

#include "absl/status/status.h"
#include "claims/ingest/formats.h"
#include "claims/ingest/inflater.h"

namespace claims {

class DecompressingBuf : public std::streambuf {
 public:
  // `compression` is not kNone.
  DecompressingBuf(std::istream* in, Compression compression);

  // kDataLoss once the compressed bytes were found damaged or cut off, with a
  // message for an Issue; what came before has been read.
  const absl::Status& status() const { return status_; }

 protected:
  int_type underflow() override;

 private:
  // Reads compressed bytes; false at their end.
  bool Refill();

  std::istream& in_;
  const std::unique_ptr<Inflater> inflater_;
  std::vector<char> compressed_;
  std::vector<char> plain_;
  size_t at_ = 0;   // consumed of compressed_
  size_t end_ = 0;  // held in compressed_
  bool pending_ = false;  // the codec may hold output that had no room
  absl::Status status_;
};

}  // namespace claims

#endif  // CLAIMS_INGEST_DECOMPRESSING_BUF_H_
