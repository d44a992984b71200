// A regular expression known to be sound, compiled once its use repays that (tiered_regex.h).
//
//   const LazyRegex regex("led by");
//   re2::StringPiece match;
//   if (regex.In(text, lower_case).Find(0, &match)) ...
//
// Of a pack's thousand patterns a report needs a few dozen. Const methods are safe
// from several threads; moving is not.
#ifndef CLAIMS_BASE_LAZY_REGEX_H_
#define CLAIMS_BASE_LAZY_REGEX_H_

#include <cstddef>
#include <memory>
#include <string>

#include "absl/strings/string_view.h"
#include "re2/re2.h"

namespace claims {

class TieredRegex;

class LazyRegex {
 public:
  // Null, like a pointer: equal to nullptr, and not to be used.
  LazyRegex();
  // A pattern that RE2 refuses after all matches nothing.
  explicit LazyRegex(std::string pattern);
  // The same of a pattern that outlives it and is not copied.
  static LazyRegex Of(absl::string_view pattern);
  LazyRegex(LazyRegex&&) noexcept;
  LazyRegex& operator=(LazyRegex&&) noexcept;
  ~LazyRegex();

  absl::string_view pattern() const;
  // What to look for, and where: in `lower_case`, which is `text` in lower case, if the
  // pattern can be rewritten for it (lower_case_pattern.h). Matches are at the same bytes of
  // either.
  struct Search {
    absl::string_view text;
    const TieredRegex* regex;
    // The first match that begins in [from, until): its groups, `count` with the whole, which
    // comes first.
    bool Find(size_t from, re2::StringPiece* groups, int count = 1,
              size_t until = absl::string_view::npos) const;
    int group_count() const;
  };
  Search In(absl::string_view text, absl::string_view lower_case) const;
  bool operator==(std::nullptr_t) const { return state_ == nullptr; }
  bool operator!=(std::nullptr_t) const { return state_ != nullptr; }

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace claims

#endif  // CLAIMS_BASE_LAZY_REGEX_H_
