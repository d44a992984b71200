// The "Name: value" lines that HTTP and WARC share. Internal to claims/ingest.
#ifndef CLAIMS_INGEST_HEADER_FIELDS_H_
#define CLAIMS_INGEST_HEADER_FIELDS_H_

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

class HeaderFields {
 public:
  // Lines end in "\r\n" or "\n"; one that starts with white space goes on with
  // the one before; one without a colon is left out.
  static HeaderFields Parse(absl::string_view lines);

  // The first field of that name, case ignored; empty when there is none.
  absl::string_view Get(absl::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

// Cuts "text/html; charset=UTF-8" into its type, in lower case, and a parameter.
std::string MediaType(absl::string_view content_type);
std::string MediaParameter(absl::string_view content_type, absl::string_view name);

}  // namespace claims

#endif  // CLAIMS_INGEST_HEADER_FIELDS_H_
