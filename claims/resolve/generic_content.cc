#include "claims/resolve/generic_content.h"

#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"

namespace claims {

GenericContent ReadGeneric(absl::string_view content) {
  // Words up to the noun; a preposition but of a verb or a vessel ("agree on", "parts
  // of") makes what follows no head.
  static const GroupRegex& head = StaticGroupRegex(
      "(?i)^[\"']?(?:to "
      ")?(?:(?:agree|sign|parts?|points?|texts?|terms?|details?|versions?|implementation|"
      "conclusion|elements|reopening|revision|signing|violations?|breach|draft|principles?) "
      "(?:on|to|of) )?(?:[^ ,;:\"()]+ ){0,6}?"
      "(?:deals?|agreements?|accords?|pacts?|plans?|proposals?|offers?|drafts?|packages?|"
      "blueprints?|frameworks?|"
      "arrangements?|formulas?|initiatives?|compromises?|terms|road ?maps?|amendments|"
      "modifications|revisions)\\b");
  static const Cue& blocked = StaticCue(
      "(?i)\\b(?:as|for|in|at|with|without|by|from|about|over|under|after|before|until|through|"
      "during|against|than|that|which|who|and|or|between|peace|final|comprehensive|political|"
      "lasting|permanent|durable|settlement|treaty|war|conflict|"
      "talks|negotiat\\w+|dialogue|no)\\b");
  static const RE2& complement = StaticRegex(
      "(?i)^(?: (?:late |early )?(?:on )?[A-Z][a-z]+day(?: (?:night|morning|evening|afternoon))?)?"
      ",? (?:to|on|over|about|for|regarding|concerning|covering|involving|including|"
      "under which|whereby|aimed at|aiming (?:to|at)|(?:meant|intended|designed|seeking) to|of|"
      "calling for|providing for|envisaging|defining|setting out|governing|regulating|establishing|"
      "extending|allowing|(?:that|which) aims? (?:to|at)|that "
      "(?:would|will|could)|which (?:would|will|could)|"
      "(?:that |which )(?:includes?|included|provides? for|provided for|calls? for|called "
      "for|covers?|covered|"
      "envisages?|ends?|ended|frees?|freed|allows?|allowed|foresees?|contains?)) (.+)$");
  GenericContent read;
  re2::StringPiece hit, rest;
  const re2::StringPiece text = ToRe2(content);
  if (!head.Find(FromRe2(text), 0, &hit, 1) ||
      Matches(FromRe2(hit), blocked)) {
    return read;
  }
  read.generic = true;
  // "an offer from the rebels to enter into talks".
  static const RE2& made = StaticRegex("^ (?:made )?(?:from|by) [^,;]{2,90}? to ([a-z]+ .+)$");
  const re2::StringPiece after = text.substr(hit.size());
  if (RE2::PartialMatch(after, made, &rest) || RE2::PartialMatch(after, complement, &rest))
    read.complement = FromRe2(rest);
  return read;
}

std::string WithoutMakers(absl::string_view content) {
  static const RE2& made = StaticRegex(
      "(?i),? (?:(?:brokered|mediated|proposed|made|put forward|presented|submitted|drafted|drawn "
      "up|"
      "tabled|offered|given|sent|received|handed over|conveyed) )?(?:by|from) .*$");
  static const RE2& makers = StaticRegex(
      "(?i)\\b(?:mediators?|mediation|facilitators?|envoys?|delegations?|teams?)(?:'s|'|’s|’)?(?: "
      "|$)|"
      "\\b[^ ]+-(?:mediated|brokered|proposed|backed|drafted|led|sponsored) ");
  std::string words(content);
  RE2::Replace(&words, made, "");
  RE2::GlobalReplace(&words, makers, "");
  return words;
}

}  // namespace claims
