#include "claims/consistency/explain.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

namespace claims {
namespace {

// "has" or "have", after Dated().
absl::string_view Verb(const v1::Position& p, absl::string_view one, absl::string_view several) {
  return p.publishers_size() > 1 ? several : one;
}

std::string Dated(const v1::Position& p) {
  return p.first_published().empty()
             ? PublisherList(p)
             : absl::StrCat(PublisherList(p), " (", p.first_published(), ")");
}

// "157 EACH_SIDE" -> 157, "EACH_SIDE"
std::pair<int, std::string> CountOf(const v1::Position& p) {
  const std::vector<std::string> parts = absl::StrSplit(p.value(), absl::MaxSplits(' ', 1));
  int n = 0;
  if (parts.size() != 2 || !absl::SimpleAtoi(parts[0], &n)) return {0, ""};
  return {n, parts[1]};
}

// One number near twice the other: a total may have been taken for a side.
bool LooksLikeDoubled(int small, int large) {
  return small > 0 && std::abs(large - 2 * small) <= large / 10;
}

std::string ExplainCounts(const v1::Disagreement& d, const std::vector<std::string>& readable) {
  int low = 0, high = 0;
  for (int i = 1; i < d.positions_size(); ++i) {
    if (CountOf(d.positions(i)).first < CountOf(d.positions(low)).first) low = i;
    if (CountOf(d.positions(i)).first > CountOf(d.positions(high)).first) high = i;
  }
  const auto small = CountOf(d.positions(low));
  const auto large = CountOf(d.positions(high));
  const bool each = small.second == "EACH_SIDE";
  std::string out = absl::StrCat("Both cannot be right: ", Dated(d.positions(low)), " ",
                                 Verb(d.positions(low), "has", "have"), " ", readable[low]);
  if (each) absl::StrAppend(&out, ", ", 2 * small.first, " in all");
  absl::StrAppend(&out, ", but ", Dated(d.positions(high)), " ",
                  Verb(d.positions(high), "has", "have"), " ", readable[high]);
  if (small.second == large.second && LooksLikeDoubled(small.first, large.first)) {
    absl::StrAppend(&out, "; perhaps a total was taken for a side");
  }
  return out;
}

std::string Has(const v1::Position& p, const std::string& readable) {
  return absl::StrCat(Dated(p), " ", Verb(p, "has", "have"), " ", readable);
}

std::string Each(const v1::Disagreement& d, const std::vector<std::string>& readable) {
  std::vector<std::string> parts;
  for (int i = 0; i < d.positions_size(); ++i) parts.push_back(Has(d.positions(i), readable[i]));
  return absl::StrJoin(parts, "; ");
}

bool Denies(const v1::Position& p) {
  return p.value() == "DENIED" || absl::EndsWith(p.value(), " DENIED");
}

// "A (date) has a truce agreed, but B (date) has Norway deny it"; where no side is
// plain, what each has.
std::string ExplainDenial(const v1::Disagreement& d, const Wording& w) {
  std::vector<std::string> said, denied;
  for (int i = 0; i < d.positions_size(); ++i) {
    const v1::Position& p = d.positions(i);
    if (Denies(p)) {
      denied.push_back(absl::StrCat(Dated(p), " ", Verb(p, "has", "have"), " ",
                                    w.who.empty() ? "it denied" : absl::StrCat(w.who, " deny it")));
    } else {
      said.push_back(Has(p, w.readable[i]));
    }
  }
  if (said.empty() || denied.empty()) {
    return absl::StrCat("One side says so, another that it is not so, on ", w.about, ": ",
                        Each(d, w.readable));
  }
  return absl::StrCat("One account is denied: ", absl::StrJoin(said, "; "), ", but ",
                      absl::StrJoin(denied, " and "));
}

std::string ExplainUpdate(const v1::Disagreement& d, const Wording& w) {
  const int last = d.positions_size() - 1;
  return absl::StrCat("Changed since, on ", w.about, ": ", w.readable[0], " in ",
                      Dated(d.positions(0)), ", later ", w.readable[last], " in ",
                      Dated(d.positions(last)));
}

// A publisher on both sides of a contradiction.
std::string OnBothSides(const v1::Disagreement& d) {
  if (d.relation() != v1::RELATION_CONFLICT) return "";
  for (const std::string& name : d.positions(0).publishers()) {
    for (int i = 1; i < d.positions_size(); ++i) {
      const auto& others = d.positions(i).publishers();
      if (std::find(others.begin(), others.end(), name) != others.end()) {
        return absl::StrCat("; ", name, " contradicts itself");
      }
    }
  }
  return "";
}

}  // namespace

std::string PublisherList(const v1::Position& position) {
  const int n = position.publishers_size();
  if (n == 0) return "a report";
  if (n == 1) return position.publishers(0);
  if (n == 2) return absl::StrCat(position.publishers(0), " and ", position.publishers(1));
  return absl::StrCat(position.publishers(0), " and ", n - 1, " others");
}

std::string Explain(const v1::Disagreement& d, const Wording& wording) {
  const std::vector<std::string>& readable = wording.readable;
  std::string out;
  switch (d.relation()) {
    case v1::RELATION_CONFLICT:
      out = d.slot() == "count" ? ExplainCounts(d, readable)
                                : absl::StrCat("Both cannot be right on ", wording.about, ": ",
                                               Each(d, readable));
      break;
    case v1::RELATION_DENIAL: out = ExplainDenial(d, wording); break;
    case v1::RELATION_UPDATE: out = ExplainUpdate(d, wording); break;
    default:
      out = absl::StrCat("Compatible, one more precise, on ", wording.about, ": ",
                         Each(d, readable));
      break;
  }
  return absl::StrCat(out, OnBothSides(d), ".");
}

}  // namespace claims
