#include "claims/resolve/event_tracker.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/base/slug.h"

namespace claims {
namespace {

bool Known(const v1::EntityRef& ref) { return !ref.id().empty(); }
bool Known(const v1::DateInterval& date) { return !date.start().empty(); }

const std::string& End(const v1::DateInterval& date) {
  return date.end().empty() ? date.start() : date.end();
}

int Shared(const std::vector<v1::EntityRef>& a, const std::vector<v1::EntityRef>& b) {
  int shared = 0;
  for (const v1::EntityRef& x : a) {
    shared +=
        std::any_of(b.begin(), b.end(), [&x](const v1::EntityRef& y) { return x.id() == y.id(); });
  }
  return shared;
}

// A mediator in one sentence may be a party in the next: two in common are enough.
bool PartiesFit(const DocumentEvent& a, const DocumentEvent& b) {
  if (a.parties.size() < 2 || b.parties.size() < 2) return true;
  return Shared(a.parties, b.parties) >= 2;
}

enum class Time { kUnknown, kPast, kPresent, kFuture };

Time TimeOf(v1::MeetingStatus status) {
  switch (status) {
    case v1::MEETING_STATUS_HELD: return Time::kPast;
    case v1::MEETING_STATUS_ONGOING: return Time::kPresent;
    case v1::MEETING_STATUS_PLANNED: return Time::kFuture;
    default: return Time::kUnknown;
  }
}

bool IsOneDay(const v1::DateInterval& date) { return date.start() == End(date); }

// ISO dates compare as text.
bool Within(const v1::DateInterval& inner, const v1::DateInterval& outer) {
  return outer.start() <= inner.start() && End(inner) <= End(outer);
}

// "last month" is told better by its day; "July 8 to 11" by no day of it, and a day better by the
// range that it begins or ends.
bool IsFuller(const v1::DateInterval& date, const v1::DateInterval& than) {
  const bool range = than.granularity() == v1::GRANULARITY_RANGE;
  if (Within(date, than)) return !IsOneDay(than) && !range;
  return IsOneDay(than) && date.granularity() == v1::GRANULARITY_RANGE && Within(than, date) &&
         (than.start() == date.start() || than.start() == End(date));
}

}  // namespace

bool EventTracker::Lies(const v1::EntityRef& inner, const v1::EntityRef& outer) const {
  if (parents_ == nullptr) return false;
  std::string id = inner.id();
  for (int depth = 0; depth < 4; ++depth) {
    const auto it = parents_->find(id);
    if (it == parents_->end()) return false;
    id = it->second;
    if (id == outer.id()) return true;
  }
  return false;
}

bool EventTracker::Contradicts(const DocumentEvent& a, const DocumentEvent& b) const {
  if (!PartiesFit(a, b)) return true;
  if (Known(a.place) && Known(b.place) && a.place.id() != b.place.id() &&
      !Lies(a.place, b.place) && !Lies(b.place, a.place)) {
    return true;
  }
  if (Known(a.date) && Known(b.date) && !DatesOverlap(a.date, b.date)) return true;
  if (a.round != 0 && b.round != 0 && a.round != b.round) return true;
  const Time x = TimeOf(a.status), y = TimeOf(b.status);
  return (x == Time::kFuture) != (y == Time::kFuture) && x != Time::kUnknown &&
         y != Time::kUnknown && !DatesOverlap(a.date, b.date) &&
         !(a.round != 0 && a.round == b.round);
}

bool EventTracker::Shares(const DocumentEvent& a, const DocumentEvent& b) const {
  const bool place = Known(a.place) && Known(b.place) &&
                     (a.place.id() == b.place.id() || Lies(a.place, b.place) ||
                      Lies(b.place, a.place));
  return place || DatesOverlap(a.date, b.date) ||
         (a.round != 0 && a.round == b.round);
}

void EventTracker::Merge(const DocumentEvent& from, DocumentEvent* into) const {
  // Another reading of the same sentence that names more parties is the fuller one.
  if (from.sentence == into->sentence && from.parties.size() > into->parties.size() &&
      Shared(from.parties, into->parties) == static_cast<int>(into->parties.size())) {
    into->parties = from.parties;
  }
  // Not each reading of one sentence.
  if (from.sentence < 0 || from.sentence != into->sentence) ++into->observations;
  into->sentence = from.sentence;
  into->paragraph = from.paragraph;
  // What names both sides knows better than what names one.
  if (into->parties.size() < 2 && from.parties.size() >= 2) into->parties = from.parties;
  for (const v1::EntityRef& party : from.parties) {
    const bool has = std::any_of(into->parties.begin(), into->parties.end(),
                                 [&](const v1::EntityRef& p) { return p.id() == party.id(); });
    const bool mediates = std::any_of(into->mediators.begin(), into->mediators.end(),
                                      [&](const v1::EntityRef& p) { return p.id() == party.id(); });
    if (!has && !mediates && into->parties.size() < 2) into->parties.push_back(party);
  }
  for (const v1::EntityRef& mediator : from.mediators) {
    const bool has = std::any_of(into->mediators.begin(), into->mediators.end(),
                                 [&](const v1::EntityRef& p) { return p.id() == mediator.id(); });
    if (!has) into->mediators.push_back(mediator);
  }
  if (!Known(into->place) || (Known(from.place) && Lies(from.place, into->place))) {
    into->place = from.place;
  }
  if (!Known(into->venue)) into->venue = from.venue;
  // "the talks, which began in 2031": no day of the meeting told of elsewhere.
  const bool vague = from.date.granularity() == v1::GRANULARITY_YEAR &&
                     from.sentence != into->sentence;
  if (!vague && (!Known(into->date) || (Known(from.date) && IsFuller(from.date, into->date)))) {
    into->date = from.date;
    if (from.edge != DayOf::kUnknown) into->edge = from.edge;
  } else if (into->edge == DayOf::kUnknown && from.date.start() == into->date.start()) {
    into->edge = from.edge;
  }
  if (into->days == 0) into->days = from.days;
  if (into->start_time.empty()) into->start_time = from.start_time;
  if (into->series.empty()) into->series = from.series;
  if (into->round == 0) into->round = from.round;
  if (into->status == v1::MEETING_STATUS_UNSPECIFIED) into->status = from.status;
}

bool DatesOverlap(const v1::DateInterval& a, const v1::DateInterval& b) {
  return Known(a) && Known(b) && a.start() <= End(b) && b.start() <= End(a);
}

int EventTracker::Observe(const DocumentEvent& seen) {
  bool latest = true;
  for (int i = size() - 1; i >= 0; --i) {
    if (events_[i].passing && !seen.passing) continue;
    const bool under_discussion = std::exchange(latest, false);
    if (Contradicts(events_[i], seen)) continue;
    // Without a shared place, date or round only the meeting under discussion
    // can be meant, and only when nothing says that another one is.
    const bool undated = !Known(events_[i].date) || !DatesOverlap(events_[i].date, seen.date);
    if (seen.earlier && !events_[i].earlier && undated &&
        (seen.round == 0 || seen.round != events_[i].round)) {
      continue;
    }
    if (!Shares(events_[i], seen) && (!under_discussion || seen.distinct)) continue;
    if (seen.passing && !events_[i].passing) {
      ++events_[i].observations;
    } else {
      Merge(seen, &events_[i]);
    }
    return i;
  }
  events_.push_back(seen);
  return size() - 1;
}

int EventTracker::MostObserved(absl::FunctionRef<bool(const DocumentEvent&)> counts) const {
  // Of two that are told as often, one that is stated goes before one only mentioned.
  const auto weight = [](const DocumentEvent& e) { return 2 * e.observations + !e.passing; };
  int best = -1;
  for (int i = 0; i < size(); ++i) {
    if (!counts(events_[i])) continue;
    if (best < 0 || weight(events_[i]) > weight(events_[best])) best = i;
  }
  return best;
}

int EventTracker::Principal() const {
  return MostObserved([](const DocumentEvent&) { return true; });
}

int EventTracker::PrincipalStated() const {
  return MostObserved([](const DocumentEvent& e) { return !e.passing; });
}

int EventTracker::PrincipalUpcoming(const std::string& today) const {
  return MostObserved([&today](const DocumentEvent& e) {
    return e.status != v1::MEETING_STATUS_HELD && MayBeAhead(e, today);
  });
}

bool EventTracker::MayBeAhead(const DocumentEvent& event, const std::string& today) {
  return today.empty() || !Known(event.date) || End(event.date).substr(0, 10) >= today;
}

int EventTracker::PrincipalPast(const std::string& today) const {
  return MostObserved([&today](const DocumentEvent& e) {
    return e.status != v1::MEETING_STATUS_PLANNED && MayBePast(e, today);
  });
}

bool EventTracker::MayBePast(const DocumentEvent& event, const std::string& today) {
  return today.empty() || event.date.start().substr(0, 10) <= today;
}

void EventTracker::FillPassing() {
  for (DocumentEvent& passing : events_) {
    if (!passing.passing) continue;
    const DocumentEvent* stated = nullptr;
    int fitting = 0;
    for (const DocumentEvent& e : events_) {
      if (e.passing || Contradicts(e, passing) || !Shares(e, passing)) continue;
      stated = &e;
      ++fitting;
    }
    if (fitting != 1) continue;
    if (!Known(passing.place)) passing.place = stated->place;
    if (!Known(passing.date)) passing.date = stated->date;
    if (passing.round == 0) passing.round = stated->round;
  }
}

v1::EntityRef EventTracker::OnlyPlace() const {
  v1::EntityRef only;
  for (const DocumentEvent& e : events_) {
    if (!Known(e.place) || e.place.id() == only.id() || Lies(only, e.place)) continue;
    if (Known(only) && !Lies(e.place, only)) return v1::EntityRef();
    only = e.place;
  }
  return only;
}

void EventTracker::JoinHalves(const std::string& today) {
  int placed = -1, dated = -1;
  for (int i = 0; i < size(); ++i) {
    const DocumentEvent& e = events_[i];
    const bool past = (e.status == v1::MEETING_STATUS_HELD ||
                       e.status == v1::MEETING_STATUS_ONGOING) && MayBePast(e, today);
    if (!past || Known(e.place) == Known(e.date)) continue;
    if (Known(e.date) && e.date.granularity() > v1::GRANULARITY_RANGE) continue;  // "last month"
    int* half = Known(e.place) ? &placed : &dated;
    if (*half >= 0) return;
    *half = i;
  }
  if (placed < 0 || dated < 0 || events_[dated].distinct || events_[placed].distinct ||
      Contradicts(events_[placed], events_[dated])) {
    return;
  }
  events_[placed].date = events_[dated].date;
  if (events_[dated].passing) events_[dated].place = events_[placed].place;
}

std::string EventTracker::ParentOf(const std::string& place) const {
  if (parents_ == nullptr) return std::string();
  const auto it = parents_->find(place);
  return it == parents_->end() ? std::string() : it->second;
}

v1::Event EventTracker::ToProto(const DocumentEvent& from) {
  v1::Event event;
  if (Known(from.place)) *event.mutable_place() = from.place;
  if (Known(from.venue)) *event.mutable_venue() = from.venue;
  if (Known(from.date)) *event.mutable_date() = from.date;
  event.set_round(from.round);
  event.set_series(from.series);
  for (const v1::EntityRef& party : from.parties) *event.add_parties() = party;
  std::string id = Known(from.place) ? from.place.id() : std::string();
  if (Known(from.date)) absl::StrAppend(&id, id.empty() ? "" : "-", from.date.start());
  if (from.round != 0) absl::StrAppend(&id, id.empty() ? "" : "-", "round-", from.round);
  event.set_id(Slug(id));
  return event;
}

}  // namespace claims
