// The small helpers of claims/rules: ordinals, forms of names, enum words, pairs of bytes, and
// what the slot table promises.
#include <optional>
#include <string>
#include <vector>

#include "claims/rules/enum_word.h"
#include "claims/rules/names.h"
#include "claims/rules/ordinal.h"
#include "claims/rules/pair_index.h"
#include "claims/rules/pattern_compiler.h"
#include "claims/rules/slot_table.h"
#include "gtest/gtest.h"
#include "proto/claims/v1/claim.pb.h"
#include "re2/re2.h"

namespace claims {
namespace {

TEST(ParseOrdinal, WordsAndDigits) {
  struct Row {
    const char* text;
    std::optional<int> number;
  } const rows[] = {
      {"first", 1},          {"Third", 3},           {"twelfth", 12},
      {"twentieth", 20},     {"twenty-first", 21},   {"thirtieth", 30},
      {"thirty-ninth", 39},  {"1st", 1},             {" 22nd ", 22},
      {"13th", 13},          {"7", 7},               {"", std::nullopt},
      {"zeroth", std::nullopt}, {"0th", std::nullopt}, {"next", std::nullopt},
      {"twenty-tenth", std::nullopt}, {"100th", std::nullopt}, {"firsthand", std::nullopt},
  };
  for (const Row& row : rows) EXPECT_EQ(ParseOrdinal(row.text), row.number) << row.text;
}

// Every ordinal that the notation captures can be read, and only those.
TEST(ParseOrdinal, AgreesWithTheNotation) {
  std::vector<PatternFault> faults;
  const RE2 regex(TranslatePattern("{ORDINAL}", {}, &faults).regex);
  for (const char* word :
       {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "thirtieth",
        "thirty-ninth", "1st", "22nd", "next", "last", "twenty-tenth"}) {
    EXPECT_EQ(RE2::FullMatch(word, regex), ParseOrdinal(word).has_value()) << word;
  }
}

TEST(Names, Forms) {
  for (const char* slug : {"hamas", "vladimir-medinsky", "m23", "s\u00E3o-tom\u00E9"}) {
    EXPECT_TRUE(IsSlug(slug)) << slug;
  }
  for (const char* other : {"", "-", "a-", "-a", "a--b", "Hamas", "a b", "a_b"}) {
    EXPECT_FALSE(IsSlug(other)) << other;
  }
  EXPECT_TRUE(IsSnakeCase("core_en"));
  EXPECT_FALSE(IsSnakeCase("core-en"));
  EXPECT_TRUE(IsIsoCode("RUS"));
  for (const char* other : {"", "RU", "rus", "RUSS", "R1S"}) EXPECT_FALSE(IsIsoCode(other));
}

TEST(EnumWord, DropsThePrefix) {
  EXPECT_EQ(EnumWord(*v1::Basis_descriptor(), v1::BASIS_EACH_SIDE), "EACH_SIDE");
  EXPECT_EQ(EnumWord(*v1::MeetingStatus_descriptor(), v1::MEETING_STATUS_HELD), "HELD");
  EXPECT_EQ(EnumWord(*v1::Basis_descriptor(), 0), "");
  EXPECT_EQ(EnumWord(*v1::Basis_descriptor(), 99), "");
  EXPECT_EQ(EnumWords(*v1::Modality_descriptor()),
            std::vector<std::string>({"ACTUAL", "PLANNED", "POSSIBLE"}));
}

// Every kind but the unspecified one has slots, what it requires is among them,
// and each of those can be filled.
TEST(SlotTable, RequiredSlotsExist) {
  for (int k = 1; k < v1::ClaimKind_ARRAYSIZE; ++k) {
    const auto kind = static_cast<v1::ClaimKind>(k);
    ASSERT_FALSE(KindName(kind).empty());
    EXPECT_EQ(RequiredSlots(kind).empty(), kind == v1::CLAIM_KIND_MEETING) << KindName(kind);
    for (absl::string_view slot : RequiredSlots(kind)) {
      const SlotSpec* spec = FindSlot(kind, slot);
      ASSERT_NE(spec, nullptr) << slot;
      EXPECT_TRUE(spec->classes != 0 || spec->values != SetValues::kNone) << slot;
    }
    EXPECT_NE(FindSlot(kind, "speaker"), nullptr);
    EXPECT_EQ(FindSlot(kind, "nonsense"), nullptr);
  }
  EXPECT_EQ(KindName(v1::CLAIM_KIND_PRISONER_EXCHANGE), "prisoner_exchange");
  EXPECT_EQ(KindName(v1::CLAIM_KIND_UNSPECIFIED), "");
  EXPECT_EQ(FindSlot(v1::CLAIM_KIND_DEMAND, "leader"), nullptr);
}

// Where `wanted` stands in the text of `index`.
std::vector<uint32_t> PlacesOf(const std::string& wanted, const std::string& text,
                               const PairIndex& index) {
  std::vector<uint32_t> places;
  for (uint32_t at = index.First(wanted); at != PairIndex::kNone; at = index.Next(at)) {
    if (text.compare(at, wanted.size(), wanted) == 0) places.push_back(at);
  }
  return places;
}

TEST(PairIndex, FindsEachPlaceInOrder) {
  PairIndex index;
  const std::string text = "the other man sang in the bath";
  index.Begin();
  index.Make(text);
  EXPECT_EQ(PlacesOf("the", text, index), (std::vector<uint32_t>{0, 5, 22}));
  EXPECT_EQ(PlacesOf("th", text, index), (std::vector<uint32_t>{0, 5, 22, 28}));
  EXPECT_EQ(PlacesOf("an", text, index), (std::vector<uint32_t>{11, 15}));
  EXPECT_EQ(PlacesOf("he rest", text, index), std::vector<uint32_t>());
}

// Of the text before nothing is left.
TEST(PairIndex, BeginsAnew) {
  PairIndex index;
  for (const std::string text : {"one and two", "", "x", "and", "no"}) {
    index.Begin();
    index.Make(text);
    index.Make("and and and");  // the text is known already
    const std::vector<uint32_t> places = PlacesOf("and", text, index);
    EXPECT_EQ(places.size(), text.find("and") == std::string::npos ? 0u : 1u) << text;
  }
}

}  // namespace
}  // namespace claims
