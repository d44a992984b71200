#include "claims/rules/pack_parser.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/io/tokenizer.h"
#include "google/protobuf/io/zero_copy_stream_impl_lite.h"

namespace claims {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::TextFormat;

// The parser says which field it does not know; an author also wants to know
// which there are.
std::string KnownFields(absl::string_view message) {
  if (!absl::ConsumePrefix(&message, "Message type \"")) return "";
  const size_t end = message.find("\" has no field named");
  if (end == absl::string_view::npos) return "";
  const Descriptor* type = v1::RulePack::descriptor()->file()->pool()->FindMessageTypeByName(
      std::string(message.substr(0, end)));
  if (type == nullptr) return "";
  std::string fields = "; its fields are ";
  for (int i = 0; i < type->field_count(); ++i) {
    absl::StrAppend(&fields, i == 0 ? "" : ", ", type->field(i)->name());
  }
  return fields;
}

class Collector : public google::protobuf::io::ErrorCollector {
 public:
  Collector(absl::string_view file, std::vector<Issue>* issues) : file_(file), issues_(issues) {}

  void AddError(int line, google::protobuf::io::ColumnNumber column,
                const std::string& message) override {
    Add(Severity::kError, line, column, message);
  }
  void AddWarning(int line, google::protobuf::io::ColumnNumber column,
                  const std::string& message) override {
    Add(Severity::kWarning, line, column, message);
  }

 private:
  void Add(Severity severity, int line, int column, absl::string_view message) {
    absl::ConsumeSuffix(&message, ".");
    std::string located(message);
    if (column >= 0) located = absl::StrCat("column ", column + 1, ": ", message);
    absl::StrAppend(&located, KnownFields(message));
    issues_->push_back({severity, file_, line + 1, located});
  }

  std::string file_;
  std::vector<Issue>* issues_;
};

// 1-based, or 0. The short form `alias: ["a", "b"]` has one location for all
// of its values, hence the walk down.
int LineIn(const TextFormat::ParseInfoTree& tree, const FieldDescriptor& field, int index) {
  if (!field.is_repeated()) return tree.GetLocation(&field, -1).line + 1;
  for (int i = index; i >= 0; --i) {
    const int line = tree.GetLocation(&field, i).line + 1;
    if (line > 0) return line;
  }
  return 0;
}

}  // namespace

int ParsedPack::Line(absl::string_view field, int index) const {
  const FieldDescriptor* descriptor =
      v1::RulePack::descriptor()->FindFieldByName(std::string(field));
  return descriptor == nullptr ? 0 : LineIn(*locations, *descriptor, index);
}

int ParsedPack::Line(absl::string_view field, int index, absl::string_view sub_field,
                     int sub_index) const {
  const FieldDescriptor* outer =
      v1::RulePack::descriptor()->FindFieldByName(std::string(field));
  if (outer == nullptr) return 0;
  if (outer->message_type() != nullptr) {
    const auto* nested = locations->GetTreeForNested(outer, outer->is_repeated() ? index : -1);
    const FieldDescriptor* inner =
        outer->message_type()->FindFieldByName(std::string(sub_field));
    if (nested != nullptr && inner != nullptr) {
      const int line = LineIn(*nested, *inner, sub_index);
      if (line > 0) return line;
    }
  }
  return LineIn(*locations, *outer, index);
}

void ParsedPack::Error(std::vector<Issue>* issues, int line, absl::string_view message) const {
  issues->push_back({Severity::kError, file, line, std::string(message)});
}

void ParsedPack::Warning(std::vector<Issue>* issues, int line, absl::string_view message) const {
  issues->push_back({Severity::kWarning, file, line, std::string(message)});
}

std::optional<ParsedPack> ParsePack(absl::string_view file, absl::string_view text,
                                    std::vector<Issue>* issues) {
  ParsedPack parsed;
  parsed.file = std::string(file);
  parsed.pack = std::make_unique<v1::RulePack>();
  parsed.locations = std::make_unique<TextFormat::ParseInfoTree>();
  if (text.size() > static_cast<size_t>(1) << 30) {
    parsed.Error(issues, 0, "the file is larger than 1 GiB, no pack is");
    return std::nullopt;
  }

  Collector collector(file, issues);
  TextFormat::Parser parser;
  parser.RecordErrorsTo(&collector);
  parser.WriteLocationsTo(parsed.locations.get());
  google::protobuf::io::ArrayInputStream stream(text.data(), static_cast<int>(text.size()));
  if (!parser.Parse(&stream, parsed.pack.get())) {
    if (!HasError(*issues)) parsed.Error(issues, 0, "not a textproto of claims.v1.RulePack");
    return std::nullopt;
  }
  return parsed;
}

}  // namespace claims
