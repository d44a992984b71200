#include "claims/resolve/claim_builder.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/time/civil_time.h"
#include "claims/base/regex.h"
#include "claims/base/small_number.h"
#include "claims/mentions/dates.h"
#include "claims/resolve/refs.h"

namespace claims {
namespace {

bool ShareParty(const v1::Deadline& a, const v1::Deadline& b) {
  for (const v1::EntityRef& x : a.applies_to()) {
    for (const v1::EntityRef& y : b.applies_to()) {
      if (x.id() == y.id()) return true;
    }
  }
  return false;
}

}  // namespace

void ClaimBuilder::BuildDeadline(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  v1::Claim claim;
  if (IsToldFuller(s, i) || !Start(s, draft, &claim)) return;
  v1::Deadline* body = claim.mutable_deadline();
  v1::EntityRef by = Single(s, draft, "set_by");
  if (by.id().empty() && draft.Find("set_by") == nullptr) by = speakers_.PartyFor(draft.masked);
  if (!by.id().empty()) *body->mutable_set_by() = by;
  CopyTo(BoundParties(s, draft), body->mutable_applies_to());
  SetDate(s, draft, body->mutable_date());
  const bool undated = body->has_set_by() && IsUndated(s, draft);
  if (!claim.negated() && !undated && (IsSettingDay(s, draft, body->date()) ||
                           !DueDate(s, draft, body->mutable_date()))) {
    return Drop("no day that it ends on");
  }
  KeepEndOfRange(s, draft, body->mutable_date());
  if (body->date().end().empty()) body->clear_date();
  const std::vector<Topic> topics = Topics(s, draft);
  if (!topics.empty()) {
    body->set_topic(topics[0].topic);
    body->set_content(topics[0].content);
  }
  RecallDeadline(body);
  if (SaysTooLittle(s, draft, *body)) return Drop("nobody's deadline, on no known matter");
  Finish(std::move(claim));
}

// "The minister must appear by Monday": no word of a time limit, nor whose and about what.
bool ClaimBuilder::SaysTooLittle(const SentenceDrafts& s, const Draft& draft,
                                 const v1::Deadline& deadline) {
  static const RE2& limit = StaticRegex(
      "(?i)\\b(?:deadline|ultimatum|limit|cut-?off|target|grace period|time ?frame|extension)");
  // "the two have to", "they gave themselves": those who negotiate.
  static const RE2& sides = StaticRegex(
      "(?i)\\b(?:they|the two|both|all|sides|parties|partners|negotiators|themselves|"
      "delegations)\\b");
  const absl::string_view words = Slice(s.masked->text(), draft.masked);
  return !deadline.has_set_by() && deadline.applies_to().empty() && deadline.topic().empty() &&
         !Matches(words, limit) && !Matches(words, sides);
}

// "set a deadline for Chile to sign", "a deadline of Thursday" in a report of no known
// day: a time limit all the same, unless the report speaks of it again, with its day.
bool ClaimBuilder::IsUndated(const SentenceDrafts& s, const Draft& draft) const {
  static const RE2& limit = StaticRegex("(?i)\\b(?:deadlines?|ultimatums?)\\b");
  const absl::string_view masked = Slice(s.masked->text(), draft.masked);
  if (!Matches(masked, limit)) return false;
  if (draft.Find("date") != nullptr) return document_.published().empty();
  static const RE2& time = StaticRegex(
      "[\\x{EC00}-\\x{EFFF}]|\\b(?:midnight|noon|tonight|hours?|days?|weeks?|months?)\\b");
  re2::StringPiece rest = ToRe2(document_.text());
  int named = 0;
  while (named < 2 && RE2::FindAndConsume(&rest, limit)) ++named;
  return named == 1 && !Matches(masked, time);
}

// "[Chile] to withdraw", "both Norway and Chile to sign", "[Chile]'s answer to the draft":
// who is to do what is asked for stands first.
std::vector<v1::EntityRef> ClaimBuilder::WhoIsToAct(const SentenceDrafts& s, const Draft& draft) {
  static const RE2& acts = StaticRegex(
      "^(?:the |both )?([\\x{E000}-\\x{E7FF}](?:(?:,? and (?:the )?|, )[\\x{E000}-\\x{E7FF}])*)"
      "(?: (?:to|not to) [a-z]|(?:'s|') (?:[a-z-]+ ){0,2}?(?:answer|reply|response|decision|"
      "signature|withdrawal|pullout|consent|agreement|position)\\b)");
  std::vector<v1::EntityRef> parties;
  const Draft::SlotFill* content = draft.Find("content");
  const absl::string_view words = Slice(s.masked->text(), content->masked);
  re2::StringPiece who;
  if (!RE2::PartialMatch(ToRe2(words), acts, &who)) return parties;
  const int32_t begin = content->masked.start + static_cast<int32_t>(who.data() - words.data());
  const Span named{begin, begin + static_cast<int32_t>(who.size())};
  for (const Mention* mention : MentionsOf(s, draft, "content")) {
    if (named.Contains(s.masked->FromDocument(mention->span.start))) {
      AddUnique(PartyOf(s, *mention), &parties);
    }
  }
  return parties;
}

// Whom it binds: those named, "a deal between A and B", "must be signed by A and B", or "an
// agreement with B".
std::vector<v1::EntityRef> ClaimBuilder::BoundParties(const SentenceDrafts& s,
                                                      const Draft& draft) {
  std::vector<v1::EntityRef> parties = Parties(s, draft, "applies_to");
  const Draft::SlotFill* content = draft.Find("content");
  if (!parties.empty() || content == nullptr) return parties;
  const absl::string_view words = Slice(s.masked->text(), content->masked);
  parties = WhoIsToAct(s, draft);
  if (!parties.empty()) return parties;
  static const RE2& accord_between = StaticRegex(
      "\\b(?:agreement|deal|accord|pact|treaty|settlement|truce|ceasefire|talks|exchange|peace|"
      "border|war|dispute)( between )");
  re2::StringPiece both;
  size_t between = absl::string_view::npos;
  if (RE2::PartialMatch(ToRe2(words), accord_between, &both)) {
    between = both.data() - words.data();
  }
  static const RE2& agent = StaticRegex(
      "\\bbe (?:[a-z]+ly )?[a-z]+(?:ed|en|lt|wn|ut|id)(?: (?:out|up|over|back|down))?( by )"
      "(?:[a-z]+ ){0,2}[\\x{E000}-\\x{E7FF}]");
  re2::StringPiece by;
  if (between == absl::string_view::npos && RE2::PartialMatch(ToRe2(words), agent, &by)) {
    between = by.data() - words.data();
  }
  if (between == absl::string_view::npos && draft.Find("set_by") != nullptr) {
    static const RE2& with =
        StaticRegex("\\b(?:agreement|deal|accord|pact|treaty|settlement)( with )");
    re2::StringPiece at;
    if (RE2::PartialMatch(ToRe2(words), with, &at)) between = at.data() - words.data();
  }
  if (between == absl::string_view::npos) return parties;
  for (const Mention* mention : MentionsOf(s, draft, "content")) {
    const int32_t at = s.masked->FromDocument(mention->span.start);
    if (at > content->masked.start + static_cast<int32_t>(between)) {
      AddUnique(PartyOf(s, *mention), &parties);
    }
  }
  return parties;
}

// Another reading of the same words says more.
bool ClaimBuilder::IsToldFuller(const SentenceDrafts& s, size_t i) const {
  const auto slots = [](const Draft& draft) {
    int n = 0;
    for (absl::string_view slot : {"set_by", "applies_to", "date", "content"}) {
      n += draft.Find(slot) != nullptr;
    }
    return n;
  };
  const Draft& draft = s.drafts[i];
  return std::any_of(s.drafts.begin(), s.drafts.end(), [&](const Draft& other) {
    return other.kind() == v1::CLAIM_KIND_DEADLINE && slots(other) > slots(draft) &&
           other.masked.start < draft.masked.end && draft.masked.start < other.masked.end &&
           MentionsOf(s, other, "date") == MentionsOf(s, draft, "date");
  });
}

// "The deadline was moved to May 1", "they now have until May 1": whose it is was
// said before.
void ClaimBuilder::RecallDeadline(v1::Deadline* deadline) {
  const bool same_setter =
      !deadline->has_set_by() || deadline->set_by().id() == last_deadline_.set_by().id();
  const bool same_bound = deadline->applies_to().empty() || last_deadline_.applies_to().empty() ||
                          ShareParty(*deadline, last_deadline_);
  if (same_setter && same_bound) {
    if (!deadline->has_set_by() && last_deadline_.has_set_by()) {
      *deadline->mutable_set_by() = last_deadline_.set_by();
    }
    if (deadline->applies_to().empty())
      *deadline->mutable_applies_to() = last_deadline_.applies_to();
    if (deadline->topic().empty()) deadline->set_topic(last_deadline_.topic());
  }
  last_deadline_ = *deadline;
}

// "set a new deadline on Tuesday", in the past tense: the day on which it was set.
bool ClaimBuilder::IsSettingDay(const SentenceDrafts& s, const Draft& draft,
                                const v1::DateInterval& date) const {
  static const RE2& on_day =
      StaticRegex("\\b(?:deadline|ultimatum|limit|cut-?off)(?: late| early)? on $");
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (dates.empty() || date.end().empty()) return false;
  const int32_t at = s.masked->FromDocument(dates.back()->span.start);
  const absl::string_view before = s.masked->text().substr(0, at);
  // "extended the deadline Friday", where no word says that it now ends then.
  static const RE2& moved = StaticRegex(
      "\\b(?:extend|postpon|push|mov|delay|prolong|shift|defer)[a-z]* "
      "(?:an?|the|its|his|her|their|that|this) "
      "(?:[a-z-]+ ){0,2}?(?:deadline|ultimatum|limit|cut-?off|target)\\b[^;]*$");
  static const RE2& leads =
      StaticRegex("\\b(?:to|until|till|from|for|of|by|on|at|before|end of|is|was) $");
  static const RE2& until = StaticRegex("^(?i)(?:until|till|to|by|before|from|the end) ");
  if (RE2::PartialMatch(ToRe2(before), moved) && !RE2::PartialMatch(ToRe2(before), leads) &&
      !RE2::PartialMatch(ToRe2(Slice(text_.bytes(), dates.back()->span)), until)) {
    return true;
  }
  return date.end() <= document_.published().substr(0, 10) &&
         RE2::PartialMatch(ToRe2(s.masked->text().substr(0, at)), on_day);
}

// "from May 1 to May 15", "ten or twelve days from today": due on the latter.
void ClaimBuilder::KeepEndOfRange(const SentenceDrafts& s, const Draft& draft,
                                  v1::DateInterval* date) const {
  static const RE2& range = StaticRegex("\\w (?:to|until|till|or) \\w");
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (dates.empty() || date->end().empty()) return;
  if (!RE2::PartialMatch(ToRe2(Slice(text_.bytes(), dates.back()->span)), range)) return;
  date->set_start(date->end());
  date->set_granularity(v1::GRANULARITY_DAY);
}

// When it is due; false where the words give no day or are no time limit.
bool ClaimBuilder::DueDate(const SentenceDrafts& s, const Draft& draft,
                           v1::DateInterval* date) const {
  static const RE2& limit = StaticRegex(
      "\\b(?:by|before|within|until|till|no later than|not later than|deadlines?|ultimatum|target|"
      "expir\\w+|time limit|cut-?off|grace period|time ?frame|run "
      "out|window|last day|latest date|limit|unless|(?:time|chance) (?:to|for)|midnight|given|gave|"
      "gives|giving|granted|handed|allowed|has|have|had)\\b");
  const absl::string_view words =
      Slice(text_.bytes(), s.masked->ToDocument(draft.masked));
  if (!RE2::PartialMatch(ToRe2(words), limit) || IsMereDay(s, draft)) return false;
  if (!date->end().empty()) {
    LookAhead(s, draft, date);
    return true;
  }
  // "two weeks to accept": from the day of the report.
  static const RE2& duration = StaticRegex(
      "\\b(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- "
      "](hour|day|week|month)s?\\b");
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  // "said last month that they had 30 days": from another day.
  constexpr int kRecent = 7;  // days
  for (const Mention& mention : s.masked->mentions()) {
    const std::optional<absl::CivilDay> end =
        mention.cls == MentionClass::kDate ? ParsePublished(mention.date.end()) : std::nullopt;
    if (published.has_value() && end.has_value() && *end < *published - kRecent) return false;
  }
  for (const Mention* mention : MentionsOf(s, draft, "date")) {
    re2::StringPiece number, unit;
    if (!published.has_value() ||
        !RE2::PartialMatch(ToRe2(Slice(text_.bytes(), mention->span)), duration, &number, &unit)) {
      continue;
    }
    const int n = SmallNumber(FromRe2(number), /*otherwise=*/1);
    const absl::string_view u = FromRe2(unit);
    const absl::CivilDay due = u == "hour"   ? *published + (n + 23) / 24
                               : u == "day"  ? *published + n
                               : u == "week" ? *published + 7 * n
                                             : absl::CivilDay(published->year(),
                                                              published->month() + n,
                                                              published->day());
    date->set_start(absl::FormatCivilTime(due));
    date->set_end(date->start());
    date->set_granularity(v1::GRANULARITY_DAY);
    return true;
  }
  return false;
}

// "must release the prisoners on Monday": a day after what is to be done is a limit
// only with the preposition of one.
bool ClaimBuilder::IsMereDay(const SentenceDrafts& s, const Draft& draft) const {
  static const RE2& due = StaticRegex(
      "(?i)\\b(?:by|before|within|until|till|no later than|not later than|in|end of|latest|less "
      "than)\\b");
  static const RE2& limit = StaticRegex(
      "(?i)\\b(?:deadline|ultimatum|limit|cut-?off|target|grace period|time ?frame|extension|"
      "(?:time|chance) (?:to|for))");
  const Draft::SlotFill* content = draft.Find("content");
  const Draft::SlotFill* date = draft.Find("date");
  if (content == nullptr || date == nullptr || content->masked.end > date->masked.start ||
      RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), limit)) {
    return false;
  }
  // "wants it kept out of the vote, to be held by May": when another thing is to happen.
  static const RE2& other = StaticRegex(
      "(?:, (?:due |set |scheduled |expected )?to be|"
      "\\b(?:which|that) (?:is|are|was|were|will be)) [a-z]+$");
  if (Matches(Slice(s.masked->text(), content->masked), other)) return true;
  // "later in the year" is some day, not the last; "no later than May" is.
  static const RE2& some = StaticRegex(
      "(?i)\\b(?:later (?:in|on|this|that)|earlier|sometime|during)\\b");
  const std::string tail = ContentText(s, {content->masked.end, draft.masked.end});
  return RE2::PartialMatch(tail, some) || !RE2::PartialMatch(tail, due);
}

// A time limit lies ahead whatever the tense ("set Tuesday as the deadline"),
// unless the words say that it passed.
void ClaimBuilder::LookAhead(const SentenceDrafts& s, const Draft& draft,
                             v1::DateInterval* date) const {
  static const RE2& past = StaticRegex(
      "\\b(?:pass(?:ed|es)|missed|expired|lapsed|previous|original|earlier|ran "
      "out|yesterday|last|ago|came and went|\\d{4})\\b");
  static const RE2& weekday = StaticRegex("(?:mon|tues|wednes|thurs|fri|satur|sun)day");
  static const RE2& month =
      StaticRegex("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  const std::optional<absl::CivilDay> start = ParsePublished(date->start());
  const std::optional<absl::CivilDay> end = ParsePublished(date->end());
  if (!published || !start || !end || *end >= *published) return;
  // "missed [Norway's May 1 deadline]": the verb stands before it.
  constexpr int32_t kVerb = 24;  // bytes
  const Span told{std::max(0, draft.masked.start - kVerb), draft.masked.end};
  static const RE2& over = StaticRegex("\\b(?:missed|overran|let|after|past|ignored|defied) ");
  const Span before{told.start, std::min(draft.masked.start + 1, draft.masked.end)};
  if (RE2::PartialMatch(ToRe2(Slice(s.masked->text(), before)), over)) return;
  const absl::string_view sentence = Slice(text_.bytes(), s.masked->ToDocument(draft.masked));
  if (RE2::PartialMatch(ToRe2(sentence), past)) return;
  // "the March 5 deadline [passed]": the verb may stand after the match, or at its end.
  constexpr int32_t kWord = 8;  // bytes
  const Span after{std::max(draft.masked.start, draft.masked.end - kWord),
                   std::min<int32_t>(draft.masked.end + kVerb, s.masked->text().size())};
  static const RE2& gone = StaticRegex("^[^,;]*\\b(?:passed|expired|lapsed|ran out|slipped)\\b");
  if (Matches(Slice(s.masked->text(), after), gone)) return;
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (dates.empty()) return;
  const absl::string_view words = Slice(text_.bytes(), dates.back()->span);
  absl::CivilDay from = *start, to = *end;
  if (RE2::PartialMatch(ToRe2(words), month)) {
    from = absl::CivilDay(from.year() + 1, from.month(), from.day());
    to = absl::CivilDay(to.year() + 1, to.month(), to.day());
  } else if (RE2::PartialMatch(ToRe2(words), weekday)) {
    from += 7;
    to += 7;
  }
  date->set_start(absl::FormatCivilTime(from));
  date->set_end(absl::FormatCivilTime(to));
}

}  // namespace claims
