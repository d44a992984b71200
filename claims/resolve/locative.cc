#include "claims/resolve/locative.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"

namespace claims {
namespace {

constexpr absl::string_view kLocative[] = {"in", "at", "inside", "near", "outside"};
// A word that another relation begins with, or another clause.
constexpr absl::string_view kOther[] = {
    "from", "with", "by",   "over", "against", "between", "after", "before", "that",  "and",  "or",
    "but",  "said", "says", "told", "as",      "into",    "about", "since",  "until", "while"};
// What is in a place without the talks' being there.
constexpr absl::string_view kElsewhere[] = {
    "war",      "conflict",      "crisis",    "fighting",   "violence",    "situation",
    "sources",  "source",        "officials", "reporters",  "embassy",     "troops",
    "forces",   "rebels",        "people",    "government", "journalists", "diplomats",
    "peace",    "stability",     "ceasefire", "truce",      "parties",     "factions",
    "sides",    "correspondent", "newspaper", "agency",     "studio",      "bases",
    "refugees", "attack",        "attacks",   "residence",  "power",       "elections",
    "raids",    "strikes",       "shelling",  "prison",     "prisons",     "inspections",
    "offensive", "offensives",   "assault",   "advance",    "siege",       "battle",
    "battles",  "clashes",       "bombing",   "bombings",   "explosion",   "explosions",
    "protests", "militants",     "fighters",  "civilians",  "residents",   "positions"};

// Of a country only: "a settlement in Chile".
constexpr absl::string_view kMatters[] = {"settlement", "reconciliation", "transition",
                                          "insurgency", "rebellion",      "hostilities"};

// "left for Geneva", "on their way back to Oslo": where one goes to talk.
constexpr absl::string_view kMotion[] = {
    "bound",   "head",    "heads",   "headed",    "heading",  "left",       "leave",     "leaves",
    "leaving", "travel",  "travels", "travelled", "traveled", "travelling", "traveling", "fly",
    "flies",   "flew",    "flying",  "went",      "go",       "going",      "gone",      "came",
    "come",    "coming",  "return",  "returns",   "returned", "returning",  "back",      "departed",
    "depart",  "departs", "arrived", "way",       "off",      "moved",      "trip"};

// Also where it opens the sentence, with a capital.
template <size_t n>
bool In(const absl::string_view (&words)[n], absl::string_view word) {
  return std::any_of(std::begin(words), std::end(words),
                     [word](absl::string_view w) { return absl::EqualsIgnoreCase(w, word); });
}

// Takes the last word off `head`.
absl::string_view PopWord(absl::string_view* head) {
  *head = absl::StripTrailingAsciiWhitespace(*head);
  const size_t blank = head->rfind(' ');
  const size_t from = blank == absl::string_view::npos ? 0 : blank + 1;
  const absl::string_view word = head->substr(from);
  head->remove_suffix(word.size());
  return word;
}

// "... the village of X, ".
bool EndsInName(absl::string_view head) {
  static const Cue& re = StaticCue("[\\x{E000}-\\x{F8FF}], $");
  return Matches(head, re);
}

}  // namespace

bool IsLocative(absl::string_view masked, int32_t at, bool state) {
  static const Cue& noun = StaticCue(
      "^.(?: (?:[a-z]+ing|[a-z]+-[a-z]+|peace|nuclear|ceasefire|direct|proximity|border))? "
      "(?:talks|negotiations|conference|summit|meetings?|rounds?|consultations|dialogue)"
      "\\b");
  static const Cue& host = StaticCue(
      "^.(?: (?:is|was|will|has|had|would|have|to|be|been|also|again|currently))* "
      "host(?:s|ed|ing)?\\b");
  // "Oslo was the scene of Monday's talks".
  static const Cue& scene = StaticCue(
      "^.(?: (?:is|was|will|has|had|would|have|to|be|been|also|again))+ (?:the )?"
      "(?:place|venue|scene|setting|site|location) (?:of|for|where)\\b");
  static const Cue& purpose = StaticCue(
      "^.,?(?: (?:on |early |late )?.)? (?:for|ahead of|where|to "
      "(?:attend|hold|take|join|resume|begin|start|continue|meet|"
      "negotiate|participate|launch|open|discuss))\\b");
  const re2::StringPiece rest = ToRe2(masked.substr(at));
  if ((!state && Matches(FromRe2(rest), noun)) || Matches(FromRe2(rest), host) ||
      Matches(FromRe2(rest), scene)) {
    return true;
  }
  if (absl::StartsWith(masked.substr(std::min<size_t>(at + 3, masked.size())), "'s")) return false;
  if (IsOfSpeaker(masked, at)) return false;
  constexpr int kWords = 14;  // "at a hotel on the southern side of the truce village of X"
  absl::string_view head = masked.substr(0, at);
  for (int i = 0; i < kWords && !head.empty(); ++i) {
    absl::string_view word = PopWord(&head);
    // "in the capital, Oslo"; "in Oslo, Norway"; "in Oslo and Lima".
    if (i == 0 && word == "and") word = PopWord(&head);
    if (absl::EndsWith(word, ",") && i > 0) return false;
    absl::ConsumeSuffix(&word, ",");
    if (In(kLocative, word)) {
      // "in the village of X, near Y": Y only tells where X is.
      if ((word == "near" || word == "outside") && EndsInName(head)) return false;
      absl::string_view what = PopWord(&head);
      if (what == "not") return false;
      return !In(kElsewhere, what) && !(state && In(kMatters, what));
    }
    if (word == "to" || word == "for")
      return i <= 4 && In(kMotion, PopWord(&head)) && Matches(FromRe2(rest), purpose);
    if (word == "on" && i == 0) return false;
    if (word == "(" || In(kOther, word)) return false;
  }
  return false;
}

bool IsAtHouse(absl::string_view masked, int32_t at) {
  static const Cue& house = StaticCue(
      "\\b(?:[Aa]t|[Ii]n|[Ii]nside|[Tt]o) (?:(?:the|his|her|its|their|an?) )?"
      "(?:[\\x{E000}-\\x{EBFF}](?:'s?)? )?(?:[a-z-]+ ){0,2}$");
  static const Cue& noun = StaticCue("^. [a-z-]+");
  static const Cue& no_noun = StaticCue(
      "^. (?:[a-z]+ly|[a-z]+ing|[a-z]+ed|talks|negotiations|meetings?|summit|conference|hotel|"
      "resort|palace|complex|building|compound|residence|estate|grounds|a|an|the|on|in|at|for|to|"
      "with|and|or|but|after|before|as|when|where|while|that|which|who|this|last|next|by|from|"
      "between|over|until|since|during|near|outside|under|among|amid|into|about|ahead|despite|"
      "without|were|was|is|are|be|will|would|has|have|had|can|could|may|late|later|earlier|today|"
      "yesterday|tomorrow|again|not|because|if|so|then|said|says|told|if|than|just|soon|only|"
      "also|there|here|began|met|took|ran|saw|came|went)\\b");
  const absl::string_view after = masked.substr(at);
  return Matches(masked.substr(0, at), house) &&
         (!Matches(after, noun) || Matches(after, no_noun));
}

bool IsOfSpeaker(absl::string_view masked, int32_t at) {
  static const Cue& says = StaticCue(
      "^.(?: (?:on |late |early )*[\\x{EC00}-\\x{EFFF}]| [a-z]+ly| were| was| have| has| had)* "
      "(?:said|says?|told|tells?|reported|announced|confirmed|added|warned|insisted)\\b");
  static const Cue& who = StaticCue("[a-z]+ (?:in|at|from) $");
  return Matches(masked.substr(at), says) && Matches(masked.substr(0, at), who);
}

bool IsWhereSaid(absl::string_view masked, int32_t at) {
  static const Cue& re = StaticCue(
      "[^ ],\\\"? (?:[^,;\\\"]{1,80} )?(?:said|says|announced|told|confirmed|added|reported)\\b"
      "[^,;\\\"]*$");
  return Matches(masked.substr(0, at), re);
}

bool IsSeatOfSpeaker(absl::string_view masked, int32_t at, Span near) {
  if (at >= near.start) return false;
  static const Cue& re = StaticCue(
      "^[\\x{E800}-\\x{EBFF}] (?:[a-z]+ly )?(?:has )?(?:said|says|announced|told|confirmed|added|"
      "reported|stated|declared|disclosed|revealed)\\b[^;:\\\"]*\\bthat\\b");
  // A match may begin with the "that".
  constexpr int32_t kThat = 5;
  const int32_t end = std::min(near.start + kThat, static_cast<int32_t>(masked.size()));
  return Matches(Slice(masked, {at, end}), re);
}

bool IsOfMatter(absl::string_view masked, int32_t at) {
  absl::string_view head = masked.substr(0, at);
  absl::string_view in = PopWord(&head);
  if (in == "the") in = PopWord(&head);
  if (in != "in") return false;
  const absl::string_view what = PopWord(&head);
  return In(kElsewhere, what) || In(kMatters, what);
}

bool IsOfWar(absl::string_view masked, int32_t at) {
  static const Cue& war = StaticCue(
      "\\b(?:war|conflict|fighting|violence|bloodshed|hostilities|insurgency|rebellion|offensive|"
      "ceasefire|cease-fire|truce) in (?:the )?$");
  return Matches(masked.substr(0, at), war);
}

bool IsHere(absl::string_view masked, Span near) {
  static const Cue& re = StaticCue(
      "\\b(?:talks|met|meeting|meetings|negotiations|rounds?|sessions?|summit|conference|held|"
      "gathered|sat down|convened|opened|began|resumed|ended|signed|arrived)"
      "\\b[^,;.:\\\"“”]{0,40}? here(?:[ ,.;]|$)");
  // "at an air base in this northern town"
  static const Cue& this_town = StaticCue(
      "\\b(?:talks|met|meeting|negotiations|round|session|summit|conference|held|gathered|"
      "sat down|convened|opened|began|resumed|under way)\\b[^,;.:\\\"“”]{0,80}? "
      "(?:in|to|outside|near) this (?:(?:[a-z-]+|[\\x{E000}-\\x{EBFF}]) ){0,3}?"
      "(?:city|town|capital|port|village|resort)\\b");
  static const Cue& quoted = StaticCue("[\\\"“]");
  static const Cue& of_others = StaticCue(
      "\\b(?:that|who|which|whose|where|returning|leaving|arriving)\\b[^,;.:]{0,60}? this "
      "(?:[a-z-]+ ){0,3}?(?:city|town|capital|port|village|resort)\\b");
  if (Matches(masked.substr(0, near.end), quoted)) return false;
  const absl::string_view told = masked.substr(near.start);
  return Matches(told, re) || (Matches(told, this_town) && !Matches(told, of_others));
}

}  // namespace claims
