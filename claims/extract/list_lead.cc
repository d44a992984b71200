#include "claims/extract/list_lead.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/team_lead.h"

namespace claims {
namespace {

// Words of which one stands in every head that is read.
constexpr absl::string_view kHeadWords[] = {
    "demand", "condition", "terms", "require", "red line", "plan",      "propos",
    "deal",   "agree",     "accord", "want",   "call",     "insist",    "offer",
    "urge",   "framework", "truce",  "road map", "roadmap", "seek",     "initiative",
    "position", "team",     "delegation",
};

// "What Norway wants", "What does Norway want?" -> "P wants".
std::string Wants(absl::string_view line) {
  static const GroupRegex& re = StaticGroupRegex(
      "^(?:So )?[Ww]hat (?:(?:does|do|did) )?(?:the )?([\\x{E000}-\\x{E3FF}])(?:'s [a-z]+)? "
      "(wants?|wanted|demands?|demanded|is demanding|is asking for|is seeking|seeks|proposes?|"
      "offers?|insists on)\\b[^,;:]{0,20}$");
  re2::StringPiece party, verb;
  if (!MatchesWithGroups(line, re, &party, &verb)) return "";
  absl::string_view says = FromRe2(verb);
  if (says == "want" || says == "demand" || says == "propose" || says == "offer") {
    return absl::StrCat(FromRe2(party), " ", says, "s ");
  }
  return absl::StrCat(FromRe2(party), " ", says, " ");
}

// "Key points of the Norwegian plan" -> "the Norwegian plan includes".
std::string Contains(absl::string_view line) {
  static const GroupRegex& re = StaticGroupRegex(
      "^(?:The |Its |Some |Among the |Here are the |These are the )?"
      "(?:[a-z-]+ |[A-Z][a-z]+ ){0,2}?"
      "(?:points|elements|terms|provisions|proposals|details|parts|components|pillars|aspects) "
      "(?:of|in) (?:the )?([^:]*?(?:plan|proposal|initiative|deal|agreement|accord|framework|"
      "truce|ceasefire|roadmap|draft))(?: are| include| were)?(?: as follows)?$");
  // "The 10-point plan".
  static const GroupRegex& bare = StaticGroupRegex(
      "^(?:The|This) ((?:[a-z0-9-]+ |[\\x{F000}-\\x{F3FF}]-?[a-z]* ){0,3}?"
      "(?:plan|proposal|initiative|framework|roadmap))$");
  re2::StringPiece vessel;
  if (!MatchesWithGroups(line, re, &vessel) && !MatchesWithGroups(line, bare, &vessel)) return "";
  return absl::StrCat("The ", FromRe2(vessel), " includes ");
}

// "Norway's position - according to its envoy - is that": without what is set between dashes
// or commas before the verb.
std::string WithoutAside(absl::string_view line) {
  static const GroupRegex& re =
      StaticGroupRegex("^(.*?)(?: - [^;]{3,80} -|, (?:according to|as) [^,;]{3,60},)( .*)$");
  static const GroupRegex& told = StaticGroupRegex(
      "^(.*?), (?:[a-z ]{3,40}|[\\x{E000}-\\x{F7FF}][a-z ]{0,20}?) ?(?:said|says?)"
      "(?:(?: on)? [\\x{EC00}-\\x{EFFF}])?$");
  re2::StringPiece before, after;
  if (MatchesWithGroups(line, told, &before)) return std::string(FromRe2(before));
  if (!MatchesWithGroups(line, re, &before, &after)) return std::string(line);
  return absl::StrCat(FromRe2(before), FromRe2(after));
}

// "What we know about the deal": its terms.
std::string Known(absl::string_view line) {
  static const GroupRegex& re = StaticGroupRegex(
      "^(?:.*[.!?] )?(?:What|Here(?:'s| is| are)|Details|The details|How)[^.:;,]{0,40}? "
      "(?:about|of|in|from|under) (the (?:[a-z0-9-]+ |[\\x{E000}-\\x{E7FF}](?:'s?)? ){0,3}?"
      "(?:deal|agreement|accord|plan|proposal|truce))$");
  re2::StringPiece vessel;
  if (!MatchesWithGroups(line, re, &vessel)) return "";
  return absl::StrCat("Under ", FromRe2(vessel), ", ");
}

// What a head that is a clause lacks of one sentence with its item.
std::string Joined(absl::string_view line_as_written) {
  const std::string whole = WithoutAside(line_as_written);
  absl::string_view line = whole;
  static const Cue& under = StaticCue(
      "^(?:[^:;]*[.;,] )?(?:Under|In|According to|As part of|Under the terms of) [^,;:]{3,80}$");
  static const GroupRegex& following = StaticGroupRegex(
      "^(.*?)( on| to)? (?:the following|these)((?: [a-z-]+){0,3}?)"
      "(?: (?:in exchange|in return|if|before)\\b[^:]*)?$");
  static const GroupRegex& follows = StaticGroupRegex(
      "^(.*?(?:demands|conditions|terms|requirements|points|proposals)) (?:are|were)"
      "(?: as follows| the following)?$");
  static const Cue& open = StaticCue(
      "\\b(?:includ(?:e|es|ed|ing)|contain(?:s|ed)|to|on|for|that|demanded|demanding|wants?|"
      "wanted|seeks?|sought|propos(?:es|ed|ing)|offered|offering|would|will|must|should|agreed|"
      "pledged|decided|undertook|vowed|promised|resolved)$|"
      "(?:[\\x{E000}-\\x{E7FF}]|\\b(?:it|he|she|they|also)) (?:demands?|offers?)$|"
      "\\b(?:offer(?:s|ed|ing)|propos(?:es|ed|ing) to) (?:the )?[\\x{E000}-\\x{E3FF}]$");
  static const Cue& terms = StaticCue("(?:demands|conditions|requirements|terms)$");
  re2::StringPiece head, to, noun;
  // "Their demands": whose they are the text before tells.
  static const Cue& whose = StaticCue(
      "^(?:The|These|Its|Their|Other|His|Her) (?:[a-z-]+ ){0,2}?(?:demands|conditions|"
      "pre-?conditions|requirements)$");
  if (Matches(line, whose)) return absl::StrCat(line, " include ");
  if (MatchesWithGroups(line, follows, &head)) return absl::StrCat(FromRe2(head), " include ");
  std::string before(line);
  if (MatchesWithGroups(line, following, &head, &to, &noun)) {
    const bool kept = Matches(FromRe2(noun), terms);
    before = absl::StrCat(FromRe2(head), FromRe2(to), kept ? FromRe2(noun) : "");
  }
  if (Matches(before, under)) return absl::StrCat(before, ", ");
  return absl::StrCat(before, Matches(before, open) ? " " : ": ");
}

// "Norway's demands", "Conditions set by Norway", "Norway's position is that", "Norway is
// demanding": whose demands they are, for items that no other reading fits.
std::string Demands(absl::string_view line) {
  static const GroupRegex& of = StaticGroupRegex(
      "([\\x{E000}-\\x{E3FF}])(?:'s?)? (?:[a-z-]+ ){0,3}?(?:demands|conditions|pre-?conditions|"
      "requirements|red lines|position|ultimatum|wish ?list)\\b[^,;]{0,60}$");
  static const GroupRegex& by = StaticGroupRegex(
      "\\b(?:[Dd]emands|[Cc]onditions|[Pp]reconditions|[Rr]equirements|[Rr]ed lines) "
      "(?:[a-z]+ )?(?:of|from|by) (?:the )?([\\x{E000}-\\x{E3FF}])[^,;]{0,40}$");
  static const GroupRegex& asks = StaticGroupRegex(
      "^(?:the )?([\\x{E000}-\\x{E7FF}])(?: [a-z-]+){0,4}? (?:demand(?:s|ed|ing)|want(?:s|ed)|"
      "call(?:s|ed|ing) (?:for|on)|insist(?:s|ed|ing) (?:on|that))\\b[^,;]{0,60}$|"
      "^(?:the )?([\\x{E000}-\\x{E7FF}]) [^;:]*\\b(?:demands|conditions|requirements|red lines)"
      "\\b[^;:]{0,40}$");
  static const Cue& others = StaticCue(
      "\\b(?:reject|refus|receiv|accept|consider|discuss|stud|respon|fac(?:es|ed|ing)|denounc|"
      "dismiss|agreed|met|meets?|condemn|critici[sz]|without|not|no|never|dropped|gave up|eas|"
      "soften)[a-z]*\\b");
  static const Cue& terms = StaticCue(
      "(?i)\\b(?:demand|condition|requirement|red line|position|ultimatum|wish|want|call|insist)");
  if (!Matches(line, terms) || Matches(line, others)) return "";
  re2::StringPiece party, holder;
  for (const GroupRegex* re : {&of, &by}) {
    if (MatchesWithGroups(line, *re, &party)) return absl::StrCat(FromRe2(party), " demands ");
  }
  if (!MatchesWithGroups(line, asks, &party, &holder)) return "";
  return absl::StrCat(FromRe2(party.empty() ? holder : party), " demands ");
}

// "Norway's peace plan", "Norway put forward a plan with the following points".
std::string Proposes(absl::string_view line) {
  static const GroupRegex& re = StaticGroupRegex(
      "^(?:Under |In |The )?([\\x{E000}-\\x{E3FF}])(?:'s?)? (?:[0-9]+-point |[a-z-]+ ){0,3}?"
      "(?:plan|proposals?|initiative|offer)(?: (?:for|to|on) [^,;]{3,60})?$|"
      "^(?:the )?([\\x{E000}-\\x{E7FF}])(?: [a-z-]+){0,2}? (?:put forward|presented|unveiled|"
      "proposed|proposes|offered|offers|tabled|submitted|outlined|announced|floated)\\b"
      "(?: [^,;]*?\\b(?:plan|proposals?|initiative|points|offer|steps|measures)\\b[^,;]{0,50})?$");
  re2::StringPiece owner, author;
  if (!MatchesWithGroups(line, re, &owner, &author)) return "";
  return absl::StrCat(FromRe2(owner.empty() ? author : owner), " proposes ");
}

// "Under the deal between Norway and Chile": an item may be a phrase without a verb.
std::string Provides(absl::string_view line) {
  static const GroupRegex& re = StaticGroupRegex(
      "^(?:Under|According to|As part of) (?:the terms of )?(?:the )?([^,;:]*?\\b(?:deal|agreement|"
      "accord|truce|ceasefire|pact)\\b[^,;:]{0,60})$");
  re2::StringPiece deal;
  if (!MatchesWithGroups(line, re, &deal)) return "";
  return absl::StrCat("The ", FromRe2(deal), " provides for ");
}

// "Norway rejected these demands", "it dropped its conditions", "they could agree on": what
// stands below is nobody's demand, or no accord. "Norway rejected Chile's demands" names whose.
bool IsRefusal(absl::string_view line) {
  static const Cue& re = StaticCue(
      "\\b(?:reject|refus|dismiss|consider|drop|turn(?:s|ed|ing)? down|giv(?:e|es|en|ing) up|"
      "gave up|abandon|withdr[ae]w|(?:not|never) accept)[a-z]* "
      "(?:[^,;:\\x{E000}-\\x{E3FF}]*? )?(?:demands|conditions|pre-?conditions|terms|"
      "requirements|points|proposals?|plan|offer|following|deal)\\b|"
      "\\bshould (?:demand|drop|call|insist|seek|propose|offer|agree)\\b|"
      "\\b(?:tr(?:y|ies|ied|ying)|refuse[sd]?|could|might) (?:to )?agree\\b|^If |"
      "^(?:Would|Will|Could|Did|Does|Has|Have) .*\\?$");
  return Matches(line, re);
}

bool NamesTerms(absl::string_view lower_case) {
  return std::any_of(std::begin(kHeadWords), std::end(kHeadWords), [&](absl::string_view word) {
    return absl::StrContains(lower_case, word);
  });
}

}  // namespace

bool MayLeadList(absl::string_view line) {
  return absl::EndsWith(line, ":") && NamesTerms(absl::AsciiStrToLower(line));
}

std::vector<Lead> ListLeads(const MaskedSentence& head) {
  std::vector<Lead> leads;
  if (!NamesTerms(head.lower_case())) return leads;
  const absl::string_view line = WithoutMark(head.text());
  if (line.empty() || IsRefusal(head.text())) return leads;
  for (std::string (*form)(absl::string_view) : {&Wants, &TeamIncludes, &Contains, &Known, &Joined,
                                           &Demands, &Proposes, &Provides}) {
    const std::string text = form(line);
    if (text.empty()) continue;
    leads.push_back(LeadOf(head, text));
    if (form == &Demands) leads.push_back(LeadOf(head, text + "that "));
  }
  return leads;
}

bool MayBeItem(const MaskedSentence& item, const MaskedSentence& head) {
  static const Cue& told = StaticCue("\\b(?:said|says)\\b");
  static const Cue& does = StaticCue(
      "^(?:[\\x{EC00}-\\x{EFFF}][:,]? |In [\\x{EC00}-\\x{EFFF}],? )?(?:The |the )?"
      "(?:[\\x{E000}-\\x{E7FF}](?:'s?)?(?: (?:army|troops|forces|government|leaders?|officials|"
      "minister|president|envoys?))?|[Ii]t|[Hh]e|[Ss]he|[Tt]hey) (?:also |never |now |already )?"
      "(?:is|are|was|were|has|have|had|does|did|can|could|may|might|wants?|rejects?|accuses?|"
      "demands?|insists?|refuses?|denies|claims|believes?|mediates?|warns?|holds?|hosts?|keeps?|"
      "seeks?|hopes?|fears?|calls?|[a-z]{3,}ed|met|fought|sent|held|gave|took|won|fell|rose)\\b");
  static const Cue& intends = StaticCue(
      "^(?:The |the )?[\\x{E000}-\\x{E7FF}] (?:will|would)\\b");
  if (Matches(item.text(), told) || Matches(item.text(), does)) return false;
  return !Matches(item.text(), intends) ||
         head.HasAny({"deal", "agree", "accord", "plan", "truce", "pact", "propos", "framework",
                      "road", "initiative", "ceasefire"});
}

bool IsDemanded(const MaskedSentence& item) {
  static const Cue& re = StaticCue(
      "^(?:The |the |That )?(?:[\\x{E000}-\\x{E7FF}](?:'s?)?|[A-Za-z]+)(?: [a-z]+){0,3}? "
      "(?:must|should|shall|will|would|to)\\b");
  return Matches(item.text(), re);
}

bool AsksWhatSidesWant(absl::string_view line) {
  static const Cue& re = StaticCue(
      "\\b(?:each (?:side|party|country)|both(?: sides| parties)?|the (?:two |rival |warring )?"
      "(?:sides|parties|countries)|they) (?:wants?|demands?|seeks?|is seeking|are seeking|"
      "(?:is|are) demanding)(?: from [a-z ]{3,30})?[:?]?$|"
      "(?i)\\b(?:the (?:key |main )?demands|demands of (?:each|both|the two) "
      "(?:side|part)[a-z]*)[:?]?$");
  return Matches(line, re);
}

std::optional<Lead> SideLead(const MaskedSentence& head) {
  static const Cue& only = StaticCue("^(?:The |the )?[\\x{E000}-\\x{E3FF}]:?$");
  if (!Matches(head.text(), only)) return std::nullopt;
  const std::vector<int> mentions = head.MentionsIn({0, static_cast<int32_t>(head.text().size())});
  Lead lead;
  AppendMask(MentionClass::kParty, 0, &lead.text);
  lead.text += " demands ";
  lead.mentions.push_back(head.mentions()[mentions[0]]);
  return lead;
}

}  // namespace claims
