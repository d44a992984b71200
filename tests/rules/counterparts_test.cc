#include "claims/rules/counterparts.h"

#include "gtest/gtest.h"
#include "tests/rules/load_pack.h"

namespace claims {
namespace {

TEST(Counterparts, AreNamedParties) {
  const auto packs = LoadPack(R"pb(
    name: "t" language: "en"
    party { id: "tiger-front" name: "Tiger Front" type: ENTITY_TYPE_GROUP counterpart: "CHL" }
    party { id: "CHL" name: "Chile" type: ENTITY_TYPE_STATE }
  )pb");
  ASSERT_NE(packs, nullptr);
  const Counterparts counterparts = CounterpartsOf(packs->packs());
  ASSERT_EQ(counterparts.size(), 1u);
  const v1::EntityRef& other = counterparts.at("tiger-front");
  EXPECT_EQ(other.id(), "CHL");
  EXPECT_EQ(other.name(), "Chile");
  EXPECT_EQ(other.type(), v1::ENTITY_TYPE_STATE);
}

TEST(Counterparts, AnUnknownOneIsAFault) {
  std::vector<Issue> issues;
  EXPECT_EQ(PackSet::Load({{"t.textproto", R"pb(
    name: "t" language: "en"
    party { id: "tiger-front" name: "Tiger Front" type: ENTITY_TYPE_GROUP
            counterpart: "CHL" }
  )pb"}}, &issues), nullptr);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_EQ(issues[0].line, 4);
  EXPECT_NE(issues[0].message.find("counterpart \"CHL\", which no loaded pack has"),
            std::string::npos);
}

}  // namespace
}  // namespace claims
