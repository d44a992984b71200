#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/resolve/event_dates.h"
#include "claims/resolve/locative.h"
#include "claims/resolve/meeting_sides.h"
#include "claims/resolve/party_cues.h"
#include "claims/resolve/refs.h"

namespace claims {
namespace {

// "the Fjord Quartet (Norway, Chile and Peru)": whom a format unites. Empty where the
// words after it name fewer than three.
std::vector<int> MembersOf(const MaskedSentence& masked, const Mention& mention) {
  static const GroupRegex& re = StaticGroupRegex(
      "^.(?: [a-z]+)?(?: \\(| of |, (?:made up|composed|consisting) of )((?:the "
      ")?[\\x{E000}-\\x{E3FF}](?:(?:,|,? and|;)(?: the)? "
      "[\\x{E000}-\\x{E3FF}]){2,})");
  const absl::string_view text = masked.text();
  re2::StringPiece list;
  if (mention.cls != MentionClass::kParty || IsState(mention.ref) ||
      !MatchesWithGroups(text.substr(masked.FromDocument(mention.span.start)), re, &list)) {
    return {};
  }
  return masked.MentionsIn(SpanOf(text, list));
}

void Remove(const std::string& id, std::vector<v1::EntityRef>* parties) {
  parties->erase(std::remove_if(parties->begin(), parties->end(),
                                [&id](const v1::EntityRef& p) { return p.id() == id; }),
                 parties->end());
}

// "in [Lima], in Peru": of two places the nearer one is where they met.
const Mention* InnerPlace(const MaskedSentence& masked, Span match, int32_t at) {
  static const Cue& joint =
      StaticCue("^.(?:'s)?,? (?:in|near|outside) (?:the )?(?:[a-z-]+ ){0,2}?$");
  for (const Mention& mention : masked.mentions()) {
    const int32_t start = masked.FromDocument(mention.span.start);
    if (mention.cls != MentionClass::kPlace || mention.region || start < match.start || start >= at)
      continue;
    if (mention.ref.type() == v1::ENTITY_TYPE_VENUE) continue;
    if (Matches(masked.text().substr(start, at - start), joint)) return &mention;
  }
  return nullptr;
}

// "to end the war in [Lima] will continue in Oslo": a place after it where they meet.
bool IsToldElsewhere(const MaskedSentence& masked, int32_t at) {
  return std::any_of(masked.mentions().begin(), masked.mentions().end(), [&](const Mention& m) {
    const int32_t other = masked.FromDocument(m.span.start);
    return m.cls == MentionClass::kPlace && other > at &&
           IsLocative(masked.text(), other, IsState(m.ref));
  });
}

}  // namespace

// What the slots of one match say of a meeting: who mediates, where it is, on which day.

// Mediators among those whom the match names, and the members of a format in its place.
void ClaimBuilder::SortSides(const SentenceDrafts& s, const Draft& draft,
                             DocumentEvent* event) {
  event->mediators = Parties(s, draft, "mediators");
  const bool bilateral = event->parties.size() == 2;
  for (absl::string_view slot : {"parties", "party"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      const int32_t at = s.masked->FromDocument(mention->span.start);
      if (event->parties.size() > 2 && slot == "party" && IsInRole(s.masked->text(), at)) {
        Remove(PartyOf(s, *mention).id(), &event->parties);
        continue;
      }
      // "AU mediators met the rebels"; an envoy who met one side is the other party.
      if (!IsMediator(*mention) || (bilateral && mention->cls == MentionClass::kPerson)) continue;
      const v1::EntityRef mediator = PartyOf(s, *mention);
      AddUnique(mediator, &event->mediators);
      Remove(mediator.id(), &event->parties);
    }
  }
  for (absl::string_view slot : {"parties", "party"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      const std::vector<int> members = MembersOf(*s.masked, *mention);
      if (members.empty()) continue;
      Remove(mention->ref.id(), &event->parties);
      for (int index : members) AddUnique(PartyOf(s, s.masked->mentions()[index]), &event->parties);
    }
  }
}

void ClaimBuilder::ReadPlaces(const SentenceDrafts& s, const Draft& draft,
                              DocumentEvent* event) const {
  for (const Draft::SlotFill& fill : draft.slots) {
    if (fill.name != "place" && fill.name != "venue") continue;
    for (int index : fill.mentions) {
      const Mention* mention = &s.masked->mentions()[index];
      const int32_t at = s.masked->FromDocument(mention->span.start);
      const bool read = at >= 0;
      if (mention->cls == MentionClass::kParty && !IsState(mention->ref)) {
        // "hosted by the AU": no place.
        if (mention->ref.type() == v1::ENTITY_TYPE_ORGANIZATION) {
          AddUnique(mention->ref, &event->mediators);
        }
        continue;
      }
      if (read && IsState(mention->ref) && IsOfMatter(s.masked->text(), at)) continue;
      if (read && IsOfSpeaker(s.masked->text(), at)) continue;
      if (read && IsOfWar(s.masked->text(), at) && IsToldElsewhere(*s.masked, at)) continue;
      if (IsAheadOf(s.masked->text(), at, draft.masked) ||
          IsOfTimeSince(s.masked->text(), at, draft.masked)) {
        continue;
      }
      if (read && mention->ref.type() == v1::ENTITY_TYPE_VENUE &&
          !IsAtHouse(s.masked->text(), at)) {
        continue;
      }
      const Mention* inner =
          fill.name == "place" ? InnerPlace(*s.masked, draft.masked, at) : nullptr;
      if (inner != nullptr) mention = inner;
      v1::EntityRef& known =
          mention->ref.type() == v1::ENTITY_TYPE_VENUE ? event->venue : event->place;
      // "Talks on a settlement in Chile were held in Peru": the last of two countries.
      if (known.id().empty() || (IsState(known) && &known == &event->place)) known = mention->ref;
    }
  }
}

// `relative`: where the match goes on to tell of another meeting.
void ClaimBuilder::ReadDay(const SentenceDrafts& s, const Draft& draft, int32_t relative,
                           DocumentEvent* event) const {
  const absl::string_view text = s.masked->text();
  for (const Mention* mention : MentionsOf(s, draft, "date")) {
    // "within a month", "since last year": no day of the meeting.
    const int32_t at = s.masked->FromDocument(mention->span.start);
    const bool reach = absl::StartsWithIgnoreCase(mention->ref.mention(), "within") ||
                       absl::StartsWithIgnoreCase(mention->ref.mention(), "since") ||
                       (at >= 0 && absl::EndsWith(text.substr(0, at), " since "));
    const bool past =
        mention->shape != DateShape::kPoint && mention->date.granularity() == v1::GRANULARITY_YEAR;
    const bool other = at >= relative ||
                       (at >= 0 && (IsSaidOn(text, at) || IsCountWindow(mention->date, text, at) ||
                                    IsOfOtherMatter(text, at, draft.masked)));
    if (!reach && !past && !other && !IsLongSpan(mention->date)) event->date = mention->date;
  }
}

}  // namespace claims
