#include "claims/extract/clause_view.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* marked;
  std::vector<std::string> views;  // each as the document's words for its subject and predicate
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Views : public testing::TestWithParam<Row> {};

TEST_P(Views, GiveEachPredicateItsSubject) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  std::vector<std::string> got;
  for (const ClauseView& view : ClauseViews(masked)) {
    got.push_back(std::string(Slice(plain, masked.ToDocument(view.subject))) + "|" +
                  std::string(Slice(plain, masked.ToDocument(view.predicate))));
    const std::string joined(view.sentence.text());
    EXPECT_EQ(joined, std::string(Slice(masked.text(), view.subject)) +
                          std::string(Slice(masked.text(), view.predicate)));
    // Spans come back from the view to where they stand.
    const int32_t joint = view.subject.size();
    EXPECT_EQ(view.ToSentence({0, joint}), view.subject);
    EXPECT_EQ(view.ToSentence({joint, static_cast<int32_t>(joined.size())}), view.predicate);
    EXPECT_EQ(view.sentence.MentionsIn({0, joint}), masked.MentionsIn(view.subject));
  }
  EXPECT_EQ(got, GetParam().views);
}

INSTANTIATE_TEST_SUITE_P(
    ClauseView, Views,
    testing::ValuesIn(std::vector<Row>{
        {"OneVerb", "[P:NOR Norway] rejected a truce.", {}},
        {"AfterAnInsertion",
         "[P:NOR Norway], a state in the north for years, rejected a truce.",
         {"Norway| rejected a truce."}},
        // 106 letters between the commas, in 112 bytes: an insertion is of 110 letters at most.
        {"AfterALongInsertion",
         "[P:NOR Norway], which \u00e9\u00e9\u00e9\u00e9\u00e9\u00e9 has ruled the port of the "
         "old town and all of the wide land that lies to the north of it and, rejected "
         "a truce.",
         {"Norway| rejected a truce."}},
        {"AfterBrackets",
         "[P:NOR Norway] (a state in the north of the old world..), which won, rejected a truce.",
         {"Norway| rejected a truce."}},
        {"TwoVerbs",
         "[P:NOR Norway] condemned the raid and rejected a truce.",
         {"Norway| rejected a truce."}},
        {"ButAlso",
         "[P:NOR Norway]'s delegation met [P:PER Peru], but later left the talks.",
         {"Norway's delegation| later left the talks."}},
        {"AfterYet",
         "Yet [P:NOR Norway] condemned the raid and rejected a truce.",
         {"Norway| rejected a truce."}},
        {"AfterInstead",
         "Instead, [P:NOR Norway] condemned the raid and rejected a truce.",
         {"Norway| rejected a truce."}},
        {"AfterUntil", "Until [P:NOR Norway] condemned the raid and rejected a truce.", {}},
        {"ListOfSubjects",
         "[P:NOR Norway] and [P:CHL Chile] met and agreed on a truce.",
         {"Norway and Chile| agreed on a truce."}},
        {"ApartByDashes",
         "The three mediators - [P:NOR Norway], [P:CHL Chile] and [P:PER Peru] - called for a truce.",
         {"Norway, Chile and Peru| called for a truce."}},
        {"NoSubjectByDashes",
         "A deal with the foes - [P:NOR Norway] and [P:CHL Chile] - failed.",
         {}},
        {"NearestSubject",
         "[P:NOR Norway] rejected it, but [P:CHL Chile] met [P:PER Peru] and agreed.",
         {"Chile| agreed."}},
        {"NounsAreNoVerbs", "[P:NOR Norway] rejected the demands and offers of peace.", {}},
        {"WhoseVerbIsOpen",
         "[P:NOR Norway] said [P:CHL Chile] broke the truce and rejected talks.",
         {}},
        {"OnlyOneCanBeMeant",
         "An aide said [P:CHL Chile] broke the truce and rejected talks.",
         {"Chile| rejected talks."}},
        {"WhatOthersDid",
         "[P:NOR Norway] said the delegations met in Lima and agreed on a truce.",
         {}},
        {"SaysMore",
         "[P:NOR Norway] said the delegations met in Lima and added that they would meet again.",
         {"Norway| added that they would meet again."}},
        {"PassiveGoesOn", "[P:NOR Norway] was criticised and urged to leave.", {}},
        {"ByItsAgent", "[P:NOR Norway] met rebels armed and backed by [P:CHL Chile].", {}},
        {"NotYetIsNoConjunction", "[P:NOR Norway] has not yet agreed to a truce.", {}},
        {"Told",
         "[P:NOR Norway] said on [D:1 Monday] that it would sign the accord.",
         {"Norway| would sign the accord."}},
        {"ToldOfHimself",
         "[X:ida-berg@NOR Ida Berg] told reporters [X:*he she] had rejected talks.",
         {"Ida Berg| had rejected talks."}},
        {"ToldOfAnother", "[P:NOR Norway] said [X:ida-berg@NOR Ida Berg] would sign.", {}},
        {"TheyAgreed", "[P:NOR Norway] said they agreed to a truce.", {}},
        {"ImpersonalIt", "[P:NOR Norway] said it would not be possible to sign.", {}},
        {"Insertion",
         "[P:NOR Norway], which rules the port, has left the talks.",
         {"Norway| rules the port, has left the talks.", "Norway| has left the talks."}},
        {"InsertedSpeech",
         "[P:NOR Norway], [X:*he she] repeated, will not sign.",
         {"Norway| will not sign."}},
        {"NameClosesSubject",
         "The head of the team, [X:ida-berg@NOR Ida Berg], denied it.",
         {"Ida Berg| denied it."}},
        {"Cleft", "It was [P:NOR Norway] that asked for a truce.", {"Norway| asked for a truce."}},
        {"NotOfTheThingBefore", "The deal with [P:NOR Norway] that failed is dead.", {}},
        {"AfterSemicolon",
         "[P:NOR Norway] met [P:CHL Chile]; it rejected a truce.",
         {"Norway| rejected a truce."}},
        {"Participle",
         "[P:NOR Norway] met [P:CHL Chile], rejecting its terms.",
         {"Norway| rejecting its terms."}},
        {"ParticipleAfterAQuotation",
         "[P:NOR Norway] said that \"[P:CHL Chile] had signed the text\", rejecting its terms.",
         {"Norway| rejecting its terms."}},
        {"After", "[P:NOR Norway] left after refusing to sign.", {"Norway| refusing to sign."}},
        {"Relative",
         "They met [X:ida-berg@NOR Ida Berg], who has rejected a truce.",
         {"Ida Berg| has rejected a truce."}},
        {"Pronoun",
         "[P:NOR Norway] signed the text, but it rejected the annex.",
         {"Norway| rejected the annex."}},
        {"PronounBecause",
         "[P:NOR Norway] left because it rejected the annex.",
         {"Norway| rejected the annex."}},
        {"PronounOfWhoIsBlamed",
         "[P:NOR Norway] blamed [P:CHL Chile] because it rejected the annex.",
         {}},
        {"TheGroup",
         "An aide said [P:free-coast the Free Coast] left, saying the group would not sign.",
         {"the Free Coast| would not sign."}},
        {"TheGroupIsNoState",
         "An aide said [P:NOR Norway] left, saying the group would not sign.",
         {}},
        {"UnderIf", "It ends if [P:NOR Norway] accepts the text and signed it.", {}},
    }),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace claims
