#include "claims/report/binpb.h"

#include <string>

#include "gtest/gtest.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {
namespace {

std::string TwoClaims() {
  v1::Claim claim;
  std::string bytes;
  claim.set_id("first");
  AppendDelimited(claim, &bytes);
  claim.set_id(std::string(300, 'x'));  // its size takes a varint of two bytes
  AppendDelimited(claim, &bytes);
  return bytes;
}

TEST(BinpbTest, ASizeThenTheMessage) {
  v1::Claim claim;
  claim.set_id("ab");
  std::string bytes;
  AppendDelimited(claim, &bytes);
  EXPECT_EQ(bytes, std::string("\x04\x0a\x02"
                               "ab"));
}

TEST(BinpbTest, ReadsBackInOrderAndEndsClean) {
  const std::string bytes = TwoClaims();
  DelimitedReader reader(bytes);
  v1::Claim claim;
  ASSERT_TRUE(reader.Next(&claim));
  EXPECT_EQ(claim.id(), "first");
  ASSERT_TRUE(reader.Next(&claim));
  EXPECT_EQ(claim.id(), std::string(300, 'x'));
  EXPECT_FALSE(reader.Next(&claim));
  EXPECT_TRUE(reader.status().ok());
}

TEST(BinpbTest, NothingIsACleanEnd) {
  DelimitedReader reader("");
  v1::Claim claim;
  EXPECT_FALSE(reader.Next(&claim));
  EXPECT_TRUE(reader.status().ok());
}

// Every proper prefix is read up to its last whole message, and a cut inside
// one is told from an end.
TEST(BinpbTest, EveryCutIsNoticed) {
  const std::string bytes = TwoClaims();
  const size_t first = 1 + bytes[0];
  for (size_t cut = 0; cut < bytes.size(); ++cut) {
    DelimitedReader reader(absl::string_view(bytes).substr(0, cut));
    v1::Claim claim;
    int read = 0;
    while (reader.Next(&claim)) ++read;
    EXPECT_EQ(read, cut < first ? 0 : 1) << cut;
    EXPECT_EQ(reader.status().ok(), cut == 0 || cut == first) << cut;
  }
}

}  // namespace
}  // namespace claims
