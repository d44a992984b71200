// The grammar's words. In a sentence {NAME} stands for a word of the report's
// story, as listed in corpus_generator.cc.
#ifndef CLAIMS_BENCHMARKS_CORPUS_WORDS_H_
#define CLAIMS_BENCHMARKS_CORPUS_WORDS_H_

#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

struct PartyWords {
  absl::string_view name, adjective, capital;
};

const std::vector<PartyWords>& PartyTable();
const std::vector<absl::string_view>& FirstNames();
const std::vector<absl::string_view>& LastNames();
const std::vector<absl::string_view>& Titles();
const std::vector<absl::string_view>& Cities();
const std::vector<absl::string_view>& Publishers();
const std::vector<absl::string_view>& Topics();

// Sentences that state a claim, of every kind.
const std::vector<absl::string_view>& ClaimSentences();
// Sentences of a report on negotiations that state none.
const std::vector<absl::string_view>& ColourSentences();
// Sport, weather, business, courts, culture.
const std::vector<absl::string_view>& GeneralSentences();

}  // namespace claims

#endif  // CLAIMS_BENCHMARKS_CORPUS_WORDS_H_
