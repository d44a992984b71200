#include "claims/extract/fronted_view.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"

namespace claims {
namespace {

constexpr absl::string_view kActor = "[\\x{E000}-\\x{E7FF}]";
// What may follow a name within its noun phrase, and an apposition.
constexpr absl::string_view kRest =
    "(?:(?:'s|')? (?:[a-z-]+ ){0,2}?(?:delegations?|side|negotiators?|spokes[a-z]+|officials|"
    "government|leadership|group|movement|ministry|army|office))?(?: \\([^)]{1,40}\\))?"
    "(?:, (?:who|which|an?|the|its|his|her)\\b[^,;:\"]{2,110},)?";
constexpr absl::string_view kSaid =
    "(?:said|says|added|adds|insisted|insists|stressed|declared|warned|argued|maintained|stated|"
    "told|reiterated|wrote|announced)";
// The end of an attribution: nothing is said but what stood before it.
constexpr absl::string_view kEnd =
    "(?: (?:reporters|journalists|lawmakers|parliament|state (?:media|television|tv)))?"
    "(?:[.;,\"]|$| (?:on|in|at|during|after|late|early|earlier|last|as|according|through|via)\\b|"
    " [\\x{E800}-\\x{F7FF}])";

// `joint`: what stands between the two in the view, the last of it a blank.
ClauseView MakeView(const MaskedSentence& sentence, Span subject, std::vector<Span> joint,
                    Span predicate) {
  ClauseView view;
  view.subject = subject;
  view.predicate = predicate;
  std::vector<Span> pieces = {subject};
  for (Span piece : joint) {
    view.joint += piece.size();
    pieces.push_back(piece);
  }
  pieces.push_back(predicate);
  view.sentence = sentence.Excerpt(pieces);
  return view;
}

// Any blank of the sentence.
Span Blank(absl::string_view text) {
  const int32_t at = static_cast<int32_t>(text.find(' '));
  return {at, at + 1};
}

// "Rejecting a truce, Norway left": one subject, right after the comma.
void Participle(const MaskedSentence& sentence, std::vector<ClauseView>* views) {
  static const GroupRegex& re = StaticGroupRegex(
      absl::StrCat("^\"?((?:[A-Za-z]+ly |Again |Once again )?(?:while |after |by |despite )?"
                   "[A-Za-z]{3,}ing [^;:\"]{3,200}?), (?:the |an? )?(",
                   kActor, ")", kRest, "(?:,? (?:[a-z]+ly|also|again|on [\\x{EC00}-\\x{EFFF}]|"
                   "[\\x{EC00}-\\x{EFFF}]),?)* (?:[a-z]+ed|said|told|has|have|had|is|are|was|were|"
                   "will|would|says|made|took|gave|left|held|set|put)\\b"));
  static const Cue& no_act = StaticCue(
      "^(?i:[a-z]+ly )?(?i:according|speaking|following|during|including|regarding|concerning|"
      "considering|beginning|starting|pending|given|depending|briefing|addressing|writing|"
      "talking|commenting|excluding|barring|notwithstanding|morning|evening)\\b");
  const absl::string_view text = sentence.text();
  re2::StringPiece act, who;
  static const Cue& finite = StaticCue("\\b(?:is|are|was|were|will|would|remains?)\\b");
  if (!MatchesWithGroups(text, re, &act, &who) || Matches(FromRe2(act), no_act)) return;
  if (Matches(FromRe2(act), finite)) return;
  views->push_back(MakeView(sentence, SpanOf(text, who), {Blank(text)}, SpanOf(text, act)));
}

// "..., Norway said." and "...," said Norway.
void Told(const MaskedSentence& sentence, std::vector<ClauseView>* views) {
  static const GroupRegex& after = StaticGroupRegex(absl::StrCat(
      "([A-Z\\x{E000}-\\x{E7FF}][^;\"]{8,300}?),\"? (?:the )?(", kActor, ")", kRest,
      "( (?:has |have |had )?", kSaid, ")", kEnd));
  static const GroupRegex& before = StaticGroupRegex(
      absl::StrCat("([A-Z\\x{E000}-\\x{E7FF}][^;\"]{8,300}?),\"?( ", kSaid,
                   ") (?:the )?(", kActor, ")(?:[.,;:]|'s|$| (?:on|in|at|who|after|during|as|of|"
                   "late|earlier)\\b| [\\x{EC00}-\\x{EFFF}])"));
  // A circumstance, or another's clause.
  static const Cue& no_clause = StaticCue(
      "^(?i:after|before|when|while|as|if|in|on|at|since|because|although|though|despite|"
      "following|during|under|with|without|for|from|by|to|amid|like|unlike|unless|until|once|"
      "speaking|asked|according|earlier|later|last|but|and|meanwhile|however|"
      "separately|[a-z]+ly)\\b");
  const absl::string_view text = sentence.text();
  re2::StringPiece groups[4];
  const auto match = [&](const GroupRegex& re, size_t from) {
    return re.Find(text, from, groups, 4, RE2::ANCHOR_START);
  };
  const bool quoted = !text.empty() && text[0] == '"';
  const bool follows = match(after, 0) || (quoted && text.size() > 1 && match(after, 1));
  Span who, said;
  if (follows) {
    who = SpanOf(text, groups[2]);
    said = SpanOf(text, groups[3]);
  } else if (match(before, quoted ? 1 : 0)) {
    who = SpanOf(text, groups[3]);
    said = SpanOf(text, groups[2]);
  } else {
    return;
  }
  // "Giving up the islands is out of the question", not "Arriving in Oslo".
  static const Cue& gerund = StaticCue("^(?i:[a-z]+ing)\\b");
  static const Cue& finite = StaticCue("\\b(?:is|are|was|were|will|would|remains?)\\b");
  if (Matches(FromRe2(groups[1]), no_clause) ||
      (Matches(FromRe2(groups[1]), gerund) && !Matches(FromRe2(groups[1]), finite))) {
    return;
  }
  views->push_back(MakeView(sentence, who, {said, Blank(text)}, SpanOf(text, groups[1])));
  views->back().told = true;
}

}  // namespace

bool MayBeFronted(absl::string_view plain) {
  if (!absl::StrContains(plain, ',')) return false;
  if (absl::EndsWith(plain.substr(0, plain.find(' ')), "ing")) return true;
  for (absl::string_view said : {" said", " says", " told", " add", " insist", " stress", " wrote",
                                 " declare", " warn", " argue", " maintain", " state", " reiterate",
                                 " announce"}) {
    if (absl::StrContains(plain, said)) return true;
  }
  return false;
}

std::vector<ClauseView> FrontedViews(const MaskedSentence& sentence) {
  std::vector<ClauseView> views;
  if (sentence.text().find(',') == absl::string_view::npos) return views;
  Participle(sentence, &views);
  Told(sentence, &views);
  return views;
}

}  // namespace claims
