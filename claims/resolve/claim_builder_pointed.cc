#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/answer.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/refs.h"
#include "claims/resolve/wish_nouns.h"

namespace claims {

// What words point back to: "the offer", "it", "do so", "on that matter".

// "rejected the offer", "to accept that demand": what was demanded or proposed
// before, whatever topic the noun alone would show. Empty for other contents.
std::string ClaimBuilder::PointedTopic(const SentenceDrafts& s, const Draft& draft,
                                       const Draft::SlotFill* content) {
  static const GroupRegex& definite = StaticGroupRegex(absl::StrCat(
      "^(?:to )?(?:(?:accept|agree "
      "to|sign|endorse|back|support|reject|consider|approve|study|respond to|"
      "comply with|implement|discuss|heed|meet|answer|adopt|extend|renew|prolong) )?"
      "(?:(?:an?|the|any) (?:[a-z-]+ )?(?:extension|renewal|prolongation) (?:of|to) )?"
      "(?:(?:the|this|that|these|those|such(?: an?)?|both|either|its|his|her|their) "
      "(?:(?:latest|new|original|revised|earlier|initial|own) )?(?:[\\x{E000}-\\x{E7FF}](?:'s?)? )?"
      "|[\\x{E000}-\\x{E7FF}](?:'s?)? )"
      "(?:(?:joint|rebels?|government|opposition|mediators?'?|european|arab|african|asian|western|"
      "international) )?"
      "(?:(?:latest|new|first|second|third|same|last|whole|entire|original|revised|compromise|"
      "draft|proposed|peace) ){0,2}"
      "(?:[\\x{E000}-\\x{E7FF}]-(?:led|backed|brokered|drafted|sponsored|proposed|mediated) )?"
      "(?:", kDemandNouns, "|", kProposalNouns, "|", kTextNouns,
      "|invitations?|options?|amendments?|changes|terms|move|step|extension|deals?|"
      "agreements?|accords?|"
      "pacts?)\\b(.*)$"));
  // "the terms of a truce", "the offer made by Norway to talk" name their matter.
  static const Cue& complement = StaticCue(
      "^ (?:of (?:an?|[a-z-]+ing|peace|(?:in)?direct|new|"
      "further|immediate|full|partial|mutual|talks|[a-z-]+ (?:talks|truce|cease-?fire|withdrawal|"
      "release|autonomy|negotiations)|the "
      "[a-np-z])|for|to|that|on|about|which|regarding|concerning|aimed|meant|"
      "under|made|put|with|,|[a-z]+ing)\\b|^ (?:by|from) [^,;]{1,60}? (?:for|to|that|of) ");
  if (content == nullptr) return std::string();
  const absl::string_view text = s.masked->text();
  Span span = content->masked;
  // "the former", "the latter" of two matters.
  static const GroupRegex& of_two =
      StaticGroupRegex("^(?:to )?the (former|latter)(?:$|[,.;:\"]| (?:on|as|but|and|outright)\\b)");
  re2::StringPiece which;
  if (MatchesWithGroups(Slice(text, span), of_two, &which)) {
    return matters_.OfTwo(FromRe2(which) == "former");
  }
  // "refused [Norway]'s [offer]".
  const Draft::SlotFill* to = draft.Find("to");
  static const Cue& owns = StaticCue("^(?:'s|') $");
  if (to != nullptr && to->masked.end < span.start &&
      Matches(Slice(text, {to->masked.end, span.start}), owns)) {
    span.start = to->masked.start;
  }
  // "the draft, the two teams met": up to the comma.
  const absl::string_view all = Slice(text, HeadOf(text, span));
  re2::StringPiece rest;
  // "the offer on Monday": the day it was refused.
  static const Cue& day =
      StaticCue("^ (?:late |early )?(?:on )?(?:late |early )?[\\x{EC00}-\\x{EFFF}]");
  if (!MatchesWithGroups(all.substr(0, all.find(", ")), definite, &rest) ||
      (Matches(FromRe2(rest), complement) && !Matches(FromRe2(rest), day))) {
    return std::string();
  }
  // "a Norwegian plan" is one not spoken of yet.
  static const Cue& indefinite = StaticCue("^(?:an?|any|another) ");
  static const Cue& extended = StaticCue(
      "^(?:to (?:extend|renew|prolong)|(?:an?|the|any) (?:[a-z-]+ "
      ")?(?:extension|renewal|prolongation)) ");
  const bool extends = Matches(all, extended);
  if (!extends && Matches(ContentText(s, span), indefinite)) return std::string();
  const int32_t end = span.start + static_cast<int32_t>(rest.data() - all.data());
  const std::string words = ContentText(s, {span.start, end});
  const std::string own = TopicOf(packs_, words);
  if (!own.empty() && own != "memorandum" && own != "peace_deal" && own != "talks_format")
    return std::string();
  // Who is invited may come, whatever the talks are to be about.
  static const Cue& invitation = StaticCue("(?i)\\binvitations?$");
  if (Matches(FromRe2(words), invitation)) {
    return MainTopic() == "leaders_meeting" ? "leaders_meeting" : "talks_format";
  }
  // "The peace deal" is one of peace, whatever else the report speaks of.
  static const Cue& peace = StaticCue("\\bpeace (?:deals?|agreements?|accords?|pacts?|plans?)$");
  if (own == "peace_deal" && Matches(words, peace)) return own;
  const std::string by = Single(s, draft, "by").id();
  const std::string maker = MakerOf(s, draft);
  if (std::string made = matters_.MadeBy(words, maker); !maker.empty() && !made.empty()) {
    return made;
  }
  // "The accord that they signed" is itself, "rejected the accord" is of its matter.
  static const Cue& accord = StaticCue("(?i)\\b(?:deals?|agreements?|accords?|pacts?)$");
  if (Matches(FromRe2(words), accord)) {
    if (draft.kind() != v1::CLAIM_KIND_RESPONSE && !extends) return std::string();
    const std::string main = MainTopic();
    const std::string agreed =
        matters_.LastAgreed([&](int sentence) { return IsAgreedBy(sentence, s, draft); });
    if (!agreed.empty() && (extends || main.empty())) return agreed;
    // What others agreed, they extend.
    if (extends && !main.empty() && matters_.LastAgreed([](int) { return true; }) == main) {
      return std::string();
    }
    return main.empty() ? matters_.Prevailing() : main;
  }
  std::string before = MatterPointedAt(s, draft, {span.start, end});
  if (before.empty()) before = MainTopic();
  return before.empty() && IsAnswered(draft) ? own : before;
}

const ClaimBuilder::SentenceDrafts* ClaimBuilder::SentenceAt(int index) const {
  const auto it =
      std::lower_bound(sentences_.begin(), sentences_.end(), index,
                       [](const SentenceDrafts& s, int to) { return s.index < to; });
  return it != sentences_.end() && it->index == index ? &*it : nullptr;
}

// The ids of the parties that the sentence of that index names, itself or by one who acts
// for them.
std::vector<std::string> ClaimBuilder::PartiesIn(int sentence) {
  std::vector<std::string> ids;
  const SentenceDrafts* s = SentenceAt(sentence);
  if (s == nullptr) return ids;
  for (const Mention& mention : s->masked->mentions()) {
    std::string id = PartyOf(*s, mention).id();
    if (!id.empty()) ids.push_back(std::move(id));
  }
  return ids;
}

bool ClaimBuilder::Names(int sentence, absl::string_view party) {
  const std::vector<std::string> named = PartiesIn(sentence);
  return std::find(named.begin(), named.end(), party) != named.end();
}

// Whether a matter that no claim tells of is one before the sides: somebody does it, other
// than `by`, who answers it, and its sentence speaks of a side or of one who mediates.
bool ClaimBuilder::IsPutToSides(const PutForward::Matter& matter, absl::string_view by) {
  const SentenceDrafts* s = SentenceAt(matter.sentence);
  if (s == nullptr) return false;
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  static const Cue& brokered = StaticCue(
      "\\b(?:mediat(?:ors?|ion|ed|ing)|envoys?|negotiat(?:ors?|ions?)|delegat(?:es|ions?)|"
      "(?:two|both|other|warring) (?:sides?|parties|party))\\b");
  // "He offered to": one spoken of before.
  static const Cue& spoken_of = StaticCue("^(?:[^,]*, )?(?:he|she|they) (?:[a-z]+ )?$");
  const bool pronoun = Matches(
      Slice(text_.bytes(), {text_.sentences()[s->index].span.start, matter.at}), spoken_of);
  bool of_sides = pronoun || Matches(s->masked->text(), brokered);
  bool done = pronoun || !matter.noun.empty();
  std::string last;
  for (const Mention& mention : s->masked->mentions()) {
    const std::string id = PartyOf(*s, mention).id();
    of_sides = of_sides || (!id.empty() && (id == by || pair.size() < 2 || Has(pair, id) ||
                                            parties_.IsMediator(id)));
    if (mention.span.start >= matter.at) continue;
    if (!id.empty()) last = id;
    done = done || !id.empty() || mention.cls == MentionClass::kPerson;
  }
  return of_sides && done && (!matter.noun.empty() || by.empty() || last != by);
}

// Whether an agreement of that sentence is one of who would extend it. Where nobody is named
// there, of anyone; whoever has no part in it may ask for more of it.
bool ClaimBuilder::IsAgreedBy(int sentence, const SentenceDrafts& s, const Draft& draft) {
  const std::string by = Single(s, draft, "by").id();
  const std::vector<std::string> named = PartiesIn(sentence);
  if (named.empty() || by.empty() || parties_.IsMediator(by)) return true;
  auto names = [&](const std::string& id) {
    return std::find(named.begin(), named.end(), id) != named.end();
  };
  const std::string of = Single(s, draft, "of").id();
  return names(by) || (draft.kind() == v1::CLAIM_KIND_DEMAND && (of.empty() || names(of)));
}

// "Chile suggested a halt ... the Chilean plan". Empty where there is none.
std::string ClaimBuilder::MatterMadeBy(absl::string_view maker, absl::string_view words,
                                       int32_t at, int sentence) {
  const PutForward::Matter* own =
      put_forward_->Before(words, at, sentence, [&](const PutForward::Matter& matter) {
        return Names(matter.sentence, maker);
      });
  return own != nullptr ? own->topic : std::string();
}

// "accepted the plan, which would give up the valley": what it would do. Empty where that
// is one of its many items.
std::string ClaimBuilder::MatterDescribed(const SentenceDrafts& s, absl::string_view after) {
  static const GroupRegex& described = StaticGroupRegex(
      "^, (?:(?:which|that) (?:would|will|could|calls? for|called for|provides? for|provided "
      "for|envisages?|envisaged|foresees?)|under which|calling for|providing for|offering|"
      "requiring) ([^;:\"]+)");
  re2::StringPiece told;
  if (!MatchesWithGroups(after, described, &told)) return std::string();
  std::string one;
  for (absl::string_view item : absl::StrSplit(FromRe2(told), " and ")) {
    const Span span = SpanOf(s.masked->text(), ToRe2(item));
    std::string topic = TopicOf(packs_, TopicText(s, span), /*hints=*/false);
    if (topic.empty() || topic == one) continue;
    if (!one.empty() || ListedTopics(s, span).size() > 1) return std::string();
    one = std::move(topic);
  }
  return one;
}

// What `words` point back to: a demand or proposal that was a claim, or one told of in
// words nearer to them.
std::string ClaimBuilder::MatterPointedAt(const SentenceDrafts& s, const Draft& draft,
                                          Span words) {
  const std::string said = ContentText(s, words);
  const std::string by = Single(s, draft, "by").id();
  if (draft.kind() == v1::CLAIM_KIND_PROPOSAL) return matters_.PointedAt(said, by);
  if (!put_forward_.has_value()) put_forward_.emplace(packs_, text_);
  const int32_t at = s.masked->ToDocument(words).start;
  if (const std::string maker = MakerOf(s, draft); !maker.empty()) {
    return MatterMadeBy(maker, said, at, s.index);
  }
  const PutForward::Matter* matter =
      put_forward_->Before(said, at, s.index, [&](const PutForward::Matter& other) {
        return IsPutToSides(other, by);
      });
  const int claimed = matters_.SentencePointedAt(said, by);
  // "the truce plan has Norway free the captives": by its own name, before its items.
  const bool named = matter != nullptr && !matter->noun.empty() && !matter->demanded &&
                     matter->sentence == claimed;
  if (matter != nullptr && (named || matter->sentence > claimed)) return matter->topic;
  if (matters_.IsOfMany(said, by)) return MainTopic().empty() ? "peace_deal" : MainTopic();
  if (claimed < 0) {
    const absl::string_view after = s.masked->text().substr(static_cast<size_t>(words.end));
    if (std::string inner = MatterDescribed(s, after); !inner.empty()) return inner;
  }
  return matters_.PointedAt(said, by);
}

// The topic of the truce told of before that "the truce", "this pause" is; empty where the
// match names none that way.
std::string ClaimBuilder::TruceBefore(const SentenceDrafts& s, const Draft& draft) {
  const Draft::SlotFill* content = draft.Find("content");
  const Span at = s.masked->ToDocument(content != nullptr ? content->masked : draft.masked);
  const absl::string_view words = Slice(text_.bytes(), at);
  if (!Truces::MayPoint(words)) return std::string();
  if (!truces_.has_value()) truces_.emplace(packs_, text_);
  return truces_->PointedAt(words, at.start, s.index);
}

// Whose offer or demand the content names: "the Norwegian plan", "[Norway]'s [call]", "the
// offer from Norway". Empty where it names none, or two.
std::string ClaimBuilder::MakerOf(const SentenceDrafts& s, const Draft& draft) {
  const Draft::SlotFill* content = draft.Find("content");
  if (content == nullptr || draft.kind() != v1::CLAIM_KIND_RESPONSE) return std::string();
  const absl::string_view text = s.masked->text();
  static const Cue& owns = StaticCue("^(?:'s|') $");
  const Draft::SlotFill* to = draft.Find("to");
  if (to != nullptr && to->masked.end < content->masked.start &&
      Matches(Slice(text, {to->masked.end, content->masked.start}), owns)) {
    return Single(s, draft, "to").id();
  }
  static const GroupRegex& made = StaticGroupRegex(absl::StrCat(
      "^(?:to )?(?:[a-z]{3,} )?(?:the )?(?:[a-z]{3,} ){0,1}?([\\x{E000}-\\x{E7FF}])(?:'s?|-(?:led|"
      "drafted|proposed|made|authored|presented))? (?:[a-z-]+ ){0,2}?(?:",
      kDemandNouns, "|", kProposalNouns, "|", kTextNouns, "|terms)\\b|"
      "^(?:to )?(?:[a-z]+ )?(?:the|this|that|an?) (?:[a-z-]+ ){0,2}?(?:",
      kDemandNouns, "|", kProposalNouns, ") "
      "(?:(?:made|put forward|submitted|presented|tabled) )?(?:by|from) (?:the )?"
      "([\\x{E000}-\\x{E7FF}])(?:$|[^\\w'])"));
  re2::StringPiece before, after;
  if (!MatchesWithGroups(Slice(text, content->masked), made, &before, &after)) {
    return std::string();
  }
  const re2::StringPiece at = before.data() != nullptr ? before : after;
  std::string maker;
  for (int index : s.masked->MentionsIn(SpanOf(text, at))) {
    maker = PartyOf(s, s.masked->mentions()[index]).id();
  }
  return maker == Single(s, draft, "by").id() ? std::string() : maker;
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
      "of (?:the|this|that|any) (?:kind|sort|nature))(?:[,.;:\"]|$)|"
      "^(?:(?:this|that|the|these) (?:matter|issue|question|point|subject|topic)s?)(?:[,.;:\"]|$)");
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
