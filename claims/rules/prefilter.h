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
// Strings that nearly every sentence holds ("the ", "ed ") tell little: the scan leaves
// them out, and each is looked for only where a pattern's other strings are there.
//
// One automaton over all whole patterns was tried first and built new states in
// nearly every sentence: 0.14 MB/s until warm. An RE2::Set of the strings, second:
// 3 MB/s, for most states of its automaton end some string. An automaton of Aho and
// Corasick, third, waited at each byte for the one before.
//
// Immutable; const methods are safe from several threads.
#ifndef CLAIMS_RULES_PREFILTER_H_
#define CLAIMS_RULES_PREFILTER_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "claims/rules/pack_image.pb.h"
#include "claims/rules/required_strings.h"
#include "claims/rules/string_scanner.h"

namespace claims {

class Prefilter {
 public:
  Prefilter() = default;
  // Of what each pattern requires. `groups`: by pattern, a bit a group that it is of;
  // all are of the first group when it is empty.
  explicit Prefilter(const std::vector<RequiredStrings>& required,
                     const std::vector<uint8_t>& groups = {})
      : Prefilter(Compile(required, groups)) {}
  // The same in two steps, for an image to be kept between them.
  explicit Prefilter(const internal::PrefilterImage& image);
  static internal::PrefilterImage Compile(const std::vector<RequiredStrings>& required,
                                          const std::vector<uint8_t>& groups = {});
  // A string of an image, by index.
  static absl::string_view StringAt(const internal::PrefilterImage& image, int index);

  // Every pattern that matches somewhere in `text`, and some that do not.
  // `hits` is cleared first. `text` is a masked sentence; for strings for
  // plain text it is the same sentence, or more, with the mentions' own words,
  // quotation marks, dashes and spaces made ASCII as the masker does.
  void Candidates(absl::string_view text, std::vector<int>* hits) const {
    Candidates(text, [](int) { return true; }, hits);
  }
  // Of these only such as are `wanted`, which is asked first.
  void Candidates(absl::string_view text, absl::FunctionRef<bool(int)> wanted,
                  std::vector<int>* hits) const;

  // Whether there are candidates at all.
  bool Any(absl::string_view text) const;

  // The groups that have candidates, as bits; of those only as many as are `enough`.
  uint8_t Groups(absl::string_view text, absl::FunctionRef<bool(uint8_t)> enough) const;

 private:
  // A condition over others, in parts_[first, last). A part that is negative is the
  // complement of a string's index. kAny has few such parts: other strings mark it as
  // they are found (marks_), for most have hundreds of them and few are found.
  struct Condition {
    RequiredStrings::Kind kind = RequiredStrings::Kind::kNothing;
    bool everywhere = false;  // of telling_: whether it leaves something out, or a part of it
    int32_t first = 0;
    int32_t last = 0;
  };
  // Lists by index, one after the other: that of i is items[first[i], first[i + 1]).
  struct Lists {
    std::vector<int32_t> first, items;
    void Assign(const std::vector<std::pair<int32_t, int32_t>>& pairs, size_t lists);
    absl::Span<const int32_t> At(size_t i) const {
      return {items.data() + first[i], static_cast<size_t>(first[i + 1] - first[i])};
    }
  };
  // A string that the scan found, with what its ends ask for.
  struct Ends {
    int32_t size = 0;
    char before = 0;  // kWordBoundary or kSomeMention, or 0
    char after = 0;
    int32_t everywhere = -1;  // index into everywhere_ of what the scan leaves out
  };
  // Those of a string, which loses its marks.
  static Ends TakeEnds(absl::string_view* s);
  // Where in a text something that holds may end: at these bytes or between them.
  struct Range {
    uint32_t first, last;
  };
  void SetConditions(const internal::PrefilterImage& image);
  void AddTelling(int32_t condition);

  struct Seen;  // what the scan of one text found
  static Seen& SeenByThread();

  bool Has(int32_t string, Seen* seen) const;
  // By what the scan found alone; most patterns fail here.
  bool MayHold(int32_t condition, Seen* seen) const;
  bool Holds(int32_t condition, Seen* seen) const;
  // Holds, and with the parts of each kAll one after the other.
  bool HoldsInOrder(int32_t condition, Seen* seen) const;
  // Of kScanned only what the scan found is asked: what is everywhere costs a search.
  enum class Search : uint8_t { kScanned, kAll };
  bool InOrder(int32_t condition, Search search, Seen* seen, Range* ends) const;
  bool PartsInOrder(int32_t condition, Search search, Seen* seen, Range* ends) const;
  void Mark(Seen* seen) const;
  // Runs the scan; false when no pattern can match.
  bool Look(absl::string_view text, Seen* seen) const;
  bool Stands(const Ends& ends, absl::string_view text, size_t end, bool odd) const;

  StringScanner scanner_;
  std::vector<int32_t> scanned_;         // by string of scanner_
  std::vector<std::string> everywhere_;  // without marks
  std::vector<Ends> ends_;               // by string
  std::vector<Condition> conditions_;
  // The same without what is everywhere; kNothing where nothing else is asked for.
  std::vector<Condition> telling_;
  std::vector<int32_t> parts_;   // conditions or strings
  std::vector<int32_t> roots_;   // the same, by pattern
  std::vector<uint8_t> groups_;  // by pattern
  Lists marks_;                  // by string: each kAny that it is a part of
  Lists keyed_;                  // by string: patterns to look at
  std::vector<int> always_;      // patterns that require nothing
};

}  // namespace claims

#endif  // CLAIMS_RULES_PREFILTER_H_
