#include "claims/consistency/count_compare.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace claims {
namespace {

using Profile = std::vector<const Statement*>;

CountRelation Compare(const Statement& a, const Statement& b) {
  return CompareCounts(a.value.count, b.value.count);
}

// Drops the parts of a whole that stands beside them: the largest count of one
// basis and direction, when the others add up to it (or to nine tenths: the
// odd "and a Filipino" carries no number).
Profile WithoutParts(const Profile& profile) {
  std::map<std::pair<int, absl::string_view>, Profile> by_direction;
  for (const Statement* s : profile) {
    by_direction[{s->value.count.basis, s->value.count.released_by}].push_back(s);
  }
  Profile out;
  for (auto& entry : by_direction) {
    Profile& group = entry.second;
    const auto whole = std::max_element(
        group.begin(), group.end(), [](const Statement* a, const Statement* b) {
          return a->value.count.range.low < b->value.count.range.low;
        });
    const double largest = (*whole)->value.count.range.low;
    double rest = 0;
    for (const Statement* s : group) rest += s == *whole ? 0 : s->value.count.range.low;
    if (group.size() > 2 && rest >= 0.9 * largest && rest <= largest) {
      out.push_back(*whole);
    } else {
      out.insert(out.end(), group.begin(), group.end());
    }
  }
  return out;
}

// What `profile` holds against `count`.
struct Answer {
  std::vector<const Statement*> refined, clashing;
  bool confirmed = false;  // it has the same count, or one that fits
  bool ambiguous = false;  // what it has to compare contradicts itself
};

// People one way, as far as the basis tells.
double OneWay(const Statement& s) {
  const CountOnBasis& c = s.value.count;
  return c.basis == v1::BASIS_TOTAL ? c.range.low / 2 : c.range.low;
}

// Numbers further apart than this are a stage and the whole, or two exchanges,
// rather than two accounts of one.
constexpr double kMaxRatio = 3;

bool OfOneOrder(const Statement& a, const Statement& b) {
  const double x = OneWay(a), y = OneWay(b);
  return x <= kMaxRatio * y && y <= kMaxRatio * x;
}

Answer Ask(const Profile& profile, const Statement& count) {
  Answer answer;
  for (const Statement* s : profile) {
    switch (Compare(*s, count)) {
      case CountRelation::kSame: answer.confirmed = true; break;
      case CountRelation::kRefines: answer.refined.push_back(s); break;
      case CountRelation::kClash:
        if (OfOneOrder(*s, count)) answer.clashing.push_back(s);
        break;
      case CountRelation::kUnrelated: break;
    }
  }
  answer.confirmed |= !answer.refined.empty();
  for (const Statement* x : answer.clashing) {
    for (const Statement* y : answer.clashing) {
      answer.ambiguous |= Compare(*x, *y) == CountRelation::kClash;
    }
  }
  return answer;
}

void CompareProfiles(const Profile& a, const Profile& b, std::vector<CountPair>* out) {
  for (const Statement* x : a) {
    const Answer answer = Ask(b, *x);
    for (const Statement* y : answer.refined) out->push_back({x, y, false});
    if (answer.confirmed || answer.ambiguous) continue;
    for (const Statement* y : answer.clashing) {
      const Answer back = Ask(a, *y);
      if (!back.confirmed && !back.ambiguous) out->push_back({x, y, true});
    }
  }
}

// Two directions that add up to a total which somebody gives: an account of the whole.
struct Sum {
  const Statement* one = nullptr;
  const Statement* other = nullptr;
  const Statement* total = nullptr;

  bool Has(const Statement* s) const { return s == one || s == other || s == total; }
  double least() const {
    return std::min(one->value.count.range.low, other->value.count.range.low);
  }
};

std::vector<Sum> SumsIn(const StatementGroup& group) {
  const auto exact = [](const Statement& s, v1::Basis basis) {
    const CountOnBasis& c = s.value.count;
    return c.basis == basis && c.range.low == c.range.high;
  };
  std::vector<Sum> sums;
  for (const Statement& total : group.statements) {
    if (!exact(total, v1::BASIS_TOTAL)) continue;
    for (const Statement& x : group.statements) {
      if (!exact(x, v1::BASIS_ONE_SIDE) || x.value.count.released_by.empty()) continue;
      for (const Statement& y : group.statements) {
        if (exact(y, v1::BASIS_ONE_SIDE) &&
            x.value.count.released_by < y.value.count.released_by &&
            x.value.count.range.low + y.value.count.range.low == total.value.count.range.low) {
          sums.push_back({&x, &y, &total});
        }
      }
    }
  }
  return sums;
}

// "100 soldiers each", where 113 and 106 went home, 219 in all: a part of those.
bool IsPartOfASum(const CountPair& pair, const std::vector<Sum>& sums) {
  const auto part = [&sums](const Statement* each, const Statement* whole) {
    return each->value.count.basis == v1::BASIS_EACH_SIDE &&
           std::any_of(sums.begin(), sums.end(), [&](const Sum& sum) {
             return sum.Has(whole) && each->value.count.range.high <= sum.least();
           });
  };
  return part(pair.a, pair.b) || part(pair.b, pair.a);
}

}  // namespace

std::vector<CountPair> CompareCountStatements(const StatementGroup& group) {
  std::map<absl::string_view, Profile> documents;
  for (const Statement& s : group.statements) {
    documents[s.fact->claim->document_id()].push_back(&s);
  }
  std::vector<Profile> profiles;
  for (const auto& entry : documents) profiles.push_back(WithoutParts(entry.second));
  std::vector<CountPair> out;
  for (size_t j = 1; j < profiles.size(); ++j) {
    for (size_t i = 0; i < j; ++i) CompareProfiles(profiles[i], profiles[j], &out);
  }
  if (const std::vector<Sum> sums = SumsIn(group); !sums.empty()) {
    out.erase(std::remove_if(out.begin(), out.end(),
                             [&sums](const CountPair& p) { return IsPartOfASum(p, sums); }),
              out.end());
  }
  return out;
}

}  // namespace claims
