#include "claims/resolve/matters.h"

#include "gtest/gtest.h"

namespace claims {
namespace {

constexpr v1::ClaimKind kDemand = v1::CLAIM_KIND_DEMAND;
constexpr v1::ClaimKind kProposal = v1::CLAIM_KIND_PROPOSAL;
constexpr v1::ClaimKind kResponse = v1::CLAIM_KIND_RESPONSE;

TEST(Matters, NounSaysWhichClaimIsMeant) {
  Matters matters;
  matters.Add(kDemand, "CHL", "territory");
  matters.Add(kProposal, "CHL", "ceasefire");
  matters.Add(kResponse, "PER", "sanctions");
  struct Row {
    const char* words;
    const char* by;
    const char* topic;
  };
  for (const Row& row : {
           Row{"the demand", "NOR", "territory"},
           Row{"Those conditions", "NOR", "territory"},
           Row{"the latest offer", "NOR", "ceasefire"},
           Row{"the draft", "NOR", "ceasefire"},
           Row{"it", "NOR", "sanctions"},
           // One's own proposal is not what one answers.
           Row{"the idea", "CHL", "ceasefire"},
       }) {
    EXPECT_EQ(matters.PointedAt(row.words, row.by), row.topic) << row.words;
  }
}

TEST(Matters, AnotherPartysIsMeantFirst) {
  Matters matters;
  matters.Add(kDemand, "CHL", "territory");
  matters.Add(kDemand, "NOR", "borders");
  EXPECT_EQ(matters.PointedAt("the demand", "NOR"), "territory");
  EXPECT_EQ(matters.PointedAt("the idea", "NOR"), "territory");
  EXPECT_EQ(Matters().PointedAt("the draft", "NOR"), "");
}

TEST(Matters, NothingSaidNothingMeant) {
  Matters matters;
  EXPECT_EQ(matters.PointedAt("the demand", "NOR"), "");
  EXPECT_EQ(matters.Last(), "");
}

TEST(Matters, WhatLiesFarBackIsNoLongerMeant) {
  Matters matters;
  matters.Add(kDemand, "CHL", "territory");
  for (int i = 0; i < 5; ++i) matters.Add(kResponse, "PER", "sanctions");
  EXPECT_EQ(matters.PointedAt("the demand", "NOR"), "sanctions");
}

TEST(Matters, WhatWasSaidParagraphsAboveIsNotMeant) {
  Matters matters;
  matters.At(1);
  matters.Add(kDemand, "CHL", "territory");
  matters.At(3);
  EXPECT_EQ(matters.Last(), "territory");
  matters.At(4);
  EXPECT_EQ(matters.Last(), "");
  EXPECT_EQ(matters.PointedAt("the demand", "NOR"), "territory");
  matters.At(10);
  EXPECT_EQ(matters.PointedAt("the demand", "NOR"), "");
}

TEST(Matters, WhoMadeItDecides) {
  Matters matters;
  matters.Add(kProposal, "CHL", "territory");
  matters.Add(kDemand, "CHL", "elections");
  matters.Add(kProposal, "NOR", "ceasefire");
  matters.Add(kResponse, "NOR", "sanctions", /*maker=*/"PER");
  EXPECT_EQ(matters.MadeBy("the Chilean plan", "CHL"), "territory");
  EXPECT_EQ(matters.MadeBy("Chile's demand", "CHL"), "elections");
  EXPECT_EQ(matters.MadeBy("Norway's demand", "NOR"), "ceasefire") << "of the other kind";
  EXPECT_EQ(matters.MadeBy("the Peruvian offer", "PER"), "sanctions") << "answered before";
  EXPECT_EQ(matters.MadeBy("the Kenyan offer", "KEN"), "");
}

TEST(Matters, FormerAndLatter) {
  Matters matters;
  EXPECT_EQ(matters.OfTwo(/*former=*/true), "");
  matters.Add(kProposal, "CHL", "territory");
  EXPECT_EQ(matters.OfTwo(/*former=*/false), "") << "one is not two";
  matters.Add(kDemand, "NOR", "ceasefire");
  matters.Add(kResponse, "PER", "sanctions");
  EXPECT_EQ(matters.OfTwo(/*former=*/true), "territory");
  EXPECT_EQ(matters.OfTwo(/*former=*/false), "ceasefire");
  matters.At(3);
  EXPECT_EQ(matters.OfTwo(/*former=*/true), "") << "too far above";
}

TEST(Matters, FormerAndLatterOfOneList) {
  Matters matters;
  matters.Add(kDemand, "NOR", "elections");
  matters.Add(kProposal, "NOR", "ceasefire", "", {"hostages"});
  EXPECT_EQ(matters.OfTwo(/*former=*/true), "ceasefire");
  EXPECT_EQ(matters.OfTwo(/*former=*/false), "hostages");
  matters.Add(kDemand, "CHL", "territory");
  EXPECT_EQ(matters.OfTwo(/*former=*/true), "") << "of which of the two lists";
  matters.Add(kProposal, "NOR", "ceasefire", "", {"hostages", "trade"});
  EXPECT_EQ(matters.OfTwo(/*former=*/false), "") << "of three";
}

TEST(Matters, NobodyAnswersHisOwnWish) {
  Matters matters;
  matters.Add(kDemand, "NOR", "ceasefire");
  matters.Add(kDemand, "CHL", "hostages");
  EXPECT_EQ(matters.PointedAt("it", "CHL"), "ceasefire");
  EXPECT_EQ(matters.PointedAt("it", "NOR"), "hostages");
  matters.At(3);
  EXPECT_EQ(matters.PointedAt("it", "CHL"), "");
  Matters alone;
  alone.Add(kDemand, "CHL", "hostages");
  EXPECT_EQ(alone.PointedAt("it", "CHL"), "hostages") << "there is no other";
}

TEST(Matters, LastAgreement) {
  Matters matters;
  auto any = [](int) { return true; };
  EXPECT_EQ(matters.LastAgreed(any), "");
  matters.Add(v1::CLAIM_KIND_AGREEMENT, "CHL", "territory");
  matters.Add(kDemand, "NOR", "ceasefire");
  EXPECT_EQ(matters.LastAgreed(any), "territory");
  EXPECT_EQ(matters.LastAgreed([](int) { return false; }), "") << "of others";
  matters.At(9);
  EXPECT_EQ(matters.LastAgreed(any), "");
}

TEST(Matters, ManyThingsAtOnceAreOnePlan) {
  Matters matters;
  matters.Add(kProposal, "CHL", "territory", "", {"hostages", "trade"});
  EXPECT_TRUE(matters.IsOfMany("the plan", "NOR"));
  EXPECT_FALSE(matters.IsOfMany("the idea", "NOR")) << "of one";
  EXPECT_FALSE(matters.IsOfMany("the demand", "NOR")) << "of another kind";
  Matters few;
  few.Add(kProposal, "CHL", "territory", "", {"hostages"});
  EXPECT_FALSE(few.IsOfMany("the plan", "NOR"));
}

TEST(Matters, WhatMostIsAboutPrevails) {
  Matters matters;
  EXPECT_EQ(matters.Prevailing(), "");
  matters.Add(kDemand, "CHL", "territory");
  EXPECT_EQ(matters.Prevailing(), "") << "once is no more than a mention";
  matters.Add(kProposal, "CHL", "peace_deal");
  matters.Add(kProposal, "CHL", "peace_deal");
  matters.Add(kResponse, "NOR", "territory");
  EXPECT_EQ(matters.Prevailing(), "territory");
}

}  // namespace
}  // namespace claims
