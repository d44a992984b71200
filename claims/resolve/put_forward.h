// What a report says was put forward, claim or not: "a plan for dividing the province",
// "its ceasefire proposal", "demanded the release of the crew". The antecedent of "the
// plan", "the offer", "that demand".
//
//   const PutForward put_forward(packs, text);
//   const PutForward::Matter* matter = put_forward.Before("the plan", at, sentence);
//
// Immutable after construction, thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_PUT_FORWARD_H_
#define CLAIMS_RESOLVE_PUT_FORWARD_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "claims/rules/pack_set.h"
#include "claims/text/text.h"

namespace claims {

class PutForward {
 public:
  struct Matter {
    int32_t at;    // byte of the text
    int sentence;  // index in the text's sentences
    std::string topic;
    std::string noun;  // "plan"; empty for a deed: "demanded that"
    bool demanded;     // else proposed
  };

  PutForward(const PackSet& packs, const Text& text);

  // What `words` ("the plan") at byte `at`, in `sentence`, point back to: the last of that
  // noun in the sentences right before, else the last of its kind, of those that `fits` takes.
  // Null where there is none.
  using Fits = absl::FunctionRef<bool(const Matter&)>;
  const Matter* Before(absl::string_view words, int32_t at, int sentence,
                       Fits fits = [](const Matter&) { return true; }) const;

 private:
  void Read(const PackSet& packs, absl::string_view text, int32_t start, int sentence);

  std::vector<Matter> matters_;  // in text order
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_PUT_FORWARD_H_
