#include "claims/report/binpb.h"

#include <algorithm>
#include <limits>

#include "absl/strings/str_cat.h"
#include "google/protobuf/util/delimited_message_util.h"

namespace claims {

void AppendDelimited(const google::protobuf::MessageLite& message, std::string* out) {
  google::protobuf::io::StringOutputStream stream(out);
  // Writing to memory fails only for messages over 2 GiB, which no claim is.
  google::protobuf::util::SerializeDelimitedToZeroCopyStream(message, &stream);
}

DelimitedReader::DelimitedReader(absl::string_view bytes)
    : stream_(bytes.data(), static_cast<int>(std::min<size_t>(
                                bytes.size(), std::numeric_limits<int>::max()))) {
  if (bytes.size() > std::numeric_limits<int>::max()) {
    status_ = absl::InvalidArgumentError("2 GiB or more; split the file");
  }
}

bool DelimitedReader::Next(google::protobuf::MessageLite* message) {
  if (!status_.ok()) return false;
  message->Clear();
  const int64_t at = stream_.ByteCount();
  bool clean_eof = false;
  if (google::protobuf::util::ParseDelimitedFromZeroCopyStream(message, &stream_, &clean_eof)) {
    return true;
  }
  if (!clean_eof) {
    status_ = absl::DataLossError(
        absl::StrCat("no whole message at byte ", at, "; is the file cut short?"));
  }
  return false;
}

}  // namespace claims
