// Speed of each step, beside what the machine can do at best. See README.md.
#include <algorithm>
#include <string>

#include "benchmark/benchmark.h"
#include "benchmarks/fixtures.h"
#include "benchmarks/yardsticks.h"
#include "claims/consistency/checker.h"
#include "claims/text/text.h"
#include "claims/tracker.h"

namespace claims {
namespace {

CorpusKind Kind(const benchmark::State& state) { return static_cast<CorpusKind>(state.range(0)); }

// Stops a benchmark whose answer is wrong: its speed would mean nothing.
bool Require(benchmark::State& state, bool holds, const char* what) {
  if (!holds) state.SkipWithError(what);
  return holds;
}

// --- yardsticks ---

void BM_YardstickMemchr(benchmark::State& state) {
  const auto& documents = Corpus(Kind(state));
  size_t want = 0;
  for (const v1::Document& d : documents) {
    want += std::count(d.text().begin(), d.text().end(), '\n');
  }
  if (!Require(state, CountNewlines(documents) == want, "memchr miscounts")) return;
  TimePasses(state, documents, [&] { benchmark::DoNotOptimize(CountNewlines(documents)); });
}

void BM_YardstickRe2(benchmark::State& state) {
  const auto& documents = Corpus(Kind(state));
  const size_t hits = CountWords(documents, YardstickRegex());
  const bool expected = Kind(state) == CorpusKind::kGeneral ? hits < documents.size()
                                                            : hits > documents.size() / 20;
  if (!Require(state, expected, "unlikely number of hits")) return;
  TimePasses(state, documents,
             [&] { benchmark::DoNotOptimize(CountWords(documents, YardstickRegex())); });
}

void BM_YardstickRe2Set(benchmark::State& state) {
  if (!Require(state, Packs() != nullptr, "the shipped packs do not load")) return;
  const auto& documents = Corpus(Kind(state));
  const std::vector<absl::string_view> sentences = Sentences(documents);
  if (!Require(state, sentences.size() > documents.size(), "too few sentences")) return;
  TimePasses(state, documents,
             [&] { benchmark::DoNotOptimize(CountCandidates(sentences, *Packs())); });
  state.counters["patterns"] = static_cast<double>(Packs()->pattern_index().size());
}

// --- steps ---

void BM_Segmentation(benchmark::State& state) {
  const auto& documents = Corpus(Kind(state));
  for (const v1::Document& document : documents) {
    const auto text = Text::Create(document.text());
    if (!Require(state, text.ok() && text->sentences().size() > 3, "too few sentences")) return;
  }
  TimePasses(state, documents, [&] {
    for (const v1::Document& document : documents) {
      benchmark::DoNotOptimize(Text::Create(document.text()));
    }
  });
}

void BM_Mentions(benchmark::State& state) {
  if (!Require(state, SharedExtractor() != nullptr, "the shipped packs do not load")) return;
  const auto& documents = Corpus(Kind(state));
  size_t found = 0;
  for (const v1::Document& document : documents) {
    const auto mentions = SharedExtractor()->Mentions(document);
    if (!Require(state, mentions.ok(), "a document is refused")) return;
    found += mentions->size();
  }
  if (!Require(state, found > documents.size(), "too few mentions")) return;
  TimePasses(state, documents, [&] {
    for (const v1::Document& document : documents) {
      benchmark::DoNotOptimize(SharedExtractor()->Mentions(document));
    }
  });
  state.counters["mentions"] = static_cast<double>(found);
}

void BM_Extraction(benchmark::State& state) {
  if (!Require(state, SharedExtractor() != nullptr, "the shipped packs do not load")) return;
  const auto& documents = Corpus(Kind(state));
  const auto& claims = CorpusClaims(Kind(state));
  const bool enough = Kind(state) != CorpusKind::kDense || claims.size() > documents.size();
  if (!Require(state, enough, "too few claims")) return;
  const std::string fault = FaultyEvidence(documents, claims);
  if (!Require(state, fault.empty(), fault.c_str())) return;
  TimePasses(state, documents, [&] {
    for (const v1::Document& document : documents) {
      benchmark::DoNotOptimize(SharedExtractor()->Extract(document));
    }
  });
  state.counters["claims"] = static_cast<double>(claims.size());
}

// Items are claims.
void BM_Check(benchmark::State& state) {
  std::vector<const v1::Claim*> claims;
  for (const v1::Claim& claim : CorpusClaims(Kind(state))) claims.push_back(&claim);
  const size_t found = Check(claims, {}).size();
  if (!Require(state, !claims.empty() && found > 0, "no disagreements")) return;
  for (auto _ : state) benchmark::DoNotOptimize(Check(claims, {}));
  state.SetItemsProcessed(static_cast<int64_t>(claims.size()) * state.iterations());
  state.counters["claims"] = static_cast<double>(claims.size());
  state.counters["disagreements"] = static_cast<double>(found);
}

// --- the whole ---

size_t TrackAll(const std::vector<v1::Document>& documents, Tracker& tracker) {
  size_t added = 0;
  for (const v1::Document& document : documents) added += tracker.Add(document).ok();
  benchmark::DoNotOptimize(tracker.Disagreements());
  return added;
}

void BM_Pipeline(benchmark::State& state) {
  const auto tracker = Tracker::Create();
  if (!Require(state, tracker.ok(), "the shipped packs do not load")) return;
  const auto& documents = Corpus(Kind(state));
  const bool all_read = TrackAll(documents, **tracker) == documents.size();
  if (!Require(state, all_read, "a document is refused")) return;
  // Each round replaces the reports of the round before.
  TimePasses(state, documents, [&] { TrackAll(documents, **tracker); });
}

void EachCorpus(benchmark::internal::Benchmark* b) {
  b->ArgName("corpus")->Unit(benchmark::kMillisecond);
  for (CorpusKind kind : {CorpusKind::kDense, CorpusKind::kMixed, CorpusKind::kGeneral}) {
    b->Arg(static_cast<int>(kind));
  }
}

BENCHMARK(BM_YardstickMemchr)->Apply(EachCorpus);
BENCHMARK(BM_YardstickRe2)->Apply(EachCorpus);
BENCHMARK(BM_YardstickRe2Set)->Apply(EachCorpus);
BENCHMARK(BM_Segmentation)->Apply(EachCorpus);
BENCHMARK(BM_Mentions)->Apply(EachCorpus);
BENCHMARK(BM_Extraction)->Apply(EachCorpus);
BENCHMARK(BM_Check)->ArgName("corpus")->Arg(static_cast<int>(CorpusKind::kDense))
    ->Unit(benchmark::kMillisecond);
BENCHMARK(BM_Pipeline)->Apply(EachCorpus);

}  // namespace
}  // namespace claims
