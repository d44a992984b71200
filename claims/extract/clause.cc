#include "claims/extract/clause.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"

namespace claims {
namespace {

constexpr absl::string_view kMention = "[\\x{E000}-\\x{F7FF}]";

// Where a clause ends: an attribution after it, a new clause or participle, a mark.
const Cue& ClauseEnd() {
  static const Cue& re = StaticCue(absl::StrCat(
      // ", he said", "\" the ministry added", ", according to"
      "(?:,[\"']?|\"|,\") (?:(?:he|she|they|it|", kMention,
      "|the "
      "(?:source|official|spokes\\w+|ministry|minister|agency|statement|diplomat|newspaper|paper|"
      "report|outlet|envoy|group|president)s?)(?: (?:has|have|had|also|later|then))? "
      "(?:said|says|told|added|adds|wrote|noted|stressed|reported|reports|announced|explained|"
      "insisted|argued|claimed|stated|continued|tweeted|posted|confirmed)\\b|said |according to|"
      "which |who |where |after which|however|in comments|in a statement|in an interview|"
      "as (?:he|she|they|it|part|the|well as his)\\b|without (?:elaborating|giving)|let alone|even|"
      "especially|particularly|pending)"
      // ", leaving the path uncertain"
      "|, (?:instead |thus |thereby |further |again "
      ")?(?:adding|saying|telling|noting|warning|leaving|"
      "viewing|calling|arguing|insisting|sending|describing|blaming|accusing|citing|claiming|"
      "signall?ing|raising|prompting|paving|ending|marking|dealing|dashing|stressing|urging|"
      "unleashing|killing|giving|making|forcing|following|suggesting|demanding|vowing|threatening|"
      "backing|using|given|reflecting|stating|complaining|alleging|stopping|pushing|bringing|"
      "creating|"
      "complicating|keeping|proceeding|according|hinting|pointing|declaring|announcing|committing|"
      "fearing|hoping|believing|halting|averting|defusing|breaking|building on|rejecting|"
      "ruling out|throwing|sparking|prolonging|underscoring|casting doubt|dimming)\\b"
      // " and the lack of clarity": what else is deplored
      "|,? and (?:the |a |its |their )?(?:continued |continuing )?(?:lack|absence) of\\b"
      // " as he sets conditions", "; as it sought more"
      "| as (?:he|she|they) (?:[a-z]+s|[a-z]+ed|sought|met|set|has|had|have|is|are|was|were)\\b"
      // ", will engage with both": the main clause goes on
      "|, (?:will|would|has|have|had|did|does) [a-z]+"
      // ", or it will face"
      "|,? or (?:else )?(?:face|risk|suffer|incur|forfeit)\\b"
      "|,? or (?:else )?(?:it|they|",
      kMention,
      ") (?:will|would|could|may|might|risks?|faces?)\\b"
      // ", that would leave the rest open", ", and the talks were suspended"
      "|, in (?:an?|the latest|what) (?:[a-z]+ "
      "){0,2}?(?:blow|moves?|sign|setback|step|bid|breakthrough|shift|reversal|deal|gesture|twist)"
      "\\b"
      "|, that |, (?:and|but) (?:the|an?|its|their|his|this|some) (?:[a-z-]+ "
      "){1,3}?(?:was|were|is|are|has|have|had|will|would|could|did)\\b"
      // subordinate and new clauses
      "|, (?:(?:mediators|officials|sources|diplomats|negotiators|aides|witnesses|media|reports|"
      "state media|analysts)|an? [a-z-]+(?: [a-z-]+)?) (?:said|says|say|told|reported)\\b"
      "|, (?:during|under|after|in|at|by|of|from|with|through) which\\b|, as (?:the )?",
      kMention,
      // ", the embassy in the capital and a rebel spokesman said"
      "|, (?:an?|the|two|three|four|several|some|many|senior|local|", kMention,
      ")[^,;:\"]{2,80}? (?:said|says|told)\\b(?: [a-z]+)?(?:[ .]|$)"
      // ", Chile on Monday invited"
      "|, (?:the )?",
      kMention,
      "(?: (?:late |early )?(?:on )?[\\x{EC00}-\\x{EFFF}])? [a-z]+ed\\b"
      "|,? even (?:as|though|if)\\b"
      // ", major differences remain"
      "|, (?:[a-z-]+ ){1,3}(?:remains?|persists?)\\b"
      // "a truce as Chile demanded more"
      "| as (?:the )?",
      kMention,
      "(?: (?:has|have|had))?(?: [a-z]+ly)? (?:demanded|insisted|rejected|refused|warned|accused|"
      "urged|called|vowed|pressed|ordered|sought|threatened|met|said|wanted|asked|tried|"
      "continued|failed)\\b"
      // ", days before elections", ", a week ahead of the vote"
      "|(?:,|,? only|,? just|,? barely)(?: (?:an?|two|three|four|five|six|ten|several|some|many))? "
      "(?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|ahead of)\\b|"
      ",? (?:hours|days|weeks|a day|a week) after\\b|,? and given\\b"
      // " as fighting went on", ", as the death toll rose": what happens beside it
      "|,? as (?:(?:the|an?|its|their|both|more|new|fresh|heavy) )?"
      "(?:[a-z'-]+ ){1,3}?(?:continue[sd]?|rage[sd]?|[a-z]*gr[eo]ws?|rose|fell|broke out|spread|"
      "mount(?:s|ed)|"
      "loom(?:s|ed)|went on|gathered|met|began|entered|intensif(?:y|ies|ied)|escalate[sd]?|"
      "deepen(?:s|ed)|worsen(?:s|ed)|remain(?:s|ed)?|drag(?:s|ged)|approach(?:es|ed)?|"
      "(?:is|are|was|were) (?:still )?[a-z]+ing)\\b"
      // ", with elections only weeks away"
      "|, with (?:(?:the|an?|its|their|both|no|more|most|many|some|two) )?(?:[a-z'-]+ ){1,3}?"
      "(?:away|ahead|looming|still|already|due|underway|expected)\\b"
      "|,? (?:while|although|though|whereas|despite|amid|because|citing|saying|adding|arguing)\\b"
      "|, but |,? (?:and|but) (?:(?:also|then|instead|later|still|now|again|even) "
      ")?(?:has|have|had|is|are|was|were|will|"
      "would|could|can|must|should|did|does|said|says|insist(?:s|ed)|call(?:s|ed)|demand(?:s|ed)|"
      "warn(?:s|ed)|accus(?:es|ed)|urg(?:es|ed)|vow(?:s|ed)|threaten(?:s|ed)|want(?:s|ed)|"
      "propos(?:es|ed)|offer(?:s|ed)|reject(?:s|ed)|refus(?:es|ed)|describ(?:es|ed)|added|told|"
      "agreed|accepted|approved|opened|began|held|launched|announced|signed|"
      "emphasi[sz]ed|stressed|reiterated|reaffirmed|pledged|repeated|noted|argued|blamed|asked|"
      "expressed)\\b"
      // "ready to talk but Chile must first": of another subject
      "|,? but (?:the )?",
      kMention,
      " (?:[a-z]+ )?(?:must|should|has|have|had|is|are|was|were|will|would|can|could|may|"
      "did|does|said|says|insist(?:s|ed)?|want(?:s|ed)?|reject(?:s|ed)?|refuse[sd]?|"
      "demand(?:s|ed)?|oppose[sd]?|call(?:s|ed)? for)\\b"
      // ", it is reluctant to leave": what the clause before led up to
      "|, (?:it|they|he|she) (?:(?:also|now|still|then) )?"
      "(?:is|are|was|were|has|have|had|will|would|wants?|wanted|demand(?:s|ed)|insist(?:s|ed)|"
      "reject(?:s|ed)|refuse[sd])\\b"
      // " and reject the foreign force", of those who want to keep their arms
      "|,? and (?:reject|refuse|oppose) (?:the|any|an?|all|to)\\b"
      // ", and Norway \"confirmed\" the date"
      "|, and (?:the )?",
      kMention,
      " (?:\"[a-z]+ed\\b|[a-z]+ed (?:the|an?|its|his|her|their|that|to|on|for|it)\\b)"
      // ", and Norway rejected calls for it": of another subject, and no item
      "|, and (?:the )?",
      kMention,
      "(?: [a-z]+ly)? (?:rejected|refused|agreed|accepted|demanded|insisted|called|urged|proposed|"
      "offered|warned|threatened|accused|denied|pledged|vowed|wants|rejects|refuses|insists|"
      "demands|says)\\b"
      // ", and appointed the envoy": a verb in the past with its object
      "|,? (?:and|but) (?:[a-z]+ly )?[a-z]{2,}[a-df-z]ed (?:(?:the|an?|its|their|his|her|that) "
      "|[\\x{E400}-\\x{E7FF}])"
      // ", Berg said", where no pack knows her
      "|, [A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)? (?:said|says|told|added)\\b"
      // " and thanked Norway for its help": of the subject, no item of a list
      "| and (?:[a-z]+ly )?(?:thank|prais|accus|blam|condemn|warn|inform|brief|visit|hail|rebuk|"
      "credit|remind)(?:s|ed|es) (?:the )?[\\x{E000}-\\x{E7FF}]"
      // ", and that he hoped": told, where what is wanted takes a bare verb
      "|,? and that (?:he|she|it|they|the [a-z]+|",
      kMention,
      ") (?:(?:[a-z]+ed|had|has|have|was|were|is|are|would|will)\\b|[a-z]+n't\\b)"
      // ", and that its troops had left": likewise
      "|, and that (?:its|their|his|her|this|these|those|any|no|all) [^,;]{1,40}? "
      "(?:had|has|have|was|were|is|are|would|will|holds?|calls?|remains?|stands?|means?)\\b"
      // " but clashed over the terms", " and Berg vowed to"
      "| but (?:[a-z]+ly )?[a-z]{3,}ed (?:on|over|to|with|at|in|for|about|against|that|by)\\b"
      "| and (?:the )?[\\x{E400}-\\x{E7FF}] (?:[a-z]+ly "
      ")?(?:has|have|had|will|would|said|told|vowed|warned|called|urged|insisted|"
      "added|accused|demanded|rejected|refused|agreed|announced|promised|pledged|ordered|declared)"
      "\\b"
      "|, (?:and |but )?(?:the )?",
      kMention, "(?: and ", kMention,
      ")? (?:has|have|had|will|would|is|are|was|"
      "were|may|might|said)\\b"
      // ", and discussions were held"
      "|, and (?:[a-z]+ )?(?:talks|discussions|negotiations|consultations|meetings|contacts) "
      "(?:was|were|is|are|has|have|had|will|would)\\b"
      "|;|: | - |\\?|\\.\"?$|\\.\" |!|, (?:he|she|",
      kMention, ")$"));
  return re;
}

constexpr absl::string_view kTrimmed = " \t,;:.\"'()-";

Span Strip(absl::string_view masked, Span span) {
  while (span.start < span.end && kTrimmed.find(masked[span.start]) != absl::string_view::npos) {
    ++span.start;
  }
  while (span.end > span.start && kTrimmed.find(masked[span.end - 1]) != absl::string_view::npos) {
    --span.end;
  }
  return span;
}

}  // namespace

Span TrimClause(absl::string_view masked, Span span) {
  // "cited as saying", "by saying", "as long as talks are held": no new clause.
  static const Cue& within =
      StaticCue("\\b(?:as|by|of|for|from|as (?:long|well|soon|far|much|many))$");
  const absl::string_view text = Slice(masked, span);
  re2::StringPiece end;
  size_t from = 0;
  while (ClauseEnd().Find(text, from, &end)) {
    const size_t at = static_cast<size_t>(end.data() - text.data());
    if (!Matches(text.substr(0, at), within)) {
      span.end = span.start + static_cast<int32_t>(at);
      break;
    }
    from = at + std::max<size_t>(end.size(), 1);
  }
  return Strip(masked, span);
}

Span Quotable(absl::string_view masked, Span match) {
  constexpr int kLongest = 320;  // bytes; a quote is to be read at a glance
  static const GroupRegex& connector = StaticGroupRegex("^(?:that|and|but|where|when|which|as) ");
  auto inside = [&](int32_t at) {
    return masked[at] != ' ' && masked[at] != '"' && masked[at] != '(';
  };
  while (match.start > 0 && inside(match.start - 1)) --match.start;
  re2::StringPiece word;
  const re2::StringPiece text = ToRe2(Slice(masked, match));
  if (connector.Find(FromRe2(text), 0, &word, 1)) {
    match.start += static_cast<int32_t>(word.size());
  }
  const int32_t size = static_cast<int32_t>(masked.size());
  while (match.end < size && inside(match.end) && masked[match.end] != ',' &&
         masked[match.end] != '.' && masked[match.end] != ';') {
    ++match.end;
  }
  const Span clause = TrimClause(masked, {match.start, size});
  if (clause.end > match.end && clause.end - match.start <= kLongest) match.end = clause.end;
  return Strip(masked, match);
}

Span HeadOf(absl::string_view masked, Span span) {
  static const Cue& re = StaticCue(
      " \"?(?:as part of|after|following|since|beyond|other than|apart from|aside from|"
      "in exchange for|in return for|before|ahead of|"
      "in order to|so that|during|under|within a|once|if|on condition|on the condition|provided|"
      "until|unless|or else|or (?:face|risk|suffer|incur)|subject to|depending on|which|who|that "
      "it|"
      "that "
      "(?:would|will|could|also|was|were|had)|lacking|(?:proposed|drafted|submitted|tabled|drawn "
      "up|put forward) by|"
      "(?:regions?|areas?|city|town|capital|provinces?|country|zone|districts?|village|"
      "[\\x{E000}-\\x{EBFF}]),? where|"
      "that aims?|and with(?:out)?|at a time when|to be (?:held|hosted|staged)|to "
      "(?:celebrate|mark|commemorate)|"
      "as an? (?:condition|pre-?condition|prerequisite|first step|sign|gesture|step)|as (?:[a-z]+ "
      ")?(?:pre-?)?conditions|"
      "as (?:demanded|recommended|requested|proposed|called for|urged|agreed|"
      "envisaged|stipulated|exists?|is the case)|within [\\x{EC00}-\\x{EFFF}] of|"
      "imposed (?:by|for|over|on|after|in|since)|to (?:discuss|talk about)|aimed at|"
      "for (?:the )?(?:continuation|resumption|sake|success|duration) of|"
      "on (?:the )?grounds (?:that|of)|"
      "to (?:end|stop|prevent|allow|facilitate|help|ensure|avoid|protect|pave|evacuate|retrieve|"
      "recover|collect|bury|rescue|enable|permit|make (?:way|room)|"
      "give (?:time|talks|diplomacy))) |"
      ", to (?:discuss|review|consider|address|finali[sz]e|prepare|examine|assess|"
      "explore|work|find|seek|try|resolve|monitor|oversee) |"
      ", (?:due to|because of|owing to) |"
      " at the (?:start|outset|beginning|opening|close|end|conclusion) of |"
      " at (?:an? |their |its )?(?:(?:[a-su-z]|t[a-gi-z])[a-z-]* ){0,3}?(?:talks|negotiations|"
      "meetings?|summit|conference|session|round) (?:(?:in|on|with|near|between) )?"
      "(?:(?:the|this|an?) (?:[a-z-]+ ){0,3}?)?[\\x{E000}-\\x{EFFF}]|"
      ",? (?:in|via|through) an? (?:[a-z]+ )?(?:statement|communique|interview|speech|video|tweet|"
      "message|"
      "broadcast|press release|news conference|phone call)\\b|"
      " at (?:the|their) (?:(?:[a-su-z]|t[a-gi-z])[a-z-]* ){0,2}?(?:talks|negotiations|meetings?|"
      "summit)$|"
      " in (?:the )?(?:areas?|territory|territories|regions?|towns|cities|districts|parts) "
      "(?:(?:it|they|he|she|[\\x{E000}-\\x{E7FF}]) (?:holds?|controls?|held|seized|captured|took|"
      "occup(?:y|ies|ied))|under|held|controlled|seized)\\b|"
      ", an? (?:[a-z-]+ |[\\x{E000}-\\x{E3FF}](?:'s)? "
      "){0,3}?(?:demand|condition|move|step|request|concession|idea|goal|offer|proposal|model|"
      "formula|setback|blow|boost|sign|gesture|breakthrough|victory|priority)\\b");
  const absl::string_view text = Slice(masked, span);
  re2::StringPiece cut;
  if (re.Find(text, 0, &cut)) {
    span.end = span.start + static_cast<int32_t>(cut.data() - text.data());
  }
  return Strip(masked, span);
}

Span WithoutEffort(absl::string_view masked, Span content) {
  static const GroupRegex& effort = StaticGroupRegex(
      "^((?:to )?(?:intervene|act|step in|use (?:[a-z]+ ){0,2}?(?:influence|leverage)"
      "(?: (?:on|with|over) [^,;]{3,40}?)?|(?:put|apply|exert|exercise) (?:[a-z]+ )?"
      "(?:pressure|influence) on [^,;]{3,40}?|(?:take|make|undertake|adopt) (?:[a-z]+ ){0,3}?"
      "(?:steps?|measures?|moves?|efforts?|action)|work(?: together| hard)?|"
      "do (?:more|everything|its utmost|all it can)) "
      "(?:to(?:wards?)?|aimed at) (?:help (?:to )?|further )?)[a-z]");
  re2::StringPiece group;
  if (MatchesWithGroups(Slice(masked, content), effort, &group)) {
    content.start += static_cast<int32_t>(group.size());
  }
  return content;
}

bool InCondition(absl::string_view before, absl::string_view words) {
  static const Cue& re = StaticCue(
      "\\b(?:if|unless|until|whether|once|should|in case|as long as|provided(?: "
      "that)?|before|without|"
      "subject to|depend(?:s|ed|ing) on)(?: and when)?(?: the)? $");
  // "hours before [they met]": so they did.
  static const Cue& measured = StaticCue(
      "\\b(?:minutes?|hours?|days?|weeks?|months?|years?|shortly|just|soon|not long) before"
      "(?: the)? $");
  static const Cue& past = StaticCue(
      "^[^,;]*?\\b(?:met|held|began|sat|took|had|were|was|[a-z]{3,}ed)\\b");
  return Matches(before, re) && !(Matches(before, measured) && Matches(words, past));
}

namespace {

// A list has a conjunction before its last item: what commas alone set off are
// appositions, purposes, circumstances.
bool HasConjunction(absl::string_view text) {
  static const Cue& re = StaticCue("(?:;|\\b(?:and|or|plus|as well as|along with|but also)) ");
  return Matches(text, re);
}

// "talks on [A, B and C]": the matters of what is wanted, not further things wanted.
bool ListsMatters(absl::string_view first) {
  static const Cue& re = StaticCue(
      "\\b(?:talks|discussions?|negotiations?|meetings?|dialogue|consultations?) (?:[^,]* )?"
      "(?:about|on|over|regarding|concerning) [a-z][^,]*$");
  return Matches(first, re);
}

// A separator within a quotation, or the "and" of "between A and B" or "with A and
// B", splits nothing.
bool Splits(absl::string_view item, absl::string_view separator, absl::string_view rest) {
  static const Cue& joins = StaticCue(
      "\\b(?:with|from|of|by|for|to|in|against|among|beside) (?:the )?[\\x{E000}-\\x{EBFF}]$");
  static const Cue& joined = StaticCue("^(?:the |its |other )?[\\x{E000}-\\x{EBFF}]");
  if (Matches(item, joins) && Matches(rest, joined)) return false;
  // "both [a truce] and [a pullout]" are two, "the release of both men and women" one.
  static const Cue& pair = StaticCue("\\bbetween [^,]*$|\\w both [^,]*$|^both [a-z-]+$");
  // "its nuclear and missile tests": two words before one noun.
  static const Cue& epithet = StaticCue(
      "\\b(?:the|its|their|his|her|all|any|of|for|an?|on) "
      "(?:nuclear|political|military|economic|financial|security|"
      "humanitarian|diplomatic|legal|technical|social|territorial|ballistic|armed|civilian|"
      "regional|international|"
      "national|local|foreign|domestic|internal|external|northern|southern|eastern|western|direct|"
      "full|"
      "immediate|complete|permanent|conventional|strategic|commercial|cultural|religious|ethnic)$");
  static const Cue& noun = StaticCue("^[a-z-]+ [a-z]+");
  if (separator == " and " && Matches(item, epithet) && Matches(rest, noun)) return false;
  if (std::count(item.begin(), item.end(), '"') % 2 == 1) return false;
  return separator != " and " || !Matches(item, pair);
}

}  // namespace

std::vector<Span> SplitList(absl::string_view masked, Span span) {
  static const Cue& separator = StaticCue(
      "(?:,|;) (?:and |or |as well as |along with )?|"
      ",? (?:and|as well as|along with|plus|but also) ");
  std::vector<Span> items;
  absl::string_view text = Slice(masked, span);
  // ", to discuss the truce" says what the rest is for.
  static const GroupRegex& purpose = StaticGroupRegex(", to [a-z]+ ");
  re2::StringPiece cut;
  if (purpose.Find(text, 0, &cut, 1)) {
    const auto at = static_cast<size_t>(cut.data() - text.data());
    const bool infinitives = absl::StrContains(text.substr(at + cut.size()), " to ");
    if (!infinitives) text = text.substr(0, at);
  }
  auto add = [&](size_t from, size_t to) {
    const Span item = Strip(masked, {span.start + static_cast<int32_t>(from),
                                     span.start + static_cast<int32_t>(to)});
    if (item.size() > 2) items.push_back(item);
  };
  size_t from = 0, search = 0;
  re2::StringPiece hit;
  while (search < text.size() && separator.Find(text, search, &hit)) {
    const size_t at = static_cast<size_t>(hit.data() - text.data());
    search = at + std::max<size_t>(hit.size(), 1);
    if (!Splits(text.substr(from, at - from), FromRe2(hit), text.substr(search))) continue;
    if (!HasConjunction(text.substr(at)) || ListsMatters(text.substr(from, at - from))) break;
    add(from, at);
    from = search;
  }
  add(from, text.size());
  if (items.size() < 2) items.assign(1, Strip(masked, span));
  return items;
}

namespace {

// What takes certainty away, by what it makes of a claim.
constexpr absl::string_view kNegation =
    "\\b(?:not|never|no "
    "longer|neither|nor|without|n't|cannot)\\b|n't\\b|\\b(?:denie[sd]|deny|denying) |"
    "\\bno (?:\\w+ ){0,2}(?:talks|negotiations|meetings?|contacts)\\b";
constexpr absl::string_view kCondition =
    "\\b(?:if|unless|whether|would have (?:been|had|\\w+ed)|(?:if|should|as though) [^,]{1,40} "
    "were to|in case)\\b";
constexpr absl::string_view kPossible =
    "\\b(?:may|might|could|possibl[ey]|perhaps|considering|considers?|mull(?:s|ed|ing)?|weigh(?:"
    "s|ed|ing)?|"
    "likely|potential(?:ly)?|assessing)\\b";
constexpr absl::string_view kPlanned =
    "\\b(?:will|would|shall|is to|are to|(?:is|are|was|were)(?: \\w+ly| now| also| still| then| "
    "again)? (?:due|set|scheduled|expected|slated|planned|supposed|"
    "planning|preparing|poised|going|returning) to|expected|scheduled|slated|pencil+ed in|plans? "
    "to|planned|intends? to|upcoming|"
    "set to (?:take place|be|begin|open|start|resume|continue|meet|hold|host|lead|attend)|"
    "due to (?:take place|be|begin|start|resume|continue|meet|attend)|"
    "(?:was|were) to|is due|are due|aims? to|next|tomorrow|ahead of)\\b|'ll\\b";
constexpr absl::string_view kReported =
    "\\b(?:reportedly|said to|understood to|believed to|rumou?red)\\b";
constexpr absl::string_view kAlleged = "\\b(?:allegedly|purportedly|supposedly)\\b";
constexpr absl::string_view kExpected = "\\b(?:expected|due|slated|likely)\\b";
constexpr absl::string_view kUnclear =
    "\\b(?:unclear|unconfirmed|not (?:been )?(?:confirmed|clear)|yet to (?:be )?confirm)\\b";

}  // namespace

Certainty ReadCertainty(absl::string_view words) {
  // "whether or not" denies nothing.
  std::string trigger(words);
  static const Cue& either = StaticCue(" or not\\b");
  if (either.Match(trigger)) RE2::GlobalReplace(&trigger, either, "");
  // "talks on a possible truce": the matter is uncertain, not that they talk.
  static const Cue& matter = StaticCue(
      "\\b(on|regarding|about|over|of|for|towards?|discuss(?:ed|ing|es)?) ((?:an?|the|its|any) )?"
      "(?:potential|possible) ");
  if (matter.Match(trigger)) RE2::GlobalReplace(&trigger, matter, "\\1 \\2");
  // "talks to implement a plan to open the border": that they talk is no plan.
  static const RE2& plan = StaticRegex(
      "\\b((?:implement|discuss|present|advance|finali[sz]e|promote|review)(?:s|d|ed|ing)? "
      "(?:an?|the|its|their|this) (?:[^ ,;]+ ){0,2}?)plans? to\\b");
  if (absl::StrContains(trigger, "plan")) RE2::GlobalReplace(&trigger, plan, "\\1");
  // "A, which has not signed, met B": a relative clause says it of itself only.
  static const RE2& relative = StaticRegex(", (?:who|which|whose|where) [^,;:\"]{3,110}, ");
  if (absl::StrContains(trigger, ", wh")) RE2::GlobalReplace(&trigger, relative, " ");
  // "Berg, not Dahl, will lead": it is Dahl of whom it is denied.
  static const RE2& other =
      StaticRegex(", (?:(?:and )?not (?:by )?[\\x{E400}-\\x{E7FF}]|and not an? [^,;:\"]{3,60}),");
  if (absl::StrContains(trigger, "not ")) RE2::GlobalReplace(&trigger, other, "");
  Certainty certainty;
  // Most words take nothing away: one look tells so.
  static const Cue& any = StaticCue(absl::StrJoin(
      {kNegation, kCondition, kPossible, kPlanned, kReported, kAlleged, kExpected, kUnclear},
      "|"));
  if (!Matches(trigger, any)) return certainty;
  static const Cue& negation = StaticCue(kNegation);
  static const Cue& condition = StaticCue(kCondition);
  static const Cue& possible = StaticCue(kPossible);
  static const Cue& planned = StaticCue(kPlanned);
  static const Cue& reported = StaticCue(kReported);
  static const Cue& alleged = StaticCue(kAlleged);
  static const Cue& expected = StaticCue(kExpected);
  static const Cue& unclear = StaticCue(kUnclear);
  certainty.negated = Matches(trigger, negation);
  certainty.conditional = Matches(trigger, condition);
  if (Matches(trigger, possible)) {
    certainty.modality = v1::MODALITY_POSSIBLE;
    certainty.hedge = v1::HEDGE_POSSIBLE;
  } else if (Matches(trigger, planned)) {
    certainty.modality = v1::MODALITY_PLANNED;
  }
  if (Matches(trigger, reported)) {
    certainty.hedge = v1::HEDGE_REPORTED;
  } else if (Matches(trigger, alleged)) {
    certainty.hedge = v1::HEDGE_ALLEGED;
  } else if (Matches(trigger, unclear)) {
    certainty.hedge = v1::HEDGE_UNCONFIRMED;
  } else if (certainty.hedge == v1::HEDGE_UNSPECIFIED && Matches(trigger, expected)) {
    certainty.hedge = v1::HEDGE_EXPECTED;
  }
  return certainty;
}

}  // namespace claims
