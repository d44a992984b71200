#include "claims/ingest/http_message.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "claims/ingest/header_fields.h"
#include "claims/ingest/inflater.h"

namespace claims {
namespace {

constexpr size_t kChunk = 1 << 16;

// Fields and body of a message, and what its status line says.
struct Parts {
  int status = 0;
  HeaderFields fields;
  absl::string_view body;
};

absl::StatusOr<Parts> Cut(absl::string_view message) {
  if (!absl::StartsWith(message, "HTTP/")) {
    return absl::InvalidArgumentError("is not an HTTP response; it must start with HTTP/");
  }
  size_t head = message.find("\r\n\r\n");
  size_t skip = 4;
  const size_t bare = message.find("\n\n");
  if (bare < head) {
    head = bare;
    skip = 2;
  }
  Parts parts;
  const absl::string_view lines = message.substr(0, head);
  parts.body = head == absl::string_view::npos ? "" : message.substr(head + skip);
  const size_t first = std::min(lines.find('\n'), lines.size());
  const std::vector<absl::string_view> words =
      absl::StrSplit(lines.substr(0, first), ' ', absl::SkipEmpty());
  if (words.size() < 2 || !absl::SimpleAtoi(words[1], &parts.status)) {
    return absl::InvalidArgumentError("has no HTTP status; it must be like HTTP/1.1 200 OK");
  }
  parts.fields = HeaderFields::Parse(lines.substr(first));
  return parts;
}

void FillHead(const Parts& parts, HttpResponse* response) {
  const absl::string_view type = parts.fields.Get("content-type");
  response->status = parts.status;
  response->media_type = MediaType(type);
  response->charset = MediaParameter(type, "charset");
}

// The number before a chunk, -1 when `line` has none.
int64_t ChunkSize(absl::string_view line) {
  const absl::string_view digits = absl::StripAsciiWhitespace(line.substr(0, line.find(';')));
  if (digits.empty() || digits.size() > 8) return -1;
  int64_t size = 0;
  for (const char c : digits) {
    if (!absl::ascii_isxdigit(static_cast<unsigned char>(c))) return -1;
    const int digit = absl::ascii_isdigit(static_cast<unsigned char>(c))
                          ? c - '0'
                          : absl::ascii_tolower(static_cast<unsigned char>(c)) - 'a' + 10;
    size = size * 16 + digit;
  }
  return size;
}

// Joins the chunks. False when `body` is not in chunks.
bool Unchunk(absl::string_view body, std::string* joined) {
  bool any = false;
  while (!body.empty()) {
    const size_t end = body.find('\n');
    if (end == absl::string_view::npos) return any;
    const int64_t size = ChunkSize(body.substr(0, end));
    if (size < 0) return any;
    any = true;
    if (size == 0) return true;
    body.remove_prefix(end + 1);
    joined->append(body.data(), std::min<size_t>(static_cast<size_t>(size), body.size()));
    body.remove_prefix(std::min<size_t>(static_cast<size_t>(size), body.size()));
    if (!absl::ConsumePrefix(&body, "\r\n")) absl::ConsumePrefix(&body, "\n");
  }
  return any;
}

absl::Status InflateAll(Inflater* inflater, absl::string_view in, size_t max_body,
                        std::string* out) {
  std::string chunk(kChunk, '\0');
  while (true) {
    const auto step = inflater->Inflate(in, &chunk[0], chunk.size());
    if (!step.ok()) return step.status();
    in.remove_prefix(step->consumed);
    out->append(chunk, 0, step->produced);
    if (out->size() > max_body) {
      return absl::DataLossError(
          absl::StrCat("decodes to more than ", max_body, " bytes; it is passed over"));
    }
    if (step->consumed == 0 && step->produced == 0) break;
  }
  // A page whose last bytes are missing still has its text.
  return absl::OkStatus();
}

absl::Status Decode(absl::string_view coding, size_t max_body, std::string* body) {
  if (coding.empty() || absl::EqualsIgnoreCase(coding, "identity")) return absl::OkStatus();
  std::unique_ptr<Inflater> inflater;
  if (absl::EqualsIgnoreCase(coding, "gzip") || absl::EqualsIgnoreCase(coding, "x-gzip")) {
    if (!absl::StartsWith(*body, "\x1f\x8b")) return absl::OkStatus();
    inflater = NewGzipInflater();
  } else if (absl::EqualsIgnoreCase(coding, "deflate")) {
    if (!absl::StartsWith(*body, "\x78")) return absl::OkStatus();
    inflater = NewZlibInflater();
  } else if (absl::EqualsIgnoreCase(coding, "zstd")) {
    if (!absl::StartsWith(*body, "\x28\xb5\x2f\xfd")) return absl::OkStatus();
    inflater = NewZstdInflater();
  } else {
    // Such a coding has no mark of its own; a page starts with a tag.
    if (absl::StartsWith(absl::StripLeadingAsciiWhitespace(*body), "<")) return absl::OkStatus();
    return absl::UnimplementedError(absl::StrCat("has content coding \"", coding,
                                                 "\"; gzip, deflate and zstd are read"));
  }
  std::string plain;
  if (absl::Status status = InflateAll(inflater.get(), *body, max_body, &plain); !status.ok()) {
    return status;
  }
  *body = std::move(plain);
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<HttpResponse> ReadHttpHead(absl::string_view message) {
  const auto parts = Cut(message);
  if (!parts.ok()) return parts.status();
  HttpResponse response;
  FillHead(*parts, &response);
  return response;
}

absl::StatusOr<HttpResponse> ReadHttpResponse(absl::string_view message, size_t max_body) {
  const auto parts = Cut(message);
  if (!parts.ok()) return parts.status();
  HttpResponse response;
  FillHead(*parts, &response);
  const bool chunked =
      absl::EndsWithIgnoreCase(parts->fields.Get("transfer-encoding"), "chunked");
  if (!chunked || !Unchunk(parts->body, &response.body)) {
    response.body = std::string(parts->body);
  }
  const absl::Status status =
      Decode(parts->fields.Get("content-encoding"), max_body, &response.body);
  if (!status.ok()) return status;
  return response;
}

}  // namespace claims
