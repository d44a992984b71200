// Reports in, disagreements out: a handful of invented reports a line, with all that
// must be said of them and nothing else. Half of them only look at odds.
#include <algorithm>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "claims/report/json.h"
#include "claims/tracker.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/util/json_util.h"
#include "gtest/gtest.h"
#include "proto/claims/v1/disagreement.pb.h"
#include "proto/claims/v1/document.pb.h"

namespace claims {
namespace {

using google::protobuf::Struct;
using google::protobuf::Value;

// {"name", "docs": [DOCUMENT], "expect": ["kind RELATION value | value"]}, values sorted.
std::vector<Struct> ReadScenarios() {
  std::vector<Struct> scenarios;
  std::ifstream in("tests/testdata/scenarios.jsonl");
  for (std::string line; std::getline(in, line);) {
    scenarios.emplace_back();
    EXPECT_TRUE(google::protobuf::util::JsonStringToMessage(line, &scenarios.back()).ok()) << line;
  }
  return scenarios;
}

v1::Document ToDocument(const Value& value) {
  std::string json;
  EXPECT_TRUE(google::protobuf::util::MessageToJsonString(value, &json).ok());
  v1::Document document;
  EXPECT_TRUE(FromJson(json, &document).ok()) << json;
  return document;
}

std::string Summary(const v1::Disagreement& d) {
  std::vector<std::string> values;
  for (const v1::Position& position : d.positions()) values.push_back(position.value());
  std::sort(values.begin(), values.end());
  return absl::StrCat(d.kind(), " ",
                      absl::StripPrefix(v1::Relation_Name(d.relation()), "RELATION_"), " ",
                      absl::StrJoin(values, " | "));
}

TEST(ScenariosTest, NothingMoreAndNothingLess) {
  const std::vector<Struct> scenarios = ReadScenarios();
  ASSERT_GE(scenarios.size(), 25u);
  auto tracker = Tracker::Create();
  ASSERT_TRUE(tracker.ok()) << tracker.status();
  for (const Struct& scenario : scenarios) {
    SCOPED_TRACE(scenario.fields().at("name").string_value());
    std::vector<std::string> ids;
    for (const Value& value : scenario.fields().at("docs").list_value().values()) {
      const v1::Document document = ToDocument(value);
      ASSERT_TRUE((*tracker)->Add(document).ok());
      ids.push_back(document.id());
    }
    std::vector<std::string> found, expected;
    DisagreementOptions options;
    options.all = true;
    for (const v1::Disagreement& d : (*tracker)->Disagreements(options)) {
      found.push_back(Summary(d));
      EXPECT_FALSE(d.explanation().empty());
    }
    for (const Value& value : scenario.fields().at("expect").list_value().values()) {
      expected.push_back(value.string_value());
    }
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(found, expected);
    for (const std::string& id : ids) (*tracker)->Remove(id);
  }
}

}  // namespace
}  // namespace claims
