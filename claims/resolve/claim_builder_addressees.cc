#include "claims/resolve/claim_builder.h"

#include <string>
#include <utility>

#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/resolve/negotiation.h"
#include "claims/resolve/refs.h"

namespace claims {

// To whom something is said, where the rule does not read it.

namespace {

// A party that the content only speaks of is not asked: "a Peruvian force", "the Peru war".
// "that Peru withdraw", "a Peruvian plan", "an offer by Peru" are what is asked of Peru, or
// answered to it.
bool IsAddressed(absl::string_view masked, Span content, int32_t at) {
  static const Cue& first = StaticCue("^(?:that |for )?(?:the )?$");
  static const Cue& suffers = StaticCue(
      "^.(?:(?:, | and |, and )(?:the )?[\\x{E000}-\\x{E3FF}])* (?:should |must |has to |have to )?"
      "be(?:ing)? (?:[a-z]+ly )?[a-z]+(?:ed|en|t)\\b");
  static const Cue& made = StaticCue(
      "^.(?:'s|')? (?:[a-z-]+ ){0,2}?(?:proposals?|plans?|offers?|invitations?|requests?|calls?|"
      "demands?|drafts?|initiatives?|suggestions?|appeals?|ultimatum|conditions?|terms|bid|"
      "overtures?|ideas?)\\b");
  static const Cue& by = StaticCue("\\b(?:by|from|on) (?:the )?$");
  const absl::string_view before = masked.substr(content.start, at - content.start);
  const absl::string_view after = masked.substr(at);
  if (Matches(before, first)) return !Matches(after, suffers);
  return Matches(after, made) || Matches(before, by);
}

// "[Peruvian] security guarantees", "a halt to [Peru]'s raids": what only they can give or end.
bool IsTheirs(absl::string_view masked, int32_t at) {
  static const Cue& deed = StaticCue(
      "^.(?:'s|')? (?:[a-z-]+ ){0,2}?(?:commitments?|guarantees?|assurances?|pledges?|attacks?|"
      "(?:air ?)?strikes?|bombings?|shelling|bombardments?|raids?|withdrawals?|pull-?outs?|"
      "pullbacks?|recognition|approval|consent)\\b");
  return at >= 0 && Matches(masked.substr(at), deed);
}

}  // namespace

// Who is neither of the two that negotiate asks both.
bool ClaimBuilder::AsksBoth(const Draft& draft, const v1::EntityRef& by) const {
  const bool third = by.type() == v1::ENTITY_TYPE_ORGANIZATION || parties_.IsMediator(by.id()) ||
                     parties_.IsHost(by.id()) || IsState(by);
  return third && draft.kind() != v1::CLAIM_KIND_RESPONSE;
}

std::vector<v1::EntityRef> ClaimBuilder::Addressees(const SentenceDrafts& s, const Draft& draft,
                                                    absl::string_view slot,
                                                    const v1::EntityRef& by) {
  std::vector<v1::EntityRef> parties;
  for (const v1::EntityRef& ref : Parties(s, draft, slot)) {
    if (ref.id() != by.id()) parties.push_back(ref);
  }
  if (!parties.empty()) return parties;
  const std::vector<v1::EntityRef> pair =
      ShowsTooLittle(document_.text()) ? parties_.Pair() : parties_.SaidPair();
  const bool known = pair.size() == 2;
  const bool side = known && Has(pair, by.id());
  const Draft::SlotFill* content = draft.Find("content");
  std::vector<v1::EntityRef> doers;
  for (const Mention* mention : MentionsOf(s, draft, "content")) {
    const v1::EntityRef ref = PartyOf(s, *mention);
    if (ref.id().empty() || ref.id() == by.id()) continue;
    const int32_t at = s.masked->FromDocument(mention->span.start);
    if (IsTheirs(s.masked->text(), at)) AddUnique(ref, &doers);
    if (side && at >= 0 && !Has(pair, ref.id()) && !Has(doers, ref.id()) &&
        !IsAddressed(s.masked->text(), content->masked, at)) {
      continue;
    }
    AddUnique(ref, &parties);
  }
  if (doers.size() == 1) return doers;
  const bool between = known && !side && parties.size() >= 2 && AsksBoth(draft, by) &&
                       Has(parties, pair[0].id()) && Has(parties, pair[1].id());
  if (between) return pair;
  if (!parties.empty()) return {parties.front()};
  if (side) return {pair[0].id() == by.id() ? pair[1] : pair[0]};
  if (known && AsksBoth(draft, by)) return pair;
  return parties;
}

}  // namespace claims
