#include "claims/resolve/matters.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/resolve/wish_nouns.h"

namespace claims {

namespace {

bool IsWish(v1::ClaimKind kind) {
  return kind == v1::CLAIM_KIND_DEMAND || kind == v1::CLAIM_KIND_PROPOSAL;
}

// "the demand", "their conditions".
bool NamesDemand(absl::string_view words) {
  static const Cue& demand =
      StaticCue(absl::StrCat("\\b(?:", kDemandNouns, "|insistence|pleas?)\\b"));
  return Matches(words, demand);
}

}  // namespace

void Matters::Add(v1::ClaimKind kind, absl::string_view by, absl::string_view topic,
                  absl::string_view maker, std::vector<std::string> more) {
  if (topic.empty()) return;
  const bool vague = topic == "peace_deal" || topic == "talks_format" || topic == "next_round" ||
                     topic == "memorandum" || topic == "other" || topic == "leaders_meeting";
  if (!vague) ++counts_[std::string(topic)];
  said_.push_back({kind, std::string(by), std::string(topic), std::string(maker),
                   std::move(more), sentence_});
}

std::string Matters::MadeBy(absl::string_view words, absl::string_view maker) const {
  constexpr int kSentences = 12;
  const v1::ClaimKind kind =
      NamesDemand(words) ? v1::CLAIM_KIND_DEMAND : v1::CLAIM_KIND_PROPOSAL;
  const Said* other = nullptr;
  for (auto it = said_.rbegin(); it != said_.rend(); ++it) {
    if (sentence_ - it->sentence > kSentences) break;
    const bool own = IsWish(it->kind) && it->by == maker;
    if (own && it->kind == kind) return it->topic;
    if (other == nullptr && (own || it->maker == maker)) other = &*it;
  }
  return other == nullptr ? std::string() : other->topic;
}

std::string Matters::OfTwo(bool former) const {
  constexpr int kSentences = 2;
  std::string latter;
  for (auto it = said_.rbegin(); it != said_.rend(); ++it) {
    if (sentence_ - it->sentence > kSentences) break;
    if (!IsWish(it->kind)) continue;
    // "a truce and a prisoner swap": the two, where nothing stands beside them.
    if (!it->more.empty()) {
      if (!latter.empty() || it->more.size() > 1) return std::string();
      return former ? it->topic : it->more[0];
    }
    if (it->topic == latter) continue;
    if (!latter.empty()) return former ? it->topic : latter;
    latter = it->topic;
  }
  return std::string();
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

std::string Matters::LastBut(absl::string_view by) const {
  constexpr int kSentences = 2;
  for (auto it = said_.rbegin(); it != said_.rend(); ++it) {
    if (sentence_ - it->sentence > kSentences) break;
    if (!IsWish(it->kind) || it->by != by) return it->topic;
  }
  return std::string();
}

std::string Matters::LastAgreed(absl::FunctionRef<bool(int sentence)> fits) const {
  constexpr int kSentences = 8;
  for (auto it = said_.rbegin(); it != said_.rend(); ++it) {
    if (sentence_ - it->sentence > kSentences) break;
    if (it->kind == v1::CLAIM_KIND_AGREEMENT && fits(it->sentence)) return it->topic;
  }
  return std::string();
}

std::string Matters::Prevailing() const {
  constexpr int kOften = 2;
  const auto most =
      std::max_element(counts_.begin(), counts_.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts_.end() || most->second < kOften ? std::string() : most->first;
}

const Matters::Said* Matters::Meant(absl::string_view words, absl::string_view by) const {
  static const Cue& proposal = StaticCue(
      absl::StrCat("\\b(?:", kProposalNouns, "|", kTextNouns,
                   "|moves?|invitations?|options?|amendments?|changes)\\b"));
  const Said* said = nullptr;
  if (NamesDemand(words)) {
    said = LastOf(v1::CLAIM_KIND_DEMAND, by);
  } else if (Matches(words, proposal)) {
    said = LastOf(v1::CLAIM_KIND_PROPOSAL, by);
    // "Chile demanded a vote. Norway opposed the idea."
    if (said == nullptr || said->by == by) {
      const Said* other = LastOf(v1::CLAIM_KIND_DEMAND, by);
      if (other != nullptr && (said == nullptr || other->by != by)) said = other;
    }
  }
  return said;
}

int Matters::SentencePointedAt(absl::string_view words, absl::string_view by) const {
  const Said* said = Meant(words, by);
  return said == nullptr ? -1 : said->sentence;
}

bool Matters::IsOfMany(absl::string_view words, absl::string_view by) const {
  constexpr int kMany = 3;
  static const Cue& whole = StaticCue(
      "\\b(?:plans?|packages?|blueprints?|drafts?|texts?|documents?|proposals?|initiative|terms|"
      "offer)$");
  const Said* one = Meant(words, by);
  if (one == nullptr || one->kind != v1::CLAIM_KIND_PROPOSAL || !Matches(words, whole)) {
    return false;
  }
  int topics = 0;
  for (auto it = said_.rbegin(); it != said_.rend() && one->sentence - it->sentence <= 1; ++it) {
    const bool same =
        it->kind == one->kind && it->by == one->by && it->sentence <= one->sentence;
    if (same) topics += 1 + static_cast<int>(it->more.size());
  }
  return topics >= kMany;
}

std::string Matters::PointedAt(absl::string_view words, absl::string_view by) const {
  if (const Said* said = Meant(words, by); said != nullptr) return said->topic;
  // A text that nobody is said to have put forward may hold anything.
  static const Cue& text = StaticCue(absl::StrCat("\\b(?:", kTextNouns, ")\\b"));
  if (Matches(words, text)) return std::string();
  const std::string others = LastBut(by);
  return others.empty() ? Last() : others;
}

}  // namespace claims
