#include "claims/mentions/lexicon.h"

#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "claims/base/word_set.h"

namespace claims {
namespace {

const WordSet& OppositionNouns() {
  static const auto* const kWords = new WordSet({"opposition", "rebels", "rebel", "insurgents",
                                                 "separatists", "guerrillas",
                   "guerrilla", "militants", "dissidents"});
  return *kWords;
}

const WordSet& OfficeModifiers() {
  static const auto* const kWords = new WordSet({
      "deputy",      "first",       "former",     "acting",      "interim",    "special",
      "senior",      "top",         "chief",      "lead",        "head",       "vice",
      "military",    "army",        "intelligence", "security",  "national",   "foreign",
      "defence",     "defense",     "interior",   "presidential", "prime",     "ministerial",
      "economic",    "economy",     "finance",    "financial",   "trade",      "energy",
      "oil",         "nuclear",     "peace",      "policy",      "affairs",    "parliamentary",
      "parliament",  "party",       "ruling",     "opposition",  "central",    "state",
      "armed",       "forces",      "general",    "staff",       "veteran",    "outgoing",
      "newly",       "appointed",   "new",        "current",     "then",       "civilian",
      "political",   "diplomatic",  "legal",      "communications", "press",   "media",
      "council",     "cabinet",     "government", "ministry",    "intelligence", "spy",
      "naval",       "air",         "force",      "border",      "investment", "sovereign",
      "wealth",      "fund",        "development", "minister",   "permanent",  "resident",
      "humanitarian", "regional",   "personal",   "principal",   "high-level", "high-ranking",
      "ex",          "business",    "negotiating", "counterterrorism", "counter-terrorism",
      "homeland",    "justice",     "transport",  "agriculture", "culture",    "health",
      "environment", "climate",     "congressional", "republican", "democratic", "federal",
      "supreme",     "revolutionary", "rebel",    "guerrilla",   "separatist", "transitional",
      "provisional", "caretaker",   "self-declared", "coordinating", "de",
      "facto",       "and",         "&",          "of",          "for",        "the",
      "anonymous",   "unnamed",     "local",      "own",         "anti-corruption", "main"});
  return *kWords;
}

const WordSet& Honorifics() {
  static const auto* const kWords = new WordSet(
      {"mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "prof", "rev", "hon", "madame",
       "mx"});
  return *kWords;
}

}  // namespace

bool IsPartyHead(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"government", "governments", "officials", "official", "authorities", "authority",
       "ministry", "administration", "leaders", "leadership", "negotiators", "representatives",
       "envoys", "diplomats", "mediators", "sources", "source", "regime", "junta", "cabinet",
       "presidency", "parliament", "rebels", "rebel", "insurgents", "militants", "fighters",
       "movement", "group", "militia", "paramilitaries", "guerrillas", "separatists", "command",
       "institution", "premiership", "counterparts", "counterpart", "colleagues", "colleague",
       "delegates", "politburo",
       "embassy", "military", "army", "diplomacy", "office", "lawmakers", "ministers", "advisers",
       "advisors", "presidents", "premiers", "commanders", "chiefs", "spokesmen", "ambassadors",
       "experts", "generals"});
  return kWords->contains(word);
}

bool IsOppositionNoun(absl::string_view word) { return OppositionNouns().contains(word); }

bool IsOppositionBody(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"groups", "faction", "factions", "movements", "militias", "alliance", "coalition",
       "outfits", "organizations", "organisations", "forces"});
  return IsPartyHead(word) || kWords->contains(word);
}

bool IsDelegationNoun(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"delegation", "delegations", "team", "teams", "side", "sides", "negotiator", "part",
       "contingent", "mission"});
  return kWords->contains(word);
}

bool IsOfficeModifier(absl::string_view word) { return OfficeModifiers().contains(word); }

// "the Australian academic Ida Berg": a nationality, no party that she acts for.
bool SpeaksForNobody(absl::string_view office) {
  static const auto* const kWords = new WordSet(
      {"academic", "analyst", "professor", "researcher", "journalist", "scholar", "historian",
       "author", "commentator", "reporter", "correspondent", "writer"});
  const size_t space = office.rfind(' ');
  const std::string last =
      absl::AsciiStrToLower(space == absl::string_view::npos ? office : office.substr(space + 1));
  return kWords->contains(last);
}

bool IsPortfolioWord(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"justice", "human", "rights", "political", "legal", "security", "affairs",
       "communications", "communication", "information", "minerals", "trade", "industry",
       "industries", "finance", "economy", "economic", "foreign", "conflict", "resolution",
       "issues", "reconciliation", "reintegration", "integration", "defence", "defense",
       "interior", "home", "peace", "refugees", "territories", "youth", "sports", "tourism",
       "women", "children", "social", "welfare", "labor", "labour", "employment", "education",
       "culture", "science", "technology", "energy", "mines", "mining", "oil", "petroleum", "gas",
       "water", "irrigation", "agriculture", "forestry", "fisheries", "environment", "climate",
       "transport", "infrastructure", "works", "housing", "planning", "physical", "development",
       "cooperation", "investment", "health", "population", "religious", "parliamentary",
       "constitutional", "provincial", "federal", "local", "cabinet", "national", "public",
       "civil", "aviation", "strategic", "emergency", "situations", "state", "media", "external",
       "regional", "european", "immigration", "migration", "commerce", "budget", "treasury",
       "veterans", "digital", "international", "internal", "temporarily", "occupied",
       "unification", "reunification", "dialogue", "general", "government", "relations",
       "administration", "ethnic", "border", "asian", "african", "eurasian", "arab", "process",
       "lakes", "communities", "returns", "crisis", "question", "issue", "safety", "rural", "urban",
       "land", "lands", "livestock", "disaster", "innovation", "higher", "fishery"});
  return kWords->contains(word);
}

bool IsPlacePreposition(absl::string_view word) {
  static const auto* const kWords =
      new WordSet({"in", "near", "outside", "inside", "around", "throughout", "across", "into",
                   "at", "visited", "visit", "visiting", "left", "leaving", "reached", "toward",
                   "towards", "via", "within", "outskirts", "leave", "reach", "reaches"});
  return kWords->contains(word);
}

bool IsTravelVerb(absl::string_view word) {
  static const auto* const kWords = new WordSet({
      "flew",   "fly",     "flying",    "flown",     "travel",  "traveled", "travelled", "travels",
      "traveling", "travelling", "return", "returned", "returning", "returns", "went", "go",
      "going",  "goes",    "gone",      "came",      "come",    "comes",    "coming",    "heading",
      "headed", "heads",   "visit",     "visits",    "trip",    "trips",    "way",       "route",
      "back",   "moved",   "move",      "moves",     "arrive",  "arrived",  "arrival",   "sent",
      "send",   "sending", "dispatched", "invited",  "summoned", "journey", "tour", "shifted",
      "drove", "departed", "dispatch", "deployed", "delegation", "team", "plane", "flight",
      "flights", "entry", "ferry", "relocated", "shuttled"});
  return kWords->contains(word);
}

bool IsOrganizationWord(absl::string_view word) {
  static const auto* const kWords = new WordSet({
      "ministry",   "council",   "committee", "university", "institute", "street",   "party",
      "front",      "army",      "news",      "agency",     "palace",    "hotel",    "conference",
      "security",   "court",     "bank",      "group",      "union",     "forces",   "force",
      "office",     "department", "house",    "senate",     "congress",  "parliament", "assembly",
      "commission", "center",    "centre",    "times",      "post",      "journal",  "press",
      "network",    "television", "tv",       "radio",      "channel",   "church",   "airport",
      "square",     "city",      "region",    "province",   "district",  "strip",    "strait",
      "sea",        "ocean",     "gulf",      "river",      "island",    "islands",  "mountains",
      "war",        "agreement", "treaty",    "accord",     "accords",   "plan",     "summit",
      "talks",      "peace",     "operation", "movement",   "alliance",  "coalition", "league",
      "organization", "organisation", "association", "foundation", "federation", "republic",
      "kingdom",    "states",    "nations",   "east",       "west",      "north",    "south",
      "western",    "eastern",   "northern",  "southern",   "middle",    "guard",    "corps",
      "brigade",    "division",  "command",   "service",    "services",  "directorate", "bureau",
      "administration", "government", "authority", "company", "corp",    "inc",      "ltd",
      "co",         "fund",      "exchange",  "market",     "act",       "law",      "resolution",
      "day",        "week",      "story",     "read",       "photo",     "images",   "getty",
      "social",     "stadium",   "museum",    "school",     "college",   "hospital", "club",
      "cup",        "award",     "prize",     "memorandum", "protocol",  "declaration", "charter",
      "club",       "board",     "tribunal",  "crescent",   "cross",     "quartet",  "format",
      "intelligence", "affairs", "defence",   "defense",    "liberation", "resistance", "people",
      "democratic", "islamic",   "revolutionary", "national", "international", "united", "red",
      "black",      "white",     "valley",    "heights",    "bridge",    "base",     "camp",
      "prison",     "port",      "crossing",  "corridor",   "line",      "zone",     "police",
      "groups",     "working",   "technical", "mission",    "monitoring", "observer",
      "exploratory", "formal",   "joint",     "games",    "panel",    "dialogue", "platform",
      "initiative", "management", "reunification", "reform", "operations", "meeting", "round",
      "ministerial", "environment", "railways", "forum", "mechanism", "community", "asia",
      "mountain",   "resort",    "hills",     "lake",       "bay",       "village",  "town",
      "truce",      "ceasefire", "pact",      "process",    "document",  "roadmap",  "communique",
      "hacienda",   "villa",     "chateau",   "château",    "monastery", "ranch",    "lodge"});
  return kWords->contains(word);
}

bool IsNeverName(absl::string_view word) {
  static const auto* const kWords = new WordSet({
      "vice", "beside", "besides", "alongside", "deputy", "the", "a", "an", "this", "that",
      "these", "those", "there", "here", "it", "its", "he", "she", "they", "we", "you", "i", "his",
      "her", "their", "our", "my", "but", "and", "or", "nor", "so", "yet", "if", "when", "while",
      "as", "after", "before", "since", "until", "because", "although", "though", "in", "on", "at",
      "by", "for", "from", "to", "of", "with", "without", "under", "over", "about", "against",
      "between", "during", "despite", "amid", "among", "per", "what", "who", "whom", "whose",
      "which", "where", "why", "how", "not", "no", "yes", "now", "then", "also", "still", "only",
      "even", "just", "both", "all", "some", "any", "many", "most", "more", "other", "another",
      "each", "every", "few", "several", "such", "earlier", "later", "previously", "meanwhile",
      "however", "instead", "according", "human", "rights", "asked", "speaking", "following",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
      "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december", "christmas", "easter", "ramadan", "jan", "feb", "mar", "apr", "jun",
      "jul", "aug", "sept", "sep", "oct", "nov", "dec", "today", "yesterday", "tomorrow", "one",
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "last", "next",
      "first", "second", "third", "is", "are", "was", "were", "will", "would", "has", "have",
      "had", "can", "could", "should", "must", "did", "does", "do", "be", "let", "let's", "new",
      "old", "once", "again", "officials", "talks", "negotiations", "sources", "state", "live",
      "breaking", "update", "updated", "exclusive", "analysis", "opinion", "watch", "read",
      "video", "photo", "image", "file", "source", "editor", "reporting", "additional", "writing",
      "editing", "share", "besides", "unlike", "like", "including", "given", "via", "plus",
      "alongside", "throughout", "within", "upon", "amidst", "towards", "near", "except",
      "regarding", "behind", "beyond", "outside", "inside", "whether", "ministers", "secretaries",
      "presidents", "leaders", "envoys", "ambassadors", "generals", "negotiators", "diplomats",
      "delegates", "commissioners", "neither", "either", "representatives", "spokesmen", "today's",
      "former", "ex", "newly", "that's", "twitter", "facebook", "telegram", "whatsapp",
      "instagram", "youtube"});
  return kWords->contains(word);
}

bool IsNameParticle(absl::string_view word) {
  static const auto* const kWords =
      new WordSet({"de", "da", "di", "del", "dos", "der", "den", "van", "von", "bin", "ben", "ibn",
                   "al", "el", "la", "le", "ul", "abu", "bint", "ter", "af", "do", "du",
                   "zu", "wa", "ya", "ka", "ag", "ould", "binti", "y", "na"});
  return kWords->contains(word);
}

bool HasNamePrefix(absl::string_view word) {
  for (absl::string_view prefix : {"al-", "el-", "as-", "ul-", "d'", "d’"}) {
    if (absl::StartsWith(word, prefix)) return word.size() > prefix.size();
  }
  return false;
}

bool IsRank(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"gen", "lt", "maj", "brig", "col", "capt", "adm", "general", "colonel", "major", "admiral",
       "brigadier", "ambassador", "amb", "senator", "judge", "dato", "datuk", "justice", "sheikh",
       "mullah", "mawlawi"});
  return kWords->contains(word);
}

bool IsNameSuffix(absl::string_view word) {
  return word == "jr" || word == "sr" || word == "ii" || word == "iii" || word == "iv";
}

bool IsHonorific(absl::string_view word) { return Honorifics().contains(word); }

bool IsAgentParticiple(absl::string_view word) {
  static const auto* const kWords =
      new WordSet({"brokered", "mediated", "sponsored", "hosted", "facilitated", "led", "drafted",
                   "proposed", "convened", "organized", "organised", "backed", "moderated", "set",
                   "imposed"});
  return kWords->contains(word);
}

bool IsTalksNoun(absl::string_view word) {
  return word == "talks" || word == "negotiations" || word == "summit" || word == "conference" ||
         word == "meeting" || word == "round" || word == "meetings";
}

bool IsProcessNoun(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"talks", "negotiations", "negotiation", "ceasefire", "cease-fire", "truce", "proposal",
       "proposals", "plan", "deal", "accord", "agreement", "effort", "efforts", "mediation",
       "process", "initiative", "draft", "resolution", "peace", "roadmap", "framework",
       "diplomacy", "summit", "conference"});
  return kWords->contains(word);
}

bool IsSidesNoun(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"sides", "parties", "countries", "nations", "delegations", "teams", "governments",
       "capitals", "neighbours", "neighbors", "foes", "rivals", "leaders", "presidents",
       "ministers", "negotiators", "delegates", "factions", "militaries", "armies", "groups",
       "halves", "protagonists", "men", "premiers", "camps", "panels", "generals",
       "belligerents"});
  return kWords->contains(word);
}

std::vector<absl::string_view> PhraseStarters() {
  std::vector<absl::string_view> words = {"he",  "she", "it",      "they", "we",        "both",
                                          "the", "all", "warring", "two", "each",  "government",
                                          "gov't", "govt", "junta", "army", "military", "regime",
                                          "presidency", "ministry", "world", "major", "western",
                                          "global", "big", "great", "civil", "ethnic", "tribal",
                                          "its", "their"};
  for (const WordSet* set : {&OppositionNouns(), &OfficeModifiers(), &Honorifics()}) {
    words.insert(words.end(), set->begin(), set->end());
  }
  return words;
}

bool FamilyNameFirst(absl::string_view state) {
  return state == "CHN" || state == "PRK" || state == "KOR" || state == "TWN" || state == "VNM" ||
         state == "HKG" || state == "KHM" ||
         state == "ETH" || state == "ERI" || state == "THA";
}

bool IsHeadship(absl::string_view phrase) {
  const std::vector<std::string> words =
      absl::StrSplit(absl::AsciiStrToLower(phrase), ' ', absl::SkipEmpty());
  bool rank = false, team = false;
  for (const std::string& word : words) {
    if (absl::StartsWith(word, "co-chair")) return true;  // of a side
    // "peace panel chair".
    team = team || word == "panel" || word == "delegation" || word == "team";
    if (team && (absl::StartsWith(word, "chair") || word == "head" || word == "leader" ||
                 word == "chief")) {
      return true;
    }
    if (word == "deputy" || word == "former" || word == "ex") return false;
    if (word == "chief" || word == "lead" || word == "top" || word == "head" || word == "main") {
      rank = true;
    }
    if (rank && (word == "negotiator" || word == "delegate" || word == "representative")) {
      return true;
    }
  }
  return false;
}

}  // namespace claims
