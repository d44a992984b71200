// What the first reports that a process reads cost it. See README.md.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "benchmark/benchmark.h"
#include "benchmarks/fixtures.h"
#include "claims/extractor.h"
#include "claims/packs/shipped_packs.h"

namespace claims {
namespace {

struct Reading {
  double seconds = 0;  // of the processor, however busy the machine
  double resident_mb = 0;  // at most
  size_t bytes = 0;
  size_t claims = 0;
};

Reading Read(const std::vector<v1::Document>& documents, size_t count) {
  Reading reading;
  const auto extractor = Extractor::Create(LoadShippedPacks());
  for (size_t i = 0; i < count; ++i) {
    reading.bytes += documents[i].text().size();
    const auto claims = extractor->Extract(documents[i]);
    if (claims.ok()) reading.claims += claims->size();
  }
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  reading.seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  reading.resident_mb = static_cast<double>(usage.ru_maxrss) / 1024;
  return reading;
}

// In a process of its own, which knows nothing of an earlier reading. False when it fails.
bool ReadCold(const std::vector<v1::Document>& documents, size_t count, Reading* reading) {
  int ends[2];
  if (pipe(ends) != 0) return false;
  const pid_t child = fork();
  if (child == 0) {
    const Reading own = Read(documents, count);
    _exit(write(ends[1], &own, sizeof(own)) == sizeof(own) ? 0 : 1);
  }
  close(ends[1]);
  const bool told = child > 0 && read(ends[0], reading, sizeof(*reading)) == sizeof(*reading);
  close(ends[0]);
  int status = 1;
  return child > 0 && waitpid(child, &status, 0) == child && status == 0 && told;
}

// The first so many reports, or all where there are fewer.
void BM_Cold(benchmark::State& state, CorpusKind kind) {
  const auto& documents = Corpus(kind);
  const size_t count = std::min(documents.size(), static_cast<size_t>(state.range(0)));
  Reading reading;
  int64_t bytes = 0;
  for (auto _ : state) {
    if (!ReadCold(documents, count, &reading) || reading.claims == 0) {
      state.SkipWithError("no claims");
      break;
    }
    state.SetIterationTime(reading.seconds);
    bytes += static_cast<int64_t>(reading.bytes);
  }
  state.SetBytesProcessed(bytes);
  state.SetItemsProcessed(static_cast<int64_t>(count) * state.iterations());
  state.counters["resident_MB"] = reading.resident_mb;
  state.counters["claims"] = static_cast<double>(reading.claims);
}

int Main(int argc, char** argv) {
  constexpr absl::string_view kFlag = "--corpus=";
  CorpusKind kind = CorpusKind::kDense;
  if (argc > 1 && absl::StartsWith(argv[argc - 1], kFlag)) {
    if (!ReadFileCorpus(std::string(argv[--argc] + kFlag.size()))) return 2;
    kind = kFileCorpus;
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RegisterBenchmark("BM_Cold", BM_Cold, kind)
      ->ArgName("reports")
      ->Arg(1)
      ->Arg(50)
      ->Arg(1 << 30)
      ->UseManualTime()
      ->Unit(benchmark::kMillisecond);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

}  // namespace
}  // namespace claims

int main(int argc, char** argv) { return claims::Main(argc, argv); }
