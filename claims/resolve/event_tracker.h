// The meetings that one document speaks of, gathered as it is read: a place in
// one sentence, the days in the next, the round in the title.
//
// Not thread-safe: one per document. Cannot fail.
#ifndef CLAIMS_RESOLVE_EVENT_TRACKER_H_
#define CLAIMS_RESOLVE_EVENT_TRACKER_H_

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// Which day of a meeting of several its date is.
enum class DayOf { kUnknown, kFirst, kLast };

struct DocumentEvent {
  std::vector<v1::EntityRef> parties;
  std::vector<v1::EntityRef> mediators;
  v1::EntityRef place, venue;  // empty id when unknown
  v1::DateInterval date;       // empty start when unknown
  int days = 0;  // how many it lasts, 0 for unknown
  DayOf edge = DayOf::kUnknown;
  std::string start_time;
  std::string series;
  int round = 0;
  v1::MeetingStatus status = v1::MEETING_STATUS_UNSPECIFIED;
  // "another round", "the previous rounds", "a separate meeting": not the
  // meeting under discussion.
  bool distinct = false;
  // "the previous round": nor one in the same place of which no day is known.
  bool earlier = false;
  // Only mentioned on the way (passing_event.h): tells what later claims are about,
  // and changes nothing of a meeting that is stated.
  bool passing = false;
  // Where it was last spoken of: sentence and paragraph of the text.
  int sentence = -1;
  int paragraph = -1;
  // How often the document speaks of it.
  int observations = 1;
};

class EventTracker {
 public:
  // Parent of a place, by id ("istanbul" -> "TUR"); may be null, and must outlive
  // the tracker.
  using PlaceParents = std::map<std::string, std::string, std::less<>>;
  explicit EventTracker(const PlaceParents* parents = nullptr) : parents_(parents) {}

  // Takes in what one sentence says of a meeting: merged into the latest event
  // that it fits, else a new one. Returns its index.
  int Observe(const DocumentEvent& seen);

  // What is known of an event by now.
  const DocumentEvent& at(int index) const { return events_[index]; }
  DocumentEvent& at(int index) { return events_[index]; }
  int size() const { return static_cast<int>(events_.size()); }

  // The meeting that the document is mainly about: the most observed, of equals
  // the first; -1 for none.
  int Principal() const;
  // The same of those stated.
  int PrincipalStated() const;
  // The same without those held or gone by `today`, and without those that lie ahead of it.
  int PrincipalUpcoming(const std::string& today) const;
  int PrincipalPast(const std::string& today) const;
  // Whether an event lies before `today` or on it, as far as is known.
  static bool MayBePast(const DocumentEvent& event, const std::string& today);
  static bool MayBeAhead(const DocumentEvent& event, const std::string& today);

  // What is only mentioned is the stated meeting that it shares a place, day or round with.
  void FillPassing();
  // The place of all meetings that the document speaks of; empty id when there are several.
  v1::EntityRef OnlyPlace() const;
  // A meeting held of which one sentence tells the place and another one the day ("Friday's
  // talks"), where the document leaves no choice.
  void JoinHalves(const std::string& today);

  // The place that a place lies in; empty when unknown.
  std::string ParentOf(const std::string& place) const;

  // The event as claims carry it.
  v1::Event ToProto(int index) const { return ToProto(events_[index]); }
  static v1::Event ToProto(const DocumentEvent& from);

 private:
  bool Contradicts(const DocumentEvent& a, const DocumentEvent& b) const;
  bool Shares(const DocumentEvent& a, const DocumentEvent& b) const;
  void Merge(const DocumentEvent& from, DocumentEvent* into) const;
  // True when `inner` lies in `outer`, at any depth.
  bool Lies(const v1::EntityRef& inner, const v1::EntityRef& outer) const;
  // The most observed of those that `counts`, of equals the first; -1 for none.
  int MostObserved(absl::FunctionRef<bool(const DocumentEvent&)> counts) const;

  const PlaceParents* parents_;
  std::vector<DocumentEvent> events_;
};

// Whether two closed intervals share a day. False when either is unknown.
bool DatesOverlap(const v1::DateInterval& a, const v1::DateInterval& b);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_EVENT_TRACKER_H_
