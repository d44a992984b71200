#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/utf8.h"
#include "claims/ingest/html_metadata.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/util/json_util.h"

namespace claims {
namespace {

using google::protobuf::Struct;
using google::protobuf::Value;

// Deeper nesting is no news page; articles stand at the top or in @graph.
constexpr int kMaxDepth = 4;

const Value* Find(const Struct& object, const char* key) {
  const auto it = object.fields().find(key);
  return it == object.fields().end() ? nullptr : &it->second;
}

// The string itself, that of an object's `inner` key, or of a list's first item.
std::string StringOf(const Value* value, const char* inner) {
  if (value == nullptr) return "";
  switch (value->kind_case()) {
    case Value::kStringValue:
      return value->string_value();
    case Value::kStructValue: {
      const Value* field = Find(value->struct_value(), inner);
      return field == nullptr ? "" : field->string_value();
    }
    case Value::kListValue:
      return value->list_value().values().empty()
                 ? ""
                 : StringOf(&value->list_value().values(0), inner);
    default:
      return "";
  }
}

// NewsArticle, ReportageNewsArticle, Article, BlogPosting, LiveBlogPosting...
bool IsArticle(const Value* type) {
  if (type == nullptr) return false;
  if (type->kind_case() == Value::kListValue) {
    for (const Value& one : type->list_value().values()) {
      if (IsArticle(&one)) return true;
    }
    return false;
  }
  const std::string& name = type->string_value();
  return absl::EndsWith(name, "Article") || absl::EndsWith(name, "BlogPosting");
}

void FillIn(std::string value, std::string* field) {
  if (field->empty()) *field = std::move(value);
}

void ReadArticle(const Struct& article, PageMetadata* metadata) {
  FillIn(StringOf(Find(article, "headline"), "@value"), &metadata->title);
  FillIn(StringOf(Find(article, "publisher"), "name"), &metadata->publisher);
  FillIn(PublishedDate(StringOf(Find(article, "datePublished"), "@value")), &metadata->published);
  FillIn(StringOf(Find(article, "url"), "@id"), &metadata->url);
  FillIn(StringOf(Find(article, "mainEntityOfPage"), "@id"), &metadata->url);
  FillIn(StringOf(Find(article, "articleBody"), "@value"), &metadata->body);
}

void ReadValue(const Value& value, int depth, PageMetadata* metadata) {
  if (depth > kMaxDepth) return;
  if (value.kind_case() == Value::kListValue) {
    for (const Value& item : value.list_value().values()) ReadValue(item, depth + 1, metadata);
  } else if (value.kind_case() == Value::kStructValue) {
    const Struct& object = value.struct_value();
    if (IsArticle(Find(object, "@type"))) ReadArticle(object, metadata);
    if (const Value* graph = Find(object, "@graph")) ReadValue(*graph, depth + 1, metadata);
    if (const Value* entity = Find(object, "mainEntity")) ReadValue(*entity, depth + 1, metadata);
  }
}

}  // namespace

void ReadJsonLd(absl::string_view json, PageMetadata* metadata) {
  if (FindInvalidUtf8(json).has_value()) return;
  // protobuf reads an object or a list into a Value.
  Value value;
  const auto status =
      google::protobuf::util::JsonStringToMessage(std::string(json), &value);
  if (status.ok()) ReadValue(value, 0, metadata);
}

}  // namespace claims
