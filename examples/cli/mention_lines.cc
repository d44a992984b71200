#include "examples/cli/mention_lines.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/report/json.h"
#include "claims/report/style.h"
#include "claims/report/values.h"
#include "google/protobuf/struct.pb.h"

namespace claims::cli {
namespace {

absl::string_view ClassName(MentionClass cls) {
  switch (cls) {
    case MentionClass::kParty: return "PARTY";
    case MentionClass::kPerson: return "PERSON";
    case MentionClass::kPlace: return "PLACE";
    case MentionClass::kDate: return "DATE";
    case MentionClass::kCount: return "COUNT";
    case MentionClass::kOutlet: return "OUTLET";
  }
  return "UNKNOWN";
}

// JSON without the newline. Text that is not UTF-8 was refused long before.
std::string Json(const google::protobuf::Message& message) {
  auto line = ToJsonLine(message);
  if (!line.ok()) return "null";
  line->pop_back();
  return *std::move(line);
}

std::string Json(absl::string_view text) {
  google::protobuf::Value value;
  value.set_string_value(std::string(text));
  return Json(value);
}

std::string JsonValue(const Mention& mention) {
  switch (mention.cls) {
    case MentionClass::kDate: {
      std::string out = absl::StrCat("\"date\":", Json(mention.date));
      if (!mention.start_time.empty()) {
        absl::StrAppend(&out, ",\"startTime\":", Json(mention.start_time));
      }
      return out;
    }
    case MentionClass::kCount: {
      std::string out = absl::StrCat("\"count\":", Json(mention.count));
      if (mention.for_count) absl::StrAppend(&out, ",\"forCount\":", *mention.for_count);
      if (mention.additional) absl::StrAppend(&out, ",\"additional\":true");
      return out;
    }
    default: {
      std::string out = absl::StrCat("\"ref\":", Json(mention.ref));
      if (!mention.role.empty()) absl::StrAppend(&out, ",\"role\":", Json(mention.role));
      if (!mention.party_id.empty()) absl::StrAppend(&out, ",\"party\":", Json(mention.party_id));
      return out;
    }
  }
}

std::string TextValue(const Mention& mention) {
  switch (mention.cls) {
    case MentionClass::kDate: {
      const std::string date = DateText(mention.date);
      if (!mention.start_time.empty()) return Printable(mention.start_time);
      return date.empty() ? "unresolved" : date;
    }
    case MentionClass::kCount:
      return CountText(mention.count);
    default:
      return absl::StrCat(NameText(mention.ref), " [", Printable(mention.ref.id()), "]",
                          mention.role.empty() ? "" : ", ", Printable(mention.role),
                          mention.party_id.empty() ? "" : ", of ", Printable(mention.party_id));
  }
}

}  // namespace

std::string MentionJsonLine(const v1::Document& document, const Mention& mention) {
  return absl::StrCat("{\"documentId\":", Json(document.id()), ",\"start\":", mention.span.start,
                      ",\"end\":", mention.span.end, ",\"class\":\"", ClassName(mention.cls),
                      "\",\"mention\":", Json(Slice(document.text(), mention.span)), ",",
                      JsonValue(mention), "}\n");
}

std::string MentionTextLine(const v1::Document& document, const Mention& mention) {
  const std::string bytes = absl::StrCat(mention.span.start, "\xE2\x80\x93", mention.span.end);
  return absl::StrCat("  ", PadTo(bytes, 12), PadTo(ClassName(mention.cls), 8),
                      Printable(Slice(document.text(), mention.span)), "  = ",
                      TextValue(mention), "\n");
}

}  // namespace claims::cli
