#include "claims/mentions/date_verb_words.h"

#include "absl/strings/match.h"
#include "claims/base/word_set.h"

namespace claims {
namespace {

// Verbs without -ed in the simple past or as participles.
bool IsIrregularPast(absl::string_view word) {
  static const WordSet* const kWords = new WordSet{
      "said",  "told",  "met",    "held",   "began", "begun", "took",   "taken",  "came",   "went",
      "gone",  "left",  "sent",   "made",   "gave",  "given", "brought", "saw",   "seen",   "led",
      "became", "flew", "flown", "spoke", "spoken", "broke", "broken", "ran", "wrote", "written",
      "won", "lost", "found", "got", "did", "done", "sat", "stood", "fell", "fallen",
      "rose",  "drew",  "drawn",  "paid",   "thought", "kept", "knew",  "known",  "fought", "swore",
      "sworn", "struck", "shot",  "bought", "sold",  "withdrew", "withdrawn",     "heard",  "built",
      "chose", "chosen", "caught", "dealt", "laid", "meant", "shook", "showed", "shown", "tweeted",
      "undertook", "understood", "was", "were", "had", "wound", "sought", "spent", "fled", "felt",
      "drove", "driven", "threw", "thrown", "grew", "grown", "sank", "sunk", "swept", "stuck",
      "swung", "hung", "wore", "worn", "tore", "torn", "bore", "borne", "beat", "beaten", "blew",
      "clung", "dug", "forbade", "foresaw", "froze", "hid", "lent", "misled", "mistook", "overcame",
      "oversaw", "overthrew", "overthrown", "rebuilt", "retook", "rode", "shrank", "slid", "sprang",
      "stole", "strode", "strove", "taught", "arose", "awoke", "underwent", "undertaken", "upheld",
      "withheld", "withstood", "woke"};
  return kWords->contains(word);
}

}  // namespace

bool IsNoPast(absl::string_view word) {
  static const WordSet* const kWords = new WordSet{
      "united",  "armed",  "occupied", "unprecedented", "need",      "indeed",
      "speed",   "succeed", "exceed",  "proceed",       "feed",      "based",
      "wounded", "wed",    "related",  "detailed",      "so-called", "agreed-upon",
      "red",     "hundred", "exiled"};
  return kWords->contains(word);
}

bool IsBaseVerb(absl::string_view word) {
  static const WordSet* const kWords = new WordSet{
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
      "work", "pull", "set", "cut", "put", "receive", "establish", "declare", "impose",
      "enforce", "observe", "respect", "surrender", "disarm", "evacuate", "mediate", "hash",
      "attack", "strike", "bomb", "destroy", "carry", "seek", "find", "keep", "call", "offer",
      "ratify", "secure", "maintain", "form", "name", "appoint", "delay", "postpone", "cancel",
      "review", "consult", "explore", "initiate", "vacate", "invade", "execute", "occupy", "shell",
      "debate", "prepare", "draft", "provide", "answer", "clarify", "disclose", "publish",
      "try", "ensure", "assess", "face", "finish", "guarantee", "hear", "inform", "inspect",
      "invite", "monitor", "oversee", "ponder", "push", "resolve", "settle", "study", "tackle",
      "test", "unveil", "urge", "verify", "witness", "boycott", "skip", "suspend", "quit",
      "abandon", "reject", "restore", "rejoin", "relaunch", "revive", "inaugurate", "broker",
      "persuade", "raise", "normalise", "normalize", "recognise", "recognize"};
  return kWords->contains(word);
}

bool IsTimetableVerb(absl::string_view word) {
  static const WordSet* const kWords = new WordSet{
      "arrives", "begins", "convenes", "departs", "ends", "expires", "flies", "heads", "hosts",
      "meets", "opens", "continues", "reconvenes", "resumes", "starts", "travels", "visits",
      "returns", "coincides", "plans",
      "intends", "aims", "hopes", "expects", "approaches", "looms"};
  return kWords->contains(word);
}

bool IsFutureWord(const DateToken& t) {
  return IsOneOf(t, "will", "shall", "ll", "due", "expected", "scheduled", "slated", "planned",
                 "supposed",
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

bool IsDeterminer(const DateToken& t) {
  return IsOneOf(t, "the", "a", "an", "its", "their", "his", "her", "these", "those", "any", "no",
                 "new", "of", "all");
}

bool IsTalksNoun(const DateToken& t) {
  return IsOneOf(t, "talks", "meeting", "meetings", "negotiations", "summit", "round", "session",
                 "deadline", "date", "call", "dialogue", "consultations", "discussions");
}

bool IsSpeechVerb(const DateToken& t) {
  return IsOneOf(t, "said", "says", "say", "saying", "added", "announced", "announcing",
                 "confirmed", "confirming", "stated", "reported", "told", "telling", "revealed",
                 "declared", "disclosed");
}

}  // namespace claims
