// Speed of each step, beside what the machine can do at best. See README.md.
#include <algorithm>
#include <string>

#include "benchmark/benchmark.h"
#include "benchmarks/fixtures.h"
#include "benchmarks/yardsticks.h"
#include "claims/consistency/checker.h"
#include "claims/extract/gate.h"
#include "claims/extract/mask.h"
#include "claims/mentions/mention_finder.h"
#include "claims/packs/shipped_packs.h"
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
  const bool expected = Kind(state) == kFileCorpus ||
                        (Kind(state) == CorpusKind::kGeneral ? hits < documents.size()
                                                             : hits > documents.size() / 20);
  if (!Require(state, expected, "unlikely number of hits")) return;
  TimePasses(state, documents,
             [&] { benchmark::DoNotOptimize(CountWords(documents, YardstickRegex())); });
}

void BM_YardstickRe2Set(benchmark::State& state) {
  if (!Require(state, Packs() != nullptr, "the shipped packs do not load")) return;
  const PatternSets sets(*Packs());
  if (!Require(state, sets.complete(), "RE2 builds no set of the patterns")) return;
  const auto& documents = Corpus(Kind(state));
  const std::vector<absl::string_view> sentences = Sentences(documents);
  if (!Require(state, sentences.size() >= documents.size(), "too few sentences")) return;
  size_t failed = 0;
  // Once beforehand: its automaton is built as text is read.
  sets.CountHits(sentences, &failed);
  if (!Require(state, failed == 0, "a set runs out of memory")) return;
  TimePasses(state, documents,
             [&] { benchmark::DoNotOptimize(sets.CountHits(sentences, &failed)); });
  state.counters["sets"] = static_cast<double>(sets.size());
  state.counters["patterns"] = static_cast<double>(Packs()->pattern_index().size());
}

// --- steps ---

// From nothing to the first claim: what a program that reads one report waits for.
void BM_Load(benchmark::State& state) {
  v1::Document document;
  document.set_text("Norway demanded a ceasefire.");
  const auto first_claim = [&document] {
    const auto extractor = Extractor::Create(LoadShippedPacks());
    return extractor->Extract(document);
  };
  const auto claims = first_claim();
  if (!Require(state, claims.ok() && claims->size() == 1, "no claim")) return;
  for (auto _ : state) benchmark::DoNotOptimize(first_claim());
}

// Required strings over plain text, before anything is read.
void BM_Gate(benchmark::State& state) {
  if (!Require(state, Packs() != nullptr, "the shipped packs do not load")) return;
  const auto& documents = Corpus(Kind(state));
  size_t documents_passed = 0, sentences_passed = 0;
  const std::vector<absl::string_view> sentences = Sentences(documents);
  const auto may_claim = [](absl::string_view s) { return MayClaim(*Packs(), s); };
  sentences_passed = std::count_if(sentences.begin(), sentences.end(), may_claim);
  for (const v1::Document& d : documents) {
    const std::vector<v1::Document> one = {d};
    const std::vector<absl::string_view> own = Sentences(one);
    documents_passed += std::any_of(own.begin(), own.end(), may_claim);
  }
  const bool sound = Kind(state) != CorpusKind::kDense || documents_passed == documents.size();
  if (!Require(state, sound, "a report of negotiations does not pass")) return;
  TimePasses(state, documents, [&] {
    for (absl::string_view s : sentences) benchmark::DoNotOptimize(MayClaim(*Packs(), s));
  });
  state.counters["documents_passed"] = double(documents_passed) / documents.size();
  state.counters["sentences_passed"] = double(sentences_passed) / sentences.size();
}

// Required strings over sentences; extraction does it with the names masked.
void BM_Candidates(benchmark::State& state) {
  if (!Require(state, Packs() != nullptr, "the shipped packs do not load")) return;
  const auto& documents = Corpus(Kind(state));
  const std::vector<absl::string_view> sentences = Sentences(documents);
  if (!Require(state, sentences.size() >= documents.size(), "too few sentences")) return;
  TimePasses(state, documents,
             [&] { benchmark::DoNotOptimize(CountCandidates(sentences, *Packs())); });
}

void BM_Segmentation(benchmark::State& state) {
  const auto& documents = Corpus(Kind(state));
  const bool made = Kind(state) != kFileCorpus;
  for (const v1::Document& document : documents) {
    const auto text = Text::Create(document.text());
    const size_t sentences = text.ok() ? text->sentences().size() : 0;
    if (!Require(state, sentences > (made ? 3 : 0), "too few sentences")) return;
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

// Mentions found beforehand; here their sentences are written anew with a mark for each.
void BM_Masking(benchmark::State& state) {
  if (!Require(state, Packs() != nullptr, "the shipped packs do not load")) return;
  const MentionFinder finder(Gazetteer::Build(Packs()->packs()));
  struct Read {
    absl::StatusOr<Text> text;
    std::vector<std::vector<Mention>> mentions;
  };
  const auto& documents = Corpus(Kind(state));
  std::vector<Read> read;
  for (const v1::Document& document : documents) {
    read.push_back({Text::Create(document.text()), {}});
    if (!Require(state, read.back().text.ok(), "a document is refused")) return;
    read.back().mentions = finder.Find(*read.back().text, {});
  }
  const auto mask_all = [&read] {
    size_t marks = 0;
    MaskedSentence masked;
    for (const Read& r : read) {
      for (size_t i = 0; i < r.mentions.size(); ++i) {
        const Span span = r.text->sentences()[i].span;
        masked.Assign(r.text->bytes(), span, r.mentions[i]);
        marks += masked.MentionsIn({0, static_cast<int32_t>(masked.text().size())}).size();
      }
    }
    return marks;
  };
  size_t mentions = 0;
  for (const Read& r : read) {
    for (const auto& sentence : r.mentions) mentions += sentence.size();
  }
  if (!Require(state, mask_all() == mentions, "a mention is not masked")) return;
  TimePasses(state, documents, [&] { benchmark::DoNotOptimize(mask_all()); });
}

void BM_Extraction(benchmark::State& state) {
  if (!Require(state, SharedExtractor() != nullptr, "the shipped packs do not load")) return;
  const auto& documents = Corpus(Kind(state));
  const auto& claims = CorpusClaims(Kind(state));
  const bool enough = Kind(state) != CorpusKind::kDense || claims.size() > documents.size();
  if (!Require(state, enough, "too few claims")) return;
  const std::string fault = FaultyEvidence(documents, claims);
  if (!Require(state, fault.empty(), fault.c_str())) return;
  const double speed = TimePasses(state, documents, [&] {
    for (const v1::Document& document : documents) {
      benchmark::DoNotOptimize(SharedExtractor()->Extract(document));
    }
  });
  state.counters["x_set"] = SetBytesPerSecond(documents, *Packs()) / speed;
  state.counters["claims"] = static_cast<double>(claims.size());
}

void BM_ExtractionWithoutGate(benchmark::State& state) {
  if (!Require(state, Packs() != nullptr, "the shipped packs do not load")) return;
  ExtractorOptions options;
  options.gate = false;
  const auto extractor = Extractor::Create(Packs(), options);
  const auto& documents = Corpus(Kind(state));
  size_t claims = 0;
  for (const v1::Document& document : documents) claims += extractor->Extract(document)->size();
  const bool same = claims == CorpusClaims(Kind(state)).size();
  if (!Require(state, same, "the gate changes the claims")) return;
  TimePasses(state, documents, [&] {
    for (const v1::Document& document : documents) {
      benchmark::DoNotOptimize(extractor->Extract(document));
    }
  });
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

using Body = void (*)(benchmark::State&);

struct Row {
  const char* name;
  Body body;
};

constexpr Row kOfCorpora[] = {
    {"BM_YardstickMemchr", BM_YardstickMemchr},
    {"BM_YardstickRe2", BM_YardstickRe2},
    {"BM_YardstickRe2Set", BM_YardstickRe2Set},
    {"BM_Gate", BM_Gate},
    {"BM_Candidates", BM_Candidates},
    {"BM_Segmentation", BM_Segmentation},
    {"BM_Mentions", BM_Mentions},
    {"BM_Masking", BM_Masking},
    {"BM_Extraction", BM_Extraction},
    {"BM_ExtractionWithoutGate", BM_ExtractionWithoutGate},
    {"BM_Pipeline", BM_Pipeline},
};

void Register(bool with_file) {
  std::vector<CorpusKind> kinds = {CorpusKind::kDense, CorpusKind::kMixed, CorpusKind::kGeneral};
  if (with_file) kinds.push_back(kFileCorpus);
  benchmark::RegisterBenchmark("BM_Load", BM_Load)->Unit(benchmark::kMillisecond);
  for (const Row& row : kOfCorpora) {
    auto* b = benchmark::RegisterBenchmark(row.name, row.body);
    b->ArgName("corpus")->Unit(benchmark::kMillisecond);
    for (CorpusKind kind : kinds) b->Arg(static_cast<int>(kind));
  }
  benchmark::RegisterBenchmark("BM_Check", BM_Check)
      ->ArgName("corpus")
      ->Arg(static_cast<int>(CorpusKind::kDense))
      ->Unit(benchmark::kMillisecond);
}

// Takes --corpus=FILE off the arguments; empty without.
std::string TakeCorpusFlag(int* argc, char** argv) {
  constexpr absl::string_view kFlag = "--corpus=";
  std::string path;
  int kept = 0;
  for (int i = 0; i < *argc; ++i) {
    const absl::string_view arg = argv[i];
    if (i > 0 && arg.substr(0, kFlag.size()) == kFlag) {
      path = std::string(arg.substr(kFlag.size()));
    } else {
      argv[kept++] = argv[i];
    }
  }
  *argc = kept;
  return path;
}

int Main(int argc, char** argv) {
  const std::string path = TakeCorpusFlag(&argc, argv);
  if (!path.empty() && !ReadFileCorpus(path)) return 2;
  Register(!path.empty());
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

}  // namespace
}  // namespace claims

int main(int argc, char** argv) { return claims::Main(argc, argv); }
