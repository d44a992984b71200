// Lists: which lines are items, and which line introduces them.
//
//   "Norway's demands:"      <- head
//   "- a full ceasefire"     <- item
//   "2. the release of all"  <- item
//
// Stateless and thread-safe. Cannot fail: in doubt a line is no item.
#ifndef CLAIMS_TEXT_LISTS_H_
#define CLAIMS_TEXT_LISTS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/text/text.h"

namespace claims {

struct ListItem {
  int32_t sentence = 0;  // its first
  int32_t head = 0;      // the sentence that introduces the list
  int32_t start = 0;     // offset of its words, behind the bullet or number
};

// Bytes of a bullet, number or letter with the blank behind it: "- ", "2. ", "(a) ". 0 for none.
size_t ListMarkerSize(absl::string_view line);

// In text order; none for most texts. A head ends with a colon or is a heading; two
// items make a list. Items bear markers, or are phrases without a full stop. Linear in
// the number of paragraphs.
std::vector<ListItem> FindListItems(const Text& text);

}  // namespace claims

#endif  // CLAIMS_TEXT_LISTS_H_
