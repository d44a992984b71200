#include "claims/extract/set_off.h"

#include <algorithm>

#include "absl/strings/match.h"

namespace claims {
namespace {

constexpr size_t kNone = absl::string_view::npos;
constexpr size_t kLongest = 200;  // bytes of a clause; beyond, the marks pair other words

bool IsPronoun(absl::string_view rest) {
  for (absl::string_view word : {"who ", "which ", "whose ", "whom ", "where "}) {
    if (absl::StartsWith(rest, word)) return true;
  }
  return false;
}

// The bytes of a dash between spaces at `at`, the blank before it; 0 for none.
size_t DashAt(absl::string_view text, size_t at) {
  if (text[at] != ' ') return 0;
  size_t end = at + 1;
  while (end < text.size() && text[end] == '-') ++end;
  return end > at + 1 && end < text.size() && text[end] == ' ' ? end - at : 0;
}

struct Opening {
  size_t at = kNone;  // of the blank before the mark
  size_t size = 0;    // of both
  bool bracket = false;
};

Opening NextOpening(absl::string_view text, size_t from) {
  for (size_t at = text.find(' ', from); at != kNone; at = text.find(' ', at + 1)) {
    if (at + 1 < text.size() && text[at + 1] == '(' && IsPronoun(text.substr(at + 2))) {
      return {at, 2, true};
    }
    const size_t dash = DashAt(text, at);
    if (dash > 0 && IsPronoun(text.substr(at + dash + 1))) return {at, dash, false};
  }
  return {};
}

// Where the mark stands that closes what `opening` opens.
size_t ClosingOf(absl::string_view text, const Opening& opening) {
  const size_t from = opening.at + opening.size + 1;
  const absl::string_view clause = text.substr(0, std::min(text.size(), from + kLongest));
  if (opening.bracket) return clause.find(')', from);
  for (size_t at = clause.find(' ', from); at != kNone; at = clause.find(' ', at + 1)) {
    if (DashAt(text, at) > 0) return at;
    if (at > 0 && (text[at - 1] == '.' || text[at - 1] == ';')) return kNone;
  }
  return kNone;
}

bool EndsClause(absl::string_view text, size_t at) {
  return at >= text.size() || absl::string_view(",.;:?!").find(text[at]) != kNone;
}

}  // namespace

bool MayHaveSetOffRelative(absl::string_view text) {
  return NextOpening(text, 0).at != kNone;
}

void SetOffByCommas(std::string* text, std::vector<int32_t>* offsets) {
  constexpr char kGone = '\0';
  bool changed = false;
  Opening opening;
  for (size_t from = 0; (opening = NextOpening(*text, from)).at != kNone;) {
    from = opening.at + opening.size;
    const size_t close = ClosingOf(*text, opening);
    if (opening.bracket && close == kNone) continue;
    changed = true;
    (*text)[opening.at] = ',';
    if (opening.bracket) {
      (*text)[opening.at + 1] = ' ';
      (*text)[close] = EndsClause(*text, close + 1) ? kGone : ',';
      continue;
    }
    std::fill_n(text->begin() + static_cast<ptrdiff_t>(opening.at) + 1, opening.size - 1, kGone);
    if (close == kNone) continue;
    const size_t dash = DashAt(*text, close);
    (*text)[close] = ',';
    std::fill_n(text->begin() + static_cast<ptrdiff_t>(close) + 1, dash - 1, kGone);
  }
  if (!changed) return;
  size_t kept = 0;
  for (size_t i = 0; i < text->size(); ++i) {
    if ((*text)[i] == kGone) continue;
    (*text)[kept] = (*text)[i];
    if (offsets != nullptr) (*offsets)[kept] = (*offsets)[i];
    ++kept;
  }
  text->resize(kept);
  if (offsets != nullptr) offsets->resize(kept);
}

}  // namespace claims
