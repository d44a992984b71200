#include "claims/base/grouped_alternatives.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace claims {
namespace {

struct Alternative {
  std::string text;
  std::string begins;  // the ASCII characters that it begins with for certain, in lower case
  bool captures = false;
};

using Alternatives = std::vector<Alternative>;

// `all` share their first `depth` characters. Those that differ in the next may change
// places; what ends there, or goes on with anything else, keeps the others on their sides.
void Group(Alternatives all, size_t depth, Alternatives* grouped) {
  for (size_t i = 0; i < all.size();) {
    if (all[i].begins.size() == depth) {
      grouped->push_back(std::move(all[i++]));
      continue;
    }
    size_t end = i;
    while (end < all.size() && all[end].begins.size() > depth) ++end;
    for (; i < end; ++i) {
      if (all[i].text.empty()) continue;  // was moved
      const char next = all[i].begins[depth];
      Alternatives alike;
      for (size_t k = i; k < end; ++k) {
        if (all[k].text.empty() || all[k].begins[depth] != next) continue;
        alike.push_back(std::move(all[k]));
        all[k].text.clear();
      }
      Group(std::move(alike), depth + 1, grouped);
    }
  }
}

// Reads `rest` from the front; false where it gives up.
class Reader {
 public:
  explicit Reader(absl::string_view pattern) : rest_(pattern) {}

  bool Whole(std::string* grouped) {
    bool captures = false;
    return Alternation(grouped, &captures) && rest_.empty();
  }

 private:
  // Up to a closing bracket or the end.
  bool Alternation(std::string* grouped, bool* captures) {
    Alternatives all(1);
    size_t capturing = 0;
    bool literal = true;  // nothing but certain characters so far
    while (!rest_.empty() && rest_[0] != ')') {
      if (rest_[0] == '|') {
        rest_.remove_prefix(1);
        all.emplace_back();
        literal = true;
      } else if (!Piece(&all.back(), &literal)) {
        return false;
      }
    }
    for (const Alternative& one : all) capturing += one.captures;
    *captures = capturing > 0;
    // Groups are known by their number.
    if (capturing <= 1) {
      Alternatives in_order;
      Group(std::move(all), 0, &in_order);
      all = std::move(in_order);
    }
    for (size_t i = 0; i < all.size(); ++i) {
      if (i > 0) grouped->push_back('|');
      grouped->append(all[i].text);
    }
    return true;
  }

  // One atom with what repeats it.
  bool Piece(Alternative* in, bool* literal) {
    char plain = 0;
    const bool done = rest_[0] == '('    ? Brackets(in)
                      : rest_[0] == '['  ? Class(&in->text)
                      : rest_[0] == '\\' ? Escape(&in->text, &plain)
                                         : Character(&in->text, &plain);
    if (!done) return false;
    const bool repeated =
        !rest_.empty() && absl::string_view("*+?{").find(rest_[0]) != absl::string_view::npos;
    *literal = *literal && plain != 0 && !repeated;
    if (*literal) in->begins.push_back(absl::ascii_tolower(plain));
    return true;
  }

  void Copy(size_t bytes, std::string* to) {
    to->append(rest_.data(), bytes);
    rest_.remove_prefix(bytes);
  }

  bool Character(std::string* text, char* plain) {
    if (absl::ascii_isascii(rest_[0]) &&
        absl::string_view(".^$*+?{}").find(rest_[0]) == absl::string_view::npos) {
      *plain = rest_[0];
    }
    Copy(1, text);
    return true;
  }

  bool Escape(std::string* text, char* plain) {
    // Quoted text and classes by name may hold anything.
    if (rest_.size() < 2 || absl::string_view("QEpP").find(rest_[1]) != absl::string_view::npos) {
      return false;
    }
    if (absl::ascii_ispunct(rest_[1])) *plain = rest_[1];
    size_t size = 2;
    if (absl::StartsWith(rest_, "\\x{")) {
      size = rest_.find('}');
      if (size == absl::string_view::npos) return false;
      ++size;
    }
    Copy(size, text);
    return true;
  }

  bool Class(std::string* text) {
    Copy(1, text);
    if (absl::StartsWith(rest_, "^")) Copy(1, text);
    for (bool first = true; first || !absl::StartsWith(rest_, "]"); first = false) {
      if (rest_.empty() || absl::StartsWith(rest_, "[:")) return false;
      if (rest_[0] == '\\' && rest_.size() < 2) return false;
      Copy(rest_[0] == '\\' ? 2 : 1, text);
    }
    return Copy(1, text), true;
  }

  bool Brackets(Alternative* in) {
    size_t head = 1;
    if (absl::StartsWith(rest_, "(?")) {
      const bool named = absl::StartsWith(rest_, "(?P<");
      head = rest_.find_first_of(named ? ">" : ":)");
      // "(?i)" holds for all that follows.
      if (head == absl::string_view::npos || rest_[head] == ')') return false;
      in->captures = in->captures || named;
      ++head;
    } else {
      in->captures = true;
    }
    Copy(head, &in->text);
    bool captures = false;
    if (!Alternation(&in->text, &captures) || rest_.empty()) return false;
    in->captures = in->captures || captures;
    Copy(1, &in->text);
    return true;
  }

  absl::string_view rest_;
};

}  // namespace

std::string GroupAlternatives(absl::string_view pattern) {
  std::string grouped;
  if (!Reader(pattern).Whole(&grouped)) return std::string(pattern);
  return grouped;
}

}  // namespace claims
