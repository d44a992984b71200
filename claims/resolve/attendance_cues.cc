#include "claims/resolve/attendance_cues.h"

#include "claims/base/cue.h"
#include "claims/base/regex.h"

namespace claims {

bool IsPosting(absl::string_view before) {
  static const Cue& posting = StaticCue(
      "\\b(?:ambassadors?|envoys?|representatives?) (?:of|from) [^,;.]*? to (?:the )?$");
  return Matches(before, posting);
}

bool IsNobody(absl::string_view before) {
  static const Cue& nobody =
      StaticCue("\\b(?i:nobody|no ?one|none|neither|no [a-z]+) (?:from|of) (?:the )?$");
  return Matches(before, nobody);
}

bool OwnsSubject(absl::string_view after) {
  static const Cue& owned = StaticCue("^(?:'s|') ");
  static const Cue& team = StaticCue(
      "^(?:'s|') (?:[A-Za-z0-9-]+ "
      "){0,4}?(?:delegat\\w+|teams?|sides?|panels?|negotiators?|representatives?|envoys?|"
      "officials?|mediators?|ministers?|leaders?|ambassadors?|diplomats?|observers?|government|"
      "party|participation|"
      "president|chief|army|wing|group)\\b");
  return Matches(after, owned) && !Matches(after, team);
}

bool IsDoubted(absl::string_view before) {
  static const Cue& doubt = StaticCue("\\b(?:whether|if)\\b[^,;]*$|\\bso (?:that )?(?:the )?$");
  return Matches(before, doubt);
}

bool MayEnd(absl::string_view after) {
  static const Cue& condition = StaticCue(
      "^[^;.:\\x{E000}-\\x{E7FF}]{0,30}?\\b(?:unless|until|as long as|so long as|if|before|"
      "without)\\b");
  return Matches(after, condition);
}

bool IsOfficeOf(absl::string_view before) {
  static const Cue& office = StaticCue(
      "(?i)\\b(?:head|leader|chief|chair(?:man|woman|person)?|president|speaker|spokes[a-z]+|"
      "member|"
      "minister|commander|founder|secretary) (?:of|from)(?: the)? $");
  return Matches(before, office);
}

bool IsAdviser(absl::string_view head) {
  static const Cue& adviser =
      StaticCue("^(?:advis[eo]r|aide|lawyer|analyst|source|spokes[a-z]+)$");
  return Matches(head, adviser);
}

bool IsOfOffice(absl::string_view after) {
  static const Cue& office =
      StaticCue("^(?:'s|') (?:office|spokes[a-z]+|statement|mission|aides?)\\b");
  return Matches(after, office);
}

bool IsOwner(absl::string_view before, absl::string_view match) {
  static const Cue& owner =
      StaticCue("\\b(?:of|by|to|with|against)(?: the| an?| his| her| its)?(?: [a-z]+)? $");
  static const Cue& person = StaticCue("^[\\x{E400}-\\x{E7FF}],? ");
  // "the work of [X, who attended]": said of X himself.
  static const Cue& relative = StaticCue("^[\\x{E400}-\\x{E7FF}],? who ");
  return Matches(match, person) && Matches(before, owner) &&
         !Matches(match, relative);
}

bool IsObject(absl::string_view before) {
  static const Cue& object =
      StaticCue("\\b(?:for|with|to|against|by|in|over|on|about|at|representing)(?: the)? $");
  return Matches(before, object);
}

bool IsThwarted(absl::string_view match, absl::string_view after) {
  static const Cue& expected = StaticCue(
      "\\b(?:was|were|been) (?:[a-z]+ )?(?:expected|due|scheduled|supposed|set|slated|invited|"
      "meant) to\\b|\\b(?:planned|hoped|wanted|intended|was|were) to\\b");
  static const Cue& but = StaticCue(
      "^[^;.\\x{E000}-\\x{E7FF}]{0,60}?,? (?:but|before) (?:(?:then|later|has|have|had|he|she|it|"
      "they|in the end|at the last minute|abruptly|was|were) )*(?:(?:unable to|could not|couldn't|"
      "did not|didn't|failed to|declined to|refused to|not able to) (?:come|attend|travel|make|"
      "show|turn|appear|join|take part|participate|go|do so|arrive|leave)|cancell?(?:ed|ing)|"
      "pull(?:ed|ing) out|withdrew|stayed (?:away|home|at home)|was prevented|held up)\\b");
  return Matches(match, expected) && Matches(after, but);
}

bool IsOfOther(absl::string_view before) {
  static const Cue& other = StaticCue(
      "\\b(?:of|to|for|from|under)(?: the)? "
      "$|\\b(?:advis[eo]r|aide|deputy|assistant|spokesman|envoy|ambassador)s? "
      "(?:to|of|for) (?:[a-z]+ ){1,3}[a-z]+, $");
  static const Cue& rule =
      StaticCue("\\b(?:chairmanship|chair|leadership|presence|absence|participation|"
                  "involvement|attendance|composed|made up|"
                  "consist(?:s|ed|ing)?) of(?: the)? $");
  return Matches(before, other) && !Matches(before, rule);
}

bool IsJoined(absl::string_view words) {
  static const Cue& joined = StaticCue(
      "^.[^;:]{0,80}? (?:be|is|are|was|were|been)(?: also)? "
      "(?:joined|hosted|convened|received)\\b");
  return Matches(words, joined);
}

bool IsMemberOf(absl::string_view before) {
  static const Cue& body = StaticCue(
      "\\b(?:compris(?:es|ed|ing)|group(?:s|ing)|unit(?:es|ing)|bring(?:s|ing) together|"
      "(?:consist(?:s|ed|ing)|composed|made up|members are)(?: of)?)(?: the)? $");
  return Matches(before, body);
}

bool IsSameTeam(absl::string_view before, absl::string_view match) {
  static const Cue& start = StaticCue("^(?:delegation|team)\\b");
  static const Cue& the = StaticCue("\\b(?:[Tt]he|[Ii]ts) $");
  static const Cue& named = StaticCue(
      "^(?:[,;] )?(?:and |while )?(?:(?:[Tt]he )?(?:[a-z0-9]+ )?(?:members|delegates|negotiators) "
      "of )?(?:[Tt]he (?:delegation|team)|[Ii]ts (?:[a-z0-9-]+ ){0,3}?(?:delegation|team|panel|"
      "members|delegates|negotiators))\\b");
  static const Cue& other = StaticCue(
      "^[^\\x{E000}-\\x{E7FF}]*\\b(?:other|rival|opposing|opposite|adverse)\\b");
  if (Matches(match, other)) return false;
  return Matches(match, start) ? Matches(before, the) : Matches(match, named);
}

}  // namespace claims
