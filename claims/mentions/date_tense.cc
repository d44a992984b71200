#include "claims/mentions/date_tense.h"

#include "claims/mentions/date_grammar.h"
#include "claims/mentions/date_plans.h"
#include "claims/mentions/date_verb_words.h"

namespace claims {
namespace {

// The word before a date, past the preposition and the like.
size_t SkipOn(const DateTokens& t, size_t begin) {
  size_t before = begin - 1;
  while (IsOneOf(t[before], "on", "late", "early", "last", "issued", "released")) --before;
  return before;
}

// A verb that a look to the left or the right has found.
struct Verb {
  Tense tense = Tense::kUnknown;
  size_t at = 0;
};

// "cancelled a planned meeting on Monday": its day may have come or not.
Tense TenseOfPlannedNoun(const DateTokens& t, const Verb& verb) {
  if (verb.tense != Tense::kPast) return Tense::kFuture;
  if (t[AuxiliaryBefore(t, verb.at)].Is("had")) return Tense::kPast;
  return IsOneOf(t[verb.at], "cancelled", "canceled", "scrapped", "postponed", "called", "left",
                 "missed", "skipped", "boycotted")
             ? Tense::kEither
             : Tense::kFuture;
}

// Both looks pass over a parenthesis, and stay inside one: "(Interfax, January
// 30)" has no verb, whatever the sentence around it says.
Verb LookLeft(const DateTokens& t, size_t begin) {
  int depth = 0;
  bool planned = false;
  for (size_t i = begin; i-- > 0 && begin - i <= kDateReach;) {
    if (t[i].IsPunct(')')) ++depth;
    if (t[i].IsPunct('(') && --depth < 0) break;
    if (depth > 0) continue;
    if (EndsClause(t[i])) break;
    if (IsAttributivePlan(t, i)) {
      planned = true;
      continue;
    }
    const Verb verb{TenseOfToken(t, i), i};
    if (verb.tense == Tense::kUnknown) continue;
    return planned ? Verb{TenseOfPlannedNoun(t, verb), i} : verb;
  }
  return {planned ? Tense::kFuture : Tense::kUnknown, 0};
}

Tense LookRight(const DateTokens& t, size_t end, size_t limit) {
  int depth = 0;
  for (size_t i = end; i < t.size() && i < limit; ++i) {
    if (t[i].IsPunct('(')) ++depth;
    if (t[i].IsPunct(')') && --depth < 0) break;
    if (depth > 0) continue;
    if (EndsClause(t[i])) break;
    if (IsOneOf(t[i], "how", "whether", "what", "where", "when") && t[i + 1].Is("to")) {
      i += 2;  // "no word on how to end the war" plans nothing
      continue;
    }
    const Tense tense = TenseOfToken(t, i);
    if (tense != Tense::kUnknown) return tense;
  }
  return Tense::kUnknown;
}

// "ahead of" within five words before the date: the token of "of", or 0.
size_t AheadOf(const DateTokens& t, size_t begin) {
  for (size_t k = begin; k-- > 1 && begin - k < 6 && t[k].kind == DateTokenKind::kWord;) {
    if (t[k].Is("of") && t[k - 1].Is("ahead")) return k;
  }
  return 0;
}

// "ahead of Friday's talks they met": Friday may be yesterday.
Tense TenseAheadOf(const DateTokens& t, size_t of, size_t end) {
  Tense main = of > 1 ? LookLeft(t, of - 1).tense : Tense::kUnknown;
  if (main == Tense::kUnknown) main = LookRight(t, end, end + 16);
  return main == Tense::kPast ? Tense::kEither : Tense::kFuture;
}

// "extended the deadline to April 1", "an extension of the truce through Wednesday".
bool IsExtendedTo(const DateTokens& t, size_t to) {
  if (!IsOneOf(t[to], "to", "through")) return false;
  for (size_t k = to; k-- > 0 && to - k < 9;) {
    if (IsOneOf(t[k], "extend", "extended", "extension", "moved", "move", "postponed", "postpone",
                "delayed", "delay", "pushed", "push", "shifted", "prolonged", "prolong")) {
      return true;
    }
  }
  return false;
}

// "for the November attack": what "for" governs is the noun, and that lies back.
bool IsForPastThing(const DateTokens& t, size_t begin, size_t end) {
  return IsModifier(t, begin, end) && !ModifiesPlan(t, end);
}

// "the first talks since the withdrawal in August".
bool IsSince(const DateTokens& t, size_t begin) {
  for (size_t k = begin; k-- > 0 && begin - k < 10 && !t[k].IsPunct(',');) {
    if (t[k].Is("since")) return begin - k > 1;
    if (TenseOfToken(t, k) != Tense::kUnknown) return false;
  }
  return false;
}

// "has invited Norway to Saturday's meeting": the invitation stands, so the meeting lies ahead.
// "was not invited to Saturday's meeting" may be said of one that is over.
bool IsInvitedTo(const DateTokens& t, size_t to) {
  if (!t[to].Is("to")) return false;
  for (size_t k = to; k-- > 1 && to - k < 12 && !t[k].IsPunct(',');) {
    if (!t[k].Is("invited")) continue;
    size_t auxiliary = k - 1;
    while (auxiliary > 0 && IsOneOf(t[auxiliary], "been", "not", "also", "already")) --auxiliary;
    return IsOneOf(t[auxiliary], "has", "have", "is", "are");
  }
  return false;
}

// "suggested May 3": the day is what they suggest. "suggested Friday that" is when they did.
bool IsSuggested(const DateTokens& t, size_t begin) {
  return t[begin].cls != WordClass::kWeekday &&
         IsOneOf(t[begin - 1], "suggested", "proposed", "named", "chose", "set", "fixed");
}

// The words just before a date that settle it by themselves.
Tense GovernorOf(const DateTokens& t, size_t begin, size_t end) {
  size_t before = begin - 1;
  if (IsOneOf(t[before], "the", "a", "next", "this")) --before;
  if (IsOneOf(t[before], "for", "until", "till") && !IsForPastThing(t, begin, end)) {
    // "originally set for January, they were delayed"
    if (before > 1 && IsOneOf(t[before - 2], "originally", "initially", "previously", "first")) {
      return Tense::kEither;
    }
    // "sent a team for Friday's talks": yesterday's, if that was Friday.
    if (t[begin].cls == WordClass::kWeekday && t[end].IsPunct('\'') && t[end].glued) {
      return Tense::kEither;
    }
    // "were due at a summit called for May 3", "was set for May 3"
    const size_t plan = t[before - 1].Is("called") ? before - 1 : before;
    return LookLeft(t, plan).tense == Tense::kEither ? Tense::kEither : Tense::kFuture;
  }
  if (IsOneOf(t[SkipOn(t, begin)], "is", "are")) return Tense::kFuture;  // "the vote is on Friday"
  if (const size_t of = AheadOf(t, begin)) return TenseAheadOf(t, of, end);
  if (t[before].Is("of") && t[before - 1].Is("deadline")) return Tense::kFuture;
  if (IsSuggested(t, begin)) return Tense::kFuture;
  if (IsOneOf(t[before], "since", "following") || IsSince(t, begin)) return Tense::kPast;
  if (t[before].Is("of") && t[before - 1].Is("as")) return Tense::kPast;
  return IsExtendedTo(t, before) || IsInvitedTo(t, before) ? Tense::kFuture : Tense::kUnknown;
}

// "He said the talks on Friday will ...", "said Friday's talks will ...": the date belongs
// to the subject of what is said, not to the saying.
bool IsInReportedSubject(const DateTokens& t, size_t verb, size_t begin, size_t end) {
  if (!IsOneOf(t[verb], "said", "added", "announced", "confirmed", "stated", "reported")) {
    return false;
  }
  const size_t first = t[verb + 1].Is("that") ? verb + 2 : verb + 1;
  const bool possessive = t[first].cls == WordClass::kWeekday && t[first + 1].IsPunct('\'');
  if (!possessive && begin - verb < 3) return false;
  if (!possessive && !IsOneOf(t[first], "the", "a", "its", "their", "talks", "negotiations",
                              "this")) {
    return false;
  }
  for (size_t i = end; i < end + 4; ++i) {
    if (t[i].IsPunct(',')) return false;
  }
  return true;
}

// A date that opens its clause is governed by what follows: "said that on
// Tuesday the envoys will ...", "..., and on Friday it released ...".
bool OpensClause(const DateTokens& t, size_t begin, size_t end) {
  size_t before = begin - 1;
  if (IsOneOf(t[before], "the", "in", "on", "by", "at", "from")) --before;
  if (before >= t.size()) return true;
  if (IsOneOf(t[before], "that", "and", "but", "while", "when", "who", "which", "if", "because")) {
    return !t[before].Is("and") || t[before - 1].IsPunct(',');
  }
  if (!t[before].IsPunct('"') || t[before - 1].IsPunct(',')) return false;
  // A quotation that is nothing but the date: they will meet "in November," he said.
  return !t[end].IsPunct('"') && !(t[end].IsPunct(',') && t[end + 1].IsPunct('"'));
}

// Where the clause of a date that does not open it ends at the latest: "Talks
// broke off Sunday as envoys were to ..." says nothing of Sunday after "as".
size_t ClauseEnd(const DateTokens& t, size_t begin, size_t end) {
  if (begin == 0 || t[end].IsPunct('\'')) return end + kDateReach;
  size_t i = end;
  while (i < end + kDateReach && !IsOneOf(t[i], "as", "after", "when", "while", "but", "because",
                                          "although", "before", "where")) {
    ++i;
  }
  return i;
}

// "..., the ministry said in a statement Friday", "according to reports on Friday": the day
// of what is said.
bool IsInStatement(const DateTokens& t, size_t begin) {
  const size_t noun = SkipOn(t, begin);
  const bool statement =
      IsOneOf(t[noun], "statement", "interview", "speech", "letter", "briefing", "conference",
              "post", "editorial", "commentary", "communique");
  const bool told = statement || IsOneOf(t[noun], "report", "reports", "media", "officials");
  for (size_t k = noun; told && k-- > 0 && noun - k < 7 && !t[k].IsPunct(',');) {
    if (t[k].Is("according") && t[k + 1].Is("to")) return true;
    if (statement && noun - k < 5 && IsOneOf(t[k], "in", "at") &&
        IsOneOf(t[k + 1], "a", "an", "separate")) {
      return true;
    }
  }
  return false;
}

// "Roe, who is to lead the team, on Monday met ...": the verb that follows a day
// at once is its own, unless a timetable precedes it.
bool IsBeforePastVerb(const DateTokens& t, size_t begin, size_t end) {
  if (t[end].kind != DateTokenKind::kWord || t[end].capital || !IsParticiple(t[end])) return false;
  if (IsOneOf(t[end], "was", "were", "had", "led", "held", "left") || t[end + 1].Is("by")) {
    return false;
  }
  if (IsNoPast(t[end].low())) return false;
  const DateToken& before = t[SkipOn(t, begin)];
  if (begin == 0 || IsFutureWord(before) || before.Is("for")) return false;
  // A new clause or subject of its own: "the minister on Monday told".
  return t[begin - 1].Is("on");
}

// "a deal brokered by the envoy in June": of a month the participle says enough. A day may be
// that of the main verb: "They will receive a team led by an aide on Monday".
bool IsOfPassive(const DateTokens& t, size_t begin) {
  if (t[begin].cls != WordClass::kMonth && t[begin].cls != WordClass::kMonthAbbr) return false;
  for (size_t k = begin; k-- > 0 && begin - k < 9 && !t[k].IsPunct(',');) {
    if (TenseOfToken(t, k) != Tense::kUnknown) return false;
    // "put forward by", "drawn up by"
    if (t[k].Is("by") && IsOneOf(t[k - 1], "forward", "up", "out", "together")) return true;
    if (IsParticiple(t[k]) && !IsNoPast(t[k].low())) return t[k + 1].Is("by");
  }
  return false;
}

// "a Friday deadline for the rebels to disarm passed": at the noun. Another noun before it may
// be what passed: "a Friday deadline for the bill passed by parliament".
bool HasPassed(const DateTokens& t, size_t noun) {
  constexpr size_t kReach = 12;
  bool act = false;  // "to disarm"
  for (size_t k = noun + 1; k < noun + kReach && k < t.size() && !t[k].IsPunct(','); ++k) {
    act = act || (t[k].Is("to") && !IsOneOf(t[k + 1], "the", "a", "an", "its", "their"));
    if (!IsOneOf(t[k], "passed", "expired", "lapsed")) continue;
    if (IsOneOf(t[k + 1], "by", "into", "a", "an", "the")) return false;
    return k == noun + 1 || IsOneOf(t[k - 1], "has", "had") ||
           (act && !IsFutureWord(t[k - 1]) && !IsOneOf(t[k - 1], "be", "not", "have", "once"));
  }
  return false;
}

// "missed Friday's deadline", "ignored Norway's Friday deadline", "failed to meet a Wednesday
// midnight deadline".
bool IsMissedDeadline(const DateTokens& t, size_t begin, size_t end) {
  size_t noun = end;
  while (noun < end + 4 && !IsOneOf(t[noun], "deadline", "ultimatum")) ++noun;
  if (noun == end + 4) return false;
  if (HasPassed(t, noun)) return true;
  for (size_t k = begin; k-- > 1 && begin - k < 7;) {
    if (t[k].kind != DateTokenKind::kWord && !t[k].IsPunct('\'')) break;
    if (IsOneOf(t[k], "missed", "ignored", "defied") ||
        (t[k].Is("let") && IsOneOf(t[noun + 1], "pass", "expire")) ||
        (t[k].Is("meet") && t[k - 1].Is("to") && t[k - 2].Is("failed"))) {
      return !IsFutureWord(t[AuxiliaryBefore(t, k)]);
    }
  }
  return false;
}

// "at Friday's summit held in Oslo".
bool IsOfNounHeld(const DateTokens& t, size_t begin, size_t end) {
  if (!IsModifier(t, begin, end)) return false;
  for (size_t k = end; k < end + 6 && !t[k].IsPunct(','); ++k) {
    if (IsTalksNoun(t[k])) return IsOneOf(t[k + 1], "held", "hosted", "convened");
  }
  return false;
}

}  // namespace

bool IsModifier(const DateTokens& t, size_t begin, size_t end) {
  if (t[end].IsPunct('\'') && t[end].glued) return true;
  const bool determined = IsOneOf(t[begin - 1], "the", "a", "its", "their");
  return determined && t[end].kind == DateTokenKind::kWord && !t[end].capital &&
         !IsOneOf(t[end], "and", "or", "to", "in", "at", "for", "with", "on", "as", "if", "of",
                  "but", "when", "that");
}

bool ModifiesPlan(const DateTokens& t, size_t end) {
  for (size_t k = end; k < end + 5 && !t[k].IsPunct(','); ++k) {
    if (IsTalksNoun(t[k]) || IsOneOf(t[k], "election", "elections", "vote", "referendum", "polls",
                                     "visit", "trip", "conference", "ceremony", "rounds")) {
      return true;
    }
  }
  return false;
}

Tense TenseAt(const DateTokens& t, size_t begin, size_t end) {
  const Tense failed = TenseOfFailedPlan(t, begin, end);
  if (failed != Tense::kUnknown) return failed;
  if (IsOfNounHeld(t, begin, end) || IsMissedDeadline(t, begin, end)) return Tense::kPast;
  // What was put off had not been held: its day lay ahead.
  if (IsGivenUpAt(t, begin)) return Tense::kFuture;
  if (IsModifier(t, begin, end) && IsOfMovedTalks(t, end)) return Tense::kFuture;
  const Tense governor = GovernorOf(t, begin, end);
  if (governor != Tense::kUnknown) return governor;
  const bool as = t[end].Is("as") && (t[end + 1].Is("deadline") || t[end + 2].Is("deadline"));
  if (as || t[end].Is("deadline") || t[end].Is("ultimatum")) {
    return IsOneOf(t[end + 1], "passed", "expired", "lapsed") ? Tense::kPast : Tense::kFuture;
  }
  if (OpensClause(t, begin, end)) {
    const Tense right = LookRight(t, end, end + kDateReach);
    if (right != Tense::kUnknown) return right;
  }
  if (IsInStatement(t, begin) || IsBeforePastVerb(t, begin, end)) return Tense::kPast;
  if (IsOfPassive(t, begin)) return Tense::kPast;
  // "(March)" stands with what it follows.
  const bool alone = t[begin - 1].IsPunct('(') && t[end].IsPunct(')');
  const Verb left = LookLeft(t, alone ? begin - 1 : begin);
  if (left.tense == Tense::kUnknown) return LookRight(t, end, ClauseEnd(t, begin, end));
  if (left.tense == Tense::kPast) {
    const Tense fixed = TenseOfFixedTalks(t, left.at, begin, end);
    if (fixed != Tense::kUnknown) return fixed;
  }
  if (IsInReportedSubject(t, left.at, begin, end)) {
    const Tense right = LookRight(t, end, end + 4);
    if (right != Tense::kUnknown) return right;
  }
  return left.tense;
}

}  // namespace claims
