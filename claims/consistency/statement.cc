#include "claims/consistency/statement.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "claims/consistency/stems.h"

namespace claims {
namespace {

// Of two plans reported on different days the later one holds.
constexpr int kSameTimeDays = 0;
// A presence that two reports, further apart than this, give differently has changed.
constexpr int kAttendanceDays = 2;
// Two reports of one deadline; later ones tell of another one.
constexpr int kDeadlineDays = 3;
// So long before a meeting its head may still be another.
constexpr int kHeadsChangeDays = 14;
// A month and a day outside it that are closer than this are at odds by rounding.
constexpr int kRoughDays = 2;
// Words that two time limits share in what is to be done by then.
constexpr int kSameContentStems = 2;
// No meeting that goes on day after day lasts longer.
constexpr int kLongMeetingDays = 14;
// A round of which one report tells the first day and another the last.
constexpr int kLongRoundDays = 45;
// Days of one meeting that stand so near may be of its sessions.
constexpr int kSessionDays = 2;
constexpr int kOneNewsDays = 1;

const v1::Meeting& MeetingOf(const Statement& s) { return s.fact->claim->meeting(); }

DaysBeside OtherDays(const Statement& s) {
  if (!s.other_days.has_value()) s.other_days = OtherDaysOf(*s.fact->claim);
  return *s.other_days;
}

// "are meeting", "has begun": the day is that of the report. What "began on Monday" goes on too,
// but tells its own day.
bool IsSeenGoingOn(const Statement& s) {
  return MeetingOf(s).status() == v1::MEETING_STATUS_ONGOING &&
         !TellsOfItsOpening(*s.fact->claim);
}

// What `s` tells of its own day leaves room for the day of `other`: what began on Thursday was
// not held on Wednesday.
bool MayGoOnTo(const Statement& s, const Statement& other) {
  if (IsSeenGoingOn(s)) return true;
  const DaysBeside days = OtherDays(s);
  // Plans are told too loosely for their days to exclude others.
  if (s.fact->planned || other.fact->planned) return days != kNoOtherDays;
  const DaysBeside side =
      s.value.date.first < other.value.date.first ? kDaysAfter : kDaysBefore;
  return (days & side) != 0;
}

// Both tell of the first day, and of no other before it: "opened on Monday", "began on Tuesday".
// "began last week" names no day.
bool BothBegin(const Statement& a, const Statement& b) {
  for (const Statement* s : {&a, &b}) {
    if (s->value.date.first != s->value.date.last) return false;
    if (s->fact->planned || IsSeenGoingOn(*s)) return false;
    if (OtherDays(*s) != kDaysAfter) return false;
  }
  return true;
}

// "will begin in mid-May", "ended on 2 June".
bool BeginsAndEnds(const Statement& a, const Statement& b) {
  const Statement& first = a.value.date.first < b.value.date.first ? a : b;
  const Statement& last = &first == &a ? b : a;
  return OtherDays(first) == kDaysAfter && OtherDays(last) == kDaysBefore;
}

// Told as past on one day's news, the days differ; told later, or before the other came,
// each may be of a session of its own. A round that both name is one meeting.
bool MayBeSessions(const Statement& a, const Statement& b) {
  if (a.fact->planned || b.fact->planned) return false;
  const int32_t x = MeetingOf(a).round(), y = MeetingOf(b).round();
  if (x != 0 && x == y) return false;
  const auto [first, last] = std::minmax(a.fact->published, b.fact->published);
  return first == kNoDay || last - first > kOneNewsDays ||
         first < std::max(a.value.date.last, b.value.date.last);
}

// One slot of a long meeting seen on two of its days.
bool DaysOfOneMeeting(const Statement& a, const Statement& b, const GroupContext& context) {
  const int gap = DayGap(a.value.date, b.value.date);
  for (const DaySpan& span : context.spans) {
    if (span.Contains(a.value.date) && span.Contains(b.value.date)) return true;
  }
  if (gap > kLongMeetingDays) return gap <= kLongRoundDays && BeginsAndEnds(a, b);
  if (PutOff(a) || PutOff(b)) return false;
  if (!BothBegin(a, b) && (MayGoOnTo(a, b) || MayGoOnTo(b, a))) return true;
  if (gap > 1 && gap <= kSessionDays && MayBeSessions(a, b)) return true;
  if (a.fact->planned || b.fact->planned) return false;
  // A report of the first day knows nothing of the second.
  const Statement& earlier = a.value.date.first < b.value.date.first ? a : b;
  const Statement& later = &earlier == &a ? b : a;
  return gap == 1 && earlier.fact->published < later.value.date.first;
}

ValueRelation CompareDates(const Statement& a, const Statement& b, const GroupContext& context) {
  const DaySpan& x = a.value.date;
  const DaySpan& y = b.value.date;
  if (x == y) return ValueRelation::kSame;
  if (x.Contains(y) || y.Contains(x)) return ValueRelation::kRefines;
  if (DaysOfOneMeeting(a, b, context)) return ValueRelation::kSilent;
  // "22 and 23" and "23 and 24": days that overlap are at odds where both are given exactly.
  if (x.fine() && y.fine()) return ValueRelation::kDiffers;
  return DayGap(x, y) > kRoughDays ? ValueRelation::kDiffers : ValueRelation::kSilent;
}

const v1::EntityRef& PlaceOf(const Statement& s) {
  const v1::Meeting& m = MeetingOf(s);
  return m.place().id().empty() ? m.event().place() : m.place();
}

ValueRelation ComparePlaceValues(const Statement& a, const Statement& b,
                                 const GroupContext& context) {
  switch (ComparePlaces(PlaceOf(a).id(), PlaceOf(b).id(), context.within)) {
    case PlaceRelation::kSame: return ValueRelation::kSame;
    case PlaceRelation::kContains:
    case PlaceRelation::kWithin: return ValueRelation::kRefines;
    case PlaceRelation::kUnknown: return ValueRelation::kSilent;
    case PlaceRelation::kApart: break;
  }
  const std::string& x = MeetingOf(a).venue().id();
  const std::string& y = MeetingOf(b).venue().id();
  const bool one_spot = (!x.empty() && x == y) || StandsIn(x, PlaceOf(b).id()) ||
                        StandsIn(y, PlaceOf(a).id());
  return one_spot ? ValueRelation::kSilent : ValueRelation::kDiffers;
}

// A plan and its meeting are the normal course; only what did not come to pass
// is news.
ValueRelation CompareStatus(int a, int b) {
  if (a == b) return ValueRelation::kSame;
  const int low = std::min(a, b), high = std::max(a, b);
  const bool called_off =
      high == v1::MEETING_STATUS_CANCELLED || high == v1::MEETING_STATUS_POSTPONED;
  if (low == v1::MEETING_STATUS_PLANNED && called_off) return ValueRelation::kDiffers;
  return low == v1::MEETING_STATUS_HELD && high == v1::MEETING_STATUS_CANCELLED
             ? ValueRelation::kDiffers
             : ValueRelation::kSilent;
}

// One of two heads leaves room for the other.
ValueRelation CompareHeads(const Statement& a, const Statement& b) {
  if (SamePerson(a.value.person, b.value.person)) return ValueRelation::kSame;
  const bool apart = TellsOfJointHeads(*a.fact->claim) || TellsOfJointHeads(*b.fact->claim) ||
                     TellsOfAPart(*a.fact->claim) != TellsOfAPart(*b.fact->claim);
  return apart ? ValueRelation::kSilent : ValueRelation::kDiffers;
}

ValueRelation CompareCapacity(int a, int b) {
  if (a == b) return ValueRelation::kSame;
  // The other capacities are given too loosely to exclude each other.
  return std::min(a, b) == v1::CAPACITY_MEDIATOR && std::max(a, b) == v1::CAPACITY_OBSERVER
             ? ValueRelation::kDiffers
             : ValueRelation::kSilent;
}

bool SameParticipant(const Statement& a, const Statement& b) {
  const v1::EntityRef& x = a.fact->claim->participation().participant();
  const v1::EntityRef& y = b.fact->claim->participation().participant();
  return x.id() == y.id() || (x.type() == v1::ENTITY_TYPE_PERSON && y.type() == x.type() &&
                              SamePerson(a.value.person, b.value.person));
}

bool Vague(absl::string_view topic) { return topic.empty() || topic == "other"; }
bool IsWithdrawal(absl::string_view topic) {
  return topic == "territory" || topic == "foreign_troops";
}
bool EndsTheWar(absl::string_view topic) { return topic == "ceasefire" || topic == "peace_deal"; }

// "to sign the protocol on checks", filed by one under a truce, by another under a document.
bool SameContent(const v1::Deadline& a, const v1::Deadline& b) {
  if (a.content().empty() || b.content().empty()) return false;
  v1::Claim x, y;
  x.mutable_deadline()->set_content(a.content());
  y.mutable_deadline()->set_content(b.content());
  return SharedStems(ContentStems(x), ContentStems(y)) >= kSameContentStems;
}

// Two deadlines that may be one: for the same parties, on the same topic.
bool SameObligation(const v1::Deadline& a, const v1::Deadline& b, bool one_news) {
  const bool same_topic = (a.topic() == b.topic() && !Vague(a.topic())) ||
                          (EndsTheWar(a.topic()) && EndsTheWar(b.topic())) ||
                          (IsWithdrawal(a.topic()) && IsWithdrawal(b.topic()));
  if (!same_topic && !SameContent(a, b)) {
    if (!Vague(a.topic()) && !Vague(b.topic())) return false;
    // What one of them leaves open may be anything unless it is the news of these days.
    if (!one_news && (a.applies_to().empty() || b.applies_to().empty())) return false;
  }
  if (a.applies_to().empty() || b.applies_to().empty()) return true;
  for (const auto& x : a.applies_to()) {
    for (const auto& y : b.applies_to()) {
      if (x.id() == y.id()) return true;
    }
  }
  return false;
}

ValueRelation CompareDueDates(const Statement& a, const Statement& b) {
  const bool one_news = std::abs(a.fact->published - b.fact->published) <= kDeadlineDays;
  if (!SameObligation(a.fact->claim->deadline(), b.fact->claim->deadline(), one_news)) {
    return ValueRelation::kSilent;
  }
  const DaySpan& x = a.value.date;
  const DaySpan& y = b.value.date;
  // A limit that had passed when it was reported binds nobody: another one, or
  // a date misread.
  if (x.last < a.fact->published || y.last < b.fact->published) return ValueRelation::kSilent;
  if (x == y) return ValueRelation::kSame;
  // At odds with others, the day of the report is the day on which the limit was
  // set rather than the day on which it ends, unless it was put off to that very day.
  const auto is_set_then = [](const Statement& s) {
    return s.value.date.last == s.fact->published && !MovesALimit(*s.fact->claim);
  };
  if (is_set_then(a) || is_set_then(b)) return ValueRelation::kSilent;
  if (x.Contains(y) || y.Contains(x)) return ValueRelation::kRefines;
  return DayGap(x, y) == 0 ? ValueRelation::kSilent : ValueRelation::kDiffers;
}

// A plan and its exchange are the normal course; one that failed is news.
ValueRelation CompareOutcomes(int a, int b) {
  if (a == b) return ValueRelation::kSame;
  const bool failed = a == v1::EXCHANGE_STATUS_FAILED || b == v1::EXCHANGE_STATUS_FAILED;
  const bool proposed = a == v1::EXCHANGE_STATUS_PROPOSED || b == v1::EXCHANGE_STATUS_PROPOSED;
  return failed && !proposed ? ValueRelation::kDiffers : ValueRelation::kSilent;
}

ValueRelation FromCounts(CountRelation r) {
  switch (r) {
    case CountRelation::kSame: return ValueRelation::kSame;
    case CountRelation::kRefines: return ValueRelation::kRefines;
    case CountRelation::kClash: return ValueRelation::kDiffers;
    default: return ValueRelation::kSilent;
  }
}

// ---- what a difference means

int PublicationGap(const Statement& a, const Statement& b) {
  if (a.fact->published == kNoDay || b.fact->published == kNoDay) return -1;
  return std::abs(a.fact->published - b.fact->published);
}

v1::Relation JudgeByPlan(const Statement& a, const Statement& b) {
  const int gap = PublicationGap(a, b);
  if (!a.fact->planned && !b.fact->planned) return v1::RELATION_CONFLICT;
  if (gap < 0) return v1::RELATION_UNSPECIFIED;
  if (a.fact->planned && b.fact->planned) {
    return gap <= kSameTimeDays ? v1::RELATION_CONFLICT : v1::RELATION_UPDATE;
  }
  const Statement& plan = a.fact->planned ? a : b;
  const Statement& outcome = a.fact->planned ? b : a;
  return plan.fact->published <= outcome.fact->published ? v1::RELATION_UPDATE
                                                         : v1::RELATION_UNSPECIFIED;
}

// Until the meeting, whoever is named as head is so by a plan; a report may say that it changed.
v1::Relation JudgeHeads(const Statement& a, const Statement& b, const GroupContext& context) {
  const Statement& earlier = ReportedBefore(a, b) ? a : b;
  const Statement& later = &earlier == &a ? b : a;
  const int gap = PublicationGap(a, b);
  if (gap > 0 && TellsOfAReplacement(*later.fact->claim)) return v1::RELATION_UPDATE;
  const bool ahead =
      context.event_date.fine() && later.fact->published < context.event_date.first;
  if (gap > 0 && ahead && later.fact->planned) return v1::RELATION_UPDATE;
  // What is told before the day of the meeting is a plan for it, by the day itself an outcome.
  if (gap > 1 && context.event_date.fine() && later.fact->published >= context.event_date.first &&
      earlier.fact->published < context.event_date.first - 1) {
    return v1::RELATION_UPDATE;
  }
  // Who was the head long before the meeting need not be its head.
  if (gap > kHeadsChangeDays && context.event_date.fine() &&
      earlier.fact->published < context.event_date.first - kHeadsChangeDays) {
    return v1::RELATION_UPDATE;
  }
  return JudgeByPlan(a, b);
}

v1::Relation JudgeStatus(const Statement& a, const Statement& b) {
  const Statement& low = a.value.number < b.value.number ? a : b;
  const Statement& high = a.value.number < b.value.number ? b : a;
  if (PublicationGap(a, b) < 0) return v1::RELATION_UNSPECIFIED;
  if (low.value.number == v1::MEETING_STATUS_PLANNED) {
    // "put off in May": what a report of June plans is another meeting.
    const DaySpan off = ToDaySpan(MeetingOf(high).date());
    if (off.known() && off.last < low.fact->published) return v1::RELATION_UNSPECIFIED;
    return low.fact->published <= high.fact->published ? v1::RELATION_UPDATE
                                                       : v1::RELATION_UNSPECIFIED;
  }
  return high.fact->published < low.fact->published ? v1::RELATION_UPDATE : v1::RELATION_CONFLICT;
}

v1::Relation JudgeAttendance(const Statement& a, const Statement& b, const GroupContext& context) {
  const int gap = PublicationGap(a, b);
  if (gap < 0) return v1::RELATION_UNSPECIFIED;
  if (gap == 0) return v1::RELATION_CONFLICT;
  if (a.fact->planned || b.fact->planned) return JudgeByPlan(a, b);
  // Who came on a later day than the one of which his absence was told came late.
  const Statement& absent = a.value.number == 0 ? a : b;
  const DaySpan present =
      ToDaySpan((&absent == &a ? b : a).fact->claim->participation().event().date());
  if (present.fine() && present.first > absent.fact->published) return v1::RELATION_UPDATE;
  // Once a meeting is over, who was there does not change.
  const bool over = context.event_date.fine() &&
                    std::min(a.fact->published, b.fact->published) > context.event_date.last;
  return over || gap <= kAttendanceDays ? v1::RELATION_CONFLICT : v1::RELATION_UPDATE;
}

// What was put off may be made good later, and is then another day's news.
v1::Relation JudgeOutcome(const Statement& a, const Statement& b) {
  const Statement& failed = a.value.number == v1::EXCHANGE_STATUS_FAILED ? a : b;
  const Statement& other = &failed == &a ? b : a;
  if (PublicationGap(a, b) < 0) return v1::RELATION_UNSPECIFIED;
  if (other.value.number == v1::EXCHANGE_STATUS_COMPLETED) {
    return failed.fact->published < other.fact->published ? v1::RELATION_UPDATE
                                                          : v1::RELATION_CONFLICT;
  }
  return other.fact->published <= failed.fact->published ? v1::RELATION_UPDATE
                                                         : v1::RELATION_UNSPECIFIED;
}

// Two numbers agreed on in turn, both without a day, are of two agreements.
v1::Relation JudgeCount(const Statement& a, const Statement& b) {
  const auto open = [](const Statement& s) {
    return s.fact->planned && !s.fact->claim->prisoner_exchange().has_date();
  };
  if (PublicationGap(a, b) > 0 && open(a) && open(b)) return v1::RELATION_UNSPECIFIED;
  return JudgeByPlan(a, b);
}

v1::Relation JudgeDeadline(const Statement& a, const Statement& b, bool moved) {
  const int gap = PublicationGap(a, b);
  if (gap < 0 || (moved && gap == 0)) return v1::RELATION_UNSPECIFIED;
  const Statement& older = a.fact->published < b.fact->published ? a : b;
  const Statement& newer = &older == &a ? b : a;
  // Nothing is put off to an earlier day: another one was.
  if (newer.value.date.last < older.value.date.first && MovesALimit(*newer.fact->claim)) {
    return v1::RELATION_UNSPECIFIED;
  }
  const bool extended = gap > 0 && TellsOfAnExtension(*newer.fact->claim);
  if (!moved && !extended && gap <= kDeadlineDays) {
    return a.fact->planned == b.fact->planned ? v1::RELATION_CONFLICT : v1::RELATION_UPDATE;
  }
  // A deadline that had passed is not moved: the later one is new.
  return newer.fact->published <= older.value.date.last + kDeadlineDays ? v1::RELATION_UPDATE
                                                                        : v1::RELATION_UNSPECIFIED;
}

}  // namespace

bool PutOff(const Statement& s) {
  return MeetingOf(s).status() == v1::MEETING_STATUS_POSTPONED;
}

void AppendStatement(const SlotRule& rule, const Fact& fact, std::vector<Statement>* statements) {
  if (fact.soft || fact.negated) return;
  if (std::optional<SlotValue> value = ValueOf(rule, *fact.claim)) {
    statements->push_back({&fact, *std::move(value), {}});
  }
}

ValueRelation CompareValues(const SlotRule& rule, const Statement& a, const Statement& b,
                            const GroupContext& context) {
  switch (rule.compare) {
    case CompareBy::kPerson: return CompareHeads(a, b);
    case CompareBy::kDate: return CompareDates(a, b, context);
    case CompareBy::kPlace: return ComparePlaceValues(a, b, context);
    case CompareBy::kNumber:
      return a.value.number == b.value.number ? ValueRelation::kSame : ValueRelation::kDiffers;
    case CompareBy::kStatus: return CompareStatus(a.value.number, b.value.number);
    case CompareBy::kTruth:
      if (!SameParticipant(a, b)) return ValueRelation::kSilent;
      return a.value.number == b.value.number ? ValueRelation::kSame : ValueRelation::kDiffers;
    case CompareBy::kCapacity:
      return SameParticipant(a, b) ? CompareCapacity(a.value.number, b.value.number)
                                   : ValueRelation::kSilent;
    case CompareBy::kCount: return FromCounts(CompareCounts(a.value.count, b.value.count));
    case CompareBy::kDueDate: return CompareDueDates(a, b);
    case CompareBy::kOutcome: return CompareOutcomes(a.value.number, b.value.number);
  }
  return ValueRelation::kSilent;
}

v1::Relation JudgeDifference(const SlotRule& rule, const Statement& a, const Statement& b,
                             const GroupContext& context, bool moved) {
  switch (rule.compare) {
    case CompareBy::kPerson: return JudgeHeads(a, b, context);
    case CompareBy::kStatus: return JudgeStatus(a, b);
    case CompareBy::kTruth: return JudgeAttendance(a, b, context);
    case CompareBy::kDueDate: return JudgeDeadline(a, b, moved);
    case CompareBy::kOutcome: return JudgeOutcome(a, b);
    case CompareBy::kCount: return JudgeCount(a, b);
    // No plan changes which round a meeting is.
    case CompareBy::kNumber: return v1::RELATION_CONFLICT;
    default: return JudgeByPlan(a, b);
  }
}

bool ReportedBefore(const Statement& a, const Statement& b) {
  if (a.fact->published != b.fact->published) return a.fact->published < b.fact->published;
  return a.fact->planned && !b.fact->planned;
}

}  // namespace claims
