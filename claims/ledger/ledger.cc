#include "claims/ledger/ledger.h"

#include <algorithm>
#include <utility>

#include "claims/ledger/claim_keys.h"

namespace claims {
namespace {

template <typename Index>
void Drop(Index* index, absl::string_view key, const std::string& document_id) {
  const auto it = index->find(key);
  if (it == index->end()) return;
  it->second.erase(document_id);
  if (it->second.empty()) index->erase(it);
}

}  // namespace

bool Ledger::Put(absl::string_view document_id, Claims claims) {
  const bool known = Remove(document_id);
  const std::string id(document_id);
  auto kept = std::make_shared<const Claims>(std::move(claims));
  Register(id, *kept);
  claims_ += kept->size();
  documents_.emplace(id, std::move(kept));
  return known;
}

bool Ledger::Remove(absl::string_view document_id) {
  const auto it = documents_.find(document_id);
  if (it == documents_.end()) return false;
  Unregister(it->first, *it->second);
  claims_ -= it->second->size();
  documents_.erase(it);
  return true;
}

std::shared_ptr<const Ledger::Claims> Ledger::Document(absl::string_view document_id) const {
  const auto it = documents_.find(document_id);
  return it == documents_.end() ? nullptr : it->second;
}

std::vector<std::shared_ptr<const Ledger::Claims>> Ledger::Snapshot() const {
  std::vector<std::shared_ptr<const Claims>> out;
  out.reserve(documents_.size());
  for (const auto& entry : documents_) out.push_back(entry.second);
  return out;
}

std::vector<const v1::Claim*> Ledger::All() const {
  std::vector<const v1::Claim*> out;
  out.reserve(claims_);
  for (const auto& entry : documents_) {
    for (const v1::Claim& claim : *entry.second) out.push_back(&claim);
  }
  return out;
}

std::vector<const v1::Claim*> Ledger::ByEvent(absl::string_view event_id) const {
  return Lookup(by_event_, event_id, /*by_event=*/true);
}

std::vector<const v1::Claim*> Ledger::BySubject(absl::string_view entity_id) const {
  return Lookup(by_subject_, entity_id, /*by_event=*/false);
}

std::vector<const v1::Claim*> Ledger::Lookup(const Index& index, absl::string_view key,
                                             bool by_event) const {
  std::vector<const v1::Claim*> out;
  const auto it = index.find(key);
  if (it == index.end()) return out;
  for (const std::string& document : it->second) {
    for (const v1::Claim& claim : *documents_.find(document)->second) {
      bool match = EventIdOf(claim) == key;
      if (!by_event) {
        const std::vector<absl::string_view> ids = SubjectIdsOf(claim);
        match = std::binary_search(ids.begin(), ids.end(), key);
      }
      if (match) out.push_back(&claim);
    }
  }
  return out;
}

void Ledger::Register(const std::string& document_id, const Claims& claims) {
  for (const v1::Claim& claim : claims) {
    const absl::string_view event = EventIdOf(claim);
    if (!event.empty()) by_event_[event].insert(document_id);
    for (absl::string_view subject : SubjectIdsOf(claim)) by_subject_[subject].insert(document_id);
  }
}

void Ledger::Unregister(const std::string& document_id, const Claims& claims) {
  for (const v1::Claim& claim : claims) {
    Drop(&by_event_, EventIdOf(claim), document_id);
    for (absl::string_view subject : SubjectIdsOf(claim)) Drop(&by_subject_, subject, document_id);
  }
}

}  // namespace claims
