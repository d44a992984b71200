#include "claims/mentions/gazetteer.h"

#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

using Sense = Gazetteer::Sense;

std::unique_ptr<const Gazetteer> BuildFrom(const std::vector<const char*>& packs) {
  std::vector<std::unique_ptr<v1::RulePack>> parsed;
  for (const char* pack : packs) {
    parsed.push_back(std::make_unique<v1::RulePack>());
    EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(pack, parsed.back().get()));
  }
  return Gazetteer::Build(parsed);
}

constexpr char kPack[] = R"pb(
  party {
    id: "RUR" name: "Ruritania" alias: "Kingdom of Ruritania" alias: "RU"
    demonym: "Ruritanian" demonym: "Ruritanians" metonym: "Strelsau" metonym: "the Palace"
    type: ENTITY_TYPE_STATE
  }
  party { id: "it-front" name: "IT Front" alias: "IT" type: ENTITY_TYPE_GROUP }
  person { name: "Ida van der Berg" alias: "Ida Vanderberg" party: "RUR" }
  person { name: "Otto Lind" party: "RUR" surname_suffices: true }
  person { name: "Samir al-Nuri" }
  place { name: "Strelsau" within: "RUR" }
  place { name: "Zenda Castle" type: ENTITY_TYPE_VENUE id: "zenda" }
  place { name: "New Strelsau" }
  outlet { name: "The Zenda Courier" alias: "Courier" }
  outlet { name: "Ruritania 24" }
  title { title: "foreign minister" }
  title { title: "minister" }
  title { title: "spokesman" spokesperson: true }
)pb";

std::string SenseName(Sense sense) {
  switch (sense) {
    case Sense::kPartyName: return "party";
    case Sense::kDemonym: return "demonym";
    case Sense::kMetonym: return "metonym";
    case Sense::kPerson: return "person";
    case Sense::kSurname: return "surname";
    case Sense::kPlace: return "place";
    case Sense::kOutlet: return "outlet";
    case Sense::kTitle: return "title";
    case Sense::kSpokesperson: return "spokesperson";
  }
  return "?";
}

// "2 party" for two words that name a party, "1 metonym place" for two readings,
// "0" for none.
std::string Describe(const Gazetteer::Match& match) {
  std::string out = absl::StrCat(match.length);
  if (match.readings == nullptr) return out;
  for (const auto& reading : *match.readings) absl::StrAppend(&out, " ", SenseName(reading.sense));
  return out;
}

std::vector<Token> TokensOf(absl::string_view text) {
  std::vector<Token> tokens;
  Tokenize(text, {0, static_cast<int32_t>(text.size())}, &tokens);
  return tokens;
}

struct LookupRow {
  const char* name;
  const char* text;  // looked up at its first word
  const char* found;
};
void PrintTo(const LookupRow& row, std::ostream* out) { *out << row.name; }

class NameLookup : public testing::TestWithParam<LookupRow> {};

TEST_P(NameLookup, FindsTheLongest) {
  static const Gazetteer* const gazetteer = BuildFrom({kPack}).release();
  const std::string text = GetParam().text;
  EXPECT_EQ(Describe(gazetteer->LongestName(text, TokensOf(text), 0)), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    Gazetteer, NameLookup,
    testing::ValuesIn(std::vector<LookupRow>{
        {"Name", "Ruritania won", "1 party"},
        {"NameBeforePossessive", "Ruritania's team", "1 party"},
        {"Longest", "Kingdom of Ruritania today", "3 party"},
        {"PrefixAlone", "Kingdom of heaven", "0"},
        {"Demonym", "Ruritanian envoys", "1 demonym"},
        {"CapitalIsPartyAndPlace", "Strelsau said", "1 metonym place"},
        {"ArticleIsOptional", "Palace said", "1 metonym"},
        {"LowerCaseIsNoName", "ruritania won", "0"},
        {"AllCapitals", "RURITANIA WON", "1 party"},
        {"ShortNameInCapitals", "IT left the talks", "1 party"},
        {"ShortNameAsAWord", "It left the talks", "0"},
        {"OtherShortName", "Ru left", "0"},
        {"NotWithinAWord", "Ruritaniana won", "0"},
        {"Person", "Ida van der Berg spoke", "4 person"},
        {"PersonByAlias", "Ida Vanderberg spoke", "2 person"},
        {"FirstNameAlone", "Ida spoke", "0"},
        {"Surname", "Lind spoke", "1 surname"},
        {"SurnameWithParticlesCapital", "Van der Berg spoke", "3 surname"},
        {"SurnameWithParticles", "van der Berg spoke", "3 surname"},
        {"LastWordOfSurname", "Berg spoke", "0"},
        {"SurnameWithArticle", "Al-Nuri spoke", "1 surname"},
        {"Place", "New Strelsau shone", "2 place"},
        {"Venue", "Zenda Castle shone", "2 place"},
        {"Outlet", "Zenda Courier wrote", "2 outlet"},
        {"OutletWithANumber", "Ruritania 24 wrote", "2 outlet"},
        {"NumberOfHours", "Ruritania 24 hours to leave", "1 party"},
        {"TitleIsNoName", "Foreign Minister", "0"},
        {"Unknown", "Graustark won", "0"},
        {"Mark", ", Ruritania", "0"},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(Gazetteer, FoldsAccentsBothWays) {
  const auto gazetteer = BuildFrom({R"pb(place { name: "Château d'Étoile" }
                                         place { name: "Besos" })pb"});
  for (const char* text :
       {"Château d'Étoile", "Chateau d'Etoile", "Château d\u2019Étoile", "Besós"}) {
    EXPECT_NE(gazetteer->LongestName(text, TokensOf(text), 0).Find(Sense::kPlace), nullptr) << text;
  }
}

TEST(Gazetteer, ShortNameListedAsAWordToo) {
  const auto gazetteer =
      BuildFrom({R"pb(party { id: "refo" name: "REFO" alias: "Refo" type: ENTITY_TYPE_GROUP })pb"});
  for (const char* text : {"REFO left", "Refo left", "refo left"}) {
    EXPECT_EQ(gazetteer->LongestName(text, TokensOf(text), 0).length, text[0] == 'R' ? 1 : 0)
        << text;
  }
}

TEST(Gazetteer, LooksUpFromAnyToken) {
  const auto gazetteer = BuildFrom({kPack});
  const std::string text = "the Kingdom of Ruritania";
  const std::vector<Token> tokens = TokensOf(text);
  EXPECT_EQ(gazetteer->LongestName(text, tokens, 1).length, 3);
  EXPECT_EQ(gazetteer->LongestName(text, tokens, 3).length, 1);
}

TEST(Gazetteer, TitlesIgnoreCaseAndTakeTheLongest) {
  const auto gazetteer = BuildFrom({kPack});
  for (const LookupRow& row : std::vector<LookupRow>{
           {"lower", "foreign minister", "2 title"},
           {"capitals", "Foreign Minister", "2 title"},
           {"upper", "FOREIGN MINISTER", "2 title"},
           {"shorter", "minister", "1 title"},
           {"prefix of a title", "foreign guests", "0"},
           {"speaks for another", "Spokesman", "1 spokesperson"},
           {"a name", "Ruritania", "0"},
       }) {
    EXPECT_EQ(Describe(gazetteer->LongestTitle(TokensOf(row.text), 0)), row.found) << row.name;
  }
}

TEST(Gazetteer, IdsComeFromNamesWhereAbsent) {
  const auto gazetteer = BuildFrom({kPack});
  EXPECT_EQ(gazetteer->people()[0].id(), "ida-van-der-berg");
  EXPECT_EQ(gazetteer->places()[0].id(), "strelsau");
  EXPECT_EQ(gazetteer->places()[1].id(), "zenda");
  EXPECT_EQ(gazetteer->outlets()[0].id(), "the-zenda-courier");
}

TEST(Gazetteer, PlacesHaveATypeAlways) {
  const auto gazetteer = BuildFrom({kPack});
  EXPECT_EQ(gazetteer->places()[0].type(), v1::ENTITY_TYPE_PLACE);
  EXPECT_EQ(gazetteer->places()[1].type(), v1::ENTITY_TYPE_VENUE);
}

TEST(Gazetteer, SurnameThatSufficesIsMarked) {
  const auto gazetteer = BuildFrom({kPack});
  auto alone = [&](const std::string& text) {
    const auto* reading = gazetteer->LongestName(text, TokensOf(text), 0).Find(Sense::kSurname);
    return reading != nullptr && reading->surname_alone;
  };
  EXPECT_TRUE(alone("Lind"));
  EXPECT_FALSE(alone("Al-Nuri"));
}

TEST(Gazetteer, LaterPackAddsNamesToAnEntry) {
  const auto gazetteer = BuildFrom(
      {kPack, R"pb(party { id: "RUR" metonym: "Castle Hill" }
                   person { name: "Otto Lind" alias: "O. Lind" })pb"});
  EXPECT_EQ(gazetteer->parties().size(), 2u);
  EXPECT_EQ(gazetteer->people().size(), 3u);
  const std::string text = "Castle Hill";
  const auto* reading =
      gazetteer->LongestName(text, TokensOf(text), 0).Find(Sense::kMetonym);
  ASSERT_NE(reading, nullptr);
  EXPECT_EQ(gazetteer->parties()[reading->index].id(), "RUR");
  EXPECT_EQ(gazetteer->parties()[reading->index].name(), "Ruritania");
  EXPECT_TRUE(gazetteer->people()[1].surname_suffices());
}

TEST(Gazetteer, PartyById) {
  const auto gazetteer = BuildFrom({kPack});
  ASSERT_EQ(gazetteer->PartyById("RUR"), 0);
  EXPECT_EQ(gazetteer->parties()[gazetteer->PartyById("it-front")].name(), "IT Front");
  EXPECT_EQ(gazetteer->PartyById("XXX"), -1);
}

TEST(Gazetteer, WithoutPacksKnowsNothing) {
  const auto gazetteer = BuildFrom({});
  EXPECT_EQ(gazetteer->LongestName("Ruritania", TokensOf("Ruritania"), 0).length, 0);
  EXPECT_EQ(gazetteer->LongestTitle(TokensOf("minister"), 0).length, 0);
}

}  // namespace
}  // namespace claims
