#include "claims/rules/prefilter.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "claims/base/regex.h"
#include "claims/mentions/mention_class.h"

namespace claims {
namespace {

// Bytes below which a string says too little. A mention has three.
constexpr int kMinAtom = 3;

constexpr int64_t kAtomMemory = int64_t{64} << 20;

// "[\x{E000}-\x{E3FF}]" becomes "[\x{E000}]": one character for a class.
std::string CollapseRegex(absl::string_view regex) {
  std::string out(regex);
  for (int c = 0; c < kMentionClasses; ++c) {
    const auto first = static_cast<uint32_t>(MaskFirst(static_cast<MentionClass>(c)));
    const std::string one = absl::StrFormat("\\x{%X}", first);
    const std::string block = absl::StrFormat("%s-\\x{%X}", one, first + kMaskBlock - 1);
    out = absl::StrReplaceAll(out, {{block, one}});
  }
  return out;
}

// Each mention in a masked sentence to the first character of its block. The
// private-use area is three bytes a character, EE 80 80 to EF A3 BF, and a
// block is a multiple of the 64 characters that share all but the last byte.
std::string CollapseText(absl::string_view masked) {
  static_assert(kMaskBlock % 64 == 0, "blocks begin with the last byte at 0x80");
  std::string out(masked);
  for (size_t i = 0; i + 2 < out.size(); ++i) {
    const auto lead = static_cast<uint8_t>(out[i]);
    if (lead != 0xEE && lead != 0xEF) continue;
    const char32_t code = (char32_t{lead} & 0x0F) << 12 |
                          (char32_t{static_cast<uint8_t>(out[i + 1])} & 0x3F) << 6 |
                          (char32_t{static_cast<uint8_t>(out[i + 2])} & 0x3F);
    if (code < kMaskBase || code >= kMaskBase + kMentionClasses * kMaskBlock) continue;
    const char32_t first = code - (code - kMaskBase) % kMaskBlock;
    out[i] = static_cast<char>(0xE0 | (first >> 12));
    out[i + 1] = static_cast<char>(0x80 | ((first >> 6) & 0x3F));
    out[i + 2] = static_cast<char>(0x80);
    i += 2;
  }
  return out;
}

}  // namespace

std::unique_ptr<const Prefilter> Prefilter::Build(const std::vector<std::string>& regexes,
                                                  std::string* error) {
  auto prefilter = std::make_unique<Prefilter>();
  prefilter->patterns_ = static_cast<int>(regexes.size());
  prefilter->filter_ = re2::FilteredRE2(kMinAtom);
  if (regexes.empty()) return prefilter;
  for (const std::string& regex : regexes) {
    int id = 0;
    const auto code = prefilter->filter_.Add(CollapseRegex(regex), ToRe2Options({}), &id);
    if (code != RE2::NoError) {
      *error = absl::StrCat("RE2 refuses \"", regex, "\"");
      return nullptr;
    }
  }
  std::vector<std::string> atoms;
  prefilter->filter_.Compile(&atoms);
  if (atoms.empty()) return prefilter;

  // The strings are in lower case; the scan ignores case, as the patterns do.
  RegexOptions options;
  options.max_mem = kAtomMemory;
  auto set = std::make_unique<RE2::Set>(ToRe2Options(options), RE2::UNANCHORED);
  for (const std::string& atom : atoms) {
    if (set->Add(RE2::QuoteMeta(atom), error) < 0) return nullptr;
  }
  if (!set->Compile()) {
    *error = absl::StrCat("the ", regexes.size(), " patterns together need more than ",
                          kAtomMemory >> 20, " MiB; load fewer packs");
    return nullptr;
  }
  prefilter->atoms_ = std::move(set);
  return prefilter;
}

void Prefilter::Candidates(absl::string_view masked, std::vector<int>* hits) const {
  hits->clear();
  if (patterns_ == 0) return;
  std::vector<int> atoms;
  RE2::Set::ErrorInfo info{};
  if (atoms_ != nullptr && !atoms_->Match(CollapseText(masked), &atoms, &info) &&
      info.kind != RE2::Set::kNoError) {
    // Out of memory: any pattern may match.
    hits->resize(patterns_);
    std::iota(hits->begin(), hits->end(), 0);
    return;
  }
  filter_.AllPotentials(atoms, hits);
  std::sort(hits->begin(), hits->end());
}

}  // namespace claims
