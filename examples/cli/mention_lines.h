// A mention as a line for people or for programs.
#ifndef CLAIMS_EXAMPLES_CLI_MENTION_LINES_H_
#define CLAIMS_EXAMPLES_CLI_MENTION_LINES_H_

#include <string>

#include "claims/mentions/mention.h"
#include "proto/claims/v1/document.pb.h"

namespace claims::cli {

// {"documentId":..,"start":..,"end":..,"class":"PERSON","mention":"..","ref":{..}},
// or "date" or "count" in place of "ref"; "role", "party" (the id of whom a person acts
// for), "startTime", "forCount" and "additional" where they are known. Ended by a newline.
std::string MentionJsonLine(const v1::Document& document, const Mention& mention);

// "  512-525   PERSON  Ana Rojas  = Ana Rojas [ana-rojas], deputy minister, of CHL". Ended.
std::string MentionTextLine(const v1::Document& document, const Mention& mention);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_MENTION_LINES_H_
