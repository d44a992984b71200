// Prints a generated corpus as JSON Lines: write_corpus KIND [SEED [BYTES]].
#include <cstdio>
#include <iostream>

#include "absl/strings/numbers.h"
#include "absl/strings/string_view.h"
#include "benchmarks/corpus_generator.h"
#include "claims/report/json.h"

namespace {

bool ParseOptions(int argc, char** argv, claims::CorpusOptions* options) {
  if (argc < 2 || argc > 4) return false;
  const absl::string_view kind = argv[1];
  if (kind == "dense") {
    options->kind = claims::CorpusKind::kDense;
  } else if (kind == "mixed") {
    options->kind = claims::CorpusKind::kMixed;
  } else if (kind == "general") {
    options->kind = claims::CorpusKind::kGeneral;
  } else {
    return false;
  }
  return (argc < 3 || absl::SimpleAtoi(argv[2], &options->seed)) &&
         (argc < 4 || absl::SimpleAtoi(argv[3], &options->bytes));
}

}  // namespace

int main(int argc, char** argv) {
  claims::CorpusOptions options;
  if (!ParseOptions(argc, argv, &options)) {
    std::cerr << "usage: write_corpus dense|mixed|general [SEED [BYTES]]\n";
    return 2;
  }
  for (const claims::v1::Document& document : claims::GenerateCorpus(options)) {
    const auto line = claims::ToJsonLine(document);
    if (!line.ok()) return 3;
    std::cout << *line;
  }
  return std::cout.flush() ? 0 : 3;
}
