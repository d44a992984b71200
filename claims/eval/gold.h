// Gold files: documents with the claims that a careful annotator found in them.
//
//   {"id": "a", "published": "2031-04-05", "text": "...", "claims": [
//     {"kind": "leadership", "evidence": "led by Ana Rojas", "party": "CHL",
//      "leader": "Ana Rojas", "modality": "ACTUAL"}]}
//
// One document a line. The slots are strings as an annotator writes them ("CHL",
// "Oslo"), not the messages of a claim. Unknown fields are ignored.
#ifndef CLAIMS_EVAL_GOLD_H_
#define CLAIMS_EVAL_GOLD_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/issue.h"
#include "proto/claims/v1/document.pb.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims::eval {

// Closed; "YYYY-MM-DD". Both are empty when there is none, else neither.
struct GoldDate {
  std::string start;
  std::string end;

  bool known() const { return !start.empty(); }
};

struct GoldEvent {
  std::string place;
  GoldDate date;
  int round = 0;
};

// Empty, or 0, is "not given", for every slot.
struct GoldClaim {
  v1::ClaimKind kind = v1::CLAIM_KIND_UNSPECIFIED;
  std::string evidence;
  std::string modality;
  std::string speaker;
  bool negated = false;
  bool optional = false;

  std::string party, leader, participant;
  std::string by, to, set_by, released_by;
  std::vector<std::string> parties, of, applies_to;
  std::string place, venue, topic, status, stance, basis, capacity;
  GoldDate date;
  int round = 0;
  std::optional<double> count;
  std::string bound;
  bool attends = true;
  GoldEvent event;

  // All slots on one line, for messages: "leader=Ana Rojas, party=CHL".
  std::string shown;
};

struct GoldDocument {
  std::string file;
  int line = 0;
  // As `claims extract` reads it; without text when it cannot be read, so that
  // its claims count as missed.
  v1::Document document;
  std::vector<GoldClaim> claims;
};

// Appends the documents of a file's bytes. A line that is no gold document is an
// Issue and is left out; so is a second document with one id.
void ReadGold(const std::string& file, absl::string_view bytes,
              std::vector<GoldDocument>* documents, std::vector<Issue>* issues);

}  // namespace claims::eval

#endif  // CLAIMS_EVAL_GOLD_H_
