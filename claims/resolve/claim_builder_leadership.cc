#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/name_list.h"
#include "claims/resolve/refs.h"

namespace claims {

// Who leads whose delegation.

namespace {

// "chief of the Norwegian panel [secretariat]": another office.
bool IsOtherOffice(absl::string_view after) {
  static const RE2& office = StaticRegex(
      "^(?:'s|')? "
      "(?:secretariat|secretary|spokes[a-z]+|members?|advis[eo]rs?|consultants?|lawyers?|bus|plane|"
      "hotel)\\b");
  return RE2::PartialMatch(ToRe2(after), office);
}

// "refused to lead the Norwegian team".
bool IsDeclined(absl::string_view match) {
  static const RE2& declined = StaticRegex("\\b(?:refus|declin)(?:e|es|ed|ing) to\\b");
  return RE2::PartialMatch(ToRe2(match), declined);
}

// "The Chileans" at a table are those who came; not "the Philippines".
bool IsPeople(const Mention& party) {
  static const RE2& people = StaticRegex(
      "^(?i:the )?\\p{Lu}\\p{L}+(?:ans|is|ese|[bckt]s|ds|ers)$");
  const std::string& words = party.ref.mention();
  return IsState(party.ref) && RE2::PartialMatch(words, people) &&
         !absl::EndsWith(words, party.ref.name());
}

// "removed [Dahl as head of the team]": he heads it no more.
bool IsRemoved(absl::string_view before, absl::string_view match) {
  static const RE2& removed = StaticRegex(
      "\\b(?:remov(?:ed|es|ing)|dismiss(?:ed|es|ing)|sack(?:ed|s|ing)|fir(?:ed|es|ing)|"
      "dropp(?:ed|ing)|recall(?:ed|s|ing)|reliev(?:ed|es|ing)|oust(?:ed|s|ing)) "
      "(?:[a-z'-]+ ){0,4}$");
  static const RE2& office = StaticRegex("^[\\x{E000}-\\x{EFFF}] (?:as|from)\\b");
  return RE2::PartialMatch(ToRe2(match), office) && RE2::PartialMatch(ToRe2(before), removed);
}

// "led Norway's negotiators": the party's own noun is the team.
bool NamesTeamItself(const Draft& draft) {
  return draft.rule->rule->id() == "leadership/leads-negotiators";
}

// "the rebels, led by X": only those who negotiate for a party are a team.
bool IsTeam(const MaskedSentence& masked, const Draft& draft, const Mention& party) {
  static const RE2& bare =
      StaticRegex("^.(?: \\([^)]{1,40}\\))?,? (?:led|headed) (?:jointly )?by\\b");
  static const RE2& team = StaticRegex(
      "^(?:delegates?|representatives?|negotiators?|officials|envoys?|diplomats|mediators?|"
      "emissaries|side|team|delegation)$");
  if (NamesTeamItself(draft)) return RE2::PartialMatch(party.head, team);
  const absl::string_view text = masked.text().substr(draft.Find("party")->masked.start);
  return !RE2::PartialMatch(ToRe2(text), bare) || RE2::PartialMatch(party.head, team) ||
         IsPeople(party);
}

}  // namespace

// "the AU panel", "the US co-chair" of a group of mediators: no side's team.
bool ClaimBuilder::IsOfConveners(const SentenceDrafts& s, const Draft& draft,
                                 const v1::EntityRef& party) const {
  static const RE2& office =
      StaticRegex("(?i)\\b(?:panels?|co-chair[a-z]*|commission|committee|council)\\b");
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  return pair.size() >= 2 && !Has(pair, party.id()) &&
         RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), office);
}

namespace {

// "Norway sent a team led by X": another match names whose team "a team" is.
bool IsToldWithParty(const MaskedSentence& masked, const std::vector<Draft>& drafts,
                     const Draft& draft) {
  const Draft::SlotFill* leader = draft.Find("leader");
  if (leader == nullptr || draft.Find("party") != nullptr) return false;
  return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& other) {
    const Draft::SlotFill* same = other.Find("leader");
    const Draft::SlotFill* party = other.Find("party");
    return other.kind() == v1::CLAIM_KIND_LEADERSHIP && party != nullptr && same != nullptr &&
           same->mentions == leader->mentions &&
           std::all_of(party->mentions.begin(), party->mentions.end(), [&](int index) {
             return IsTeam(masked, other, masked.mentions()[index]);
           });
  });
}

}  // namespace

void ClaimBuilder::BuildLeadership(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  if (IsToldWithParty(*s.masked, s.drafts, draft)) return Drop("another match names the party");
  if (IsOtherOffice(s.masked->text().substr(draft.masked.end))) return Drop("another office");
  if (IsDeclined(Slice(s.masked->text(), draft.masked))) return Drop("declined");
  if (IsRemoved(s.masked->text().substr(0, draft.masked.start),
                Slice(s.masked->text(), draft.masked))) {
    return Drop("removed");
  }
  for (const Mention* mention : MentionsOf(s, draft, "party")) {
    if (!IsTeam(*s.masked, draft, *mention)) return Drop("no team");
  }
  std::vector<const Mention*> leaders;
  for (const Mention* mention : MentionsOf(s, draft, "leader")) {
    const int32_t at = s.masked->FromDocument(mention->span.start);
    if (mention->ref.id() == "*he") {
      mention = speakers_.Antecedent(*s.masked, *mention);
    } else if (at == draft.masked.start) {
      const Mention* subject = ApposedSubject(*s.masked, draft.masked.start);
      if (subject != nullptr) mention = subject;
    }
    if (mention != nullptr && mention->cls == MentionClass::kPerson) leaders.push_back(mention);
  }
  const std::vector<v1::EntityRef> parties = Parties(s, draft, "party");
  const int event = EventFor(s, draft);
  Drop(leaders.empty() ? "the leader is not known" : "the party is not known");
  if (leaders.size() == 1 && IsRuledOut(*s.masked, *leaders[0])) return Drop("another one");
  for (size_t k = 0; k < leaders.size(); ++k) {
    v1::EntityRef party;
    if (parties.size() == 1) {
      party = parties[0];
    } else if (!leaders[k]->party_id.empty() &&
               (parties.empty() || Has(parties, leaders[k]->party_id))) {
      party.set_id(leaders[k]->party_id);
      party.set_name(leaders[k]->party_name);
    } else if (parties.size() == leaders.size()) {
      party = parties[k];  // respective reading, by order
    } else if (parties.empty()) {
      party = OfficeParty(*leaders[k]);
    }
    if (party.id().empty()) continue;
    if (IsOfConveners(s, draft, party)) return Drop("a panel or chair of those who convene");
    v1::Claim claim;
    if (!Start(s, draft, &claim)) continue;
    v1::Leadership* body = claim.mutable_leadership();
    *body->mutable_party() = party;
    *body->mutable_leader() = leaders[k]->ref;
    body->set_role(leaders[k]->role);
    if (event >= 0) *body->mutable_event() = EventOf(s, draft, event);
    Finish(std::move(claim));
  }
}

}  // namespace claims
