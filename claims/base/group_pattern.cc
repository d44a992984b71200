#include "claims/base/group_pattern.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "claims/base/utf8.h"

namespace claims {
namespace {

using Kind = GroupPattern::Kind;

GroupPattern Of(Kind kind) {
  GroupPattern pattern;
  pattern.kind = kind;
  return pattern;
}

// Reads `rest` from the front; false where it gives up.
class Parser {
 public:
  Parser(absl::string_view pattern, bool fold_case) : rest_(pattern), fold_(fold_case) {}

  bool Whole(GroupPattern* parsed) {
    if (Take("(?i)")) fold_ = true;
    return Alternation(parsed) && rest_.empty();
  }

 private:
  bool Take(absl::string_view token) {
    if (!absl::StartsWith(rest_, token)) return false;
    rest_.remove_prefix(token.size());
    return true;
  }

  // Up to a closing bracket or the end.
  bool Alternation(GroupPattern* parsed) {
    *parsed = Of(Kind::kAlternate);
    do {
      GroupPattern& sequence = parsed->parts.emplace_back();
      sequence.kind = Kind::kConcat;
      while (!rest_.empty() && rest_[0] != '|' && rest_[0] != ')') {
        if (!Words(&sequence) && !Piece(&sequence)) return false;
      }
    } while (Take("|"));
    if (parsed->parts.size() == 1) *parsed = GroupPattern(std::move(parsed->parts[0]));
    return true;
  }

  // Plain letters and blanks, most of any pattern; false when none stand here.
  bool Words(GroupPattern* sequence) {
    size_t size = 0;
    while (size < rest_.size() && (absl::ascii_isalnum(rest_[size]) || rest_[size] == ' ')) ++size;
    // What repeats repeats the last one.
    if (size > 0 && size < rest_.size() && IsRepeat(rest_[size])) --size;
    if (size == 0) return false;
    if (sequence->parts.empty() || sequence->parts.back().kind != Kind::kLiteral ||
        sequence->parts.back().fold != fold_) {
      GroupPattern& literal = sequence->parts.emplace_back();
      literal.kind = Kind::kLiteral;
      literal.fold = fold_;
    }
    std::string& text = sequence->parts.back().text;
    for (char c : rest_.substr(0, size)) text.push_back(fold_ ? absl::ascii_tolower(c) : c);
    rest_.remove_prefix(size);
    return true;
  }

  static bool IsRepeat(char c) { return c == '*' || c == '+' || c == '?' || c == '{'; }

  // One atom with what repeats it.
  bool Piece(GroupPattern* sequence) {
    GroupPattern atom;
    if (!Atom(&atom)) return false;
    if (!rest_.empty() && IsRepeat(rest_[0])) {
      GroupPattern repeat = Of(Kind::kRepeat);
      if (!Counts(&repeat) || !CanRepeat(atom, repeat)) return false;
      repeat.parts.push_back(std::move(atom));
      atom = std::move(repeat);
    }
    std::vector<GroupPattern>& parts = sequence->parts;
    if (atom.kind == Kind::kLiteral && !parts.empty() && parts.back().kind == Kind::kLiteral &&
        parts.back().fold == atom.fold) {
      parts.back().text += atom.text;
    } else {
      parts.push_back(std::move(atom));
    }
    return true;
  }

  // What may be empty and is repeated without end RE2 reads by rules of its own.
  static bool CanRepeat(const GroupPattern& atom, const GroupPattern& repeat) {
    return repeat.max > 0 || !atom.MayBeEmpty();
  }

  bool Counts(GroupPattern* repeat) {
    repeat->min = 0;
    repeat->max = -1;
    if (Take("+")) {
      repeat->min = 1;
    } else if (Take("?")) {
      repeat->max = 1;
    } else if (!Take("*") && !Braces(repeat)) {
      return false;
    }
    repeat->greedy = !Take("?");
    return rest_.empty() || !IsRepeat(rest_[0]);
  }

  // "{2}", "{2,}", "{2,5}"
  bool Braces(GroupPattern* repeat) {
    const size_t end = rest_.find('}');
    if (end == absl::string_view::npos) return false;
    absl::string_view low = rest_.substr(1, end - 1), high = low;
    const size_t comma = low.find(',');
    if (comma != absl::string_view::npos) {
      high = low.substr(comma + 1);
      low = low.substr(0, comma);
    }
    rest_.remove_prefix(end + 1);
    if (!absl::SimpleAtoi(low, &repeat->min) || repeat->min < 0) return false;
    return high.empty() ||
           (absl::SimpleAtoi(high, &repeat->max) && repeat->max >= repeat->min && repeat->max > 0);
  }

  bool Atom(GroupPattern* atom) {
    if (rest_[0] == '(') return Brackets(atom);
    if (rest_[0] == '[') {
      *atom = Of(Kind::kSet);
      return Class(&atom->set);
    }
    if (rest_[0] == '\\') return Escape(atom);
    if (Take("^")) return *atom = Of(Kind::kBegin), true;
    if (Take("$")) return *atom = Of(Kind::kEnd), true;
    if (Take(".")) {
      *atom = Of(Kind::kSet);
      atom->set.ascii.set().reset('\n');
      atom->set.others = true;
      return true;
    }
    if (IsRepeat(rest_[0])) return false;
    uint32_t code = 0;
    return Character(&code) && Literal(code, atom);
  }

  bool Brackets(GroupPattern* atom) {
    if (Take("(?:")) return Alternation(atom) && Take(")");
    if (Take("(?i:")) return WithCase(/*fold=*/true, atom);
    if (Take("(?-i:")) return WithCase(/*fold=*/false, atom);
    if (Take("(?P<")) {
      const size_t end = rest_.find('>');
      if (end == absl::string_view::npos) return false;
      rest_.remove_prefix(end + 1);
    } else if (absl::StartsWith(rest_, "(?") || !Take("(")) {
      return false;  // other flags
    }
    *atom = Of(Kind::kCapture);
    atom->min = ++groups_;
    atom->parts.emplace_back();
    return Alternation(&atom->parts[0]) && Take(")");
  }

  bool WithCase(bool fold, GroupPattern* atom) {
    std::swap(fold, fold_);
    const bool read = Alternation(atom) && Take(")");
    fold_ = fold;
    return read;
  }

  bool Escape(GroupPattern* atom) {
    if (Take("\\b")) return *atom = Of(Kind::kBoundary), true;
    if (Take("\\B")) return *atom = Of(Kind::kNoBoundary), true;
    CharacterSet set;
    if (rest_.size() >= 2 && NamedSet(rest_[1], &set)) {
      rest_.remove_prefix(2);
      *atom = Of(Kind::kSet);
      atom->set = std::move(set);
      return true;
    }
    uint32_t code = 0;
    return EscapedCharacter(&code) && Literal(code, atom);
  }

  bool Literal(uint32_t code, GroupPattern* atom) {
    if (code >= 128) {
      *atom = Of(Kind::kSet);
      atom->set.ranges.emplace_back(code, code);
      return !fold_ || IsCaseless(code, code);
    }
    const auto c = static_cast<unsigned char>(code);
    *atom = Of(Kind::kLiteral);
    atom->fold = fold_;
    atom->text.push_back(static_cast<char>(fold_ ? absl::ascii_tolower(c) : c));
    return true;
  }

  // One character as it stands.
  bool Character(uint32_t* code) {
    const DecodedChar decoded = DecodeChar(rest_, 0);
    *code = decoded.code_point;
    rest_.remove_prefix(decoded.size);
    return true;
  }

  // "\n", "\.", "\x{E000}"
  bool EscapedCharacter(uint32_t* code) {
    if (rest_.size() < 2) return false;
    const char c = rest_[1];
    if (c == 'x') {
      const size_t end = rest_.find('}');
      if (!absl::StartsWith(rest_, "\\x{") || end == absl::string_view::npos) return false;
      const bool read = absl::SimpleHexAtoi(rest_.substr(3, end - 3), code);
      rest_.remove_prefix(end + 1);
      return read;
    }
    rest_.remove_prefix(2);
    if (c == 'n' || c == 't' || c == 'r') {
      *code = c == 'n' ? '\n' : c == 't' ? '\t' : '\r';
      return true;
    }
    *code = static_cast<unsigned char>(c);
    return absl::ascii_ispunct(c);
  }

  bool Class(CharacterSet* set) {
    rest_.remove_prefix(1);
    const bool complement = Take("^");
    for (bool first = true; first || !absl::StartsWith(rest_, "]"); first = false) {
      if (rest_.empty() || absl::StartsWith(rest_, "[:")) return false;
      if (rest_.size() >= 2 && rest_[0] == '\\' && NamedSet(rest_[1], set)) {
        rest_.remove_prefix(2);
      } else if (!ClassRange(set)) {
        return false;
      }
    }
    rest_.remove_prefix(1);
    if (complement) {
      set->ascii.flip();
      set->others = true;
    }
    return true;
  }

  bool ClassRange(CharacterSet* set) {
    uint32_t low = 0, high = 0;
    if (!ClassCharacter(&low)) return false;
    high = low;
    if (rest_.size() >= 2 && rest_[0] == '-' && rest_[1] != ']') {
      rest_.remove_prefix(1);
      if (!ClassCharacter(&high)) return false;
    }
    for (uint32_t c = low; c <= std::min<uint32_t>(high, 127); ++c) {
      set->ascii.set(c);
      if (fold_) set->ascii.set(absl::ascii_tolower(static_cast<unsigned char>(c)));
      if (fold_) set->ascii.set(absl::ascii_toupper(static_cast<unsigned char>(c)));
    }
    if (high < 128) return true;
    if (fold_ && !IsCaseless(low, high)) return false;
    set->ranges.emplace_back(std::max<uint32_t>(low, 128), high);
    return true;
  }

  bool ClassCharacter(uint32_t* code) {
    if (rest_.empty()) return false;
    return rest_[0] == '\\' ? EscapedCharacter(code) : Character(code);
  }

  absl::string_view rest_;
  bool fold_;
  int groups_ = 0;
};

}  // namespace

bool GroupPattern::MayBeEmpty() const {
  const auto empty = [](const GroupPattern& part) { return part.MayBeEmpty(); };
  switch (kind) {
    case Kind::kLiteral:
    case Kind::kSet:
      return false;
    case Kind::kAlternate:
      return std::any_of(parts.begin(), parts.end(), empty);
    case Kind::kRepeat:
      return min == 0 || parts[0].MayBeEmpty();
    case Kind::kConcat:
    case Kind::kCapture:
      return std::all_of(parts.begin(), parts.end(), empty);
    default:
      return true;
  }
}

bool ParseGroupPattern(absl::string_view pattern, bool fold_case, GroupPattern* parsed) {
  return Parser(pattern, fold_case).Whole(parsed);
}

}  // namespace claims
