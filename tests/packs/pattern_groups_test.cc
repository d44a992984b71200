// The shipped patterns and their groups as the walk finds them (claims/base/group_reader.h) and as
// RE2 does: over what the packs give as examples, whole and mixed with each other, and over
// words made up from each pattern.
#include <algorithm>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "claims/base/group_pattern.h"
#include "claims/base/group_reader.h"
#include "claims/base/lower_case_pattern.h"
#include "claims/base/regex.h"
#include "claims/extract/mask.h"
#include "claims/mentions/gazetteer.h"
#include "claims/mentions/mention_finder.h"
#include "claims/packs/shipped_packs.h"
#include "claims/rules/pack_set.h"
#include "claims/text/text.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

std::vector<std::string> MaskedSentences(const PackSet& packs) {
  const MentionFinder finder(Gazetteer::Build(packs.packs()));
  std::vector<std::string> sentences;
  const auto add = [&](absl::string_view words) {
    const auto text = Text::Create(words);
    if (!text.ok()) return;
    const std::vector<std::vector<Mention>> mentions = finder.Find(*text, DateContext());
    for (size_t i = 0; i < mentions.size(); ++i) {
      MaskedSentence masked;
      masked.Assign(text->bytes(), text->sentences()[i].span, mentions[i]);
      sentences.emplace_back(masked.text());
    }
  };
  for (const CompiledRule& rule : packs.rules()) {
    for (const v1::Example& example : rule.rule->example()) add(example.text());
    for (const std::string& words : rule.rule->counter_example()) add(words);
  }
  return sentences;
}

// The beginning of one sentence and the end of another.
std::string Mixed(const std::vector<std::string>& sentences, std::mt19937* random) {
  const std::string& first = sentences[(*random)() % sentences.size()];
  const std::string& last = sentences[(*random)() % sentences.size()];
  const size_t end = first.find(' ', (*random)() % (first.size() + 1));
  const size_t start = last.find(' ', (*random)() % (last.size() + 1));
  return absl::StrCat(first.substr(0, end), start == std::string::npos ? "" : last.substr(start));
}

// One of those that `set` holds.
char32_t OneOf(const CharacterSet& set, std::mt19937* random) {
  const bool wide = !set.ranges.empty() && !set.others && (*random)() % 2 == 0;
  if (!wide && set.ascii.any()) {
    char32_t code = (*random)() % 128;
    while (!set.ascii[code]) code = (code + 1) % 128;
    return code;
  }
  if (set.ranges.empty() || set.others) return U'\u20AC';
  const auto& range = set.ranges[(*random)() % set.ranges.size()];
  return range.first + (*random)() % std::min<uint32_t>(range.second - range.first + 1, 64);
}

void AppendUtf8(char32_t code, std::string* out) {
  if (code < 0x80) {
    out->push_back(static_cast<char>(code));
  } else if (code < 0x800) {
    *out += {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
  } else {
    *out += {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
             static_cast<char>(0x80 | (code & 0x3F))};
  }
}

// Words that `pattern` may match, whatever its assertions say.
void MakeUp(const GroupPattern& pattern, std::mt19937* random, std::string* words) {
  using Kind = GroupPattern::Kind;
  switch (pattern.kind) {
    case Kind::kLiteral:
      *words += pattern.text;
      return;
    case Kind::kSet:
      return AppendUtf8(OneOf(pattern.set, random), words);
    case Kind::kAlternate:
      return MakeUp(pattern.parts[(*random)() % pattern.parts.size()], random, words);
    case Kind::kRepeat: {
      const int most = pattern.max < 0 ? pattern.min + 3 : std::min(pattern.max, pattern.min + 3);
      const int times = pattern.min + static_cast<int>((*random)() % (most - pattern.min + 1));
      for (int i = 0; i < times; ++i) MakeUp(pattern.parts[0], random, words);
      return;
    }
    default:  // those without parts stand for no words
      for (const GroupPattern& part : pattern.parts) MakeUp(part, random, words);
  }
}

// A shipped pattern as it is searched for, and RE2's own.
struct Both {
  explicit Both(const CompiledPattern& pattern)
      : lower(LowerCasePattern(pattern.regex.pattern())),
        reader(lower.has_value() ? absl::string_view(*lower) : pattern.regex.pattern(),
               /*fold_case=*/!lower.has_value()) {
    RegexOptions options;
    options.case_sensitive = lower.has_value();
    options.max_mem = int64_t{32} << 20;
    regex = BuildRegexOrNone(lower.has_value() ? *lower : pattern.regex.pattern(), options);
  }

  std::optional<std::string> lower;
  GroupReader reader;
  std::unique_ptr<RE2> regex;
};

using Groups = std::vector<re2::StringPiece>;

void ExpectSame(const Both& both, const std::string& text, const Groups& read,
                const Groups& wanted) {
  for (size_t i = 0; i < wanted.size(); ++i) {
    const bool same = read[i].data() == wanted[i].data() && read[i].size() == wanted[i].size();
    EXPECT_TRUE(same) << both.regex->pattern() << "\nin " << text << "\ngroup " << i << ": "
                      << read[i] << " for " << wanted[i];
  }
}

// How many searches of `both` were compared, those that find nothing as well: where the walk
// finds a match, and its groups.
int Compare(const Both& both, const std::string& words, int* matched) {
  const std::string text = both.lower.has_value() ? absl::AsciiStrToLower(words) : words;
  const int count = 1 + both.regex->NumberOfCapturingGroups();
  Groups read(count), wanted(count);
  int compared = 0;
  for (size_t from = 0; from <= text.size(); ++compared) {
    const bool matches =
        both.regex->Match(text, from, text.size(), RE2::UNANCHORED, wanted.data(), count);
    GroupReader::Search search;
    search.text = text;
    search.from = from;
    search.groups = read.data();
    search.count = count;
    const GroupReader::Found found = both.reader.Find(&search);
    if (found == GroupReader::Found::kUnknown) return compared;
    EXPECT_EQ(found == GroupReader::Found::kYes, matches)
        << both.regex->pattern() << "\nin " << text << "\nfrom " << from;
    if (!matches || found == GroupReader::Found::kNo) return compared + 1;
    ExpectSame(both, text, read, wanted);
    EXPECT_TRUE(both.reader.Read(text, search.match, read.data(), count));
    ExpectSame(both, text, read, wanted);
    ++*matched;
    from = static_cast<size_t>(wanted[0].data() - text.data()) + 1;
  }
  return compared;
}

TEST(PatternGroupsTest, AreThoseOfRe2) {
  const auto packs = LoadShippedPacks();
  ASSERT_NE(packs, nullptr);
  std::vector<std::string> sentences = MaskedSentences(*packs);
  ASSERT_FALSE(sentences.empty());
  constexpr size_t kMixed = 5;  // of each that is given
  std::mt19937 random(1);
  const std::vector<std::string> given = sentences;
  while (sentences.size() < (1 + kMixed) * given.size()) {
    sentences.push_back(Mixed(given, &random));
  }
  int compared = 0, matched = 0;
  std::vector<int> candidates;
  std::vector<std::unique_ptr<Both>> patterns(packs->pattern_index().size());
  for (const std::string& text : sentences) {
    packs->Candidates(text, &candidates);
    for (int i : candidates) {
      const PackSet::PatternId id = packs->pattern_index()[i];
      if (patterns[i] == nullptr) {
        patterns[i] = std::make_unique<Both>(packs->rules()[id.rule].patterns[id.pattern]);
      }
      compared += Compare(*patterns[i], text, &matched);
    }
  }
  EXPECT_GT(matched, 10000);
  EXPECT_GT(compared, 2 * matched);
}

TEST(PatternGroupsTest, AreThoseOfRe2InWordsMadeUp) {
  const auto packs = LoadShippedPacks();
  ASSERT_NE(packs, nullptr);
  constexpr int kTexts = 12;  // a pattern
  std::mt19937 random(2);
  int matched = 0, all = 0;
  for (const CompiledRule& rule : packs->rules()) {
    for (const CompiledPattern& pattern : rule.patterns) {
      GroupPattern parsed;
      ++all;
      if (!ParseGroupPattern(pattern.regex.pattern(), /*fold_case=*/true, &parsed)) continue;
      const Both both(pattern);
      int found = 0;
      for (int i = 0; i < kTexts; ++i) {
        std::string text = i % 3 == 0 ? "\xEE\x80\x80 said: " : "";
        MakeUp(parsed, &random, &text);
        text += i % 2 == 0 ? "" : i % 4 == 1 ? " today" : ", \xEE\x80\x81 said.";
        Compare(both, text, &found);
      }
      if (found > 0) ++matched;
    }
  }
  EXPECT_GT(matched, all * 95 / 100) << "of " << all;
}

TEST(PatternGroupsTest, AreReadOfNearlyAllPatterns) {
  const auto packs = LoadShippedPacks();
  ASSERT_NE(packs, nullptr);
  int known = 0, all = 0;
  for (const CompiledRule& rule : packs->rules()) {
    for (const CompiledPattern& pattern : rule.patterns) {
      ++all;
      known += GroupReader(pattern.regex.pattern(), /*fold_case=*/true).known();
    }
  }
  EXPECT_GT(known, all * 99 / 100) << "of " << all;
}

}  // namespace
}  // namespace claims
