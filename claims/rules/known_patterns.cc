#include "claims/rules/known_patterns.h"

#include <cstdint>
#include <string>
#include <utility>

#include "claims/rules/image_parts.h"
#include "claims/rules/pack_image.pb.h"
#include "claims/rules/prefilter.h"

namespace claims {
namespace {

using Kind = RequiredStrings::Kind;

// What a part or root of a filter stands for (see PrefilterImage).
RequiredStrings Read(const internal::PrefilterImage& filter, int32_t part) {
  RequiredStrings required;
  if (part < 0) {
    required.kind = Kind::kString;
    required.string = std::string(Prefilter::StringAt(filter, ~part));
    return required;
  }
  required.kind = static_cast<Kind>(filter.kind(part));
  for (int32_t i = filter.first(part); i < filter.last(part); ++i) {
    required.parts.push_back(Read(filter, filter.part(i)));
  }
  return required;
}

}  // namespace

KnownPatterns::KnownPatterns(absl::string_view bytes) {
  internal::PackImage image;
  ImageParts parts;
  if (!SplitImage(bytes, &parts) ||
      !image.ParseFromArray(parts.message.data(), static_cast<int>(parts.message.size()))) {
    return;
  }
  int masked = 0, gate = 0;  // the filters' patterns are in the order of the rules
  for (const internal::RuleImage& rule : image.rule()) {
    const bool gated =
        image.pack(rule.pack()).rule(rule.rule()).kind() != v1::CLAIM_KIND_ATTRIBUTION;
    for (const internal::PatternImage& pattern : rule.pattern()) {
      absl::string_view regex;
      if (!parts.Take(pattern.regex_size(), &regex)) return;
      KnownPattern known;
      known.required = Read(image.masked(), image.masked().root(masked++));
      if (gated) known.plain_required = Read(image.gate(), image.gate().root(gate++));
      patterns_.emplace(std::string(regex), std::move(known));
    }
  }
}

const KnownPattern* KnownPatterns::Find(absl::string_view regex) const {
  const auto it = patterns_.find(regex);
  return it == patterns_.end() ? nullptr : &it->second;
}

}  // namespace claims
