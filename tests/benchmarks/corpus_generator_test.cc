#include "benchmarks/corpus_generator.h"

#include <cstdint>
#include <string>

#include "claims/base/utf8.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

std::string Bytes(const std::vector<v1::Document>& documents) {
  std::string bytes;
  for (const v1::Document& d : documents)
    bytes += d.id() + d.publisher() + d.published() + d.text();
  return bytes;
}

class CorpusTest : public testing::TestWithParam<CorpusKind> {};

TEST_P(CorpusTest, ReportsAreWellFormedAndOfTheStatedSize) {
  const auto documents = GenerateCorpus({GetParam(), 7, size_t{1} << 20});
  EXPECT_GE(TextBytes(documents), size_t{1} << 20);
  for (const v1::Document& document : documents) {
    EXPECT_GE(document.text().size(), 1000u);
    EXPECT_LE(document.text().size(), 6000u);
    EXPECT_FALSE(FindInvalidUtf8(document.text()).has_value());
    EXPECT_EQ(document.text().find('{'), std::string::npos) << "a slot was left unfilled";
    EXPECT_EQ(document.published().size(), 10u);
  }
}

TEST_P(CorpusTest, TheSameOptionsGiveTheSameBytes) {
  const CorpusOptions options = {GetParam(), 7, size_t{1} << 18};
  EXPECT_EQ(Bytes(GenerateCorpus(options)), Bytes(GenerateCorpus(options)));
}

TEST_P(CorpusTest, AnotherSeedGivesOthers) {
  EXPECT_NE(Bytes(GenerateCorpus({GetParam(), 7, 10000})),
            Bytes(GenerateCorpus({GetParam(), 8, 10000})));
}

INSTANTIATE_TEST_SUITE_P(Kinds, CorpusTest,
                         testing::Values(CorpusKind::kDense, CorpusKind::kMixed,
                                         CorpusKind::kGeneral));

TEST(CorpusKindTest, OneReportInTwentyIsOfNegotiations) {
  const auto documents = GenerateCorpus({CorpusKind::kMixed, 7, size_t{1} << 20});
  size_t of_negotiations = 0;
  for (const v1::Document& document : documents) {
    of_negotiations += document.text().find(" delegation") != std::string::npos;
  }
  EXPECT_GE(of_negotiations, documents.size() / 40);
  EXPECT_LE(of_negotiations, documents.size() / 20 + 1);
}

}  // namespace
}  // namespace claims
