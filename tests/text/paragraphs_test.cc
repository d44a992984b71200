#include <string>
#include <vector>

#include "claims/text/text.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

struct Case {
  const char* name;
  const char* text;
  std::vector<std::string> want;
};

TEST(ParagraphsTest, FindsThem) {
  const Case cases[] = {
      {"blank lines", "One.\n\nTwo.\n \t\nThree.", {"One.", "Two.", "Three."}},
      {"single newlines", "They met in Oslo.\nThey left.", {"They met in Oslo.", "They left."}},
      {"CRLF", "One.\r\n\r\nTwo.\r\n", {"One.", "Two."}},
      {"surrounding space", "\n\n  One. \n\n\n", {"One."}},
      {"mark and no-break space", "\xEF\xBB\xBFOne.\xC2\xA0\nTwo.", {"One.", "Two."}},
      {"one line", "One. Two. Three.", {"One. Two. Three."}},
      {"empty", "", {}},
      {"white space only", " \n\t\n ", {}},
      {"hard-wrapped",
       "The delegations of both countries met in the old town hall for talks\n"
       "led by the foreign minister, who had arrived there from the capital\n"
       "Oslo on Monday with a team of officers.\n"
       "\n"
       "They left.",
       {"The delegations of both countries met in the old town hall for talks\n"
        "led by the foreign minister, who had arrived there from the capital\n"
        "Oslo on Monday with a team of officers.",
        "They left."}},
      {"two wrapped lines",
       "The delegations of both countries met in the old town hall, led by\n"
       "Jane Roe.",
       {"The delegations of both countries met in the old town hall, led by\nJane Roe."}},
      {"heading above text stays apart",
       "Talks resume\nThe delegations of both countries met again in the old town hall.",
       {"Talks resume", "The delegations of both countries met again in the old town hall."}},
      {"list stays apart",
       "The parties agreed on the following points after a long night:\n"
       "- an exchange of prisoners, all for all\n"
       "- a truce of thirty days",
       {"The parties agreed on the following points after a long night:",
        "- an exchange of prisoners, all for all", "- a truce of thirty days"}},
      {"archive: every line end is a blank",
       "Envoys of the Kingdom of Norway and of the Federal Democratic Republic\n"
       "Ruritania met on Monday in the old town hall, an aide of Minister John\n"
       "Doe said.\n"
       "\n"
       "The two sides spoke for several hours about prisoners and about the\n"
       "borders. They will meet again in spring, said his deputy, Christopher\n"
       "Roe.\n"
       "\n"
       "Nothing was signed.",
       {"Envoys of the Kingdom of Norway and of the Federal Democratic Republic\n"
        "Ruritania met on Monday in the old town hall, an aide of Minister John\nDoe said.",
        "The two sides spoke for several hours about prisoners and about the\n"
        "borders. They will meet again in spring, said his deputy, Christopher\nRoe.",
        "Nothing was signed."}},
      {"archive without blank lines: one paragraph, its sentences whole",
       "The envoys met on Monday in the old town hall of the capital, and they\n"
       "spoke for several hours about prisoners. An aide of Minister John\n"
       "Doe called the talks useful and said that there would be more of them\n"
       "in spring, when the snow has gone from the roads over the mountains of\n"
       "Ruritania.",
       {"The envoys met on Monday in the old town hall of the capital, and they\n"
        "spoke for several hours about prisoners. An aide of Minister John\n"
        "Doe called the talks useful and said that there would be more of them\n"
        "in spring, when the snow has gone from the roads over the mountains of\n"
        "Ruritania."}},
      {"a list of headlines is not wrapped",
       "Envoys of both countries meet in the old town hall\n"
       "Minister says that talks will go on until spring\n"
       "Storm closes the roads over the northern mountains\n"
       "Ruritania wins the cup after a long and hard game\n"
       "Prices of bread and milk rise for the third month\n"
       "Museum opens its doors to children without charge",
       {"Envoys of both countries meet in the old town hall",
        "Minister says that talks will go on until spring",
        "Storm closes the roads over the northern mountains",
        "Ruritania wins the cup after a long and hard game",
        "Prices of bread and milk rise for the third month",
        "Museum opens its doors to children without charge"}},
      {"long lines are paragraphs",
       "The delegations of both countries met again in the old town hall on Monday morning and "
       "spoke for hours about prisoners and borders\nthe talks go on",
       {"The delegations of both countries met again in the old town hall on Monday morning and "
        "spoke for hours about prisoners and borders",
        "the talks go on"}},
  };
  for (const Case& c : cases) {
    const absl::StatusOr<Text> text = Text::Create(c.text);
    ASSERT_TRUE(text.ok()) << c.name;
    std::vector<std::string> got;
    for (const Paragraph& p : text->paragraphs()) got.emplace_back(Slice(c.text, p.span));
    EXPECT_EQ(got, c.want) << c.name;
  }
}

}  // namespace
}  // namespace claims
