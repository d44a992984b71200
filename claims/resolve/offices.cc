#include "claims/resolve/offices.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"

namespace claims {
namespace {

const CompiledRule* FindRule(const PackSet& packs, absl::string_view id) {
  const auto it = std::find_if(packs.rules().begin(), packs.rules().end(),
                               [id](const CompiledRule& rule) { return rule.rule->id() == id; });
  return it == packs.rules().end() ? nullptr : &*it;
}

bool Former(absl::string_view before, absl::string_view role) {
  static const Cue& re = StaticCue("(?i)\\b(?:former|ex|then|deputy|vice|outgoing)(?: |-)$");
  static const Cue& within = StaticCue("(?i)\\b(?:former|ex-|deputy|vice)");
  return Matches(before, re) || Matches(role, within);
}

Draft Of(const CompiledRule* rule, int sentence, Span at, absl::string_view slot, int person) {
  Draft draft;
  draft.rule = rule;
  draft.sentence = sentence;
  draft.masked = draft.trigger = at;
  Draft::SlotFill fill;
  fill.name = slot;
  fill.masked = at;
  fill.mentions.push_back(person);
  draft.slots.push_back(std::move(fill));
  return draft;
}

}  // namespace

bool MayHoldOffice(absl::string_view document) {
  // A mark that nobody sees may stand within a word.
  static const Cue& re = StaticCue(
      "mediator|facilitator|(?:peace|negotiating|government|rebel)[^a-z]{1,4}(?:panel|team)|"
      "[\\x{AD}\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}]");
  return Matches(document, re);
}

std::vector<Draft> OfficeDrafts(const PackSet& packs, const MaskedSentence& sentence, int index) {
  static const Cue& mediator = StaticCue("(?i)\\b(?:mediator|facilitator)$");
  static const Cue& head =
      StaticCue("(?i)^(?:chair|chairman|chairwoman|chairperson|head|chief|leader)$");
  static const Cue& panel =
      StaticCue("(?i)\\b(?:peace|negotiating|government|rebel) (?:panel|team) $");
  std::vector<Draft> drafts;
  const CompiledRule* mediates = nullptr;
  const CompiledRule* heads = nullptr;
  const std::vector<Mention>& mentions = sentence.mentions();
  for (size_t i = 0; i < mentions.size(); ++i) {
    const Mention& mention = mentions[i];
    if (mention.cls != MentionClass::kPerson || mention.role.empty()) continue;
    const Span at{sentence.FromDocument(mention.span.start),
                  sentence.FromDocument(mention.span.end)};
    // An office held in another sentence is not said here.
    if (!absl::StrContains(mention.ref.mention(), mention.role)) continue;
    const absl::string_view before = sentence.text().substr(0, at.start);
    if (Former(before, mention.role)) continue;
    if (Matches(mention.role, mediator)) {
      if (mediates == nullptr) mediates = FindRule(packs, "participation/mediates");
      if (mediates != nullptr)
        drafts.push_back(Of(mediates, index, at, "participant", static_cast<int>(i)));
    } else if (Matches(mention.role, head) && Matches(before, panel)) {
      if (heads == nullptr) heads = FindRule(packs, "leadership/head-of-delegation");
      if (heads != nullptr) drafts.push_back(Of(heads, index, at, "leader", static_cast<int>(i)));
    }
  }
  return drafts;
}

}  // namespace claims
