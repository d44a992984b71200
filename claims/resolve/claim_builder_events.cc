#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/mentions/dates.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/event_cues.h"
#include "claims/resolve/meeting_clause.h"
#include "claims/resolve/refs.h"

namespace claims {

// The meetings that a document speaks of, and which one a claim is about.

void ClaimBuilder::ObserveEvents() {
  int current = -1;
  if (title_.masked != nullptr) ObserveSentence(&title_, &current);
  for (SentenceDrafts& sentence : sentences_) ObserveSentence(&sentence, &current);
  FillPrincipal();
}

void ClaimBuilder::ObserveSentence(SentenceDrafts* sentence, int* current) {
  for (size_t i = 0; i < sentence->drafts.size(); ++i) {
    const Draft& draft = sentence->drafts[i];
    if (draft.kind() != v1::CLAIM_KIND_MEETING) continue;
    const DocumentEvent event = ReadEvent(*sentence, draft);
    for (const v1::EntityRef& mediator : event.mediators) parties_.SetMediator(mediator.id());
    if (event.parties.size() >= 2) parties_.SetPair(event.parties);
    *current = events_.Observe(event);
    sentence->event_of[i] = *current;
  }
  sentence->event_after = *current;
}

// The meeting that a report is about is where its headline or first sentences
// say that talks are.
void ClaimBuilder::FillPrincipal() {
  static const RE2& talks = StaticRegex("\\b(?:talks|negotiations?|summit|meeting|round)\\b");
  const int principal = events_.Principal(/*upcoming=*/false);
  if (principal < 0 || !events_.at(principal).place.id().empty()) return;
  std::vector<const SentenceDrafts*> lede;
  if (title_.masked != nullptr) lede.push_back(&title_);
  for (size_t i = 0; i < sentences_.size() && i < 3; ++i) lede.push_back(&sentences_[i]);
  for (const SentenceDrafts* sentence : lede) {
    if (!RE2::PartialMatch(ToRe2(sentence->masked->text()), talks)) continue;
    for (const Mention& mention : sentence->masked->mentions()) {
      if (mention.cls != MentionClass::kPlace || mention.region ||
          mention.ref.type() == v1::ENTITY_TYPE_VENUE) {
        continue;
      }
      bool elsewhere = false;  // already the place of another meeting
      for (int i = 0; i < events_.size(); ++i) {
        elsewhere = elsewhere || events_.at(i).place.id() == mention.ref.id();
      }
      if (elsewhere) continue;
      events_.at(principal).place = mention.ref;
      return;
    }
  }
}

DocumentEvent ClaimBuilder::ReadEvent(const SentenceDrafts& s, const Draft& draft) {
  DocumentEvent event;
  event.parties = Parties(s, draft, "parties");
  for (v1::EntityRef& ref : Parties(s, draft, "party")) AddUnique(std::move(ref), &event.parties);
  event.mediators = Parties(s, draft, "mediators");
  for (absl::string_view slot : {"parties", "party"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      // "AU mediators met the rebels".
      if (!absl::StartsWith(mention->head, "mediator") && !absl::StartsWith(mention->head, "facilitator")) {
        continue;
      }
      AddUnique(mention->ref, &event.mediators);
      event.parties.erase(std::remove_if(event.parties.begin(), event.parties.end(),
                                         [&](const v1::EntityRef& p) { return p.id() == mention->ref.id(); }),
                          event.parties.end());
    }
  }
  for (absl::string_view slot : {"place", "venue"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      (mention->ref.type() == v1::ENTITY_TYPE_VENUE ? event.venue : event.place) = mention->ref;
    }
  }
  for (const Mention* mention : MentionsOf(s, draft, "date")) event.date = mention->date;
  if (const Draft::SlotFill* round = draft.Find("round")) {
    event.round = ReadRound(absl::StrCat(Slice(s.masked->text(), round->masked), " round"));
  }
  absl::string_view status = draft.Set("status");
  if (status.empty()) {
    const Certainty certainty = ReadCertainty(MeetingClause(s.masked->text(), draft.masked));
    status = certainty.modality != v1::MODALITY_ACTUAL          ? "PLANNED"
             : GoesOn(MeetingClause(s.masked->text(), draft.masked)) ? "ONGOING"
                                                                     : "HELD";
  }
  event.sentence = s.index;
  event.paragraph = s.index >= 0 ? text_.sentences()[s.index].paragraph : -1;
  event.status = EnumValue<v1::MeetingStatus>(status);
  static const RE2& distinct = StaticRegex(
      "\\b(?:another|previous|earlier|next|new|last|separate|different|past|recent|former|first|other)\\b");
  event.distinct = RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), distinct);
  ReadEventCues(*s.masked, draft.masked, &event);
  const size_t format = FormatSize(event.series);
  if (format > event.parties.size()) {
    const std::vector<v1::EntityRef> all = parties_.ListOf(format);
    if (!all.empty()) event.parties = all;
  }
  // What goes on as the report is written goes on that day.
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  if (status == "ONGOING" && event.date.start().empty() && published.has_value()) {
    event.date.set_start(absl::FormatCivilTime(*published));
    event.date.set_end(event.date.start());
    event.date.set_granularity(v1::GRANULARITY_DAY);
  }
  event.parties.erase(std::remove_if(event.parties.begin(), event.parties.end(),
                                     [&](const v1::EntityRef& p) {
                                       return Has(event.mediators, p.id()) && event.parties.size() > 2;
                                     }),
                      event.parties.end());
  return event;
}

int ClaimBuilder::EventFor(const SentenceDrafts& s, const Draft& draft) const {
  // A meeting that the same sentence states, the nearest first.
  int best = -1;
  int32_t best_distance = 0;
  const Certainty certainty = ReadCertainty(Slice(s.masked->text(), draft.trigger));
  const bool ahead = certainty.modality != v1::MODALITY_ACTUAL;
  for (size_t i = 0; i < s.drafts.size(); ++i) {
    if (s.event_of[i] < 0) continue;
    // "X, who led them last year, will lead": two meetings in one sentence.
    if (ahead && events_.at(s.event_of[i]).status == v1::MEETING_STATUS_HELD) continue;
    const int32_t distance = std::abs(s.drafts[i].masked.start - draft.masked.start);
    if (best < 0 || distance < best_distance) {
      best = s.event_of[i];
      best_distance = distance;
    }
  }
  if (best >= 0) return best;
  // A place or day of its own picks the event of that place or day.
  DocumentEvent cues;
  for (const Mention* mention : MentionsOf(s, draft, "place")) cues.place = mention->ref;
  for (const Mention* mention : MentionsOf(s, draft, "date")) cues.date = mention->date;
  ReadEventCues(*s.masked, draft.masked, &cues);
  for (int i = events_.size() - 1; i >= 0; --i) {
    const DocumentEvent& event = events_.at(i);
    if (ahead && event.status == v1::MEETING_STATUS_HELD) continue;
    if (!cues.place.id().empty() && cues.place.id() == event.place.id()) return i;
  }
  for (int i = events_.size() - 1; i >= 0; --i) {
    if (ahead && events_.at(i).status == v1::MEETING_STATUS_HELD) continue;
    if (DatesOverlap(cues.date, events_.at(i).date)) return i;
  }
  // "At those meetings": the one just spoken of; else the report's own.
  static const RE2& pointer =
      StaticRegex("\\b(?:those|that|these|this|there|then|during|at the) ?(?:talks|meetings?|rounds?|negotiations|summit)?\\b");
  if (event_before_ >= 0) {
    const bool near = events_.at(event_before_).paragraph == text_.sentences()[s.index].paragraph;
    if (near || RE2::PartialMatch(ToRe2(Slice(s.masked->text(), {0, 24})), pointer)) {
      return event_before_;
    }
  }
  const int upcoming = ahead ? events_.Principal(true) : -1;
  return upcoming >= 0 ? upcoming : events_.Principal(false);
}

}  // namespace claims
