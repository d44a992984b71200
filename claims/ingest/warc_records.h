// The records of a web archive. Internal to claims/ingest.
//
// Source: WARC 1.1 (ISO 28500:2017). For one thread; `in` must outlive it.
#ifndef CLAIMS_INGEST_WARC_RECORDS_H_
#define CLAIMS_INGEST_WARC_RECORDS_H_

#include <cstddef>
#include <istream>
#include <string>

#include "absl/status/status.h"

namespace claims {

struct WarcRecord {
  int number = 0;            // 1-based
  std::string type;          // "response"
  std::string target_uri;    // without the angle brackets that some tools write
  std::string content_type;  // of the block: "application/http; msgtype=response"
  std::string block;         // empty when it was passed over
};

class WarcRecords {
 public:
  // Only blocks of "response" records of at most `max_block` bytes are kept.
  WarcRecords(std::istream* in, size_t max_block) : in_(*in), max_block_(max_block) {}

  // The next record; false at the end, and once the stream is found not to go
  // on as an archive: then status() says what is wrong.
  bool Next(WarcRecord* record);

  const absl::Status& status() const { return status_; }

 private:
  // A line without its end; false at the end of the stream.
  bool ReadLine(std::string* line);
  bool ReadFields(std::string* lines);
  bool ReadBlock(size_t length, bool keep, std::string* block);

  std::istream& in_;
  const size_t max_block_;
  int number_ = 0;
  absl::Status status_;
};

}  // namespace claims

#endif  // CLAIMS_INGEST_WARC_RECORDS_H_
