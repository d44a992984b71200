#include "claims/resolve/meeting_clause.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

struct Row {
  const char* text;
  bool yes;
};

TEST(MeetingClause, HasMeetingVerb) {
  for (const Row& row : std::vector<Row>{
           {"they met", true},
           {"will resume talks", true},
           {"began meeting", true},
           {"the hosting of talks", true},
           {"the next round of talks", false},
           {"a meeting", false},
           {"the possible talks", false},
       }) {
    EXPECT_EQ(HasMeetingVerb(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, GoesOn) {
  for (const Row& row : std::vector<Row>{
           {"have started talks", true},
           {"are resuming talks", true},
           {"talks are under way", true},
           {"The talks, being held in a hall", true},
           {"being held up at the border", false},
           {"had started talks", false},
           {"held talks", false},
       }) {
    EXPECT_EQ(GoesOn(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, HasBegun) {
  for (const Row& row : std::vector<Row>{
           {"the sides began a round of talks", true},
           {"talks got under way at a hotel", true},
           {"the start of informal meetings", true},
           {"talks opened and ended without a deal", false},
           {"they had begun talks", false},
           {"held talks", false},
       }) {
    EXPECT_EQ(HasBegun(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, OnlyEnds) {
  for (const Row& row : std::vector<Row>{
           {"talks, which will conclude on Friday", true},
           {"the round is to end on Friday", true},
           {"the round ended on Friday", false},
           {"the talks were to have ended on Sunday", true},
           {"talks to end the war are to be held in Oslo", false},
           {"talks to end years of fighting will be held in Oslo", false},
           {"the two will conclude the talks on Friday", true},
           {"the round will open on Friday", false},
       }) {
    EXPECT_EQ(OnlyEnds(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, HoldsPeople) {
  for (const Row& row : std::vector<Row>{
           {"talks on the release of hostages still held by rebels in Oslo", true},
           {"talks on hostages held in Oslo", true},
           {"talks on hostages were held in Oslo", false},
           {"talks held in Oslo", false},
       }) {
    EXPECT_EQ(HoldsPeople(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, IsForThePress) {
  for (const Row& row : std::vector<Row>{
           {"at a joint press conference in Oslo", true},
           {"news briefings in Oslo on Monday", true},
           {"talks and a press conference in Oslo", false},
           {"a peace conference in Oslo", false},
       }) {
    EXPECT_EQ(IsForThePress(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, RunsIntoOther) {
  for (const Row& row : std::vector<Row>{
           {"the first meeting of the two since peace talks broke down in Oslo last month", true},
           {"the first meeting since talks broke down in Oslo", true},
           {"the first meeting since May took place in Oslo", false},
           {"peace talks broke down in Oslo last month", false},
       }) {
    EXPECT_EQ(RunsIntoOther(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, StoodStill) {
  struct Told {
    const char* before;
    const char* match;
    const char* after;
    bool yes;
  };
  for (const Told& row : std::vector<Told>{
           {"", "Long-delayed talks", " resumed", true},
           {"Long-", "delayed talks between the two", " opened", true},
           {"The ", "stalled talks between the two", " opened", true},
           {"The army ", "delayed talks between the two", "", false},
           {"It has ", "suspended talks between the two", "", false},
           {"", "the resumption of the talks comes after they were halted", " by a raid", true},
           {"", "They held talks in May, but these were suspended", "", true},
           {"", "The meeting was suspended", " after three hours of talks", true},
           {"", "The meeting was suspended", " after the raid", false},
           {"", "The talks were postponed", " until Friday", false},
       }) {
    const std::string from = std::string(row.match) + row.after;
    EXPECT_EQ(StoodStill(row.before, from, row.match), row.yes) << row.before << from;
  }
}

TEST(MeetingClause, IsInternal) {
  for (const Row& row : std::vector<Row>{
           {"is still holding its national consultations", true},
           {"held their own internal discussions", true},
           {"held its own consultations with the rebels", false},
           {"held its first talks", false},
       }) {
    EXPECT_EQ(IsInternal(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, IsYetToMeet) {
  for (const Row& row : std::vector<Row>{
           {"opened the way for talks with Chile", true},
           {"paved the way to talks with Chile", true},
           {"gave the government a day to open talks", true},
           {"had agreed to resume negotiations with Chile", true},
           {"decided to unconditionally resume talks with Chile", true},
           {"met and agreed to resume talks", false},
           {"opened talks with Chile", false},
           {"gave a dinner for the envoys", false},
       }) {
    EXPECT_EQ(IsYetToMeet(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, LeavesTalks) {
  for (const Row& row : std::vector<Row>{
           {"temporarily suspended his participation in the talks", true},
           {"suspends its role in the talks", true},
           {"suspended the talks", false},
       }) {
    EXPECT_EQ(LeavesTalks(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, IsMatch) {
  for (const Row& row : std::vector<Row>{
           {"met in the final of the cup in Oslo", true},
           {"and Chile met in a friendly on Monday", true},
           {"met on the margins of the chess olympiad", true},
           {"held talks on the margins of the chess olympiad", false},
           {"met in the capital on Monday", false},
           {"met in a final effort to end the war", false},
       }) {
    EXPECT_EQ(IsMatch(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, IsCrowd) {
  for (const Row& row : std::vector<Row>{
           {"Envoys of both and several other Arab nations gathered in Oslo", true},
           {"Norway and many other countries met", true},
           {"Norway and the other side met", false},
           {"Norway and other rebels met", false},
       }) {
    EXPECT_EQ(IsCrowd(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, RunsOn) {
  for (const Row& row : std::vector<Row>{
           {"The talks between the two entered an impasse in Oslo", true},
           {"the summit on Thursday coincides with a truce", true},
           {"talks in Oslo had produced nothing", false},
           {"talks aimed at a truce in Oslo", false},
           {"confirmed that a meeting in Oslo was set for", false},
           {"the talks, mediated by a bishop, in Oslo", false},
       }) {
    EXPECT_EQ(RunsOn(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, WithOthers) {
  for (const Row& row : std::vector<Row>{
           {"consultations with village leaders in Oslo", true},
           {"talks with mediators in Oslo", false},
           {"talks in Oslo", false},
       }) {
    EXPECT_EQ(WithOthers(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, BeginsWithTheVerbBeforeANoun) {
  const std::string text = "This will be the third round in Oslo";
  EXPECT_EQ(MeetingClause(text, {13, 36}), "will be the third round in Oslo");
  EXPECT_EQ(MeetingClause("This was the third round in Oslo", {9, 32}), "the third round in Oslo");
}

TEST(MeetingClause, IsRefuted) {
  for (const Row& row : std::vector<Row>{
           {" tomorrow is inaccurate, she said", true},
           {" are false", true},
           {" was false news", true},
           {" were unlikely, he said", true},
           {" receded on Monday", true},
           {" in Oslo, which is not true, she said", true},
           {" in Oslo, she said", false},
           {" in Oslo on Monday, and a deal is unlikely", false},
           {" in Oslo; reports of a truce were false", false},
           {"", false},
       }) {
    EXPECT_EQ(IsRefuted(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, IsWanted) {
  struct Wish {
    const char* before;
    const char* match;
    bool yes;
  };
  for (const Wish& row : std::vector<Wish>{
           {"The envoy urged ", "both sides to meet in Oslo", true},
           {"The envoy called on the ", "rebels to return to talks", true},
           {"The rebels insisted that any ", "meeting be held in Oslo", true},
           {"", "The rebels insisted that any meeting be held in Oslo", true},
           {"The rebels proposed that ", "talks resume in Oslo", true},
           {"The envoy said ", "both sides are to meet in Oslo", false},
           {"The envoy told ", "both sides agreed to meet in Oslo", false},
           {"", "both sides to meet in Oslo", false},
           {"The rebels dismissed calls for the two ", "presidents to meet in Oslo", true},
           {"The rebels refused requests for the ", "presidents to meet in Oslo", true},
           {"The rebels said that the ", "meeting was held in Oslo", false},
       }) {
    EXPECT_EQ(IsWanted(row.before, row.match), row.yes) << row.before << row.match;
  }
}

TEST(MeetingClause, IsTurnedDown) {
  for (const Row& row : std::vector<Row>{
           {"The rebels have rejected ", true},
           {"The rebels rejected an offer of ", true},
           {"The rebels refused to attend the proposed ", true},
           {"The rebels turned down government-proposed ", true},
           {"The rebels rejected the plan at ", false},
           {"The rebels attended ", false},
       }) {
    EXPECT_EQ(IsTurnedDown(row.text), row.yes) << row.text;
  }
}

TEST(MeetingClause, IsOnlySpeech) {
  struct Occasion {
    const char* before;
    const char* match;
    bool yes;
  };
  for (const Occasion& row : std::vector<Occasion>{
           {"The minister said at ", "a joint press conference with his counterpart", true},
           {"The cleric told a ", "peace conference in Oslo", true},
           {"The minister spoke after ", "talks and a press conference with his counterpart", false},
           {"The rebels attended a ", "peace conference in Oslo", false},
           {"The minister told a ", "meeting in Oslo", false},
       }) {
    EXPECT_EQ(IsOnlySpeech(row.before, row.match), row.yes) << row.before << row.match;
  }
}

TEST(MeetingClause, MoreThanTheReportsPair) {
  EXPECT_TRUE(WithOthers("a meeting in Oslo that included Chile and a dozen other countries"));
  EXPECT_FALSE(WithOthers("a meeting in Oslo that included Chile and Peru"));
}

TEST(MeetingClause, OutcomeDeniesNoMeeting) {
  EXPECT_EQ(WithoutOutcome("talks ended without a deal"), "talks ended");
  EXPECT_EQ(WithoutOutcome("talks ended"), "talks ended");
  EXPECT_EQ(WithoutOutcome("talks did not produce a deal"), "talks");
  EXPECT_EQ(WithoutOutcome("talks did not take place"), "talks did not take place");
}

TEST(MeetingClause, RunsToItsVerb) {
  const std::string text = "talks between us are due to resume, he said";
  EXPECT_EQ(MeetingClause(text, {0, 16}), "talks between us are due to resume");
  EXPECT_EQ(MeetingClause("they met in May, he said", {0, 8}), "they met");
}

TEST(MeetingClause, Readiness) {
  for (const char* words : {"is open to talks with the rebels", "had been prepared to meet",
                            "are ready for direct negotiations in Oslo"}) {
    EXPECT_TRUE(IsReadiness(words)) << words;
  }
  for (const char* words : {"met in Oslo", "opened talks in Oslo", "is open to the public"}) {
    EXPECT_FALSE(IsReadiness(words)) << words;
  }
}

TEST(IsAdjourned, IsHeldUntilThen) {
  EXPECT_TRUE(IsAdjourned("the talks adjourned on <d0>"));
  EXPECT_TRUE(IsAdjourned("the talks were adjourned."));
  EXPECT_FALSE(IsAdjourned("the talks were adjourned until <d0>"));
  EXPECT_FALSE(IsAdjourned("the talks ended on <d0>"));
}

TEST(AdjournsUntil, WhenTheyMeetAgain) {
  EXPECT_TRUE(AdjournsUntil("were adjourned on Friday, after three days, until May 20"));
  EXPECT_TRUE(AdjournsUntil("were adjourned on Friday until May 20"));
  EXPECT_FALSE(AdjournsUntil("were adjourned on Friday, and the truce holds until May 20"));
  EXPECT_FALSE(AdjournsUntil("were adjourned on Friday"));
}

TEST(LiesAhead, WhatIsDoneBeforeTalksHasThemToCome) {
  struct Row {
    const char* text;  // the match begins at "<"
    bool ahead;
  };
  for (const Row& row : std::vector<Row>{
           {"freed captives ahead <of talks in Lima", true},
           {"freed captives ahead of <the new round in Lima", true},
           {"freed captives <before talks in Lima", true},
           {"freed captives in preparation for <a summit in Lima", true},
           {"fought <before talks in Lima broke down", false},
           {"fought hours before <envoys opened talks in Lima", false},
           {"fought <before the fourth round in Lima", false},
           {"freed captives after <talks in Lima", false},
           {"<talks in Lima", false},
       }) {
    std::string text = row.text;
    const auto start = static_cast<int32_t>(text.find('<'));
    text.erase(start, 1);
    const Span match{start, static_cast<int32_t>(text.size())};
    EXPECT_EQ(LiesAhead(text, match), row.ahead) << row.text;
  }
}

TEST(IsOfBreak, TheyDoNotTalk) {
  EXPECT_TRUE(IsOfBreak("began a three-week break in "));
  EXPECT_TRUE(IsOfBreak("announced a pause in the "));
  EXPECT_FALSE(IsOfBreak("hailed a breakthrough in "));
}

}  // namespace
}  // namespace claims
