#include "claims/base/tiered_regex.h"

#include "claims/base/regex.h"

namespace claims {
namespace {

// What a search by RE2 takes, in steps of the walk: some hundred instructions each; and what RE2
// must have saved before it is made, for each byte of the pattern: ten times what that takes,
// since its program and automaton take memory for good.
constexpr int64_t kBytesAStep = 3;
constexpr int64_t kStepsASearch = 20;
constexpr int64_t kStepsToBuildAByte = 330;

uint64_t NextId() {
  static std::atomic<uint64_t> last{0};
  return last.fetch_add(1, std::memory_order_relaxed) + 1;
}

}  // namespace

TieredRegex::TieredRegex(absl::string_view pattern, const How& how)
    : id_(NextId()),
      pattern_(pattern),
      build_(how.build),
      reader_(how.walked, how.fold_case) {}

const RE2& TieredRegex::re2() const {
  std::call_once(once_, [this] {
    built_ = build_(pattern_);
    hot_.store(built_.get(), std::memory_order_release);
  });
  return *built_;
}

bool TieredRegex::Charge(size_t bytes, uint32_t steps) const {
  const int64_t beyond =
      int64_t{steps} - kStepsASearch - static_cast<int64_t>(bytes) / kBytesAStep;
  const int64_t balance = balance_.load(std::memory_order_relaxed) + beyond;
  balance_.store(balance, std::memory_order_relaxed);
  return balance > kStepsToBuildAByte * static_cast<int64_t>(pattern_.size());
}

bool TieredRegex::Find(const Where& where, re2::StringPiece* groups, int count) const {
  if (!walks()) return FindByRe2(where, groups, count);
  GroupReader::Search search;
  search.text = where.text;
  search.from = where.from;
  search.until = where.until;
  search.anchor = where.anchor;
  search.groups = groups;
  search.count = count;
  const GroupReader::Found found = reader_.Find(&search);
  // RE2 too would stop at the match, and an anchored search looks no further than it must.
  const size_t read = found == GroupReader::Found::kYes ? search.match.end - where.from
                      : where.anchor == RE2::UNANCHORED ? where.text.size() - where.from
                                                        : 0;
  if (Charge(read, search.steps)) re2();
  if (found != GroupReader::Found::kUnknown) return found == GroupReader::Found::kYes;
  return FindByRe2(where, groups, count);
}

bool TieredRegex::FindByRe2(const Where& where, re2::StringPiece* groups, int count) const {
  const absl::string_view text = where.text;
  const auto match = [&](int groups_read) {
    return re2().Match(ToRe2(text), where.from, text.size(), where.anchor, groups, groups_read);
  };
  if (!match(1)) return false;
  if (static_cast<size_t>(groups[0].data() - text.data()) >= where.until) return false;
  return count == 1 || reader_.Read(text, SpanOf(text, groups[0]), groups, count) || match(count);
}

int TieredRegex::group_count() const {
  return reader_.known() ? reader_.program().group_count : re2().NumberOfCapturingGroups();
}

}  // namespace claims
