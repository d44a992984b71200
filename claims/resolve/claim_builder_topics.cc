#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/answer.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/generic_content.h"
#include "claims/resolve/main_matter.h"
#include "claims/resolve/refs.h"
#include "claims/rules/everyday_topics.h"

namespace claims {

// What a demand, proposal, agreement or answer is about.

namespace {

// "a meeting in Oslo on Monday": when to meet next, whatever stands where they meet.
bool SetsMeeting(absl::string_view masked) {
  static const Cue& re = StaticCue(
      "^(?:to )?(?:(?:hold|have|conven|arrang|schedul)(?:e|ing)? )?(?:an?|another) "
      "(?:(?:[a-z0-9-]+|[\\x{E000}-\\x{E3FF}]) ){0,3}?"
      "(?:meeting|talks|session|conference|dialogue|round)\\b[^,;]*[\\x{EC00}-\\x{EFFF}]|"
      // "proposed meeting in Oslo on Monday"
      "^(?:meeting|holding talks|sitting down) [^,;]*(?:on |[a-z] )[\\x{EC00}-\\x{EFFF}]");
  // "a meeting with those elected in May": of another day.
  static const RE2& other = StaticRegex(
      "\\b(?:meeting|talks|session|conference|dialogue|round)\\b[^,;]* (?:who|which|that|"
      "(?:elect|captur|arrest|sign|agre|held|seiz|kill|appoint|nam|launch)(?:e?d)?) ");
  return Matches(masked, re) && !Matches(masked, other);
}

// "to take part in the ceasefire talks": who comes, not what they are about.
bool JoinsTalks(absl::string_view masked) {
  static const Cue& re = StaticCue(
      "^(?:to )?(?:participate in|take part in|attend|join) (?:[^ ,;]+ ){0,6}?"
      "(?:talks|negotiations|dialogue|conference|discussions|consultations)\\b");
  return Matches(masked, re);
}

// "the talks to be held in Oslo", "that talks move to neutral ground": where, not what about.
bool PlacesTalks(absl::string_view masked) {
  static const Cue& re = StaticCue(
      "^(?:for |that )?(?:(?:the|any|all|further|future|next|these) )*(?:[a-z]+ )?"
      "(?:talks|negotiations|meetings?|rounds?|dialogue) (?:(?:to|must|should) )?(?:be )?"
      "(?:held|hosted|conducted|staged|take place|moved?|relocated) (?:only )?(?:in|to|on|at) "
      "(?:the |an? )?(?:[\\x{E000}-\\x{E3FF}]|[\\x{E800}-\\x{EBFF}]|neutral|third|foreign)");
  return Matches(masked, re);
}

// "demands for [talks abroad]", "the offer made by Norway to [hold talks]": what a head
// that names no matter holds; empty for others.
Span Held(absl::string_view masked, Span content) {
  static const GroupRegex& vessel = StaticGroupRegex(
      "^(?:(?:[a-z-]+|[\\x{E000}-\\x{EFFF}]|[a-z]+')(?:'s?)? ){0,4}?"
      "(?:calls?|demands?|requests?|offers?|suggestions?|invitations?|appeals?|bids?)"
      "(?: (?:(?:made|issued|put forward) )?(?:from|by|of) (?:the )?[\\x{E000}-\\x{E7FF}]"
      "(?:'s?)?(?: [a-z]+){0,2}?)? (?:for|to|of) (.+)$");
  re2::StringPiece rest;
  if (!MatchesWithGroups(Slice(masked, content), vessel, &rest)) return {};
  const auto at = static_cast<int32_t>(rest.data() - masked.data());
  return {at, content.end};
}

// ", which ran out in May, [and for ...]", ", under a plan": no item of a list.
bool IsRelative(absl::string_view item) {
  static const Cue& re = StaticCue(
      "^(?:which|who|whose|whom|where|in|with|by|from|at|after|before|during|under|including|among|"
      "such as|"
      "backed|led|something|over|about|through|towards?|via|than|as|if|when|while|"
      "that (?:it|they|he|she|(?:its|his|her|their) [a-z]+) (?:would|will|could|can) (?:not|never)|"
      "(?:[a-z]+ )?(?:minutes|hours|days|weeks|months|later) (?:later|after|that)?|"
      "an? (?:[a-z]+ "
      ")?(?:idea|demand|condition|allegation|charge|claim|proposal|request|move))\\b");
  return Matches(item, re);
}

// "three demands: [the lifting of sanctions]; an end to the raids; and talks": the list goes on.
Span Enumerated(absl::string_view masked, Span content) {
  static const Cue& opens = StaticCue(": (?:first(?:ly)?,? |\\(?1[).] )?$");
  static const Cue& headed = StaticCue("^(?:the following|[a-z]+ [a-z]+s)(?: [a-z]+)?: ");
  const auto end = static_cast<size_t>(content.end);
  if (end >= masked.size() || masked[end] != ';' ||
      !(Matches(masked.substr(0, content.start), opens) ||
        Matches(Slice(masked, content), headed))) {
    return content;
  }
  const size_t stop = std::min(masked.find_first_of(".\"", end), masked.size());
  // "; and Norway said it would": a clause of its own, no item.
  static const Cue& clause = StaticCue(
      "[\\x{E000}-\\x{E7FF}],? (?:said|says|told|has|have|had|is|was|are|were|will|would)\\b|"
      "^; (?:and |but |while )?(?:the )?[\\x{E000}-\\x{E7FF}] (?:[a-z]+ly )?[a-z]+ed\\b");
  size_t to = end;
  while (to < stop) {
    const size_t next = std::min(masked.find(';', to + 1), stop);
    if (Matches(masked.substr(to, next - to), clause)) break;
    to = next;
  }
  content.end = static_cast<int32_t>(to);
  return content;
}

}  // namespace

// What the report is about, read once.
const std::string& ClaimBuilder::MainTopic() {
  if (!main_topic_.has_value()) main_topic_ = MainMatter(packs_, document_.title(), text_);
  return *main_topic_;
}

// One topic a list item; what follows a condition is no item.
std::vector<ClaimBuilder::Topic> ClaimBuilder::ListedTopics(const SentenceDrafts& s, Span content) {
  static const Cue& condition = StaticCue(
      " (?:as part of|in exchange for|in return for|subject to|if|provided|until|unless|once|on "
      "condition|as an? (?:pre-?)?condition|"
      "that would|that will|which|following|because|after|before|when|while) ");
  std::vector<Topic> topics;
  const absl::string_view text = s.masked->text();
  // "meet in May to discuss [a pullout and a truce]": what they will speak of.
  static const Cue& agenda = StaticCue(
      "(?:\\b(?:meet|meetings?|talks|round|session|again|[a-z]+day)|[\\x{E800}-\\x{EFFF}])"
      "(?: [a-z]+)? to (?:discuss|talk about|review|explore|address|consider|tackle|examine) ");
  bool discussed = false;
  for (Span item : SplitList(text, content)) {
    if (discussed) break;
    discussed = Matches(Slice(text, item), agenda);
    // ", with mediators such as A and B": what is listed from here on is no matter.
    static const Cue& attendant = StaticCue(
        "^with (?:[a-z-]+ ){0,3}?(?:mediators|observers|monitors|guarantors|participants|"
        "facilitators|hosts|members) (?:including|such as|from)\\b");
    if (Matches(Slice(text, item), attendant)) break;
    if (IsRelative(Slice(text, item))) continue;
    std::string topic =
        TopicOfMatter(s, HeadOf(text, WithoutEffort(text, item)), /*hints=*/false);
    if (topic == "peace_deal") {
      const std::string words = ContentText(s, item);
      const std::string inner = TopicOf(packs_, ReadGeneric(words).complement, /*hints=*/false);
      if (!inner.empty()) topic = inner;
    }
    const bool repeated = std::any_of(topics.begin(), topics.end(),
                                      [&](const Topic& t) { return t.topic == topic; });
    if (!topic.empty() && !repeated) topics.push_back({std::move(topic), ContentText(s, item)});
    if (Matches(Slice(text, item), condition)) break;
    // "a truce to evacuate the wounded and [bury the dead]": what it is for goes on.
    static const Cue& purpose = StaticCue(
        "\\w to (?:evacuate|retrieve|recover|collect|bury|rescue|end|stop|prevent|allow|enable|"
        "permit|facilitate|ensure|avoid|protect) [^,]*$");
    static const Cue& thing = StaticCue(
        "^(?:the|an?|its|their|his|all|full|any|no|to|that|for|on|of|mutual|new|more)\\b");
    const absl::string_view next = text.substr(std::min<size_t>(item.end, text.size()));
    static const GroupRegex& conjunction = StaticGroupRegex("^,? (?:and|as well as|or) (.*)$");
    re2::StringPiece rest;
    if (Matches(Slice(text, item), purpose) &&
        MatchesWithGroups(next, conjunction, &rest) && !Matches(FromRe2(rest), thing)) {
      break;
    }
  }
  return topics;
}

// The topic of a content that is no list of matters.
std::string ClaimBuilder::WholeTopic(const SentenceDrafts& s, const Draft& draft,
                                     const Draft::SlotFill& content) {
  const absl::string_view text = s.masked->text();
  const std::string whole = ContentText(s, content.masked);
  const Span head = HeadOf(text, WithoutEffort(text, content.masked));
  std::string topic = TopicOfMatter(s, head);
  if (topic != "leaders_meeting" && SetsMeeting(Slice(text, head))) {
    return "next_round";
  }
  if (JoinsTalks(Slice(text, head)) || PlacesTalks(Slice(text, content.masked))) {
    return "talks_format";
  }
  if (topic.empty() || topic == "peace_deal") {
    const Span held = Held(text, head);
    const std::string inner = held.size() > 0 ? TopicOfMatter(s, held, /*hints=*/false) : "";
    if (!inner.empty()) topic = inner;
  }
  // "guarantees that Norway will lift its tariffs": what is guaranteed.
  static const GroupRegex& assured = StaticGroupRegex(
      "^(?:[a-z-]+ ){0,3}?(?:guarantees?|assurances?) (?:from (?:the )?[\\x{E000}-\\x{E7FF}] )?"
      "that (.+)$");
  re2::StringPiece assurance;
  if (topic == "security_guarantees" && TopicOfMatter(s, head, /*hints=*/false).empty() &&
      MatchesWithGroups(Slice(text, head), assured, &assurance)) {
    const auto at = static_cast<int32_t>(assurance.data() - text.data());
    const std::string matter = TopicOfMatter(s, {at, head.end}, /*hints=*/false);
    if (!matter.empty()) topic = matter;
  }
  // "a plan to end the war", not "a plan that it had received".
  static const Cue& relative = StaticCue("^ (?:that|which|who|after|following) ");
  // "the request at their border talks": made there, not about it.
  static const Cue& placed = StaticCue("^ at (?:the|their|an?) ");
  const Span rest{head.end, content.masked.end};
  const bool described =
      Matches(Slice(text, rest), relative) || Matches(Slice(text, rest), placed);
  if (topic.empty() && !described && IsContainer(Slice(text, head))) {
    topic = TopicOf(packs_, TopicText(s, content.masked));
  }
  if (topic.empty()) topic = TopicWithSubject(s, draft, content);
  static const Cue& to_come = StaticCue("\\b(?:promis\\w+|prepar\\w+|drafting|will|work\\w*)\\b");
  const bool put_forward = draft.kind() == v1::CLAIM_KIND_PROPOSAL &&
                           !Matches(Slice(text, draft.trigger), to_come);
  if (topic == "memorandum" && (put_forward || draft.kind() == v1::CLAIM_KIND_RESPONSE)) {
    topic = TopicOfText(whole);
  }
  topic = TopicOfGeneric(draft.kind(), whole, std::move(topic));
  if (topic.empty() && IsAnaphoric(described ? ContentText(s, head) : whole) &&
      MakerOf(s, draft).empty()) {
    topic = matters_.PointedAt(whole, Single(s, draft, "by").id());
  }
  // "a proposal that it had received": what the report is about.
  if (topic.empty() && described && draft.kind() == v1::CLAIM_KIND_RESPONSE &&
      IsContainer(Slice(text, head))) {
    topic = MainTopic();
  }
  return topic;
}

// What the rule, the words or what was said before them name.
std::vector<ClaimBuilder::Topic> ClaimBuilder::NamedTopics(const SentenceDrafts& s,
                                                           const Draft& draft) {
  const Draft::SlotFill* content = draft.Find("content");
  const std::string whole = content != nullptr ? ContentText(s, content->masked) : "";
  const absl::string_view fixed = draft.Set("topic");
  if (!fixed.empty()) return {{std::string(fixed), whole}};
  if (std::string wanted = AnsweredTopic(s, draft, content); !wanted.empty()) {
    return {{std::move(wanted), whole}};
  }
  if (std::string pointed = PointedTopic(s, draft, content); !pointed.empty()) {
    return {{std::move(pointed), whole}};
  }
  if (content == nullptr) return {};
  std::vector<Topic> topics = ListedTopics(s, Enumerated(s.masked->text(), content->masked));
  if (topics.size() > 1) return topics;
  const Span alleged = Alleged(s.masked->text(), content->masked);
  std::string topic = alleged.start > content->masked.start ? TopicOf(packs_, TopicText(s, alleged))
                                                            : WholeTopic(s, draft, *content);
  // "were asked to free the captives. They refused to do so": the deed just named.
  static const Cue& so = StaticCue("(?i)^(?:to )?(?:do so|comply)$");
  if (topic.empty() && draft.kind() == v1::CLAIM_KIND_RESPONSE && Matches(FromRe2(whole), so)) {
    topic = DeedBefore(s, draft.masked.start);
  }
  if (topic.empty()) return {};
  return {{std::move(topic), whole}};
}

// Of what nothing names, a denial or a plain demand is a claim all the same.
bool ClaimBuilder::IsOther(const SentenceDrafts& s, const Draft& draft) {
  const Draft::SlotFill* content = draft.Find("content");
  return draft.Set("stance") == "DENIED" ||
         (content != nullptr && IsUnlisted(s, draft, content->masked));
}

std::vector<ClaimBuilder::Topic> ClaimBuilder::Topics(const SentenceDrafts& s, const Draft& draft) {
  const Draft::SlotFill* content = draft.Find("content");
  const std::string whole = content != nullptr ? ContentText(s, content->masked) : "";
  std::vector<Topic> topics = NamedTopics(s, draft);
  // "The truce" is the partial one that was told of.
  const bool of_truce = topics.size() == 1 && topics[0].topic == "ceasefire";
  if (of_truce || (topics.empty() && content != nullptr)) {
    std::string truce = TruceBefore(s, draft);
    if (!truce.empty()) topics = {{std::move(truce), whole}};
  }
  // "Norway refused.": what was just spoken of.
  if (content == nullptr && draft.kind() == v1::CLAIM_KIND_RESPONSE && !matters_.Last().empty()) {
    return {{matters_.Last(), std::string()}};
  }
  // "Chile accused it of X. Norway denied it."
  if (const Span before = DeniedBefore(s, draft); !before.empty()) {
    std::string topic = TopicOf(packs_, Slice(text_.bytes(), before), /*hints=*/false);
    if (!topic.empty()) return {{std::move(topic), whole}};
  }
  if (topics.empty() && IsOther(s, draft)) return {{"other", whole}};
  // Who denies having agreed, offered or asked speaks of a negotiation.
  static const Cue& dealt = StaticCue(
      "\\b(?:agree[ds]?|accept|consent|offer|propos|request|asked|negotiat)");
  const bool of_dealings =
      draft.Set("stance") == "DENIED" && content != nullptr &&
      Matches(Slice(s.masked->text(), content->masked), dealt);
  if (draft.kind() != v1::CLAIM_KIND_AGREEMENT && draft.kind() != v1::CLAIM_KIND_DEADLINE &&
      !of_dealings && NegotiationWords() == 0) {
    topics.erase(std::remove_if(topics.begin(), topics.end(),
                                [&](const Topic& topic) { return NeedsNegotiation(topic.topic); }),
                 topics.end());
  }
  for (Topic& topic : topics) {
    if (topic.topic == "memorandum" && IsAnswered(draft) && IsAnaphoric(topic.content)) {
      topic.topic = MainTopic().empty() ? "peace_deal" : MainTopic();
    }
    // "that such a document be signed": the one just spoken of.
    static const Cue& such = StaticCue("\\bsuch an? (?:document|text|paper|agreement|accord)\\b");
    if (topic.topic == "memorandum" && !matters_.Last().empty() && Matches(topic.content, such)) {
      topic.topic = matters_.Last();
    }
    if (topic.topic == "territory" && content != nullptr && OfThirdState(s, draft, *content)) {
      topic.topic = "foreign_troops";
    }
  }
  if (!topics.empty()) {
    std::vector<std::string> more;
    for (size_t i = 1; i < topics.size(); ++i) more.push_back(topics[i].topic);
    matters_.Add(draft.kind(), Single(s, draft, "by").id(), topics.front().topic,
                 MakerOf(s, draft), std::move(more));
  }
  return topics;
}

bool ClaimBuilder::NeedsNegotiation(absl::string_view topic) const {
  return !topic.empty() && IsEverydayTopic(packs_.topics(), topic);
}

// How often the report speaks of a negotiation, up to `kAmple`.
int ClaimBuilder::NegotiationWords() {
  static const RE2& re = StaticRegex(
      "(?i)\\b(?:talks|negotiat\\w+|cease-?fires?|truces?|armistice|mediat\\w+|summits?|dialogue|"
      "peace "
      "(?:process|plan|deal|treaty|accords?|agreements?|conference|proposals?|settlement|efforts?)|"
      "prisoner (?:swaps?|exchanges?)|delegations?|treaty|accords?|settlements?|concessions|"
      "preconditions?|sticking "
      "points?|(?:grain|trade|nuclear|hostage|power-sharing|withdrawal|swap|"
      "interim|draft) (?:deal|agreement|initiative|pact))\\b");
  if (negotiation_words_ < 0) {
    negotiation_words_ = 0;
    for (absl::string_view part :
         {absl::string_view(document_.title()), absl::string_view(document_.text())}) {
      re2::StringPiece rest = ToRe2(part);
      while (negotiation_words_ < kAmple && RE2::FindAndConsume(&rest, re)) ++negotiation_words_;
    }
  }
  return negotiation_words_;
}

// A plain demand on a party by name, in a report that is about a negotiation, of a
// matter that has no topic of its own: "insists that Chile stop its flights".
bool ClaimBuilder::IsUnlisted(const SentenceDrafts& s, const Draft& draft, Span content) {
  static const Cue& plain = StaticCue("\\b(?:demand|insist)");
  if (draft.kind() != v1::CLAIM_KIND_DEMAND || NegotiationWords() < kAmple ||
      !Matches(Slice(s.masked->text(), draft.trigger), plain)) {
    return false;
  }
  const std::vector<const Mention*> of = MentionsOf(s, draft, "of");
  const bool named = !of.empty() && std::none_of(of.begin(), of.end(), [](const Mention* mention) {
    return IsOpen(mention->ref) && mention->ref.id() != "*rebels" &&
           mention->ref.id() != "*government";
  });
  const std::string words = ContentText(s, content);
  constexpr int kTelling = 3;  // words, at least: "stop its flights"
  return named && !IsAnaphoric(words) &&
         std::count(words.begin(), words.end(), ' ') + 1 >= kTelling;
}

// "that Eritrea pull out its soldiers", where it is not one of the two that
// negotiate: a matter of foreign troops, not of whose land it is.
bool ClaimBuilder::OfThirdState(const SentenceDrafts& s, const Draft& draft,
                                const Draft::SlotFill& content) {
  static const Cue& troops = StaticCue("\\b(?:troops|soldiers|forces|army|military)\\b");
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  if (pair.size() < 2 || std::none_of(pair.begin(), pair.end(), IsState) ||
      !Matches(Slice(s.masked->text(), content.masked), troops)) {
    return false;
  }
  std::vector<v1::EntityRef> named = Parties(s, draft, "of");
  // "insists on keeping its troops there": of whoever insists, where nobody is asked.
  static const Cue& own = StaticCue("\\b(?:its|their|his|her|an) (?:own )?(?:[a-z-]+ )?(?:troops|"
                                      "soldiers|forces|army|military)\\b");
  if (named.empty() && Matches(Slice(s.masked->text(), content.masked), own)) {
    named = Parties(s, draft, "by");
  }
  for (int index : content.mentions) AddUnique(PartyOf(s, s.masked->mentions()[index]), &named);
  return !named.empty() && std::all_of(named.begin(), named.end(), [&](const v1::EntityRef& ref) {
    return IsState(ref) && !Has(pair, ref.id());
  });
}

}  // namespace claims
