#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/time/civil_time.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/mentions/dates.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/meeting_clause.h"
#include "claims/resolve/name_list.h"
#include "claims/resolve/party_cues.h"
#include "claims/resolve/refs.h"

namespace claims {

// Meetings.

namespace {

// "American negotiators will meet on Friday": whom, the report says.
bool NamesNegotiators(const std::vector<const Mention*>& parties) {
  return std::any_of(parties.begin(), parties.end(), [](const Mention* party) {
    return party->head == "negotiators" || party->head == "delegates" || party->head == "mediators";
  });
}

// "mediators will meet in Lima": nobody says with whom.
bool OnlyMediators(const std::vector<const Mention*>& parties) {
  return !parties.empty() &&
         std::all_of(parties.begin(), parties.end(),
                     [](const Mention* party) { return party->head == "mediators"; });
}

// "the cabinet gathered": no negotiation is said to be held. "met in A for talks": the word
// may follow.
bool SpeaksOfTalks(absl::string_view masked, Span match) {
  static const Cue& negotiation = StaticCue(
      "\\b(?:talks?|negotiat\\w+|rounds?|with|summit|consultations|discussions|dialogue|meetings?)"
      "\\b");
  static const Cue& purpose = StaticCue(
      "^[^;:]{0,60}? for (?:[a-z-]+ "
      "){0,4}?(?:talks|negotiations|consultations|discussions|dialogue)\\b");
  return Matches(Slice(masked, match), negotiation) || Matches(masked.substr(match.end), purpose);
}

// "A held talks with [European ministers]": the document's other side is not meant.
bool MetUnnamed(absl::string_view after) {
  static const Cue& others = StaticCue(
      "^(?:,? (?:in|on) [\\x{E800}-\\x{EFFF}])* with (?:the |some |other )?[A-Za-z]+ [a-z]");
  static const Cue& theirs = StaticCue(
      "^[^,;.]*? with (?:the |its |their )?(?:other "
      "side|counterparts?|mediators?|help|no|little)\\b");
  return Matches(after, others) && !Matches(after, theirs);
}

// "delegates of the government and the country's main faction": no state is meant.
bool BesideFaction(absl::string_view match) {
  static const Cue& faction = StaticCue(
      "[\\x{E000}-\\x{E7FF}](?:'s|')?(?: [a-z-]+){0,2} and (?:the |an? |its |her |his |their )"
      "(?:(?:country|nation)'s )?(?:[a-z-]+ ){0,3}?(?:factions?|groups?|movement|militias?|"
      "alliance|coalition|tribes?|warlords?|clans?)\\b");
  return Matches(match, faction);
}

// "Italy received the ministers of Norway and Chile for talks": who brings two together is
// no third side.
std::vector<v1::EntityRef> WithoutHost(std::vector<v1::EntityRef> sides,
                                       const DocumentEvent& event) {
  std::vector<v1::EntityRef> others;
  for (const v1::EntityRef& side : sides) {
    if (!Has(event.mediators, side.id())) others.push_back(side);
  }
  return others.size() >= 2 ? others : sides;
}

bool IsPastDay(const v1::DateInterval& date, absl::string_view published) {
  return !date.end().empty() && !published.empty() && date.end() < published.substr(0, 10);
}

// The day of the report, or the one before.
bool IsLatestDay(const v1::DateInterval& date, absl::string_view published) {
  if (date.start().empty() || date.start() != date.end()) return false;
  const std::optional<absl::CivilDay> day = ParsePublished(date.start());
  const std::optional<absl::CivilDay> told = ParsePublished(published);
  return day.has_value() && told.has_value() && (*told - *day == 0 || *told - *day == 1);
}

// "In 2029 Berg met reporters ahead of talks in Lima": long before the report.
bool TellsOfPast(const MaskedSentence& sentence, absl::string_view published) {
  constexpr int kNews = 14;  // days
  const std::optional<absl::CivilDay> told = ParsePublished(published);
  for (const Mention& mention : sentence.mentions()) {
    const std::optional<absl::CivilDay> end =
        mention.cls == MentionClass::kDate ? ParsePublished(mention.date.end()) : std::nullopt;
    if (told && end && *told - *end > kNews) return true;
  }
  return false;
}

// "will fly to Lima for a meeting", "were due to meet": a plan whatever its day.
bool LooksAhead(absl::string_view words) {
  static const Cue& re = StaticCue(
      "\\b(?:will|would|shall|due|set|scheduled|expected|planned|plans?|slated|supposed|to be|may|"
      "might|could|should|agreed|(?:is|are|was|were) to)\\b");
  return Matches(words, re);
}

// "agreed to hold the next round".
bool AgreesOnNext(absl::string_view words) {
  static const Cue& re = StaticCue(
      "\\bagree[sd]?\\b[^;]* (?:next|new|another|further|fresh) (?:[a-z-]+ ){0,2}?(?:rounds?|talks|"
      "meeting|session|negotiations)\\b");
  return Matches(words, re);
}

// "several days of talks", "eight hours of negotiations".
bool LastsLong(absl::string_view words) {
  static const Cue& re = StaticCue(
      "(?:\\b(?:hours|days|weeks|months)|[\\x{EC00}-\\x{EFFF}]) of (?:[a-z-]+ ){0,3}?"
      "(?:talks|negotiations|discussions|consultations|meetings)\\b");
  return Matches(words, re);
}

// "had originally been scheduled to open on Monday": they did not.
bool IsGivenUp(absl::string_view words) {
  static const Cue& re = StaticCue(
      "\\bhad (?:originally|initially|first) been (?:scheduled|due|set|planned|expected|meant) |"
      "\\bhad been (?:originally|initially|first) (?:scheduled|due|set|planned|expected|meant) |"
      "\\b(?:was|were) (?:originally|initially|first) (?:scheduled|due|planned|meant|supposed) ");
  return Matches(words, re);
}

bool BeginsWithParty(absl::string_view match) {
  static const Cue& party = StaticCue("^[\\x{E000}-\\x{E3FF}](?:'s|')?(?: [a-z]+)? [a-z]");
  return Matches(match, party);
}

// "a withdrawal from [Norway] was to hold talks": another noun's own.
bool BelongsToThing(absl::string_view before) {
  static const GroupRegex& owner =
      StaticGroupRegex("(?:^|[^\\w-])(?-i:([a-z-]+)) "
                       "(?:from|in|of|against|over|into|on|about)(?: the)? $");
  static const Cue& people = StaticCue(
      "(?:[eo]rs?|ists?|ants?|[sd]ents?|men|man|woman|women|heads?|chiefs?|envoys?|teams?|"
      "delegations?|delegates?|officials?|sides?|government|army|part(?:y|ies)|members?|mats?|"
      "council|ministry|secretar(?:y|ies)|forces|rebels|generals?|panels?|counterparts?|those|one|"
      "both|all|two|three|each|some|all(?:y|ies)|authorities|people|wing|arm|branch|groups?|"
      "factions?|representatives?|kings?|militias?|movements?|union|republic|kingdom|states?|"
      "coalition|front|group|including|consisting|made|rest|companies|citizens|nationals|lawyers|"
      "clerics|clans?|tribes?|committees?|commission|body|board|mechanism|council|talks|"
      "negotiations|rounds?|meetings?|dialogue)$");
  re2::StringPiece noun;
  return MatchesWithGroups(before, owner, &noun) && !Matches(FromRe2(noun), people);
}

// Why these words claim no meeting; empty when they do. `noun`: they only name it.
absl::string_view WhyNoMeeting(absl::string_view masked, Span match, bool noun) {
  const absl::string_view words = Slice(masked, match);
  const absl::string_view before = masked.substr(0, match.start);
  if (IsRefuted(masked.substr(match.end))) return "refuted";
  if (IsWanted(before, words)) return "a meeting that is wished for";
  if (OnlyEnds(words)) return "only the end of a meeting";
  if (IsMatch(masked.substr(match.start))) return "a match";
  if (LeavesTalks(words)) return "one side's part in it";
  if (!noun && BelongsToThing(before) && BeginsWithParty(words)) return "no subject";
  if (noun && IsTurnedDown(before)) return "talks that were turned down";
  if (noun && IsOfBreak(before)) return "a break in them";
  if (noun && RunsOn(words)) return "another verb's place or day";
  if (noun && WithOthers(words)) return "a meeting with others";
  return "";
}

}  // namespace

// A body whose meeting is the negotiation: a contact group, a joint commission.
bool ClaimBuilder::IsFormat(const v1::EntityRef& party) {
  static const Cue& format = StaticCue(
      "(?i)\\b(?:group|commission|committee|quartet|quint|troika|forum|format|mechanism|panel)\\b");
  return party.type() == v1::ENTITY_TYPE_ORGANIZATION &&
         (Matches(party.mention(), format) || Matches(party.name(), format));
}

// "President Ida Berg and Chile's leader met": whom she speaks for is not known.
bool ClaimBuilder::MeetsStranger(const SentenceDrafts& s, const Draft& draft) {
  static const Cue& office =
      StaticCue("(?i)\\b(?:president|premier|prime minister|king|chancellor)\\b");
  for (absl::string_view slot : {"parties", "party"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      if (mention->cls == MentionClass::kPerson && Matches(mention->role, office) &&
          PartyOf(s, *mention).id().empty()) {
        return true;
      }
    }
  }
  return false;
}

std::vector<v1::EntityRef> ClaimBuilder::WhoMeets(const SentenceDrafts& s, const Draft& draft,
                                                  const DocumentEvent& event) {
  const absl::string_view masked = s.masked->text();
  const std::vector<v1::EntityRef> pair = SidesOf(s, draft, event);
  const Mention* camps = RivalCampsOf(*s.masked, draft.masked);
  const bool named = draft.Find("parties") != nullptr;
  if (event.parties.size() == 1 && named && camps == nullptr &&
      !NamesNegotiators(MentionsOf(s, draft, "parties")) && !SpeaksOfTalks(masked, draft.masked)) {
    Drop("one party, and no word of a negotiation");
    return {};
  }
  std::vector<v1::EntityRef> joined = JoinedSides(s, draft, event);
  if (joined.size() >= 2) return WithoutHost(std::move(joined), event);
  if (event.parties.size() >= 2) return WithoutHost(event.parties, event);
  if (event.parties.empty()) {
    return pair.empty() && camps != nullptr ? std::vector<v1::EntityRef>{camps->ref} : pair;
  }
  const v1::EntityRef& one = event.parties[0];
  if (named && draft.Find("party") == nullptr && OnlyMediators(MentionsOf(s, draft, "parties"))) {
    Drop("mediators among themselves");
    return {};
  }
  const bool alone = (named && MetUnnamed(masked.substr(draft.masked.end))) || IsFormat(one) ||
                     MeetsStranger(s, draft) ||
                     (BesideFaction(masked.substr(draft.masked.start)) &&
                      std::all_of(pair.begin(), pair.end(), IsState));
  if (alone) return event.parties;
  if (Has(pair, one.id())) return pair;
  // "The facilitator put off the talks": of others.
  if (Has(event.mediators, one.id()) ||
      (draft.Find("party") == nullptr && parties_.IsMediator(one.id()))) {
    return pair;
  }
  // Who met it the text leaves open.
  const bool sure = draft.Find("party") != nullptr || camps != nullptr || (named && pair.empty());
  return sure ? event.parties : std::vector<v1::EntityRef>();
}

// "Friday's talks in Lima between Norway and Chile [were canceled]": what became of the talks
// that a match begins with, else `status`.
v1::MeetingStatus StatusOfGivenUp(absl::string_view words, v1::MeetingStatus status) {
  static const GroupRegex& given_up = StaticGroupRegex(
      "^(?:[^ ,;]+(?:'s|')? )?(?:[a-z-]+ ){0,3}?(?:talks|negotiations|meeting|session|round|summit|"
      "consultations)\\b([^,;.]{0,90}?) (?:was|were|(?:has|have|had) been)(?: [a-z]+ly)? "
      "(?:(cancell?ed|called off|scrapped|aborted)|postponed|delayed|put off|pushed back)\\b");
  static const Cue& clause = StaticCue(
      "\\b(?:after|when|because|that|which|who|said|before|as|while|and then|ended|over|but)\\b");
  re2::StringPiece between, off;
  if (!MatchesWithGroups(words, given_up, &between, &off) || Matches(FromRe2(between), clause)) {
    return status;
  }
  return off.empty() ? v1::MEETING_STATUS_POSTPONED : v1::MEETING_STATUS_CANCELLED;
}

void ClaimBuilder::BuildMeeting(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  v1::Claim claim;
  if (s.event_of[i] < 0) return Drop("part of another match");
  if (ToldBetter(s, i)) return Drop("another match of the sentence says more of the meeting");
  if (!Start(s, draft, &claim)) return;
  const DocumentEvent& event = events_.at(s.event_of[i]);
  v1::Meeting* body = claim.mutable_meeting();
  Drop("the sides of the meeting are not known");
  CopyTo(WhoMeets(s, draft, event), body->mutable_parties());
  if (body->parties().empty()) return;
  if (body->parties_size() == 2) {
    met_.try_emplace(static_cast<int>(&s - sentences_.data()),
                     std::vector<v1::EntityRef>(body->parties().begin(), body->parties().end()));
  }
  *body->mutable_event() = events_.ToProto(s.event_of[i]);
  if (!event.place.id().empty()) *body->mutable_place() = event.place;
  if (!event.venue.id().empty()) *body->mutable_venue() = event.venue;
  if (!event.date.start().empty()) *body->mutable_date() = event.date;
  body->set_start_time(event.start_time);
  body->set_round(event.round);
  CopyTo(event.mediators, body->mutable_mediators());
  v1::MeetingStatus status = EnumValue<v1::MeetingStatus>(draft.Set("status"));
  if (status == v1::MEETING_STATUS_UNSPECIFIED) {
    status = claim.modality() != v1::MODALITY_ACTUAL ? v1::MEETING_STATUS_PLANNED
             : GoesOn(MeetingClause(s.masked->text(), draft.masked))
                 ? v1::MEETING_STATUS_ONGOING
                 : v1::MEETING_STATUS_HELD;
  }
  const absl::string_view words = Slice(s.masked->text(), draft.masked);
  const int32_t end = static_cast<int32_t>(s.masked->text().size());
  // "will adjourn on Monday": until then they talk.
  if ((draft.Set("status").empty() || status == v1::MEETING_STATUS_POSTPONED) &&
      IsAdjourned(s.masked->text().substr(draft.masked.start,
                                          draft.masked.size() + kAdjournedReach)) &&
      !AdjournsUntil(Slice(text_.bytes(), s.masked->ToDocument({draft.masked.start, end})))) {
    status = claim.modality() == v1::MODALITY_ACTUAL ? v1::MEETING_STATUS_HELD
                                                     : v1::MEETING_STATUS_ONGOING;
    claim.set_modality(v1::MODALITY_ACTUAL);
  }
  if (status == v1::MEETING_STATUS_HELD && draft.Set("status").empty() &&
      LiesAhead(s.masked->text(), draft.masked) && !TellsOfPast(*s.masked, document_.published())) {
    status = v1::MEETING_STATUS_PLANNED;
    claim.set_modality(v1::MODALITY_PLANNED);
  }
  const bool noun = draft.Find("parties") == nullptr && draft.Find("party") == nullptr &&
                    draft.Set("status").empty() && !HasMeetingVerb(words);
  const bool told = status == v1::MEETING_STATUS_HELD || status == v1::MEETING_STATUS_ONGOING;
  const absl::string_view why = WhyNoMeeting(s.masked->text(), draft.masked, noun);
  if (!why.empty()) return Drop(why);
  if (told && draft.Set("status").empty() && IsYetToMeet(words)) return Drop("only a promise");
  if (draft.Set("modality").empty() && IsReadiness(words)) return Drop("only ready to meet");
  if (status == v1::MEETING_STATUS_PLANNED && draft.Set("status").empty() && IsGivenUp(words)) {
    return Drop("a plan that was given up");
  }
  // What lies after the report is planned, whatever the tense.
  if (told && !document_.published().empty() &&
      body->date().start() > document_.published().substr(0, 10)) {
    status = v1::MEETING_STATUS_PLANNED;
    claim.set_modality(v1::MODALITY_PLANNED);
  }
  // "flew to Lima for a meeting on Thursday", said a day after: no plan any more.
  if (status == v1::MEETING_STATUS_PLANNED && draft.Set("status").empty() &&
      IsPastDay(body->date(), document_.published()) && !LooksAhead(words)) {
    status = v1::MEETING_STATUS_HELD;
    claim.set_modality(v1::MODALITY_ACTUAL);
  }
  if (status == v1::MEETING_STATUS_HELD && draft.Set("status").empty()) {
    status = StatusOfGivenUp(s.masked->text().substr(draft.masked.start), status);
  }
  // What began on the day of the report, or the day before, goes on.
  if (status == v1::MEETING_STATUS_HELD && draft.Set("status").empty() &&
      IsLatestDay(body->date(), document_.published()) &&
      HasBegun(MeetingClause(s.masked->text(), draft.masked))) {
    status = v1::MEETING_STATUS_ONGOING;
  }
  body->set_status(status);
  // "Norway and Chile will hold talks": that they are to meet is news.
  const bool names_sides = draft.Find("parties") != nullptr && !NamesBoth(s, draft);
  const bool announced = claim.modality() == v1::MODALITY_PLANNED && HasMeetingVerb(words) &&
                         (names_sides || AgreesOnNext(words));
  // "held several days of talks".
  const bool lasted = told && names_sides && LastsLong(words);
  // "the failure of talks last year": whose, the report does not say.
  if (event.parties.empty() && draft.Find("parties") == nullptr && !body->has_place() &&
      body->round() == 0 && body->date().granularity() == v1::GRANULARITY_YEAR) {
    return Drop("a year alone, and no sides named");
  }
  // A claim of a meeting with neither place nor day nor round says too little.
  if (!body->has_place() && !body->has_date() && body->round() == 0 &&
      !(event.parties.size() >= 2 &&
        (status == v1::MEETING_STATUS_CANCELLED || status == v1::MEETING_STATUS_ONGOING ||
         status == v1::MEETING_STATUS_POSTPONED ||
         announced || lasted))) {
    return Drop("neither place nor date nor round");
  }
  const v1::Claim meeting = claim;
  Finish(std::move(claim));
  BuildAttendance(s, i, meeting);
}

}  // namespace claims
