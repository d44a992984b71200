// Good and bad inputs: what is read, what is said, and the exit status.
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/cli/run_program.h"

namespace claims {
namespace {

const char kGood[] = R"({"id":"good","text":"Ana Rojas met Luis Vega."})"
                     "\n";

TEST(TextCommandTest, ASingleTextIsPrintedByteForByte) {
  const std::string text = "Talks  began\r\n\ntoday — so it’s said";
  WriteFile("one.txt", text);
  const Outcome outcome = RunClaims({"text", "one.txt"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.out, text);
}

TEST(TextCommandTest, SeveralAreSetApart) {
  WriteFile("two.jsonl", R"({"id":"a","text":"First."})"
                         "\n"
                         R"({"id":"b","text":"Second.\n"})"
                         "\n");
  EXPECT_EQ(RunClaims({"text", "two.jsonl"}).out, "==> a <==\nFirst.\n==> b <==\nSecond.\n");
}

TEST(TextCommandTest, WholeDocumentsReadBack) {
  const Outcome documents =
      RunClaims({"text", "--format=jsonl", "--publisher=The Daily", "--published=2031-04-05", "-"},
                kGood);
  EXPECT_EQ(documents.out,
            "{\"id\":\"good\",\"publisher\":\"The Daily\",\"published\":\"2031-04-05\","
            "\"text\":\"Ana Rojas met Luis Vega.\"}\n");
  EXPECT_EQ(RunClaims({"text", "--format=jsonl", "-"}, documents.out).out, documents.out);
}

struct BadCase {
  const char* name;
  const char* file;
  std::string bytes;
  int line;  // that the message names; 0 for none
};

class MalformedTest : public testing::TestWithParam<BadCase> {};

// Alone: nothing could be read, so the status is that of an input error.
TEST_P(MalformedTest, AloneIsAnInputError) {
  const BadCase& bad = GetParam();
  WriteFile(bad.file, bad.bytes);
  for (const char* command : {"extract", "text"}) {
    const Outcome outcome = RunClaims({command, bad.file});
    EXPECT_EQ(outcome.status, 2) << command << ": " << outcome.err;
    EXPECT_EQ(outcome.out, "") << command;
    const std::string where =
        "claims: " + std::string(bad.file) + ":" +
        (bad.line > 0 ? std::to_string(bad.line) + ": " : " ");
    EXPECT_EQ(outcome.err.rfind(where, 0), 0u) << command << ": " << outcome.err;
    EXPECT_NE(outcome.err.find("claims: 1 of 1 document skipped\n"), std::string::npos)
        << command << ": " << outcome.err;
  }
}

// Beside a good one: reported, skipped, counted.
TEST_P(MalformedTest, BesideAGoodOneIsSkipped) {
  const BadCase& bad = GetParam();
  WriteFile(bad.file, bad.bytes);
  WriteFile("good.jsonl", kGood);
  const Outcome outcome = RunClaims({"text", "--format=jsonl", bad.file, "good.jsonl"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.out, kGood);
  EXPECT_NE(outcome.err.find("claims: 1 of 2 documents skipped\n"), std::string::npos);
  const Outcome strict = RunClaims({"text", "--format=jsonl", "--strict", bad.file, "good.jsonl"});
  EXPECT_EQ(strict.status, 2);
  EXPECT_EQ(strict.out, "") << "strict stops there";
}

INSTANTIATE_TEST_SUITE_P(
    Cases, MalformedTest,
    testing::Values(BadCase{"text_not_utf8", "latin1.txt", "Caf\xe9 talks.\n", 1},
                    BadCase{"text_not_utf8_later", "later.txt", "Talks.\nCaf\xe9.\n", 2},
                    BadCase{"nul", "nul.txt", std::string("Talks\0began.\n", 13), 1},
                    BadCase{"truncated_json", "cut.jsonl", "{\"id\":\"x\",\"text\":\"Tal", 1},
                    BadCase{"json_of_another_kind", "array.jsonl", "[1,2]\n", 1},
                    BadCase{"text_missing", "notext.jsonl", "\n{\"id\":\"x\"}\n", 2},
                    BadCase{"empty", "empty.txt", "", 0}),
    [](const auto& info) { return info.param.name; });

TEST(InputsTest, AMissingFileIsAnInputErrorThoughOthersAreRead) {
  WriteFile("good.jsonl", kGood);
  const Outcome outcome = RunClaims({"text", "--format=jsonl", "nowhere.txt", "good.jsonl"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, kGood);
  EXPECT_EQ(outcome.err.rfind("claims: nowhere.txt: ", 0), 0u) << outcome.err;
}

TEST(InputsTest, ADateThatIsNoneIsAWarning) {
  const Outcome outcome =
      RunClaims({"text", "--format=jsonl", "--strict", "-"},
                "{\"id\":\"x\",\"published\":\"Friday\",\"text\":\"Talks.\"}\n");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "{\"id\":\"x\",\"text\":\"Talks.\"}\n");
  EXPECT_EQ(outcome.err.rfind("claims: -:1: warning: ", 0), 0u) << outcome.err;
}

// A stage of a pipeline may have nothing to hand on; that is no failure.
TEST(InputsTest, EmptyJsonLinesAreAWarning) {
  WriteFile("empty.jsonl", "");
  for (const char* command : {"extract", "check", "mentions", "text"}) {
    for (const char* input : {"empty.jsonl", "-"}) {
      const Outcome outcome = RunClaims({command, "--strict", "--format=jsonl", input});
      EXPECT_EQ(outcome.status, 0) << command << " " << input;
      EXPECT_EQ(outcome.out, "");
      EXPECT_EQ(outcome.err, "claims: " + std::string(input) +
                                 ": warning: is empty; a document is a line with one JSON object "
                                 "that has a \"text\"\n");
    }
  }
  EXPECT_EQ(RunClaims({"check", "--claims", "-"}).status, 0);
}

TEST(MentionsTest, WhatOnlyTheContextCanTellIsLeftOut) {
  const Outcome outcome = RunClaims(
      {"mentions", "-"},
      "{\"id\":\"x\",\"text\":\"Norway and Chile met. Both sides said he would stay.\"}\n");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_NE(outcome.out.find("\"NOR\""), std::string::npos) << outcome.out;
  EXPECT_EQ(outcome.out.find("\"*"), std::string::npos) << outcome.out;
}

TEST(InputsTest, ADirectoryWithoutDocumentsIsAnInputError) {
  MakeDirectory("bare");
  EXPECT_EQ(RunClaims({"text", "bare"}).status, 2);
}

TEST(InputsTest, ADirectoryIsReadInNameOrder) {
  MakeDirectory("news");
  WriteFile("news/b.jsonl", R"({"id":"b","text":"Second."})"
                            "\n");
  WriteFile("news/a.jsonl", R"({"id":"a","text":"First."})"
                            "\n");
  const Outcome outcome = RunClaims({"text", "--format=jsonl", "news"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.out,
            "{\"id\":\"a\",\"text\":\"First.\"}\n{\"id\":\"b\",\"text\":\"Second.\"}\n");
}

TEST(InputsTest, StandardInputIsJsonLines) {
  EXPECT_EQ(RunClaims({"text", "-"}, kGood).out, "Ana Rojas met Luis Vega.");
}

}  // namespace
}  // namespace claims
