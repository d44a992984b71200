#include "claims/mentions/name_finder.h"

#include "absl/strings/match.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

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
  const PersonRegistry& registry = parser.registry();
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
      }
      if (!mention.party_id.empty()) {
        const int party = gazetteer_->PartyById(mention.party_id);
        mention.party_name =
            party >= 0 ? gazetteer_->parties()[party].name() : mention.party_id;
      }
      result[i].push_back(std::move(mention));
    }
  }
  return result;
}

}  // namespace claims
