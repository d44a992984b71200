// A disagreement before it is worded: which claims stand for which value.
#ifndef CLAIMS_CONSISTENCY_FINDING_H_
#define CLAIMS_CONSISTENCY_FINDING_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/consistency/fact.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

struct PositionDraft {
  std::string value;     // canonical, as in Position.value
  std::string readable;  // for explanations
  std::vector<const Fact*> facts;
};

struct Finding {
  v1::Relation relation = v1::RELATION_UNSPECIFIED;
  v1::Claim::BodyCase kind = v1::Claim::BODY_NOT_SET;
  absl::string_view slot;
  // Canonical key of what it is about; with kind, slot and relation it makes the id.
  std::string key;
  // Index of the resolved meeting; -1 for the kinds without.
  int event = -1;
  // Base of the severity of a CONFLICT.
  double severity = 0.5;
  // "who leads $S at $E"; $S and $E are filled in by the assembler.
  absl::string_view question;
  std::string subject;
  std::vector<PositionDraft> positions;
};

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_FINDING_H_
