#include "claims/ledger/ledger.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/ledger/claim_keys.h"

namespace claims {
namespace {

// In any case.
uint64_t EventKey(absl::string_view id) {
  Key key("event");
  for (const char c : id) key.Add(int64_t{absl::ascii_tolower(static_cast<unsigned char>(c))});
  return key;
}

uint64_t SubjectKey(absl::string_view id) { return Key("subject").Add(id); }

}  // namespace

Ledger::Keys Ledger::KeysOf(const v1::Claim& claim) {
  Keys keys;
  const absl::string_view event = EventIdOf(claim);
  if (!event.empty()) keys.push_back(EventKey(event));
  ForEachSubjectId(claim, [&keys](absl::string_view id) {
    const uint64_t key = SubjectKey(id);
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  });
  return keys;
}

Ledger::Packed Ledger::Pack(const std::vector<const v1::Claim*>& claims) {
  Packed out;
  size_t size = 0;
  out.ends.reserve(claims.size());
  for (const v1::Claim* claim : claims) {
    size += claim->ByteSizeLong();
    out.ends.push_back(static_cast<uint32_t>(size));
  }
  out.bytes.resize(size);
  auto* to = reinterpret_cast<uint8_t*>(&out.bytes[0]);
  for (const v1::Claim* claim : claims) to = claim->SerializeWithCachedSizesToArray(to);
  return out;
}

const Ledger::Handles& Ledger::Put(absl::string_view document_id,
                                   const std::vector<v1::Claim>& claims) {
  std::vector<const v1::Claim*> pointers;
  for (const v1::Claim& claim : claims) pointers.push_back(&claim);
  return Put(document_id, pointers, Pack(pointers));
}

const Ledger::Handles& Ledger::Put(absl::string_view document_id,
                                   const std::vector<const v1::Claim*>& claims, Packed packed) {
  auto& document = *documents_.try_emplace(std::string(document_id)).first;
  document.second.bytes = std::move(packed.bytes);
  const std::vector<uint32_t>& ends = packed.ends;
  Handles& handles = document.second.handles;
  handles.clear();
  handles.reserve(claims.size());
  for (size_t i = 0; i < claims.size(); ++i) {
    ClaimHandle handle = static_cast<ClaimHandle>(places_.size());
    if (free_.empty()) {
      places_.emplace_back();
    } else {
      handle = free_.back();
      free_.pop_back();
    }
    const uint32_t start = i == 0 ? 0 : ends[i - 1];
    places_[handle] = {&document, start, ends[i] - start};
    handles.push_back(handle);
    for (uint64_t key : KeysOf(*claims[i])) index_.Add(key, handle);
  }
  claims_ += claims.size();
  return handles;
}

bool Ledger::Remove(absl::string_view document_id) {
  const auto it = documents_.find(document_id);
  if (it == documents_.end()) return false;
  ClaimArena arena;
  for (ClaimHandle handle : it->second.handles) {
    for (uint64_t key : KeysOf(*Get(handle, arena))) index_.Remove(key, handle);
    places_[handle] = Place();
    free_.push_back(handle);
  }
  claims_ -= it->second.handles.size();
  documents_.erase(it);
  return true;
}

const Ledger::Handles* Ledger::Document(absl::string_view document_id) const {
  const auto it = documents_.find(document_id);
  return it == documents_.end() ? nullptr : &it->second.handles;
}

bool Ledger::Says(absl::string_view document_id, const Packed& claims) const {
  const auto it = documents_.find(document_id);
  if (it == documents_.end() || it->second.bytes != claims.bytes) return false;
  const Handles& handles = it->second.handles;
  return std::equal(handles.begin(), handles.end(), claims.ends.begin(), claims.ends.end(),
                    [this](ClaimHandle handle, uint32_t end) {
                      return places_[handle].start + places_[handle].size == end;
                    });
}

const v1::Claim* Ledger::Get(ClaimHandle handle, google::protobuf::Arena* arena) const {
  auto* claim = google::protobuf::Arena::CreateMessage<v1::Claim>(arena);
  const Place& place = places_[handle];
  // What this class wrote parses.
  claim->ParseFromArray(place.document->second.bytes.data() + place.start,
                        static_cast<int>(place.size));
  return claim;
}

v1::Claim Ledger::Claim(ClaimHandle handle) const {
  ClaimArena arena;
  return *Get(handle, arena);
}

std::vector<v1::Claim> Ledger::Claims(const Handles& handles) const {
  std::vector<v1::Claim> out;
  out.reserve(handles.size());
  for (ClaimHandle handle : handles) out.push_back(Claim(handle));
  return out;
}

Ledger::Handles Ledger::All() const {
  Handles out;
  out.reserve(claims_);
  std::vector<const Documents::value_type*> sorted;
  sorted.reserve(documents_.size());
  for (const auto& d : documents_) sorted.push_back(&d);
  std::sort(sorted.begin(), sorted.end(),
            [](const auto* a, const auto* b) { return a->first < b->first; });
  for (const auto* d : sorted) {
    out.insert(out.end(), d->second.handles.begin(), d->second.handles.end());
  }
  return out;
}

// Keys are hashes and may be shared by strangers: `test` tells.
template <typename Test>
Ledger::Handles Ledger::Find(uint64_t key, Test test) const {
  Handles found;
  ClaimArena arena;
  index_.ForEach(key, [&](uint32_t handle) {
    if (test(*Get(handle, arena))) found.push_back(handle);
  });
  std::sort(found.begin(), found.end(), [this](ClaimHandle a, ClaimHandle b) {
    const Place& x = places_[a];
    const Place& y = places_[b];
    return x.document != y.document ? x.document->first < y.document->first : x.start < y.start;
  });
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

Ledger::Handles Ledger::ByEvent(absl::string_view event_id) const {
  return Find(EventKey(event_id), [event_id](const v1::Claim& claim) {
    return absl::EqualsIgnoreCase(EventIdOf(claim), event_id);
  });
}

Ledger::Handles Ledger::BySubject(absl::string_view entity_id) const {
  return Find(SubjectKey(entity_id), [entity_id](const v1::Claim& claim) {
    const std::vector<absl::string_view> ids = SubjectIdsOf(claim);
    return std::binary_search(ids.begin(), ids.end(), entity_id);
  });
}

}  // namespace claims
