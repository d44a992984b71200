#include "claims/report/claim_text.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "claims/report/values.h"

namespace claims {
namespace {

constexpr int kModalityColumns = 9;
constexpr int kKindColumns = 19;  // "prisoner exchange" and a gap
constexpr int kIndent = kModalityColumns + kKindColumns;

// Joins what is given; empty parts vanish.
std::string Join(const std::vector<std::string>& parts, absl::string_view separator) {
  std::vector<absl::string_view> given;
  for (const std::string& part : parts) {
    if (!part.empty()) given.push_back(part);
  }
  return absl::StrJoin(given, separator);
}

std::string With(absl::string_view before, const std::string& text) {
  return text.empty() ? "" : absl::StrCat(before, text);
}

std::string Quoted(const std::string& text) {
  return text.empty() ? "" : absl::StrCat("\"", Printable(text), "\"");
}

std::string TopicText(const std::string& topic) {
  return absl::StrReplaceAll(Printable(topic), {{"_", " "}});
}

// "who: what; what", without a colon when there is no `who`.
std::string Sentence(const std::string& who, const std::vector<std::string>& what) {
  return Join({who, Join(what, "; ")}, ": ");
}

std::string Body(const v1::Leadership& b) {
  return Sentence(PartyText(b.party()), {Join({NameText(b.leader()), Printable(b.role())}, ", "),
                                         EventText(b.event())});
}

std::string Body(const v1::Meeting& b) {
  return Sentence(PartyListText(b.parties()),
                  {EnumText(b.status()), Join({NameText(b.place()), NameText(b.venue())}, ", "),
                   Join({DateText(b.date()), Printable(b.start_time())}, ", "),
                   b.round() > 0 ? absl::StrCat("round ", b.round()) : "",
                   With("mediated by ", PartyListText(b.mediators()))});
}

// Demands and proposals have the same shape.
template <typename Request>
std::string RequestBody(const Request& b) {
  return Sentence(Join({PartyText(b.by()), With("of ", PartyListText(b.of()))}, " "),
                  {TopicText(b.topic()), Quoted(b.content())});
}

std::string Body(const v1::Deadline& b) {
  return Sentence(PartyText(b.set_by()),
                  {With("by the end of ", DateText(b.date())),
                   With("for ", PartyListText(b.applies_to())), TopicText(b.topic()),
                   Quoted(b.content())});
}

std::string Body(const v1::PrisonerExchange& b) {
  const std::string count = b.has_count() ? CountText(b.count()) : "";
  return Sentence(PartyListText(b.parties()),
                  {Join({count, EnumText(b.basis())}, " "), EnumText(b.status()),
                   DateText(b.date()), With("released by ", PartyText(b.released_by()))});
}

std::string Body(const v1::Agreement& b) {
  return Sentence(PartyListText(b.parties()), {TopicText(b.topic()), Quoted(b.content())});
}

std::string Body(const v1::Response& b) {
  return Sentence(Join({PartyText(b.by()), With("to ", PartyText(b.to()))}, " "),
                  {Join({EnumText(b.stance()), TopicText(b.topic())}, " "), Quoted(b.content())});
}

std::string Body(const v1::Participation& b) {
  const std::string who =
      Join({NameText(b.participant()), With("for ", PartyText(b.party()))}, " ");
  const std::string attends = b.attends() || !b.has_attends() ? "attends" : "does not attend";
  return Sentence(who, {Join({attends, With("as ", EnumText(b.capacity()))}, " "),
                        EventText(b.event())});
}

Ink ModalityInk(v1::Modality modality) {
  switch (modality) {
    case v1::MODALITY_ACTUAL: return Ink::kGreen;
    case v1::MODALITY_PLANNED: return Ink::kBlue;
    case v1::MODALITY_POSSIBLE: return Ink::kYellow;
    default: return Ink::kPlain;
  }
}

// The quote, and its source beside it where the line has room.
std::string EvidenceText(const v1::Claim& claim, const v1::Evidence& evidence,
                         const TextOptions& options) {
  const std::string indent(kIndent, ' ');
  const std::string quote = Wrap(Quoted(evidence.quote()), kIndent, options);
  const std::string source = SourceText(claim, evidence);
  const int line = kIndent + Columns(quote) + 2 + Columns(source);
  const bool fits = options.width <= 0 || line <= options.width;
  const bool beside = fits && quote.find('\n') == quote.npos;
  const std::string set_source = beside ? source : Wrap(source, kIndent, options);
  return absl::StrCat(indent, quote, beside ? "  " : absl::StrCat("\n", indent),
                      Paint(set_source, Ink::kDim, options), "\n");
}

}  // namespace

std::string BodyText(const v1::Claim& claim) {
  std::string body;
  switch (claim.body_case()) {
    case v1::Claim::kLeadership: body = Body(claim.leadership()); break;
    case v1::Claim::kMeeting: body = Body(claim.meeting()); break;
    case v1::Claim::kDemand: body = RequestBody(claim.demand()); break;
    case v1::Claim::kProposal: body = RequestBody(claim.proposal()); break;
    case v1::Claim::kDeadline: body = Body(claim.deadline()); break;
    case v1::Claim::kPrisonerExchange: body = Body(claim.prisoner_exchange()); break;
    case v1::Claim::kAgreement: body = Body(claim.agreement()); break;
    case v1::Claim::kResponse: body = Body(claim.response()); break;
    case v1::Claim::kParticipation: body = Body(claim.participation()); break;
    case v1::Claim::BODY_NOT_SET: break;
  }
  return claim.negated() ? Join({"NOT", body}, " ") : body;
}

std::string AttributionText(const v1::Attribution& attribution) {
  return Join({With("says ", NameText(attribution.speaker())),
               With("via ", PartyListText(attribution.via())), EnumText(attribution.hedge())},
              ", ");
}

std::string SourceText(const v1::Claim& claim, const v1::Evidence& evidence) {
  const std::string& publisher =
      claim.publisher().empty() ? claim.document_id() : claim.publisher();
  std::string bytes;
  if (evidence.has_start() && evidence.has_end()) {
    bytes = absl::StrCat("bytes ", evidence.start(), "\xE2\x80\x93", evidence.end());
  }
  return Join({Printable(publisher), Printable(claim.published()), bytes}, ", ");
}

std::string ClaimText(const v1::Claim& claim, const TextOptions& options) {
  const std::string modality = BareEnumName(*v1::Modality_descriptor(), claim.modality());
  const std::string line = Join({BodyText(claim), AttributionText(claim.attribution())}, "; ");
  // Padded before painting: escapes have no width.
  std::string out = absl::StrCat(
      Paint(PadTo(modality, kModalityColumns), ModalityInk(claim.modality()), options),
      Paint(PadTo(KindText(claim), kKindColumns), Ink::kBold, options),
      Wrap(line, kIndent, options), "\n");
  for (const v1::Evidence& evidence : claim.evidence()) {
    absl::StrAppend(&out, EvidenceText(claim, evidence, options));
  }
  return out;
}

}  // namespace claims
