#include "claims/ingest/html_dom.h"

#include <libxml/encoding.h>
#include <libxml/tree.h>

#include <algorithm>
#include <climits>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/utf8.h"

namespace claims {
namespace {

// How far into a page its mark is looked for; HTML wants it in the first 1024
// bytes, pages put it a little later.
constexpr size_t kMarkWithin = 4096;

bool IsKnownEncoding(const std::string& name) {
  xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(name.c_str());
  if (handler == nullptr) return false;
  xmlCharEncCloseFunc(handler);
  return true;
}

bool MarksItsEncoding(absl::string_view html) {
  return absl::StrContains(absl::AsciiStrToLower(html.substr(0, kMarkWithin)), "charset=");
}

// Null leaves it to the parser, which reads the page's own mark.
const char* EncodingFor(absl::string_view html, const std::string& charset) {
  if (!FindInvalidUtf8(html).has_value()) return "UTF-8";
  if (!charset.empty() && IsKnownEncoding(charset)) return charset.c_str();
  return MarksItsEncoding(html) ? nullptr : "windows-1252";
}

}  // namespace

HtmlDoc ParseHtml(absl::string_view html, absl::string_view charset) {
  if (html.empty() || html.size() > INT_MAX) return nullptr;
  const std::string server(charset);
  const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                      HTML_PARSE_NONET | HTML_PARSE_COMPACT;
  return HtmlDoc(htmlReadMemory(html.data(), static_cast<int>(html.size()), nullptr,
                                EncodingFor(html, server), options));
}

absl::string_view ElementName(const xmlNode* node) {
  if (node == nullptr || node->type != XML_ELEMENT_NODE) return "";
  return reinterpret_cast<const char*>(node->name);
}

std::string Attribute(const xmlNode* element, const char* name) {
  xmlChar* value = xmlGetProp(element, reinterpret_cast<const xmlChar*>(name));
  if (value == nullptr) return "";
  std::string result(reinterpret_cast<const char*>(value));
  xmlFree(value);
  return result;
}

std::string TextContent(const xmlNode* node) {
  xmlChar* content = xmlNodeGetContent(node);
  if (content == nullptr) return "";
  std::string result(reinterpret_cast<const char*>(content));
  xmlFree(content);
  return result;
}

}  // namespace claims
