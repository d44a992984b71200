#include "claims/resolve/plan_author.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"

namespace claims {
namespace {

// One party or several: "Norway's plan", "a plan by Norway and Chile".
constexpr absl::string_view kActor =
    "([\\x{E000}-\\x{E7FF}](?:(?:, [\\x{E000}-\\x{E7FF}])*,? and [\\x{E000}-\\x{E7FF}]|"
    "[-/][\\x{E000}-\\x{E7FF}])?)";
// The same after "by", where articles stand between.
constexpr absl::string_view kMakers =
    "([\\x{E000}-\\x{E7FF}](?:(?:, (?:the )?[\\x{E000}-\\x{E7FF}])*,? (?:and|as well as) (?:the "
    ")?[\\x{E000}-\\x{E7FF}])?)";
constexpr absl::string_view kKinds = "(?:[a-z0-9-]+ ){0,3}?";
// What is a plan whatever stands before it; "the rebels plan to leave" is none.
constexpr absl::string_view kPlan =
    "(?:(?:peace|ceasefire|settlement|withdrawal|[a-z0-9]+-point) "
    "(?:plan|document|text)|proposals?|"
    "counter-?proposal|draft|initiative|road-?map|framework|blueprint|peace package)";

const RE2& Owned() {
  static const Cue& re = StaticCue(absl::StrCat(
      kActor, "(?:(?:'s|'|-(?:backed|drafted|proposed|brokered|sponsored|led|authored|mediated)) ",
      kKinds, "(?:", kPlan, "|plan)| ", kKinds, kPlan,
      "| plan (?:for|calls|would|envisages|includes|which|provides))\\b"));
  return re;
}

const RE2& Made() {
  static const Cue& re = StaticCue(absl::StrCat(
      "\\b(?:", kPlan,
      "|plan|text)(?: [^,;.\"\\x{E000}-\\x{E7FF}]{0,40}?)?,? (?:(?:presented|submitted|drawn up|"
      "drafted|proposed|put "
      "forward|tabled|floated|unveiled|announced|prepared|authored|made|brokered|"
      "sponsored) by|from|by) (?:the )?(?:(?:[a-z]+ )?mediators,? )?",
      kMakers));
  return re;
}

const RE2& Makes() {
  static const Cue& re =
      StaticCue(absl::StrCat(kActor,
                               // "Norway, which hosts the talks, is drafting a plan"
                               "(?:, (?:who|which) [^;:.\"]{2,120}?,)? (?:(?:has|have|had) )?"
                               "(?:[a-z]+ )?(?:(?:is|are|was|were) "
                               "(?:developing|preparing|drafting|drawing up|"
                               "circulating|pushing|promoting|working "
                               "on)|presented|unveiled|proposed|tabled|put forward|submitted|"
                               "drafted|announced|floated|circulated|outlined|presents|unveils|"
                               "drew up) (?:an?|its|his|her|their|the) ",
                               kKinds, "(?:", kPlan, "|plan)\\b"));
  return re;
}

// "A proposal based on a framework put forward by X" is not X's.
bool IsBasis(absl::string_view before) {
  static const Cue& re = StaticCue(
      "\\b(?:based|modelled|modeled|builds?|built|draws?|drawing) (?:largely |closely )?on "
      "(?:an? |the )?(?:[a-z-]+ )?$");
  return Matches(before, re);
}

}  // namespace

std::vector<int> PlanAuthors(const MaskedSentence& sentence) {
  if (!sentence.HasAny({"plan", "text", "document", "proposal", "draft", "initiative", "road",
                        "framework", "blueprint", "package"})) {
    return {};
  }
  const absl::string_view text = sentence.text();
  std::vector<int> authors;
  int32_t last = -1;
  for (const RE2* re : {&Owned(), &Made(), &Makes()}) {
    re2::StringPiece groups[2];
    size_t from = 0;
    while (from < text.size() &&
           re->Match(ToRe2(text), from, text.size(), RE2::UNANCHORED, groups, 2)) {
      const int32_t at = static_cast<int32_t>(groups[1].data() - text.data());
      const int32_t end = static_cast<int32_t>(groups[0].data() + groups[0].size() - text.data());
      const size_t start = static_cast<size_t>(groups[0].data() - text.data());
      if (end > last && !IsBasis(text.substr(0, start))) {
        authors = sentence.MentionsIn({at, at + static_cast<int32_t>(groups[1].size())});
        last = end;
      }
      from = static_cast<size_t>(end);
    }
  }
  return authors;
}

}  // namespace claims
