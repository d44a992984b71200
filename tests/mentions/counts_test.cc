#include "claims/mentions/counts.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

// A sentence with its counts in [brackets] and, in order, what each is: "300",
// ">300" (at least), "<300" (at most), "~300" (about), "1000 for 1000", and
// "+" before a count that adds to an earlier one.
struct Row {
  const char* name;
  const char* text;
  std::vector<std::string> expected;
};

std::string Describe(const CountMention& mention) {
  const char* bound = mention.count.bound() == v1::BOUND_AT_LEAST  ? ">"
                      : mention.count.bound() == v1::BOUND_AT_MOST ? "<"
                      : mention.count.bound() == v1::BOUND_ABOUT   ? "~"
                                                                   : "";
  std::string out = absl::StrCat(mention.additional ? "+" : "", bound, mention.count.value());
  if (mention.for_count) absl::StrAppend(&out, " for ", *mention.for_count);
  return out;
}

void Check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    SCOPED_TRACE(absl::StrCat(row.name, ": ", row.text));
    std::string text;
    std::vector<Span> spans;
    for (const char c : std::string(row.text)) {
      const auto at = static_cast<int32_t>(text.size());
      if (c == '[') {
        spans.push_back({at, at});
      } else if (c == ']') {
        spans.back().end = at;
      } else {
        text += c;
      }
    }
    ASSERT_EQ(spans.size(), row.expected.size()) << "the row itself is wrong";
    std::vector<std::string> want, got;
    for (size_t i = 0; i < spans.size(); ++i) {
      want.push_back(
          absl::StrCat("[", std::string(Slice(text, spans[i])), "] ", row.expected[i]));
    }
    for (const CountMention& m : FindCounts(text, {0, static_cast<int32_t>(text.size())})) {
      EXPECT_NE(m.count.bound(), v1::BOUND_UNSPECIFIED);
      got.push_back(absl::StrCat("[", std::string(Slice(text, m.span)), "] ", Describe(m)));
    }
    EXPECT_EQ(want, got);
  }
}

TEST(CountsTest, Figures) {
  Check({
      {"plain", "They freed [205] prisoners.", {"205"}},
      {"comma", "They agreed to exchange [1,000] prisoners each.", {"1000"}},
      {"no-break space", "They freed [1\xC2\xA0" "000] prisoners.", {"1000"}},
      {"thin space", "They freed [1\xE2\x80\x89" "200] prisoners.", {"1200"}},
      {"million", "[1.2 million] people fled.", {"1200000"}},
      {"four digits", "They freed [2000] prisoners.", {"2000"}},
      {"like a year, with a demonym", "They freed [1950] Ukrainian soldiers.", {"1950"}},
      {"small", "They freed [5] hostages.", {"5"}},
      {"modifiers between", "They freed [63] wounded and sick Malian soldiers.", {"63"}},
      {"prisoners of war", "They freed [300] Ukrainian prisoners of war.", {"300"}},
      {"no noun", "Both sides released [307] on Sunday.", {"307"}},
      {"two in a sentence", "[277] prisoners came home and [246] soldiers left.", {"277", "246"}},
      {"after a verb", "Kyiv returned [95] and Moscow returned [95].", {"95", "95"}},
      {"each", "The sides handed over [390] each.", {"390"}},
      {"from each side", "They swapped prisoners, [four] from each side.", {"4"}},
      {"in each direction", "They swapped prisoners, [four] in each direction.", {"4"}},
      {"from each month", "They swapped letters, four from each month.", {}},
      {"people by their country", "They went home in exchange for [252] Venezuelans.", {"252"}},
      {"bodies", "The remains of [1,212] soldiers were sent.", {"1212"}},
      {"beside a date", "On May 25 they freed [303] captives.", {"303"}},
      {"after a month", "In March [300] prisoners were freed.", {"300"}},
      {"beside a duration", "They freed [33] hostages over 42 days.", {"33"}},
  });
}

TEST(CountsTest, Words) {
  Check({
      {"small", "[Three] hostages were freed.", {"3"}},
      {"two soldiers", "The [two] soldiers were freed.", {"2"}},
      {"compound", "They freed [twenty-five] captives.", {"25"}},
      {"hundred", "They freed [a hundred] captives.", {"100"}},
      {"thousand", "They freed [a thousand] captives.", {"1000"}},
      {"hundreds and units", "They freed [two hundred and fifteen] captives.", {"215"}},
      {"thousands and hundreds", "They freed [one thousand two hundred] captives.", {"1200"}},
      {"digits and word", "They freed [5 thousand] captives.", {"5000"}},
      {"dozen", "They freed [a dozen] captives.", {"12"}},
      {"two dozen", "They freed [two dozen] captives.", {"24"}},
      {"about a dozen", "They freed [about a dozen] captives.", {"~12"}},
      {"one person", "They freed [one] hostage.", {"1"}},
      {"people of a country", "They freed [five] Iranians and [six] Saudis.", {"5", "6"}},
      {"people by an adjective", "It freed [three] Lebanese.", {"3"}},
      {"adjective before a thing", "It named three Lebanese banks and four Chinese-made jets.",
       {}},
      {"people, not places", "They named five Balkan states and two Koreas.", {}},
      {"adjectives", "They freed [five] detained American-Iranian dual nationals.", {"5"}},
      {"of its", "It lost [157] of its servicemen.", {"157"}},
      {"of the", "[Two] of the hostages are home.", {"2"}},
      {"one of the people", "One of the Iranians spoke.", {}},
      {"six soldiers", "It holds [six] Israeli soldiers.", {"6"}},
      {"capital demonym", "They freed [ten] Israeli hostages.", {"10"}},
  });
}

TEST(CountsTest, RoundWords) {
  Check({
      {"dozens", "They freed [dozens] of captives.", {"~24"}},
      {"scores", "They freed [scores] of captives.", {"~40"}},
      {"hundreds", "They freed [hundreds] of captives.", {"~200"}},
      {"several hundred", "They freed [several hundred] captives.", {"~200"}},
      {"a few hundred", "They freed [a few hundred] captives.", {"~200"}},
      {"thousands", "They freed [thousands] of captives.", {"~2000"}},
      {"tens of thousands", "[Tens of thousands] of people fled.", {"~20000"}},
      {"hundreds of thousands", "[Hundreds of thousands] of people fled.", {"~200000"}},
      {"several dozen", "They freed [several dozen] captives.", {"~24"}},
      {"more than a hundred", "They freed [more than a hundred] captives.", {">100"}},
      {"dozens of things", "They fired dozens of drones and hundreds of missiles.", {}},
  });
}

TEST(CountsTest, Bounds) {
  Check({
      {"more than", "Each side freed [more than 300] POWs.", {">300"}},
      {"at least", "Each side freed [at least 300] POWs.", {">300"}},
      {"over", "Each side freed [over 300] POWs.", {">300"}},
      {"upwards of", "Each side freed [upwards of 300] POWs.", {">300"}},
      {"no fewer than", "Each side freed [no fewer than 300] POWs.", {">300"}},
      {"or more", "Each side freed [300 or more] POWs.", {">300"}},
      {"plus", "Each side freed [300+] POWs.", {">300"}},
      {"up to", "Each side may free [up to 300] POWs.", {"<300"}},
      {"fewer than", "Each side freed [fewer than 300] POWs.", {"<300"}},
      {"less than", "Each side freed [less than 300] POWs.", {"<300"}},
      {"at most", "Each side freed [at most 300] POWs.", {"<300"}},
      {"no more than", "Each side freed [no more than 300] POWs.", {"<300"}},
      {"under", "Each side freed [under 300] POWs.", {"<300"}},
      {"around", "Each side freed [around 300] POWs.", {"~300"}},
      {"some", "Each side freed [some 300] POWs.", {"~300"}},
      {"nearly", "Each side freed [nearly 300] POWs.", {"~300"}},
      {"close to", "Each side freed [close to 300] POWs.", {"~300"}},
      {"an estimated", "[An estimated 300] POWs were freed.", {"~300"}},
      {"range", "They may free [300-400] prisoners.", {"~300"}},
      {"range in words", "They may free [10 to 15] prisoners.", {"~10"}},
      {"another", "They freed [another 200] prisoners.", {"+200"}},
      {"a further", "They freed [a further 200] prisoners.", {"+200"}},
      {"more", "They freed [200 more] prisoners.", {"+200"}},
      {"more prisoners than", "They freed [20] prisoners more than planned.", {"20"}},
  });
}

TEST(CountsTest, Pairs) {
  Check({
      {"for", "A [1,000 for 1,000] swap was agreed.", {"1000 for 1000"}},
      {"hyphens", "A [1000-for-1000] swap was agreed.", {"1000 for 1000"}},
      {"words", "A [thousand-for-thousand] swap was agreed.", {"1000 for 1000"}},
      {"dash", "A [1,200-1,200] swap was agreed.", {"1200 for 1200"}},
      {"plain", "The formula is [500 for 500].", {"500 for 500"}},
      {"quoted", "Under a \"[1,000 for 1,000]\" formula they met.", {"1000 for 1000"}},
      {"to", "We agreed to return [6,000 to 6,000] bodies.", {"6000 for 6000"}},
      {"uneven", "They traded [32 for 2] on Monday.", {"32 for 2"}},
      {"for a time", "They held [1,000] prisoners for 10 days.", {"1000"}},
      {"all for all", "An all-for-all swap was proposed.", {}},
      {"one for one", "A one-for-one swap was proposed.", {}},
  });
}

TEST(CountsTest, NoCounts) {
  Check({
      {"one of", "One of the hostages spoke; one hopes.", {}},
      {"the two sides", "The two sides and both teams met.", {}},
      {"two countries", "The two countries held three rounds.", {}},
      {"ordinals", "The second round and the 14th Brigade.", {}},
      {"three-way", "A three-way call on a 28-point plan and five-party talks.", {}},
      {"money", "It cost $300 and €500 million and 200 dollars.", {}},
      {"percent", "Some 20% or 20 percent of it.", {}},
      {"time", "At 12:30 or 10am or 0900 GMT.", {}},
      {"year", "In 2014 and the 1950s.", {}},
      {"date", "On Feb. 17-18, 2026 and 27 February.", {}},
      {"duration", "A 30-day truce, two weeks, 48 hours, three years.", {}},
      {"distance", "It is 50 km away, 20 miles.", {}},
      {"age", "Those aged 18 to 25 and 60 years old.", {}},
      {"age in apposition", "Mr Novak, 66, has arrived.", {}},
      {"arms", "T-72 and F-16 and A321 and Su-27.", {}},
      {"url", "See https://example.org/2025/300/prisoners now.", {}},
      {"resolution", "Resolution 2254 and Article 300.", {}},
      {"decimal", "It rose 1.5 and 20.75 points.", {}},
      {"score", "The vote was 21-17.", {}},
      {"fraction", "About 1/3 and two-thirds of it.", {}},
      {"group of", "The Group of 20 met.", {}},
      {"number sign", "No. 300 and #300 were read.", {}},
      {"twice", "Two ministers and three drones came.", {}},
      {"zero", "They freed 0 prisoners.", {}},
      {"bare small word", "They are two. Three, four.", {}},
      {"huge", "Some 99999999999999999999 prisoners.", {}},
  });
}

// Mentions are in order, apart and inside the sentence, whatever the words.
TEST(CountsTest, InvariantsOverShuffledWords) {
  const char* const words[] = {"1,000", "for",  "-",     "prisoners", "more", "than",   "at",
                               "least", "two",  "dozen", "hundred",   "of",   "a",      "and",
                               "+",     "or",   "some",  "another",   "to",   "999999", "million",
                               "May",   "3",    "%",     "thousand",  "each", "\xC2\xA0", "500"};
  constexpr size_t kWords = sizeof(words) / sizeof(words[0]);
  uint32_t state = 7;
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (int k = 0; k < 9; ++k) {
      state = state * 1664525u + 1013904223u;
      absl::StrAppend(&text, words[(state >> 8) % kWords], (state >> 28) % 4 == 0 ? "" : " ");
    }
    int32_t last = 0;
    for (const CountMention& m : FindCounts(text, {0, static_cast<int32_t>(text.size())})) {
      ASSERT_LE(last, m.span.start) << text;
      ASSERT_LT(m.span.start, m.span.end) << text;
      ASSERT_LE(m.span.end, static_cast<int32_t>(text.size())) << text;
      ASSERT_GT(m.count.value(), 0) << text;
      last = m.span.end;
    }
  }
}

TEST(CountsTest, OffsetsCountFromTheTextNotTheSentence) {
  const std::string text = "Сто людей. They freed 205 prisoners. And 300 soldiers.";
  const auto start = static_cast<int32_t>(text.find("They"));
  const auto end = static_cast<int32_t>(text.find(" And"));
  const auto found = FindCounts(text, {start, end});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(Slice(text, found[0].span), "205");
}

}  // namespace
}  // namespace claims
