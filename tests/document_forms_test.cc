// Forms of document beside the running report: what is said by a line above, a day or a
// speaker's name at a line's head. Each row is a whole text and all claims of it.
#include <memory>
#include <string>
#include <vector>

#include "claims/extractor.h"
#include "gtest/gtest.h"
#include "tests/resolve/claim_line.h"
#include "tests/shipped_extractor.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* text;                 // after kIntro
  std::vector<std::string> claims;  // see claim_line.h
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

constexpr const char* kIntro = "Norway and Chile are at war, and envoys try to make peace.\n\n";

class DocumentForms : public testing::TestWithParam<Row> {};

TEST_P(DocumentForms, AreRead) {
  v1::Document document;
  document.set_id("doc");
  document.set_published("2031-05-14");
  document.set_text(std::string(kIntro) + GetParam().text);
  const auto claims = Shipped().Extract(document);
  ASSERT_TRUE(claims.ok());
  std::vector<std::string> lines;
  for (const v1::Claim& claim : *claims) {
    lines.push_back(ClaimLine(claim));
    for (const v1::Evidence& e : claim.evidence()) {
      EXPECT_EQ(e.quote(), document.text().substr(e.start(), e.end() - e.start()));
    }
  }
  EXPECT_EQ(lines, GetParam().claims);
}

INSTANTIATE_TEST_SUITE_P(
    Lists, DocumentForms,
    testing::ValuesIn(std::vector<Row>{
        {"Demands",
         "Chile's demands:\n\n- A full ceasefire\n- The lifting of all sanctions\n\nTalks go on.",
         {"demand by=CHL of=NOR topic=ceasefire content=\"A full ceasefire\"",
          "demand by=CHL of=NOR topic=sanctions content=\"The lifting of all sanctions\""}},
        {"SentencesOfDemand",
         "Chile has set out these conditions:\n\n1. Norway must withdraw its troops from the "
         "province.\n\n2. Norway must free all prisoners of war.\n\nTalks go on.",
         {"demand by=CHL of=NOR topic=territory content=\"Norway must withdraw its troops from "
          "the province\"",
          "demand by=CHL of=NOR topic=prisoner_exchange content=\"Norway must free all prisoners "
          "of war\""}},
        {"Wants", "What Chile wants\n\n* Security guarantees\n* A full ceasefire\n\nTalks go on.",
         {"demand by=CHL of=NOR topic=security_guarantees content=\"Security guarantees\"",
          "demand by=CHL of=NOR topic=ceasefire content=\"A full ceasefire\""}},
        {"Plan", "Key points of Chile's plan:\n• An immediate ceasefire\n• The lifting of all "
         "sanctions on Oslo\nTalks go on.",
         {"proposal by=CHL of=NOR topic=ceasefire content=\"An immediate ceasefire\"",
          "proposal by=CHL of=NOR topic=sanctions content=\"The lifting of all sanctions on "
          "Oslo\""}},
        {"Accord", "The two sides agreed to:\n\n(a) a permanent ceasefire;\n(b) the withdrawal of "
         "all troops from the border.\n\nTalks go on.",
         {"agreement parties=CHL,NOR topic=ceasefire content=\"a permanent ceasefire\"",
          "agreement parties=CHL,NOR topic=territory content=\"the withdrawal of all troops from "
          "the border\""}},
        {"AfterTheList", "Chile's demands:\n- A full ceasefire\n- An end to arms "
         "deliveries\nShares "
         "fell.\n- Sanctions hurt the krone\n- Troops of Norway hold the province",
         {"demand by=CHL of=NOR topic=ceasefire content=\"A full ceasefire\"",
          "demand by=CHL of=NOR topic=arms_supply content=\"An end to arms deliveries\""}},
        {"EachSide", "What each side wants:\n\nNorway:\n\n- A full ceasefire\n- Security "
         "guarantees\n\nChile:\n\n- The lifting of all sanctions\n- An end to arms deliveries"
         "\n\nTalks go on.",
         {"demand by=NOR of=CHL topic=ceasefire content=\"A full ceasefire\"",
          "demand by=NOR of=CHL topic=security_guarantees content=\"Security guarantees\"",
          "demand by=CHL of=NOR topic=sanctions content=\"The lifting of all sanctions\"",
          "demand by=CHL of=NOR topic=arms_supply content=\"An end to arms deliveries\""}},
        {"OthersSentences",
         "Chile's demands:\n- A full ceasefire\n- Norway rejects the lifting of sanctions\n"
         "- Sanctions will stay, Peru said\nTalks go on.",
         {"demand by=CHL of=NOR topic=ceasefire content=\"A full ceasefire\"",
          "response by=NOR stance=REJECTED topic=sanctions to=CHL content=\"the lifting of "
          "sanctions\""}},
        {"SidesOfNothing", "Imports:\n\nNorway:\n\n- A full range of arms\n- Oil under sanctions"
         "\n\nTalks go on.",
         {}},
        {"WhyItWants", "Why Chile wants peace:\n- Its firms are hurt by sanctions\n- Its army lost "
         "territory\nTalks go on.",
         {}},
        {"NobodysTerms", "Key points:\n- Sanctions have hurt Norway\n- Territory was lost\nTalks "
         "go "
         "on.",
         {}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Timelines, DocumentForms,
    testing::ValuesIn(std::vector<Row>{
        {"DaysBeforeColons",
         "8 April: First round of talks between Norway and Chile in Oslo.\n\n17 April: Second "
         "round "
         "in Lima.\n\n2 May: Norway and Chile sign a ceasefire agreement.",
         {"meeting parties=CHL,NOR place=oslo date=2031-04-08 round=1 status=HELD "
          "event=oslo-2031-04-08-round-1",
          "meeting parties=CHL,NOR place=lima date=2031-04-17 round=2 status=HELD "
          "event=lima-2031-04-17-round-2",
          "agreement parties=CHL,NOR topic=ceasefire content=\"a ceasefire agreement\""}},
        {"YearAsHeading",
         "2029\n\nNovember 8 - Norway and Chile hold talks in Oslo.\n\nDecember 2 - Chile "
         "rejects a "
         "ceasefire.\n\n2030\n\nJanuary 9 - Norwegian and Chilean envoys meet in Lima.",
         {"meeting parties=CHL,NOR place=oslo date=2029-11-08 status=HELD event=oslo-2029-11-08",
          "response by=CHL stance=REJECTED topic=ceasefire to=NOR content=\"a ceasefire\"",
          "meeting parties=CHL,NOR place=lima date=2030-01-09 status=HELD event=lima-2030-01-09"}},
        {"DaysAsHeadings",
         "8 April\n\nNorway and Chile begin talks in Oslo.\n\n17 April\n\nThe two sides sign a "
         "ceasefire agreement.\n\n2 May\n\nNorway and Chile swap prisoners.",
         {"meeting parties=CHL,NOR place=oslo date=2031-04-08 status=HELD event=oslo-2031-04-08",
          "agreement parties=CHL,NOR topic=ceasefire content=\"a ceasefire agreement\"",
          "prisoner_exchange parties=CHL,NOR status=COMPLETED date=2031-05-02"}},
        {"MonthsOfAYear",
         "2029\n\nNorway and Chile meet in Lima in June.\n\n2030\n\nTheir envoys met in Oslo in "
         "March.",
         {"meeting parties=CHL,NOR place=lima date=2029-06-01/2029-06-30 status=HELD "
          "event=lima-2029-06-01",
          "meeting parties=CHL,NOR place=oslo date=2030-03-01/2030-03-31 status=HELD "
          "event=oslo-2030-03-01"}},
        {"AnotherDayBehindTheVerb",
         "2 May: Norway and Chile hold talks in Lima and agree to meet on 9 May in "
         "Rome.\n\n"
         "9 May: Chile rejects a ceasefire.",
         {"meeting parties=CHL,NOR place=lima date=2031-05-02 status=HELD event=lima-2031-05-02",
          "meeting parties=CHL,NOR place=rome date=2031-05-09 status=PLANNED "
          "event=rome-2031-05-09; PLANNED",
          "response by=CHL stance=REJECTED topic=ceasefire to=NOR content=\"a ceasefire\""}},
        {"NoTimeline", "8 April\n\nThe army fought on. Norway and Chile hold talks in Oslo.",
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo"}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Transcripts, DocumentForms,
    testing::ValuesIn(std::vector<Row>{
        {"Turns",
         "Norway's minister, Ida Berg, and Chile's minister, Elena Prado, took questions.\n\n"
         "Ms Berg: We demand the withdrawal of all troops from the province. We propose a 60-day "
         "ceasefire.\n\n"
         "Reporter: Do you reject a ceasefire?\n\n"
         "Ms Prado: We want the prisoners released.",
         {"demand by=NOR of=CHL topic=territory content=\"the withdrawal of all troops from "
          "the province\"; says ida-berg",
          "proposal by=NOR of=CHL topic=ceasefire content=\"a 60-day ceasefire\"; says ida-berg",
          "demand by=CHL of=NOR topic=prisoner_exchange content=\"the prisoners released\"; "
          "says elena-prado"}},
        {"QuestionsAndAnswers",
         "Chile's chief negotiator, Elena Prado, spoke to us.\n\n"
         "Q: Do you demand the release of all prisoners?\n\n"
         "A: We demand the lifting of all sanctions.",
         {"leadership party=CHL leader=elena-prado role=\"Chile's chief negotiator,\"",
          "demand by=CHL of=NOR topic=sanctions content=\"the lifting of all sanctions\"; says "
          "elena-prado"}},
        {"GoesOn",
         "Norway's minister, Ida Berg, and Chile's minister, Elena Prado, took questions.\n\n"
         "Ida Berg: We are tired.\n\n"
         "We demand the withdrawal of all troops from the province.\n\n"
         "Elena Prado: I do not know.\n\n"
         "Ida Berg: You do.\n\n"
         "We will see a ceasefire, most people say.",
         {"demand by=NOR of=CHL topic=territory content=\"the withdrawal of all troops from "
          "the province\"; says ida-berg"}},
        {"AnsweredByNobody",
         "Norway's minister, Ida Berg, is in Lima.\n\n"
         "Q: Do you want peace?\n\n"
         "A: We demand the lifting of all sanctions.",
         {}},
        {"ProfilesAreNoTurns",
         "Ida Berg: Norway's minister leads its delegation.\n\n"
         "Elena Prado: Chile's minister rejects a ceasefire.",
         {"response by=CHL stance=REJECTED topic=ceasefire to=NOR content=\"a ceasefire\"; "
          "says chiles-minister"}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    TermsAndAnswers, DocumentForms,
    testing::ValuesIn(std::vector<Row>{
        {"TermsOfAnAccord",
         "Norway and Chile signed a ceasefire agreement. Under the agreement, Norway will withdraw "
         "its troops from the border. Chile will lift all sanctions on Oslo. Its critics say that "
         "Norway will keep the captives.",
         {"agreement parties=CHL,NOR topic=ceasefire content=\"a ceasefire agreement\"",
          "agreement parties=CHL,NOR topic=territory content=\"Norway will withdraw its troops "
          "from the border\"",
          "agreement parties=CHL,NOR topic=sanctions content=\"Chile will lift all sanctions "
          "on Oslo\""}},
        {"TermsWithoutAClaimAbove",
         "Winter is here and snow fell.\n\nNorway and Chile signed a paper. Under the agreement, "
         "Norway will withdraw its troops from the border. Chile will lift all sanctions on Oslo.",
         {"agreement parties=CHL,NOR topic=territory content=\"Norway will withdraw its troops "
          "from the border\"",
          "agreement parties=CHL,NOR topic=sanctions content=\"Chile will lift all sanctions "
          "on Oslo\""}},
        {"NoTerms",
         "Norway and Chile signed a ceasefire agreement. Under the agreement, Norway will withdraw "
         "its troops. Peru will hold elections next month. Chile will lift all sanctions on Oslo.",
         {"agreement parties=CHL,NOR topic=ceasefire content=\"a ceasefire agreement\"",
          "agreement parties=CHL,NOR topic=territory content=\"Norway will withdraw its troops\""}},
        {"TermsOfAPlan",
         "Norway put forward a plan to end the war. Under the plan, Chile would withdraw its "
         "troops. "
         "Foreign peacekeepers would be deployed along the border.",
         {"proposal by=NOR of=CHL topic=peace_deal content=\"a plan to end the war\"",
          "proposal by=NOR of=CHL topic=territory content=\"Chile would withdraw its troops\"",
          "proposal by=NOR of=CHL topic=foreign_troops content=\"Foreign peacekeepers would be "
          "deployed along the border\""}},
        {"OnlyInItsParagraph",
         "Norway and Chile signed a ceasefire agreement. Under the agreement, Norway will withdraw "
         "its troops from the border.\n\nChile will lift all sanctions on Peru.",
         {"agreement parties=CHL,NOR topic=ceasefire content=\"a ceasefire agreement\"",
          "agreement parties=CHL,NOR topic=territory content=\"Norway will withdraw its troops "
          "from the border\""}},
        {"Team",
         "Norway and Chile hold talks in Lima.\n\nWho is in the Norwegian delegation?\n\n"
         "It is led by minister Ida Berg. It includes Tor Lie and Anne Moe.\n\n"
         "Who is in Chile's delegation?\n\n- Elena Prado, the minister\n- Jorge Rivas, a general",
         {"meeting parties=CHL,NOR place=lima status=HELD event=lima",
          "leadership party=NOR leader=ida-berg role=minister event=lima",
          "participation participant=tor-lie party=NOR attends=true capacity=DELEGATE "
          "event=lima",
          "participation participant=anne-moe party=NOR attends=true capacity=DELEGATE "
          "event=lima",
          "participation participant=elena-prado party=CHL attends=true capacity=DELEGATE "
          "event=lima",
          "participation participant=jorge-rivas party=CHL attends=true capacity=DELEGATE "
          "event=lima"}},
        {"LiveBlog",
         "14:20 - Norwegian and Chilean envoys meet in Lima.\n\n15:05 GMT: Chile rejects a "
         "ceasefire.",
         {"meeting parties=CHL,NOR place=lima status=HELD event=lima",
          "response by=CHL stance=REJECTED topic=ceasefire to=NOR content=\"a ceasefire\""}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

}  // namespace
}  // namespace claims
