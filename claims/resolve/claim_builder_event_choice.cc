#include "claims/resolve/claim_builder.h"

#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/event_cues.h"
#include "claims/resolve/event_dates.h"
#include "claims/resolve/locative.h"
#include "claims/resolve/refs.h"

namespace claims {
namespace {

// "was led by", "took part": of a meeting that has been held. "The team, led by Berg,"
// leaves it open.
bool IsToldAsPast(absl::string_view trigger) {
  static const Cue& past = StaticCue("\\b(?:was|were|had)\\b");
  static const Cue& verb = StaticCue(
      "\\b(?:led|headed|chaired|attended|represented|took|met|ended|concluded|signed|stayed|"
      "boycotted)\\b");
  static const Cue& open = StaticCue(
      "\\b(?:is|are|has|have|be|being)\\b|\\b(?:led|headed|chaired|represented|attended) by\\b");
  const re2::StringPiece words = ToRe2(trigger);
  return Matches(FromRe2(words), past) ||
         (Matches(FromRe2(words), verb) && !Matches(FromRe2(words), open));
}

// "arrived in [Lima]", "talks in [Lima]": where the meeting of these words is.
bool IsOfMeeting(absl::string_view before) {
  static const Cue& re = StaticCue(
      "\\b(?:talks|negotiations?|meetings?|summit|rounds?|conference|arriv[a-z]+|due|travel[a-z]*|"
      "fl(?:y|ew|ies|own)|land(?:ed|s)|plan(?:s|ned)? to be)\\b[^,;]{0,20}$");
  return Matches(before, re);
}

// "will not attend a [Lima] summit": likewise.
bool NamesMeeting(absl::string_view from) {
  static const Cue& re = StaticCue(
      "^.(?: (?:peace|nuclear|ceasefire|truce|border))? "
      "(?:talks|negotiations|meetings?|summit|rounds?|conference)\\b");
  return Matches(from, re);
}

}  // namespace

// Which of the meetings a claim is about.

int ClaimBuilder::EventFor(const SentenceDrafts& s, const Draft& draft) const {
  const bool ahead =
      ReadCertainty(Slice(s.masked->text(), draft.trigger)).modality != v1::MODALITY_ACTUAL;
  const bool past = !ahead && IsToldAsPast(Slice(s.masked->text(), draft.trigger));
  const std::string today = document_.published().substr(0, 10);
  // "X, who led them last year, will lead": two meetings in one sentence.
  const auto fits = [&](int i) {
    const DocumentEvent& event = events_.at(i);
    const std::string& start = event.date.start();
    const bool to_come = !today.empty() && start > today;
    if (ahead) {
      return (event.status != v1::MEETING_STATUS_HELD || to_come) &&
             EventTracker::MayBeAhead(event, today);
    }
    return !past || (!to_come && (event.status != v1::MEETING_STATUS_PLANNED || start <= today));
  };
  const int stated = StatedEvent(s, draft, fits);
  if (stated >= 0) return stated;
  const int cued = CuedEvent(s, draft, fits);
  if (cued >= 0) return cued;
  // "At those meetings": the one just spoken of; else the report's own.
  static const Cue& pointer = StaticCue(
      "^The (?:talks|meetings?|rounds?|negotiations|summit|session)\\b|"
      "\\b(?:those|that|these|this|there|then|during|at the) "
      "?(?:talks|meetings?|rounds?|negotiations|summit)?\\b");
  if (event_before_ >= 0 && fits(event_before_)) {
    const bool near = events_.at(event_before_).paragraph == text_.sentences()[s.index].paragraph;
    if (near || Matches(Slice(s.masked->text(), {0, 24}), pointer)) {
      return event_before_;
    }
  }
  const int timely = ahead  ? events_.PrincipalUpcoming(today)
                     : past ? events_.PrincipalPast(today)
                            : -1;
  if (timely >= 0) return timely;
  // Who led has led no meeting that is still to come.
  const int principal = events_.Principal();
  return past && principal >= 0 && !fits(principal) ? -1 : principal;
}

// A meeting that the same sentence states, the nearest first.
int ClaimBuilder::StatedEvent(const SentenceDrafts& s, const Draft& draft, Fits fits) const {
  int best = -1;
  int32_t best_distance = 0;
  for (size_t i = 0; i < s.drafts.size(); ++i) {
    if (s.event_of[i] < 0 || !fits(s.event_of[i])) continue;
    const DocumentEvent& event = events_.at(s.event_of[i]);
    if (event.place.id().empty() && event.date.start().empty() && event.round == 0) continue;
    const int32_t distance = std::abs(s.drafts[i].masked.start - draft.masked.start);
    if (best < 0 || distance < best_distance) {
      best = s.event_of[i];
      best_distance = distance;
    }
  }
  return best;
}

// The event as the claim carries it: where its own words name another place, or a day to
// come, these.
v1::Event ClaimBuilder::EventOf(const SentenceDrafts& s, const Draft& draft, int index) const {
  DocumentEvent event;
  if (index >= 0) event = events_.at(index);
  constexpr int32_t kAfter = 24;  // "... in Lima on Friday"
  v1::EntityRef near;  // the place that its words name, whatever of
  DocumentEvent own;
  const absl::string_view text = s.masked->text();
  for (const Mention& mention : s.masked->mentions()) {
    const int32_t at = s.masked->FromDocument(mention.span.start);
    if (at < draft.masked.start || at > draft.masked.end + kAfter) continue;
    const bool place = mention.cls == MentionClass::kPlace && !mention.region &&
                       mention.ref.type() != v1::ENTITY_TYPE_VENUE && IsLocative(text, at, false);
    if (place && near.id().empty()) near = mention.ref;
    if (!IsOfMeeting(Slice(text, {draft.masked.start, at})) &&
        !(place && NamesMeeting(text.substr(at)))) {
      continue;
    }
    if (place && own.place.id().empty()) own.place = mention.ref;
    if (mention.cls == MentionClass::kDate && mention.shape == DateShape::kPoint &&
        own.date.start().empty() && !IsSpeechDate(text, at) &&
        !IsOfOtherMatter(text, at, draft.masked)) {
      own.date = mention.date;
    }
  }
  const std::string& place = event.place.id();
  const bool elsewhere = !own.place.id().empty() && !place.empty() && own.place.id() != place &&
                         events_.ParentOf(place) != own.place.id() &&
                         events_.ParentOf(own.place.id()) != place;
  const std::string today = document_.published().substr(0, 10);
  const bool to_come = !today.empty() && own.date.start() > today &&
                       !DatesOverlap(own.date, event.date);
  if (elsewhere) return EventTracker::ToProto(own);
  if (to_come) {
    own.place = event.place;
    own.parties = event.parties;
    return EventTracker::ToProto(own);
  }
  if (index >= 0 && place.empty() && !event.distinct) {
    event.place = near.id().empty() ? events_.OnlyPlace() : near;
  }
  if (index >= 0) return EventTracker::ToProto(event);
  // "head of the team for the third round in Lima": all that is known of that meeting.
  own.round = ReadRound(Slice(text, draft.masked));
  return own.round > 0 || !own.place.id().empty() ? EventTracker::ToProto(own) : v1::Event();
}

v1::Event ClaimBuilder::EventOfSide(const SentenceDrafts& s, const Draft& draft, int index,
                                    const v1::EntityRef& side) const {
  v1::Event event = EventOf(s, draft, index);
  if (event.parties_size() > 0 || event.id().empty()) return event;
  const std::vector<v1::EntityRef> pair = parties_.SaidPair();
  if (pair.size() != 2 || !Has(pair, side.id())) return event;
  for (const v1::EntityRef& party : pair) *event.add_parties() = party;
  return event;
}

// A place or day of its own picks the event of that place or day.
int ClaimBuilder::CuedEvent(const SentenceDrafts& s, const Draft& draft, Fits fits) const {
  bool any = false;  // most often not: nothing needs reading
  for (int i = 0; i < events_.size() && !any; ++i) any = fits(i);
  if (!any) return -1;
  DocumentEvent cues;
  for (const Mention* mention : MentionsOf(s, draft, "place")) cues.place = mention->ref;
  for (const Mention* mention : MentionsOf(s, draft, "date")) cues.date = mention->date;
  ReadPlaceAndTime(*s.masked, draft.masked, &cues);
  for (int i = events_.size() - 1; i >= 0; --i) {
    if (fits(i) && !cues.place.id().empty() && cues.place.id() == events_.at(i).place.id())
      return i;
  }
  for (int i = events_.size() - 1; i >= 0; --i) {
    if (fits(i) && DatesOverlap(cues.date, events_.at(i).date)) return i;
  }
  return -1;
}

}  // namespace claims
