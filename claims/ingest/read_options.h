// What a caller knows about documents that do not say it themselves.
#ifndef CLAIMS_INGEST_READ_OPTIONS_H_
#define CLAIMS_INGEST_READ_OPTIONS_H_

#include <string>

namespace claims {

struct ReadOptions {
  // Used where a document has no publisher of its own.
  std::string publisher;
  // RFC 3339 date or date-time; used where a document has none of its own, and
  // before a `date` line in plain text.
  std::string published;
};

}  // namespace claims

#endif  // CLAIMS_INGEST_READ_OPTIONS_H_
