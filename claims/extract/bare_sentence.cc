#include "claims/extract/bare_sentence.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"

namespace claims {
namespace {

constexpr absl::string_view kActor = "[\\x{E000}-\\x{E7FF}]";
constexpr absl::string_view kDate = "[\\x{EC00}-\\x{EFFF}]";
constexpr absl::string_view kPlace = "[\\x{E800}-\\x{EBFF}]";
constexpr absl::string_view kAnyMention = "\\x{E000}-\\x{F8FF}";

// What says that it is not so, or not yet, or only perhaps.
bool Denies(absl::string_view words) {
  static const Cue& re = StaticCue(
      "\\b(?:not|never|no|nor|neither|without|hardly|barely|scarcely|rarely|refus|den[iy]|reject|"
      "if|unless|until|whether|allegedly|supposedly|purportedly|only)|n't\\b");
  return Matches(words, re);
}

bool IsRelative(absl::string_view words) {
  static const Cue& re = StaticCue("^, (?:who|which|whose|where) ");
  return Matches(words, re);
}

// Words in "-ly" that are no adverbs, or without which the sentence says another thing.
bool IsNoAdverb(absl::string_view word) {
  static const Cue& re = StaticCue(
      "^(?:family|likely|unlikely|daily|weekly|monthly|yearly|friendly|assembly|supply|reply|ally|"
      "rely|apply|comply|imply|multiply|rally|elderly|costly|deadly|orderly|nearly|roughly|"
      "approximately|newly|timely|monopoly|homily|anomaly|fully|partly|partially|possibly|"
      "reportedly|conditionally|tentatively|indirectly|unilaterally|bully|tally|early)$");
  return Matches(word, re);
}

// ", however,", ", for its part,", ", in a statement on Monday,", ", Berg said,".
const GroupRegex& BetweenCommas() {
  static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
      "(,(?: (?:however|meanwhile|too|though|therefore|thus|instead|moreover|indeed|likewise|again|"
      "nonetheless|nevertheless|as well|in turn|of course|in fact|in addition|by contrast|"
      "in contrast|for (?:its|his|her|their) part|on the other hand|at the same time|once again|"
      "among others|among other things|as expected|in particular|in return|in response|"
      "[a-z]+ly)| (?:for (?:years|decades|months|long)|once an?|formerly|until recently) "
      "[^,;:\"()]{3,90}| as (?:on|in|at|before|ever|usual|always|planned|agreed|scheduled|"
      "promised|previously|it did|they did)\\b[^,;:\"()]{0,50}| "
      "(?:on|in|at|during|after|before|late|early|following|amid|despite|speaking|"
      "citing|quoting|according to) [^,;:\"()]{1,70}| ", kDate, "| (?:", kActor,
      "|he|she|it|they|the [a-z ]{3,40}) (?:said|says|added|adds|told [^,;:\"]{2,40}|announced|"
      "noted|confirmed|stressed|insisted|argued|explained|reported|let (?:slip|it be known)|"
      "disclosed|revealed|recalled|declared|went on|acknowledged|conceded)(?: [^,;:\"]{2,40})?|"
      " (?:who|which|whose|where) [^,;:\"]{3,110}|"
      // In small letters: a name may be one more of a list.
      "(?-i: (?:the|an?|its|his|her|their) [a-z' -]{3,80})),)[ \"]?(?:[a-z]|", kDate, ")"));
  return re;
}

const GroupRegex& Brackets() {
  static const GroupRegex& re = StaticGroupRegex("( \\([^()]{1,60}\\))");
  return re;
}

// "has [on Monday] rejected", "called [on Monday] for", "signed [in Oslo] an accord".
const GroupRegex& WhenAndWhere() {
  static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
      "(?:[a-z]|", kActor,
      ")( (?:(?:late |early |earlier |later )?(?:(?:on|in|during|over) )?(?:the )?", kDate,
      "|in ", kPlace,
      ")) (?:[a-z]+ed|has|have|had|is|are|was|were|will|would|may|might|could|met|"
      "held|said|told|sent|began|put|set|made|took|gave|for|to|that|against|with|an?|the|its|his|"
      "her|their)\\b"));
  return re;
}

// "swapped 12 captives [near the village of Bera] on Sunday", "leads the team [in Oslo] of Chile":
// where, before more of the same clause.
const GroupRegex& Whereabouts() {
  static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
      "(?:[a-z]|[", kAnyMention,
      "])( (?:in|at|near|outside|around|inside|close to|not far from|on the outskirts of|"
      "on the (?:edge|front|road) (?:of|near|to)|(?:north|south|east|west)(?:west|east)? of) "
      "(?:the )?(?:[a-z-]+ ){0,3}?(?:of )?", kPlace,
      ")(?: ", kDate, "| (?:on|late|early|by|with|after|under|for|of|to) |,? (?:who|which) )"));
  return re;
}

// "asked [at the last minute] for", "had [from the outset] been insisted on".
const GroupRegex& Meanwhile() {
  static const GroupRegex& re = StaticGroupRegex(
      "[a-z]( (?:at the (?:last|eleventh) (?:minute|moment|hour)|at (?:the|an?) (?:[a-z]+ )?(?:"
      "start|outset|opening|beginning) of the (?:[a-z]+ )?(?:talks|negotiations|meeting|round|"
      "session)|"
      "for the first time|once (?:again|more)|time and again|"
      "by (?:tele)?phone|in recent (?:days|weeks|months|years)|in (?:public|private)|"
      "from the (?:start|outset|beginning))) "
      "(?:for|to|that|on|upon|by|an?|the|its|their|his|her|been|demanded|rejected|insisted|"
      "proposed|suggested|called|[a-z]+ing) ");
  return re;
}

// "agreed [after two days of talks] to", "agreed [in the small hours of Monday] that".
const GroupRegex& AfterWhat() {
  static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
      "[a-z]( (?:after|following|during|at the (?:end|close|conclusion) of|"
      "in the (?:small|early|late|final) hours of) (?:(?:[a-z0-9'-]+|[", kAnyMention,
      "]) ){0,6}?(?:talks|negotiations|discussions|meetings?|hours|days|weeks|session|summit|",
      kDate, ")) (?:to|that) [a-z]"));
  return re;
}

// "said [in a statement on Monday] that", "envoys - [one of them ill -] left".
const GroupRegex& SaidWhere() {
  static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
      "( (?:in|through|via|at|during) (?:an?|the|his|her|its|their) (?:[a-z-]+ ){0,3}?(?:statement|"
      "interview|speech|address|communique|letter|message|conference|briefing|post|remarks|"
      "declaration|appearance|note)(?: (?:on|in|to|with|of|by)(?: the)? (?:[a-z]+|[", kAnyMention,
      "]))*?) (?:that|it|he|she|they|the|its|has|have|had|will|would|said|called|urged|demanded|"
      "rejected|proposed|welcomed|[a-z]+ed|", kActor, ")|"
      "( -+ [^-;:\"\\x{E000}-\\x{E7FF}]{3,110} -+) [a-z]"));
  return re;
}

// "what it called an unfair truce", "a \"frank\" meeting".
const GroupRegex& Wrapping() {
  static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
      "( (?:what|which) (?:it|he|she|they|", kActor, ") (?:has |had |have )?(?:call(?:ed|s)?|"
      "describ(?:ed|es) as|said (?:was|were|is)|say is|sees as|saw as|considers?|considered|"
      "termed|dubbed)) |"
      "\\b(?:an?|the|its|his|her|their|what|of|for|in|held|had)( \"[^\"", kAnyMention,
      "]{2,40}\") [a-z]"));
  return re;
}

// "[OSLO, March 3 (Agency) -] Norway": where the report was written. A party counts as a place
// only beside a day or an agency, an unknown name only in capitals beside a mention.
const GroupRegex& Dateline() {
  static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
      "^((?:", kPlace, "(?:, [", kAnyMention, "]){0,2}(?: \\([^()]{1,40}\\))?(?: -+|:)|", kActor,
      "(?:, ", kDate, "(?: \\([^()]{1,40}\\))?| \\([^()]{1,40}\\)) -+|\\(", kPlace,
      "\\)|(?-i:[A-Z][A-Z' -]{2,24}), [", kAnyMention, "](?: \\([^()]{1,40}\\))? -+) )[^ -]"));
  return re;
}

// "a [final,] full peace accord".
const GroupRegex& FirstOfAdjectives() {
  static const GroupRegex& re = StaticGroupRegex(
      "\\b(?:an?|the|its|his|her|their|any)((?: (?-i:[a-z-]+),){1,3}) (?:[a-z-]+ ){1,3}?"
      "(?:agreement|deal|accord|pact|truce|cease-?fire|peace|talks|negotiations|meeting|round|"
      "settlement|solution|end|withdrawal|release|exchange|plan|proposal|dialogue)s?\\b");
  return re;
}

// An adverb before a verb or after an auxiliary.
const GroupRegex& Adverb() {
  static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
      "(?:\\b(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|to|be|been|"
      "and|but|who|which|that|it|he|she|they|we)|", kActor, "(?:'s [a-z]+)?|"
      "\\b(?:sides|parties|delegations?|team|officials|government|leaders|ministers?|presidents?|"
      "talks|negotiations))( (?:also|again|still|now|then|later|already|finally|long|once|soon|"
      "since|even|always|today|so far|in turn|just|first|[a-z]+ly)) [a-z]"));
  return re;
}

class Cutter {
 public:
  explicit Cutter(absl::string_view text) : text_(text) {}

  // Takes out the group that matches; of adverbs such as are none stay.
  void Cut(const GroupRegex& re, bool adverbs = false) {
    re2::StringPiece groups[3];
    size_t from = 0;
    while (from < text_.size() && re.Find(text_, from, groups, 3)) {
      const re2::StringPiece group = groups[1].data() != nullptr ? groups[1] : groups[2];
      const Span span = SpanOf(text_, group);
      const absl::string_view words = Slice(text_, span);
      // What a relative clause denies it denies by itself.
      const bool stays = (Denies(words) && !IsRelative(words)) ||
                         (adverbs && IsNoAdverb(words.substr(1)));
      if (!stays) cuts_.push_back(span);
      from = static_cast<size_t>(stays ? span.start + 1 : span.end);
    }
  }

  std::vector<Span> Pieces() {
    std::sort(cuts_.begin(), cuts_.end(), [](Span a, Span b) { return a.start < b.start; });
    std::vector<Span> pieces;
    int32_t at = 0;
    for (Span cut : cuts_) {
      if (cut.start > at) pieces.push_back({at, cut.start});
      at = std::max(at, cut.end);
    }
    const auto end = static_cast<int32_t>(text_.size());
    if (at < end) pieces.push_back({at, end});
    return pieces;
  }

  bool empty() const { return cuts_.empty(); }

 private:
  const absl::string_view text_;
  std::vector<Span> cuts_;
};

}  // namespace

Span BareSentence::ToWhole(Span bare) const {
  // An end stands after the byte before it: what was taken out there is no part.
  auto whole = [this](int32_t at) {
    for (Span piece : pieces) {
      if (at < piece.size()) return piece.start + at;
      at -= piece.size();
    }
    return pieces.back().end;
  };
  const int32_t start = whole(bare.start);
  return {start, bare.empty() ? start : whole(bare.end - 1) + 1};
}

std::optional<BareSentence> WithoutInsertions(const MaskedSentence& sentence) {
  Cutter cutter(sentence.text());
  if (sentence.HasAny({" - ", ":", "(", "--"})) cutter.Cut(Dateline());
  if (sentence.HasAny({"("})) cutter.Cut(Brackets());
  if (sentence.HasAny({","})) {
    cutter.Cut(BetweenCommas());
    cutter.Cut(FirstOfAdjectives());
  }
  cutter.Cut(WhenAndWhere());
  cutter.Cut(Whereabouts());
  cutter.Cut(AfterWhat());
  cutter.Cut(Meanwhile());
  // What each of these asks for; most sentences lack it.
  if (sentence.HasAny({" -", "statement", "interview", "speech", "address", "communique", "letter",
                       "message", "conference", "briefing", "post", "remarks", "declaration",
                       "appearance", "note"})) {
    cutter.Cut(SaidWhere());
  }
  if (sentence.HasAny({"\"", " what ", " which "})) cutter.Cut(Wrapping());
  cutter.Cut(Adverb(), /*adverbs=*/true);
  if (cutter.empty()) return std::nullopt;
  BareSentence bare;
  bare.pieces = cutter.Pieces();
  bare.sentence = sentence.Excerpt(bare.pieces);
  return bare;
}

}  // namespace claims
