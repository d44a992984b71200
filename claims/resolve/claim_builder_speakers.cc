#include "claims/resolve/claim_builder.h"

#include "absl/strings/match.h"
#include "claims/resolve/refs.h"

namespace claims {

// Who is named as saying a claim.

// "Norway's chief negotiator": whom the document names in that office.
void ClaimBuilder::NameSpeaker(Span at, v1::Attribution* attribution) const {
  if (attribution->speaker().type() != v1::ENTITY_TYPE_DESCRIPTION) return;
  v1::EntityRef* speaker = attribution->mutable_speaker();
  std::string party = speakers_.PartyFor(at).id();
  if (absl::StartsWith(party, "*")) party.clear();
  if (party.empty() && absl::StrContains(speaker->name(), "rebel")) party = parties_.Rebels().id();
  if (party.empty() && absl::StrContains(speaker->name(), "opposition")) {
    party = parties_.OppositionOrGroup().id();
  }
  const v1::EntityRef* holder = holders_.Find(speaker->name(), party);
  if (holder == nullptr) return;
  const std::string words = speaker->mention();
  *speaker = *holder;
  speaker->set_mention(words);
}

void ClaimBuilder::SpeakForSelf(const SentenceDrafts& s, const Draft& draft,
                                const v1::EntityRef& party, v1::Claim* claim) {
  const std::vector<const Mention*> by = MentionsOf(s, draft, "by");
  for (const Mention* mention : by) {
    // "Berg and Rojas called for a truce": each for his own party.
    if (by.size() > 1 && PartyOf(s, *mention).id() != party.id()) continue;
    if (mention->ref.id() == "*he") {
      mention = speakers_.Antecedent(*s.masked, *mention);
    }
    if (mention == nullptr || absl::StartsWith(mention->ref.id(), "*")) return;
    const bool person = mention->cls == MentionClass::kPerson;
    const v1::EntityRef reporter = claim->attribution().speaker();
    // "Berg rejected it, a spokesman said": who tells what another one said.
    if (!reporter.id().empty() && (!person || reporter.id() == mention->ref.id())) return;
    if (!person && mention->head.empty()) return;
    if (!reporter.id().empty()) *claim->mutable_attribution()->add_via() = reporter;
    *claim->mutable_attribution()->mutable_speaker() = SpeakerRef(*mention);
    return;
  }
}

}  // namespace claims
