#include "claims/mentions/count_nouns.h"

#include "claims/base/word_set.h"

namespace claims {
bool IsPeopleNoun(absl::string_view lower) {
  static const WordSet* const kWords = new WordSet{
      "abductee", "abductees", "adults", "bodies", "body", "boys", "captive", "captives",
      "casualties", "child", "children", "citizen", "citizens", "civilian", "civilians",
      "combatant", "combatants", "compatriots", "conscripts", "convicts", "corpses", "crew",
      "dead", "deceased", "defenders", "deportees", "detainee", "detainees", "displaced",
      "evacuees", "fighter", "fighters", "foreigners", "girls", "guards", "guardsmen", "hostage",
      "hostages", "individual", "individuals", "infants", "inmate", "inmates", "internees",
      "journalists", "juveniles", "kids", "lifers", "man", "marines", "men", "mercenaries",
      "militants", "militiamen", "minors", "nationals", "officers", "orphans", "others",
      "pensioners", "people", "peacekeepers", "person", "personnel", "persons", "pilots",
      "policemen", "pow", "pows", "prisoner", "prisoners", "rebels", "recruits", "refugees",
      "remains", "residents", "sailors", "servicemember", "servicemembers", "serviceman",
      "servicemen", "servicepeople", "servicepersons", "servicewomen", "settlers", "soldier",
      "soldiers", "students", "survivors", "teenagers", "troops", "victims", "volunteers",
      "warriors", "woman", "women", "workers", "wounded", "youths", "coffins", "seamen",
      "airmen", "insurgents", "activists", "dissidents", "convict", "teachers", "medics"};
  return kWords->contains(lower);
}

bool IsOtherCountedNoun(absl::string_view lower) {
  static const WordSet* const kWords = new WordSet{
      "acres", "actors", "agencies", "agenda", "agreements", "aircraft", "airstrikes", "allies",
      "areas", "article", "articles", "attacks", "attempts", "ballots", "barrels", "bases",
      "bills", "billions", "bombs", "buildings", "banks", "bidders", "businesses", "calls", "cents",
      "corporations", "firms", "capitals", "cases",
      "ceasefires", "centers", "centimeters", "centres", "century", "centuries", "chapters",
      "cities", "clauses", "coalitions", "committees", "companies", "concerns", "conditions",
      "conferences", "continents", "convoys", "copies", "countries", "country", "crossings",
      "deals", "decisions", "degrees", "delegations", "demands", "departments", "details",
      "districts", "documents", "dollars", "drafts", "drones", "elements", "elections", "embassies",
      "entities", "euros", "events", "exchanges", "facilities", "factions", "factors", "feet",
      "figures", "flights", "foot", "forces", "formats", "fronts", "governments", "groups",
      "guarantees", "gunboats", "halves", "hectares", "helicopters", "homes", "houses", "ideas",
      "inches", "incidents", "initiatives", "institutions", "instances", "issues", "items", "jets",
      "kg", "kilograms", "kilometers", "kilometres", "km", "languages", "lanes", "laws", "leaders",
      "letters", "lists", "litres", "locations", "matters", "measures", "mediators", "meetings",
      "megawatts", "member", "members", "meters", "metres", "metric", "mile", "miles",
      "military", "missiles", "mm", "months", "mw", "nations", "neighbors", "neighbours",
      "obstacles", "occasions", "options", "organisations", "organizations", "others'", "pages",
      "pair", "pairs", "papers", "paragraphs", "parties", "parts", "percent", "percentage", "per",
      "phases", "pieces", "pillars", "places", "plans", "plants", "players", "points", "polls",
      "positions", "posts", "pounds", "powers", "presidents", "principles", "priorities",
      "problems", "proposals", "provinces", "questions", "reactors", "reasons", "regions",
      "reports",
      "representatives", "republics", "resolutions", "rivals", "rockets", "rooms", "roubles",
      "round", "rounds", "rubles", "sanctions", "scenarios", "seats", "sections", "sectors",
      "sessions", "settlements", "sets", "ships", "shots", "sides", "sites", "sources", "square",
      "stages", "states", "steps", "stories", "strikes", "superpowers", "swaps", "talks", "tankers",
      "tanks", "targets", "tasks", "teams", "tenths", "terms", "territories", "thirds", "things",
      "threats", "times", "ton", "tonnes", "tons", "topics", "towns", "track", "tracks", "trains",
      "treaties", "trucks", "types", "universities", "vehicles", "vessels", "versions", "vessel",
      "villages", "violations", "visits", "votes", "warheads", "warships", "wars", "ways", "words",
      "working", "yards", "zones", "aides", "ministers", "envoys", "negotiators", "diplomats",
      "officials", "journals", "newspapers", "channels", "minds", "hands", "fifths", "quarters",
      "reporters", "lawmakers", "senators", "senior", "diplomatic", "trillion"};
  return kWords->contains(lower);
}

}  // namespace claims
