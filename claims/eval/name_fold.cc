// Fold: what of Unicode's NFKD a Latin name can need.
#include "absl/strings/ascii.h"
#include "claims/base/utf8.h"
#include "claims/eval/name_match.h"

namespace claims::eval {
namespace {

// Letters of consecutive code points; a blank is a gap.
struct Row {
  char32_t first;
  absl::string_view letters;
};

// From the Unicode Character Database 15.0, decompositions of Latin-1 to Latin
// Extended-B and of Latin Extended Additional.
constexpr Row kRows[] = {
    {0x00A0, "          a       23     1o     aaaaaa ceeeeiiii nooooo  uuuuy"},
    {0x00E0, "aaaaaa ceeeeiiii nooooo  uuuuy yaaaaaaccccccccdd  eeeeeeeeeegggg"},
    {0x0120, "gggghh  iiiiiiiiii  jjkk llllll    nnnnnn   oooooo  rrrrrrssssss"},
    {0x0160, "sstttt  uuuuuuuuuuuuwwyyyzzzzzzs"},
    {0x01A0, "oo             uu                            aaiioouuuuuuuuuu aa"},
    {0x01E0, "aa    ggkkoooo  j   gg  nnaa    aaaaeeeeiiiioooorrrruuuusstt  hh"},
    {0x0220, "      aaeeooooooooyy"},
    {0x1E00, "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"},
    {0x1E40, "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"},
    {0x1E80, "wwwwwwwwwwxxxxyyzzzzzzhtwy s    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"},
    {0x1EC0, "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy"},
};

struct Sequence {
  char32_t code_point;
  absl::string_view letters;
};

constexpr Sequence kSequences[] = {
    {0x00BC, "1 4"}, {0x00BD, "1 2"}, {0x00BE, "3 4"}, {0x0132, "ij"},  {0x0133, "ij"},
    {0x013F, "l "},  {0x0140, "l "},  {0x0149, " n"},  {0x01C4, "dz"},  {0x01C5, "dz"},
    {0x01C6, "dz"},  {0x01C7, "lj"},  {0x01C8, "lj"},  {0x01C9, "lj"},  {0x01CA, "nj"},
    {0x01CB, "nj"},  {0x01CC, "nj"},  {0x01F1, "dz"},  {0x01F2, "dz"},  {0x01F3, "dz"},
    {0x1E9A, "a "},  {0xFB00, "ff"},  {0xFB01, "fi"},  {0xFB02, "fl"},  {0xFB03, "ffi"},
    {0xFB04, "ffl"}, {0xFB05, "st"},  {0xFB06, "st"},
};

// Marks that stand on the letter before them; other scripts' become gaps with
// their letters.
bool IsCombining(char32_t c) {
  return (c >= 0x300 && c <= 0x36F && c != 0x34F) || (c >= 0x1AB0 && c <= 0x1ABD) ||
         (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0xFE20 && c <= 0xFE2F);
}

void AppendFolded(char32_t c, std::string* out) {
  if (c < 0x80) {
    const char byte = absl::ascii_tolower(static_cast<unsigned char>(c));
    out->push_back(absl::ascii_isalnum(byte) ? byte : ' ');
    return;
  }
  if (IsCombining(c)) return;
  for (const Sequence& sequence : kSequences) {
    if (sequence.code_point == c) {
      out->append(sequence.letters.data(), sequence.letters.size());
      return;
    }
  }
  for (const Row& row : kRows) {
    if (c >= row.first && c - row.first < row.letters.size()) {
      out->push_back(row.letters[c - row.first]);
      return;
    }
  }
  out->push_back(' ');
}

struct Alias {
  absl::string_view name;
  absl::string_view usual;
};

constexpr Alias kAliases[] = {
    {"kiev", "kyiv"},   {"turkiye", "turkey"},     {"the uae", "united arab emirates"},
    {"odessa", "odesa"}, {"ksa", "saudi arabia"},  {"uae", "united arab emirates"},
    {"washington dc", "washington"},
};

}  // namespace

std::string Fold(absl::string_view name) {
  std::string folded;
  for (size_t at = 0; at < name.size();) {
    const DecodedChar next = DecodeChar(name, at);
    AppendFolded(next.code_point, &folded);
    at += next.size;
  }
  absl::RemoveExtraAsciiWhitespace(&folded);
  for (const Alias& alias : kAliases) {
    if (folded == alias.name) return std::string(alias.usual);
  }
  return folded;
}

}  // namespace claims::eval
