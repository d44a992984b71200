// Any bytes as a report's text: an error, or claims whose quotes are the very
// bytes that they point at, and the same claims again the second time.
#include <string>
#include <vector>

#include "claims/extractor.h"
#include "claims/packs/shipped_packs.h"
#include "tests/fuzz/fuzz_check.h"

namespace {

// Compiled once: a fuzzer runs for millions of inputs.
const claims::Extractor& ShippedExtractor() {
  static const auto* const extractor = [] {
    std::vector<claims::Issue> issues;
    auto packs = claims::PackSet::Load(claims::ShippedPacks(), &issues);
    FUZZ_CHECK(packs != nullptr);
    return claims::Extractor::Create(std::move(packs)).release();
  }();
  return *extractor;
}

void CheckEvidence(const claims::v1::Claim& claim, const std::string& text) {
  FUZZ_CHECK(!claim.id().empty());
  FUZZ_CHECK(claim.body_case() != claims::v1::Claim::BODY_NOT_SET);
  FUZZ_CHECK(claim.evidence_size() > 0);
  for (const claims::v1::Evidence& evidence : claim.evidence()) {
    const int64_t size = int64_t{evidence.end()} - evidence.start();
    FUZZ_CHECK(evidence.start() >= 0 && size > 0);
    FUZZ_CHECK(evidence.end() <= static_cast<int64_t>(text.size()));
    FUZZ_CHECK(evidence.quote() == text.substr(evidence.start(), size));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  claims::v1::Document document;
  document.set_id("fuzz");
  document.set_published("2031-05-12");
  document.set_text(std::string(claims::AsText(data, size)));
  const auto claims = ShippedExtractor().Extract(document);
  if (!claims.ok()) return 0;
  for (const claims::v1::Claim& claim : *claims) CheckEvidence(claim, document.text());
  const auto again = ShippedExtractor().Extract(document);
  FUZZ_CHECK(again.ok() && again->size() == claims->size());
  for (size_t i = 0; i < claims->size(); ++i) {
    FUZZ_CHECK((*again)[i].SerializeAsString() == (*claims)[i].SerializeAsString());
  }
  return 0;
}
