#include "claims/mentions/number_words.h"

#include <limits>

namespace claims {
namespace {

constexpr int64_t kMax = std::numeric_limits<int32_t>::max();

bool IsCardinal(const DateToken& t) { return t.cls == WordClass::kCardinal; }
bool IsMagnitude(const DateToken& t) { return t.cls == WordClass::kMagnitude; }

// "five", "twenty", "twenty-five", "twenty five".
std::optional<Number> MatchBelowHundred(const DateTokens& t, size_t i) {
  if (!IsCardinal(t[i])) return std::nullopt;
  Number n{i + 1, t[i].lex, true};
  if (n.value < 20) return n;
  const bool dash = t[i + 1].kind == DateTokenKind::kDash && t[i + 1].glued && t[i + 2].glued;
  const size_t unit = dash ? i + 2 : i + 1;
  if (IsCardinal(t[unit]) && t[unit].lex < 10) {
    n.value += t[unit].lex;
    n.end = unit + 1;
  }
  return n;
}

// "two hundred and fifteen", "a hundred".
std::optional<Number> MatchBelowThousand(const DateTokens& t, size_t i) {
  std::optional<Number> n;
  const bool article = IsOneOf(t[i], "a", "one") && IsMagnitude(t[i + 1]) && t[i + 1].lex == 100;
  if (article) {
    n = Number{i + 1, 1, true};
  } else {
    n = MatchBelowHundred(t, i);
  }
  if (!n) return n;
  if (!IsMagnitude(t[n->end]) || t[n->end].lex != 100) return n;
  n->value *= 100;
  ++n->end;
  size_t rest = n->end;
  if (t[rest].Is("and")) ++rest;
  // "two hundred and fifteen", but "a hundred and two" only if no noun follows the hundred.
  if (const auto low = MatchBelowHundred(t, rest)) {
    n->value += low->value;
    n->end = low->end;
  }
  return n;
}

// Digits, with a magnitude after them: "1.2 million", "5 thousand".
std::optional<Number> MatchDigits(const DateTokens& t, size_t i) {
  if (t[i].kind != DateTokenKind::kNumber || t[i].opaque || t[i].digits > 12) return std::nullopt;
  int64_t scale = 1;
  for (int k = 0; k < t[i].decimals; ++k) scale *= 10;
  if (IsMagnitude(t[i + 1])) {
    const int64_t scaled = t[i].value * int64_t{t[i + 1].lex};
    if (t[i].value > kMax || scaled % scale != 0) return std::nullopt;
    return Number{i + 2, scaled / scale, false};
  }
  if (t[i].decimals > 0) return std::nullopt;
  return Number{i + 1, t[i].value, false};
}

std::optional<Number> MatchWords(const DateTokens& t, size_t i) {
  Number total{i, 0, true};
  size_t at = i;
  int64_t last = kMax;
  while (true) {
    size_t start = at;
    if (at != i && t[at].Is("and")) ++start;
    std::optional<Number> part;
    if (IsOneOf(t[start], "a", "one") && IsMagnitude(t[start + 1]) && t[start + 1].lex > 100) {
      part = Number{start + 1, 1, true};
    } else {
      part = MatchBelowThousand(t, start);
    }
    if (!part) break;
    int64_t magnitude = 1;
    if (IsMagnitude(t[part->end]) && t[part->end].lex > 100) {
      magnitude = t[part->end].lex;
      ++part->end;
    }
    if (magnitude >= last) break;
    total.value += part->value * magnitude;
    total.end = part->end;
    if (magnitude == 1) break;
    last = magnitude;
    at = part->end;
  }
  if (total.end == i) return std::nullopt;
  return total;
}

}  // namespace

std::optional<Number> MatchNumber(const DateTokens& tokens, size_t i) {
  std::optional<Number> n;
  if (tokens[i].kind == DateTokenKind::kNumber) {
    n = MatchDigits(tokens, i);
  } else if ((IsCardinal(tokens[i]) || tokens[i].Is("a")) && !tokens[i].opaque) {
    n = MatchWords(tokens, i);
  }
  if (n && (n->value < 0 || n->value > kMax)) return std::nullopt;
  return n;
}

}  // namespace claims
