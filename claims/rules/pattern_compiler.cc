#include "claims/rules/pattern_compiler.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/mentions/mention_class.h"

namespace claims {
namespace {

struct NotationClass {
  absl::string_view name;
  ClassSet bits;
};

constexpr NotationClass kClasses[] = {
    {"PARTY", kPartyBit},
    {"PERSON", kPersonBit},
    {"PLACE", kPlaceBit},
    {"DATE", kDateBit},
    {"COUNT", kCountBit},
    {"OUTLET", kOutletBit},
    {"ACTOR", kPartyBit | kPersonBit},
    {"SOURCE", kPartyBit | kPersonBit | kOutletBit},
    {"TEXT", kTextBit},
    {"ORDINAL", kOrdinalBit},
};

// No upper bound: a counted repetition would cost RE2 thousands of states for
// each pattern, and a sentence is bounded anyway.
constexpr absl::string_view kTextRegex = R"([^\n]{2,})";

constexpr absl::string_view kOrdinalRegex =
    R"((?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
    R"(|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)"
    R"(|(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
    R"(|[0-9]{1,2}(?:st|nd|rd|th)))";

// What stands before the last member of a list. A bare comma joins no list:
// "In talks with Norway, Chile refused" has one subject.
constexpr absl::string_view kJointRegex =
    "(?:(?:['\u2019]s)?(?:, as well as |, and |, or | as well as | and | or | & |/|-|\u2013)"
    "(?:the )?)";
constexpr absl::string_view kCommaRegex = "(?:['\u2019]s)?, (?:the )?";

// "[\x{E000}-\x{E3FF}]": the blocks of the classes in `bits`.
std::string MaskRegex(ClassSet bits) {
  std::string regex = "[";
  for (int c = 0; c < kMentionClasses; ++c) {
    if ((bits & (1u << c)) == 0) continue;
    const auto first = static_cast<uint32_t>(MaskFirst(static_cast<MentionClass>(c)));
    absl::StrAppendFormat(&regex, "\\x{%X}-\\x{%X}", first, first + kMaskBlock - 1);
  }
  return absl::StrCat(regex, "]");
}

std::string ClassRegex(ClassSet bits, bool list) {
  if (bits & kTextBit) return std::string(kTextRegex);
  if (bits & kOrdinalBit) return absl::StrCat("\\b", kOrdinalRegex, "\\b");
  const std::string one = MaskRegex(bits);
  if (!list) return one;
  return absl::StrCat(one, "(?:(?:", kCommaRegex, one, ")*", kJointRegex, one, ")*");
}

const NotationClass* FindClass(absl::string_view name) {
  for (const NotationClass& c : kClasses) {
    if (c.name == name) return &c;
  }
  return nullptr;
}

bool IsSlotName(absl::string_view name) {
  if (name.empty()) return false;
  for (char c : name) {
    if (!absl::ascii_islower(c) && c != '_') return false;
  }
  return true;
}

// "3", "1,", "1,80": RE2's own use of braces.
bool IsRepetition(absl::string_view inside) {
  const size_t low = std::min(inside.find_first_not_of("0123456789"), inside.size());
  if (low == 0) return false;
  if (low == inside.size()) return true;
  return inside[low] == ',' &&
         inside.find_first_not_of("0123456789", low + 1) == absl::string_view::npos;
}

// One pass over a pattern, knowing just enough of RE2's syntax to tell what is
// notation and what only looks like it.
class Translator {
 public:
  Translator(absl::string_view pattern, const MacroTable& macros,
             std::vector<PatternFault>* faults)
      : pattern_(pattern), macros_(macros), faults_(faults) {}

  TranslatedPattern Run() {
    while (pos_ < pattern_.size()) Step();
    return std::move(out_);
  }

 private:
  void Step() {
    switch (pattern_[pos_]) {
      case '\\':
        return Escape();
      case '[':
        return CharacterClass();
      case '(':
        return Group();
      case '{':
        return Brace();
      case '}':
        Fault(pos_, "\"}\" without \"{\"; write \\} for a brace");
        ++pos_;
        return;
      default:
        Copy(1);
    }
  }

  // \b, \., \x{2019}, \p{Lu}, \Q...\E.
  void Escape() {
    if (pos_ + 1 >= pattern_.size()) {
      Fault(pos_, "a backslash at the end escapes nothing");
      ++pos_;
      return;
    }
    const char c = pattern_[pos_ + 1];
    if (c == 'Q') return CopyThrough("\\E", pattern_.size());
    const bool braced = (c == 'x' || c == 'p' || c == 'P') && pos_ + 2 < pattern_.size() &&
                        pattern_[pos_ + 2] == '{';
    if (braced) return CopyThrough("}", pos_ + 2);
    Copy(2);
  }

  void CharacterClass() {
    size_t i = pos_ + 1;
    if (i < pattern_.size() && pattern_[i] == '^') ++i;
    if (i < pattern_.size() && pattern_[i] == ']') ++i;  // "[]a]" holds "]"
    while (i < pattern_.size() && pattern_[i] != ']') {
      if (pattern_[i] == '\\') {
        i += 2;
      } else if (pattern_.substr(i, 2) == "[:") {
        const size_t close = pattern_.find(":]", i + 2);
        i = close == absl::string_view::npos ? i + 1 : close + 2;
      } else {
        ++i;
      }
    }
    if (i >= pattern_.size()) {
      Fault(pos_, "\"[\" is never closed");
      pos_ = pattern_.size();
      return;
    }
    Copy(i + 1 - pos_);
  }

  void Group() {
    const absl::string_view rest = pattern_.substr(pos_);
    if (rest.substr(0, 4) == "(?P<") return NamedGroup();
    if (rest.substr(0, 3) == "(?<") {
      Fault(pos_, "RE2 has no look-behind, and a named group is (?P<slot>...)");
      pos_ += 3;
      return;
    }
    if (rest.substr(0, 2) == "(?") return Copy(2);
    // An author's group would shift the numbers of the slots' groups.
    absl::StrAppend(&out_.regex, "(?:");
    ++pos_;
  }

  void NamedGroup() {
    const size_t start = pos_;
    const size_t close = pattern_.find('>', pos_);
    const absl::string_view name =
        close == absl::string_view::npos ? "" : pattern_.substr(pos_ + 4, close - pos_ - 4);
    pos_ += 4;
    if (!IsSlotName(name)) {
      Fault(start, "a named group is (?P<slot>...), the slot in lower case");
      return;
    }
    pos_ = close + 1;
    AddCapture(name, SlotRef::Kind::kText, kTextBit, start);
    absl::StrAppend(&out_.regex, "(");
  }

  void Brace() {
    const size_t start = pos_;
    const size_t close = pattern_.find('}', pos_);
    if (close == absl::string_view::npos) {
      Fault(start, "\"{\" is never closed; write \\{ for a brace");
      pos_ = pattern_.size();
      return;
    }
    const absl::string_view inside = pattern_.substr(pos_ + 1, close - pos_ - 1);
    if (IsRepetition(inside)) return Copy(close + 1 - pos_);
    pos_ = close + 1;
    if (!inside.empty() && inside[0] == '@') return UseMacro(inside.substr(1), start);
    Mention(inside, start);
  }

  // "PERSON", "PERSON:leader", "PARTY+:parties".
  void Mention(absl::string_view inside, size_t start) {
    const size_t colon = inside.find(':');
    absl::string_view name = inside.substr(0, colon);
    const bool captured = colon != absl::string_view::npos;
    const absl::string_view slot = captured ? inside.substr(colon + 1) : "";
    const bool list = !name.empty() && name.back() == '+';
    if (list) name.remove_suffix(1);

    const NotationClass* c = FindClass(name);
    if (c == nullptr) return UnknownClass(name, start);
    const bool words = (c->bits & (kTextBit | kOrdinalBit)) != 0;
    if (list && words) {
      Fault(start, absl::StrCat("{", name, "+} is no list; write {", name, ":slot}"));
      return;
    }
    if (captured && !IsSlotName(slot)) {
      Fault(start, absl::StrCat("a slot name is lower-case letters and \"_\", not \"", slot, "\""));
      return;
    }
    const std::string regex = ClassRegex(c->bits, list);
    if (!captured) {
      absl::StrAppend(&out_.regex, "(?:", regex, ")");
      return;
    }
    const auto kind = words ? SlotRef::Kind::kText
                            : (list ? SlotRef::Kind::kMentionList : SlotRef::Kind::kMention);
    AddCapture(slot, kind, c->bits | (list ? kListBit : 0), start);
    absl::StrAppend(&out_.regex, "(", regex, ")");
  }

  void UnknownClass(absl::string_view name, size_t start) {
    std::string known;
    for (const NotationClass& c : kClasses) {
      absl::StrAppend(&known, known.empty() ? "" : ", ", c.name);
    }
    Fault(start, absl::StrCat("unknown class \"", name, "\"; the classes are ", known,
                              ", a macro is {@NAME}, and \\{ is a brace"));
  }

  void UseMacro(absl::string_view name, size_t start) {
    const auto it = macros_.find(name);
    if (it == macros_.end()) {
      Fault(start, absl::StrCat("unknown macro \"", name,
                                "\"; a macro is defined before the place that uses it"));
      return;
    }
    if (!it->second.has_value()) {
      out_.broken_macro = true;
      return;
    }
    for (const Capture& capture : it->second->captures) {
      AddCapture(capture.slot.name, capture.slot.kind, capture.classes, start);
    }
    absl::StrAppend(&out_.regex, "(?:", it->second->regex, ")");
  }

  void AddCapture(absl::string_view slot, SlotRef::Kind kind, ClassSet classes, size_t offset) {
    Capture capture;
    capture.slot = {std::string(slot), kind, static_cast<int>(out_.captures.size()) + 1};
    capture.classes = classes;
    capture.offset = static_cast<int>(offset);
    out_.captures.push_back(std::move(capture));
  }

  void Copy(size_t n) {
    absl::StrAppend(&out_.regex, pattern_.substr(pos_, n));
    pos_ = std::min(pos_ + n, pattern_.size());
  }

  // Copies up to and with `end`; without one, up to `otherwise`.
  void CopyThrough(absl::string_view end, size_t otherwise) {
    const size_t found = pattern_.find(end, pos_);
    Copy((found == absl::string_view::npos ? otherwise : found + end.size()) - pos_);
  }

  void Fault(size_t offset, std::string message) {
    faults_->push_back({static_cast<int>(offset), std::move(message)});
  }

  const absl::string_view pattern_;
  const MacroTable& macros_;
  std::vector<PatternFault>* const faults_;
  size_t pos_ = 0;
  TranslatedPattern out_;
};

}  // namespace

TranslatedPattern TranslatePattern(absl::string_view pattern, const MacroTable& macros,
                                   std::vector<PatternFault>* faults) {
  return Translator(pattern, macros, faults).Run();
}

std::string DescribeOffset(absl::string_view pattern, int offset) {
  constexpr size_t kShown = 30;
  const absl::string_view rest =
      pattern.substr(std::min(static_cast<size_t>(offset), pattern.size()));
  size_t shown = std::min(kShown, rest.size());
  // Back to a character's first byte.
  while (shown < rest.size() && shown > 0 && (rest[shown] & 0xC0) == 0x80) --shown;
  return absl::StrCat("column ", offset + 1, ", at \"", rest.substr(0, shown),
                      shown < rest.size() ? "...\"" : "\"");
}

}  // namespace claims
