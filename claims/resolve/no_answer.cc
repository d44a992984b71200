#include "claims/resolve/no_answer.h"

#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/answer.h"

namespace claims {
namespace {

// Two or more who agree with each other. `after`: from the subject to what is accepted.
bool IsOfSeveral(absl::string_view trigger, absl::string_view after, const Draft& draft,
                 v1::Stance stance) {
  static const Cue& jointly = StaticCue("\\bthey (?:(?:have|had) )?(?:[a-z]+ly )?agree[sd]?\\b");
  if (Matches(trigger, jointly)) return true;
  if (stance != v1::STANCE_ACCEPTED) return false;
  // "Norwegian officials and rebel leaders have agreed": two agree, one is unnamed.
  static const Cue& fellow = StaticCue(
      "^(?:'s|')?(?: [a-z]+)? and (?:the |its |his )?(?:[a-z-]+ ){1,3}?(?:leaders|groups?|rebels|"
      "factions|commanders|negotiators|officials|opposition|fighters|militias|representatives|"
      "delegates|insurgents|guerrillas|separatists|militants|forces|authorities|army|military|"
      "militia|government|side|troops)\\b|"
      // "Norway and the Valley Liberation Front": a name that nobody knows.
      "^(?:'s [a-z]+)?(?: \\([^)]{1,20}\\))? and (?:the )?(?:[A-Z][a-z'-]+ ){1,5}"
      "(?:\\([^)]{1,20}\\) )?(?:have |had )?(?:also |then )?agreed\\b");
  static const Cue& vowed = StaticCue("\\b(?:vow|pledg|promis|undert|commit)[a-z]*\\b");
  return Matches(after, fellow) ||
         (draft.Find("by")->mentions.size() > 1 && Matches(after, vowed));
}

// "the governments of Lima and [Norway] have agreed": both, though one is not known.
bool IsSecondOfTwo(absl::string_view before, absl::string_view after) {
  static const Cue& first = StaticCue("[\\x{E000}-\\x{EBFF}A-Z][a-z'-]* and (?:the )?$");
  static const Cue& plural = StaticCue("^ (?:have|are|were)\\b");
  // "The ministers and [the UN] envoys agreed".
  static const Cue& sides = StaticCue(
      "\\b(?:ministers|leaders|presidents|delegations|sides|parties|negotiators|envoys|governments|"
      "rebels|groups) and (?:the )?$");
  return Matches(before, sides) || (Matches(before, first) && Matches(after, plural));
}

// "dismissed a statement from Chile": words, not what they propose.
bool IsRemark(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:an?|the|recent|such|those|these|all|any|[\\x{E000}-\\x{E7FF}](?:'s?)?) (?:[a-z]+ ){0,2}?"
      "(?:statements?|remarks|comments|speech|criticism|warnings?|threats?)"
      "(?: (?:from|by|of|made|that)\\b|$)|"
      "^(?:the |[\\x{E000}-\\x{E7FF}](?:'s?)? )?(?:rejection|refusal|response|reply)\\b");
  return Matches(content, re);
}

// "remains a non-negotiable demand", "would not budge from its demand": what is
// wanted, not what is turned down.
bool IsOwnDemand(absl::string_view content, absl::string_view rest) {
  static const Cue& demand = StaticCue(
      "negotiable\"?(?: (?:[a-z-]+|[\\x{E000}-\\x{E3FF}](?:'s)?)){0,2}? (?:demand|condition|"
      "requirement|principle|right|position|prerequisite|precondition|priority)s?\\b");
  static const Cue& insists = StaticCue(
      "^(?:to )?(?:budge|back (?:down|away|off)|retreat|give up|give (?:way|ground)|drop|abandon|"
      "waive|soften|renounce|relinquish|withdraw|compromise)(?: (?:from|on))? "
      "(?:its|his|her|their|the|this|that|those) (?:[a-z-]+ ){0,2}?"
      "(?:demand|condition|precondition|insistence|position|request)s?\\b");
  return Matches(content, insists) || Matches(rest, demand);
}

// "would go on mediating until a deal is reached": no answer to anything.
bool AwaitsOutcome(absl::string_view rest) {
  static const Cue& re = StaticCue(
      "^,? (?:until|unless|if|once) (?:an?|the|no|any) (?:[a-z-]+ ){0,2}?"
      "(?:agreement|deal|breakthrough|accord|solution|settlement|progress)\\b");
  return Matches(rest, re);
}

// "will resume talks [even] if", "met [more than] once": nothing depends on it.
bool IsNoCondition(absl::string_view content) {
  static const Cue& re = StaticCue(" (?:even|more than|just|at least)$");
  return Matches(content, re);
}

// "will not have peace unless": foretold, of nobody's doing.
bool IsFate(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:to )?(?:(?:have|see|know|enjoy|find|live in|be at) (?:any )?(?:[a-z]+ )?peace|"
      "be (?:any )?(?:peace|safe|secure|stable|stability)|succeed|survive|work|recover|"
      "prosper)\\b");
  return Matches(content, re);
}

// "said the war would go on if it was refused": a threat.
bool IsThreat(absl::string_view content, absl::string_view rest) {
  static const Cue& fight = StaticCue(
      "\\b(?:war|fighting|hostilities|violence|attacks|strikes|raids|conflict|bombing|offensive|"
      "shelling)$");
  static const Cue& goes_on = StaticCue(
      "^ (?:could|may|might|would|will|can) (?:[a-z]+ly )?(?:resume|restart|start|begin|continue|"
      "go on|break out|escalate|spread|intensify|follow)\\b");
  return Matches(content, fight) && Matches(rest, goes_on);
}

// "accepted his claim that", "its share of the blame": nothing that was put forward.
bool IsNoOffer(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:to )?"
      "(?:the |an? |his |her |its |their |any |full |some |[\\x{E000}-\\x{E7FF}](?:'s?)? )*"
      "(?:claims?|arguments?|explanations?|results?|apolog(?:y|ies)|resignations?|views?|facts?|"
      "responsibility|blame|defeat|risks?|reality|need|bribes?|gifts?|awards?|donations?|refugees|"
      "migrants)\\b|^with [\\x{E000}-\\x{E7FF}]|"
      "^(?:to )?nothing (?:short|less|but|other|except)\\b|"
      "^(?:the |an? |his |her |its )?(?:[^ ,;]+ ){0,4}?(?:prizes?|medals?|credentials)\\b|"
      "^any (?:[a-z-]+ ){0,2}?(?:proposals?|plans?|initiatives?|ideas?) (?:that|which|to)\\b");
  return Matches(content, re);
}

// "accepting [that] different views should be heard": how it sees a thing.
bool IsView(absl::string_view trigger, absl::string_view content) {
  static const Cue& accepts = StaticCue("\\baccept");
  static const Cue& seen = StaticCue(
      "^(?:that )?(?:(?:the|its|their|his|these|both|different|some|all|there|it) )?"
      "(?:[a-z-]+ ){0,2}?[a-z]+s? "
      "(?:should|must|is|are|was|were|has|have|had|may|might|cannot) (?:be |been |not )?"
      "[a-z]+\\b");
  static const Cue& put_forward = StaticCue(
      "\\b(?:proposals?|offers?|demands?|calls?|requests?|ideas?|plans?|suggestions?|conditions?|"
      "terms|deals?|agreements?|drafts?|accords?|truce|ceasefire|cease-fire|that|which|who|it|"
      "they)\\b");
  return Matches(trigger, accepts) && Matches(content, seen) && !Matches(content, put_forward);
}

// "approved the merger", "rejected all bids": what offices decide every day.
bool IsOfBusiness(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:to )?(?:all |any |the |an? |its |their |[\\x{E000}-\\x{E7FF}](?:'s?)? )*"
      "(?:[a-z-]+ ){0,3}?(?:merger|takeover|acquisition|joint venture|licen[cs]es?|dealers|"
      "listing|tender|lawsuit|complaint|patent|petition|application|(?:press|news) conference|"
      "bids to [a-z]+ (?:[a-z-]+ )?(?:grain|wheat|shares|stock))\\b");
  return Matches(content, re);
}

// "demanded that Norway accept the draft": the verb is bare, and nothing accepted.
bool IsOnlyWanted(absl::string_view before, absl::string_view after) {
  static const Cue& wanted = StaticCue(
      "\\b(?:demand|insist|urg|ask|propos|suggest|recommend|request|requir|appeal|want|call)"
      "(?:s|ed|ing|e|es)?(?: for)?(?: that)? (?:the )?$");
  static const Cue& bare = StaticCue(
      "^[^,;]*? (?:[a-z]+ly )?(?:accept|reject|agree (?:to|with)|approve|consent to|sign|endorse|"
      "back|welcome)\\b");
  return Matches(before, wanted) && Matches(after, bare);
}

// "the plan would see Norway agreeing to": it has not agreed.
bool IsOnlyForeseen(absl::string_view before, absl::string_view after) {
  static const Cue& foreseen = StaticCue(
      "\\b(?:(?:would|could|might|may|will|to) (?:also )?"
      "(?:see|require|involve|mean|include|entail|oblige|commit|bring|force)|"
      "(?:envisages?|foresees?|involves?|includes?|requires?|means|entails?|depends? on|"
      "hinges? on|conditional on|contingent on)) (?:the )?$");
  static const Cue& participle = StaticCue("^[^,;]{0,40}? [a-z]+ing\\b");
  return Matches(before, foreseen) && Matches(after, participle);
}

// "hoped that Norway would agree", "did not say it would sign", "if they refused": so far
// nobody has answered.
bool IsOnlySupposed(absl::string_view before, absl::string_view after) {
  static const Cue& supposed = StaticCue(
      "\\b(?:assurances?|guarantees?|evidence|proof|hop(?:e|es|ed|ing)|hopeful|confident|"
      "fear(?:s|ed)?|on (?:the )?condition|the chances?)(?: from (?:the )?[\\x{E000}-\\x{E7FF}])? "
      "(?:that )?(?:the )?$|"
      "\\b(?:did|does|do|has|have|had|would|will|could|can)(?: not|n't)(?: yet)? (?:say|said|"
      "confirm|confirmed|indicate|indicated|specify|announce|announced|know|known) "
      "(?:that |if |whether )?(?:the )?$");
  static const Cue& in_case = StaticCue(
      "\\b(?:if|whether|unless) (?:it|they|he|she)(?: [a-z]+ly| also| still)? [^,;]*$");
  return Matches(before, supposed) || Matches(after, in_case);
}

// "an amnesty for rebels who agreed to disarm": for whoever does.
bool IsOfWhoever(absl::string_view by, absl::string_view after) {
  static const Cue& party = StaticCue("^[\\x{E000}-\\x{E3FF}]$");
  static const Cue& who = StaticCue("^ who (?:[a-z]+ )?(?:agree|accept|reject|refuse)");
  return Matches(by, party) && Matches(after, who);
}

// An exchange that one side agrees to is an exchange, another kind of claim; what another
// proposed is answered.
bool IsExchange(absl::string_view head) {
  static const Cue& re = StaticCue(
      "[\\x{F000}-\\x{F3FF}] .{0,40}\\b(?:prisoners|captives|detainees|hostages|pows|soldiers)\\b|"
      "^(?:to )?(?:free|release|set free|let go|hand over|repatriate|exchange|swap|trade)\\b"
      ".{0,40}[\\x{F000}-\\x{F3FF}] ");
  return Matches(head, re);
}

}  // namespace

absl::string_view WhyNoAnswer(absl::string_view masked, const Draft& draft, v1::Stance stance) {
  static const Cue& source = StaticCue("^(?:according to|citing|as |said )");
  static const Cue& no_object = StaticCue(
      "^(?:but|were|was|are|is|than|which|who|(?:on|upon) (?:the )?grounds?|because)\\b| which$");
  const Draft::SlotFill* content = draft.Find("content");
  const Span by = draft.Find("by")->masked;
  absl::string_view words, after, rest;
  if (content != nullptr) {
    words = Slice(masked, content->masked);
    rest = masked.substr(content->masked.end);
    if (content->masked.start > by.end) after = Slice(masked, {by.end, content->masked.start});
  }
  const absl::string_view before = masked.substr(0, by.start);
  if (IsOfSeveral(Slice(masked, draft.trigger), after, draft, stance) ||
      (stance == v1::STANCE_ACCEPTED && IsSecondOfTwo(before, after)) || Matches(words, source)) {
    return "no answer of one party";
  }
  if (IsOnlyWanted(before, after)) return "only wanted";
  if (IsOnlyForeseen(before, after)) return "only foreseen";
  if ((stance == v1::STANCE_ACCEPTED || stance == v1::STANCE_REJECTED) &&
      (IsOnlySupposed(before, after) || IsOfWhoever(Slice(masked, by), after))) {
    return "only supposed";
  }
  // "offered a truce, but was refused": by the other.
  static const Cue& was =
      StaticCue("\\b(?:was|were|been|being) (?:refused|turned down|rebuffed)\\b");
  if (IsPassive(after) || (content == nullptr && Matches(Slice(masked, draft.masked), was))) {
    return "said of it in the passive";
  }
  if (Matches(words, no_object) || (stance == v1::STANCE_ACCEPTED &&
       (IsNoOffer(words) || IsView(Slice(masked, draft.trigger), words))) ||
      (stance == v1::STANCE_REJECTED && IsRemark(words)) ||
      (stance == v1::STANCE_DENIED && IsOfFighting(words)) || IsOfBusiness(words) ||
      (stance == v1::STANCE_CONDITIONAL && (AwaitsOutcome(rest) || IsNoCondition(words) ||
                                                  IsThreat(words, rest) || IsFate(words)))) {
    return "no matter of talks";
  }
  const bool predicate = content != nullptr && content->masked.end < draft.masked.end;
  if (IsOwnDemand(words, predicate ? rest : "")) return "its own demand";
  if (stance != v1::STANCE_CONDITIONAL && IsWithheld(words)) return "withheld";
  static const Cue& complies =
      StaticCue("\\b(?:to comply|in compliance|bowing|yielding|heeding)\\b");
  if (stance == v1::STANCE_ACCEPTED && content != nullptr &&
      !Matches(Slice(masked, draft.masked), complies) && !NamesMatter(words) &&
      IsExchange(Slice(masked, HeadOf(masked, content->masked)))) {
    return "an exchange";
  }
  return "";
}

bool IsTruce(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:an?|the) (?:[a-z0-9-]+ ){0,4}?"
      "(?:cease-?fire|truce|cessation of hostilities|armistice)\\b");
  return Matches(content, re);
}

}  // namespace claims
