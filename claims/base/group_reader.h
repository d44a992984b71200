// Finds a pattern, and the groups of a match, by a walk over the pattern's steps.
//
//   const GroupReader reader("([a-z]+) (?:said|says)", /*fold_case=*/false);
//   GroupReader::Search search{"so she said"};
//   reader.Find(&search)                                // kYes, at {3, 11}
//   re2::StringPiece groups[2];
//   reader.Read(search.text, search.match, groups, 2)   // "she said", "she"
//
// RE2 makes an automaton, which is fast whatever the pattern, but takes milliseconds and
// megabytes to become so for a long one, and reads its groups by walking all alternatives at
// once: some 37,000 instructions a match. Here the first alternative that fits is followed, which
// is the one that RE2 prefers, and what failed at a place is not tried there again. Where that
// takes too many steps it gives up.
//
// Immutable; const methods are safe from several threads.
#ifndef CLAIMS_BASE_GROUP_READER_H_
#define CLAIMS_BASE_GROUP_READER_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "claims/base/group_program.h"
#include "claims/base/span.h"
#include "re2/re2.h"

namespace claims {

class GroupReader {
 public:
  // `pattern` is one that RE2 takes; `fold_case` when it is read without regard to case.
  GroupReader(absl::string_view pattern, bool fold_case)
      : program_(GroupProgram::Of(pattern, fold_case)) {}

  // Whether the pattern holds only what is known here.
  bool known() const { return !program_.steps.empty(); }
  const GroupProgram& program() const { return program_; }

  enum class Found : uint8_t { kYes, kNo, kUnknown };
  struct Search {
    absl::string_view text;
    size_t from = 0;  // a match begins here or after it,
    size_t until = absl::string_view::npos;  // and before this
    RE2::Anchor anchor = RE2::UNANCHORED;
    // Room for so many groups of the match, the whole first; none where only it is asked for.
    re2::StringPiece* groups = nullptr;
    int count = 0;
    Span match;          // of what was found
    uint32_t steps = 0;  // that it took
  };
  // The match that RE2 finds. kUnknown when RE2 has to be asked after all; always so of a
  // pattern that is not known.
  Found Find(Search* search) const;

  // The groups of `match`, which is one of the pattern in `text`: the whole first, `count` of
  // them, each as RE2 tells it. False when RE2 has to be asked after all. `count` is at
  // least one.
  bool Read(absl::string_view text, Span match, re2::StringPiece* groups, int count) const;

 private:
  const GroupProgram program_;
};

}  // namespace claims

#endif  // CLAIMS_BASE_GROUP_READER_H_
