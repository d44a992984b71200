#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/ingest/document_reader.h"
#include "claims/ingest/header_fields.h"
#include "claims/ingest/http_message.h"
#include "claims/ingest/warc_records.h"
#include "gtest/gtest.h"
#include "tests/ingest/deflate.h"

namespace claims {
namespace {

constexpr size_t kMax = 1 << 20;
constexpr char kText[] = "Norway and Chile met in Oslo on Tuesday for a second round of talks.";

std::string Page() { return absl::StrCat("<html><body><p>", kText, "</p></body></html>"); }

std::string Record(const std::string& type, const std::string& uri, const std::string& block,
                   const std::string& content_type = "application/http; msgtype=response") {
  return absl::StrCat("WARC/1.0\r\nWARC-Type: ", type, "\r\nWARC-Target-URI: ", uri,
                      "\r\nContent-Type: ", content_type, "\r\nContent-Length: ", block.size(),
                      "\r\n\r\n", block, "\r\n\r\n");
}

std::string Response(const std::string& body, const std::string& fields = "",
                     const std::string& type = "text/html; charset=utf-8") {
  return absl::StrCat("HTTP/1.1 200 OK\r\nContent-Type: ", type, "\r\n", fields, "\r\n", body);
}

struct Result {
  std::vector<v1::Document> documents;
  std::vector<Issue> issues;
};

Result Read(const std::string& name, const std::string& bytes) {
  const std::string path = ::testing::TempDir() + "/" + name;
  std::ofstream(path, std::ios::binary) << bytes;
  Result result;
  auto reader = DocumentReader::Open(path);
  EXPECT_TRUE(reader.ok()) << reader.status();
  v1::Document document;
  while ((*reader)->Next(&document, &result.issues)) result.documents.push_back(document);
  return result;
}

TEST(WarcFileTest, PagesAreDocumentsAndTheRestIsPassedOver) {
  const std::string bytes = absl::StrCat(
      Record("warcinfo", "", "software: x\r\n", "application/warc-fields"),
      Record("request", "https://g.example/1", "GET / HTTP/1.1\r\n\r\n",
             "application/http; msgtype=request"),
      Record("response", "<https://www.g.example/1>", Response(Page())),
      Record("response", "https://g.example/i.png", Response("x", "", "image/png")),
      Record("response", "https://g.example/404", "HTTP/1.1 404 Not Found\r\n\r\n" + Page()),
      Record("response", "https://g.example/2", Response(Page())));
  for (const char* name : {"a.warc", "a.warc.gz"}) {
    const bool zipped = std::string(name) == "a.warc.gz";
    const Result r = Read(name, zipped ? Deflate(bytes) : bytes);
    ASSERT_EQ(r.documents.size(), 2u) << name;
    EXPECT_TRUE(r.issues.empty()) << name << r.issues[0].message;
    EXPECT_EQ(r.documents[0].id(), "https://www.g.example/1");
    EXPECT_EQ(r.documents[0].publisher(), "g.example");
    EXPECT_EQ(r.documents[0].text(), kText);
    EXPECT_EQ(r.documents[1].id(), "https://g.example/2");
  }
}

TEST(WarcFileTest, AMemberARecordAsCrawlersWriteIt) {
  const Result r = Read(
      "members.warc.gz",
      Deflate(Record("response", "https://g.example/1", Response(Page()))) +
          Deflate(Record("response", "https://g.example/2", Response(Page()))));
  EXPECT_EQ(r.documents.size(), 2u);
  EXPECT_TRUE(r.issues.empty());
}

TEST(WarcFileTest, FaultsNameTheRecordAndLoseNothingElse) {
  const std::string good = Record("response", "https://g.example/1", Response(Page()));
  const struct {
    const char* name;
    std::string bytes;
    size_t documents;
    const char* want;
  } cases[] = {
      {"no-prose.warc", Record("response", "https://g.example/0", Response("<p>Hi</p>")) + good, 1,
       "record 1 (https://g.example/0) has no article text"},
      {"brotli.warc",
       Record("response", "https://g.example/0",
              Response("\x0b\x02\x80zz", "Content-Encoding: br\r\n")) +
           good,
       1, "content coding \"br\""},
      {"no-http.warc", Record("response", "https://g.example/0", "hello") + good, 1,
       "record 1 (https://g.example/0) is not an HTTP response"},
      {"garbage.warc", good + "hello\r\n\r\n", 1, "record 2 does not start with WARC/"},
      {"no-length.warc", good + "WARC/1.0\r\nWARC-Type: response\r\n\r\n", 1,
       "record 2 has no Content-Length"},
      {"cut-block.warc", good + good.substr(0, good.size() - 40), 1,
       "record 2 is cut off in its block"},
      {"cut-head.warc", good + good.substr(0, 40), 1, "record 2 is cut off in its fields"},
  };
  for (const auto& c : cases) {
    const Result r = Read(c.name, c.bytes);
    EXPECT_EQ(r.documents.size(), c.documents) << c.name;
    ASSERT_EQ(r.issues.size(), 1u) << c.name;
    EXPECT_NE(r.issues[0].message.find(c.want), std::string::npos)
        << c.name << ": " << r.issues[0].message;
  }
}

TEST(WarcRecordsTest, ALyingLengthCostsNoMemory) {
  std::istringstream in(
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\nshort");
  WarcRecords records(&in, kMax);
  WarcRecord record;
  EXPECT_FALSE(records.Next(&record));
  EXPECT_EQ(records.status().code(), absl::StatusCode::kDataLoss);
}

TEST(HttpTest, CodingsAreUndone) {
  const std::string page = Page();
  const std::string chunks =
      absl::StrCat("5\r\n", page.substr(0, 5), "\r\n", absl::Hex(page.size() - 5), ";x=y\r\n",
                   page.substr(5), "\r\n0\r\n\r\n");
  const struct {
    const char* name;
    std::string message;
  } cases[] = {
      {"plain", Response(page)},
      {"bare line ends", "HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + page},
      {"chunked", Response(chunks, "Transfer-Encoding: chunked\r\n")},
      {"said to be chunked", Response(page, "Transfer-Encoding: chunked\r\n")},
      {"gzip", Response(Deflate(page), "Content-Encoding: gzip\r\n")},
      {"said to be gzip", Response(page, "content-encoding: GZIP\r\n")},
      {"deflate", Response(Deflate(page, kZlibFormat), "Content-Encoding: deflate\r\n")},
      {"said to be brotli", Response(page, "Content-Encoding: br\r\n")},
  };
  for (const auto& c : cases) {
    const auto response = ReadHttpResponse(c.message, kMax);
    ASSERT_TRUE(response.ok()) << c.name << response.status();
    EXPECT_EQ(response->body, page) << c.name;
    EXPECT_EQ(response->status, 200) << c.name;
    EXPECT_EQ(response->media_type, "text/html") << c.name;
  }
}

TEST(HttpTest, ABodyThatGrowsTooLargeIsRefused) {
  const auto response = ReadHttpResponse(
      Response(Deflate(std::string(1 << 22, 'a')), "Content-Encoding: gzip\r\n"), kMax);
  EXPECT_EQ(response.status().code(), absl::StatusCode::kDataLoss);
}

TEST(HeaderFieldsTest, NamesIgnoreCaseAndLinesGoOn) {
  const HeaderFields fields = HeaderFields::Parse("A: 1\r\nb:2\r\n  more\r\nno colon\r\n");
  EXPECT_EQ(fields.Get("a"), "1");
  EXPECT_EQ(fields.Get("B"), "2 more");
  EXPECT_EQ(fields.Get("c"), "");
  EXPECT_EQ(MediaType("Text/HTML; charset=x"), "text/html");
  EXPECT_EQ(MediaParameter("text/html; Charset=\"utf-8\"", "charset"), "utf-8");
}

}  // namespace
}  // namespace claims
