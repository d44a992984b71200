#include "claims/rules/names.h"

#include "absl/strings/ascii.h"

namespace claims {
namespace {

bool IsJoinedWords(absl::string_view name, char joint) {
  bool word = false;
  for (char c : name) {
    if (c == joint) {
      if (!word) return false;
      word = false;
    } else if (absl::ascii_islower(c) || absl::ascii_isdigit(c) || (c & 0x80) != 0) {
      word = true;
    } else {
      return false;
    }
  }
  return word;
}

}  // namespace

bool IsSlug(absl::string_view name) { return IsJoinedWords(name, '-'); }

bool IsSnakeCase(absl::string_view name) { return IsJoinedWords(name, '_'); }

bool IsIsoCode(absl::string_view name) {
  if (name.size() != 3) return false;
  for (char c : name) {
    if (!absl::ascii_isupper(c)) return false;
  }
  return true;
}

}  // namespace claims
