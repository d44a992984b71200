// A little of libxml2's HTML parser, for pages. Internal to claims/ingest.
//
// libxml2 stops at 256 levels, so that walks may recurse.
#ifndef CLAIMS_INGEST_HTML_DOM_H_
#define CLAIMS_INGEST_HTML_DOM_H_

#include <libxml/HTMLparser.h>

#include <memory>
#include <string>

#include "absl/strings/string_view.h"

namespace claims {

struct HtmlDocDeleter {
  void operator()(htmlDocPtr doc) const { xmlFreeDoc(doc); }
};
using HtmlDoc = std::unique_ptr<xmlDoc, HtmlDocDeleter>;

// Null for a page without an element. `charset` as in ReadWebPage. Fetches
// nothing and prints nothing.
HtmlDoc ParseHtml(absl::string_view html, absl::string_view charset);

// Name in lower case; empty for what is no element.
absl::string_view ElementName(const xmlNode* node);

// Empty when the element lacks it. Names in lower case.
std::string Attribute(const xmlNode* element, const char* name);

// All text below the node, as it stands.
std::string TextContent(const xmlNode* node);

// Calls `visit(element)` in document order; it returns whether to go below.
template <typename Visit>
void WalkElements(const xmlNode* node, const Visit& visit) {
  for (; node != nullptr; node = node->next) {
    if (node->type == XML_ELEMENT_NODE && visit(node)) WalkElements(node->children, visit);
  }
}

}  // namespace claims

#endif  // CLAIMS_INGEST_HTML_DOM_H_
