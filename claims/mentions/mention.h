// One mention: words of the text and what they refer to.
#ifndef CLAIMS_MENTIONS_MENTION_H_
#define CLAIMS_MENTIONS_MENTION_H_

#include <cstdint>
#include <optional>
#include <string>

#include "claims/base/span.h"
#include "claims/mentions/dates.h"
#include "claims/mentions/mention_class.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// A value type. `span` counts bytes of the document's text.
struct Mention {
  Span span;
  MentionClass cls = MentionClass::kParty;
  // kParty, kPerson, kPlace, kOutlet: what is referred to.
  v1::EntityRef ref;
  // kPerson: the office as written ("Kremlin aide") and the party it is held
  // for ("RUS"), both empty when the document does not say. kParty: of rebels without a
  // name the state that is theirs ("Chilean rebels").
  std::string role;
  std::string party_id;
  std::string party_name;
  v1::EntityType party_type = v1::ENTITY_TYPE_UNSPECIFIED;
  // kPlace: a region, where talks are seldom held.
  bool region = false;
  // kPlace: the state of which the words say that this is the capital, or ground held in
  // it: "the capital, Oslo"; else empty.
  std::string state;
  // kParty: the head noun after the name, lower case: "delegation", "officials",
  // "side", "president"; empty for the bare name.
  std::string head;
  // kDate.
  DateShape shape = DateShape::kPoint;
  v1::DateInterval date;
  std::string start_time;
  // kCount.
  v1::Count count;
  std::optional<int32_t> for_count;
  bool additional = false;
};

}  // namespace claims

#endif  // CLAIMS_MENTIONS_MENTION_H_
