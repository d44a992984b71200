#include "claims/consistency/deadline_groups.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "claims/consistency/stems.h"
#include "claims/consistency/union_find.h"

namespace claims {
namespace {

constexpr int kQuietDays = kDeadlineQuietDays;
// Words that reports must share where the setter does not join them.
constexpr int kSharedStems = 2;

const v1::Deadline& DeadlineOf(const Statement& s) { return s.fact->claim->deadline(); }

bool ShareBound(const v1::Deadline& a, const v1::Deadline& b) {
  const std::vector<std::string> x = BoundBy(a), y = BoundBy(b);
  return std::any_of(x.begin(), x.end(), [&y](const std::string& id) {
    return std::find(y.begin(), y.end(), id) != y.end();
  });
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
    sets_ = UnionFind(size());
  }

  std::vector<StatementGroup> Run() {
    JoinBySetter();
    JoinByQuote();
    JoinNameless();
    return Collect();
  }

 private:
  std::string SetterOf(int i) const { return SubjectKey(rule_, *statements_[i].fact->claim); }
  int32_t PublishedAt(int i) const { return statements_[i].fact->published; }

  // Reports of one setter that follow each other.
  void JoinBySetter() {
    std::map<std::string, std::vector<int>> by_setter;
    for (int i = 0; i < size(); ++i) {
      const std::string setter = SetterOf(i);
      if (setter.empty()) nameless_.push_back(i);
      else by_setter[setter].push_back(i);
    }
    for (auto& entry : by_setter) {
      std::vector<int>& list = entry.second;
      std::stable_sort(list.begin(), list.end(),
                       [this](int a, int b) { return PublishedAt(a) < PublishedAt(b); });
      for (size_t k = 1; k < list.size(); ++k) {
        if (PublishedAt(list[k]) - PublishedAt(list[k - 1]) <= kQuietDays) {
          sets_.Union(list[k - 1], list[k]);
        }
      }
    }
  }

  // Setters of one limit, in one quote.
  void JoinByQuote() {
    absl::flat_hash_map<std::string, int> first_of_quote;
    for (int i = 0; i < size(); ++i) {
      const v1::Claim& claim = *statements_[i].fact->claim;
      if (SetterOf(i).empty() || claim.evidence().empty()) continue;
      const auto at = first_of_quote.try_emplace(
          absl::StrCat(claim.document_id(), "|", claim.evidence(0).start(), "|",
                       claim.evidence(0).quote(), "|", statements_[i].value.text),
          i);
      sets_.Union(at.first->second, i);
    }
  }

  bool Alike(int i, int j) const {
    const v1::Deadline& a = DeadlineOf(statements_[i]);
    const v1::Deadline& b = DeadlineOf(statements_[j]);
    return !a.topic().empty() && DutyOf(a) == DutyOf(b) && ShareBound(a, b) &&
           std::abs(PublishedAt(i) - PublishedAt(j)) <= kQuietDays &&
           SharedStems(stems_[i], stems_[j]) >= kSharedStems;
  }

  // Of each group, the least of its setters' ids.
  std::map<int, std::string> NamesOfGroups() const {
    std::map<int, std::string> names;
    for (int i = 0; i < size(); ++i) {
      std::string setter = SetterOf(i);
      if (setter.empty()) continue;
      std::string& name = names[sets_.Find(i)];
      if (name.empty() || setter < name) name = std::move(setter);
    }
    return names;
  }

  void JoinNameless() {
    const std::map<int, std::string> names = NamesOfGroups();
    // Named ones by bound party and topic, so that a large ledger costs little.
    absl::flat_hash_map<std::string, std::vector<int>> index;
    for (int i = 0; i < size(); ++i) {
      if (SetterOf(i).empty()) continue;
      for (const auto& key : DutyKeys(i)) index[key].push_back(i);
    }
    absl::flat_hash_map<std::string, std::vector<int>> seen;
    std::vector<std::pair<int, int>> joins;
    for (int i : nameless_) {
      std::set<std::string> setters;
      std::vector<int> alike;
      for (const auto& key : DutyKeys(i)) {
        for (int named : index[key]) {
          if (!Alike(i, named)) continue;
          setters.insert(names.at(sets_.Find(named)));
          alike.push_back(named);
        }
      }
      if (setters.size() != 1) {
        alike.clear();
        for (const auto& key : DutyKeys(i)) {
          for (int j : seen[key]) {
            if (Alike(i, j)) alike.push_back(j);
          }
          seen[key].push_back(i);
        }
      }
      for (int j : alike) joins.emplace_back(i, j);
    }
    for (const auto& join : joins) sets_.Union(join.first, join.second);
  }

  std::vector<std::string> DutyKeys(int i) const {
    std::vector<std::string> keys;
    const v1::Deadline& d = DeadlineOf(statements_[i]);
    for (const auto& id : BoundBy(d)) keys.push_back(absl::StrCat(DutyOf(d), "|", id));
    return keys;
  }

  std::vector<StatementGroup> Collect() const {
    const std::map<int, std::string> names = NamesOfGroups();
    std::map<int, std::vector<int>> groups;
    for (int i = 0; i < size(); ++i) groups[sets_.Find(i)].push_back(i);
    std::vector<StatementGroup> out;
    for (auto& entry : groups) {
      std::vector<int>& members = entry.second;
      if (members.size() < 2) continue;
      std::stable_sort(members.begin(), members.end(),
                       [this](int a, int b) { return PublishedAt(a) < PublishedAt(b); });
      const v1::Claim& first = *statements_[entry.first].fact->claim;
      const auto name = names.find(entry.first);
      const std::string setter = name != names.end()
                                     ? name->second
                                     : absl::StrCat("?", first.document_id(), "|", first.id());
      StatementGroup group{&rule_, absl::StrCat(setter, "|", DayText(PublishedAt(members[0]))), -1,
                           {}};
      for (int i : members) group.statements.push_back(statements_[i]);
      out.push_back(std::move(group));
    }
    return out;
  }

  int size() const { return static_cast<int>(statements_.size()); }

  const SlotRule& rule_;
  std::vector<Statement> statements_;
  std::vector<std::vector<Stem>> stems_;
  std::vector<int> nameless_;
  UnionFind sets_{0};
};

}  // namespace

std::vector<std::string> BoundBy(const v1::Deadline& deadline) {
  std::vector<std::string> ids;
  for (const v1::EntityRef& party : deadline.applies_to()) ids.push_back(party.id());
  if (ids.empty() && deadline.has_set_by()) ids.push_back(deadline.set_by().id());
  return ids;
}

absl::string_view DutyOf(const v1::Deadline& deadline) {
  return deadline.topic() == "foreign_troops" ? absl::string_view("territory") : deadline.topic();
}

std::vector<StatementGroup> GroupDeadlines(const SlotRule& rule, const std::vector<Fact>& facts) {
  return Grouper(rule, facts).Run();
}

}  // namespace claims
