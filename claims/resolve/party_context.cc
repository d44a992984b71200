#include "claims/resolve/party_context.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/base/slug.h"
#include "claims/resolve/party_cues.h"
#include "claims/resolve/refs.h"

namespace claims {

void PartyContext::Count(const v1::EntityRef& ref, int weight, Tallies* tallies) {
  Tally& tally = (*tallies)[ref.id()];
  const bool first = tally.count == 0;
  tally.count += weight;
  if (first) {
    tally.ref = ref;
    tally.ref.clear_mention();
    tally.order = static_cast<int>(tallies->size());
  }
}

// "Chile, Norway and Peru": neighbours in one sentence, a few bytes apart.
void PartyContext::ObserveLists(const std::vector<const Mention*>& mentions) {
  constexpr int kJoint = 10;  // ", and the "
  std::vector<v1::EntityRef> list;
  int32_t end = 0;
  auto close = [&] {
    if (list.size() >= 3) lists_.try_emplace(list.size(), list);
    list.clear();
  };
  for (const Mention* const one : mentions) {
    const Mention& mention = *one;
    if (mention.cls != MentionClass::kParty || absl::StartsWith(mention.ref.id(), "*") ||
        mention.span.start - end > kJoint) {
      close();
    }
    end = mention.span.end;
    if (mention.cls != MentionClass::kParty || absl::StartsWith(mention.ref.id(), "*")) continue;
    const bool seen = std::any_of(list.begin(), list.end(), [&](const v1::EntityRef& ref) {
      return ref.id() == mention.ref.id();
    });
    if (!seen) list.push_back(mention.ref);
  }
  close();
}

std::vector<v1::EntityRef> PartyContext::ListOf(size_t n) const {
  const auto it = lists_.find(n);
  return it == lists_.end() ? std::vector<v1::EntityRef>() : it->second;
}

std::vector<v1::EntityRef> PartyContext::AllStates(size_t n) const {
  std::vector<const Tally*> states;
  for (const auto& [id, tally] : all_) {
    if (tally.ref.type() == v1::ENTITY_TYPE_STATE) states.push_back(&tally);
  }
  std::vector<v1::EntityRef> named;
  if (states.size() != n) return named;
  std::sort(states.begin(), states.end(),
            [](const Tally* a, const Tally* b) { return a->order < b->order; });
  for (const Tally* tally : states) named.push_back(tally->ref);
  return named;
}

namespace {

// "rebel leader": whose party is the rebels'.
bool IsInsurgent(absl::string_view role) {
  for (absl::string_view word : {"rebel", "insurgent", "guerrilla", "separatist", "militant"}) {
    if (absl::StrContains(absl::AsciiStrToLower(role), word)) return true;
  }
  return false;
}

}  // namespace

void PartyContext::ObserveParties(const std::vector<const Mention*>& mentions, int weight) {
  found_.reset();
  ObserveLists(mentions);
  for (const Mention* const one : mentions) {
    const Mention& mention = *one;
    // "the former Chilean president": he speaks for Chile no more.
    if (absl::StrContains(absl::AsciiStrToLower(mention.ref.mention()), "former ")) {
      former_.insert(mention.ref.id());
    }
    if (mention.cls == MentionClass::kPerson && !mention.party_id.empty() &&
        former_.count(mention.ref.id()) == 0) {
      v1::EntityRef ref;
      ref.set_id(mention.party_id);
      ref.set_name(mention.party_name);
      ref.set_type(mention.party_type);
      if (ref.id() == "rebels" || ref.id() == "opposition") continue;  // of a side not named
      Count(ref, weight, &all_);
      if (!IsState(ref) && IsInsurgent(mention.role)) Count(ref, weight, &insurgents_);
    }
    if (mention.cls == MentionClass::kParty && mention.ref.id() == "*rebels") {
      ++unnamed_rebels_;
      if (!absl::StartsWith(mention.ref.name(), "*")) ++described_rebels_[mention.ref.name()];
      if (!mention.party_id.empty()) {
        v1::EntityRef state;
        state.set_id(mention.party_id);
        state.set_name(mention.party_name);
        state.set_type(mention.party_type);
        Count(state, weight, &rebel_states_);
      }
    }
    if (mention.cls == MentionClass::kParty && mention.ref.id() == "*opposition")
      ++unnamed_opposition_;
    if (mention.cls == MentionClass::kPlace && !mention.state.empty()) {
      const auto named = all_.find(mention.state);  // "the capital, Oslo": of Norway
      if (named != all_.end()) Count(named->second.ref, weight, &all_);
    }
    if (mention.cls != MentionClass::kParty || absl::StartsWith(mention.ref.id(), "*")) continue;
    if (mention.head == "mediators" || mention.head == "mediator") SetMediator(mention.ref.id());
    // "the opposition of Chile" is not Chile.
    if (mention.head == "opposition" && IsState(mention.ref)) {
      ++unnamed_opposition_;
      continue;
    }
    Count(mention.ref, weight, &all_);
    // "the KLM government", where that is a name of the state; "the Chilean government".
    static const GroupRegex& rule =
        StaticGroupRegex("^(?:.*(?:'|’)s )?(?:[Tt]he )?([A-Z].*?)(?:-(?:led|run))? "
                         "(?:government|administration|authorities)$");
    re2::StringPiece ruler;
    if (IsState(mention.ref) && MatchesWithGroups(mention.ref.mention(), rule, &ruler)) {
      governed_[mention.ref.id()].emplace(ruler.data(), ruler.size());
    }
    if (mention.head == "government" && mention.ref.type() == v1::ENTITY_TYPE_STATE) {
      Count(mention.ref, weight, &governments_);
    }
    if (absl::StrContains(mention.ref.id(), "opposition") || mention.head == "opposition") {
      Count(mention.ref, weight, &oppositions_);
    }
  }
}

bool PartyContext::Rules(const v1::EntityRef& group) const {
  if (group.type() != v1::ENTITY_TYPE_GROUP) return false;
  const auto names = governed_.find(UnnamedCounterpart(group.id()).id());
  // "the Chilean government and the KLM": they do not rule it yet, or no more.
  return names != governed_.end() && names->second.size() == 1 &&
         names->second.count(group.name()) > 0;
}

void PartyContext::Observe(const std::vector<Mention>& mentions, int weight) {
  std::vector<const Mention*> all;
  for (const Mention& mention : mentions) all.push_back(&mention);
  ObserveParties(all, weight);
}

namespace {

// "NAIROBI, May 3 - ", "SINGAPORE (Agency)": where it was written.
bool IsDateline(const MaskedSentence& sentence, const Mention& mention) {
  static const Cue& after =
      StaticCue("^.,? (?:[\\x{EC00}-\\x{EFFF}](?:[.,:]|\\)| -| [A-Z\\x{E000}-\\x{E7FF}])|\\(|-)");
  const int32_t at = sentence.FromDocument(mention.span.start);
  constexpr size_t kAcronym = 4;  // letters, at most
  const std::string& words = mention.ref.mention();
  return at == 0 && IsState(mention.ref) && words.size() > kAcronym &&
         std::none_of(words.begin(), words.end(),
                      [](char c) { return absl::ascii_islower(static_cast<unsigned char>(c)); }) &&
         Matches(sentence.text(), after);
}

// Whether a party acts, and is no mere "in the Chilean capital" or of former times.
bool Acts(const MaskedSentence& sentence, const Mention& mention) {
  static const Cue& where = StaticCue(
      "^.(?:'s)? (?:[a-z]+ "
      ")?(?:capital|city|town|village|resort|port|island|province|border|embassy)\\b|"
      // "signals from Rome, where it has an office"
      "^., where\\b");
  // "in Lima, Peru": the country that a town lies in, as in a dateline.
  static const Cue& town =
      StaticCue("\\b(?:in|at|near|outside) (?:the )?(?:[a-z-]+ )?[\\x{E800}-\\x{EBFF}],? $|"
                "^(?:[\\x{E800}-\\x{EBFF}]|(?-i:[A-Z][A-Z' -]{2,24})), (?:[Tt]he )?$");
  static const Cue& owner =
      StaticCue("^.(?:'s?)? [a-z]*(?:delegat|official|minist|envoy|govern)");
  static const Cue& former = StaticCue("(?i)\\b(?:former|ex)(?: |-)$");
  if (mention.cls != MentionClass::kParty) return true;
  const int32_t at = sentence.FromDocument(mention.span.start);
  const absl::string_view rest = sentence.text().substr(at), before = sentence.text().substr(0, at);
  // "(the former Chilean president)": he acts for Chile no more.
  const bool past = !mention.head.empty() && Matches(before, former);
  const bool lies = mention.head.empty() && IsState(mention.ref) && Matches(before, town) &&
                    !Matches(rest, owner);
  return !IsDateline(sentence, mention) && !past && !lies && !Matches(rest, where);
}

v1::EntityRef SideOf(const Mention& mention) {
  if (mention.cls == MentionClass::kParty) return mention.ref;
  v1::EntityRef ref;
  ref.set_id(mention.party_id);
  ref.set_name(mention.party_name);
  ref.set_type(mention.party_type);
  return ref;
}

// "the government and the KLM": whose it is the whole document says.
bool IsSide(const v1::EntityRef& open) {
  return open.id() == "*government" || open.id() == "*rebels" || open.id() == "*opposition";
}

}  // namespace

// "ethnic Albanian teams": a group of that name, not the state.
void PartyContext::ObserveEthnic(const MaskedSentence& sentence) {
  static const Cue& ethnic = StaticCue("(?i)\\bethnic $");
  for (const Mention& mention : sentence.mentions()) {
    if (mention.cls != MentionClass::kParty || !IsState(mention.ref)) continue;
    const std::string& words = mention.ref.mention();
    if (!Matches(sentence.text().substr(0, sentence.FromDocument(mention.span.start)), ethnic)) {
      if (absl::StrContains(words, mention.ref.name())) {
        // "Albanian" holds "Albania"; the name ends with its last letter.
        const size_t at = words.find(mention.ref.name()) + mention.ref.name().size();
        if (at >= words.size() || !absl::ascii_isalpha(static_cast<unsigned char>(words[at]))) {
          named_states_.insert(mention.ref.id());
        }
      }
      continue;
    }
    std::string plural(absl::StripSuffix(words, "s"));
    plural += 's';
    v1::EntityRef group;
    group.set_name(plural);
    group.set_id(absl::AsciiStrToLower(absl::StrCat("ethnic-", plural)));
    group.set_type(v1::ENTITY_TYPE_GROUP);
    ethnic_.try_emplace(mention.ref.id(), group);
  }
}

v1::EntityRef PartyContext::AsMeant(const v1::EntityRef& party) const {
  if (Rules(party)) return UnnamedCounterpart(party.id());
  const auto group = ethnic_.find(party.id());
  return group == ethnic_.end() || named_states_.count(party.id()) > 0 ? party : group->second;
}

void PartyContext::ObserveJoined(const MaskedSentence& sentence) {
  static const Cue& conjoined = StaticCue("^(?: and(?: the| its)? |-| with (?:the )?)$");
  static const Cue& list = StaticCue("^,? (?:and )?$|^, ");
  const std::vector<Mention>& mentions = sentence.mentions();
  const auto between = [&](size_t i) {
    return Slice(sentence.text(), {sentence.FromDocument(mentions[i].span.end),
                                   sentence.FromDocument(mentions[i + 1].span.start)});
  };
  for (size_t i = 0; i + 1 < mentions.size(); ++i) {
    if (!Matches(between(i), conjoined)) continue;
    if (i > 0 && Matches(between(i - 1), list)) continue;
    const std::string first = SideOf(mentions[i]).id(), second = SideOf(mentions[i + 1]).id();
    if (first.empty() || second.empty()) continue;
    joined_.insert(std::minmax(first, second));
  }
}

bool PartyContext::AreJoined(const std::vector<v1::EntityRef>& pair) const {
  return pair.size() == 2 && joined_.count(std::minmax(pair[0].id(), pair[1].id())) > 0;
}

void PartyContext::Observe(const MaskedSentence& sentence, int weight) {
  found_.reset();
  const std::vector<Mention>& mentions = sentence.mentions();
  // "former [Chilean president Berg]".
  static const Cue& former = StaticCue("(?i)\\b(?:former|ex)(?: |-)$");
  for (const Mention& mention : mentions) {
    if (mention.cls == MentionClass::kPerson &&
        Matches(sentence.text().substr(0, sentence.FromDocument(mention.span.start)), former)) {
      former_.insert(mention.ref.id());
    }
  }
  ObserveEthnic(sentence);
  ObserveJoined(sentence);
  std::vector<const Mention*> agents;
  for (const Mention& mention : mentions) {
    if (Acts(sentence, mention)) {
      agents.push_back(&mention);
    } else if (IsState(mention.ref)) {
      lands_.insert(mention.ref.id());
    }
  }
  ObserveParties(agents, weight);
  for (int index : MediatorsIn(sentence)) {
    const v1::EntityRef side = SideOf(mentions[index]);
    if (!side.id().empty() && !IsOpen(side)) SetMediator(side.id());
  }
  static const Cue& negotiator = StaticCue(
      "^.(?:'s|')? (?:chief|lead|top) negotiators?\\b|^.(?:'s|')? (?:[A-Za-z-]+ ){0,2}negotiator "
      "[\\x{E400}-\\x{E7FF}]");
  for (const Mention& mention : mentions) {
    const bool body = mention.ref.type() == v1::ENTITY_TYPE_ORGANIZATION;
    const absl::string_view rest =
        sentence.text().substr(sentence.FromDocument(mention.span.start));
    if (body && Matches(rest, negotiator)) negotiating_.insert(mention.ref.id());
    if (mention.party_type == v1::ENTITY_TYPE_ORGANIZATION &&
        absl::StrContains(absl::AsciiStrToLower(mention.role), "chief negotiator")) {
      negotiating_.insert(mention.party_id);
    }
  }
  const std::vector<int> rivals = RivalCampsIn(sentence);
  for (int index : rivals) {
    if (IsState(mentions[index].ref)) rival_camps_.insert(mentions[index].ref.id());
  }
  for (int index : DividedIn(sentence, rivals)) {
    if (IsState(mentions[index].ref)) Count(mentions[index].ref, 1, &divided_);
  }
  ObserveUnnamedGroups(sentence, weight);
  for (const auto& pair : FacingIn(sentence)) AddFacing(mentions, pair, weight);
  for (const auto& pair : AddressedIn(sentence)) AddFacing(mentions, pair, 1);
}

// "Norway and fourteen armed groups have signed": a side that has no name.
void PartyContext::ObserveUnnamedGroups(const MaskedSentence& sentence, int weight) {
  static const GroupRegex& re = StaticGroupRegex(
      "([\\x{E000}-\\x{E3FF}])(?:'s)?(?: government| army| junta)? (?:and|with) (?:the |its "
      "|several |some |[a-z]+ |[\\x{F000}-\\x{F3FF}] ){0,3}?"
      "(armed groups|rebel groups|armed movements|rebel movements|militias|tribal leaders|"
      "armed factions)\\b");
  const absl::string_view text = sentence.text();
  re2::StringPiece state, kind;
  if (!MatchesWithGroups(text, re, &state, &kind)) return;
  for (int index : sentence.MentionsIn(SpanOf(text, state))) {
    v1::EntityRef side = SideOf(sentence.mentions()[index]);
    if (!IsState(side)) continue;
    side.clear_mention();
    v1::EntityRef group;
    group.set_name(std::string(kind.data(), kind.size()));
    group.set_id(absl::StrReplaceAll(group.name(), {{" ", "-"}}));
    group.set_type(v1::ENTITY_TYPE_GROUP);
    Count(group, weight, &all_);
    AddPair({side, group}, weight);
  }
}

void PartyContext::AddFacing(const std::vector<Mention>& mentions, std::pair<int, int> pair,
                             int weight) {
  found_.reset();
  std::vector<v1::EntityRef> sides;
  for (int index : {pair.first, pair.second}) {
    v1::EntityRef side = SideOf(mentions[index]);
    side.clear_mention();
    if (!IsOpen(side) || IsSide(side)) AddUnique(std::move(side), &sides);
  }
  if (std::none_of(sides.begin(), sides.end(), IsOpen)) {
    AddPair(sides, weight);
  } else if (sides.size() == 2) {
    open_pairs_.push_back({sides, weight});
  }
}

void PartyContext::AddPair(const std::vector<v1::EntityRef>& parties, int times) {
  found_.reset();
  if (parties.size() < 2) return;
  // An organisation that meets a side is more often its mediator than the other side.
  const bool body = std::any_of(parties.begin(), parties.end(), [](const v1::EntityRef& ref) {
    return ref.type() == v1::ENTITY_TYPE_ORGANIZATION;
  });
  const int weight = (body ? 1 : 3) * times;
  auto same = [&parties](const Pairing& p) {
    return p.parties.size() == parties.size() &&
           std::all_of(parties.begin(), parties.end(), [&p](const v1::EntityRef& ref) {
             return std::any_of(p.parties.begin(), p.parties.end(),
                                [&ref](const v1::EntityRef& q) { return q.id() == ref.id(); });
           });
  };
  const auto known = std::find_if(pairings_.begin(), pairings_.end(), same);
  if (known != pairings_.end()) {
    known->weight += weight;
  } else {
    pairings_.push_back({parties, weight});
  }
}

// Armed and political groups are named because they negotiate; organisations
// more often because they convene or comment.
double PartyContext::Weight(const Tally& tally) const {
  if (negotiating_.count(tally.ref.id()) > 0) return tally.count;
  switch (tally.ref.type()) {
    case v1::ENTITY_TYPE_GROUP: return 1.5 * tally.count;
    case v1::ENTITY_TYPE_ORGANIZATION: return 0.4 * tally.count;
    default: return tally.count;
  }
}

// Where a side is looked for, a host or an organisation more often is none.
bool PartyContext::Convenes(const Tally& tally) const {
  const bool body = tally.ref.type() == v1::ENTITY_TYPE_ORGANIZATION;
  return (body && negotiating_.count(tally.ref.id()) == 0) || hosts_.count(tally.ref.id()) > 0;
}

v1::EntityRef PartyContext::Settled(const v1::EntityRef& side) const {
  if (side.id() == "*government") return Government();
  if (side.id() == "*rebels") return Rebels(side.name());
  if (side.id() == "*opposition") return OppositionOrGroup();
  return side;
}

v1::EntityRef PartyContext::Government() const {
  if (governments_.size() == 1) return Only(governments_);
  if (governments_.size() > 1) {
    // Of several the one that neither hosts nor mediates.
    Tallies sides;
    for (const auto& [id, tally] : governments_) {
      if (mediators_.count(id) == 0 && hosts_.count(id) == 0) sides[id] = tally;
    }
    return Only(sides);
  }
  if (const v1::EntityRef* known = NamedCounterpart(Rebels().id())) return *known;
  // The one state that the document is about.
  const Tally* first = nullptr;
  int second = 0;
  for (const auto& [id, tally] : all_) {
    if (tally.ref.type() != v1::ENTITY_TYPE_STATE || mediators_.count(id) > 0) continue;
    if (first == nullptr || tally.count > first->count) {
      second = first == nullptr ? 0 : first->count;
      first = &tally;
    } else {
      second = std::max(second, tally.count);
    }
  }
  // "the government and the Chilean rebels"; "the government and the FARC", of a report
  // that names no state.
  if (first == nullptr && rebel_states_.size() == 1) return Only(rebel_states_);
  if (first == nullptr) return UnnamedCounterpart(Rebels().id());
  if (Overshadows(Rebels().id(), *first)) return UnnamedCounterpart(Rebels().id());
  return first->count > 1.5 * second ? first->ref : v1::EntityRef();
}

v1::EntityRef PartyContext::Opposition() const {
  if (!oppositions_.empty()) return Only(oppositions_);
  v1::EntityRef opposition;
  if (unnamed_opposition_ == 0) return opposition;
  opposition.set_id("opposition");
  opposition.set_name("opposition");
  opposition.set_type(v1::ENTITY_TYPE_GROUP);
  return opposition;
}

v1::EntityRef PartyContext::Rebels(absl::string_view called) const {
  const Tally* most = nullptr;
  for (const auto& [id, tally] : all_) {
    if (tally.ref.type() != v1::ENTITY_TYPE_GROUP || id == "rebels") continue;
    // One known for another conflict than those told of here only for want of others.
    const bool better = most == nullptr || tally.count > most->count;
    const bool elsewhere = KnownElsewhere(id);
    const bool most_elsewhere = most != nullptr && KnownElsewhere(most->ref.id());
    if (elsewhere == most_elsewhere ? better : most == nullptr || most_elsewhere) most = &tally;
  }
  for (const auto& [id, tally] : insurgents_) {
    if (most == nullptr || tally.count > most->count) most = &tally;
  }
  if (most != nullptr) return most->ref;
  // "Chilean rebels", where nothing names them: those of the same people.
  const auto people = [](absl::string_view name) { return name.substr(0, name.find(' ')); };
  const bool any = called.empty() || absl::StartsWith(called, "*");
  absl::string_view name = any ? "rebels" : called;
  int often = 0;
  for (const auto& [description, count] : described_rebels_) {
    if (count <= often || !(any || people(description) == people(called))) continue;
    name = description;
    often = count;
  }
  v1::EntityRef rebels;
  rebels.set_name(std::string(name));
  rebels.set_id(Slug(rebels.name()));
  rebels.set_type(v1::ENTITY_TYPE_GROUP);
  return rebels;
}

v1::EntityRef PartyContext::OppositionOrGroup() const {
  if (oppositions_.size() == 1) return Only(oppositions_);
  Tallies groups;
  for (const auto& [id, tally] : all_) {
    if (tally.ref.type() == v1::ENTITY_TYPE_GROUP && mediators_.count(id) == 0) groups[id] = tally;
  }
  if (oppositions_.empty() && groups.size() == 1) return Only(groups);
  if (oppositions_.empty()) {
    // Of several the one that a government faces.
    Tallies facing;
    for (const auto* pairs : {&pairings_, &open_pairs_}) {
      for (const Pairing& pair : *pairs) {
        const bool ruled = std::any_of(
            pair.parties.begin(), pair.parties.end(),
            [](const v1::EntityRef& ref) { return IsState(ref) || ref.id() == "*government"; });
        for (const v1::EntityRef& ref : pair.parties) {
          if (ruled && groups.count(ref.id()) > 0) facing[ref.id()] = groups.at(ref.id());
        }
      }
    }
    if (facing.size() == 1) return Only(facing);
  }
  v1::EntityRef opposition;
  opposition.set_id("opposition");
  opposition.set_name("opposition");
  opposition.set_type(v1::ENTITY_TYPE_GROUP);
  return opposition;
}

v1::EntityRef PartyContext::Only(const Tallies& tallies) {
  return tallies.size() == 1 ? tallies.begin()->second.ref : v1::EntityRef();
}

}  // namespace claims
