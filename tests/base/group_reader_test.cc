#include "claims/base/group_reader.h"

#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/base/regex.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

using Pieces = std::vector<re2::StringPiece>;

void ExpectSame(const Pieces& found, const Pieces& wanted, const std::string& where) {
  for (size_t i = 0; i < wanted.size(); ++i) {
    EXPECT_EQ(static_cast<const void*>(found[i].data()),
              static_cast<const void*>(wanted[i].data()))
        << where << ", group " << i;
    EXPECT_EQ(found[i].size(), wanted[i].size()) << where << ", group " << i;
  }
}

// Where the reader finds the first match of `pattern` from each place on, and its groups: where
// RE2 does.
void ExpectAsRe2(const std::string& pattern, const std::string& text, bool fold) {
  RegexOptions options;
  options.case_sensitive = !fold;
  const auto regex = BuildRegex(pattern, options);
  ASSERT_TRUE(regex.ok()) << pattern;
  const int count = 1 + (*regex)->NumberOfCapturingGroups();
  const GroupReader reader(pattern, fold);
  ASSERT_TRUE(reader.known()) << pattern;
  EXPECT_EQ(reader.program().group_count, count - 1) << pattern;
  for (const RE2::Anchor anchor : {RE2::UNANCHORED, RE2::ANCHOR_START, RE2::ANCHOR_BOTH}) {
    for (size_t from = 0; from <= text.size(); ++from) {
      const std::string where = absl::StrCat(pattern, " in ", text, " from ", from);
      Pieces wanted(count), read(count);
      const bool matches = (*regex)->Match(text, from, text.size(), anchor, wanted.data(), count);
      GroupReader::Search search;
      search.text = text;
      search.from = from;
      search.anchor = anchor;
      search.groups = read.data();
      search.count = count;
      const GroupReader::Found found = reader.Find(&search);
      ASSERT_NE(found, GroupReader::Found::kUnknown) << where;
      ASSERT_EQ(found == GroupReader::Found::kYes, matches) << where;
      if (!matches) continue;
      ExpectSame(read, wanted, where);
      search.until = static_cast<size_t>(search.match.start);
      EXPECT_EQ(reader.Find(&search), GroupReader::Found::kNo) << where;
      ASSERT_TRUE(reader.Read(text, search.match, read.data(), count)) << where;
      ExpectSame(read, wanted, where);
    }
  }
}

struct Case {
  const char* name;
  const char* pattern;
  const char* text;
  bool fold = false;
};

class GroupReaderTest : public testing::TestWithParam<Case> {};

TEST_P(GroupReaderTest, ReadsAsRe2) {
  ExpectAsRe2(GetParam().pattern, GetParam().text, GetParam().fold);
}

INSTANTIATE_TEST_SUITE_P(
    Patterns, GroupReaderTest,
    testing::Values(Case{"Words", "([a-z]+) (?:said|says)", "so she said no"},
                    Case{"FirstAlternative", "(a|ab)(c|bcd)?", "abcd"},
                    Case{"Greedy", "(a+)(a*)", "aaaa"}, Case{"Lazy", "(a+?)(a*)b", "aaaab"},
                    Case{"Counted", "((?:[a-z]+ ){0,2}?)(team) (.*)", "the first team met"},
                    Case{"LastOfLoop", "(?:(a|b)c)+", "acbcac"}, Case{"LeftOut", "(a)|(b)", "b"},
                    Case{"EmptyGroup", "a(b?)c", "ac"},
                    Case{"CountedThatMayBeEmpty", "((?:a*)(b|)){0,2}?c", "aabac"},
                    Case{"CountedEmpty", "(a|b?){2,4}(b*)", "abb"},
                    Case{"Nothing", "a*", "baac"}, Case{"AtTheEnd", "a?$", "baa"},
                    Case{"OneOfMany", "(?:(?:ab|cd)|ef)(?:g|h|)", "ef cdh"},
                    Case{"ListOfWords", "(a|to|then|the|an|they|team|their|tea)(.*)", "a they an"},
                    Case{"ListsAroundOthers", "(an|a|the|(?:t|b)o|team|to|be|tea|b|’s)+(.)",
                         "theteatobeb’sx"},
                    Case{"FoldedList", "(The|an|A|to)(.*)", "so To THE anan", true},
                    Case{"LongList",
                         "(?:ab|ac|ad|ae|af|bb|bc|bd|be|bf|cb|cc|cd|ce|cf|da|db|dc|dd|de|ea|eb|"
                         " a| b|1|2|3|a|b)([a-z])", "dfaf b"},
                    Case{"Boundary", "\\b(lead)\\b(.*)", "mislead, lead it"},
                    Case{"InWord", "\\B(ad)", "lead"},
                    Case{"Ends", "^(?:the )?([a-z]+)(?: now)?$", "the end now"},
                    Case{"Mentions", "([\\x{E000}-\\x{E3FF}])(?:'s|’s)? (.+?)(?:, |$)",
                         "\xEE\x80\x80’s team, \xEE\x80\x81 said"},
                    Case{"BackOverWideCharacters", "([^,]*)(’[a-z]) (x)", "a’s’t x"},
                    Case{"Complement", "([^\\x{E000}-\\x{E3FF}]+)(.)", "ab\xEE\x80\x80"},
                    Case{"FoldedCase", "(the) ([A-Z]+)", "The sIDE", true},
                    Case{"FoldedComplement", "([^a-c]+)", "Bxy", true},
                    Case{"CaseInPart", "(?-i:([a-z]+) )(the ([A-Z]+))", "Xx yy THE Zz", true},
                    Case{"NoCase", "(?i)([a-c]+)B", "aCb"},
                    Case{"NoCaseInPart", "(a)(?i:b([c-d]))e", "aBDe"},
                    Case{"NamedSetInClass", "([^s\\W]+)([\\Ws]+)", "ab\xEE\x80\x80s, c", true},
                    Case{"NamedSets", "(\\w+)\\s(\\W)(\\d{2})", "ab -12"}),
    [](const testing::TestParamInfo<Case>& info) { return info.param.name; });

TEST(GroupReader, LeavesWhatItDoesNotKnowToRe2) {
  for (const char* pattern :
       {"(a)(?i)b", "[[:alpha:]]", "\\pL", "(?:a*)*", "\\Qa\\E", "a{2000}{9}"}) {
    EXPECT_FALSE(GroupReader(pattern, false).known()) << pattern;
  }
  EXPECT_FALSE(GroupReader("é", true).known()) << "has another case";
  re2::StringPiece groups[1];
  EXPECT_FALSE(GroupReader("(s)", true).Read("\xC5\xBF", {0, 2}, groups, 1)) << "is an s";
  GroupReader::Search search;
  search.text = "\xC5\xBF";
  EXPECT_EQ(GroupReader("(s)", true).Find(&search), GroupReader::Found::kUnknown);
}

TEST(GroupReader, GivesUpWhereItTakesTooLong) {
  const GroupReader reader("(?:[a-z]+ )+(?:[a-z ]+,)+x", /*fold_case=*/false);
  std::string words;
  for (int i = 0; i < 3000; ++i) words += "a ";
  GroupReader::Search search;
  search.text = words;
  EXPECT_EQ(reader.Find(&search), GroupReader::Found::kUnknown);
}

// Patterns and texts of few letters, so that many match in many ways.
std::string RandomPattern(std::mt19937* random, int depth) {
  static constexpr const char* kAtoms[] = {"a", "b", "ab", "[ab]", "[^b]", ".", "c", "\\b", "ba"};
  static constexpr const char* kRepeats[] = {"*", "+", "?", "{0,2}", "{1,3}", "*?", "+?", "??"};
  const auto pick = [random](int n) { return static_cast<int>((*random)() % n); };
  std::string pattern;
  for (int i = 1 + pick(3); i > 0; --i) {
    if (depth > 0 && pick(3) == 0) {
      const std::string inner = RandomPattern(random, depth - 1);
      const std::string open = pick(2) == 0 ? "(" : "(?:";
      // Beside what may be empty, so that the whole is not.
      pattern += open + "a" + inner + "|" + inner + "b" + (pick(2) == 0 ? "|c" : "") + ")";
      if (pick(2) == 0) pattern += kRepeats[pick(8)];
    } else {
      const int atom = pick(9);
      const std::string text = kAtoms[atom];
      const bool repeat = atom != 7 && text.size() != 2 && pick(3) == 0;
      pattern += text + (repeat ? kRepeats[pick(8)] : "");
    }
  }
  return pattern;
}

TEST(GroupReader, ReadsWhatRe2ReadsOfRandomPatterns) {
  std::mt19937 random(1);
  for (int i = 0; i < 3000; ++i) {
    const std::string pattern = "(" + RandomPattern(&random, 3) + ")";
    for (int k = 0; k < 5; ++k) {
      std::string text;
      for (int n = random() % 12; n > 0; --n) text.push_back("abcab "[random() % 6]);
      ExpectAsRe2(pattern, text, random() % 2 == 0);
    }
  }
}

}  // namespace
}  // namespace claims
