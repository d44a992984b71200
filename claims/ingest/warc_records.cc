#include "claims/ingest/warc_records.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "claims/ingest/header_fields.h"

namespace claims {
namespace {

// Longer lines are no WARC.
constexpr size_t kLongestLine = 1 << 16;
constexpr size_t kMostHeaderBytes = 1 << 20;
constexpr size_t kChunk = 1 << 16;

std::string WithoutBrackets(absl::string_view uri) {
  if (absl::ConsumePrefix(&uri, "<")) absl::ConsumeSuffix(&uri, ">");
  return std::string(uri);
}

}  // namespace

bool WarcRecords::ReadLine(std::string* line) {
  line->clear();
  int c;
  while ((c = in_.get()) != std::istream::traits_type::eof()) {
    if (c == '\n') {
      if (!line->empty() && line->back() == '\r') line->pop_back();
      return true;
    }
    line->push_back(static_cast<char>(c));
    if (line->size() > kLongestLine) return true;
  }
  return !line->empty();
}

bool WarcRecords::ReadFields(std::string* lines) {
  std::string line;
  while (ReadLine(&line)) {
    if (line.empty()) return true;
    absl::StrAppend(lines, line, "\n");
    if (lines->size() > kMostHeaderBytes) return false;
  }
  return false;
}

bool WarcRecords::ReadBlock(size_t length, bool keep, std::string* block) {
  std::string chunk;
  while (length > 0) {
    // Grown as it comes: the length may be a lie.
    chunk.resize(std::min(length, kChunk));
    in_.read(&chunk[0], static_cast<std::streamsize>(chunk.size()));
    const size_t got = static_cast<size_t>(in_.gcount());
    if (keep) block->append(chunk, 0, got);
    if (got < chunk.size()) return false;
    length -= got;
  }
  return true;
}

bool WarcRecords::Next(WarcRecord* record) {
  if (!status_.ok()) return false;
  std::string line;
  do {
    if (!ReadLine(&line)) return false;
  } while (line.empty());
  *record = WarcRecord();
  record->number = ++number_;
  if (!absl::StartsWith(line, "WARC/")) {
    status_ = absl::DataLossError(absl::StrCat(
        "record ", number_, " does not start with WARC/; what follows is not read"));
    return false;
  }
  std::string lines;
  uint64_t length = 0;
  if (!ReadFields(&lines)) {
    status_ = absl::DataLossError(absl::StrCat("record ", number_, " is cut off in its fields"));
    return false;
  }
  const HeaderFields fields = HeaderFields::Parse(lines);
  if (!absl::SimpleAtoi(fields.Get("content-length"), &length)) {
    status_ = absl::DataLossError(absl::StrCat(
        "record ", number_, " has no Content-Length; what follows is not read"));
    return false;
  }
  record->type = std::string(fields.Get("warc-type"));
  record->target_uri = WithoutBrackets(fields.Get("warc-target-uri"));
  record->content_type = std::string(fields.Get("content-type"));
  const bool keep = record->type == "response" && length <= max_block_;
  if (!ReadBlock(length, keep, &record->block)) {
    status_ = absl::DataLossError(absl::StrCat("record ", number_, " is cut off in its block"));
    record->block.clear();
    return false;
  }
  return true;
}

}  // namespace claims
