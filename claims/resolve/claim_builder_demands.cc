// What parties want and offer.
#include <algorithm>
#include <utility>

#include "claims/base/regex.h"
#include "claims/resolve/answer.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/plan_author.h"
#include "claims/resolve/refs.h"

namespace claims {

namespace {

// "is ready to", "its willingness to".
bool IsReadiness(absl::string_view trigger) {
  static const RE2& re = StaticRegex(
      "\\b(?:ready|prepared|willing|open|readiness|willingness|openness) (?:to|for) ?$");
  return Matches(trigger, re);
}

// "wants a lasting peace", "for the war to end": nothing is asked of anybody.
bool IsMereWish(absl::string_view content) {
  static const RE2& re = StaticRegex(
      "^(?:for )?(?:(?:an?|the|any|some) )?(?:good|fair|great|better|real|meaningful|peaceful|"
      "positive|friendly|stable) (?:[a-z]+ )?(?:deal|agreement|peace|solution|settlement|"
      "relations?|relationship|outcome|results?|process)\\b|"
      "^(?:for )?(?:the |this )?(?:war|conflict|fighting|talks|negotiations|bloodshed) to "
      "(?:end|be over|succeed|stop|be successful)(?:[,.;]|$)");
  return Matches(content, re);
}

}  // namespace

// "is ready to take part in the talks" says who comes; what "both sides" are ready for
// neither proposes to the other.
bool ClaimBuilder::IsMereReadiness(const SentenceDrafts& s, const Draft& draft) const {
  static const RE2& attends = StaticRegex(
      "^to (?:participate|take part|attend|travel|go|join|come|make (?:[a-z]+ ){0,2}efforts?|"
      "cooperate|continue|engage)\\b");
  static const RE2& talks_on = StaticRegex(
      "^to continue (?:the |its |their |these |to )?(?:[a-z-]+ ){0,2}?(?:talks|talking|negotiat\\w+|"
      "dialogue|contacts|discussions)\\b");
  const absl::string_view text = s.masked->text();
  const Draft::SlotFill* content = draft.Find("content");
  const absl::string_view upto =
      Slice(text, {draft.masked.start, std::min(content->masked.start + 3, content->masked.end)});
  if (draft.kind() != v1::CLAIM_KIND_PROPOSAL || !IsReadiness(upto)) return false;
  const std::vector<const Mention*> by = MentionsOf(s, draft, "by");
  constexpr size_t kSides = 2;
  const absl::string_view words = Slice(text, content->masked);
  return (Matches(words, attends) && !Matches(words, talks_on)) || by.size() >= kSides ||
         std::any_of(by.begin(), by.end(),
                     [](const Mention* mention) { return mention->ref.id() == "*both"; });
}

// "is ready to sign if Chile withdraws": an answer with a condition, no offer.
bool ClaimBuilder::IsConditionalReadiness(const SentenceDrafts& s, const Draft& draft) const {
  static const RE2& condition = StaticRegex(
      "\\b(?:if|once|unless|until|provided|whenever|only (?:after|when)|on condition|"
      "on the condition|within [^,;]{1,30} of)\\b");
  const absl::string_view text = s.masked->text();
  const Draft::SlotFill* content = draft.Find("content");
  if (content == nullptr || draft.kind() != v1::CLAIM_KIND_PROPOSAL) return false;
  const Span upto{draft.masked.start, std::min(content->masked.start + 3, content->masked.end)};
  return IsReadiness(Slice(text, upto)) && Matches(Slice(text, content->masked), condition);
}

void ClaimBuilder::BuildDemandOrProposal(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  const absl::string_view text = s.masked->text();
  if (const Draft::SlotFill* content = draft.Find("content")) {
    const absl::string_view words = Slice(text, content->masked);
    const Draft::SlotFill* subject = draft.Find("by");
    const bool follows = subject != nullptr && subject->masked.end < content->masked.start;
    if (IsNoObject(words) ||
        (follows && CrossesClause(Slice(text, {subject->masked.end, content->masked.start})))) {
      return;
    }
    // "is willing to accept the draft" is an answer.
    static const RE2& takes = StaticRegex(
        "^to (?:accept|endorse|approve|recommend|abide by|comply with|honou?r|respect|"
        "sign (?:the|this|that|it|up|on)\\b) ?");
    if (draft.kind() == v1::CLAIM_KIND_PROPOSAL && RE2::PartialMatch(ToRe2(words), takes)) return;
    // "put forward a number of conditions": demands, of what is told elsewhere.
    static const RE2& conditions = StaticRegex(
        "^(?:(?:an?|the|some|its|their|his|her|several|many|new|more|key|main|further|certain|"
        "(?:number|list|series|set) of) )*"
        "(?:[a-z]+ )?(?:demands?|conditions?|preconditions?|requirements?)\\b");
    static const RE2& listed = StaticRegex("\\b(?:includ|such as|among them)");
    if (draft.kind() == v1::CLAIM_KIND_PROPOSAL && Matches(words, conditions) &&
        !Matches(words, listed)) {
      return Drop("conditions, no proposal");
    }
    if (IsMereReadiness(s, draft)) return Drop("ready to attend, or both ready");
  }
  std::vector<v1::EntityRef> by = Parties(s, draft, "by");
  const Draft::SlotFill* content = draft.Find("content");
  if (draft.Find("by") == nullptr && draft.kind() == v1::CLAIM_KIND_PROPOSAL) {
    by = plan_authors_;
  } else if (draft.Find("by") == nullptr && content != nullptr) {
    // "The fighting must end": whoever is quoted with it.
    if (!speakers_.IsQuoted(*s.masked, content->masked.start)) return Drop("in nobody's words");
    AddUnique(SpeakersParty(content->masked), &by);
    // "We must stop the war": no demand on another.
    const std::vector<v1::EntityRef> of = Parties(s, draft, "of");
    if (of.size() == 1 && Has(by, of[0].id())) return Drop("of oneself");
  }
  if (draft.kind() == v1::CLAIM_KIND_DEMAND && by.size() == 1 && draft.Find("of") != nullptr) {
    const std::vector<v1::EntityRef> of = Parties(s, draft, "of");
    if (of.size() == 1 && of[0].id() == by[0].id()) return Drop("of oneself");
  }
  if (draft.kind() == v1::CLAIM_KIND_DEMAND && content != nullptr &&
      IsMereWish(Slice(text, content->masked))) {
    return Drop("a wish that anybody has");
  }
  // "a Norwegian-Chilean proposal", "Norway and Chile's plan": of both.
  if (by.size() == 1 && draft.kind() == v1::CLAIM_KIND_PROPOSAL) {
    std::vector<v1::EntityRef> authors;
    for (int index : PlanAuthors(*s.masked)) {
      AddUnique(PartyOf(s, s.masked->mentions()[index]), &authors);
    }
    if (Has(authors, by[0].id())) by = std::move(authors);
  }
  const bool conditional = IsConditionalReadiness(s, draft);
  Drop(by.empty() ? "the party is not known" : "no topic in its content");
  for (const Topic& topic : Topics(s, draft)) {
    for (const v1::EntityRef& party : by) {
      v1::Claim claim;
      if (!Start(s, draft, &claim)) return;
      auto fill = [&](auto* body) {
        *body->mutable_by() = party;
        CopyTo(Addressees(s, draft, "of", party), body->mutable_of());
        body->set_topic(topic.topic);
        body->set_content(topic.content);
      };
      if (conditional) {
        v1::Response* answer = claim.mutable_response();
        *answer->mutable_by() = party;
        answer->set_stance(v1::STANCE_CONDITIONAL);
        answer->set_topic(topic.topic);
        answer->set_content(topic.content);
      } else if (draft.kind() == v1::CLAIM_KIND_DEMAND) {
        fill(claim.mutable_demand());
      } else {
        fill(claim.mutable_proposal());
      }
      SpeakForSelf(s, draft, party, &claim);
      Finish(std::move(claim));
    }
  }
}

}  // namespace claims
