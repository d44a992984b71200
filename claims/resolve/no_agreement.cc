#include "claims/resolve/no_agreement.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"

namespace claims {
namespace {

// "The accord, which was concluded": what it is about it does not say.
bool IsBareAccord(absl::string_view content) {
  static const Cue& re = StaticCue(
      "(?i)^(?:the|this|that|these) "
      "(?:agreement|deal|accord|pact|document|text|memorandum|protocol|treaty)s?"
      "(?: (?:at|in|during|after|following) .*)?$");
  return Matches(content, re);
}

// "will not fill the dam without an accord": until there is one.
bool AwaitsAccord(absl::string_view content) {
  static const Cue& re = StaticCue("\\b(?:will|would|shall|should|to) not\\b[^,;]* without\\b");
  return Matches(content, re);
}

// "entered an impasse over their failure to reach a deal", "signed on before the deal":
// another clause lies between the verb and what it names.
bool IsFailure(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:[^,;]*? "
      ")?(?:failure|failing|failed|fails|impasse|deadlock|lack|inability|unable|without|stalemate)"
      "\\b"
      "[^,;]*\\b(?:agreements?|deals?|accords?|consensus|compromise)\\b");
  return Matches(content, re);
}

// What a text still under negotiation provides for is proposed, not agreed.
bool IsOnlyDrafted(absl::string_view trigger, absl::string_view report) {
  static const Cue& drafted = StaticCue(
      "\\b(?:draft|drafted|proposed|possible|potential|emerging|prospective|future|would-be|"
      "planned|envisaged|any|rejected|failed)\\b");
  static const Cue& concluded = StaticCue(
      "(?i)\\b(?:(?:has|have|had|was|were|been) (?:[a-z]+ "
      ")?(?:signed|agreed|reached|struck|concluded|sealed)|signed (?:an?|the|on|in|by|last)|"
      "agreed (?:to|on) an?|"
      "(?:they|both|sides|parties|leaders|ministers|countries|governments|(?-i:[A-Z][a-z]+ and "
      "[A-Z][a-z]+)) agreed (?:to|on|upon)|(?:agreement|deal|accord|pact|truce|cease-?fire|treaty) "
      "(?:signed|reached|struck|agreed|concluded|sealed|brokered|mediated|announced)|struck an?|"
      "reached an?|(?:took|taken) effect|c[ao]me into (?:force|effect)|"
      "went into effect|entered into force)\\b");
  return Matches(trigger, drafted) || !Matches(report, concluded);
}

// "A and B decided to leave the talks": what both do, of their own accord.
bool IsDeparture(absl::string_view trigger, absl::string_view words) {
  static const Cue& decided = StaticCue("\\b(?:decid|resolv|vow|pledg)[a-z]*\\b");
  static const Cue& leave = StaticCue(
      "^(?:to )?(?:leave|quit|walk out|pull out|withdraw from|recall|return home|go home|boycott|"
      "stay away|skip)\\b");
  return Matches(trigger, decided) && Matches(words, leave);
}

// What says that a thing shall be.
constexpr absl::string_view kWilled =
    "will|would|shall|should|must|is to|are to|was to|were to|ha[sd] to|have to";

// "agreed [that] the outcome clears the way", "acknowledged that more work was needed": how
// they see a thing, not what they will do. "agreed that Lima is the venue", "that a truce is
// needed" they settle.
bool IsAssessment(absl::string_view trigger, absl::string_view words) {
  static const Cue& seen = StaticCue("\\b(?:agree[sd]?|acknowledged|concurred|recogni[sz]ed)\\b");
  static const Cue& judged = StaticCue(
      "^(?:that )?(?:the|an?|this|these|their|its|there|it|they|both|all|most|some|"
      "[\\x{E000}-\\x{EBFF}])\\b?(?:'s)?(?: [^ ,;]+){0,6}? "
      "(?:(?:clears?|cleared|opens?|opened|paves?|paved) the (?:way|road|door)|marks?|marked|"
      "represents?|represented|ma(?:k|d)e (?:[a-z]+ )?progress|"
      "(?:is|are|was|were|(?:has|have|had) been|remains?|remained) "
      "(?:(?:an?|the|not|very|more|most|great|major|first|big|key|real|another|still|"
      "good|important|historic|[a-z]+ly) )*"
      "(?:success(?:es|ful)?|failures?|steps?|progress|constructive|useful|productive|positive|"
      "fruitful|encouraging|important|significant|historic|milestones?|breakthroughs?|"
      "achievements?|victory|difficult|complex|frank|serious|fragile|good|bad))\\b");
  static const Cue& lacking = StaticCue(
      "^(?:that )?(?:there (?:is|was) )?(?:more|much|further|little|some) "
      "(?:[a-z]+ )?(?:work|progress|effort|efforts|time|remains|remained)\\b");
  static const Cue& willed = StaticCue(absl::StrCat("\\b(?:", kWilled, ")\\b"));
  static const Cue& needed = StaticCue("\\bneed(?:s|ed)?\\b");
  if (!Matches(trigger, seen) || Matches(words, willed)) return false;
  return Matches(words, lacking) || (Matches(words, judged) && !Matches(words, needed));
}

// "agreed that the talks were a success [and that the truce has to be extended]".
bool AgreesFurther(absl::string_view after) {
  static const Cue& re =
      StaticCue(absl::StrCat("^,? and that [^;.]*?\\b(?:", kWilled, "|need(?:s|ed)?)\\b"));
  return Matches(after, re);
}

// "renewed its call for both sides to observe the truce": a demand. What they "agreed to" is none.
bool IsCall(absl::string_view trigger, absl::string_view words) {
  static const Cue& voiced = StaticCue(
      "\\b(?:renew|reiterat|repeat|voic|express|reaffirm|restat|confirm|declar|signall?)[a-z]*\\b");
  static const Cue& agreed = StaticCue("\\bagree[sd]? (?:up)?(?:to|on)\\b");
  static const Cue& call = StaticCue(
      "^(?:its|their|his|her) (?:[a-z-]+ )?(?:calls?|demands?|appeals?|requests?|offers?|"
      "threats?|support|opposition) (?:for|to|on|that|of)\\b");
  return Matches(trigger, voiced) && !Matches(trigger, agreed) && Matches(words, call);
}

// "extended the deadline for a deal": a time limit, another kind of claim.
bool IsOfTimeLimit(absl::string_view trigger, absl::string_view words) {
  static const RE2& extend = StaticRegex("\\b(?:exten|prolong|push|postpon|mov|miss)[a-z]*\\b");
  static const Cue& limit = StaticCue(
      "^(?:to )?(?:extend |prolong |postpone )?(?:the|its|their|an?|another|yet another) "
      "(?:[a-z0-9-]+ ){0,3}?(?:deadline|ultimatum|time limit)\\b");
  return Matches(trigger, extend) && Matches(words, limit);
}

// "depends on Norway agreeing to a truce", "if both agree": they may not.
bool IsCondition(absl::string_view before, absl::string_view trigger) {
  static const Cue& on = StaticCue(
      "\\b(?:depend(?:s|ed|ing|ent)?|hing(?:es|ed|ing)|contingent|conditional|conditioned|"
      "predicated|subject|rest(?:s|ed|ing)|rely|relies|relied) (?:up)?(?:on|to)(?: the| both)? $");
  static const Cue& agreeing = StaticCue("\\b(?:agreeing|signing|accepting|reaching)\\b");
  return Matches(before, on) && Matches(trigger, agreeing);
}

// "failure to agree on a truce could be costly": they may agree yet.
bool IsFeared(absl::string_view words) {
  static const Cue& re = StaticCue(
      "\\bfailure\\b[^,;]*\\b(?:could|would|might|may|will)\\b|"
      "^without (?:(?:an?|any) )?.*\\b(?:could|would|might|may|will|cannot|can)\\b");
  return Matches(words, re);
}

// "wrapped up talks without a deal"; "stalled over Norway's demand that": no
// more than that they disagree.
bool IsDiscord(absl::string_view head, bool negated) {
  static const Cue& without = StaticCue(
      "\\bwithout (?:an? |any )?(?:reaching|agreeing|agreement|deal|accord|breakthrough|progress|"
      "results?)\\b");
  static const Cue& stances =
      StaticCue("\\b(?:demands?|insistence|refusal|accusations?|rejection)\\b");
  if (!negated && AwaitsAccord(head)) return false;
  return Matches(head, negated ? stances : without);
}

// "has [reached no agreement] with Chile".
bool MakesNone(absl::string_view match) {
  static const Cue& re = StaticCue(
      "\\b(?:reach|sign|conclud|str(?:ike|uck)|ma[dk]e|found|came|come to|enter|seal|clinch)[a-z]* "
      "no (?:[a-z-]+ ){0,3}?(?:agreements?|deals?|accords?|pacts?|understandings?|settlements?|"
      "truce|ceasefire|cease-fire|treaty)\\b");
  return Matches(match, re);
}

// "no agreement on [a truce had been reached]".
bool IsOfNone(absl::string_view before) {
  static const Cue& re = StaticCue(
      "(?i)\\bno (?:[a-z-]+ ){0,2}?(?:agreement|deal|accord|understanding|consensus)"
      "(?: [a-z-]+)? (?:on|about|over|for|to) (?:an? |the |any |its |their )?(?:[a-z-]+ ){0,2}?$");
  return Matches(before, re);
}

}  // namespace

absl::string_view WhyNoAgreement(absl::string_view masked, const Draft& draft,
                                 absl::string_view report) {
  const bool negated = draft.Set("negated") == "true";
  if (negated && IsFeared(masked.substr(draft.masked.start))) return "only feared";
  if (draft.Set("concluded") == "true" && IsOnlyDrafted(Slice(masked, draft.trigger), report)) {
    return "proposed, not agreed";
  }
  if (!negated && IsOfNone(masked.substr(0, draft.masked.start))) return "negated";
  if (!negated && MakesNone(Slice(masked, draft.masked))) return "negated";
  const absl::string_view trigger = Slice(masked, draft.trigger);
  if (IsCondition(masked.substr(0, draft.masked.start), trigger)) return "only a condition";
  const Draft::SlotFill* content = draft.Find("content");
  if (content == nullptr) return "";
  const absl::string_view words = Slice(masked, content->masked);
  if (draft.Set("negated").empty()) {
    // "No truce has been agreed".
    if (absl::StartsWithIgnoreCase(words, "no ")) return "negated";
    if (IsFailure(words) && !AwaitsAccord(words)) return "no agreement";
  }
  const bool stated = draft.Find("parties") != nullptr || draft.Find("party") != nullptr;
  if (!stated && draft.Set("topic").empty() && IsBareAccord(words)) {
    return "no topic in its content";
  }
  if (IsDeparture(trigger, words) || (!negated && IsCall(trigger, words))) return "no agreement";
  const absl::string_view rest = masked.substr(content->masked.end);
  if (!negated && IsAssessment(trigger, words) && !AgreesFurther(rest)) return "how they see it";
  if (IsOfTimeLimit(trigger, words)) return "a time limit";
  if (IsDiscord(Slice(masked, HeadOf(masked, content->masked)), negated)) return "no agreement";
  return "";
}

bool IsOfOthers(absl::string_view after) {
  static const Cue& re = StaticCue(
      "^[^;.]{0,60}\\bbetween (?:the )?(?:two )?(?:rival|warring|feuding|local|[a-z-]+ "
      "(?:and|clans?|tribes?|groups?|gangs?)) ");
  return Matches(after, re);
}

}  // namespace claims
