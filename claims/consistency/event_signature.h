// What a claim says about which meeting it concerns, and whether two of those
// may be the same meeting.
//
// Identity rests on parties, place, date, round and series. Two signatures are
// the same when enough of these agree and at most ONE is at odds: that one is
// then what the sources disagree about. Anything at odds beyond one, other
// parties, or one document that keeps them apart, makes them different.
//
// Value types; thread-safe.
#ifndef CLAIMS_CONSISTENCY_EVENT_SIGNATURE_H_
#define CLAIMS_CONSISTENCY_EVENT_SIGNATURE_H_

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/consistency/days.h"
#include "claims/consistency/fact.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// Id of the place or state that directly contains a place ("istanbul" ->
// "TUR"); empty when not known. Must be pure.
using ContainmentFn = std::function<std::string(absl::string_view place_id)>;

enum class PlaceRelation { kUnknown, kSame, kContains, kWithin, kApart };

// How place `a` lies to place `b`: kContains means that a contains b. A state
// and a city of unknown state are kUnknown, not kApart.
PlaceRelation ComparePlaces(absl::string_view a, absl::string_view b, const ContainmentFn& within);

struct EventSignature {
  std::vector<std::string> parties;  // sorted keys: who negotiates, as far as known
  std::vector<std::string> others;   // sorted keys: mediators, observers
  // Sorted ids of those of both whose key is not their id (party_key.h).
  std::vector<std::string> full_names;
  std::string place;                 // id
  std::string venue;                 // id
  DaySpan date;
  int round = 0;
  std::string series;
  bool planned = false;
  bool put_off = false;  // its report says that the meeting was put off
  // Publication day; kept only where it tells something: for plans and for
  // signatures without a date.
  int32_t published = kNoDay;

  // Too vague to identify a meeting; one that IsBare may still be told by the day's news.
  bool empty() const { return place.empty() && !date.known() && round == 0; }
};

// Whether the venue is named after the place: "Old Harbour Palace" stands in Old Harbour, be
// it a town of its own or a quarter of the city that another report names. Both slugs.
bool StandsIn(absl::string_view venue, absl::string_view place);

// Into sorted ids, where it is not among them; nothing for an empty one.
void AddId(const std::string& id, std::vector<std::string>* ids);

EventSignature SignatureOf(const Fact& fact);

bool operator==(const EventSignature& a, const EventSignature& b);
uint64_t SignatureHash(const EventSignature& s);

// Canonical text: equal for equal signatures.
std::string SignatureKey(const EventSignature& s);

// How much a signature pins down; for putting the clearest first.
int Specificity(const EventSignature& s);

enum class Sameness { kDifferent, kUnknown, kSame };

struct EventComparison {
  Sameness sameness = Sameness::kUnknown;
  // The higher, the better the match; compared only between kSame.
  int score = 0;
  // What speaks for it; a set of Agreement.
  unsigned agreement = 0;
};

enum Agreement : unsigned {
  kParty = 1,  // all that either knows
  kParties = 2,
  kRound = 4,
  kPlace = 8,
  kDate = 16,
  kNextDay = 32,
  kTimeOfReport = 64,
  kOneName = 128,  // by which a document calls both
};

// For a reader: "parties, round, place".
std::string AgreementText(unsigned agreement);

// A party and no more: "X heads the team", in a report that takes the meeting as known.
bool IsBare(const EventSignature& s);

// Whether their dates alone make them different; true of most signatures of one pair of
// parties, and quickly told.
bool FarApart(const EventSignature& a, const EventSignature& b);

// `same_document`: some document has claims of both.
EventComparison CompareSignatures(const EventSignature& a, const EventSignature& b,
                                  bool same_document, const ContainmentFn& within);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_EVENT_SIGNATURE_H_
