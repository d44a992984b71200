// A news page as a report. Internal to claims/ingest.
//
//   const WebPage page = ReadWebPage(bytes, "");
//   page.text;   // headline, paragraphs and captions, one a paragraph
//
// The fields come from the page's own metadata: JSON-LD of schema.org's
// NewsArticle and its kin, Open Graph, <meta>, <time>, in this order. The text
// is that of the element which the page marks as its article, else of the one
// that holds most of its prose (html_text.h). Pure and thread-safe. Any bytes
// are a page: libxml2's parser mends what it can.
#ifndef CLAIMS_INGEST_WEB_PAGE_H_
#define CLAIMS_INGEST_WEB_PAGE_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claims {

struct WebPage {
  std::string title;
  std::string publisher;
  std::string url;
  std::string published;  // RFC 3339, or empty
  std::string text;       // UTF-8 without NUL; paragraphs divided by a blank line
};

// `charset` is what the server said, empty when it did not. Else the page's own
// mark decides, else UTF-8 when the bytes are that, else Windows-1252.
WebPage ReadWebPage(absl::string_view html, absl::string_view charset);

}  // namespace claims

#endif  // CLAIMS_INGEST_WEB_PAGE_H_
