// Which truce "the truce" is, where a report tells of partial ones: "a halt to strikes on
// power plants", "a Black Sea truce".
//
//   const Truces truces(packs, text);
//   truces.PointedAt("to extend the truce", at);  // "energy_truce"
//
// Immutable after construction, thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_TRUCES_H_
#define CLAIMS_RESOLVE_TRUCES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/rules/pack_set.h"
#include "claims/text/text.h"

namespace claims {

class Truces {
 public:
  Truces(const PackSet& packs, const Text& text);

  // The topic of the truce that `words`, standing at byte `at` of the text in `sentence`,
  // point back to: of the last that was named with what it covers, or with as many days, in
  // the twelve sentences before. Empty where `words` name no truce or their own ("a truce",
  // "the truce in the valley"), where none was named before, and where a full and a partial
  // one both fit.
  std::string PointedAt(absl::string_view words, int32_t at, int sentence) const;

  // Whether `words` may point back to a truce: a cheap look, before a report is read.
  static bool MayPoint(absl::string_view words);

 private:
  struct Named {
    int32_t at;
    int sentence;
    std::string topic;         // empty for "the truce", of which more is not said there
    std::string noun, length;  // "truce", "30-day"
    bool full;                 // one of all arms is named here or before
  };
  void Read(const PackSet& packs, absl::string_view text, int32_t start, int sentence);
  void Add(Named named);

  std::vector<Named> named_;  // in text order
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_TRUCES_H_
