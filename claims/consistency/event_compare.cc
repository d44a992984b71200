// Whether two signatures are of one meeting.
#include <algorithm>
#include <cstdlib>
#include <utility>

#include "absl/strings/str_join.h"
#include "claims/consistency/event_signature.h"
#include "claims/consistency/party_key.h"

namespace claims {
namespace {

// Two dates of one meeting that sources disagree about are at most this apart.
constexpr int kMaxDisputedDays = 31;
// A meeting that is put off by more than this is another meeting.
constexpr int kMaxPostponedDays = 7;
constexpr int kMaxPutBackDays = 3;
// "last week" tells no meeting of one place from that of another.
constexpr int kMaxExactDays = 5;
// Where a report says that it was put off.
constexpr int kMaxMovedDays = 14;
// An undated mention in a report speaks of a meeting at most this long before.
constexpr int kMaxRecallDays = 10;
constexpr int kMaxRoundRecallDays = 120;
// Undated reports of one meeting, and of one meeting to come, are this close.
constexpr int kMaxNewsDays = 3;
constexpr int kMaxPlanNewsDays = 14;
constexpr int kMaxBareNewsDays = 1;
constexpr int kMaxBarePlanDays = 7;
// A plan for a month is of the meeting then held at most this long after it was told.
constexpr int kMaxAwaitedDays = 45;
constexpr int kMaxPlannedDays = 31;
// The same sides in the same place so soon after: one meeting, of which days or accounts differ.
constexpr int kMaxHeldDays = 2;

enum class PartyMatch { kContrary, kUnknown, kOne, kOverlap, kEqual };

// The one side that `s` names and the other report may mean by "the opposition": a group
// that the other does not name. Null for none, and where there are several.
const std::string* OnlyGroupBeside(const EventSignature& s, const EventSignature& other) {
  const std::string* only = nullptr;
  for (const std::string& p : s.parties) {
    if (!MayBeUnnamedSide(p)) continue;
    if (std::binary_search(other.parties.begin(), other.parties.end(), p)) return nullptr;
    if (only != nullptr) return nullptr;
    only = &p;
  }
  return only;
}

// `s` with the name that the other report gives to a side which it leaves unnamed.
EventSignature WithNamedSide(const EventSignature& s, const EventSignature& other) {
  EventSignature named = s;
  const auto unnamed = std::find_if(named.parties.begin(), named.parties.end(), IsUnnamedSide);
  const std::string* name = OnlyGroupBeside(other, s);
  if (unnamed == named.parties.end() || name == nullptr) return named;
  *unnamed = *name;
  std::sort(named.parties.begin(), named.parties.end());
  return named;
}

// Two names that only share their initials: "Valley Liberation Front", "Volcano Labour Front".
bool NamesContrary(const EventSignature& a, const EventSignature& b) {
  return std::any_of(a.full_names.begin(), a.full_names.end(), [&b](const std::string& x) {
    return std::any_of(b.full_names.begin(), b.full_names.end(), [&x](const std::string& y) {
      return x != y && PartyKey(x) == PartyKey(y);
    });
  });
}

bool LeavesSideUnnamed(const EventSignature& s) {
  return s.parties.size() > 1 && std::any_of(s.parties.begin(), s.parties.end(), IsUnnamedSide);
}

PartyMatch CompareParties(const EventSignature& a, const EventSignature& b) {
  if (a.parties.empty() || b.parties.empty()) return PartyMatch::kUnknown;
  const auto in = [](const std::vector<std::string>& v, const std::string& x) {
    return std::binary_search(v.begin(), v.end(), x);
  };
  int shared = 0, a_only = 0, b_only = 0;
  for (const std::string& p : a.parties) {
    if (in(b.parties, p)) ++shared;
    else if (!in(b.others, p)) ++a_only;
  }
  for (const std::string& p : b.parties) b_only += !in(a.parties, p) && !in(a.others, p);
  if (a.parties.size() == 1 || b.parties.size() == 1) {
    const bool known = shared == 1 || (a.parties.size() == 1 && in(b.others, a.parties[0])) ||
                       (b.parties.size() == 1 && in(a.others, b.parties[0]));
    if (known) return PartyMatch::kOne;
    // Each report names one side: they may be the two of one meeting.
    return a.parties.size() == b.parties.size() ? PartyMatch::kUnknown : PartyMatch::kContrary;
  }
  if (shared < 2) return PartyMatch::kContrary;
  return a_only + b_only == 0 ? PartyMatch::kEqual : PartyMatch::kOverlap;
}

// A meeting dated `date` can be what an undated report of `published` means.
bool Plausible(const DaySpan& date, const EventSignature& undated, int recall) {
  if (undated.published == kNoDay) return false;
  return undated.planned ? date.last >= undated.published && date.first <= undated.published + 30
                         : date.first <= undated.published + 1 &&
                               date.last >= undated.published - recall;
}

// Whether a bare report's news is the other meeting: of these days, and known by its place or
// by its day and sides.
bool IsTheNews(const EventSignature& bare, const EventSignature& meeting) {
  if (!IsBare(bare)) return false;
  const bool located = !meeting.place.empty() || !meeting.venue.empty();
  if (!located && (!meeting.date.fine() || meeting.parties.size() < 2)) return false;
  if (!meeting.date.known()) {
    return meeting.published != kNoDay && meeting.planned == bare.planned &&
           std::abs(meeting.published - bare.published) <= kMaxBareNewsDays;
  }
  if (!meeting.date.fine()) return false;
  return bare.planned ? meeting.date.first >= bare.published &&
                            meeting.date.first <= bare.published + kMaxBarePlanDays
                      : meeting.date.first <= bare.published &&
                            meeting.date.last >= bare.published - kMaxBareNewsDays;
}

// What each slot says, gathered before judging.
struct Evidence {
  PartyMatch parties = PartyMatch::kUnknown;
  PlaceRelation place = PlaceRelation::kUnknown;
  bool round_equal = false, round_apart = false;
  bool series_equal = false;
  bool dated = false;        // both
  int gap = 0;               // when dated
  bool fine = false;         // both dates are precise
  bool exact = false;        // both are a day or a few
  bool plausible = false;    // one or both undated: publication allows it
  bool recalled = false;     // the same, with the longer memory for numbered rounds
  bool plan_outcome = false; // one is a plan, the other not
  bool came_about = false;   // the same, of the month and day that the plan told soon before
  bool both_planned = false;
  bool news = false;         // one is bare, the other the news of its day
  bool moved = false;        // a plan, and a later report that it was put off
  bool one_news = false;     // both are plans of one day's news
  bool near_news = false;    // they were published within a fortnight
  bool both_held = false;

  bool place_equal() const {
    return place == PlaceRelation::kSame || place == PlaceRelation::kContains ||
           place == PlaceRelation::kWithin;
  }
  bool place_apart() const { return place == PlaceRelation::kApart; }
  bool date_equal() const { return dated && gap == 0; }
  bool date_apart() const { return dated && gap > 1; }
  bool date_next() const { return dated && gap == 1; }
  bool several_parties() const {
    return parties == PartyMatch::kOverlap || parties == PartyMatch::kEqual;
  }
};

// The place; without it the venue, where it is known what place that stands in.
absl::string_view WhereOf(const EventSignature& s, const ContainmentFn& within) {
  if (!s.place.empty() || s.venue.empty() || !within) return s.place;
  return within(s.venue).empty() ? absl::string_view(s.place) : absl::string_view(s.venue);
}

// Whether the report of `move` says that what `plan` tells of was put off.
bool PutsOff(const EventSignature& move, const EventSignature& plan) {
  return move.put_off && plan.planned && plan.published <= move.published;
}

// "will meet in March", said this winter, and a meeting on a day of it.
bool CameAbout(const EventSignature& plan, const EventSignature& held) {
  return plan.planned && !held.planned && plan.published != kNoDay && held.date.fine() &&
         plan.date.days() <= kMaxPlannedDays &&
         plan.published <= held.date.first && held.date.first - plan.published <= kMaxAwaitedDays;
}

Evidence Gather(const EventSignature& a, const EventSignature& b, PartyMatch parties,
                const ContainmentFn& within) {
  const bool told = a.published != kNoDay && b.published != kNoDay;  // when, of both
  const int news_gap = told ? std::abs(a.published - b.published) : 0;
  Evidence e;
  e.parties = parties;
  e.place = ComparePlaces(WhereOf(a, within), WhereOf(b, within), within);
  if (!a.venue.empty() && a.venue == b.venue) e.place = PlaceRelation::kSame;
  if (e.place_apart() && (StandsIn(a.venue, b.place) || StandsIn(b.venue, a.place))) {
    e.place = PlaceRelation::kContains;
  }
  e.round_equal = a.round != 0 && a.round == b.round;
  e.series_equal = !a.series.empty() && a.series == b.series;
  e.round_apart = a.round != 0 && b.round != 0 && a.round != b.round;
  e.dated = a.date.known() && b.date.known();
  if (e.dated) {
    e.gap = DayGap(a.date, b.date);
    e.fine = a.date.fine() && b.date.fine();
    e.exact = a.date.days() <= kMaxExactDays && b.date.days() <= kMaxExactDays;
  } else if (a.date.known() || b.date.known()) {
    const EventSignature& dated = a.date.known() ? a : b;
    const EventSignature& undated = a.date.known() ? b : a;
    e.plausible = Plausible(dated.date, undated, kMaxRecallDays);
    e.recalled = Plausible(dated.date, undated, kMaxRoundRecallDays);
  } else if (told) {
    e.plausible =
        a.planned == b.planned && news_gap <= (a.planned ? kMaxPlanNewsDays : kMaxNewsDays);
    e.recalled = news_gap <= kMaxRoundRecallDays;
  }
  e.plan_outcome = a.planned != b.planned;
  e.came_about = e.date_equal() && (CameAbout(a, b) || CameAbout(b, a));
  e.both_planned = a.planned && b.planned;
  e.news = IsTheNews(a, b) || IsTheNews(b, a);
  e.moved = PutsOff(a, b) || PutsOff(b, a);
  e.one_news = told && news_gap <= kMaxBareNewsDays;
  e.both_held = !a.planned && !b.planned;
  e.near_news = told && news_gap <= kMaxPlanNewsDays;
  return e;
}

// A plan that was published when the other meeting was over is for another one.
bool PlanComesTooLate(const EventSignature& a, const EventSignature& b) {
  if (a.planned == b.planned) return false;
  const EventSignature& plan = a.planned ? a : b;
  const EventSignature& held = a.planned ? b : a;
  // "Sunday's talks were called off", said on Monday, plans nothing.
  if (plan.date.known() && plan.date.last < plan.published) return false;
  return held.date.known() && plan.published != kNoDay && plan.published > held.date.last;
}

// Nothing is at odds: is there enough that agrees?
bool EnoughAgrees(const Evidence& e) {
  const bool date = e.date_equal() || e.date_next();
  if (e.parties == PartyMatch::kUnknown) {
    if (!e.place_equal()) return false;
    // "the six-party talks in Lima", of one of which no day is told.
    if (e.series_equal && !e.dated && e.plausible) return true;
    return (date && e.fine) || (e.round_equal && (date || e.recalled));
  }
  if (e.news) return true;
  if (e.round_equal && e.place_equal()) return e.dated ? date : e.recalled;
  if (e.round_equal && date) return true;
  // On the next day others may meet there, of whom some met the day before.
  const bool others = e.date_next() && e.parties == PartyMatch::kOverlap && !e.plan_outcome;
  if (e.place_equal() && date && !others) return true;
  if (e.place_equal() && !e.dated && e.plausible) return true;
  if (e.round_equal && !e.dated && e.recalled && e.several_parties()) return true;
  // "will meet in March", and soon after on which day of it.
  const bool awaited = (e.both_planned && e.near_news && e.date_equal()) || e.came_about;
  if (awaited && e.parties == PartyMatch::kEqual) return true;
  return e.date_equal() && e.fine && e.parties != PartyMatch::kOverlap;
}

// Exactly one slot is at odds: do the others carry the identity all the same?
bool OthersCarry(const Evidence& e) {
  if (e.round_apart) {
    if (!e.date_equal() || !e.fine) return false;
    return e.place_equal() ? e.several_parties() : e.exact && e.parties == PartyMatch::kEqual;
  }
  if (e.place_apart()) {
    if (!e.date_equal() || !e.exact) return false;
    return e.round_equal || e.parties == PartyMatch::kEqual;
  }
  // The dates are apart.
  if (e.round_equal && e.place_equal()) {
    return e.gap <= kMaxDisputedDays && e.parties != PartyMatch::kUnknown;
  }
  // "The talks between A and B, due on Monday, were put off to Friday", wherever they were due.
  if (e.moved && e.fine && e.parties == PartyMatch::kEqual && e.gap <= kMaxMovedDays) return true;
  if (!e.fine || !e.place_equal()) return false;
  // "The talks in A were put back": who holds them has been said before.
  const bool known = e.parties >= PartyMatch::kOne && e.place == PlaceRelation::kSame;
  if (known && e.both_planned && e.gap <= (e.moved ? kMaxMovedDays : kMaxPutBackDays)) return true;
  if (e.parties != PartyMatch::kEqual) return false;
  // Two who report on one day when the same sides are to meet there mean one meeting.
  const int put_back = e.one_news && e.place == PlaceRelation::kSame ? kMaxPostponedDays
                                                                     : kMaxPutBackDays;
  return (e.plan_outcome && e.gap <= kMaxPostponedDays) ||
         (e.both_held && e.exact && e.place == PlaceRelation::kSame && e.gap <= kMaxHeldDays) ||
         (e.both_planned && e.gap <= put_back);
}

int Score(const Evidence& e, int odds) {
  int score = e.round_equal ? 6 : 0;
  score += e.place == PlaceRelation::kSame ? 5 : e.place_equal() ? 3 : 0;
  if (e.date_equal()) score += e.fine ? 8 : 2;
  if (e.date_next()) score += 4;
  if (!e.dated && e.plausible) score += 1;
  if (e.parties == PartyMatch::kEqual) score += 2;
  return score - 6 * odds;
}

unsigned AgreementOf(const Evidence& e) {
  unsigned out = 0;
  if (e.parties >= PartyMatch::kOne) out |= kParties;
  if (e.round_equal) out |= kRound;
  if (e.place_equal()) out |= kPlace;
  if (e.date_equal()) out |= kDate;
  if (e.date_next()) out |= kNextDay;
  if (!e.dated && (e.plausible || e.news)) out |= kTimeOfReport;
  return out;
}

}  // namespace

std::string AgreementText(unsigned agreement) {
  static constexpr std::pair<Agreement, absl::string_view> kWords[] = {
      {kParty, "party"},
      {kParties, "parties"},
      {kRound, "round"},
      {kPlace, "place"},
      {kDate, "date"},
      {kNextDay, "the day after"},
      {kTimeOfReport, "time of report"},
      {kOneName, "one name in a document"}};
  std::vector<absl::string_view> words;
  for (const auto& [what, word] : kWords) {
    if ((agreement & what) != 0) words.push_back(word);
  }
  return absl::StrJoin(words, ", ");
}

// OthersCarry, with the longest times that it allows.
bool FarApart(const EventSignature& a, const EventSignature& b) {
  if (!a.date.known() || !b.date.known()) return false;
  const int32_t gap = DayGap(a.date, b.date);
  const int32_t longest =
      a.put_off || b.put_off ? kMaxMovedDays : std::max(kMaxPostponedDays, kMaxPutBackDays);
  return gap > kMaxDisputedDays || (gap > longest && (a.round == 0 || a.round != b.round));
}

EventComparison CompareSignatures(const EventSignature& a, const EventSignature& b,
                                  bool same_document, const ContainmentFn& within) {
  EventComparison out;
  if (FarApart(a, b) || NamesContrary(a, b)) {
    out.sameness = Sameness::kDifferent;
    return out;
  }
  // Two such reports mean one meeting where they are of one day's news.
  if (IsBare(a) && IsBare(b)) {
    const bool news = a.parties == b.parties && a.planned == b.planned &&
                      std::abs(a.published - b.published) <= kMaxBareNewsDays;
    out.sameness = news                     ? Sameness::kSame
                   : a.parties != b.parties ? Sameness::kUnknown
                                            : Sameness::kDifferent;
    if (news) out.agreement = kParty | kTimeOfReport;
    return out;
  }
  const PartyMatch parties =
      LeavesSideUnnamed(a) || LeavesSideUnnamed(b)
          ? CompareParties(WithNamedSide(a, b), WithNamedSide(b, a))
          : CompareParties(a, b);
  if (parties == PartyMatch::kContrary || PlanComesTooLate(a, b)) {
    out.sameness = Sameness::kDifferent;
    return out;
  }
  const Evidence e = Gather(a, b, parties, within);
  const int odds = e.round_apart + e.place_apart() + e.date_apart();
  const bool series_apart = !a.series.empty() && !b.series.empty() && a.series != b.series &&
                            !(e.place_equal() && e.date_equal() && e.fine);
  // A document that tells two meetings apart knows better than we do; only a
  // plan and its outcome, or the old and the new date, stand beside each other for one meeting.
  const bool kept_apart =
      same_document && odds > 0 && !((e.plan_outcome || e.moved) && !e.round_apart);
  if (odds > 1 || series_apart || kept_apart) {
    out.sameness = Sameness::kDifferent;
    return out;
  }
  if (odds == 0 ? EnoughAgrees(e) : OthersCarry(e)) {
    out.sameness = Sameness::kSame;
    out.score = Score(e, odds);
    out.agreement = AgreementOf(e);
  } else if (odds > 0) {
    out.sameness = Sameness::kDifferent;
  }
  return out;
}

}  // namespace claims
