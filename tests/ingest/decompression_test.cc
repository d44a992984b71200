#include <zstd.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "claims/ingest/decompressing_buf.h"
#include "claims/ingest/document_reader.h"
#include "gtest/gtest.h"
#include "tests/ingest/deflate.h"

namespace claims {
namespace {

std::string Zstd(const std::string& plain) {
  std::string out(ZSTD_compressBound(plain.size()), '\0');
  out.resize(ZSTD_compress(&out[0], out.size(), plain.data(), plain.size(), 3));
  return out;
}

struct Result {
  std::string plain;
  absl::Status status;
};

Result Decompress(const std::string& bytes, Compression compression) {
  std::istringstream file(bytes);
  DecompressingBuf buf(&file, compression);
  std::istream in(&buf);
  Result result;
  result.plain = {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  result.status = buf.status();
  return result;
}

// Larger than the buffers, and compressible to less than one of them.
std::string LongText() {
  std::string text;
  for (int i = 0; i < 60000; ++i) text += "They met again, " + std::to_string(i % 100) + ".\n";
  return text;
}

TEST(DecompressionTest, ReadsWhatWasWritten) {
  for (const std::string& plain : {std::string("They met."), LongText(), std::string()}) {
    const Result gzip = Decompress(Deflate(plain), Compression::kGzip);
    EXPECT_TRUE(gzip.status.ok()) << gzip.status;
    EXPECT_TRUE(gzip.plain == plain) << gzip.plain.size();
    const Result zstd = Decompress(Zstd(plain), Compression::kZstd);
    EXPECT_TRUE(zstd.status.ok()) << zstd.status;
    EXPECT_TRUE(zstd.plain == plain) << zstd.plain.size();
  }
}

TEST(DecompressionTest, MembersFollowEachOther) {
  EXPECT_EQ(Decompress(Deflate("one ") + Deflate("two"), Compression::kGzip).plain, "one two");
  EXPECT_EQ(Decompress(Zstd("one ") + Zstd("two"), Compression::kZstd).plain, "one two");
}

TEST(DecompressionTest, DamageIsToldAndWhatCameBeforeIsKept) {
  const std::string text = LongText();
  const struct {
    const char* name;
    std::string bytes;
    Compression compression;
    const char* want;
    std::string whole = LongText();  // what is read is a part of it
  } cases[] = {
      {"gzip cut off", Deflate(text).substr(0, 3000), Compression::kGzip, "cut off"},
      {"zstd cut off", Zstd(text).substr(0, Zstd(text).size() - 3), Compression::kZstd, "cut off"},
      {"plain text as gzip", "{\"text\":\"They met.\"}", Compression::kGzip, "is not gzip"},
      {"plain text as zstd", "{\"text\":\"They met.\"}", Compression::kZstd, "is not Zstandard"},
      {"text after a member", Deflate("one") + "two", Compression::kGzip, "is not gzip", "one"},
  };
  for (const auto& c : cases) {
    const Result result = Decompress(c.bytes, c.compression);
    EXPECT_EQ(result.status.code(), absl::StatusCode::kDataLoss) << c.name;
    EXPECT_NE(result.status.message().find(c.want), absl::string_view::npos)
        << c.name << ": " << result.status;
    EXPECT_TRUE(absl::StartsWith(c.whole, result.plain)) << c.name;
  }
}

std::string WriteFile(const std::string& name, const std::string& bytes) {
  const std::string path = ::testing::TempDir() + "/" + name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

TEST(CompressedJsonLinesTest, DocumentsAndFaultsHaveTheirLines) {
  const std::string lines = "{\"text\":\"One.\"}\nnot JSON\n{\"text\":\"Two.\"}\n";
  for (const std::string& path :
       {WriteFile("a.jsonl.gz", Deflate(lines)), WriteFile("a.jsonl.zst", Zstd(lines))}) {
    auto reader = DocumentReader::Open(path);
    ASSERT_TRUE(reader.ok()) << reader.status();
    std::vector<Issue> issues;
    std::vector<std::string> texts;
    v1::Document document;
    while ((*reader)->Next(&document, &issues)) texts.push_back(document.text());
    EXPECT_EQ(texts, (std::vector<std::string>{"One.", "Two."})) << path;
    ASSERT_EQ(issues.size(), 1u) << path;
    EXPECT_EQ(issues[0].line, 2) << path;
  }
}

TEST(CompressedJsonLinesTest, ACutFileGivesItsDocumentsAndAnIssue) {
  std::string lines;
  for (int i = 0; i < 20000; ++i)
    lines += "{\"text\":\"They met " + std::to_string(i * 7919) + ".\"}\n";
  const std::string bytes = Deflate(lines);
  auto reader = DocumentReader::Open(WriteFile("cut.jsonl.gz", bytes.substr(0, bytes.size() / 2)));
  ASSERT_TRUE(reader.ok()) << reader.status();
  std::vector<Issue> issues;
  v1::Document document;
  int count = 0;
  while ((*reader)->Next(&document, &issues)) ++count;
  EXPECT_GT(count, 1000);
  ASSERT_FALSE(issues.empty());
  EXPECT_NE(issues.back().message.find("cut off"), std::string::npos) << issues.back().message;
}

}  // namespace
}  // namespace claims
