#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/answer.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/refs.h"

namespace claims {

// What parties want, answer and agree on: one function a kind.

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
        "^to (?:accept|endorse|approve|recommend|abide by|comply with|honou?r|respect) ");
    if (draft.kind() == v1::CLAIM_KIND_PROPOSAL && RE2::PartialMatch(ToRe2(words), takes)) return;
  }
  std::vector<v1::EntityRef> by = Parties(s, draft, "by");
  const Draft::SlotFill* content = draft.Find("content");
  if (draft.Find("by") == nullptr && draft.kind() == v1::CLAIM_KIND_PROPOSAL) {
    AddUnique(plan_author_, &by);
  } else if (draft.Find("by") == nullptr && content != nullptr) {
    // "The fighting must end": whoever is quoted with it.
    if (!speakers_.IsQuoted(*s.masked, content->masked.start)) return Drop("in nobody's words");
    AddUnique(SpeakersParty(content->masked), &by);
    // "We must stop the war": no demand on another.
    const std::vector<v1::EntityRef> of = Parties(s, draft, "of");
    if (of.size() == 1 && Has(by, of[0].id())) return Drop("of oneself");
  }
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
      if (draft.kind() == v1::CLAIM_KIND_DEMAND) {
        fill(claim.mutable_demand());
      } else {
        fill(claim.mutable_proposal());
      }
      SpeakForSelf(s, draft, &claim);
      Finish(std::move(claim));
    }
  }
}

namespace {

// "The accord, which was concluded": what it is about it does not say.
bool IsBareAccord(absl::string_view content) {
  static const RE2& re = StaticRegex(
      "(?i)^(?:the|this|that|these) (?:agreement|deal|accord|pact|document|text|memorandum|protocol|treaty)s?"
      "(?: (?:at|in|during|after|following) .*)?$");
  return RE2::PartialMatch(ToRe2(content), re);
}

// "entered an impasse over their failure to reach a deal", "signed on before the deal":
// another clause lies between the verb and what it names.
bool IsFailure(absl::string_view content) {
  static const RE2& re = StaticRegex(
      "^(?:[^,;]*? )?(?:failure|failing|failed|fails|impasse|deadlock|lack|inability|unable|without|stalemate)\\b"
      "[^,;]*\\b(?:agreements?|deals?|accords?|consensus|compromise)\\b");
  return RE2::PartialMatch(ToRe2(content), re);
}

// What a text still under negotiation provides for is proposed, not agreed.
bool IsOnlyDrafted(absl::string_view trigger, const std::string& report) {
  static const RE2& drafted = StaticRegex(
      "\\b(?:draft|drafted|proposed|possible|potential|emerging|prospective|future|would-be|planned|envisaged|any|rejected|failed)\\b");
  static const RE2& concluded = StaticRegex(
      "(?i)\\b(?:(?:has|have|had|was|were|been) (?:[a-z]+ )?(?:signed|agreed|reached|struck|concluded|sealed)|signed (?:an?|the|on|in|by|last)|"
      "agreed (?:to|on) an?|struck an?|reached an?|(?:took|taken) effect|c[ao]me into (?:force|effect)|went into effect|entered into force)\\b");
  return RE2::PartialMatch(ToRe2(trigger), drafted) || !RE2::PartialMatch(report, concluded);
}

// "a truce was declared between rival clans": whose it is the report's two do not tell.
bool IsOfOthers(absl::string_view after) {
  static const RE2& re = StaticRegex(
      "^[^;.]{0,60}\\bbetween (?:the )?(?:two )?(?:rival|warring|feuding|local|[a-z-]+ (?:and|clans?|tribes?|groups?|gangs?)) ");
  return RE2::PartialMatch(ToRe2(after), re);
}

}  // namespace

// Talks that they agree to hold are the next round, whatever these are about.
bool ClaimBuilder::IsNextRound(const Topic& topic) {
  static const RE2& meet = StaticRegex(
      "^(?:to )?(?:hold|attend|join|take part|participate|enter|meet|convene|resume|restart|continue|go back|return|keep|"
      "reconvene|begin|start|open|launch|carry on|extend)\\b"
      ".*\\b(?:talks|talking|meetings?|negotiat\\w+|rounds?|dialogue|discussions?|consultations?|parleys?)\\b|"
      "^(?:to )?meet\\b");
  const bool vague = topic.topic == "talks_format" || topic.topic == "peace_deal";
  return (vague && RE2::PartialMatch(topic.content, meet)) || IsOfTalks(topic.content);
}

// "agreed to free the captives and to meet again in May": the meeting, which no
// term of a topic names; and captives are freed in one exchange, whatever they are called.
void ClaimBuilder::AddNextRound(absl::string_view content, std::vector<Topic>* topics) {
  static const RE2& again = StaticRegex(
      "^(?:to )?meet\\b(?:[ ,]|$)|\\b(?:to|and) (?:meet again|(?:hold|have) (?:another|a further|a new|a second|a third|more|further|fresh|new) "
      "(?:[a-z]+ ){0,2}?(?:rounds?|meetings?|talks)|(?:resume|continue) (?:the |their )?(?:[a-z]+ )?(?:talks|negotiations|discussions))\\b");
  auto has = [&](absl::string_view name) {
    return std::any_of(topics->begin(), topics->end(), [&](const Topic& t) { return t.topic == name; });
  };
  if (has("prisoner_exchange")) {
    topics->erase(std::remove_if(topics->begin(), topics->end(),
                                 [](const Topic& t) { return t.topic == "hostages"; }),
                  topics->end());
  }
  if (!has("next_round") && !has("leaders_meeting") && RE2::PartialMatch(ToRe2(content), again)) {
    topics->push_back({"next_round", std::string(content)});
  }
}

void ClaimBuilder::BuildAgreement(const SentenceDrafts& s, size_t i) {
  Draft draft = s.drafts[i];
  const absl::string_view text = s.masked->text();
  for (Draft::SlotFill& fill : draft.slots) {
    if (fill.name != "content" || fill.masked.end + 1 >= draft.trigger.end) continue;
    // What stands before its verb is named last: "a week after [a truce] was signed".
    const Span named = LastNamed(text, fill.masked);
    if (named.start > fill.masked.start && !TopicOf(packs_, ContentText(s, named)).empty()) fill.masked = named;
  }
  std::vector<v1::EntityRef> parties = Parties(s, draft, "parties");
  for (v1::EntityRef& ref : Parties(s, draft, "party")) AddUnique(std::move(ref), &parties);
  // "The army and the rebels agreed", "Norway and three armed groups agreed": the
  // document's pair, where only one has a name.
  static const RE2& fellow = StaticRegex(
      "\\b(?:army|military|government|junta|rebels|opposition|regime|forces) and (?:the )?[\\x{E000}-\\x{E7FF}]|"
      "[\\x{E000}-\\x{E7FF}](?:'s [a-z]+)? and (?:the |its |[a-z-]+ |[\\x{F000}-\\x{F3FF}] ){0,3}?(?:groups|militias|"
      "factions|rebels|fighters|insurgents|guerrillas|separatists|opposition|militants|leaders|negotiators|officials|"
      "commanders|delegates|representatives)\\b");
  if (parties.size() == 1 && Has(parties_.Pair(), parties[0].id()) &&
      RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), fellow)) {
    parties = parties_.Pair();
  }
  // A lone party's agreeing is an answer, another kind of claim.
  if (parties.size() == 1 && parties[0].type() != v1::ENTITY_TYPE_ORGANIZATION) {
    return Drop("one party alone agrees");
  }
  // A subject that nothing resolves is not the document's pair.
  const bool stated = draft.Find("parties") != nullptr || draft.Find("party") != nullptr;
  if (parties.empty() && !stated) {
    if (IsOfOthers(text.substr(draft.masked.end))) return Drop("an accord of others");
    parties = parties_.Pair();
  }
  if (parties.empty()) return Drop("the parties are not known");
  // "No truce has been agreed".
  const Draft::SlotFill* content = draft.Find("content");
  if (content != nullptr && draft.Set("negated").empty() &&
      absl::StartsWithIgnoreCase(Slice(s.masked->text(), content->masked), "no ")) {
    return Drop("negated");
  }
  if (content != nullptr && !stated && draft.Set("topic").empty() && IsBareAccord(Slice(text, content->masked))) {
    return Drop("no topic in its content");
  }
  if (content != nullptr && draft.Set("negated").empty() &&
      IsFailure(Slice(text, content->masked))) {
    return Drop("no agreement");
  }
  // "failure to agree on a truce could be costly": they may agree yet.
  static const RE2& feared = StaticRegex("\\bfailure\\b[^,;]*\\b(?:could|would|might|may|will)\\b");
  if (draft.Set("negated") == "true" &&
      RE2::PartialMatch(ToRe2(text.substr(draft.masked.start)), feared)) {
    return Drop("only feared");
  }
  if (draft.Set("concluded") == "true" &&
      IsOnlyDrafted(Slice(text, draft.trigger), document_.text())) {
    return Drop("proposed, not agreed");
  }
  // "wrapped up talks without a deal"; "stalled over Norway's demand that": no
  // more than that they disagree.
  static const RE2& without = StaticRegex(
      "\\bwithout (?:an? |any )?(?:reaching|agreeing|agreement|deal|accord|breakthrough|progress|results?)\\b");
  static const RE2& stances = StaticRegex("\\b(?:demands?|insistence|refusal|accusations?|rejection)\\b");
  if (content != nullptr) {
    const bool negated = draft.Set("negated") == "true";
    const absl::string_view head = Slice(s.masked->text(), HeadOf(s.masked->text(), content->masked));
    if (RE2::PartialMatch(ToRe2(head), negated ? stances : without)) return;
  }
  Drop("no topic in its content");
  std::vector<Topic> topics = Topics(s, draft);
  const Span matter = draft.Set("negated") == "true" ? MatterBefore(s, draft) : Span();
  if (!matter.empty()) {
    const std::string topic = TopicOf(packs_, Slice(text_.bytes(), matter), /*hints=*/false);
    if (!topic.empty()) topics = {{topic, topics.empty() ? "" : topics[0].content}};
  }
  AddNextRound(ContentText(s, content == nullptr ? Span() : content->masked), &topics);
  for (Topic& topic : topics) {
    if (topic.topic != "leaders_meeting" && IsNextRound(topic)) topic.topic = "next_round";
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
  static const RE2& lists = StaticRegex("\\b(?:lists?|names|treatment|visits?|rights)\\b");
  if (told || counted || content == nullptr || parties.size() < 2 ||
      RE2::PartialMatch(ToRe2(Slice(s.masked->text(), content->masked)), lists) || !Start(s, draft, &claim)) return;
  if (claim.modality() != v1::MODALITY_ACTUAL) return;
  v1::PrisonerExchange* body = claim.mutable_prisoner_exchange();
  CopyTo(parties, body->mutable_parties());
  body->set_status(v1::EXCHANGE_STATUS_AGREED);
  Finish(std::move(claim));
}

void ClaimBuilder::BuildResponse(const SentenceDrafts& s, size_t i) {
  const absl::string_view text = s.masked->text();
  Draft draft = s.drafts[i];
  for (Draft::SlotFill& fill : draft.slots) {
    if (fill.name != "content") continue;
    fill.masked = WithoutFrame(text, fill.masked);
    const Span by = draft.Find("by")->masked;
    if (by.end <= fill.masked.start && text[by.end] == '\'') {
      fill.masked = WithoutPredicate(text, fill.masked);
    }
    // What stands before its verb is named last: "the timetable, which A opposes".
    if (draft.Find("by")->masked.start < fill.masked.start) continue;
    const Span named = LastNamed(text, fill.masked);
    if (!TopicOf(packs_, ContentText(s, named)).empty()) fill.masked = named;
  }
  const v1::Stance stance = StanceIn(text, draft, EnumValue<v1::Stance>(draft.Set("stance")));
  const Draft::SlotFill* content = draft.Find("content");
  const absl::string_view words = content == nullptr ? "" : Slice(text, content->masked);
  // An exchange that one side agrees to is an exchange, another kind of claim.
  static const RE2& captives = StaticRegex(
      "[\\x{F000}-\\x{F3FF}] .{0,40}\\b(?:prisoners|captives|detainees|hostages|pows|soldiers)\\b|"
      "^(?:to )?(?:free|release|set free|let go|hand over|repatriate|exchange|swap|trade)\\b.{0,40}[\\x{F000}-\\x{F3FF}] ");
  static const RE2& jointly = StaticRegex("\\bthey (?:(?:have|had) )?(?:[a-z]+ly )?agree[sd]?\\b");
  static const RE2& source = StaticRegex("^(?:according to|citing|as |said )");
  if (RE2::PartialMatch(ToRe2(Slice(text, draft.trigger)), jointly) ||
      RE2::PartialMatch(ToRe2(words), source)) {
    return Drop("no answer of one party");
  }
  // "Norwegian officials and rebel leaders have agreed": two agree, one is unnamed.
  static const RE2& fellow_subject = StaticRegex(
      "^(?:'s|')?(?: [a-z]+)? and (?:the |its |his )?(?:[a-z-]+ ){1,3}?(?:leaders|groups?|rebels|factions|commanders|negotiators|"
      "officials|opposition|fighters|militias|representatives|delegates|insurgents|guerrillas|separatists|militants)\\b");
  static const RE2& vowed = StaticRegex("\\b(?:vow|pledg|promis|undert|commit)[a-z]*\\b");
  const Draft::SlotFill* subject = draft.Find("by");
  const absl::string_view after =
      content != nullptr && content->masked.start > subject->masked.end
          ? Slice(text, {subject->masked.end, content->masked.start}) : absl::string_view();
  // "dismissed a statement from Chile": words, not what they propose.
  static const RE2& remarks = StaticRegex(
      "^(?:an?|the|recent|such|those|these|all|any|[\\x{E000}-\\x{E7FF}](?:'s?)?) (?:[a-z]+ ){0,2}?(?:statements?|remarks|comments|speech|criticism|"
      "warnings?|threats?)(?: (?:from|by|of|made|that)\\b|$)");
  if (stance == v1::STANCE_REJECTED && RE2::PartialMatch(ToRe2(words), remarks)) {
    return Drop("no matter of talks");
  }
  if (IsPassive(after)) return Drop("said of it in the passive");
  if (stance == v1::STANCE_ACCEPTED &&
      (RE2::PartialMatch(ToRe2(after), fellow_subject) ||
       (subject->mentions.size() > 1 && RE2::PartialMatch(ToRe2(after), vowed)))) {
    return Drop("no answer of one party");
  }
  // "Norway and Chile have accepted a truce": that they agreed on, another kind.
  static const RE2& truce = StaticRegex("^(?:an?|the) (?:[a-z0-9-]+ ){0,4}?(?:cease-?fire|truce|cessation of hostilities|armistice)\\b");
  if (stance == v1::STANCE_ACCEPTED && subject->mentions.size() > 1 && Has(parties_.Pair(), Single(s, draft, "by").id()) &&
      RE2::PartialMatch(ToRe2(words), truce)) {
    return Drop("no answer of one party");
  }
  // "would go on mediating until a deal is reached": no answer to anything.
  static const RE2& outcome = StaticRegex(
      "^,? (?:until|unless|if|once) (?:an?|the|no|any) (?:[a-z-]+ ){0,2}?(?:agreement|deal|breakthrough|accord|solution|settlement|progress)\\b");
  static const RE2& no_object = StaticRegex("^(?:but|were|was|are|is|than|which|who)\\b| which$");
  if (RE2::PartialMatch(ToRe2(words), no_object) || (stance == v1::STANCE_DENIED && IsOfFighting(words)) ||
      (stance == v1::STANCE_CONDITIONAL && content != nullptr &&
       RE2::PartialMatch(ToRe2(text.substr(content->masked.end)), outcome))) {
    return Drop("no matter of talks");
  }
  // "remains a non-negotiable demand": what is wanted, not what is turned down.
  static const RE2& own_demand = StaticRegex(
      "negotiable\"?(?: (?:[a-z-]+|[\\x{E000}-\\x{E3FF}](?:'s)?)){0,2}? (?:demand|condition|requirement|principle|right|position|"
      "prerequisite|precondition|priority)s?\\b");
  // "would not budge from its demand": it insists.
  static const RE2& insists = StaticRegex(
      "^(?:to )?(?:budge|back (?:down|away|off)|retreat|give up|give (?:way|ground)|drop|abandon|waive|soften|renounce|"
      "relinquish|withdraw|compromise)(?: (?:from|on))? (?:its|his|her|their|the|this|that|those) (?:[a-z-]+ ){0,2}?"
      "(?:demand|condition|precondition|insistence|position|request)s?\\b");
  if (RE2::PartialMatch(ToRe2(words), insists) ||
      (content != nullptr && content->masked.end < draft.masked.end &&
       RE2::PartialMatch(ToRe2(text.substr(content->masked.end)), own_demand))) {
    return Drop("its own demand");
  }
  if ((stance != v1::STANCE_CONDITIONAL && IsWithheld(words)) ||
      (stance == v1::STANCE_ACCEPTED && content != nullptr &&
       RE2::PartialMatch(ToRe2(Slice(text, HeadOf(text, content->masked))), captives))) {
    return Drop("withheld, or an exchange");
  }
  std::vector<Topic> topics = Topics(s, draft);
  // "denies the accusations": made in words that are seldom of talks.
  static const RE2& accused = StaticRegex(
      "^(?:the|these|those|such|all|any|both) (?:[a-z-]+ ){0,2}?(?:allegations?|accusations?|charges?)(?:[,.;:]|$)");
  if (stance == v1::STANCE_DENIED && RE2::PartialMatch(ToRe2(words), accused)) {
    topics = {{"other", ContentText(s, content->masked)}};
  }
  // What it makes depend on something is that they go on talking.
  for (Topic& topic : topics) {
    static const RE2& again = StaticRegex(
        "^(?:to )?(?:hold|resume|restart|reopen|return to|go back to|continue|rejoin|re-?enter)\\b");
    const bool talks = topic.topic == "talks_format" || topic.topic == "peace_deal" || topic.topic == "humanitarian_aid";
    if (talks && IsOfTalks(topic.content) &&
        (stance == v1::STANCE_CONDITIONAL || RE2::PartialMatch(topic.content, again))) {
      topic.topic = "next_round";
    }
  }
  if (stance == v1::STANCE_CONDITIONAL && topics.size() > 1) topics.resize(1);  // the rest is its condition's
  if (topics.empty() && stance == v1::STANCE_REJECTED && (NamesMatter(words) || IsRenamed(text, draft))) {
    topics.push_back({"other", ContentText(s, content->masked)});
  }
  const std::vector<v1::EntityRef> by = Parties(s, draft, "by");
  Drop(by.empty() ? "the party is not known" : "no topic in its content");
  for (const Topic& topic : topics) {
    for (const v1::EntityRef& party : by) {
      v1::Claim claim;
      if (!Start(s, draft, &claim)) return;
      v1::Response* body = claim.mutable_response();
      *body->mutable_by() = party;
      body->set_stance(stance);
      body->set_topic(topic.topic);
      body->set_content(topic.content);
      const std::vector<v1::EntityRef> to = Addressees(s, draft, "to", party);
      if (!to.empty()) *body->mutable_to() = to.front();
      SpeakForSelf(s, draft, &claim);
      if (const Span before = DeniedBefore(s, draft); !before.empty()) Quote(before, &claim);
      Finish(std::move(claim));
    }
  }
}

}  // namespace claims
