// What a page says of itself. Internal to claims/ingest.
//
// Sources: schema.org's Article (JSON-LD), ogp.me (Open Graph), HTML's <meta>,
// <link rel=canonical>, <time> and <title>.
#ifndef CLAIMS_INGEST_HTML_METADATA_H_
#define CLAIMS_INGEST_HTML_METADATA_H_

#include <string>

#include "absl/strings/string_view.h"
#include "claims/ingest/html_dom.h"

namespace claims {

struct PageMetadata {
  std::string title;
  std::string publisher;
  std::string url;
  std::string published;  // RFC 3339, or empty
  std::string body;       // JSON-LD's articleBody: the text when the page shows none
};

PageMetadata ReadMetadata(const xmlNode* root);

// Fills what is empty from one <script type="application/ld+json">. Malformed
// JSON gives nothing.
void ReadJsonLd(absl::string_view json, PageMetadata* metadata);

// A date as pages write it, as RFC 3339: "2031-05-04T10:00:00+0200" gets its
// colon, "2031-05-04 10:00" is cut to its day. Empty when it starts with no day.
std::string PublishedDate(absl::string_view written);

}  // namespace claims

#endif  // CLAIMS_INGEST_HTML_METADATA_H_
