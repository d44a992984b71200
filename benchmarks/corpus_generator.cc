#include "benchmarks/corpus_generator.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/time/civil_time.h"
#include "benchmarks/corpus_words.h"
#include "benchmarks/random.h"

namespace claims {
namespace {

constexpr int kReportsPerStory = 4;
constexpr int kMixedEvery = 20;
constexpr size_t kMinBytes = 1000;
constexpr size_t kMaxBytes = 6000;

// What a report is about; varied a little from report to report.
struct Story {
  PartyWords a, b, mediator;
  std::string person1, person2, city, count, ordinal;
  absl::CivilDay meeting, published;
};

std::string PersonName(Random& random) {
  return absl::StrCat(random.Pick(FirstNames()), " ", random.Pick(LastNames()));
}

std::string DateWords(absl::CivilDay day) {
  static constexpr absl::string_view kMonths[] = {
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  return absl::StrCat(kMonths[day.month() - 1], " ", day.day());
}

std::string WeekdayWords(absl::CivilDay day) {
  static constexpr absl::string_view kDays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                "Friday", "Saturday", "Sunday"};
  return std::string(kDays[static_cast<int>(absl::GetWeekday(day))]);
}

Story NewStory(Random& random) {
  static constexpr absl::string_view kOrdinals[] = {"first", "second", "third", "fourth", "fifth"};
  Story story;
  const int a = random.Below(static_cast<int>(PartyTable().size()));
  story.a = PartyTable()[a];
  story.b = PartyTable()[a ^ 1];  // the table lists opponents in pairs
  story.mediator = PartyTable()[(a + 2) % PartyTable().size()];
  story.person1 = PersonName(random);
  story.person2 = PersonName(random);
  story.city = std::string(random.Pick(Cities()));
  story.count = absl::StrCat(20 + random.Below(980));
  story.ordinal = std::string(kOrdinals[random.Below(5)]);
  story.published = absl::CivilDay(2026, 1, 1) + random.Below(1000);
  story.meeting = story.published + random.Below(14) + 1;
  return story;
}

// The same story as another outlet has it.
Story Retold(const Story& story, Random& random) {
  Story told = story;
  if (random.OneIn(6)) told.person1 = PersonName(random);
  if (random.OneIn(6)) told.count = absl::StrCat(20 + random.Below(980));
  if (random.OneIn(8)) told.meeting += 1;
  told.published += random.Below(2);
  return told;
}

std::string Fill(absl::string_view sentence, const Story& story, Random& random) {
  return absl::StrReplaceAll(
      sentence,
      {{"{A}", story.a.name},
       {"{A.adj}", story.a.adjective},
       {"{A.cap}", story.a.capital},
       {"{B}", story.b.name},
       {"{B.adj}", story.b.adjective},
       {"{B.cap}", story.b.capital},
       {"{M.adj}", story.mediator.adjective},
       {"{P1}", story.person1},
       {"{P2}", story.person2},
       {"{PX}", PersonName(random)},
       {"{NUMBER}", absl::StrCat(2 + random.Below(9000))},
       {"{CITY}", story.city},
       {"{COUNT}", story.count},
       {"{ORDINAL}", story.ordinal},
       {"{DATE}", DateWords(story.meeting)},
       {"{WEEKDAY}", WeekdayWords(story.published + random.Below(5))},
       {"{TITLE}", random.Pick(Titles())},
       {"{TOPIC}", random.Pick(Topics())}});
}

// Sentences in random order, each once before any comes again.
class Bag {
 public:
  explicit Bag(const std::vector<absl::string_view>& all) : all_(all) {}

  absl::string_view Draw(Random& random) {
    if (left_.empty()) left_ = all_;
    std::swap(left_[random.Below(static_cast<int>(left_.size()))], left_.back());
    const absl::string_view drawn = left_.back();
    left_.pop_back();
    return drawn;
  }

 private:
  const std::vector<absl::string_view>& all_;
  std::vector<absl::string_view> left_;
};

std::string ReportText(bool negotiations, const Story& story, Random& random) {
  // Room for one last sentence below the upper bound.
  const size_t target = kMinBytes + random.Below(kMaxBytes - kMinBytes - 200);
  Bag claims(ClaimSentences()), colour(ColourSentences()), general(GeneralSentences());
  std::string text;
  while (text.size() < target) {
    if (!text.empty()) absl::StrAppend(&text, random.OneIn(3) ? "\n\n" : " ");
    Bag& bag = !negotiations ? general : random.OneIn(2) ? claims : colour;
    std::string sentence = Fill(bag.Draw(random), story, random);
    sentence[0] = absl::ascii_toupper(sentence[0]);
    absl::StrAppend(&text, sentence);
  }
  text.push_back('\n');
  return text;
}

bool IsOfNegotiations(CorpusKind kind, size_t index) {
  switch (kind) {
    case CorpusKind::kDense: return true;
    case CorpusKind::kMixed: return index % kMixedEvery == 0;
    case CorpusKind::kGeneral: return false;
  }
  return false;
}

}  // namespace

std::vector<v1::Document> GenerateCorpus(const CorpusOptions& options) {
  Random random(options.seed);
  std::vector<v1::Document> documents;
  Story story;
  int retold = 0;
  for (size_t bytes = 0; bytes < options.bytes;) {
    const size_t index = documents.size();
    const bool negotiations = IsOfNegotiations(options.kind, index);
    if (negotiations && retold++ % kReportsPerStory == 0) story = NewStory(random);
    const Story told = negotiations ? Retold(story, random) : NewStory(random);
    v1::Document& document = documents.emplace_back();
    document.set_id(absl::StrCat("report-", index));
    document.set_publisher(std::string(Publishers()[index % Publishers().size()]));
    document.set_published(absl::FormatCivilTime(told.published));
    document.set_text(ReportText(negotiations, told, random));
    bytes += document.text().size();
  }
  return documents;
}

size_t TextBytes(const std::vector<v1::Document>& documents) {
  size_t bytes = 0;
  for (const v1::Document& document : documents) bytes += document.text().size();
  return bytes;
}

}  // namespace claims
