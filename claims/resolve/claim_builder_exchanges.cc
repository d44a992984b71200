#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/event_dates.h"
#include "claims/resolve/refs.h"

namespace claims {

// "a swap of 80 people", "40 were freed by each side": the one is the sum of the other.
bool ClaimBuilder::HalfIsTold(const SentenceDrafts& s, const Draft& draft) const {
  const std::vector<const Mention*> all = MentionsOf(s, draft, "count");
  for (const SentenceDrafts& sentence : sentences_) {
    for (const Draft& other : sentence.drafts) {
      if (all.empty() || other.kind() != v1::CLAIM_KIND_PRISONER_EXCHANGE ||
          other.Set("basis") != "EACH_SIDE") {
        continue;
      }
      for (const Mention* half : MentionsOf(sentence, other, "count")) {
        if (all.front()->count.value() == 2 * half->count.value()) return true;
      }
    }
  }
  return false;
}

namespace {

bool NamesGiver(const Draft& draft) {
  return draft.Find("released_by") != nullptr || draft.Find("received_by") != nullptr;
}

}  // namespace

// "agreed on an all-for-all exchange", "a total of 90 were exchanged": another match of
// the sentence gives the same number, if any, with more of what it is.
bool ClaimBuilder::IsToldBetter(const SentenceDrafts& s, size_t i) const {
  const Draft& draft = s.drafts[i];
  auto number = [&](const Draft& of) {
    const std::vector<const Mention*> counts = MentionsOf(s, of, "count");
    return counts.empty() ? -1 : static_cast<int64_t>(counts.front()->count.value());
  };
  const bool lone = draft.Find("parties") != nullptr && draft.Find("parties")->mentions.size() == 1;
  for (const Draft& other : s.drafts) {
    if (&other == &draft || other.kind() != v1::CLAIM_KIND_PRISONER_EXCHANGE) continue;
    if (number(other) != number(draft) || !other.masked.Overlaps(draft.masked)) continue;
    const absl::string_view basis = draft.Set("basis"), others = other.Set("basis");
    const bool vague = basis == "UNSPECIFIED" && others != "UNSPECIFIED" && !others.empty();
    const bool one_side = basis == "TOTAL" && lone && others == "ONE_SIDE";
    // "reached a deal on [the release of 40 each]"
    const Draft::SlotFill* count = draft.Find("count");
    const bool term = draft.Set("status").empty() && other.masked.start < draft.masked.start &&
                      count != nullptr && other.masked.Contains(count->masked);
    const bool settled = basis == others && other.Set("status") == "AGREED" &&
                         (draft.Set("status") == "PROPOSED" || term);
    const bool giverless = basis == "ONE_SIDE" && others == basis && !NamesGiver(draft) &&
                           NamesGiver(other) && draft.Set("negated") == other.Set("negated");
    // "they freed 40 each": of both.
    const bool each = basis == "ONE_SIDE" && others == "EACH_SIDE";
    const bool total = basis == "ONE_SIDE" && others == "TOTAL" && !NamesGiver(draft);
    const bool failed = draft.Set("status") == "PROPOSED" && other.Set("status") == "FAILED";
    // "the plan includes the release of 40": not done.
    const bool proposed = basis == others && draft.Set("status").empty() &&
                          other.Set("status") == "PROPOSED" &&
                          (NamesGiver(other) || !NamesGiver(draft));
    // "lists for a swap of 40 each": to come.
    const bool planned = basis == others && other.Set("status") == "PLANNED" &&
                         (draft.Set("status").empty() || draft.Set("status") == "PROPOSED");
    if (vague || one_side || settled || giverless || each || total || failed || proposed ||
        planned) {
      return true;
    }
  }
  return false;
}

namespace {

// "Under the proposal, ... and [the release of 40]", "a plan in which [40 should be freed]",
// "offered a swap [involving 40]".
bool IsOfProposal(absl::string_view before, absl::string_view match) {
  static const Cue& under = StaticCue(
      "(?i)(?:^|[;:] )(?:according to|under|as part of|in) (?:the|an?|this|its|their) "
      "(?:[^ ,;]+ ){0,4}?(?:proposal|plan|draft|offer|initiative)\\b");
  static const Cue& in_plan = StaticCue(
      "\\b(?:proposal|proposed|proposes|plan|draft|offer|initiative)\\b[^;]{0,80}? "
      "(?:in which|under which|whereby|that would|which would)\\b[^;]*$");
  static const Cue& to_be =
      StaticCue("\\b(?:should|would|will|could|are to|were to) (?:be )?[a-z]+");
  static const Cue& offered = StaticCue("\\boffer(?:s|ed|ing)?\\b[^,;]{0,80}$");
  static const Cue& trade = StaticCue("^(?:[a-z]+ )?(?:swaps?|exchanges?|trades?)\\b");
  return Matches(before, under) || (Matches(before, in_plan) && Matches(match, to_be)) ||
         (Matches(before, offered) && Matches(match, trade));
}

// "demanded [the release of 40 held by Chile]", "[Norway is ready to free 40]".
bool IsAskedOrOffered(absl::string_view before, absl::string_view match) {
  static const Cue& asked = StaticCue(
      "\\b(?:demand(?:s|ed|ing)?|request(?:s|ed|ing)?|insist(?:s|ed|ing)? on|"
      "(?:call|ask|press|push|appeal)(?:s|ed|ing)? for|seek(?:s|ing)?|urg(?:es|ed|ing)|"
      "want(?:s|ed)?)(?: the)?(?: (?:immediate|unconditional|early|prompt|swift))* $");
  static const Cue& act = StaticCue("^(?:release|freeing|handover|return|liberation) of\\b");
  static const Cue& ready = StaticCue(
      "\\b(?:is|are|was|were|be|stands?) (?:[a-z]+ly )?(?:ready|willing|prepared) to "
      "(?:free|release|hand|return|repatriate|set|let|swap|exchange)\\b");
  // "[Norway, which was ready to free more, released 40]"
  static const Cue& freed = StaticCue(
      "\\b(?:ready|willing|prepared) to .*\\b(?:freed|released|handed|returned|repatriated|let go|"
      "swapped|exchanged)\\b");
  return (Matches(before, asked) && Matches(match, act)) ||
         (Matches(match, ready) && !Matches(match, freed));
}

// "an exchange of 40 is due", told by a rule for exchanges to come.
bool IsDue(const Draft& draft) { return draft.Set("status") == "PLANNED"; }

// "almost [reached a deal to swap 40]", "no [plans to swap 40]", "rejected [an exchange of all
// for all]".
bool IsNotSo(const Draft& draft, absl::string_view before) {
  static const Cue& almost = StaticCue(
      "\\b(?:almost|nearly|all but) (?:(?:[a-z]+ ){1,2}(?:deal|agreement|accord) (?:to|on|for) "
      "(?:the )?)?$");
  static const Cue& none = StaticCue("\\b(?:no|without)(?: [a-z]+)? $");
  static const Cue& rejected = StaticCue(
      "\\b(?:reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out)(?: (?:to (?:discuss|"
      "hold|accept)|an?|the|any|such))* $");
  return Matches(before, almost) ||
         (IsDue(draft) && Matches(before, none)) ||
         (draft.Set("basis") == "ALL_FOR_ALL" && Matches(before, rejected));
}

// "[A swap of 40 was expected] and took place", "[was due] but Norway failed to come", "[is
// expected] to fail".
bool HasTurnedOut(const Draft& draft, absl::string_view after) {
  static const Cue& outcome = StaticCue(
      "^[^;.]*?\\b(?:but|and (?:then |later |indeed )?(?:took place|went ahead|happened|was "
      "(?:held|carried out|completed)))\\b|"
      "^ to (?:fail|collapse|fall|be (?:delayed|postponed|cancell?ed|called off))\\b");
  return IsDue(draft) && Matches(after, outcome);
}

}  // namespace

// "The framework involves the rebels releasing 40": what a plan holds is not done.
v1::ExchangeStatus ClaimBuilder::StatusOfPlan(const SentenceDrafts& s, const Draft& draft,
                                              v1::ExchangeStatus status) const {
  static const Cue& holds = StaticCue(
      "\\b(?:involv|includ|entail|envisag|propos|foresee|suggest|provid|see)[a-z]*"
      "(?: for)?(?: the)? $");
  static const Cue& freeing = StaticCue(
      "^[^,;]{1,40}? (?:releasing|freeing|handing over|returning|setting free|letting go)\\b");
  static const Cue& deal = StaticCue("(?i)\\b(?:deal|agreement|accord|agreed)\\b");
  static const Cue& plan =
      StaticCue("(?i)\\b(?:plan|proposal|proposed|draft|offer|framework|outline|reportedly)\\b");
  const absl::string_view text = s.masked->text();
  const absl::string_view before = text.substr(0, draft.masked.start);
  if (status != v1::EXCHANGE_STATUS_COMPLETED) return status;
  if (IsOfProposal(before, Slice(text, draft.masked)) ||
      IsAskedOrOffered(before, Slice(text, draft.masked))) {
    return v1::EXCHANGE_STATUS_PROPOSED;
  }
  // "The deal [includes the release of 40]": the verb is the match's own.
  static const Cue& holding = StaticCue(
      "^(?:provide|include|involve|entail|foresee|envisage|contain)s?(?: for)? (?:the )?"
      "(?:[a-z]+ )?(?:release|return|freeing|handover)\\b");
  const absl::string_view match = text.substr(draft.masked.start);
  if (!Matches(match, holding) && (!Matches(before, holds) || !Matches(match, freeing))) {
    return status;
  }
  if (Matches(before, plan)) return v1::EXCHANGE_STATUS_PROPOSED;
  return Matches(before, deal) ? v1::EXCHANGE_STATUS_AGREED : status;
}

namespace {

// "swapped 40 soldiers for 40", "five Norwegians were exchanged for five Chileans".
bool IsEvenTrade(const MaskedSentence& masked, const Draft& draft, const Mention& count) {
  static const Cue& trade = StaticCue(
      "\\b(?:swap(?:s|ped|ping)?|exchang(?:es?|ed|ing)|trad(?:es?|ed|ing))\\b[^;]* for (?:the )?$");
  for (const Mention& other : masked.mentions()) {
    if (other.cls != MentionClass::kCount || other.span.start == count.span.start ||
        other.count.value() != count.count.value()) {
      continue;
    }
    const Span span = {masked.FromDocument(std::min(other.span.start, count.span.start)),
                       masked.FromDocument(std::max(other.span.start, count.span.start))};
    if (span.end > draft.masked.end || span.start < draft.masked.start) continue;
    if (Matches(masked.text().substr(0, span.end), trade)) return true;
  }
  return false;
}

}  // namespace

// "flew [359 Chilean] prisoners home": whose people they are is who gets them.
v1::EntityRef ClaimBuilder::WhosePeople(const SentenceDrafts& s, const Draft& draft) {
  static const GroupRegex& people = StaticGroupRegex(
      "^.(?: (?:more|other|remaining|captured|jailed|wounded|sick|young|elderly))?"
      " ([\\x{E000}-\\x{E3FF}])(?: [a-z-]+)? (?:prisoners?|pows?|captives|detainees|inmates|"
      "hostages|soldiers|servicem[ae]n|troops|fighters|citizens|nationals|civilians)\\b");
  const std::vector<const Mention*> counts = MentionsOf(s, draft, "count");
  if (counts.empty()) return {};
  const absl::string_view text = s.masked->text();
  const int32_t at = s.masked->FromDocument(counts.front()->span.start);
  re2::StringPiece party;
  if (at < 0 || !MatchesWithGroups(text.substr(at), people, &party)) return {};
  const std::vector<int> named =
      s.masked->MentionsIn(SpanOf(text, party));
  return named.empty() ? v1::EntityRef() : PartyOf(s, s.masked->mentions()[named.front()]);
}

// "released 16 people": of a swap only where the report speaks of one.
bool ClaimBuilder::IsOtherRelease(const SentenceDrafts& s, const Draft& draft) const {
  static const Cue& people = StaticCue(
      "^[^ ]+ (?:(?:more|other|of its|of the|of their) )?"
      "(?:[a-z-]+ |[\\x{E000}-\\x{E3FF}] ){0,2}?(?:people|persons|individuals|men|women|members|"
      "supporters|activists|politicians)\\b");
  static const Cue& captives =
      StaticCue("^[^ ]+ (?:[^ ]+ ){0,3}?(?:captured|jailed|detained|imprisoned)\\b");
  static const Cue& swap = StaticCue(
      "(?i)\\b(?:swaps?|swapped|prisoners?(?:['’]s?)?|captives?|hostages?|detainees?|pows?)\\b");
  static const Cue& mutual = StaticCue("\\b(?:in (?:return|exchange)|each|both)\\b");
  const std::vector<const Mention*> counts = MentionsOf(s, draft, "count");
  if (counts.empty() || Matches(s.masked->text(), mutual)) return false;
  const int32_t at = s.masked->FromDocument(counts.front()->span.start);
  const absl::string_view words = s.masked->text().substr(std::max(at, 0));
  return at >= 0 && Matches(words, people) && !Matches(words, captives) &&
         !Matches(document_.text(), swap);
}

namespace {

// "reached an accord under which [each will free 40]", "Under the accord, [40 were to be
// freed]".
bool IsTermOfAccord(absl::string_view before, absl::string_view match) {
  static const Cue& agreed = StaticCue(
      "\\b(?:agree(?:d|ment|ments)|deals?|accords?|pact)\\b[^;]{0,60} (?:under which|whereby|in "
      "which|that) [^;]*$");
  static const Cue& under = StaticCue(
      "(?:^|[,;] )(?i:under|in) (?:the|an?|that|this|their) (?:[^ ,;]+ ){0,3}?(?:agreement|deal|"
      "accord|pact)\\b[^;]*$");
  static const Cue& was_to =
      StaticCue("\\b(?:(?:were|was|are|is) (?:to|due to|obliged to)|would)\\b");
  return Matches(before, agreed) ||
         (Matches(before, under) && Matches(match, was_to));
}

}  // namespace

void ClaimBuilder::BuildExchange(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  if (IsToldBetter(s, i)) return Drop("another match of the sentence says more of the exchange");
  if (IsOtherRelease(s, draft)) return Drop("no release of captives");
  const absl::string_view text = s.masked->text();
  if (IsNotSo(draft, text.substr(0, draft.masked.start))) return Drop("not so");
  if (HasTurnedOut(draft, text.substr(draft.masked.end))) return Drop("what came of it follows");
  v1::Claim claim;
  if (!Start(s, draft, &claim)) return;
  v1::PrisonerExchange* body = claim.mutable_prisoner_exchange();
  // "Government forces and the KLM": the first of a list, with its own noun.
  std::vector<v1::EntityRef> parties = Parties(s, draft, "party");
  for (const v1::EntityRef& ref : Parties(s, draft, "parties")) AddUnique(ref, &parties);
  // "the release of 900 captives by both sides".
  const std::vector<const Mention*> givers = MentionsOf(s, draft, "released_by");
  const bool mutual = !givers.empty() && givers.front()->ref.id() == "*both";
  const v1::EntityRef giver = mutual ? v1::EntityRef() : Single(s, draft, "released_by");
  v1::EntityRef taker = Single(s, draft, "received_by");
  AddUnique(giver, &parties);
  AddUnique(taker, &parties);
  // "40 Chileans came home in a swap with Norway".
  if (parties.size() == 1 && giver.id().empty()) AddUnique(WhosePeople(s, draft), &parties);
  if (parties.size() < 2) {
    for (const v1::EntityRef& ref : parties_.CorePair()) {
      if (parties.size() < 2) AddUnique(ref, &parties);
    }
  }
  // Whoever lets captives of war go on his own need not say to whom.
  static const Cue& captives = StaticCue("\\b(?:captives?|hostages?|of[ -]war|pows?)\\b");
  const bool gift = parties.size() == 1 && !giver.id().empty() &&
                    !MentionsOf(s, draft, "count").empty() &&
                    Matches(s.masked->text(), captives);
  if (parties.size() < 2 && !gift) return Drop("the parties are not known");
  CopyTo(parties, body->mutable_parties());
  v1::Basis basis = EnumValue<v1::Basis>(draft.Set("basis"));
  for (const Mention* mention : MentionsOf(s, draft, "count")) {
    *body->mutable_count() = mention->count;
    if (mention->for_count.has_value()) {
      if (*mention->for_count != mention->count.value())
        return Drop("two directions");  // "N for M": two directions
      basis = v1::BASIS_EACH_SIDE;
    } else if (basis == v1::BASIS_ONE_SIDE && IsEvenTrade(*s.masked, draft, *mention)) {
      basis = v1::BASIS_EACH_SIDE;
    }
  }
  // "200 came home in a swap between Norway and Chile": of whom, nobody says.
  static const Cue& between = StaticCue(
      "\\b(?:exchanges?|swaps?|trades?)\\b[^;,]{0,40} (?:between|of) [^;,]* and\\b");
  if (basis == v1::BASIS_ONE_SIDE && giver.id().empty() && taker.id().empty() &&
      WhosePeople(s, draft).id().empty() && Matches(s.masked->text(), between)) {
    basis = v1::BASIS_UNSPECIFIED;
  }
  // "16,000 to be freed by Norway and Chile": by both.
  static const Cue& by_both = StaticCue(
      "\\bby (?:the )?[\\x{E000}-\\x{E3FF}](?:'s [a-z]+)? and (?:the |by )?[\\x{E000}-\\x{E3FF}]");
  if (basis == v1::BASIS_ONE_SIDE && parties.size() == 2 && draft.Find("count") != nullptr &&
      Matches(s.masked->text().substr(draft.Find("count")->masked.start), by_both)) {
    basis = v1::BASIS_TOTAL;
  }
  if (mutual || (basis == v1::BASIS_UNSPECIFIED && HalfIsTold(s, draft))) basis = v1::BASIS_TOTAL;
  body->set_basis(basis);
  v1::ExchangeStatus status = EnumValue<v1::ExchangeStatus>(draft.Set("status"));
  if (status == v1::EXCHANGE_STATUS_UNSPECIFIED) {
    status = claim.modality() == v1::MODALITY_ACTUAL ? v1::EXCHANGE_STATUS_COMPLETED
                                                     : v1::EXCHANGE_STATUS_PLANNED;
  }
  if (status == v1::EXCHANGE_STATUS_PLANNED &&
      IsTermOfAccord(s.masked->text().substr(0, draft.masked.start),
                     Slice(s.masked->text(), draft.masked))) {
    status = v1::EXCHANGE_STATUS_AGREED;
    claim.set_modality(v1::MODALITY_ACTUAL);
  }
  status = StatusOfPlan(s, draft, status);
  body->set_status(status);
  if (basis == v1::BASIS_ONE_SIDE) {
    const bool done = status == v1::EXCHANGE_STATUS_COMPLETED;
    if (done && giver.id().empty() && taker.id().empty() && parties.size() == 2) {
      const v1::EntityRef own = WhosePeople(s, draft);
      if (Has(parties, own.id())) taker = own;
    }
    if (!giver.id().empty()) {
      *body->mutable_released_by() = giver;
    } else if (!taker.id().empty()) {
      for (const v1::EntityRef& party : parties) {
        if (party.id() != taker.id()) *body->mutable_released_by() = party;
      }
    }
  }
  SetDate(s, draft, body->mutable_date());
  if (body->date().end().empty() && status == v1::EXCHANGE_STATUS_COMPLETED) {
    DateOfSentence(s, body->mutable_date());
  }
  if (body->date().end().empty()) body->clear_date();
  Finish(std::move(claim));
}

// "On Friday they exchanged prisoners, each freeing 40", "In May they swapped 40": the one
// day or month that the sentence gives, if it is not the day of what is said.
void ClaimBuilder::DateOfSentence(const SentenceDrafts& s, v1::DateInterval* date) const {
  const Mention* only = nullptr;
  for (const Mention& mention : s.masked->mentions()) {
    if (mention.cls != MentionClass::kDate || mention.date.end().empty()) continue;
    if (only != nullptr || mention.shape != DateShape::kPoint) return;
    only = &mention;
  }
  if (only == nullptr) return;
  const absl::string_view text = s.masked->text();
  const int32_t at = s.masked->FromDocument(only->span.start);
  const bool month = only->date.granularity() == v1::GRANULARITY_MONTH &&
                     absl::EndsWithIgnoreCase(text.substr(0, at), "in ");
  // "that went on from Friday to Sunday".
  const bool days = absl::EndsWithIgnoreCase(text.substr(0, at), "from ") ||
                    absl::StartsWithIgnoreCase(Slice(text_.bytes(), only->span), "from ");
  if (only->date.start() != only->date.end() && !month && !(days && !IsLongSpan(only->date))) {
    return;
  }
  if (!IsSpeechDate(text, at)) *date = only->date;
}

}  // namespace claims
