#include "claims/resolve/event_dates.h"

#include <algorithm>

#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/mentions/dates.h"

namespace claims {
namespace {

// "the conflict that began in 2014": the day of a war, not of talks about it.
bool IsOfWar(absl::string_view masked, int32_t at) {
  static const Cue& re = StaticCue(
      "\\b(?:war|conflict|fighting|crisis|insurgency|uprising|invasion|violence|hostilities|"
      "siege|rebellion|coup)\\b[^,;.]{0,60}?\\b(?:that|which|began|begun|started|erupted|broke out|"
      "dating|dates)\\b[^,;.]{0,20}? $");
  return Matches(masked.substr(0, at), re);
}

// "the 2031 nuclear deal", "Norway's March accord": the date is part of a name.
bool IsOfAccord(absl::string_view masked, int32_t at) {
  static const Cue& before =
      StaticCue("(?:\\b(?:[Tt]he|an?|its|their|his|this|that)|'s|’s)(?: [a-z-]{4,}){0,2} $");
  static const GroupRegex& noun = StaticGroupRegex(
      "^.((?: [a-z\\x{E000}-\\x{EFFF}-]+){0,3}? (?:deal|agreement|accords?|pact|truce|ceasefire|"
      "cease-fire|treaty|proposal|plan|offer|roadmap|coup|war|revolution|uprising|"
      "invasion|attacks?|constitution|resolution|"
      "declaration|memorandum|protocol|elections?)\\b(?: [a-z]+)?)");
  static const Cue& talks = StaticCue(
      "\\b(?:talks|negotiations?|meetings?|summit|rounds?|session|conference|dialogue|discussions|"
      "consultations|on|in|of|for|at|to|after|about)\\b [^ ]|"
      "\\b(?:talks|negotiations?|meetings?|summit|rounds?|session|conference|dialogue|discussions|"
      "consultations)$");
  static const Cue& of = StaticCue(
      "\\b(?:deal|agreement|accords?|pact|treaty|coup|war|declaration|memorandum|protocol|"
      "revolution) (?:of|from) $");
  // "under [last month]'s Fjord Declaration".
  static const Cue& owned = StaticCue(
      "^.(?:'s|’s) (?:[A-Z][a-z]+ ){1,3}(?:Declaration|Accords?|Agreement|Treaty|Protocol|"
      "Memorandum|Statement|Pact)\\b");
  const absl::string_view words = masked.substr(0, at);
  if (Matches(words, of) || Matches(masked.substr(at), owned)) return true;
  // "the Friday talks on a truce", "the Friday truce talks" are no accord.
  re2::StringPiece name;
  return Matches(words, before) &&
         MatchesWithGroups(masked.substr(at), noun, &name) &&
         !Matches(FromRe2(name), talks);
}

// "to discuss elections in 2032": when people vote.
bool IsOfVote(absl::string_view masked, int32_t at) {
  static const Cue& re = StaticCue(
      "\\b(?:elections?|votes?|voting|referendum|polls|ballot)"
      "(?: (?:planned|scheduled|due|set|held|expected|to be held))?"
      " (?:in|on|for|of|by) (?:the )?$");
  return Matches(masked.substr(0, at), re);
}

// "a [May 31] deadline", "the deadline of [May 31]": when something is due.
bool IsOfTimeLimit(absl::string_view masked, int32_t at) {
  static const Cue& before = StaticCue(
      "\\b(?:deadline|ultimatum|time limit)(?: (?:of|for|by|on|expir\\w+|to))?(?: on)? $");
  static const Cue& after =
      StaticCue("^.(?:'s|')?(?: midnight| noon)? (?:deadline|ultimatum|time limit)\\b");
  return Matches(masked.substr(0, at), before) || Matches(masked.substr(at), after);
}

// "replaced Berg on [Monday] as head of the delegation": when an office changed hands.
bool IsOfOffice(absl::string_view masked, int32_t at) {
  static const Cue& re = StaticCue(
      "\\b(?:replac|succeed|appoint|nam|dismiss|remov|sack|dropp?)[a-z]*\\b[^,;.]*$");
  static const Cue& office = StaticCue(
      "^.,? (?:as|from) (?:the |its |their |his |her )?(?:[a-z-]+ ){0,2}?"
      "(?:heads?|leaders?|chiefs?|chair[a-z]*|negotiators?)\\b");
  return Matches(masked.substr(at), office) && Matches(masked.substr(0, at), re);
}

// "agreed [Monday] to hold talks", "signed a pledge on [Monday] and agreed to meet again":
// the day of the promise.
bool IsOfPromise(absl::string_view masked, int32_t at, Span near) {
  static const Cue& promise = StaticCue(
      "^.[^;]*?\\b(?:agreed|decided|vowed|pledged|promised) to (?:[a-z]+ly )?"
      "(?:meet|hold|resume|continue|reconvene|return|restart|start|begin|open|convene)\\b");
  static const Cue& promised =
      StaticCue("\\b(?:agreed|decided|vowed|pledged|promised),?(?: on)? $");
  static const Cue& then = StaticCue("^.,? to ");
  static const Cue& met = StaticCue("\\b(?:met|held|talks|meetings?|rounds?|session|summit)\\b");
  if (at < 0 || at >= near.end) return false;
  if (Matches(masked.substr(0, at), promised) && Matches(masked.substr(at), then)) return true;
  return !Matches(Slice(masked, {std::min(near.start, at), at}), met) &&
         Matches(Slice(masked, {at, near.end}), promise);
}

// "Like last time, on [September 5], the talks".
bool IsOfLastTime(absl::string_view masked, int32_t at) {
  static const Cue& re = StaticCue(
      "\\b(?:[Ll]ike|[Uu]nlike|[Aa]s) (?:the |at the |in the )?"
      "(?:last|previous|first|earlier|other)(?: time| round| one| meeting| talks)?,?"
      "(?: on| in| of)? $");
  return Matches(masked.substr(0, at), re);
}

}  // namespace

bool IsCountWindow(const v1::DateInterval& date, absl::string_view masked, int32_t at) {
  static const Cue& re = StaticCue(
      "\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
      "[0-9]{1,2}(?:st|nd|rd|th)|only)(?: [a-z-]+){0,3}? "
      "(?:talks|negotiations|meetings?|rounds?|session|summit|encounter|visit)(?: so far)? $");
  return (date.granularity() == v1::GRANULARITY_YEAR ||
          date.granularity() == v1::GRANULARITY_MONTH ||
          date.granularity() == v1::GRANULARITY_WEEK) &&
         Matches(masked.substr(0, at), re);
}

bool IsDatelineDate(absl::string_view masked, int32_t at) {
  static const Cue& before =
      StaticCue("^[^a-z.;:]{0,40}(?:\\([^)]{0,40})?$|^.{0,30}\\([^)]{0,30}$");
  static const Cue& after = StaticCue("^.\\)? ?(?:\\([^)]{1,40}\\) ?)?(?:--?|:) ");
  return Matches(masked.substr(0, at), before) &&
         Matches(masked.substr(at), after);
}

bool IsSaidOn(absl::string_view masked, int32_t at) {
  static const Cue& verb = StaticCue(
      "^. (?:also )?(?:said|told|announced|confirmed|warned|stressed|insisted|claimed)\\b");
  static const Cue& subject = StaticCue("(?:[\\x{E000}-\\x{E7FF})]|[a-z]{3,}) $");
  static const Cue& other = StaticCue(
      "\\b(?:since|until|till|from|for|last|next|this|during|before|after|talks|meetings?|"
      "negotiations|round|summit) $");
  const absl::string_view before = masked.substr(0, at);
  return Matches(masked.substr(at), verb) &&
         Matches(before, subject) && !Matches(before, other);
}

bool IsSpeechDate(absl::string_view masked, int32_t at) {
  static const Cue& re = StaticCue(
      "\\b(?:said|says|told "
      "[^,]{1,30}|announced|declared|reported|wrote|confirmed|added|statement|interview|"
      "saying|telling "
      "[^,]{1,30}|learned|reporters|journalists|warned|claimed|acknowledged|insisted|noted|tweeted|"
      "posted|published|quoted)"
      "(?: (?:after|in|during|at|following) (?:an? |the |his |her |their "
      ")[^,;\\x{E000}-\\x{EFFF}]{3,50})?"
      "(?: (?:here|there)| (?:in|at|from) (?:the )?[\\x{E000}-\\x{EBFF}](?:'s?)?"
      "(?: [A-Z][\\w-]+){0,2}(?: airport)?)?"
      "(?: (?:before|on|upon|after) (?:his |her |their )?"
      "(?:leaving|departing|departure|flying|boarding|arriv(?:al|ing)|landing)"
      "(?: (?:in|for|to|from) (?:the )?[\\x{E000}-\\x{EBFF}])?)?"
      "(?: (?:late|early|earlier|later))?(?: on)? $");
  // "the ministry on Friday described the talks"
  static const Cue& verb = StaticCue(
      "^. (?:also "
      ")?(?:said|described|told|announced|confirmed|called|welcomed|hailed|praised|denied|warned|"
      "stressed|insisted|claimed|dismissed|rejected|accused|urged|reported)\\b");
  static const Cue& on = StaticCue("[\\w\\x{E000}-\\x{E7FF}] on $");
  // "Earlier in the day, the minister said that".
  static const Cue& fronted = StaticCue(
      "^(?:(?:Also|Earlier|Later|Late|Early|Meanwhile,?) )?(?:[Oo]n |[Ii]n )?$");
  static const Cue& told = StaticCue(
      "^., (?:(?:[a-z-]+|[\\x{E000}-\\x{EBFF}])(?:'s?)? ){1,8}?"
      "(?:said|announced|told|confirmed|reported|warned|insisted)\\b");
  static const Cue& met = StaticCue(
      "^[^,]*, [^,]*?\\b(?:met|held|talks|took|meeting|signed|agreed)\\b.* "
      "(?:said|announced|told|confirmed|reported|warned|insisted)\\b");
  if (Matches(masked.substr(0, at), fronted) && Matches(masked.substr(at), told) &&
      !Matches(masked.substr(at), met)) {
    return true;
  }
  // "said on Friday at the end of the talks": their day too.
  static const Cue& at_talks = StaticCue(
      "^. (?:at the (?:end|close|start|opening|conclusion|outset)|"
      "on the (?:first|second|third|last|"
      "final) day|on the sidelines) of\\b");
  if (Matches(masked.substr(at), at_talks)) return false;
  const absl::string_view before = masked.substr(0, at);
  return Matches(before, re) || IsSaidOn(masked, at) ||
         (Matches(before, on) && Matches(masked.substr(at), verb));
}

bool IsOfTimeSince(absl::string_view masked, int32_t at, Span near) {
  // "[This week] it is a year since the talks opened".
  static const Cue& fronted = StaticCue(
      "^.[^,;.]* (?:years?|months?|weeks?|days?|[\\x{EC00}-\\x{EFFF}]) since\\b");
  if (at < near.start) return Matches(Slice(masked, {at, near.start}), fronted);
  static const GroupRegex& re = StaticGroupRegex(
      "\\b[Ss]ince ((?:the|an?|its|their|his|talks|negotiations|[\\x{E000}-\\x{E7FF}]) "
      "[^,;.:]{0,70})$");
  static const Cue& main_verb = StaticCue(
      "\\b(?:is|are|was|were|will|would|has|have|had|to|opens?|opened|begins?|met|resumed?)\\b");
  re2::StringPiece since;
  return MatchesWithGroups(masked.substr(0, at), re, &since) &&
         near.start < since.data() - masked.data() && !Matches(FromRe2(since), main_verb);
}

bool IsAheadOf(absl::string_view masked, int32_t at, Span near) {
  static const Cue& first =
      StaticCue("^.(?: on| early| late| [\\x{EC00}-\\x{EFFF}])*"
                  " (?:ahead of|prior to|before|in preparation for|to prepare for) ");
  static const Cue& then = StaticCue(
      "\\b(?:talks|negotiations?|meetings?|rounds?|summit|dialogue|consultations)\\b.* "
      "(?:between|among|involving|with)\\b");
  // "told [yesterday] of talks between A and B".
  static const Cue& told = StaticCue("^. (?:about|of|on|over|that|amid|despite) ");
  if (at < near.start || at >= near.end) return false;
  if (!Matches(masked.substr(at), first)) {
    return at == near.start && Matches(masked.substr(at), told);
  }
  return at == near.start || Matches(Slice(masked, {at, near.end}), then);
}

bool IsOfOtherMatter(absl::string_view masked, int32_t at, Span near) {
  return IsAheadOf(masked, at, near) || IsOfWar(masked, at) || IsOfAccord(masked, at) ||
         IsOfVote(masked, at) || IsOfTimeLimit(masked, at) ||
         IsOfTimeSince(masked, at, near) || IsOfPromise(masked, at, near) ||
         IsOfLastTime(masked, at) || IsOfOffice(masked, at);
}

bool IsLongSpan(const v1::DateInterval& date) {
  constexpr int kMostDays = 92;
  if (date.granularity() != v1::GRANULARITY_RANGE) return false;
  const auto start = ParsePublished(date.start()), end = ParsePublished(date.end());
  return start && end && *end - *start > kMostDays;
}

}  // namespace claims
