#include "claims/consistency/candidate_index.h"

#include <algorithm>
#include <utility>

namespace claims {
namespace {

constexpr int kDaysPerBucket = 64;
// CompareSignatures joins dated signatures up to this far apart, and undated
// ones with meetings this far before or after their publication.
constexpr int kReach = 31;
constexpr int kRecall = 121;
constexpr int kOutlook = 31;
constexpr int kBareReach = 7;

int BucketOf(int32_t day) { return Stretch(day, kDaysPerBucket); }

// Buckets of the time in which the meeting may have been. A year-long date
// stays within bounds.
std::pair<int, int> Buckets(const EventSignature& s, int reach) {
  if (s.date.known()) {
    return {BucketOf(s.date.first - reach),
            BucketOf(std::min(s.date.last, s.date.first + 366) + reach)};
  }
  if (s.published == kNoDay) return {0, -1};
  if (IsBare(s)) return {BucketOf(s.published - kBareReach), BucketOf(s.published + kBareReach)};
  return {BucketOf(s.published - kRecall), BucketOf(s.published + kOutlook)};
}

Key Pair(const std::string& a, const std::string& b) { return Key("pair").Add(a).Add(b); }

void AddPairs(const std::vector<std::string>& parties, std::vector<Key>* keys) {
  for (size_t i = 0; i < parties.size(); ++i) {
    for (size_t j = i + 1; j < parties.size(); ++j) keys->push_back(Pair(parties[i], parties[j]));
  }
}

// "the opposition" beside a party, and the one group beside it: each finds the other.
enum class Side { kUnnamed, kGroup };
bool Is(Side side, const std::string& party) {
  return side == Side::kUnnamed ? IsUnnamedSide(party) : MayBeUnnamedSide(party);
}

// Under `key`, who stands beside a side of that kind.
void AddBeside(Side side, const char* key, const EventSignature& s, std::vector<Key>* keys) {
  const bool any = std::any_of(s.parties.begin(), s.parties.end(),
                               [side](const std::string& p) { return Is(side, p); });
  if (!any || s.parties.size() < 2) return;
  for (const std::string& p : s.parties) {
    if (!Is(side, p)) keys->push_back(Key(key).Add(p));
  }
}

// Names under which a signature is put.
std::vector<Key> OwnKeys(const EventSignature& s) {
  std::vector<Key> keys;
  if (!s.place.empty()) {
    keys.push_back(Key(s.parties.empty() ? "place alone" : "place").Add(s.place));
  }
  if (s.parties.size() == 1) keys.push_back(Key("alone").Add(s.parties[0]));
  for (const std::string& p : s.others) keys.push_back(Key("among").Add(p));
  if (s.parties.size() < 2) return keys;
  for (const std::string& p : s.parties) keys.push_back(Key("among").Add(p));
  AddPairs(s.parties, &keys);
  AddBeside(Side::kUnnamed, "beside unnamed", s, &keys);
  AddBeside(Side::kGroup, "beside group", s, &keys);
  return keys;
}

// Names under which its partners are.
std::vector<Key> PartnerKeys(const EventSignature& s) {
  std::vector<Key> keys;
  if (!s.place.empty()) keys.push_back(Key("place alone").Add(s.place));
  if (s.parties.empty() && !s.place.empty()) keys.push_back(Key("place").Add(s.place));
  for (const std::string& p : s.parties) keys.push_back(Key("alone").Add(p));
  for (const std::string& p : s.others) keys.push_back(Key("alone").Add(p));
  if (s.parties.size() == 1) keys.push_back(Key("among").Add(s.parties[0]));
  AddPairs(s.parties, &keys);
  AddBeside(Side::kUnnamed, "beside group", s, &keys);
  AddBeside(Side::kGroup, "beside unnamed", s, &keys);
  return keys;
}

template <typename Visit>
void ForEachOwn(const EventSignature& signature, Visit visit) {
  const std::pair<int, int> range = Buckets(signature, 0);
  for (const Key& key : OwnKeys(signature)) {
    for (int b = range.first; b <= range.second; ++b) visit(Key(key).Add(b));
  }
}

}  // namespace

void CandidateIndex::Add(const EventSignature& signature, int handle) {
  ForEachOwn(signature, [&](const Key& key) { index_.Add(key, handle); });
}

void CandidateIndex::Remove(const EventSignature& signature, int handle) {
  ForEachOwn(signature, [&](const Key& key) { index_.Remove(key, handle); });
}

std::vector<int> CandidateIndex::Candidates(const EventSignature& signature) const {
  std::vector<int> out;
  const std::pair<int, int> range = Buckets(signature, kReach);
  for (const Key& key : PartnerKeys(signature)) {
    for (int b = range.first; b <= range.second; ++b) {
      index_.ForEach(Key(key).Add(b), [&out](uint32_t handle) {
        out.push_back(static_cast<int>(handle));
      });
    }
  }
  return out;
}

}  // namespace claims
