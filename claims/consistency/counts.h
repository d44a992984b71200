// Counts of an exchange as intervals on a basis.
//
// An exchange moves x people one way and y the other. Each report constrains
// them: "157 each" says x = y = 157, "314 in all" x + y = 314, "230 came home"
// x = 230. Two reports clash when no x and y satisfy both.
//
//   CompareCounts({At(157), EACH_SIDE}, {At(314), TOTAL})       // kRefines
//   CompareCounts({AtLeast(300), EACH_SIDE}, {At(157), EACH_SIDE})  // kClash
//
// Stateless and thread-safe.
#ifndef CLAIMS_CONSISTENCY_COUNTS_H_
#define CLAIMS_CONSISTENCY_COUNTS_H_

#include <string>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// Closed; `high` may be infinite.
struct CountRange {
  double low = 0;
  double high = 0;
};

// AT_LEAST n is [n, inf): "more than n" and "at least n" share that bound, so
// the safe side is taken. ABOUT is 10% either way, but 24 and 200, which stand
// for "dozens" and "hundreds", reach to 99 and 999.
CountRange ToCountRange(const v1::Count& count);

struct CountOnBasis {
  CountRange range;
  v1::Basis basis = v1::BASIS_UNSPECIFIED;
  // For ONE_SIDE: id of who let them go; empty when not known.
  absl::string_view released_by;
};

enum class CountRelation {
  kUnrelated,   // the two directions of one exchange, or nothing to compare
  kSame,
  kRefines,     // compatible, and not the same statement
  kClash,
};

CountRelation CompareCounts(const CountOnBasis& a, const CountOnBasis& b);

// "157 EACH_SIDE"
std::string CountText(const v1::Count& count, v1::Basis basis);

// For readers: "157 each", "at least 300 each", "314 in all".
std::string ReadableCount(const v1::Count& count, v1::Basis basis);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_COUNTS_H_
