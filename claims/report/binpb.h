// Messages in binary, each preceded by its size as a varint: the format that
// protobuf libraries in other languages call "delimited".
//
//   AppendDelimited(claim, &bytes);
//   DelimitedReader reader(bytes);
//   while (reader.Next(&claim)) ...
//   if (!reader.status().ok()) ...
//
// Not thread-safe where an object is shared.
#ifndef CLAIMS_REPORT_BINPB_H_
#define CLAIMS_REPORT_BINPB_H_

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "google/protobuf/io/zero_copy_stream_impl_lite.h"
#include "google/protobuf/message_lite.h"

namespace claims {

void AppendDelimited(const google::protobuf::MessageLite& message, std::string* out);

class DelimitedReader {
 public:
  // Views `bytes`, which must outlive the reader.
  explicit DelimitedReader(absl::string_view bytes);

  // False at the end and at a fault; status() tells them apart.
  bool Next(google::protobuf::MessageLite* message);

  // kDataLoss, with the byte offset, for a message that is cut short or broken;
  // kInvalidArgument for 2 GiB or more.
  const absl::Status& status() const { return status_; }

 private:
  google::protobuf::io::ArrayInputStream stream_;
  absl::Status status_;
};

}  // namespace claims

#endif  // CLAIMS_REPORT_BINPB_H_
