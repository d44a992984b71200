#include "claims/resolve/event_cues.h"

#include <algorithm>
#include <cstdlib>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/resolve/event_dates.h"
#include "claims/resolve/event_duration.h"
#include "claims/resolve/locative.h"
#include "claims/resolve/refs.h"

namespace claims {
namespace {

constexpr absl::string_view kOrdinals[] = {
    "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
    "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};
constexpr absl::string_view kActor = "[\\x{E000}-\\x{E7FF}]";

int Distance(Span near, Span at) {
  if (at.end <= near.start) return near.start - at.end;
  if (at.start >= near.end) return at.start - near.end;
  return 0;
}

v1::EntityRef PartyOf(const Mention& mention) {
  if (mention.cls == MentionClass::kParty) return mention.ref;
  v1::EntityRef ref;
  ref.set_id(mention.party_id);
  ref.set_name(mention.party_name);
  return ref;
}

void ReadMediators(const MaskedSentence& sentence, DocumentEvent* event) {
  static const RE2& adjective = StaticRegex(absl::StrCat(
      "(", kActor, ")-(?:brokered|mediated|sponsored|facilitated|moderated)"));
  static const RE2& passive = StaticRegex(
      absl::StrCat("\\b(?:mediated|brokered|facilitated|moderated) by (?:the |former )*(", kActor,
                   "(?:(?:, | and |, and )(?:the |former )*", kActor, ")*)"));
  for (const RE2* re : {&adjective, &passive}) {
    re2::StringPiece text = ToRe2(sentence.text());
    re2::StringPiece groups[2];
    if (!re->Match(text, 0, text.size(), RE2::UNANCHORED, groups, 2)) continue;
    const int32_t start = static_cast<int32_t>(groups[1].data() - text.data());
    for (int index : sentence.MentionsIn({start, start + static_cast<int32_t>(groups[1].size())})) {
      v1::EntityRef party = PartyOf(sentence.mentions()[index]);
      if (!party.id().empty() && party.id()[0] != '*') event->mediators.push_back(party);
    }
  }
}

// "[Cuban]-hosted talks": where they are, if nothing else says so.
void ReadHost(const MaskedSentence& sentence, Span near, DocumentEvent* event) {
  static const GroupRegex& hosted = StaticGroupRegex(
      "([\\x{E000}-\\x{E3FF}\\x{E800}-\\x{EBFF}])-hosted (?:[a-z-]+ ){0,3}?"
      "(?:talks|negotiations|meetings?|rounds?|summit|dialogue|conference|consultations)\\b");
  re2::StringPiece host;
  const absl::string_view text = sentence.text();
  if (!event->place.id().empty() || !MatchesWithGroups(text, hosted, &host)) return;
  const auto at = static_cast<int32_t>(host.data() - text.data());
  constexpr int32_t kReach = 60;  // bytes
  if (at > near.end || near.start - at > kReach) return;
  // "the failure of [Cuban]-hosted talks": other talks than those told of.
  static const Cue& ended = StaticCue(
      "\\b(?:failure|collapse|breakdown|break-up) of (?:the |their )?"
      "(?:[a-z-]+ ){0,2}?$");
  if (Matches(text.substr(0, at), ended)) return;
  // "[Cuban]-hosted talks last year": whose, the words do not say.
  if (event->parties.size() < 2 && event->date.granularity() == v1::GRANULARITY_YEAR) return;
  for (int index : sentence.MentionsIn({at, at + 3})) {
    const Mention& mention = sentence.mentions()[index];
    if (mention.cls == MentionClass::kPlace || IsState(mention.ref)) event->place = mention.ref;
  }
}

// The clause that states the meeting: another clause's place or day is not its own.
Span ClauseAround(absl::string_view masked, Span near) {
  static const GroupRegex& border = StaticGroupRegex(
      ";|, (?:but|while|whereas|although|though)\\b|"
      ",? with (?:the |an? )?(?:[a-z]+ )?(?:next|another|further|new|follow-up) (?:[a-z-]+ ){0,2}?"
      "(?:rounds?|meetings?|sessions?|talks|summit)\\b| follow(?:s|ed)? (?:on "
      ")?(?:an?|the|two|three|several|earlier|previous|last) |"
      " on the heels of | even as | (?:as|while) (?:the|their) |"
      " (?:with (?:an )?agreement|after agreeing|and agreed) to (?:meet|hold|resume|return) |"
      " (?:ahead of|prior to|in preparation for|to prepare (?:for|the ground for)) |"
      " before (?:[a-z-]+ ){0,4}?(?:talks|meetings?|negotiations|rounds?|summit)\\b|"
      " and (?:(?:[a-z-]+|[\\x{E000}-\\x{E7FF}](?:'s)?) ){1,4}(?:said|says|told|announced) |"
      ",? (?:after|following) (?:[a-z]+ )?[\\x{E800}-\\x{EBFF}] (?:in|on|last) |"
      " following (?:[a-z-]+ ){0,3}?(?:talks|meetings?|negotiations|rounds?) "
      "(?:held|between|last|earlier|by) |"
      "[\\x{EC00}-\\x{EFFF}](?: [a-z]+)? (?:after|before) |"
      // "hours after unrest broke out in Lima", "after gunmen attacked the port of Lima"
      ",? (?:minutes|hours|days|weeks|months|years|day|week|month|year) (?:after|before) "
      "(?:[a-z-]+ ){1,4}|"
      ",? (?:after|when|because|where) (?:[a-z-]+ ){1,4}?(?:broke out|erupted|struck|hit|shook|"
      "swept|took to|killed|attacked|bombed|shelled|seized|captured|stormed|fled|fired|clashed) |"
      " (?:deal|agreement|accord|truce|ceasefire|pact|settlement|proposal|plan|treaty) "
      "(?:that|which) (?:will|would|could|may|might) |,? and "
      "(?:they|it|he|she|will|would|has|have|had)\\b|"
      " but (?:they|it|he|she)\\b| since (?:[a-z]+ ){2}| since [\\x{E000}-\\x{E7FF}]|,? after "
      "which\\b| (?:after|when|because|since|as) (?:the |its |his )?[\\x{E000}-\\x{E7FF}]|\\. ");
  static const Cue& joins =
      StaticCue("^(?: even as | (?:as|while) |,? with (?:the |an? )?[a-z-]+ )");
  Span clause{0, static_cast<int32_t>(masked.size())};
  const re2::StringPiece text = ToRe2(masked);
  re2::StringPiece hit;
  size_t from = 0;
  while (border.Find(FromRe2(text), from, &hit, 1)) {
    auto is_mention = [](char c) { return static_cast<unsigned char>(c) >= 0xEE; };
    // "a month after": the date before a border is not of it.
    const int32_t at =
        static_cast<int32_t>(hit.data() - text.data()) + (is_mention(hit[0]) ? 3 : 0);
    // "after [Norway]": the name that shows a border is not of it.
    const bool named = hit.size() > 3 && is_mention(hit[hit.size() - 3]);
    const int32_t end =
        static_cast<int32_t>(hit.data() - text.data() + hit.size()) - (named ? 3 : 0);
    from = std::max<size_t>(end, at + 1);
    if (absl::EndsWith(masked.substr(0, at), " well")) continue;  // "as well as the"
    if (at >= near.end) {
      clause.end = at;
      break;
    }
    // "even [as talks resumed]": a match may begin with the word that joins it.
    const bool joint = at < near.start && Matches(FromRe2(hit), joins);
    if (end <= near.start || joint) clause.start = at;
  }
  return clause;
}

// "[mediators said on] Tuesday as [the sides opened a round]": what happens as another thing is
// said or done shares its day. Where that day stands; -1 for none.
int32_t DayOfMainClause(absl::string_view masked, Span near) {
  static const GroupRegex& re = StaticGroupRegex(
      "([\\x{EC00}-\\x{EFFF}])(?: (?:morning|afternoon|evening|night))?,? (?:just )?(?:as|while) "
      "(?:the |both |negotiators (?:from|of) |delegat[a-z]+ (?:from|of) |[\\x{EC00}-\\x{EFFF}] |"
      "[a-z0-9]+-[a-z]+ )*$");
  static const Cue& to_come = StaticCue(
      "\\b(?:prepar[a-z]+|ready|due|about|set|hop[a-z]+|expected|scheduled|plan[a-z]*) to\\b");
  re2::StringPiece day;
  if (Matches(Slice(masked, near), to_come) ||
      !MatchesWithGroups(masked.substr(0, near.start), re, &day)) {
    return -1;
  }
  return static_cast<int32_t>(day.data() - masked.data());
}

// "Berg, who arrived in Lima on Friday, met": what a relative clause says of a
// person is not said of the meeting.
bool InRelative(absl::string_view masked, int32_t at, Span near) {
  static const GroupRegex& re = StaticGroupRegex("^.*\\b(?:who|whose)\\b([^,;]*)$");
  re2::StringPiece since;
  if (!MatchesWithGroups(masked.substr(0, at), re, &since)) return false;
  const auto start = static_cast<int32_t>(since.data() - masked.data());
  if (near.end <= start) return true;
  // The meeting too may stand in that clause, or begin before it.
  return near.start >= start && near.start > at &&
         masked.substr(at, near.start - at).find(',') != absl::string_view::npos;
}

}  // namespace

int32_t DatelineEnd(absl::string_view masked) {
  // Names, capitals and figures, then a dash, or the agency in brackets.
  static const RE2& re = StaticRegex(
      "^(?:[^a-z(]{0,40} ?\\([^)]{1,60}\\) ?(?:-+|:|\\.) |[^a-z(]{1,40}(?: -+|:| \\.) |"
      "[^a-z(]{1,40} \\([^)]*[\\x{EC00}-\\x{EFFF}][^)]*\\) )");
  re2::StringPiece rest = ToRe2(masked);
  return RE2::Consume(&rest, re) ? static_cast<int32_t>(rest.data() - masked.data()) : 0;
}

v1::EntityRef DatelinePlace(const MaskedSentence& sentence) {
  const int32_t end = DatelineEnd(sentence.text());
  for (const Mention& mention : sentence.mentions()) {
    const bool within = sentence.FromDocument(mention.span.start) < end;
    if (within && mention.cls == MentionClass::kPlace && !IsState(mention.ref)) return mention.ref;
  }
  return {};
}

int32_t RelativeAfter(absl::string_view masked, Span near) {
  static const GroupRegex& re = StaticGroupRegex(
      " (?:that|which|who) (?:had |have |has )?(?:[a-z]+ly |also )?(?:participated|took part|"
      "taken part|attended|met|negotiated|sat|were (?:at|present))\\b|"
      " (?:as|while|when) (?:the |an? |their )?(?:[a-z-]+ ){0,3}?(?:rounds?|talks|negotiations|"
      "meeting|session|cycle)\\b[^,;]{0,40} (?:ended|concluded|closed|wrapped up)\\b");
  static const Cue& meeting = StaticCue(
      "\\b(?:talks|negotiations?|meetings?|rounds?|summit|meet|met|sat down|gather(?:ed)?)\\b");
  const absl::string_view rest = masked.substr(near.start);
  re2::StringPiece hit;
  if (!re.Find(rest, 0, &hit, 1)) {
    return static_cast<int32_t>(masked.size());
  }
  const auto at = static_cast<size_t>(hit.data() - rest.data());
  return Matches(rest.substr(0, at), meeting) ? near.start + static_cast<int32_t>(at)
                                              : static_cast<int32_t>(masked.size());
}

int ReadRound(absl::string_view text) {
  static const GroupRegex& re = StaticGroupRegex(
      "\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
      "(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|(\\d{1,2})(?:st|nd|rd|th))"
      "(?:[ -][^ ,.;]+){0,3}? (?:round|cycle|(?:international|plenary|high-level|ministerial) "
      "meeting)\\b");
  re2::StringPiece ordinal, digits;
  if (!MatchesWithGroups(text, re, &ordinal, &digits)) return 0;
  int value = 0;
  if (absl::SimpleAtoi(FromRe2(digits), &value)) return value;
  for (size_t i = 0; i < std::size(kOrdinals); ++i) {
    if (absl::EqualsIgnoreCase(FromRe2(ordinal), kOrdinals[i])) return static_cast<int>(i) + 1;
  }
  return 0;
}

int RoundOfTheTalks(absl::string_view masked) {
  static const GroupRegex& re = StaticGroupRegex(
      "^(?i:for [^,]{3,40}?,? |according to [^,]{3,40}, )?"
      "(?i:it|this|they|these|the (?:talks|meeting|"
      "negotiations|session))"
      "(?: (?:is|are|was|were|will be|would be|had been|has been))(?: already| only| in fact)? "
      "(?:the|their) ([^ ,;]+ (?:round|cycle)\\b)");
  re2::StringPiece round;
  if (!MatchesWithGroups(masked, re, &round)) return 0;
  return ReadRound(FromRe2(round));
}

size_t FormatSize(absl::string_view series) {
  static constexpr std::pair<absl::string_view, size_t> kSizes[] = {
      {"tri", 3}, {"three", 3}, {"quad", 4}, {"four", 4}, {"five", 5}, {"six", 6}};
  for (const auto& [prefix, size] : kSizes) {
    if (absl::StartsWithIgnoreCase(series, prefix)) return size;
  }
  return 0;
}

size_t SidesNumbered(absl::string_view words) {
  static const GroupRegex& re = StaticGroupRegex(
      "\\b(three|four|five|six) (?:countries|nations|states|sides|parties|delegations|"
      "governments|leaders|presidents|ministers|foreign ministers)\\b");
  re2::StringPiece number;
  return MatchesWithGroups(words, re, &number) ? FormatSize(FromRe2(number)) : 0;
}

namespace {

// Where the words around a meeting's own go on to say what is not of it.
struct Surroundings {
  Surroundings(absl::string_view text, Span words)
      : relative(RelativeAfter(text, words)),
        near{words.start, std::min(words.end, relative)},
        clause(ClauseAround(text, near)) {
    clause.end = std::min(clause.end, relative);
  }

  int32_t relative;  // where a relative clause about another meeting begins
  Span near, clause;
};

void ReadRoundAndSeries(const MaskedSentence& sentence, const Surroundings& around,
                        DocumentEvent* event) {
  static const GroupRegex& series = StaticGroupRegex(
      "\\b(trilateral|tripartite|quadrilateral|"
      "(?:three|four|five|six)-(?:way|party|nation|country|sided)|technical|indirect|proximity)"
      "(?: [a-z-]+){0,2}? "
      "(?:talks|negotiations?|rounds?|meetings?|consultations|sessions?|format|discussions|group)"
      "\\b");
  const absl::string_view text = sentence.text();
  const Span near = around.near;
  // The round next to the meeting's words, of two that a sentence tells of.
  if (event->round == 0) event->round = ReadRound(Slice(text, near));
  // "at the last round": not the one that the sentence counts.
  static const Cue& uncounted =
      StaticCue("\\b(?:last|previous|next|earlier|latest|new|another|further) round\\b");
  if (event->round == 0 && !Matches(Slice(text, near), uncounted)) {
    event->round = ReadRound(Slice(text, around.clause));
    if (event->round == 0 && !Matches(Slice(text, around.clause), uncounted)) {
      event->round = ReadRound(text.substr(0, around.relative));
    }
  }
  // "talks with A on resuming the six-party talks" are not those.
  const absl::string_view told = event->parties.size() >= 2 ? Slice(text, near) : text;
  re2::StringPiece word;
  if (event->series.empty() && MatchesWithGroups(told, series, &word)) {
    event->series = std::string(FromRe2(word));
  }
}

void ReadWhereAndWhen(const MaskedSentence& sentence, const Surroundings& around,
                      DocumentEvent* event) {
  const absl::string_view text = sentence.text();
  const Span near = around.near, clause = around.clause;
  // "extend the talks until Friday" says when they end; "put off until Friday" when they are.
  static const Cue& until =
      StaticCue("\\b(?:until|till)(?: (?:at least|late|early|about|around))? $");
  static const Cue& put_off = StaticCue(
      "\\b(?:postpon|delay|put "
      "|adjourn|suspend|mov|push|defer|reschedul|recess|broke|paus)[a-z]*\\b[^,;.]*$");
  auto ends = [&text](int32_t at) {
    const re2::StringPiece before = ToRe2(text.substr(0, at));
    return Matches(FromRe2(before), until) && !Matches(FromRe2(before), put_off);
  };
  const int32_t dateline = DatelineEnd(text);
  const bool told_of = event->status == v1::MEETING_STATUS_HELD;
  const int32_t shared_day = told_of ? DayOfMainClause(text, near) : -1;
  int best_place = 140, best_date = 140;
  for (const Mention& mention : sentence.mentions()) {
    const int32_t at = sentence.FromDocument(mention.span.start);
    const bool shared = at == shared_day;
    if (at < dateline || !(shared || clause.Contains(at)) || InRelative(text, at, near)) continue;
    int distance = Distance(near, {at, at + 3});
    const bool date = mention.cls == MentionClass::kDate;
    if (date && IsCountWindow(mention.date, text, at)) distance += 100;  // better than none
    if (mention.cls == MentionClass::kPlace &&
        (distance > 90 || mention.region || IsOfTimeSince(text, at, near) ||
         !IsLocative(text, at, IsState(mention.ref)) ||
         (event->status == v1::MEETING_STATUS_PLANNED && at > near.end &&
          IsWhereSaid(text, at)) ||
         IsSeatOfSpeaker(text, at, near))) {
      continue;
    }
    // Of a city and a country the city is where they met.
    if (mention.cls == MentionClass::kPlace && IsState(mention.ref)) {
      // "the conflict in Chile": a party's own country is seldom the place.
      if (Has(event->parties, mention.ref.id())) continue;
      distance += 50;
    }
    if (mention.cls == MentionClass::kPlace && mention.ref.type() == v1::ENTITY_TYPE_VENUE) {
      if (event->venue.id().empty() && IsAtHouse(text, at)) event->venue = mention.ref;
    } else if (mention.cls == MentionClass::kPlace && distance < best_place) {
      if (event->place.id().empty() || best_place < 140) {
        event->place = mention.ref;
        best_place = distance;
      }
    } else if (mention.cls == MentionClass::kDate && mention.shape == DateShape::kPoint &&
               !mention.date.start().empty() && distance < best_date &&
               (shared || !IsSpeechDate(text, at)) &&
               !IsDatelineDate(text, at) && !IsOfOtherMatter(text, at, near) &&
               !IsLongSpan(mention.date) && !ends(at)) {
      if (event->date.start().empty() || best_date < 140) {
        event->date = mention.date;
        best_date = distance;
      }
    } else if (mention.cls == MentionClass::kDate && mention.shape == DateShape::kTime) {
      if (event->start_time.empty()) event->start_time = mention.start_time;
    }
  }
  ReadDuration(sentence, near, clause, event);
}

}  // namespace

void ReadPlaceAndTime(const MaskedSentence& sentence, Span near, DocumentEvent* event) {
  ReadWhereAndWhen(sentence, Surroundings(sentence.text(), near), event);
}

void ReadEventCues(const MaskedSentence& sentence, Span near, DocumentEvent* event) {
  const Surroundings around(sentence.text(), near);
  ReadRoundAndSeries(sentence, around, event);
  if (event->mediators.empty()) ReadMediators(sentence, event);
  ReadWhereAndWhen(sentence, around, event);
  ReadHost(sentence, near, event);
}

}  // namespace claims
