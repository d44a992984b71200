#include "claims/base/rfc3339.h"

#include "gtest/gtest.h"

namespace claims {
namespace {

TEST(ParseRfc3339DayTest, Accepts) {
  struct Case {
    const char* text;
    absl::CivilDay want;
  };
  const Case cases[] = {
      {"2026-02-13", absl::CivilDay(2026, 2, 13)},
      {"2024-02-29", absl::CivilDay(2024, 2, 29)},
      {"2026-02-13T10:00:00Z", absl::CivilDay(2026, 2, 13)},
      {"2026-02-13t10:00:00z", absl::CivilDay(2026, 2, 13)},
      {"2026-02-13 10:00:00Z", absl::CivilDay(2026, 2, 13)},
      {"2026-02-13T23:30:00.123-05:00", absl::CivilDay(2026, 2, 13)},
      {"2016-12-31T23:59:60Z", absl::CivilDay(2016, 12, 31)},
      {"0001-01-01", absl::CivilDay(1, 1, 1)},
  };
  for (const Case& c : cases) {
    const auto day = ParseRfc3339Day(c.text);
    ASSERT_TRUE(day.has_value()) << c.text;
    EXPECT_EQ(*day, c.want) << c.text;
  }
}

TEST(ParseRfc3339DayTest, Rejects) {
  for (const char* text :
       {"", "2026", "2026-02", "2026-2-13", "2026-02-30", "2025-02-29", "2026-13-01",
        "2026-00-10", "2026-01-00", "13.02.2026", "Feb. 13, 2026", "2026-02-13T", "2026-02-13 ",
        "2026-02-13T10:00:00", "2026-02-13T24:00:00Z", "2026-02-13T10:60:00Z",
        "2026-02-13T10:00:00.Z", "2026-02-13T10:00:00+0500", "2026-02-13T10:00:00Zx",
        "20260213", "+026-02-13", "2026-02-1x"}) {
    EXPECT_FALSE(ParseRfc3339Day(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace claims
