#include "claims/consistency/independence.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "claims/base/fnv.h"
#include "claims/base/utf8.h"
#include "claims/consistency/union_find.h"
#include "claims/consistency/words.h"

namespace claims {
namespace {

constexpr int kShingleWords = 4;
constexpr double kSameWording = 0.5;

// Puts claims that share a name for their source together.
class SourceSets {
 public:
  explicit SourceSets(int n) : sets_(n) {}
  void Tie(int i, absl::string_view what, absl::string_view id) {
    if (id.empty()) return;
    const auto at = first_.try_emplace(absl::StrCat(what, ":", id), i);
    sets_.Union(at.first->second, i);
  }
  UnionFind& sets() { return sets_; }

 private:
  UnionFind sets_;
  absl::flat_hash_map<std::string, int> first_;
};

}  // namespace

std::vector<uint64_t> Shingles(absl::string_view text) {
  std::vector<uint64_t> words;
  ForEachWord(FoldAscii(text), [&words](absl::string_view word) { words.push_back(Fnv1a(word)); });
  std::vector<uint64_t> out;
  for (size_t w = 0; w + kShingleWords <= words.size(); ++w) {
    uint64_t h = 0;
    for (int k = 0; k < kShingleWords; ++k) h = h * 0x9e3779b97f4a7c15u + words[w + k];
    out.push_back(h);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

double Resemblance(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b) {
  if (a.empty() || b.empty()) return 0;
  std::vector<uint64_t> shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  return static_cast<double>(shared.size()) / (a.size() + b.size() - shared.size());
}

namespace {

// Only claims that share a shingle are compared word by word.
void TieByWording(const std::vector<const v1::Claim*>& claims, UnionFind* sets) {
  const int n = static_cast<int>(claims.size());
  std::vector<std::vector<uint64_t>> shingles(n);
  absl::flat_hash_map<uint64_t, int> first_with;
  for (int i = 0; i < n; ++i) {
    if (claims[i]->evidence_size() > 0) shingles[i] = Shingles(claims[i]->evidence(0).quote());
    for (uint64_t s : shingles[i]) {
      const int j = first_with.try_emplace(s, i).first->second;
      if (sets->Find(i) != sets->Find(j) &&
          Resemblance(shingles[i], shingles[j]) >= kSameWording) {
        sets->Union(i, j);
      }
    }
  }
}

}  // namespace

int IndependentSources(const std::vector<const v1::Claim*>& claims) {
  const int n = static_cast<int>(claims.size());
  if (n < 2) return n;
  SourceSets sources(n);
  for (int i = 0; i < n; ++i) {
    const v1::Claim& c = *claims[i];
    sources.Tie(i, "publisher", c.publisher().empty() ? c.document_id() : c.publisher());
    for (const auto& via : c.attribution().via()) sources.Tie(i, "via", via.id());
    const v1::EntityRef& speaker = c.attribution().speaker();
    // "An official" may be anyone.
    if (speaker.type() != v1::ENTITY_TYPE_DESCRIPTION) {
      sources.Tie(i, speaker.type() == v1::ENTITY_TYPE_OUTLET ? "via" : "speaker", speaker.id());
    }
  }
  int count = sources.sets().Count();
  if (count > 1) {
    TieByWording(claims, &sources.sets());
    count = sources.sets().Count();
  }
  return count;
}

}  // namespace claims
