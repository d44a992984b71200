#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "claims/base/slug.h"
#include "claims/base/word_set.h"
#include "claims/mentions/lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

// Parties without a name of their own: "European leaders", "the major powers",
// "regional states", "ethnic armed groups".

namespace {

// Of what part of the world, or how great.
bool IsSphere(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"european", "african", "arab", "western", "gulf", "asian", "regional", "world", "nordic",
       "baltic", "balkan", "caribbean", "global", "major", "big", "great"});
  return kWords->contains(word);
}

// Of powers alone: "the big powers", not "big nations".
bool IsGreat(absl::string_view word) {
  return word == "world" || word == "global" || word == "major" || word == "big" ||
         word == "great";
}

bool IsQuarter(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"west", "east", "southern", "northern", "central", "southeast", "south", "latin", "north"});
  return kWords->contains(word);
}

// Who acts for such: all one party, by the kind of its head.
absl::string_view HeadKind(absl::string_view word) {
  static const auto* const kLeaders = new WordSet(
      {"leaders", "ministers", "officials", "diplomats", "negotiators", "envoys", "heads"});
  static const auto* const kStates = new WordSet(
      {"countries", "nations", "states", "governments", "capitals"});
  if (kLeaders->contains(word)) return "leaders";
  if (kStates->contains(word)) return "countries";
  if (word == "powers") return "powers";
  if (word == "allies" || word == "partners") return "allies";
  if (word == "mediators") return "mediators";
  return "";
}

// A name for those of whom a report says no more: "ethnic armed groups".
struct Folk {
  absl::string_view first, second;  // words; the second may be one of several
  absl::string_view id;
  v1::EntityType type;
};

const Folk* FindFolk(absl::string_view first, absl::string_view second) {
  static constexpr Folk kFolk[] = {
      {"armed", "groups|factions|organizations|organisations|movements", "armed-groups",
       v1::ENTITY_TYPE_GROUP},
      {"ethnic", "groups|organizations|organisations|leaders|parties|militias", "ethnic-groups",
       v1::ENTITY_TYPE_GROUP},
      {"civil", "society", "civil-society", v1::ENTITY_TYPE_ORGANIZATION},
      {"tribal", "leaders|elders|chiefs", "tribal-leaders", v1::ENTITY_TYPE_ORGANIZATION},
      {"religious", "leaders", "religious-leaders", v1::ENTITY_TYPE_ORGANIZATION},
      {"political", "parties|leaders", "political-parties", v1::ENTITY_TYPE_ORGANIZATION},
  };
  for (const Folk& folk : kFolk) {
    if (folk.first != first) continue;
    for (absl::string_view word : absl::StrSplit(folk.second, '|')) {
      if (word == second) return &folk;
    }
  }
  return nullptr;
}

// Who speaks or fights for a people, and for no state: "Karen rebels", "Hutu negotiators".
bool IsFolksPeople(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"rebels", "guerrillas", "insurgents", "separatists", "fighters", "militiamen",
       "negotiators", "delegates", "delegation", "envoys", "representatives", "leaders", "side"});
  return kWords->contains(word);
}

// Capitalised words that say of what faith, part or body somebody is, not of what people.
bool IsNoFolk(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"muslim",     "christian",  "shiite",       "shia",       "sunni",      "catholic",
       "hindu",      "sikh",       "jewish",       "orthodox",   "protestant", "evangelical",
       "arab",       "islamic",    "western",      "eastern",    "northern",   "southern",
       "american",   "african",    "asian",        "european",   "latin",      "nordic",
       "republican", "democratic", "conservative", "liberal",    "labour",     "labor",
       "socialist",  "green",      "congress",     "congressional", "senate",  "house",
       "parliament", "cabinet",    "union",        "government", "opposition", "federal",
       "state",      "peace",      "chief",        "lead",       "senior",     "top",
       "rebel",      "rival",      "former",       "trade",      "world",      "summit",
       "olympic",    "church",     "business",     "civilian",   "military",   "army"});
  return kWords->contains(word) || absl::EndsWith(word, "ist") || absl::StrContains(word, "-");
}

bool IsOfOffice(absl::string_view word) {
  return word == "foreign" || word == "defence" || word == "defense" || word == "government" ||
         word == "military" || word == "senior" || word == "top" || word == "trade";
}

}  // namespace

// Whether the phrase [start, end) acts, or is met, asked or joined.
bool NounPhraseParser::IsActor(size_t start, size_t end) const {
  if (end < tokens_.size() && tokens_[end].possessive) return true;
  if (!EndsNounPhrase(end - 1)) return false;
  if (StartsAct(end) || (Is(end, "on") && StartsAct(end + 2))) return true;
  if (start == 0) return false;
  const absl::string_view before = Lower(start - 1);
  if (before == "with" || before == "between" || before == "by" || before == "urged" ||
      before == "told" || before == "asked") {
    return true;
  }
  // "called on world powers to act".
  if (before == "on" && start > 1 && absl::StartsWith(Lower(start - 2), "call")) return true;
  const size_t name = IsMark(start - 1, ',') || before == "and" ? start - 1 : 0;
  return name > 0 && !found_.empty() && found_.back().mention.cls == MentionClass::kParty &&
         found_.back().mention.span.end == tokens_[name - 1].span.end;
}

// "European", "West African", "major European": the part of the world that begins at i,
// in lower case, with *next past it; empty for none.
std::string NounPhraseParser::Sphere(size_t i, size_t* next) const {
  const absl::string_view first = Lower(i);
  const bool quarter = IsQuarter(first);
  size_t k = i + 1;
  if (quarter && tokens_[i].capital && NamesParty(i)) return std::string();
  std::string sphere;
  if (quarter && (Is(k, "african") || Is(k, "asian") || Is(k, "american") ||
                  Is(k, "european"))) {
    sphere = absl::StrCat(first, " ", Lower(k++));
  } else if (IsSphere(first)) {
    sphere = std::string(first);
  } else {
    return sphere;
  }
  if (k < tokens_.size() && tokens_[k].capital && IsSphere(Lower(k))) {
    sphere = std::string(Lower(k++));
  }
  *next = k;
  return sphere;
}

// "the three European nations", "six world powers" of a report on Iran's accord: the
// index of the format by that name; -1 for others.
int NounPhraseParser::FormatOf(size_t i, absl::string_view sphere, absl::string_view kind) const {
  if (i == 0 || !absl::StrContains(text_, "Iran")) return -1;
  if (sphere == "european" && i > 1 && Is(i - 1, "three") && Is(i - 2, "the")) {
    return gazetteer_.PartyById("e3");
  }
  return kind == "powers" && Is(i - 1, "six") ? gazetteer_.PartyById("p5-1") : -1;
}

// "European foreign ministers demanded", "talks between Norway and world powers".
bool NounPhraseParser::DescribedParty(size_t i, size_t* next) {
  if (title_case_ || !tokens_[i].word) return false;
  size_t k = i;
  const std::string sphere = Sphere(i, &k);
  if (sphere.empty()) return false;
  while (k < tokens_.size() && k < i + 4 && IsOfOffice(Lower(k))) ++k;
  if (k >= tokens_.size() || tokens_[k].capital) return false;
  const absl::string_view kind = HeadKind(Lower(k));
  if (kind.empty() || (IsGreat(sphere) && kind != "powers" && sphere != "world")) return false;
  size_t end = k + 1;
  if (Is(k, "heads")) {
    while (Is(end, "of") || Is(end, "state") || Is(end, "and") || Is(end, "government")) ++end;
  }
  // "Norway and [its European allies]".
  const bool owned = i > 0 && (Is(i - 1, "its") || Is(i - 1, "his") || Is(i - 1, "their"));
  const int known = FormatOf(i, sphere, kind);
  const size_t start = owned && kind == "allies" ? i - 1
                       : known >= 0              ? SkipArticleBack(i - 1)
                                                 : SkipArticleBack(i);
  if (!IsActor(start, end)) {
    *next = end;
    return IsGreat(Lower(i));  // "major European allies": nobody's office
  }
  v1::EntityRef ref;
  ref.set_name(absl::StrCat(IsGreat(sphere) ? "world" : sphere, " ", kind));
  ref.set_id(Slug(ref.name()));
  ref.set_type(v1::ENTITY_TYPE_ORGANIZATION);
  if (known >= 0) ref = PartyRef({known, gazetteer_.parties()[known].id(), "", end});
  Emit(start, end, MentionClass::kParty, std::move(ref));
  if (kind == "mediators") found_.back().mention.head = "mediators";
  *next = end;
  return true;
}

// "the rival Chilean leaders", "the warring Chilean factions": both sides, not the state.
bool NounPhraseParser::RivalSides(size_t i, size_t end, size_t* next) {
  static const auto* const kRivals = new WordSet({"rival", "warring", "feuding", "opposing"});
  if (i == 0 || !kRivals->contains(Lower(i - 1)) || !IsSidesNoun(Lower(end))) return false;
  const int32_t taken = found_.empty() ? 0 : found_.back().mention.span.end;
  if (tokens_[i - 1].span.start < taken) return false;
  v1::EntityRef ref;
  ref.set_id("*both");
  ref.set_name("*both");
  ref.set_type(v1::ENTITY_TYPE_GROUP);
  Emit(SkipArticleBack(i - 1), end + 1, MentionClass::kParty, std::move(ref));
  found_.back().mention.head = std::string(Lower(end));
  *next = end + 1;
  return true;
}

// "Ethnic armed groups refused", "talks with tribal leaders".
bool NounPhraseParser::UnnamedFolk(size_t i, size_t* next) {
  if (title_case_ || i + 1 >= tokens_.size()) return false;
  size_t k = i;
  if (Is(k, "ethnic") && Is(k + 1, "armed")) ++k;
  const Folk* folk = FindFolk(Lower(k), Lower(k + 1));
  if (folk == nullptr || tokens_[k + 1].capital) return false;
  size_t end = k + 2;
  if (folk->id == "civil-society" && end < tokens_.size() &&
      (Is(end, "groups") || Is(end, "organizations") || Is(end, "organisations") ||
       Is(end, "leaders") || Is(end, "representatives"))) {
    ++end;
  }
  // "armed groups of the Valley Alliance": the name counts.
  const size_t name = Is(end + 1, "the") ? end + 2 : end + 1;
  if ((Is(end, "of") || Is(end, "from")) && name < tokens_.size() && NamesParty(name)) return false;
  const size_t start = SkipArticleBack(i);
  if (!IsActor(start, end)) return false;
  v1::EntityRef ref;
  ref.set_id(absl::StrCat(k > i ? "ethnic-" : "", folk->id));
  ref.set_name(absl::StrReplaceAll(ref.id(), {{"-", " "}}));
  ref.set_type(folk->type);
  Emit(start, end, MentionClass::kParty, std::move(ref));
  *next = end;
  return true;
}

// "Tuareg rebels", "the Karen negotiators": of a people that no pack lists. Who they are,
// the report may say; else they have the people's name.
bool NounPhraseParser::FolkSide(size_t i, size_t* next) {
  const Token& folk = tokens_[i];
  if (title_case_ || !folk.word || !folk.capital || folk.all_caps || folk.possessive) return false;
  // At the start of a sentence any word has a capital, and within a name no one is alone.
  if (i == 0 || !tokens_[i - 1].word || (tokens_[i - 1].capital && !Is(i - 1, "the"))) return false;
  size_t k = i + 1;
  if (Is(k, "rebel") || Is(k, "separatist")) ++k;
  if (k >= tokens_.size() || tokens_[k].capital || !IsFolksPeople(Lower(k))) return false;
  if (IsNoFolk(Lower(i)) || IsNeverName(Lower(i)) || registry_.Find(tokens_, i, 1) >= 0 ||
      gazetteer_.LongestName(text_, tokens_, i).length > 0 ||
      gazetteer_.LongestTitle(tokens_, i).length > 0) {
    return false;
  }
  v1::EntityRef ref;
  ref.set_id("*rebels");
  ref.set_name(std::string(Slice(text_, folk.span)));
  ref.set_type(v1::ENTITY_TYPE_GROUP);
  *next = k + 1;
  Emit(SkipArticleBack(i), *next, MentionClass::kParty, std::move(ref));
  found_.back().mention.head = std::string(Lower(k));
  return true;
}

}  // namespace claims
