#include "claims/report/json.h"

#include <string>

#include "google/protobuf/text_format.h"
#include "google/protobuf/util/message_differencer.h"
#include "gtest/gtest.h"
#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {
namespace {

using ::google::protobuf::util::MessageDifferencer;

template <typename Message>
Message Parse(const std::string& text) {
  Message message;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &message)) << text;
  return message;
}

constexpr char kExchange[] = R"pb(
  id: "c1" document_id: "d1" publisher: "The Daily" published: "2031-04-05"
  evidence { start: 0 end: 8 quote: "157 each" } modality: MODALITY_ACTUAL confidence: 0.5
  rule: "prisoner_exchange/each" prisoner_exchange {
    parties { id: "CHL" name: "Chile" type: ENTITY_TYPE_STATE mention: "Chile’s" }
    count { value: 157 bound: BOUND_EXACT } basis: BASIS_EACH_SIDE
    status: EXCHANGE_STATUS_COMPLETED
    released_by { id: "CHL" }
  })pb";

TEST(ToJsonLineTest, NamesAreThoseOfTheContract) {
  const auto line = ToJsonLine(Parse<v1::Claim>(kExchange));
  ASSERT_TRUE(line.ok()) << line.status();
  EXPECT_EQ(*line,
            "{\"id\":\"c1\",\"documentId\":\"d1\",\"publisher\":\"The Daily\","
            "\"published\":\"2031-04-05\","
            "\"evidence\":[{\"start\":0,\"end\":8,\"quote\":\"157 each\"}],"
            "\"modality\":\"MODALITY_ACTUAL\",\"confidence\":0.5,"
            "\"rule\":\"prisoner_exchange/each\","
            "\"prisonerExchange\":{\"parties\":[{\"id\":\"CHL\",\"name\":\"Chile\","
            "\"type\":\"ENTITY_TYPE_STATE\",\"mention\":\"Chile’s\"}],"
            "\"count\":{\"value\":157,\"bound\":\"BOUND_EXACT\"},\"basis\":\"BASIS_EACH_SIDE\","
            "\"status\":\"EXCHANGE_STATUS_COMPLETED\",\"releasedBy\":{\"id\":\"CHL\"}}}\n");
}

TEST(ToJsonLineTest, AttendanceIsWrittenWhenFalse) {
  const auto line = ToJsonLine(Parse<v1::Claim>("participation { attends: false }"));
  ASSERT_TRUE(line.ok());
  EXPECT_EQ(*line, "{\"participation\":{\"attends\":false}}\n");
}

TEST(ToJsonLineTest, NewlinesInQuotesAreEscaped) {
  const auto line = ToJsonLine(Parse<v1::Claim>("evidence { quote: 'a\\nb' }"));
  ASSERT_TRUE(line.ok());
  EXPECT_EQ(line->find('\n'), line->size() - 1);
}

TEST(FromJsonTest, ReadsBackWhatWasWritten) {
  const v1::Claim claim = Parse<v1::Claim>(kExchange);
  v1::Claim again;
  ASSERT_TRUE(FromJson(*ToJsonLine(claim), &again).ok());
  EXPECT_TRUE(MessageDifferencer::Equals(claim, again));
}

TEST(FromJsonTest, BareEnumWordsAndForeignFields) {
  v1::Claim claim;
  const absl::Status status = FromJson(
      R"({"id": "c1", "mood": {"x": [1]}, "modality": "PLANNED",
          "evidence": [{"start": 3, "end": 9, "quote": "q", "colour": "red"}],
          "prisonerExchange": {"basis": "EACH_SIDE", "status": "AGREED",
                               "count": {"value": 1000, "bound": "AT_LEAST"}}})",
      &claim);
  ASSERT_TRUE(status.ok()) << status;
  EXPECT_TRUE(MessageDifferencer::Equals(
      claim, Parse<v1::Claim>(R"pb(id: "c1" modality: MODALITY_PLANNED
                                   evidence { start: 3 end: 9 quote: "q" }
                                   prisoner_exchange {
                                     basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_AGREED
                                     count { value: 1000 bound: BOUND_AT_LEAST }
                                   })pb")));
}

struct BadCase {
  const char* name;
  const char* json;
  const char* want;  // part of the message
};

class BadJsonTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadJsonTest, SaysWhatIsWrong) {
  v1::Claim claim;
  claim.set_id("old");
  const absl::Status status = FromJson(GetParam().json, &claim);
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_NE(status.message().find(GetParam().want), absl::string_view::npos) << status;
  EXPECT_EQ(status.message().find('\n'), absl::string_view::npos) << status;
  EXPECT_EQ(claim.id(), "") << "a failed read leaves nothing behind";
}

INSTANTIATE_TEST_SUITE_P(
    Cases, BadJsonTest,
    testing::Values(BadCase{"empty", "", "not a JSON object"},
                    BadCase{"cut_short", R"({"id": "c1", "evid)", "not a JSON object"},
                    BadCase{"no_object", "[1]", "not a JSON object"},
                    BadCase{"unknown_enum_word", R"({"modality": "CERTAIN"})",
                            "\"modality\" is \"CERTAIN\"; write one of ACTUAL, PLANNED, POSSIBLE"},
                    BadCase{"wrong_type", R"({"evidence": [{"start": "x"}]})", "not a Claim"}),
    [](const auto& info) { return info.param.name; });

TEST(FromJsonTest, DeepNestingIsAnErrorNotACrash) {
  v1::Claim claim;
  std::string json = "{\"x\":";
  for (int i = 0; i < 100000; ++i) json += "[";
  EXPECT_FALSE(FromJson(json, &claim).ok());
}

TEST(JsonTest, DisagreementsToo) {
  v1::Disagreement d;
  ASSERT_TRUE(FromJson(R"({"relation": "DENIAL", "positions": [{"claimIds": ["a"],
                           "independentSources": 1, "firstPublished": "2031-04-05"}]})", &d)
                  .ok());
  EXPECT_EQ(*ToJsonLine(d),
            "{\"relation\":\"RELATION_DENIAL\",\"positions\":[{\"claimIds\":[\"a\"],"
            "\"independentSources\":1,\"firstPublished\":\"2031-04-05\"}]}\n");
}

}  // namespace
}  // namespace claims
