#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "claims/ingest/document_reader.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

class ListInputsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    root_ = ::testing::TempDir() + "/list_inputs_" +
            ::testing::UnitTest::GetInstance()->current_test_info()->name();
    std::filesystem::remove_all(root_);
    std::filesystem::create_directories(root_ + "/sub/deep");
  }
  void Touch(const std::string& name) { std::ofstream(root_ + "/" + name) << "x"; }

  std::string root_;
  std::vector<std::string> files_;
  std::vector<Issue> issues_;
};

TEST_F(ListInputsTest, DirectoriesAreSortedAndRecursive) {
  for (const char* name : {"c.txt", "a.jsonl", "sub/b.txt", "sub/deep/z.ndjson", "notes.md",
                           "d.html", "e.JSONL.GZ", "f.jsonl.zst", "g.warc.gz"}) {
    Touch(name);
  }
  ListInputs(root_, &files_, &issues_);
  EXPECT_EQ(files_, (std::vector<std::string>{root_ + "/a.jsonl", root_ + "/c.txt",
                                              root_ + "/d.html", root_ + "/e.JSONL.GZ",
                                              root_ + "/f.jsonl.zst", root_ + "/g.warc.gz",
                                              root_ + "/sub/b.txt",
                                              root_ + "/sub/deep/z.ndjson"}));
  EXPECT_TRUE(issues_.empty());
}

TEST_F(ListInputsTest, NothingToReadIsAnIssue) {
  ListInputs(root_, &files_, &issues_);
  ASSERT_EQ(issues_.size(), 1u);
  EXPECT_NE(issues_[0].message.find("has no documents"), std::string::npos);
  issues_.clear();
  ListInputs(root_ + "/missing", &files_, &issues_);
  ASSERT_EQ(issues_.size(), 1u);
  EXPECT_NE(issues_[0].message.find("does not exist"), std::string::npos);
  EXPECT_TRUE(files_.empty());
}

TEST_F(ListInputsTest, ANamedFileMustHaveAKnownEnding) {
  Touch("notes.md");
  ListInputs(root_ + "/notes.md", &files_, &issues_);
  EXPECT_TRUE(files_.empty());
  ASSERT_EQ(issues_.size(), 1u);
  EXPECT_NE(issues_[0].message.find(".jsonl and .ndjson"), std::string::npos);
}

TEST_F(ListInputsTest, StandardInputStandsForItself) {
  ListInputs("-", &files_, &issues_);
  EXPECT_EQ(files_, std::vector<std::string>{"-"});
  EXPECT_TRUE(issues_.empty());
}

}  // namespace
}  // namespace claims
