#include <string>

#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/answer.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/refs.h"

namespace claims {

// What words point back to: "the offer", "it", "do so", "on that matter".

// "rejected the offer", "to accept that demand": what was demanded or proposed
// before, whatever topic the noun alone would show. Empty for other contents.
std::string ClaimBuilder::PointedTopic(const SentenceDrafts& s, const Draft& draft,
                                       const Draft::SlotFill* content) {
  static const GroupRegex& definite = StaticGroupRegex(
      "^(?:to )?(?:(?:accept|agree "
      "to|sign|endorse|back|support|reject|consider|approve|study|respond to|"
      "comply with|implement|discuss|heed|meet|answer|adopt) )?"
      "(?:(?:the|this|that|these|those|such|both|either|its|his|her|their) "
      "|[\\x{E000}-\\x{E7FF}](?:'s?)? )"
      "(?:(?:latest|new|first|second|third|same|last|whole|entire|original|revised|compromise|"
      "draft|proposed|peace) ){0,2}"
      "(?:[\\x{E000}-\\x{E7FF}]-(?:led|backed|brokered|drafted|sponsored|proposed|mediated) )?"
      "(?:demands?|requests?|calls?|conditions?|preconditions?|ultimatums?|appeals?|proposals?|"
      "offers?|plans?|ideas?|"
      "suggestions?|initiatives?|drafts?|papers?|texts?|documents?|blueprints?|formulas?|packages?|"
      "invitations?|options?|overtures?|amendments?|changes|terms|move|deals?|agreements?|accords?|"
      "pacts?)\\b(.*)$");
  // "the terms of a truce", "the offer made by Norway to talk" name their matter.
  static const Cue& complement = StaticCue(
      "^ (?:of (?:an?|[a-z-]+ing|peace|(?:in)?direct|new|"
      "further|immediate|full|partial|mutual|talks|[a-z-]+ (?:talks|truce|cease-?fire|withdrawal|"
      "release|autonomy|negotiations)|the "
      "[a-np-z])|for|to|that|on|about|which|regarding|concerning|aimed|meant|"
      "under|made|put|with|,|[a-z]+ing)\\b");
  if (content == nullptr) return std::string();
  // "the draft, the two teams met": up to the comma.
  const absl::string_view all = Slice(s.masked->text(), HeadOf(s.masked->text(), content->masked));
  re2::StringPiece rest;
  if (!MatchesWithGroups(all.substr(0, all.find(", ")), definite, &rest) ||
      Matches(FromRe2(rest), complement)) {
    return std::string();
  }
  // "a Norwegian plan" is one not spoken of yet.
  static const Cue& indefinite = StaticCue("^(?:an?|any|another) ");
  if (Matches(ContentText(s, content->masked), indefinite)) return std::string();
  const int32_t end = content->masked.start + static_cast<int32_t>(rest.data() - all.data());
  const std::string words = ContentText(s, {content->masked.start, end});
  const std::string own = TopicOf(packs_, words);
  if (!own.empty() && own != "memorandum" && own != "peace_deal" && own != "talks_format")
    return std::string();
  // Who is invited may come, whatever the talks are to be about.
  static const Cue& invitation = StaticCue("(?i)\\binvitations?$");
  if (Matches(FromRe2(words), invitation)) {
    return MainTopic() == "leaders_meeting" ? "leaders_meeting" : "talks_format";
  }
  // "The accord that they signed" is itself, "rejected the accord" is of its matter.
  static const Cue& accord = StaticCue("(?i)\\b(?:deals?|agreements?|accords?|pacts?)$");
  if (Matches(FromRe2(words), accord)) {
    if (draft.kind() != v1::CLAIM_KIND_RESPONSE) return std::string();
    const std::string main = MainTopic();
    return main.empty() ? matters_.Prevailing() : main;
  }
  std::string before = matters_.PointedAt(words, Single(s, draft, "by").id());
  if (before.empty()) before = MainTopic();
  return before.empty() && IsAnswered(draft) ? own : before;
}

// "Chile wants the tariffs lifted before any talks, a demand that Norway rejected":
// what the sentence says is wanted, not what its clause names last.
std::string ClaimBuilder::AnsweredTopic(const SentenceDrafts& s, const Draft& draft,
                                        const Draft::SlotFill* content) const {
  if (draft.kind() != v1::CLAIM_KIND_RESPONSE || !IsRenamed(s.masked->text(), draft))
    return std::string();
  std::string topic;
  for (const Draft& other : s.drafts) {
    const Draft::SlotFill* wanted = other.Find("content");
    const bool wants =
        other.kind() == v1::CLAIM_KIND_DEMAND || other.kind() == v1::CLAIM_KIND_PROPOSAL;
    if (!wants || wanted == nullptr || wanted->masked.start >= content->masked.end) continue;
    const std::string own = TopicOf(packs_, TopicText(s, HeadOf(s.masked->text(), wanted->masked)));
    if (!own.empty()) topic = own;
  }
  return topic;
}

// The topic of the last infinitive of this sentence before `at`, else of the one before:
// "asked [to free the captives]". Empty where there is none.
std::string ClaimBuilder::DeedBefore(const SentenceDrafts& s, int32_t at) const {
  static const GroupRegex& infinitive = StaticGroupRegex("^.*\\b(to [a-z]+ .+)$");
  auto topic = [&](const SentenceDrafts& in, int32_t end) {
    re2::StringPiece deed;
    const absl::string_view text = in.masked->text().substr(0, end);
    if (!MatchesWithGroups(text, infinitive, &deed)) return std::string();
    return TopicOf(packs_, TopicText(in, SpanOf(text, deed)),
                   /*hints=*/false);
  };
  const std::string here = topic(s, at);
  if (!here.empty() || before_ == nullptr) return here;
  return topic(*before_, static_cast<int32_t>(before_->masked->text().size()));
}

Span ClaimBuilder::DeniedBefore(const SentenceDrafts& s, const Draft& draft) const {
  const Draft::SlotFill* content = draft.Find("content");
  if (draft.Set("stance") != "DENIED" || s.index == 0 ||
      (content != nullptr && !PointsBack(Slice(s.masked->text(), content->masked)))) {
    return Span();
  }
  return text_.sentences()[s.index - 1].span;
}

// "There is no proposal of a truce, and no agreement exists on that matter": the words
// before, in the sentence or in the last one; empty for what names its matter.
Span ClaimBuilder::MatterBefore(const SentenceDrafts& s, const Draft& draft) const {
  static const Cue& back = StaticCue(
      "^(?:no |any )?(?:[a-z]+ ){0,2}?(?:agreement|deal|accord|understanding|consensus) (?:[a-z]+ "
      "){0,2}?"
      "(?:(?:on|about|over) (?:it|this|that|(?:this|that|the|these) "
      "(?:matter|issue|question|point|subject|score|topic)s?)|"
      "of (?:the|this|that|any) (?:kind|sort|nature))(?:[,.;:\"]|$)");
  const Draft::SlotFill* content = draft.Find("content");
  if (content == nullptr ||
      !Matches(s.masked->text().substr(content->masked.start), back)) {
    return Span();
  }
  const Span before = s.masked->ToDocument({0, draft.masked.start});
  if (!TopicOf(packs_, Slice(text_.bytes(), before), /*hints=*/false).empty()) return before;
  return s.index > 0 ? text_.sentences()[s.index - 1].span : Span();
}

}  // namespace claims
