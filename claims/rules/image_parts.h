// The patterns of an image of packs stand before its message, one after the other, so that those
// who read the message copy none of them: they take megabytes, and few are ever used.
//
//   std::string image = JoinImage(regexes, message.SerializeAsString());
//   ImageParts parts;
//   if (SplitImage(image, &parts)) ...
//
// Stateless and thread-safe.
#ifndef CLAIMS_RULES_IMAGE_PARTS_H_
#define CLAIMS_RULES_IMAGE_PARTS_H_

#include <cstdint>
#include <cstring>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace claims {

// Views of an image.
struct ImageParts {
  absl::string_view regexes;  // in the order in which the message tells their sizes
  absl::string_view message;  // an internal::PackImage

  // The next `size` bytes of the regexes; false when there are not so many.
  bool Take(int32_t size, absl::string_view* regex) {
    if (size < 0 || static_cast<size_t>(size) > regexes.size()) return false;
    *regex = regexes.substr(0, static_cast<size_t>(size));
    regexes.remove_prefix(static_cast<size_t>(size));
    return true;
  }
};

inline std::string JoinImage(absl::string_view regexes, absl::string_view message) {
  const uint64_t size = regexes.size();
  char bytes[sizeof(size)];
  std::memcpy(bytes, &size, sizeof(size));
  return absl::StrCat(absl::string_view(bytes, sizeof(size)), regexes, message);
}

// False when `image` is none.
inline bool SplitImage(absl::string_view image, ImageParts* parts) {
  uint64_t size = 0;
  if (image.size() < sizeof(size)) return false;
  std::memcpy(&size, image.data(), sizeof(size));
  image.remove_prefix(sizeof(size));
  if (size > image.size()) return false;
  *parts = {image.substr(0, size), image.substr(size)};
  return true;
}

}  // namespace claims

#endif  // CLAIMS_RULES_IMAGE_PARTS_H_
