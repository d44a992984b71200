#include "claims/mentions/date_lexicon.h"

#include "absl/container/flat_hash_map.h"

namespace claims {
namespace {

using Map = absl::flat_hash_map<absl::string_view, LexEntry>;

constexpr const char* kMonths[] = {"january",   "february", "march",    "april",
                                   "may",       "june",     "july",     "august",
                                   "september", "october",  "november", "december"};
constexpr const char* kMonthAbbrs[] = {"jan", "feb", "mar", "apr", "",    "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr const char* kWeekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                     "friday", "saturday", "sunday"};
constexpr const char* kWeekdayAbbrs[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr const char* kSmall[] = {
    "one",    "two",    "three",    "four",     "five",    "six",     "seven",
    "eight",  "nine",   "ten",      "eleven",   "twelve",  "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr const char* kTens[] = {"twenty", "thirty",  "forty",  "fifty",
                                 "sixty",  "seventy", "eighty", "ninety"};
constexpr const char* kOrdinals[] = {
    "first",      "second",     "third",       "fourth",     "fifth",      "sixth",
    "seventh",    "eighth",     "ninth",       "tenth",      "eleventh",   "twelfth",
    "thirteenth", "fourteenth", "fifteenth",   "sixteenth",  "seventeenth", "eighteenth",
    "nineteenth", "twentieth"};

struct UnitName {
  const char* name;
  TimeUnit unit;
};
constexpr UnitName kUnits[] = {
    {"minute", TimeUnit::kMinute},   {"minutes", TimeUnit::kMinute},
    {"hour", TimeUnit::kHour},       {"hours", TimeUnit::kHour},
    {"day", TimeUnit::kDay},         {"days", TimeUnit::kDay},
    {"week", TimeUnit::kWeek},       {"weeks", TimeUnit::kWeek},
    {"month", TimeUnit::kMonth},     {"months", TimeUnit::kMonth},
    {"quarter", TimeUnit::kQuarter}, {"quarters", TimeUnit::kQuarter},
    {"year", TimeUnit::kYear},       {"years", TimeUnit::kYear},
    {"decade", TimeUnit::kDecade},   {"decades", TimeUnit::kDecade},
    {"weekend", TimeUnit::kWeekend}};

const Map* Build() {
  auto* map = new Map;
  const auto add = [map](absl::string_view word, WordClass cls, int32_t value) {
    if (!word.empty()) map->emplace(word, LexEntry{cls, value});
  };
  for (int i = 0; i < 12; ++i) {
    add(kMonths[i], WordClass::kMonth, i + 1);
    add(kMonthAbbrs[i], WordClass::kMonthAbbr, i + 1);
  }
  add("sept", WordClass::kMonthAbbr, 9);
  for (int i = 0; i < 7; ++i) {
    add(kWeekdays[i], WordClass::kWeekday, i);
    add(kWeekdayAbbrs[i], WordClass::kWeekdayAbbr, i);
  }
  add("tues", WordClass::kWeekdayAbbr, 1);
  add("weds", WordClass::kWeekdayAbbr, 2);
  add("thur", WordClass::kWeekdayAbbr, 3);
  add("thurs", WordClass::kWeekdayAbbr, 3);
  for (int i = 0; i < 19; ++i) add(kSmall[i], WordClass::kCardinal, i + 1);
  for (int i = 0; i < 8; ++i) add(kTens[i], WordClass::kCardinal, 20 + 10 * i);
  for (int i = 0; i < 20; ++i) add(kOrdinals[i], WordClass::kOrdinal, i + 1);
  add("thirtieth", WordClass::kOrdinal, 30);
  add("hundred", WordClass::kMagnitude, 100);
  add("thousand", WordClass::kMagnitude, 1000);
  add("million", WordClass::kMagnitude, 1000000);
  add("billion", WordClass::kMagnitude, 1000000000);
  for (const UnitName& u : kUnits) add(u.name, WordClass::kUnit, static_cast<int32_t>(u.unit));
  add("spring", WordClass::kSeason, 1);
  add("summer", WordClass::kSeason, 2);
  add("autumn", WordClass::kSeason, 3);
  add("fall", WordClass::kSeason, 3);
  add("winter", WordClass::kSeason, 4);
  for (const char* word : {"morning", "afternoon", "evening", "night"}) {
    add(word, WordClass::kPartOfDay, 0);
  }
  return map;
}

}  // namespace

LexEntry LookUpDateWord(absl::string_view lower) {
  static const Map* const kMap = Build();
  const auto it = kMap->find(lower);
  return it == kMap->end() ? LexEntry{} : it->second;
}

}  // namespace claims
