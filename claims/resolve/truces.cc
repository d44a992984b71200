#include "claims/resolve/truces.h"

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

namespace claims {
namespace {

constexpr absl::string_view kNoun =
    "(cease-?fires?|truces?|pauses?|halts?|moratoriums?|moratoria|armistices?|cessations?|"
    "suspensions?)";
constexpr absl::string_view kLength = "(?:[0-9]+|[a-z]+)-?(?:hour|day|week|month)(?:-long)?";
// What a truce that was told of before may be called.
constexpr absl::string_view kKnown =
    "current|existing|present|fragile|shaky|tenuous|uneasy|temporary|partial|limited|proposed|"
    "agreed|brief|short|planned|promised|announced|declared|new|latest|same|initial|first|"
    "so-called";

// "truce" for "truces": what two of one name share.
std::string Stem(absl::string_view noun) {
  std::string stem = absl::AsciiStrToLower(noun);
  stem.erase(std::remove(stem.begin(), stem.end(), '-'), stem.end());
  if (absl::EndsWith(stem, "s")) stem.pop_back();
  return stem;
}

bool IsOfArms(absl::string_view noun) {
  return absl::StartsWith(noun, "ceasefire") || absl::StartsWith(noun, "truce") ||
         absl::StartsWith(noun, "armistice");
}

// What a truce can be of; a pause may be of anything: aid, trade, a vote.
bool IsOfTruce(absl::string_view topic) {
  return topic == "ceasefire" || topic == "energy_truce" || topic == "maritime";
}

// What one does for a while: a truce only where it is done to force.
constexpr absl::string_view kDeed =
    "halt(?:ed|ing)|stop(?:ped|ping)?|suspend(?:ed|ing)?|paus(?:ed|ing)|refrain(?:ed|ing)?|"
    "ceas(?:e|ed|ing)";
bool IsOfForce(absl::string_view after) {
  static const Cue& re = StaticCue(
      "^ (?:(?:from|on|in|all|any|its|their|the|further|new|mutual|more|long-range|air|aerial|"
      "missile|missiles|drone|drones|rocket|artillery|military|naval|deadly|retaliatory|and|"
      "cross-border|launching|carrying out|conducting|[a-z]+(?:[ei]an|ish|ese|eli|aqi)) ){0,4}"
      "(?:strikes?|attacks?|attacking|striking|hitting|targeting|shelling|bombing|bombings|"
      "bombardments?|raids?|hostilities|fighting)\\b");
  return Matches(after, re);
}

// "truce talks", "ceasefire violations": of whichever truce.
bool IsAttribute(absl::string_view after) {
  static const Cue& re = StaticCue(
      "^ (?:talks|negotiations?|negotiators?|violations?|breach(?:es)?|monitor\\w*|lines?|"
      "efforts?|process|terms|mechanism|hopes|supervis\\w+|observers?)\\b");
  return Matches(after, re);
}

// The words from `noun` on that say what it covers: up to another clause.
absl::string_view Covered(absl::string_view from) {
  static const Cue& end = StaticCue(
      "[.;:,\"()]|(?: (?:and|but|or|while|after|before|when|as|since|if|which|that|who|because|"
      "although|despite|until) )");
  constexpr size_t kReach = 110;
  from = from.substr(0, kReach);
  re2::StringPiece hit;
  if (end.Find(from, 0, &hit)) from = from.substr(0, static_cast<size_t>(hit.data() - from.data()));
  return from;
}

}  // namespace

Truces::Truces(const PackSet& packs, const Text& text) {
  int index = 0;
  for (const Sentence& sentence : text.sentences()) {
    if (!sentence.boilerplate) {
      Read(packs, Slice(text.bytes(), sentence.span), sentence.span.start, index);
    }
    ++index;
  }
}

void Truces::Add(Named named) {
  // "The truce" before any other: of whichever, so it may be one of all arms.
  const bool of_all = named.topic.empty() ? named_.empty() : named.topic == "ceasefire";
  named.full = (of_all && IsOfArms(named.noun)) || (!named_.empty() && named_.back().full);
  named_.push_back(std::move(named));
}

void Truces::Read(const PackSet& packs, absl::string_view text, int32_t start, int sentence) {
  static const GroupRegex& named = StaticGroupRegex(absl::StrCat(
      "((?:[a-z0-9][a-z0-9'’-]* ){0,4}?)\\b(?:", kNoun, "|(", kDeed, "))\\b"));
  static const GroupRegex& determined = StaticGroupRegex(
      "^(?:.* )?(an?|another|any|no|the|this|that|its|their|such) ((?:[^ ]+ )*?)$");
  static const Cue& known = StaticCue(absl::StrCat("^(?:(?:", kKnown, "|", kLength, ") )*$"));
  static const Cue& definite = StaticCue("^(?:the|this|that|its|their|such)$");
  static const GroupRegex& length = StaticGroupRegex(absl::StrCat("\\b(", kLength, ") "));
  re2::StringPiece groups[4];
  size_t from = 0;
  while (named.Find(text, from, groups, 4)) {
    const bool deed = groups[2].data() == nullptr;
    const absl::string_view word = FromRe2(groups[deed ? 3 : 2]);
    from = static_cast<size_t>(word.data() - text.data()) + word.size();
    re2::StringPiece determiner, described = groups[1];
    MatchesWithGroups(FromRe2(groups[1]), determined, &determiner, &described);
    const auto begin = static_cast<size_t>((deed ? word.data() : described.data()) - text.data());
    std::string noun = deed ? "deed" : Stem(word);
    std::string topic = TopicOf(packs, Covered(text.substr(begin)), /*hints=*/false);
    // "a truce to free the hostages" is one all the same.
    if (IsOfArms(noun) && !IsOfTruce(topic)) topic = "ceasefire";
    if (topic.empty() || (deed && (topic == "ceasefire" || !IsOfTruce(topic) ||
                                   !IsOfForce(text.substr(from))))) {
      continue;
    }
    if (topic == "ceasefire" && IsAttribute(text.substr(from))) continue;
    if (topic == "ceasefire" && Matches(FromRe2(determiner), definite) &&
        Matches(FromRe2(described), known)) {
      topic.clear();
    }
    re2::StringPiece days;
    std::string lasting;
    if (MatchesWithGroups(FromRe2(described), length, &days)) {
      lasting = absl::AsciiStrToLower(FromRe2(days));
    }
    Add({start + static_cast<int32_t>(begin), sentence, std::move(topic), std::move(noun),
         std::move(lasting), false});
  }
}

bool Truces::MayPoint(absl::string_view words) {
  static const Cue& re = StaticCue(absl::StrCat(
      "\\b(?:the|this|that|its|their|such an?|both) (?:(?:", kKnown, "|", kLength, ") ){0,3}",
      kNoun, "\\b"));
  return Matches(words, re);
}

std::string Truces::PointedAt(absl::string_view words, int32_t at, int sentence) const {
  constexpr int kSentences = 12;
  static const GroupRegex& definite = StaticGroupRegex(absl::StrCat(
      "\\b(?:the|this|that|its|their|such an?) ((?:(?:", kKnown, "|", kLength, ") ){0,3})",
      kNoun,
      "(?: (?:agreement|deal|accord|proposal|plan|offer|idea|initiative|regime))?(?:$|[,.;:\"']|"
      " (?:by|beyond|until|till|from|after|before|past|if|once|when|while|as|on (?:Mon|Tues|Wednes|"
      "Thurs|Fri|Satur|Sun)day|for (?:an?|another|[0-9]+|two|three|four|five|six|ten|as long) |"
      "(?:last|this|next|earlier|late|early) |and |but |outright|altogether|itself|"
      "entirely|in principle|in full|"
      "expires?|holds?|is|was|has|had|would|will|began|took|remains?)"
      ")"));
  // "a truce and a full ceasefire" are two.
  static const Cue& another = StaticCue(absl::StrCat(
      "\\b(?:an?|another|any|no|full|general|comprehensive|complete|total|unconditional|"
      "permanent|lasting|nationwide|wider|broader) (?:[a-z-]+ ){0,2}?", kNoun, "\\b"));
  static const GroupRegex& length = StaticGroupRegex(absl::StrCat("\\b(", kLength, ") "));
  static const Cue& part = StaticCue("\\b(?:partial|limited) ");
  re2::StringPiece known, word, days;
  static const RE2& such = StaticRegex("such an? ");
  std::string rest(words);
  RE2::GlobalReplace(&rest, such, "the ");
  if (!MatchesWithGroups(words, definite, &known, &word) || Matches(rest, another)) return "";
  const std::string stem = Stem(FromRe2(word));
  const std::string lasting = MatchesWithGroups(FromRe2(known), length, &days)
                                  ? absl::AsciiStrToLower(FromRe2(days))
                                  : std::string();
  const bool partial = Matches(FromRe2(known), part);
  const Named* last = nullptr;
  const Named* alike = nullptr;  // of its name
  const Named* as_long = nullptr;
  const auto after = std::lower_bound(named_.begin(), named_.end(), at,
                                      [](const Named& named, int32_t to) { return named.at < to; });
  for (auto it = std::make_reverse_iterator(after); it != named_.rend(); ++it) {
    if (sentence - it->sentence > kSentences) break;
    const bool own = !IsOfArms(stem) && it->noun == stem;  // "the pause": of anything
    if (it->topic.empty() || !(own || IsOfTruce(it->topic))) continue;
    if (partial && it->topic == "ceasefire") continue;
    if (last == nullptr) last = &*it;
    if (alike == nullptr && it->noun == stem) alike = &*it;
    if (as_long == nullptr && !lasting.empty() && it->length == lasting) as_long = &*it;
    if (last != nullptr && alike != nullptr && (lasting.empty() || as_long != nullptr)) break;
  }
  if (as_long != nullptr) return as_long->topic;
  if (last == nullptr) return "";
  if (!IsOfArms(stem)) return alike != nullptr ? alike->topic : last->topic;
  // "a truce ... a halt to the strikes on refineries ... the truce".
  const bool full = std::prev(after)->full;
  return full && !IsOfArms(last->noun) && !partial ? std::string() : last->topic;
}

}  // namespace claims
