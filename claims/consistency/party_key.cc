#include "claims/consistency/party_key.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_split.h"

namespace claims {
namespace {

constexpr size_t kLeastWords = 3;

bool IsLink(absl::string_view word) {
  return word == "of" || word == "the" || word == "for" || word == "and" || word == "in" ||
         word == "de" || word == "al" || word.empty();
}

}  // namespace

std::string PartyKey(absl::string_view id) {
  if (std::count(id.begin(), id.end(), '-') + 1 < static_cast<ptrdiff_t>(kLeastWords)) {
    return std::string(id);
  }
  std::string initials;
  for (absl::string_view word : absl::StrSplit(id, '-')) {
    if (IsLink(word)) continue;
    if (!absl::ascii_isalnum(static_cast<unsigned char>(word[0]))) return std::string(id);
    initials.push_back(word[0]);
  }
  return initials.size() < kLeastWords ? std::string(id) : initials;
}

bool SameParty(absl::string_view a, absl::string_view b) {
  return a == b || PartyKey(a) == b || PartyKey(b) == a;
}

}  // namespace claims
