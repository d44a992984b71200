// Which parties a document is about, for words that name none: "both sides",
// "the government", "the two delegations".
//
// Not thread-safe: one per document. Cannot fail.
#ifndef CLAIMS_RESOLVE_PARTY_CONTEXT_H_
#define CLAIMS_RESOLVE_PARTY_CONTEXT_H_

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "claims/extract/mask.h"
#include "claims/mentions/mention.h"
#include "claims/rules/counterparts.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

class PartyContext {
 public:
  // What packs know of them; may be null, and must outlive the context.
  explicit PartyContext(const Counterparts* counterparts = nullptr)
      : counterparts_(counterparts) {}

  // Counts the parties of one sentence, in text order.
  // `weight` counts the headline and the first sentences for more.
  void Observe(const std::vector<Mention>& mentions, int weight = 1);
  // The same, with what the words between them say: who mediates, who faces whom.
  void Observe(const MaskedSentence& sentence, int weight);
  // A mediator is not one of the sides.
  void SetMediator(const std::string& id) {
    mediators_.insert(id);
    found_.reset();
  }
  bool IsMediator(const std::string& id) const { return mediators_.count(id) > 0; }
  // A state where talks are held is a side of them only where a sentence says so.
  void SetHost(const std::string& id) {
    hosts_.insert(id);
    found_.reset();
  }
  bool IsHost(const std::string& id) const { return hosts_.count(id) > 0; }
  // Parties that a sentence brings together: met, held talks.
  void AddPair(const std::vector<v1::EntityRef>& parties, int times = 1);
  // The same of two mentions, of which one may be "the government", "the rebels".
  void AddFacing(const std::vector<Mention>& mentions, std::pair<int, int> pair, int weight);

  // The parties of an N-party format, from the first list of N that the document
  // names; empty when it names none.
  std::vector<v1::EntityRef> ListOf(size_t n) const;
  // The states that the document names, when they are N; empty otherwise.
  std::vector<v1::EntityRef> AllStates(size_t n) const;

  // The parties that negotiate: those most often brought together and named, of
  // equals the first. Fewer than two when the document names fewer, or a
  // mere host or organisation beside one.
  std::vector<v1::EntityRef> Pair() const;
  // Those, where words bring or name them together or packs know them as sides of one conflict;
  // empty where they are no more than the two named most.
  std::vector<v1::EntityRef> SaidPair() const;

  // The state whose own sides the report sets against each other; empty for none.
  v1::EntityRef DividedState() const;
  // Of three or more that negotiate the two named most: what two do, a third witnesses.
  std::vector<v1::EntityRef> CorePair() const;
  // Those, as the document first names them.
  std::vector<v1::EntityRef> InTextOrder(std::vector<v1::EntityRef> parties) const;
  // "the Albanian side" of a report that speaks of ethnic Albanians and never of the
  // state: the group. A group whose government it names as the state's ("the KLM
  // administration", by a pack): that state. Other parties as they are.
  v1::EntityRef AsMeant(const v1::EntityRef& party) const;
  // "the government", "the opposition": the one party so called in the
  // document; an empty id when none or several are.
  v1::EntityRef Government() const;
  // The one state whose government the document names as such; an empty id otherwise.
  v1::EntityRef OnlyGovernment() const { return Only(governments_); }
  // "the rebels": the armed or political group that the document names most; where it
  // names none, those `called` ("Karen rebels") or described most often, else just "rebels".
  v1::EntityRef Rebels(absl::string_view called = {}) const;
  // "the opposition": the one so called; just that when none is named.
  v1::EntityRef Opposition() const;
  // "the opposition": the only party called so, else the only group that the document
  // names, else a party called just that.
  v1::EntityRef OppositionOrGroup() const;

 private:
  struct Tally {
    v1::EntityRef ref;
    int count = 0;
    int order = 0;
  };
  using Tallies = std::map<std::string, Tally>;
  void ObserveEthnic(const MaskedSentence& sentence);
  void ObserveUnnamedGroups(const MaskedSentence& sentence, int weight);
  void ObserveParties(const std::vector<const Mention*>& mentions, int weight);
  void ObserveLists(const std::vector<const Mention*>& mentions);
  // "Norway and Chile", of no longer list.
  void ObserveJoined(const MaskedSentence& sentence);
  bool AreJoined(const std::vector<v1::EntityRef>& pair) const;
  const Tally* Insurgents(int top) const;
  bool Convenes(const Tally& tally) const;
  // What packs say of a party's other side, when the document names that too.
  const v1::EntityRef* NamedCounterpart(const std::string& id) const;
  // Whether the group governs the state that packs know as its other side.
  bool Rules(const v1::EntityRef& group) const;
  bool KnownElsewhere(const std::string& id) const;
  // What packs say of a party's other side, named or not; else empty.
  v1::EntityRef UnnamedCounterpart(const std::string& id) const;
  bool Overshadows(const std::string& group, const Tally& state) const;
  // The group named most of those whose counterpart is named, and that; else empty.
  std::vector<v1::EntityRef> KnownPair() const;
  static void Count(const v1::EntityRef& ref, int weight, Tallies* tallies);
  double Weight(const Tally& tally) const;
  static v1::EntityRef Only(const Tallies& tallies);

  Tallies all_;
  Tallies governments_;
  Tallies oppositions_;
  Tallies insurgents_;  // of whom people called rebels speak
  Tallies rebel_states_;  // of "Chilean rebels"
  Tallies divided_;     // states at war within
  std::map<size_t, std::vector<v1::EntityRef>> lists_;  // by size
  std::set<std::pair<std::string, std::string>> joined_;  // named as two
  int unnamed_rebels_ = 0, unnamed_opposition_ = 0;
  std::map<std::string, int> described_rebels_;  // "Chilean rebels", by how often
  std::map<std::string, v1::EntityRef> ethnic_;  // by the state of that name
  std::set<std::string> named_states_;           // by more than a demonym
  std::set<std::string> mediators_, hosts_;
  std::set<std::string> lands_;  // states that a sentence names as where something is
  std::map<std::string, std::set<std::string>> governed_;  // states, by whose government's name
  std::set<std::string> rival_camps_;  // states whose own camps are the sides
  std::set<std::string> negotiating_;  // organisations with a chief negotiator
  std::set<std::string> former_;  // people called former office holders
  struct Pairing {
    std::vector<v1::EntityRef> parties;
    int weight = 0;
  };
  double Strength(const Pairing& pairing) const;
  // "*government" and its like as the whole document reads them.
  v1::EntityRef Settled(const v1::EntityRef& side) const;
  // With those that name a side only so.
  std::vector<Pairing> SettledPairings() const;
  // `said`: whether it is more than the two named most.
  std::vector<v1::EntityRef> FindPair(bool* said) const;
  // The two that the document names most.
  std::vector<v1::EntityRef> MostNamed() const;
  // The two sides of a conflict within one state.
  const Tally* MostDivided() const;
  Pairing InnerPair() const;
  // Those that may be sides, the likeliest first.
  std::vector<const Tally*> ByWeight() const;
  const Counterparts* counterparts_;
  std::vector<Pairing> open_pairs_;  // "the government and the KLM"
  std::vector<Pairing> pairings_;  // in the order of their first mention
  // What FindPair said last, until more is observed: claim after claim asks for it.
  struct Found {
    std::vector<v1::EntityRef> pair;
    bool said = false;
  };
  const Found& Negotiating() const;
  mutable std::optional<Found> found_;
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_PARTY_CONTEXT_H_
