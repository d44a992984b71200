// Documents from files and standard input, one at a time.
//
//   std::vector<Issue> issues;
//   auto reader = DocumentReader::Open("news.jsonl", {});
//   v1::Document document;
//   while ((*reader)->Next(&document, &issues)) Use(document);
//
// What is wrong with an input is an Issue ("FILE:LINE: what is wrong and what
// would be right"); the documents after it are still read. A reader holds one
// document at a time, however long the stream is.
//
// A reader is for one thread. Formats: JSON Lines (.jsonl, .ndjson, also .gz and
// .zst), plain text (.txt), HTML (.html, .htm) and WARC (.warc, .warc.gz); "-" is
// standard input, JSON Lines when its first byte that is no white space is "{",
// or when there is none, else plain text. JSON Lines without a line is a warning,
// for no document is missing; a file that must have a text and has none is an
// error. A damaged archive is read up to its fault.
#ifndef CLAIMS_INGEST_DOCUMENT_READER_H_
#define CLAIMS_INGEST_DOCUMENT_READER_H_

#include <istream>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "claims/base/issue.h"
#include "claims/ingest/read_options.h"
#include "proto/claims/v1/document.pb.h"

namespace claims {

class DocumentReader {
 public:
  // Errors: kNotFound for a missing file, kInvalidArgument for a directory (see
  // ListInputs) or an ending that is not known, kPermissionDenied for a file
  // that cannot be read. The message is one for an Issue: it does not repeat
  // the path.
  static absl::StatusOr<std::unique_ptr<DocumentReader>> Open(const std::string& path,
                                                              ReadOptions options = {});

  // Reads from `in`, which must outlive the reader, as standard input is read:
  // by its first byte. `name` stands for the file in issues and ids.
  static std::unique_ptr<DocumentReader> FromStream(std::istream* in, std::string name,
                                                    ReadOptions options = {});

  virtual ~DocumentReader() = default;

  // The next good document; false at the end. Appends an Issue for every bad
  // one on the way, and for what was dropped from a good one. The document has
  // a non-empty id, UTF-8 text without NUL, and a valid `published` or none.
  virtual bool Next(v1::Document* document, std::vector<Issue>* issues) = 0;
};

// The files that `path` stands for: itself, or what a directory holds in files
// with known endings, sub-directories included, sorted by path. "-" stands for
// itself. Appends to `files`; a missing path, a directory without documents, and
// a named file with an ending that is not known are Issues.
void ListInputs(const std::string& path, std::vector<std::string>* files,
                std::vector<Issue>* issues);

}  // namespace claims

#endif  // CLAIMS_INGEST_DOCUMENT_READER_H_
