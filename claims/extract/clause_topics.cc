// What a clause's content is about.
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"

namespace claims {
namespace {

// "a charter for peace", "assurances about a deal": words of the lowest tier name
// the topic only as the head, which a preposition ends. One that the content
// begins with ("on a framework"), or after a noun that only leads up to the head
// ("calls for a deal", "the signing of a treaty"), does not count.
bool InPrepositionalPhrase(absl::string_view content) {
  static const Cue& vessel = StaticCue(
      "\\b(?:calls?|demands?|proposals?|offers?|plans?|requests?|invitations?|appeals?|ideas?|"
      "possibility|"
      "prospects?|need|efforts?|conclusion|signing|signature|implementation|resumption|start|"
      "opening|"
      "beginning|launch|establishment|creation|formation|platform|framework|basis|foundation|terms|"
      "parts?|points?|elements?|articles?|texts?|drafts?|versions?|details|kind|sort|type|form|"
      "acceptance|completion|finali[sz]ation|renewal|revival|end|path|way|return|respect|"
      "observance|compliance|adherence|enforcement) "
      "(?:for|of|by|from|to|on|with|towards?) ");
  std::string before(content);
  if (vessel.Match(before)) RE2::GlobalReplace(&before, vessel, "");
  static const Cue& re = StaticCue(
      "\\S.*\\b(?:about|for|of|in|on|between|by|from|with|under|during|at|against|over|around|into|"
      "towards?|regarding)\\s");
  return Matches(before, re);
}

}  // namespace

std::string TopicOf(const PackSet& packs, absl::string_view content, bool hints) {
  constexpr int kLowestTier = 30;  // "talks", "deal": mentioned in passing
  const CompiledTopic* best = nullptr;
  size_t best_at = 0;
  std::vector<int> candidates;
  packs.TopicCandidates(content, &candidates);
  if (candidates.empty()) return "";
  const std::string lower_case = absl::AsciiStrToLower(content);
  for (int candidate : candidates) {
    const CompiledTopic& topic = packs.topics()[candidate];
    re2::StringPiece hit;
    if (topic.regex == nullptr || (topic.priority < 0 && !hints)) continue;
    const LazyRegex::Search search = topic.regex.In(content, lower_case);
    if (!search.Find(0, &hit)) continue;
    const size_t at = static_cast<size_t>(hit.data() - search.text.data());
    if (topic.priority <= kLowestTier && InPrepositionalPhrase(content.substr(0, at))) continue;
    if (best == nullptr || topic.priority > best->priority ||
        (topic.priority == best->priority && at < best_at)) {
      best = &topic;
      best_at = at;
    }
  }
  return best == nullptr ? std::string() : best->topic;
}

bool RemovePlaces(std::string* words) {
  static const RE2& place = StaticRegex(
      "(?i)(\\S) (?:(?:living|residing|trapped|stranded) )?"
      "(?:(?:in|along|at|near|across|on (?:either|both) sides? of) "
      "(?:the |their |its |an? )?(?:[^ ,;]+ ){0,3}?(?:border|frontier|boundary)(?:[-'’]s)?"
      "(?: (?:areas?|regions?|zones?|towns?|villages?|city|cities|districts?|provinces?|"
      "crossings?|posts?))?|"
      "(?:in|across|throughout) (?:the |their |its )?(?:[^ ,;]+ ){0,3}?"
      "(?:regions?|areas?|districts?|provinces?|territory|territories))\\b");
  return RE2::GlobalReplace(words, place, "\\1") > 0;
}

bool IsConditional(absl::string_view text) {
  static const Cue& re = StaticCue(
      "\\b(?:until|unless|without first|as long as|so long as|provided|providing|subject to|"
      "on (?:the )?condition|conditional on|contingent on|only if|depending on|if)\\b");
  static const Cue& anonymous = StaticCue(
      "on (?:the )?condition (?:of anonymity|(?:that )?(?:he|she|they|it))\\b");
  return Matches(text, re) && !Matches(text, anonymous);
}

bool IsAllegation(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:the|any|all|these|those|such|as|media|press|news|[\\x{E000}-\\x{E7FF}](?:'s?)?)? "
      "?(?:[a-z-]+ ){0,2}?(?:claims?|reports?|"
      "allegations?|accusations?|charges|charge that|rumou?rs|speculation|assertions?)\\b");
  return Matches(content, re);
}

bool IsContainer(absl::string_view content) {
  static const Cue& re = StaticCue(
      "\\b(?:proposals?|offers?|plans?|resolutions?|deals?|agreements?|accords?|calls?|initiatives?"
      "|drafts?|"
      "demands?|requests?|invitations?|ideas?|bids?|pacts?|documents?|terms|efforts?|moves?|"
      "changes?|reforms?|guarantees?|"
      "assurances?|commitments?|pledges?|promises?|steps?|measures?)"
      "(?: (?:from|by|of) (?:the )?[\\x{E000}-\\x{E7FF}])?$");
  return Matches(content, re);
}

bool IsAnaphoric(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:(?:(?:to )?\\w+ )?(?:(?:all|any|most|none|some) of )?(?:it|that|this|them|those|these)|"
      "(?:(?:the|this|that|these|those|such|any such|such "
      "an?|its|his|her|their|our|any|a|an|all|both|no such) "
      "(?:\\w+ )?)?(?:ideas?|proposals?|offers?|plans?|demands?|requests?|calls?|conditions?|terms|"
      "suggestions?|initiatives?|invitations?|deals?|drafts?|documents?|allegations?|accusations?|"
      "claims?|reports?|it|that|this|them|those|these|both|either|one|move|principle|framework|"
      "arrangements?|steps?|concession|concessions|approach|options?|papers?|texts?|packages?|"
      "compromises?|"
      "formulas?|amendments?|changes|refinements?))"
      "(?: (?:outright|categorically|flatly|out of hand|altogether|on \\w+|itself|in principle|as "
      "\\w+|"
      "within \\w+ ?\\w*|in full|at once|entirely))?$");
  return Matches(content, re);
}

}  // namespace claims
