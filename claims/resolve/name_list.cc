#include "claims/resolve/name_list.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"

namespace claims {
namespace {

constexpr absl::string_view kParty = "[\\x{E000}-\\x{E3FF}]";
constexpr absl::string_view kPerson = "[\\x{E400}-\\x{E7FF}]";
constexpr int32_t kMask = 3;  // bytes of a mention's character

// " for Norway", " of the Chilean army".
std::string OfParty() {
  return absl::StrCat("(?: (?:of|for|from|representing|on behalf of) (?:the )?(?:[a-z-]+ )?(",
                      kParty, ")(?:'s)?(?: [a-z-]+){0,3}?)?");
}

// ", the minister", " (left)", ", who came late": nobody else is named in it.
std::string Aside() {
  return absl::StrCat(
      "(?: \\([^)]{1,80}\\))?(, "
      "(?:an?|the|his|her|its|their|who|whose|former|formerly|now|also|head|chief|deputy|[a-z-]+ "
      "(?:of|for|to|at))\\b(?:[^;:\\x{E400}-\\x{E7FF}]|[\\x{E400}-\\x{E7FF}]'s ){0,140}?)?");
}

std::string Joint() {
  return "(?:,? and (?:also )?(?:by )?|, (?:by )?|; (?:and )?|,? as well as |,? along with |,? "
         "together with )";
}

// "Chilean Vice Minister for Trade ", before a name.
std::string Title() {
  return absl::StrCat(
      "((?:(?:(?:Gen|Lt|Maj|Brig|Col|Capt|Adm|Amb|Sen|Dr|Mr|Mrs|Ms|Prof|Rev|St)\\.|[A-Za-z'\"-]+|",
      kParty, "(?:'s|')?|[\\x{E800}-\\x{EBFF}](?:'s|')?),? ){0,9}?)");
}

bool HasVerb(absl::string_view words) {
  static const Cue& verb = StaticCue(
      "\\b(?:is|are|was|were|will|would|has|have|had|said|says|told|met|held|left|went|came|did|"
      "does|may|might|could|can|"
      "should|must|whom|which|that|but|while|when|after|before|where|because|if)\\b");
  return Matches(words, verb);
}

// "Berg, [who replaced] Dahl": no office of the next one.
bool IsTitle(absl::string_view words) {
  // "by Berg; Chile's [by the minister,] Dahl": another's own.
  static const Cue& relative = StaticCue("\\b(?:who|whose|by|replac|succe[ed])");
  return !HasVerb(words) && !Matches(words, relative);
}

// "an aide to [Berg]": whom only another one's office names.
bool IsPrefaced(absl::string_view before) {
  static const Cue& preface = StaticCue(
      "\\b(?:to|with|of|by|from|for|against|about|between|under|told|citing|including)(?: the| "
      "an?)? $");
  return Matches(before, preface);
}

// "..., and Berg said": the name begins a clause of its own.
bool BeginsClause(absl::string_view after) {
  static const Cue& verb = StaticCue(
      "^(?: \\([^)]{1,60}\\)|, [^,;]{2,60},)?(?:'s)?,? (?:also |both |later |then "
      ")?(?:is|are|was|were|will|would|has|have|had|"
      "said|says|told|met|held|left|went|came|did|does|may|might|could|can|led|leads|headed|added|"
      "warned|urged|called|"
      "signed|arrived|flew|spoke|announced|agreed|refused|rejected)\\b|^'s\\b");
  return Matches(after, verb);
}

// "Berg, adviser to Prime Minister [Dahl], and Lund": whose adviser the first one is.
bool IsPrincipal(absl::string_view before) {
  static const Cue& office = StaticCue(
      "\\b(?:advis[eo]r|aide|deputy|assistant|secretary|counsel+or|wife|husband|son|daughter|"
      "brother)(?: [a-z]+)? (?:to|of)(?: the)? $");
  return Matches(before, office);
}

int32_t At(const MaskedSentence& sentence, int index) {
  return sentence.FromDocument(sentence.mentions()[index].span.start);
}

int MentionAt(const MaskedSentence& sentence, absl::string_view text, re2::StringPiece mark) {
  if (mark.data() == nullptr) return -1;
  const int32_t at = static_cast<int32_t>(mark.data() - text.data());
  const std::vector<int> found = sentence.MentionsIn({at, at + kMask});
  return found.empty() ? -1 : found.front();
}

}  // namespace

int PartyAfter(const MaskedSentence& sentence, int index) {
  static const GroupRegex& of = StaticGroupRegex(absl::StrCat(
      "^ (?:of|for|from|representing|on behalf of) (?:the )?(?:[a-z-]+ )?(", kParty, ")"));
  const absl::string_view text = sentence.text();
  re2::StringPiece party;
  if (!MatchesWithGroups(text.substr(At(sentence, index) + kMask), of, &party)) return -1;
  return MentionAt(sentence, text, party);
}

const Mention* ApposedSubject(const MaskedSentence& masked, int32_t at) {
  static const GroupRegex& aside = StaticGroupRegex(
      "([\\x{E400}-\\x{E7FF}]), (?:an? |the |his |her |its )?"
      "(?:[a-z-]+ |[\\x{E000}-\\x{F8FF}](?:'s)? ){0,5}(?:to|of|for|under|(?:flanked|accompanied|"
      "joined|backed|assisted|supported|followed) by(?: [a-z]+){0,3}) $");
  static const Cue& closed = StaticCue("^.,");
  const absl::string_view before = masked.text().substr(0, at);
  re2::StringPiece person;
  if (!Matches(masked.text().substr(at), closed) ||
      !MatchesWithGroups(before, aside, &person)) {
    return nullptr;
  }
  const int32_t offset = static_cast<int32_t>(person.data() - before.data());
  for (const Mention& mention : masked.mentions()) {
    if (masked.FromDocument(mention.span.start) == offset) return &mention;
  }
  return nullptr;
}

std::vector<ListedName> NamesAfter(const MaskedSentence& sentence, int index) {
  static const GroupRegex& next =
      StaticGroupRegex(absl::StrCat("^", OfParty(), Aside(), Joint(), Title(), "(", kPerson, ")"));
  // "[A, the minister,] [B]": the comma between them is the first mention's own.
  static const GroupRegex& adjacent =
      StaticGroupRegex(absl::StrCat("^( )(?:(and) )?", Title(), "(", kPerson, ")"));
  const absl::string_view text = sentence.text();
  std::vector<ListedName> names;
  int32_t at = At(sentence, index) + kMask;
  int last = index;
  re2::StringPiece party, aside, title, person;
  while (true) {
    const bool closed = absl::EndsWith(sentence.mentions()[last].ref.mention(), ",");
    if (!MatchesWithGroups(text.substr(at), closed ? adjacent : next, &party, &aside, &title,
                           &person)) {
      break;
    }
    const bool relative = aside.starts_with(", who");
    if ((!relative && HasVerb(FromRe2(aside))) || !IsTitle(FromRe2(title))) break;
    const int mention = MentionAt(sentence, text, person);
    const bool plain = absl::StartsWith(text.substr(at), " and ");
    at = static_cast<int32_t>(person.data() - text.data()) + kMask;
    if (mention >= 0 && aside.empty() && IsPrincipal(FromRe2(title)) &&
        absl::StartsWith(text.substr(at), ", ")) {
      last = mention;
      continue;
    }
    const absl::string_view after = text.substr(at);
    // "led by [A] and B, arrived": the comma closes what both stand in.
    const bool closes = plain && absl::StartsWith(after, ",") && BeginsClause(after.substr(1));
    if (mention < 0 || IsPrefaced(FromRe2(title)) || (!closes && BeginsClause(after))) break;
    names.push_back({mention, PartyAfter(sentence, mention)});
    last = mention;
  }
  return names;
}

std::vector<ListedName> NamesBefore(const MaskedSentence& sentence, int index) {
  static const GroupRegex& previous = StaticGroupRegex(
      absl::StrCat("(", kPerson, ")", OfParty(), Aside(), "(", Joint(), ")", Title(), "$"));
  const absl::string_view text = sentence.text();
  std::vector<ListedName> names;
  int32_t at = At(sentence, index);
  re2::StringPiece person, party, aside, joint, title;
  while (MatchesWithGroups(text.substr(0, at), previous, &person, &party, &aside, &joint, &title)) {
    const bool relative = aside.starts_with(", who");
    if ((!relative && HasVerb(FromRe2(aside))) || HasVerb(FromRe2(title))) break;
    const int mention = MentionAt(sentence, text, person);
    if (mention < 0) break;
    at = static_cast<int32_t>(person.data() - text.data());
    // "According to Berg, Dahl and Lund attended".
    if (IsPrefaced(text.substr(0, at))) break;
    names.push_back({mention, PartyAfter(sentence, mention)});
  }
  std::reverse(names.begin(), names.end());
  return names;
}

std::vector<int> PartiesAfter(const MaskedSentence& sentence, int index) {
  static const GroupRegex& list = StaticGroupRegex(
      absl::StrCat("^(?: \\([^)]{1,40}\\))?,? (?:and|as well as|along with|together with) (?:the "
                   ")?(?:[a-z-]+ ){0,3}?"
                   "(?:(?:representatives?|officials|delegates|delegations?|envoys|diplomats|"
                   "ambassadors|observers|mediators|leaders|"
                   "ministers|negotiators) "
                   "(?:from|of)|(?:organi[sz]ations|countries|bodies|states|nations|governments),? "
                   "(?:such as|including|like)) (?:the )?(",
                   kParty, "(?:(?:, and|,| and)(?: the)? ", kParty, ")*)"));
  // "A, B and host C".
  static const GroupRegex& host = StaticGroupRegex(absl::StrCat(
      "^((?:, (?:the )?", kParty,
      ")*,? and (?:the )?(?:hosts?|host nation|(?:co-)?mediators?|brokers?|guarantors?|"
      "neighbou?r|neighbou?ring) (?:the )?",
      kParty, ")(?:[.,;]|$)"));
  static const Cue& owned = StaticCue("^(?:'s|') ");
  const absl::string_view text = sentence.text();
  re2::StringPiece parties;
  const re2::StringPiece after = ToRe2(text.substr(At(sentence, index) + kMask));
  if (!MatchesWithGroups(FromRe2(after), list, &parties) &&
      !MatchesWithGroups(FromRe2(after), host, &parties))
    return {};
  const auto start = static_cast<int32_t>(parties.data() - text.data());
  const int32_t end = start + static_cast<int32_t>(parties.size());
  if (Matches(text.substr(end), owned)) return {};
  return sentence.MentionsIn({start, end});
}

bool IsRuledOut(const MaskedSentence& sentence, const Mention& person) {
  static const Cue& other =
      StaticCue("\\b(?:not|rather than|instead of|in place of)(?: by)?(?: the)? $");
  const absl::string_view text = sentence.text();
  return Matches(text.substr(0, sentence.FromDocument(person.span.start)), other);
}

std::vector<int> CompanionsOfSubject(const MaskedSentence& sentence, int index) {
  if (!sentence.HasAny({"along with", "ogether with", "ointly with", "longside"})) return {};
  static const absl::string_view kList =
      "((?:the |its |his |her )?[\\x{E000}-\\x{E7FF}](?:(?:,|,? and)(?: the)? "
      "[\\x{E000}-\\x{E7FF}])*)";
  static const GroupRegex& after = StaticGroupRegex(absl::StrCat(
      "^(?: \\([^)]{1,40}\\))?(?:(?:'s|')? [a-z-]+)?, (?:along with|(?:together|jointly) with|"
      "alongside) ",
      kList, "(?:, | (?:[\\x{EC00}-\\x{EFFF}] )?(?:has|have|had|demand|call|urg|propos|reject|"
      "accept|agree|offer|ask|insist|warn|refus)[a-z]*\\b)"));
  static const GroupRegex& before = StaticGroupRegex(absl::StrCat(
      "(?:^|[.;:\"] ?)(?i:together with|along with|jointly with|alongside) ", kList,
      ", (?:the )?$"));
  const absl::string_view text = sentence.text();
  const int32_t at = At(sentence, index);
  re2::StringPiece parties;
  if (!MatchesWithGroups(text.substr(at + kMask), after, &parties) &&
      !MatchesWithGroups(text.substr(0, at), before, &parties)) {
    return {};
  }
  return sentence.MentionsIn(SpanOf(text, parties));
}

}  // namespace claims
