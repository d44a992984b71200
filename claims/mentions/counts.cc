#include "claims/mentions/counts.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/mentions/count_nouns.h"
#include "claims/mentions/date_grammar.h"
#include "claims/mentions/date_tokens.h"
#include "claims/mentions/number_words.h"

namespace claims {
namespace {

// A number as read, before it is known to count people. Tokens [begin, end).
struct Candidate {
  size_t begin = 0;
  size_t end = 0;
  size_t number = 0;  // first token of the number itself
  int64_t value = 0;
  v1::Bound bound = v1::BOUND_EXACT;
  std::optional<int64_t> for_count;
  bool additional = false;
  bool in_words = false;
  bool round_word = false;  // "dozens", "hundreds"
};

// What is known of the noun that a number counts.
enum class Head { kPeople, kOther, kUnknown };

// Words that may stand between a number and its noun: "300 Ukrainian prisoners of war".
bool EndsNounPhrase(const DateToken& t) {
  if (t.kind == DateTokenKind::kDash) return !t.glued;
  if (t.kind != DateTokenKind::kWord) return true;
  return IsOneOf(t, "and", "in", "to", "from", "on", "at", "for", "were", "was", "are", "is",
                 "have", "has", "had", "will", "would", "with", "by", "after", "before", "as",
                 "but", "who", "that", "which", "since", "during", "each", "per", "apiece", "when",
                 "while", "said", "a", "if", "into", "between", "than", "it", "he", "they");
}

// "Iranians", "Saudis": people named by their country or faith in the plural.
bool IsPeopleName(const DateToken& t) {
  if (!t.capital || t.upper || t.lower_size < 5) return false;
  const absl::string_view word = t.low();
  if (absl::EndsWith(word, "ans")) return !IsOneOf(t, "balkans", "orleans");
  return IsOneOf(t, "saudis", "israelis", "iraqis", "pakistanis", "emiratis", "kuwaitis", "yemenis",
                 "omanis", "qataris", "bahrainis", "azerbaijanis", "azeris", "bangladeshis",
                 "nepalis", "somalis", "kashmiris", "houthis", "uzbeks", "tajiks", "kazakhs") ||
         IsOneOf(t, "kurds", "arabs", "turks", "greeks", "cypriots", "serbs", "croats", "germans",
                 "britons", "poles", "swedes", "danes", "finns", "czechs", "slovaks", "afghans",
                 "druze", "jews", "muslims", "sunnis", "shiites", "alawites", "yazidis", "hutus",
                 "tutsis", "filipinos", "thais", "spaniards", "dutchmen", "frenchmen",
                 "englishmen", "rohingyas", "tamils", "moros");
}

// "three Lebanese were freed": an adjective unless the phrase ends with it.
bool IsPeopleAdjective(const DateTokens& t, size_t i) {
  if (!t[i].capital || t[i].upper || t[i].lower_size < 5) return false;
  if (!absl::EndsWith(t[i].low(), "ese") && !IsOneOf(t[i], "swiss", "british", "french", "dutch")) {
    return false;
  }
  return EndsNounPhrase(t[i + 1]) && !IsOneOf(t[i + 1], "and", "or");
}

Head HeadAfter(const DateTokens& t, size_t i) {
  // "dozens of the prisoners", "two of them"
  if (t[i].Is("of")) ++i;
  if (IsOneOf(t[i], "the", "its", "their", "our", "his", "these", "those")) ++i;
  Head head = Head::kUnknown;
  for (size_t k = i, words = 0; words < 6 && !EndsNounPhrase(t[k]); ++k) {
    if (t[k].kind != DateTokenKind::kWord) continue;
    ++words;
    if (t[k].Is("of") && head != Head::kUnknown) break;
    if (IsPeopleNoun(t[k].low()) || IsPeopleName(t[k]) || IsPeopleAdjective(t, k)) {
      return Head::kPeople;
    }
    if (IsOtherCountedNoun(t[k].low()) || t[k].cls == WordClass::kUnit) {
      head = Head::kOther;
      break;
    }
  }
  return head;
}

// A verb of exchange or a list before the number, which lets it count people
// though no noun follows: "freed ten", "Ukraine returned 300 and Russia 307".
bool IsExchangeContext(const DateTokens& t, size_t begin, size_t end) {
  if (IsOneOf(t[end], "each", "apiece", "more", "others")) return true;
  // "prisoners, four from each side"
  if (IsOneOf(t[end], "from", "on", "per", "in") &&
      (t[end].Is("per") || IsOneOf(t[end + 1], "each", "either")) &&
      IsOneOf(t[t[end].Is("per") ? end + 1 : end + 2], "side", "direction", "party", "camp")) {
    return true;
  }
  return IsOneOf(t[begin - 1], "released", "release", "releases", "releasing", "freed", "free",
                 "freeing", "exchanged", "exchange", "exchanging", "swapped", "swap", "swapping",
                 "returned", "return", "returning", "repatriated", "handed", "transferred",
                 "received", "receive", "got", "repatriate", "traded", "trade");
}

// Words after which a number is a name, not a count.
bool IsLabelBefore(const DateTokens& t, size_t i) {
  const DateToken& before = t[i - 1];
  if (before.IsPunct('$') || before.IsPunct('#')) return true;
  if (before.IsPunct('.') && IsOneOf(t[i - 2], "no", "nos", "art", "res", "para", "sec")) {
    return true;
  }
  if (before.IsPunct('?') && before.glued == false && t[i].glued) return true;  // "№ 5"
  if (before.Is("of") && t[i - 2].Is("group") && t[i - 2].capital) return true;
  if (LinkAt(t, i - 1) != Link::kNone && IsOneOf(t[i - 3], "aged", "ages", "age")) return true;
  return IsOneOf(before, "resolution", "resolutions", "article", "articles", "flight", "nos",
                 "number", "section", "chapter", "page", "paragraph", "point", "item", "phase",
                 "stage", "group", "district", "room", "school", "channel", "unit", "age", "aged",
                 "ages", "version", "protocol", "law", "decree", "order", "brigade", "regiment",
                 "usd", "eur", "tier", "category", "track", "annex", "part", "round", "title",
                 "boeing", "airbus", "route", "highway", "gate", "camp", "type", "eu", "g",
                 "agenda",
                 "day", "week", "year", "month", "chapter", "appendix", "iphone", "us");
}

bool IsMoneyAfter(const DateTokens& t, size_t i) {
  return t[i].IsPunct('%') || t[i].IsPunct('$') ||
         IsOneOf(t[i], "percent", "per", "dollars", "dollar", "euros", "rubles", "roubles",
                 "hryvnia", "pounds", "shekels", "rials", "yuan", "degrees", "am", "pm", "gmt",
                 "utc", "yen", "lira", "points", "th", "st", "nd", "rd");
}

// Characters that tie the number to something else: "3:16", "1/3", "28-point", "21-17".
bool IsTied(const DateTokens& t, const Candidate& c) {
  const DateToken& first = t[c.number];
  if (first.glued) {
    const DateToken& before = t[c.number - 1];
    if (before.kind == DateTokenKind::kDash && t[c.number - 1].glued) return true;
    if (before.IsPunct(':') || before.IsPunct('/') || before.IsPunct('.') || before.IsPunct('+') ||
        before.IsPunct(',')) {
      return true;
    }
  }
  const DateToken& after = t[c.end];
  if (!after.glued) return false;
  if (after.IsPunct('/') || after.IsPunct('%')) return true;
  if (after.IsPunct(':') && t[c.end + 1].glued) return true;
  const bool digits = t[c.end - 1].kind == DateTokenKind::kNumber;
  if (after.kind == DateTokenKind::kWord && digits) return true;
  return after.kind == DateTokenKind::kDash && t[c.end + 1].glued;
}

// "dozens", "hundreds of thousands", "several hundred", "a dozen". The plural
// words stand for two of their kind (the annotation guidelines give 24 for
// "dozens" and 200 for "hundreds"); "scores" is two score, 40.
bool ReadRound(const DateTokens& t, size_t i, Candidate* c) {
  struct Word {
    const char* word;
    int64_t value;
  };
  constexpr Word kPlurals[] = {{"dozens", 24},      {"scores", 40},       {"hundreds", 200},
                               {"thousands", 2000}, {"millions", 2000000}};
  c->number = i;
  c->in_words = true;
  for (const Word& word : kPlurals) {
    if (!t[i].Is(word.word)) continue;
    if (t[i].Is("scores") && !t[i + 1].Is("of")) return false;
    c->value = word.value;
    c->end = i + 1;
    if (t[i].Is("hundreds") && t[i + 1].Is("of") && t[i + 2].Is("thousands")) {
      c->value = 200000;
      c->end = i + 3;
    }
    c->bound = v1::BOUND_ABOUT;
    return c->round_word = true;
  }
  if (t[i].Is("tens") && t[i + 1].Is("of") && t[i + 2].Is("thousands")) {
    c->value = 20000;
    c->end = i + 3;
    c->bound = v1::BOUND_ABOUT;
    return c->round_word = true;
  }
  size_t at = i;
  const bool several = IsOneOf(t[i], "several", "few", "some") ||
                       (t[i].Is("a") && (t[i + 1].Is("few") || t[i + 1].Is("couple")));
  if (several) {
    at = t[i].Is("a") ? i + 2 : i + 1;
    if (t[at].Is("of")) ++at;
    const bool dozen = t[at].Is("dozen");
    if (!dozen && !(t[at].cls == WordClass::kMagnitude && t[at].lex < 1000000)) return false;
    c->value = dozen ? 24 : 2 * t[at].lex;
    c->end = at + 1;
    c->bound = v1::BOUND_ABOUT;
    return c->round_word = true;
  }
  if (t[i].Is("half") && t[i + 1].Is("a") && t[i + 2].Is("dozen")) {
    c->value = 6;
    c->end = i + 3;
    c->bound = v1::BOUND_ABOUT;
    return c->round_word = true;
  }
  if (t[i].Is("a") && t[i + 1].Is("dozen")) {
    c->value = 12;
    c->end = i + 2;
    return c->round_word = true;
  }
  const auto number = MatchNumber(t, i);
  if (number && t[number->end].Is("dozen") && number->value < 1000) {
    c->value = number->value * 12;
    c->end = number->end + 1;
    return c->round_word = true;
  }
  return false;
}

bool ReadPlain(const DateTokens& t, size_t i, Candidate* c) {
  const auto number = MatchNumber(t, i);
  if (number) {
    c->number = i;
    c->end = number->end;
    c->value = number->value;
    c->in_words = number->in_words;
    return true;
  }
  // "thousand-for-thousand": a bare magnitude only within such a pair.
  if (t[i].cls == WordClass::kMagnitude && t[i].lex <= 1000) {
    const size_t link = t[i + 1].kind == DateTokenKind::kDash ? i + 2 : i + 1;
    if (!t[link].Is("for")) return false;
    c->number = i;
    c->end = i + 1;
    c->value = t[i].lex;
    return c->in_words = true;
  }
  return false;
}

// The second number of "1,000 for 1,000", "1,000-for-1,000", "1,200-1,200",
// "6,000 to 6,000 bodies", "10 to 15 prisoners".
void ReadPair(const DateTokens& t, Candidate* c) {
  size_t at = c->end;
  const bool dash = t[at].kind == DateTokenKind::kDash && t[at].glued;
  if (dash) ++at;
  const bool linked_by_for = t[at].Is("for") || (t[at].Is("x") && !dash);
  const bool linked_by_to = t[at].Is("to");
  if (linked_by_for || linked_by_to) {
    ++at;
    if (dash && t[at].kind == DateTokenKind::kDash) ++at;
  } else if (!dash || !t[at].glued) {
    return;
  }
  Candidate second;
  if (t[at].cls == WordClass::kMagnitude && t[at].lex <= 1000) {
    second.end = at + 1;
    second.value = t[at].lex;
  } else if (t[at].opaque && dash && t[at].kind == DateTokenKind::kNumber && !t[at].decimals) {
    second.end = at + 1;
    second.value = t[at].value;
  } else if (const auto number = MatchNumber(t, at)) {
    second.end = number->end;
    second.value = number->value;
  } else {
    return;
  }
  const Head head = HeadAfter(t, second.end);
  if (linked_by_for || second.value == c->value) {
    if (t[second.end].cls == WordClass::kUnit || IsMoneyAfter(t, second.end)) return;
    if (head == Head::kOther && second.value != c->value) return;
    if (c->value < 2 && second.value < 2 && head != Head::kPeople) return;  // "one-for-one"
    if (dash && t[c->number].Is("a")) ++c->number;  // "a thousand-for-thousand swap"
    c->for_count = second.value;
    c->end = second.end;
    return;
  }
  // "10 to 15 prisoners", "300-400 people": at least the lower, of which nothing is exact.
  if (second.value > c->value && head == Head::kPeople) {
    c->bound = v1::BOUND_ABOUT;
    c->end = second.end;
  }
}

// "more than", "up to", "some" before the number: the bound, and how many
// tokens say it.
int BoundBefore(const DateTokens& t, size_t i, v1::Bound* bound) {
  const DateToken& w1 = t[i - 1];
  const DateToken& w2 = t[i - 2];
  const DateToken& w3 = t[i - 3];
  const auto is = [&](v1::Bound value, int words) { return *bound = value, words; };
  if (w1.Is("than") && IsOneOf(w2, "fewer", "less")) {
    return IsOneOf(w3, "no", "not") ? is(v1::BOUND_AT_LEAST, 3) : is(v1::BOUND_AT_MOST, 2);
  }
  if (w1.Is("than") && IsOneOf(w2, "more", "greater", "higher")) {
    return IsOneOf(w3, "no", "not") ? is(v1::BOUND_AT_MOST, 3) : is(v1::BOUND_AT_LEAST, 2);
  }
  if (w1.Is("least") && w2.Is("at")) return is(v1::BOUND_AT_LEAST, 2);
  if (w1.Is("most") && w2.Is("at")) return is(v1::BOUND_AT_MOST, 2);
  if (w1.Is("of") && IsOneOf(w2, "upwards", "upward")) return is(v1::BOUND_AT_LEAST, 2);
  if (w1.Is("of") && w2.Is("excess") && w3.Is("in")) return is(v1::BOUND_AT_LEAST, 3);
  if (w1.Is("to") && w2.Is("up")) return is(v1::BOUND_AT_MOST, 2);
  if (w1.Is("to") && w2.Is("close")) return is(v1::BOUND_ABOUT, 2);
  if (w1.Is("as") && w2.Is("many") && w3.Is("as")) return is(v1::BOUND_AT_MOST, 3);
  // "handed over 390" is no bound.
  if (w1.Is("over") && IsOneOf(w2, "hand", "hands", "handed", "handing", "turn", "turned",
                               "turning", "turns", "give", "gave", "given", "took", "take")) {
    return 0;
  }
  if (IsOneOf(w1, "over", "exceeding", "above")) return is(v1::BOUND_AT_LEAST, 1);
  if (IsOneOf(w1, "under", "below", "maximum")) return is(v1::BOUND_AT_MOST, 1);
  if (w1.Is("estimated")) return is(v1::BOUND_ABOUT, IsOneOf(w2, "an", "the") ? 2 : 1);
  if (IsOneOf(w1, "around", "about", "some", "nearly", "almost", "roughly", "approximately",
              "circa", "perhaps", "probably")) {
    return is(v1::BOUND_ABOUT, 1);
  }
  return 0;
}

void ReadBefore(const DateTokens& t, Candidate* c) {
  c->begin = c->number;
  if (IsOneOf(t[c->begin - 1], "another", "additional", "further")) {
    c->additional = true;
    --c->begin;
    if (IsOneOf(t[c->begin - 1], "a", "an")) --c->begin;
  }
  v1::Bound bound = v1::BOUND_EXACT;
  const int words = BoundBefore(t, c->begin, &bound);
  if (words > 0) {
    c->bound = bound;
    c->begin -= words;
    if (IsOneOf(t[c->begin - 1], "another")) {
      c->additional = true;
      --c->begin;
    }
  }
}

void ReadAfter(const DateTokens& t, Candidate* c) {
  const DateToken& after = t[c->end];
  if (after.IsPunct('+') && after.glued) {
    c->bound = v1::BOUND_AT_LEAST;
    ++c->end;
  } else if (after.Is("or") && t[c->end + 1].Is("more")) {
    c->bound = v1::BOUND_AT_LEAST;
    c->end += 2;
  } else if (after.Is("or") && IsOneOf(t[c->end + 1], "fewer", "less")) {
    c->bound = v1::BOUND_AT_MOST;
    c->end += 2;
  } else if (after.Is("or") && t[c->end + 1].Is("so")) {
    c->bound = v1::BOUND_ABOUT;
    c->end += 2;
  } else if (after.kind == DateTokenKind::kDash && after.glued && t[c->end + 1].Is("odd")) {
    c->bound = v1::BOUND_ABOUT;
    c->end += 2;
  } else if (after.Is("more") && !t[c->end + 1].Is("than")) {
    c->additional = true;
    ++c->end;
  } else if (IsOneOf(after, "additional", "further")) {
    c->additional = true;
    ++c->end;
  }
}

// "Mr Novak, 66, has": a person's age.
bool IsAge(const DateTokens& t, const Candidate& c) {
  return !c.in_words && c.value < 120 && t[c.number - 1].IsPunct(',') && t[c.end].IsPunct(',') &&
         t[c.number - 2].capital;
}

bool IsCount(const DateTokens& t, const Candidate& c) {
  const size_t noun = c.end;
  if (IsAge(t, c)) return false;
  if (IsLabelBefore(t, c.number) || IsTied(t, c)) return false;
  if (IsMoneyAfter(t, noun) || t[noun].cls == WordClass::kUnit) return false;
  if (t[noun].cls == WordClass::kMagnitude) return false;
  if (c.value == 0) return false;
  if (c.for_count) return true;
  const Head head = HeadAfter(t, noun);
  if (head != Head::kUnknown) {
    // "one of the hostages" names somebody; "two of the hostages" counts them.
    const bool pronoun = c.in_words && c.value == 1 && t[noun].Is("of");
    return head == Head::kPeople && !pronoun;
  }
  // Without a noun: a figure may be a year, a small number word nearly anything.
  const bool exchange = IsExchangeContext(t, c.begin, noun);
  if (c.round_word) return exchange || t[noun].Is("of") == false;
  if (c.value == 1) return false;
  const DateToken& figure = t[c.number];
  if (!c.in_words && figure.digits == 4 && !figure.grouped && figure.value >= 1900 &&
      figure.value < 2100) {
    return exchange;
  }
  if (t[noun].Is("of") && c.in_words) return false;
  if (c.value < 13) return exchange && !t[noun].capital;
  return c.bound == v1::BOUND_EXACT && c.in_words && c.value < 100 ? exchange : true;
}

bool InDate(const std::vector<FoundDate>& dates, const Candidate& c) {
  const auto after = std::partition_point(
      dates.begin(), dates.end(), [&c](const FoundDate& date) { return date.end <= c.number; });
  return after != dates.end() && after->begin < c.end;
}

CountMention ToMention(const DateTokens& t, const Candidate& c) {
  CountMention mention;
  mention.span = {t[c.begin].span.start, t[c.end - 1].span.end};
  mention.count.set_value(static_cast<int32_t>(c.value));
  mention.count.set_bound(c.bound);
  if (c.for_count) mention.for_count = static_cast<int32_t>(*c.for_count);
  mention.additional = c.additional;
  return mention;
}

}  // namespace

std::vector<CountMention> FindCounts(absl::string_view text, Span within) {
  const DateTokens tokens(text, within);
  return FindCounts(tokens, ReadDates(tokens));
}

namespace {

// Whether a count may begin with `token`. Whoever lets one begin with another word adds it here.
bool MayBegin(const DateToken& token) {
  if (token.opaque) return false;
  if (token.kind == DateTokenKind::kNumber) return true;
  return token.cls == WordClass::kCardinal || token.cls == WordClass::kMagnitude ||
         IsOneOf(token, "a", "dozens", "few", "half", "hundreds", "millions", "scores", "several",
                 "some", "tens", "thousands");
}

}  // namespace

std::vector<CountMention> FindCounts(const DateTokens& tokens,
                                     const std::vector<FoundDate>& dates) {
  std::vector<CountMention> counts;
  for (size_t i = 0; i < tokens.size();) {
    Candidate c;
    if (!MayBegin(tokens[i]) || (!ReadRound(tokens, i, &c) && !ReadPlain(tokens, i, &c))) {
      ++i;
      continue;
    }
    ReadPair(tokens, &c);
    ReadBefore(tokens, &c);
    ReadAfter(tokens, &c);
    if (!InDate(dates, c) && IsCount(tokens, c)) {
      const int32_t previous = counts.empty() ? -1 : counts.back().span.end;
      if (tokens[c.begin].span.start < previous) c.begin = c.number;
      counts.push_back(ToMention(tokens, c));
    }
    i = std::max(c.end, i + 1);
  }
  return counts;
}

}  // namespace claims
