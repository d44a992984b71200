#include "claims/rules/rule_checker.h"

#include <algorithm>
#include <string>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "claims/base/rfc3339.h"
#include "claims/rules/names.h"
#include "claims/rules/slot_table.h"

namespace claims {
namespace {

class RuleChecker {
 public:
  RuleChecker(const ParsedPack& parsed, int index, const RuleContext& context,
              std::vector<Issue>* issues)
      : parsed_(parsed),
        rule_(parsed.pack->rule(index)),
        index_(index),
        context_(context),
        issues_(issues) {}

  void Run() {
    CheckIdAndKind();
    const int line = parsed_.Line("rule", index_);
    if (rule_.pattern_size() == 0) Fault(line, "has no pattern");
    if (rule_.example_size() == 0) {
      Fault(line, "has no example; give a sentence and the claim that it yields");
    }
    if (!(rule_.confidence() >= 0 && rule_.confidence() <= 1)) {
      Fault(parsed_.Line("rule", index_, "confidence"),
            absl::StrCat("confidence ", rule_.confidence(), " is not in [0, 1]"));
    }
    if (!KindName(rule_.kind()).empty()) {
      for (int i = 0; i < rule_.set_size(); ++i) CheckSet(i);
    }
    for (int i = 0; i < rule_.example_size(); ++i) CheckExample(i);
    for (int i = 0; i < rule_.counter_example_size(); ++i) {
      if (rule_.counter_example(i).empty()) {
        Fault(parsed_.Line("rule", index_, "counter_example", i), "has an empty counter-example");
      }
    }
  }

 private:
  void CheckIdAndKind() {
    const std::string kind = KindName(rule_.kind());
    if (kind.empty()) {
      Fault(parsed_.Line("rule", index_, "kind"),
            "has no kind; give one, such as CLAIM_KIND_LEADERSHIP");
    }
    const std::pair<absl::string_view, absl::string_view> parts =
        absl::StrSplit(absl::string_view(rule_.id()), absl::MaxSplits('/', 1));
    const bool kind_fits = kind.empty() ? !parts.first.empty() : parts.first == kind;
    if (!kind_fits || !IsSlug(parts.second)) {
      Fault(parsed_.Line("rule", index_, "id"),
            absl::StrCat("the id should be \"", kind.empty() ? "kind" : kind,
                         "/name\", the name in lower case with hyphens"));
    }
  }

  void CheckSet(int i) {
    const v1::SlotValue& set = rule_.set(i);
    const int line = parsed_.Line("rule", index_, "set", i);
    const SlotSpec* spec = FindSlot(rule_.kind(), set.slot());
    if (spec == nullptr) return UnknownSlot(line, "set", set.slot());
    if (spec->values == SetValues::kNone) {
      return Fault(line, absl::StrCat("slot \"", set.slot(),
                                      "\" has no fixed values; capture it in the pattern"));
    }
    for (int j = 0; j < i; ++j) {
      if (rule_.set(j).slot() == set.slot()) {
        Fault(line, absl::StrCat("sets slot \"", set.slot(), "\" twice"));
      }
    }
    CheckValue(line, *spec, set.value());
  }

  // Holds a fixed value against the words that its slot knows.
  void CheckValue(int line, const SlotSpec& spec, absl::string_view value) {
    if (spec.values == SetValues::kRound) {
      int round = 0;
      if (!absl::SimpleAtoi(value, &round) || round < 1) {
        Fault(line, absl::StrCat("round \"", value, "\" is no number from 1"));
      }
      return;
    }
    if (spec.values == SetValues::kTopic) {
      if (context_.complete && context_.topics.count(std::string(value)) == 0) {
        Fault(line, absl::StrCat("topic \"", value, "\" is in no loaded pack; the topics are ",
                                 absl::StrJoin(context_.topics, ", ")));
      }
      return;
    }
    const std::vector<std::string> words = AllowedWords(spec.values);
    if (std::find(words.begin(), words.end(), value) == words.end()) {
      Fault(line, absl::StrCat("slot \"", spec.slot, "\" cannot be \"", value,
                               "\"; its values are ", absl::StrJoin(words, ", ")));
    }
  }

  void CheckExample(int i) {
    const v1::Example& example = rule_.example(i);
    const int line = parsed_.Line("rule", index_, "example", i);
    if (example.text().empty()) Fault(line, absl::StrCat("example ", i + 1, " has no text"));
    if (!example.published().empty() && !ParseRfc3339Day(example.published()).has_value()) {
      Fault(line, absl::StrCat("example ", i + 1, " is published \"", example.published(),
                               "\", which is no date; write \"2026-02-13\""));
    }
    if (KindName(rule_.kind()).empty()) return;
    for (const v1::SlotValue& expect : example.expect()) CheckExpect(line, expect);
  }

  void CheckExpect(int line, const v1::SlotValue& expect) {
    const SlotSpec* spec = FindSlot(rule_.kind(), expect.slot());
    if (spec == nullptr) return UnknownSlot(line, "an example", expect.slot());
    if (!spec->readable) {
      return Fault(line, absl::StrCat("an example cannot expect \"", expect.slot(),
                                      "\": a claim has no such field"));
    }
    if (spec->classes == kDateBit && expect.slot() != "time") CheckDate(line, expect.value());
    // A claim can also be expected not to be negated.
    if (spec->values == SetValues::kTrue && expect.value() == "false") return;
    if (spec->values != SetValues::kNone) CheckValue(line, *spec, expect.value());
  }

  void CheckDate(int line, absl::string_view value) {
    for (absl::string_view day : absl::StrSplit(value, absl::MaxSplits('/', 1))) {
      if (day.size() == 10 && ParseRfc3339Day(day).has_value()) continue;
      Fault(line, absl::StrCat("an example expects the date \"", value,
                               "\"; write \"2026-02-17\" or \"2026-02-17/2026-02-18\""));
      return;
    }
  }

  void UnknownSlot(int line, absl::string_view where, absl::string_view slot) {
    Fault(line, absl::StrCat(where, " names slot \"", slot, "\", which ", KindName(rule_.kind()),
                             " does not have; its slots are ", SlotNames(rule_.kind())));
  }

  void Fault(int line, absl::string_view message) {
    parsed_.Error(issues_, line, absl::StrCat("rule \"", rule_.id(), "\": ", message));
  }

  const ParsedPack& parsed_;
  const v1::Rule& rule_;
  const int index_;
  const RuleContext& context_;
  std::vector<Issue>* const issues_;
};

}  // namespace

void CheckRule(const ParsedPack& parsed, int index, const RuleContext& context,
               std::vector<Issue>* issues) {
  RuleChecker(parsed, index, context, issues).Run();
}

}  // namespace claims
