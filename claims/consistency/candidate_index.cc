#include "claims/consistency/candidate_index.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

namespace claims {
namespace {

constexpr int kDaysPerBucket = 32;
// CompareSignatures joins dated signatures up to this far apart, and undated
// ones with meetings this far before or after their publication.
constexpr int kReach = 31;
constexpr int kRecall = 121;
constexpr int kOutlook = 31;

int BucketOf(int32_t day) {
  return day >= 0 ? day / kDaysPerBucket : -((-day + kDaysPerBucket - 1) / kDaysPerBucket);
}

// Buckets of the time in which the meeting may have been. A year-long date
// stays within bounds.
std::pair<int, int> Buckets(const EventSignature& s, int reach) {
  if (s.date.known()) {
    return {BucketOf(s.date.first - reach),
            BucketOf(std::min(s.date.last, s.date.first + 366) + reach)};
  }
  if (s.published == kNoDay) return {0, -1};
  return {BucketOf(s.published - kRecall), BucketOf(s.published + kOutlook)};
}

// Names under which a signature is put.
std::vector<std::string> OwnKeys(const EventSignature& s) {
  std::vector<std::string> keys;
  if (!s.place.empty()) keys.push_back(absl::StrCat(s.parties.empty() ? "n@" : "@", s.place));
  if (s.parties.size() == 1) keys.push_back(absl::StrCat("s:", s.parties[0]));
  for (const std::string& p : s.others) keys.push_back(absl::StrCat("m:", p));
  if (s.parties.size() < 2) return keys;
  for (size_t i = 0; i < s.parties.size(); ++i) {
    keys.push_back(absl::StrCat("m:", s.parties[i]));
    for (size_t j = i + 1; j < s.parties.size(); ++j) {
      keys.push_back(absl::StrCat(s.parties[i], "+", s.parties[j]));
    }
  }
  return keys;
}

// Names under which its partners are.
std::vector<std::string> PartnerKeys(const EventSignature& s) {
  std::vector<std::string> keys;
  if (!s.place.empty()) keys.push_back(absl::StrCat("n@", s.place));
  if (s.parties.empty() && !s.place.empty()) keys.push_back(absl::StrCat("@", s.place));
  for (const std::string& p : s.parties) keys.push_back(absl::StrCat("s:", p));
  for (const std::string& p : s.others) keys.push_back(absl::StrCat("s:", p));
  if (s.parties.size() == 1) keys.push_back(absl::StrCat("m:", s.parties[0]));
  for (size_t i = 0; i < s.parties.size(); ++i) {
    for (size_t j = i + 1; j < s.parties.size(); ++j) {
      keys.push_back(absl::StrCat(s.parties[i], "+", s.parties[j]));
    }
  }
  return keys;
}

}  // namespace

void CandidateIndex::Add(const EventSignature& signature, int handle) {
  const std::pair<int, int> range = Buckets(signature, 0);
  for (const std::string& key : OwnKeys(signature)) {
    for (int b = range.first; b <= range.second; ++b) {
      buckets_[absl::StrCat(key, "#", b)].push_back(handle);
    }
  }
}

std::vector<int> CandidateIndex::Candidates(const EventSignature& signature) const {
  std::vector<int> out;
  const std::pair<int, int> range = Buckets(signature, kReach);
  for (const std::string& key : PartnerKeys(signature)) {
    for (int b = range.first; b <= range.second; ++b) {
      const auto it = buckets_.find(absl::StrCat(key, "#", b));
      if (it != buckets_.end()) out.insert(out.end(), it->second.begin(), it->second.end());
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace claims
