#include <string>
#include <utility>
#include <vector>

#include "claims/text/text.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

using Role = ParagraphRole;
using Lines = std::vector<std::pair<Role, const char*>>;

constexpr const char* kNews = "Envoys of both states met in Oslo on Monday, officials said.";

struct Case {
  const char* name;
  Lines lines;
};

const std::vector<Case>& Cases() {
  static const auto* const cases = new std::vector<Case>{
      {"Headings",
       {{Role::kHeading, "Envoys meet for second round in Oslo"},
        {Role::kBody, kNews},
        {Role::kHeading, "Sticking points"},
        {Role::kBody, kNews},
        {Role::kBody, "“We have time"},
        {Role::kBody, "talks go on"}}},
      {"Captions",
       {{Role::kCaption, "Envoys shake hands in Oslo (Jane Roe/AFP via Getty Images)"},
        {Role::kCaption, "File photo: the old town hall"},
        {Role::kBody, kNews},
        {Role::kBody, "The minister left early (The Daily Post, January 30)."},
        {Role::kBody, "OSLO (Reuters) - Envoys met."}}},
      {"CaptionAboveCredit",
       {{Role::kCaption, "An envoy walks past a flag in Oslo on May 5, 2031."},
        {Role::kCaption, "Jane Roe | Getty Images News | Getty Images"},
        {Role::kBody, kNews}}},
      {"CreditFurtherDown",
       {{Role::kBody, kNews},
        {Role::kBody, kNews},
        {Role::kBody, kNews},
        {Role::kBody, kNews},
        {Role::kBody, "The parties agreed on an exchange of prisoners."},
        {Role::kCaption, "Jane Roe | Getty Images"}}},
      {"Bylines",
       {{Role::kByline, "By Jane Roe and John Doe"},
        {Role::kByline, "21 Sep, 2031 17:24"},
        {Role::kByline, "Published May 5, 2031 by Jane Roe"},
        {Role::kBody, kNews},
        {Role::kBody, "By Monday the talks had failed, he said."},
        {Role::kByline, "(Reporting by Jane Roe in Oslo; Editing by John Doe)"}}},
      {"Appeal",
       {{Role::kBody, kNews},
        {Role::kBoilerplate, "Dear readers,"},
        {Role::kBoilerplate, "We, the journalists of this paper, need your support."},
        {Role::kBoilerplate, "Your donation keeps our journalism free. Please give what you can."},
        {Role::kBoilerplate, "Thank you."},
        {Role::kBoilerplate, "Remind me later"}}},
      {"FormsAndControls",
       {{Role::kBoilerplate, "Skip to content"},
        {Role::kBoilerplate, "Share"},
        {Role::kBody, kNews},
        {Role::kBoilerplate, "Sign up for our newsletter"},
        {Role::kBoilerplate, "Enter your email address"},
        {Role::kBoilerplate, "This audio is created with a synthetic voice"},
        {Role::kBoilerplate, "We use cookies. Read our privacy policy."},
        {Role::kBoilerplate, "https://example.org/article"}}},
      {"Teasers",
       {{Role::kBody, kNews},
        {Role::kBoilerplate, "Read more world coverage"},
        {Role::kBoilerplate, "- Minister resigns after vote"},
        {Role::kBoilerplate, "- Storm hits coast"},
        {Role::kBody, kNews},
        {Role::kBoilerplate, "RELATED: Minister resigns after vote"},
        {Role::kBody, kNews}}},
      {"ListsOfDemandsAreNews",
       {{Role::kBody, "The draft has two points:"},
        {Role::kBody, "- a truce of thirty days"},
        {Role::kBody, "- an exchange of prisoners"}}},
      {"NewsThatSoundsLikeIt",
       {{Role::kBody, "The president said that “we need your support” to reporters."},
        {Role::kBody, "\"We are grateful. We need your support. Help us keep going,\" he said."},
        {Role::kBody, "The regulator said the firm must change its privacy policy."},
        {Role::kBody, "Donors pledged to donate generators and sign up more volunteers."},
        {Role::kBody, "The US told us nothing, and you know it."},
        {Role::kBody, "Envoys captured the mood. Click here for a map."}}},
      {"SurroundedFragment",
       {{Role::kBody, kNews},
        {Role::kBoilerplate, "Subscribe"},
        {Role::kBoilerplate, "Weekly digest with Jane Roe"},
        {Role::kBoilerplate, "* indicates required"}}},
      {"HeadlineBetweenControls",
       {{Role::kBoilerplate, "Skip to content"},
        {Role::kHeading, "Envoys meet in Oslo"},
        {Role::kBoilerplate, "Share"},
        {Role::kBody, kNews}}},
  };
  return *cases;
}

class RolesTest : public ::testing::TestWithParam<Case> {};

TEST_P(RolesTest, AssignsRoles) {
  std::string bytes;
  for (const auto& line : GetParam().lines) bytes += std::string(line.second) + "\n\n";
  const absl::StatusOr<Text> text = Text::Create(bytes);
  ASSERT_TRUE(text.ok());
  ASSERT_EQ(text->paragraphs().size(), GetParam().lines.size());
  for (size_t i = 0; i < GetParam().lines.size(); ++i) {
    EXPECT_EQ(static_cast<int>(text->paragraphs()[i].role),
              static_cast<int>(GetParam().lines[i].first))
        << GetParam().lines[i].second;
  }
}

INSTANTIATE_TEST_SUITE_P(All, RolesTest, ::testing::ValuesIn(Cases()),
                         [](const ::testing::TestParamInfo<Case>& info) {
                           return std::string(info.param.name);
                         });

TEST(SentenceRolesTest, AnAppealInsideALongParagraphIsMarked) {
  const std::string bytes =
      "All rights reserved. Market data provided by Acme. Legal statement. Envoys met in Oslo on "
      "Monday, officials said. They agreed on a truce. Support our journalism today. Sign up for "
      "our newsletter. The truce starts on Friday.";
  const bool want[] = {true, true, true, false, false, true, true, false};
  const absl::StatusOr<Text> text = Text::Create(bytes);
  ASSERT_TRUE(text.ok());
  ASSERT_EQ(text->paragraphs().size(), 1u);
  EXPECT_EQ(text->paragraphs()[0].role, Role::kBody);
  ASSERT_EQ(text->sentences().size(), 8u);
  for (size_t i = 0; i < 8; ++i) {
    EXPECT_EQ(text->sentences()[i].boilerplate, want[i])
        << Slice(bytes, text->sentences()[i].span);
  }
}

}  // namespace
}  // namespace claims
