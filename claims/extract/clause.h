// Clauses of English prose, read off a masked sentence: where what is demanded,
// proposed or agreed ends, what its list items are, and how sure it is.
//
// All spans are bytes of masked text. Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_CLAUSE_H_
#define CLAIMS_EXTRACT_CLAUSE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/rules/pack_set.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// The part of `span` that belongs to its clause: up to an attribution (", he
// said"), a new clause (", while", "; "), or the sentence's end, without
// surrounding white space and quotation marks.
Span TrimClause(absl::string_view masked, Span span);

// What to quote for a match: whole words, on to the end of the clause where that
// is near.
Span Quotable(absl::string_view masked, Span match);

// The part of a content before "as part of", "in exchange for", "after": what is
// wanted, without its circumstances.
Span HeadOf(absl::string_view masked, Span span);

// True when what follows `before` is only supposed: "if", "unless", "whether"; not "hours
// before", where `words` tell it as past.
bool InCondition(absl::string_view before, absl::string_view words = "");

// "A, B and C" -> three spans; a single one when it is no list.
std::vector<Span> SplitList(absl::string_view masked, Span span);

// How sure the words of `trigger` are that it is so.
struct Certainty {
  v1::Modality modality = v1::MODALITY_ACTUAL;
  v1::Hedge hedge = v1::HEDGE_UNSPECIFIED;
  bool negated = false;
  // "if", "unless", "whether": nothing is said to be so.
  bool conditional = false;
};
Certainty ReadCertainty(absl::string_view trigger);

// The pack's topic of `content` (document text, not masked): of the topics whose
// terms occur the one of highest priority, the earlier of equals. Empty when
// none does. Without `hints` only terms count, not a topic's hints.
std::string TopicOf(const PackSet& packs, absl::string_view content, bool hints = true);

// "give parties [in the border region] a week" -> "give parties a week": where a thing is says
// less than what it is. Whether there was a place.
bool RemovePlaces(std::string* words);

// "take steps to [normalize relations]", "work towards [a truce]": without the trouble taken.
Span WithoutEffort(absl::string_view masked, Span content);

// "until", "unless", "provided", "subject to": an answer that depends on something.
bool IsConditional(absl::string_view text);

// "reports that ...", "the accusation": what is rejected is that it is so.
bool IsAllegation(absl::string_view content);

// True for a content that is only the vessel of another: "a proposal [to end the
// fighting]".
bool IsContainer(absl::string_view content);

// True for words that only point back: "the proposal", "the idea", "it".
bool IsAnaphoric(absl::string_view content);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_CLAUSE_H_
