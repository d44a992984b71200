// The people whom a document names in an office: "Foreign Minister Ida Berg" is who "Norway's
// foreign minister" is elsewhere in it.
//
// Not thread-safe: one per document. Cannot fail.
#ifndef CLAIMS_RESOLVE_OFFICE_HOLDERS_H_
#define CLAIMS_RESOLVE_OFFICE_HOLDERS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

class OfficeHolders {
 public:
  // `role` as written, `party` empty when the document does not say.
  void Add(const v1::EntityRef& person, absl::string_view role, absl::string_view party);

  // The one person whom `description` fits, of `party` where that is known; null when none
  // or several do. "A minister" is nobody in particular.
  const v1::EntityRef* Find(absl::string_view description, absl::string_view party) const;

 private:
  struct Holder {
    v1::EntityRef person;
    std::string role, party;
  };
  std::vector<Holder> holders_;
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_OFFICE_HOLDERS_H_
