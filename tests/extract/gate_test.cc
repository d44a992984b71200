// The gate loses nothing: with and without it the claims are the same bytes.
#include "claims/extract/gate.h"

#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "benchmarks/corpus_generator.h"
#include "claims/extractor.h"
#include "claims/packs/shipped_packs.h"
#include "claims/rules/example_check.h"
#include "claims/text/text.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

const std::shared_ptr<const PackSet>& Packs() {
  static const auto& packs = *new std::shared_ptr<const PackSet>(LoadShippedPacks());
  return packs;
}

const Extractor& Reader(bool gate) {
  static const Extractor* const gated = Extractor::Create(Packs(), {true}).release();
  static const Extractor* const ungated = Extractor::Create(Packs(), {false}).release();
  return gate ? *gated : *ungated;
}

// What an Extract says, as one string.
std::string Outcome(const v1::Document& document, bool gate) {
  const auto claims = Reader(gate).Extract(document);
  if (!claims.ok()) return claims.status().ToString();
  std::string out;
  for (const v1::Claim& claim : *claims) absl::StrAppend(&out, claim.SerializeAsString(), "\n");
  return out;
}

// How many of the documents yield something.
int CompareAll(const std::vector<v1::Document>& documents) {
  int yielding = 0;
  for (const v1::Document& document : documents) {
    const std::string without = Outcome(document, false);
    EXPECT_EQ(Outcome(document, true), without) << document.text();
    yielding += !without.empty();
  }
  return yielding;
}

std::vector<v1::Document> Examples() {
  std::vector<v1::Document> documents;
  for (const CompiledRule& rule : Packs()->rules()) {
    for (const v1::Example& example : rule.rule->example()) {
      documents.push_back(ExampleDocument(example.text(), example.published()));
    }
    for (const std::string& counter : rule.rule->counter_example()) {
      documents.push_back(ExampleDocument(counter, ""));
    }
  }
  return documents;
}

TEST(GateTest, LosesNothingOfReports) {
  ASSERT_NE(Packs(), nullptr);
  EXPECT_GT(CompareAll(GenerateCorpus({CorpusKind::kDense, 7, 100000})), 20);
  EXPECT_GT(CompareAll(GenerateCorpus({CorpusKind::kMixed, 7, 200000})), 0);
  CompareAll(GenerateCorpus({CorpusKind::kGeneral, 7, 100000}));
}

TEST(GateTest, LosesNothingOfExamples) {
  EXPECT_GT(CompareAll(Examples()), 100);
}

// Marks that the masker rewrites or leaves out, and letters that RE2 takes for
// others, must not hide a word from the gate.
TEST(GateTest, LosesNothingOfDisguisedExamples) {
  const std::vector<std::pair<std::string, std::string>> kDisguises[] = {
      {{" ", "\u00a0"}}, {{" ", "\n"}},       {{"'", "\u2019"}, {"-", "\u2011"}},
      {{"e", "e\u00ad"}}, {{" ", "\u200b "}}, {{" ", "\u200b"}},
      {{"s", "\u017f"}}, {{"k", "\u212a"}},   {{". ", ".\r\n\r\n"}},
  };
  const std::vector<v1::Document> examples = Examples();
  int yielding = 0;
  for (const auto& disguise : kDisguises) {
    std::vector<v1::Document> documents;
    for (size_t i = 0; i < examples.size(); i += 3) {
      documents.push_back(examples[i]);
      documents.back().set_text(absl::StrReplaceAll(examples[i].text(), disguise));
    }
    yielding += CompareAll(documents);
  }
  EXPECT_GT(yielding, 200);
}

// A later predicate is read with a subject from before it.
TEST(GateTest, LosesNothingOfFurtherPredicates) {
  const char* const kSentences[] = {
      "Norway condemned the raid and rejected a truce.",
      "Norway's delegation condemned the raid but rejected a truce.",
      "The Norwegian team praised the hosts and, on Monday, demanded a ceasefire.",
      "Norway, which rules the port, has left the talks.",
      "Norway said that it would sign the accord.",
      "Norway met Chile in Oslo, rejecting its terms.",
      "Norwegian officials thanked Chile, and then offered a prisoner swap.",
      "Norway's leaders, who praised the hosts, proposed a 30-day truce."};
  std::vector<v1::Document> documents;
  for (const char* sentence : kSentences) {
    documents.push_back(ExampleDocument(sentence, "2026-02-13"));
  }
  EXPECT_GT(CompareAll(documents), 4);
}

// One pattern that asks for no more than everyday words has every report read for names.
TEST(GateTest, KeepsOutWhatIsOfOtherMatters) {
  size_t sentences = 0, passed = 0;
  std::string last;
  for (const v1::Document& document : GenerateCorpus({CorpusKind::kGeneral, 7, 300000})) {
    const auto text = Text::Create(document.text());
    ASSERT_TRUE(text.ok()) << text.status();
    for (const Sentence& sentence : text->sentences()) {
      const absl::string_view words = Slice(document.text(), sentence.span);
      ++sentences;
      if (!MayClaim(*Packs(), words, ClaimScope::kAnywhere)) continue;
      ++passed;
      last = std::string(words);
    }
  }
  EXPECT_GT(sentences, 2000u);
  EXPECT_LT(passed * 200, sentences) << passed << " of " << sentences << ", among them: " << last;
}

TEST(GateTest, RefusesWhatIsRefusedWithout) {
  for (const std::string& text : {std::string("no\0 claim", 9), std::string("rain \xff fell")}) {
    v1::Document document;
    document.set_text(text);
    EXPECT_EQ(Outcome(document, true), Outcome(document, false));
    EXPECT_NE(Outcome(document, true), "");
  }
  v1::Document undated;
  undated.set_text("It rained.");
  undated.set_published("yesterday");
  EXPECT_EQ(Outcome(undated, true), Outcome(undated, false));
  EXPECT_NE(Outcome(undated, true), "");
}

// Outside talks a claim counts by its kind or its matter; the gate knows neither
// which claims the words will make nor what is dropped later.
TEST(GateTest, LosesNothingOutsideNegotiations) {
  const char* const kSentences[] = {
      "Norway demanded a ceasefire.",
      "Norway rejected the tariffs of Chile.",
      "Norway proposed elections. Chile agreed to a truce. Norway refused.",
      "Chile demanded a meeting with Ida Berg.",
      "Norwegian and Chilean officials met in Oslo on Monday.",
      "Chile rejected the plan. Facilitator Ida Berg warned Norway.",
      "Norway must withdraw its soldiers by May 1, Chile said.",
      "Chile released 40 Norwegian prisoners.",
      "Chile rejected the demand.",
      "Ida Berg leads the Norwegian delegation."};
  std::vector<v1::Document> documents;
  for (const char* sentence : kSentences) {
    // Long enough to be weighed.
    std::string text(sentence);
    for (int i = 0; i < 8; ++i) text += " Snow fell on the hills and the buses ran late all day.";
    documents.push_back(ExampleDocument(text, "2026-02-13"));
    // A headline may give what the text leaves open its topic.
    documents.push_back(documents.back());
    documents.back().set_title("Truce in the hills?");
  }
  EXPECT_GT(CompareAll(documents), 4);
}

TEST(GateTest, TellsSentencesApart) {
  struct Row {
    const char* name;
    const char* text;
    bool may_claim;
  };
  const Row kRows[] = {
      {"Demand", "Norway demanded a ceasefire.", true},
      {"UnknownNames", "Xyz and Zyx held talks in Qqq.", true},
      {"CurlyQuotes", "\u201cWe will not accept a truce,\u201d he said.", true},
      {"Weather", "Heavy rain fell on the coast.", false},
      {"OnlySaid", "It is cold, he said.", false},
      {"Nothing", "", false},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(MayClaim(*Packs(), row.text), row.may_claim) << row.name;
  }
}

}  // namespace
}  // namespace claims
