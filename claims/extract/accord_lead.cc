#include "claims/extract/accord_lead.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/base/utf8.h"

namespace claims {

Lead AccordLead(const MaskedSentence& sentence) {
  static const GroupRegex& under = StaticGroupRegex(
      "^(?:But |And )?(?:[Uu]nder|As part of|According to) (?:the terms of )?((?:the|this|that|its|"
      "[\\x{E000}-\\x{E7FF}]'s?) (?:[a-z0-9-]+ |[\\x{E000}-\\x{E7FF}] ){0,4}?(?:deal|agreement|"
      "accord|truce|ceasefire|pact|plan|proposal|initiative|framework|road ?map|draft)), ");
  static const GroupRegex& sets_out = StaticGroupRegex(
      "^(?:The|This|That) ((?:[a-z0-9-]+ |[\\x{E000}-\\x{E7FF}](?:'s?)? ){0,3}?(?:deal|agreement|"
      "accord|truce|ceasefire|pact|plan|proposal|initiative|framework|road ?map|draft))"
      "(?:, [^,;]{3,60},)? (?:also |would )?(?:sets? out|lays? (?:out|down)|calls? for|includes?|"
      "provides? for|requires?|envisages?|foresees?|stipulates?|commits?|obliges?)\\b");
  if (!sentence.HasAny({"deal", "agreement", "accord", "truce", "ceasefire", "pact", "plan",
                        "proposal", "initiative", "framework", "road", "draft"})) {
    return Lead();
  }
  re2::StringPiece vessel;
  if (MatchesWithGroups(sentence.text(), under, &vessel)) {
    return LeadOf(sentence, absl::StrCat("Under ", FromRe2(vessel), ", "));
  }
  if (MatchesWithGroups(sentence.text(), sets_out, &vessel)) {
    return LeadOf(sentence, absl::StrCat("Under the ", FromRe2(vessel), ", "));
  }
  return Lead();
}

bool MayBeTerm(const MaskedSentence& sentence) {
  static const Cue& told = StaticCue(
      "(?i)\\b(?:sa(?:id|ys?)|told|according to|warn[a-z]*|add(?:s|ed)|expect[a-z]*|hope[a-z]*|"
      "fear[a-z]*|believ[a-z]*|think[a-z]*|critics|analysts|diplomats|if|unless|but|however|not|"
      "never|neither|nobody|no longer|unclear|discuss|approve|vote)\\b|n't\\b");
  return sentence.HasAny({"will ", "would ", "shall ", " to "}) &&
         !Matches(sentence.text(), told);
}

bool IsTerm(const MaskedSentence& sentence, const Lead& accord,
            const std::vector<std::string>& parties) {
  static const GroupRegex& who = StaticGroupRegex(
      "^(?:(?:In (?:return|exchange|turn|the [a-z]+ (?:phase|stage))|At the same time|Then), )?"
      "(?:(?:The |the )?([\\x{E000}-\\x{E3FF}])(?:'s?)?(?: [a-z]+){0,2}?|[Bb]oth(?: [a-z]+)?|"
      "[Ee]ach (?:side|party|country|state)|[Tt]he (?:two |two warring )?(?:sides|parties|"
      "countries|states)) (will|would|shall|is to|are to) (?:then |also |each |both |gradually |"
      "immediately )?(?:withdraw|pull|release|free|hand over|return|lift|ease|suspend|halt|stop|"
      "cease|end|open|reopen|allow|recogni[sz]e|disarm|lay down|give up|pay|restore|exchange|"
      "swap|dismantle|remove|deploy|transfer|grant|vacate|evacuate|hold elections|share|form|"
      "resume|reduce|cut|limit|dilute|demolish|demine|extradite|amnesty)\\b");
  // What is done to things: nobody else can be meant.
  static const GroupRegex& done = StaticGroupRegex(
      "^(?:[A-Z][a-z]*|[\\x{F000}-\\x{F3FF}])(?: [a-z]+){0,4}? (will|would|shall|is to|are to) "
      "(?:then |also )?be (?:withdrawn|pulled|released|freed|handed over|returned|lifted|eased|"
      "suspended|halted|opened|reopened|disarmed|demilitari[sz]ed|restored|exchanged|swapped|"
      "dismantled|removed|deployed|evacuated|demined)\\b");
  static const Cue& resumes =
      StaticCue("\\b(?:resume|open) (?:[a-z]+ ){0,3}?(?:war|strikes|attacks|fighting|bombing|"
                "offensive|operations|hostilities|fire)\\b|\\bpay a\\b|\\bcut short\\b");
  static const Cue& mere =
      StaticCue("\\b(?:plan|proposal|initiative|framework|road ?map|draft)\\b");
  re2::StringPiece party, modal;
  if (!MatchesWithGroups(sentence.text(), who, &party, &modal)) {
    if (!MatchesWithGroups(sentence.text(), done, &modal)) return false;
  } else if (!party.empty()) {
    const absl::string_view mask = FromRe2(party);
    const int index = MaskIndex(DecodeChar(mask, 0).code_point);
    const std::string& id = sentence.mentions()[index].ref.id();
    if (std::find(parties.begin(), parties.end(), id) == parties.end()) return false;
  }
  if (Matches(accord.text, mere) && FromRe2(modal) != "would") return false;
  return !Matches(sentence.text(), resumes);
}

}  // namespace claims
