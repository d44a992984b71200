#include "claims/consistency/deadline_groups.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "claims/consistency/union_find.h"

namespace claims {
namespace {

// Deadlines by one setter are grouped as long as reports follow each other
// within this time.
constexpr int kQuietDays = 60;
// Words that reports must share where the setter does not join them.
constexpr int kSharedStems = 2;

const v1::Deadline& DeadlineOf(const Statement& s) { return s.fact->claim->deadline(); }

bool ShareBound(const v1::Deadline& a, const v1::Deadline& b) {
  for (const auto& x : a.applies_to()) {
    for (const auto& y : b.applies_to()) {
      if (x.id() == y.id()) return true;
    }
  }
  return false;
}

class Grouper {
 public:
  Grouper(const SlotRule& rule, const std::vector<Fact>& facts) : rule_(rule) {
    for (const Fact& f : facts) {
      if (f.kind == rule.kind && f.published != kNoDay) AppendStatement(rule, f, &statements_);
    }
    for (const Statement& s : statements_) {
      stems_.push_back(ContentStems(*s.fact->claim));
    }
  }

  std::vector<StatementGroup> Run() {
    std::map<std::string, std::vector<int>> by_setter = BySetter();
    JoinNameless(&by_setter);
    for (auto& entry : by_setter) SplitByTime(entry.first, &entry.second);
    return std::move(out_);
  }

 private:
  std::string SetterOf(int i) const { return SubjectKey(rule_, *statements_[i].fact->claim); }

  // Setters of one limit, in one quote, go under the least of their ids.
  std::map<std::string, std::vector<int>> BySetter() {
    std::map<std::string, int> number;
    for (size_t i = 0; i < statements_.size(); ++i) number.emplace(SetterOf(i), 0);
    int n = 0;
    for (auto& entry : number) entry.second = n++;
    UnionFind sets(n);
    absl::flat_hash_map<std::string, int> first_of_quote;
    for (size_t i = 0; i < statements_.size(); ++i) {
      const v1::Claim& claim = *statements_[i].fact->claim;
      if (SetterOf(i).empty() || claim.evidence().empty()) continue;
      const auto at = first_of_quote.try_emplace(
          absl::StrCat(claim.document_id(), "|", claim.evidence(0).start(), "|",
                       claim.evidence(0).quote(), "|", statements_[i].value.text),
          number[SetterOf(i)]);
      sets.Union(at.first->second, number[SetterOf(i)]);
    }
    std::map<int, std::string> least;
    for (const auto& entry : number) {
      if (!entry.first.empty()) least.emplace(sets.Find(entry.second), entry.first);
    }
    std::map<std::string, std::vector<int>> out;
    for (size_t i = 0; i < statements_.size(); ++i) {
      const std::string setter = SetterOf(i);
      if (setter.empty()) nameless_.push_back(static_cast<int>(i));
      else out[least[sets.Find(number[setter])]].push_back(static_cast<int>(i));
    }
    return out;
  }

  bool Alike(int i, int j) const {
    const v1::Deadline& a = DeadlineOf(statements_[i]);
    const v1::Deadline& b = DeadlineOf(statements_[j]);
    return !a.topic().empty() && a.topic() == b.topic() && ShareBound(a, b) &&
           std::abs(statements_[i].fact->published - statements_[j].fact->published) <=
               kQuietDays &&
           SharedStems(stems_[i], stems_[j]) >= kSharedStems;
  }

  void JoinNameless(std::map<std::string, std::vector<int>>* by_setter) {
    // Named ones by bound party and topic, so that a large ledger costs little.
    absl::flat_hash_map<std::string, std::vector<std::pair<int, const std::string*>>> index;
    for (const auto& entry : *by_setter) {
      for (int i : entry.second) {
        for (const auto& key : DutyKeys(i)) index[key].push_back({i, &entry.first});
      }
    }
    absl::flat_hash_map<std::string, std::vector<int>> seen;
    UnionFind alike(static_cast<int>(statements_.size()));
    std::vector<std::pair<int, std::string>> joined;
    std::vector<int> alone;
    for (int i : nameless_) {
      std::set<std::string> setters;
      for (const auto& key : DutyKeys(i)) {
        for (const auto& named : index[key]) {
          if (Alike(i, named.first)) setters.insert(*named.second);
        }
      }
      if (setters.size() == 1) {
        joined.emplace_back(i, *setters.begin());
        continue;
      }
      alone.push_back(i);
      for (const auto& key : DutyKeys(i)) {
        for (int j : seen[key]) {
          if (Alike(i, j)) alike.Union(j, i);
        }
        seen[key].push_back(i);
      }
    }
    for (auto& [i, setter] : joined) (*by_setter)[setter].push_back(i);
    std::map<int, std::vector<int>> groups;
    for (int i : alone) groups[alike.Find(i)].push_back(i);
    for (const auto& entry : groups) {
      const v1::Claim& claim = *statements_[entry.second[0]].fact->claim;
      (*by_setter)[absl::StrCat("?", claim.document_id(), "|", claim.id())] = entry.second;
    }
  }

  std::vector<std::string> DutyKeys(int i) const {
    std::vector<std::string> keys;
    const v1::Deadline& d = DeadlineOf(statements_[i]);
    for (const auto& p : d.applies_to()) keys.push_back(absl::StrCat(d.topic(), "|", p.id()));
    return keys;
  }

  void SplitByTime(const std::string& setter, std::vector<int>* members) {
    std::stable_sort(members->begin(), members->end(), [this](int a, int b) {
      const int32_t x = statements_[a].fact->published, y = statements_[b].fact->published;
      return x != y ? x < y : a < b;
    });
    StatementGroup group{&rule_, "", -1, {}};
    const auto flush = [&] {
      if (group.statements.size() > 1) out_.push_back(group);
      group.statements.clear();
    };
    for (int i : *members) {
      const Statement& s = statements_[i];
      if (!group.statements.empty() &&
          s.fact->published - group.statements.back().fact->published > kQuietDays) {
        flush();
      }
      if (group.statements.empty()) {
        group.key = absl::StrCat(setter, "|", DayText(s.fact->published));
      }
      group.statements.push_back(s);
    }
    flush();
  }

  const SlotRule& rule_;
  std::vector<Statement> statements_;
  std::vector<std::vector<std::string>> stems_;
  std::vector<int> nameless_;
  std::vector<StatementGroup> out_;
};

}  // namespace

std::vector<StatementGroup> GroupDeadlines(const SlotRule& rule, const std::vector<Fact>& facts) {
  return Grouper(rule, facts).Run();
}

}  // namespace claims
