#include "claims/consistency/plain_denials.h"

#include <algorithm>
#include <iterator>

#include "claims/consistency/days.h"
#include "claims/consistency/stems.h"

namespace claims {
namespace {

bool SameLimit(const v1::Deadline& denial, const v1::Deadline& assertion) {
  const DaySpan denied = ToDaySpan(denial.date()), said = ToDaySpan(assertion.date());
  if (denied.known() && DayGap(denied, said) > 0) return false;
  const auto vague = [](absl::string_view topic) { return topic.empty() || topic == "other"; };
  if (!vague(denial.topic()) && !vague(assertion.topic()) && denial.topic() != assertion.topic()) {
    return false;
  }
  const auto bound = [&denial](const v1::EntityRef& party) {
    return std::any_of(denial.applies_to().begin(), denial.applies_to().end(),
                       [&party](const v1::EntityRef& p) { return p.id() == party.id(); });
  };
  const bool both_bind = denial.applies_to_size() > 0 && assertion.applies_to_size() > 0;
  const bool one_bound = std::any_of(assertion.applies_to().begin(), assertion.applies_to().end(),
                                     bound);
  if (both_bind && !one_bound) return false;
  const bool one_setter =
      !denial.set_by().id().empty() && denial.set_by().id() == assertion.set_by().id();
  return one_setter || (denied.known() && one_bound);
}

bool SameAccord(const v1::Agreement& denial, const v1::Agreement& assertion) {
  static constexpr absl::string_view kBroad[] = {"other", "peace_deal", "next_round",
                                                 "talks_format", "memorandum"};
  if (denial.topic() != assertion.topic() || denial.parties_size() != 2 ||
      assertion.parties_size() != 2 ||
      std::find(std::begin(kBroad), std::end(kBroad), denial.topic()) != std::end(kBroad)) {
    return false;
  }
  const bool same = std::all_of(
      denial.parties().begin(), denial.parties().end(), [&assertion](const auto& p) {
        return p.id() == assertion.parties(0).id() || p.id() == assertion.parties(1).id();
      });
  if (!same) return false;
  // What was agreed, without who agreed.
  v1::Claim x, y;
  x.mutable_agreement()->set_content(denial.content());
  y.mutable_agreement()->set_content(assertion.content());
  return SharedStems(ContentStems(x), ContentStems(y)) > 0;
}

}  // namespace

bool DeniesThatLimit(const Fact& denial, const Fact& assertion) {
  const v1::Claim& x = *denial.claim;
  const v1::Claim& y = *assertion.claim;
  return x.has_deadline() && y.has_deadline() && SameLimit(x.deadline(), y.deadline());
}

bool DeniesThatAccord(const Fact& denial, const Fact& assertion) {
  const v1::Claim& x = *denial.claim;
  const v1::Claim& y = *assertion.claim;
  return x.has_agreement() && y.has_agreement() && SameAccord(x.agreement(), y.agreement());
}

}  // namespace claims
