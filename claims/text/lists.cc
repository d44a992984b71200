#include "claims/text/lists.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/base/utf8.h"
#include "claims/base/word_set.h"
#include "claims/text/chars.h"
#include "claims/text/line_forms.h"

namespace claims {
namespace {

bool IsBullet(char32_t c) {
  return c == '-' || c == '*' || c == 0x2022 || c == 0x2013 || c == 0x2014 || c == 0xB7 ||
         c == 0x25AA || c == 0x25CF || c == 0x25E6 || c == 0x25A0 || c == 0x2023 || c == 0x2043;
}

// "2", "12", "b", "iv", in brackets or before a stop or bracket.
size_t NumberSize(absl::string_view line) {
  constexpr size_t kMost = 4;
  const bool bracket = absl::StartsWith(line, "(");
  size_t at = bracket ? 1 : 0;
  const size_t first = at;
  while (at < line.size() && absl::ascii_isdigit(line[at])) ++at;
  bool letter = false;
  if (at == first) {
    while (at < line.size() && at - first < kMost && absl::StrContains("ivx", line[at])) ++at;
    if (at == first && at < line.size() && absl::ascii_islower(line[at])) ++at;
    letter = true;
  }
  if (at == first || at - first > kMost - (letter ? 0 : 2) || at >= line.size()) return 0;
  // "a. m.": a letter needs its bracket.
  if (line[at] != ')' && (line[at] != '.' || bracket || letter)) return 0;
  return at + 1;
}

bool EndsWithColon(absl::string_view line) { return absl::EndsWith(line, ":"); }

// "Read more:", "More on the talks": what stands below is told elsewhere.
bool IsOfOtherPages(absl::string_view head) {
  for (absl::string_view words : {"More on", "More from", "Read more", "Also read", "See also",
                                  "Related"}) {
    if (absl::StartsWithIgnoreCase(head, words)) return true;
  }
  return false;
}

// Words that only sentences have.
bool HasFiniteVerb(absl::string_view line) {
  static const auto* const verbs = new WordSet(
      {"is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
       "might", "did", "does", "says", "said", "say", "claimed", "called", "rejects", "rejected",
       "wants", "wanted", "demands", "demanded", "held", "met", "fell", "rose", "marched",
       "pulled", "denied", "refused", "agreed", "told", "warned", "collapse"});
  for (absl::string_view word : absl::StrSplit(line, absl::ByAnyChar(" ,;"))) {
    if (verbs->contains(word)) return true;
  }
  return false;
}

bool OpensWithQuote(absl::string_view line) {
  for (absl::string_view mark : {"\"", "'", "\xE2\x80\x9C", "\xE2\x80\x98"}) {
    if (absl::StartsWith(line, mark)) return true;
  }
  return false;
}

// "Three demands", "five conditions for": how many items follow; `none` where nothing says.
size_t CountOf(absl::string_view head, size_t none) {
  constexpr absl::string_view kNumbers[] = {"two",   "three", "four", "five", "six",
                                            "seven", "eight", "nine", "ten"};
  static const auto* const things = new WordSet(
      {"things", "demands", "conditions", "points", "steps", "terms", "requirements",
       "proposals", "issues", "measures", "elements", "principles", "goals", "phases", "stages"});
  const std::vector<absl::string_view> words =
      absl::StrSplit(head, absl::ByAnyChar(" ,:"), absl::SkipEmpty());
  for (size_t i = 0; i + 1 < words.size(); ++i) {
    for (size_t n = 0; n < std::size(kNumbers); ++n) {
      if (!absl::EqualsIgnoreCase(words[i], kNumbers[n])) continue;
      const bool next = things->contains(words[i + 1]);
      if (next || (i + 2 < words.size() && things->contains(words[i + 2]))) return n + 2;
    }
  }
  return none;
}

class ListFinder {
 public:
  explicit ListFinder(const Text& text) : text_(text) {}

  std::vector<ListItem> Find() {
    const size_t count = text_.paragraphs().size();
    for (size_t i = 0; i + 2 < count; ++i) {
      if (!MayLead(i)) continue;
      size_t end = Marked(i + 1);
      if (end < i + 3) end = EndsWithColon(Of(i)) ? Unmarked(i + 1) : i;
      if (end < i + 3) continue;
      for (size_t k = i + 1; k < end; ++k) Add(i, k);
      i = end - 1;
    }
    return std::move(items_);
  }

 private:
  const Paragraph& At(size_t i) const { return text_.paragraphs()[i]; }
  absl::string_view Of(size_t i) const { return Slice(text_.bytes(), At(i).span); }

  bool MayLead(size_t i) const {
    const Paragraph& p = At(i);
    if (p.sentence_count == 0 || p.role == ParagraphRole::kBoilerplate) return false;
    if (IsOfOtherPages(Of(i))) return false;
    if (EndsWithColon(Of(i))) return true;
    return p.role == ParagraphRole::kHeading && ListMarkerSize(Of(i)) == 0 &&
           ListMarkerSize(Of(i + 1)) > 0;
  }

  // Behind the last of the paragraphs that bear a marker of the first one's kind.
  size_t Marked(size_t i) const {
    const size_t begin = i;
    while (i < text_.paragraphs().size() && At(i).sentence_count > 0 &&
           ListMarkerSize(Of(i)) > 0 && SameKind(Of(begin), Of(i))) {
      ++i;
    }
    return i;
  }

  static bool SameKind(absl::string_view a, absl::string_view b) {
    const bool number_a = NumberSize(a) > 0, number_b = NumberSize(b) > 0;
    return number_a == number_b;
  }

  // The same of phrases without a marker, such as pages leave of their bullets: none but the
  // last ends with a stop, and that one only where semicolons told it from a sentence. Words
  // of others, and sentences without a stop, are none.
  size_t Unmarked(size_t i) const {
    constexpr size_t kLongest = 220;
    const absl::string_view head = Of(i - 1);
    if (absl::StartsWith(head, "Further") || absl::StartsWith(head, "Also")) return i;
    const size_t end = i + CountOf(head, text_.paragraphs().size());
    bool semicolons = false;
    for (; i < std::min(end, text_.paragraphs().size()); ++i) {
      const absl::string_view line = Of(i);
      if (ListMarkerSize(line) > 0 || OpensWithQuote(line) || HasFiniteVerb(line)) break;
      if (At(i).sentence_count != 1 || line.size() > kLongest || EndsWithColon(line) ||
          At(i).role == ParagraphRole::kBoilerplate || At(i).role == ParagraphRole::kByline ||
          At(i).role == ParagraphRole::kCaption) {
        break;
      }
      const bool last = semicolons && EndsLikeSentence(line);
      if (EndsLikeSentence(line) && !last) break;
      semicolons = absl::EndsWith(line, ";") || absl::EndsWith(line, "; and") ||
                   absl::EndsWith(line, ",");
      if (last) return i + 1;
    }
    return i;
  }

  void Add(size_t head, size_t k) {
    const Paragraph& p = At(k);
    ListItem item;
    item.sentence = p.first_sentence;
    item.head = At(head).first_sentence + At(head).sentence_count - 1;
    item.start = p.span.start + static_cast<int32_t>(ListMarkerSize(Of(k)));
    if (item.start < text_.sentences()[item.sentence].span.end) items_.push_back(item);
  }

  const Text& text_;
  std::vector<ListItem> items_;
};

}  // namespace

size_t ListMarkerSize(absl::string_view line) {
  if (line.empty()) return 0;
  const DecodedChar c = DecodeChar(line, 0);
  size_t at = IsBullet(c.code_point) ? static_cast<size_t>(c.size) : NumberSize(line);
  if (at == 0 || at >= line.size() || SpaceSize(line, at) == 0) return 0;
  while (at < line.size() && SpaceSize(line, at) > 0) at += SpaceSize(line, at);
  return at;
}

std::vector<ListItem> FindListItems(const Text& text) { return ListFinder(text).Find(); }

}  // namespace claims
