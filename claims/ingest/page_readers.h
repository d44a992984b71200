// Readers of web pages: one in a file, or many in an archive. Internal to
// claims/ingest.
#ifndef CLAIMS_INGEST_PAGE_READERS_H_
#define CLAIMS_INGEST_PAGE_READERS_H_

#include <istream>
#include <memory>
#include <string>

#include "claims/ingest/document_reader.h"
#include "claims/ingest/read_options.h"

namespace claims {

// One page; its document's id is `name`.
std::unique_ptr<DocumentReader> NewHtmlReader(std::istream* in, std::string name,
                                              ReadOptions options);

// A page for each response record that is one; its id is the record's target
// URI, so that a page fetched again replaces the older version. Other records
// and responses (images, redirects, errors) are passed over in silence, a page
// without prose or one that does not decode with an Issue.
std::unique_ptr<DocumentReader> NewWarcReader(std::istream* in, std::string name,
                                              ReadOptions options);

}  // namespace claims

#endif  // CLAIMS_INGEST_PAGE_READERS_H_
