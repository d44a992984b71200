#include "claims/text/line_forms.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "claims/base/utf8.h"
#include "claims/text/chars.h"

namespace claims {
namespace {

// No line longer than this is a heading, a byline or a credit.
constexpr size_t kMaxLineBytes = 160;

// `prefixes` are in lower case.
template <size_t N>
bool HasPrefixIgnoringCase(absl::string_view line, const absl::string_view (&prefixes)[N]) {
  if (line.empty()) return false;
  const char first = absl::ascii_tolower(line.front());
  return std::any_of(std::begin(prefixes), std::end(prefixes), [&](absl::string_view prefix) {
    return prefix.front() == first && absl::StartsWithIgnoreCase(line, prefix);
  });
}

constexpr absl::string_view kCreditPrefixes[] = {
    "photo by ",    "photo credit",   "photograph by ", "image credit",
    "image source", "photo courtesy", "picture by ",
};
constexpr absl::string_view kCaptionPrefixes[] = {
    "photo:", "image:", "picture:", "pictured:", "file photo",
    "file -", "file –", "credit:",  "caption:",  "illustration:",
};
constexpr absl::string_view kStaffPrefixes[] = {
    "reporting by ",      "writing by ",  "editing by ",    "additional reporting by ",
    "with reporting by ", "compiled by ", "translated by ",
};
constexpr absl::string_view kSourcePrefixes[] = {
    "source: ", "sources: ", "author: ", "posted by ", "published by ", "written by ",
};
constexpr absl::string_view kDatedPrefixes[] = {
    "posted ", "published ", "updated ", "last updated ",
};
constexpr absl::string_view kLinkPrefixes[] = {"http://", "https://", "www."};
constexpr absl::string_view kTeaserPrefixes[] = {
    "related:",   "read more:",  "read also:", "also read:",   "read next:",
    "see also:",  "watch:",      "watch now:", "listen:",      "listen now:",
    "more:",      "must read:",  "recommended:", "don't miss:", "[read more",
    "[watch",     "[related",
};
constexpr absl::string_view kCallPrefixes[] = {
    "support ", "donate ", "subscribe ", "join ", "follow ",
};
constexpr absl::string_view kTeaserLinePrefixes[] = {
    "read more",       "read also",  "also read",    "related articles",
    "related stories", "more from ", "more on this",
};
constexpr absl::string_view kPhotoAgencies[] = {
    "Getty", "AFP",         "AP",        "Reuters", "REUTERS", "EPA",    "TASS",  "Anadolu",
    "Xinhua", "Shutterstock", "Bloomberg", "PA Wire", "Handout", "Images", "Photo", "Picture",
};
constexpr absl::string_view kTimeWords[] = {
    "jan",       "feb",     "mar",       "apr",      "may",      "jun",      "jul",
    "aug",       "sep",     "sept",      "oct",      "nov",      "dec",      "january",
    "february",  "march",   "april",     "june",     "july",     "august",   "september",
    "october",   "november", "december", "mon",      "tue",      "wed",      "thu",
    "fri",       "sat",     "sun",       "monday",   "tuesday",  "wednesday", "thursday",
    "friday",    "saturday", "sunday",   "am",       "pm",       "a.m",      "p.m",
    "gmt",       "utc",     "est",       "edt",      "et",       "bst",      "cet",
    "at",        "on",      "date",      "published", "updated", "posted",   "last",
    "modified",
};

int CountWords(absl::string_view line) {
  int words = 0;
  bool in_word = false;
  for (const char c : line) {
    const bool space = absl::ascii_isspace(c);
    if (!space && !in_word) ++words;
    in_word = !space;
  }
  return words;
}

// The names under which pictures are sold.
bool NamesPhotoAgency(absl::string_view credit) {
  for (absl::string_view name : kPhotoAgencies) {
    const size_t at = credit.find(name);
    if (at == absl::string_view::npos) continue;
    const size_t end = at + name.size();
    const bool starts = at == 0 || !absl::ascii_isalnum(credit[at - 1]);
    if (starts && (end == credit.size() || !absl::ascii_isalnum(credit[end]) ||
                   credit[end] == 's')) {
      return true;
    }
  }
  return false;
}

bool IsTimeWord(absl::string_view word) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>(
      std::begin(kTimeWords), std::end(kTimeWords));
  word = absl::StripSuffix(word, ".");
  return word.size() <= 9 && words->contains(absl::AsciiStrToLower(word));
}

// Nothing but the words and figures of a date or time, figures among them.
bool IsTimestamp(absl::string_view line) {
  bool figure = false;
  for (absl::string_view word :
       absl::StrSplit(line, absl::ByAnyChar(" \t,|-/:()"), absl::SkipEmpty())) {
    const bool digits = absl::ascii_isdigit(word[0]);
    figure = figure || digits;
    if (!digits && !IsTimeWord(word)) return false;
  }
  return figure;
}

// "By Jane Doe", "By Jane Doe and A. N. Other": names and nothing else.
bool IsByName(absl::string_view line) {
  if (!absl::ConsumePrefix(&line, "By ") && !absl::ConsumePrefix(&line, "BY ")) return false;
  const std::vector<absl::string_view> words =
      absl::StrSplit(line, absl::ByAnyChar(" ,|"), absl::SkipEmpty());
  if (words.empty() || words.size() > 9) return false;
  return std::all_of(words.begin(), words.end(), [](absl::string_view word) {
    return word == "and" || word == "in" || word == "for" || word == "with" || word == "de" ||
           word == "van" || word == "von" || !IsLowerLetter(DecodeChar(word, 0).code_point);
  });
}

// "LONDON", "GENEVA (AP)", "KYIV, March 3": no lower-case word but a month.
bool IsBareDateline(absl::string_view line) {
  if (CountWords(line) > 5 || EndsLikeSentence(line)) return false;
  bool marked = false;
  int capitals = 0;
  for (absl::string_view word :
       absl::StrSplit(line, absl::ByAnyChar(" ,()-/"), absl::SkipEmpty())) {
    if (absl::ascii_isdigit(word[0]) || IsTimeWord(word) || word == "Reuters") {
      marked = true;
    } else if (std::any_of(word.begin(), word.end(), absl::ascii_islower)) {
      return false;
    } else {
      marked = marked || word == "AP" || word == "AFP";
      ++capitals;
    }
  }
  return marked && capitals > 0;
}

}  // namespace

bool EndsLikeSentence(absl::string_view line) {
  size_t end = line.size();
  while (end > 0) {
    const size_t at = PrevChar(line, end);
    const char32_t c = DecodeChar(line, at).code_point;
    const bool closer = c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019;
    if (!closer) return c == '.' || c == '!' || c == '?' || c == 0x2026;
    end = at;
  }
  return false;
}

bool IsListItem(absl::string_view line) {
  const DecodedChar c = DecodeChar(line, 0);
  const bool marker = c.code_point == '-' || c.code_point == '*' || c.code_point == 0x2022 ||
                      c.code_point == 0x2013 || c.code_point == 0x25AA || c.code_point == 0xB7;
  return marker && line.size() > static_cast<size_t>(c.size) && SpaceSize(line, c.size) > 0;
}

bool IsPhotoCredit(absl::string_view line) {
  if (line.size() > kMaxLineBytes || CountWords(line) > 10) return false;
  if (HasPrefixIgnoringCase(line, kCreditPrefixes)) {
    return true;
  }
  const bool divided = absl::StrContains(line, '|') || absl::StrContains(line, '/') ||
                       absl::StrContains(line, " via ");
  const bool only_agency = CountWords(line) <= 2 && absl::StrContains(line, "Images");
  return (divided || only_agency) && !EndsLikeSentence(line) && NamesPhotoAgency(line) &&
         !absl::StrContains(line, "://");
}

bool IsCaption(absl::string_view line) {
  if (line.size() > 600) return false;
  if (HasPrefixIgnoringCase(line, kCaptionPrefixes)) {
    return true;
  }
  absl::string_view rest = absl::StripSuffix(line, ".");
  if (!absl::EndsWith(rest, ")") && !absl::EndsWith(rest, "]")) return IsPhotoCredit(line);
  const size_t open = rest.find_last_of("([");
  if (open == absl::string_view::npos || rest.size() - open > 120) return false;
  const absl::string_view credit = rest.substr(open + 1, rest.size() - open - 2);
  const bool credited = absl::StrContains(credit, '/') || absl::StrContains(credit, "Images") ||
                        absl::StrContains(credit, "Photo") || absl::StrContains(credit, " via ");
  return credited && NamesPhotoAgency(credit);
}

bool IsByline(absl::string_view line) {
  absl::string_view bare = absl::StripPrefix(line, "(");
  if (line.size() <= 600 &&
      HasPrefixIgnoringCase(bare, kStaffPrefixes)) {
    return true;
  }
  if (line.size() > kMaxLineBytes || CountWords(line) > 14) return false;
  if (HasPrefixIgnoringCase(line, kSourcePrefixes)) {
    return !EndsLikeSentence(line) || CountWords(line) <= 6;
  }
  if (HasPrefixIgnoringCase(line, kDatedPrefixes) &&
      !EndsLikeSentence(line) &&
      std::any_of(line.begin(), line.end(), absl::ascii_isdigit)) {
    return true;
  }
  return IsTimestamp(line) || IsByName(line) || IsBareDateline(line);
}

bool IsLoneLink(absl::string_view line) {
  if (absl::StrContains(line, ' ')) return false;
  return HasPrefixIgnoringCase(line, kLinkPrefixes) ||
         (line.size() > 1 && line[0] == '@');
}

bool IsTeaser(absl::string_view line) {
  if (line.size() > 300) return false;
  if (HasPrefixIgnoringCase(line, kTeaserPrefixes)) {
    return true;
  }
  if (CountWords(line) <= 6 && line.back() == '!' &&
      HasPrefixIgnoringCase(line, kCallPrefixes)) {
    return true;
  }
  return HasPrefixIgnoringCase(line, kTeaserLinePrefixes) &&
         !EndsLikeSentence(line) && CountWords(line) <= 8;
}

bool IsHeading(absl::string_view line) {
  if (line.size() > kMaxLineBytes || CountWords(line) > 16 || IsListItem(line)) return false;
  if (EndsLikeSentence(line) && line.back() != '?') return false;
  const char last = line.back();
  if (last == ',' || last == ';' || last == ':' || last == '"') return false;
  const char32_t first = DecodeChar(line, 0).code_point;
  return !absl::EndsWith(line, "”") && first != '"' && first != 0x201C &&
         !IsLowerLetter(first) && (last != '?' || CountWords(line) <= 10);
}

}  // namespace claims
