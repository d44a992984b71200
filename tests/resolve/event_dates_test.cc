#include "claims/resolve/event_dates.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/rules/masks.h"

namespace claims {
namespace {

TEST(IsSpeechDate, LooksAtTheVerbBefore) {
  struct Row {
    const char* text;  // the date is <d0>
    bool speech;
  };
  for (const Row& row : std::vector<Row>{
           {"<p1> said <d0>", true},
           {"<p1> said on <d0>", true},
           {"<p1> told reporters on <d0>", true},
           {"<p1> announced late <d0>", true},
           {"in a statement on <d0>", true},
           {"the agency quoted <p1> as saying on <d0>", true},
           {"the paper has learned <d0>", true},
           {"<p1> announced after a long telephone conversation on <d0>", true},
           {"<p1> said talks begin on <d0>", false},
           {"talks on <d0>", false},
           {"the ministry on <d0> described the talks", true},
           {"<p1> on <d0> described as useful a meeting with <p2>", true},
           {"the ministry on <d0> opened the talks", false},
           {"the minister <d0> said talks had begun", true},
           {"<p1> <d0> told the press that talks go on", true},
           {"<p1> <d0> opened talks", false},
           {"after talks <d0> said to be tense", false},
           {"the sides said on <d0> at the end of talks", false},
           {"the sides said on <d0> at length", true},
           {"<p1>'s minister said in <l0> <d0> that talks began", true},
           {"Earlier in <d0>, the envoys of <p1> and <p2> said that they would meet", true},
           {"On <d0>, <p1> and <p2> held talks, envoys said", false},
           {"the envoy said here <d0> that talks began", true},
           {"<p1> said at <l0>'s Northern Airport before departing on <d0> that talks began", true},
           {"<p1> told reporters at <l0> airport upon arrival <d0>", true},
           {"the statement in <d0>", false},
           {"<p1> announced talks before leaving <l0> on <d0>", false},
           {"<d0>", false},
       }) {
    const std::string text = Mask(row.text);
    EXPECT_EQ(IsSpeechDate(text, static_cast<int32_t>(text.find(Mask("<d0>")))), row.speech)
        << row.text;
  }
}

TEST(IsOfOtherMatter, KnowsTheDayOfAPromiseToMeet) {
  struct Row {
    const char* text;  // of the meeting as a whole; the date is <d0>
    bool other;
  };
  for (const Row& row : std::vector<Row>{
           {"agreed <d0> to hold talks", true},
           {"agreed on <d0> to meet again", true},
           {"agreed to hold talks on <d0>", false},
           {"renewed the truce on <d0> and agreed to meet again", true},
           {"met on <d0> and agreed to meet again", false},
           {"at talks on <d0> they agreed to resume", false},
       }) {
    const std::string text = Mask(row.text);
    const Span all{0, static_cast<int32_t>(text.size())};
    EXPECT_EQ(IsOfOtherMatter(text, static_cast<int32_t>(text.find(Mask("<d0>"))), all), row.other)
        << row.text;
  }
}

TEST(IsOfOtherMatter, LooksAroundTheDate) {
  struct Row {
    const char* text;  // the date is <d0>
    bool other;
  };
  for (const Row& row : std::vector<Row>{
           {"the war that began in <d0>", true},
           {"the talks that began in <d0>", false},
           {"talks to revive the <d0> nuclear deal", true},
           {"under <p1>'s <d0> accord with <p2>", true},
           {"the <d0> truce held", true},
           {"talks to salvage a tattered <d0> nuclear deal", true},
           {"met <p1> on a <d0> proposal to pull back", true},
           {"met <p1> on a <d0> afternoon", false},
           {"the <d0> truce talks", false},
           {"the <d0> talks on a truce", false},
           {"the <d0> meeting", false},
           {"under the accord of <d0>", true},
           {"signed an accord on <d0>", false},
           {"a body set up under <d0>'s Fjord Declaration", true},
           {"<d0>'s talks", false},
           {"to discuss elections in <d0>", true},
           {"a <d0> deadline was confirmed at the talks", true},
           {"the deadline of <d0> for the talks", true},
           {"talks ahead of <d0>'s midnight deadline", true},
           {"talks on a deadline, on <d0>", false},
           {"to discuss elections at talks in <d0>", false},
           {"the first talks since a truce broke down <d0>", true},
           {"the first meeting since the war in <d0>", true},
           {"the first since the war are to open on <d0>", false},
           {"the first since the war, will open on <d0>", false},
           {"Like last time on <d0>, the talks failed", true},
           {"like the last round, talks on <d0> failed", false},
           {"replaced <x0> on <d0> as head of the delegation for the talks", true},
           {"named <x0> on <d0> as its chief negotiator", true},
           {"met <x0> on <d0> as head of the delegation", false},
           {"replaced <x0> at the talks on <d0>", false},
       }) {
    const std::string text = Mask(row.text);
    EXPECT_EQ(IsOfOtherMatter(text, static_cast<int32_t>(text.find(Mask("<d0>"))), {0, 5}),
              row.other)
        << row.text;
  }
  // The meeting itself is what has been since then.
  const std::string text = Mask("the third visit since the sides began talks late <d0>");
  const auto at = static_cast<int32_t>(text.find("began"));
  const auto date = static_cast<int32_t>(text.find(Mask("<d0>")));
  EXPECT_FALSE(IsOfOtherMatter(text, date, {at, at + 11}));
  EXPECT_TRUE(IsOfOtherMatter(text, date, {4, 15}));
}

TEST(IsCountWindow, IsWhatMeetingsAreCountedIn) {
  const auto counted = [](absl::string_view words, v1::Granularity granularity) {
    v1::DateInterval date;
    date.set_granularity(granularity);
    const std::string masked = Mask(words);
    return IsCountWindow(date, masked, static_cast<int32_t>(masked.find(Mask("<d0>"))));
  };
  EXPECT_TRUE(counted("The second official meeting <d0> ended.", v1::GRANULARITY_YEAR));
  EXPECT_TRUE(counted("Their third round of talks so far <d0>", v1::GRANULARITY_MONTH));
  EXPECT_FALSE(counted("The second round <d0> ended.", v1::GRANULARITY_DAY));
  EXPECT_FALSE(counted("The second round in <d0> ended.", v1::GRANULARITY_MONTH));
  EXPECT_FALSE(counted("Talks <d0> ended.", v1::GRANULARITY_YEAR));
}

}  // namespace
}  // namespace claims
