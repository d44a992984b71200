#include "claims/rules/required_strings.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "claims/rules/mention_edges.h"
#include "claims/rules/prefilter.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

// "all(a|any(b|c))", a mention as its class's first block in angle brackets,
// a word boundary as "^", the edge of some mention as "@"; "-" for nothing.
std::string Show(const RequiredStrings& required) {
  switch (required.kind) {
    case RequiredStrings::Kind::kNothing: return "-";
    case RequiredStrings::Kind::kString:
      return absl::StrReplaceAll(required.string, {{"\xEE\x80\x80", "<PARTY>"},
                                                   {"\xEE\x90\x80", "<PERSON>"},
                                                   {"\x08", "^"},
                                                   {"\x01", "@"}});
    default: break;
  }
  std::string out = required.kind == RequiredStrings::Kind::kAll ? "all(" : "any(";
  for (size_t i = 0; i < required.parts.size(); ++i) {
    absl::StrAppend(&out, i > 0 ? "|" : "", Show(required.parts[i]));
  }
  return out + ")";
}

struct Row {
  const char* name;
  const char* pattern;
  const char* required;
  const char* plain;  // for text in which no mention is masked
};

constexpr Row kRows[] = {
    {"Word", "talks", "talks", "talks"},
    {"LowerCase", "Talks", "talks", "talks"},
    {"TooShort", "at", "-", "-"},
    {"Anything", ".*", "-", "-"},
    {"Options", "truce|peace", "any(peace|truce)", "any(peace|truce)"},
    {"OneOptionSaysNothing", "truce|.", "-", "-"},
    {"OptionalEnd", "prisoners?", "prisoner", "prisoner"},
    {"OptionalWithin", "recogni[sz]e", "any(recognise|recognize)", "any(recognise|recognize)"},
    {"Optional", "(?:truce)?", "-", "-"},
    {"Star", "(?:truce)*", "-", "-"},
    {"Plus", "(?:truce)+", "truce", "truce"},
    {"Repeated", "(?:truce){2,3}", "truce", "truce"},
    {"NoneOrMore", "(?:truce){0,3}", "-", "-"},
    {"Gap", "truce.{1,9}talks", "all(truce|talks)", "all(truce|talks)"},
    {"Boundary", "\\btruce\\b", "^truce^", "^truce^"},
    {"BoundaryWithin", "a\\b truce", "a truce", "a truce"},
    {"Escaped", "U\\.S\\.", "u.s.", "u.s."},
    {"NamedGroup", "(?P<content>truce)", "truce", "truce"},
    {"Flags", "(?i:truce)(?s)", "truce", "truce"},
    {"Party", "[\\x{E000}-\\x{E3FF}] met", "<PARTY> met", "@ met"},
    {"Actor", "[\\x{E000}-\\x{E7FF}] met", "any(<PARTY> met|<PERSON> met)", "@ met"},
    {"Negated", "[^\\x{E000}-\\x{E3FF}] met", " met", " met"},
    {"BetweenMentions", "[\\x{E000}-\\x{E3FF}] met [\\x{E000}-\\x{E3FF}]", "<PARTY> met <PARTY>",
     "@ met @"},
    {"AlongMentions", "[\\x{E000}-\\x{E3FF}] met [\\x{E000}-\\x{E3FF}]\\b held",
     "<PARTY> met <PARTY> held", "all(@ met @|@ held)"},
    {"AfterAList", "[\\x{E000}-\\x{E3FF}](?:, [\\x{E000}-\\x{E3FF}])* met",
     "all(<PARTY>|<PARTY> met)", "@ met"},
    {"AfterMaybeWords", "truce(?: talks)* held", "all(truce|any( talks held|truce held))",
     "all(truce| held)"},
    {"SubjectThenPredicate", "delegation (?:rejected|refused)",
     "any(all(delegation| refused)|all(delegation| rejected))",
     "any(all(delegation| refused)|all(delegation| rejected))"},
    {"MentionOnly", "[\\x{E000}-\\x{E3FF}]", "<PARTY>", "-"},
    {"NoAscii", "tr\xC3\xAAve", "-", "-"},
    {"EndOfOptions", "(?:x.*| the) talks", " talks", " talks"},
    {"Quoted", "\\Qtruce\\E", "-", "-"},
    {"Broken", "(truce", "-", "-"},
};

TEST(RequiredStringsTest, OfPatterns) {
  for (const Row& row : kRows) {
    const RequiredStrings required = FindRequiredStrings(row.pattern);
    EXPECT_EQ(Show(required), row.required) << row.name;
    EXPECT_EQ(Show(FindRequiredStrings(row.pattern, TextForm::kPlain)), row.plain) << row.name;
  }
}

TEST(PrefilterTest, LooksAtWords) {
  const Prefilter filter({FindRequiredStrings("\\bplan\\b"), FindRequiredStrings("talk"),
                          FindRequiredStrings("truce.*talks"), FindRequiredStrings("[a-z]")});
  struct {
    const char* text;
    std::vector<int> hits;
  } const kTexts[] = {
      {"", {3}},
      {"a PLAN for talks", {0, 1, 3}},
      {"the plant", {3}},
      {"plan-b", {0, 3}},
      {"a truce", {3}},
      {"a truce, then talks", {1, 2, 3}},
      {"talks of a truce", {1, 3}},  // not in that order
      {"tal\xE2\x84\xAAs", {1, 3}},     // the Kelvin sign
  };
  for (const auto& row : kTexts) {
    std::vector<int> hits;
    filter.Candidates(row.text, &hits);
    EXPECT_EQ(hits, row.hits) << row.text;
    EXPECT_TRUE(filter.Any(row.text));
  }
  EXPECT_FALSE(Prefilter({FindRequiredStrings("truce")}).Any("talks"));
  EXPECT_FALSE(Prefilter().Any("talks"));
}

TEST(PrefilterTest, AsksOnlyForWhatIsWanted) {
  const Prefilter filter({FindRequiredStrings("plan"), FindRequiredStrings("talk")});
  std::vector<int> hits;
  filter.Candidates("a plan for talks", [](int i) { return i == 1; }, &hits);
  EXPECT_EQ(hits, std::vector<int>{1});
  filter.Candidates("a plan", [](int i) { return i == 1; }, &hits);
  EXPECT_TRUE(hits.empty());
}

// Both patterns share conditions, which are looked into once a text.
TEST(PrefilterTest, PatternsThatShareConditions) {
  const Prefilter filter({FindRequiredStrings("(?:led|headed) the .*(?:team|side)"),
                          FindRequiredStrings("(?:led|headed) the .*(?:team|side) in talks"),
                          FindRequiredStrings("in talks .*(?:led|headed) the |truce")});
  struct {
    const char* text;
    std::vector<int> hits;
  } const kTexts[] = {
      {"she led the home team in talks", {0, 1}},
      {"in talks she led the table", {2}},
      {"in talks the team led the table", {2}},
      {"in talks she led the home team", {0, 2}},
      {"the team in talks on a truce", {2}},
      {"she led the home team in talks", {0, 1}},  // nothing is left of the texts before
  };
  for (const auto& row : kTexts) {
    std::vector<int> hits;
    filter.Candidates(row.text, &hits);
    EXPECT_EQ(hits, row.hits) << row.text;
  }
}

TEST(PrefilterTest, AsksForThePatternsOrder) {
  const Prefilter filter(
      {FindRequiredStrings("(?:leads|headed) the .*(?:team|side)\\b.* in (?:talks|round)")});
  struct {
    const char* name;
    const char* text;
    bool any;
  } const kRows[] = {
      {"InOrder", "she leads the home side in talks", true},
      {"Reversed", "in talks the home side leads the table", false},
      {"LastBeforeFirst", "talks: she leads the side in May", false},
      {"OneOfTwoInOrder", "the side leads the side in talks", true},
      {"SecondAlternative", "a side of talks headed the team in round two", true},
      {"Missing", "she leads the home side", false},
  };
  for (const auto& row : kRows) EXPECT_EQ(filter.Any(row.text), row.any) << row.name;
}

// One alternative's string holds that of another, which ends before it.
TEST(PrefilterTest, OrderAllowsForStringsWithinOthers) {
  const Prefilter filter(
      {FindRequiredStrings(" (?:has(?: not)(?: yet| [a-z]+ly)*|has yet to|has never) "
                           "(?:agree|sign)")});
  EXPECT_TRUE(filter.Any("Norway has yet to agree"));
  EXPECT_TRUE(filter.Any("Norway has not yet agreed"));
  EXPECT_TRUE(filter.Any("Norway has not finally signed"));
  EXPECT_TRUE(filter.Any("Norway has never signed"));
  EXPECT_FALSE(filter.Any("Norway agreed to what it has yet to read"));
}

TEST(PrefilterTest, AsksForWordsThatAreEverywhere) {
  const Prefilter filter({FindRequiredStrings("truce.* to .*talks")});
  struct {
    const char* name;
    const char* text;
    bool any;
  } const kRows[] = {
      {"InOrder", "a truce to hold talks", true},
      {"Capitals", "A TRUCE TO HOLD TALKS", true},
      {"Missing", "a truce, then talks", false},
      {"NotAWord", "a truce today and talks", false},
      {"Before", "up to a truce and talks", false},
      {"BeforeAndWithin", "up to a truce and to talks", true},
  };
  for (const auto& row : kRows) EXPECT_EQ(filter.Any(row.text), row.any) << row.name;
}

TEST(PrefilterTest, TellsGroupsApart) {
  const Prefilter filter({FindRequiredStrings("truce"), FindRequiredStrings("talks"),
                          FindRequiredStrings("vote")},
                         {1, 1 | 2, 4});
  struct {
    const char* text;
    int groups;
  } const kRows[] = {{"a lunch", 0},        {"a truce", 1}, {"a truce, then talks", 3},
                     {"a vote on talks", 7}, {"a vote", 4}};
  for (const auto& row : kRows) {
    EXPECT_EQ(filter.Groups(row.text, [](uint8_t) { return false; }), row.groups) << row.text;
  }
}

TEST(PrefilterTest, AsksForEdgesOfMentionsInPlainText) {
  const Prefilter filter({FindRequiredStrings(
      "[\\x{E000}-\\x{E3FF}] offered (?:the )?[\\x{E000}-\\x{E3FF}]", TextForm::kPlain)});
  struct {
    const char* name;
    const char* text;
    bool any;
  } const kRows[] = {
      {"Names", "Norway offered Chile a port", true},
      {"Unknown", "officials offered rebels a port", true},
      {"NoSubject", "it was offered Chile's help", false},
      {"NoObject", "Norway offered which was much", false},
      {"AtTheStart", " offered Chile a port", false},
  };
  for (const auto& row : kRows) EXPECT_EQ(filter.Any(row.text), row.any) << row.name;
}

TEST(MentionEdgesTest, ClosedClassWordsAreNone) {
  EXPECT_FALSE(MentionMayEnd("Norway is", 9));
  EXPECT_TRUE(MentionMayEnd("Norway (NO)", 11));
  EXPECT_TRUE(MentionMayEnd("vis-a-vis", 9));
  EXPECT_FALSE(MentionMayEnd("", 0));
  EXPECT_FALSE(MentionMayBegin("would", 0));
  EXPECT_TRUE(MentionMayBegin("would-be", 0));
  EXPECT_TRUE(MentionMayBegin("the rebels", 0));
  EXPECT_FALSE(MentionMayBegin("Norway", 6));
}

TEST(StringScannerTest, FindsOverlappingStrings) {
  const StringScanner scanner({"he", "she", "hers", "his"});
  std::vector<std::pair<int, size_t>> found;
  scanner.Scan("uSHErs", [&](int string, size_t end) {
    found.emplace_back(string, end);
    return true;
  });
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found, (std::vector<std::pair<int, size_t>>{{0, 4}, {1, 4}, {2, 6}}));
}

TEST(StringScannerTest, FindsStringsWithinOthers) {
  const StringScanner scanner({"agreed", "agree", " agreed to ", " greed", "agreed"});
  std::vector<std::pair<int, size_t>> found;
  scanner.Scan("They agreed\nto agree", [&](int string, size_t end) {
    found.emplace_back(string, end);
    return true;
  });
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found,
            (std::vector<std::pair<int, size_t>>{{0, 11}, {1, 10}, {1, 20}, {2, 15}, {4, 11}}));
}

TEST(StringScannerTest, FindsEachOfMany) {
  std::vector<std::string> strings;
  for (int i = 0; i < 3000; ++i) strings.push_back(absl::StrCat("word", i * 7919, "x"));
  const StringScanner scanner(std::vector<absl::string_view>(strings.begin(), strings.end()));
  std::string text;
  for (const std::string& s : strings) absl::StrAppend(&text, "wor", s, s.substr(4), " ");
  std::vector<int> found;
  scanner.Scan(text, [&](int string, size_t) {
    found.push_back(string);
    return true;
  });
  ASSERT_EQ(found.size(), strings.size());
  for (int i = 0; i < 3000; ++i) EXPECT_EQ(found[i], i);
}

TEST(StringScannerTest, IsTheSameFromAnImage) {
  const StringScanner scanner({"agreed", "agree", " agreed to ", "to", "a"});
  const StringScanner again(scanner.ToImage());
  const auto scan = [](const StringScanner& s) {
    std::vector<std::pair<int, size_t>> found;
    s.Scan("They agreed to agree", [&](int string, size_t end) {
      found.emplace_back(string, end);
      return true;
    });
    return found;
  };
  EXPECT_EQ(scan(scanner).size(), 7u);
  EXPECT_EQ(scan(again), scan(scanner));
  EXPECT_TRUE(scan(StringScanner(StringScanner().ToImage())).empty());
}

}  // namespace
}  // namespace claims
