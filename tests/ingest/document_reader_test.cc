#include "claims/ingest/document_reader.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

struct Result {
  std::vector<v1::Document> documents;
  std::vector<Issue> issues;
};

Result ReadAll(DocumentReader* reader) {
  Result result;
  v1::Document document;
  while (reader->Next(&document, &result.issues)) result.documents.push_back(document);
  return result;
}

Result ReadStream(const std::string& bytes, const ReadOptions& options = {}) {
  std::istringstream in(bytes);
  return ReadAll(DocumentReader::FromStream(&in, "-", options).get());
}

std::string WriteFile(const std::string& name, const std::string& bytes) {
  const std::string path = ::testing::TempDir() + "/" + name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

TEST(JsonLinesTest, ReadsFields) {
  const Result r = ReadStream(
      R"({"id":"a","publisher":"The Post","url":"https://x.example/a","published":"2031-05-04",)"
      R"("title":"Talks","text":"They met.","unknown":[1,{"x":null}]})"
      "\n");
  ASSERT_EQ(r.documents.size(), 1u);
  EXPECT_TRUE(r.issues.empty());
  const v1::Document& d = r.documents[0];
  EXPECT_EQ(d.id(), "a");
  EXPECT_EQ(d.publisher(), "The Post");
  EXPECT_EQ(d.url(), "https://x.example/a");
  EXPECT_EQ(d.published(), "2031-05-04");
  EXPECT_EQ(d.title(), "Talks");
  EXPECT_EQ(d.text(), "They met.");
}

TEST(JsonLinesTest, TextAloneIsEnough) {
  const Result r = ReadStream("\n  \r\n{\"text\":\"They met.\"}\r\n{\"text\":\"Again.\"}");
  ASSERT_EQ(r.documents.size(), 2u);
  EXPECT_TRUE(r.issues.empty());
  EXPECT_EQ(r.documents[0].id(), "-:3");
  EXPECT_EQ(r.documents[1].id(), "-:4");
  EXPECT_EQ(r.documents[1].text(), "Again.");
}

TEST(JsonLinesTest, OptionsFillGapsOnly) {
  const ReadOptions options{"The Gazette", "2031-01-02"};
  const Result r = ReadStream(
      "{\"text\":\"a\"}\n{\"text\":\"b\",\"publisher\":\"P\",\"published\":\"2030-12-31\"}\n",
      options);
  ASSERT_EQ(r.documents.size(), 2u);
  EXPECT_EQ(r.documents[0].publisher(), "The Gazette");
  EXPECT_EQ(r.documents[0].published(), "2031-01-02");
  EXPECT_EQ(r.documents[1].publisher(), "P");
  EXPECT_EQ(r.documents[1].published(), "2030-12-31");
}

TEST(JsonLinesTest, EachFaultIsLocatedAndTheRestIsRead) {
  struct Case {
    const char* name;
    std::string line;
    const char* want;  // part of the message
  };
  const Case cases[] = {
      {"truncated", R"({"text":"They me)", "is not a document"},
      {"not an object", R"(["text"])", "is not a JSON object"},
      {"plain words", "They met.", "is not a JSON object"},
      {"text is an object", R"({"text":{"a":1}})", "are strings"},
      {"id is a list", R"({"id":["a"],"text":"x"})", "are strings"},
      {"no text", R"({"id":"a"})", "has no \"text\""},
      {"blank text", R"({"text":"  "})", "has no \"text\""},
      {"null text", R"({"text":null})", "has no \"text\""},
      {"two objects", R"({"text":"a"}{"text":"b"})", "is not a document"},
      {"NUL escape", R"({"text":"a\u0000b"})", "NUL"},
      {"NUL byte", std::string("{\"text\":\"a\0b\"}", 14), "NUL"},
      {"bad UTF-8", "{\"text\":\"caf\xE9\"}", "is not UTF-8 at byte 12"},
      {"cut UTF-8", "{\"text\":\"\xE2\x80\"}", "is not UTF-8 at byte 9"},
  };
  for (const Case& c : cases) {
    const Result r = ReadStream("{\"text\":\"first\"}\n" + c.line + "\n{\"text\":\"last\"}\n");
    ASSERT_EQ(r.documents.size(), 2u) << c.name;
    EXPECT_EQ(r.documents[1].id(), "-:3") << c.name;
    ASSERT_EQ(r.issues.size(), 1u) << c.name;
    EXPECT_EQ(r.issues[0].severity, Severity::kError) << c.name;
    EXPECT_EQ(r.issues[0].file, "-") << c.name;
    EXPECT_EQ(r.issues[0].line, 2) << c.name;
    EXPECT_NE(r.issues[0].message.find(c.want), std::string::npos)
        << c.name << ": " << r.issues[0].message;
    EXPECT_EQ(r.issues[0].message.find('\n'), std::string::npos) << c.name;
  }
}

TEST(JsonLinesTest, ABadDateIsDroppedAndTheDocumentKept) {
  const Result r = ReadStream("{\"text\":\"a\",\"published\":\"13.02.2031\"}\n");
  ASSERT_EQ(r.documents.size(), 1u);
  EXPECT_EQ(r.documents[0].published(), "");
  ASSERT_EQ(r.issues.size(), 1u);
  EXPECT_EQ(r.issues[0].severity, Severity::kWarning);
  EXPECT_EQ(r.issues[0].line, 1);
  EXPECT_NE(r.issues[0].message.find("13.02.2031"), std::string::npos);
}

TEST(JsonLinesTest, AVeryLongLineIsOneDocument) {
  const std::string text(20 << 20, 'a');
  const Result r = ReadStream("{\"text\":\"" + text + "\"}\n{\"text\":\"b\"}\n");
  ASSERT_EQ(r.documents.size(), 2u);
  EXPECT_EQ(r.documents[0].text(), text);
}

TEST(PlainTextTest, StandardInputIsSniffed) {
  const Result r = ReadStream("They met.\r\n\r\nThey parted.\n", {"The Gazette", ""});
  ASSERT_EQ(r.documents.size(), 1u);
  EXPECT_TRUE(r.issues.empty());
  EXPECT_EQ(r.documents[0].id(), "-");
  EXPECT_EQ(r.documents[0].publisher(), "The Gazette");
  EXPECT_EQ(r.documents[0].text(), "They met.\r\n\r\nThey parted.\n");
}

TEST(PlainTextTest, DateLineServesWithoutOption) {
  struct Case {
    const char* name;
    const char* text;
    const char* option;
    const char* want;
  };
  const Case cases[] = {
      {"first line", "date 2031-02-13\nThey met.", "", "2031-02-13"},
      {"later line, indented, more words", "Title\n date 2031-02-13 Read on", "", "2031-02-13"},
      {"option wins", "date 2031-02-13\nThey met.", "2031-01-01", "2031-01-01"},
      {"inside a line", "The date 2031-02-13 was set.", "", ""},
      {"impossible day", "date 2031-02-30\nThey met.", "", ""},
      {"longer number", "date 2031-02-131\nThey met.", "", ""},
      {"first good one", "date unknown\ndate 2031-02-13", "", "2031-02-13"},
      {"none", "They met.", "", ""},
  };
  for (const Case& c : cases) {
    const Result r = ReadStream(c.text, {"", c.option});
    ASSERT_EQ(r.documents.size(), 1u) << c.name;
    EXPECT_EQ(r.documents[0].published(), c.want) << c.name;
    EXPECT_EQ(r.documents[0].text(), c.text) << c.name;
  }
}

TEST(PlainTextTest, FaultsAreLocated) {
  struct Case {
    const char* name;
    std::string bytes;
    int line;
    const char* want;
  };
  const Case cases[] = {
      {"bad UTF-8", "one\ntwo \xFF", 2, "is not UTF-8 at byte 8"},
      {"NUL", std::string("one\ntwo\n\0", 9), 3, "NUL byte at byte 8"},
  };
  for (const Case& c : cases) {
    const Result r = ReadStream(c.bytes);
    EXPECT_TRUE(r.documents.empty()) << c.name;
    ASSERT_EQ(r.issues.size(), 1u) << c.name;
    EXPECT_EQ(r.issues[0].line, c.line) << c.name;
    EXPECT_NE(r.issues[0].message.find(c.want), std::string::npos)
        << c.name << ": " << r.issues[0].message;
  }
}

// Nothing in a stream is a document less, not a document lost.
TEST(EmptyTest, IsAWarningForLinesAndAnErrorForAText) {
  for (const char* bytes : {"", " \n\n", "\xEF\xBB\xBF\n"}) {
    for (const auto& [name, severity] :
         {std::make_pair("empty.jsonl", Severity::kWarning), {"empty.txt", Severity::kError}}) {
      const auto reader = DocumentReader::Open(WriteFile(name, bytes));
      ASSERT_TRUE(reader.ok()) << reader.status();
      const Result r = ReadAll(reader->get());
      EXPECT_TRUE(r.documents.empty());
      ASSERT_EQ(r.issues.size(), 1u) << name;
      EXPECT_EQ(r.issues[0].severity, severity) << name;
      EXPECT_EQ(r.issues[0].message.rfind("is empty; ", 0), 0u) << r.issues[0].message;
    }
    const Result stream = ReadStream(bytes);
    ASSERT_EQ(stream.issues.size(), 1u);
    EXPECT_EQ(stream.issues[0].severity, Severity::kWarning);
  }
}

TEST(OpenTest, ReadsFilesByTheirEnding) {
  const std::string lines = WriteFile("a.jsonl", "\xEF\xBB\xBF{\"text\":\"They met.\"}");
  auto reader = DocumentReader::Open(lines);
  ASSERT_TRUE(reader.ok()) << reader.status();
  Result r = ReadAll(reader->get());
  ASSERT_EQ(r.documents.size(), 1u);
  EXPECT_EQ(r.documents[0].id(), lines + ":1");

  const std::string text = WriteFile("b.TXT", "{They met.}");
  reader = DocumentReader::Open(text);
  ASSERT_TRUE(reader.ok()) << reader.status();
  r = ReadAll(reader->get());
  ASSERT_EQ(r.documents.size(), 1u);
  EXPECT_EQ(r.documents[0].id(), text);
  EXPECT_EQ(r.documents[0].text(), "{They met.}");
}

TEST(OpenTest, RefusesWithAReason) {
  struct Case {
    std::string path;
    absl::StatusCode code;
    const char* want;
  };
  const Case cases[] = {
      {::testing::TempDir() + "/missing.jsonl", absl::StatusCode::kNotFound, "does not exist"},
      {::testing::TempDir(), absl::StatusCode::kInvalidArgument, "is a directory"},
      {WriteFile("a.docx", "x"), absl::StatusCode::kInvalidArgument, "unknown ending .docx"},
      {WriteFile("noending", "x"), absl::StatusCode::kInvalidArgument, "no ending"},
  };
  for (const Case& c : cases) {
    const auto reader = DocumentReader::Open(c.path);
    EXPECT_EQ(reader.status().code(), c.code) << c.path;
    EXPECT_NE(reader.status().message().find(c.want), absl::string_view::npos)
        << reader.status();
  }
}

}  // namespace
}  // namespace claims
