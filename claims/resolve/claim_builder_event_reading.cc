#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/mentions/dates.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/event_cues.h"
#include "claims/resolve/event_dates.h"
#include "claims/resolve/locative.h"
#include "claims/resolve/meeting_clause.h"
#include "claims/resolve/refs.h"

namespace claims {
namespace {

// "A new meeting", "an unannounced meeting": not the one just spoken of.
bool IsDistinct(absl::string_view words) {
  static const Cue& re = StaticCue(
      "\\b(?:another|previous|earlier|next|new|last|separate|different|past|recent|former|first|"
      "other)\\b|"
      "^an? (?:[a-z-]+ ){0,3}?(?:meeting|summit|session|conference|round)\\b");
  return Matches(words, re);
}

// "At the previous meeting", "they had met in May"; `before` may say that this is only
// reported speech. "Since 2003, when talks broke down" tells of those of 2003.
bool IsEarlier(absl::string_view before, absl::string_view words) {
  static const Cue& when = StaticCue("\\b[Ss]ince [\\x{EC00}-\\x{EFFF}],? when (?:the |their )?$");
  if (Matches(before, when)) return true;
  static const Cue& re = StaticCue("\\b(?:previous|earlier|former|prior)\\b");
  static const Cue& had = StaticCue("\\bhad (?:[a-z]+ly )?(?:met|held|been held|taken place)\\b");
  static const Cue& said =
      StaticCue("\\b(?:said|told|announced|confirmed|reported|added|that)\\b");
  return Matches(words, re) || (Matches(words, had) && !Matches(before, said));
}

// "will meet soon, they said after they had talked on Monday": that day is another matter's.
bool IsSaidToCome(absl::string_view words) {
  static const Cue& to_come = StaticCue(
      "\\b(?:will|shall|is to|are to|(?:is|are) (?:due|set|expected|scheduled|planned) to)\\b");
  static const Cue& then = StaticCue("\\b(?:was|were|had)\\b");
  return Matches(words, to_come) && !Matches(words, then);
}

// "had called off his meeting with the rebels".
bool CallsOff(absl::string_view words) {
  static const Cue& re = StaticCue(
      "\\b(?:cancell?ed|called off|scrapped|aborted) (?:(?:his|her|its|their|the|a|an|this|that|"
      "[a-z]+day's) )(?:[a-z-]+ ){0,2}?(?:talks|negotiations|meeting|summit)\\b");
  static const Cue& not_so = StaticCue(
      "\\b(?:not|never|almost|nearly|threat[a-z]*|if|unless)(?: [a-z]+){0,3} "
      "(?:cancell?ed|called off|scrapped|aborted)\\b");
  return Matches(words, re) && !Matches(words, not_so);
}

// "[the presidents of A and B] will attend Tuesday's meeting": of others, it may be.
bool OnlyAttend(absl::string_view words) {
  static const Cue& attend = StaticCue("\\battend(?:s|ed|ing)?\\b");
  static const Cue& meet = StaticCue(
      "\\b(?:met|meets?|held|holds?|began|opened|resumed|negotiated|sat|gathered|convened)\\b");
  return Matches(words, attend) && !Matches(words, meet);
}

// "Movement 2063": a year far ahead is a name's.
bool IsFarAhead(const v1::DateInterval& date, const std::string& published) {
  int year = 0, now = 0;
  return absl::SimpleAtoi(date.start().substr(0, 4), &year) &&
         absl::SimpleAtoi(published.substr(0, std::min<size_t>(4, published.size())), &now) &&
         year > now + 10;
}

}  // namespace

// What the words of one match say of a meeting.

v1::EntityRef ClaimBuilder::HerePlace(const SentenceDrafts& s, Span near) const {
  constexpr int32_t kAfter = 60;
  constexpr size_t kLede = 3;
  const absl::string_view text = s.masked->text();
  const int32_t end = std::min<int32_t>(near.end + kAfter, static_cast<int32_t>(text.size()));
  if (!IsHere(text.substr(0, end), near)) return {};
  for (size_t i = 0; i < std::min(kLede, sentences_.size()); ++i) {
    v1::EntityRef place = DatelinePlace(*sentences_[i].masked);
    if (!place.id().empty()) return place;
  }
  return {};
}

// "It was the third round": the sentence before says of what.
void ClaimBuilder::ReadPointedEvent(const SentenceDrafts& s, DocumentEvent* event) const {
  static const Cue& pointer = StaticCue("^(?:It|This|That)(?: was| is|'s| marked) ");
  if (!event->date.start().empty() || !event->place.id().empty() ||
      !Matches(s.masked->text(), pointer)) {
    return;
  }
  for (const SentenceDrafts& before : sentences_) {
    if (before.index != s.index - 1) continue;
    DocumentEvent said;
    const int32_t size = static_cast<int32_t>(before.masked->text().size());
    ReadEventCues(*before.masked, {0, size}, &said);
    event->place = said.place;
    event->date = said.date;
  }
}

// "moved from Wednesday to Thursday": the latter.
void ClaimBuilder::KeepNewDate(const SentenceDrafts& s, const Draft& draft,
                               v1::DateInterval* date) const {
  static const Cue& from = StaticCue(
      "\\b(?:moved|postponed|put|pushed|brought|rescheduled|shifted|delayed|deferred)[^,;.]* from "
      "$");
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (dates.empty()) return;
  const int32_t at = s.masked->FromDocument(dates.back()->span.start);
  if (Matches(s.masked->text().substr(0, at), from)) {
    KeepEndOfRange(s, draft, date);
  }
}

// "The UN opened the talks": it convenes those who negotiate.
bool ClaimBuilder::Convenes(const SentenceDrafts& s, const Draft& draft,
                            const v1::EntityRef& party) const {
  static const Cue& convenes = StaticCue(
      "\\b(?:open(?:ed|s)?|launch(?:ed|es)?|inaugurat(?:ed|es)|host(?:ed|s)?|suspend(?:ed|s)?|"
      "abort(?:ed|s)?|"
      "cancel(?:l?ed|s)?|postpone[ds]?|called off|announce[ds]?|chair(?:ed|s)?) (?:[a-z0-9-]+ "
      "){0,5}?"
      "(?:talks|negotiations|rounds?|meeting|summit|conference|dialogue)\\b");
  return draft.Find("party") == nullptr && parties_.Pair().size() == 2 &&
         !Has(parties_.Pair(), party.id()) && !party.id().empty() &&
         (party.type() == v1::ENTITY_TYPE_ORGANIZATION || IsState(party)) &&
         Matches(Slice(s.masked->text(), draft.masked), convenes);
}

// "at the Palace": where that stands, by the packs.
v1::EntityRef ClaimBuilder::CityOf(const v1::EntityRef& venue) const {
  v1::EntityRef city;
  const auto known = place_names_.find(events_.ParentOf(venue.id()));
  if (venue.id().empty() || known == place_names_.end()) return city;
  city.set_id(known->first);
  city.set_name(known->second);
  city.set_type(v1::ENTITY_TYPE_PLACE);
  return city;
}

DocumentEvent ClaimBuilder::ReadEvent(const SentenceDrafts& s, const Draft& draft) {
  DocumentEvent event;
  event.parties = Parties(s, draft, "parties");
  for (v1::EntityRef& ref : Parties(s, draft, "party")) AddUnique(std::move(ref), &event.parties);
  if (OnlyAttend(Slice(s.masked->text(), draft.masked))) {
    const std::vector<v1::EntityRef> pair = parties_.Pair();
    const bool sides = std::any_of(event.parties.begin(), event.parties.end(),
                                   [&](const v1::EntityRef& p) { return Has(pair, p.id()); });
    if (pair.size() == 2 && !sides) event.parties.clear();
  }
  SortSides(s, draft, &event);
  ReadPlaces(s, draft, &event);
  const int32_t relative = RelativeAfter(s.masked->text(), draft.masked);
  ReadDay(s, draft, relative, &event);
  if (event.parties.size() == 1 && Convenes(s, draft, event.parties[0])) {
    AddUnique(event.parties[0], &event.mediators);
    event.parties.clear();
  }
  KeepNewDate(s, draft, &event.date);
  const Draft::SlotFill* round = draft.Find("round");
  if (round != nullptr && round->masked.start < relative) {
    event.round = ReadRound(absl::StrCat(Slice(s.masked->text(), round->masked), " round"));
  }
  absl::string_view status = draft.Set("status");
  if (status.empty()) {
    const Certainty certainty = ReadCertainty(MeetingClause(s.masked->text(), draft.masked));
    status = CallsOff(Slice(s.masked->text(), draft.masked))    ? "CANCELLED"
             : certainty.modality != v1::MODALITY_ACTUAL        ? "PLANNED"
             : GoesOn(MeetingClause(s.masked->text(), draft.masked)) ? "ONGOING"
                                                                     : "HELD";
  }
  event.sentence = s.index;
  event.paragraph = s.index >= 0 ? text_.sentences()[s.index].paragraph : -1;
  event.status = EnumValue<v1::MeetingStatus>(status);
  const absl::string_view words = Slice(s.masked->text(), draft.masked);
  event.distinct = IsDistinct(words) || IsCall(words);
  event.earlier = IsEarlier(s.masked->text().substr(0, draft.masked.start), words);
  ReadEventCues(*s.masked, draft.masked, &event);
  if (IsFarAhead(event.date, document_.published()) ||
      (event.status == v1::MEETING_STATUS_PLANNED && !document_.published().empty() &&
       event.date.end() < document_.published().substr(0, 10) && IsSaidToCome(words))) {
    event.date.Clear();
  }
  if (event.place.id().empty()) event.place = HerePlace(s, draft.masked);
  // A house stands in one place only: "talks in Oslo" were not in the Palace in Lima.
  const std::string city = events_.ParentOf(event.venue.id());
  if (!city.empty() && !event.place.id().empty() && event.place.id() != city &&
      event.place.id() != events_.ParentOf(city) && events_.ParentOf(event.place.id()) != city) {
    event.venue.Clear();
  }
  if (event.place.id().empty()) event.place = CityOf(event.venue);
  ReadPointedEvent(s, &event);
  size_t format = FormatSize(event.series);
  if (format == 0) format = SidesNumbered(s.masked->Words(draft.masked));
  if (format > event.parties.size()) {
    const std::vector<v1::EntityRef> all = parties_.ListOf(format);
    if (!all.empty()) event.parties = all;
  }
  // What goes on as the report is written goes on that day.
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  // "which is hosting the talks", "since they got under way": on no day that is told.
  static const Cue& undated = StaticCue("\\bhosting\\b|\\bgot under ?way\\b");
  const bool untold = Matches(Slice(s.masked->text(), draft.masked), undated);
  if (status == "ONGOING" && event.date.start().empty() && published.has_value() && !untold) {
    event.date.set_start(absl::FormatCivilTime(*published));
    event.date.set_end(event.date.start());
    event.date.set_granularity(v1::GRANULARITY_DAY);
  }
  event.parties.erase(std::remove_if(event.parties.begin(), event.parties.end(),
                                     [&](const v1::EntityRef& p) {
                                       return Has(event.mediators, p.id()) &&
                                              event.parties.size() > 2;
                                     }),
                      event.parties.end());
  return event;
}

}  // namespace claims
