#include "claims/rules/counterparts.h"

namespace claims {

Counterparts CounterpartsOf(const std::vector<std::unique_ptr<v1::RulePack>>& packs) {
  Counterparts named;
  for (const auto& pack : packs) {
    for (const v1::PartyEntry& entry : pack->party()) {
      if (entry.name().empty()) continue;  // adds to another pack's entry
      v1::EntityRef& ref = named[entry.id()];
      ref.set_id(entry.id());
      ref.set_name(entry.name());
      ref.set_type(entry.type());
    }
  }
  Counterparts counterparts;
  for (const auto& pack : packs) {
    for (const v1::PartyEntry& entry : pack->party()) {
      const auto other = named.find(entry.counterpart());
      if (other != named.end()) counterparts.emplace(entry.id(), other->second);
    }
  }
  return counterparts;
}

}  // namespace claims
