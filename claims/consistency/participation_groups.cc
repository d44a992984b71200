#include "claims/consistency/participation_groups.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "claims/base/utf8.h"
#include "claims/consistency/name_clusters.h"
#include "claims/consistency/union_find.h"

namespace claims {
namespace {

// Reports this close together may mean one meeting.
constexpr int kDays = 1;
// A report that gives no day speaks of a meeting in the same place at most this long before.
constexpr int kRecallDays = 3;
// Within this time a delegation that walked out may come back to a meeting.
constexpr int kReturnDays = kParticipationReachDays;

// Whether a quote has the name of a place, of which `place` is the slug.
bool Names(const v1::Claim& claim, absl::string_view place) {
  const std::string name = absl::StrReplaceAll(place, {{"-", " "}});
  for (const v1::Evidence& e : claim.evidence()) {
    if (absl::StrContains(FoldAscii(e.quote()), name)) return true;
  }
  return false;
}

class Grouper {
 public:
  Grouper(const SlotRule& rule, const EventTable& events, const ContainmentFn& within)
      : rule_(rule), events_(events), within_(within) {}

  // Reports about one participant, or about several of one surname.
  void Group(const std::string& subject, std::vector<Attendance> list) {
    std::stable_sort(list.begin(), list.end(), [this](const Attendance& a, const Attendance& b) {
      return DayOf(a) < DayOf(b);
    });
    const int n = static_cast<int>(list.size());
    UnionFind sets(n);
    std::map<int, int> first_of_event;
    for (int j = 0; j < n; ++j) {
      if (list[j].event >= 0) {
        sets.Union(first_of_event.try_emplace(list[j].event, j).first->second, j);
      }
      const int32_t day = DayOf(list[j]);
      for (int i = j - 1; i >= 0 && day != kNoDay; --i) {
        if (DayOf(list[i]) == kNoDay || day - DayOf(list[i]) > kReturnDays) break;
        const int gap = day - DayOf(list[i]);
        if (gap > kDays && !LeavesAndReturns(list[i], list[j]) &&
            !(gap <= kRecallDays && Recalls(list[j], list[i]))) {
          continue;
        }
        if (MayBeOneMeeting(list[i], list[j])) sets.Union(i, j);
      }
    }
    std::map<int, std::vector<Attendance>> meetings;
    for (int i = 0; i < n; ++i) meetings[sets.Find(i)].push_back(list[i]);
    for (const auto& entry : meetings) SplitByPerson(subject, entry.second);
  }

  std::vector<StatementGroup> Take() { return std::move(out_); }

 private:
  int32_t DayOf(const Attendance& a) const {
    const DaySpan& date = events_.signature(a.signature).date;
    return date.fine() ? date.first : a.fact->published;
  }

  bool MayBeOneMeeting(const Attendance& a, const Attendance& b) const {
    if (a.event >= 0 && a.event == b.event) return true;
    return CompareSignatures(events_.signature(a.signature), events_.signature(b.signature),
                             /*same_document=*/false, within_)
               .sameness != Sameness::kDifferent;
  }

  // Of one place: said so, or named in the quote of the other.
  bool InOnePlace(const Attendance& a, const Attendance& b) const {
    const EventSignature& x = events_.signature(a.signature);
    const EventSignature& y = events_.signature(b.signature);
    if (x.place.empty() && y.place.empty()) return false;
    if (x.place.empty()) return Names(*a.fact->claim, y.place);
    if (y.place.empty()) return Names(*b.fact->claim, x.place);
    return x.place == y.place;
  }

  // `later` is of no day of its own, and of the place of `earlier`.
  bool Recalls(const Attendance& later, const Attendance& earlier) const {
    return !events_.signature(later.signature).date.fine() &&
           events_.signature(earlier.signature).date.fine() && InOnePlace(later, earlier);
  }

  // In one place, and a quote speaks of the change itself.
  bool LeavesAndReturns(const Attendance& a, const Attendance& b) const {
    return InOnePlace(a, b) &&
           a.fact->claim->participation().attends() != b.fact->claim->participation().attends() &&
           (TellsOfAChange(*a.fact->claim) || TellsOfAChange(*b.fact->claim));
  }

  void SplitByPerson(const std::string& subject, const std::vector<Attendance>& meeting) {
    int event = -1;
    std::vector<Statement> statements;
    for (const Attendance& a : meeting) {
      AppendStatement(rule_, *a.fact, &statements);
      if (a.event < 0) continue;
      if (event < 0 || events_.event(a.event).id < events_.event(event).id) event = a.event;
    }
    const std::string key = absl::StrCat(
        event < 0 ? DayText(meeting[0].fact->published) : events_.event(event).id, "|", subject);
    std::vector<const PersonName*> names;
    for (const Statement& s : statements) names.push_back(&s.value.person);
    const std::vector<int> cluster = ClusterNames(names);
    std::map<int, StatementGroup> people;
    for (size_t i = 0; i < statements.size(); ++i) {
      if (cluster[i] >= 0) people[cluster[i]].statements.push_back(statements[i]);
    }
    for (auto& entry : people) {
      StatementGroup& group = entry.second;
      if (group.statements.size() < 2) continue;
      group.rule = &rule_;
      group.key = absl::StrCat(key, "|", entry.first);
      group.event = event;
      out_.push_back(std::move(group));
    }
  }

  const SlotRule& rule_;
  const EventTable& events_;
  const ContainmentFn& within_;
  std::vector<StatementGroup> out_;
};

}  // namespace

std::vector<StatementGroup> GroupParticipation(const SlotRule& rule,
                                               const std::vector<Attendance>& attendances,
                                               const EventTable& events,
                                               const ContainmentFn& within) {
  std::map<std::string, std::vector<Attendance>> by_subject;
  for (const Attendance& a : attendances) {
    by_subject[SubjectKey(rule, *a.fact->claim)].push_back(a);
  }
  Grouper grouper(rule, events, within);
  for (auto& entry : by_subject) grouper.Group(entry.first, std::move(entry.second));
  return grouper.Take();
}

}  // namespace claims
