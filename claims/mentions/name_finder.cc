#include "claims/mentions/name_finder.h"

#include <algorithm>
#include <map>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

namespace {

// The state that a report is about: named at least three times, and twice as often as
// any other; empty for none.
std::string HomeState(const Gazetteer& gazetteer, const PersonRegistry& registry,
                      const std::vector<std::vector<NameMention>>& sentences) {
  std::map<std::string, int> counts;
  for (const auto& sentence : sentences) {
    for (const NameMention& name : sentence) {
      const std::string& id = name.person >= 0 ? registry.at(name.person).party_id
                              : name.mention.state.empty() ? name.mention.ref.id()
                                                           : name.mention.state;
      if (name.person < 0 && name.mention.cls != MentionClass::kParty &&
          name.mention.cls != MentionClass::kPlace) {
        continue;
      }
      const int party = gazetteer.PartyById(id);
      if (party >= 0 && gazetteer.parties()[party].type() == v1::ENTITY_TYPE_STATE) ++counts[id];
    }
  }
  std::string first;
  int most = 0, second = 0;
  for (const auto& [id, count] : counts) {
    if (count > most) {
      second = most;
      most = count;
      first = id;
    } else {
      second = std::max(second, count);
    }
  }
  return most >= 3 && most >= 2 * second ? first : std::string();
}

// An office of a state: "Information Minister", "presidential spokesman".
bool IsStateOffice(absl::string_view role) {
  const std::string words = absl::AsciiStrToLower(role);
  for (absl::string_view office : {"minister", "president", "government", "army", "military",
                                   "chancellor",
                                   "national security", "foreign secretary", "cabinet",
                                       "attorney general"}) {
    if (absl::StrContains(words, office)) {
      return !absl::StrContains(words, "rebel") && !absl::StrContains(words, "opposition") &&
             !absl::StrContains(words, "former") && !absl::StrContains(words, "foreign minister") &&
             !absl::StrContains(words, "mediat");
    }
  }
  return false;
}

// "The Norwegian government said no, its spokesman Otto Lind added" in a report on Chile.
bool OtherGovernment(const std::vector<NameMention>& sentence, const std::string& home) {
  return std::any_of(sentence.begin(), sentence.end(), [&home](const NameMention& name) {
    return name.person < 0 && name.mention.head == "government" && name.mention.ref.id() != home &&
           name.mention.ref.type() == v1::ENTITY_TYPE_STATE;
  });
}

// "the Norwegian delegation, led by Ida Berg", "the head of the Norwegian delegation, Ida
// Berg,", "the leader of the Valley Front, Ida Berg,": hers is the delegation's party.
std::string PartyOfLed(absl::string_view text, const std::vector<NameMention>& sentence,
                       size_t person) {
  static const Cue& led = StaticCue(
      "^(?:'s|’s)? (?:[a-z-]+ ){0,3}(?:delegation|team|mission)\\b[^.;]{0,60}"
      "\\b(?:led|headed|chaired) by (?:its |the )?$");
  static const Cue& head = StaticCue(
      "\\b(?i:head|leader|chief|chairman|commander|spokesman|spokeswoman|spokesperson) of $");
  static const Cue& of_head = StaticCue(
      "^(?:(?:'s|’s)? (?:[a-z-]+ )?(?:delegation|team|side))?(?:, | and )(?:the )?$");
  if (person == 0) return std::string();
  const Mention& before = sentence[person - 1].mention;
  if (sentence[person - 1].person >= 0 || before.cls != MentionClass::kParty ||
      absl::StartsWith(before.ref.id(), "*")) {
    return std::string();
  }
  const absl::string_view between =
      Slice(text, {before.span.end, sentence[person].mention.span.start});
  if (Matches(between, led)) return before.ref.id();
  const absl::string_view words =
      Slice(text, {std::max(0, before.span.start - 20), before.span.start});
  return Matches(words, head) && Matches(between, of_head) ? before.ref.id() : std::string();
}

}  // namespace

std::vector<std::vector<Mention>> NameFinder::Find(const Text& text) const {
  NounPhraseParser parser(gazetteer_, text.bytes());
  const std::vector<Sentence>& sentences = text.sentences();
  // Once to meet everybody, once more to know their surnames.
  for (const Sentence& sentence : sentences) {
    if (!sentence.boilerplate) parser.Parse(sentence.span, /*second_pass=*/false);
  }
  std::vector<std::vector<Mention>> result(sentences.size());
  std::vector<std::vector<NameMention>> found(sentences.size());
  for (size_t i = 0; i < sentences.size(); ++i) {
    if (!sentences[i].boilerplate) found[i] = parser.Parse(sentences[i].span, /*second_pass=*/true);
  }
  for (const auto& sentence : found) {
    for (size_t k = 0; k < sentence.size(); ++k) {
      if (sentence[k].person < 0 || !parser.registry().at(sentence[k].person).party_id.empty()) {
        continue;
      }
      parser.SetParty(sentence[k].person, PartyOfLed(text.bytes(), sentence, k));
    }
  }
  const PersonRegistry& registry = parser.registry();
  const std::string home = HomeState(*gazetteer_, registry, found);
  for (size_t i = 0; i < sentences.size(); ++i) {
    for (NameMention& name : found[i]) {
      Mention& mention = name.mention;
      absl::string_view surface = Slice(text.bytes(), mention.span);
      if (absl::StartsWithIgnoreCase(surface, "the ")) surface.remove_prefix(4);
      mention.ref.set_mention(std::string(surface));
      if (name.person >= 0) {
        const PersonRegistry::Person& person = registry.at(name.person);
        mention.ref.set_id(person.id);
        mention.ref.set_name(person.name);
        mention.ref.set_type(v1::ENTITY_TYPE_PERSON);
        if (!person.party_id.empty()) mention.party_id = person.party_id;
        if (mention.role.empty()) mention.role = person.role;
        // "Information Minister Ida Berg" of a report on Chile.
        if (mention.party_id.empty() && person.known < 0 && IsStateOffice(person.role) &&
            !OtherGovernment(found[i], home)) {
          mention.party_id = home;
        }
      }
      if (!mention.party_id.empty()) {
        const int party = gazetteer_->PartyById(mention.party_id);
        mention.party_name =
            party >= 0 ? gazetteer_->parties()[party].name() : mention.party_id;
        mention.party_type =
            party >= 0 ? gazetteer_->parties()[party].type() : v1::ENTITY_TYPE_GROUP;
      }
      result[i].push_back(std::move(mention));
    }
  }
  return result;
}

}  // namespace claims
