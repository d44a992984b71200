// Which of many patterns may match, without running them.
//
//   const Prefilter filter({FindRequiredStrings(regex1), FindRequiredStrings(regex2)});
//   filter.Candidates(masked, &hits);   // indices of patterns, ascending
//
// From each pattern follow strings that must occur in any match (see
// required_strings.h), and one scan looks for the strings of all patterns. In
// masked text mentions count as well: for the scan all mentions of a class are
// one and the same character, so that " leads the PARTY" is such a string.
// Before names are known, a filter for plain text asks for what stands between
// mentions, and that a mention may begin or end there (see mention_edges.h).
//
// A pattern is looked at only when one of its most telling strings occurs; then
// all that it requires is checked, and that it can stand in the pattern's order:
// "took the lead as the other side ..." holds no "side ... lead".
//
// One automaton over all whole patterns was tried first and built new states in
// nearly every sentence: 0.14 MB/s until warm. An RE2::Set of the strings, second:
// 3 MB/s, for most states of its automaton end some string.
//
// Immutable; const methods are safe from several threads.
#ifndef CLAIMS_RULES_PREFILTER_H_
#define CLAIMS_RULES_PREFILTER_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/rules/pack_image.pb.h"
#include "claims/rules/required_strings.h"
#include "claims/rules/string_scanner.h"

namespace claims {

class Prefilter {
 public:
  Prefilter() = default;
  // Of what each pattern requires.
  explicit Prefilter(const std::vector<RequiredStrings>& required)
      : Prefilter(Compile(required)) {}
  // The same in two steps, for an image to be kept between them.
  explicit Prefilter(const internal::PrefilterImage& image);
  static internal::PrefilterImage Compile(const std::vector<RequiredStrings>& required);

  // Every pattern that matches somewhere in `text`, and some that do not.
  // `hits` is cleared first. `text` is a masked sentence; for strings for
  // plain text it is the same sentence, or more, with the mentions' own words,
  // quotation marks, dashes and spaces made ASCII as the masker does.
  void Candidates(absl::string_view text, std::vector<int>* hits) const;

  // Whether there are candidates at all.
  bool Any(absl::string_view text) const;

 private:
  // A condition over others, in parts_[first, last). A part that is negative is the
  // complement of a string's index. kAny has no such parts: its strings mark it as
  // they are found (marks_), for most have hundreds of them and few are found.
  struct Condition {
    RequiredStrings::Kind kind = RequiredStrings::Kind::kNothing;
    int32_t first = 0;
    int32_t last = 0;
  };
  // Where in a text something that holds may end: at these bytes or between them.
  struct Range {
    uint32_t first, last;
  };
  // What the scan of one text found.
  struct Seen {
    std::vector<uint64_t> strings;   // a bit a string
    std::unique_ptr<Range[]> ends;   // by string; of those with a bit
    std::vector<int> found;          // strings with a bit
    std::vector<uint8_t> known;      // by condition: see prefilter.cc
    std::unique_ptr<Range[]> marks;  // by condition; of each kAny that a string marked
    bool Has(int string) const { return (strings[string / 64] >> (string % 64) & 1) != 0; }
  };

  bool Holds(int32_t condition, Seen* seen) const;
  // Holds, and with the parts of each kAll one after the other.
  bool HoldsInOrder(int32_t condition, Seen* seen) const;
  bool InOrder(int32_t condition, Seen* seen, Range* ends) const;
  void Mark(Seen* seen) const;
  // Runs the scan; false when no pattern can match.
  bool Look(absl::string_view text, Seen* seen) const;

  // A string that the scan found, with what its ends ask for.
  struct Ends {
    int32_t size = 0;
    char before = 0;  // kWordBoundary or kSomeMention, or 0
    char after = 0;
  };
  bool Stands(const Ends& ends, absl::string_view text, size_t end, bool odd) const;

  StringScanner scanner_;
  // The strings with patterns in keyed_: most text has none of them.
  StringScanner keys_;
  std::vector<int> key_strings_;  // by string of keys_
  std::vector<Ends> ends_;  // by string
  std::vector<Condition> conditions_;
  std::vector<int32_t> parts_;      // conditions or strings
  std::vector<int32_t> roots_;      // the same, by pattern
  std::vector<std::vector<int32_t>> marks_;  // by string: each kAny that it is a part of
  std::vector<int> always_;         // patterns that require nothing
  std::vector<std::vector<int>> keyed_;  // by string: patterns to look at
  size_t words_ = 0;                // of a Seen
};

}  // namespace claims

#endif  // CLAIMS_RULES_PREFILTER_H_
