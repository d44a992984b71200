#include "claims/consistency/counts.h"

#include <limits>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

namespace claims {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool Overlap(CountRange a, CountRange b) { return a.low <= b.high && b.low <= a.high; }
bool Equal(CountRange a, CountRange b) { return a.low == b.low && a.high == b.high; }
CountRange Double(CountRange r) { return {2 * r.low, 2 * r.high}; }

CountRelation CompareRanges(CountRange a, CountRange b) {
  if (Equal(a, b)) return CountRelation::kSame;
  return Overlap(a, b) ? CountRelation::kRefines : CountRelation::kClash;
}

// Neither basis is UNSPECIFIED; a.basis <= b.basis in the order of the enum
// EACH_SIDE, TOTAL, ONE_SIDE.
CountRelation CompareStated(const CountOnBasis& a, const CountOnBasis& b) {
  if (a.basis == v1::BASIS_ONE_SIDE) {
    // Without both directions they may be the two halves of one exchange.
    if (a.released_by.empty() || a.released_by != b.released_by) return CountRelation::kUnrelated;
    return CompareRanges(a.range, b.range);
  }
  if (a.basis == b.basis) return CompareRanges(a.range, b.range);
  if (a.basis == v1::BASIS_EACH_SIDE) {
    const CountRange each = b.basis == v1::BASIS_TOTAL ? Double(a.range) : a.range;
    return Overlap(each, b.range) ? CountRelation::kRefines : CountRelation::kClash;
  }
  // A total bounds each of its directions from above.
  return b.range.low > a.range.high ? CountRelation::kClash : CountRelation::kUnrelated;
}

CountOnBasis As(CountOnBasis c, v1::Basis basis) {
  c.basis = basis;
  return c;
}

// "307 were swapped" may mean each side's or all: it clashes only when neither
// reading fits.
CountRelation CompareUnstated(const CountOnBasis& a, const CountOnBasis& b) {
  if (b.basis == v1::BASIS_UNSPECIFIED && Equal(a.range, b.range)) return CountRelation::kSame;
  const CountRelation each = CompareCounts(As(a, v1::BASIS_EACH_SIDE), b);
  const CountRelation total = CompareCounts(As(a, v1::BASIS_TOTAL), b);
  if (each == CountRelation::kClash && total == CountRelation::kClash) return CountRelation::kClash;
  return each == CountRelation::kUnrelated || total == CountRelation::kUnrelated
             ? CountRelation::kUnrelated
             : CountRelation::kRefines;
}

absl::string_view BoundWords(v1::Bound bound) {
  switch (bound) {
    case v1::BOUND_AT_LEAST: return "at least ";
    case v1::BOUND_AT_MOST: return "at most ";
    case v1::BOUND_ABOUT: return "about ";
    default: return "";
  }
}

}  // namespace

CountRange ToCountRange(const v1::Count& count) {
  const double n = count.value();
  switch (count.bound()) {
    case v1::BOUND_AT_LEAST: return {n, kInfinity};
    case v1::BOUND_AT_MOST: return {0, n};
    case v1::BOUND_ABOUT:
      if (count.value() == 24) return {20, 99};
      if (count.value() == 200) return {180, 999};
      return {n * 0.9, n * 1.1};
    default: return {n, n};
  }
}

CountRelation CompareCounts(const CountOnBasis& a, const CountOnBasis& b) {
  if (a.basis == v1::BASIS_ALL_FOR_ALL || b.basis == v1::BASIS_ALL_FOR_ALL) {
    return CountRelation::kUnrelated;
  }
  if (a.basis == v1::BASIS_UNSPECIFIED) return CompareUnstated(a, b);
  if (b.basis == v1::BASIS_UNSPECIFIED) return CompareUnstated(b, a);
  return a.basis <= b.basis ? CompareStated(a, b) : CompareStated(b, a);
}

std::string CountText(const v1::Count& count, v1::Basis basis) {
  return absl::StrCat(count.value(), " ", absl::StripPrefix(v1::Basis_Name(basis), "BASIS_"));
}

std::string ReadableCount(const v1::Count& count, v1::Basis basis) {
  absl::string_view unit;
  switch (basis) {
    case v1::BASIS_EACH_SIDE: unit = " each"; break;
    case v1::BASIS_TOTAL: unit = " in all"; break;
    case v1::BASIS_ONE_SIDE: unit = " from one side"; break;
    default: break;
  }
  return absl::StrCat(BoundWords(count.bound()), count.value(), unit);
}

}  // namespace claims
