#include "absl/strings/match.h"
#include "claims/mentions/lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

using Sense = Gazetteer::Sense;

// Names that share words: "North and South Korea", "the two Koreas", "the North".

namespace {

Token CapitalWord(absl::string_view lower) {
  Token token;
  token.word = token.capital = true;
  token.fold = FoldHash(lower);
  return token;
}

}  // namespace

// The party whose name is exactly these words; -1 for none.
int NounPhraseParser::PartyOfWords(const std::vector<Token>& words) const {
  const Gazetteer::Match match = gazetteer_.LongestName(text_, words, 0);
  if (match.length != static_cast<int>(words.size())) return -1;
  const Gazetteer::Reading* reading = match.Find(Sense::kPartyName);
  if (reading == nullptr) reading = match.Find(Sense::kDemonym);
  return reading == nullptr ? -1 : reading->index;
}

// "North and South Korea", "Greek and Turkish Cypriots": the first name lacks the
// words that it shares with the second.
bool NounPhraseParser::SharedName(size_t i, size_t* next) {
  if (!tokens_[i].capital || !tokens_[i].word || i + 3 >= tokens_.size()) return false;
  if (!Is(i + 1, "and") && !IsMark(i + 1, ',')) return false;
  size_t other = i + 2;
  if (!tokens_[other].capital) return false;
  const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, other);
  if (match.length < 2 || (!match.Find(Sense::kPartyName) && !match.Find(Sense::kDemonym))) {
    return false;
  }
  std::vector<Token> words = {tokens_[i]};
  words.insert(words.end(), tokens_.begin() + other + 1, tokens_.begin() + other + match.length);
  const int party = PartyOfWords(words);
  if (party < 0) return false;
  const v1::PartyEntry& entry = gazetteer_.parties()[party];
  Emit(SkipArticleBack(i), i + 1, MentionClass::kParty,
       PartyRef({party, entry.id(), entry.name(), i + 1}));
  *next = i + 1;
  return true;
}

// Keeps what follows "North" or "South" in a state's name, where both exist.
void NounPhraseParser::NoteHalf(size_t i, size_t end) {
  if (end < i + 2 || (!Is(i, "north") && !Is(i, "south"))) return;
  std::vector<Token> rest(tokens_.begin() + i + 1, tokens_.begin() + end);
  if (HasHalves(rest)) half_ = std::move(rest);
}

bool NounPhraseParser::HasHalves(const std::vector<Token>& rest) const {
  for (absl::string_view side : {"north", "south"}) {
    std::vector<Token> words = {CapitalWord(side)};
    words.insert(words.end(), rest.begin(), rest.end());
    if (PartyOfWords(words) < 0) return false;
  }
  return true;
}

// "the North", "the South's envoy" in a report that names one of them in full;
// "the two Koreas".
bool NounPhraseParser::Half(size_t i, size_t* next) {
  if (!tokens_[i].capital || !tokens_[i].word) return false;
  const size_t after = i + 1;
  const absl::string_view surface = Slice(text_, tokens_[i].span);
  if (surface.size() > 3 && surface.back() == 's' &&
      HasHalves({CapitalWord(surface.substr(0, surface.size() - 1))})) {
    size_t start = i;
    while (start > 0 && (Is(start - 1, "two") || Is(start - 1, "both") || Is(start - 1, "the") ||
                         Is(start - 1, "rival"))) {
      --start;
    }
    v1::EntityRef ref;
    ref.set_id("*both");
    ref.set_name("*both");
    ref.set_type(v1::ENTITY_TYPE_GROUP);
    Emit(start, after, MentionClass::kParty, ref);
    *next = after;
    return true;
  }
  if (!second_pass_ || half_.empty() || (!Is(i, "north") && !Is(i, "south"))) return false;
  if (after < tokens_.size() && tokens_[after].capital && tokens_[after].word) return false;
  if (Is(after, "of") || Is(after, "coast")) return false;
  const bool article = i > 0 && Is(i - 1, "the");
  const bool second = i > 1 && Is(i - 1, "and") && !found_.empty() &&
                      found_.back().mention.span.end == tokens_[i - 2].span.end &&
                      found_.back().mention.cls == MentionClass::kParty;
  if (!article && !second && !title_case_) return false;
  std::vector<Token> words = {tokens_[i]};
  words.insert(words.end(), half_.begin(), half_.end());
  const int party = PartyOfWords(words);
  if (party < 0) return false;
  const v1::PartyEntry& entry = gazetteer_.parties()[party];
  return PartyPhrase(i, {party, entry.id(), entry.name(), after}, next);
}

}  // namespace claims
