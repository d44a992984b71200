// The text of a part of a page. Internal to claims/ingest.
#ifndef CLAIMS_INGEST_HTML_TEXT_H_
#define CLAIMS_INGEST_HTML_TEXT_H_

#include <string>

#include "claims/ingest/html_dom.h"

namespace claims {

// Paragraphs divided by a blank line, lines (<br>) by a line end, all other
// white space made one blank. Furniture is left out, and so are paragraphs that
// are all link and no heading ("Read also: ...").
std::string HtmlText(const xmlNode* element);

}  // namespace claims

#endif  // CLAIMS_INGEST_HTML_TEXT_H_
