#include "claims/resolve/matters.h"

#include <algorithm>
#include <map>

#include "claims/base/cue.h"
#include "claims/base/regex.h"

namespace claims {

void Matters::Add(v1::ClaimKind kind, absl::string_view by, absl::string_view topic) {
  if (!topic.empty()) said_.push_back({kind, std::string(by), std::string(topic), sentence_});
}

const Matters::Said* Matters::LastOf(v1::ClaimKind kind, absl::string_view by) const {
  constexpr int kReach = 4;  // claims back; what lies further is no longer spoken of
  constexpr int kSentences = 8;
  const Said* own = nullptr;
  int back = 0;
  for (auto it = said_.rbegin(); it != said_.rend() && back < kReach; ++it, ++back) {
    if (it->kind != kind || sentence_ - it->sentence > kSentences) continue;
    if (it->by != by) return &*it;
    if (own == nullptr) own = &*it;
  }
  return own;
}

std::string Matters::Last() const {
  constexpr int kSentences = 2;
  const bool near = !said_.empty() && sentence_ - said_.back().sentence <= kSentences;
  return near ? said_.back().topic : std::string();
}

std::string Matters::Prevailing() const {
  std::map<absl::string_view, int> counts;
  for (const Said& said : said_) {
    const bool vague = said.topic == "peace_deal" || said.topic == "talks_format" ||
                       said.topic == "next_round" || said.topic == "memorandum" ||
                       said.topic == "other" || said.topic == "leaders_meeting";
    if (!vague) ++counts[said.topic];
  }
  constexpr int kOften = 2;
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() || most->second < kOften ? std::string() : std::string(most->first);
}

std::string Matters::PointedAt(absl::string_view words, absl::string_view by) const {
  static const Cue& demand = StaticCue(
      "(?i)\\b(?:demands?|requests?|calls?|conditions?|preconditions?|ultimatums?|appeals?|"
      "insistence|pleas?)\\b");
  static const Cue& proposal = StaticCue(
      "(?i)\\b(?:proposals?|offers?|plans?|ideas?|suggestions?|initiatives?|drafts?|papers?|texts?|"
      "documents?|"
      "blueprints?|moves?|formulas?|packages?|invitations?|options?|compromises?|overtures?|"
      "amendments?|changes)\\b");
  const Said* said = nullptr;
  if (Matches(words, demand)) {
    said = LastOf(v1::CLAIM_KIND_DEMAND, by);
  } else if (Matches(words, proposal)) {
    said = LastOf(v1::CLAIM_KIND_PROPOSAL, by);
    // "Chile demanded a vote. Norway opposed the idea."
    if (said == nullptr || said->by == by) {
      const Said* other = LastOf(v1::CLAIM_KIND_DEMAND, by);
      if (other != nullptr && (said == nullptr || other->by != by)) said = other;
    }
  }
  if (said != nullptr) return said->topic;
  // A text that nobody is said to have put forward may hold anything.
  static const Cue& text = StaticCue("(?i)\\b(?:drafts?|papers?|texts?|documents?|packages?)\\b");
  return Matches(words, text) ? std::string() : Last();
}

}  // namespace claims
