// What the machine can do at best, to hold the library's figures against.
#ifndef CLAIMS_BENCHMARKS_YARDSTICKS_H_
#define CLAIMS_BENCHMARKS_YARDSTICKS_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include "benchmark/benchmark.h"
#include "claims/rules/pack_set.h"
#include "proto/claims/v1/document.pb.h"
#include "re2/re2.h"
#include "re2/set.h"

namespace claims {

// Newlines, found by memchr: reading the bytes at all.
size_t CountNewlines(const std::vector<v1::Document>& documents);

// Hits of one alternation of words, the least that any rule engine on RE2 does.
size_t CountWords(const std::vector<v1::Document>& documents, const RE2& words);
const RE2& YardstickRegex();

// Sentences of all documents, cut beforehand.
std::vector<absl::string_view> Sentences(const std::vector<v1::Document>& documents);

// All patterns of the packs as RE2::Sets: as few as RE2 can build, for it walks at most
// a million nodes of an expression. One pass is one over each.
class PatternSets {
 public:
  explicit PatternSets(const PackSet& packs);

  // Whether RE2 could build them all.
  bool complete() const { return complete_; }
  size_t size() const { return sets_.size(); }

  // Hits over the sentences, names not masked; `failed` counts the sentences
  // for which an automaton ran out of memory.
  size_t CountHits(const std::vector<absl::string_view>& sentences, size_t* failed) const;

 private:
  std::vector<std::unique_ptr<RE2::Set>> sets_;
  bool complete_ = true;
};

// Bytes a second of those sets over the documents' sentences, once their automata
// are warm: the speed to hold extraction against. Measured once a corpus; 0 when RE2
// cannot build them.
double SetBytesPerSecond(const std::vector<v1::Document>& documents, const PackSet& packs);

// Patterns that the packs' own scan of required strings leaves to be tried.
size_t CountCandidates(const std::vector<absl::string_view>& sentences, const PackSet& packs);

// Runs `pass`, which goes over all documents once, as often as the benchmark
// asks. Sets bytes and documents a second, and the counters x_memchr and x_re2:
// how many times as long a pass takes as the yardstick's over the same
// documents, timed once beforehand.
// Returns bytes a second.
double TimePasses(benchmark::State& state, const std::vector<v1::Document>& documents,
                  const std::function<void()>& pass);

}  // namespace claims

#endif  // CLAIMS_BENCHMARKS_YARDSTICKS_H_
