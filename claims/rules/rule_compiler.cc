#include "claims/rules/rule_compiler.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/base/regex.h"
#include "claims/rules/known_patterns.h"
#include "claims/rules/pattern_compiler.h"
#include "claims/rules/required_strings.h"
#include "claims/rules/slot_table.h"

namespace claims {
namespace {

// Sentences on which a pattern that can match nothing does so, whatever it
// asks of its surroundings (\b, ^, $).
constexpr absl::string_view kEmptyProbes[] = {"", "a", " ", "a b", "\xEE\x80\x80"};

bool MatchesEmpty(const RE2& regex) {
  for (absl::string_view probe : kEmptyProbes) {
    re2::StringPiece match;
    if (regex.Match(ToRe2(probe), 0, probe.size(), RE2::UNANCHORED, &match, 1) &&
        match.empty()) {
      return true;
    }
  }
  return false;
}

// One pattern of a rule, with what messages about it need.
class PatternBuilder {
 public:
  PatternBuilder(const ParsedPack& parsed, int rule, int pattern, const RuleContext& context,
                 std::vector<Issue>* issues)
      : parsed_(parsed),
        rule_(parsed.pack->rule(rule)),
        text_(rule_.pattern(pattern)),
        number_(pattern + 1),
        line_(parsed.Line("rule", rule, "pattern", pattern)),
        context_(context),
        issues_(issues) {}

  CompiledPattern Build() {
    CompiledPattern compiled;
    compiled.line = line_;
    std::vector<PatternFault> faults;
    const TranslatedPattern translated = TranslatePattern(text_, context_.macros, &faults);
    for (const PatternFault& fault : faults) {
      if (!context_.complete && absl::StartsWith(fault.message, "unknown macro")) continue;
      Fault(absl::StrCat(DescribeOffset(text_, fault.offset), ": ", fault.message));
    }
    for (const Capture& capture : translated.captures) CheckCapture(capture);
    if (!faults.empty() || translated.broken_macro) return compiled;
    CheckRequired(translated);
    BuildRe2(translated, &compiled);
    return compiled;
  }

 private:
  void CheckCapture(const Capture& capture) {
    const std::string where = DescribeOffset(text_, capture.offset);
    const SlotSpec* spec = FindSlot(rule_.kind(), capture.slot.name);
    if (spec == nullptr) {
      Fault(absl::StrCat(where, ": ", KindName(rule_.kind()), " has no slot \"",
                         capture.slot.name, "\"; its slots are ", SlotNames(rule_.kind())));
      return;
    }
    if (spec->classes == 0) {
      Fault(absl::StrCat(where, ": slot \"", spec->slot,
                         "\" cannot be captured; give it by set {slot: \"", spec->slot,
                         "\" value: ...}"));
      return;
    }
    const ClassSet wrong = capture.classes & ~kListBit & ~spec->classes;
    if (wrong != 0) {
      Fault(absl::StrCat(where, ": slot \"", spec->slot, "\" cannot hold ", ClassNames(wrong),
                         "; it takes ", ClassNames(spec->classes)));
    } else if ((capture.classes & ~spec->classes & kListBit) != 0) {
      Fault(absl::StrCat(where, ": slot \"", spec->slot, "\" holds one mention, not a list; ",
                         "write it without \"+\""));
    }
  }

  void CheckRequired(const TranslatedPattern& translated) {
    const auto required = RequiredSlots(rule_.kind());
    if (required.empty()) return;
    for (const Capture& capture : translated.captures) {
      // A misspelt slot is reported as such, and once is enough.
      if (FindSlot(rule_.kind(), capture.slot.name) == nullptr) return;
    }
    for (absl::string_view slot : required) {
      for (const Capture& capture : translated.captures) {
        if (capture.slot.name == slot) return;
      }
      for (const v1::SlotValue& value : rule_.set()) {
        if (value.slot() == slot) return;
      }
    }
    Fault(absl::StrCat("fills none of the slots of which ", KindName(rule_.kind()),
                       " needs one: ", absl::StrJoin(required, ", ")));
  }

  void BuildRe2(const TranslatedPattern& translated, CompiledPattern* compiled) {
    for (const Capture& capture : translated.captures) compiled->slots.push_back(capture.slot);
    const KnownPattern* known =
        context_.known == nullptr ? nullptr : context_.known->Find(translated.regex);
    compiled->regex = LazyRegex(translated.regex);
    if (known != nullptr) {
      compiled->required = known->required;
      compiled->plain_required = known->plain_required;
      return;
    }
    const auto regex = BuildRegex(translated.regex);
    if (!regex.ok()) {
      Fault(absl::StrCat("RE2 refuses \"", text_, "\": ", regex.status().message()));
      return;
    }
    compiled->required = FindRequiredStrings(translated.regex);
    compiled->plain_required = FindRequiredStrings(translated.regex, TextForm::kPlain);
    // A pattern that requires something does not match nothing.
    if (compiled->required.kind == RequiredStrings::Kind::kNothing && MatchesEmpty(**regex)) {
      Fault(absl::StrCat("\"", text_, "\" matches the empty string; ask for at least one word"));
    }
  }

  void Fault(absl::string_view message) {
    parsed_.Error(issues_, line_,
                  absl::StrCat("rule \"", rule_.id(), "\", pattern ", number_, ": ", message));
  }

  const ParsedPack& parsed_;
  const v1::Rule& rule_;
  const std::string& text_;
  const int number_;
  const int line_;
  const RuleContext& context_;
  std::vector<Issue>* const issues_;
};

}  // namespace

CompiledRule CompileRule(const ParsedPack& parsed, int index, const RuleContext& context,
                         std::vector<Issue>* issues) {
  CompiledRule compiled;
  compiled.rule = &parsed.pack->rule(index);
  compiled.file = parsed.file;
  compiled.line = parsed.Line("rule", index);
  CheckRule(parsed, index, context, issues);
  for (int i = 0; i < compiled.rule->example_size(); ++i) {
    compiled.example_lines.push_back(parsed.Line("rule", index, "example", i));
  }
  for (int i = 0; i < compiled.rule->counter_example_size(); ++i) {
    compiled.counter_example_lines.push_back(parsed.Line("rule", index, "counter_example", i));
  }
  // Without a kind there is no table to hold the slots against.
  if (KindName(compiled.rule->kind()).empty()) return compiled;
  for (int i = 0; i < compiled.rule->pattern_size(); ++i) {
    compiled.patterns.push_back(PatternBuilder(parsed, index, i, context, issues).Build());
  }
  return compiled;
}

}  // namespace claims
