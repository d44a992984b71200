#include "claims/resolve/meeting_sides.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* marked;
  const char* match;      // words of the masked sentence
  const char* subject;    // ids; "" for none
  const char* companion;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Sides : public testing::TestWithParam<Row> {};

TEST_P(Sides, AreReadAroundTheMatch) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  const size_t at = masked.text().find(GetParam().match);
  ASSERT_NE(at, std::string::npos);
  const auto start = static_cast<int32_t>(at);
  const Span match{start, start + static_cast<int32_t>(std::string(GetParam().match).size())};
  auto id = [&mentions](int index) { return index < 0 ? std::string() : mentions[index].ref.id(); };
  EXPECT_EQ(id(SubjectBefore(masked, match.start)), GetParam().subject);
  EXPECT_EQ(id(CompanionOf(masked, match)), GetParam().companion);
}

INSTANTIATE_TEST_SUITE_P(
    MeetingSides, Sides,
    testing::ValuesIn(std::vector<Row>{
        {"Both", "[X:berg Berg] spoke after talks in [L:lima Lima] with [X:soto Soto].", "talks",
         "berg", "soto"},
        {"Delegation",
         "[X:berg Berg] spoke after talks on [D:? Monday] with a delegation from [P:CHL Chile].",
         "talks", "berg", "CHL"},
        {"InARole", "[X:berg Berg] spoke after talks with [P:CHL Chile] as a guarantor.", "talks",
         "berg", ""},
        {"NoSubject", "The talks in [L:lima Lima] with [P:CHL Chile] ended.", "talks", "", "CHL"},
        {"NoCompanion", "[X:berg Berg] spoke after talks in [L:lima Lima].", "talks", "berg", ""},
        {"WithHope", "[X:berg Berg] spoke after talks with some hope of [P:CHL Chile].", "talks",
         "berg", ""},
        {"SecondClause", "[P:PER Peru] rested, and [X:berg Berg] spoke after talks.", "talks",
         "berg", ""},
    }),
    [](const testing::TestParamInfo<Row>& info) { return std::string(info.param.name); });

struct Person {
  const char* name;
  const char* marked;
  bool there;
};
void PrintTo(const Person& person, std::ostream* out) { *out << person.name; }

class InPerson : public testing::TestWithParam<Person> {};

TEST_P(InPerson, IsToldFromAides) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  EXPECT_EQ(IsThereInPerson(masked.text(), masked.FromDocument(mentions[0].span.start)),
            GetParam().there);
}

INSTANTIATE_TEST_SUITE_P(
    MeetingSides, InPerson,
    testing::ValuesIn(std::vector<Person>{
        {"Subject", "[X:berg Berg] met them.", true},
        {"Object", "They met with [X:berg Berg].", true},
        {"MeetingOf", "A meeting of [X:berg Berg] and others.", true},
        {"Possessive", "[X:berg Berg]'s envoy met them.", false},
        {"Aides", "Aides of [X:berg Berg] met them.", false},
        {"Administration", "The [X:berg Berg] administration met them.", false},
        {"Office", "The office of [X:berg Berg] met them.", false},
        {"Former", "They met former [X:berg Berg].", false},
    }),
    [](const testing::TestParamInfo<Person>& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace claims
