#include "claims/consistency/group_compare.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/consistency/count_compare.h"
#include "claims/consistency/head_succession.h"
#include "claims/consistency/name_clusters.h"
#include "claims/consistency/union_find.h"

namespace claims {
namespace {

// Statements of one value.
struct Position {
  std::vector<const Statement*> statements;
};

absl::string_view DocumentOf(const Statement& s) { return s.fact->claim->document_id(); }

// How much a relation matters when pairs of one two values say different things.
int Rank(v1::Relation r) {
  switch (r) {
    case v1::RELATION_CONFLICT: return 3;
    case v1::RELATION_UPDATE: return 2;
    case v1::RELATION_REFINEMENT: return 1;
    default: return 0;
  }
}

std::vector<Position> FormPositions(const StatementGroup& group) {
  std::map<std::string, Position> by_value;
  if (group.rule->compare == CompareBy::kPerson) {
    std::vector<const PersonName*> names;
    for (const Statement& s : group.statements) names.push_back(&s.value.person);
    const std::vector<int> cluster = ClusterNames(names);
    for (size_t i = 0; i < cluster.size(); ++i) {
      if (cluster[i] < 0) continue;  // fits two people: tells neither apart
      by_value[absl::StrCat(cluster[i])].statements.push_back(&group.statements[i]);
    }
  } else {
    for (const Statement& s : group.statements) {
      // "300" and "more than 300", and a plan and its outcome, are compared each
      // for itself although they read the same.
      const CountOnBasis& count = s.value.count;
      by_value[absl::StrCat(s.value.text, "|", count.released_by, "|", count.range.low, "|",
                            count.range.high, "|",
                            group.rule->compare == CompareBy::kCount && s.fact->planned)]
          .statements.push_back(&s);
    }
  }
  std::vector<Position> out;
  for (auto& entry : by_value) out.push_back(std::move(entry.second));
  return out;
}

// One document, in one tense, gives both values: co-heads, days of one meeting.
bool ToldTogether(const SlotRule& rule, const Position& a, const Position& b) {
  // Who was to stay away and came: told as one for the other.
  const auto tense = [&rule](const Statement& s) {
    return rule.compare != CompareBy::kTruth && s.fact->planned;
  };
  // So are the old and the new date of what was put off.
  std::set<std::pair<absl::string_view, bool>> told;
  for (const Statement* s : a.statements) {
    if (!PutOff(*s)) told.emplace(DocumentOf(*s), tense(*s));
  }
  for (const Statement* s : b.statements) {
    if (!PutOff(*s) && told.count({DocumentOf(*s), tense(*s)}) != 0) return true;
  }
  return false;
}

// Some document gives two values that are not one for the other.
bool AnyMove(const StatementGroup& group, const GroupContext& context) {
  std::map<absl::string_view, std::vector<const Statement*>> by_document;
  for (const Statement& s : group.statements) by_document[DocumentOf(s)].push_back(&s);
  for (const auto& entry : by_document) {
    for (const Statement* x : entry.second) {
      for (const Statement* y : entry.second) {
        if (CompareValues(*group.rule, *x, *y, context) == ValueRelation::kDiffers) return true;
      }
    }
  }
  return false;
}

// The day of the first report that the one head took the other's place; kNoDay for none. Whoever
// named the old head up to then, and the new one since, is told of by head_succession.h.
struct Turn {
  const Position* before = nullptr;
  int32_t day = kNoDay;
};

const std::vector<std::string>& ReplacedBy(const Statement& s) {
  if (!s.replaced.has_value()) s.replaced = ReplacedKeys(*s.fact->claim);
  return *s.replaced;
}

Turn TurnBetween(const Position& a, const Position& b) {
  Turn turn;
  for (const Statement* x : a.statements) {
    for (const Statement* y : b.statements) {
      const bool forward = Succeeds(*y->fact, ReplacedBy(*y), *x->fact);
      if (!forward && !Succeeds(*x->fact, ReplacedBy(*x), *y->fact)) continue;
      const int32_t day = (forward ? y : x)->fact->published;
      if (turn.before == nullptr || day < turn.day) turn = {forward ? &a : &b, day};
    }
  }
  return turn;
}

v1::Relation Relate(const SlotRule& rule, const Position& a, const Position& b,
                    const GroupContext& context, bool moved) {
  const Turn turn = rule.compare == CompareBy::kPerson ? TurnBetween(a, b) : Turn();
  v1::Relation best = v1::RELATION_UNSPECIFIED;
  const bool together = rule.same_document == SameDocument::kTogether && ToldTogether(rule, a, b);
  for (const Statement* x : a.statements) {
    for (const Statement* y : b.statements) {
      if (DocumentOf(*x) == DocumentOf(*y)) continue;
      if (turn.before != nullptr) {
        const bool forward = turn.before == &a;
        const int32_t old_head = (forward ? x : y)->fact->published;
        const int32_t new_head = (forward ? y : x)->fact->published;
        if (old_head <= turn.day && new_head >= turn.day) continue;
      }
      v1::Relation r = v1::RELATION_UNSPECIFIED;
      switch (CompareValues(rule, *x, *y, context)) {
        case ValueRelation::kSame: break;
        case ValueRelation::kSilent:
          // What one report explains is explained for all.
          if (rule.compare == CompareBy::kDate) return v1::RELATION_UNSPECIFIED;
          break;
        case ValueRelation::kRefines: r = v1::RELATION_REFINEMENT; break;
        case ValueRelation::kDiffers:
          if (!together) r = JudgeDifference(rule, *x, *y, context, moved);
          break;
      }
      if (Rank(r) > Rank(best)) best = r;
    }
  }
  return best;
}

// The spelling that stands for a position: the fullest name, without initials,
// then the most usual; among equals the one with more "y", as BGN/PCGN and most
// of the English press write.
const Statement* Fullest(const Position& p) {
  std::map<absl::string_view, int> uses;
  for (const Statement* s : p.statements) ++uses[s->value.text];
  const auto rank = [&uses](const Statement* s) {
    const PersonName& name = s->value.person;
    const bool initial = name.words.size() > 1 && name.folded_given.size() == 1;
    const auto ys = std::count(s->value.text.begin(), s->value.text.end(), 'y');
    return std::make_tuple(initial, -static_cast<int>(name.words.size()), -uses[s->value.text],
                           -ys, absl::string_view(s->value.text));
  };
  return *std::min_element(
      p.statements.begin(), p.statements.end(),
      [&rank](const Statement* a, const Statement* b) { return rank(a) < rank(b); });
}

Finding MakeFinding(const StatementGroup& group, v1::Relation relation,
                    const std::vector<const Position*>& positions) {
  Finding f;
  f.relation = relation;
  f.kind = group.rule->kind;
  f.slot = group.rule->slot;
  f.key = group.key;
  f.event = group.event;
  f.severity = group.rule->severity;
  f.question = group.rule->question;
  for (const Position* p : positions) {
    const Statement* fullest = Fullest(*p);
    PositionDraft draft{fullest->value.text, fullest->value.readable, {}};
    for (const Statement* s : p->statements) draft.facts.push_back(s->fact);
    const std::string subject = SubjectName(*group.rule, *fullest->fact->claim);
    if (f.subject.empty() || subject.size() > f.subject.size()) f.subject = subject;
    const auto same = std::find_if(
        f.positions.begin(), f.positions.end(),
        [&draft](const PositionDraft& other) { return other.value == draft.value; });
    if (same == f.positions.end()) {
      f.positions.push_back(std::move(draft));
    } else {
      same->facts.insert(same->facts.end(), draft.facts.begin(), draft.facts.end());
    }
  }
  return f;
}

// What holds between positions i < j, by (i, j).
using Relations = std::map<std::pair<int, int>, v1::Relation>;

Relations RelateAll(const StatementGroup& group, const std::vector<Position>& positions,
                    const GroupContext& context) {
  Relations out;
  const bool moved = group.rule->same_document == SameDocument::kMoved && AnyMove(group, context);
  for (size_t j = 1; j < positions.size(); ++j) {
    for (size_t i = 0; i < j; ++i) {
      const v1::Relation r = Relate(*group.rule, positions[i], positions[j], context, moved);
      if (r != v1::RELATION_UNSPECIFIED) out[{static_cast<int>(i), static_cast<int>(j)}] = r;
    }
  }
  return out;
}

// An exchange's counts are compared document by document, see count_compare.h.
Relations RelateCounts(const StatementGroup& group, const std::vector<Position>& positions,
                       const GroupContext& context) {
  std::map<const Statement*, int> position_of;
  for (size_t i = 0; i < positions.size(); ++i) {
    for (const Statement* s : positions[i].statements) position_of[s] = static_cast<int>(i);
  }
  Relations out;
  for (const CountPair& pair : CompareCountStatements(group)) {
    v1::Relation r = v1::RELATION_REFINEMENT;
    if (pair.clash) r = JudgeDifference(*group.rule, *pair.a, *pair.b, context, false);
    const int i = position_of[pair.a], j = position_of[pair.b];
    if (i == j || r == v1::RELATION_UNSPECIFIED || pair.a->value.text == pair.b->value.text)
      continue;
    v1::Relation& known = out[{std::min(i, j), std::max(i, j)}];
    if (Rank(r) > Rank(known)) known = r;
  }
  return out;
}

}  // namespace

std::vector<Finding> CompareGroup(const StatementGroup& group, const GroupContext& context,
                                  bool all) {
  std::vector<Finding> out;
  const std::vector<Position> positions = FormPositions(group);
  if (positions.size() < 2) return out;
  const Relations relations = group.rule->compare == CompareBy::kCount
                                  ? RelateCounts(group, positions, context)
                                  : RelateAll(group, positions, context);
  for (v1::Relation relation :
       {v1::RELATION_CONFLICT, v1::RELATION_UPDATE, v1::RELATION_REFINEMENT}) {
    if (!all && relation != v1::RELATION_CONFLICT) continue;
    UnionFind sets(static_cast<int>(positions.size()));
    std::set<int> involved;
    for (const auto& entry : relations) {
      if (entry.second != relation) continue;
      sets.Union(entry.first.first, entry.first.second);
      involved.insert({entry.first.first, entry.first.second});
    }
    std::map<int, std::vector<const Position*>> components;
    for (int i : involved) components[sets.Find(i)].push_back(&positions[i]);
    for (const auto& entry : components) {
      out.push_back(MakeFinding(group, relation, entry.second));
    }
  }
  return out;
}

}  // namespace claims
