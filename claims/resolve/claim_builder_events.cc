#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/mentions/dates.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/event_cues.h"
#include "claims/resolve/locative.h"
#include "claims/resolve/meeting_clause.h"
#include "claims/resolve/refs.h"

namespace claims {
namespace {

// "was led by", "took part": of a meeting that has been held. "The team, led by Berg,"
// leaves it open.
bool IsToldAsPast(absl::string_view trigger) {
  static const RE2& past = StaticRegex("\\b(?:was|were|had)\\b");
  static const RE2& verb = StaticRegex("\\b(?:led|headed|chaired|attended|represented|took)\\b");
  static const RE2& open = StaticRegex(
      "\\b(?:is|are|has|have|be|being)\\b|\\b(?:led|headed|chaired|represented|attended) by\\b");
  const re2::StringPiece words = ToRe2(trigger);
  return RE2::PartialMatch(words, past) ||
         (RE2::PartialMatch(words, verb) && !RE2::PartialMatch(words, open));
}

}  // namespace

// The meetings that a document speaks of, and which one a claim is about.

void ClaimBuilder::ObserveEvents() {
  int current = -1;
  if (title_.masked != nullptr) ObserveSentence(&title_, &current);
  for (SentenceDrafts& sentence : sentences_) ObserveSentence(&sentence, &current);
  FillPrincipal();
  NarrowPlaces();
}

// "talks were held in Peru", of a report that names one town there: they met in it,
// unless that is the place of other talks.
void ClaimBuilder::NarrowPlaces() {
  std::vector<v1::EntityRef> taken;
  for (int i = 0; i < events_.size(); ++i) AddUnique(events_.at(i).place, &taken);
  for (int i = 0; i < events_.size(); ++i) {
    DocumentEvent& event = events_.at(i);
    const bool ahead = event.status == v1::MEETING_STATUS_PLANNED ||
                       event.date.start() > document_.published().substr(0, 10);
    if (!IsState(event.place) || ahead ||
        Has(event.parties, event.place.id())) {
      continue;
    }
    std::vector<v1::EntityRef> towns;
    for (const SentenceDrafts& s : sentences_) {
      for (const Mention& mention : s.masked->mentions()) {
        if (mention.cls != MentionClass::kPlace || mention.region || IsState(mention.ref) ||
            mention.ref.type() == v1::ENTITY_TYPE_VENUE ||
            events_.ParentOf(mention.ref.id()) != event.place.id() ||
            !IsLocative(s.masked->text(), s.masked->FromDocument(mention.span.start), false)) {
          continue;
        }
        AddUnique(mention.ref, &towns);
      }
    }
    if (towns.size() == 1 && !Has(taken, towns[0].id())) event.place = towns[0];
  }
}

namespace {

// "after talks in A last week": what a sentence mentions on the way to its own matter.
bool IsBackground(absl::string_view masked, Span match) {
  static const RE2& before = StaticRegex(
      "\\b(?:after|following|since|at|during|than|from|of|in) (?:(?:the|an?|their|its|his|her) "
      ")?(?:[a-z-]+ ){0,2}$");
  static const RE2& within =
      StaticRegex("\\b(?:previous|earlier|last|latest|past|recent|former)\\b");
  return RE2::PartialMatch(ToRe2(masked.substr(0, match.start)), before) ||
         RE2::PartialMatch(ToRe2(Slice(masked, match)), within);
}

bool PointsBack(absl::string_view masked, Span match) {
  static const RE2& re = StaticRegex(
      "\\b(?:there|in (?:the|that|this) (?:same )?(?:city|capital|town|village|resort))(?: |$)");
  return RE2::PartialMatch(ToRe2(Slice(masked, match)), re);
}

// "[A held talks] with B": the shorter reading leaves out whom they met. "A and B
// will open [a round of talks in C]": the noun has the time of the verb before it.
bool IsPart(absl::string_view masked, const std::vector<Draft>& drafts, size_t i) {
  const Draft& draft = drafts[i];
  const bool noun = draft.Find("parties") == nullptr && draft.Find("party") == nullptr &&
                    !HasMeetingVerb(Slice(masked, draft.masked));
  return std::any_of(drafts.begin(), drafts.end(), [&draft, noun](const Draft& other) {
    if (noun && other.kind() == draft.kind() && other.Find("parties") != nullptr &&
        other.masked.start < draft.masked.start && draft.masked.start < other.masked.end) {
      return true;
    }
    return other.kind() == draft.kind() && other.masked.start <= draft.masked.start &&
           other.masked.end >= draft.masked.end && other.masked.size() > draft.masked.size() &&
           other.Find("parties") != nullptr && other.Find("party") != nullptr &&
           draft.Find("parties") != nullptr && draft.Find("party") == nullptr;
  });
}

// "spoke by phone with": two talk, but nobody meets anybody anywhere.
bool IsCall(absl::string_view words) {
  static const RE2& re =
      StaticRegex("\\b(?:tele)?phon(?:e|ed)\\b|\\b(?:phone|video) calls?\\b|\\b(?:by|a) video\\b");
  return RE2::PartialMatch(ToRe2(words), re);
}

// "A new meeting", "an unannounced meeting": not the one just spoken of.
bool IsDistinct(absl::string_view words) {
  static const RE2& re = StaticRegex(
      "\\b(?:another|previous|earlier|next|new|last|separate|different|past|recent|former|first|"
      "other)\\b|"
      "^an? (?:[a-z-]+ ){0,3}?(?:meeting|summit|session|conference|round)\\b");
  return RE2::PartialMatch(ToRe2(words), re);
}

// "the Fjord Quartet (Norway, Chile and Peru)": whom a format unites. Empty where the
// words after it name fewer than three.
std::vector<int> MembersOf(const MaskedSentence& masked, const Mention& mention) {
  static const RE2& re = StaticRegex(
      "^.(?: [a-z]+)?(?: \\(| of |, (?:made up|composed|consisting) of )((?:the "
      ")?[\\x{E000}-\\x{E3FF}](?:(?:,|,? and|;)(?: the)? "
      "[\\x{E000}-\\x{E3FF}]){2,})");
  const absl::string_view text = masked.text();
  re2::StringPiece list;
  if (mention.cls != MentionClass::kParty || IsState(mention.ref) ||
      !RE2::PartialMatch(ToRe2(text.substr(masked.FromDocument(mention.span.start))), re, &list)) {
    return {};
  }
  const auto start = static_cast<int32_t>(list.data() - text.data());
  return masked.MentionsIn({start, start + static_cast<int32_t>(list.size())});
}

// "AU mediators met the rebels", "talks with UN envoy Ida Berg".
bool Mediates(const Mention& mention) {
  static const RE2& office = StaticRegex("(?i)\\b(?:mediators?|facilitators?)\\b");
  return RE2::PartialMatch(
      ToRe2(mention.cls == MentionClass::kPerson ? mention.role : mention.head), office);
}

// Of several readings of one meeting in a sentence the fullest speaks for all.
int Fullness(absl::string_view masked, const Draft& draft) {
  const absl::string_view status = draft.Set("status");
  return (status == "POSTPONED" || status == "CANCELLED" ? 4 : 0) +
         (draft.Find("parties") != nullptr ? 2 : 0) +
         (HasMeetingVerb(Slice(masked, draft.masked)) ? 1 : 0);
}

}  // namespace

bool ClaimBuilder::ToldBetter(const SentenceDrafts& s, size_t i) const {
  const int fullness = Fullness(s.masked->text(), s.drafts[i]);
  for (size_t k = 0; k < s.drafts.size(); ++k) {
    if (k == i || s.event_of[k] != s.event_of[i]) continue;
    const int other = Fullness(s.masked->text(), s.drafts[k]);
    if (other > fullness) return true;
    const int32_t longer = s.drafts[k].masked.size() - s.drafts[i].masked.size();
    if (other == fullness && (longer > 0 || (longer == 0 && k < i))) return true;
  }
  return false;
}

void ClaimBuilder::ObserveSentence(SentenceDrafts* sentence, int* current) {
  bool background = true;  // what is under discussion so far is only mentioned
  for (size_t i = 0; i < sentence->drafts.size(); ++i) {
    const Draft& draft = sentence->drafts[i];
    if (draft.kind() == v1::CLAIM_KIND_AGREEMENT) {
      parties_.AddPair(Parties(*sentence, draft, "parties"));
    }
    if (draft.kind() != v1::CLAIM_KIND_MEETING ||
        IsPart(sentence->masked->text(), sentence->drafts, i))
      continue;
    const absl::string_view words = Slice(sentence->masked->text(), draft.masked);
    if (HoldsPeople(words) || RunsIntoOther(words)) continue;
    if (IsOnlySpeech(sentence->masked->text().substr(0, draft.masked.start), words)) continue;
    DocumentEvent event = ReadEvent(*sentence, draft);
    // "five days of talks in the city": in the one just spoken of.
    if (event.place.id().empty() && *current >= 0 &&
        PointsBack(sentence->masked->text(), draft.masked)) {
      event.place = events_.at(*current).place;
    }
    for (const v1::EntityRef& mediator : event.mediators) {
      if (!Has(event.parties, mediator.id())) parties_.SetMediator(mediator.id());
    }
    const bool mediated =
        std::any_of(draft.slots.begin(), draft.slots.end(), [&](const Draft::SlotFill& fill) {
          return std::any_of(fill.mentions.begin(), fill.mentions.end(), [&](int index) {
            return Mediates(sentence->masked->mentions()[index]);
          });
        });
    const bool call = IsCall(words);
    if (event.parties.size() >= 2 && !mediated && !call) parties_.AddPair(event.parties);
    ObserveOpenSides(*sentence, draft);
    // "Chile hosted the talks": it is no side of them, unless others say so.
    for (const Mention* mention : MentionsOf(*sentence, draft, "place")) {
      if (mention->cls == MentionClass::kParty) parties_.SetHost(mention->ref.id());
    }
    if (IsState(event.place)) parties_.SetHost(event.place.id());
    sentence->event_of[i] = events_.Observe(event);
    const bool aside = IsBackground(sentence->masked->text(), draft.masked);
    if (background || !aside) *current = sentence->event_of[i];
    background = background && aside;
  }
  sentence->event_after = *current;
}

// "Norway met the rebels": who they are, the whole report says.
void ClaimBuilder::ObserveOpenSides(const SentenceDrafts& s, const Draft& draft) {
  std::vector<int> sides;
  for (absl::string_view slot : {"parties", "party"}) {
    const Draft::SlotFill* fill = draft.Find(slot);
    if (fill != nullptr) sides.insert(sides.end(), fill->mentions.begin(), fill->mentions.end());
  }
  if (sides.size() != 2) return;
  const std::vector<Mention>& mentions = s.masked->mentions();
  if (IsOpen(mentions[sides[0]].ref) == IsOpen(mentions[sides[1]].ref)) return;
  parties_.AddFacing(mentions, {sides[0], sides[1]}, 1);
}

// The meeting that a report is about is where its headline or first sentences
// say that talks are.
void ClaimBuilder::FillPrincipal() {
  static const RE2& talks = StaticRegex("\\b(?:talks|negotiations?|summit|meeting|round)\\b");
  const int principal = events_.Principal();
  if (principal < 0 && events_.size() == 0) ObserveLede();
  if (principal < 0 || !events_.at(principal).place.id().empty()) return;
  std::vector<const SentenceDrafts*> lede;
  if (title_.masked != nullptr) lede.push_back(&title_);
  for (size_t i = 0; i < sentences_.size() && i < 3; ++i) lede.push_back(&sentences_[i]);
  for (const SentenceDrafts* sentence : lede) {
    if (!RE2::PartialMatch(ToRe2(sentence->masked->text()), talks)) continue;
    for (const Mention& mention : sentence->masked->mentions()) {
      if (mention.cls != MentionClass::kPlace || mention.region ||
          mention.ref.type() == v1::ENTITY_TYPE_VENUE ||
          !IsLocative(sentence->masked->text(),
                      sentence->masked->FromDocument(mention.span.start), IsState(mention.ref))) {
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

// A report that states no meeting outright tells in its first sentences where or
// when the delegations sat together.
void ClaimBuilder::ObserveLede() {
  static const RE2& talks = StaticRegex(
      "\\b(?:talks|negotiat(?:ions?|ors)|summit|meeting|rounds?|session|delegations|consultations|"
      "envoys|diplomats|"
      "signed|initial+ed|truce|ceasefire)\\b");
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  if (pair.size() < 2) return;
  for (size_t i = 0; i < sentences_.size() && i < 2; ++i) {
    const absl::string_view text = sentences_[i].masked->text();
    if (!RE2::PartialMatch(ToRe2(text), talks)) continue;
    DocumentEvent event;
    event.parties = pair;
    ReadEventCues(*sentences_[i].masked, {0, static_cast<int32_t>(text.size())}, &event);
    if (event.date.start().empty() && event.place.id().empty()) continue;
    event.sentence = sentences_[i].index;
    event.paragraph = text_.sentences()[event.sentence].paragraph;
    event.status = ReadCertainty(text).modality == v1::MODALITY_ACTUAL
                       ? v1::MEETING_STATUS_HELD
                       : v1::MEETING_STATUS_PLANNED;
    events_.Observe(event);
    return;
  }
}

// "It was the third round": the sentence before says of what.
void ClaimBuilder::ReadPointedEvent(const SentenceDrafts& s, DocumentEvent* event) const {
  static const RE2& pointer = StaticRegex("^(?:It|This|That)(?: was| is|'s| marked) ");
  if (!event->date.start().empty() || !event->place.id().empty() ||
      !RE2::PartialMatch(ToRe2(s.masked->text()), pointer)) {
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
  static const RE2& from = StaticRegex(
      "\\b(?:moved|postponed|put|pushed|brought|rescheduled|shifted|delayed|deferred)[^,;.]* from "
      "$");
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (dates.empty()) return;
  const int32_t at = s.masked->FromDocument(dates.back()->span.start);
  if (RE2::PartialMatch(ToRe2(s.masked->text().substr(0, at)), from)) {
    KeepEndOfRange(s, draft, date);
  }
}

// "The UN opened the talks": it convenes those who negotiate.
bool ClaimBuilder::Convenes(const SentenceDrafts& s, const Draft& draft,
                            const v1::EntityRef& party) const {
  static const RE2& convenes = StaticRegex(
      "\\b(?:open(?:ed|s)?|launch(?:ed|es)?|inaugurat(?:ed|es)|host(?:ed|s)?|suspend(?:ed|s)?|"
      "abort(?:ed|s)?|"
      "cancel(?:l?ed|s)?|postpone[ds]?|called off|announce[ds]?|chair(?:ed|s)?) (?:[a-z0-9-]+ "
      "){0,5}?"
      "(?:talks|negotiations|rounds?|meeting|summit|conference|dialogue)\\b");
  return draft.Find("party") == nullptr && parties_.Pair().size() == 2 &&
         !Has(parties_.Pair(), party.id()) && !party.id().empty() &&
         (party.type() == v1::ENTITY_TYPE_ORGANIZATION || IsState(party)) &&
         RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), convenes);
}

namespace {

// "in [Lima], in Peru": of two places the nearer one is where they met.
const Mention* InnerPlace(const MaskedSentence& masked, Span match, int32_t at) {
  static const RE2& joint =
      StaticRegex("^.(?:'s)?,? (?:in|near|outside) (?:the )?(?:[a-z-]+ ){0,2}?$");
  for (const Mention& mention : masked.mentions()) {
    const int32_t start = masked.FromDocument(mention.span.start);
    if (mention.cls != MentionClass::kPlace || mention.region || start < match.start || start >= at)
      continue;
    if (mention.ref.type() == v1::ENTITY_TYPE_VENUE) continue;
    if (RE2::PartialMatch(ToRe2(masked.text().substr(start, at - start)), joint)) return &mention;
  }
  return nullptr;
}

// "will meet soon, they said after they had talked on Monday": that day is another matter's.
bool IsSaidToCome(absl::string_view words) {
  static const RE2& to_come = StaticRegex(
      "\\b(?:will|shall|is to|are to|(?:is|are) (?:due|set|expected|scheduled|planned) to)\\b");
  static const RE2& then = StaticRegex("\\b(?:was|were|had)\\b");
  return RE2::PartialMatch(ToRe2(words), to_come) && !RE2::PartialMatch(ToRe2(words), then);
}

// "had called off his meeting with the rebels".
bool CallsOff(absl::string_view words) {
  static const RE2& re = StaticRegex(
      "\\b(?:cancell?ed|called off|scrapped|aborted) (?:(?:his|her|its|their|the|a|an|this|that|"
      "[a-z]+day's) )(?:[a-z-]+ ){0,2}?(?:talks|negotiations|meeting|summit)\\b");
  static const RE2& not_so = StaticRegex(
      "\\b(?:not|never|almost|nearly|threat[a-z]*|if|unless)(?: [a-z]+){0,3} "
      "(?:cancell?ed|called off|scrapped|aborted)\\b");
  return RE2::PartialMatch(ToRe2(words), re) && !RE2::PartialMatch(ToRe2(words), not_so);
}

// "Movement 2063": a year far ahead is a name's.
bool IsFarAhead(const v1::DateInterval& date, const std::string& published) {
  int year = 0, now = 0;
  return absl::SimpleAtoi(date.start().substr(0, 4), &year) &&
         absl::SimpleAtoi(published.substr(0, std::min<size_t>(4, published.size())), &now) &&
         year > now + 10;
}

}  // namespace

DocumentEvent ClaimBuilder::ReadEvent(const SentenceDrafts& s, const Draft& draft) {
  DocumentEvent event;
  event.parties = Parties(s, draft, "parties");
  for (v1::EntityRef& ref : Parties(s, draft, "party")) AddUnique(std::move(ref), &event.parties);
  event.mediators = Parties(s, draft, "mediators");
  const bool bilateral = event.parties.size() == 2;
  for (absl::string_view slot : {"parties", "party"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      // "AU mediators met the rebels"; an envoy who met one side is the other party.
      if (!Mediates(*mention) || (bilateral && mention->cls == MentionClass::kPerson)) continue;
      const v1::EntityRef mediator = PartyOf(s, *mention);
      AddUnique(mediator, &event.mediators);
      event.parties.erase(
          std::remove_if(event.parties.begin(), event.parties.end(),
                         [&](const v1::EntityRef& p) { return p.id() == mediator.id(); }),
          event.parties.end());
    }
  }
  for (absl::string_view slot : {"parties", "party"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      const std::vector<int> members = MembersOf(*s.masked, *mention);
      if (members.empty()) continue;
      event.parties.erase(
          std::remove_if(event.parties.begin(), event.parties.end(),
                         [&](const v1::EntityRef& p) { return p.id() == mention->ref.id(); }),
          event.parties.end());
      for (int index : members) AddUnique(PartyOf(s, s.masked->mentions()[index]), &event.parties);
    }
  }
  for (absl::string_view slot : {"place", "venue"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      const int32_t at = s.masked->FromDocument(mention->span.start);
      if (IsState(mention->ref) && at >= 0 && IsOfMatter(s.masked->text(), at)) continue;
      const Mention* inner = slot == "place" ? InnerPlace(*s.masked, draft.masked, at) : nullptr;
      if (inner != nullptr) mention = inner;
      (mention->ref.type() == v1::ENTITY_TYPE_VENUE ? event.venue : event.place) = mention->ref;
    }
  }
  for (const Mention* mention : MentionsOf(s, draft, "date")) {
    // "within a month", "since last year": no day of the meeting.
    const int32_t at = s.masked->FromDocument(mention->span.start);
    const bool reach = absl::StartsWithIgnoreCase(mention->ref.mention(), "within") ||
                       absl::StartsWithIgnoreCase(mention->ref.mention(), "since") ||
                       (at >= 0 && absl::EndsWith(s.masked->text().substr(0, at), " since "));
    const bool past =
        mention->shape != DateShape::kPoint && mention->date.granularity() == v1::GRANULARITY_YEAR;
    const bool said = at >= 0 && IsSaidOn(s.masked->text(), at);
    if (!reach && !past && !said) event.date = mention->date;
  }
  if (event.parties.size() == 1 && Convenes(s, draft, event.parties[0])) {
    AddUnique(event.parties[0], &event.mediators);
    event.parties.clear();
  }
  KeepNewDate(s, draft, &event.date);
  if (const Draft::SlotFill* round = draft.Find("round")) {
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
  ReadEventCues(*s.masked, draft.masked, &event);
  if (IsFarAhead(event.date, document_.published()) ||
      (event.status == v1::MEETING_STATUS_PLANNED && !document_.published().empty() &&
       event.date.end() < document_.published().substr(0, 10) && IsSaidToCome(words))) {
    event.date.Clear();
  }
  ReadPointedEvent(s, &event);
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
                                       return Has(event.mediators, p.id()) &&
                                              event.parties.size() > 2;
                                     }),
                      event.parties.end());
  return event;
}

int ClaimBuilder::EventFor(const SentenceDrafts& s, const Draft& draft) const {
  const bool ahead =
      ReadCertainty(Slice(s.masked->text(), draft.trigger)).modality != v1::MODALITY_ACTUAL;
  const bool past = !ahead && IsToldAsPast(Slice(s.masked->text(), draft.trigger));
  // "X, who led them last year, will lead": two meetings in one sentence.
  const auto fits = [&](int i) {
    const DocumentEvent& event = events_.at(i);
    if (ahead) return event.status != v1::MEETING_STATUS_HELD;
    return !past || event.status != v1::MEETING_STATUS_PLANNED ||
           event.date.start() <= document_.published();
  };
  const int stated = StatedEvent(s, draft, fits);
  if (stated >= 0) return stated;
  const int cued = CuedEvent(s, draft, fits);
  if (cued >= 0) return cued;
  // "At those meetings": the one just spoken of; else the report's own.
  static const RE2& pointer = StaticRegex(
      "\\b(?:those|that|these|this|there|then|during|at the) "
      "?(?:talks|meetings?|rounds?|negotiations|summit)?\\b");
  if (event_before_ >= 0 && fits(event_before_)) {
    const bool near = events_.at(event_before_).paragraph == text_.sentences()[s.index].paragraph;
    if (near || RE2::PartialMatch(ToRe2(Slice(s.masked->text(), {0, 24})), pointer)) {
      return event_before_;
    }
  }
  const int timely = ahead ? events_.PrincipalUpcoming() : past ? events_.PrincipalPast() : -1;
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
    const int32_t distance = std::abs(s.drafts[i].masked.start - draft.masked.start);
    if (best < 0 || distance < best_distance) {
      best = s.event_of[i];
      best_distance = distance;
    }
  }
  return best;
}

// A place or day of its own picks the event of that place or day.
int ClaimBuilder::CuedEvent(const SentenceDrafts& s, const Draft& draft, Fits fits) const {
  DocumentEvent cues;
  for (const Mention* mention : MentionsOf(s, draft, "place")) cues.place = mention->ref;
  for (const Mention* mention : MentionsOf(s, draft, "date")) cues.date = mention->date;
  ReadEventCues(*s.masked, draft.masked, &cues);
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
