// The ledger and the checker over made-up claims: from scratch, one report at a
// time, and questions. See README.md.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "benchmark/benchmark.h"
#include "benchmarks/claim_generator.h"
#include "benchmarks/random.h"
#include "claims/consistency/checker.h"
#include "claims/tracker.h"

namespace claims {
namespace {

// Of the processor, not of the clock on the wall: one core, however busy the
// machine.
double Now() {
  timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

// Memory of the process that is in RAM, in bytes; 0 where the system does not tell.
double ResidentBytes() {
  long pages = 0, resident = 0;
  std::FILE* file = std::fopen("/proc/self/statm", "r");
  if (file == nullptr) return 0;
  const bool read = std::fscanf(file, "%ld %ld", &pages, &resident) == 2;
  std::fclose(file);
  return read ? static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) : 0;
}

double Quantile(std::vector<double> seconds, double q) {
  const size_t at = static_cast<size_t>(q * static_cast<double>(seconds.size() - 1));
  std::nth_element(seconds.begin(), seconds.begin() + at, seconds.end());
  return seconds[at];
}

std::unique_ptr<Tracker> EmptyTracker() {
  TrackerOptions options;
  options.claims_only = true;
  auto tracker = Tracker::Create(options);
  return tracker.ok() ? *std::move(tracker) : nullptr;
}

// Seconds in the tracker; the claims come into being outside the clock.
double Fill(const ClaimWorld& world, Tracker& tracker) {
  double seconds = 0;
  for (size_t i = 0; i < world.documents(); ++i) {
    const std::vector<v1::Claim> claims = world.Document(i);
    const double start = Now();
    tracker.AddClaims(claims).IgnoreError();
    seconds += Now() - start;
  }
  return seconds;
}

// A ledger of that many claims, with all disagreements known; made once.
Tracker* Filled(size_t claims) {
  static auto& trackers = *new std::map<size_t, std::unique_ptr<Tracker>>;
  const auto [it, is_new] = trackers.try_emplace(claims);
  if (is_new) {
    it->second = EmptyTracker();
    if (it->second != nullptr) {
      Fill(ClaimWorld({1, claims}), *it->second);
      it->second->Disagreements();
    }
  }
  return it->second.get();
}

// All claims into an empty tracker, then all disagreements out of it. The memory
// is that of the whole process at the end, claims included.
void BM_FromScratch(benchmark::State& state) {
  const size_t claims = static_cast<size_t>(state.range(0));
  const ClaimWorld world({1, claims});
  double seconds = 0;
  for (auto _ : state) {
    const auto tracker = EmptyTracker();
    if (tracker == nullptr) return state.SkipWithError("no tracker");
    double round = Fill(world, *tracker);
    const double start = Now();
    const size_t found = tracker->Disagreements().size();
    round += Now() - start;
    if (found < claims / 100) return state.SkipWithError("too few disagreements");
    state.SetIterationTime(round);
    seconds += round;
    state.counters["disagreements"] = static_cast<double>(found);
    state.counters["resident_MB"] = ResidentBytes() / 1e6;
  }
  state.counters["us_per_claim"] =
      1e6 * seconds / static_cast<double>(claims) / static_cast<double>(state.iterations());
}

// The same through Check, over claims that the caller holds.
void BM_CheckGiven(benchmark::State& state) {
  const ClaimWorld world({1, static_cast<size_t>(state.range(0))});
  std::vector<v1::Claim> claims;
  for (size_t i = 0; i < world.documents(); ++i) {
    for (v1::Claim& claim : world.Document(i)) claims.push_back(std::move(claim));
  }
  std::vector<const v1::Claim*> pointers;
  for (const v1::Claim& claim : claims) pointers.push_back(&claim);
  CheckOptions options;
  options.within = ClaimWorld::Within;
  for (auto _ : state) benchmark::DoNotOptimize(Check(pointers, options));
  state.SetItemsProcessed(static_cast<int64_t>(claims.size()) * state.iterations());
}

// One report of five claims into a full ledger, and what is disputed about it;
// then out again, and the ledger settled.
void BM_OneReport(benchmark::State& state) {
  const size_t claims = static_cast<size_t>(state.range(0));
  Tracker* const tracker = Filled(claims);
  if (tracker == nullptr) return state.SkipWithError("no tracker");
  const ClaimWorld world({1, claims});
  Random random(7);
  std::vector<double> added, removed;
  size_t disputed = 0;
  for (auto _ : state) {
    const size_t i = random.Next() % world.documents();
    const std::vector<v1::Claim> report = world.Document(i);
    const std::string& id = report[0].document_id();
    double start = Now();
    const bool known = tracker->Remove(id);
    tracker->DisagreementsOf(id);
    removed.push_back(Now() - start);
    if (!known) return state.SkipWithError("the report is not in the ledger");
    start = Now();
    tracker->AddClaims(report).IgnoreError();
    disputed += tracker->DisagreementsOf(id).size();
    added.push_back(Now() - start);
    state.SetIterationTime(added.back());
  }
  state.counters["added_median_us"] = 1e6 * Quantile(added, 0.5);
  state.counters["added_p99_us"] = 1e6 * Quantile(added, 0.99);
  state.counters["removed_median_us"] = 1e6 * Quantile(removed, 0.5);
  state.counters["disputed"] = static_cast<double>(disputed) / static_cast<double>(added.size());
}

// What was disputed on a day in the middle.
void BM_AsOf(benchmark::State& state) {
  Tracker* const tracker = Filled(static_cast<size_t>(state.range(0)));
  if (tracker == nullptr) return state.SkipWithError("no tracker");
  const auto view = tracker->AsOf("2016-01-01");
  if (!view.ok() || view->Disagreements().empty()) return state.SkipWithError("no past");
  for (auto _ : state) benchmark::DoNotOptimize(view->Disagreements());
}

// What is new since a day near the end, chosen so that as much is new in a small
// ledger as in a large one: twelve days of a million claims.
void BM_Changes(benchmark::State& state) {
  const size_t claims = static_cast<size_t>(state.range(0));
  Tracker* const tracker = Filled(claims);
  if (tracker == nullptr) return state.SkipWithError("no tracker");
  const absl::CivilDay end(2026, 1, 1);
  const std::string since = absl::FormatCivilTime(end - static_cast<int>(12'000'000 / claims));
  const auto changes = tracker->Changes(since);
  if (!changes.ok() || changes->appeared.empty()) return state.SkipWithError("no changes");
  for (auto _ : state) benchmark::DoNotOptimize(tracker->Changes(since));
  state.counters["appeared"] = static_cast<double>(changes->appeared.size());
}

void BM_ClaimsOnAMeeting(benchmark::State& state) {
  Tracker* const tracker = Filled(static_cast<size_t>(state.range(0)));
  if (tracker == nullptr) return state.SkipWithError("no tracker");
  const auto event = tracker->EventOf(ClaimWorld({1, 20}).Document(0)[0]);
  if (!event.has_value()) return state.SkipWithError("no meeting");
  for (auto _ : state) benchmark::DoNotOptimize(tracker->ClaimsOn(event->id()));
}

void Sizes(benchmark::internal::Benchmark* b) {
  b->ArgName("claims")->Arg(10000)->Arg(100000)->Arg(1000000);
}

BENCHMARK(BM_FromScratch)->Apply(Sizes)->UseManualTime()->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(BM_CheckGiven)->ArgName("claims")->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_OneReport)->Apply(Sizes)->UseManualTime()->Iterations(2000)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_AsOf)->Apply(Sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_Changes)->Apply(Sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_ClaimsOnAMeeting)->Apply(Sizes)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace claims
