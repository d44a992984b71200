// What parties want and offer.
#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/resolve/answer.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/plan_author.h"
#include "claims/resolve/refs.h"

namespace claims {

namespace {

// "is ready to", "its willingness to".
bool IsReadiness(absl::string_view trigger) {
  static const Cue& re = StaticCue(
      "\\b(?:ready|prepared|willing|open|readiness|willingness|openness) (?:to|for) ?$");
  return Matches(trigger, re);
}

// "wants a lasting peace", "for the war to end": nothing is asked of anybody.
bool IsMereWish(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:for )?(?:(?:an?|the|any|some) )?(?:good|fair|great|better|real|meaningful|peaceful|"
      "positive|friendly|stable) (?:[a-z]+ )?(?:deal|agreement|peace|solution|settlement|"
      "relations?|relationship|outcome|results?|process)\\b|"
      "^(?:for )?(?:the |this )?(?:war|conflict|fighting|talks|negotiations|bloodshed) to "
      "(?:end|be over|succeed|stop|be successful)(?:[,.;]|$)");
  return Matches(content, re);
}

// "wants them to know that", "the rebels must understand": said to be taken in, not done.
bool IsToBeKnown(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:[^,;]{0,60} )?to (?:know|hear|remember|be aware)\\b|"
      "^(?:[^,;]{0,60} )?(?:to|must|should|needs? to|has to|have to) (?:first |also )?"
      "(?:understand|reali[sz]e|be (?:patient|clear|realistic|careful|under no illusions?))\\b|"
      "^(?:understand|reali[sz]e|know|remember) (?:that|how|why|what|the)\\b");
  return Matches(content, re);
}

// "should [have accepted the truce]": what was left undone.
bool IsLeftUndone(absl::string_view upto, absl::string_view content) {
  static const Cue& due = StaticCue("\\b(?:should|ought to) $");
  static const Cue& due_have = StaticCue("\\b(?:should|ought to) have $");
  static const Cue& done = StaticCue(
      "^(?:[a-z]+ly |never |already |long |not )?(?:[a-z]{2,}ed|been|begun|come|done|given|gone|"
      "held|left|made|met|sent|shown|taken|withdrawn)\\b");
  const bool has = Matches(upto, due) && absl::ConsumePrefix(&content, "have ");
  return (has || Matches(upto, due_have)) && Matches(content, done);
}

// "we must make concessions": what one's own side is to do; "we must have guarantees" is
// asked for.
bool IsOwnDuty(absl::string_view content) {
  static const GroupRegex& duty = StaticGroupRegex(
      "(?i)^we (?:must|have to|need to|should|ought to|had to) (?:not )?(?:[a-z]+ly |all |also |"
      "both |now |still )*([a-z]+)\\b");
  static const Cue& gets = StaticCue("^(?:have|get|receive|see|keep|retain|be|hear)$");
  re2::StringPiece verb;
  return MatchesWithGroups(content, duty, &verb) && !Matches(FromRe2(verb), gets);
}

// "until their demands are met": which ones is told elsewhere.
bool IsOfOwnTerms(absl::string_view content) {
  static const Cue& re = StaticCue(
      "^(?:all |some |any )?(?:(?:of )?(?:its|their|his|her|the|these|those|such|certain|our|these "
      "two|[\\x{E000}-\\x{E7FF}]'s?) )?(?:[a-z-]+ )?(?:demands|conditions|terms|preconditions|"
      "requirements)(?: (?:are|were|is|was|be|being|had been|have been|must be))?(?: [a-z]+ly)? "
      "(?:met|fulfilled|satisfied|granted|heeded)\\b");
  return Matches(content, re);
}

// "the conditions set by Norway to [resume the talks]": what they are for.
bool IsPurposeOfTerms(absl::string_view trigger) {
  static const Cue& re = StaticCue(
      "^(?:[Pp]re-?)?(?:[Cc]onditions?|[Tt]erms) (?:[a-z]+ )?(?:of|by|from) (?:the )?"
      "[\\x{E000}-\\x{E7FF}](?:[^a-z]|'s? [a-z]+)*? to $");
  return Matches(trigger, re);
}

// "insisted that the talks will go on": what is foretold is not asked for.
bool IsForetold(absl::string_view trigger, absl::string_view content) {
  static const Cue& insists = StaticCue("\\binsist\\w*(?: that)? ?$");
  static const Cue& foretold = StaticCue(
      "^(?:[^ ,;]+ ){1,5}?(?:will|would|may|might) (?:[a-z]+ly |also |still |soon )?[a-z]+\\b");
  static const Cue& due = StaticCue("\\b(?:must|should|needs?|have to|has to|cannot)\\b");
  return Matches(trigger, insists) && Matches(content, foretold) && !Matches(content, due);
}

// "suggested that it would be unwise to go on": an opinion.
bool IsOpinion(absl::string_view trigger, absl::string_view content) {
  static const Cue& suggests = StaticCue("\\bsuggest\\w*(?: (?:[a-z]+ )?that)? ?$");
  static const Cue& held = StaticCue(
      "^that (?:it|he|she|they|there|this|the|an?|[\\x{E000}-\\x{F7FF}])\\b?[^,;]*? "
      "(?:would be|is|was|are|were|has|have|had|may|might|will|did|does|do)\\b");
  static const Cue& asked = StaticCue("\\b(?:should|could|must)\\b");
  return Matches(trigger, suggests) && Matches(content, held) && !Matches(content, asked);
}

}  // namespace

// "is ready to take part in the talks" says who comes; what "both sides" are ready for
// neither proposes to the other.
bool ClaimBuilder::IsMereReadiness(const SentenceDrafts& s, const Draft& draft) const {
  static const Cue& attends = StaticCue(
      "^to (?:participate|take part|attend|travel|go|join|come|make (?:[a-z]+ ){0,2}efforts?|"
      "cooperate|continue|engage)\\b");
  static const Cue& talks_on = StaticCue(
      "^to continue (?:the |its |their |these |to )?(?:[a-z-]+ ){0,2}?(?:talks|talking|"
      "negotiat\\w+|dialogue|contacts|discussions)\\b");
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
  static const Cue& condition = StaticCue(
      "\\b(?:if|once|unless|until|provided|whenever|only (?:after|when)|on condition|"
      "on the condition|within [^,;]{1,30} of)\\b");
  const absl::string_view text = s.masked->text();
  const Draft::SlotFill* content = draft.Find("content");
  if (content == nullptr || draft.kind() != v1::CLAIM_KIND_PROPOSAL) return false;
  const Span upto{draft.masked.start, std::min(content->masked.start + 3, content->masked.end)};
  return IsReadiness(Slice(text, upto)) && Matches(Slice(text, content->masked), condition);
}

// "Norwegians called for peace at a rally": people in the street, not their state.
bool ClaimBuilder::IsOfCrowd(const SentenceDrafts& s, const Draft& draft) const {
  static const Cue& gathering = StaticCue(
      "\\b(?:at|in|during) (?:an? |the |their )?(?:[a-z]+ ){0,2}?(?:protests?|rally|rallies|"
      "demonstrations?|march|marches|vigils?|sit-in)\\b");
  static const Cue& people = StaticCue("(?:[a-z]an|[a-z]i|[a-z]ch|[a-z]ot|[a-z]urk)s$");
  const std::vector<const Mention*> by = MentionsOf(s, draft, "by");
  return by.size() == 1 && by[0]->cls == MentionClass::kParty && IsState(by[0]->ref) &&
         Matches(by[0]->ref.mention(), people) &&
         Matches(s.masked->text().substr(draft.Find("by")->masked.end), gathering);
}

// Why what is wanted or offered is no demand or proposal; empty where it is one.
absl::string_view ClaimBuilder::WhyNotWanted(const SentenceDrafts& s, const Draft& draft) const {
  const Draft::SlotFill* content = draft.Find("content");
  if (content == nullptr) return "";
  const absl::string_view text = s.masked->text();
  const absl::string_view words = Slice(text, content->masked);
  const Draft::SlotFill* subject = draft.Find("by");
  const bool follows = subject != nullptr && subject->masked.end < content->masked.start;
  if (IsNoObject(words)) return "no matter of talks";
  if (follows && CrossesClause(Slice(text, {subject->masked.end, content->masked.start}))) {
    return "another clause's";
  }
  const absl::string_view upto = Slice(text, {draft.masked.start, content->masked.start});
  // "would go on if it [wants the talks to succeed]".
  static const RE2& supposed = StaticRegex(
      "\\b(?:if|whether|unless) (?:it|they|he|she|the [a-z]+|[\\x{E000}-\\x{E7FF}])(?: [a-z]+ly)? "
      "(?:wants?|wanted|demands?|demanded|seeks?|sought|insists?|insisted|proposes?|proposed|"
      "offers?|offered)\\b[^,;]*$");
  if (Matches(upto, supposed)) return "only supposed";
  if (draft.kind() == v1::CLAIM_KIND_DEMAND) {
    if (IsOfCrowd(s, draft)) return "of a crowd";
    if (IsToBeKnown(words)) return "to be taken in, not done";
    if (IsLeftUndone(upto, words)) return "left undone";
    if (IsOfOwnTerms(words)) return "terms that are not told here";
    if (IsOwnDuty(ContentText(s, content->masked))) return "of oneself";
    if (follows && IsForetold(upto, words)) return "foretold";
    if (follows && IsPurposeOfTerms(upto)) return "what the terms are for";
    return IsMereWish(words) ? "a wish that anybody has" : "";
  }
  if (follows && IsOpinion(upto, words)) return "an opinion";
  // "a plan tabled by Norway, but offered [direct talks]": whoever turned it down offers.
  static const Cue& turned = StaticCue("^[^;]*, but (?:[a-z]+ )?(?:offer|propos|suggest)");
  if (follows && subject->masked.start > draft.masked.start &&
      Matches(Slice(text, {subject->masked.end, content->masked.start}), turned)) {
    return "another's";
  }
  // "said that the raids had to end before anything else could be discussed".
  static const Cue& duty =
      StaticCue("\\b(?:must|had to|has to|have to) [a-z]+ (?:first|before)\\b");
  if (Matches(words, duty)) return "a demand, no proposal";
  // "is willing to accept the draft" is an answer.
  static const Cue& takes = StaticCue(
      "^to (?:accept|endorse|approve|recommend|abide by|comply with|honou?r|respect|"
      "sign (?:the|this|that|it|up|on)\\b) ?");
  if (Matches(words, takes)) return "an answer";
  // "put forward a number of conditions": demands, of what is told elsewhere.
  static const Cue& conditions = StaticCue(
      "^(?:(?:an?|the|some|its|their|his|her|several|many|new|more|key|main|further|certain|"
      "(?:number|list|series|set) of) )*"
      "(?:[a-z]+ )?(?:demands?|conditions?|preconditions?|requirements?)\\b");
  static const Cue& listed = StaticCue("\\b(?:includ|such as|among them)");
  if (Matches(words, conditions) && !Matches(words, listed)) return "conditions, no proposal";
  return IsMereReadiness(s, draft) ? "ready to attend, or both ready" : "";
}

// "Norway sent a list of demands. [Among them are ...] / Its demands include": of whom the
// sentence before is about, where that speaks of them.
std::vector<v1::EntityRef> ClaimBuilder::WhoseTerms(const SentenceDrafts& s, const Draft& draft) {
  static const Cue& terms =
      StaticCue("(?i)\\b(?:demands?|demanded|(?:pre-?)?conditions?|requirements?|terms)\\b");
  std::vector<v1::EntityRef> by;
  if (before_ == nullptr || speakers_.Subjects().size() != 1 ||
      !Matches(Slice(s.masked->text(), draft.masked), terms) ||
      !Matches(before_->masked->text(), terms)) {
    return by;
  }
  AddUnique(Settled(s, speakers_.Subject()), &by);
  return by;
}

// "The Peruvian plan was ready. [It calls for a truce]": what the plan proposes.
bool ClaimBuilder::IsOfPlanBefore(const SentenceDrafts& s, const Draft& draft) const {
  static const Cue& plan = StaticCue(
      "^\"?(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir) )?"
      "(?:[\\x{E000}-\\x{E7FF}](?:'s?)? )?"
      "(?:[a-z0-9-]+ ){0,2}?(?:plan|proposals?|initiative|draft|framework|road ?map|blueprint|"
      "package)\\b[^,;]* (?:was|is|has|had|would|will)\\b");
  static const Cue& calls = StaticCue("\\b(?:calls?|called|calling) for\\b");
  const std::vector<const Mention*> by = MentionsOf(s, draft, "by");
  return draft.kind() == v1::CLAIM_KIND_DEMAND && by.size() == 1 && before_ != nullptr &&
         absl::EqualsIgnoreCase(by[0]->ref.mention(), "it") &&
         Matches(Slice(s.masked->text(), draft.trigger), calls) &&
         Matches(before_->masked->text(), plan);
}

// Whose demand or proposal it is; empty, with the reason noted, where nobody's.
std::vector<v1::EntityRef> ClaimBuilder::WhoWants(const SentenceDrafts& s, const Draft& draft) {
  std::vector<v1::EntityRef> by = Parties(s, draft, "by");
  Drop("the party is not known");
  if (draft.kind() == v1::CLAIM_KIND_PROPOSAL) {
    if (draft.Find("by") == nullptr) return plan_authors_;
    // "a Norwegian-Chilean proposal", "Norway and Chile's plan": of both.
    if (by.size() != 1) return by;
    std::vector<v1::EntityRef> authors;
    for (int index : PlanAuthors(*s.masked)) {
      AddUnique(PartyOf(s, s.masked->mentions()[index]), &authors);
    }
    return Has(authors, by[0].id()) ? authors : by;
  }
  const Draft::SlotFill* content = draft.Find("content");
  if (draft.Find("by") == nullptr && content != nullptr) {
    // "The fighting must end": whoever is quoted with it.
    if (speakers_.IsQuoted(*s.masked, content->masked.start)) {
      AddUnique(SpeakersParty(s, content->masked), &by);
      // "Our movement demands": of no state or body that was heard before.
      static const Cue& own = StaticCue("^[Oo]ur (?:movement|front|faction|group)\\b");
      if (!by.empty() && (IsState(by[0]) || by[0].type() == v1::ENTITY_TYPE_ORGANIZATION) &&
          Matches(Slice(s.masked->text(), draft.masked), own)) {
        by.clear();
        Drop("in nobody's words");
      }
    } else {
      by = WhoseTerms(s, draft);
      if (by.empty()) Drop("in nobody's words");
    }
    if (by.empty()) return by;
  }
  // "We must stop the war": no demand on another.
  const std::vector<v1::EntityRef> of = Parties(s, draft, "of");
  if (by.size() == 1 && of.size() == 1 && of[0].id() == by[0].id()) {
    Drop("of oneself");
    return {};
  }
  return by;
}

void ClaimBuilder::BuildDemandOrProposal(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  const absl::string_view why = WhyNotWanted(s, draft);
  if (!why.empty()) return Drop(why);
  std::vector<v1::EntityRef> by = WhoWants(s, draft);
  if (by.empty()) return;
  const bool planned = IsOfPlanBefore(s, draft);
  if (planned && !plan_authors_.empty()) by = plan_authors_;
  const bool conditional = IsConditionalReadiness(s, draft);
  Drop("no topic in its content");
  // Of several who ask for one thing none is asked.
  auto asked = [&](const v1::EntityRef& party) {
    const std::vector<v1::EntityRef> of = Addressees(s, draft, "of", party);
    std::vector<v1::EntityRef> others;
    std::copy_if(of.begin(), of.end(), std::back_inserter(others),
                 [&](const v1::EntityRef& ref) { return !Has(by, ref.id()); });
    return others.empty() ? of : others;
  };
  for (const Topic& topic : Topics(s, draft)) {
    for (const v1::EntityRef& party : by) {
      v1::Claim claim;
      if (!Start(s, draft, &claim)) return;
      auto fill = [&](auto* body) {
        *body->mutable_by() = party;
        CopyTo(asked(party), body->mutable_of());
        body->set_topic(topic.topic);
        body->set_content(topic.content);
      };
      if (conditional) {
        v1::Response* answer = claim.mutable_response();
        *answer->mutable_by() = party;
        answer->set_stance(v1::STANCE_CONDITIONAL);
        answer->set_topic(topic.topic);
        answer->set_content(topic.content);
      } else if (draft.kind() == v1::CLAIM_KIND_DEMAND && !planned) {
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
