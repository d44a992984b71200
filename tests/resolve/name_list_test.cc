#include "claims/resolve/name_list.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* marked;
  int of;              // index of the mention asked about
  const char* before;  // ids, "id/party" where the list gives the party
  const char* after;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

std::string Ids(const std::vector<Mention>& mentions, const std::vector<ListedName>& names) {
  std::vector<std::string> ids;
  for (const ListedName& name : names) {
    ids.push_back(mentions[name.mention].ref.id());
    if (name.party >= 0) absl::StrAppend(&ids.back(), "/", mentions[name.party].ref.id());
  }
  return absl::StrJoin(ids, " ");
}

class NameList : public testing::TestWithParam<Row> {};

TEST_P(NameList, IsReadInBothDirections) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  EXPECT_EQ(Ids(mentions, NamesBefore(masked, GetParam().of)), GetParam().before);
  EXPECT_EQ(Ids(mentions, NamesAfter(masked, GetParam().of)), GetParam().after);
}

INSTANTIATE_TEST_SUITE_P(
    Lists, NameList,
    testing::ValuesIn(std::vector<Row>{
        {"Plain", "[X:berg Berg], [X:dahl Dahl] and [X:lund Lund] attended.", 2, "berg dahl", ""},
        {"PlainAfter", "It was attended by [X:berg Berg], [X:dahl Dahl] and [X:lund Lund].", 0, "",
         "dahl lund"},
        {"Offices", "[X:berg Berg], the minister, and his deputy [X:dahl Dahl] attended.", 1,
         "berg", ""},
        {"OfficesAfter", "Attended by [X:berg Berg], the minister, and his deputy, [X:dahl Dahl].",
         0, "", "dahl"},
        {"Relative", "Attended by [X:berg Berg], who came late, and [X:dahl Dahl].", 0, "", "dahl"},
        {"AnothersOwn",
         "Headed by [X:berg Berg], its adviser; [P:CHL Chile]'s by the deputy, [X:dahl Dahl].", 0,
         "", ""},
        {"Parties",
         "Attended by [X:berg Berg] of [P:NOR Norway] and [X:dahl Dahl] for the [P:CHL Chilean] "
         "side.",
         0, "", "dahl/CHL"},
        {"Brackets", "Attended by [X:berg Berg] (left) and [X:dahl Dahl].", 0, "", "dahl"},
        {"AsideCloses", "Headed by [X:berg Berg] and [X:dahl Dahl], arrived at noon.", 0, "",
         "dahl"},
        {"NextClause", "It was attended by [X:berg Berg], and [X:dahl Dahl] said it went well.", 0,
         "", ""},
        {"OtherVerb", "It was attended by [X:berg Berg], who met [X:dahl Dahl].", 0, "", ""},
        {"OfficeOfAnother", "Attended by [X:berg Berg], adviser to [X:dahl Dahl].", 0, "", ""},
        {"OfficeUnderOneOfTheList",
         "Attended by [X:berg Berg], adviser to [X:dahl Dahl], and [X:lund Lund].", 0, "", "lund"},
        {"Source", "According to [X:berg Berg], [X:dahl Dahl] and [X:lund Lund] attended.", 2,
         "dahl", ""},
        {"Rank", "Attended by [X:berg Berg], Gen. [X:dahl Dahl] and Lt. Col. [X:lund Lund].", 0, "",
         "dahl lund"},
        {"OfficeWithinTheName", "Attended by [X:berg Berg, the minister,] [X:dahl Dahl].", 0, "",
         "dahl"},
        {"OfficeUnderAnother",
         "Attended by [X:berg Berg], formerly the head of [X:lund Lund]'s office, and [X:dahl "
         "Dahl].",
         0, "", "dahl"},
        {"NoList", "[X:berg Berg] met [X:dahl Dahl].", 0, "", ""},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(PartiesAfter, AreThoseOfTheLastItem) {
  struct PartyRow {
    const char* marked;
    const char* parties;
  };
  for (const PartyRow& row : std::vector<PartyRow>{
           {"It drew [X:berg Berg], and representatives from [P:NOR Norway], [P:CHL Chile] and "
            "[P:PER Peru].",
            "NOR CHL PER"},
           {"It drew [X:berg Berg] along with international organisations including [P:un the UN].",
            "un"},
           {"It drew [P:un the UN], [P:NOR Norway] and host [P:CHL Chile].", "NOR CHL"},
           {"It drew [X:berg Berg] and [P:NOR Norway].", ""},
           {"It drew [X:berg Berg], and envoys of [P:NOR Norway]'s foes stayed away.", ""},
       }) {
    const std::string plain = WithoutMarks(row.marked);
    const std::vector<Mention> mentions = MentionsOf(row.marked);
    MaskedSentence masked;
    masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
    std::vector<std::string> ids;
    for (int index : PartiesAfter(masked, 0)) ids.push_back(mentions[index].ref.id());
    EXPECT_EQ(absl::StrJoin(ids, " "), row.parties) << row.marked;
  }
}

TEST(CompanionsOfSubject, ActWithIt) {
  struct CompanionRow {
    const char* marked;
    int of;
    const char* companions;
  };
  for (const CompanionRow& row : std::vector<CompanionRow>{
           {"[P:NOR Norway], along with [P:CHL Chile] and [P:PER Peru], demanded a truce.", 0,
            "CHL PER"},
           {"[P:NOR Norway]'s envoy, together with [P:CHL Chile], demanded a truce.", 0, "CHL"},
           {"Together with [P:CHL Chile], [P:NOR Norway] proposed a truce.", 1, "CHL"},
           {"[P:NOR Norway] demanded a truce along with [P:CHL Chile].", 0, ""},
           {"[P:NOR Norway] met [P:CHL Chile], along with aides.", 0, ""},
       }) {
    const std::string plain = WithoutMarks(row.marked);
    const std::vector<Mention> mentions = MentionsOf(row.marked);
    MaskedSentence masked;
    masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
    std::vector<std::string> ids;
    for (int index : CompanionsOfSubject(masked, row.of)) ids.push_back(mentions[index].ref.id());
    EXPECT_EQ(absl::StrJoin(ids, " "), row.companions) << row.marked;
  }
}

TEST(IsRuledOut, ByTheWordBefore) {
  struct RuledOutRow {
    const char* marked;
    bool out;
  };
  for (const RuledOutRow& row : std::vector<RuledOutRow>{
           {"The aide, not [X:ida-berg Ida Berg], will lead the team.", true},
           {"The aide will lead it instead of [X:ida-berg Ida Berg].", true},
           {"The team will be led by the aide rather than by [X:ida-berg Ida Berg].", true},
           {"[X:ida-berg Ida Berg], not the aide, will lead the team.", false},
           {"They could not meet, [X:ida-berg Ida Berg] said.", false},
       }) {
    const std::string plain = WithoutMarks(row.marked);
    const std::vector<Mention> mentions = MentionsOf(row.marked);
    MaskedSentence masked;
    masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
    EXPECT_EQ(IsRuledOut(masked, mentions[0]), row.out) << row.marked;
  }
}

}  // namespace
}  // namespace claims
