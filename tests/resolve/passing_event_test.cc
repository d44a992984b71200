#include "claims/resolve/passing_event.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* marked;
  const char* events;  // "oslo 2031-05-14 PLANNED other; ..."
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Passing : public testing::TestWithParam<Row> {};

TEST_P(Passing, IsRead) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  std::string events;
  for (const DocumentEvent& event : PassingEvents(masked)) {
    absl::StrAppend(&events, events.empty() ? "" : "; ", event.place.id(),
                    event.place.id().empty() || event.date.start().empty() ? "" : " ",
                    event.date.start(),
                    event.status == v1::MEETING_STATUS_PLANNED ? " planned" : " held",
                    event.distinct ? " other" : "");
  }
  EXPECT_EQ(events, GetParam().events);
}

INSTANTIATE_TEST_SUITE_P(
    PassingEvent, Passing,
    testing::ValuesIn(std::vector<Row>{
        {"PlaceAndDay",
         "[P:CHL Chile] asked [P:NOR Norway] to help at talks in [L:oslo Oslo] on "
         "[D:2031-05-14 May 14].",
         "oslo 2031-05-14 held"},
        {"Verb", "The two sides met quietly in [L:lima Lima].", "lima held"},
        {"ToCome", "The talks will open in [L:oslo Oslo].", "oslo planned"},
        {"AnotherOne", "They left after an earlier meeting in [L:lima Lima].", "lima held other"},
        {"NoPlaceNorDay", "The talks were hard.", ""},
        {"NoMeeting", "[P:NOR Norway] opened a bridge in [L:oslo Oslo].", ""},
        {"ForThePress", "They gave a press conference in [L:oslo Oslo].", ""},
    }),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace claims
