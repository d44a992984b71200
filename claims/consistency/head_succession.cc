#include "claims/consistency/head_succession.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/base/person_names.h"
#include "claims/base/utf8.h"
#include "claims/consistency/days.h"
#include "claims/consistency/party_key.h"
#include "claims/consistency/slot_rules.h"
#include "claims/consistency/words.h"

namespace claims {
namespace {

const SlotRule& LeaderRule() {
  static const SlotRule& rule = *std::find_if(
      SlotRules().begin(), SlotRules().end(),
      [](const SlotRule& r) { return r.kind == v1::Claim::kLeadership; });
  return rule;
}

const std::string& NameOf(const v1::Claim& claim) {
  const v1::EntityRef& leader = claim.leadership().leader();
  return leader.name().empty() ? leader.id() : leader.name();
}

std::string PartyOf(const Fact& fact) { return PartyKey(fact.claim->leadership().party().id()); }

bool InTurn(const Fact& later, const Fact& earlier) {
  const int32_t gap = later.published - earlier.published;
  return IsHeadship(later) && IsHeadship(earlier) && gap > 0 && gap <= kSuccessionDays &&
         PartyOf(later) == PartyOf(earlier);
}

bool Replaces(const Fact& later, const std::vector<std::string>& replaced, const Fact& earlier) {
  return InTurn(later, earlier) &&
         std::find(replaced.begin(), replaced.end(), SurnameKey(NameOf(*earlier.claim))) !=
             replaced.end() &&
         !SamePerson(NameOf(*later.claim), NameOf(*earlier.claim));
}

// One finding for all who report the two heads.
Finding Succession(const std::vector<const Fact*>& before, const std::vector<const Fact*>& after) {
  const SlotRule& rule = LeaderRule();
  Finding found;
  found.relation = v1::RELATION_UPDATE;
  found.kind = rule.kind;
  found.slot = rule.slot;
  found.severity = rule.severity;
  found.question = rule.question;
  found.subject = SubjectName(rule, *after[0]->claim);
  for (const std::vector<const Fact*>& side : {before, after}) {
    PositionDraft draft;
    for (const Fact* fact : side) {
      const std::string& name = NameOf(*fact->claim);
      if (name.size() > draft.value.size()) draft.value = name;
      draft.facts.push_back(fact);
    }
    draft.readable = draft.value;
    found.positions.push_back(std::move(draft));
  }
  found.key = absl::StrCat("succession|", found.subject, "|", SurnameKey(NameOf(*before[0]->claim)),
                           "|", SurnameKey(NameOf(*after[0]->claim)));
  return found;
}

void AddOnce(const Fact* fact, std::vector<const Fact*>* facts) {
  if (std::find(facts->begin(), facts->end(), fact) == facts->end()) facts->push_back(fact);
}

}  // namespace

bool IsHeadship(const Fact& fact) {
  return fact.kind == v1::Claim::kLeadership && !fact.soft && !fact.negated &&
         fact.published != kNoDay && !fact.claim->leadership().party().id().empty();
}

std::vector<std::string> ReplacedKeys(const v1::Claim& claim) {
  std::vector<std::string> keys;
  if (!TellsOfAReplacement(claim)) return keys;
  const std::string own = SurnameKey(NameOf(claim));
  for (const v1::Evidence& e : claim.evidence()) {
    ForEachWord(FoldAscii(e.quote()), [&](absl::string_view word) {
      std::string key = SurnameKey(word);
      if (!key.empty() && key != own) keys.push_back(std::move(key));
    });
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

bool Succeeds(const Fact& later, const Fact& earlier) {
  return InTurn(later, earlier) && Replaces(later, ReplacedKeys(*later.claim), earlier);
}

std::vector<Finding> CheckSuccessions(const std::vector<Fact>& facts) {
  // By party and surnames of the two.
  std::map<std::tuple<std::string, std::string, std::string>,
           std::pair<std::vector<const Fact*>, std::vector<const Fact*>>>
      pairs;
  for (const Fact& later : facts) {
    if (!IsHeadship(later)) continue;
    const std::vector<std::string> replaced = ReplacedKeys(*later.claim);
    if (replaced.empty()) continue;
    for (const Fact& earlier : facts) {
      if (!Replaces(later, replaced, earlier)) continue;
      auto& pair = pairs[{PartyOf(later), SurnameKey(NameOf(*earlier.claim)),
                          SurnameKey(NameOf(*later.claim))}];
      AddOnce(&earlier, &pair.first);
      AddOnce(&later, &pair.second);
    }
  }
  std::vector<Finding> found;
  for (const auto& [key, pair] : pairs) found.push_back(Succession(pair.first, pair.second));
  return found;
}

}  // namespace claims
