#include "benchmarks/fixtures.h"

#include <iostream>
#include <map>

#include "absl/strings/str_cat.h"
#include "claims/base/span.h"
#include "claims/ingest/document_reader.h"
#include "claims/packs/shipped_packs.h"

namespace claims {
namespace {

constexpr size_t kCorpusBytes = size_t{2} << 20;
constexpr uint64_t kSeed = 20260213;

std::map<CorpusKind, std::vector<v1::Document>>& Corpora() {
  static auto& corpora = *new std::map<CorpusKind, std::vector<v1::Document>>;
  return corpora;
}

}  // namespace

bool ReadFileCorpus(const std::string& path) {
  auto reader = DocumentReader::Open(path);
  if (!reader.ok()) {
    std::cerr << path << ": " << reader.status().message() << "\n";
    return false;
  }
  std::vector<v1::Document>& documents = Corpora()[kFileCorpus];
  std::vector<Issue> issues;
  v1::Document document;
  while ((*reader)->Next(&document, &issues)) documents.push_back(document);
  if (documents.empty()) std::cerr << path << ": no documents\n";
  return !documents.empty();
}

const std::vector<v1::Document>& Corpus(CorpusKind kind) {
  auto& corpora = Corpora();
  const auto [it, is_new] = corpora.try_emplace(kind);
  if (is_new) it->second = GenerateCorpus({kind, kSeed, kCorpusBytes});
  return it->second;
}

std::shared_ptr<const PackSet> Packs() {
  static const auto& packs = *new std::shared_ptr<const PackSet>(LoadShippedPacks());
  return packs;
}

const Extractor* SharedExtractor() {
  static const Extractor* extractor =
      Packs() == nullptr ? nullptr : Extractor::Create(Packs()).release();
  return extractor;
}

const std::vector<v1::Claim>& CorpusClaims(CorpusKind kind) {
  static auto& all = *new std::map<CorpusKind, std::vector<v1::Claim>>;
  const auto [it, is_new] = all.try_emplace(kind);
  if (!is_new || SharedExtractor() == nullptr) return it->second;
  for (const v1::Document& document : Corpus(kind)) {
    auto claims = SharedExtractor()->Extract(document);
    if (!claims.ok()) continue;
    it->second.insert(it->second.end(), claims->begin(), claims->end());
  }
  return it->second;
}

std::string FaultyEvidence(const std::vector<v1::Document>& documents,
                           const std::vector<v1::Claim>& claims) {
  std::map<absl::string_view, absl::string_view> texts;
  for (const v1::Document& document : documents) texts[document.id()] = document.text();
  for (const v1::Claim& claim : claims) {
    for (const v1::Evidence& evidence : claim.evidence()) {
      const Span span{evidence.start(), evidence.end()};
      if (evidence.quote().empty() || Slice(texts[claim.document_id()], span) != evidence.quote()) {
        return absl::StrCat("evidence of claim ", claim.id(), " is not its document's");
      }
    }
  }
  return "";
}

}  // namespace claims
