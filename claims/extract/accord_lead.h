// Terms of an accord or a plan, told sentence after sentence:
//
//   "Under the deal, P will withdraw." + "Both will meet."  -> "Under the deal, both will meet."
//
// Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_ACCORD_LEAD_H_
#define CLAIMS_EXTRACT_ACCORD_LEAD_H_

#include <string>
#include <vector>

#include "claims/extract/lead.h"
#include "claims/extract/mask.h"

namespace claims {

// "Under the deal, ", where `sentence` begins to tell an accord's or a plan's terms; else empty.
Lead AccordLead(const MaskedSentence& sentence);

// False for sentences that tell no term of any accord.
bool MayBeTerm(const MaskedSentence& sentence);

// Whether `sentence` may go on with the terms of `accord`: one of `parties`, by id, both sides
// or a thing is to do what accords bind to. Of a mere plan that is what they would do.
bool IsTerm(const MaskedSentence& sentence, const Lead& accord,
            const std::vector<std::string>& parties);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_ACCORD_LEAD_H_
