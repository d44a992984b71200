#include "claims/resolve/attendance_cues.h"

#include "claims/base/regex.h"

namespace claims {

bool IsPosting(absl::string_view before) {
  static const RE2& posting = StaticRegex(
      "\\b(?:ambassadors?|envoys?|representatives?) (?:of|from) [^,;.]*? to (?:the )?$");
  return RE2::PartialMatch(ToRe2(before), posting);
}

bool IsNobody(absl::string_view before) {
  static const RE2& nobody =
      StaticRegex("\\b(?i:nobody|no ?one|none|neither|no [a-z]+) (?:from|of) (?:the )?$");
  return RE2::PartialMatch(ToRe2(before), nobody);
}

bool OwnsSubject(absl::string_view after) {
  static const RE2& owned = StaticRegex("^(?:'s|') ");
  static const RE2& team = StaticRegex(
      "^(?:'s|') (?:[A-Za-z0-9-]+ "
      "){0,4}?(?:delegat\\w+|teams?|sides?|panels?|negotiators?|representatives?|envoys?|"
      "officials?|mediators?|ministers?|leaders?|ambassadors?|diplomats?|observers?|government|"
      "party|participation|"
      "president|chief|army|wing|group)\\b");
  return RE2::PartialMatch(ToRe2(after), owned) && !RE2::PartialMatch(ToRe2(after), team);
}

bool IsDoubted(absl::string_view before) {
  static const RE2& doubt = StaticRegex("\\b(?:whether|if)\\b[^,;]*$|\\bso (?:that )?(?:the )?$");
  return RE2::PartialMatch(ToRe2(before), doubt);
}

bool MayEnd(absl::string_view after) {
  static const RE2& condition = StaticRegex(
      "^[^;.:\\x{E000}-\\x{E7FF}]{0,30}?\\b(?:unless|until|as long as|so long as|if|before|"
      "without)\\b");
  return RE2::PartialMatch(ToRe2(after), condition);
}

bool IsOwner(absl::string_view before, absl::string_view match) {
  static const RE2& owner =
      StaticRegex("\\b(?:of|by|to|with|against)(?: the| an?| his| her| its)?(?: [a-z]+)? $");
  static const RE2& person = StaticRegex("^[\\x{E400}-\\x{E7FF}],? ");
  // "the work of [X, who attended]": said of X himself.
  static const RE2& relative = StaticRegex("^[\\x{E400}-\\x{E7FF}],? who ");
  return RE2::PartialMatch(ToRe2(match), person) && RE2::PartialMatch(ToRe2(before), owner) &&
         !RE2::PartialMatch(ToRe2(match), relative);
}

bool IsObject(absl::string_view before) {
  static const RE2& object =
      StaticRegex("\\b(?:for|with|to|against|by|in|over|on|about|at)(?: the)? $");
  return RE2::PartialMatch(ToRe2(before), object);
}

bool IsThwarted(absl::string_view match, absl::string_view after) {
  static const RE2& expected = StaticRegex(
      "\\b(?:was|were|been) (?:[a-z]+ )?(?:expected|due|scheduled|supposed|set|slated|invited|"
      "meant) to\\b|\\b(?:planned|hoped|wanted|intended|was|were) to\\b");
  static const RE2& but = StaticRegex(
      "^[^;.\\x{E000}-\\x{E7FF}]{0,60}?,? (?:but|before) (?:(?:then|later|has|have|had|he|she|it|"
      "they|in the end|at the last minute|abruptly|was|were) )*(?:(?:unable to|could not|couldn't|"
      "did not|didn't|failed to|declined to|refused to|not able to) (?:come|attend|travel|make|"
      "show|turn|appear|join|take part|participate|go|do so|arrive|leave)|cancell?(?:ed|ing)|"
      "pull(?:ed|ing) out|withdrew|stayed (?:away|home|at home)|was prevented|held up)\\b");
  return RE2::PartialMatch(ToRe2(match), expected) && RE2::PartialMatch(ToRe2(after), but);
}

bool IsOfOther(absl::string_view before) {
  static const RE2& other = StaticRegex(
      "\\b(?:of|to|for|from|under)(?: the)? "
      "$|\\b(?:advis[eo]r|aide|deputy|assistant|spokesman|envoy|ambassador)s? "
      "(?:to|of|for) (?:[a-z]+ ){1,3}[a-z]+, $");
  static const RE2& rule =
      StaticRegex("\\b(?:chairmanship|chair|leadership|presence|absence|participation|"
                  "involvement|attendance|composed|made up|"
                  "consist(?:s|ed|ing)?) of(?: the)? $");
  return RE2::PartialMatch(ToRe2(before), other) && !RE2::PartialMatch(ToRe2(before), rule);
}

bool IsJoined(absl::string_view words) {
  static const RE2& joined = StaticRegex(
      "^.[^;:]{0,80}? (?:be|is|are|was|were|been)(?: also)? "
      "(?:joined|hosted|convened|received)\\b");
  return Matches(words, joined);
}

bool IsMemberOf(absl::string_view before) {
  static const RE2& body = StaticRegex(
      "\\b(?:compris(?:es|ed|ing)|group(?:s|ing)|unit(?:es|ing)|bring(?:s|ing) together|"
      "(?:consist(?:s|ed|ing)|composed|made up|members are)(?: of)?)(?: the)? $");
  return Matches(before, body);
}

}  // namespace claims
