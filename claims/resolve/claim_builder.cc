#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/meeting_clause.h"
#include "claims/resolve/offices.h"
#include "claims/resolve/signature.h"

namespace claims {

void ClaimBuilder::AddSentence(int index, const MaskedSentence* masked, std::vector<Draft> drafts) {
  SentenceDrafts sentence;
  sentence.index = index;
  sentence.masked = masked;
  for (Draft& draft : OfficeDrafts(packs_, *masked, index)) drafts.push_back(std::move(draft));
  sentence.event_of.assign(drafts.size(), -1);
  sentence.drafts = std::move(drafts);
  constexpr size_t kLede = 3;
  parties_.Observe(*masked, sentences_.size() < kLede ? 2 : 1);
  sentences_.push_back(std::move(sentence));
}

void ClaimBuilder::SetTitle(const MaskedSentence* masked, std::vector<Draft> drafts) {
  title_.masked = masked;
  title_.event_of.assign(drafts.size(), -1);
  title_.drafts = std::move(drafts);
  parties_.Observe(*masked, 2);
}

std::vector<v1::Claim> ClaimBuilder::Build() {
  LearnLeaders();
  ObserveEvents();
  event_before_ = -1;
  if (title_.masked != nullptr) ObservePlan(title_);
  constexpr size_t kQuotation = 4;  // sentences to its speaker
  for (size_t i = 0; i < sentences_.size(); ++i) {
    speakers_.Observe(*sentences_[i].masked, sentences_[i].drafts);
    for (size_t k = i + 1; k < std::min(i + kQuotation, sentences_.size()); ++k) {
      if (speakers_.Foresee(*sentences_[k].masked, sentences_[k].drafts)) break;
    }
    ObservePlan(sentences_[i]);
    matters_.At(sentences_[i].index);
    BuildSentence(&sentences_[i]);
    before_ = &sentences_[i];
    event_before_ = sentences_[i].event_after;
  }
  DropArrivalsOfAbsent();
  TellWhoMet();
  return std::move(claims_);
}

void ClaimBuilder::BuildSentence(SentenceDrafts* sentence) {
  for (size_t i = 0; i < sentence->drafts.size(); ++i) {
    used_ = false;
    reason_ = "incomplete";
    BuildDraft(*sentence, i);
    const Draft& draft = sentence->drafts[i];
    if (used_ || unused_ == nullptr || draft.kind() == v1::CLAIM_KIND_ATTRIBUTION) continue;
    unused_->push_back(
        {sentence->masked->ToDocument(draft.masked), draft.rule->rule->id(), reason_});
  }
}

void ClaimBuilder::BuildDraft(const SentenceDrafts& s, size_t i) {
  switch (s.drafts[i].kind()) {
    case v1::CLAIM_KIND_LEADERSHIP: return BuildLeadership(s, i);
    case v1::CLAIM_KIND_MEETING: return BuildMeeting(s, i);
    case v1::CLAIM_KIND_DEMAND:
    case v1::CLAIM_KIND_PROPOSAL: return BuildDemandOrProposal(s, i);
    case v1::CLAIM_KIND_DEADLINE: return BuildDeadline(s, i);
    case v1::CLAIM_KIND_PRISONER_EXCHANGE: return BuildExchange(s, i);
    case v1::CLAIM_KIND_AGREEMENT: return BuildAgreement(s, i);
    case v1::CLAIM_KIND_RESPONSE: return BuildResponse(s, i);
    case v1::CLAIM_KIND_PARTICIPATION: return BuildParticipation(s, i);
    default: return;
  }
}

namespace {

// "Norway to free 40": a headline's infinitive lies ahead.
bool IsHeadlinePlan(const MaskedSentence& masked, const Draft& draft) {
  if (draft.kind() != v1::CLAIM_KIND_LEADERSHIP && draft.kind() != v1::CLAIM_KIND_PARTICIPATION &&
      draft.kind() != v1::CLAIM_KIND_PRISONER_EXCHANGE) {
    return false;
  }
  static const Cue& opens = StaticCue("(?:^|[,:;] )$");
  static const Cue& infinitive = StaticCue("^[\\x{E000}-\\x{E7FF}] to [a-z]");
  const absl::string_view text = masked.text();
  return Matches(text.substr(0, draft.masked.start), opens) &&
         Matches(text.substr(draft.masked.start), infinitive);
}

}  // namespace

bool ClaimBuilder::Start(const SentenceDrafts& s, const Draft& draft, v1::Claim* claim) {
  const Certainty certainty =
      draft.kind() == v1::CLAIM_KIND_MEETING
          ? ReadCertainty(WithoutOutcome(MeetingClause(s.masked->text(), draft.masked)))
          : ReadCertainty(Slice(s.masked->text(), draft.trigger));
  const absl::string_view negated = draft.Set("negated");
  // Words of negation or condition that the rule does not account for: nothing
  // is said to be so. An answer or an absence is made of such words.
  const absl::string_view stance = draft.Set("stance");
  const bool negative =
      (!stance.empty() && stance != "ACCEPTED") || draft.Set("attends") == "false";
  const bool accounted = negative || !negated.empty();
  if (!accounted && draft.Set("modality") != "POSSIBLE" && certainty.conditional) {
    Drop("said on a condition");
    return false;
  }
  if (!accounted && certainty.negated) {
    Drop("negated");
    return false;
  }
  claim->set_negated(negated == "true");
  claim->set_modality(draft.Set("modality").empty()
                          ? certainty.modality
                          : EnumValue<v1::Modality>(draft.Set("modality")));
  if (claim->modality() == v1::MODALITY_ACTUAL && IsHeadlinePlan(*s.masked, draft)) {
    claim->set_modality(v1::MODALITY_PLANNED);
  }
  claim->set_document_id(document_.id());
  claim->set_publisher(document_.publisher());
  claim->set_published(document_.published());
  claim->set_rule(draft.rule->rule->id());
  claim->set_confidence(draft.rule->rule->confidence());
  const Span span = s.masked->ToDocument(Quotable(s.masked->text(), draft.masked));
  Quote(span, claim);
  *claim->mutable_attribution() = speakers_.For(draft.masked);
  NameSpeaker(draft.masked, claim->mutable_attribution());
  if (certainty.hedge != v1::HEDGE_UNSPECIFIED) {
    claim->mutable_attribution()->set_hedge(certainty.hedge);
  }
  if (!claim->attribution().has_speaker() && claim->attribution().via_size() == 0 &&
      claim->attribution().hedge() == v1::HEDGE_UNSPECIFIED) {
    claim->clear_attribution();
  }
  return true;
}

void ClaimBuilder::Quote(Span span, v1::Claim* claim) const {
  v1::Evidence* evidence = claim->add_evidence();
  evidence->set_start(span.start);
  evidence->set_end(span.end);
  evidence->set_quote(std::string(Slice(text_.bytes(), span)));
}

bool ClaimBuilder::InHeading(const v1::Claim& claim) const {
  const int32_t at = claim.evidence(0).start();
  for (const Paragraph& paragraph : text_.paragraphs()) {
    if (at < paragraph.span.end) return paragraph.role == ParagraphRole::kHeading;
  }
  return false;
}

void ClaimBuilder::Finish(v1::Claim claim) {
  used_ = true;
  const std::string signature = Signature(claim);
  claim.set_id(ClaimId(claim, signature));
  const auto [known, added] = seen_.try_emplace(signature, claims_.size());
  if (added) {
    claims_.push_back(std::move(claim));
    return;
  }
  // Said again: the telling that names who says it is the better one, and a headline
  // leaves that out.
  v1::Claim& first = claims_[known->second];
  const bool named = claim.attribution().speaker().type() == v1::ENTITY_TYPE_PERSON;
  if (claim.has_meeting()) {  // "are meeting" and "met": they do
    const bool goes_on = claim.meeting().status() == v1::MEETING_STATUS_ONGOING ||
                         first.meeting().status() == v1::MEETING_STATUS_ONGOING;
    if (goes_on) {
      claim.mutable_meeting()->set_status(v1::MEETING_STATUS_ONGOING);
      first.mutable_meeting()->set_status(v1::MEETING_STATUS_ONGOING);
    }
  }
  if ((named && first.attribution().speaker().type() != v1::ENTITY_TYPE_PERSON) ||
      (InHeading(first) && !InHeading(claim))) {
    std::swap(first, claim);
  }
  // What is denied, the one telling may say more plainly than the other.
  constexpr int kQuotes = 3;
  if (first.response().stance() != v1::STANCE_DENIED) return;
  for (v1::Evidence& e : *claim.mutable_evidence()) {
    const bool known = std::any_of(
        first.evidence().begin(), first.evidence().end(),
        [&e](const v1::Evidence& other) { return other.start() == e.start(); });
    if (!known && first.evidence_size() < kQuotes) *first.add_evidence() = std::move(e);
  }
}

}  // namespace claims
