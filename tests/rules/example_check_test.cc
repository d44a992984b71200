#include "claims/rules/example_check.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

constexpr char kPack[] = R"(name: "test"
rule {
  id: "leadership/a" kind: CLAIM_KIND_LEADERSHIP
  pattern: "{PERSON:leader} leads"
  example {
    text: "Bo Ek leads."
    expect { slot: "leader" value: "Bo Ek" }
    expect { slot: "modality" value: "ACTUAL" }
  }
  counter_example: "Bo Ek leads an army."
}
rule {
  id: "attribution/a" kind: CLAIM_KIND_ATTRIBUTION
  pattern: "{PERSON:speaker} said"
  example {
    text: "Bo Ek leads, Ann Lee said."
    published: "2024-05-01"
    expect { slot: "speaker" value: "Ann Lee" }
  }
  counter_example: "Bo Ek leads, as was said."
}
)";

v1::Claim Claim(const std::string& rule, const std::string& leader, const std::string& speaker) {
  v1::Claim claim;
  claim.set_rule(rule);
  claim.set_modality(v1::MODALITY_ACTUAL);
  claim.mutable_leadership()->mutable_leader()->set_name(leader);
  if (!speaker.empty()) claim.mutable_attribution()->mutable_speaker()->set_name(speaker);
  return claim;
}

// What a stand-in for the extractor finds in each of the pack's sentences.
struct Found {
  std::vector<v1::Claim> example, counter_example, attribution, counter_attribution;
};

Found Right() {
  return {{Claim("leadership/a", "Bo Ek", "")},
          {},
          {Claim("leadership/a", "Bo Ek", "Ann Lee")},
          {Claim("leadership/a", "Bo Ek", "")}};
}

std::vector<std::string> Check(const Found& found) {
  const auto packs = PackSet::Load({{"test.textproto", kPack}}, nullptr);
  if (packs == nullptr) return {"the pack does not load"};
  std::vector<std::string> messages;
  const auto issues = CheckExamples(*packs, [&found](const v1::Document& document) {
    const bool late = document.text() == "Bo Ek leads, Ann Lee said.";
    EXPECT_EQ(document.published(), late ? "2024-05-01" : "2026-02-13");
    if (late) return found.attribution;
    if (document.text() == "Bo Ek leads.") return found.example;
    if (document.text() == "Bo Ek leads an army.") return found.counter_example;
    return found.counter_attribution;
  });
  for (const Issue& issue : issues) messages.push_back(FormatIssue(issue));
  return messages;
}

using Messages = std::vector<std::string>;

TEST(CheckExamples, SaysNothingWhenAllIsRight) { EXPECT_EQ(Check(Right()), Messages()); }

TEST(CheckExamples, NoClaim) {
  Found found = Right();
  found.example.clear();
  EXPECT_EQ(Check(found), Messages({"test.textproto:5: rule \"leadership/a\", example 1 yields no "
                                    "claim of the rule: \"Bo Ek leads.\""}));
}

TEST(CheckExamples, ClaimOfAnotherRule) {
  Found found = Right();
  found.example = {Claim("leadership/b", "Bo Ek", "")};
  EXPECT_EQ(Check(found), Messages({"test.textproto:5: rule \"leadership/a\", example 1 yields no "
                                    "claim of the rule; there are claims of leadership/b: "
                                    "\"Bo Ek leads.\""}));
}

TEST(CheckExamples, WrongSlotOfTheClosestClaim) {
  Found found = Right();
  v1::Claim worse = Claim("leadership/a", "Bo", "");
  worse.clear_modality();
  found.example = {worse, Claim("leadership/a", "Bo", "")};
  EXPECT_EQ(Check(found), Messages({"test.textproto:5: rule \"leadership/a\", example 1 yields a "
                                    "claim whose leader is \"Bo\", not \"Bo Ek\": "
                                    "\"Bo Ek leads.\""}));
}

TEST(CheckExamples, OneRightClaimIsEnough) {
  Found found = Right();
  found.example.insert(found.example.begin(), Claim("leadership/a", "Bo", ""));
  EXPECT_EQ(Check(found), Messages());
}

TEST(CheckExamples, CounterExample) {
  Found found = Right();
  found.counter_example = {Claim("leadership/b", "Bo Ek", "")};
  EXPECT_EQ(Check(found), Messages());
  found.counter_example = {Claim("leadership/a", "Bo Ek", "")};
  EXPECT_EQ(Check(found), Messages({"test.textproto:10: rule \"leadership/a\", counter-example 1 "
                                    "yields a claim of the rule: \"Bo Ek leads an army.\""}));
}

TEST(CheckExamples, AttributionNeedsTheSpeaker) {
  Found found = Right();
  found.attribution = {Claim("leadership/a", "Bo Ek", "Bo Ek")};
  EXPECT_EQ(Check(found), Messages({"test.textproto:15: rule \"attribution/a\", example 1 yields a "
                                    "claim whose speaker is \"Bo Ek\", not \"Ann Lee\": "
                                    "\"Bo Ek leads, Ann Lee said.\""}));
  found.attribution = {Claim("leadership/a", "Bo Ek", "")};
  EXPECT_EQ(Check(found), Messages({"test.textproto:15: rule \"attribution/a\", example 1 yields a "
                                    "claim whose speaker is not given, not \"Ann Lee\": "
                                    "\"Bo Ek leads, Ann Lee said.\""}));
}

TEST(CheckExamples, AttributionCounterExample) {
  Found found = Right();
  found.counter_attribution = {Claim("leadership/a", "Bo Ek", "Ann Lee")};
  EXPECT_EQ(Check(found), Messages({"test.textproto:20: rule \"attribution/a\", counter-example 1 "
                                    "yields the speaker \"Ann Lee\": "
                                    "\"Bo Ek leads, as was said.\""}));
}

}  // namespace
}  // namespace claims
