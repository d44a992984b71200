#include "claims/ingest/document_fields.h"

#include "absl/strings/str_cat.h"
#include "claims/base/rfc3339.h"

namespace claims {

void CompleteFields(const ReadOptions& options, const DocumentPlace& place,
                    v1::Document* document, std::vector<Issue>* issues) {
  if (document->publisher().empty()) document->set_publisher(options.publisher);
  if (document->published().empty()) document->set_published(options.published);
  if (!document->published().empty() && !ParseRfc3339Day(document->published()).has_value()) {
    issues->push_back(place.Warning(absl::StrCat(
        "\"published\" is \"", document->published(),
        "\"; it must be an RFC 3339 date or date-time such as 2026-02-13 or "
        "2026-02-13T10:00:00Z; the document is kept without it")));
    document->clear_published();
  }
}

}  // namespace claims
