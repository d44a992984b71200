// Textproto of a rule pack, with the line of everything in it.
//
//   std::optional<ParsedPack> parsed = ParsePack(source_file, source_text, &issues);
//   parsed->Line("rule", 3)                  // line of the fourth rule
//   parsed->Line("rule", 3, "pattern", 0)    // line of its first pattern
//
// Const methods are safe from several threads.
#ifndef CLAIMS_RULES_PACK_PARSER_H_
#define CLAIMS_RULES_PACK_PARSER_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/issue.h"
#include "google/protobuf/text_format.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims {

struct ParsedPack {
  std::string file;
  std::unique_ptr<v1::RulePack> pack;
  std::unique_ptr<google::protobuf::TextFormat::ParseInfoTree> locations;

  // 1-based line of a field; `index` is ignored for a field that is not
  // repeated. Falls back to the line of the parent, then to 0, when the file
  // does not give the field.
  int Line(absl::string_view field, int index = 0) const;
  int Line(absl::string_view field, int index, absl::string_view sub_field,
           int sub_index = 0) const;

  void Error(std::vector<Issue>* issues, int line, absl::string_view message) const;
  void Warning(std::vector<Issue>* issues, int line, absl::string_view message) const;
};

// nullopt, with Issues, when the text is not a textproto of v1.RulePack.
std::optional<ParsedPack> ParsePack(absl::string_view file, absl::string_view text,
                                    std::vector<Issue>* issues);

}  // namespace claims

#endif  // CLAIMS_RULES_PACK_PARSER_H_
