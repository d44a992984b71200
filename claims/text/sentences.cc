#include "claims/text/sentences.h"

#include <array>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/strip.h"
#include "claims/base/utf8.h"
#include "claims/text/abbreviations.h"
#include "claims/text/chars.h"

namespace claims {
namespace {

constexpr char32_t kEllipsis = 0x2026;

// Bytes at which a sentence may end; 0xE2 leads the ellipsis.
constexpr std::array<bool, 256> MakeStops() {
  std::array<bool, 256> stops{};
  stops['.'] = stops['!'] = stops['?'] = stops[0xE2] = true;
  return stops;
}
constexpr std::array<bool, 256> kStops = MakeStops();

bool IsStop(char32_t c) { return c == '.' || c == '!' || c == '?' || c == kEllipsis; }

bool IsClosingQuote(char32_t c) {
  return c == '"' || c == '\'' || c == 0x201D || c == 0x2019 || c == 0xBB;
}
bool IsCloser(char32_t c) { return IsClosingQuote(c) || c == ')' || c == ']' || c == '}'; }

// What may stand between a boundary and the first word of a sentence.
bool IsOpener(char32_t c) {
  return c == '"' || c == '\'' || c == '(' || c == '[' || c == '{' || c == 0x201C ||
         c == 0x2018 || c == 0x201E || c == 0xAB;
}

class Splitter {
 public:
  Splitter(absl::string_view text, Span paragraph, std::vector<Span>* out)
      : text_(text.substr(0, paragraph.end)), start_(paragraph.start), out_(out) {}

  void Run() {
    size_t i = start_;
    const size_t end = text_.size();
    while (i < end) {
      if (!kStops[static_cast<unsigned char>(text_[i])]) {
        ++i;
        continue;
      }
      if (!IsStop(DecodeChar(text_, i).code_point)) {
        i = NextChar(text_, i);
        continue;
      }
      i = TakeStop(i);
    }
    Cut(end);
  }

 private:
  // Looks at the run of stops at `i`, cuts if a sentence ends there, and
  // returns where to go on.
  size_t TakeStop(size_t i) {
    size_t j = i;
    bool only_full_stop = true;
    bool ellipsis = false;
    for (int n = 0; j < text_.size(); ++n) {
      const DecodedChar c = DecodeChar(text_, j);
      if (!IsStop(c.code_point)) break;
      if (c.code_point != '.') only_full_stop = false;
      if (n > 0 || c.code_point == kEllipsis) ellipsis = true;
      j += c.size;
    }
    const size_t run_end = j;
    bool quote = false;
    j = SkipClosers(j, &quote);
    if (j >= text_.size()) return j;
    if (SpaceSize(text_, j) == 0) {
      if (!ellipsis && IsMissingSpace(i, run_end, j, quote)) {
        // A straight quote between stop and word opens the next sentence.
        Cut(quote && OpensNext(run_end) ? run_end : j);
      }
      return j;
    }
    if (only_full_stop && !quote && IsBracketedAbbreviation(i)) return j;
    const size_t next = SkipSpace(j);
    if (next < text_.size() && EndsSentence(i, next, only_full_stop && !ellipsis, quote)) Cut(j);
    return j;
  }

  size_t SkipSpace(size_t j) const {
    while (j < text_.size()) {
      const int size = SpaceSize(text_, j);
      if (size == 0) break;
      j += size;
    }
    return j;
  }

  // Closing quotes and brackets, and reference marks: "talks.[3]".
  size_t SkipClosers(size_t j, bool* quote) const {
    while (j < text_.size()) {
      const DecodedChar c = DecodeChar(text_, j);
      if (IsCloser(c.code_point)) {
        *quote = *quote || IsClosingQuote(c.code_point);
        j += c.size;
        continue;
      }
      if (c.code_point != '[') break;
      size_t k = j + 1;
      while (k < text_.size() && k - j < 4 && absl::ascii_isdigit(text_[k])) ++k;
      if (k == j + 1 || k >= text_.size() || text_[k] != ']') break;
      j = k + 1;
    }
    return j;
  }

  // "Gen. (ret.) Berg", "Ambassador (ad hon.) Berg".
  bool IsBracketedAbbreviation(size_t stop) const {
    constexpr size_t kMost = 10;
    if (stop + 1 >= text_.size() || text_[stop + 1] != ')') return false;
    for (size_t k = stop; k > start_ && stop - k < kMost; --k) {
      if (text_[k - 1] == '(') return k < stop && absl::ascii_islower(text_[k]);
    }
    return false;
  }

  bool OpensNext(size_t run_end) const { return text_[run_end] == '"' || text_[run_end] == '\''; }

  // "talks.The", "agreed.”He": a word, a stop, and a capitalised word at once.
  bool IsMissingSpace(size_t stop, size_t run_end, size_t next, bool quote) const {
    if (stop < start_ + 2) return false;
    if (run_end != next && !quote) return false;
    if (!IsUpperLetter(DecodeChar(text_, next).code_point)) return false;
    const size_t second = NextChar(text_, next);
    if (second >= text_.size()) return false;
    const char32_t after = DecodeChar(text_, second).code_point;
    if (!IsLowerLetter(after) && after != ' ') return false;
    // Two lower-case letters or a year before the stop: no initial, no
    // abbreviation, no file name in capitals.
    const char a = text_[stop - 2], b = text_[stop - 1];
    const bool word = absl::ascii_islower(a) && absl::ascii_islower(b);
    const bool number = absl::ascii_isdigit(a) && absl::ascii_isdigit(b);
    return (word || number) && !InAddress(stop);
  }

  // "www.example.Com", "user@mail.Example".
  bool InAddress(size_t stop) const {
    for (size_t k = stop; k > start_ && stop - k < 80; --k) {
      const char c = text_[k - 1];
      if (c == ' ' || c == '\n') return false;
      if (c == '/' || c == '@') return true;
      if (c == '.' && k - 1 != stop) return true;
    }
    return false;
  }

  bool EndsSentence(size_t stop, size_t next, bool full_stop, bool quote) const {
    size_t word = next;
    bool opened = false;
    while (word < text_.size()) {
      const DecodedChar c = DecodeChar(text_, word);
      const int space = opened ? SpaceSize(text_, word) : 0;
      if (!IsOpener(c.code_point) && space == 0) break;
      opened = true;
      word += space > 0 ? space : c.size;
    }
    if (word >= text_.size()) return !opened;
    const char32_t first = DecodeChar(text_, word).code_point;
    if (first == '-' || first == 0x2013 || first == 0x2014) {
      // “We agreed.” – she said.
      const size_t after = SkipSpace(NextChar(text_, word));
      if (after < text_.size() && IsLowerLetter(DecodeChar(text_, after).code_point)) return false;
    }
    if (IsLowerLetter(first)) {
      return full_stop && !quote && !opened && StartsNameParticle(stop, word);
    }
    if (quote && !full_stop && !opened && StartsAttribution(word)) return false;
    if (first == ',' || first == ';' || first == ':' || IsStop(first)) return false;
    if (!full_stop || quote) return true;
    return FullStopEnds(stop, word, opened, first);
  }

  // "... met. al-Jubeir said": a name that begins in lower case.
  bool StartsNameParticle(size_t stop, size_t word) const {
    if (ClassifyAbbreviation(WordBefore(stop)) != Abbreviation::kNone) return false;
    for (absl::string_view particle : {"al-", "el-", "al ", "bin ", "de ", "von ", "van "}) {
      if (text_.substr(word, particle.size()) == particle) {
        return IsUpperLetter(DecodeChar(text_, word + particle.size()).code_point);
      }
    }
    return false;
  }

  // “Why now?” Foreign Minister Smith asked.
  bool StartsAttribution(size_t word) const {
    for (int n = 0; n < 5; ++n) {
      const absl::string_view w = WordAt(word);
      if (w.empty()) return false;
      if (n > 0 && IsSpeechVerb(absl::StripSuffix(w, "."))) return true;
      if (!IsUpperLetter(DecodeChar(w, 0).code_point)) return false;
      word = SkipSpace(word + w.size());
    }
    return false;
  }

  bool FullStopEnds(size_t stop, size_t word, bool opened, char32_t first) const {
    const absl::string_view before = WordBefore(stop);
    const bool digit = first >= '0' && first <= '9';
    // "1. The parties ...": the number of a list item.
    if (stop - before.size() == start_ && !before.empty() && before.size() <= 2 &&
        absl::ascii_isdigit(before[0])) {
      return false;
    }
    switch (ClassifyAbbreviation(before)) {
      case Abbreviation::kNone: return true;
      case Abbreviation::kNeverFinal: return false;
      case Abbreviation::kBeforeNumber: return !digit;
      case Abbreviation::kMaybeFinal: break;
    }
    const bool bracket = opened && text_[word - 1] == '(';
    return !digit && !bracket && (opened || OpensSentences(WordAt(word)));
  }

  // Letters, digits and inner stops before `stop`: "U.S", "Gen", "Vice-Adm".
  absl::string_view WordBefore(size_t stop) const {
    size_t k = stop;
    while (k > start_ && stop - k < 12) {
      const char c = text_[k - 1];
      const bool in_word = absl::ascii_isalnum(c) || c == '.' || c == '-' ||
                           static_cast<unsigned char>(c) >= 0x80;
      if (!in_word) break;
      // An opening typographic quote is no part of the word.
      if (static_cast<unsigned char>(c) >= 0x80) {
        const size_t at = PrevChar(text_, k);
        if (IsOpener(DecodeChar(text_, at).code_point)) break;
      }
      --k;
    }
    // Nor is a zero-width mark before it.
    while (k < stop && SpaceSize(text_, k) > 0) k += SpaceSize(text_, k);
    return text_.substr(k, stop - k);
  }

  absl::string_view WordAt(size_t word) const {
    size_t k = word;
    while (k < text_.size() && k - word < 40 &&
           (absl::ascii_isalnum(text_[k]) || text_[k] == '-' || text_[k] == '.' ||
            static_cast<unsigned char>(text_[k]) >= 0x80)) {
      if (IsClosingQuote(DecodeChar(text_, k).code_point)) break;
      ++k;
    }
    return text_.substr(word, k - word);
  }

  void Cut(size_t end) {
    const Span span =
        TrimSpan(text_, {static_cast<int32_t>(start_), static_cast<int32_t>(end)});
    if (!span.empty()) out_->push_back(span);
    start_ = end;
    while (start_ < text_.size() && SpaceSize(text_, start_) > 0) {
      start_ += SpaceSize(text_, start_);
    }
  }

  absl::string_view text_;  // up to the paragraph's end
  size_t start_;            // of the sentence being read
  std::vector<Span>* out_;
};

}  // namespace

void AppendSentences(absl::string_view text, Span paragraph, std::vector<Span>* out) {
  Splitter(text, paragraph, out).Run();
}

}  // namespace claims
