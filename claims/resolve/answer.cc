#include "claims/resolve/answer.h"

#include "absl/strings/match.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"

namespace claims {

v1::Stance StanceIn(absl::string_view masked, const Draft& draft, v1::Stance stance) {
  static const Cue& untrue = StaticCue(
      "\\bas (?:untrue|false|fake|baseless|unfounded|fiction|lies|a "
      "lie|nonsense|fabricat\\w+|rumou?rs?|speculation|a hoax)\\b");
  static const Cue& without = StaticCue(
      "\\b(?:agree|sign|accept|releas|free|disarm|withdraw|halt|stop)\\w*\\b.* without "
      "(?:an?|the|first|any|guarantees)\\b|"
      "\\b(?:negotiate|talk|meet|attend|return|resume|discuss)\\b.* without (?:the )?"
      "[\\x{E000}-\\x{E7FF}] (?:first )?[a-z]+ing\\b");
  const Draft::SlotFill* content = draft.Find("content");
  if (content == nullptr) return stance;
  const absl::string_view words = Slice(masked, content->masked);
  const Span whole{draft.trigger.start, content->masked.end};
  // "Nonsense" is said of a report, but also of a demand; "its claim to the reef" is one.
  static const Cue& claim_to = StaticCue("^(?:[a-z]+ )?claims? to\\b");
  const bool of_offer = (NamesMatter(words) && !IsAllegation(words)) || Matches(words, claim_to);
  if (stance == v1::STANCE_REJECTED && !of_offer &&
      (IsAllegation(words) || Matches(Slice(masked, whole), untrue))) {
    return v1::STANCE_DENIED;
  }
  if (stance != v1::STANCE_REJECTED && stance != v1::STANCE_ACCEPTED) return stance;
  // "Chile made its signature conditional on a vote, which Norway refused": of the matter.
  const Draft::SlotFill* by = draft.Find("by");
  const bool told_before = by != nullptr && IsNamedBefore(draft);
  // "accused it of delay, claims rejected by Chile".
  static const Cue& claims = StaticCue(
      "^(?:,|,? -+) (?:an? |the )?(?:[a-z-]+ "
      "){0,2}?(?:claims?|allegations?|accusations?|charges?|assertions?|reports?) ");
  if (told_before && stance == v1::STANCE_REJECTED &&
      Matches(Slice(masked, {content->masked.end, by->masked.start}), claims)) {
    return v1::STANCE_DENIED;
  }
  // "rejected an offer of a truce if the raids stopped": the offer depends on it.
  static const Cue& offered_if = StaticCue(
      "^(?:(?:the|an?|any|all|its|his|her|their|[\\x{E000}-\\x{E7FF}](?:'s?)?) [^,;]*)?\\b"
      "(?:proposals?|offers?|calls?|demands?|requests?|overtures?)\\b[^,;]*? "
      "(?:if|provided|on condition)\\b");
  if (stance == v1::STANCE_REJECTED && Matches(words, offered_if)) return stance;
  if (!told_before && IsConditional(words)) return v1::STANCE_CONDITIONAL;
  // "refused to sign any deal lacking guarantees", "to sign before further talks".
  static const Cue& lacking = StaticCue(
      "\\b(?:any|an?|no) (?:[a-z-]+ "
      "){0,3}?(?:deal|agreement|accord|truce|cease-?fire|settlement|plan|proposal|peace|outcome|"
      "text)s?"
      "(?: [a-z]+)? (?:lacking|without|that (?:does|did|do|would)(?: not|n't)|that "
      "(?:fails|lacks)|which (?:does|did)(?: not|n't)|"
      "not (?:including|backed))\\b|^(?:to "
      ")?(?:sign|disarm|withdraw|negotiate|talk|meet|return|attend|talks|negotiations)\\b[^,;]* "
      "before\\b|^before (?:an?|the|any|further)\\b");
  if (stance == v1::STANCE_REJECTED && !NamesMatter(words) && Matches(words, lacking)) {
    return v1::STANCE_CONDITIONAL;
  }
  // "without a halt to the raids it will not take part".
  static const Cue& first = StaticCue(
      "\\bwithout (?:an?|the|any) [^;]{3,110}, (?:(?:it|they|he|she) )?(?:will|would|can|could)(?: "
      "not|n't)\\b");
  if (stance == v1::STANCE_REJECTED && Matches(masked.substr(0, content->masked.start), first)) {
    return v1::STANCE_CONDITIONAL;
  }
  // "will only agree to a truce once".
  static const Cue& only =
      StaticCue("\\bonly\\b.*\\b(?:once|after|when|in exchange|in return)\\b");
  if (stance == v1::STANCE_ACCEPTED && Matches(Slice(masked, whole), only))
    return v1::STANCE_CONDITIONAL;
  // "would sign once it was clear that", "saw the draft positively, though some points were
  // open".
  static const Cue& when = StaticCue("^(?:only )?(?:once|when|after|if|provided)\\b");
  static const Cue& though = StaticCue(
      "^[^.;,]{0,12},? (?:though|although|but) (?:(?:certain|some|several|a few|other) "
      "(?:points|issues|details|clauses|aspects|provisions)|with (?:[a-z]+ )?"
      "(?:reservations|conditions|caveats|changes|amendments))\\b");
  if (stance == v1::STANCE_ACCEPTED &&
      (Matches(words, when) || Matches(masked.substr(content->masked.end), though))) {
    return v1::STANCE_CONDITIONAL;
  }
  // "refuses to discuss a truce before the captives are free"; "there can be no truce without".
  static const Cue& before =
      StaticCue("^(?:to )?[a-z]+ (?:an?|any|the|its|[a-z]+) [^,;]{0,40}?\\bbefore [^,;]{2,60}? "
                  "(?:is|are|has|have|(?:withdraw|leave|agree|accept|stop|end|release|halt|disarm)"
                  "s?)\\b");
  static const Cue& no_such = StaticCue("\\bbe no $");
  static const Cue& needs = StaticCue("\\bwithout (?:an?|the|any|its|their|first|prior)\\b");
  if (stance == v1::STANCE_REJECTED &&
      (Matches(words, before) ||
       (Matches(Slice(masked, draft.trigger), no_such) && Matches(words, needs)))) {
    return v1::STANCE_CONDITIONAL;
  }
  static const Cue& reserved = StaticCue(
      "\\bwith (?:[a-z]+ )?(?:reservations|conditions|caveats|provisos)\\b|\\bconditionally\\b");
  if (stance == v1::STANCE_ACCEPTED && Matches(Slice(masked, whole), reserved)) {
    return v1::STANCE_CONDITIONAL;
  }
  // "agrees to the plan in part", "partially accepted it": not to all that was put forward.
  static const Cue& partial = StaticCue(
      "\\b(?:partially|partly) (?:accept|agree|approve|endorse|back)[a-z]*\\b|"
      "^[^,;]*\\b(?:proposals?|plans?|offers?|terms|demands?|conditions?|drafts?|deal|agreement|"
      "it|them|this|that) (?:only )?(?:in part|partly|partially)\\b|"
      "(?:^|\\baccept(?:ed|s)? )(?:only )?(?:(?:certain|some) )?(?:parts|elements|aspects) of "
      "(?:[^ ,;]+ ){0,4}?(?:proposals?|plans?|offers?|texts?|drafts?|deals?|agreements?|terms|"
      "demands?|packages?|documents?|initiatives?|accords?|roadmap|framework|it|them)\\b");
  // "accepted the plan partly to please its allies": why, not how much.
  static const Cue& reason = StaticCue(
      "\\b(?:in part|partly|partially) (?:to|because|due|as|by|for|out of|since|thanks|under)\\b");
  if (stance == v1::STANCE_ACCEPTED && !Matches(masked.substr(content->masked.start), reason) &&
      (Matches(words, partial) || Matches(Slice(masked, whole), partial))) {
    return v1::STANCE_CONDITIONAL;
  }
  const bool rejected = stance == v1::STANCE_REJECTED;
  return rejected && Matches(Slice(masked, whole), without) ? v1::STANCE_CONDITIONAL : stance;
}

bool WeAgreed(absl::string_view subject, absl::string_view trigger) {
  static const Cue& re = StaticCue(
      "\\bagreed (?:[a-z]+ly )?(?:(?:up)?on|that|to an?)\\b|"
      "\\b(?:did not|didn't|could not|couldn't|have not|haven't) (?:get|gotten|reach|reached|"
      "strike|struck|resolve|resolved)\\b");
  return absl::EqualsIgnoreCase(subject, "we") && Matches(trigger, re);
}

bool IsNamedBefore(const Draft& draft) {
  const Draft::SlotFill* content = draft.Find("content");
  const Draft::SlotFill* by = draft.Find("by");
  return content != nullptr && by != nullptr && by->masked.start > content->masked.end &&
         draft.trigger.end > by->masked.start;
}

Span LastNamed(absl::string_view masked, Span span) {
  static const GroupRegex& starts = StaticGroupRegex(
      "(?:^|[ \"])((?:an?|the|any|no|its|his|her|their|such|many|several|various|those|these|"
      "[\\x{E000}-\\x{E7FF}]'s) )");
  static const Cue& within =
      StaticCue("\\b(?:of|for|in|on|to|with|by|from|at|over|between|against|and|about)$");
  const absl::string_view text = Slice(masked, span);
  Span last = span;
  size_t from = 0;
  re2::StringPiece groups[2];
  // "[a suggestion that they guard the port] was accepted": what it holds is part of it.
  static const GroupRegex& clause = StaticGroupRegex(
      "(?:^|.*[ \"])((?:an?|the|any|its|his|her|their|[\\x{E000}-\\x{E7FF}]'s) (?:[a-z-]+ ){0,2}?"
      "(?:proposal|suggestion|demand|request|call|idea|offer|insistence) that )");
  if (clause.Find(text, 0, groups, 2)) {
    last.start = span.start + static_cast<int32_t>(groups[1].data() - text.data());
    return last;
  }
  while (starts.Find(text, from, groups, 2)) {
    const size_t at = static_cast<size_t>(groups[1].data() - text.data());
    absl::string_view before = text.substr(0, at);
    while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
    if (!Matches(before, within)) last.start = span.start + static_cast<int32_t>(at);
    from = at + 1;
  }
  // "put off because Chile suggested [changes]".
  static const GroupRegex& made = StaticGroupRegex(
      "\\b(?:suggested|proposed|offered|sought|wanted|demanded|requested|submitted|presented|"
      "tabled|made|put forward|set|raised) ((?:[a-z-]+ ){0,2}[a-z]+s)$");
  if (made.Find(text, 0, groups, 2)) {
    last.start = span.start + static_cast<int32_t>(groups[1].data() - text.data());
  }
  return last;
}

bool NamesMatter(absl::string_view content) {
  static const Cue& re = StaticCue(
      "\\b(?:proposals?|offers?|demands?|calls?|requests?|ideas?|plans?|suggestions?|conditions?|"
      "bids?) (?:for|to|that|of|by|on|from|(?:made|put forward|submitted|tabled|presented) by)\\b|"
      "^(?:an?|the|any|this|all) (?:proposed|suggested) [a-z]");
  return Matches(content, re);
}

Span Alleged(absl::string_view masked, Span content) {
  static const GroupRegex& vessel = StaticGroupRegex(
      "^((?:the |any |all |an? |these |those |such )?(?:[a-z-]+ |[\\x{E000}-\\x{F3FF}](?:'s)? "
      "){0,3}?"
      "(?:reports?|claims?|allegations?|accusations?|charges?|rumou?rs?|speculation|assertions?|"
      "suggestions?)"
      "(?: (?:by|from|in|made by) [^,;]{1,40}?)? (?:that|of|about) )");
  static const GroupRegex& wanted = StaticGroupRegex(
      "^((?:the |any |an? |its )?(?:[a-z-]+ |[\\x{E000}-\\x{E3FF}](?:'s)? "
      "){0,3}?(?:demands?|requests?|insistence|calls?|ultimatums?|suggestions?) "
      "that (?:it |they |he |she |[\\x{E000}-\\x{E7FF}] ))");
  re2::StringPiece group;
  const absl::string_view words = Slice(masked, content);
  if (MatchesWithGroups(words, vessel, &group) || MatchesWithGroups(words, wanted, &group)) {
    content.start += static_cast<int32_t>(group.size());
  }
  return content;
}

bool IsOfFighting(absl::string_view content) {
  static const Cue& fighting = StaticCue(
      "\\b(?:str(?:ike|ikes|uck|iking)|hit|hits|hitting|attack\\w*|kill\\w*|bomb\\w*|shell(?:ed|"
      "ing)|target\\w*|shot down|fir(?:ed|ing) "
      "(?:on|at|missiles|rockets)|massacre\\w*|atrocit\\w+|tortur\\w+|abus\\w+|poison\\w*|war "
      "crimes?|genocide|"
      "raped?|loot\\w*|hack\\w*|assassinat\\w*|casualties|shot|murder\\w*|abduct\\w*)\\b");
  static const Cue& talks = StaticCue(
      "\\b(?:truces?|cease-?fires?|cessation|talks|negotiat\\w+|deals?|agreements?|accords?|"
      "prisoners?|hostages?|plans?|proposals?|offers?|"
      "demands?|summit|meeting)\\b");
  return Matches(content, fighting) && !Matches(content, talks);
}

bool PointsBack(absl::string_view denied) {
  static const Cue& re = StaticCue(
      "^(?:it|this|that|them|this|(?:any |no )?such "
      "[a-z]+\\b.*|(?:the|these|those|such|all|any|both) (?:[a-z-]+ ){0,2}?"
      "(?:reports?|claims?|allegations?|accusations?|charges?|rumou?rs?|assertions?|suggestions?|"
      "statements?))"
      "(?:[,.;:]|$)");
  return Matches(denied, re);
}

bool IsNoObject(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:of|by|as|after|before|when|while|because|but|were|was|are|is|would|could|will|may|"
      "might|than|which|who)\\b|^(?:had|has|have) (?:[^t]|t[^h]|the [^r])|"
      " (?:which|that|who|and|or)$|"
      // "offered condolences", "asked for time to study it": no matter of talks.
      "^(?:for )?(?:an?|the|its|his|her|their|more|some|any|no|little|further|brief|short)? "
      "?(?:[a-z]+ )?(?:time|hours?|condolences|toast|comments?|details|explanations?|sympathy|"
      "thanks|congratulations|prayers|hint|reason|answers|questions|permission to|evidence|"
      "resistance|glimpse|assessment)(?: (?:to|on|of|about|for|in|after|as|from)\\b|$)|"
      "^(?:for )?(?:more |greater |immediate )?calm\\b|"

      // "pushing the rebels to within sight of the town"
      "^(?:to )?(?:within (?:[^ ]+ ){0,3}(?:of|reach|sight|range)|the (?:edge|outskirts|brink|"
      "gates|verge))\\b");
  // "sent its proposal to [the mediators in Lima]": to whom, not what.
  static const Cue& recipients = StaticCue(
      "^(?:the |its |their |both )?(?:[a-z-]+ |[\\x{E000}-\\x{E3FF}](?:'s)? "
      "){0,2}?(?:mediators?|negotiators|facilitators|"
      "envoys|mediation team|lawmakers|parliament|reporters|journalists)(?: (?:in|from|of|at) "
      "[^,;]*)?$");
  // "its proposal to [include foreign mediators]".
  static const Cue& deed = StaticCue("^(?:include|involve|invite|add|admit|accept|bring in) ");
  // "called [in a statement for calm]", but not "offered [in a speech to talk]".
  static const Cue& setting =
      StaticCue("^in an? (?:[a-z]+ )?(?:statement|communique|interview|speech|video|letter)\\b");
  static const Cue& act = StaticCue(" (?:to|for|that) [a-z]");
  if (Matches(content, setting) && !Matches(content, act)) return true;
  return Matches(content, re) || (Matches(content, recipients) && !Matches(content, deed));
}

bool CrossesClause(absl::string_view trigger) {
  static const Cue& re = StaticCue(
      ",? (?:while|whereas|but|although|though) (?:the |its )?[\\x{E000}-\\x{E7FF}]|"
      // ", but one of the factions said".
      ", but (?:one|some|the|an?|another|both|other|several) [^,;]{3,80}? "
      "(?:said|says|would|will|has|have|had|was|were)\\b|"
      // "and the generals, who are demanding": what is theirs.
      "\\band (?:the|other|some|many|several) [^;:\"]{2,120}?,? who [^,;]*$");
  return Matches(trigger, re);
}

bool IsWithheld(absl::string_view content) {
  static const Cue& that = StaticCue(
      "^(?:that|having|being|any|(?:it|they|he|she) (?:has|have|had|would|will|was|were))\\b");
  static const Cue& re =
      StaticCue("\\b(?:access|entry|permission|passage|visas?|permits?|asylum|bail|entrance)\\b");
  static const Cue& press = StaticCue(
      "\\b(?:reporters|journalists|the (?:press|media)|questions|to comment|give up on|a "
      "comment)\\b");
  // "declined to give a time frame": what is not told the press.
  static const Cue& detail = StaticCue(
      "^(?:to )?(?:give|provide|offer|reveal|disclose|name|specify|share|release|say|make "
      "public)\\b (?:[a-z]+ ){0,4}?"
      "(?:time "
      "?frames?|timelines?|details?|figures?|numbers?|specifics|information|explanations?|reasons?|"
      "names|evidence|interviews?|estimates?|assessments?|identit\\w+|comments?|commentar(?:y|ies)|"
      "statements?|answers?)\\b");
  // "until access is given": of the condition.
  static const GroupRegex& until =
      StaticGroupRegex(" (?:until|unless|if|before|once|after|because|as long as)\\b");
  re2::StringPiece cut;
  const re2::StringPiece text = ToRe2(content);
  const bool on_terms = until.Find(FromRe2(text), 0, &cut, 1);
  const absl::string_view kept =
      on_terms ? content.substr(0, static_cast<size_t>(cut.data() - text.data())) : content;
  // "to sign an accord that would ease [aid's access]": a text, whatever it gives.
  static const Cue& text_of = StaticCue(
      "^(?:to )?(?:[a-z]+ )?(?:an?|the|any|its) (?:[^ ,;]+ ){0,4}?(?:agreement|deal|accord|pact|"
      "protocol|proposal|plan|draft|document|text)\\b");
  return Matches(content, press) || Matches(content, detail) ||
         (!Matches(content, that) && !Matches(content, text_of) && Matches(kept, re));
}

bool IsRenamed(absl::string_view masked, const Draft& draft) {
  static const Cue& renamed = StaticCue(
      "^,? (?:an? |the )?(?:[a-z-]+ "
      "){0,3}?(?:demands?|conditions?|requests?|calls?|ideas?|proposals?|offers?|plans?|"
      "suggestions?|ultimatums?|preconditions?|steps?|moves?)(?: that| which)? ");
  const Draft::SlotFill* content = draft.Find("content");
  const Draft::SlotFill* by = draft.Find("by");
  return content != nullptr && by != nullptr && by->masked.start > content->masked.end &&
         Matches(Slice(masked, {content->masked.end, by->masked.start}), renamed);
}

bool IsPassive(absl::string_view trigger) {
  static const Cue& re = StaticCue(
      "\\b(?:is|are|was|were|been|being|be)(?: [a-z]+ly| also| again)? "
      "(?:rejected|rebuffed|refused|dismissed|denied|accepted|approved|"
      "endorsed|backed|supported|turned down|ruled "
      "out|vetoed|welcomed|spurned|resisted|snubbed|embraced)\"? $");
  return Matches(trigger, re);
}

Span WithoutPredicate(absl::string_view masked, Span content) {
  static const GroupRegex& predicate = StaticGroupRegex(
      " (?:[a-z]+ly "
      ")?(?:has|have|had|is|was|were|are|will|would|could|may|might|did|does|led|leads|made|makes|"
      "left|leaves|means|meant|puts?|casts?|drew|shows?|showed|remain(?:s|ed)|"
      "(?:jeopardi[sz]|threaten|anger|block|complicat|delay|derail|stall|prompt|caus|undermin|rais|"
      "spark|dash|"
      "trigger|hinder|hamper|prevent|underscor|fuel|cloud|frustrat|disappoint)(?:s|es|ed))\\b");
  re2::StringPiece cut;
  const re2::StringPiece text = ToRe2(Slice(masked, content));
  if (predicate.Find(FromRe2(text), 0, &cut, 1)) {
    content.end = content.start + static_cast<int32_t>(cut.data() - text.data());
  }
  return content;
}

bool IsOfTalks(absl::string_view content) {
  static const GroupRegex& held = StaticGroupRegex(
      "^\"?(?:to )?(?:[a-z]+ly )?(?:(?:(?:the |an? "
      ")?(?:start|beginning|resumption|continuation|opening|launch|holding) "
      "of|hold|attend|join|participate in|take part in|convene|resume|restart|continue|return "
      "(?:to|for)|go back to|keep|reconvene|begin|start|open|"
      "launch|enter|enter into|engage in|re-?engage in|carry on|proceed "
      "with|schedule|rejoin|re-?enter|arrange|have|conduct) )?"
      "(?:with )?(?:(?:[a-z'-]+|[\\x{E000}-\\x{F3FF}](?:'s?)?) "
      "){0,5}?(?:talks|meetings?|negotiat(?:ions?|ing)|rounds?|dialogue|"
      "discussions?|consultations?|contacts|parleys?|talking)\\b");
  static const Cue& otherwise = StaticCue(
      "\\b(?:before|after|of|for|in|on|during|and|or|until|from|at|by|that|ahead|to|no|without|if|"
      "via|through|establish|create|form|set "
      "up|found|support|back|host|mediate|facilitate|monitor|resolve|discuss|end|suspend|halt) ");
  re2::StringPiece hit;
  const re2::StringPiece text = ToRe2(content);
  if (!held.Find(FromRe2(text), 0, &hit, 1)) return false;
  // The verb's own preposition is none of a circumstance.
  static const RE2& verb = StaticRegex(
      "^\"?(?:to )?(?:[a-z]+ly )?(?:(?:the |an? "
      ")?(?:start|beginning|resumption|continuation|opening|launch|holding) of |(?:return|go "
      "back|carry|engage|re-?engage|proceed|participate|take part) (?:to|on|in|with|for) )?");
  // "a round of reunions" is none of talks.
  static const Cue& of_other = StaticCue(
      "^ of (?:[a-z'-]+ "
      "){0,3}?(?:talks|negotiations?|consultations?|discussions?|meetings?|dialogue|contacts)\\b");
  const absl::string_view after =
      content.substr(static_cast<size_t>(hit.data() - text.data()) + hit.size());
  const bool round =
      absl::EndsWith(FromRe2(hit), "round") || absl::EndsWith(FromRe2(hit), "rounds");
  if (round && absl::StartsWith(after, " of ") && !Matches(after, of_other)) return false;
  re2::StringPiece rest = hit;
  RE2::Consume(&rest, verb);
  return !Matches(FromRe2(rest), otherwise);
}

Span WithoutFrame(absl::string_view masked, Span content) {
  static const GroupRegex& frame = StaticGroupRegex(
      "^((?:(?:late |early )?(?:on )?[\\x{EC00}-\\x{EFFF}] "
      ")?(?:(?:(?:the|an?|its|any|most|all|some|much|parts?|both) )?(?:[a-z]+ ){0,2}?"
      "(?:draft|version|text|wording|outlines?|terms|principles?|parameters|framework|points|"
      "elements|provisions|basics|parts?|most|much|phase|stage) "
      "of (?:(?:that|this) )?)?)");
  re2::StringPiece group;
  if (MatchesWithGroups(Slice(masked, content), frame, &group)) {
    content.start += static_cast<int32_t>(group.size());
  }
  return content;
}

bool IsAnswered(const Draft& draft) {
  return draft.Set("stance") == "ACCEPTED" || draft.Set("stance") == "REJECTED";
}

}  // namespace claims
