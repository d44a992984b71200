#include "claims/mentions/date_tense.h"

#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"

namespace claims {
namespace {

using Set = absl::flat_hash_set<absl::string_view>;

// Verbs without -ed in the simple past or as participles.
bool IsIrregularPast(absl::string_view word) {
  static const Set* const kWords = new Set{
      "said",  "told",  "met",    "held",   "began", "begun", "took",   "taken",  "came",   "went",
      "gone",  "left",  "sent",   "made",   "gave",  "given", "brought", "saw",   "seen",   "led",
      "became", "flew", "flown", "spoke", "spoken", "broke", "broken", "ran", "wrote", "written",
      "won", "lost", "found", "got", "did", "done", "sat", "stood", "fell", "fallen",
      "rose",  "drew",  "drawn",  "paid",   "thought", "kept", "knew",  "known",  "fought", "swore",
      "sworn", "struck", "shot",  "bought", "sold",  "withdrew", "withdrawn",     "heard",  "built",
      "chose", "chosen", "caught", "dealt", "laid", "meant", "shook", "showed", "shown", "tweeted",
      "undertook", "understood", "was", "were", "had"};
  return kWords->contains(word);
}

// -ed words that are no verbs, or say nothing of time.
bool IsNoPast(absl::string_view word) {
  static const Set* const kWords = new Set{"united", "armed", "occupied", "unprecedented", "need",
                                           "indeed", "speed", "succeed", "exceed", "proceed",
                                           "feed",
                                           "based", "wounded", "wed", "related", "detailed",
                                           "so-called", "agreed-upon", "red", "hundred", "exiled"};
  return kWords->contains(word);
}

// Verbs of negotiation in their base form: "to meet", "agreed to release".
bool IsBaseVerb(absl::string_view word) {
  static const Set* const kWords = new Set{
      "accept", "act", "address", "agree", "allow", "announce", "approve", "arrive", "attend", "be",
      "become", "begin", "bring", "brief", "cease", "chair", "come", "complete", "comply",
      "conclude", "conduct", "consider", "continue", "convene", "decide", "deliver", "depart",
      "discuss", "end", "enter", "exchange", "expire", "extend", "finalise", "finalize", "fly",
      "follow", "free", "gather", "get", "give", "go", "halt", "hand", "have", "head", "help",
      "hold", "host", "implement", "introduce", "join", "kick", "launch", "lead", "leave", "lift",
      "make", "meet", "move", "negotiate", "open", "participate", "pause", "present", "proceed",
      "reach", "reconvene", "release", "repatriate", "reply", "report", "respond", "restart",
      "resume", "return", "say", "see", "send", "sign", "sit", "speak", "start", "stop", "submit",
      "swap", "take", "talk", "transfer", "travel", "visit", "vote", "wait", "welcome", "withdraw",
      "work", "pull", "set", "cut", "put", "hear", "receive", "establish", "declare", "impose",
      "enforce", "observe", "respect", "surrender", "disarm", "evacuate", "mediate", "hash",
      "attack", "strike", "bomb", "destroy", "carry", "seek", "find", "keep", "call", "offer",
      "ratify", "secure", "maintain", "form", "name", "appoint", "delay", "postpone", "cancel",
      "review", "consult", "explore", "initiate", "vacate", "invade", "execute", "occupy", "shell",
      "debate", "prepare", "draft", "provide", "answer", "clarify", "disclose", "publish"};
  return kWords->contains(word);
}

// Third persons of a timetable: "The envoy arrives Tuesday."
bool IsTimetableVerb(absl::string_view word) {
  static const Set* const kWords = new Set{
      "arrives", "begins", "convenes", "departs", "ends", "expires", "flies", "heads", "hosts",
      "meets", "opens", "reconvenes", "resumes", "starts", "travels", "visits", "returns",
      "coincides", "plans",
      "intends", "aims", "hopes", "expects", "approaches", "looms"};
  return kWords->contains(word);
}

bool IsFutureWord(const DateToken& t) {
  return IsOneOf(t, "will", "shall", "ll", "due", "expected", "scheduled", "slated", "planned",
                 "upcoming", "poised", "would", "tentatively", "should", "must", "set", "until",
                 "forthcoming", "may", "might", "could", "can", "pending", "postponed",
                 "rescheduled");
}

bool IsNegationOrAdverb(const DateToken& t) {
  return IsOneOf(t, "not", "also", "then", "again", "now", "first", "finally", "only", "still",
                 "already", "both", "all", "jointly", "initially", "never", "since", "reportedly",
                 "likely") ||
         (t.lower_size > 4 && absl::EndsWith(t.low(), "ly"));
}

bool IsParticiple(const DateToken& t) {
  return absl::EndsWith(t.low(), "ed") || IsIrregularPast(t.low());
}

// The word before i that is no adverb.
size_t AuxiliaryBefore(const DateTokens& t, size_t i) {
  --i;
  for (int k = 0; k < 3 && i < t.size() && IsNegationOrAdverb(t[i]); ++k) --i;
  return i;
}

// "to", or a modal, which turns a base form into a future.
bool LooksAhead(const DateToken& t) {
  return IsOneOf(t, "to", "will", "would", "shall", "should", "must", "may", "might", "could",
                 "can", "ll");
}

// An infinitive whose governor says that it has happened: "failed to reach".
bool IsFactiveInfinitive(const DateTokens& t, size_t to) {
  const DateToken& governor = t[AuxiliaryBefore(t, to)];
  return IsOneOf(governor, "failed", "managed", "continued", "continues", "began", "started",
                 "used", "helped",
                 "refused", "declined", "able", "unable", "traveled", "travelled", "flew",
                 "arrived", "came", "went", "met", "gathered", "chose", "proceeded", "proceeding");
}

// Tense of the participle or past form at i, by its auxiliaries.
Tense PastFormAt(const DateTokens& t, size_t i) {
  const size_t aux = AuxiliaryBefore(t, i);
  if (IsOneOf(t[aux], "be", "been", "being", "get")) {
    const size_t modal = AuxiliaryBefore(t, aux);
    if (t[aux].Is("be") && LooksAhead(t[modal])) return Tense::kFuture;
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

bool IsProgressive(const DateTokens& t, size_t i) {
  return absl::EndsWith(t[i].low(), "ing") && t[i].lower_size > 4 &&
         IsOneOf(t[AuxiliaryBefore(t, i)], "is", "are", "re", "am");
}

bool IsDeterminer(const DateToken& t) {
  return IsOneOf(t, "the", "a", "an", "its", "their", "his", "her", "these", "those", "any", "no",
                 "new", "of", "all");
}

// "rejected the plans", "voiced hopes": a noun, not a verb of a timetable.
bool IsNounPlace(const DateTokens& t, size_t i) {
  return IsDeterminer(t[i - 1]) || (i > 0 && !t[i - 1].capital && IsParticiple(t[i - 1]));
}

bool IsTalksNoun(const DateToken& t) {
  return IsOneOf(t, "talks", "meeting", "meetings", "negotiations", "summit", "round", "session",
                 "deadline", "date", "call", "dialogue", "consultations", "discussions");
}

// "Talks resume Monday": the plural of a timetable.
bool IsTimetableBase(const DateTokens& t, size_t i) {
  return IsOneOf(t[i], "resume", "begin", "start", "open", "reconvene", "convene", "restart",
                 "conclude", "end", "continue") &&
         IsTalksNoun(t[i - 1]) && absl::EndsWith(t[i - 1].low(), "s");
}

// "agreed to peace talks on Aug. 23": what is agreed is still to be held.
bool AgreesOnTalks(const DateTokens& t, size_t agreed, size_t begin) {
  if (!IsOneOf(t[agreed], "agreed", "agree", "agrees") || !IsOneOf(t[agreed + 1], "to", "on")) {
    return false;
  }
  for (size_t k = agreed + 2; k < begin; ++k) {
    if (IsTalksNoun(t[k])) return true;
  }
  return false;
}

// What token i says of time, kUnknown when it is no verb.
Tense TenseOfToken(const DateTokens& t, size_t i) {
  const DateToken& token = t[i];
  if (token.kind != DateTokenKind::kWord || token.lower_size == 0) return Tense::kUnknown;
  if (token.cls != WordClass::kOther && !token.Is("may")) return Tense::kUnknown;
  if (token.capital && i > 0 && !token.upper) return Tense::kUnknown;
  if (IsFutureWord(token)) {
    if (token.Is("may") && token.capital) return Tense::kUnknown;
    if (IsOneOf(token, "set", "postponed", "rescheduled")) {
      return IsOneOf(t[i + 1], "to", "for", "until") ? Tense::kFuture : PastFormAt(t, i);
    }
    if (token.Is("due") && t[i + 1].Is("to") && !IsBaseVerb(t[i + 2].low())) return Tense::kUnknown;
    // "would have met", "could not meet": the first is past, the second open.
    return Tense::kFuture;
  }
  if (token.Is("to") && IsBaseVerb(t[i + 1].low()) && !t[i + 1].capital) {
    return IsFactiveInfinitive(t, i) ? Tense::kPast : Tense::kFuture;
  }
  if (IsBaseVerb(token.low()) && LooksAhead(t[AuxiliaryBefore(t, i)])) {
    const size_t aux = AuxiliaryBefore(t, i);
    if (t[aux].Is("to") && IsFactiveInfinitive(t, aux)) return Tense::kPast;
    return Tense::kFuture;
  }
  if (token.Is("proposed") && IsDeterminer(t[i - 1])) return Tense::kFuture;
  if (IsProgressive(t, i) || IsTimetableBase(t, i)) return Tense::kFuture;
  if (IsTimetableVerb(token.low()) && !IsNounPlace(t, i)) return Tense::kFuture;
  if (IsOneOf(token, "is", "are", "was", "were") && t[i + 1].Is("to")) {
    return IsBaseVerb(t[i + 2].low()) ? Tense::kFuture : Tense::kUnknown;
  }
  if (IsNoPast(token.low())) return Tense::kUnknown;
  if (IsParticiple(token) && token.lower_size > 2) return PastFormAt(t, i);
  if (IsOneOf(token, "has", "have") && IsParticiple(t[i + 1])) return Tense::kPast;
  return Tense::kUnknown;
}

bool EndsClause(const DateToken& token) {
  return token.IsPunct(';') || token.IsPunct(':') ||
         (token.kind == DateTokenKind::kDash && !token.glued);
}

// The word before a date, past the preposition and the like.
size_t SkipOn(const DateTokens& t, size_t begin) {
  size_t before = begin - 1;
  while (IsOneOf(t[before], "on", "late", "early", "last", "issued", "released")) --before;
  return before;
}

// The words just before a date that settle it by themselves.
Tense GovernorOf(const DateTokens& t, size_t begin) {
  size_t before = begin - 1;
  if (IsOneOf(t[before], "the", "a", "next", "this")) --before;
  if (IsOneOf(t[before], "for", "until", "till")) return Tense::kFuture;
  if (IsOneOf(t[SkipOn(t, begin)], "is", "are")) return Tense::kFuture;  // "the vote is on Friday"
  for (size_t k = begin; k-- > 1 && begin - k < 6 && t[k].kind == DateTokenKind::kWord;) {
    if (t[k].Is("of") && t[k - 1].Is("ahead")) return Tense::kFuture;  // "ahead of talks Friday"
  }
  if (t[before].Is("of") && t[before - 1].Is("deadline")) return Tense::kFuture;
  if (IsOneOf(t[before], "since", "following")) return Tense::kPast;
  if (t[before].Is("of") && t[before - 1].Is("as")) return Tense::kPast;
  if (t[before].Is("to")) {  // "extended the deadline to April 1"
    for (size_t k = before; k-- > 0 && before - k < 9;) {
      if (IsOneOf(t[k], "extend", "extended", "moved", "move", "postponed", "postpone", "delayed",
                  "delay", "pushed", "push", "shifted", "prolonged", "prolong")) {
        return Tense::kFuture;
      }
    }
  }
  return Tense::kUnknown;
}

// How far a governing verb may be: keeps a text without full stops linear.
constexpr size_t kReach = 40;

// Both looks pass over a parenthesis, and stay inside one: "(Interfax, January
// 30)" has no verb, whatever the sentence around it says.
Tense LookLeft(const DateTokens& t, size_t begin, size_t* verb) {
  int depth = 0;
  for (size_t i = begin; i-- > 0 && begin - i <= kReach;) {
    if (t[i].IsPunct(')')) ++depth;
    if (t[i].IsPunct('(') && --depth < 0) break;
    if (depth > 0) continue;
    if (EndsClause(t[i])) break;
    const Tense tense = TenseOfToken(t, i);
    if (tense != Tense::kUnknown) {
      *verb = i;
      return tense;
    }
  }
  return Tense::kUnknown;
}

Tense LookRight(const DateTokens& t, size_t end, size_t limit) {
  int depth = 0;
  for (size_t i = end; i < t.size() && i < limit; ++i) {
    if (t[i].IsPunct('(')) ++depth;
    if (t[i].IsPunct(')') && --depth < 0) break;
    if (depth > 0) continue;
    if (EndsClause(t[i])) break;
    const Tense tense = TenseOfToken(t, i);
    if (tense != Tense::kUnknown) return tense;
  }
  return Tense::kUnknown;
}

// "He said the talks on Friday will ...": the date belongs to the subject of
// what is said, not to the saying.
bool IsInReportedSubject(const DateTokens& t, size_t verb, size_t begin, size_t end) {
  if (!IsOneOf(t[verb], "said", "added", "announced", "confirmed", "stated", "reported")) {
    return false;
  }
  if (begin - verb < 3) return false;
  if (!IsOneOf(t[verb + 1], "the", "a", "its", "their", "talks", "negotiations", "this")) {
    return false;
  }
  for (size_t i = end; i < end + 4; ++i) {
    if (t[i].IsPunct(',')) return false;
  }
  return true;
}

// A date that opens its clause is governed by what follows: "said that on
// Tuesday the envoys will ...", "..., and on Friday it released ...".
bool OpensClause(const DateTokens& t, size_t begin) {
  size_t before = begin - 1;
  if (IsOneOf(t[before], "the", "in", "on", "by", "at", "from")) --before;
  if (before >= t.size()) return true;
  if (IsOneOf(t[before], "that", "and", "but", "while", "when", "who", "which", "if", "because")) {
    return !t[before].Is("and") || t[before - 1].IsPunct(',');
  }
  return t[before].IsPunct('"') && !t[before - 1].IsPunct(',');
}

// Where the clause of a date that does not open it ends at the latest: "Talks
// broke off Sunday as envoys were to ..." says nothing of Sunday after "as".
size_t ClauseEnd(const DateTokens& t, size_t begin, size_t end) {
  if (begin == 0 || t[end].IsPunct('\'')) return end + kReach;
  size_t i = end;
  while (i < end + kReach && !IsOneOf(t[i], "as", "after", "when", "while", "but", "because",
                                      "although", "before", "where")) {
    ++i;
  }
  return i;
}

// "..., the ministry said in a statement Friday": the day of what is said.
bool IsInStatement(const DateTokens& t, size_t begin) {
  const size_t noun = SkipOn(t, begin);
  if (!IsOneOf(t[noun], "statement", "interview", "speech", "letter", "briefing", "conference",
               "post", "editorial", "commentary", "communique")) {
    return false;
  }
  for (size_t k = noun; k-- > 0 && noun - k < 5;) {
    if (IsOneOf(t[k], "in", "at") && IsOneOf(t[k + 1], "a", "an", "separate")) return true;
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

bool IsPlanWord(const DateToken& t) {
  return IsOneOf(t, "due", "scheduled", "set", "planned", "slated", "expected", "supposed", "meant",
                 "called");
}

// "[talks] planned [for] Wednesday [did not take place]", in one clause: a plan that came to
// nothing, when it was due or before.
Tense TenseOfFailedPlan(const DateTokens& t, size_t begin, size_t end) {
  bool intended = false;
  for (size_t i = begin; i-- > 0 && begin - i <= kReach && !EndsClause(t[i]) && !intended;) {
    intended = (IsPlanWord(t[i]) && !IsOneOf(t[i - 1], "has", "have", "had")) ||
               (IsOneOf(t[i], "was", "were") && t[i + 1].Is("to"));
  }
  if (!intended) return Tense::kUnknown;
  for (size_t i = end; i < t.size() && i < end + kReach && !EndsClause(t[i]); ++i) {
    const size_t aux = AuxiliaryBefore(t, i);
    const bool off = IsOneOf(t[i], "cancelled", "canceled", "scrapped", "aborted") ||
                     (t[i].Is("called") && t[i + 1].Is("off"));
    if (off && IsOneOf(t[aux], "was", "were", "been")) return Tense::kEither;
    const bool held = IsOneOf(t[i], "take", "took", "happen", "happened", "materialise",
                              "materialize", "materialised", "materialized");
    if (held && (t[i - 1].Is("never") || (t[i - 1].Is("not") && t[i - 2].Is("did")))) {
      return Tense::kPast;
    }
  }
  return Tense::kUnknown;
}

}  // namespace

bool HadIntended(const DateTokens& t, size_t begin) {
  for (size_t i = begin; i-- > 0 && begin - i <= kReach && !EndsClause(t[i]);) {
    if (!IsOneOf(t[i], "hoped", "wanted", "planned", "expected", "intended", "aimed", "meant",
                 "scheduled", "due", "slated", "set")) {
      continue;
    }
    const size_t aux = AuxiliaryBefore(t, i);
    return t[aux].Is("had") || (t[aux].Is("been") && t[AuxiliaryBefore(t, aux)].Is("had"));
  }
  return false;
}

Tense TenseAt(const DateTokens& t, size_t begin, size_t end) {
  if (HadIntended(t, begin)) return Tense::kPast;
  const Tense failed = TenseOfFailedPlan(t, begin, end);
  if (failed != Tense::kUnknown) return failed;
  const Tense governor = GovernorOf(t, begin);
  if (governor != Tense::kUnknown) return governor;
  if (t[end].Is("deadline") || t[end].Is("ultimatum")) {
    return IsOneOf(t[end + 1], "passed", "expired", "lapsed") ? Tense::kPast : Tense::kFuture;
  }
  if (OpensClause(t, begin)) {
    const Tense right = LookRight(t, end, end + kReach);
    if (right != Tense::kUnknown) return right;
  }
  if (IsInStatement(t, begin) || IsBeforePastVerb(t, begin, end)) return Tense::kPast;
  size_t verb = 0;
  const Tense left = LookLeft(t, begin, &verb);
  if (left == Tense::kPast && AgreesOnTalks(t, verb, begin)) return Tense::kFuture;
  if (left == Tense::kUnknown) return LookRight(t, end, ClauseEnd(t, begin, end));
  if (IsInReportedSubject(t, verb, begin, end)) {
    const Tense right = LookRight(t, end, end + 4);
    if (right != Tense::kUnknown) return right;
  }
  return left;
}

}  // namespace claims
