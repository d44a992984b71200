#include "claims/base/slug.h"

#include "gtest/gtest.h"

namespace claims {
namespace {

TEST(SlugTest, Slugs) {
  struct Case {
    const char* name;
    const char* text;
    const char* want;
  };
  const Case cases[] = {
      {"name", "Vladimir Medinsky", "vladimir-medinsky"},
      {"accents", "Dolmabahçe Palace", "dolmabahce-palace"},
      {"apostrophe", "Sana'a", "sanaa"},
      {"typographic apostrophe", "Ra’ad", "raad"},
      {"initials", "J. K. O'Neil", "j-k-oneil"},
      {"abbreviation", "U.S. envoy", "us-envoy"},
      {"runs of separators", "  Port --  Said, Egypt ", "port-said-egypt"},
      {"existing hyphen", "Abdel-Rahman", "abdel-rahman"},
      {"typographic dash", "North–South Line", "north-south-line"},
      {"digits", "Group of 77", "group-of-77"},
      {"other scripts stay", "Київ Рада", "Київ-Рада"},
      {"foreign punctuation goes", "one…two", "one-two"},
      {"nothing left", " -- ", ""},
      {"empty", "", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Slug(c.text), c.want) << c.name;
    EXPECT_EQ(Slug(Slug(c.text)), c.want) << c.name << ", twice";
  }
}

}  // namespace
}  // namespace claims
