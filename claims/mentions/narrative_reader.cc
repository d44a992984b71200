#include "claims/mentions/narrative_reader.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "claims/mentions/date_grammar.h"
#include "claims/mentions/date_reading.h"

namespace claims {
namespace {

// The year that stands at text[i], four digits and no more; 0 for none.
int YearIn(absl::string_view text, size_t i) {
  constexpr size_t kDigits = 4;
  if (i + kDigits > text.size()) return 0;
  if (i > 0 && absl::ascii_isdigit(text[i - 1])) return 0;
  if (i + kDigits < text.size() && absl::ascii_isdigit(text[i + kDigits])) return 0;
  int year = 0;
  for (size_t k = i; k < i + kDigits; ++k) {
    if (!absl::ascii_isdigit(text[k])) return 0;
    year = year * 10 + (text[k] - '0');
  }
  return year;
}

}  // namespace

bool NarrativeReader::NamesEarlierYear() {
  if (names_earlier_year_) return *names_earlier_year_;
  names_earlier_year_ = false;
  const absl::string_view text = text_->bytes();
  constexpr int kFirst = 1900, kEnd = 2100;
  const int end = context_.published ? static_cast<int>(context_.published->year()) : kEnd;
  for (size_t i = text.find_first_of("12"); i != absl::string_view::npos;
       i = text.find_first_of("12", i + 1)) {
    const int year = YearIn(text, i);
    if (year >= kFirst && year < end) {
      names_earlier_year_ = true;
      break;
    }
  }
  return *names_earlier_year_;
}

void NarrativeReader::Read(size_t sentence, Narrative* narrative) const {
  if (text_->sentences()[sentence].boilerplate) return;
  const DateTokens tokens(text_->bytes(), text_->sentences()[sentence].span);
  FindDates(tokens, ReadDates(tokens), context_, narrative);
  narrative->Turn();
}

void NarrativeReader::ReadAll() {
  Narrative narrative;
  const std::vector<Sentence>& sentences = text_->sentences();
  std::vector<bool> dated(sentences.size());
  for (size_t i = 0; i < sentences.size(); ++i) {
    if (sentences[i].boilerplate) continue;
    const DateTokens tokens(text_->bytes(), sentences[i].span);
    const std::vector<FoundDate> found = ReadDates(tokens);
    dated[i] = !found.empty();
    narrative.Survey(tokens, found, context_.published);
  }
  before_.reserve(sentences.size());
  for (size_t i = 0; i < sentences.size(); ++i) {
    before_.push_back(narrative);
    if (dated[i]) {
      Read(i, &narrative);
    } else if (!sentences[i].boilerplate) {
      narrative.Turn();
    }
  }
}

Narrative NarrativeReader::Before(size_t sentence) {
  if (before_.empty() && NamesEarlierYear()) ReadAll();
  if (!before_.empty()) return before_[sentence];
  constexpr size_t kReach = 2;  // what stands further above is not counted from
  Narrative narrative;
  for (size_t i = sentence - std::min(sentence, kReach); i < sentence; ++i) Read(i, &narrative);
  return narrative;
}

}  // namespace claims
