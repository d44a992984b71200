#include "claims/rules/pack_checker.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "claims/rules/names.h"

namespace claims {
namespace {

constexpr absl::string_view kIdForm =
    "an ISO 3166-1 alpha-3 code such as \"RUS\" for a state, else a slug such as \"hamas\"";

bool IsPartyId(absl::string_view id) { return IsIsoCode(id) || IsSlug(id); }

// What the packs hold together, which single entries are checked against.
struct Known {
  std::set<std::string> packs;
  std::set<std::string> named_parties;
  std::set<std::string> places;  // by name and alias
};

Known Collect(const std::vector<ParsedPack>& packs) {
  Known known;
  for (const ParsedPack& parsed : packs) {
    known.packs.insert(parsed.pack->name());
    for (const v1::PartyEntry& party : parsed.pack->party()) {
      if (!party.name().empty()) known.named_parties.insert(party.id());
    }
    for (const v1::PlaceEntry& place : parsed.pack->place()) {
      known.places.insert(place.name());
      known.places.insert(place.alias().begin(), place.alias().end());
    }
  }
  return known;
}

class PackChecker {
 public:
  PackChecker(const ParsedPack& parsed, const Known& known, bool complete,
              std::vector<Issue>* issues)
      : parsed_(parsed), known_(known), complete_(complete), issues_(issues) {}

  void Run() {
    CheckHead();
    for (int i = 0; i < parsed_.pack->party_size(); ++i) CheckParty(i);
    for (int i = 0; i < parsed_.pack->person_size(); ++i) CheckPerson(i);
    for (int i = 0; i < parsed_.pack->place_size(); ++i) CheckPlace(i);
    for (int i = 0; i < parsed_.pack->outlet_size(); ++i) CheckOutlet(i);
    for (int i = 0; i < parsed_.pack->title_size(); ++i) CheckTitle(i);
  }

 private:
  void CheckHead() {
    const v1::RulePack& pack = *parsed_.pack;
    if (pack.name().empty()) {
      Error(parsed_.Line("name"), "the pack has no name; give one, such as name: \"core_en\"");
    } else if (!IsSnakeCase(pack.name())) {
      Error(parsed_.Line("name"),
            absl::StrCat("pack name \"", pack.name(),
                         "\" should be lower-case words joined by \"_\""));
    }
    for (int i = 0; i < pack.depends_on_size(); ++i) {
      if (!complete_ || known_.packs.count(pack.depends_on(i)) > 0) continue;
      Error(parsed_.Line("depends_on", i),
            absl::StrCat("depends on pack \"", pack.depends_on(i), "\", which is not loaded"));
    }
  }

  void CheckParty(int i) {
    const v1::PartyEntry& party = parsed_.pack->party(i);
    const int line = parsed_.Line("party", i);
    const bool state = party.type() == v1::ENTITY_TYPE_STATE;
    if (state ? !IsIsoCode(party.id()) : !IsPartyId(party.id())) {
      Error(line, absl::StrCat("party id \"", party.id(), "\" should be ",
                               state ? "three capitals, as ISO 3166-1 alpha-3 has them" : kIdForm));
    } else if (complete_ && known_.named_parties.count(party.id()) == 0) {
      Error(line, absl::StrCat("party \"", party.id(), "\" has a name in no loaded pack"));
    }
    switch (party.type()) {
      case v1::ENTITY_TYPE_UNSPECIFIED:  // an entry that adds names to another pack's
      case v1::ENTITY_TYPE_STATE:
      case v1::ENTITY_TYPE_GROUP:
      case v1::ENTITY_TYPE_ORGANIZATION:
        break;
      default:
        Error(parsed_.Line("party", i, "type"),
              absl::StrCat("party \"", party.id(),
                           "\" should be a STATE, GROUP or ORGANIZATION"));
    }
    if (!party.counterpart().empty() && complete_ &&
        known_.named_parties.count(party.counterpart()) == 0) {
      Error(parsed_.Line("party", i, "counterpart"),
            absl::StrCat("party \"", party.id(), "\" has counterpart \"", party.counterpart(),
                         "\", which no loaded pack has"));
    }
    if (!party.seat().empty() && complete_ && known_.places.count(party.seat()) == 0) {
      Error(parsed_.Line("party", i, "seat"),
            absl::StrCat("party \"", party.id(), "\" has seat \"", party.seat(),
                         "\", which is the name of no place of a loaded pack"));
    }
    CheckNames("party", i, "alias", party.alias());
    CheckNames("party", i, "demonym", party.demonym());
    CheckNames("party", i, "metonym", party.metonym());
  }

  void CheckPerson(int i) {
    const v1::PersonEntry& person = parsed_.pack->person(i);
    CheckNamed("person", i, person.id(), person.name());
    CheckNames("person", i, "alias", person.alias());
    if (person.party().empty()) return;
    const int line = parsed_.Line("person", i, "party");
    if (!IsPartyId(person.party())) {
      Error(line, absl::StrCat("party id \"", person.party(), "\" should be ", kIdForm));
    } else if (complete_ && known_.named_parties.count(person.party()) == 0) {
      parsed_.Warning(issues_, line,
                      absl::StrCat("person \"", person.name(), "\" is of party \"",
                                   person.party(), "\", which no loaded pack has"));
    }
  }

  void CheckPlace(int i) {
    const v1::PlaceEntry& place = parsed_.pack->place(i);
    CheckNamed("place", i, place.id(), place.name());
    CheckNames("place", i, "alias", place.alias());
    if (place.type() != v1::ENTITY_TYPE_UNSPECIFIED && place.type() != v1::ENTITY_TYPE_PLACE &&
        place.type() != v1::ENTITY_TYPE_VENUE) {
      Error(parsed_.Line("place", i, "type"),
            absl::StrCat("place \"", place.name(), "\" should be a PLACE or a VENUE"));
    }
    if (!place.within().empty() && !IsPartyId(place.within())) {
      Error(parsed_.Line("place", i, "within"),
            absl::StrCat("within \"", place.within(), "\" should be a place's slug or ",
                         "an ISO 3166-1 alpha-3 code"));
    }
  }

  void CheckOutlet(int i) {
    const v1::OutletEntry& outlet = parsed_.pack->outlet(i);
    CheckNamed("outlet", i, outlet.id(), outlet.name());
    CheckNames("outlet", i, "alias", outlet.alias());
    if (!outlet.state().empty() && !IsIsoCode(outlet.state())) {
      Error(parsed_.Line("outlet", i, "state"),
            absl::StrCat("state \"", outlet.state(), "\" should be an ISO 3166-1 alpha-3 code"));
    }
  }

  void CheckTitle(int i) {
    const std::string& title = parsed_.pack->title(i).title();
    const bool acronym = title.size() > 1 && title.size() <= 4 &&
                         std::all_of(title.begin(), title.end(), absl::ascii_isupper);
    if (title.empty() || (title != absl::AsciiStrToLower(title) && !acronym)) {
      Error(parsed_.Line("title", i),
            absl::StrCat("title \"", title, "\" should be words in lower case, or \"PM\""));
    }
  }

  void CheckNamed(absl::string_view field, int i, const std::string& id,
                  const std::string& name) {
    const int line = parsed_.Line(field, i);
    if (name.empty()) Error(line, absl::StrCat(field, " without a name"));
    if (!id.empty() && !IsSlug(id)) {
      Error(line, absl::StrCat(field, " id \"", id,
                               "\" should be a slug, lower case with hyphens"));
    }
  }

  // A name of nothing or of blanks would be found everywhere.
  template <typename Names>
  void CheckNames(absl::string_view field, int i, absl::string_view sub_field,
                  const Names& names) {
    for (int j = 0; j < names.size(); ++j) {
      if (!names[j].empty() && absl::StripAsciiWhitespace(names[j]) == names[j]) continue;
      Error(parsed_.Line(field, i, sub_field, j),
            absl::StrCat(sub_field, " \"", names[j], "\" is empty or has blanks around it"));
    }
  }

  void Error(int line, absl::string_view message) { parsed_.Error(issues_, line, message); }

  const ParsedPack& parsed_;
  const Known& known_;
  const bool complete_;
  std::vector<Issue>* const issues_;
};

// One name for two parties of the same pack: which is meant depends on luck.
class SharedNames {
 public:
  explicit SharedNames(std::vector<Issue>* issues) : issues_(issues) {}

  void Add(const ParsedPack& parsed, const v1::PartyEntry& party, absl::string_view name,
           int line) {
    if (name.empty()) return;
    const auto [it, added] =
        owners_.emplace(std::make_pair(parsed.pack->name(), std::string(name)),
                        Owner{party.id(), absl::StrCat(parsed.file, ":", line)});
    if (added || it->second.party == party.id()) return;
    parsed.Error(issues_, line,
                 absl::StrCat("\"", name, "\" names party \"", party.id(), "\" here and \"",
                              it->second.party, "\" at ", it->second.place,
                              "; a name belongs to one party of a pack"));
  }

 private:
  struct Owner {
    std::string party;
    std::string place;
  };
  std::map<std::pair<std::string, std::string>, Owner> owners_;
  std::vector<Issue>* const issues_;
};

void CheckSharedNames(const std::vector<ParsedPack>& packs, std::vector<Issue>* issues) {
  SharedNames names(issues);
  for (const ParsedPack& parsed : packs) {
    for (int i = 0; i < parsed.pack->party_size(); ++i) {
      const v1::PartyEntry& party = parsed.pack->party(i);
      names.Add(parsed, party, party.name(), parsed.Line("party", i, "name"));
      for (int j = 0; j < party.alias_size(); ++j) {
        names.Add(parsed, party, party.alias(j), parsed.Line("party", i, "alias", j));
      }
      for (int j = 0; j < party.demonym_size(); ++j) {
        names.Add(parsed, party, party.demonym(j), parsed.Line("party", i, "demonym", j));
      }
      for (int j = 0; j < party.metonym_size(); ++j) {
        names.Add(parsed, party, party.metonym(j), parsed.Line("party", i, "metonym", j));
      }
    }
  }
}

}  // namespace

void CheckPacks(const std::vector<ParsedPack>& packs, bool complete,
                std::vector<Issue>* issues) {
  const Known known = Collect(packs);
  for (const ParsedPack& parsed : packs) PackChecker(parsed, known, complete, issues).Run();
  CheckSharedNames(packs, issues);
}

}  // namespace claims
