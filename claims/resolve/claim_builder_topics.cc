#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/refs.h"

namespace claims {

// What a demand, proposal, agreement or answer is about.

std::string ClaimBuilder::ContentText(const SentenceDrafts& s, Span masked) const {
  return std::string(Slice(text_.bytes(), s.masked->ToDocument(masked)));
}

// The content for the topic's terms to match: a person is read by office, so that
// "a meeting with Berg" is one between leaders.
std::string ClaimBuilder::TopicText(const SentenceDrafts& s, Span masked) const {
  static const RE2& encounter = StaticRegex("\\b(?:meet|meetings?|talks|summit|sit down|negotiat\\w+)\\b");
  std::string words;
  const std::vector<Mention>& mentions = s.masked->mentions();
  int32_t pos = masked.start;
  if (!RE2::PartialMatch(ToRe2(Slice(s.masked->text(), masked)), encounter)) {
    return ContentText(s, masked);
  }
  for (int index : s.masked->MentionsIn(masked)) {
    const int32_t at = s.masked->FromDocument(mentions[index].span.start);
    if (mentions[index].cls != MentionClass::kPerson || at < pos) continue;
    // "talks with Berg's faction" are not with her.
    const int32_t after = s.masked->FromDocument(mentions[index].span.end);
    if (absl::StartsWith(s.masked->text().substr(after), "'")) continue;
    words += ContentText(s, {pos, at});
    words += "president";
    pos = s.masked->FromDocument(mentions[index].span.end);
  }
  if (pos < masked.end) words += ContentText(s, {pos, masked.end});
  return words;
}

std::vector<ClaimBuilder::Topic> ClaimBuilder::Topics(const SentenceDrafts& s, const Draft& draft) {
  std::vector<Topic> topics;
  const Draft::SlotFill* content = draft.Find("content");
  const absl::string_view fixed = draft.Set("topic");
  if (!fixed.empty()) {
    topics.push_back({std::string(fixed), content ? ContentText(s, content->masked) : ""});
  } else if (content != nullptr) {
    static const RE2& condition = StaticRegex(
        " (?:as part of|in exchange for|in return for|subject to|if|provided|until|unless|once|on condition|"
        "that would|that will|which|following|because|after|before|when|while) ");
    for (Span item : SplitList(s.masked->text(), content->masked)) {
      std::string words = ContentText(s, item);
      std::string topic = TopicOf(packs_, TopicText(s, HeadOf(s.masked->text(), item)));
      const bool repeated = std::any_of(topics.begin(), topics.end(),
                                        [&](const Topic& t) { return t.topic == topic; });
      if (!topic.empty() && !repeated) topics.push_back({std::move(topic), std::move(words)});
      // What follows is of the condition, not of the list.
      if (RE2::PartialMatch(ToRe2(Slice(s.masked->text(), item)), condition)) break;
    }
    const std::string whole = ContentText(s, content->masked);
    if (topics.size() < 2) {
      // One topic, or none: the content is not a list of matters.
      const Span head = HeadOf(s.masked->text(), content->masked);
      std::string topic = TopicOf(packs_, TopicText(s, head));
      // "a plan to end the war", not "a plan that it had received".
      static const RE2& relative = StaticRegex("^ (?:that|which|who) ");
      const Span rest{head.end, content->masked.end};
      const bool described = RE2::PartialMatch(ToRe2(Slice(s.masked->text(), rest)), relative);
      if (topic.empty() && !described && IsContainer(Slice(s.masked->text(), head))) {
        topic = TopicOf(packs_, TopicText(s, content->masked));
      }
      topics.clear();
      if (!topic.empty()) {
        topics.push_back({topic, whole});
      } else if (IsAnaphoric(described ? ContentText(s, head) : whole) && !last_topic_.empty()) {
        topics.push_back({last_topic_, whole});
      }
    }
  }
  // "Norway refused.": what was just spoken of.
  if (content == nullptr && draft.kind() == v1::CLAIM_KIND_RESPONSE && !last_topic_.empty()) {
    return {{last_topic_, std::string()}};
  }
  // A denial says what it denies in the words before it, often without a topic's.
  if (topics.empty() && draft.Set("stance") == "DENIED") {
    return {{"other", content != nullptr ? ContentText(s, content->masked) : std::string()}};
  }
  if (topics.empty() && content != nullptr && IsUnlisted(s, draft, content->masked)) {
    return {{"other", ContentText(s, content->masked)}};
  }
  if (draft.kind() != v1::CLAIM_KIND_AGREEMENT && draft.kind() != v1::CLAIM_KIND_DEADLINE &&
      NegotiationWords() == 0) {
    topics.erase(std::remove_if(topics.begin(), topics.end(),
                                [&](const Topic& topic) { return NeedsNegotiation(topic.topic); }),
                 topics.end());
  }
  for (Topic& topic : topics) {
    if (topic.topic == "territory" && OfThirdState(s, draft, *content)) {
      topic.topic = "foreign_troops";
    }
  }
  if (!topics.empty()) last_topic_ = topics.front().topic;
  return topics;
}

bool ClaimBuilder::NeedsNegotiation(absl::string_view topic) const {
  return std::any_of(
      packs_.topics().begin(), packs_.topics().end(),
      [&](const CompiledTopic& t) { return t.topic == topic && t.needs_negotiation; });
}

// How often the report speaks of a negotiation, up to `kAmple`.
int ClaimBuilder::NegotiationWords() {
  static const RE2& re = StaticRegex(
      "(?i)\\b(?:talks|negotiat\\w+|cease-?fires?|truces?|armistice|mediat\\w+|summits?|dialogue|"
      "peace (?:process|plan|deal|treaty|accords?|agreements?|conference|proposals?|settlement|efforts?)|"
      "prisoner (?:swaps?|exchanges?)|delegations?|treaty|accords?|settlements?|concessions|"
      "preconditions?|sticking points?|(?:grain|trade|nuclear|hostage|power-sharing|withdrawal|swap|"
      "interim|draft) (?:deal|agreement|initiative|pact))\\b");
  if (negotiation_words_ < 0) {
    const std::string words = absl::StrCat(document_.title(), "\n", document_.text());
    negotiation_words_ = 0;
    re2::StringPiece rest(words);
    while (negotiation_words_ < kAmple && RE2::FindAndConsume(&rest, re)) ++negotiation_words_;
  }
  return negotiation_words_;
}

// A plain demand on a party by name, in a report that is about a negotiation, of a
// matter that has no topic of its own: "insists that Chile stop its flights".
bool ClaimBuilder::IsUnlisted(const SentenceDrafts& s, const Draft& draft, Span content) {
  static const RE2& plain = StaticRegex("\\b(?:demand|insist)");
  if (draft.kind() != v1::CLAIM_KIND_DEMAND || NegotiationWords() < kAmple ||
      !RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.trigger)), plain)) {
    return false;
  }
  const std::vector<const Mention*> of = MentionsOf(s, draft, "of");
  const bool named = !of.empty() && std::none_of(of.begin(), of.end(), [](const Mention* mention) {
    return IsOpen(mention->ref) && mention->ref.id() != "*rebels" && mention->ref.id() != "*government";
  });
  const std::string words = ContentText(s, content);
  constexpr int kTelling = 3;  // words, at least: "stop its flights"
  return named && !IsAnaphoric(words) && std::count(words.begin(), words.end(), ' ') + 1 >= kTelling;
}

// "that Eritrea pull out its soldiers", where it is not one of the two that
// negotiate: a matter of foreign troops, not of whose land it is.
bool ClaimBuilder::OfThirdState(const SentenceDrafts& s, const Draft& draft,
                                const Draft::SlotFill& content) {
  static const RE2& troops = StaticRegex("\\b(?:troops|soldiers|forces|army|military)\\b");
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  if (pair.size() < 2 || !RE2::PartialMatch(ToRe2(Slice(s.masked->text(), content.masked)), troops)) {
    return false;
  }
  std::vector<v1::EntityRef> named = Parties(s, draft, "of");
  for (int index : content.mentions) AddUnique(PartyOf(s, s.masked->mentions()[index]), &named);
  return !named.empty() && std::all_of(named.begin(), named.end(), [&](const v1::EntityRef& ref) {
    return IsState(ref) && !Has(pair, ref.id());
  });
}

}  // namespace claims
