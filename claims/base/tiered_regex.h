// A pattern in two tiers: searched by a walk over its steps, which is quick to make and small
// (group_reader.h), until that has taken so long that RE2's automaton repays its making.
//
//   const TieredRegex regex(pattern, {pattern, /*fold_case=*/true, &BuildFolded});
//   re2::StringPiece match;
//   if (regex.Find({text}, &match)) ...
//
// Of a report's patterns most are looked for in a few sentences; RE2 takes about a microsecond
// and a hundred bytes for each byte of a long pattern before it has read the first text. What is
// found is the same in either tier. Const methods are safe from several threads.
#ifndef CLAIMS_BASE_TIERED_REGEX_H_
#define CLAIMS_BASE_TIERED_REGEX_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>

#include "absl/strings/string_view.h"
#include "claims/base/group_reader.h"
#include "re2/re2.h"

namespace claims {

class TieredRegex {
 public:
  struct How {
    absl::string_view walked;  // the pattern as the walk reads it; only while it is made
    bool fold_case;
    std::unique_ptr<RE2> (*build)(absl::string_view pattern);
  };
  // `pattern` outlives it.
  TieredRegex(absl::string_view pattern, const How& how);

  struct Where {
    absl::string_view text;
    size_t from = 0;
    size_t until = absl::string_view::npos;
    RE2::Anchor anchor = RE2::UNANCHORED;
  };
  // The first match that begins in [from, until), `anchor` permitting: its groups, `count` with
  // the whole, which comes first.
  bool Find(const Where& where, re2::StringPiece* groups, int count = 1) const;

  int group_count() const;
  // Of no other one, before or after; not 0.
  uint64_t id() const { return id_; }
  // Built when first asked for, and what searches from then on.
  const RE2& re2() const;
  // Whether the walk still searches.
  bool walks() const { return hot_.load(std::memory_order_acquire) == nullptr; }

 private:
  // Takes note of what a search took; true when it is time for RE2.
  bool Charge(size_t bytes, uint32_t steps) const;
  bool FindByRe2(const Where& where, re2::StringPiece* groups, int count) const;

  const uint64_t id_;
  const absl::string_view pattern_;
  std::unique_ptr<RE2> (*const build_)(absl::string_view pattern);
  const GroupReader reader_;
  // Steps beyond those that RE2 would have been worth. Not exact where threads meet.
  mutable std::atomic<int64_t> balance_{0};
  mutable std::once_flag once_;
  mutable std::unique_ptr<RE2> built_;          // under `once_`
  mutable std::atomic<const RE2*> hot_{nullptr};  // `built_`, once it is
};

}  // namespace claims

#endif  // CLAIMS_BASE_TIERED_REGEX_H_
