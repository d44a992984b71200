// Words beside a participant that say it is not that one who takes part, or not surely.
//
//   IsNobody("Nobody from ")                    // true: "Nobody from [Norway] attended"
//   IsOfOther("The party included aides to ")   // true: the aides came
//
// `before` and `after` are the masked words of the sentence on either side of the
// participant, `match` those of the match that begins with it. Stateless and
// thread-safe; cannot fail.
#ifndef CLAIMS_RESOLVE_ATTENDANCE_CUES_H_
#define CLAIMS_RESOLVE_ATTENDANCE_CUES_H_

#include "absl/strings/string_view.h"

namespace claims {

// "the ambassadors of A and B to [C]": where they are posted.
bool IsPosting(absl::string_view before);

// "nobody from [Norway] attended".
bool IsNobody(absl::string_view before);

// "Norway's far north will take part": the party is not what takes part.
bool OwnsSubject(absl::string_view after);

// "whether [X will attend]": only what the rule says of it is so.
bool IsDoubted(absl::string_view before);

// "will not return to the talks unless": what keeps it away may end.
bool MayEnd(absl::string_view after);

// "aides of [X will attend]": X is no subject.
bool IsOwner(absl::string_view before, absl::string_view match);

// "the head of [A] took part": one person did.
bool IsOfficeOf(absl::string_view before);

// "[a Norwegian adviser] joined the team": nobody speaks for Norway. `head`: the last noun.
bool IsAdviser(absl::string_view head);

// "facilitated by the UN, [Berg]'s office said": Berg only tells of it.
bool IsOfOffice(absl::string_view after);

// "spoke for [A, and B took part]": A is the object of another verb.
bool IsObject(absl::string_view before);

// "[X was expected to attend] but was unable to travel".
bool IsThwarted(absl::string_view match, absl::string_view after);

// "included aides to [X]", "sent an adviser to its commander, [X]".
bool IsOfOther(absl::string_view before);

// "The bloc, which comprises [A] and B, mediated": it is the bloc who acts.
bool IsMemberOf(absl::string_view before);

// "[A] and B will be joined at the talks by C", "will be hosted by C": it is C who acts.
bool IsJoined(absl::string_view match);

// Whether "its members are [X]", "the team includes [X]" tells of the team last spoken of.
bool IsSameTeam(absl::string_view before, absl::string_view match);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_ATTENDANCE_CUES_H_
