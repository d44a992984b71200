// What the words of a meeting's clause say of its time.
//
// All take masked text. Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_MEETING_CLAUSE_H_
#define CLAIMS_RESOLVE_MEETING_CLAUSE_H_

#include "absl/strings/string_view.h"
#include "claims/base/span.h"

namespace claims {

// "met", "held", "took place": the words say that it happens, not only what it is.
bool HasMeetingVerb(absl::string_view masked);

// "have started", "is under way": it goes on as the report is written.
bool GoesOn(absl::string_view masked);

// "the talks adjourned on Friday": they were held. Not "adjourned until May": bytes after the
// verb, at most, in which such a day stands.
constexpr int kAdjournedReach = 40;
bool IsAdjourned(absl::string_view masked);

// "adjourned on Friday, after three days, until May 20", in a report's own words: days hide
// their "until" when masked.
bool AdjournsUntil(absl::string_view text);

// "a break in [talks]": then they did not talk.
bool IsOfBreak(absl::string_view before);

// "began on Monday", "opened talks": told of a first day, and of no end.
bool HasBegun(absl::string_view masked);

// "spoke by phone with": two talk, but nobody meets anybody anywhere.
bool IsCall(absl::string_view masked);

// "freed captives ahead of [talks in Lima]": still to come as it is told.
bool LiesAhead(absl::string_view masked, Span match);

// "will conclude on Friday": when it ends, not that it is planned.
bool OnlyEnds(absl::string_view masked);

// "the first meeting since talks broke down in A": where the others were.
bool RunsIntoOther(absl::string_view match);

// "at a joint press conference in A": it is the press that is met.
bool IsForThePress(absl::string_view match);

// "talks on hostages held in A": people are held there, not the talks.
bool HoldsPeople(absl::string_view match);

// "the long-delayed talks resumed", "held talks in May, but these were suspended": not put off
// now, whatever the rule says. `before` is the text before the match, `from` that from its
// start on.
bool StoodStill(absl::string_view before, absl::string_view from, absl::string_view match);

// Whether the words only tell of talks to come: "opened the way for talks", "agreed to
// resume talks".
bool IsYetToMeet(absl::string_view match);

// "suspended its participation in the talks": these go on.
bool LeavesTalks(absl::string_view match);

// "is still holding its national consultations": one side's own.
bool IsInternal(absl::string_view match);

// "A, B and several other nations gathered": those who attend, no two sides.
bool IsCrowd(absl::string_view match);

// "[reports that they met] are false": what follows takes the meeting back.
bool IsRefuted(absl::string_view rest);

// "that any meeting be held in Oslo", "[urged] them to meet": wanted, not said to be.
bool IsWanted(absl::string_view before, absl::string_view match);

// "open to talks with Chile", "had been prepared to meet": nobody has met, or is to.
bool IsReadiness(absl::string_view match);

// "rejected an offer of [talks in Lima]": `before` says that nobody held them.
bool IsTurnedDown(absl::string_view before);

// The match, or on to the clause's end where its verb follows it: "talks between
// A and B are due to resume".
absl::string_view MeetingClause(absl::string_view masked, Span match);

// "the talks entered an impasse in A": a noun of talks and another verb, so that what
// follows is that verb's. For a match without a verb of meeting.
bool RunsOn(absl::string_view match);

// "said at a press conference with X", "told a peace conference": an occasion to
// speak, no negotiation.
bool IsOnlySpeech(absl::string_view before, absl::string_view match);

// "A and B met in the final of the cup": sport, from where the meeting is named on.
bool IsMatch(absl::string_view from);

// "consultations with local leaders in A": others than the sides.
bool WithOthers(absl::string_view match);

// Without "without an agreement": no meeting is denied by its outcome.
absl::string_view WithoutOutcome(absl::string_view masked);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_MEETING_CLAUSE_H_
