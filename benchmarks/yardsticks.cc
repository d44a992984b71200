#include "benchmarks/yardsticks.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <map>

#include "benchmarks/corpus_generator.h"
#include "claims/base/regex.h"
#include "claims/text/text.h"

namespace claims {
namespace {

// RE2 gives an expression up of which it would walk more than a million nodes
// (regexp/walker): bytes of patterns, macros expanded, that stay well below.
constexpr size_t kLengthOfSet = size_t{3} << 20;

struct Speeds {
  double memchr = 0;  // bytes a second
  double re2 = 0;
};

// The best of a few passes: a yardstick should not be short because the
// machine was busy.
template <typename Pass>
double BestBytesPerSecond(size_t bytes, Pass pass) {
  double best = 0;
  for (int i = 0; i < 5; ++i) {
    const auto start = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(pass());
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    best = std::max(best, static_cast<double>(bytes) / std::max(seconds.count(), 1e-9));
  }
  return best;
}

// Measured once a corpus; benchmarks that compare run on one thread.
const Speeds& MeasuredSpeeds(const std::vector<v1::Document>& documents) {
  static auto& measured = *new std::map<const void*, Speeds>;
  const auto [it, is_new] = measured.try_emplace(&documents);
  if (is_new) {
    const size_t bytes = TextBytes(documents);
    it->second.memchr = BestBytesPerSecond(bytes, [&] { return CountNewlines(documents); });
    it->second.re2 =
        BestBytesPerSecond(bytes, [&] { return CountWords(documents, YardstickRegex()); });
  }
  return it->second;
}

}  // namespace

size_t CountNewlines(const std::vector<v1::Document>& documents) {
  size_t count = 0;
  for (const v1::Document& document : documents) {
    const char* at = document.text().data();
    const char* const end = at + document.text().size();
    while ((at = static_cast<const char*>(std::memchr(at, '\n', end - at))) != nullptr) {
      ++count;
      ++at;
    }
  }
  return count;
}

const RE2& YardstickRegex() {
  static const RE2& regex = *new RE2(
      "\\b(?:delegation|talks|prisoners|ceasefire|rejected|demanded|agreed|proposed)\\b");
  return regex;
}

size_t CountWords(const std::vector<v1::Document>& documents, const RE2& words) {
  size_t count = 0;
  for (const v1::Document& document : documents) {
    const re2::StringPiece text = ToRe2(document.text());
    re2::StringPiece hit;
    size_t at = 0;
    while (words.Match(text, at, text.size(), RE2::UNANCHORED, &hit, 1)) {
      ++count;
      at = hit.data() + hit.size() - text.data();
    }
  }
  return count;
}

std::vector<absl::string_view> Sentences(const std::vector<v1::Document>& documents) {
  std::vector<absl::string_view> sentences;
  for (const v1::Document& document : documents) {
    const auto text = Text::Create(document.text());
    if (!text.ok()) continue;
    for (const Sentence& sentence : text->sentences()) {
      sentences.push_back(Slice(document.text(), sentence.span));
    }
  }
  return sentences;
}

PatternSets::PatternSets(const PackSet& packs) {
  size_t length = kLengthOfSet;
  for (const CompiledRule& rule : packs.rules()) {
    for (const CompiledPattern& pattern : rule.patterns) {
      length += pattern.regex.pattern().size();
      if (length > kLengthOfSet) {
        RegexOptions options;
        options.max_mem = int64_t{2} << 30;
        sets_.push_back(std::make_unique<RE2::Set>(ToRe2Options(options), RE2::UNANCHORED));
        length = pattern.regex.pattern().size();
      }
      complete_ = sets_.back()->Add(ToRe2(pattern.regex.pattern()), nullptr) >= 0 && complete_;
    }
  }
  for (const auto& set : sets_) complete_ = set->Compile() && complete_;
}

size_t PatternSets::CountHits(const std::vector<absl::string_view>& sentences,
                              size_t* failed) const {
  size_t count = 0;
  std::vector<int> hits;
  for (absl::string_view sentence : sentences) {
    for (const auto& set : sets_) {
      RE2::Set::ErrorInfo info{};
      hits.clear();
      if (set->Match(ToRe2(sentence), &hits, &info)) {
        count += hits.size();
      } else if (info.kind != RE2::Set::kNoError) {
        ++*failed;
      }
    }
  }
  return count;
}

size_t CountCandidates(const std::vector<absl::string_view>& sentences, const PackSet& packs) {
  size_t count = 0;
  std::vector<int> hits;
  for (absl::string_view sentence : sentences) {
    packs.Candidates(sentence, &hits);
    count += hits.size();
  }
  return count;
}

double SetBytesPerSecond(const std::vector<v1::Document>& documents, const PackSet& packs) {
  static const auto& sets = *new PatternSets(packs);
  static auto& measured = *new std::map<const void*, double>;
  if (!sets.complete()) return 0;
  const auto [it, is_new] = measured.try_emplace(&documents);
  if (!is_new) return it->second;
  const std::vector<absl::string_view> sentences = Sentences(documents);
  size_t failed = 0;
  // The first pass builds the automaton and is never the best.
  it->second = BestBytesPerSecond(TextBytes(documents),
                                  [&] { return sets.CountHits(sentences, &failed); });
  return it->second;
}

double TimePasses(benchmark::State& state, const std::vector<v1::Document>& documents,
                  const std::function<void()>& pass) {
  const double bytes = static_cast<double>(TextBytes(documents));
  const Speeds& speeds = MeasuredSpeeds(documents);
  const auto start = std::chrono::steady_clock::now();
  for (auto _ : state) pass();
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
  state.SetBytesProcessed(static_cast<int64_t>(bytes) * state.iterations());
  state.SetItemsProcessed(static_cast<int64_t>(documents.size()) * state.iterations());
  const double bytes_a_second = bytes * state.iterations() / std::max(elapsed.count(), 1e-9);
  state.counters["x_memchr"] = speeds.memchr / bytes_a_second;
  state.counters["x_re2"] = speeds.re2 / bytes_a_second;
  return bytes_a_second;
}

}  // namespace claims
