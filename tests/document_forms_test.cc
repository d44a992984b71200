// Forms of document beside the running report: what is said by a line above, a day or a
// speaker's name at a line's head. Each row is a whole text and all claims of it.
#include <memory>
#include <string>
#include <vector>

#include "claims/extractor.h"
#include "claims/packs/shipped_packs.h"
#include "gtest/gtest.h"
#include "tests/resolve/claim_line.h"

namespace claims {
namespace {

const Extractor& Shipped() {
  static const Extractor* const extractor = [] {
    std::vector<Issue> issues;
    auto packs = PackSet::Load(ShippedPacks(), &issues);
    EXPECT_NE(packs, nullptr);
    return Extractor::Create(std::move(packs)).release();
  }();
  return *extractor;
}

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
         {"demand by=CHL of=NOR topic=territory content=\"Norway must withdraw its troops from the province\"",
          "demand by=CHL of=NOR topic=prisoner_exchange content=\"Norway must free all prisoners of war\""}},
        {"Wants", "What Chile wants\n\n* Security guarantees\n* A full ceasefire\n\nTalks go on.",
         {"demand by=CHL of=NOR topic=security_guarantees content=\"Security guarantees\"",
          "demand by=CHL of=NOR topic=ceasefire content=\"A full ceasefire\""}},
        {"Plan", "Key points of Chile's plan:\n• An immediate ceasefire\n• The lifting of all "
         "sanctions on Oslo\nTalks go on.",
         {"proposal by=CHL of=NOR topic=ceasefire content=\"An immediate ceasefire\"",
          "proposal by=CHL of=NOR topic=sanctions content=\"The lifting of all sanctions on Oslo\""}},
        {"Accord", "The two sides agreed to:\n\n(a) a permanent ceasefire;\n(b) the withdrawal of "
         "all troops from the border.\n\nTalks go on.",
         {"agreement parties=CHL,NOR topic=ceasefire content=\"a permanent ceasefire\"",
          "agreement parties=CHL,NOR topic=territory content=\"the withdrawal of all troops from the border\""}},
        {"AfterTheList", "Chile's demands:\n- A full ceasefire\n- An end to arms deliveries\nShares "
         "fell.\n- Sanctions hurt the krone\n- Troops of Norway hold the province",
         {"demand by=CHL of=NOR topic=ceasefire content=\"A full ceasefire\"",
          "demand by=CHL of=NOR topic=arms_supply content=\"An end to arms deliveries\""}},
        {"WhyItWants", "Why Chile wants peace:\n- Its firms are hurt by sanctions\n- Its army lost "
         "territory\nTalks go on.",
         {}},
        {"NobodysTerms", "Key points:\n- Sanctions have hurt Norway\n- Territory was lost\nTalks go "
         "on.",
         {}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Timelines, DocumentForms,
    testing::ValuesIn(std::vector<Row>{
        {"DaysBeforeColons",
         "8 April: First round of talks between Norway and Chile in Oslo.\n\n17 April: Second round "
         "in Lima.\n\n2 May: Norway and Chile sign a ceasefire agreement.",
         {"meeting parties=CHL,NOR place=oslo date=2031-04-08 round=1 status=HELD event=oslo-2031-04-08-round-1",
          "meeting parties=CHL,NOR place=lima date=2031-04-17 round=2 status=HELD event=lima-2031-04-17-round-2",
          "agreement parties=CHL,NOR topic=ceasefire content=\"a ceasefire agreement\""}},
        {"YearAsHeading",
         "2029\n\nNovember 8 - Norway and Chile hold talks in Oslo.\n\nDecember 2 - Chile rejects a "
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
        {"NoTimeline", "8 April\n\nThe army fought on. Norway and Chile hold talks in Oslo.", {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo"}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

}  // namespace
}  // namespace claims
