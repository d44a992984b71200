#include "claims/extract/matcher.h"

#include <algorithm>

#include "absl/container/inlined_vector.h"
#include "absl/functional/function_ref.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/types/span.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/bare_sentence.h"
#include "claims/extract/clause.h"
#include "claims/extract/clause_view.h"
#include "claims/rules/everyday_topics.h"

namespace claims {
namespace {

// A sentence longer than this is no prose: a table, a transcript, a dump.
constexpr size_t kMaxSentence = 4000;

Draft MakeDraft(const CompiledRule& rule, const CompiledPattern& pattern,
                const MaskedSentence& sentence, absl::string_view text, int index,
                absl::Span<const re2::StringPiece> groups) {
  Draft draft;
  draft.rule = &rule;
  draft.sentence = index;
  draft.masked = SpanOf(text, groups[0]);
  draft.trigger = draft.masked;
  for (const SlotRef& slot : pattern.slots) {
    const re2::StringPiece group = groups[slot.group];
    if (group.data() == nullptr) continue;
    Draft::SlotFill fill;
    fill.name = slot.name;
    fill.masked = SpanOf(text, group);
    fill.is_text = slot.kind == SlotRef::Kind::kText;
    if (fill.is_text) {
      const bool trailing = fill.masked.end == draft.masked.end;
      fill.masked = TrimClause(sentence.text(), fill.masked);
      if (trailing) {
        draft.masked.end = fill.masked.end;
        draft.trigger.end = fill.masked.start;
      }
    }
    fill.mentions = sentence.MentionsIn(fill.masked);
    // "A and B met C": parties that two groups found are all meant; of two places or
    // days the first is.
    const bool joined = fill.name == "party" || fill.name == "parties";
    const auto same =
        std::find_if(draft.slots.begin(), draft.slots.end(),
                     [&fill](const Draft::SlotFill& other) { return other.name == fill.name; });
    if (joined && same != draft.slots.end()) {
      same->mentions.insert(same->mentions.end(), fill.mentions.begin(), fill.mentions.end());
    } else {
      draft.slots.push_back(std::move(fill));
    }
  }
  return draft;
}

// "A and [B agreed]": the tail of a coordination is not the subject.
bool IsCoordinationTail(absl::string_view masked, int32_t start) {
  static const Cue& re = StaticCue(
      "[\\x{E000}-\\x{E7FF}](?:'s|')?(?: [a-z]+)?,? (?:and|or|nor) (?:the )?(?:[a-z-]+ ){0,2}$");
  static const Cue& mention = StaticCue("^[\\x{E000}-\\x{E7FF}]");
  return Matches(masked.substr(0, start), re) && Matches(masked.substr(start), mention);
}

// "A and [Berg, who led the team]", "A, the minister, and [Berg attended]": what is
// said of one person holds whoever is named before.
bool IsOfOnePerson(const Draft& draft, absl::string_view masked) {
  static const Cue& person = StaticCue("^[\\x{E400}-\\x{E7FF}]");
  static const Cue& aside = StaticCue("^.(?:,| \\()");
  const re2::StringPiece match = ToRe2(masked.substr(draft.masked.start));
  if (!Matches(FromRe2(match), person)) return false;
  return draft.kind() == v1::CLAIM_KIND_PARTICIPATION ||
         (draft.kind() == v1::CLAIM_KIND_LEADERSHIP && Matches(FromRe2(match), aside));
}

// "rebels in [Norway rejected]": the object of a preposition is not the subject.
bool IsPrepositionObject(const Draft& draft, absl::string_view masked) {
  static const Cue& preposition = StaticCue(
      "\\b(?:in|from|with|to|by|at|on|against|near|into|across|inside|outside|over|under|for|of)"
      "(?: the)?(?: (?:southern|northern|eastern|western|central|neighbou?ring|rival|former))? $");
  static const Cue& subject = StaticCue("^[\\x{E000}-\\x{E7FF}](?:[^'s]|$)");
  // "with the rebels rejecting the plan": a clause of its own.
  static const Cue& absolute =
      StaticCue("^[\\x{E000}-\\x{E7FF}](?: [a-z]+ly| also| again| still)? [a-z]{2,}ing\\b");
  const absl::string_view before = masked.substr(0, draft.masked.start);
  // "no mention of [a Norwegian request]": what is named is the noun.
  static const Cue& noun = StaticCue(
      "^[\\x{E000}-\\x{E7FF}](?:'s|'|-[a-z]+)? (?:[a-z-]+ "
      "){0,2}?(?:requests?|demands?|calls?|appeals?|insistence|"
      "proposals?|offers?|plans?|initiatives?|suggestions?|conditions?|rejection|refusal|"
      "opposition|objections?)\\b");
  // "the president of [Norway rejected]": who acts for the party is the subject.
  static const Cue& office = StaticCue(
      "\\b(?:office|cabinet|presidents?|premiers?|prime "
      "ministers?|ministers?|ministry|governments?|leaders?|leadership|king|"
      "emir|chancellors?|parliament|authorities|officials?|spokes(?:man|woman|person|people)|"
      "representatives?|delegat(?:ion|es)|teams?|panel|factions?|wing|coalition|group|bloc|"
      "negotiators?|envoys?|diplomats?|ambassadors?|head|heads|chief|chiefs|mediators?|"
      "facilitators?|lawmakers|politicians|generals|rulers?|junta|military|secretary-general|"
      "secretary|chair(?:man|woman|person)?|sides?|camp|interlocutors|advis[eo]rs|"
      "commanders?|army|members|supporters)(?: of| for| from)(?: the)? $|"
      // "a statement by [Norway called for]".
      "\\b(?:statement|communique|letter|note|message|declaration)(?: issued| released)?"
      "(?: of| from| by)(?: the)? $|"
      // "the government in [Oslo rejected]".
      "\\b(?:government|authorities|officials|leaders|leadership|ministry|rulers|cabinet|"
      "administration) in(?: the)? $|"
      // "a source in [the Norwegian ministry denied]".
      "\\b(?:officials?|sources?|diplomats?|aides?|insiders?|members?)(?: [a-z-]+)? (?:of|from|at|"
      "within|inside|close to)(?: the)? $|"
      "\\b(?:officials?|sources?|insiders?) in(?: the)? $");
  // "their deal with [Norway calls for]": of the deal.
  static const Cue& of_text = StaticCue(
      "\\b(?:deal|agreement|accord|pact|treaty|memorandum) (?:with|of|between)(?: the)? $");
  switch (draft.kind()) {
    case v1::CLAIM_KIND_DEMAND:
    case v1::CLAIM_KIND_PROPOSAL:
    case v1::CLAIM_KIND_RESPONSE:
    case v1::CLAIM_KIND_AGREEMENT:
      if (Matches(before, of_text)) {
        return Matches(masked.substr(draft.masked.start), subject);
      }
      if (!Matches(before, preposition)) return false;
      if (absl::EndsWith(absl::StripTrailingAsciiWhitespace(before), "with") &&
          Matches(masked.substr(draft.masked.start), absolute)) {
        return false;
      }
      if (Matches(masked.substr(draft.masked.start), noun)) return false;
      return Matches(masked.substr(draft.masked.start), subject) && !Matches(before, office);
    case v1::CLAIM_KIND_MEETING: {
      // "brought its answer to [Norway and Chile, it said, and will return for talks]".
      static const Cue& recipient = StaticCue("\\b(?:to|by|against|into|near)(?: the)? $");
      return Matches(masked.substr(draft.masked.start), subject) && Matches(before, recipient) &&
             !Matches(before, office);
    }
    default:
      return false;
  }
}

// "B replaced [A, the head of the team]", "took over from its head, [A]": A heads it no longer.
bool IsReplaced(const Draft& draft, absl::string_view masked) {
  static const Cue& re = StaticCue(
      "\\b(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:e|es|en|ing)|took) over from|"
      "instead of|in place of) (?:(?:its|the|their|his|her|[\\x{E000}-\\x{E3FF}](?:'s)?) "
      "(?:[a-z-]+ ){0,3}?(?:negotiator|head|chief|envoy|representative|leader),? )?$");
  if (draft.kind() != v1::CLAIM_KIND_LEADERSHIP) return false;
  const Draft::SlotFill* leader = draft.Find("leader");
  return leader != nullptr && Matches(masked.substr(0, leader->masked.start), re);
}

// What begins at `limit` or after it is not asked for.
void MatchPattern(const CompiledRule& rule, const CompiledPattern& pattern,
                  const MaskedSentence& sentence, int index, size_t limit,
                  std::vector<Draft>* drafts) {
  const LazyRegex::Search search = pattern.regex.In(sentence.text(), sentence.lower_case());
  const absl::string_view text = search.text;
  const int group_count = 1 + search.group_count();
  absl::InlinedVector<re2::StringPiece, 32> groups(group_count);
  const size_t until = limit < text.size() ? limit : absl::string_view::npos;
  size_t from = 0;
  while (from < text.size()) {
    if (!search.Find(from, groups.data(), group_count, until)) break;
    Draft draft = MakeDraft(rule, pattern, sentence, text, index, groups);
    // A text slot is greedy: look for the next match within it.
    const size_t next = draft.trigger.end > draft.trigger.start
                            ? static_cast<size_t>(draft.trigger.end)
                            : static_cast<size_t>(draft.masked.end);
    // A time limit is one also where what hangs on it is only supposed.
    const bool supposable =
        rule.rule->kind() == v1::CLAIM_KIND_DEADLINE || draft.Set("negated") == "false";
    const bool tail = IsCoordinationTail(sentence.text(), draft.masked.start) &&
                      !IsOfOnePerson(draft, sentence.text());
    if (!tail && !IsReplaced(draft, sentence.text()) &&
        !IsPrepositionObject(draft, sentence.text()) &&
        (supposable || !InCondition(sentence.text().substr(0, draft.masked.start),
                                    Slice(sentence.text(), draft.masked)))) {
      drafts->push_back(std::move(draft));
    }
    from = std::max(next, from + 1);
  }
}

// All matches that begin before `limit`, of the patterns that are `wanted`.
void MatchAll(const PackSet& packs, const MaskedSentence& sentence, int index, size_t limit,
              absl::FunctionRef<bool(PackSet::PatternId)> wanted, std::vector<Draft>* drafts) {
  std::vector<int> hits;
  packs.Candidates(sentence.text(), wanted, &hits);
  for (int hit : hits) {
    const PackSet::PatternId id = packs.pattern_index()[hit];
    const CompiledRule& rule = packs.rules()[id.rule];
    MatchPattern(rule, rule.patterns[id.pattern], sentence, index, limit, drafts);
  }
}

bool HasSlot(const CompiledPattern& pattern, absl::string_view name) {
  return std::any_of(pattern.slots.begin(), pattern.slots.end(),
                     [name](const SlotRef& slot) { return slot.name == name; });
}

// Whether a view is read for what a pattern says. A meeting of unnamed others is read from
// its whole clause, and a headship stands beside its name.
bool SaysOfView(const CompiledRule& rule, const CompiledPattern& pattern, const ClauseView& view) {
  const v1::ClaimKind kind = rule.rule->kind();
  // What is fronted is a stance; who meets and who comes is told in order.
  if (view.fronted && !IsStance(kind)) return false;
  // Who says what, and what must be, is read from the sentence itself.
  if (view.told && kind != v1::CLAIM_KIND_RESPONSE) return false;
  // "A flew to Oslo and met B": both sides are in the view.
  if (kind == v1::CLAIM_KIND_MEETING) {
    return HasSlot(pattern, "parties") && HasSlot(pattern, "party");
  }
  return kind != v1::CLAIM_KIND_LEADERSHIP;
}

// Whether the subject takes part in what is said. An absence told by the absent is more often a
// threat, unless it is past.
bool OfSubject(const Draft& draft, const MaskedSentence& sentence, int32_t joint) {
  static const Cue& past = StaticCue(
      "\\b(?:did not|didn't|was not|wasn't|were not|weren't|boycotted|skipped|stayed|walked)\\b");
  const bool both = draft.Find("parties") != nullptr && draft.Find("party") != nullptr;
  if (draft.kind() == v1::CLAIM_KIND_MEETING && !both) return false;
  if (draft.Set("attends") == "false" &&
      !Matches(Slice(sentence.text(), draft.masked), past)) {
    return false;
  }
  return draft.masked.end > joint &&
         std::any_of(draft.slots.begin(), draft.slots.end(), [&](const Draft::SlotFill& fill) {
           return !fill.is_text && fill.masked.start < joint;
         });
}

// The matches in which a view's subject meets its predicate, in the sentence's terms.
void MatchView(const PackSet& packs, const ClauseView& view, int index,
               std::vector<Draft>* drafts) {
  const int32_t joint = view.subject.size() + view.joint;
  const auto wanted = [&](PackSet::PatternId id) {
    const CompiledRule& rule = packs.rules()[id.rule];
    return SaysOfView(rule, rule.patterns[id.pattern], view);
  };
  std::vector<Draft> found;
  MatchAll(packs, view.sentence, index, static_cast<size_t>(joint), wanted, &found);
  for (Draft& draft : found) {
    if (!OfSubject(draft, view.sentence, joint)) continue;
    draft.masked = view.ToSentence(draft.masked);
    // What stands between the two is of another verb.
    draft.trigger = view.ToSentence({joint, std::max(draft.trigger.end, joint)});
    for (Draft::SlotFill& fill : draft.slots) fill.masked = view.ToSentence(fill.masked);
    drafts->push_back(std::move(draft));
  }
}

// "The office denied that [...]", whoever it speaks for; empty for none.
Span DeniedInWords(const MaskedSentence& sentence) {
  if (!sentence.HasAny({" that "})) return Span();
  const absl::string_view masked = sentence.text();
  static const GroupRegex& denial = StaticGroupRegex(
      "\\b(not |n't |never |cannot |no one can |nobody can )?"
      "(?:(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing))(?: (?:late |early )?(?:on )?"
      "[\\x{EC00}-\\x{EFFF}])?(?: (?:the )?(?:[a-z]+ )?"
      "(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|assertions?))?|"
      // "called entirely false the report that [...]"
      "(?:call|brand|label|term|describ|declar|dismiss|denounc|reject)[a-z]* (?:as )?"
      "[^,;.]{0,40}?\\b(?:false|untrue|baseless|unfounded|groundless|fiction|lies?|fabricat[a-z]+|"
      "nonsense|invent[a-z]+)\"? (?:the |any |all |a )?(?:[a-z]+ ){0,2}?"
      "(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|assertions?))"
      " that ([^;]+?)(?:,? but |;|$)");
  re2::StringPiece twice, content;
  if (!MatchesWithGroups(masked, denial, &twice, &content) || !twice.empty()) return Span();
  const auto start = static_cast<int32_t>(content.data() - masked.data());
  return {start, start + static_cast<int32_t>(content.size())};
}

// "reports that [...] were untrue"; empty for none.
Span SaidToBeUntrue(absl::string_view masked) {
  static const GroupRegex& untrue = StaticGroupRegex(
      "\\b(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|assertions?|stories|speculation) "
      "(?:(?:by|in|from) [^,;]{1,40}? )?(?:that|claiming|saying|alleging|suggesting) ([^;]+?) "
      "(?:is|are|was|were) \"?(?:not (?:true|correct|accurate)|untrue|false|baseless|"
      "unfounded|incorrect|fake|fabricated|groundless|nonsense|inaccurate)\\b");
  re2::StringPiece content;
  if (!MatchesWithGroups(masked, untrue, &content)) return Span();
  const auto start = static_cast<int32_t>(content.data() - masked.data());
  return {start, start + static_cast<int32_t>(content.size())};
}

// What lies within the content of a denial is said NOT to be so; a meeting within
// that of a demand or proposal is only wanted.
void DropUnasserted(const MaskedSentence& sentence, std::vector<Draft>* drafts) {
  const absl::string_view masked = sentence.text();
  // "urged Chile to sign at talks in Lima": those are held.
  static const Cue& held_at = StaticCue(
      "\\b(?:during|after|following|at|since)(?: (?:the|an?|their|his|her|its|[a-z]+day's))?"
      "(?: [a-z-]+){0,2} $|^(?:during|after|following|at|since) ");
  // "Norway and Chile are to begin talks", where no plan says so: what will be.
  static const Cue& of_plan = StaticCue(
      "(?i)\\b(?:plans?|proposals?|drafts?|texts?|documents?|offers?|initiatives?|road ?maps?|"
      "blueprints?|frameworks?|deals?|agreements?|accords?|stages?|phases?|steps?|would|it|"
      "return|exchange)\\b");
  const auto sentence_end = static_cast<int32_t>(masked.size());
  std::vector<Span> denied, wanted;
  for (const Draft& draft : *drafts) {
    const Draft::SlotFill* content = draft.Find("content");
    if (draft.Set("stance") == "DENIED") denied.push_back({draft.trigger.end, sentence_end});
    if (content == nullptr) continue;
    if (draft.kind() == v1::CLAIM_KIND_DEMAND ||
        (draft.kind() == v1::CLAIM_KIND_PROPOSAL &&
         (draft.Find("by") != nullptr || Matches(masked, of_plan)))) {
      wanted.push_back(content->masked);
    }
  }
  for (const Span said : {DeniedInWords(sentence), SaidToBeUntrue(masked)}) {
    if (!said.empty()) denied.push_back(said);
  }
  // "without the two having agreed": what a rule says is not so is not read as so within.
  std::vector<std::pair<v1::ClaimKind, Span>> negated;
  for (const Draft& draft : *drafts) {
    if (draft.Set("negated") == "true") negated.emplace_back(draft.kind(), draft.masked);
  }
  auto within_negated = [&negated](const Draft& draft) {
    return draft.Set("negated") != "true" &&
           std::any_of(negated.begin(), negated.end(), [&draft](const auto& no) {
             return no.first == draft.kind() && no.second.start < draft.masked.start &&
                    no.second.end >= draft.masked.end;
           });
  };
  auto unasserted = [&](const Draft& draft) {
    if (draft.kind() == v1::CLAIM_KIND_ATTRIBUTION) return false;
    if (within_negated(draft)) return true;
    auto holds = [&draft](Span span) { return span.Contains(draft.masked.start); };
    const bool occasion =
        draft.kind() == v1::CLAIM_KIND_MEETING || draft.kind() == v1::CLAIM_KIND_PARTICIPATION;
    return std::any_of(denied.begin(), denied.end(), holds) ||
           (occasion && std::any_of(wanted.begin(), wanted.end(), holds) &&
            !(draft.kind() == v1::CLAIM_KIND_MEETING &&
              (Matches(masked.substr(0, draft.masked.start), held_at) ||
               Matches(Slice(masked, draft.masked), held_at))));
  };
  drafts->erase(std::remove_if(drafts->begin(), drafts->end(), unasserted), drafts->end());
}

// "Did Norway agree?", "Had Norway agreed, ...": nothing is said to be so.
bool IsQuestion(absl::string_view masked) {
  static const Cue& re = StaticCue(
      "^\"?(?:had|were|should|did|does|do|will|has|have|is|are|can|could|would) "
      "[\\x{E000}-\\x{E7FF}]|\\?\"?$");
  return Matches(masked, re);
}

// All matches of a sentence and of its views, in the sentence's terms.
std::vector<Draft> MatchWithViews(const PackSet& packs, const MaskedSentence& sentence,
                                  int index) {
  std::vector<Draft> drafts;
  const auto all = [](PackSet::PatternId) { return true; };
  MatchAll(packs, sentence, index, sentence.text().size(), all, &drafts);
  for (const ClauseView& view : ClauseViews(sentence)) MatchView(packs, view, index, &drafts);
  return drafts;
}

// Where the sentence as it stands says nothing of a kind, what it says without its
// insertions.
void MatchBare(const PackSet& packs, const MaskedSentence& sentence, int index,
               std::vector<Draft>* drafts) {
  const std::optional<BareSentence> bare = WithoutInsertions(sentence);
  if (!bare.has_value()) return;
  const size_t whole = drafts->size();
  for (Draft& draft : MatchWithViews(packs, bare->sentence, index)) {
    if (draft.kind() == v1::CLAIM_KIND_ATTRIBUTION) continue;
    draft.masked = bare->ToWhole(draft.masked);
    draft.trigger = bare->ToWhole(draft.trigger);
    for (Draft::SlotFill& fill : draft.slots) fill.masked = bare->ToWhole(fill.masked);
    const bool said = std::any_of(
        drafts->begin(), drafts->begin() + static_cast<ptrdiff_t>(whole), [&](const Draft& other) {
          return other.kind() == draft.kind() && other.masked.Overlaps(draft.masked);
        });
    if (!said) drafts->push_back(std::move(draft));
  }
}

}  // namespace

std::vector<Draft> MatchSentence(const PackSet& packs, const MaskedSentence& sentence, int index) {
  if (sentence.text().size() > kMaxSentence || IsQuestion(sentence.text())) return {};
  std::vector<Draft> drafts = MatchWithViews(packs, sentence, index);
  MatchBare(packs, sentence, index, &drafts);
  DropUnasserted(sentence, &drafts);
  std::stable_sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) {
    // Of one subject's verbs the first in the text comes first.
    return a.masked.start != b.masked.start ? a.masked.start < b.masked.start
                                            : a.trigger.end < b.trigger.end;
  });
  return drafts;
}

}  // namespace claims
