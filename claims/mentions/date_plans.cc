#include "claims/mentions/date_plans.h"

#include "claims/mentions/date_verb_words.h"

namespace claims {
namespace {

bool IsPlanWord(const DateToken& t) {
  return IsOneOf(t, "due", "scheduled", "set", "planned", "slated", "expected", "supposed", "meant",
                 "called");
}

bool IsPlanned(const DateTokens& t, size_t begin) {
  for (size_t i = begin; i-- > 0 && begin - i <= kDateReach && !EndsClause(t[i]);) {
    if (IsPlanWord(t[i]) && !IsOneOf(t[i - 1], "has", "have", "had")) return true;
    if (IsOneOf(t[i], "was", "were") && t[i + 1].Is("to")) return true;
  }
  return false;
}

// "was cancelled", "were called off" at i.
bool IsCalledOff(const DateTokens& t, size_t i) {
  const bool off = IsOneOf(t[i], "cancelled", "canceled", "scrapped", "aborted") ||
                   (t[i].Is("called") && t[i + 1].Is("off"));
  return off && IsOneOf(t[AuxiliaryBefore(t, i)], "was", "were", "been");
}

// "has been postponed", "have been called off" at i: the day that is given up lies ahead.
bool IsPutOffNow(const DateTokens& t, size_t i) {
  const bool off = IsOneOf(t[i], "postponed", "delayed", "deferred", "rescheduled", "cancelled",
                           "canceled", "scrapped") ||
                   (t[i].Is("put") && IsOneOf(t[i + 1], "off", "back")) ||
                   (t[i].Is("pushed") && t[i + 1].Is("back")) ||
                   (t[i].Is("called") && t[i + 1].Is("off"));
  const size_t aux = off ? AuxiliaryBefore(t, i) : i;
  return off && t[aux].Is("been") && IsOneOf(t[AuxiliaryBefore(t, aux)], "has", "have");
}

// "did not show up", "never took place", "failed to materialise" at i.
bool IsNotDone(const DateTokens& t, size_t i) {
  const bool done =
      IsOneOf(t[i], "take", "took", "happen", "happened", "materialise", "materialize",
              "materialised", "materialized", "show", "showed", "turn", "turned", "come", "came",
              "arrive", "arrived", "appear", "appeared", "begin", "began", "start", "started",
              "attend", "attended", "go");
  if (!done) return false;
  return t[i - 1].Is("never") || (t[i - 1].Is("not") && t[i - 2].Is("did")) ||
         (t[i - 1].Is("to") && t[i - 2].Is("failed"));
}

// "[another meeting] in Oslo on Friday", "on Friday in Oslo": the place beside a day is that of
// the talks, and so is the day.
bool IsBesidePlace(const DateTokens& t, size_t begin, size_t end) {
  if (IsOneOf(t[end], "in", "at") && t[end + 1].capital) return true;
  size_t k = t[begin - 1].Is("on") ? begin - 2 : begin - 1;
  for (int n = 0; n < 3 && t[k].capital; ++n) --k;
  return t[k].Is("in") && t[k + 1].capital && k + 1 < begin;
}

}  // namespace

bool EndsClause(const DateToken& token) {
  return token.IsPunct(';') || token.IsPunct(':') ||
         (token.kind == DateTokenKind::kDash && !token.glued);
}

bool HadIntended(const DateTokens& t, size_t begin) {
  for (size_t i = begin; i-- > 0 && begin - i <= kDateReach && !EndsClause(t[i]);) {
    if (!IsOneOf(t[i], "hoped", "wanted", "planned", "expected", "intended", "aimed", "meant",
                 "scheduled", "due", "slated", "set")) {
      continue;
    }
    const size_t aux = AuxiliaryBefore(t, i);
    return t[aux].Is("had") || (t[aux].Is("been") && t[AuxiliaryBefore(t, aux)].Is("had"));
  }
  return false;
}

Tense TenseOfFailedPlan(const DateTokens& t, size_t begin, size_t end) {
  const bool had = HadIntended(t, begin);
  if (!had && !IsPlanned(t, begin)) return Tense::kUnknown;
  for (size_t i = end; i < t.size() && i < end + kDateReach && !EndsClause(t[i]); ++i) {
    if (IsPutOffNow(t, i)) return Tense::kFuture;
    if (had) continue;
    if (IsCalledOff(t, i)) return Tense::kEither;
    if (IsNotDone(t, i)) return Tense::kPast;
  }
  return had ? Tense::kPast : Tense::kUnknown;
}

bool IsOfMovedTalks(const DateTokens& t, size_t end) {
  bool talks = false;
  for (size_t i = end; i < t.size() && i < end + kDateReach && !EndsClause(t[i]); ++i) {
    talks = talks || IsTalksNoun(t[i]);
    if (!IsOneOf(t[i], "moved", "shifted", "relocated", "transferred", "switched")) continue;
    const size_t aux = AuxiliaryBefore(t, i);
    return talks && t[aux].Is("been") && IsOneOf(t[AuxiliaryBefore(t, aux)], "has", "have");
  }
  return false;
}

Tense TenseOfFixedTalks(const DateTokens& t, size_t verb, size_t begin, size_t end) {
  bool talks = false, further = false, end_of = false;
  for (size_t k = verb + 1; k < begin; ++k) {
    if (t[k].IsPunct(',') || (IsSpeechVerb(t[k]) && k + 3 > begin)) return Tense::kUnknown;
    talks = talks || IsTalksNoun(t[k]);
    further = further || IsOneOf(t[k], "another", "further", "additional", "new", "next", "second");
    end_of = end_of || IsOneOf(t[k], "end", "conclusion", "collapse", "failure", "suspension",
                               "after", "during", "following", "since", "at");
  }
  if (!talks || end_of) return Tense::kUnknown;
  // "has invited the sides to talks at the weekend": an invitation that stands.
  size_t auxiliary = AuxiliaryBefore(t, verb);
  if (t[auxiliary].Is("been")) auxiliary = AuxiliaryBefore(t, auxiliary);
  if (t[verb].Is("invited") && IsOneOf(t[auxiliary], "has", "have", "is", "are")) {
    return Tense::kFuture;
  }
  if (IsOneOf(t[verb], "agreed", "agree", "agrees")) {
    return IsOneOf(t[verb + 1], "to", "on") ? Tense::kIntended : Tense::kUnknown;
  }
  if (!IsOneOf(t[verb], "announced", "offered", "proposed", "suggested", "arranged", "scheduled")) {
    return Tense::kUnknown;
  }
  // A perfect takes no day of its own: "has offered talks on Thursday".
  const bool perfect = IsOneOf(t[AuxiliaryBefore(t, verb)], "has", "have");
  return perfect || further || IsBesidePlace(t, begin, end) ? Tense::kEither : Tense::kUnknown;
}

}  // namespace claims
