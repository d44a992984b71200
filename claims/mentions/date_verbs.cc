#include "claims/mentions/date_verbs.h"

#include "absl/strings/match.h"
#include "claims/mentions/date_verb_words.h"

namespace claims {
namespace {

// "to", or a modal, which turns a base form into a future.
bool LooksAhead(const DateToken& t) {
  return IsOneOf(t, "to", "will", "would", "shall", "should", "must", "may", "might", "could",
                 "can", "ll");
}

// An infinitive whose governor says that it has happened: "failed to reach".
bool IsFactiveInfinitive(const DateTokens& t, size_t to) {
  const DateToken& governor = t[AuxiliaryBefore(t, to)];
  return IsOneOf(governor, "failed", "managed", "continued", "continues", "began", "started",
                 "used", "helped", "appeared", "appears", "seemed", "seems", "turned",
                 "refused", "declined", "able", "unable", "traveled", "travelled", "flew",
                 "arrived", "came", "went", "met", "gathered", "chose", "proceeded", "proceeding",
                 "had");
}

bool IsWas(const DateToken& t) { return IsOneOf(t, "was", "were"); }

// "is due", "are expected": a plan that stands; "were due" one that stood.
Tense TenseOfPlan(const DateTokens& t, size_t i) {
  return IsWas(t[AuxiliaryBefore(t, i)]) ? Tense::kEither : Tense::kFuture;
}

// "agreed to meet" is told in the past, "are to meet", "plan to meet" in the present.
Tense TenseOfInfinitive(const DateTokens& t, size_t to) {
  if (IsFactiveInfinitive(t, to)) return Tense::kPast;
  const size_t governor = AuxiliaryBefore(t, to);
  if (IsWas(t[governor])) return Tense::kEither;
  if (IsFutureWord(t[governor])) return TenseOfPlan(t, governor);
  const bool past = IsParticiple(t[governor]) && !IsNoPast(t[governor].low());
  return past ? Tense::kIntended : Tense::kFuture;
}

// Tense of the participle or past form at i, by its auxiliaries.
Tense PastFormAt(const DateTokens& t, size_t i) {
  const size_t aux = AuxiliaryBefore(t, i);
  if (IsOneOf(t[aux], "be", "been", "being", "get")) {
    const size_t modal = AuxiliaryBefore(t, aux);
    if (t[aux].Is("be") && LooksAhead(t[modal])) {
      // "had to be broken off on Monday": it was.
      const bool had = t[modal].Is("to") && t[AuxiliaryBefore(t, modal)].Is("had");
      return had ? Tense::kPast : Tense::kFuture;
    }
    return t[aux].Is("being") ? Tense::kFuture : Tense::kPast;
  }
  // "will have met" is to come; "should have met", "was to have met" never was.
  if (t[aux].Is("have") && IsOneOf(t[AuxiliaryBefore(t, aux)], "will", "shall", "ll")) {
    return Tense::kFuture;
  }
  // "led by the minister", "US-brokered", "the captured soldiers": no finite verb.
  const bool finite = IsOneOf(t[aux], "was", "were", "has", "have", "had", "is", "are", "who",
                              "which", "that", "they", "he", "she", "it", "and");
  if (!finite) {
    if (t[i + 1].Is("by") || (t[i].glued && t[i - 1].kind == DateTokenKind::kDash)) {
      return Tense::kUnknown;
    }
    const bool regular = absl::EndsWith(t[i].low(), "ed");
    if (regular && IsOneOf(t[i - 1], "the", "a", "an", "of", "its", "their", "his", "all", "more",
                           "most", "for", "with")) {
      return Tense::kUnknown;
    }
  }
  return Tense::kPast;
}

bool IsVerbOfGoing(const DateToken& t) {
  return IsOneOf(t, "sending", "planning", "preparing", "heading", "travelling", "traveling",
                 "flying", "dispatching", "going", "leaving", "returning", "coming", "hosting",
                 "convening", "attending", "joining", "expecting", "aiming", "hoping");
}

// "confirmed [that] it was sending": was, after a word of speech, is the told form of is.
bool IsTold(const DateTokens& t, size_t was) {
  for (size_t k = was; k-- > 0 && was - k < 7;) {
    if (IsSpeechVerb(t[k])) return true;
    if (t[k].IsPunct(',') || IsParticiple(t[k])) return false;
  }
  return false;
}

Tense ProgressiveAt(const DateTokens& t, size_t i) {
  if (!absl::EndsWith(t[i].low(), "ing") || t[i].lower_size <= 4) return Tense::kUnknown;
  const size_t aux = AuxiliaryBefore(t, i);
  if (IsOneOf(t[aux], "is", "are", "re", "am")) return Tense::kFuture;
  return IsWas(t[aux]) && IsVerbOfGoing(t[i]) && IsTold(t, aux) ? Tense::kIntended
                                                                : Tense::kUnknown;
}

// "rejected the plans", "voiced hopes": a noun, not a verb of a timetable.
bool IsNounPlace(const DateTokens& t, size_t i) {
  return IsDeterminer(t[i - 1]) || (i > 0 && !t[i - 1].capital && IsParticiple(t[i - 1]));
}

// "Talks resume Monday": the plural of a timetable.
bool IsTimetableBase(const DateTokens& t, size_t i) {
  return IsOneOf(t[i], "resume", "begin", "start", "open", "reconvene", "convene", "restart",
                 "conclude", "end", "continue") &&
         IsTalksNoun(t[i - 1]) && absl::EndsWith(t[i - 1].low(), "s");
}

// "saw the leaders meet", "let them meet": no finite verb.
bool IsMadeTo(const DateTokens& t, size_t i) {
  for (size_t k = i; k-- > 0 && i - k < 5;) {
    if (IsOneOf(t[k], "saw", "see", "sees", "seen", "let", "lets", "made", "make", "makes", "help",
                "helps", "helped", "watched", "demanded", "demands", "demand")) {
      return true;
    }
  }
  return false;
}

// "The two sides meet Monday": verbs that are no nouns, in the present of a timetable.
// "did not meet" is past, and what looks ahead is read elsewhere.
Tense PresentAt(const DateTokens& t, size_t i) {
  if (!IsOneOf(t[i], "meet", "begin", "resume", "reconvene", "convene", "gather", "arrive",
               "depart", "hold", "attend", "sit")) {
    return Tense::kUnknown;
  }
  const DateToken& aux = t[AuxiliaryBefore(t, i)];
  if (aux.Is("did")) return Tense::kPast;
  if (i == 0 || IsOneOf(aux, "do", "does", "and", "or", "when", "who") || IsMadeTo(t, i)) {
    return Tense::kUnknown;
  }
  return Tense::kFuture;
}

// "face to face": no infinitive.
bool IsOfPair(const DateTokens& t, size_t i) {
  const size_t to = t[i].Is("to") ? i : t[i + 1].Is("to") ? i + 1 : i - 1;
  return to > 0 && t[to].Is("to") && t[to - 1].low() == t[to + 1].low();
}

// "expected", "until", "would" at i.
Tense TenseOfFutureWord(const DateTokens& t, size_t i) {
  const DateToken& token = t[i];
  if (token.Is("may") && token.capital) return Tense::kUnknown;
  if (IsOneOf(token, "set", "postponed", "rescheduled")) {
    if (!IsOneOf(t[i + 1], "to", "for", "until")) return PastFormAt(t, i);
    return token.Is("set") ? TenseOfPlan(t, i) : Tense::kFuture;
  }
  if (token.Is("due") && t[i + 1].Is("to") && !IsBaseVerb(t[i + 2].low())) return Tense::kUnknown;
  // "would have met", "could not meet": the first is past, the second open.
  if (token.Is("would")) return Tense::kIntended;
  if (IsOneOf(token, "due", "expected", "scheduled", "slated", "planned", "supposed")) {
    return TenseOfPlan(t, i);
  }
  return Tense::kFuture;
}

}  // namespace

size_t AuxiliaryBefore(const DateTokens& t, size_t i) {
  --i;
  for (int k = 0; k < 3 && i < t.size() && IsNegationOrAdverb(t[i]); ++k) --i;
  return i;
}

bool IsAttributivePlan(const DateTokens& t, size_t i) {
  return IsOneOf(t[i], "planned", "scheduled", "expected") && IsDeterminer(t[i - 1]) &&
         t[i + 1].kind == DateTokenKind::kWord && !IsOneOf(t[i + 1], "to", "for", "on", "by");
}

Tense TenseOfToken(const DateTokens& t, size_t i) {
  const DateToken& token = t[i];
  if (token.kind != DateTokenKind::kWord || token.lower_size == 0) return Tense::kUnknown;
  const bool verb_too = token.Is("may") || (token.Is("sat") && !token.capital);
  if (token.cls != WordClass::kOther && !verb_too) return Tense::kUnknown;
  if (token.capital && i > 0 && !token.upper) return Tense::kUnknown;
  if (IsFutureWord(token)) return TenseOfFutureWord(t, i);
  if (IsOfPair(t, i)) return Tense::kUnknown;
  if (token.Is("to") && IsBaseVerb(t[i + 1].low()) && !t[i + 1].capital) {
    return TenseOfInfinitive(t, i);
  }
  if (IsBaseVerb(token.low())) {
    const size_t aux = AuxiliaryBefore(t, i);
    if (t[aux].Is("to")) return TenseOfInfinitive(t, aux);
    if (LooksAhead(t[aux])) return t[aux].Is("would") ? Tense::kIntended : Tense::kFuture;
  }
  if (token.Is("proposed") && IsDeterminer(t[i - 1])) return Tense::kFuture;
  const Tense progressive = ProgressiveAt(t, i);
  if (progressive != Tense::kUnknown) return progressive;
  if (IsTimetableBase(t, i)) return Tense::kFuture;
  if (IsTimetableVerb(token.low()) && !IsNounPlace(t, i)) return Tense::kFuture;
  const Tense present = PresentAt(t, i);
  if (present != Tense::kUnknown) return present;
  if (IsOneOf(token, "is", "are") && t[i + 1].Is("to")) {
    return IsBaseVerb(t[i + 2].low()) ? Tense::kFuture : Tense::kUnknown;
  }
  if (IsWas(token) && t[i + 1].Is("to")) {
    return IsBaseVerb(t[i + 2].low()) ? Tense::kEither : Tense::kUnknown;
  }
  if (IsNoPast(token.low())) return Tense::kUnknown;
  if (IsParticiple(token) && token.lower_size > 2) return PastFormAt(t, i);
  if (IsOneOf(token, "has", "have") && IsParticiple(t[i + 1])) return Tense::kPast;
  return Tense::kUnknown;
}

}  // namespace claims
