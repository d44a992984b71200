#include "claims/extract/set_off.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace claims {
namespace {

constexpr size_t kNone = absl::string_view::npos;

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

bool IsPronoun(absl::string_view rest) {
  for (absl::string_view word : {"who ", "which ", "whose ", "whom ", "where "}) {
    if (absl::StartsWith(rest, word)) return true;
  }
  return false;
}

// The bytes of a dash between blanks at `at`, with the blank before it; 0 for none.
size_t DashAt(absl::string_view text, size_t at) {
  if (!IsBlank(text[at])) return 0;
  size_t end = at + 1;
  while (end < text.size() && text[end] == '-') ++end;
  return end > at + 1 && end < text.size() && IsBlank(text[end]) ? end - at : 0;
}

struct Opening {
  size_t at = kNone;  // of the blank before the mark
  size_t size = 0;    // of both
  bool bracket = false;
};

Opening NextOpening(absl::string_view text, size_t from) {
  // "Berg - a guest of Dahl - who": a dash that closes an aside in small letters opens nothing.
  bool aside = false;
  for (size_t at = from; at < text.size(); ++at) {
    if (!IsBlank(text[at])) continue;
    if (at + 1 < text.size() && text[at + 1] == '(' && IsPronoun(text.substr(at + 2))) {
      return {at, 2, true};
    }
    const size_t dash = DashAt(text, at);
    if (dash == 0) continue;
    const absl::string_view rest = text.substr(at + dash + 1);
    if (!aside && IsPronoun(rest)) return {at, dash, false};
    aside = !aside && !rest.empty() && absl::ascii_islower(static_cast<unsigned char>(rest[0]));
  }
  return {};
}

// The bracket that closes the one at `open`.
size_t ClosingBracket(absl::string_view text, size_t open) {
  int depth = 0;
  for (size_t at = open; at < text.size(); ++at) {
    depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
    if (depth == 0) return at;
  }
  return kNone;
}

// Where the mark stands that closes what `opening` opens.
size_t ClosingOf(absl::string_view text, const Opening& opening) {
  if (opening.bracket) return ClosingBracket(text, opening.at + 1);
  for (size_t at = opening.at + opening.size + 1; at < text.size() && text[at] != ';'; ++at) {
    if (DashAt(text, at) > 0) return at;
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
