// What a document is about, as far as negotiations go. Reports of every kind say that
// someone demands, rejects or agrees, or that two met; only beside talk of a negotiation,
// or at least of a conflict, are these claims.
//
//   DropOutsideNegotiation(ConcernOf(document_text), packs->topics(), &claims);
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_NEGOTIATION_H_
#define CLAIMS_RESOLVE_NEGOTIATION_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/rules/compiled_rule.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

enum class Concern : uint8_t {
  kNone,         // neither war nor diplomacy
  kConflict,     // these, but hardly a negotiation
  kNegotiation,
};

// Whether a text is too short to show what it is about, or between whom.
bool ShowsTooLittle(absl::string_view text);

// Weighs words: three points for one that hardly stands elsewhere ("mediator",
// "ceasefire"), one for a looser one ("deal"); a longer text must have more of them.
// Texts of a sentence or two pass for kNegotiation; of a few paragraphs, one word of
// either kind is enough.
Concern ConcernOf(absl::string_view text);

// Outside kNegotiation: removes demands, proposals, responses and agreements on
// topics that everyday politics shares (rules/everyday_topics.h), and deadlines that nobody
// is said to set. Of kNone: everything.
void DropOutsideNegotiation(Concern concern, const std::vector<CompiledTopic>& topics,
                            std::vector<v1::Claim>* claims);

// Of a report that brings no two parties together: removes what kConflict does, but for
// claims that name the other side; a body's own session; attendance where nobody
// negotiates. `text` is the document's; a very short one shows too little, and keeps all.
void DropWithoutSides(absl::string_view text, const std::vector<CompiledTopic>& topics,
                      std::vector<v1::Claim>* claims);

// Of a report with no word of war or of a state's crisis: an accord is not one of peace but
// on another matter, and demands, proposals and responses on "the deal" or "the plan" are
// of business. A very short text keeps all.
void DropPeaceWithoutStrife(absl::string_view text, std::vector<v1::Claim>* claims);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_NEGOTIATION_H_
