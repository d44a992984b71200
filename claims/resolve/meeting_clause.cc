#include "claims/resolve/meeting_clause.h"

#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"

namespace claims {

bool HasMeetingVerb(absl::string_view masked) {
  static const Cue& re = StaticCue(
      "\\b(?:met|meet|meets|meeting with|(?:is|are|was|were|been|began|started) "
      "meeting|held|hold|holds|holding|took place|takes? place|taken place|taking place|began|"
      "begins?|begun|started|starts?|resum(?:e|es|ed|ing)|reconvened?|concluded?|ended|opens?|"
      "opened|sat down|sit down|"
      "(?:went|moved|stretched|spilled|ran|entered)(?: over)?(?: into)? (?:an? |their |its |the "
      ")?(?:[a-z-]+ ){0,3}?(?:day|night|week)|"
      "sitting down|gather(?:s|ed)?|convened?|spoke|continued?|launched|inaugurated|wrapped "
      "up|closed|kicked off|"
      "broke (?:up|off|down)|recessed|(?:came|drew) to (?:a close|an end)|"
      "crashed|collapsed|foundered|stalled|dragged on|fizzled|"
      "sat face to face|convening|"
      "(?:is|are|was|were) to be held|adjourned|restarted|hosts?|hosted|hosting|returned to|"
      "negotiated)\\b");
  return Matches(masked, re);
}

// "have started", "are meeting", "is under way": it goes on as the report is written.
bool GoesOn(absl::string_view masked) {
  static const Cue& re = StaticCue(
      "\\b(?:has|have) (?:now |just )?(?:started|begun|resumed|opened|got(?:ten)? under ?way)\\b|"
      "\\b(?:is|are) (?:\\w+ )?(?:meeting|holding|hosting|taking place|under ?way|"
      "being held|negotiating|"
      "talking|sitting down|resuming|continuing|attending)\\b|\\bcurrently\\b|"
      ", (?:now )?being held\\b|\\bunder "
      "?way\\b|\\bongoing\\b|"
      "\\b(?:is|are) (?:[a-z]+ )?(?:back |sitting |gathered |seated )?(?:at|around) the [a-z]+ "
      "table\\b|"
      "\\bstill (?:negotiating|talking|in talks|holding talks)\\b|"
      "\\b(?:has|have) been (?:meeting|holding|hosting|negotiating|talking|taking place|taking "
      "part)\\b");
  return Matches(masked, re);
}

bool IsAdjourned(absl::string_view masked) {
  static const Cue& adjourns = StaticCue("\\badjourn(?:s|ed|ing)?\\b");
  static const Cue& until =
      StaticCue(absl::StrCat("\\badjourn(?:s|ed|ing)?\\b[^,;]{0,", kAdjournedReach,
                             "}\\b(?:until|till|to|for|indefinitely|sine)\\b"));
  return Matches(masked, adjourns) && !Matches(masked, until);
}

bool AdjournsUntil(absl::string_view text) {
  static const Cue& re = StaticCue(
      "\\badjourn(?:s|ed|ing)?\\b[^,;]{0,40}(?:, (?:after|following|amid|without|with|at|in|on) "
      "[^,;]{2,60},)? (?:until|till)\\b");
  return Matches(text, re);
}

bool IsOfBreak(absl::string_view before) {
  static const Cue& re = StaticCue(
      "\\b(?:break|pause|recess|lull|hiatus|suspension|interruption|halt)(?: (?:in|of|to))?"
      "(?: (?:the|their|those))?(?: (?:peace|direct|formal|nuclear|border))? $");
  return Matches(before, re);
}

bool HasBegun(absl::string_view masked) {
  static const Cue& begins = StaticCue(
      "\\b(?:began|begun|started|opened|resumed|restarted|reconvened|commenced|kicked off|"
      "got(?:ten)? under ?way|(?:start|opening|resumption) of)\\b");
  static const Cue& ends = StaticCue(
      "\\b(?:ended|ends|concluded|wrapped up|wound up|closed|finished|broke|broken|collapsed|"
      "adjourned|suspended|lasted|failed|produced|signed|agreed|had)\\b");
  return Matches(masked, begins) && !Matches(masked, ends);
}

bool IsCall(absl::string_view masked) {
  static const Cue& re =
      StaticCue("\\b(?:tele)?phon(?:e|ed)\\b|\\b(?:phone|video) calls?\\b|\\b(?:by|a) video\\b");
  return Matches(masked, re);
}

bool LiesAhead(absl::string_view masked, Span match) {
  static const GroupRegex& noun = StaticGroupRegex(
      "\\b(?:talks|negotiations?|meetings?|summit|rounds?|session|conference|dialogue)\\b");
  // "before the last round" may be long ago.
  static const Cue& ahead = StaticCue(
      "\\b(?:ahead of|prior to|in the run-?up to|(?:in preparation|preparing) for|on the eve of) "
      "(?:(?:[a-z-]+|[\\x{E000}-\\x{EFFF}])(?:'s?|-[a-z]+)? ){0,4}?$|"
      "\\bbefore (?:(?:[b-su-z][a-z-]+|[\\x{E000}-\\x{EFFF}])(?:'s?|-[a-z]+)? ){0,3}?$");
  re2::StringPiece found;
  if (!noun.Find(Slice(masked, match), 0, &found, 1)) return false;
  const auto at = static_cast<size_t>(found.data() - masked.data());
  const absl::string_view after = masked.substr(at);
  // "before ministers opened talks": they did.
  return Matches(masked.substr(0, at), ahead) && !HasMeetingVerb(Slice(masked, match)) &&
         !HasMeetingVerb(after.substr(0, after.find_first_of(",;")));
}

bool OnlyEnds(absl::string_view masked) {
  // "talks to end the war", "will close the gap": what ends is another thing.
  static const RE2& re = StaticRegex(
      "\\b(?:will|would|to)(?: have| be)? (?:concluded?|ended|end|wrap "
      "up|closed?|lasted|last|run|finish|"
      "continue until|go on until)(\\b(?: "
      "(?:the|an?|its|their|his|all|any|years|months|decades|weeks|more than|over|"
      "[\\x{E000}-\\x{EFFF}]|"
      "nearly|almost|[a-z-]+ (?:war|conflict|fighting|hostilities|crisis|violence))\\b)?)");
  static const Cue& itself =
      StaticCue("^ (?:[a-z-]+ ){0,3}?(?:talks|negotiations|rounds?|meeting|session|summit)\\b");
  re2::StringPiece text = ToRe2(masked);
  re2::StringPiece object;
  while (RE2::FindAndConsume(&text, re, &object)) {
    if (object.empty() || Matches(FromRe2(text), itself)) return true;
  }
  return false;
}

bool IsWanted(absl::string_view before, absl::string_view match) {
  static const Cue& subjunctive = StaticCue(
      "\\b(?:insist|demand|propos|suggest|ask|request|recommend|urg)(?:s|ed|es|ing)? that "
      "[^,;.]{0,60}?"
      "\\b(?:talks|negotiations|meetings?|round|summit|dialogue) (?:be "
      "(?:held|resumed|reopened|convened)|take place|resume|"
      "begin|start|continue)\\b");
  static const Cue& urge = StaticCue(
      "\\b(?:urg|call|press|ask|want|push|appeal|encourag|invit|order|tell|told|forc|persuad|"
      "request|plea|propos|convinc|pressur|implor|beg|"
      "wish|refus|declin|fail|gave|giv|grant)[a-z]*(?: on| upon| for)?(?: (?:the|both|all|its|"
      "their)(?: two)?)? $");
  static const GroupRegex& infinitive = StaticGroupRegex(
      "\\bto (?:meet|hold|resume|return|go back|come back|sit "
      "down|begin|start|restart|negotiate|attend)\\b");
  static const RE2& finite = StaticRegex(
      "\\b(?:will|would|is|are|was|were|has|have|had|agree[sd]?|plan(?:s|ned)?|due|set|expected|"
      "scheduled|decided|met|held)\\b");
  static const Cue& should = StaticCue(
      "\\b(?:say|said|insist|demand|suggest|argu|propos|urg|want|believ)[a-z]* (?:that )?"
      "(?:[a-z-]+ ){0,4}?(?:talks|negotiations|meetings?|round|summit|dialogue) should "
      "(?:be held|take place|resume)\\b");
  if (Matches(absl::StrCat(before, match), subjunctive) ||
      Matches(absl::StrCat(before, match), should)) {
    return true;
  }
  static const Cue& arrange = StaticCue(
      "\\b(?:working|trying|seeking|hoping|efforts?|attempts?|bid|tr(?:y|ies|ied)|hopes?|want(?:s|"
      "ed)?|ready|willing|"
      "possib(?:le|ility))(?: [a-z]+)? to (?:organi[sz]e|arrange|convene|set up|bring "
      "about|prepare|host|hold) $");
  if (Matches(before, arrange)) return true;
  re2::StringPiece to;
  if (!Matches(before, urge)) return false;
  const re2::StringPiece text = ToRe2(match);
  if (!infinitive.Find(FromRe2(text), 0, &to, 1)) return false;
  return !RE2::PartialMatch(re2::StringPiece(text.data(), to.data() - text.data()), finite);
}

bool IsReadiness(absl::string_view match) {
  static const Cue& re = StaticCue(
      "\\b(?:open|ready|willing|prepared|open(?:ed)? the door) (?:to|for) (?:[a-z-]+ ){0,3}?"
      "(?:talks|negotiations|dialogue|meet|meeting|negotiate|talk|hold|sit|discussions|return|"
      "resume|begin|start)\\b");
  return Matches(match, re);
}

bool IsTurnedDown(absl::string_view before) {
  static const Cue& re = StaticCue(
      "\\b(?:reject(?:s|ed|ing)?|refus(?:es|ed|ing)|declin(?:es|ed|ing)|snub(?:s|bed|bing)?|"
      "turn(?:s|ed|ing) down|rul(?:es|ed|ing) out|oppos(?:es|ed|ing)|spurn(?:s|ed|ing)?)"
      "(?: to (?:attend|join|take part in|participate in|hold|enter))?"
      "(?: (?:an?|the|any|all|further|more|new|government|[a-z]+-?(?:proposed|brokered|mediated|"
      "sponsored)|proposed|planned|direct|[a-z]+ (?:offer|proposal|call|invitation)s? (?:of|for|"
      "to)|(?:offer|proposal|call|invitation)s? (?:of|for|to)))* $");
  return Matches(before, re);
}

bool IsForThePress(absl::string_view match) {
  static const Cue& press =
      StaticCue("\\b(?:press|news|media) (?:conference|briefing|meeting)s?\\b");
  static const Cue& meeting = StaticCue(
      "\\b(?:talks|negotiations?|meetings?|met|summits?|rounds?|sessions?|consultations|dialogues?|"
      "discussions)\\b");
  return Matches(match, press) && !Matches(match, meeting);
}

bool HoldsPeople(absl::string_view match) {
  static const Cue& re = StaticCue(
      "\\b(?:hostages?|captives?|prisoners?|detainees?|bodies|remains|people|civilians|soldiers|"
      "those|[\\x{F000}-\\x{F3FF}])"
      "(?: (?:still|being|currently|who are|it))* held\\b");
  return Matches(match, re);
}

bool RunsIntoOther(absl::string_view match) {
  static const Cue& re = StaticCue(
      "\\b(?:talks|negotiations|meetings?|rounds?|summit|session|conference)\\b.*\\bsince "
      "(?:[a-z-]+ ){0,4}?"
      "(?:talks|negotiations|meetings?|rounds?|summit|dialogue)\\b.* "
      "(?:(?:in|at|on|last|this) |[\\x{EC00}-\\x{EFFF}])");
  return Matches(match, re);
}

bool StoodStill(absl::string_view before, absl::string_view from, absl::string_view match) {
  static const Cue& stopped = StaticCue(
      "\\b(?:postponed|delayed|suspended|halted|paused|interrupted|frozen|stalled|adjourned)\\b");
  static const Cue& again = StaticCue(
      "\\b(?:resum(?:ption|e[sd]?|ing)|restart(?:s|ed|ing)?|reviv(?:al|e[sd]?|ing)|relaunch[a-z]*|"
      "back on track|reopen(?:s|ed|ing)?)\\b");
  static const Cue& were = StaticCue(
      "\\b(?:held|met|began|took place|started)\\b.*\\bbut\\b.*\\b(?:was|were) ");
  static const Cue& adjective = StaticCue(
      "^(?:the |an? |their |its )?(?:[a-z]+-)*(?:postponed|delayed|suspended|halted|paused|"
      "interrupted|frozen|stalled|adjourned) ");
  static const Cue& verb = StaticCue("[a-z\\x{E000}-\\x{E7FF}] $");
  static const Cue& determined = StaticCue(
      "\\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Tt]hese|of|for|in|at|on|after|since|before) $");
  // "was suspended after three hours": a pause.
  static const GroupRegex& pause = StaticGroupRegex(
      "\\b(?:suspended|halted|paused|interrupted|adjourned) after (?:"
      "[^,;]{0,25}?\\b(?:hours?|minutes)\\b|[0-9\\x{F000}-\\x{F3FF}])");
  if (!Matches(match, stopped)) return false;
  re2::StringPiece rest;
  const bool paused = pause.Find(from, 0, &rest, 1) &&
                      static_cast<size_t>(rest.data() - from.data()) < match.size();
  return paused || Matches(match, again) || Matches(match, were) ||
         (Matches(match, adjective) && (!Matches(before, verb) || Matches(before, determined)));
}

bool IsInternal(absl::string_view match) {
  static const Cue& own = StaticCue(
      "\\b(?:its|his|her|their) (?:(?:own|internal|national|domestic|party|cabinet) )+"
      "(?:consultations|discussions|deliberations|meetings?|talks)\\b");
  static const Cue& other = StaticCue("\\b(?:with|between|among)\\b");
  return Matches(match, own) && !Matches(match, other);
}

bool IsYetToMeet(absl::string_view match) {
  // "opened the way for talks", "gave it a day to open talks".
  static const Cue& way = StaticCue(
      "\\b(?:open|pav|clear|prepar)[a-z]* (?:up )?(?:the |a |an )?(?:[a-z]+ )?"
      "(?:way|door|path|road|ground|prospect|possibility)\\b|"
      "\\b(?:gave|given|giving|gives?) [^,;]{0,60}? to (?:open|hold|begin|start|resume|enter)\\b");
  // "agreed to resume talks"; not "met and agreed to resume talks".
  static const GroupRegex& promised = StaticGroupRegex(
      "^(.*?)\\b(?:agree[sd]?|decide[sd]?|vow(?:s|ed)?|pledge[sd]?|promise[sd]?) to (?:[a-z]+ly )?"
      "(?:resume|restart|continue|hold|begin|start|enter|return|reopen)\\b");
  re2::StringPiece before;
  if (Matches(match, way)) return true;
  return MatchesWithGroups(match, promised, &before) && !HasMeetingVerb(FromRe2(before));
}

bool LeavesTalks(absl::string_view match) {
  static const Cue& re = StaticCue(
      "\\bsuspend[a-z]* (?:his|her|its|their|the) (?:[a-z]+ )?"
      "(?:participation|involvement|role|membership)\\b");
  return Matches(match, re);
}

bool IsCrowd(absl::string_view match) {
  static const Cue& re = StaticCue(
      "\\band (?:(?:several|many|some|dozens of|a dozen|a number of|various) )?other "
      "(?:(?:[a-z-]+ |[\\x{E000}-\\x{E3FF}] ){0,2}?"
      "(?:countries|nations|states|powers|governments)\\b|[\\x{E000}-\\x{E3FF}])");
  return Matches(match, re);
}

bool IsRefuted(absl::string_view rest) {
  static const GroupRegex& re = StaticGroupRegex(
      "\\b(?:is|was|are|were) (?:inaccurate|false|untrue|incorrect|not "
      "true|fake|groundless|baseless|unfounded|unlikely)\\b|^ (?:has |have |had "
      ")?(?:receded|faded|dimmed)\\b");
  // "..., and a deal is unlikely": another clause, of something else.
  static const Cue& clause = StaticCue(";|,\"? (?:and|but|while|though|although|yet|so)\\b");
  re2::StringPiece found;
  if (!re.Find(rest, 0, &found, 1)) return false;
  return !Matches(rest.substr(0, static_cast<size_t>(found.data() - rest.data())), clause);
}

bool RunsOn(absl::string_view match) {
  static const Cue& verb = StaticCue(
      "\\b(?:coincides?|brings?|brought|makes?|made|said|says|goes|went|shows?|came|comes|takes|"
      "took|gives?|gave|becomes?|became|includes?|covers?|marks?|[a-z]{3,}ed)\\b");
  static const RE2& participle = StaticRegex(
      "\\b(?:aimed|mediated|brokered|hosted|sponsored|facilitated|convened|attended|planned|"
      "scheduled|resumed|moderated|"
      "overseen|postponed|expected|expanded|stalled|renewed|unprecedented|supposed|mandated|backed|"
      "supervised|organi[sz]ed|"
      "arranged|proposed|delayed|prolonged|high-powered|limited|extended|closed|focused|called|"
      "produced|yielded|failed|collapsed|lasted|centred|centered|faltered|"
      "dubbed|unscheduled|envisaged|foreseen|slated|pencil+ed in|announced|agreed|divided|"
      "united)\\b");
  // "[confirmed that] the talks in Oslo": only what follows the noun counts.
  static const GroupRegex& noun = StaticGroupRegex(
      "\\b(?:talks|negotiations?|meetings?|summits?|rounds?|sessions?|conference|consultations|"
      "dialogues?|discussions)\\b");
  re2::StringPiece found;
  if (noun.Find(match, 0, &found, 1)) {
    match.remove_prefix(static_cast<size_t>(found.data() - match.data()));
  }
  std::string plain(match.data(), match.size());
  RE2::GlobalReplace(&plain, participle, "");
  return Matches(FromRe2(plain), verb);
}

bool IsOnlySpeech(absl::string_view before, absl::string_view match) {
  static const Cue& talks =
      StaticCue("\\b(?:talks|negotiations?|meetings?|met|meet|summit|rounds?|consultations)\\b");
  static const Cue& audience = StaticCue(
      "\\b(?:told|tell|tells|telling|address(?:es|ed|ing)?|(?:spoke|speaks?|speaking|speech|"
      "remarks|sermon|lecture) (?:at|to|before|in)|addressing) (?:an?|the) (?:[a-z-]+ ){0,3}$");
  static const Cue& gathering =
      StaticCue("\\b(?:conference|gathering|rally|seminar|convention)\\b");
  if (Matches(match, talks)) return false;
  return IsForThePress(match) || (Matches(before, audience) && Matches(match, gathering));
}

namespace {

bool SpeaksOf(absl::string_view talks) {
  static const Cue& re = StaticCue(
      "^[^;:.]{0,160}?\\b(?:talks|negotiat\\w+|rounds? of|summit|truce|ceasefire|peace)\\b");
  return Matches(talks, re);
}

}  // namespace

bool IsMatch(absl::string_view from) {
  static const Cue& re = StaticCue(
      "^[^;:.]{0,80}?\\b(?:met|meets?|meeting|face[ds]?) (?:again )?(?:each other )?in "
      "(?:the|an?|their|last|this)(?: [\\x{E000}-\\x{EFFF}]'s)? (?:[A-Za-z-]+ ){0,3}?"
      "(?:final (?:of|on|in|at)|semi-?finals?|quarter-?finals?|match|game|cup|league|"
      "qualifiers?|play-?offs?|friendly|tournament|championships?|derby|fixture)\\b");
  static const Cue& sport = StaticCue(
      "^[^;:.]{0,160}?\\b(?:stadium|[Oo]lympi(?:ad|cs)|[Ww]orld [Cc]up|footballers|athletes|chess|"
      "football|cricket|rugby|tennis|hockey)\\b");
  return Matches(from, re) || (Matches(from, sport) && !SpeaksOf(from));
}

bool WithOthers(absl::string_view match) {
  static const Cue& unnamed =
      StaticCue("\\bwith (?:the )?(?:[A-Za-z-]+ ){1,4}(?:in|on|at|from|about)\\b");
  static const Cue& fine = StaticCue(
      "\\bwith (?:the )?(?:[a-z-]+ )?(?:mediators?|each other|no|little|counterparts?)\\b");
  static const Cue& of_others = StaticCue(
      "\\b(?:summit|meeting|conference|session) of (?:the "
      ")?(?:world|regional|african|arab|european|eu|nato|foreign|security council|donor)"
      "(?: [a-z]+)? (?:leaders|ministers|countries|states|donors|powers|members)\\b");
  // "a meeting that included Chile and a dozen others": more than the report's pair.
  static const Cue& crowd = StaticCue(
      "\\b(?:includ(?:ed|es|ing)|involv(?:ed|es|ing)|brought together|grouped|attended by|"
      "gathering)\\b.* and (?:[a-z-]+ ){0,4}?(?:dozens?|other|several|many|[a-z]+teen|twenty) "
      "(?:[a-z-]+ ){0,2}?(?:countries|nations|states|powers|governments|organi[sz]ations)\\b");
  if (Matches(match, of_others)) return true;
  if (Matches(match, crowd)) return true;
  return Matches(match, unnamed) && !Matches(match, fine);
}

// "ended without an agreement", "did not produce a truce" is no meeting denied.
absl::string_view WithoutOutcome(absl::string_view masked) {
  static const GroupRegex& outcome = StaticGroupRegex(
      " without | on (?:how|whether|what|which|when)\\b|"
      " with no (?:agreement|deal|breakthrough|result)|"
      " (?:yield(?:s|ed)|produc(?:es|ed)|achiev(?:es|ed)|brought) (?:nothing|little|no|a|an) |"
      " (?:did|do|does|has|have|had|could|would|will|can)(?: not|n't) (?:yet |so far "
      "|[a-z]+ly )?(?:agree|produce|yield|lead|"
      "result|bring|brought|reach|achieve|address|resolve|make|made|break|discuss|touch|cover|"
      "include|involve|mention|deal|"
      "succeed|satisfy|narrow|settle|prevent|focus|help|change|end the|stop the|solve|close "
      "the|bridge|overcome)");
  re2::StringPiece found;
  if (!outcome.Find(masked, 0, &found, 1)) return masked;
  return masked.substr(0, static_cast<size_t>(found.data() - masked.data()));
}

// A meeting is often only a noun phrase whose verb follows: "talks between A and
// B are due to resume".
absl::string_view MeetingClause(absl::string_view masked, Span match) {
  // "It will be [the third round]".
  static const GroupRegex& future = StaticGroupRegex(
      "((?:will|would|is to|are to|is expected to|due to) (?:also )?(?:be|mark) (?:the |an? |their "
      ")?)$");
  re2::StringPiece verb;
  if (MatchesWithGroups(masked.substr(0, match.start), future, &verb)) {
    match.start -= static_cast<int32_t>(verb.size());
  }
  if (HasMeetingVerb(Slice(masked, match))) return Slice(masked, match);
  const size_t end = masked.find_first_of(",;", match.end);
  return Slice(masked, {match.start, end == absl::string_view::npos
                                         ? static_cast<int32_t>(masked.size())
                                         : static_cast<int32_t>(end)});
}

}  // namespace claims
