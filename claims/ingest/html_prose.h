// Which part of a page is its article. Internal to claims/ingest.
//
// Prose is text in paragraphs that are not mostly links, outside of what is
// furniture by its element (nav, aside, footer...) or by the name of its class
// ("related-stories", "newsletter"). Pure.
#ifndef CLAIMS_INGEST_HTML_PROSE_H_
#define CLAIMS_INGEST_HTML_PROSE_H_

#include <cstddef>

#include "absl/container/flat_hash_map.h"
#include "claims/ingest/html_dom.h"

namespace claims {

// Elements that never hold a report's text: scripts, menus, forms, what is
// hidden, and furniture.
bool IsFurniture(const xmlNode* element);

// Elements that begin and end a paragraph.
bool IsBlock(absl::string_view name);

// Bytes of prose below each element that has any.
using ProseMap = absl::flat_hash_map<const xmlNode*, size_t>;
ProseMap MeasureProse(const xmlNode* root);

// The element whose text is the article's: of those that the page marks
// (itemprop=articleBody, <article>, <main>) the one with most prose, when that
// is a good part of the page's; else the innermost that holds most of it.
// Null for a page without prose.
const xmlNode* FindArticle(const xmlNode* root, const ProseMap& prose);

}  // namespace claims

#endif  // CLAIMS_INGEST_HTML_PROSE_H_
