#include "claims/rules/everyday_topics.h"

#include <string>
#include <vector>

#include "claims/rules/prefilter.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

v1::Rule RuleOf(v1::ClaimKind kind, const char* topic) {
  v1::Rule rule;
  rule.set_kind(kind);
  if (*topic == '\0') return rule;
  v1::SlotValue* value = rule.add_set();
  value->set_slot("topic");
  value->set_value(topic);
  return rule;
}

std::vector<CompiledTopic> SomeTopics() {
  std::vector<CompiledTopic> topics(3);
  topics[0] = {"ceasefire", 50, LazyRegex(), false};
  topics[1] = {"trade", 50, LazyRegex(), true};
  // The hints of a topic stand in an entry of their own.
  topics[2] = {"trade", -1, LazyRegex(), false};
  return topics;
}

TEST(CountsAnywhere, ByKindAndFixedTopic) {
  struct {
    const char* name;
    v1::ClaimKind kind;
    const char* topic;
    bool anywhere;
  } const kRows[] = {
      {"Meeting", v1::CLAIM_KIND_MEETING, "", true},
      {"Deadline", v1::CLAIM_KIND_DEADLINE, "", true},
      {"Demand", v1::CLAIM_KIND_DEMAND, "", false},
      {"Everyday", v1::CLAIM_KIND_RESPONSE, "trade", false},
      {"OfTalks", v1::CLAIM_KIND_AGREEMENT, "ceasefire", true},
      {"OfAnotherPack", v1::CLAIM_KIND_PROPOSAL, "lighthouse", true},
      {"Attribution", v1::CLAIM_KIND_ATTRIBUTION, "", false},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(CountsAnywhere(SomeTopics(), RuleOf(row.kind, row.topic)), row.anywhere) << row.name;
  }
}

TEST(IsEverydayTopic, AsPacksSay) {
  for (const char* topic : {"", "trade"}) {
    EXPECT_TRUE(IsEverydayTopic(SomeTopics(), topic)) << topic;
  }
  for (const char* topic : {"ceasefire", "zzz"}) {
    EXPECT_FALSE(IsEverydayTopic(SomeTopics(), topic)) << topic;
  }
}

// A person is read as "president" beside words of an encounter: what names the topic
// then need not stand in the text.
TEST(MatterStrings, AllowForOfficesReadIntoNames) {
  std::vector<CompiledTopic> topics(4);
  topics[0] = {"ceasefire", 50, LazyRegex("\\b(?:truce)\\b"), false};
  topics[1] = {"leaders_meeting", 50,
               LazyRegex("\\b(?:(?:meeting|lunch) with (?:the )?president)\\b"), false};
  topics[2] = {"trade", 50, LazyRegex("\\b(?:tariffs)\\b"), true};
  topics[3] = {"fixed", 50, LazyRegex(), false};
  const std::vector<RequiredStrings> matters = MatterStrings(topics);
  ASSERT_EQ(matters.size(), 2u);
  const Prefilter filter(matters);
  EXPECT_TRUE(filter.Any("a truce"));
  EXPECT_TRUE(filter.Any("a lunch with the president"));
  EXPECT_TRUE(filter.Any("a meeting with Ida Berg"));
  EXPECT_FALSE(filter.Any("tariffs rose"));
  EXPECT_FALSE(filter.Any("a walk with Ida Berg"));
}

}  // namespace
}  // namespace claims
