// What parties agree on.
#include <algorithm>
#include <utility>

#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/answer.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/no_agreement.h"
#include "claims/resolve/party_cues.h"
#include "claims/resolve/refs.h"

namespace claims {

// Talks that they agree to hold are the next round, whatever these are about.
bool ClaimBuilder::IsNextRound(const Topic& topic) {
  static const Cue& meet = StaticCue(
      "^(?:to )?(?:hold|attend|join|take "
      "part|participate|enter|meet|convene|resume|restart|continue|go back|return|keep|"
      "reconvene|begin|start|open|launch|carry on|extend|move|expedite|intensify|accelerate|"
      "step up)\\b"
      ".*\\b(?:talks|talking|meetings?|negotiat\\w+|rounds?|dialogue|discussions?|consultations?|"
      "parleys?)\\b|^(?:to )?meet\\b");
  static const Cue& negotiate = StaticCue(
      "^(?:to )?(?:(?:start|begin|continue|keep|resume) )?(?:to )?negotiat(?:e|ing)\\b");
  if (Matches(topic.content, negotiate)) return true;
  const bool vague = topic.topic == "talks_format" || topic.topic == "peace_deal";
  return (vague && Matches(topic.content, meet)) || IsOfTalks(topic.content);
}

// "agreed to free the captives and to meet again in May": the meeting, which no
// term of a topic names; and captives are freed in one exchange, whatever they are called.
void ClaimBuilder::AddNextRound(absl::string_view content, std::vector<Topic>* topics) {
  static const Cue& again = StaticCue(
      "^(?:to )?meet\\b(?:[ ,]|$)|\\b(?:to|and) (?:meet again|(?:hold|have) (?:another|a further|a "
      "new|a second|a third|more|further|fresh|new) "
      "(?:[a-z]+ ){0,2}?(?:rounds?|meetings?|talks)|(?:resume|continue) (?:the |their )?(?:[a-z]+ "
      ")?(?:talks|negotiations|discussions))\\b");
  auto has = [&](absl::string_view name) {
    return std::any_of(topics->begin(), topics->end(),
                       [&](const Topic& t) { return t.topic == name; });
  };
  if (has("prisoner_exchange")) {
    topics->erase(std::remove_if(topics->begin(), topics->end(),
                                 [](const Topic& t) { return t.topic == "hostages"; }),
                  topics->end());
  }
  if (!has("next_round") && !has("leaders_meeting") && Matches(content, again)) {
    topics->push_back({"next_round", std::string(content)});
  }
}

// What stands before its verb is named last: "a week after [a truce] was signed".
void ClaimBuilder::NarrowToLastNamed(const SentenceDrafts& s, Draft::SlotFill* content) const {
  const Span named = LastNamed(s.masked->text(), content->masked);
  if (named.start > content->masked.start && !TopicOf(packs_, ContentText(s, named)).empty()) {
    content->masked = named;
  }
}

// The other side of the one that a match names, where its words tell of one: the pair; else
// what was given.
std::vector<v1::EntityRef> ClaimBuilder::WithUnnamedSide(const SentenceDrafts& s,
                                                         const Draft& draft,
                                                         std::vector<v1::EntityRef> parties) {
  const absl::string_view text = s.masked->text(), match = Slice(text, draft.masked);
  // "The army and the rebels agreed", "Norway and three armed groups agreed".
  static const Cue& fellow = StaticCue(
      "\\b(?:army|military|government|junta|rebels|opposition|regime|forces) and (?:the )?"
      "[\\x{E000}-\\x{E7FF}]|[\\x{E000}-\\x{E7FF}](?:'s [a-z]+)? and "
      "(?:the |its |[A-Z]?[a-z-]+ |[\\x{F000}-\\x{F3FF}] ){0,3}?(?:groups|militias|factions|rebels|"
      "fighters|insurgents|guerrillas|separatists|opposition|militants|leaders|negotiators|"
      "officials|commanders|delegates|representatives)\\b|"
      "[\\x{E000}-\\x{E7FF}](?: \\([^)]{1,20}\\))? and (?:the )?(?:[A-Z][a-z'-]+ ){2,5}"
      "(?:\\([^)]{1,20}\\) )?(?:have |had )?(?:also |then )?agreed\\b");
  // "Norway agreed a truce with the region's strongest rebel group".
  static const Cue& with_group = StaticCue(
      "\\bagree[sd]?(?: (?:to|on))? an? [^,;]{3,60}? with (?:[^ ,;]+ ){0,6}?(?:rebel|guerrilla|"
      "insurgent|opposition|separatist|armed) (?:group|movement|faction|army|force|alliance)s?\\b");
  // "The UN failed to broker a settlement": between those who negotiate.
  static const Cue& brokered = StaticCue("\\b(?:broker|mediat|arrang|facilitat)");
  const bool of_pair =
      Has(parties_.Pair(), parties[0].id()) &&
      (Matches(match, fellow) || Matches(text.substr(draft.masked.start), with_group) ||
       WeAgreed(parties[0].mention(), Slice(text, draft.trigger)));
  // "As part of the deal, Norway also agreed to": with the other side of the deal.
  static const Cue& within = StaticCue(
      "\\b(?:[Aa]s part of|[Uu]nder|[Aa]s a result of) (?:the|this|that|their) (?:[a-z-]+ |"
      "[\\x{E000}-\\x{EFFF}](?:'s)? ){0,3}?(?:deal|agreement|accord|pact|truce|treaty|"
      "settlement)(?:,? [^,;]{2,50})?,(?: [a-z]+,)? (?:the )?$");
  static const Cue& drafted = StaticCue("\\b(?:draft|proposed|possible|planned|any)\\b[^,;]*, $");
  const absl::string_view before = text.substr(0, draft.masked.start);
  if (Has(parties_.Pair(), parties[0].id()) && Matches(before, within) &&
      !Matches(before, drafted)) {
    return parties_.Pair();
  }
  const bool negated = draft.Set("negated") == "true";
  if (of_pair || (negated && Matches(match, brokered))) return parties_.Pair();
  // "Norway said that no truce had been agreed with Chile": between these two.
  static const Cue& none_with = StaticCue("\\b[Nn]o(?:thing)?\\b[^;]* with ");
  if (negated && Matches(match, none_with)) AddUnique(SpeakersParty(s, draft.masked), &parties);
  return parties;
}

// Empty, with the reason noted, where they are not known or do not agree with each other.
std::vector<v1::EntityRef> ClaimBuilder::AgreeingParties(const SentenceDrafts& s,
                                                         const Draft& draft) {
  std::vector<v1::EntityRef> parties = Parties(s, draft, "parties");
  for (v1::EntityRef& ref : Parties(s, draft, "party")) AddUnique(std::move(ref), &parties);
  const absl::string_view text = s.masked->text();
  // "Yemen's warring parties signed": its two sides, where the report names them.
  const Mention* camps = parties.size() < 2 ? RivalCampsOf(*s.masked, draft.masked) : nullptr;
  if (camps != nullptr) {
    std::vector<v1::EntityRef> sides = parties_.SaidPair();
    return sides.size() == 2 ? sides : std::vector<v1::EntityRef>{camps->ref};
  }
  if (parties.size() == 1) parties = WithUnnamedSide(s, draft, std::move(parties));
  // A lone party's agreeing is an answer, another kind of claim.
  if (parties.size() == 1 && parties[0].type() != v1::ENTITY_TYPE_ORGANIZATION) {
    Drop("one party alone agrees");
    return {};
  }
  // A subject that nothing resolves is not the document's pair.
  const bool stated = draft.Find("parties") != nullptr || draft.Find("party") != nullptr;
  if (parties.empty() && !stated) {
    if (IsOfOthers(text.substr(draft.masked.end))) {
      Drop("an accord of others");
      return {};
    }
    parties = parties_.SaidPair();
  }
  // "A Chilean envoy said that the two countries had not agreed": one of them is his.
  static const Cue& two = StaticCue("\\b(?:the two|both) [a-z]+\\b");
  if (parties.empty() && !stated && draft.Set("negated") == "true" &&
      Matches(Slice(text, draft.masked), two)) {
    AddUnique(SpeakersParty(s, draft.masked), &parties);
  }
  // "No deal was reached", between a state's warring parties.
  if (parties.empty() && !stated && draft.Set("negated") == "true") {
    AddUnique(parties_.DividedState(), &parties);
  }
  if (parties.empty()) Drop("the parties are not known");
  return parties;
}

// "concluded negotiations on [a trade agreement]".
Span ClaimBuilder::WithoutTalks(const SentenceDrafts& s, const Draft& draft, Span content) const {
  static const Cue& done = StaticCue("\\b(?:conclud|finali[sz]|complet|wrap)");
  static const GroupRegex& talks = StaticGroupRegex(
      "^((?:the |their |its |all )?(?:[a-z-]+ ){0,2}?(?:talks|negotiations|work|discussions) "
      "(?:on|over|about) )(?:finali[sz]ing |completing |drafting |the |an? |[a-z-]+ )");
  re2::StringPiece group;
  const absl::string_view text = s.masked->text();
  if (!Matches(Slice(text, draft.trigger), done) ||
      !MatchesWithGroups(Slice(text, content), talks, &group)) {
    return content;
  }
  return {content.start + static_cast<int32_t>(group.size()), content.end};
}

// "a memorandum of understanding [on trade]": what the paper is about, where it tells.
Span ClaimBuilder::WithoutVessel(const SentenceDrafts& s, Span content) const {
  static const GroupRegex& vessel = StaticGroupRegex(
      "^((?:an?|the|their|its|this) (?:[a-z-]+ ){0,2}?(?:agreement|accord|deal|pact|treaty)"
      "(?: (?:in|on|at) [\\x{E800}-\\x{EFFF}])* (?:under which|whereby|that (?:will|would)) |"
      "(?:an?|the|their|its|this) (?:[a-z-]+ ){0,2}?(?:memorand(?:um|a)|declaration|protocol|"
      "statement|document|letter|communique)"
      "(?: of (?:understanding|intent|principles|cooperation))?"
      "(?: (?:in|on|at) [\\x{E800}-\\x{EFFF}])* "
      "(?:on|to|for|about|regarding|concerning|(?:under|by|in) which|providing for|aimed at|"
      "calling for|"
      "setting out|whereby|(?:committing|obliging) (?:them|themselves|both sides|"
      "the (?:two )?(?:sides|parties)) to|pledging(?: to)?) )");
  re2::StringPiece group;
  if (!MatchesWithGroups(Slice(s.masked->text(), content), vessel, &group)) return content;
  const Span matter{content.start + static_cast<int32_t>(group.size()), content.end};
  const std::string words = ContentText(s, HeadOf(s.masked->text(), matter));
  return TopicOf(packs_, words, /*hints=*/false).empty() ? content : matter;
}

// "Both sides agreed to set up a hotline": a matter without a topic of its own, of two that
// the match names.
bool ClaimBuilder::IsUnlistedAgreement(const SentenceDrafts& s, const Draft& draft) const {
  static const Cue& agreed = StaticCue("\\bagree(?:d|s|ing)? ");
  static const Cue& telling = StaticCue("^(?:up)?(?:to |on |that )?(?:[a-z-]+ |[^ ]+ ){2,}[^ ]");
  static const Cue& empty = StaticCue(
      "\\b(?:prisoners?|detainees?|hostages?|captives?)\\b|"
      "^(?:to )?(?:work|continue|prolong|extend|keep|press|try|seek|make|take|do|go|move)\\b|"
      "^(?:to |on |that )?(?:it|this|that|these|"
      "them|some|many|most|all|(?:an?|the|any|many|several|some|these|those|its|their) "
      "(?:[a-z]+ )?(?:deals?|agreements?|accords?|documents?|points?|issues?|things?|matters?|"
      "questions?|terms|details|principles?))\\b");
  const Draft::SlotFill* content = draft.Find("content");
  const Draft::SlotFill* parties = draft.Find("parties");
  if (content == nullptr || parties == nullptr ||
      !Matches(Slice(s.masked->text(), draft.trigger), agreed)) {
    return false;
  }
  const absl::string_view words = Slice(s.masked->text(), content->masked);
  return Matches(words, telling) && !Matches(words, empty);
}

// What they fail to agree on may be named before: `matter`, of the document.
std::vector<ClaimBuilder::Topic> ClaimBuilder::AgreementTopics(const SentenceDrafts& s,
                                                               const Draft& draft, Span matter) {
  std::vector<Topic> topics = Topics(s, draft);
  if (!matter.empty()) {
    const std::string topic = TopicOf(packs_, Slice(text_.bytes(), matter), /*hints=*/false);
    if (!topic.empty()) topics = {{topic, topics.empty() ? "" : topics[0].content}};
  }
  const Draft::SlotFill* content = draft.Find("content");
  AddNextRound(ContentText(s, content == nullptr ? Span() : content->masked), &topics);
  if (topics.empty() && IsUnlistedAgreement(s, draft)) {
    topics.push_back({"other", ContentText(s, content->masked)});
  }
  // "to return to Oslo next month to work on peace": that they go on.
  static const Cue& back = StaticCue(
      "^(?:to )?(?:return|go back|come back) to (?:the (?:[a-z]+ )?table\\b|\\p{Lu})");
  if (content != nullptr && Matches(ContentText(s, content->masked), back)) {
    topics = {{"next_round", ContentText(s, content->masked)}};
  }
  // "no progress in peace talks": of these, not to hold them.
  static const Cue& progress =
      StaticCue("\\b(?:progress|headway|breakthrough|movement|results?)\\b");
  if (draft.Set("negated") == "true" &&
      Matches(Slice(s.masked->text(), draft.trigger), progress)) {
    return topics;
  }
  for (Topic& topic : topics) {
    if (topic.topic != "leaders_meeting" && IsNextRound(topic)) topic.topic = "next_round";
  }
  return topics;
}

// "It sets up a commission", "These include elections": of an accord only where the
// sentence before speaks of one.
bool ClaimBuilder::FollowsAccord(const SentenceDrafts& s, const Draft& draft) const {
  static const Cue& back = StaticCue(
      "^[\"']?(?:it|they|these|those|others?|the (?:other )?(?:points|terms|provisions|elements|"
      "measures|steps|principles|commitments))\\b");
  static const Cue& accord = StaticCue(
      "(?i)\\b(?:agreements?|deals?|accords?|pacts?|treaty|declaration|memorandum|protocol|truce|"
      "cease-?fire|joint statement|communiqu[eé]|agreed|document)\\b");
  if (draft.Set("concluded") != "true" ||
      !Matches(Slice(s.masked->text(), draft.masked), back)) {
    return true;
  }
  return s.index > 0 &&
         Matches(Slice(text_.bytes(), text_.sentences()[s.index - 1].span), accord);
}

void ClaimBuilder::BuildAgreement(const SentenceDrafts& s, size_t i) {
  Draft draft = s.drafts[i];
  if (!FollowsAccord(s, draft)) return Drop("no accord before it");
  for (Draft::SlotFill& fill : draft.slots) {
    if (fill.name != "content") continue;
    fill.masked = WithoutTalks(s, draft, fill.masked);
    if (fill.masked.end + 1 < draft.trigger.end) {
      NarrowToLastNamed(s, &fill);
    } else {
      fill.masked = WithoutVessel(s, fill.masked);
    }
  }
  const std::vector<v1::EntityRef> parties = AgreeingParties(s, draft);
  if (parties.empty()) return;
  const absl::string_view why = WhyNoAgreement(s.masked->text(), draft, document_.text());
  if (!why.empty()) return Drop(why);
  Drop("no topic in its content");
  const Span matter = draft.Set("negated") == "true" ? MatterBefore(s, draft) : Span();
  for (const Topic& topic : AgreementTopics(s, draft, matter)) {
    // An agreed exchange of prisoners is a claim of its own kind.
    if (topic.topic == "prisoner_exchange" && draft.Set("negated").empty()) {
      AgreedExchange(s, draft, parties);
      continue;
    }
    v1::Claim claim;
    if (!Start(s, draft, &claim)) return;
    v1::Agreement* body = claim.mutable_agreement();
    CopyTo(parties, body->mutable_parties());
    body->set_topic(topic.topic);
    body->set_content(topic.content);
    if (!matter.empty()) Quote(matter, &claim);
    Finish(std::move(claim));
  }
}

// "agreed to arrange the release of detainees": an exchange of which no rule of its
// own tells, and no number is known.
void ClaimBuilder::AgreedExchange(const SentenceDrafts& s, const Draft& draft,
                                  const std::vector<v1::EntityRef>& parties) {
  const bool told = std::any_of(s.drafts.begin(), s.drafts.end(), [](const Draft& other) {
    return other.kind() == v1::CLAIM_KIND_PRISONER_EXCHANGE;
  });
  const Draft::SlotFill* content = draft.Find("content");
  const std::vector<Mention>& mentions = s.masked->mentions();
  const bool counted = std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) {
    return mention.cls == MentionClass::kCount;
  });
  v1::Claim claim;
  // Lists and their treatment are none.
  static const Cue& lists = StaticCue("\\b(?:lists?|names|treatment|visits?|rights)\\b");
  if (told || counted || content == nullptr || parties.size() < 2 ||
      Matches(Slice(s.masked->text(), content->masked), lists) ||
      !Start(s, draft, &claim))
    return;
  if (claim.modality() != v1::MODALITY_ACTUAL) return;
  v1::PrisonerExchange* body = claim.mutable_prisoner_exchange();
  CopyTo(parties, body->mutable_parties());
  body->set_status(v1::EXCHANGE_STATUS_AGREED);
  Finish(std::move(claim));
}

}  // namespace claims
