#include "claims/resolve/matters.h"

#include <algorithm>
#include <map>

#include "claims/base/cue.h"
#include "claims/base/regex.h"

namespace claims {

namespace {

bool IsWish(v1::ClaimKind kind) {
  return kind == v1::CLAIM_KIND_DEMAND || kind == v1::CLAIM_KIND_PROPOSAL;
}

// "the demand", "their conditions".
bool NamesDemand(absl::string_view words) {
  static const Cue& demand = StaticCue(
      "(?i)\\b(?:demands?|requests?|calls?|conditions?|preconditions?|ultimatums?|appeals?|"
      "insistence|pleas?)\\b");
  return Matches(words, demand);
}

}  // namespace

void Matters::Add(v1::ClaimKind kind, absl::string_view by, absl::string_view topic,
                  absl::string_view maker, int topics) {
  if (topic.empty()) return;
  said_.push_back(
      {kind, std::string(by), std::string(topic), std::string(maker), topics, sentence_});
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
    if (!IsWish(it->kind) || it->topic == latter) continue;
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

std::string Matters::LastAgreed() const {
  constexpr int kSentences = 8;
  for (auto it = said_.rbegin(); it != said_.rend(); ++it) {
    if (sentence_ - it->sentence > kSentences) break;
    if (it->kind == v1::CLAIM_KIND_AGREEMENT) return it->topic;
  }
  return std::string();
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

const Matters::Said* Matters::Meant(absl::string_view words, absl::string_view by) const {
  static const Cue& proposal = StaticCue(
      "(?i)\\b(?:proposals?|offers?|plans?|ideas?|suggestions?|initiatives?|drafts?|papers?|texts?|"
      "documents?|"
      "blueprints?|moves?|formulas?|packages?|invitations?|options?|compromises?|overtures?|"
      "amendments?|changes)\\b");
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
  for (const Said& said : said_) {
    const bool same = said.kind == one->kind && said.by == one->by &&
                      one->sentence - said.sentence <= 1 && said.sentence <= one->sentence;
    if (same) topics += said.topics;
  }
  return topics >= kMany;
}

std::string Matters::PointedAt(absl::string_view words, absl::string_view by) const {
  if (const Said* said = Meant(words, by); said != nullptr) return said->topic;
  // A text that nobody is said to have put forward may hold anything.
  static const Cue& text = StaticCue("(?i)\\b(?:drafts?|papers?|texts?|documents?|packages?)\\b");
  if (Matches(words, text)) return std::string();
  const std::string others = LastBut(by);
  return others.empty() ? Last() : others;
}

}  // namespace claims
