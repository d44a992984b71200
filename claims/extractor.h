// Reads one report into claims.
//
//   auto extractor = Extractor::Create(packs);
//   auto claims = extractor->Extract(document);   // each quote == text[start:end]
//
// Const methods are safe from several threads; an Extractor keeps no state
// between documents.
#ifndef CLAIMS_EXTRACTOR_H_
#define CLAIMS_EXTRACTOR_H_

#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "claims/mentions/mention.h"
#include "claims/resolve/unused_match.h"
#include "claims/rules/pack_set.h"
#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/document.pb.h"

namespace claims {

struct ExtractorOptions {
  // Leaves unread what the packs' required words rule out (extract/gate.h). The
  // claims are the same without; off only to test that, and to measure it.
  bool gate = true;
};

class Extractor {
 public:
  static std::unique_ptr<const Extractor> Create(std::shared_ptr<const PackSet> packs,
                                                 const ExtractorOptions& options = {});
  ~Extractor();

  // Claims in text order. Error: kInvalidArgument for a text that is not UTF-8
  // or holds a NUL byte (see Text::Create), or for a `published` that is no
  // RFC 3339 date.
  // For the author of a rule, `unused` takes, in text order, what rules matched
  // and why no claim came of it.
  absl::StatusOr<std::vector<v1::Claim>> Extract(const v1::Document& document,
                                                 std::vector<UnusedMatch>* unused = nullptr) const;

  // All mentions of the document's body, in text order, boilerplate left out, and
  // so is what only the context can tell ("he", "both sides").
  absl::StatusOr<std::vector<Mention>> Mentions(const v1::Document& document) const;

 private:
  class Impl;
  explicit Extractor(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace claims

#endif  // CLAIMS_EXTRACTOR_H_
