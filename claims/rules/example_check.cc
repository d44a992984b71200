#include "claims/rules/example_check.h"

#include <optional>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "claims/rules/claim_slots.h"

namespace claims {
namespace {

bool IsAttribution(const v1::Rule& rule) {
  return rule.kind() == v1::CLAIM_KIND_ATTRIBUTION;
}

// Where the claim differs from what is expected: "leader is "A", not "B"; ...".
// Empty when it does not.
std::string Differences(const v1::Claim& claim, const v1::Example& example) {
  std::string differences;
  for (const v1::SlotValue& expect : example.expect()) {
    if (SlotHolds(claim, expect.slot(), expect.value())) continue;
    const std::optional<std::string> actual = SlotText(claim, expect.slot());
    absl::StrAppend(&differences, differences.empty() ? "" : "; ", expect.slot(), " is ",
                    actual.has_value() ? absl::StrCat("\"", *actual, "\"") : "not given",
                    ", not \"", expect.value(), "\"");
  }
  return differences;
}

class ExampleChecker {
 public:
  ExampleChecker(const CompiledRule& rule, const ReadClaims& read, std::vector<Issue>* issues)
      : compiled_(rule), rule_(*rule.rule), read_(read), issues_(issues) {}

  void Run() {
    for (int i = 0; i < rule_.example_size(); ++i) CheckExample(i);
    for (int i = 0; i < rule_.counter_example_size(); ++i) CheckCounterExample(i);
  }

 private:
  bool IsOfRule(const v1::Claim& claim) const {
    return IsAttribution(rule_) ? claim.attribution().has_speaker() : claim.rule() == rule_.id();
  }

  void CheckExample(int i) {
    const v1::Example& example = rule_.example(i);
    std::optional<std::string> closest;
    std::string others;
    for (const v1::Claim& claim : read_(ExampleDocument(example.text(), example.published()))) {
      if (!IsOfRule(claim) && !(IsAttribution(rule_) && example.expect_size() > 0)) {
        absl::StrAppend(&others, others.empty() ? "; there are claims of " : ", ", claim.rule());
        continue;
      }
      const std::string differences = Differences(claim, example);
      if (differences.empty()) return;
      if (!closest.has_value() || differences.size() < closest->size()) closest = differences;
    }
    Fault(compiled_.example_lines[i], absl::StrCat("example ", i + 1), example.text(),
          closest.has_value() ? absl::StrCat("yields a claim whose ", *closest)
                              : absl::StrCat("yields no claim of the rule", others));
  }

  void CheckCounterExample(int i) {
    const std::string& text = rule_.counter_example(i);
    for (const v1::Claim& claim : read_(ExampleDocument(text, ""))) {
      if (!IsOfRule(claim)) continue;
      Fault(compiled_.counter_example_lines[i], absl::StrCat("counter-example ", i + 1), text,
            IsAttribution(rule_)
                ? absl::StrCat("yields the speaker \"", claim.attribution().speaker().name(), "\"")
                : std::string("yields a claim of the rule"));
      return;
    }
  }

  void Fault(int line, absl::string_view which, absl::string_view text,
             absl::string_view what) {
    const std::string one_line = absl::StrReplaceAll(text, {{"\n", " "}});
    issues_->push_back({Severity::kError, compiled_.file, line,
                        absl::StrCat("rule \"", rule_.id(), "\", ", which, " ", what, ": \"",
                                     one_line, "\"")});
  }

  const CompiledRule& compiled_;
  const v1::Rule& rule_;
  const ReadClaims& read_;
  std::vector<Issue>* const issues_;
};

}  // namespace

v1::Document ExampleDocument(absl::string_view text, absl::string_view published) {
  v1::Document document;
  document.set_id("example");
  document.set_published(std::string(published.empty() ? kExampleDate : published));
  document.set_text(std::string(text));
  return document;
}

std::vector<Issue> CheckExamples(const PackSet& packs, const ReadClaims& read) {
  std::vector<Issue> issues;
  for (const CompiledRule& rule : packs.rules()) ExampleChecker(rule, read, &issues).Run();
  return issues;
}

}  // namespace claims
