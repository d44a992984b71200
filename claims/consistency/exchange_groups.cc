#include "claims/consistency/exchange_groups.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/consistency/union_find.h"

namespace claims {
namespace {

// A report without a date speaks of an exchange at most this long before.
constexpr int kRecallDays = kExchangeReachDays;
// Undated reports published within this time speak of one exchange.
constexpr int kNewsDays = kExchangeNewsDays;
// A release without a day, to whom it may be, is the giver's of so many days before its report.
constexpr int kGiverNewsDays = kExchangeGiverDays;
// An exchange that failed was due about when that is reported.
constexpr int kDueBefore = 2;
// What was agreed without a day is carried out within this time, and in about
// the agreed size: less is one stage of it.
constexpr int kCarryOutDays = kExchangeReachDays;
constexpr double kMaxShortfall = 1.25;

enum Stage { kProposed, kAgreed, kFailed, kDone };

struct Item {
  PartyIds parties;
  Stage stage;
  DaySpan date;
  int32_t published;
  int count;  // 0: not given
  v1::Basis basis;
  absl::string_view giver;     // of a release by one side
  absl::string_view document;
};

Stage StageOf(const Fact& fact) {
  switch (fact.claim->prisoner_exchange().status()) {
    case v1::EXCHANGE_STATUS_PROPOSED: return kProposed;
    case v1::EXCHANGE_STATUS_AGREED:
    case v1::EXCHANGE_STATUS_PLANNED: return kAgreed;
    case v1::EXCHANGE_STATUS_FAILED: return kFailed;
    default: return fact.planned ? kAgreed : kDone;
  }
}

// One day fixes an exchange, whether it is due or done; a proposal is no event.
bool Anchored(const Item& i) {
  return i.date.known() && i.date.first == i.date.last && i.stage != kProposed;
}

bool SameParties(const PartyIds& a, const PartyIds& b) {
  size_t shared = 0;
  for (absl::string_view p : a) shared += std::binary_search(b.begin(), b.end(), p);
  return shared >= std::min<size_t>(2, std::min(a.size(), b.size())) && shared > 0;
}

class Grouper {
 public:
  explicit Grouper(const std::vector<const Fact*>& facts) : sets_(static_cast<int>(facts.size())) {
    for (const Fact* f : facts) {
      const v1::PrisonerExchange& x = f->claim->prisoner_exchange();
      Item item{PartiesOf(*f->claim), StageOf(*f), ToDaySpan(x.date()), f->published,
                x.count().value(), x.basis(),
                x.basis() == v1::BASIS_ONE_SIDE ? absl::string_view(x.released_by().id()) : "",
                f->claim->document_id()};
      // A plan for a day that is over was not for that day.
      if (item.stage < kFailed && item.date.known() && item.date.last < item.published) {
        item.date = DaySpan();
      }
      items_.push_back(std::move(item));
    }
  }

  std::vector<ExchangeGroup> Run() {
    AnchorPairs();
    JoinGivers();
    AnchorSingles();
    AttachTheRest();
    return Collect();
  }

 private:
  // Both parties and the day.
  void AnchorPairs() {
    absl::flat_hash_map<std::string, int> first;
    for (size_t i = 0; i < items_.size(); ++i) {
      const Item& item = items_[i];
      if (!Anchored(item) || item.parties.size() < 2) continue;
      for (size_t p = 0; p < item.parties.size(); ++p) {
        for (size_t q = p + 1; q < item.parties.size(); ++q) {
          const auto at = first.try_emplace(
              absl::StrCat(item.parties[p], "+", item.parties[q], "|", item.date.first),
              static_cast<int>(i));
          sets_.Union(at.first->second, static_cast<int>(i));
        }
      }
    }
    for (size_t i = 0; i < items_.size(); ++i) {
      if (Anchored(items_[i]) && items_[i].parties.size() >= 2) AddAnchor(static_cast<int>(i));
    }
  }

  // "Israel freed 183": to whom, reports name in several ways. One that tells of
  // releases to two parties knows better.
  void JoinGivers() {
    std::map<std::pair<absl::string_view, int32_t>, std::vector<int>> releases;
    for (size_t i = 0; i < items_.size(); ++i) {
      const Item& item = items_[i];
      if (item.giver.empty() || !Anchored(item) || item.stage != kDone) continue;
      releases[{item.giver, item.date.first}].push_back(static_cast<int>(i));
    }
    for (const auto& entry : releases) {
      std::map<absl::string_view, int> root_of;
      bool apart = false;
      for (int i : entry.second) {
        const int root = sets_.Find(i);
        apart |= root_of.try_emplace(items_[i].document, root).first->second != root;
      }
      for (int i : entry.second) {
        if (!apart) sets_.Union(entry.second[0], i);
      }
    }
    releases_ = std::move(releases);
  }

  // Roots of what the giver released on the day of the report or the day before.
  std::set<int> ReleasesNear(const Item& item) {
    std::set<int> roots;
    if (item.giver.empty()) return roots;
    for (int32_t day = item.published - kGiverNewsDays; day <= item.published; ++day) {
      const auto found = releases_.find({item.giver, day});
      if (found == releases_.end()) continue;
      for (int i : found->second) roots.insert(sets_.Find(i));
    }
    return roots;
  }

  // One party and the day: joins the only exchange that it can be.
  void AnchorSingles() {
    absl::flat_hash_map<std::string, int> first;
    std::vector<int> opened;
    for (size_t i = 0; i < items_.size(); ++i) {
      const Item& item = items_[i];
      if (!Anchored(item) || item.parties.size() != 1) continue;
      const std::set<int> roots = AnchorsNear(item, item.date.first, item.date.first);
      if (roots.size() == 1) {
        sets_.Union(*roots.begin(), static_cast<int>(i));
      } else {
        const auto at = first.try_emplace(absl::StrCat(item.parties[0], "|", item.date.first),
                                          static_cast<int>(i));
        sets_.Union(at.first->second, static_cast<int>(i));
        opened.push_back(static_cast<int>(i));
      }
    }
    for (int i : opened) AddAnchor(i);
  }

  void AttachTheRest() {
    std::map<std::pair<std::string, int>, std::vector<int>> undated;
    for (size_t i = 0; i < items_.size(); ++i) {
      const Item& item = items_[i];
      if (Anchored(item) || item.parties.empty()) continue;
      std::set<int> roots;
      if (item.stage == kDone && item.date.known()) {
        roots = AnchorsNear(item, item.date.first, item.date.last);
      } else if (item.stage == kDone && item.published != kNoDay) {
        roots = AnchorsNear(item, item.published - kRecallDays, item.published);
        if (roots.empty()) roots = ReleasesNear(item);
      } else if (item.stage == kFailed && !item.date.known() && item.published != kNoDay) {
        roots = AnchorsNear(item, item.published - kDueBefore, item.published + kDueBefore);
      } else if (item.stage == kAgreed && !item.date.known() && item.published != kNoDay) {
        roots = OutcomesOf(item);
      }
      if (roots.size() == 1) {
        sets_.Union(*roots.begin(), static_cast<int>(i));
      } else if (roots.empty() && !item.date.known() && item.published != kNoDay) {
        undated[{absl::StrJoin(item.parties, "+"), item.stage == kFailed ? kAgreed : item.stage}]
            .push_back(static_cast<int>(i));
      }
    }
    for (auto& entry : undated) JoinNews(&entry.second);
  }

  // Undated reports of one party set and stage, chained from the first of each
  // burst of news.
  void JoinNews(std::vector<int>* reports) {
    std::sort(reports->begin(), reports->end(),
              [this](int a, int b) { return items_[a].published < items_[b].published; });
    int head = -1;
    for (int i : *reports) {
      if (head >= 0 && items_[i].published - items_[head].published <= kNewsDays) {
        sets_.Union(head, i);
      } else {
        head = i;
      }
    }
  }

  void AddAnchor(int i) {
    for (absl::string_view p : items_[i].parties) anchors_[p].emplace(items_[i].date.first, i);
  }

  // Roots of the exchanges of these parties in [first, last].
  std::set<int> AnchorsNear(const Item& item, int32_t first, int32_t last) {
    std::set<int> roots;
    if (item.parties.empty()) return roots;
    const auto found = anchors_.find(item.parties[0]);
    if (found == anchors_.end()) return roots;
    for (auto it = found->second.lower_bound({first, -1});
         it != found->second.end() && it->first <= last; ++it) {
      if (SameParties(item.parties, items_[it->second].parties)) {
        roots.insert(sets_.Find(it->second));
      }
    }
    return roots;
  }

  // Exchanges that may be what came of an agreement, where their number is known.
  std::set<int> OutcomesOf(const Item& agreed) {
    std::set<int> roots;
    const auto found = anchors_.find(agreed.parties[0]);
    if (agreed.count == 0 || found == anchors_.end()) return roots;
    for (auto it = found->second.lower_bound({agreed.published, -1});
         it != found->second.end() && it->first <= agreed.published + kCarryOutDays; ++it) {
      const Item& done = items_[it->second];
      if (done.basis == agreed.basis && done.count <= kMaxShortfall * agreed.count &&
          agreed.count <= kMaxShortfall * done.count && SameParties(agreed.parties, done.parties)) {
        roots.insert(sets_.Find(it->second));
      }
    }
    return roots;
  }

  std::vector<ExchangeGroup> Collect() {
    std::map<int, ExchangeGroup> by_root;
    for (size_t i = 0; i < items_.size(); ++i) {
      const Item& item = items_[i];
      ExchangeGroup& group = by_root[sets_.Find(static_cast<int>(i))];
      group.facts.push_back(static_cast<int>(i));
      // The least key among the members with most parties stands for all.
      const bool anchored = Anchored(item);
      std::string key = absl::StrCat(
          anchored ? "1" : "2", "|", item.parties.size() >= 2 ? "1" : "2", "|",
          absl::StrJoin(item.parties, "+"), "|", anchored ? 0 : static_cast<int>(item.stage), "|",
          anchored ? DateText(item.date) : DayText(item.published));
      if (group.key.empty() || key < group.key) group.key = std::move(key);
    }
    std::vector<ExchangeGroup> out;
    for (auto& entry : by_root) out.push_back(std::move(entry.second));
    return out;
  }

  std::vector<Item> items_;
  UnionFind sets_;
  std::map<std::pair<absl::string_view, int32_t>, std::vector<int>> releases_;  // by giver and day
  absl::flat_hash_map<absl::string_view, std::set<std::pair<int32_t, int>>> anchors_;
};

}  // namespace

std::vector<ExchangeGroup> GroupExchanges(const std::vector<const Fact*>& facts) {
  return Grouper(facts).Run();
}

}  // namespace claims
