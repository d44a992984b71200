// The example reports hold what examples/data/README.md says: no more, no less.
#include <algorithm>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "claims/tracker.h"
#include "google/protobuf/util/json_util.h"
#include "gtest/gtest.h"
#include "proto/claims/v1/disagreement.pb.h"
#include "proto/claims/v1/document.pb.h"

namespace claims {
namespace {

// "leadership leader CONFLICT: Ada Holm | Bo Lind", positions in their order.
std::string Summary(const v1::Disagreement& d) {
  std::vector<std::string> values;
  for (const v1::Position& p : d.positions()) values.push_back(p.value());
  return absl::StrCat(d.kind(), " ", d.slot(), " ",
                      absl::StripPrefix(v1::Relation_Name(d.relation()), "RELATION_"), ": ",
                      absl::StrJoin(values, " | "));
}

std::vector<std::string> Found(const std::vector<std::string>& files, bool all) {
  auto tracker = Tracker::Create();
  EXPECT_TRUE(tracker.ok()) << tracker.status();
  int documents = 0;
  for (const std::string& file : files) {
    std::ifstream in(absl::StrCat("examples/data/", file));
    for (std::string line; std::getline(in, line);) {
      v1::Document document;
      EXPECT_TRUE(google::protobuf::util::JsonStringToMessage(line, &document).ok()) << line;
      EXPECT_TRUE((*tracker)->Add(document).ok()) << line;
      ++documents;
    }
  }
  EXPECT_EQ(documents, 5 * static_cast<int>(files.size()));
  std::vector<std::string> out;
  DisagreementOptions options;
  options.all = all;
  for (const v1::Disagreement& d : (*tracker)->Disagreements(options)) out.push_back(Summary(d));
  std::sort(out.begin(), out.end());
  return out;
}

using Lines = std::vector<std::string>;

TEST(ReportsTest, RussiaAndUkraine) {
  EXPECT_EQ(Found({"russia_ukraine.jsonl"}, /*all=*/true),
            (Lines{"deadline date UPDATE: 2027-03-31 | 2027-04-30",
                   "leadership leader CONFLICT: Gleb Narovsky | Arkady Belsky",
                   "prisonerExchange count REFINEMENT: 300 EACH_SIDE | 307 EACH_SIDE",
                   "prisonerExchange count UPDATE: 300 EACH_SIDE | 307 EACH_SIDE"}));
}

TEST(ReportsTest, Sudan) {
  EXPECT_EQ(Found({"sudan.jsonl"}, /*all=*/true),
            (Lines{"deadline date UPDATE: 2027-04-30 | 2027-05-15",
                   "leadership leader UPDATE: Osman Tayfour | Amal Sirelkhatim",
                   "prisonerExchange count CONFLICT: 150 EACH_SIDE | 250 EACH_SIDE"}));
}

TEST(ReportsTest, TheMainCommandShowsConflictsOnly) {
  EXPECT_EQ(Found({"russia_ukraine.jsonl", "sudan.jsonl"}, /*all=*/false),
            (Lines{"leadership leader CONFLICT: Gleb Narovsky | Arkady Belsky",
                   "prisonerExchange count CONFLICT: 150 EACH_SIDE | 250 EACH_SIDE"}));
}

}  // namespace
}  // namespace claims
