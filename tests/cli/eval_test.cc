// `claims eval` and `claims pack`, from outside, over a pack of their own.
#include <string>

#include "gtest/gtest.h"
#include "tests/cli/run_program.h"

namespace claims {
namespace {

const char kPack[] = R"(name: "test"
party { id: "CHL" name: "Chile" type: ENTITY_TYPE_STATE demonym: "Chilean" }
person { name: "Ana Rojas" }
person { name: "Luis Vega" }
rule {
  id: "leadership/leads" kind: CLAIM_KIND_LEADERSHIP
  pattern: "{PERSON:leader} leads {PARTY:party} team"
  example {
    text: "Ana Rojas leads the Chilean team."
    expect { slot: "leader" value: "Ana Rojas" }
  }
  counter_example: "Ana Rojas leads the race."
}
)";

const char kGold[] =
    R"({"id":"a","text":"Ana Rojas leads the Chilean team.","claims":[{"kind":"leadership",)"
    R"("evidence":"Ana Rojas leads","party":"CHL","leader":"Ana Rojas"}]})"
    "\n"
    R"({"id":"b","text":"Luis Vega leads the Chilean team.","claims":[]})"
    "\n"
    R"({"id":"c","text":"Talks go on.","claims":[{"kind":"meeting","evidence":"Talks go on"}]})"
    "\n";

Outcome Eval(const std::vector<std::string>& more, const std::string& gold = kGold) {
  WriteFile("own.textproto", kPack);
  WriteFile("gold.jsonl", gold);
  std::vector<std::string> arguments = {"eval", "--no-shipped-packs", "--pack=own.textproto",
                                        "gold.jsonl"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return RunClaims(arguments);
}

TEST(EvalTest, TablesWithoutErrorsUnlessAsked) {
  const Outcome outcome = Eval({"--format=text"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.err, "");
  EXPECT_NE(outcome.out.find("leadership             1  0.500  1.000  0.667"), std::string::npos)
      << outcome.out;
  EXPECT_NE(outcome.out.find("confidence: 0.50  # 1 of 2\n"), std::string::npos) << outcome.out;
  EXPECT_EQ(outcome.out.find("never fired"), std::string::npos) << outcome.out;
  EXPECT_EQ(outcome.out.find("missed"), std::string::npos) << outcome.out;
}

TEST(EvalTest, ErrorsWithQuoteAndPlace) {
  for (const char* flag : {"--errors", "--errors=1"}) {
    const Outcome outcome = Eval({"--format=text", flag});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_NE(outcome.out.find("wrong leadership  gold.jsonl:2  b  leadership/leads\n"
                               "  \"Luis Vega leads the Chilean team\""),
              std::string::npos)
        << outcome.out;
    EXPECT_NE(outcome.out.find("missed meeting  gold.jsonl:3  c\n  \"Talks go on\"\n"),
              std::string::npos)
        << outcome.out;
  }
}

TEST(EvalTest, RecordsForProgramsAreTheSameForAnyJobs) {
  const Outcome one = Eval({"--errors", "--jobs=1"});
  EXPECT_EQ(one.status, 0) << one.err;
  EXPECT_EQ(one.out.rfind("{\"record\":\"kind\",\"kind\":\"leadership\",\"gold\":1,", 0), 0u)
      << one.out;
  EXPECT_EQ(Eval({"--errors", "--jobs=4"}).out, one.out);
}

TEST(EvalTest, ABadLineIsReportedAndSkipped) {
  const Outcome outcome = Eval({"--format=text"}, std::string("{\"id\":\"x\"}\n") + kGold);
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.err,
            "claims: gold.jsonl:1: has no list \"claims\"; write [] when there are none\n"
            "claims: 1 of 4 documents skipped\n");
  EXPECT_NE(outcome.out.find("in 3 documents\n"), std::string::npos) << outcome.out;
  EXPECT_EQ(Eval({"--strict"}, std::string("{\"id\":\"x\"}\n") + kGold).status, 2);
}

TEST(EvalTest, UsageErrors) {
  EXPECT_EQ(RunClaims({"eval"}).err,
            "claims: `claims eval` needs a GOLD file, or - for standard input\n");
  EXPECT_EQ(RunClaims({"eval", "nowhere.jsonl"}).status, 2);
  EXPECT_EQ(Eval({"--format=binpb"}).status, 2);
  EXPECT_EQ(Eval({"--errors=none"}).err,
            "claims: --errors is \"none\"; write a number from 1, or --errors alone for all\n");
  EXPECT_EQ(Eval({}, "\n").err, "claims: there is no gold document to measure against\n");
}

TEST(PackCommandTest, AGoodPackPasses) {
  WriteFile("own.textproto", kPack);
  const Outcome outcome = RunClaims({"pack", "--no-shipped-packs", "own.textproto"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.out, "1 rule, 1 example, 1 counter-example: all as they should be\n");
}

TEST(PackCommandTest, AFailingExampleHasItsLine) {
  std::string pack = kPack;
  pack.replace(pack.find("leads the race"), 14, "leads the Chilean team");
  WriteFile("own.textproto", pack);
  const Outcome outcome = RunClaims({"pack", "--no-shipped-packs", "own.textproto"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err,
            "claims: own.textproto:12: rule \"leadership/leads\", counter-example 1 yields a claim "
            "of the rule: \"Ana Rojas leads the Chilean team.\"\n");
}

TEST(PackCommandTest, EveryFaultIsReported) {
  WriteFile("bad.textproto", "name: \"bad\"\nrule { id: \"x\" kind: CLAIM_KIND_DEMAND }\n");
  const Outcome outcome = RunClaims({"pack", "bad.textproto"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err.rfind("claims: bad.textproto:2: ", 0), 0u) << outcome.err;
  EXPECT_NE(outcome.err.find("\nclaims: bad.textproto:2: "), std::string::npos)
      << "several faults: " << outcome.err;
}

}  // namespace
}  // namespace claims
