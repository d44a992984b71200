// The table of what denies what among claims about a topic, one row a pair of
// kinds. See topic_compare.h.
//
// Immutable; thread-safe.
#ifndef CLAIMS_CONSISTENCY_TOPIC_RULES_H_
#define CLAIMS_CONSISTENCY_TOPIC_RULES_H_

#include <string>
#include <utility>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "claims/consistency/fact.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

struct TopicRule {
  // The kind and slot under which it is reported.
  v1::Claim::BodyCase kind;
  absl::string_view slot;
  // The later of the two sides is published at most this many days on.
  int days;
  // Words that the quotes must share.
  int shared_stems;
  double severity;
  absl::string_view question;  // $S: the denier, $T: the topic
  // Is this claim the denying side?
  bool (*denies)(const Fact&);
  // Can this claim, seen alone, be what is denied?
  bool (*asserts)(const Fact&);
  // Can `assertion`, which asserts, be what `denial` denies? Topic, time and
  // documents are checked elsewhere.
  bool (*answers)(const Fact& denial, const Fact& assertion);
  // What it is called, given the pair; UNSPECIFIED for nothing after all.
  v1::Relation (*relation)(const Fact& denial, const Fact& assertion);
  // Look under other topics when nothing is found: with no closed meaning, two
  // reports may file one thing under two topics.
  bool any_topic = false;
  // `answers` only where both have one actor (ActorOf).
  bool one_actor = false;
  // Whether the denial is so plainly of that assertion that `plain_stems` shared words suffice.
  bool (*plain)(const Fact& denial, const Fact& assertion) = nullptr;
  int plain_stems = 0;
};

// At most 16 rows.
absl::Span<const TopicRule> TopicRules();

// Whether a denial that finds nothing under its own topic looks under neighbouring
// ones.
inline bool LooksAround(const TopicRule& rule) {
  return rule.any_topic || rule.kind == v1::Claim::kAgreement;
}

// "No truce was agreed" has no more words to share: those of a short denial of an agreement,
// two at least, suffice under one topic.
constexpr int kStemsOfShortDenial = 2;

// Words in common by which a denial is known to be of a report that was filed under another
// topic.
constexpr int kStemsAcrossTopics = 5;

// What one report files under the one, another files under the other; then the quotes must
// share so many words more.
absl::Span<const std::pair<absl::string_view, absl::string_view>> NeighbouringTopics();
constexpr int kExtraStemsForNeighbour = 1;

// Under these topics, meetings are denied: those about talks.
absl::Span<const absl::string_view> MeetingTopics();
bool IsMeetingTopic(absl::string_view topic);

// Value of an assertion or denial under `rule`: "ceasefire AGREED",
// "ceasefire DENIED", the date of a deadline.
std::string TopicValue(const TopicRule& rule, const Fact& fact, const Fact& assertion);

// The same for a reader: "ceasefire accepted", "a proposal on ceasefire".
std::string ReadableTopicValue(const TopicRule& rule, const Fact& fact, const Fact& assertion);

// Denials that speak of a meeting or of contacts are about that, whatever their topic.
bool SpeaksOfMeeting(const v1::Claim& claim);

// Denials that speak of a time limit are about the deadline, whatever their topic.
bool SpeaksOfDeadline(const v1::Claim& claim);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_TOPIC_RULES_H_
