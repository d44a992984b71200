// What the benchmarks work on, made once a process.
#ifndef CLAIMS_BENCHMARKS_FIXTURES_H_
#define CLAIMS_BENCHMARKS_FIXTURES_H_

#include <memory>
#include <string>
#include <vector>

#include "benchmarks/corpus_generator.h"
#include "claims/extractor.h"
#include "claims/rules/pack_set.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// Beside the generator's kinds: the reports of a file named on the command line.
inline constexpr auto kFileCorpus = static_cast<CorpusKind>(3);
// Reads that file, in any format that the library knows; false, with a word on
// standard error, when there is nothing in it. Call before the others.
bool ReadFileCorpus(const std::string& path);

// 2 MB of reports of that kind. The reference stays good.
const std::vector<v1::Document>& Corpus(CorpusKind kind);

// The shipped packs; null when they do not load.
std::shared_ptr<const PackSet> Packs();

// Null when the packs do not load.
const Extractor* SharedExtractor();

// The claims of all documents of a corpus.
const std::vector<v1::Claim>& CorpusClaims(CorpusKind kind);

// Empty when every claim's every quote is text[start:end] of its document.
std::string FaultyEvidence(const std::vector<v1::Document>& documents,
                           const std::vector<v1::Claim>& claims);

}  // namespace claims

#endif  // CLAIMS_BENCHMARKS_FIXTURES_H_
