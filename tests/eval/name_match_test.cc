#include "claims/eval/name_match.h"

#include "gtest/gtest.h"

namespace claims::eval {
namespace {

struct FoldCase {
  const char* name;
  const char* text;
  const char* folded;
};

class FoldTest : public testing::TestWithParam<FoldCase> {};

TEST_P(FoldTest, Folds) { EXPECT_EQ(Fold(GetParam().text), GetParam().folded); }

INSTANTIATE_TEST_SUITE_P(
    Cases, FoldTest,
    testing::Values(FoldCase{"empty", "", ""}, FoldCase{"spaces", "  Ana \t Rojas ", "ana rojas"},
                    FoldCase{"accents", "Nguyễn Ñandú", "nguyen nandu"},
                    FoldCase{"decomposed", "Jose\xCC\x81", "jose"},
                    FoldCase{"dotless_and_dotted_i", "Kalın İbrahim", "kalin ibrahim"},
                    FoldCase{"no_decomposition_is_a_gap", "Støre Łódź", "st re odz"},
                    FoldCase{"digraph", "Ĳssel ﬁnal ½", "ijssel final 1 2"},
                    FoldCase{"other_scripts", "Осло 3", "3"},
                    FoldCase{"punctuation", "Sana’a-U.S.", "sana a u s"},
                    FoldCase{"old_spelling", "Kiev", "kyiv"},
                    FoldCase{"old_spelling_as_part_stays", "Kiev region", "kiev region"},
                    FoldCase{"own_spelling", "Türkiye", "turkey"},
                    FoldCase{"short_form", "the UAE", "united arab emirates"}),
    [](const auto& info) { return info.param.name; });

struct PairCase {
  const char* name;
  const char* gold;
  const char* other;
  bool same;
};

class PersonTest : public testing::TestWithParam<PairCase> {};

TEST_P(PersonTest, SameEitherWay) {
  EXPECT_EQ(SamePersonName(GetParam().gold, GetParam().other), GetParam().same);
  EXPECT_EQ(SamePersonName(GetParam().other, GetParam().gold), GetParam().same);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, PersonTest,
    testing::Values(PairCase{"equal", "Ana Rojas", "ana rojas", true},
                    PairCase{"surname_alone", "Ana Rojas", "Rojas", true},
                    PairCase{"first_name_alone", "Ana Rojas", "Ana", false},
                    PairCase{"initial", "Ana Rojas", "A. Rojas", true},
                    PairCase{"other_first_name", "Ana Rojas", "Luis Rojas", false},
                    PairCase{"telling_surname", "Ana Echeverria", "Luis Echeverria", true},
                    PairCase{"transliteration", "Serhii Koviy", "Serhiy Kovii", true},
                    PairCase{"doubled_ending", "Oleg Petrovskyy", "Oleh Petrovsky", true},
                    PairCase{"sounds", "Viktor Khan", "Viktor Han", true},
                    PairCase{"nothing", "", "Ana", false}, PairCase{"both_nothing", "", "", false}),
    [](const auto& info) { return info.param.name; });

class PartyTest : public testing::TestWithParam<PairCase> {};

TEST_P(PartyTest, Same) {
  v1::EntityRef ref;
  ref.set_name(GetParam().other);
  EXPECT_EQ(SameParty(GetParam().gold, ref), GetParam().same);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, PartyTest,
    testing::Values(PairCase{"code", "CHL", "CHL", true},
                    PairCase{"code_is_exact", "CHL", "CHL forces", false},
                    PairCase{"slug_is_not", "northern-front", "the Northern Front group", true},
                    PairCase{"order_does_not_count", "front-northern", "Northern Front", true},
                    PairCase{"acronym", "nfl", "Northern Front of Liberation", true},
                    PairCase{"acronym_in_gold_is_long", "northern-front-liberation", "NFL", true},
                    PairCase{"other", "northern-front", "Southern Front", false},
                    PairCase{"fillers_alone_say_nothing", "the-group", "forces", false},
                    PairCase{"no_name", "nfl", "", false}),
    [](const auto& info) { return info.param.name; });

TEST(RefTest, ByNameIdOrMentionButLooselyByNameOnly) {
  v1::EntityRef ref;
  ref.set_name("Ana Rojas");
  ref.set_id("ana-rojas");
  ref.set_mention("the minister");
  EXPECT_TRUE(SameRef("Rojas", ref));
  EXPECT_TRUE(SameRef("The Minister", ref));
  EXPECT_TRUE(SamePlace("ana rojas", ref));
  EXPECT_FALSE(SamePlace("Rojas", ref));
  EXPECT_FALSE(SameRef("old minister", ref)) << "a mention must be equal";
  EXPECT_FALSE(SameRef("Rojas", v1::EntityRef()));
}

TEST(PartyOverlapTest, SharedOverAll) {
  Refs refs;
  refs.Add()->set_id("CHL");
  refs.Add()->set_id("PER");
  EXPECT_EQ(PartyOverlap({"CHL", "PER"}, refs), 1);
  EXPECT_EQ(PartyOverlap({"CHL"}, refs), 0.5);
  EXPECT_EQ(PartyOverlap({"CHL", "BOL"}, refs), 1.0 / 3);
  EXPECT_EQ(PartyOverlap({}, refs), 1);
  EXPECT_EQ(PartyOverlap({"CHL"}, Refs()), 0);
}

}  // namespace
}  // namespace claims::eval
