#include "claims/consistency/stems.h"

#include <vector>

#include "gtest/gtest.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {
namespace {

v1::Claim Quoting(const char* quote) {
  v1::Claim claim;
  claim.add_evidence()->set_quote(quote);
  return claim;
}

TEST(StemsTest, CountsWordsThatBothUse) {
  const struct {
    const char* name;
    const char* a;
    const char* b;
    int shared;
  } kCases[] = {
      {"nothing", "", "the truce", 0},
      {"a word", "the truce", "a truce!", 1},
      {"words of one stem", "truces", "a truce", 1},
      {"told apart by the fifth letter", "borders", "borde", 1},
      {"other words", "bordo", "borde", 0},
      {"short words say nothing", "an end to war", "no end to war", 0},
      {"four letters are enough", "land", "Land.", 1},
      {"a short word is no stem of a longer one", "land", "landed", 0},
      {"words that any quote uses", "they said that there would", "they said that there would", 0},
      {"a word that begins like such a one", "therefore", "therefore", 1},
      {"a word said twice", "truce, truce", "truce and truce", 1},
      {"case and accents", "Málaga ACCORD", "malaga accord", 2},
      {"another script", "Перемирие подписано", "перемирие", 0},
      {"the same in another script", "перемирие", "перемирие", 1},
      {"numbers", "1325 people", "resolution 1325", 1},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(SharedStems(ContentStems(Quoting(c.a)), ContentStems(Quoting(c.b))), c.shared);
  }
}

TEST(StemsTest, ReadsQuotesAndContent) {
  v1::Claim claim = Quoting("the truce");
  claim.mutable_demand()->set_content("an exchange of captives");
  claim.add_evidence()->set_quote("withdrawal");
  EXPECT_EQ(ContentStems(claim).size(), 4u);
  EXPECT_EQ(SharedStems(ContentStems(claim), ContentStems(Quoting("captives, withdrawal"))), 2);
}

}  // namespace
}  // namespace claims
