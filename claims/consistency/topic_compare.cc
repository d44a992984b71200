#include "claims/consistency/topic_compare.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "claims/base/key_index.h"
#include "claims/consistency/stems.h"
#include "claims/consistency/topic_rules.h"
#include "claims/consistency/union_find.h"

namespace claims {
namespace {

constexpr absl::string_view kAnyTopic = "*";
constexpr int kDaysPerWeek = 7;
// A topic that says nothing asks for more words in common.
constexpr int kExtraStemsForOther = 2;

int WeekOf(int32_t day) { return (day + 7000 * kDaysPerWeek) / kDaysPerWeek; }

bool Comparable(const Fact& f) { return !f.soft && f.published != kNoDay; }

// Facts by topic, party and week.
class TopicIndex {
 public:
  explicit TopicIndex(const std::vector<Fact>& facts) : facts_(facts), stems_(facts.size()) {
    for (size_t i = 0; i < facts.size(); ++i) {
      const Fact& f = facts[i];
      const absl::string_view topic = TopicOf(*f.claim);
      if (!Comparable(f)) continue;
      if (f.kind == v1::Claim::kDeadline) Put("deadline", f, static_cast<int>(i));
      if (topic.empty()) continue;
      if (f.kind == v1::Claim::kMeeting) {
        for (absl::string_view t : MeetingTopics()) Put(t, f, static_cast<int>(i));
      } else {
        Put(topic, f, static_cast<int>(i));
        Put(kAnyTopic, f, static_cast<int>(i));
      }
    }
  }

  // Facts near `f` in time that share its topic and a party, or name no second party.
  std::vector<int> Near(const Fact& f, absl::string_view topic, int days) const {
    PartyIds parties = PartiesOf(*f.claim);
    parties.push_back("*");
    std::vector<int> out;
    for (int week = WeekOf(f.published - days); week <= WeekOf(f.published + days); ++week) {
      for (absl::string_view party : parties) {
        const auto it = buckets_.find(Bucket(topic, party, week));
        if (it != buckets_.end()) out.insert(out.end(), it->second.begin(), it->second.end());
      }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  const std::vector<Stem>& Stems(int i) {
    if (stems_[i].empty()) stems_[i] = ContentStems(*facts_[i].claim);
    return stems_[i];
  }

 private:
  static uint64_t Bucket(absl::string_view topic, absl::string_view party, int week) {
    return Key(topic).Add(party).Add(week);
  }

  void Put(absl::string_view topic, const Fact& f, int i) {
    PartyIds parties = PartiesOf(*f.claim);
    if (parties.size() < 2) parties.push_back("*");
    for (absl::string_view party : parties) {
      buckets_[Bucket(topic, party, WeekOf(f.published))].push_back(i);
    }
  }

  const std::vector<Fact>& facts_;
  absl::flat_hash_map<uint64_t, std::vector<int>> buckets_;
  std::vector<std::vector<Stem>> stems_;
};

// Words that the two must share, of `usual` ones.
int StemsToShare(const TopicRule& rule, const Fact& denial, const Fact& assertion, int usual) {
  if (rule.plain == nullptr || !rule.plain(denial, assertion)) return usual;
  return std::min(usual, rule.plain_stems);
}

struct Pair {
  int denial;
  int assertion;
};

// A document that tells of both sides of a reversal explains it.
bool OneDocumentTellsBoth(const std::vector<Fact>& facts, const std::vector<Pair>& pairs,
                          const Pair& pair) {
  for (const Pair& p : pairs) {
    const std::string& document = facts[p.denial].claim->document_id();
    if (document == facts[p.assertion].claim->document_id() &&
        (p.denial == pair.denial || p.assertion == pair.assertion)) {
      return true;
    }
  }
  return false;
}

std::vector<Pair> FindPairs(const TopicRule& rule, const std::vector<Fact>& facts,
                            TopicIndex* index) {
  std::vector<Pair> out;
  for (int i = 0; i < static_cast<int>(facts.size()); ++i) {
    const Fact& denial = facts[i];
    if (!Comparable(denial) || !rule.denies(denial)) continue;
    const absl::string_view topic =
        rule.kind == v1::Claim::kDeadline ? "deadline" : TopicOf(*denial.claim);
    int stems = rule.shared_stems;
    if (topic == "other") stems += kExtraStemsForOther;
    int own_stems = stems;
    if (rule.kind == v1::Claim::kAgreement && topic != "other") {
      const int said = static_cast<int>(index->Stems(i).size());
      own_stems = std::min(stems, std::max(kStemsOfShortDenial, said));
    }
    const auto find = [&](absl::string_view filed_under, int shared) {
      bool found = false;
      for (int j : index->Near(denial, filed_under, rule.days)) {
        const Fact& assertion = facts[j];
        if (i == j || std::abs(assertion.published - denial.published) > rule.days ||
            !rule.asserts(assertion) || !rule.answers(denial, assertion) ||
            SharedStems(index->Stems(i), index->Stems(j)) <
                StemsToShare(rule, denial, assertion, shared)) {
          continue;
        }
        out.push_back({i, j});
        found |= assertion.claim->document_id() != denial.claim->document_id();
      }
      return found;
    };
    bool found = find(topic, own_stems);
    for (const auto& [one, other] : NeighbouringTopics()) {
      if (found || !LooksAround(rule)) break;
      if (one == topic) found = find(other, stems + kExtraStemsForNeighbour);
      if (!found && other == topic) found = find(one, stems + kExtraStemsForNeighbour);
    }
    if (!found && rule.any_topic && !IsMeetingTopic(topic) && SpeaksOfMeeting(*denial.claim)) {
      found = find(MeetingTopics()[0], stems);
    }
    if (!found && rule.any_topic) find(kAnyTopic, kStemsAcrossTopics);
  }
  return out;
}

Finding MakeFinding(const TopicRule& rule, v1::Relation relation, const std::vector<Fact>& facts,
                    const std::vector<Pair>& pairs) {
  std::map<std::string, std::set<int>> positions;
  std::map<std::string, std::string> readable;
  std::set<std::string> actors;
  std::set<absl::string_view> topics;
  const Fact* first = &facts[pairs[0].denial];
  for (const Pair& p : pairs) {
    const Fact& denial = facts[p.denial];
    const Fact& assertion = facts[p.assertion];
    for (const int i : {p.assertion, p.denial}) {
      const std::string value = TopicValue(rule, facts[i], assertion);
      positions[value].insert(i);
      readable.try_emplace(value, ReadableTopicValue(rule, facts[i], assertion));
    }
    const absl::string_view actor = ActorOf(*denial.claim);
    if (!actor.empty()) actors.insert(std::string(actor));
    topics.insert(TopicOf(*denial.claim));
    if (std::tie(denial.published, denial.claim->id()) <
        std::tie(first->published, first->claim->id())) {
      first = &denial;
    }
  }
  Finding f;
  f.relation = relation;
  f.kind = rule.kind;
  f.slot = rule.slot;
  f.severity = rule.severity;
  f.question = rule.question;
  f.subject = actors.empty() ? "" : *actors.begin();
  // A party may deny two things on one topic in a day: the first denial tells them
  // apart, whatever else is known.
  f.key = absl::StrCat(*topics.begin(), "|", f.subject, "|", DayText(first->published), "|",
                       first->claim->id());
  for (const auto& entry : positions) {
    PositionDraft draft{entry.first, readable[entry.first], {}};
    for (int i : entry.second) draft.facts.push_back(&facts[i]);
    f.positions.push_back(std::move(draft));
  }
  return f;
}

void Report(const TopicRule& rule, const std::vector<Fact>& facts, const std::vector<Pair>& pairs,
            bool all, std::vector<Finding>* out) {
  // One finding for all pairs that hang together.
  std::map<v1::Relation, std::vector<Pair>> by_relation;
  for (const Pair& p : pairs) {
    const Fact& denial = facts[p.denial];
    const Fact& assertion = facts[p.assertion];
    if (denial.claim->document_id() == assertion.claim->document_id()) continue;
    const v1::Relation r = rule.relation(denial, assertion);
    if (r == v1::RELATION_UNSPECIFIED || (r == v1::RELATION_UPDATE && !all)) continue;
    if (r != v1::RELATION_DENIAL && OneDocumentTellsBoth(facts, pairs, p)) continue;
    by_relation[r].push_back(p);
  }
  for (const auto& entry : by_relation) {
    std::map<int, int> dense;
    for (const Pair& p : entry.second) {
      dense.emplace(p.denial, static_cast<int>(dense.size()));
      dense.emplace(p.assertion, static_cast<int>(dense.size()));
    }
    UnionFind sets(static_cast<int>(dense.size()));
    for (const Pair& p : entry.second) sets.Union(dense[p.denial], dense[p.assertion]);
    std::map<int, std::vector<Pair>> components;
    for (const Pair& p : entry.second) components[sets.Find(dense[p.denial])].push_back(p);
    for (const auto& component : components) {
      out->push_back(MakeFinding(rule, entry.first, facts, component.second));
    }
  }
}

}  // namespace

std::vector<Finding> CompareTopics(const std::vector<Fact>& facts, bool all) {
  TopicIndex index(facts);
  std::vector<Finding> out;
  std::set<int> about_deadlines;
  // Assertions by the documents that deny them: "had not agreed to any truce" and "no agreement
  // exists" in one report are one denial.
  std::set<std::tuple<v1::Claim::BodyCase, absl::string_view, int>> told;
  for (const TopicRule& rule : TopicRules()) {
    std::vector<Pair> pairs = FindPairs(rule, facts, &index);
    const auto by_document = [&](const Pair& p) {
      return std::make_tuple(rule.kind, absl::string_view(facts[p.denial].claim->document_id()),
                             p.assertion);
    };
    if (rule.kind == v1::Claim::kAgreement) {
      pairs.erase(std::remove_if(pairs.begin(), pairs.end(),
                                 [&](const Pair& p) { return told.count(by_document(p)) != 0; }),
                  pairs.end());
      for (const Pair& p : pairs) told.insert(by_document(p));
    }
    if (rule.kind == v1::Claim::kDeadline) {
      for (const Pair& p : pairs) about_deadlines.insert(p.denial);
    } else {
      // A denied deadline is told once.
      pairs.erase(std::remove_if(pairs.begin(), pairs.end(),
                                 [&about_deadlines](const Pair& p) {
                                   return about_deadlines.count(p.denial) != 0;
                                 }),
                  pairs.end());
    }
    Report(rule, facts, pairs, all, &out);
  }
  return out;
}

}  // namespace claims
