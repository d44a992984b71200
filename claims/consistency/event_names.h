// A meeting's signature, which has ids only, as an Event with names.
//
// Pure; thread-safe.
#ifndef CLAIMS_CONSISTENCY_EVENT_NAMES_H_
#define CLAIMS_CONSISTENCY_EVENT_NAMES_H_

#include <string>
#include <vector>

#include "claims/consistency/event_signature.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// The name that the least claim id gives to a place or party; its id alone when
// none does. Points into the claims, which must outlive it.
class EntityNames {
 public:
  explicit EntityNames(std::vector<const v1::Claim*> claims);
  v1::EntityRef Ref(const std::string& id) const;

 private:
  void Add(const v1::EntityRef& ref);
  void Read(const v1::Claim& claim);

  std::vector<const v1::EntityRef*> refs_;
};

// Its id is made of place, date and round: "geneva-2026-02-17-round-3".
v1::Event ToEvent(const EventSignature& signature, const EntityNames& names);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_EVENT_NAMES_H_
