#include "claims/resolve/office_holders.h"

#include <string>

#include "gtest/gtest.h"

namespace claims {
namespace {

v1::EntityRef Person(const std::string& id) {
  v1::EntityRef ref;
  ref.set_id(id);
  return ref;
}

struct Row {
  const char* name;
  const char* description;
  const char* party;
  const char* holder;  // "" for nobody
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Holders : public testing::TestWithParam<Row> {};

TEST_P(Holders, AreFound) {
  OfficeHolders holders;
  holders.Add(Person("ida-berg"), "Norwegian Foreign Minister", "NOR");
  holders.Add(Person("ana-soto"), "Foreign Minister", "CHL");
  holders.Add(Person("ola-dahl"), "President", "NOR");
  holders.Add(Person("jon-vik"), "former President", "NOR");
  holders.Add(Person("eva-lund"), "chief negotiator", "vlf");
  holders.Add(Person("per-moe"), "Minister", "PER");
  holders.Add(Person("liv-moe"), "Defence Minister", "PER");
  holders.Add(Person("grace-otieno"), "special envoy", "un");
  const v1::EntityRef* found = holders.Find(GetParam().description, GetParam().party);
  EXPECT_EQ(found == nullptr ? "" : found->id(), GetParam().holder);
}

INSTANTIATE_TEST_SUITE_P(
    OfficeHolders, Holders,
    testing::ValuesIn(std::vector<Row>{
        {"OfAParty", "Norway's foreign minister", "NOR", "ida-berg"},
        {"OfAnother", "the Chilean foreign minister", "CHL", "ana-soto"},
        {"FormerIsNone", "the Norwegian president", "NOR", "ola-dahl"},
        {"HeadOfTheTeam", "the rebels' chief negotiator", "vlf", "eva-lund"},
        {"ShortForm", "the envoy", "", "grace-otieno"},
        {"TwoFit", "the minister", "PER", ""},
        {"OfNoKnownParty", "the foreign minister", "", ""},
        {"OneOfMany", "a Norwegian minister", "NOR", ""},
        {"Several", "Norwegian ministers", "NOR", ""},
        {"NoOffice", "a Norwegian source", "NOR", ""},
    }),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace claims
