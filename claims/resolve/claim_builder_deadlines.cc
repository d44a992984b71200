#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/resolve/refs.h"

namespace claims {

// Who sets a time limit, for whom and for what; when it ends, claim_builder_due_dates tells.

namespace {

// "Under the truce, Norway has until May 1": whoever says so did not set it.
bool IsSetByAccord(absl::string_view masked) {
  static const Cue& under = StaticCue(
      "\\b(?i:under|according to) (?:the|an?|this|that|their) (?:[^ ,;]+ ){0,3}?(?:agreement|deal|"
      "accord|pact|truce|cease-?fire|treaty|roadmap|terms|memorandum|protocol|resolution)\\b");
  return Matches(masked, under);
}

bool ShareParty(const v1::Deadline& a, const v1::Deadline& b) {
  for (const v1::EntityRef& x : a.applies_to()) {
    for (const v1::EntityRef& y : b.applies_to()) {
      if (x.id() == y.id()) return true;
    }
  }
  return false;
}

}  // namespace

void ClaimBuilder::BuildDeadline(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  v1::Claim claim;
  if (IsToldFuller(s, i) || !Start(s, draft, &claim)) return;
  v1::Deadline* body = claim.mutable_deadline();
  // Of "both governments" the one named first, so that reports agree on it.
  const std::vector<const Mention*> named = MentionsOf(s, draft, "set_by");
  const bool both = std::any_of(named.begin(), named.end(),
                                [](const Mention* m) { return m->ref.id() == "*both"; });
  std::vector<v1::EntityRef> setters = Parties(s, draft, "set_by");
  if (both) setters = parties_.InTextOrder(std::move(setters));
  v1::EntityRef by = setters.empty() ? v1::EntityRef() : setters.front();
  if (by.id().empty() && draft.Find("set_by") == nullptr &&
      !IsSetByAccord(s.masked->text())) {
    by = SpeakersParty(s, draft.masked);
  }
  if (!by.id().empty()) *body->mutable_set_by() = by;
  std::vector<v1::EntityRef> bound = BoundParties(s, draft);
  // "the warring parties have until Monday, the bloc announced": whoever says so binds others.
  if (draft.Find("set_by") == nullptr) {
    bound.erase(std::remove_if(bound.begin(), bound.end(),
                               [&by](const v1::EntityRef& p) { return p.id() == by.id(); }),
                bound.end());
  }
  // "He gave Norway until Monday", and Norway is all that is known of him: another one's.
  if (draft.Find("set_by") != nullptr && draft.Find("applies_to") != nullptr &&
      bound.size() == 1 && bound[0].id() == by.id()) {
    return Drop("its setter would bind only itself");
  }
  CopyTo(bound, body->mutable_applies_to());
  SetDate(s, draft, body->mutable_date());
  const bool undated = body->has_set_by() && IsUndated(s, draft);
  if (!claim.negated() && !undated && (IsSettingDay(s, draft, body->date()) ||
                           !DueDate(s, draft, body->mutable_date()))) {
    return Drop("no day that it ends on");
  }
  KeepEndOfRange(s, draft, body->mutable_date());
  if (body->date().end().empty()) body->clear_date();
  const std::vector<Topic> topics = Topics(s, draft);
  if (!topics.empty()) {
    body->set_topic(topics[0].topic);
    body->set_content(topics[0].content);
  }
  RecallDeadline(body);
  if (SaysTooLittle(s, draft, *body)) return Drop("nobody's deadline, on no known matter");
  Finish(std::move(claim));
}

// "The minister must appear by Monday": no word of a time limit, nor whose and about what.
bool ClaimBuilder::SaysTooLittle(const SentenceDrafts& s, const Draft& draft,
                                 const v1::Deadline& deadline) {
  static const Cue& limit = StaticCue(
      "(?i)\\b(?:deadline|ultimatum|limit|cut-?off|target|grace period|time ?frame|extension)");
  // "the two have to", "they gave themselves": those who negotiate.
  static const Cue& sides = StaticCue(
      "(?i)\\b(?:they|the two|both|all|sides|parties|partners|negotiators|themselves|"
      "delegations)\\b");
  const absl::string_view words = Slice(s.masked->text(), draft.masked);
  return !deadline.has_set_by() && deadline.applies_to().empty() && deadline.topic().empty() &&
         !Matches(words, limit) && !Matches(words, sides);
}

// "set a deadline for Chile to sign", "a deadline of Thursday" in a report of no known
// day: a time limit all the same, unless the report speaks of it again, with its day.
bool ClaimBuilder::IsUndated(const SentenceDrafts& s, const Draft& draft) const {
  static const Cue& limit = StaticCue("(?i)\\b(?:deadlines?|ultimatums?)\\b");
  const absl::string_view masked = Slice(s.masked->text(), draft.masked);
  if (!Matches(masked, limit)) return false;
  if (draft.Find("date") != nullptr) return document_.published().empty();
  static const Cue& time = StaticCue(
      "[\\x{EC00}-\\x{EFFF}]|\\b(?:midnight|noon|tonight|hours?|days?|weeks?|months?)\\b");
  re2::StringPiece rest = ToRe2(document_.text());
  int named = 0;
  while (named < 2 && RE2::FindAndConsume(&rest, limit)) ++named;
  return named == 1 && !Matches(masked, time);
}

// "[Chile] to withdraw", "both Norway and Chile to sign", "[Chile]'s answer to the draft":
// who is to do what is asked for stands first.
std::vector<v1::EntityRef> ClaimBuilder::WhoIsToAct(const SentenceDrafts& s, const Draft& draft) {
  static const GroupRegex& acts = StaticGroupRegex(
      "^(?:the |both )?([\\x{E000}-\\x{E7FF}](?:(?:,? and (?:the )?|, )[\\x{E000}-\\x{E7FF}])*)"
      "(?: (?:to|not to) [a-z]|(?:'s|') (?:[a-z-]+ ){0,2}?(?:answer|reply|response|decision|"
      "signature|withdrawal|pullout|consent|agreement|position)\\b)|"
      "^(?:the |an? )?(?:[a-z]+ ){0,2}?(?:withdrawal|pullout|pull-out|departure|retreat|"
      "disarmament|removal) of (?:the |all )?([\\x{E000}-\\x{E7FF}])");
  std::vector<v1::EntityRef> parties;
  const Draft::SlotFill* content = draft.Find("content");
  const absl::string_view words = Slice(s.masked->text(), content->masked);
  re2::StringPiece who, leaves;
  if (!MatchesWithGroups(words, acts, &who, &leaves)) return parties;
  if (who.empty()) who = leaves;
  const int32_t begin = content->masked.start + static_cast<int32_t>(who.data() - words.data());
  const Span named{begin, begin + static_cast<int32_t>(who.size())};
  for (const Mention* mention : MentionsOf(s, draft, "content")) {
    if (named.Contains(s.masked->FromDocument(mention->span.start))) {
      AddUnique(PartyOf(s, *mention), &parties);
    }
  }
  return parties;
}

// Whom it binds: those named, "a deal between A and B", "must be signed by A and B", or "an
// agreement with B".
std::vector<v1::EntityRef> ClaimBuilder::BoundParties(const SentenceDrafts& s,
                                                      const Draft& draft) {
  std::vector<v1::EntityRef> parties = Parties(s, draft, "applies_to");
  const Draft::SlotFill* content = draft.Find("content");
  if (!parties.empty() || content == nullptr) return parties;
  const absl::string_view words = Slice(s.masked->text(), content->masked);
  parties = WhoIsToAct(s, draft);
  if (!parties.empty()) return parties;
  static const GroupRegex& accord_between = StaticGroupRegex(
      "\\b(?:agreement|deal|accord|pact|treaty|settlement|truce|ceasefire|talks|exchange|peace|"
      "border|war|dispute)( between )");
  re2::StringPiece both;
  size_t between = absl::string_view::npos;
  if (MatchesWithGroups(words, accord_between, &both)) {
    between = both.data() - words.data();
  }
  static const GroupRegex& agent = StaticGroupRegex(
      "\\bbe (?:[a-z]+ly )?[a-z]+(?:ed|en|lt|wn|ut|id)(?: (?:out|up|over|back|down))?( by )"
      "(?:[a-z]+ ){0,2}[\\x{E000}-\\x{E7FF}]");
  re2::StringPiece by;
  if (between == absl::string_view::npos && MatchesWithGroups(words, agent, &by)) {
    between = by.data() - words.data();
  }
  if (between == absl::string_view::npos && draft.Find("set_by") != nullptr) {
    static const GroupRegex& with =
        StaticGroupRegex("\\b(?:agreement|deal|accord|pact|treaty|settlement)( with )");
    re2::StringPiece at;
    if (MatchesWithGroups(words, with, &at)) between = at.data() - words.data();
  }
  if (between == absl::string_view::npos) return parties;
  for (const Mention* mention : MentionsOf(s, draft, "content")) {
    const int32_t at = s.masked->FromDocument(mention->span.start);
    if (at > content->masked.start + static_cast<int32_t>(between)) {
      AddUnique(PartyOf(s, *mention), &parties);
    }
  }
  return parties;
}

// Another reading of the same words says more.
bool ClaimBuilder::IsToldFuller(const SentenceDrafts& s, size_t i) const {
  const auto slots = [](const Draft& draft) {
    int n = 0;
    for (absl::string_view slot : {"set_by", "applies_to", "date", "content"}) {
      n += draft.Find(slot) != nullptr;
    }
    return n;
  };
  const Draft& draft = s.drafts[i];
  return std::any_of(s.drafts.begin(), s.drafts.end(), [&](const Draft& other) {
    return other.kind() == v1::CLAIM_KIND_DEADLINE && slots(other) > slots(draft) &&
           other.masked.start < draft.masked.end && draft.masked.start < other.masked.end &&
           MentionsOf(s, other, "date") == MentionsOf(s, draft, "date");
  });
}

// "The deadline was moved to May 1", "they now have until May 1": whose it is was
// said before.
void ClaimBuilder::RecallDeadline(v1::Deadline* deadline) {
  const bool same_setter =
      !deadline->has_set_by() || deadline->set_by().id() == last_deadline_.set_by().id();
  const bool same_bound = deadline->applies_to().empty() || last_deadline_.applies_to().empty() ||
                          ShareParty(*deadline, last_deadline_);
  if (same_setter && same_bound) {
    if (!deadline->has_set_by() && last_deadline_.has_set_by()) {
      *deadline->mutable_set_by() = last_deadline_.set_by();
    }
    if (deadline->applies_to().empty())
      *deadline->mutable_applies_to() = last_deadline_.applies_to();
    if (deadline->topic().empty()) deadline->set_topic(last_deadline_.topic());
  }
  last_deadline_ = *deadline;
}

}  // namespace claims
