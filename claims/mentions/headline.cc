#include "claims/mentions/headline.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "claims/base/word_set.h"

namespace claims {

bool IsTitleCase(absl::string_view text, const std::vector<Token>& sentence) {
  const auto counts = [](const Token& token) {
    return token.word && !token.possessive && token.span.size() >= 4;
  };
  const auto capital = std::count_if(sentence.begin(), sentence.end(), [&](const Token& token) {
    return token.capital && counts(token);
  });
  if (capital < 4) return false;
  const auto plain = std::count_if(sentence.begin(), sentence.end(), [&](const Token& token) {
    return !token.capital && counts(token) &&
           !IsHeadlineWord(absl::AsciiStrToLower(Slice(text, token.span)));
  });
  if (plain * 5 > capital) return false;
  return text[sentence.back().span.start] != '.';
}

bool IsHeadlineWord(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"says", "said", "say", "tells", "meets", "meet", "met", "agrees", "agree", "agreed",
       "rejects", "reject", "rejected", "urges", "urge", "calls", "call", "signs", "sign",
       "signed", "holds", "hold", "held", "talks", "talk", "to", "demands", "demand", "wants",
       "warns", "accuses", "denies", "seeks", "seek", "set", "sets", "vows", "hails", "offers",
       "offer", "proposes", "arrives", "arrive", "begins", "begin", "starts", "start", "resumes",
       "resume", "ends", "end", "backs", "visits", "visit", "leads", "lead", "leaves", "hosts",
       "host", "discuss", "discusses", "announces", "announce", "confirms", "accepts", "accept",
       "refuses", "refuse", "reach", "reaches", "swap", "swaps", "exchange", "release",
       "releases", "free", "frees", "deal", "pact", "plan", "truce", "ceasefire", "peace", "war",
       "summit", "optimistic", "ready", "over", "ahead", "amid", "after", "before", "as", "for",
       "with", "on", "in", "at", "by", "from", "and", "not", "no", "will", "may", "could", "must",
       "can", "is", "are", "has", "have", "new", "top", "first", "more", "rebels", "government",
       "gov't", "govt", "envoy", "leader", "leaders", "chief", "delegation", "team", "amidst",
       "into", "between", "against", "during", "without", "about", "under", "until", "than",
       "that", "open", "opens", "close", "closes", "fail", "fails", "stall", "stalls", "near",
       "nears", "next", "week", "today", "make", "makes", "takes", "take", "gives", "give",
       "push", "pushes", "threatens", "attack", "attacks", "kill", "kills", "killed"});
  return kWords->contains(word);
}

}  // namespace claims
