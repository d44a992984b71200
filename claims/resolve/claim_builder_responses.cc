// What parties answer.
#include <algorithm>
#include <utility>

#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/answer.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/no_answer.h"
#include "claims/resolve/refs.h"

namespace claims {

// What of the content's words is answered.
void ClaimBuilder::NarrowAnswered(const SentenceDrafts& s, const Draft& draft,
                                  Draft::SlotFill* content) const {
  const absl::string_view text = s.masked->text();
  content->masked = WithoutFrame(text, content->masked);
  const Span by = draft.Find("by")->masked;
  if (by.end <= content->masked.start && text[by.end] == '\'') {
    content->masked = WithoutPredicate(text, content->masked);
  }
  // "Norway, which denies helping them, and Chile signed": up to the clause's comma.
  static const Cue& relative = StaticCue("^, (?:which|who)\\b");
  const size_t comma = Slice(text, content->masked).find(", and ");
  if (by.end <= content->masked.start && comma != absl::string_view::npos &&
      Matches(text.substr(by.end), relative)) {
    content->masked.end = content->masked.start + static_cast<int32_t>(comma);
  }
  // "the charter [but not the map]": what is not taken is another's matter.
  static const Cue& but_not = StaticCue(",? but not (?:(?:to|on|with) )?(?:an?|the|its|their)\\b");
  re2::StringPiece cut;
  if (but_not.Find(Slice(text, content->masked), 0, &cut)) {
    content->masked.end = static_cast<int32_t>(cut.data() - text.data());
  }
  // What stands before its verb is named last: "the timetable, which A opposes".
  if (!IsNamedBefore(draft)) return;
  const Span named = LastNamed(text, content->masked);
  const bool points_back = named.start > content->masked.start && IsAnaphoric(Slice(text, named));
  if (points_back || !TopicOf(packs_, ContentText(s, named)).empty()) content->masked = named;
}

std::vector<ClaimBuilder::Topic> ClaimBuilder::AnswerTopics(const SentenceDrafts& s,
                                                            const Draft& draft,
                                                            v1::Stance stance) {
  const absl::string_view text = s.masked->text();
  const Draft::SlotFill* content = draft.Find("content");
  const absl::string_view words = content == nullptr ? "" : Slice(text, content->masked);
  std::vector<Topic> topics = Topics(s, draft);
  // "denies the accusations": made in words that are seldom of talks.
  static const Cue& accused = StaticCue(
      "^(?:the|these|those|such|all|any|both) (?:[a-z-]+ ){0,2}?"
      "(?:allegations?|accusations?|charges?)(?:[,.;:]|$)");
  if (stance == v1::STANCE_DENIED && Matches(words, accused)) {
    topics = {{"other", ContentText(s, content->masked)}};
  }
  // "denies it has troops in the valley": abroad, else there were nothing to deny.
  static const Cue& troops = StaticCue(
      "^(?:that )?(?:(?:it|they|he|she|[\\x{E000}-\\x{E3FF}]) )?(?:[a-z]+ly |ever |still )?"
      "(?:ha[sd]|have|having|sent|sending|deployed|deploying|keeps|kept|stationed) "
      "(?:any |its |its own |regular |combat )*"
      "(?:troops|soldiers|forces|fighters|mercenaries) (?:in|to|into|inside) "
      "(?:[a-z]+ )?(?:the )?[\\x{E000}-\\x{EBFF}]");
  if (stance == v1::STANCE_DENIED && Matches(words, troops)) {
    topics = {{"foreign_troops", ContentText(s, content->masked)}};
  }
  // What it makes depend on something is that they go on talking.
  static const Cue& again = StaticCue(
      "^(?:to )?(?:hold|resume|restart|reopen|return to|go back to|continue|rejoin|re-?enter)\\b");
  for (Topic& topic : topics) {
    const bool talks = topic.topic == "talks_format" || topic.topic == "peace_deal" ||
                       topic.topic == "humanitarian_aid";
    if (IsOfTalks(topic.content) &&
        ((talks && stance == v1::STANCE_CONDITIONAL) || Matches(topic.content, again))) {
      topic.topic = "next_round";
    }
  }
  // "refuses to negotiate directly over its ports": what it refuses is the form.
  static const Cue& form = StaticCue(
      "^(?:(?:an? |the |all |any |[\\x{E000}-\\x{E7FF}](?:'s?)? )?(?:call|appeal|offer|proposal|"
      "invitation|request|demand|idea|possibility|prospect|suggestion)s? (?:for|of|to) )?"
      "(?:to )?(?:(?:hold|have|enter(?: into)?|engage in|conduct|start|begin) )?(?:any )?"
      "(?:direct|face-to-face|bilateral|trilateral|indirect) (?:[a-z-]+ ){0,2}?"
      "(?:talks|negotiations|contacts|dialogue|meetings?)\\b|"
      "^(?:to )?(?:negotiate|talk|meet|speak|deal) (?:directly|face to face)\\b");
  if (stance == v1::STANCE_REJECTED && Matches(words, form)) {
    topics = {{"talks_format", ContentText(s, content->masked)}};
  }
  // "rejected the offer of talks": that they talk at all, not what about.
  static const Cue& talks_only = StaticCue(
      "^(?:(?:an? |the |all |any |[\\x{E000}-\\x{E7FF}](?:'s?)? )?(?:[a-z]+ )?(?:call|appeal|offer|"
      "overture|bid|attempt|plan|effort|"
      "proposal|invitation|request|demand|idea|suggestion)s? (?:for|of) )?(?:the |an? |any )?"
      "(?:[a-z-]+ ){0,2}?"
      "(?:talks|dialogue|negotiations|meetings?)(?: (?:could|would|can|will) [a-z ]+|"
      " (?:made )?(?:by|from) [^,;]{1,60})?$");
  if (content != nullptr && stance == v1::STANCE_REJECTED &&
      Matches(Slice(text, HeadOf(text, content->masked)), talks_only)) {
    if (topics.empty()) topics.push_back({"", ContentText(s, content->masked)});
    for (Topic& topic : topics) {
      if (topic.topic.empty() || topic.topic == "peace_deal") topic.topic = "talks_format";
    }
  }
  // "denied that talks were under way": that they talk at all.
  static const Cue& at_all = StaticCue(
      "^(?:that )?(?:(?:there )?(?:had been |have been |were |was |are |is )|it (?:was|is|had) "
      "(?:been )?(?:in|holding|held) )?(?:any |no |such )?(?:[a-z-]+ ){0,2}?"
      "(?:talks|negotiations|contacts)(?: with (?:the )?[\\x{E000}-\\x{E7FF}])?"
      "(?:[.,;]|$| (?:were|was|are|is|had been|have been|with|took|taking|under|were)\\b)");
  for (Topic& topic : topics) {
    if (stance == v1::STANCE_DENIED && topic.topic != "talks_format" &&
        Matches(topic.content, at_all)) {
      topic.topic = "talks_format";
    }
  }
  // "denied that it had agreed to meet them to review the truce": that they meet.
  static const Cue& to_meet = StaticCue(
      "^(?:[^,;]{0,40}?\\bthat )?(?:it|they|he|she|[\\x{E000}-\\x{E7FF}]|[^ ]+) "
      "(?:(?:has|have|had) )?(?:[a-z]+ly )?(?:agreed|planned|offered|promised|intended|decided|"
      "asked|planning|wanted) to (?:meet|hold (?:[a-z]+ )?(?:talks|negotiations|meetings?))\\b");
  // "agreed to meet the deadline for a truce": to keep it.
  static const Cue& to_fulfil = StaticCue(
      "\\bto meet (?:(?:the|an?|its|their|his|her|all|any|these|those|[\\x{E000}-\\x{E7FF}])"
      "(?:'s)? (?:[^ ,;]+ ){0,2}?)?(?:deadlines?|terms|conditions?|demands?|needs|targets?|"
      "requirements?)\\b");
  const bool meets = Matches(words, to_meet) && !Matches(words, to_fulfil);
  for (Topic& topic : topics) {
    if (stance == v1::STANCE_DENIED && meets) topic.topic = "next_round";
  }
  // "would sign once it was clear that": what is signed is what the report is about.
  static const Cue& when = StaticCue("^(?:only )?(?:once|when|after|if|provided)\\b");
  if (stance == v1::STANCE_CONDITIONAL && Matches(words, when)) {
    topics = {{MainTopic().empty() ? "peace_deal" : MainTopic(), ContentText(s, content->masked)}};
  }
  // The rest is its condition's.
  if (stance == v1::STANCE_CONDITIONAL && topics.size() > 1) topics.resize(1);
  const bool answered = stance == v1::STANCE_REJECTED || stance == v1::STANCE_ACCEPTED;
  if (content != nullptr && topics.empty() && answered &&
      (NamesMatter(words) || (stance == v1::STANCE_REJECTED && IsRenamed(text, draft)))) {
    topics.push_back({"other", ContentText(s, content->masked)});
  }
  // "rejected the whole document": of what the two negotiate.
  static const Cue& paper = StaticCue(
      "^(?:(?:any|the|a) (?:reopening|renegotiation|revision) of )?(?:the|this|that|any) "
      "(?:[a-z-]+ ){0,2}?(?:document|draft|text|package|paper|blueprint|formula)s?(?:[.,;]|$)");
  if (topics.empty() && Matches(words, paper)) {
    topics.push_back({"peace_deal", ContentText(s, content->masked)});
  }
  return topics;
}

// "As long as the raids go on, Norway will not sign", "agreed to leave, but only against
// money": another match of the sentence tells on what terms.
bool ClaimBuilder::TermsAreTold(const SentenceDrafts& s, const Draft& draft) const {
  const Draft::SlotFill* content = draft.Find("content");
  const Draft::SlotFill* by = draft.Find("by");
  if (content == nullptr || by == nullptr ||
      (draft.Set("stance") != "REJECTED" && draft.Set("stance") != "ACCEPTED")) {
    return false;
  }
  return std::any_of(s.drafts.begin(), s.drafts.end(), [&](const Draft& other) {
    const Draft::SlotFill* of = other.Find("content");
    return other.Set("stance") == "CONDITIONAL" && of != nullptr &&
           other.Find("by") != nullptr && other.Find("by")->mentions == by->mentions &&
           of->masked.Overlaps(content->masked);
  });
}

// "Norway and the last rebel group agreed to stop": no answer of the latter.
bool ClaimBuilder::IsToldAsAgreed(const SentenceDrafts& s, const Draft& draft) {
  const Draft::SlotFill* content = draft.Find("content");
  const Draft::SlotFill* by = draft.Find("by");
  if (content == nullptr || by == nullptr) return false;
  for (const Draft& other : s.drafts) {
    const Draft::SlotFill* agreed = other.Find("content");
    const Draft::SlotFill* parties = other.Find("parties");
    if (other.kind() != v1::CLAIM_KIND_AGREEMENT || agreed == nullptr || parties == nullptr ||
        !agreed->masked.Overlaps(content->masked) || other.Set("negated") == "true") {
      continue;
    }
    // "agreed that [Chile will not arm]": what one of them is to do.
    const bool within = agreed->masked.Contains(by->masked);
    if (!within && (draft.Set("stance") != "ACCEPTED" || !parties->masked.Overlaps(by->masked))) {
      continue;
    }
    if (AgreeingParties(s, other).size() > 1) return true;
  }
  return false;
}

void ClaimBuilder::BuildResponse(const SentenceDrafts& s, size_t i) {
  Draft draft = s.drafts[i];
  for (Draft::SlotFill& fill : draft.slots) {
    if (fill.name == "content") NarrowAnswered(s, draft, &fill);
  }
  const absl::string_view text = s.masked->text();
  const v1::Stance stance = StanceIn(text, draft, EnumValue<v1::Stance>(draft.Set("stance")));
  const absl::string_view why = WhyNoAnswer(text, draft, stance);
  if (!why.empty()) return Drop(why);
  if (TermsAreTold(s, draft)) return Drop("another match of the sentence tells its terms");
  // "Norway and Chile have accepted a truce", "will sign the deal": that they agreed on,
  // another kind.
  static const Cue& signs = StaticCue("\\bsign(?:s|ed|ing)?\\b");
  const Draft::SlotFill* content = draft.Find("content");
  if (stance == v1::STANCE_ACCEPTED && draft.Set("negated") != "true" &&
      draft.Find("by")->mentions.size() > 1 &&
      content != nullptr &&
      (IsTruce(Slice(text, content->masked)) || Matches(Slice(text, draft.trigger), signs)) &&
      Has(parties_.Pair(), Single(s, draft, "by").id())) {
    return Drop("no answer of one party");
  }
  if (stance != v1::STANCE_DENIED && IsToldAsAgreed(s, draft)) {
    return Drop("another match of the sentence tells it as an agreement");
  }
  const std::vector<const Mention*> who = MentionsOf(s, draft, "by");
  static const Cue& agreed = StaticCue("\\bagree(?:d|s)?\\b");
  if (who.size() == 1 && (WeAgreed(who[0]->ref.mention(), Slice(text, draft.trigger)) ||
                          (IsMany(who[0]->ref) && Matches(Slice(text, draft.trigger), agreed)))) {
    return Drop("no answer of one party");
  }
  // Whoever is no side may welcome or back what others offer; it accepts nothing.
  static const Cue& welcomed = StaticCue("\\bwelcom");
  static const Cue& backed = StaticCue("\\b(?:back(?:s|ed|ing)|support(?:s|ed))\\b");
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  const bool third = !Has(pair, Single(s, draft, "by").id());
  if (third && ((pair.size() == 2 && Matches(Slice(text, draft.trigger), welcomed)) ||
                (MentionsOf(s, draft, "to").empty() &&
                 Matches(Slice(text, draft.trigger), backed)))) {
    return Drop("welcomed by a third");
  }
  const std::vector<Topic> topics = AnswerTopics(s, draft, stance);
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
      SpeakForSelf(s, draft, party, &claim);
      if (const Span before = DeniedBefore(s, draft); !before.empty()) Quote(before, &claim);
      Finish(std::move(claim));
    }
  }
}

}  // namespace claims
