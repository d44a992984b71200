#include "examples/cli/mention_lines.h"

#include <string>

#include "gtest/gtest.h"

namespace claims::cli {
namespace {

v1::Document Report() {
  v1::Document document;
  document.set_id("d\"1");
  document.set_text("Ana Rojas freed 157 on May 14.");
  return document;
}

TEST(MentionJsonLineTest, Person) {
  Mention mention;
  mention.span = {0, 9};
  mention.cls = MentionClass::kPerson;
  mention.ref.set_id("ana-rojas");
  mention.ref.set_name("Ana Rojas");
  mention.role = "envoy";
  mention.party_id = "CHL";
  EXPECT_EQ(MentionJsonLine(Report(), mention),
            "{\"documentId\":\"d\\\"1\",\"start\":0,\"end\":9,\"class\":\"PERSON\","
            "\"mention\":\"Ana Rojas\",\"ref\":{\"id\":\"ana-rojas\",\"name\":\"Ana Rojas\"},"
            "\"role\":\"envoy\",\"party\":\"CHL\"}\n");
  EXPECT_EQ(MentionTextLine(Report(), mention),
            "  0–9         PERSON  Ana Rojas  = Ana Rojas [ana-rojas], envoy, of CHL\n");
}

TEST(MentionJsonLineTest, Count) {
  Mention mention;
  mention.span = {16, 19};
  mention.cls = MentionClass::kCount;
  mention.count.set_value(157);
  mention.count.set_bound(v1::BOUND_EXACT);
  EXPECT_EQ(MentionJsonLine(Report(), mention),
            "{\"documentId\":\"d\\\"1\",\"start\":16,\"end\":19,\"class\":\"COUNT\","
            "\"mention\":\"157\",\"count\":{\"value\":157,\"bound\":\"BOUND_EXACT\"}}\n");
}

TEST(MentionJsonLineTest, DateResolvedAndNot) {
  Mention mention;
  mention.span = {23, 29};
  mention.cls = MentionClass::kDate;
  EXPECT_EQ(MentionJsonLine(Report(), mention),
            "{\"documentId\":\"d\\\"1\",\"start\":23,\"end\":29,\"class\":\"DATE\","
            "\"mention\":\"May 14\",\"date\":{}}\n");
  EXPECT_EQ(MentionTextLine(Report(), mention), "  23–29       DATE    May 14  = unresolved\n");
  mention.date.set_start("2031-05-14");
  mention.date.set_end("2031-05-14");
  EXPECT_EQ(MentionTextLine(Report(), mention), "  23–29       DATE    May 14  = 14 May 2031\n");
}

}  // namespace
}  // namespace claims::cli
