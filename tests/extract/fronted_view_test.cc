#include "claims/extract/fronted_view.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* marked;
  std::vector<std::string> views;  // as the view reads, mentions as the document's words
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class FrontedView : public testing::TestWithParam<Row> {};

TEST_P(FrontedView, PutsTheSubjectFirst) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  std::vector<std::string> got;
  for (const ClauseView& view : FrontedViews(masked)) {
    got.push_back(std::string(Slice(plain, masked.ToDocument(view.subject))) + "|" +
                  std::string(Slice(plain, masked.ToDocument(view.predicate))));
    // Spans come back to where they stand; what covers both, to all between.
    const int32_t first = view.subject.size();
    const int32_t size = static_cast<int32_t>(view.sentence.text().size());
    EXPECT_EQ(view.ToSentence({0, first}), view.subject);
    EXPECT_EQ(view.ToSentence({first + view.joint, size}), view.predicate);
    EXPECT_EQ(view.ToSentence({0, size}), (Span{view.predicate.start, view.subject.end}));
  }
  EXPECT_EQ(got, GetParam().views);
}

INSTANTIATE_TEST_SUITE_P(
    Extract, FrontedView,
    testing::ValuesIn(std::vector<Row>{
        {"Participle",
         "Rejecting a truce, [P:NOR Norway] left the talks.",
         {"Norway|Rejecting a truce"}},
        {"OfAPerson",
         "Again refusing to sign, [X:ida-berg@NOR Ida Berg] told reporters that time was short.",
         {"Ida Berg|Again refusing to sign"}},
        {"NoAct", "Speaking in Lima, [P:NOR Norway]'s envoy said little.", {}},
        {"OfNobody", "Rejecting a truce, the panel left the talks.", {}},
        {"Told",
         "A truce is out of the question, [X:ida-berg@NOR Ida Berg] said on [D:1 Monday].",
         {"Ida Berg|A truce is out of the question"}},
        {"ToldOfAGerund",
         "Giving up the port is out of the question, [P:NOR Norway] said.",
         {"Norway|Giving up the port is out of the question"}},
        {"Quoted",
         "\"There will be no truce,\" [X:ida-berg@NOR Ida Berg] told reporters.",
         {"Ida Berg|There will be no truce"}},
        {"VerbFirst",
         "\"There will be no truce,\" said [X:ida-berg@NOR Ida Berg].",
         {"Ida Berg|There will be no truce"}},
        {"Circumstance", "After a week in Lima, [P:NOR Norway] said on Monday.", {}},
        {"GoesOn", "A truce is near, [P:NOR Norway] said it hoped.", {}},
    }),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace claims
