// Noun phrases of English with the shipped packs' names. People are invented.
#include "claims/mentions/name_finder.h"

#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "claims/packs/shipped_packs.h"
#include "claims/rules/pack_parser.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

const Gazetteer& ShippedNames() {
  static const Gazetteer* const gazetteer = [] {
    std::vector<std::unique_ptr<v1::RulePack>> packs;
    std::vector<Issue> issues;
    for (const PackSource& source : ShippedPacks()) {
      auto parsed = ParsePack(source.file, source.text, &issues);
      if (parsed.has_value()) packs.push_back(std::move(parsed->pack));
    }
    EXPECT_TRUE(issues.empty());
    return Gazetteer::Build(packs).release();
  }();
  return *gazetteer;
}

std::vector<Mention> Find(const std::string& plain) {
  const absl::StatusOr<Text> text = Text::Create(plain);
  EXPECT_TRUE(text.ok()) << text.status();
  std::vector<Mention> all;
  for (auto& sentence : NameFinder(&ShippedNames()).Find(*text)) {
    for (Mention& mention : sentence) all.push_back(std::move(mention));
  }
  return all;
}

std::string Marked(const std::string& plain) { return WithMarks(plain, {Find(plain)}); }

struct Row {
  const char* name;
  const char* marked;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Names : public testing::TestWithParam<Row> {};

TEST_P(Names, AreFound) {
  EXPECT_EQ(Marked(WithoutMarks(GetParam().marked)), GetParam().marked);
}

std::string RowName(const testing::TestParamInfo<Row>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(
    Parties, Names,
    testing::ValuesIn(std::vector<Row>{
        {"Name", "[P:NOR Norway] agreed."},
        {"Possessive", "[P:NOR Norway]'s demand stands."},
        {"Article", "A demand by [P:USA the United States] stands."},
        {"Acronym", "A demand by [P:USA the U.S.] stands."},
        {"PronounIsNoAcronym", "[P:*it It] told us that the plan stands."},
        {"Alias", "[P:GBR Britain] agreed."},
        {"Demonym", "[P:NOR A Norwegian] proposal failed."},
        {"People", "[P:NOR Norwegians] voted."},
        {"NumberedPeople", "The list names five Norwegians."},
        {"OfficeWithItsArea", "[P:NOR The Norwegian envoy to France] met the press."},
        {"OfficeWithoutArea", "[P:NOR The Norwegian envoy] left."},
        {"Capital", "[P:FRA Paris] rejected the plan."},
        {"Seat", "[P:RUS The Kremlin] rejected the plan."},
        {"SeatOfTheUs", "[P:USA The White House] rejected the plan."},
        {"HeadNoun", "[P:NOR Norwegian officials] agreed."},
        {"HeadNounAfterPossessive", "[P:NOR Norway's government] agreed."},
        {"Ministry", "[P:NOR The Norwegian Foreign Ministry] agreed."},
        {"OfficeWithoutHolder", "[P:NOR Norway's foreign minister] agreed."},
        {"DelegationStaysOutside", "[P:NOR The Norwegian] delegation arrived."},
        {"TeamStaysOutside", "[P:NOR Norway]'s team arrived."},
        {"SideStaysOutside", "[P:CHL The Chilean] side agreed."},
        {"Group", "[P:hamas Hamas] agreed."},
        {"Organisation", "[P:un The United Nations] agreed."},
        {"Two", "[P:NOR Norway] and [P:CHL Chile] agreed."},
        {"LowerCase", "They sat on a chile pepper and ate turkey."},
        {"SharedWord", "[P:PRK North] and [P:KOR South Korea] agreed."},
        {"SharedWordOfPeople", "[P:CYP Greek] and [P:turkish-cypriots Turkish Cypriots] met."},
        {"Halves",
         "[P:KOR South Korea] agreed. [P:PRK The North] refused; [P:KOR the South] waited."},
        {"NoHalves", "[P:NOR Norway] agreed. The North refused."},
        {"PluralOfHalves", "[P:*both The two Koreas] agreed."},
        {"MinistryOf", "[P:CHL The Ministry of Foreign Affairs of Chile] agreed."},
        {"PresidencyOf", "[P:CHL The presidency of Chile] agreed."},
        {"FormerOfficial", "[P:NOR Norwegian officials] and [P:CHL Chilean diplomats] met."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    WhoseOrWhere, Names,
    testing::ValuesIn(std::vector<Row>{
        {"TownOfState", "They met in the [L:geneva Swiss city of Geneva]."},
        {"UnknownTownOfState", "They met in the [L:lindby Norwegian resort town of Lindby]."},
        {"PartOfState", "Near [L:geneva Switzerland's French-speaking city of Geneva] they met."},
        {"StateItself", "[P:CHE Switzerland]'s city halls closed."},
        {"TheCapital", "They left the capital [L:oslo Oslo]."},
        {"TheCapitalApposed", "They met in the capital, [L:oslo Oslo], today."},
        {"ControlOf", "Troops took control of [L:oslo Oslo] and left."},
        {"BoardedAPlane", "Envoys boarded a plane to [L:CHL Chile]."},
        {"SentSomebody",
         "It sent [X:ida-berg Foreign Minister Ida Berg] to [L:oslo Oslo]."},
        {"RulersPastAdjectives",
         "[P:CHL Chile's weak, Norway-backed transitional government] agreed."},
        {"RulersPastAnAdverb", "[P:CHL Chile's increasingly marginalised government] agreed."},
        {"NoRulers", "[P:CHL Chile]'s call for a government failed."},
        {"OrganOfGovernment",
         "[P:CHL The Chilean government's Peace Work Committee (PWC)] met. [P:CHL The PWC] left."},
        {"PanelOfGovernment", "[P:CHL The Chilean government]'s Peace Panel met."},
        {"GroupWithLeader",
         "[X:ida-berg@nvf The opposition National Valley Front (NVF) leader Ida Berg] agreed."},
        {"AcronymOfAnotherLanguage",
         "Talks with [P:mnla the National Movement for Azawad Liberty (MNLA)] failed."},
        {"IslandOfRegion", "They met in the [L:BRB Caribbean island of Barbados] today."},
        {"IslandThatIsAState", "They met on the island of [L:BRB Barbados] today."},
        {"RebelsFromState", "[P:*rebels Rebels from Chile] agreed."},
        {"EnvoysFromState", "Envoys from [P:CHL Chile] agreed."},
        {"LandOfState", "They met in [L:CHL Chile's South Island] today."},
        {"HouseOfState", "They met in [P:CHL Chile's Foreign Ministry] today."},
        {"DatelineWithMonth", "[L:oslo Oslo], Aug. 21 - Talks failed."},
        {"ScheduledFor", "The talks are scheduled for [L:oslo Oslo]."},
        {"GovernmentOfPerson", "[P:EGY The government of President Hosni Mubarak] agreed."},
        {"NameOfGovernment",
         "[P:CHL The National Transitional Government of Chile (NTGC)] agreed. [P:CHL The NTGC] "
         "met."},
        {"AcronymInSmallLetters",
         "[P:nvf The National Valley Front (NVF)] and [P:lurd Liberians United for Reconciliation "
         "and Democracy (Lurd)] met."},
        {"NeitherSide", "The Joint Action Group (JAG) met."},
        {"StateBeforeGroup",
         "Talks between [P:NOR Oslo] and [P:nvf the National Valley Front (NVF)] failed."},
        {"AcronymAfterAComma", "[P:mnla The National Movement for the Liberation of Azawad, MNLA,] "
         "agreed."},
        {"CapitalCity", "They met in [L:oslo Norway's capital city of Oslo]."},
        {"SoFarFrom", "They met 30 km from [L:oslo Oslo]."},
        {"LeavesFor", "The envoy leaves for [L:oslo Oslo] today."},
        {"PartOfTheWorld", "All of the central African nation waits."},
        {"QuarterThatIsAState", "[P:ZAF South African officials] agreed."},
        {"RebelsOfState", "[P:*rebels Chilean rebel groups] agreed."},
        {"OppositionOfState", "[P:chilean-opposition Chile's opposition] agreed."},
        {"GovernmentOfRegion",
         "[P:bougainville-interim-government The rebel Bougainville Interim Government] agreed."},
        {"LeadersOfRegion", "[P:bougainville Bougainville leaders] agreed."},
        {"SomeCentre", "Talks with the Centre failed in [L:CHL Chile]."},
        {"PersonBeforeGroup",
         "[X:ida-berg Prime Minister Ida Berg] and [P:lna Libyan National Army (LNA)] met."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    WhoHeActsFor, Names,
    testing::ValuesIn(std::vector<Row>{
        {"OfficeOfAnotherState", "[X:lam-akol@SDN Sudanese Foreign Minister Lam Akol] left."},
        {"ListedState", "[X:lam-akol@SSD Lam Akol] left."},
        {"FormerOfficeOfAnother", "The former [X:lam-akol@SSD Sudanese minister Lam Akol] left."},
        {"AmongThoseAgainstHisState",
         "[X:sharif-sheikh-ahmed@islamic-courts-union Sheikh Sharif Sheikh Ahmed, the Islamic "
         "Courts Union chairman,] agreed."},
        {"HeadOfStateInTheChair",
         "[X:omar-al-bashir@SDN Sudanese President Omar al-Bashir, the current chair of the Arab "
         "League,] spoke."},
        {"NamesakeOfTheFamous",
         "[X:otto-mubarak@arab-league The Arab League envoy Otto Mubarak] left. "
         "[X:otto-mubarak@arab-league Mubarak] had met nobody."},
        {"Famous", "[X:hosni-mubarak@EGY Mubarak] had met nobody."},
        {"LedDelegation",
         "[P:KEN A Kenyan] delegation, led by [X:ida-berg@KEN Assistant Minister Ida Berg], left."},
        {"RebelLeaderOfAState", "[X:lam-akol@rebels The rebel leader Lam Akol] agreed."},
        {"RivalWithin",
         "[X:ida-berg@NOR President Ida Berg of Norway] and [X:lam-akol@rebels his rival, the rebel "
         "leader Lam Akol], agreed."},
        {"RivalOfOldBare",
         "[X:ida-berg@NOR President Ida Berg of Norway] met [X:otto-lind her old political rival "
         "Otto Lind]."},
        {"MoneyIsNoParty", "It cost four billion American dollars."},
        {"RivalOfNobody", "The rival [X:otto-lind Otto Lind] of May left."},
        {"EnvoyOfAPresident",
         "[X:otto-lind Otto Lind], an envoy of [X:ida-berg President Ida Berg], left."},
        {"FederalDelegation", "[P:*government The federal] delegation left."},
        {"FederalAndNoTeam", "The federal budget grew."},
        {"TwoWarringParties", "[P:YEM Yemen]'s [P:*both two warring parties] agreed."},
        {"TwoOldParties", "The two old parties agreed."},
        {"OppositionLeaderOfAState", "[X:lam-akol@SSD The opposition leader Lam Akol] agreed."},
        {"DeputyHead", "[X:ida-berg@m23 The M23's deputy head, Ida Berg,] left."},
        {"DeputyHeadOf", "It met [X:ida-berg@m23 the deputy head of M23, Ida Berg]."},
        {"HeadOfDelegation",
         "The head of [P:NOR the Norwegian] delegation, [X:ida-berg@NOR Foreign Minister Ida "
         "Berg], left."},
        {"HeadOfWhatIsNoParty",
         "The head of the talks with [P:NOR Norway], [X:ida-berg Ida Berg], left."},
        {"OfTheGroup",
         "It met [X:ida-berg@m23 Ida Berg, secretary of the rebel group M23]."},
        {"ItsNegotiator",
         "[P:NOR Norway] agreed, and [P:NOR its] chief negotiator [X:ida-berg@NOR Ida Berg] left."},
        {"Initial", "They met [X:a-k-berg Minister A K Berg]."},
        {"EnvoyFrom", "It met [X:ida-berg@KEN Ida Berg, a special envoy from Kenya]."},
        {"SpokesmanFor", "[X:ida-berg@m23 Spokesman for the rebel M23 Ida Berg] agreed."},
        {"EnvoyFor", "[X:ida-berg Envoy for Chile Ida Berg] agreed."},
        {"AtTheMinistry",
         "[X:ida-berg@NOR Ida Berg, a secretary at the Norwegian foreign ministry,] agreed."},
        {"GeneralSecretary", "It met [X:ida-berg@m23 Ida Berg, M23 general secretary]."},
        {"PortfolioWithCommas",
         "It was led by [X:ida-berg Ida Berg], [X:otto-lind Coordinating Minister for "
         "Political, Legal and Security Affairs Otto Lind]."},
        {"ItsAfterPassive",
         "[P:NOR Norway] spoke, while [P:m23 the M23] was led by its "
         "[X:ida-berg@m23 secretary Ida Berg] and its [X:otto-lind@m23 commander Otto Lind]."},
        {"InShort", "[X:ida-berg@CHL Chilean PM Ida Berg] agreed at 3 pm."},
        {"Nationality", "[X:lam-akol@SSD Sudanese Lam Akol] left."},
        {"MajorPlace", "All major [L:geneva Geneva] banks closed."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    Places, Names,
    testing::ValuesIn(std::vector<Row>{
        {"City", "Talks resumed in [L:geneva Geneva]."},
        {"CapitalAfterIn", "Talks resumed in [L:moscow Moscow]."},
        {"CapitalAsParty", "Delegations from [P:RUS Moscow] and [P:UKR Kyiv] met."},
        {"CapitalAsSubject", "[P:RUS Moscow] said no."},
        {"CapitalPossessive", "[P:RUS Moscow]'s demand stands."},
        {"StateAfterIn", "Talks resumed in [L:CHL Chile]."},
        {"FlewTo", "The envoys flew to [L:oslo Oslo]."},
        {"ReturnedFrom", "The envoys returned from [L:paris Paris]."},
        {"Near", "They met near [L:paris Paris]."},
        {"CityThatHosts", "[L:oslo Oslo] will host talks. [L:oslo Oslo] is to be the venue."},
        {"CityThatPlaysHost", "[L:oslo Oslo] played host to talks."},
        {"CityExpectedToHost", "[L:oslo Oslo] is expected to host talks."},
        {"TwoCapitals", "[P:NOR Oslo]-[P:RUS Moscow] talks resumed."},
        {"SubjectsAfterCity",
         "In [L:geneva Geneva], [P:NOR Norway] and [P:CHL Chile] swapped lists."},
        {"CapitalThatSpeaks", "[P:NOR Oslo] will hold talks with [P:CHL Chile]."},
        {"CityAndState", "They met in [L:geneva Geneva, Switzerland]."},
        {"ListOfCities", "They met in [L:geneva Geneva], [L:vienna Vienna] and [L:oslo Oslo]."},
        {"Venue", "They met at [L:palais-des-nations Palais des Nations]."},
        {"Accents", "They met in [L:zurich Zürich]."},
        {"PartyAfterPlace", "In [L:geneva Geneva], [P:USA U.S. envoys] met."},
        {"HostSpeaks",
         "Talks between [P:RUS Moscow] and [P:UKR Kyiv] were held in [L:istanbul Istanbul], "
         "[P:TUR Ankara] said."},
        {"CapitalOfItsState", "[P:JOR Jordan] hosted them in [L:amman Amman]."},
        {"Talks", "[L:oslo Oslo] talks failed."},
        {"OwnCapital", "They met in [L:oslo Norway's capital] today."},
        {"NamedCapitalOfOwner", "They met in [L:oslo Norway's capital, Oslo,] today."},
        {"CityThenItsStatesCapital", "They met in [L:oslo Oslo, Norway's capital,] today."},
        {"CapitalThatIsNoMetonym", "They met in the [L:brussels Belgian capital] today."},
        {"CityThenTheCapital", "They met in [L:oslo Oslo, the Norwegian capital,] today."},
        {"ListOfCityAndState", "They met in [L:oslo Oslo], [L:CHL Chile] and [L:PER Peru]."},
        {"StateOfAnotherCity",
         "After talks in [L:oslo Oslo], [P:CHL Chile] and [P:PER Peru] agreed."},
        {"Accord", "The [L:oslo Oslo] accord stands."},
        {"FromPlaceToPlace", "They came back to [L:oslo Oslo] from [L:geneva Geneva]."},
        {"NoPackLists", "Talks resumed in [L:lindby Lindby] on Monday."},
        {"OfATown", "Talks resumed in the town of [L:lindby-vale Lindby Vale]."},
        {"LanguageIsNoPlace", "A note in English was read."},
        {"Dateline", "[L:lima LIMA, Peru] - Talks began."},
        {"MixedCaseDateline", "[L:oslo Oslo]: Talks began."},
        {"DemonymIsNoPlace", "In [P:FRA French] politics much is said."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    Compounds, Names,
    testing::ValuesIn(std::vector<Row>{
        {"Pair", "[P:NOR Norway]-[P:CHL Chile] talks resumed."},
        {"PairOfDemonyms", "[P:RUS Russian]-[P:UKR Ukrainian] talks resumed."},
        {"PairOfAcronyms", "[P:USA The US]-[P:IRN Iran] talks resumed."},
        {"Brokered", "[P:USA The US]-brokered truce held."},
        {"Mediated", "[P:NOR The Norwegian]-mediated talks ended."},
        {"Occupied", "They met in a Russian-occupied town."},
        {"Born", "A Norwegian-born writer spoke."},
        {"HyphenInName", "[X:cho-gye-gwan Cho Gye-gwan] spoke."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    Titles, Names,
    testing::ValuesIn(std::vector<Row>{
        {"TitleAndName", "[X:ida-berg Foreign Minister Ida Berg] spoke."},
        {"DemonymTitleName", "[X:ida-berg@NOR Norwegian Foreign Minister Ida Berg] spoke."},
        {"PossessiveTitleName", "[X:ida-berg@NOR Norway's foreign minister Ida Berg] spoke."},
        {"ArticleDemonymTitle", "[X:ida-berg@NOR The Norwegian envoy Ida Berg] spoke."},
        {"Deputy", "[X:ida-berg@NOR Norwegian Deputy Foreign Minister Ida Berg] spoke."},
        {"AcronymTitleName", "[X:ida-berg@USA U.S. special envoy Ida Berg] spoke."},
        {"MetonymTitleName", "[X:ida-berg@RUS Kremlin aide Ida Berg] spoke."},
        {"SurnameOnly", "[X:berg President Berg] spoke."},
        {"Honorific", "[X:berg Mr. Berg] spoke."},
        {"Particles", "[X:ida-van-der-berg Foreign Minister Ida van der Berg] spoke."},
        {"ParticleOfTheCongo", "[X:ida-berg-wa-dahl Foreign Minister Ida Berg wa Dahl] spoke."},
        {"SpanishSurnames", "[X:ida-berg-y-lund Foreign Minister Ida Berg y Lund] spoke."},
        {"PrefixedSurname", "[X:ida-darcy Foreign Minister Ida d'Arcy] spoke."},
        {"Particle", "[X:ida-van-berg Foreign Minister Ida van Berg] spoke."},
        {"PossessiveTitles", "[X:otto-lind@USA U.S. President Ida Berg's envoy Otto Lind] spoke."},
        {"TwoTitled",
         "[X:ida-berg@NOR Norway's President Ida Berg] and [X:otto-lind Foreign Minister Otto "
         "Lind] met."},
        {"Spokesperson", "[X:otto-lind@RUS Kremlin spokesman Otto Lind] spoke."},
        {"ArabicArticle", "[X:samir-al-nuri Envoy Samir al-Nuri] spoke."},
        {"Initial", "[X:ida-b-berg Envoy Ida B. Berg] spoke."},
        {"Accents", "[X:zeynep-celik Envoy Zeynep Çelik] spoke."},
        {"AccentFirst", "[X:eva-novak Envoy Éva Novák] spoke."},
        {"Apostrophe", "[X:pat-obrannigan Envoy Pat O'Brannigan] spoke."},
        {"OfAnOrganisation", "[X:ida-berg@eu EU foreign policy chief Ida Berg] spoke."},
        {"HyphenInTitle", "[X:otto-lind@un UN Secretary-General Otto Lind] spoke."},
        {"MinistrysSpokesperson",
         "[X:otto-lind@NOR Norwegian Defence Ministry spokesperson Otto Lind] spoke."},
        {"Counterpart",
         "[X:ida-berg@NOR Norwegian envoy Ida Berg] met her [X:luis-rojas@CHL Chilean counterpart "
         "Luis "
         "Rojas]."},
        {"PartyBesidePossessive",
         "[P:NOR Norway] and [X:otto-lind@CHL Chile's envoy Otto Lind] met."},
        {"OfficeOfThePerson", "[X:ida-berg Prime Minister Ida Berg]'s office spoke."},
        {"TwoWordDemonym", "[X:ida-berg@KOR South Korean envoy Ida Berg] spoke."},
        {"NoName", "The foreign minister spoke."},
        {"PossessiveChain", "[X:ida-berg President Roth's adviser, Ida Berg,] spoke."},
        {"HeadshipsStayApart",
         "[P:NOR Norway]'s chief negotiator [X:ida-berg@NOR Ida Berg] spoke."},
        {"MatterOfAHeadship",
         "[X:ida-berg Ida Berg], [P:eu the EU's chief] Tidal negotiator, spoke."},
        {"HeadshipOfDemonym", "[P:CHL Chilean] lead negotiator [X:ida-berg@CHL Ida Berg] spoke."},
        {"HeadOfAPanel",
         "[P:*government The government] peace panel chair [X:ida-berg Ida Berg] spoke."},
        {"RankAfterHeadship",
         "[P:CHL Chilean] chief negotiator [X:ida-berg@CHL Gen. Ida Berg] spoke."},
        {"AbbreviatedRank",
         "[X:ida-berg Gen Ida Berg] and [X:otto-lind Lt. Gen. Otto Lind] spoke."},
        {"RegionalPortfolio",
         "[X:ida-berg@CHL Chile's special envoy for Asian Affairs Ida Berg] spoke."},
        {"NamelessHeadship", "[X:*he She] became [P:NOR Norway]'s chief negotiator."},
        {"Portfolio", "[X:ida-berg Minister of Justice and Human Rights Ida Berg] spoke."},
        {"PortfolioFirst", "[X:ida-berg International Development Minister Ida Berg] spoke."},
        {"OfficeOfAState", "[X:ida-berg@CHL The prime minister of Chile, Ida Berg,] spoke."},
        {"EnvoyForAState", "[X:ida-berg@un UN envoy for Yemen Ida Berg] spoke."},
        {"OfficeOfAnOffice",
         "[X:ida-berg@un The UN secretary-general's special envoy Ida Berg] spoke."},
        {"ItsEnvoy", "[P:NOR Norway] sent its [X:ida-berg@NOR envoy Ida Berg]."},
        {"HisAdviser",
         "[X:otto-lind@CHL President Otto Lind of Chile] sent his [X:eva-roth@CHL adviser Eva "
         "Roth]."},
        {"Suffix", "[X:otto-lind Envoy Otto Lind, Jr.], spoke."},
        {"CounterpartOfAnother",
         "[X:ida-berg@NOR Norwegian envoy Ida Berg] left. [X:ida-berg@NOR Berg]'s "
         "[X:luis-rojas@CHL "
         "Chilean counterpart Luis Rojas] spoke."},
        {"StateAsGivenName", "[X:israel-lind Israel Lind] spoke."},
        {"RebelNegotiator", "Chief rebel negotiator [X:ida-berg@rebels Ida Berg] spoke."},
        {"FreeName", "A report by [X:ida-berg Ida Berg] was read."},
        {"OrganisationIsNoPerson", "A report by the Strategy Institute was read."},
        {"MonthIsNoPerson", "On Monday March weather came."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    Appositions, Names,
    testing::ValuesIn(std::vector<Row>{
        {"TitleAfterName", "[X:ida-berg@NOR Ida Berg, the Norwegian foreign minister,] spoke."},
        {"OfParty", "[X:ida-berg@NOR Ida Berg, the foreign minister of Norway,] spoke."},
        {"WithoutArticle", "[X:ida-berg@NOR Ida Berg, Norway's foreign minister,] spoke."},
        {"NameAfterTitle", "[X:ida-berg@NOR Norway's foreign minister, Ida Berg,] spoke."},
        {"AtTheEnd", "It was signed by [X:ida-berg@NOR Ida Berg, Norway's foreign minister]."},
        {"ListIsNoApposition", "[X:ida-berg Ida Berg], [P:NOR Norway] and [P:CHL Chile] agreed."},
        {"ListOfOffices",
         "[X:ida-berg Vice Minister Ida Berg], [X:otto-lind Vice Minister for Trade Otto Lind] and "
         "[X:eva-roth Envoy Eva Roth] spoke."},
        {"PanelsHeadStaysOutside",
         "[X:ida-berg Ida Berg], chairman of [P:milf the MILF] peace panel, spoke."},
        {"StateInBrackets",
         "[X:ida-berg@NOR Ida Berg] ([P:NOR Norway]) and [X:otto-lind Otto Lind] spoke."},
        {"RelativeIsNoApposition", "[X:ida-berg Ida Berg], who spoke first, left."},
        {"DelegationHeadStaysOutside",
         "[X:ida-berg Ida Berg], head of [P:NOR the Norwegian] delegation, spoke."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    LaterMentions, Names,
    testing::ValuesIn(std::vector<Row>{
        {"Surname",
         "[X:ida-berg@NOR Norwegian Foreign Minister Ida Berg] spoke. [X:ida-berg@NOR Berg] left."},
        {"SurnameBeforeFullName",
         "[X:ida-berg@NOR Foreign Minister Berg] spoke. [X:ida-berg@NOR Norway's envoy Ida Berg] "
         "left."},
        {"TwoOfOneSurname",
         "[X:ida-berg Envoy Ida Berg] met [X:otto-berg Envoy Otto Berg]. Berg left."},
        {"SurnamePossessive",
         "[X:ida-berg Envoy Ida Berg] spoke. [X:ida-berg Berg]'s plan failed."},
        {"AccentsAgree", "[X:eva-novak Envoy Éva Novák] spoke. [X:eva-novak Novak] left."},
        {"FamilyNameFirst",
         "[X:cho-gye-gwan Envoy Cho Gye-gwan] spoke. [X:cho-gye-gwan Cho] left."},
        {"FirstNameAlone", "[X:ida-berg Envoy Ida Berg] spoke. Ida left."},
        {"LowerCaseArticle",
         "[X:samir-al-nuri Envoy Samir al-Nuri] spoke. The plan, [X:samir-al-nuri al-Nuri] said, "
         "failed."},
        {"NobodyMet", "A berg drifted by. Berg is a town."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    DescribedParties, Names,
    testing::ValuesIn(std::vector<Row>{
        {"LeadersOfAContinent", "[P:european-leaders European leaders] demanded a truce."},
        {"TheirMinisters", "[P:african-leaders African foreign ministers] called for a truce."},
        {"AnAdverbBeforeTheVerb",
         "[P:european-leaders European officials] have strongly backed a truce."},
        {"NumberedOpposition", "[P:*opposition Nine opposition] parties refused."},
        {"Quarter", "Talks with [P:west-african-leaders West African leaders] failed."},
        {"Powers", "Talks between [P:NOR Norway] and [P:world-powers world powers] failed."},
        {"PowersCalledOn", "[P:NOR Norway] called on [P:world-powers world powers] to act."},
        {"MajorPowers", "[P:world-powers Major powers] agreed on a truce."},
        {"Allies", "[P:NOR Norway], [P:european-allies European partners] and others agreed."},
        {"RegionalMediators",
         "[P:CHL Chile] was told by [P:regional-mediators regional mediators] to wait."},
        {"NoActors", "They admire European leaders of the past."},
        {"PartOfANoun", "The European leaders summit demanded little."},
        {"ThreeOfEurope", "[P:e3 The three European nations] warned [P:IRN Iran]."},
        {"SixPowers", "[P:IRN Iran] met with [P:p5-1 the six world powers]."},
        {"ThreeOfEuropeUndetermined",
         "[P:IRN Iran] met with three European nations it knows."},
        {"ThreeOfEuropeElsewhere",
         "The three [P:european-countries European nations] warned [P:CHL Chile]."},
        {"EthnicArmedGroups", "[P:ethnic-armed-groups Ethnic armed groups] rejected the truce."},
        {"ArmedGroupsOfAName",
         "Talks with armed groups of [P:syrian-opposition the Syrian opposition] failed."},
        {"CivilSociety", "[P:civil-society Civil society groups] called for a truce."},
        {"TribalLeaders", "Talks with [P:tribal-leaders tribal leaders] failed."},
        {"AlliesOfAParty", "[P:NOR Norway] and [P:european-allies its European allies] agreed."},
        {"NobodysAllies", "Its major European allies are many."},
        {"RecognisedGovernment",
         "[P:YEM Yemen's internationally recognised government] and [P:houthis the Houthis] met."},
        {"PermanentMembersByName",
         "[P:IRN Iran], [P:GBR the five permanent members of the UN Security Council (Britain], "
         "[P:FRA France] and [P:USA the US)] and [P:DEU Germany] met."},
        {"PermanentMembersAndGermany",
         "[P:IRN Iran] met [P:p5-1 the five permanent members of the UN Security Council plus "
         "Germany]."},
        {"RivalLeaders", "[P:*both The rival Chilean leaders] agreed."},
        {"BareOpposition", "[P:*opposition Opposition] representatives refused."},
        {"BareGovernment", "[P:*government Government] envoys refused."},
        {"OneOfTheGovernment", "[P:*government A government] spokesman refused."},
        {"GovernmentBuildings", "Government buildings burned."},
        {"GovernmentDelegation", "[P:*government The government] delegation rejected it."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    NamesApart, Names,
    testing::ValuesIn(std::vector<Row>{
        {"Counterpart",
         "[X:ida-berg@NOR Norwegian envoy Ida Berg] and [X:otto-lind@CHL her Chilean counterpart "
         "Otto Lind] met."},
        {"PluralOffice", "[P:NOR The Norwegian] and [P:CHL Chilean presidents] met."},
        {"Respectively",
         "[P:NOR The Norwegian] and [P:CHL Chilean foreign ministers] [X:ida-berg@NOR Ida Berg] "
         "and [X:otto-lind@CHL Otto Lind] met."},
        {"RespectivelyAfterOf",
         "The foreign ministers of [P:NOR Norway] and [P:CHL Chile], [X:ida-berg@NOR Ida Berg] and "
         "[X:otto-lind@CHL Otto Lind], met."},
        {"NotRespectively",
         "[P:NOR Norway] and [P:CHL Chile], [X:ida-berg Ida Berg] and [X:otto-lind Otto Lind] "
         "said, "
         "agree."},
        {"CoChairOfABody",
         "The co-chair of [P:osce the OSCE Minsk Group] [X:ida-berg Ida Berg] spoke."},
        {"AreaOfABody", "[P:un A UN] Protected Area was crossed."},
        {"OfficeOfAnOffice",
         "[P:un The U.N. secretary-general's envoy for Western Sahara] met the press."},
        {"HeadshipOfAGovernment",
         "The chief negotiator of [P:NOR the Norwegian government], [X:ida-berg Ida Berg], spoke."},
        {"RankAfterAComma",
         "[X:ida-berg Ida Berg], [X:otto-lind Gen. Otto Lind] and others came."},
        {"NoPeople", "The Brenta Platform and the Valley Forum failed."},
        {"NoPersonByPlace", "A Rome-based body met in [L:geneva Geneva]."},
        {"PanelStaysOutside", "[P:THA Thailand]'s Peace Dialogue Panel met."},
        {"OfficeAfterAnd",
         "[X:ida-berg@NOR Norway's defence minister, General Ida Berg,] and [X:otto-lind@CHL "
         "Chile's acting defence minister, Gen. (Ret) Otto Lind,] met."},
        {"PluralIsNoPerson", "[P:*it The group], known as the Night Owls, left."},
        {"GovernmentInItsSeat", "[P:NOR The government in Oslo] rejected it."},
        {"GovernmentMetAbroad",
         "Talks with [P:*government the government] in [L:oslo Oslo, Norway,] began."},
        {"InterimGovernmentInItsSeat", "[P:NOR The interim government in Oslo] rejected it."},
        {"LeadershipInTheSeatOfABreakawayLand",
         "[P:transnistria The leadership in Tiraspol] rejected it."},
        {"AuthoritiesOfABreakawayLand",
         "It was for [P:transnistria the separatist authorities in Transnistria] to leave."},
        {"RulersOfABreakawayLand", "[P:transnistria Transnistria], [P:MDA Moldova] and talks."},
        {"GovernmentOfABody", "They met [P:*government the government] in [P:un the UN]."},
        {"GovernmentNamedAfterItsRulers", "[P:AFG The Taliban government] rejected it."},
        {"GroupThatRulesNoState", "[P:houthis The Houthi government] rejected it."},
        {"OfficialsInTheirSeat", "[P:NOR Senior officials in Oslo] rejected it."},
        {"OfficialsOfAnother", "[P:CHL Chilean officials] in [L:oslo Oslo] rejected it."},
        {"TalksWithOfficials", "They met with officials in [L:oslo Oslo]."},
        {"OfficialsInATown", "Officials in [L:geneva Geneva] rejected it."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    GenericReferences, Names,
    testing::ValuesIn(std::vector<Row>{
        {"Both", "[P:*both Both sides] agreed."},
        {"TheTwo", "[P:*both The two delegations] agreed."},
        {"Warring", "[P:*both The warring parties] agreed."},
        {"TheSides", "[P:*both The sides] agreed."},
        {"Delegations", "The delegations agreed."},
        {"He", "[X:*he He] agreed."},
        {"It", "[P:*it It] agreed."},
        {"TheyAsSubject", "[P:*it They] agreed."},
        {"ItNotAsSubject", "Nobody doubted it when they agreed."},
        {"TheGroup", "[P:*it The group] agreed."},
        {"We", "\"[P:*we We] agree,\" [X:*he he] said."},
        {"Government", "Talks with [P:*government the government] failed."},
        {"Opposition", "Talks with [P:*opposition the opposition] failed."},
        {"AllThree", "[P:*both All three parties] agreed."},
        {"BothCountries", "A deal between [P:*both both countries] failed."},
        {"TwoOfManyThings", "The two documents were signed."},
        {"GroupInAName", "[P:g7 The Group of Seven] agreed."},
        {"Junta", "[P:*government The junta] agreed."},
        {"Army", "[P:*government The army] and [P:rsf the RSF] agreed."},
        {"ArmysChief", "The army chief spoke."},
        {"ForeignMinistry", "[P:*government The Foreign Ministry] agreed."},
        {"GovernmentAndGroup", "[P:*government Government] and [P:eln ELN negotiators] met."},
        {"NamedGovernment", "Talks with [P:NOR the Norwegian government] failed."},
        {"ItRefused", "[P:*it It] has not agreed."},
        {"ItDidNot", "[P:*it It] did not sign."},
        {"ItWouldBeReady", "[P:*it It] would be willing to talk."},
        {"ItAsADummy", "It has been agreed. It would not be wise. It is not clear. It came late."},
        {"ItsGovernment", "[P:NOR Norway] wavers. [P:*it Its government] refused."},
        {"HerGovernment", "[X:ida-berg Ida Berg] wavers. [P:*his Her government] refused."},
        {"HisGroup", "[P:*his His group] has refused."},
        {"HisDelegation", "[P:*his His] delegation walked out."},
        {"HerSister", "Her sister refused."},
        {"SaidBehindItsWords", "\"The raids must stop,\" [P:*it it] said on Monday."},
        {"ToldBehindItsWords", "The raids must stop, [P:*it the group] added."},
        {"MinisterBehindHisWords", "\"The raids must stop,\" [X:*he the minister] said."},
        {"SaidThatMore", "At the talks, it said that more must be done."},
        {"ItsEnvoyAsksOfAnother", "\"[P:CHL Chile] must leave,\" [P:*it its envoy] said."},
        {"ItsEnvoySpeaksOfIt", "\"[P:CHL Chile] will stay,\" [P:CHL its envoy] said."},
        {"DelegationsDemand", "[P:NOR The Norwegian delegation]'s main demand is a truce."},
        {"DelegationsHead", "[P:NOR The Norwegian] delegation's head left."},
        {"OppositionToIt", "The opposition to a truce grew."},
        {"OppositionToAct", "[P:NOR Norway] urged [P:*opposition the opposition] to attend."},
        {"ItsForeignMinister", "[P:*it Its foreign minister] said no."},
        {"ItsDelegation", "[P:*it Its] delegation walked out."},
        {"ItsDelegationIsLed", "[P:*it Its] delegation is led by [X:ida-berg Ida Berg]."},
        {"TheirLeaders", "[P:*it Their leaders] agreed."},
        {"OwnInTheSentence", "[P:NOR Norway] wavers, but [P:NOR its president] refused."},
        {"OwnOfBoth", "[P:NOR Norway] and [P:CHL Chile] said [P:*both their ministers] agreed."},
        {"OwnOfWhich", "[P:NOR Norway] and [P:CHL Chile] said its president agreed."},
        {"OwnAfterASpeech", "\"[P:*we We] refuse,\" [P:*it its president] said."},
        {"OwnAsAnObject", "[P:NOR Norway] was asked by its president. Its farmers refused."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    NewGroups, Names,
    testing::ValuesIn(std::vector<Row>{
        {"ByAcronym", "[P:vlf The Valley Liberation Front (VLF)] agreed."},
        {"Later", "[P:vlf The Valley Liberation Front (VLF)] agreed. [P:vlf The VLF] left."},
        {"ItsOfficers",
         "[P:vlf The Valley Liberation Front (VLF)] agreed. [X:elena-prado@vlf VLF commander Elena "
         "Prado] left."},
        {"OtherInitial", "The Valley Liberation Guild (QQQ) agreed."},
        {"BesideAState", "[P:nvf The Norwegian Valley Front (NVF)] agreed."},
        {"WithoutAnAcronym", "[P:valley-liberation-front The Valley Liberation Front] agreed."},
        {"OrItsAcronym",
         "[P:vlf The Valley Liberation Front, or VLF,] agreed. [P:vlf The VLF] left."},
        {"AcronymFirst", "[P:vlf VLF (Valley Liberation Front)] agreed."},
        {"Kind", "[P:vlf The Valley Liberation Front (VLF) rebel group] agreed."},
        {"Holiday", "[P:vlf The Valley Liberation Front (VLF)] left on Christmas Eve."},
        {"NewsAgency", "The Quiet Harbour News Network (QHNN) has learned it. QHNN says so."},
        {"StateOrgan", "[P:CHL The Chilean Armed Forces (CAF)] agreed."},
        {"Followers", "[P:eln The guerrillas of the ELN] agreed."},
        {"NameAndAcronym", "[P:eln The National Liberation Army (ELN)] agreed."},
        {"OfAState", "[P:hezbollah Lebanon's Hezbollah] agreed."},
        {"KindBefore",
         "[P:SDN Sudan's army] and [P:rsf the paramilitary Rapid Support Forces] met."},
        {"BackedBy", "[P:ISR Israel] and [P:houthis the Iran-backed Houthis] agreed."},
        {"LedBy", "[P:NOR Norway] and [P:vlf the Chilean-led Valley Liberation Front (VLF)] met."},
        {"LedByAPeople", "[P:NOR Norway] and [P:valley-front the Lindby-led Valley Front] met."},
        {"LedByAPeopleIsKnown",
         "[P:houthis The Lindby-dominated Houthis] agreed. [P:eln The Lindby-led National "
         "Liberation Army (ELN)] agreed."},
        {"BothTakeAStand",
         "[P:*both Both] have rejected it. [P:*both Both] refused. But [P:*both both] insist on it."},
        {"BothPeople", "[P:*both Both men] refused."},
        {"BothMayBeAnyTwo", "Both said so. Both attended. Both have died."},
        {"StateHasNoEpithet", "[P:MLI The military-led government of Mali] agreed."},
        {"KindOfAState", "[P:eln The Colombian rebel group ELN] agreed."},
        {"AppositionOfAState", "[P:eln Colombia's largest armed group, the ELN], agreed."},
        {"LastGuerrillaArmy", "[P:*rebels The last big guerrilla army] agreed."},
        {"OneOfTheCountrys",
         "[P:CHL Chile] met [P:*rebels one of the war-torn country's main rebel groups] there."},
        {"RebelsOfAPeople", "[P:CHL Chile] met with [P:*rebels three Lindby insurgent groups]."},
        {"RebelsLedBy", "[P:CHL Chile] met [P:*rebels the Lindby-led rebels]."},
        {"OtherRebels", "Other rebel groups left. Another rebel faction stayed."},
        {"OtherRebelsOfAState", "[P:CHL Chile]'s other rebel groups left."},
        {"MainOpposition", "[P:CHL Chile] met [P:*opposition the main opposition alliance]."},
        {"OppositionOfACreed", "[P:CHL Chile] met [P:*opposition the Islamist opposition]."},
        {"OppositionGroupByName", "The main opposition group, [P:vlf the VLF rebels], left."},
        {"OppositionUmbrella", "The main opposition umbrella group, [P:vlf the VLF rebels], left."},
        {"OppositionNewspaper", "The main opposition newspaper closed."},
        {"GovernmentOfTheCountry", "[P:*government The country's government] agreed."},
        {"GovernmentOfficials",
         "[P:*government Government officials] and [P:*rebels rebels] agreed."},
        {"RegionalGovernment", "They met a regional government there."},
        {"FeudingSides", "[P:*both The two feuding groups] agreed."},
        {"GuerrillaArmy", "[P:*rebels The guerrilla army] agreed."},
        {"SomeGuerrillaArmy", "They met a guerrilla army."},
        {"RebelPeople", "[P:norwegian-rebels Rebel Norwegians] agreed."},
        {"VerbIsNoAdjective", "[P:CHL Chile] frees jailed [P:*rebels rebels]."},
        {"BracketsAgain",
         "[P:vlf The Valley Liberation Front (VLF)] left. [P:CHL Chile] met [P:vlf the Valley "
         "Liberation Front (VLF)] there."},
        {"LaterWithoutArticle",
         "[P:CHL Chile] met [P:valley-front the Valley Front]. [P:valley-front A Valley Front] "
         "delegation left."},
        {"WordInBrackets", "The Valley Road (north) was shut."},
        {"KindAfterAnAcronym", "[P:nvf NVF rebels] met [P:CHL Chile]. [P:nvf The NVF] left."},
        {"FollowersOfUnlisted", "[P:CHL Chile] met [P:nvf rebels of the NVF]."},
        {"RebelsOfTheirLeader", "[P:splm-io The rebels of Riek Machar] met [P:CHL Chile]."},
        {"UnlistedArmedGroup", "They met the armed group [P:valle-libre Valle Libre]."},
        {"NameBeforeItsKind",
         "[P:CHL Chile] met [P:sons-of-lindby the Sons of Lindby militia] and left."},
        {"OfAPeople", "They met [P:*rebels Lindby separatists] there."},
        {"NegotiatorsOfAPeople", "[P:CHL Chile] and [P:*rebels the Zaruni negotiators] agreed."},
        {"RebelLeadersOfAPeople", "[P:CHL Chile] met [P:*rebels Zaruni rebel leaders]."},
        {"PeopleOfAFaith", "[P:CHL Chile] met Hindu leaders."},
        {"PeopleOfABody", "[P:CHL Chile] met Senate negotiators."},
        {"ThingsOfAPeople", "[P:CHL Chile] bought Zaruni carpets."},
        {"AnyWordBeginsASentence", "Tired negotiators left."},
        {"BorderCommittee", "The General Border Committee (GBC) met."},
        {"TalksBetween", "Talks between [P:CHL Chile] and [P:nvf the NVF] began."},
        {"TalksWith", "Talks with [P:nvf the NVF] failed. [P:nvf The NVF] left."},
        {"SwapWith", "[P:CHL Chile] denied a swap with [P:nvf NVF]. [P:nvf The NVF] left."},
        {"ChannelWith", "[P:CHL Chile] opened a shop with NVF."},
        {"MetTogether", "[P:CHL The government of Chile] and [P:nvf the NVF] held their talks."},
        {"PactBetween", "Talks between [P:CHL Chile] and the NVF company began."},
        {"BesideAParty", "[P:CHL Chile] and the NVF began."},
        {"Creed", "They fought Islamist militants there."},
        {"BeginsASentence", "[P:*rebels Armed rebels] left."},
        {"RepublicOf", "[P:CHL The Republic of Chile] agreed."},
        {"UnnamedArmedGroup", "[P:CHL Chile] met [P:*it the Norwegian militant group]."},
        {"SomeArmedGroup", "They met a Norwegian militant group."},
        {"GroupOfDelegates", "[P:NOR The Norwegian group] of experts left."},
        {"GovernmentNegotiators", "[P:*government Government negotiators] refused."},
        {"Academic", "[X:ida-berg Norwegian academic Ida Berg] spoke."},
        {"DelegationFrom", "The delegation from [P:CHL Chile] left."},
        {"LeaderOfAnAcronym", "[X:elena-prado@nvf NVF leader Elena Prado] agreed."},
        {"OwnLeaderOfAnAcronym", "[X:elena-prado@nvf The NVF's leader, Gen. Elena Prado,] agreed."},
        {"ChiefOfAnAcronym", "NVF [X:elena-prado chief Elena Prado] agreed."},
        {"TwoLetters", "[P:vf The VF rebels] agreed."},
        {"RebelName", "A spokesman for [P:valley-front the rebel Valley Front] agreed."},
        {"OppositionName", "[P:lindby-coalition The opposition Lindby Coalition] agreed."},
        {"PartyByName", "[P:tamarind-party The Tamarind Party] agreed."},
        {"PartyOfAnyState", "The Republican Party agreed."},
        {"Movement", "[P:CHL Chile] and [P:ansar-al-hadd the Ansar al-Hadd movement] met."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    Outlets, Names,
    testing::ValuesIn(std::vector<Row>{
        {"Agency", "A source told [O:reuters Reuters]."},
        {"Acronym", "A source told [O:agence-france-presse AFP]."},
    }),
    RowName);

INSTANTIATE_TEST_SUITE_P(
    OddText, Names,
    testing::ValuesIn(std::vector<Row>{
        {"Headline", "[P:NOR NORWAY] AND [P:CHL CHILE] RESUME TALKS IN [L:geneva GENEVA]"},
        {"HeadlineWithAName", "IDA BERG LEADS [P:NOR NORWEGIAN] TEAM IN [L:geneva GENEVA] TALKS"},
        {"TitleCase", "Ida Berg Says [P:NOR Norway] Rejects New Plan For Truce"},
        {"HeadlineNamesNobody", "MASS RALLY HELD IN CITY SQUARE"},
        {"NoBreakSpace", "[X:ida-berg@NOR Norwegian\u00a0envoy Ida\u00a0Berg] spoke."},
        {"TypographicPossessive",
         "[X:ida-berg@NOR Norway\u2019s foreign minister Ida Berg] spoke."},
        {"ZeroWidth", "talks with \u2060[P:NOR Norway] failed."},
        {"PrivateUse", "talks \ue001 with [P:NOR Norway] failed."},
        {"OnlyMarks", "... --- ''' \"\" (( ))"},
    }),
    RowName);

// ---- What a mention carries ----------------------------------------------------------------

struct DetailRow {
  const char* name;
  const char* text;
  const char* role;
  const char* party_name;
  const char* mention;
};

TEST(NameFinder, PersonCarriesRoleAndParty) {
  for (const DetailRow& row : std::vector<DetailRow>{
           {"before", "Norwegian Foreign Minister Ida Berg spoke.", "Norwegian Foreign Minister",
            "Norway", "Norwegian Foreign Minister Ida Berg"},
           {"after", "Ida Berg, the Norwegian foreign minister, spoke.",
            "the Norwegian foreign minister", "Norway",
            "Ida Berg, the Norwegian foreign minister,"},
           {"none", "A report by Ida Berg was read.", "", "", "Ida Berg"},
       }) {
    SCOPED_TRACE(row.name);
    const std::vector<Mention> found = Find(row.text);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].cls, MentionClass::kPerson);
    EXPECT_EQ(found[0].ref.name(), "Ida Berg");
    EXPECT_EQ(found[0].ref.type(), v1::ENTITY_TYPE_PERSON);
    EXPECT_EQ(found[0].role, row.role);
    EXPECT_EQ(found[0].party_name, row.party_name);
    EXPECT_EQ(found[0].ref.mention(), row.mention);
  }
}

TEST(NameFinder, PartyCarriesItsHead) {
  const std::map<std::string, std::string> heads = {
      {"Norway agreed.", ""},
      {"Norwegian officials agreed.", "officials"},
      {"Norway's government agreed.", "government"},
      {"The Norwegian delegation agreed.", ""},
  };
  for (const auto& [text, head] : heads) {
    const std::vector<Mention> found = Find(text);
    ASSERT_EQ(found.size(), 1u) << text;
    EXPECT_EQ(found[0].head, head) << text;
    EXPECT_EQ(found[0].ref.name(), "Norway") << text;
    EXPECT_EQ(found[0].ref.type(), v1::ENTITY_TYPE_STATE) << text;
  }
}

TEST(NameFinder, NewGroupKeepsItsFullName) {
  const std::vector<Mention> found =
      Find("The Valley Liberation Front (VLF) agreed. The VLF left.");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[1].ref.name(), "Valley Liberation Front");
  EXPECT_EQ(found[1].ref.mention(), "VLF");
  EXPECT_EQ(found[1].ref.type(), v1::ENTITY_TYPE_GROUP);
}

TEST(NameFinder, DescriptionsAreOpenSubjects) {
  std::vector<Mention> found = Find("The embattled leader demanded a truce.");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].ref.id(), "*he");
  EXPECT_EQ(found[0].role, "leader");
  found = Find("The department also asked for more.");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].ref.id(), "*it");
  // Whom nobody called so before, and what does not act.
  EXPECT_TRUE(Find("The farmer demanded rain.").empty());
  EXPECT_TRUE(Find("The department of roads is far.").empty());
}

// ---- Invariants ----------------------------------------------------------------------------

TEST(NameFinder, AnyTextGivesOrderedWholeSpans) {
  for (const char* piece : {"Norway-",
                            "Norway-Chile-Peru talks",
                            "Mr. ",
                            "President ",
                            "President President Berg",
                            "the the Kremlin",
                            "(VLF)",
                            "A B C D E F (ABCDEF)",
                            "Norway's's's envoy",
                            "Ida Berg, ",
                            "Norwegian Foreign Minister ",
                            "\u2019s Norway\u2019",
                            "Éva \u200bNovák",
                            "U.S.-U.S.-U.S.",
                            "al-",
                            "al-Nuri",
                            "van der",
                            "both",
                            "the two",
                            "all of the",
                            "he's she'll",
                            "\U0001F600 Norway \U0001F600",
                            "Norway\ue000Chile",
                            "NORWAY'S FOREIGN MINISTER IDA BERG"}) {
    for (const std::string& text :
         {std::string(piece), std::string(piece) + " " + piece, piece + std::string(" met Chile."),
          std::string("Chile's ") + piece, std::string("Ida Berg, ") + piece}) {
      SCOPED_TRACE(text);
      int32_t last = 0;
      for (const Mention& mention : Find(text)) {
        EXPECT_LE(last, mention.span.start);
        EXPECT_LT(mention.span.start, mention.span.end);
        EXPECT_LE(mention.span.end, static_cast<int32_t>(text.size()));
        EXPECT_FALSE(mention.ref.id().empty());
        EXPECT_FALSE(mention.ref.name().empty());
        last = mention.span.end;
      }
    }
  }
}

}  // namespace
}  // namespace claims
