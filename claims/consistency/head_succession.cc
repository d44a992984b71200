#include "claims/consistency/head_succession.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/person_names.h"
#include "claims/base/regex.h"
#include "claims/base/utf8.h"
#include "claims/base/word_set.h"
#include "claims/consistency/days.h"
#include "claims/consistency/party_key.h"
#include "claims/consistency/slot_rules.h"
#include "claims/consistency/union_find.h"

namespace claims {
namespace {

const SlotRule& LeaderRule() {
  static const SlotRule& rule = *std::find_if(
      SlotRules().begin(), SlotRules().end(),
      [](const SlotRule& r) { return r.kind == v1::Claim::kLeadership; });
  return rule;
}

const std::string& NameOf(const v1::Claim& claim) {
  return NameOrId(claim.leadership().leader());
}

const std::string& PartyOf(const Fact& fact) { return fact.claim->leadership().party().id(); }

// Words that end a name, or the phrase in which one stands.
bool EndsName(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"as", "at", "on", "in", "for", "after", "because", "by", "who", "when", "and", "from", "to",
       "over", "with", "this", "last", "was", "is", "has", "had"});
  return kWords->contains(word);
}

// "as foreign minister": of another office than that of a head.
bool OfAnotherOffice(absl::string_view rest) {
  static const Cue& other = StaticCue("^[^;:.]{0,40}?\\bas (?:[a-z'-]+ ){0,8}?[a-z]+");
  static const Cue& head = StaticCue(
      "^[^;:.]{0,40}?\\bas (?:[a-z'-]+ ){0,6}?(?:head|chief|lead|negotiat|delegat|team|represent|"
      "envoy|chair|coordinat)");
  return Matches(rest, other) && !Matches(rest, head);
}

// The words of the name that follows a word of replacement, or stands before a passive one.
void AddNames(absl::string_view quote, std::vector<std::string>* keys) {
  static const GroupRegex& follows = StaticGroupRegex(
      "\\b(?:replac(?:e|es|ed|ing)|in (?:the )?(?:place|stead) of|instead of|(?:took|takes?|taking|"
      "taken) over from|succeed(?:s|ed|ing)?|stand(?:s|ing)? in for|(?:remov|recall|dismiss|sack)"
      "(?:e?s|ed|ing)) ([a-z][^,;:()\"]{2,80})");
  static const GroupRegex& precedes = StaticGroupRegex(
      "((?:[a-z'-]+ ){1,3})(?:was|is|has been|had been)(?: [a-z]+ly)? (?:replaced|removed|"
      "dismissed|sacked|relieved|recalled)\\b");
  const auto add = [keys](absl::string_view words) {
    for (absl::string_view word : absl::StrSplit(words, ' ')) {
      if (EndsName(word)) break;
      keys->push_back(SurnameKey(word));
    }
  };
  re2::StringPiece name;
  if (MatchesWithGroups(quote, follows, &name) && !OfAnotherOffice(FromRe2(name))) {
    add(FromRe2(name));
  }
  if (MatchesWithGroups(quote, precedes, &name)) add(FromRe2(name));
}

bool InTurn(const Fact& later, const Fact& earlier) {
  const int32_t gap = later.published - earlier.published;
  return IsHeadship(later) && IsHeadship(earlier) && gap > 0 && gap <= kSuccessionDays &&
         SameParty(PartyOf(later), PartyOf(earlier));
}

int32_t FirstDay(const std::vector<const Fact*>& facts) {
  int32_t first = facts[0]->published;
  for (const Fact* fact : facts) first = std::min(first, fact->published);
  return first;
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
                           "|", SurnameKey(NameOf(*after[0]->claim)), "|",
                           DayText(FirstDay(after)));
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
    AddNames(FoldAscii(e.quote()), &keys);
  }
  keys.erase(std::remove_if(keys.begin(), keys.end(),
                            [&own](const std::string& key) { return key.empty() || key == own; }),
             keys.end());
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

bool Succeeds(const Fact& later, const std::vector<std::string>& replaced, const Fact& earlier) {
  return InTurn(later, earlier) &&
         std::find(replaced.begin(), replaced.end(), SurnameKey(NameOf(*earlier.claim))) !=
             replaced.end() &&
         !SamePerson(NameOf(*later.claim), NameOf(*earlier.claim));
}

std::vector<Finding> CheckSuccessions(const std::vector<Fact>& facts) {
  // By party and surnames of the two: who reports the one, who the other in his place.
  std::map<std::tuple<std::string, std::string, std::string>, std::vector<std::pair<int, int>>>
      changes;
  for (size_t j = 0; j < facts.size(); ++j) {
    const Fact& later = facts[j];
    if (!IsHeadship(later)) continue;
    const std::vector<std::string> replaced = ReplacedKeys(*later.claim);
    if (replaced.empty()) continue;
    for (size_t i = 0; i < facts.size(); ++i) {
      if (!Succeeds(later, replaced, facts[i])) continue;
      changes[{PartyKey(PartyOf(later)), SurnameKey(NameOf(*facts[i].claim)),
               SurnameKey(NameOf(*later.claim))}]
          .emplace_back(static_cast<int>(i), static_cast<int>(j));
    }
  }
  std::vector<Finding> found;
  for (const auto& change : changes) {
    // The same two may change places again years later: that is another change.
    UnionFind runs(static_cast<int>(facts.size()));
    for (const auto& [i, j] : change.second) runs.Union(i, j);
    std::map<int, std::pair<std::vector<const Fact*>, std::vector<const Fact*>>> by_run;
    for (const auto& [i, j] : change.second) {
      auto& run = by_run[runs.Find(i)];
      AddOnce(&facts[i], &run.first);
      AddOnce(&facts[j], &run.second);
    }
    for (const auto& run : by_run) {
      found.push_back(Succession(run.second.first, run.second.second));
    }
  }
  return found;
}

}  // namespace claims
