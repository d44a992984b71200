#include "claims/extract/clause_view.h"

#include <algorithm>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/lazy_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/extract/fronted_view.h"

namespace claims {
namespace {

constexpr absl::string_view kActor = "[\\x{E000}-\\x{E7FF}]";
constexpr absl::string_view kDate = "[\\x{EC00}-\\x{EFFF}]";

// Words between a subject, or a conjunction, and its verb.
constexpr absl::string_view kAdverbs =
    "(?:(?:[a-z]+ly|also|yet "
    "again|again|now|then|later|earlier|still|long|since|already|once|yet|instead|"
    "always|never|even|just|first|in turn|so far|(?:late |early )?on "
    "[\\x{EC00}-\\x{EFFF}]|[\\x{EC00}-\\x{EFFF}]),? )*";

// A finite verb. Of those in "-s" only such as are no plural of a noun.
constexpr absl::string_view kFinite =
    "(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|shall|did|do|does|"
    "cannot|said|told|made|took|gave|left|held|began|sent|set|put|led|kept|met|chose|broke|"
    "withdrew|"
    "laid|spoke|wrote|flew|fought|won|lost|ran|brought|paid|felt|got|quit|rose|fell|grew|built|"
    "spent|stuck|became|drove|beat|upheld|undertook|forbade|overcame|"
    "swore|threw|stood|drew|struck|shot|sought|came|went|saw|insists|rejects|refuses|accepts|"
    "agrees|"
    "denies|says|wants|opposes|warns|accuses|seeks|proposes|urges|rules|turns|declines|dismisses|"
    "[a-z]+ed)";
// A plural's, right after it: after "and" it may be an infinitive.
constexpr absl::string_view kPlural =
    "(?:insist|reject|refuse|accept|agree|deny|say|want|oppose|propose|seek|demand)";

constexpr absl::string_view kSaid =
    "(?:said|says|say|announced|announces|confirmed|confirms|insisted|insists|stressed|reiterated|"
    "indicated|declared|warned|maintained|maintains|stated|signal(?:s|ed|led)|added|adds|argued|"
    "hinted|acknowledged|admitted|noted|vowed|claimed|told [^,;:\"]{2,60}?|informed "
    "[^,;:\"]{2,60}?|"
    "made (?:it )?clear)";

// One who may act, with the rest of its noun phrase: none of "the", "that", "said", "told".
constexpr absl::string_view kSubject =
    "[\\x{E000}-\\x{E7FF}](?:(?:,(?: the)? [\\x{E000}-\\x{E7FF}])*,? (?:and|or)(?: the)? "
    "[\\x{E000}-\\x{E7FF}])*"
    "(?:(?:'s|')? (?:(?:[a-rv-z][a-z-]*|s[b-z][a-z-]*|t[a-gi-np-z][a-z-]*|top|u[a-z-]+) ){0,2}?"
    "(?:delegations?|teams?|sides?|negotiators?|representatives?|leaders?|leadership|officials|"
    "government|cabinet|parliament|army|forces|group|movement|"
    "fighters|"
    "commanders?))?";

struct Subject {
  Span span;
  int32_t verb = 0;       // where what is said of it begins
  bool embedded = false;  // within what another says, or a subordinate clause
  bool passive = false;   // its first verb is: the next may be so too
};

bool IsPronoun(const MaskedSentence& sentence, Span span) {
  const std::vector<int> in = sentence.MentionsIn(span);
  return in.size() == 1 && (sentence.mentions()[in[0]].ref.id() == "*he" ||
                            sentence.mentions()[in[0]].ref.id() == "*it");
}

// Whether a subject may begin after `before`, and if so how.
bool BeginsClause(absl::string_view before, bool* embedded) {
  static const Cue& main = StaticCue(
      "(?:^|^[^a-z]{0,50}(?:\\([A-Za-z/ ]+\\) ?)?-+ |[;:] |\"|, (?:and |but |yet |while |whereas "
      "|though |although )?|"
      "\\b(?:but|while|whereas|although|though) )\"?(?:(?:however|meanwhile|but|and|yet|"
      "still|now|then|so|instead|later|earlier|indeed|separately|nevertheless|nonetheless),? )?"
      "(?:the |an? )?"
      "(?:(?:exiled|former|ousted|embattled|outgoing|visiting|acting|deposed|jailed|veteran|"
      "hardline|rival|"
      "newly [a-z]+|breakaway|caretaker|interim|transitional|besieged|beleaguered|ailing) )?"
      "(?:(?:[a-z-]+ "
      "){0,2}(?:delegations?|delegates|representatives|negotiators|officials|envoys|teams|leaders|"
      "governments|ministers|presidents|diplomats) (?:of|from|for) (?:both )?(?:the )?)?$");
  static const Cue& subordinate = StaticCue(absl::StrCat(
      "\\b(?:that|because|after|before|as|when|where|since|saying|", kSaid, ") (?:the |an? )?$"));
  *embedded = !Matches(before, main);
  return !*embedded || Matches(before, subordinate);
}

// A subject, what is inserted after it and its verb.
const LazyRegex& SubjectPattern() {
  static const auto* const pattern = new LazyRegex(
      absl::StrCat("(", kSubject, ")(?: \\([^)]{1,40}\\))?(,[^,;:\"]{2,110},|,| -+)?( ", kAdverbs,
                   "(?:", kFinite, "|", kPlural, "))\\b"));
  return *pattern;
}

// Those who do something in the sentence, in text order.
std::vector<Subject> Subjects(const MaskedSentence& sentence) {
  static const Cue& passive = StaticCue(
      "^ (?:[a-z]+ ){0,3}?(?:is|are|was|were|be|been|being) (?:[a-z]+ly )?[a-z]+(?:ed|en)\\b");
  const absl::string_view text = sentence.text();
  const LazyRegex::Search search = SubjectPattern().In(text, sentence.lower_case());
  std::vector<Subject> subjects;
  re2::StringPiece groups[4];
  size_t from = 0;
  while (search.Find(from, groups, 4)) {
    const re2::StringPiece insertion = groups[2];
    Subject subject;
    subject.span = SpanOf(search.text, groups[1]);
    subject.verb = SpanOf(search.text, groups[3]).start;
    from = static_cast<size_t>(subject.verb);
    const absl::string_view before = text.substr(0, subject.span.start);
    static const Cue& closed =
        StaticCue("^[^,;:\"]{2,110}, $|\\b(?:known as|called|or) (?:the )?$");
    // "The head of the team, [Berg], denied": the name closes the subject.
    const bool closing = insertion == ",";
    // "The three mediators - [Norway, Chile and Peru] - called".
    static const Cue& apart = StaticCue(
        "(?:^|[;:] |, |\\b(?:that|while|but) )(?i:the|all|its|both|these) "
        "[^,;:.\"\\x{E000}-\\x{F8FF}]{3,60} -+ (?:the )?$");
    if (insertion.starts_with(" -")) {
      from = static_cast<size_t>(subject.span.start) + 3;
      if (!Matches(before, apart)) continue;
      from = static_cast<size_t>(subject.verb);
    } else if ((closing && (!Matches(before, closed) ||
                     sentence.MentionsIn(subject.span).size() > 1)) ||
        !BeginsClause(before, &subject.embedded) || InCondition(before)) {
      // "talks with [Norway], and [Chile rejected]": look again within the match.
      from = static_cast<size_t>(subject.span.start) + 3;
      continue;
    }
    if (!subjects.empty() && subject.embedded && IsPronoun(sentence, subject.span)) continue;
    subject.passive = Matches(text.substr(subject.verb), passive);
    subjects.push_back(subject);
  }
  return subjects;
}

class Viewer {
 public:
  explicit Viewer(const MaskedSentence& sentence)
      : sentence_(sentence), text_(sentence.text()), subjects_(Subjects(sentence)) {}

  std::vector<ClauseView> Views() {
    Insertions();
    const bool shared = !subjects_.empty();  // else nothing is said of one before
    Told();
    // What each of these asks for; most sentences lack it.
    if (shared && sentence_.HasAny({" and", " but", ", yet"})) Coordinated();
    if (shared && sentence_.HasAny({"ing "})) Participles();
    if (sentence_.HasAny({" who ", " which ", " that "})) Relatives();
    if (shared && sentence_.HasAny({" it ", " they "})) Pronouns();
    if (sentence_.HasAny({"group", "movement", "militia", "faction", "organi", "insurgent",
                          "guerrilla"})) {
      Groups();
    }
    std::stable_sort(views_.begin(), views_.end(), [](const ClauseView& a, const ClauseView& b) {
      return a.predicate.start < b.predicate.start;
    });
    return std::move(views_);
  }

 private:
  // Calls `use` with the first group's span of each match.
  template <typename Use>
  void ForEach(const GroupRegex& re, Use use) {
    re2::StringPiece groups[2];
    size_t from = 0;
    while (from < text_.size() && re.Find(text_, from, groups, 2)) {
      const Span span = SpanOf(text_, groups[1]);
      use(span);
      from = static_cast<size_t>(std::max(span.start, SpanOf(text_, groups[0]).start)) + 1;
    }
  }

  // `predicate` begins with the blank before its first word.
  void Add(Span subject, int32_t predicate) {
    ClauseView view;
    view.subject = subject;
    view.predicate = {predicate, static_cast<int32_t>(text_.size())};
    view.sentence = sentence_.Excerpt({view.subject, view.predicate});
    views_.push_back(std::move(view));
  }

  // The subject of a verb at `at`: the nearest before it, but for one within a quotation that
  // has closed by then.
  const Subject* SubjectAt(int32_t at) const {
    const Subject* nearest = nullptr;
    const bool quoted = InQuotes(at);
    for (const Subject& subject : subjects_) {
      if (subject.verb < at && (quoted || !InQuotes(subject.span.start))) nearest = &subject;
    }
    return nearest;
  }

  // "Norway, which rules the port, has left".
  void Insertions() {
    for (const Subject& subject : subjects_) {
      if (subject.verb > subject.span.end) Add(subject.span, subject.verb);
    }
  }

  // "Norway said that it would": what a subject says of itself.
  void Told() {
    static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
        "^ ", kAdverbs, "(?:(?:has|have|had) )?", kAdverbs, kSaid, "(?: (?:late |early )?(?:on )?",
        kDate,
        ")?(?: (?:in|at|during|after|through|via|from|by|on) [^,;:\"]{2,60}?)?,?(?: that)? "
        "\"?(it|they|",
        kActor,
        "|(?:its|his|her|their) (?:government|country|side|group|movement|forces|fighters|"
        "delegation|party|organi[sz]ation|administration|nation)) ",
        kAdverbs, kFinite, "\\b"));
    for (const Subject& subject : subjects_) {
      re2::StringPiece group;
      if (!MatchesWithGroups(text_.substr(subject.verb), re, &group)) continue;
      const Span pronoun = SpanOf(text_, group);
      if (!sentence_.MentionsIn(pronoun).empty() && !IsPronoun(sentence_, pronoun)) continue;
      // "Norway said they agreed": they are both sides.
      static const Cue& jointly =
          StaticCue("^they (?:(?:have|had) )?(?:[a-z]+ly )?(?:agreed|decided)\\b");
      if (Matches(text_.substr(pronoun.start), jointly)) continue;
      if (Matches(text_.substr(pronoun.start), Impersonal())) continue;
      Add(subject.span, pronoun.end);
    }
  }

  // "Norway condemned the raid and rejected".
  void Coordinated() {
    static const GroupRegex& re = StaticGroupRegex(
        absl::StrCat("(?:,?\"? (?:and|but)|, yet)( ", kAdverbs, kFinite, ")\\b"));
    static const Cue& agent = StaticCue("^(?:,? [a-z]+){0,2}? by\\b");
    static const Cue& participle = StaticCue(absl::StrCat("^ ", kAdverbs, "[a-z]+ed$"));
    ForEach(re, [&](Span verb) {
      const Subject* subject = SubjectAt(verb.start);
      if (subject == nullptr || (subject->embedded && !Reports())) return;
      if (TellsOfOthers(*subject, verb.start)) return;
      const bool maybe_passive = Matches(Slice(text_, verb), participle);
      if (maybe_passive && (subject->passive ||
                            Matches(text_.substr(verb.end), agent))) {
        return;
      }
      Add(subject->span, verb.start);
    });
  }

  // "Berg said the delegations met and [agreed]": they, not she; but in "Berg said the
  // talks failed and [added]" it is she.
  bool TellsOfOthers(const Subject& subject, int32_t verb) const {
    static const Cue& told = StaticCue(
        absl::StrCat("^ ", kAdverbs, kSaid, "(?: (?:on )?", kDate, ")?(?: that)? (?:the|both|all) "
                     "(?:two |warring |rival |negotiating )?(?:delegations?|sides|parties|teams|"
                     "countries|negotiators|delegates|leaders|ministers|presidents|groups)\\b"));
    static const Cue& says = StaticCue(absl::StrCat("^ ", kAdverbs, kSaid, "\\b"));
    return Matches(text_.substr(subject.verb), told) &&
           !Matches(text_.substr(verb), says);
  }

  // Whether the sentence opens with no party of its own: in "An aide said Norway
  // met Chile and rejected its terms" the last verb can only be Norway's.
  bool Reports() const { return subjects_.front().embedded; }

  // "..., rejecting its terms"; "after refusing to sign".
  void Participles() {
    static const GroupRegex& re = StaticGroupRegex(
        "(?:,|\\b(?:after|despite|while)(?: (?:first|initially|earlier|previously|repeatedly))?)"
        "( (?:[a-z]+ly |again |instead )?[a-z]{2,}ing) ");
    ForEach(re, [&](Span verb) {
      const Subject* subject = SubjectAt(verb.start);
      if (subject != nullptr && !subject->embedded) Add(subject->span, verb.start);
    });
  }

  // "..., who has rejected": of whoever stands before it.
  void Relatives() {
    static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
        "(", kActor, ")(?: \\([^)]{1,40}\\))?,? (?:who|which|that) ", kAdverbs, kFinite, "\\b"));
    static const Cue& pronoun = StaticCue("^[^a-z]*(?:who|which|that)");
    // "It was [Norway] that asked"; "the talks with Norway that failed" are another.
    static const Cue& cleft = StaticCue("\\bit (?:is|was) (?:the )?$");
    ForEach(re, [&](Span who) {
      re2::StringPiece words;
      if (!pronoun.Find(text_.substr(who.end), 0, &words)) return;
      if (absl::EndsWith(FromRe2(words), "that") &&
          !Matches(text_.substr(0, who.start), cleft)) {
        return;
      }
      Add(who, who.end + static_cast<int32_t>(words.size()));
    });
  }

  // "... but it rejected": of the last one to act before it.
  void Pronouns() {
    static const GroupRegex& re = StaticGroupRegex(
        absl::StrCat("(?:,|;| but| and| although| while| because| since)( (?:it|they)) ", kAdverbs,
                     kFinite, "\\b"));
    ForEach(re, [&](Span pronoun) {
      const Subject* subject = SubjectAt(pronoun.start);
      if (subject == nullptr || subject->embedded || InQuotes(pronoun.start)) return;
      // "Norway accused Chile of stalling because it would not sign": Chile, or nobody knows.
      static const Cue& blame = StaticCue(
          "\\b(?:accus|critici[sz]|blam|condemn|denounc|reproach|fault|chid|scold|rebuk)[a-z]* "
          "[^;\"]*(?:because|since)$");
      if (Matches(text_.substr(0, pronoun.start), blame)) return;
      if (!Matches(text_.substr(pronoun.start + 1), Impersonal())) {
        Add(subject->span, pronoun.end);
      }
    });
  }

  // "saying the group would not": of the last group named before it.
  void Groups() {
    static const GroupRegex& re =
        StaticGroupRegex(absl::StrCat("( the (?:[a-z]+ "
                                 "){0,2}?(?:group|movement|militia|faction|organi[sz]ation|"
                                 "insurgents|guerrillas|militants)) ",
                                 kAdverbs, kFinite, "\\b"));
    ForEach(re, [&](Span words) {
      for (int32_t at = words.start - 3; at >= 0; --at) {
        const std::vector<int> in = sentence_.MentionsIn({at, at + 3});
        if (in.size() != 1 || (text_[at] & 0xF0) != 0xE0) continue;
        const Mention& mention = sentence_.mentions()[in[0]];
        const std::string& id =
            mention.cls == MentionClass::kPerson ? mention.party_id : mention.ref.id();
        const bool actor =
            mention.cls == MentionClass::kPerson || mention.cls == MentionClass::kParty;
        // A state's id is in capitals; an open one may be anybody.
        if (!actor || id.empty() || id[0] == '*' || absl::ascii_isupper(id[0])) continue;
        if (mention.ref.type() == v1::ENTITY_TYPE_ORGANIZATION) continue;
        Add({at, at + 3}, words.end);
        return;
      }
    });
  }

  // "it would not be possible": of nobody.
  static const RE2& Impersonal() {
    static const RE2& re = StaticRegex(
        "^it (?:[a-z]+ ){0,3}?(?:is|was|be|been) (?:[a-z]+ "
        "){0,2}?(?:possible|impossible|reasonable|"
        "unreasonable|necessary|important|clear|unclear|difficult|hard|easy|likely|unlikely|"
        "essential|"
        "premature|vital|crucial|wrong|right|better|best|time|up|too|acceptable|unacceptable|"
        "agreed|"
        "decided|understood|hoped|expected|inevitable|critical|imperative|logical|unfair|unjust|"
        "absurd|useless|pointless|worth)\\b");
    return re;
  }

  bool InQuotes(int32_t at) const {
    return std::count(text_.begin(), text_.begin() + at, '"') % 2 == 1;
  }

  const MaskedSentence& sentence_;
  const absl::string_view text_;
  const std::vector<Subject> subjects_;
  std::vector<ClauseView> views_;
};

}  // namespace

Span ClauseView::ToSentence(Span view) const {
  const int32_t first = subject.size();
  auto of_predicate = [&](int32_t at) {
    return predicate.start + std::max(at - first - joint, 0);
  };
  const Span span{view.start < first ? subject.start + view.start : of_predicate(view.start),
                  view.end <= first ? subject.start + view.end : of_predicate(view.end)};
  // Of a subject that comes last, from where its predicate begins.
  if (span.end < span.start && view.end > first) return {predicate.start, subject.end};
  return {span.start, std::max(span.start, span.end)};
}

std::vector<ClauseView> ClauseViews(const MaskedSentence& sentence) {
  std::vector<ClauseView> views = Viewer(sentence).Views();
  for (ClauseView& view : FrontedViews(sentence)) {
    view.fronted = true;
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace claims
