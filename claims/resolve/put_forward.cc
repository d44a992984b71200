#include "claims/resolve/put_forward.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/wish_nouns.h"

namespace claims {
namespace {

std::string Stem(absl::string_view noun) {
  std::string stem = absl::AsciiStrToLower(noun);
  if (absl::EndsWith(stem, "s")) stem.pop_back();
  return stem;
}

bool IsDemand(absl::string_view noun) {
  static const Cue& re = StaticCue(absl::StrCat("^(?:", kDemandNouns, ")$"));
  return Matches(noun, re);
}

// Up to the end of the clause.
absl::string_view Clause(absl::string_view from) {
  static const Cue& end = StaticCue(
      "[.;:\"()]|,|(?: (?:but|while|after|before|when|as|since|if|because|although|despite|until|"
      "during|including|(?:which|that) (?:includes?|included|contains?)|who|was|were|is|are|has|"
      "had|have|and (?:said|told|urged|called|demanded|rejected|accepted|warned|accused)) )");
  constexpr size_t kReach = 140;  // bytes
  from = from.substr(0, kReach);
  re2::StringPiece hit;
  if (end.Find(from, 1, &hit)) from = from.substr(0, static_cast<size_t>(hit.data() - from.data()));
  return from;
}

// What nobody put to the sides: good wishes, what people at home call for, old ideas.
bool IsOfOthers(absl::string_view before, absl::string_view from, bool deed) {
  static const Cue& wishes = StaticCue(
      "^offer(?:s|ed|ing) (?:(?:his|her|its|their|heartfelt|deep|deepest|sincere|full|strong|"
      "warm) ){0,3}(?:condolences|thanks|prayers|sympath(?:y|ies)|support|congratulations|"
      "apolog(?:y|ies)|reassurances?|advice|praise)\\b");
  static const Cue& faced = StaticCue(
      "\\b(?:fac(?:es|ed|ing)|face|amid|despite|under) (?:[a-z-]+ ){0,3}$");
  static const Cue& old = StaticCue("^[^.;]*\\b(?:years|decades|months) ago\\b");
  return (deed ? Matches(from, wishes) : Matches(before, faced)) || Matches(from, old);
}

}  // namespace

PutForward::PutForward(const PackSet& packs, const Text& text) {
  int index = 0;
  for (const Sentence& sentence : text.sentences()) {
    if (!sentence.boilerplate) {
      Read(packs, Slice(text.bytes(), sentence.span), sentence.span.start, index);
    }
    ++index;
  }
}

void PutForward::Read(const PackSet& packs, absl::string_view text, int32_t start, int sentence) {
  static const GroupRegex& said = StaticGroupRegex(absl::StrCat(
      // "peace plan", "a plan to end the war"
      "\\b((?:[a-z0-9-]+ ){0,2}?)(", kProposalNouns, "|", kDemandNouns,
      ")\\b(,? (?:for|to|of|on|that|which "
      "(?:would|will|could|calls|provides|offers)|under which|whereby|calling for|aimed "
      "at|providing for|envisaging|offering|(?:would|will|could) (?:have|see|"
      "require|give|let|allow|create|oblige|end|free|bring|restore|lift|leave|put|hand|make|"
      "keep|freeze)|"
      "calls for|called for|provides for|provided for|envisages|foresees|requires|has) )?|"
      // "demanded that", "offered to"
      "\\b(?:(demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|insist(?:s|ed|ing)? (?:on|that)|"
      "request(?:s|ed|ing)|ask(?:s|ed|ing) for)|propos(?:es|ed|ing)|offer(?:s|ed|ing)|"
      "suggest(?:s|ed|ing)|float(?:s|ed|ing)|put(?:s|ting)? forward|tabled) "));
  re2::StringPiece groups[5];
  size_t from = 0;
  while (said.Find(text, from, groups, 5)) {
    const auto hit = static_cast<size_t>(groups[0].data() - text.data());
    const size_t end = hit + groups[0].size();
    const bool deed = groups[2].data() == nullptr;
    // "its offer of [a truce]", and then what follows.
    from = deed ? end : static_cast<size_t>(groups[2].data() - text.data()) + groups[2].size();
    const size_t at = deed ? hit : from - groups[2].size();
    if (IsOfOthers(text.substr(0, at), text.substr(at), deed)) continue;
    std::string topic;
    // "a condition for a truce" is none of its being observed.
    static const Cue& condition = StaticCue("^(?:pre)?conditions?$");
    if (!deed && Matches(FromRe2(groups[2]), condition)) continue;
    // "a plan that includes a truce": one item is not the plan.
    static const Cue& includes = StaticCue("^(?:includes?|included|contains?|contained) ");
    if (deed || (groups[3].data() != nullptr && !Matches(text.substr(end), includes))) {
      topic = TopicOf(packs, Clause(text.substr(end)), /*hints=*/false);
    }
    // "the plan" alone is of any matter.
    static const Cue& peace = StaticCue("\\b(?:peace|settlement) ");
    if (topic.empty() && !deed) {
      topic = TopicOf(packs, text.substr(hit, from - hit), /*hints=*/false);
      const bool vague = topic == "peace_deal" || topic == "talks_format" || topic == "other";
      if (vague && !Matches(FromRe2(groups[1]), peace)) topic.clear();
    }
    const bool demanded = deed ? groups[4].data() != nullptr : IsDemand(FromRe2(groups[2]));
    // "a ten-point plan": of whatever its points are; a list "demands" some of them.
    static const Cue& points = StaticCue("-point (?:[a-z-]+ )?$");
    if (!deed && !demanded && Matches(FromRe2(groups[1]), points)) topic = "peace_deal";
    if (topic.empty() || topic == "memorandum") continue;
    matters_.push_back({start + static_cast<int32_t>(at), sentence, std::move(topic),
                        deed ? std::string() : Stem(FromRe2(groups[2])), demanded});
  }
}

const PutForward::Matter* PutForward::Before(absl::string_view words, int32_t at, int sentence,
                                             Fits fits) const {
  constexpr int kSentences = 6;
  constexpr int kSameNoun = 4;  // back, the other's name is no longer in mind
  static const GroupRegex& head =
      StaticGroupRegex(absl::StrCat("\\b(", kProposalNouns, "|", kDemandNouns, "|moves?|steps?)$"));
  re2::StringPiece noun;
  if (!MatchesWithGroups(words, head, &noun)) return nullptr;
  const std::string stem = Stem(FromRe2(noun));
  const bool demanded = IsDemand(FromRe2(noun));
  const Matter* last = nullptr;
  const auto after =
      std::lower_bound(matters_.begin(), matters_.end(), at,
                       [](const Matter& matter, int32_t to) { return matter.at < to; });
  for (auto it = std::make_reverse_iterator(after); it != matters_.rend(); ++it) {
    const int back = sentence - it->sentence;
    if (back > kSentences) break;
    const bool same = it->noun == stem && back <= kSameNoun;
    if (!same && (last != nullptr || it->demanded != demanded)) continue;
    if (!fits(*it)) continue;
    if (same) return &*it;
    last = &*it;
  }
  return last;
}

}  // namespace claims
