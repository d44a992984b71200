#include "claims/resolve/party_cues.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/resolve/refs.h"

namespace claims {
namespace {

constexpr absl::string_view kActor = "[\\x{E000}-\\x{E7FF}]";
// Also as a place: "in Norway".
constexpr absl::string_view kNamed = "[\\x{E000}-\\x{EBFF}]";
constexpr absl::string_view kList =
    "[\\x{E000}-\\x{E7FF}](?:(?:,| and|, and)(?: the)? [\\x{E000}-\\x{E7FF}])*";
// What is mediated.
constexpr absl::string_view kMatter =
    "(?:talks|negotiations?|truces?|cease-?fires?|deals?|agreements?|accords?|peace|dialogue|"
    "mediation|"
    "efforts?|proposals?|plan|process|initiative|meetings?|round|pact)";

void Collect(const MaskedSentence& sentence, const GroupRegex& re, std::vector<int>* found) {
  const absl::string_view text = sentence.text();
  re2::StringPiece groups[2];
  size_t from = 0;
  while (re.Find(text, from, groups, 2)) {
    if (groups[1].data() == nullptr) {
      from = static_cast<size_t>(groups[0].data() - text.data()) + groups[0].size();
      continue;
    }
    const int32_t start = static_cast<int32_t>(groups[1].data() - text.data());
    for (int index : sentence.MentionsIn({start, start + static_cast<int32_t>(groups[1].size())})) {
      found->push_back(index);
    }
    from = static_cast<size_t>(start) + groups[1].size();
  }
}

// Of the words of a sentence that tells of mediation: most tell of none.
std::vector<int> MediatorsByWords(const MaskedSentence& sentence) {
  // "mediated by A and B"
  static const GroupRegex& agent = StaticGroupRegex(absl::StrCat(
      "\\b(?:mediat|broker|facilitat|moderat|midwif)ed (?:jointly )?by "
      "(?:the |mediators? |president )?(",
      kList, ")"));
  // "A-brokered talks", "A's mediation", "A mediators", "the A mediation"
  static const GroupRegex& adjective = StaticGroupRegex(
      absl::StrCat("(", kActor,
                   ")(?:-(?:brokered|mediated|facilitated)|(?:'s|')? "
                   "(?:(?:chief|peace|special|international|regional|senior|joint) "
                   ")?(?:mediat(?:ion|ors?)|facilitat(?:ion|ors?)|peace ?brokers?)\\b)"));
  // "mediator A", "peace broker A"
  static const GroupRegex& title = StaticGroupRegex(
      absl::StrCat("\\b(?:mediators?|facilitators?|peace ?brokers?|intermediar(?:y|ies)),? "
                   "(?:former |ex-)?(?:from (?:the )?)?(",
                   kList, ")"));
  // "the mediator for A, B"
  static const GroupRegex& apposed = StaticGroupRegex(absl::StrCat(
      "\\b(?:mediators?|facilitators?) (?:for|from|of) (?:the )?", kActor,
      "(?: \\([^)]{1,20}\\))?, (?:the |an? )?([\\x{E400}-\\x{E7FF}])"));
  // "A has brokered the talks", "A, which is mediating"
  static const GroupRegex& active = StaticGroupRegex(absl::StrCat(
      "(", kList,
      ")(?:(?:'s|')?(?: [a-z]+){1,3}|,? (?:who|which))?(?: "
      "(?:has|have|had|is|are|was|were|helped|been))*(?: also| jointly| repeatedly)? (?:to )?"
      "(?:mediat|broker|facilitat)(?:e|es|ed|ing)\\b(?: "
      "(?:the|an?|several|past|previous|indirect|these|those|peace|new))*(?: [^ ,;]+){0,2}? ",
      kMatter, "\\b"));
  static const GroupRegex& acting = StaticGroupRegex(absl::StrCat(
      "(", kList,
      "),? (?:who |which )?(?:(?:has|have|had|is|are|was|were|been|will|would|to|still|going|"
      "continues?|agreed|offered) )*(?:act(?:ing|ed|s)?|serv(?:e|es|ing|ed)) as (?:an? )?"
      "(?:[a-z]+ )?(?:mediators?|intermediar(?:y|ies)|go-between|facilitators?|brokers?)\\b"));
  static const GroupRegex& office = StaticGroupRegex(absl::StrCat(
      "(", kList,
      "),? (?:who |which )?(?:is|was|remains|has been) (?:also )?(?:the |an? )?(?:[a-z]+ )?"
      "(?:mediators?|facilitators?)\\b"));
  // "A, the head of the B mediation team"
  static const GroupRegex& heads = StaticGroupRegex(absl::StrCat(
      "([\\x{E400}-\\x{E7FF}]), (?:who |the |an? )?(?:heads?|leads|chairs?|chief|leader|chairman) "
      "(?:of )?(?:the )?(?:",
      kActor, "(?:'s|')? )?(?:[a-z-]+ ){0,2}?(?:mediat|facilitat)(?:ion|ing)\\b"));
  std::vector<int> found;
  for (const GroupRegex* re :
       {&heads, &agent, &adjective, &title, &apposed, &active, &acting, &office}) {
    Collect(sentence, *re, &found);
  }
  // "mediator for the AU"; not "for Chile", where the conflict is.
  static const GroupRegex& of_body = StaticGroupRegex(absl::StrCat(
      "\\b(?:mediators?|facilitators?) (?:for|of) (?:the )?(", kActor, ")"));
  std::vector<int> bodies;
  Collect(sentence, of_body, &bodies);
  for (int index : bodies) {
    if (sentence.mentions()[index].ref.type() == v1::ENTITY_TYPE_ORGANIZATION) {
      found.push_back(index);
    }
  }
  return found;
}

bool HasTwoActors(const MaskedSentence& sentence) {
  return std::count_if(sentence.mentions().begin(), sentence.mentions().end(),
                       [](const Mention& mention) {
                         return mention.cls == MentionClass::kParty ||
                                mention.cls == MentionClass::kPerson;
                       }) > 1;
}

}  // namespace

bool IsMediator(const Mention& mention) {
  static const Cue& office = StaticCue("\\b(?:mediators?|facilitators?)\\b");
  const absl::string_view words =
      mention.cls == MentionClass::kPerson ? mention.role : mention.head;
  return !words.empty() && Matches(words, office);
}

std::vector<int> MediatorsIn(const MaskedSentence& sentence) {
  std::vector<int> found;
  // One of these stands in whatever the patterns match.
  if (sentence.HasAny({"mediat", "broker", "facilitat", "moderat", "midwif", "intermediar",
                       "go-between"})) {
    found = MediatorsByWords(sentence);
  }
  const std::vector<Mention>& mentions = sentence.mentions();
  for (size_t i = 0; i < mentions.size(); ++i) {
    if (!IsMediator(mentions[i])) continue;
    found.push_back(static_cast<int>(i));
    // "Saudi, US and African mediators": all of the list.
    for (size_t k = i; k > 0 && mentions[i].head == "mediators"; --k) {
      const Mention& before = mentions[k - 1];
      const absl::string_view joint =
          Slice(sentence.text(), {sentence.FromDocument(before.span.end),
                                  sentence.FromDocument(mentions[k].span.start)});
      if (before.cls != MentionClass::kParty || !before.head.empty() ||
          (joint != ", " && joint != " and " && joint != ", and ")) {
        break;
      }
      found.push_back(static_cast<int>(k - 1));
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

namespace {

// "A, the aide said, is prepared to hold talks with B": whoever A is talking with,
// unless it only brings others to talk.
void CollectAddressed(const MaskedSentence& sentence, std::vector<int>* found) {
  static const GroupRegex& re =
      StaticGroupRegex(absl::StrCat("(", kActor,
                               "[^;:.\"\\x{E000}-\\x{E7FF}]{1,110}\\b(?:negotiat(?:e|es|ed|ing|"
                               "ions?)|talks|dialogue|parley) with (?:the |its |his )?"
                               "(?:[A-Za-z-]+ ){0,2}?",
                               kActor, ")"));
  static const Cue& others = StaticCue(
      "\\b(?:host|mediat|broker|facilitat|sponsor|urg|call|ask|press|welcom|support|back|encourag|"
      "between|propos|report|"
      "conven|organi[sz]|oversaw|oversee|help|who|which|whose|after|before|ahead|since|while)\\w*"
      "\\b");
  const absl::string_view text = sentence.text();
  re2::StringPiece groups[2];
  size_t from = 0;
  while (re.Find(text, from, groups, 2)) {
    const int32_t start = static_cast<int32_t>(groups[1].data() - text.data());
    const std::vector<int> in =
        sentence.MentionsIn({start, start + static_cast<int32_t>(groups[1].size())});
    if (in.size() >= 2 && !Matches(FromRe2(groups[1]), others)) {
      // "Norway said it would negotiate with Chile".
      const std::string& id = sentence.mentions()[in.front()].ref.id();
      const bool pronoun = id == "*he" || id == "*it";
      found->push_back(pronoun && in.front() == 1 ? 0 : in.front());
      found->push_back(in.back());
    }
    from = static_cast<size_t>(start) + groups[1].size();
  }
}

}  // namespace

std::vector<std::pair<int, int>> AddressedIn(const MaskedSentence& sentence) {
  std::vector<int> found;
  if (HasTwoActors(sentence) && sentence.HasAny({"negotiat", "talks", "dialogue", "parley"})) {
    CollectAddressed(sentence, &found);
  }
  std::vector<std::pair<int, int>> pairs;
  for (size_t i = 0; i + 1 < found.size(); i += 2) pairs.push_back({found[i], found[i + 1]});
  return pairs;
}

std::vector<int> RivalCampsIn(const MaskedSentence& sentence) {
  static const GroupRegex& camps = StaticGroupRegex(absl::StrCat(
      "(", kNamed,
      ")(?:'s|')? (?:two )?(?:warring|rival|feuding|opposing|competing|divided) (?:[a-z-]+ ){0,2}?"
      "(?:parties|factions|sides|governments|camps|parliaments|administrations|groups|leaders|"
      "forces|politicians)\\b"));
  std::vector<int> found;
  Collect(sentence, camps, &found);
  // "[Norway]'s [warring parties]": these are one mention.
  const std::vector<Mention>& mentions = sentence.mentions();
  for (size_t i = 0; i + 1 < mentions.size(); ++i) {
    const absl::string_view joint =
        Slice(sentence.text(), {sentence.FromDocument(mentions[i].span.end),
                                sentence.FromDocument(mentions[i + 1].span.start)});
    if (mentions[i + 1].ref.id() == "*both" && (joint == "'s " || joint == "' ")) {
      found.push_back(static_cast<int>(i));
    }
  }
  return found;
}

std::vector<int> DividedIn(const MaskedSentence& sentence, std::vector<int> rival_camps) {
  static const GroupRegex& war =
      StaticGroupRegex(absl::StrCat("(", kNamed,
                               ")(?:'s|')? (?:[a-z-]+ ){0,2}?(?:civil war|conflict|peace "
                               "(?:talks|process)|political crisis)\\b"));
  // "peace talks in Norway" says where they are.
  static const GroupRegex& in = StaticGroupRegex(
      absl::StrCat("\\b(?:(?:civil war|war|conflict|fighting|cease-?fire|truce|peace|bloodshed|"
                   "hostilities|crisis) (?:in|for)|peace talks for) (?:the )?(",
                   kNamed, ")"));
  std::vector<int> found = std::move(rival_camps);
  for (const GroupRegex* re : {&war, &in}) Collect(sentence, *re, &found);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

namespace {

std::vector<std::pair<int, int>> FacingByWords(const MaskedSentence& sentence) {
  static const GroupRegex& between = StaticGroupRegex(absl::StrCat(
      "\\bbetween (?:the )?(", kActor,
      "(?:(?:'s|')? [a-z]+){0,2} and (?:the |its |his )?(?:[A-Za-z-]+ ){0,2}?", kActor, ")"));
  static const GroupRegex& with = StaticGroupRegex(absl::StrCat(
      // "left Chile talks with B": where they are.
      "\\b(?:from|in|of|at|for|to|into|quit|leave|leaves|left|join|joins|joined|during|after|"
      "before|resume|resumes|resumed|suspend|"
      "suspends|suspended) (?:the )?",
      kActor, " [a-z]+ with|(", kActor,
      "(?:(?:'s|')?(?: [a-z]+){0,3})? (?:talks|negotiations|"
      "agreement|deal|accord|truce|cease-?fire|war|conflict|dialogue|meeting|negotiating|fighting|"
      "battling) (?:with|against) "
      "(?:the )?",
      kActor, ")"));
  static const GroupRegex& joint = StaticGroupRegex(absl::StrCat(
      // "by A and B" does nothing; of "A, B and C" no two stand out.
      "\\b(?:by|with) (?:the )?", kActor, " and|", kActor, ", (?:the )?", kActor, ",? and|(",
      kActor,
      " and (?:the |its |his )?(?:[a-z-]+ ){0,2}?", kActor,
      ")(?:'s [a-z]+)?(?: [a-z]+ly| also)?"
      "(?: (?:have|had|will|would|are to|are (?:due|set|expected|scheduled) to))?"
      "(?: [a-z]+ly| also)? "
      "(?:agreed|meet|sit down|hold talks|signed|reached|met|exchanged|failed|struck|concluded|"
      "held talks|accused each "
      "other|traded)\\b"));
  // "A-B tensions"
  static const GroupRegex& hyphen = StaticGroupRegex(absl::StrCat(
      "(", kActor, "-", kActor,
      ") (?:[a-z]+ "
      "){0,2}?(?:tensions|war|conflict|talks|negotiations|dispute|crisis|standoff|border|"
      "peace|truce|ceasefire|hostilities|fighting)\\b"));
  // "A refuses to negotiate with B"
  static const GroupRegex& negotiate =
      StaticGroupRegex(absl::StrCat("(", kActor,
                               "(?:(?:'s|')?(?: [a-z]+){0,3})? (?:said (?:on [\\x{EC00}-\\x{EFFF}] "
                               "|[\\x{EC00}-\\x{EFFF}] )?(?:that )?(?:it|he|she|they) )?"
                               "(?:(?:will|would|could|may|might|can|does|did|is|was|has|had|not|"
                               "never|refused?s?|ready|prepared|willing|to|agreed|declined) )*"
                               "(?:negotiate|talk|meet|sit down|hold (?:[a-z-]+ "
                               "){0,2}?talks|negotiations) (?:directly )?with (?:the )?",
                               kActor, ")"));
  // "A rejected B's offer"
  static const GroupRegex& answer = StaticGroupRegex(absl::StrCat(
      "(", kActor,
      "(?:(?:'s|')?(?: [a-z]+){0,2})? (?:(?:has|have|had|would|will) )?(?:[a-z]+ly )?"
      "(?:reject|accept|refus|dismiss|declin|consider|welcom|stud|spurn|turn)[a-z]* (?:down )?"
      "(?:an? |the )?",
      kActor, "(?:'s|')?) (?:[a-z-]+ ){0,3}?(?:proposals?|offers?|demands?|plan|terms|conditions|"
      "draft|call|invitation)\\b"));
  // "... in our negotiations with B," A said
  static const GroupRegex& quoted = StaticGroupRegex(absl::StrCat(
      "\\b(?:talks|negotiations|dialogue|deal|accord|agreement) with (?:the )?(", kActor,
      "[^;.\\x{E000}-\\x{EFFF}]{0,30},\"? ", kActor, ") (?:said|says|told|added)\\b"));
  std::vector<std::pair<int, int>> pairs;
  for (const GroupRegex* re : {&between, &with, &joint, &hyphen, &negotiate, &answer, &quoted}) {
    std::vector<int> found;
    Collect(sentence, *re, &found);
    for (size_t i = 0; i + 1 < found.size(); i += 2) pairs.push_back({found[i], found[i + 1]});
  }
  return pairs;
}

}  // namespace

std::vector<std::pair<int, int>> FacingIn(const MaskedSentence& sentence) {
  if (!HasTwoActors(sentence)) return {};
  return FacingByWords(sentence);
}

// "[Yemen]'s rival factions", "[Yemen]'s warring parties".
const Mention* RivalCampsOf(const MaskedSentence& sentence, Span match) {
  const std::vector<Mention>& mentions = sentence.mentions();
  const auto matched = [&](size_t i) {
    return match.Contains(sentence.FromDocument(mentions[i].span.start));
  };
  for (int i : RivalCampsIn(sentence)) {
    if (matched(i)) return &mentions[i];
  }
  for (size_t i = 0; i + 1 < mentions.size(); ++i) {
    const bool of_it = mentions[i + 1].ref.id() == "*both" && IsState(mentions[i].ref) &&
                       mentions[i + 1].span.start == mentions[i].span.end + 3;
    if (of_it && matched(i + 1)) return &mentions[i];
  }
  return nullptr;
}

}  // namespace claims
