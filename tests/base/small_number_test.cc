#include "claims/base/small_number.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

TEST(SmallNumber, ReadsDigitsAndWords) {
  struct Row {
    const char* word;
    int number;
  };
  for (const Row& row : std::vector<Row>{{"1", 1},
                                         {"48", 48},
                                         {"one", 1},
                                         {"Three", 3},
                                         {"twelve", 12},
                                         {"thirteen", -1},
                                         {"", -1},
                                         {"a", -1},
                                         {"3rd", -1},
                                         {"99999999999", -1}}) {
    EXPECT_EQ(SmallNumber(row.word, -1), row.number) << row.word;
  }
  EXPECT_EQ(SmallNumber("an", 1), 1);
}

}  // namespace
}  // namespace claims
