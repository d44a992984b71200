#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "claims/base/word_set.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

// Names that stand apart from the office or the party that they belong to.

// "the co-chair of the Valley Council [Ida Berg]": the office makes it a name.
bool NounPhraseParser::NamesOffice(size_t i) const {
  constexpr size_t kReach = 12;  // tokens of the office and its body
  const int32_t body = found_.back().mention.span.start;
  for (size_t k = i; k > 0 && k + kReach > i; --k) {
    if (tokens_[k - 1].span.start >= body) continue;
    if (k < 2 || !Is(k - 1, "of")) return false;
    return absl::StartsWith(Lower(k - 2), "co-chair") || Is(k - 2, "chair") || Is(k - 2, "head") ||
           Is(k - 2, "heads") || Is(k - 2, "spokesman") || Is(k - 2, "spokeswoman") ||
           Is(k - 2, "spokesperson");
  }
  return false;
}

// "the Norwegian and Chilean ministers Berg and Lind", "the ministers of Norway and
// Chile, Berg and Lind": each is of the party in the same place.
void NounPhraseParser::Respectively() {
  static const auto* const kOffices = new WordSet(
      {"ministers", "presidents", "premiers", "leaders", "negotiators", "envoys", "diplomats",
       "representatives", "ambassadors", "officials", "directors", "counterparts", "secretaries"});
  auto between = [this](size_t k) {
    return Slice(text_, {found_[k].mention.span.end, found_[k + 1].mention.span.start});
  };
  for (size_t k = 0; k + 3 < found_.size(); ++k) {
    const Mention& first = found_[k].mention;
    const Mention& second = found_[k + 1].mention;
    if (first.cls != MentionClass::kParty || second.cls != MentionClass::kParty ||
        found_[k + 2].person < 0 || found_[k + 3].person < 0) {
      continue;
    }
    const absl::string_view joint = between(k), gap = between(k + 1), names = between(k + 2);
    if ((joint != " and " && joint != " and the ") || (gap != " " && gap != ", ") ||
        names != " and ") {
      continue;
    }
    absl::string_view before = text_.substr(0, static_cast<size_t>(first.span.start));
    absl::ConsumeSuffix(&before, "the ");
    const bool of = absl::ConsumeSuffix(&before, " of ");
    const size_t word = before.rfind(' ') == absl::string_view::npos ? 0 : before.rfind(' ') + 1;
    if (!kOffices->contains(second.head) &&
        !(of && kOffices->contains(absl::AsciiStrToLower(before.substr(word))))) {
      continue;
    }
    for (size_t at : {k, k + 1}) {
      std::string& party = registry_.at(found_[at + 2].person).party_id;
      if (party.empty()) party = found_[at].mention.ref.id();
    }
  }
}

// "the five permanent members of the UN Security Council (A, B and C)": those whom the
// brackets name; with "plus Germany" alone the known format.
void NounPhraseParser::PermanentMembers() {
  for (size_t k = 0; k + 1 < found_.size(); ++k) {
    if (found_[k].mention.ref.id() != "un") continue;
    absl::string_view before = text_.substr(0, static_cast<size_t>(found_[k].mention.span.start));
    absl::ConsumeSuffix(&before, "the ");
    if (!absl::ConsumeSuffix(&before, "permanent members of ")) continue;
    absl::ConsumeSuffix(&before, "five ");
    absl::ConsumeSuffix(&before, "the ");
    const auto start = static_cast<int32_t>(before.size());
    auto after = [this](size_t at) {
      return text_.substr(static_cast<size_t>(found_[at].mention.span.end));
    };
    const absl::string_view gap =
        Slice(text_, {found_[k].mention.span.end, found_[k + 1].mention.span.start});
    size_t last = k + 1;
    while (last + 1 < found_.size() && !absl::StartsWith(after(last), ")")) ++last;
    const int format = gazetteer_.PartyById("p5-1");
    if ((gap == " (" || gap == " (the ") && absl::StartsWith(after(last), ")")) {
      found_[last].mention.span.end += 1;
      found_[k + 1].mention.span.start = start;
      found_.erase(found_.begin() + static_cast<std::ptrdiff_t>(k));
    } else if ((gap == " plus " || gap == " and ") && format >= 0 &&
               found_[k + 1].mention.ref.id() == "DEU") {
      Mention& all = found_[k].mention;
      all.span = {start, found_[k + 1].mention.span.end};
      all.ref = PartyRef({format, "p5-1", "", 0});
      found_.erase(found_.begin() + static_cast<std::ptrdiff_t>(k + 1));
    }
  }
}

}  // namespace claims
