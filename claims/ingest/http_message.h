// The HTTP responses that web archives keep. Internal to claims/ingest.
//
// Sources: RFC 9110 (fields), RFC 9112 (chunked transfer).
#ifndef CLAIMS_INGEST_HTTP_MESSAGE_H_
#define CLAIMS_INGEST_HTTP_MESSAGE_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace claims {

struct HttpResponse {
  int status = 0;
  std::string media_type;  // lower case, without parameters: "text/html"
  std::string charset;     // of the Content-Type field; empty when it has none
  std::string body;        // transfer and content codings undone
};

// The status and the media type, for passing over what is no page; the body is
// left empty. kInvalidArgument when `message` does not start like a response.
absl::StatusOr<HttpResponse> ReadHttpHead(absl::string_view message);

// The whole response. kUnimplemented for a content coding that is not read
// (brotli), kDataLoss for a body that does not decode, or to more than
// `max_body` bytes. Crawlers that undo the codings keep the fields: a body that
// is plainly not coded as they say is taken as it is.
absl::StatusOr<HttpResponse> ReadHttpResponse(absl::string_view message, size_t max_body);

}  // namespace claims

#endif  // CLAIMS_INGEST_HTTP_MESSAGE_H_
