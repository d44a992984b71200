#include "claims/rules/pattern_compiler.h"

#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "claims/base/regex.h"
#include "gtest/gtest.h"
#include "tests/rules/masks.h"

namespace claims {
namespace {

MacroTable TestMacros() {
  MacroTable macros;
  std::vector<PatternFault> faults;
  macros["LEAD"] = TranslatePattern("(heads|leads)", macros, &faults);
  macros["BYLEADER"] = TranslatePattern("{@LEAD} by {PERSON:leader}|under {PERSON:leader}",
                                        macros, &faults);
  macros["BROKEN"] = std::nullopt;
  EXPECT_TRUE(faults.empty());
  return macros;
}

struct MatchCase {
  const char* name;
  const char* pattern;
  const char* text;  // masked by Mask()
  // "slot=text" for each slot that took part, in group order; null: no match.
  const char* captured;
};

class MatchTest : public testing::TestWithParam<MatchCase> {};

TEST_P(MatchTest, Captures) {
  const MatchCase& c = GetParam();
  std::vector<PatternFault> faults;
  const TranslatedPattern t = TranslatePattern(c.pattern, TestMacros(), &faults);
  ASSERT_TRUE(faults.empty()) << faults[0].message;
  const auto regex = BuildRegex(t.regex);
  ASSERT_TRUE(regex.ok()) << regex.status();
  // No group but those of slots.
  ASSERT_EQ((*regex)->NumberOfCapturingGroups(), static_cast<int>(t.captures.size()));

  const std::string text = Mask(c.text);
  std::vector<re2::StringPiece> groups(t.captures.size() + 1);
  const bool matched = (*regex)->Match(text, 0, text.size(), RE2::UNANCHORED, groups.data(),
                                       static_cast<int>(groups.size()));
  ASSERT_EQ(matched, c.captured != nullptr);
  if (!matched) return;
  std::string captured;
  for (const Capture& capture : t.captures) {
    const re2::StringPiece group = groups[capture.slot.group];
    if (group.data() == nullptr) continue;
    if (!captured.empty()) captured += ";";
    captured += capture.slot.name + "=" + std::string(group.data(), group.size());
  }
  EXPECT_EQ(captured, Mask(c.captured));
}

const MatchCase kMatches[] = {
    {"Person", "{PERSON:leader} leads", "today <p3> leads it", "leader=<p3>"},
    {"PersonIsNoParty", "{PERSON:leader} leads", "today <a3> leads it", nullptr},
    {"LastOfItsBlock", "{OUTLET:via} said", "<o9> said", "via=<o9>"},
    {"ActorTakesParty", "{ACTOR:by} wants", "<a0> wants", "by=<a0>"},
    {"ActorTakesPerson", "{ACTOR:by} wants", "<p0> wants", "by=<p0>"},
    {"ActorTakesNoPlace", "{ACTOR:by} wants", "<l0> wants", nullptr},
    {"SourceTakesOutlet", "{SOURCE:via} reported", "<o0> reported", "via=<o0>"},
    {"SourceTakesNoDate", "{SOURCE:via} reported", "<d0> reported", nullptr},
    {"Uncaptured", "{PARTY}'s team left {PLACE:place}", "<a0>'s team left <l0>", "place=<l0>"},
    {"IgnoresCase", "LED by {PERSON:leader}", "Led By <p0>", "leader=<p0>"},
    {"CaseOnRequest", "(?-i:LED) by {PERSON:leader}", "Led By <p0>", nullptr},
    {"AuthorsGroupsDoNotCapture", "(he(ads)?|leads) (the) {PARTY:party}",
     "who leads the <a1>", "party=<a1>"},
    {"FlagGroup", "(?i:heads) {PARTY:party}", "HEADS <a1>", "party=<a1>"},
    {"EscapedParenthesis", "\\(({PARTY:party})\\)", "(<a1>)", "party=<a1>"},
    {"ParenthesisInClass", "[()] ?{PARTY:party}[^]]", "( <a1>)", "party=<a1>"},
    {"BracketFirstInClass", "[]({] {PARTY:party}", "{ <a1>", "party=<a1>"},
    {"NamedClass", "[[:upper:](] {PARTY:party}", "X <a1>", "party=<a1>"},
    {"QuotedLiteral", "\\Q(a{b}\\E {PARTY:party}", "(a{b} <a1>", "party=<a1>"},
    {"CodePoint", "it\\x{2019}s {PARTY:party}", "it\u2019s <a1>", "party=<a1>"},
    {"UnicodeClass", "\\p{Lu}x {PARTY:party}", "\u00C9x <a1>", "party=<a1>"},
    {"Repetition", "a{3} b{1,2} c{2,} {PARTY:party}", "aaa bb ccc <a1>", "party=<a1>"},
    {"RepetitionTooFew", "a{3} {PARTY:party}", "aa <a1>", nullptr},
    {"EscapedBrace", "\\{x\\} {PARTY:party}", "{x} <a1>", "party=<a1>"},
    {"ListOfOne", "{PARTY+:parties} met", "<a0> met", "parties=<a0>"},
    {"ListOfTwo", "{PARTY+:parties} met", "<a0> and <a1> met", "parties=<a0> and <a1>"},
    {"ListOfThree", "{PARTY+:parties} met", "<a0>, <a1> and the <a2> met",
     "parties=<a0>, <a1> and the <a2>"},
    {"ListOxfordComma", "{PARTY+:parties} met", "<a0>, <a1>, and <a2> met",
     "parties=<a0>, <a1>, and <a2>"},
    {"ListPossessive", "{PARTY+:parties}'s teams", "<a0>'s and <a1>'s teams",
     "parties=<a0>'s and <a1>"},
    {"ListSlash", "{PARTY+:parties} talks", "<a0>/<a1> talks", "parties=<a0>/<a1>"},
    {"ListHyphen", "{PARTY+:parties} talks", "<a0>-<a1> talks", "parties=<a0>-<a1>"},
    {"ListAsWellAs", "{PARTY+:parties} met", "<a0> as well as <a1> met",
     "parties=<a0> as well as <a1>"},
    {"ListOfActors", "{ACTOR+:parties} met", "<a0> and <p1> met", "parties=<a0> and <p1>"},
    {"ListStopsAtWords", "{PARTY+:parties} met", "<a0> with <a1> met", "parties=<a1>"},
    {"ListUncaptured", "{PARTY+} met {DATE:date}", "<a0>, <a1> met <d0>", "date=<d0>"},
    {"TextToTheEnd", "demands {TEXT:content}", "<a0> demands a truce, now.",
     "content=a truce, now."},
    {"TextLeavesRoom", "demand for {TEXT:content} was rejected by {PARTY:by}",
     "the demand for a truce was rejected by <a0>", "content=a truce;by=<a0>"},
    {"TextNeedsTwoCharacters", "demands {TEXT:content}", "demands a", nullptr},
    {"TextStaysOnItsLine", "demands {TEXT:content}", "demands a truce\nnow",
     "content=a truce"},
    {"OrdinalWord", "the {ORDINAL:round} round", "the third round", "round=third"},
    {"OrdinalDigits", "the {ORDINAL:round} round", "the 2nd round", "round=2nd"},
    {"OrdinalIsAWord", "{ORDINAL:round}", "firsthand", nullptr},
    {"NamedGroup", "(?P<venue>the (old|new) palace) in {PLACE:place}",
     "at the old palace in <l0>", "venue=the old palace;place=<l0>"},
    {"Macro", "{PERSON:leader} {@LEAD} it", "<p0> leads it", "leader=<p0>"},
    {"MacroIsAGroup", "{@LEAD}s? {PARTY:party}", "heads <a0>", "party=<a0>"},
    {"MacroWithSlots", "{PARTY:party} team,? {@BYLEADER}", "<a0> team, under <p1>",
     "party=<a0>;leader=<p1>"},
    {"WordBoundaryBeforeMention", "led by\\b ?{PERSON:leader}", "led by <p0>", "leader=<p0>"},
    // A mask is no word character: documented in pattern_compiler.h.
    {"NoWordBoundaryBetweenBlankAndMention", "by \\b{PERSON:leader}", "by <p0>", nullptr},
};

INSTANTIATE_TEST_SUITE_P(Notation, MatchTest, testing::ValuesIn(kMatches),
                         [](const auto& info) { return std::string(info.param.name); });

struct FaultCase {
  const char* name;
  const char* pattern;
  int offset;
  const char* message;  // a part of it
};

class FaultTest : public testing::TestWithParam<FaultCase> {};

TEST_P(FaultTest, IsLocated) {
  const FaultCase& c = GetParam();
  std::vector<PatternFault> faults;
  TranslatePattern(c.pattern, TestMacros(), &faults);
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].offset, c.offset);
  EXPECT_NE(faults[0].message.find(c.message), std::string::npos) << faults[0].message;
}

const FaultCase kFaults[] = {
    {"UnknownClass", "by {PERSN:leader}", 3, "unknown class \"PERSN\"; the classes are PARTY"},
    {"LowerCaseClass", "by {person:leader}", 3, "unknown class \"person\""},
    {"Empty", "by {}", 3, "unknown class \"\""},
    {"UpperBoundOnly", "a{,3}", 1, "unknown class \",3\""},
    {"OpenBrace", "by {PERSON", 3, "\"{\" is never closed"},
    {"ClosingBrace", "by PERSON}", 9, "\"}\" without \"{\""},
    {"OpenClass", "by [abc", 3, "\"[\" is never closed"},
    {"TrailingBackslash", "by \\", 3, "escapes nothing"},
    {"TextList", "{TEXT+:content}", 0, "is no list"},
    {"SlotInCapitals", "{PERSON:Leader}", 0, "not \"Leader\""},
    {"SlotEmpty", "{PERSON:}", 0, "a slot name is"},
    {"UnknownMacro", "x {@NOPE}", 2, "unknown macro \"NOPE\""},
    {"NamedGroupWithoutSlot", "(?P<>x)", 0, "(?P<slot>...)"},
    {"LookBehind", "x(?<=a)", 1, "no look-behind"},
};

INSTANTIATE_TEST_SUITE_P(Notation, FaultTest, testing::ValuesIn(kFaults),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(TranslatePattern, SaysAllFaultsAtOnce) {
  std::vector<PatternFault> faults;
  TranslatePattern("{A} {B} {@C}", {}, &faults);
  EXPECT_EQ(faults.size(), 3u);
}

TEST(TranslatePattern, BrokenMacroIsNoFaultOfItsUser) {
  std::vector<PatternFault> faults;
  EXPECT_TRUE(TranslatePattern("x {@BROKEN}", TestMacros(), &faults).broken_macro);
  EXPECT_TRUE(faults.empty());
}

// Whatever an author types, translating ends, and what has no fault has exactly
// the groups of its slots.
TEST(TranslatePattern, AnyShortStringIsTranslatedOrFaulted) {
  const std::string alphabet[] = {"a", "\\", "[", "]", "{", "}", "(", ")", "?", "P", "<", ">",
                                  ":", "^", "Q", "E", "{PARTY:party}", "1", ",", "|"};
  const size_t n = std::size(alphabet);
  int built = 0;
  for (size_t code = 0; code < n * n * n * n; ++code) {
    std::string pattern;
    for (size_t rest = code, i = 0; i < 4; ++i, rest /= n) pattern += alphabet[rest % n];
    std::vector<PatternFault> faults;
    const TranslatedPattern t = TranslatePattern(pattern, {}, &faults);
    if (!faults.empty() || code % 7 != 0) continue;
    const auto regex = BuildRegex(t.regex);
    if (!regex.ok()) continue;
    ++built;
    ASSERT_EQ((*regex)->NumberOfCapturingGroups(), static_cast<int>(t.captures.size())) << pattern;
  }
  EXPECT_GT(built, 1000);
}

TEST(DescribeOffset, ShowsWhereAndCutsAtACharacter) {
  EXPECT_EQ(DescribeOffset("by {X}", 3), "column 4, at \"{X}\"");
  EXPECT_EQ(DescribeOffset("by", 9), "column 10, at \"\"");
  std::string long_text;
  for (int i = 0; i < 20; ++i) long_text += "\u00E9";
  EXPECT_EQ(DescribeOffset("x" + long_text, 0),
            "column 1, at \"x" + long_text.substr(0, 28) + "...\"");
}

}  // namespace
}  // namespace claims
