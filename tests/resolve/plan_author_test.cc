#include "claims/resolve/plan_author.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* marked;
  const char* author;  // ids; "" for nobody
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class PlanAuthorRows : public testing::TestWithParam<Row> {};

TEST_P(PlanAuthorRows, AreNamed) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  std::string authors;
  for (int author : PlanAuthors(masked)) {
    absl::StrAppend(&authors, authors.empty() ? "" : " ", mentions[author].ref.id());
  }
  EXPECT_EQ(authors, GetParam().author);
}

INSTANTIATE_TEST_SUITE_P(
    PlanAuthor, PlanAuthorRows,
    testing::Values(
        Row{"Owned", "[P:NOR Norway]'s peace plan was handed to [P:CHL Chile].", "NOR"},
        Row{"WhatItIsBasedOnIsAnothers",
            "The proposal from [P:NOR Norway] is based on a text put forward by [P:CHL Chile].",
            "NOR"},
        Row{"Two", "[P:CHL Chile] studies a proposal from [P:NOR Norway] and the [P:un UN]",
            "NOR un"},
        Row{"TwoOwners", "[P:NOR Norway] and [P:PER Peru]'s peace plan was rejected", "NOR PER"},
        Row{"AfterAnInsertion",
            "[P:PER Peru] and [P:un the UN], which broker the talks, are developing a new proposal",
            "PER un"},
        Row{"Mediators", "the plan put forward by mediators [P:NOR Norway] and [P:PER Peru]",
            "NOR PER"},
        Row{"Hyphenated", "a [P:NOR Norway]-[P:PER Peru] proposal for a truce", "NOR PER"},
        Row{"AsAnAdjective", "the [P:un UN] proposal would end the war", "un"},
        Row{"Passive", "[P:CHL Chile] rejected a draft presented by [P:NOR Norway]", "NOR"},
        Row{"Active", "[P:NOR Norway] has unveiled a 10-point plan for [P:CHL Chile]", "NOR"},
        Row{"InTheMaking", "[P:NOR Norway] is developing a multi-stage proposal for [P:CHL Chile]",
            "NOR"},
        Row{"TheLastOneCounts",
            "[P:NOR Norway]'s plan failed, and [P:CHL Chile]'s proposal is open.", "CHL"},
        Row{"Verb", "the [P:vlf rebels] plan to leave", ""},
        Row{"NoPlan", "[P:NOR Norway]'s envoy met [P:CHL Chile]'s.", ""}),
    [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace claims
