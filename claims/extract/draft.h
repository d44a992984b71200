// What a rule found in one sentence, before the document's context makes a
// claim of it.
#ifndef CLAIMS_EXTRACT_DRAFT_H_
#define CLAIMS_EXTRACT_DRAFT_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/mentions/mention.h"
#include "claims/rules/pack_set.h"

namespace claims {

// A value type; views the sentence's mentions and the pack.
struct Draft {
  struct SlotFill {
    absl::string_view name;
    std::vector<int> mentions;  // indices into the sentence's mentions
    Span masked;                // of the capture
    bool is_text = false;
  };

  const CompiledRule* rule = nullptr;
  int sentence = 0;
  Span masked;   // of the whole match, text slots trimmed to their clause
  Span trigger;  // of the match without its trailing text slot
  std::vector<SlotFill> slots;

  v1::ClaimKind kind() const { return rule->rule->kind(); }
  const SlotFill* Find(absl::string_view slot) const {
    for (const SlotFill& fill : slots) {
      if (fill.name == slot) return &fill;
    }
    return nullptr;
  }
  // The rule's fixed value for a slot; empty when it has none.
  absl::string_view Set(absl::string_view slot) const {
    for (const v1::SlotValue& value : rule->rule->set()) {
      if (value.slot() == slot) return value.value();
    }
    return {};
  }
};

}  // namespace claims

#endif  // CLAIMS_EXTRACT_DRAFT_H_
