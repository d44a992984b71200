// Gold and claims for tests, from JSON.
#ifndef CLAIMS_TESTS_EVAL_GOLD_CASES_H_
#define CLAIMS_TESTS_EVAL_GOLD_CASES_H_

#include <string>
#include <vector>

#include "claims/eval/gold.h"
#include "claims/report/json.h"
#include "gtest/gtest.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims::eval {

inline constexpr char kTalks[] = "Ana Rojas led the Chilean delegation in Oslo.";

// A document about kTalks with these gold claims, comma-separated objects.
inline GoldDocument Gold(const std::string& claims) {
  std::vector<GoldDocument> documents;
  std::vector<Issue> issues;
  ReadGold("gold.jsonl",
           R"({"id":"talks","text":")" + std::string(kTalks) + R"(","claims":[)" + claims + "]}\n",
           &documents, &issues);
  for (const Issue& issue : issues) ADD_FAILURE() << FormatIssue(issue);
  return documents.empty() ? GoldDocument() : documents[0];
}

inline v1::Claim ClaimOf(const std::string& json) {
  v1::Claim claim;
  const absl::Status status = FromJson(json, &claim);
  EXPECT_TRUE(status.ok()) << status << ": " << json;
  return claim;
}

}  // namespace claims::eval

#endif  // CLAIMS_TESTS_EVAL_GOLD_CASES_H_
