#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/generic_content.h"
#include "claims/resolve/main_matter.h"

namespace claims {

// The topic of what names no matter of its own: "the plan", "a draft", "that they meet".

namespace {

// "an accord on the rights of nomads": a matter, though no topic has words for it.
bool NamesUnlistedMatter(absl::string_view content) {
  static const Cue& on = StaticCue(
      "^(?:an?|the|another) (?:[a-z-]+ ){0,2}?(?:agreement|accord|deal|pact|protocol|treaty) "
      "(?:on|about|regarding|concerning) (?:the )?(?:[a-z-]+'? ){1,6}?[a-z-]+");
  static const Cue& vague = StaticCue(
      "(?i) (?:on|about|regarding|concerning) (?:[^ ]+ ){0,4}?(?:frameworks?|principles?|issues?|"
      "points?|agenda|steps?|terms?|text|details?|implement\\w*|future|road ?map|modalities|"
      "procedures?|process|war|conflict|peace|end\\w*|way|ways|matters?|questions?|solution|"
      "settle\\w*|crisis|dispute|anything|everything|what|how|differences|status|plan|it|them|"
      "this|that|behalf|all|most|both|talks|negotiations|deal|accord|agreement)\\b");
  return Matches(content, on) && !Matches(content, vague);
}

}  // namespace

// "a deal that would free the captives", "the plan": what a head that names no matter
// is about, its complement says, else the report. `own` is the topic of its words.
std::string ClaimBuilder::TopicOfGeneric(v1::ClaimKind kind, absl::string_view content,
                                         std::string own) {
  if (!own.empty() && own != "peace_deal" && own != "talks_format") return own;
  const GenericContent read = ReadGeneric(content);
  if (!read.generic) return own;
  const std::string words = WithoutMakers(content);
  if (own == "talks_format") own = TopicOf(packs_, words, /*hints=*/false);
  if (!own.empty() && own != "peace_deal") return own;
  std::string inner = TopicOf(packs_, read.complement, /*hints=*/false);
  if (!inner.empty()) return inner;
  if (own.empty()) return own;
  if (own == "peace_deal" && kind == v1::CLAIM_KIND_AGREEMENT && NamesUnlistedMatter(content)) {
    return "other";
  }
  // An agreed exchange is a kind of its own, and no accord is told of as "the swap".
  const bool of_swap = kind == v1::CLAIM_KIND_AGREEMENT && MainTopic() == "prisoner_exchange";
  return MainTopic().empty() || of_swap ? own : MainTopic();
}

// "that the two leaders meet": what is to be done says little without who does it.
std::string ClaimBuilder::TopicWithSubject(const SentenceDrafts& s, const Draft& draft,
                                           const Draft::SlotFill& content) {
  const Draft::SlotFill* of = draft.Find("of");
  constexpr int32_t kClose = 40;  // bytes from the one to the other
  if (draft.kind() != v1::CLAIM_KIND_DEMAND || of == nullptr ||
      of->masked.start > content.masked.start || content.masked.start - of->masked.end > kClose) {
    return std::string();
  }
  const Span head = HeadOf(s.masked->text(), content.masked);
  return TopicOfMatter(s, {of->masked.start, head.end}, /*hints=*/false);
}

// "a draft that would lift the sanctions": a text that is put forward is about what it
// holds, else about the report's matter; only its writing is one of its own.
std::string ClaimBuilder::TopicOfText(absl::string_view content) {
  static const Cue& vessel = StaticCue(
      "^(?:(?:an?|the|its|his|her|their|another|any|[A-Z][^ ]*) )?(?:[a-z-]+ "
      "){0,3}?(?:drafts?|texts?|papers?|documents?|statute|wording|"
      "letters?|versions?|notes?)\\b(?: of (?:its|his|her|their) own)?");
  static const Cue& written =
      StaticCue("(?i)\\b(?:memorand\\w+|position papers?|written|joint|working)\\b");
  re2::StringPiece rest = ToRe2(content);
  // "[detailed proposals drawn up by Norway] to end the war": put forward, by whomever.
  static const RE2& made_by = StaticRegex(
      "(?i)^(?:[^ ,;]+ ){0,4}?(?:proposals?|plans?|terms|accord|agreement|treaty) "
      "(?:drawn up|drafted|prepared|written|worked out|put forward|submitted|presented) by "
      "(?:[^,;]*? )?" "?(?:to|for|on) ");
  re2::StringPiece after = rest;
  if (RE2::Consume(&after, made_by)) {
    std::string inner = TopicOf(packs_, FromRe2(after), /*hints=*/false);
    if (inner.empty() || inner == "memorandum") inner = MainTopic();
    return inner.empty() ? "peace_deal" : inner;
  }
  if (Matches(FromRe2(rest), written) || !RE2::Consume(&rest, vessel)) return "memorandum";
  const std::string inner = TopicOf(packs_, FromRe2(rest), /*hints=*/false);
  if (!inner.empty() && inner != "memorandum") return inner;
  return MainTopic().empty() ? "peace_deal" : MainTopic();
}

}  // namespace claims
