// News reports made up by a small grammar, to measure with.
//
//   std::vector<v1::Document> reports =
//       GenerateCorpus({CorpusKind::kMixed, /*seed=*/1, /*bytes=*/8 << 20});
//
// The same options give the same bytes on every machine: the generator has its
// own random numbers, since the standard library's distributions differ between
// implementations. All wording is the grammar's own.
#ifndef CLAIMS_BENCHMARKS_CORPUS_GENERATOR_H_
#define CLAIMS_BENCHMARKS_CORPUS_GENERATOR_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "proto/claims/v1/document.pb.h"

namespace claims {

enum class CorpusKind {
  kDense,    // every report is of negotiations, about half its sentences claim something
  kMixed,    // 1 report in 20 is of negotiations: what a news feed is like
  kGeneral,  // none is
};

struct CorpusOptions {
  CorpusKind kind = CorpusKind::kMixed;
  uint64_t seed = 1;
  // At least so many bytes of text in all.
  size_t bytes = size_t{4} << 20;
};

// Reports of 1000 to 6000 bytes. Four reports in turn that are of negotiations
// tell one story, and not always the same.
std::vector<v1::Document> GenerateCorpus(const CorpusOptions& options);

// Bytes of text in all.
size_t TextBytes(const std::vector<v1::Document>& documents);

}  // namespace claims

#endif  // CLAIMS_BENCHMARKS_CORPUS_GENERATOR_H_
