// How drafts become claims in the context of a document, on a small pack; what
// the shipped rules find is tested by their own examples and by extractor_test.
#include "claims/resolve/claim_builder.h"

#include <memory>
#include <string>
#include <vector>

#include "claims/extract/matcher.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"
#include "tests/resolve/claim_line.h"
#include "tests/rules/load_pack.h"

namespace claims {
namespace {

constexpr char kPack[] = R"pb(
  name: "t"
  language: "en"
  topic { topic: "ceasefire" term: "ceasefire" term: "truce" }
  topic { topic: "borders" term: "borders?" }
  topic { topic: "prisoner_exchange" term: "swap" }
  topic { topic: "elections" term: "elections" needs_negotiation: true }
  topic { topic: "territory" term: "pull out" }
  topic { topic: "peace_deal" term: "deal" }
  rule {
    id: "meeting/talks"
    kind: CLAIM_KIND_MEETING
    pattern: "{PARTY+:parties} (?:will |may |did not |to )?(?:hold|held|began|resume)(?: the {ORDINAL:round} round of)? talks(?: in {PLACE:place})?"
    pattern: "the talks in {PLACE:place} will open"
    pattern: "talks in {PLACE:place}"
    pattern: "talks (?:will|are to) end on {DATE:date}"
    pattern: "{PARTY:place} hosted talks"
    example { text: "-" }
  }
  rule {
    id: "leadership/leads"
    kind: CLAIM_KIND_LEADERSHIP
    confidence: 0.75
    pattern: "{PERSON:leader},? (?:leads|led|will lead|did not lead) (?:{PARTY:party}'s|the|its) (?:team|delegation)"
    pattern: "{PARTY+:party}'s teams were led by {PERSON+:leader}"
    pattern: "{PERSON:leader} as head of {PARTY:party}'s team"
    example { text: "-" }
  }
  rule {
    id: "demand/wants"
    kind: CLAIM_KIND_DEMAND
    pattern: "{ACTOR+:by} (?:may )?wants? {TEXT:content}"
    pattern: "{ACTOR+:by} calls for {TEXT:content}"
    set { slot: "modality" value: "ACTUAL" }
    example { text: "-" }
  }
  rule {
    id: "demand/insists-that"
    kind: CLAIM_KIND_DEMAND
    pattern: "{ACTOR+:by} insists that {PARTY:of} {TEXT:content}"
    example { text: "-" }
  }
  rule {
    id: "response/rejects"
    kind: CLAIM_KIND_RESPONSE
    pattern: "{ACTOR:by} rejected {TEXT:content}"
    set { slot: "stance" value: "REJECTED" }
    example { text: "-" }
  }
  rule {
    id: "response/accepts"
    kind: CLAIM_KIND_RESPONSE
    pattern: "{ACTOR:by} (?:will not accept|would accept|accepted) {TEXT:content}"
    set { slot: "stance" value: "ACCEPTED" }
    example { text: "-" }
  }
  rule {
    id: "agreement/agreed"
    kind: CLAIM_KIND_AGREEMENT
    pattern: "{PARTY+:parties} agreed on {TEXT:content}"
    example { text: "-" }
  }
  rule {
    id: "prisoner_exchange/swap"
    kind: CLAIM_KIND_PRISONER_EXCHANGE
    pattern: "{PARTY+:parties} (?:will )?(?:swap|swapped) {COUNT:count} prisoners each"
    set { slot: "basis" value: "EACH_SIDE" }
    example { text: "-" }
  }
  rule {
    id: "prisoner_exchange/freed"
    kind: CLAIM_KIND_PRISONER_EXCHANGE
    pattern: "{PARTY:released_by} freed {COUNT:count} prisoners"
    set { slot: "basis" value: "ONE_SIDE" }
    example { text: "-" }
  }
  rule {
    id: "prisoner_exchange/came-home"
    kind: CLAIM_KIND_PRISONER_EXCHANGE
    pattern: "{COUNT:count} (?:{PARTY} )?prisoners came home in a swap with {PARTY:parties}"
    pattern: "{COUNT:count} (?:{PARTY} )?prisoners came home in an exchange between {PARTY+:parties}"
    pattern: "{COUNT:count} prisoners were to be freed by {PARTY+:parties}"
    set { slot: "basis" value: "ONE_SIDE" }
    example { text: "-" }
  }
  rule {
    id: "agreement/nothing"
    kind: CLAIM_KIND_AGREEMENT
    pattern: "[Nn]othing was agreed with {PARTY:parties} on {TEXT:content}"
    pattern: "the two countries had agreed on no {TEXT:content}"
    pattern: "No deal was reached on {TEXT:content}"
    set { slot: "negated" value: "true" }
    example { text: "-" }
  }
  rule {
    id: "participation/absent"
    kind: CLAIM_KIND_PARTICIPATION
    pattern: "{ACTOR:participant} (?:will|did) not attend"
    set { slot: "attends" value: "false" }
    example { text: "-" }
  }
  rule {
    id: "participation/attends"
    kind: CLAIM_KIND_PARTICIPATION
    pattern: "{ACTOR+:participant} will attend"
    set { slot: "attends" value: "true" }
    set { slot: "capacity" value: "DELEGATE" }
    example { text: "-" }
  }
  rule {
    id: "participation/went-there"
    kind: CLAIM_KIND_PARTICIPATION
    pattern: "{ACTOR+:participant} flew to {PLACE:place}"
    set { slot: "attends" value: "true" }
    set { slot: "capacity" value: "DELEGATE" }
    example { text: "-" }
  }
  rule {
    id: "participation/observes"
    kind: CLAIM_KIND_PARTICIPATION
    pattern: "{ACTOR+:participant} will attend as observers"
    set { slot: "attends" value: "true" }
    set { slot: "capacity" value: "OBSERVER" }
    example { text: "-" }
  }
  rule {
    id: "deadline/gave"
    kind: CLAIM_KIND_DEADLINE
    pattern: "{PARTY:set_by} gave {PARTY:applies_to} until {DATE:date} to {TEXT:content}"
    pattern: "deadline was moved(?: to| from) {DATE:date}"
    pattern: "{PARTY:applies_to} (?:has|have) until {DATE:date} to {TEXT:content}"
    pattern: "{PARTY:set_by} set a deadline (?:of|on) {DATE:date}"
    pattern: "{PARTY:set_by} expects (?P<content>.+) by {DATE:date}"
    set { slot: "modality" value: "ACTUAL" }
    example { text: "-" }
  }
  rule {
    id: "deadline/undated"
    kind: CLAIM_KIND_DEADLINE
    pattern: "{PARTY:set_by} fixed a deadline for {PARTY:applies_to} to {TEXT:content}"
    set { slot: "negated" value: "false" }
    example { text: "-" }
  }
  rule {
    id: "proposal/ready-to"
    kind: CLAIM_KIND_PROPOSAL
    pattern: "{PARTY+:by} (?:is|are) ready (?P<content>to .+)"
    pattern: "{PARTY+:by} offers {TEXT:content}"
    example { text: "-" }
  }
  rule {
    id: "attribution/said"
    kind: CLAIM_KIND_ATTRIBUTION
    pattern: "{SOURCE:speaker} said"
    example { text: "-" }
  }
)pb";

const PackSet& Pack() {
  static const auto& packs = *new std::shared_ptr<const PackSet>(LoadPack(kPack));
  return *packs;
}

// A document of marked sentences, one a line of `sentences`.
std::vector<v1::Claim> Build(const std::vector<const char*>& sentences) {
  v1::Document document;
  document.set_id("d");
  document.set_publisher("The Daily");
  document.set_published("2031-05-12");
  std::vector<std::vector<Mention>> mentions;
  std::string plain;
  for (const char* sentence : sentences) {
    if (!plain.empty()) plain += ' ';
    mentions.push_back(MentionsOf(sentence));
    for (Mention& mention : mentions.back()) {
      mention.span.start += static_cast<int32_t>(plain.size());
      mention.span.end += static_cast<int32_t>(plain.size());
    }
    plain += WithoutMarks(sentence);
  }
  document.set_text(plain);
  const absl::StatusOr<Text> text = Text::Create(document.text());
  EXPECT_TRUE(text.ok());
  EXPECT_EQ(text->sentences().size(), sentences.size()) << "the row itself is wrong";
  if (!text.ok() || text->sentences().size() != sentences.size()) return {};
  static const auto& facts = *new ClaimBuilder::Facts();
  ClaimBuilder builder(&Pack(), &facts, &document, &*text);
  std::vector<MaskedSentence> masked(sentences.size());
  for (size_t i = 0; i < masked.size(); ++i) {
    masked[i].Assign(text->bytes(), text->sentences()[i].span, mentions[i]);
    builder.AddSentence(static_cast<int>(i), &masked[i],
                        MatchSentence(Pack(), masked[i], static_cast<int>(i)));
  }
  std::vector<v1::Claim> claims = builder.Build();
  for (const v1::Claim& claim : claims) {
    EXPECT_EQ(claim.document_id(), "d");
    EXPECT_EQ(claim.publisher(), "The Daily");
    EXPECT_EQ(claim.published(), "2031-05-12");
    EXPECT_EQ(claim.id().size(), 16u);
    for (const v1::Evidence& evidence : claim.evidence()) {
      EXPECT_EQ(evidence.quote(),
                plain.substr(evidence.start(), evidence.end() - evidence.start()));
    }
  }
  return claims;
}

struct Row {
  const char* name;
  std::vector<const char*> sentences;
  std::vector<std::string> claims;  // see claim_line.h
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Building : public testing::TestWithParam<Row> {};

TEST_P(Building, GivesTheClaims) {
  std::vector<std::string> lines;
  for (const v1::Claim& claim : Build(GetParam().sentences)) lines.push_back(ClaimLine(claim));
  EXPECT_EQ(lines, GetParam().claims);
}

std::string RowName(const testing::TestParamInfo<Row>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(
    Meetings, Building,
    testing::ValuesIn(std::vector<Row>{
        {"Held",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo]."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo"}},
        {"Planned",
         {"[P:NOR Norway] and [P:CHL Chile] will hold the second round of talks in [L:oslo Oslo]."},
         {"meeting parties=CHL,NOR place=oslo round=2 status=PLANNED event=oslo-round-2; PLANNED"}},
        {"DayFromTheNextSentence",
         {"[P:NOR Norway] and [P:CHL Chile] will hold talks in [L:oslo Oslo].",
          "The talks in [L:oslo Oslo] will open on [D:2031-05-14 May 14]."},
         {"meeting parties=CHL,NOR place=oslo date=2031-05-14 status=PLANNED "
          "event=oslo-2031-05-14; PLANNED"}},
        {"BothSides",
         {"[P:NOR Norway] and [P:CHL Chile] rested.",
          "[P:*both The sides] held talks in [L:oslo Oslo]."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo"}},
        {"TwoPlaces",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo].",
          "[P:NOR Norway] and [P:CHL Chile] will hold talks in [L:lima Lima]."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo",
          "meeting parties=CHL,NOR place=lima status=PLANNED event=lima; PLANNED"}},
        {"SaidTwice",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo].",
          "[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo]."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo"}},
        {"Negated", {"[P:NOR Norway] and [P:CHL Chile] did not hold talks in [L:oslo Oslo]."}, {}},
        {"OneMeetingOneClaim",
         {"[P:NOR Norway] and [P:CHL Chile] will hold talks in [L:oslo Oslo] (the talks in [L:oslo "
          "Oslo] will open early)."},
         {"meeting parties=CHL,NOR place=oslo status=PLANNED event=oslo; PLANNED"}},
        {"PlannedEndIsNoMeeting",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo].",
          "The talks will end on [D:2031-05-14 May 14]."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo"}},
        {"ReportThatIsFalse",
         {"News that [P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo] is inaccurate."},
         {}},
        {"HostIsNoSide",
         {"[P:NOR Norway] and [P:CHL Chile] are far apart.",
          "[P:PER Peru] hosted talks and [P:PER Peru] was glad."},
         {"meeting parties=CHL,NOR place=PER status=HELD event=per"}},
        {"BegunTheDayBefore",
         {"[P:NOR Norway] and [P:CHL Chile] began talks in [L:oslo Oslo] on [D:2031-05-11 "
          "Sunday]."},
         {"meeting parties=CHL,NOR place=oslo date=2031-05-11 status=ONGOING "
          "event=oslo-2031-05-11"}},
        {"BegunLongAgo",
         {"[P:NOR Norway] and [P:CHL Chile] began talks in [L:oslo Oslo] on [D:2031-05-01 May 1]."},
         {"meeting parties=CHL,NOR place=oslo date=2031-05-01 status=HELD "
          "event=oslo-2031-05-01"}},
        {"BegunAndToldAgain",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo] on [D:2031-05-11 Sunday].",
          "[P:NOR Norway] and [P:CHL Chile] began talks in [L:oslo Oslo] on [D:2031-05-11 "
          "Sunday]."},
         {"meeting parties=CHL,NOR place=oslo date=2031-05-11 status=ONGOING "
          "event=oslo-2031-05-11"}},
        {"WhenTalksFailedBefore",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo] on [D:2031-05-11 Sunday].",
          "The raid was the worst since [D:2028-01-01/2028-12-31 2028], when talks in [L:lima "
          "Lima] failed."},
         {"meeting parties=CHL,NOR place=oslo date=2031-05-11 status=HELD event=oslo-2031-05-11",
          "meeting parties=CHL,NOR place=lima date=2028-01-01/2028-12-31 status=HELD "
          "event=lima-2028-01-01"}},
        {"HostThatIsNoPlace",
         {"[P:NOR Norway] and [P:CHL Chile] will hold talks on [D:2031-05-14 May 14].",
          "[P:fjord-council The Fjord Council] hosted talks and was glad."},
         {"meeting parties=CHL,NOR date=2031-05-14 status=PLANNED event=2031-05-14; PLANNED"}},
        {"HereIsTheDateline",
         {"[L:lima LIMA] (Agency) - [P:NOR Norway] and [P:CHL Chile] held talks here on "
          "[D:2031-05-11 Sunday]."},
         {"meeting parties=CHL,NOR place=lima date=2031-05-11 status=HELD "
          "event=lima-2031-05-11"}},
        {"HereWithoutADateline",
         {"[P:NOR Norway] and [P:CHL Chile] held talks here on [D:2031-05-11 Sunday]."},
         {"meeting parties=CHL,NOR date=2031-05-11 status=HELD event=2031-05-11"}},
        {"NamedIsNoSide",
         {"[P:NOR Norway] wrote to [P:CHL Chile].", "They spoke after talks in [L:lima Lima]."},
         {}},
        {"NamedTogetherAreTheSides",
         {"[P:NOR Norway] and [P:CHL Chile] are far apart.",
          "They spoke after talks in [L:lima Lima]."},
         {"meeting parties=CHL,NOR place=lima status=HELD event=lima"}},
        {"BackgroundIsNotUnderDiscussion",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo] after talks in [L:lima "
          "Lima].",
          "[X:ida-berg@NOR Ida Berg] leads the team."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo",
          "meeting parties=CHL,NOR place=lima status=HELD event=lima",
          "leadership party=NOR leader=ida-berg event=oslo"}},
        {"AnnouncedWithoutPlaceAndDay",
         {"[P:NOR Norway] and [P:CHL Chile] will hold talks."},
         {"meeting parties=CHL,NOR status=PLANNED event=?; PLANNED"}},
        {"HeldWithoutPlaceAndDay", {"[P:NOR Norway] and [P:CHL Chile] held talks."}, {}},
        {"CampsOfOneStateAndItsHost",
         {"[P:NOR Norway]'s [P:*both warring parties] held talks in [L:lima Lima], [P:PER Peru] "
          "said.",
          "[P:PER Peru] and [P:NOR Norway] were glad."},
         {"meeting parties=NOR place=lima status=HELD event=lima; says PER"}},
        {"NobodyToMeet", {"The talks in [L:oslo Oslo] will open."}, {}},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    Leaderships, Building,
    testing::ValuesIn(std::vector<Row>{
        {"PartyStated",
         {"[X:ida-berg Ida Berg] leads [P:NOR Norway]'s team."},
         {"leadership party=NOR leader=ida-berg"}},
        {"PartyOfThePerson",
         {"[X:ida-berg@NOR Ida Berg] will lead the team."},
         {"leadership party=NOR leader=ida-berg; PLANNED"}},
        {"NoParty", {"[X:ida-berg Ida Berg] will lead the team."}, {}},
        {"Negated", {"[X:ida-berg@NOR Ida Berg] did not lead the team."}, {}},
        {"EventOfTheSentenceBefore",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo].",
          "[X:ida-berg@NOR Ida Berg] leads the team."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo",
          "leadership party=NOR leader=ida-berg event=oslo"}},
        {"WhoLedLedNothingToCome",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo].",
          "[P:NOR Norway] and [P:CHL Chile] will hold talks in [L:lima Lima].",
          "The talks in [L:lima Lima] will open on [D:2031-05-14 May 14].",
          "[X:ida-berg@NOR Ida Berg] led the team."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo",
          "meeting parties=CHL,NOR place=lima date=2031-05-14 status=PLANNED "
          "event=lima-2031-05-14; PLANNED",
          "leadership party=NOR leader=ida-berg event=oslo"}},
        {"TheOnlyPlace",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo].",
          "The meeting is to open on [D:2031-05-14 May 14].",
          "[X:ida-berg@NOR Ida Berg] will lead the team."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo",
          "leadership party=NOR leader=ida-berg event=oslo-2031-05-14; PLANNED"}},
        {"He",
         {"[X:ida-berg@NOR Ida Berg] arrived.", "[X:*he She] will lead the delegation."},
         {"leadership party=NOR leader=ida-berg; PLANNED"}},
        {"HeIsNobody", {"[X:*he She] will lead the delegation."}, {}},
        {"TeachesTheLeadersParty",
         {"[X:ida-berg Ida Berg] leads [P:NOR Norway]'s team.",
          "[X:ida-berg Berg] wants a ceasefire."},
         {"leadership party=NOR leader=ida-berg",
          "demand by=NOR topic=ceasefire content=\"a ceasefire\"; says ida-berg"}},
        {"Respectively",
         {"[P:NOR Norway] and [P:CHL Chile]'s teams were led by [X:ida-berg Ida Berg] and "
          "[X:ana-rojas Ana Rojas]."},
         {"leadership party=NOR leader=ida-berg", "leadership party=CHL leader=ana-rojas"}},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    DemandsAndAnswers, Building,
    testing::ValuesIn(std::vector<Row>{
        {"One",
         {"[P:NOR Norway] wants a ceasefire."},
         {"demand by=NOR topic=ceasefire content=\"a ceasefire\""}},
        {"OfTheOtherOne",
         {"[P:NOR Norway] met [P:CHL Chile].", "[P:NOR Norway] wants a ceasefire."},
         {"demand by=NOR of=CHL topic=ceasefire content=\"a ceasefire\""}},
        {"OfBothByAThird",
         {"[P:NOR Norway] met [P:CHL Chile].", "[P:PER Peru] wants a ceasefire."},
         {"demand by=PER of=CHL,NOR topic=ceasefire content=\"a ceasefire\""}},
        {"OfNobodySpokenOf",
         {"[P:NOR Norway] met [P:CHL Chile].",
          "[P:NOR Norway] wants a ceasefire like in the [P:PER Peru] war."},
         {"demand by=NOR of=CHL topic=ceasefire content=\"a ceasefire like in the Peru war\""}},
        {"OfWhoseTheyAre",
         {"[P:NOR Norway] met [P:CHL Chile].",
          "[P:NOR Norway] wants a ceasefire with [P:PER Peruvian] guarantees."},
         {"demand by=NOR of=PER topic=ceasefire "
          "content=\"a ceasefire with Peruvian guarantees\""}},
        {"OfWhoIsToEndThem",
         {"[P:NOR Norway] met [P:CHL Chile].",
          "[P:PER Peru] wants a ceasefire after [P:NOR Norwegian] strikes on [P:CHL Chile]."},
         {"demand by=PER of=NOR topic=ceasefire "
          "content=\"a ceasefire after Norwegian strikes on Chile\""}},
        {"OfWhomTheContentNames",
         {"[P:NOR Norway] met [P:CHL Chile].",
          "[P:NOR Norway] wants [P:PER Peru] to open borders."},
         {"demand by=NOR of=PER topic=borders content=\"Peru to open borders\""}},
        {"List",
         {"[P:NOR Norway] wants a ceasefire and open borders."},
         {"demand by=NOR topic=ceasefire content=\"a ceasefire\"",
          "demand by=NOR topic=borders content=\"open borders\""}},
        {"OneTopicTwice",
         {"[P:NOR Norway] wants a ceasefire and a truce."},
         {"demand by=NOR topic=ceasefire content=\"a ceasefire and a truce\""}},
        {"NoTopic", {"[P:NOR Norway] wants a new school."}, {}},
        {"TwoParties",
         {"[P:NOR Norway] and [P:CHL Chile] want a ceasefire."},
         {"demand by=NOR of=CHL topic=ceasefire content=\"a ceasefire\"",
          "demand by=CHL of=NOR topic=ceasefire content=\"a ceasefire\""}},
        {"PersonSpeaks",
         {"[X:ida-berg@NOR Ida Berg] wants a ceasefire."},
         {"demand by=NOR topic=ceasefire content=\"a ceasefire\"; says ida-berg"}},
        {"PersonWithoutParty", {"[X:ida-berg Ida Berg] wants a ceasefire."}, {}},
        {"OtherSpeaker",
         {"[X:otto-lind Otto Lind] said [P:NOR Norway] wants a ceasefire."},
         {"demand by=NOR topic=ceasefire content=\"a ceasefire\"; says otto-lind"}},
        {"It",
         {"[P:NOR Norway] arrived.", "[P:*it It] wants a ceasefire."},
         {"demand by=NOR topic=ceasefire content=\"a ceasefire\""}},
        {"ItIsNobody", {"[P:*it It] wants a ceasefire."}, {}},
        {"TheMovementIsNoState",
         {"[P:NOR Norway] and [P:vlf the Valley Front] held talks.", "[P:NOR Norway] arrived.",
          "[P:*it The movement] wants a ceasefire."},
         {"demand by=vlf of=NOR topic=ceasefire content=\"a ceasefire\""}},
        {"We",
         {"\"[P:*we We] want a ceasefire,\" [X:ida-berg@NOR Ida Berg] said."},
         {"demand by=NOR topic=ceasefire content=\"a ceasefire\"; says ida-berg"}},
        {"WeIsNobody", {"\"[P:*we We] want a ceasefire.\""}, {}},
        {"Rejected",
         {"[P:CHL Chile] rejected a ceasefire."},
         {"response by=CHL stance=REJECTED topic=ceasefire content=\"a ceasefire\""}},
        {"Anaphor",
         {"[P:NOR Norway] wants a ceasefire.", "[P:CHL Chile] rejected the proposal."},
         {"demand by=NOR of=CHL topic=ceasefire content=\"a ceasefire\"",
          "response by=CHL stance=REJECTED topic=ceasefire to=NOR content=\"the proposal\""}},
        {"AnaphorToNothing", {"[P:CHL Chile] rejected the proposal."}, {}},
        {"Accepted",
         {"[P:CHL Chile] accepted a ceasefire."},
         {"response by=CHL stance=ACCEPTED topic=ceasefire content=\"a ceasefire\""}},
        {"NotAccepted", {"[P:CHL Chile] will not accept a ceasefire."}, {}},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    OtherKinds, Building,
    testing::ValuesIn(std::vector<Row>{
        {"Agreement",
         {"[P:NOR Norway] and [P:CHL Chile] agreed on a ceasefire."},
         {"agreement parties=CHL,NOR topic=ceasefire content=\"a ceasefire\""}},
        {"AgreementInOtherOrder",
         {"[P:NOR Norway] and [P:CHL Chile] agreed on a ceasefire.",
          "[P:CHL Chile] and [P:NOR Norway] agreed on a ceasefire."},
         {"agreement parties=CHL,NOR topic=ceasefire content=\"a ceasefire\""}},
        {"AgreementOfOne", {"[P:NOR Norway] agreed on a ceasefire."}, {}},
        {"TheyAreThoseOfTheSentenceBefore",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo].",
          "[P:NOR Norway] met [P:CHL Chile].", "[P:PER Peru] and [P:BOL Bolivia] spoke.",
          "[P:*it They] agreed on a ceasefire."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo",
          "agreement parties=BOL,PER topic=ceasefire content=\"a ceasefire\""}},
        {"TalksTheyAgreeToHold",
         {"[P:NOR Norway] and [P:CHL Chile] agreed on new ceasefire talks."},
         {"agreement parties=CHL,NOR topic=next_round content=\"new ceasefire talks\""}},
        {"DeadlockIsNoAgreement",
         {"[P:NOR Norway] and [P:CHL Chile] agreed on an impasse over their failure to reach a "
          "truce deal."},
         {}},
        {"AgreedSwapIsNoAgreement",
         {"[P:NOR Norway] and [P:CHL Chile] agreed on a swap."},
         {"prisoner_exchange parties=CHL,NOR status=AGREED"}},
        {"SwapEach",
         {"[P:NOR Norway] and [P:CHL Chile] swapped [C:157 157] prisoners each."},
         {"prisoner_exchange parties=CHL,NOR count=157:UNSPECIFIED basis=EACH_SIDE "
          "status=COMPLETED"}},
        {"SwapPlanned",
         {"[P:NOR Norway] and [P:CHL Chile] will swap [C:157 157] prisoners each."},
         {"prisoner_exchange parties=CHL,NOR count=157:UNSPECIFIED basis=EACH_SIDE status=PLANNED; "
          "PLANNED"}},
        {"OneSide",
         {"[P:NOR Norway] met [P:CHL Chile].", "[P:NOR Norway] freed [C:12 12] prisoners."},
         {"prisoner_exchange parties=CHL,NOR count=12:UNSPECIFIED basis=ONE_SIDE status=COMPLETED "
          "released_by=NOR"}},
        {"OfAProposal",
         {"[P:NOR Norway] met [P:CHL Chile].",
          "Under the proposal, talks would resume and [P:NOR Norway] freed [C:12 12] prisoners."},
         {"prisoner_exchange parties=CHL,NOR count=12:UNSPECIFIED basis=ONE_SIDE status=PROPOSED "
          "released_by=NOR"}},
        {"AfterAProposal",
         {"[P:NOR Norway] met [P:CHL Chile].",
          "The proposal failed, and [P:NOR Norway] freed [C:12 12] prisoners."},
         {"prisoner_exchange parties=CHL,NOR count=12:UNSPECIFIED basis=ONE_SIDE status=COMPLETED "
          "released_by=NOR"}},
        {"WhosePeopleCameHome",
         {"[C:40 40] [P:CHL Chilean] prisoners came home in a swap with [P:NOR Norway]."},
         {"prisoner_exchange parties=CHL,NOR count=40:UNSPECIFIED basis=ONE_SIDE status=COMPLETED "
          "released_by=NOR"}},
        {"NobodySaysWhose",
         {"[C:40 40] prisoners came home in an exchange between [P:NOR Norway] and [P:CHL Chile]."},
         {"prisoner_exchange parties=CHL,NOR count=40:UNSPECIFIED status=COMPLETED"}},
        {"WhoseOfTheTwo",
         {"[C:40 40] [P:CHL Chilean] prisoners came home in an exchange between [P:NOR Norway] and "
          "[P:CHL Chile]."},
         {"prisoner_exchange parties=CHL,NOR count=40:UNSPECIFIED basis=ONE_SIDE status=COMPLETED "
          "released_by=NOR"}},
        {"FreedByBoth",
         {"Under the accord, [C:40 40] prisoners were to be freed by [P:NOR Norway] and [P:CHL "
          "Chile]."},
         {"prisoner_exchange parties=CHL,NOR count=40:UNSPECIFIED basis=TOTAL status=AGREED"}},
        {"NothingWith",
         {"[P:NOR Norway] said nothing was agreed with [P:CHL Chile] on a truce."},
         {"agreement parties=CHL,NOR topic=ceasefire content=\"a truce\"; NEGATED; says NOR"}},
        {"NoneOfTheTwo",
         {"[P:NOR Norway] said the two countries had agreed on no truce."},
         {"agreement parties=NOR topic=ceasefire content=truce; NEGATED; says NOR"}},
        {"NoneOfWarringParties",
         {"[P:CHL Chile]'s [P:*both warring parties] met.", "No deal was reached on a truce."},
         {"agreement parties=CHL topic=ceasefire content=\"a truce\"; NEGATED"}},
        {"NoneOfNobody", {"No deal was reached on a truce."}, {}},
        {"OneSideAlone", {"[P:NOR Norway] freed [C:12 12] prisoners."}, {}},
        {"CaptivesOfNoNamedSide",
         {"[P:NOR Norway] freed [C:12 12] prisoners of war."},
         {"prisoner_exchange parties=NOR count=12:UNSPECIFIED basis=ONE_SIDE status=COMPLETED "
          "released_by=NOR"}},
        {"LeaderIsNotInTheApposition",
         {"[X:ida-berg@NOR Ida Berg], an aide to [X:ola-dahl@NOR President Ola Dahl], will lead "
          "the delegation."},
         {"leadership party=NOR leader=ida-berg; PLANNED"}},
        {"LeaderIsNotWhoFlanksHer",
         {"[X:ida-berg@NOR Ida Berg], flanked by [X:ola-dahl@NOR Ola Dahl], will lead the "
          "delegation."},
         {"leadership party=NOR leader=ida-berg; PLANNED"}},
        {"LeaderByHisOffice",
         {"They named [X:ida-berg@NOR Ida Berg] as head of [P:NOR Norway]'s team."},
         {"leadership party=NOR leader=ida-berg"}},
        {"LeaderRemoved",
         {"They removed the unlucky [X:ida-berg@NOR Ida Berg] as head of [P:NOR Norway]'s team."},
         {}},
        {"LeaderRuledOut",
         {"The envoy, not [X:ida-berg@NOR Ida Berg], will lead the delegation."},
         {}},
        {"NobodyOfTheirs", {"Nobody from [P:CHL Chile] will attend."}, {}},
        {"Absent",
         {"[X:ida-berg@NOR Ida Berg] will not attend."},
         {"participation participant=ida-berg party=NOR attends=false; PLANNED"}},
        {"AbsentParty",
         {"[P:CHL Chile] will not attend."},
         {"participation participant=CHL attends=false; PLANNED"}},
        {"Arrival",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo].",
          "[X:ida-berg@NOR Ida Berg] flew to [L:oslo Oslo]."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo",
          "participation participant=ida-berg party=NOR attends=true capacity=DELEGATE "
          "event=oslo"}},
        {"ArrivalOfWhoStayedAway",
         {"[P:NOR Norway] and [P:CHL Chile] held talks in [L:oslo Oslo].",
          "[X:ida-berg@NOR Ida Berg] flew to [L:oslo Oslo].",
          "[X:ida-berg@NOR Ida Berg] did not attend."},
         {"meeting parties=CHL,NOR place=oslo status=HELD event=oslo",
          "participation participant=ida-berg party=NOR attends=false event=oslo"}},
        {"Delegate",
         {"[P:CHL Chile] will attend."},
         {"participation participant=CHL attends=true capacity=DELEGATE; PLANNED"}},
        {"ObserverIsNoDelegate",
         {"[P:CHL Chile] will attend as observers."},
         {"participation participant=CHL attends=true capacity=OBSERVER; PLANNED"}},
        {"Deadline",
         {"[P:NOR Norway] gave [P:CHL Chile] until [D:2031-06-01 June 1] to sign a truce."},
         {"deadline set_by=NOR applies_to=CHL date=2031-06-01 topic=ceasefire "
          "content=\"sign a truce\""}},
        {"DeadlineOfItself",
         {"[P:NOR Norway] gave [P:NOR the Norwegian side] until [D:2031-06-01 June 1] to sign a "
          "truce."},
         {}},
        {"DeadlineMoved",
         {"[P:NOR Norway] gave [P:CHL Chile] until [D:2031-06-01 June 1] to sign a truce.",
          "The deadline was moved to [D:2031-07-01 July 1]."},
         {"deadline set_by=NOR applies_to=CHL date=2031-06-01 topic=ceasefire "
          "content=\"sign a truce\"",
          "deadline set_by=NOR applies_to=CHL date=2031-07-01 topic=ceasefire"}},
        {"DeadlineOfAnother",
         {"[P:NOR Norway] gave [P:CHL Chile] until [D:2031-06-01 June 1] to sign a truce.",
          "[P:PER Peru] set a deadline of [D:2031-07-01 July 1]."},
         {"deadline set_by=NOR applies_to=CHL date=2031-06-01 topic=ceasefire "
          "content=\"sign a truce\"",
          "deadline set_by=PER date=2031-07-01"}},
        {"DeadlineByRange",
         {"The deadline was moved from [D:2031-06-01/2031-07-01 June 1 to July 1]."},
         {"deadline date=2031-07-01"}},
        {"WhoIsToAct",
         {"[P:NOR Norway] expects [P:CHL Chile] to sign a truce by [D:2031-06-01 June 1]."},
         {"deadline set_by=NOR applies_to=CHL date=2031-06-01 topic=ceasefire "
          "content=\"Chile to sign a truce\""}},
        {"WhoTellsALimitBindsOthers",
         {"[P:CHL Chile] has until [D:2031-06-01 June 1] to sign a truce, [P:PER Peru] said."},
         {"deadline set_by=PER applies_to=CHL date=2031-06-01 topic=ceasefire "
          "content=\"sign a truce\"; says PER"}},
        {"WhoTellsALimitIsNotBound",
         {"[P:PER Peru] has until [D:2031-06-01 June 1] to sign a truce, [P:PER Peru] said."},
         {"deadline set_by=PER date=2031-06-01 topic=ceasefire "
          "content=\"sign a truce\"; says PER"}},
        {"DayOfSetting", {"[P:PER Peru] set a deadline on [D:2031-05-12 Monday]."}, {}},
        {"DeadlineWithoutDay",
         {"[P:NOR Norway] fixed a deadline for [P:CHL Chile] to sign a truce."},
         {"deadline set_by=NOR applies_to=CHL topic=ceasefire content=\"sign a truce\""}},
        {"DeadlineSpokenOfAgain",
         {"[P:NOR Norway] fixed a deadline for [P:CHL Chile] to sign a truce.",
          "The deadline is a secret."},
         {}},
        {"Readiness",
         {"[P:NOR Norway] is ready to extend the truce."},
         {"proposal by=NOR topic=ceasefire content=\"to extend the truce\""}},
        {"ReadinessWithCondition",
         {"[P:NOR Norway] is ready to extend the truce if the raids stop."},
         {"response by=NOR stance=CONDITIONAL topic=ceasefire "
          "content=\"to extend the truce if the raids stop\""}},
        {"ReadinessOfBoth", {"[P:NOR Norway] and [P:CHL Chile] are ready to extend the truce."}, {}},
        {"MeetingOnADay",
         {"[P:NOR Norway] offers a truce meeting on [D:2031-05-20 Tuesday]."},
         {"proposal by=NOR topic=next_round content=\"a truce meeting on Tuesday\""}},
        {"AnsweredInvitation",
         {"[P:CHL Chile] offers a truce.", "[P:NOR Norway] accepted the invitation."},
         {"proposal by=CHL of=NOR topic=ceasefire content=\"a truce\"",
          "response by=NOR stance=ACCEPTED topic=talks_format to=CHL "
          "content=\"the invitation\""}},
        {"ConditionsAreNoProposal", {"[P:NOR Norway] offers a number of truce conditions."}, {}},
        {"ReadinessToAttend", {"[P:NOR Norway] is ready to attend talks on the truce."}, {}},
        {"NothingClaimed", {"The weather was fine."}, {}},
        {"NoSentences", {}, {}},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    WhatAndWho, Building,
    testing::ValuesIn(std::vector<Row>{
        {"EverydayMatterWithoutTalks", {"[P:NOR Norway] wants elections."}, {}},
        {"EverydayMatterInTalks",
         {"The talks went on.", "[P:NOR Norway] wants elections."},
         {"demand by=NOR topic=elections content=elections"}},
        {"WhatAPlanCallsFor",
         {"The [P:PER Peru] plan was ready.", "[P:*it It] calls for a truce."},
         {"proposal by=PER topic=ceasefire content=\"a truce\""}},
        {"WhatItCallsFor",
         {"[P:PER Peru] met the envoys.", "[P:*it It] calls for a truce."},
         {"demand by=PER topic=ceasefire content=\"a truce\""}},
        {"PersonsGovernment",
         {"[X:ida-berg@NOR Ida Berg] met the envoys.", "[P:*his Her government] wants a truce."},
         {"demand by=NOR topic=ceasefire content=\"a truce\""}},
        {"NobodysGovernment", {"The rain fell.", "[P:*his Her government] wants a truce."}, {}},
        {"UnlistedMatter", {"[P:NOR Norway] insists that [P:CHL Chile] stop its flights."}, {}},
        {"UnlistedMatterInTalks",
         {"The talks on a truce went on with a mediator.",
          "[P:NOR Norway] insists that [P:CHL Chile] stop its flights."},
         {"demand by=NOR of=CHL topic=other content=\"stop its flights\""}},
        {"PeopleInTheStreet",
         {"The talks on a truce went on with a mediator.",
          "[P:NOR Norwegians] want a truce at a rally."},
         {}},
        {"FightersInTheStreet",
         {"The talks on a truce went on with a mediator.",
          "[P:vlf Fighters of the VLF] want a truce at a rally."},
         {"demand by=vlf topic=ceasefire content=\"a truce at a rally\""}},
        {"DealOfTheReport",
         {"A truce was near in the talks.", "[P:NOR Norway] rejected the deal."},
         {"response by=NOR stance=REJECTED topic=ceasefire content=\"the deal\""}},
        {"DealWithAComplement",
         {"A truce was near in the talks.", "[P:NOR Norway] rejected a deal on borders."},
         {"response by=NOR stance=REJECTED topic=borders content=\"a deal on borders\""}},
        {"DealOfNoReport",
         {"The talks went on.", "[P:NOR Norway] rejected the deal."},
         {"response by=NOR stance=REJECTED topic=peace_deal content=\"the deal\""}},
        {"TroopsOfASide",
         {"[P:NOR Norway] and [P:CHL Chile] held talks.",
          "[P:NOR Norway] insists that [P:CHL Chile] pull out its troops."},
         {"demand by=NOR of=CHL topic=territory content=\"pull out its troops\""}},
        {"TroopsOfAThirdState",
         {"[P:NOR Norway] and [P:CHL Chile] held talks.",
          "[P:NOR Norway] insists that [P:PER Peru] pull out its troops."},
         {"demand by=NOR of=PER topic=foreign_troops content=\"pull out its troops\""}},
        {"TheyAreAllOfTheSubject",
         {"[P:NOR Norway] and [P:CHL Chile] held talks.", "[P:*it They] wants a truce."},
         {"demand by=NOR of=CHL topic=ceasefire content=\"a truce\"",
          "demand by=CHL of=NOR topic=ceasefire content=\"a truce\""}},
        {"ItIsTheSubject",
         {"[P:NOR Norway] and [P:CHL Chile] held talks.", "[P:*it It] wants a truce."},
         {"demand by=NOR of=CHL topic=ceasefire content=\"a truce\""}},
    }),
    RowName);

TEST(ClaimBuilder, EvidenceIsTheClause) {
  const std::vector<v1::Claim> claims = Build(
      {"Élan.", "On a cold day [P:NOR Norway] wants a ceasefire, [X:otto-lind Otto Lind] said."});
  ASSERT_EQ(claims.size(), 1u);
  ASSERT_EQ(claims[0].evidence_size(), 1);
  EXPECT_EQ(claims[0].evidence(0).quote(), "Norway wants a ceasefire");
}

TEST(ClaimBuilder, ClaimsCarryTheRule) {
  const std::vector<v1::Claim> claims =
      Build({"[X:ida-berg Ida Berg] leads [P:NOR Norway]'s team."});
  ASSERT_EQ(claims.size(), 1u);
  EXPECT_EQ(claims[0].rule(), "leadership/leads");
  EXPECT_DOUBLE_EQ(claims[0].confidence(), 0.75);
  EXPECT_EQ(claims[0].modality(), v1::MODALITY_ACTUAL);
}

}  // namespace
}  // namespace claims
