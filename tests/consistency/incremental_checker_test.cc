// Whatever the order, the splits and the corrections: the answer is that of
// comparing all claims at once.
#include "claims/consistency/incremental_checker.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "benchmarks/claim_generator.h"
#include "claims/consistency/days.h"
#include "claims/consistency/topic_rules.h"
#include "gtest/gtest.h"
#include "tests/consistency/check_at_once.h"
#include "tests/consistency/scenario.h"
#include "tests/consistency/scenarios.h"

namespace claims {
namespace {

using Documents = std::map<std::string, std::vector<v1::Claim>>;

std::string Within(absl::string_view place) {
  return place == "bergen" ? "NOR" : place == "quito" ? "ECU" : ClaimWorld::Within(place);
}

// All scenarios at once: they share parties, places and months.
Documents ScenarioDocuments() {
  Documents out;
  std::vector<Scenario> all = MeetingScenarios();
  for (auto more : {ExchangeScenarios(), TopicScenarios()}) {
    all.insert(all.end(), more.begin(), more.end());
  }
  for (const Scenario& s : all) {
    for (v1::Claim& c : BuildClaims(s)) {
      c.set_document_id(std::string(s.name) + c.document_id());
      c.set_id(std::string(s.name) + c.id());
      out[c.document_id()].push_back(std::move(c));
    }
  }
  return out;
}

// Few conflicts and little time, so that much hangs together.
Documents CrowdedDocuments(uint64_t seed, int conflicts, int days) {
  const ClaimWorld world({seed, /*claims=*/1200, conflicts, days});
  Documents out;
  for (size_t i = 0; i < world.documents(); ++i) {
    for (v1::Claim& c : world.Document(i)) out[c.document_id()].push_back(std::move(c));
  }
  return out;
}

std::vector<const v1::Claim*> Pointers(const Documents& documents) {
  std::vector<const v1::Claim*> out;
  for (const auto& d : documents) {
    for (const v1::Claim& c : d.second) out.push_back(&c);
  }
  return out;
}

std::vector<std::string> Texts(const std::vector<v1::Disagreement>& found) {
  std::vector<std::string> out;
  for (const v1::Disagreement& d : found) out.push_back(d.ShortDebugString());
  return out;
}

CheckOptions AllRelations() {
  CheckOptions options;
  options.all = true;
  options.within = Within;
  return options;
}

std::vector<std::string> AtOnce(const Documents& documents) {
  return Texts(CheckAtOnce(Pointers(documents), AllRelations()));
}

// A ledger of documents over a checker.
class Archive : public ClaimSource {
 public:
  const v1::Claim* Get(ClaimHandle handle, google::protobuf::Arena*) const override {
    return &claims_.at(handle);
  }

  void Put(const std::string& id, const std::vector<v1::Claim>& claims) {
    Remove(id);
    for (const v1::Claim& c : claims) {
      ClaimHandle handle = next_;
      if (free_.empty()) {
        ++next_;
      } else {
        handle = free_.back();
        free_.pop_back();
      }
      claims_[handle] = c;
      handles_[id].push_back(handle);
      checker_.Add(handle, claims_[handle]);
    }
  }

  void Remove(const std::string& id) {
    for (ClaimHandle handle : handles_[id]) {
      checker_.Remove(handle, claims_[handle]);
      claims_.erase(handle);
      free_.push_back(handle);
    }
    handles_.erase(id);
  }

  IncrementalChecker& checker() { return checker_; }
  // After Settle.
  std::vector<std::string> AnswerOf(const std::string& id) {
    return Texts(checker_.Of(handles_[id], /*all=*/true));
  }
  std::vector<std::string> Answer() {
    checker_.Settle();
    return Texts(checker_.Disagreements(/*all=*/true));
  }

 private:
  std::map<ClaimHandle, v1::Claim> claims_;
  std::map<std::string, std::vector<ClaimHandle>> handles_;
  std::vector<ClaimHandle> free_;
  ClaimHandle next_ = 0;
  IncrementalChecker checker_{this, Within};
};

std::vector<std::string> Ids(const Documents& documents) {
  std::vector<std::string> out;
  for (const auto& d : documents) out.push_back(d.first);
  return out;
}

struct Corpus {
  const char* name;
  Documents documents;
};

std::vector<Corpus> Corpora() {
  return {{"scenarios", ScenarioDocuments()},
          {"a dozen conflicts in three months", CrowdedDocuments(3, 12, 90)},
          {"three conflicts in half a year", CrowdedDocuments(4, 3, 180)}};
}

TEST(IncrementalCheckerTest, AnyOrderAndSplitGivesWhatComparingAtOnceGives) {
  std::mt19937 random(20310217);
  for (const Corpus& corpus : Corpora()) {
    SCOPED_TRACE(corpus.name);
    const std::vector<std::string> want = AtOnce(corpus.documents);
    ASSERT_GT(want.size(), 10u);
    std::vector<std::string> ids = Ids(corpus.documents);
    for (int round = 0; round < 4; ++round) {
      std::shuffle(ids.begin(), ids.end(), random);
      Archive archive;
      for (const std::string& id : ids) {
        archive.Put(id, corpus.documents.at(id));
        if (random() % (1 + 20 * round) == 0) archive.checker().Settle();
      }
      ASSERT_EQ(archive.Answer(), want) << "round " << round;
    }
  }
}

TEST(IncrementalCheckerTest, WhatWasRemovedOrCorrectedLeavesNoTrace) {
  std::mt19937 random(11);
  for (const Corpus& corpus : Corpora()) {
    SCOPED_TRACE(corpus.name);
    const std::vector<std::string> ids = Ids(corpus.documents);
    Archive archive;
    Documents held;
    for (int step = 0; step < 300; ++step) {
      const std::string& id = ids[random() % ids.size()];
      switch (random() % 4) {
        case 0:
          archive.Remove(id);
          held.erase(id);
          break;
        case 1: {  // an earlier version, which said what another report says
          std::vector<v1::Claim> other = corpus.documents.at(ids[random() % ids.size()]);
          for (v1::Claim& c : other) c.set_document_id(id);
          archive.Put(id, other);
          held[id] = other;
          break;
        }
        default:
          archive.Put(id, corpus.documents.at(id));
          held[id] = corpus.documents.at(id);
          break;
      }
      if (random() % 3 == 0) archive.checker().Settle();
      if (step % 30 == 29) {
        ASSERT_EQ(archive.Answer(), AtOnce(held)) << "step " << step;
      }
    }
    for (const std::string& id : ids) archive.Remove(id);
    EXPECT_TRUE(archive.Answer().empty());
  }
}

TEST(IncrementalCheckerTest, ADayIsJudgedByWhatWasPublishedByThen) {
  for (const Corpus& corpus : Corpora()) {
    SCOPED_TRACE(corpus.name);
    Archive archive;
    std::vector<int32_t> days;
    for (const auto& d : corpus.documents) {
      archive.Put(d.first, d.second);
      days.push_back(ToDay(d.second[0].published()));
    }
    archive.checker().Settle();
    std::sort(days.begin(), days.end());
    for (size_t i = 0; i < days.size(); i += 1 + days.size() / 40) {
      const int32_t day = days[i];
      Documents known;
      for (const auto& d : corpus.documents) {
        if (ToDay(d.second[0].published()) <= day && ToDay(d.second[0].published()) != kNoDay) {
          known.insert(d);
        }
      }
      ASSERT_EQ(Texts(archive.checker().AsOf(day, true)), AtOnce(known)) << DayText(day);
    }
  }
}

TEST(IncrementalCheckerTest, WhatLaterClaimsTouchedIsAllThatChangedSince) {
  for (const Corpus& corpus : Corpora()) {
    SCOPED_TRACE(corpus.name);
    Archive archive;
    for (const auto& d : corpus.documents) archive.Put(d.first, d.second);
    archive.checker().Settle();
    const std::vector<std::string> now = archive.Answer();
    for (const char* text : {"2006-01-20", "2006-03-01", "2031-02-10", "2031-05-06"}) {
      const int32_t day = ToDay(text);
      const auto without = [](std::vector<std::string> all, std::vector<std::string> some) {
        std::vector<std::string> out;
        std::sort(all.begin(), all.end());
        std::sort(some.begin(), some.end());
        std::set_difference(all.begin(), all.end(), some.begin(), some.end(),
                            std::back_inserter(out));
        return out;
      };
      const auto& checker = archive.checker();
      // What is not touched is the same then and now.
      EXPECT_EQ(without(now, Texts(checker.TouchedNow(day, true))),
                without(Texts(checker.AsOf(day, true)), Texts(checker.TouchedThen(day, true))))
          << text;
    }
  }
}

// A ledger that holds the documents.
void PutAll(const Documents& documents, Archive* archive) {
  for (const auto& d : documents) archive->Put(d.first, d.second);
  archive->checker().Settle();
}

TEST(IncrementalCheckerTest, WhatIsAskedOfOneReportIsAPartOfTheWhole) {
  for (const Corpus& corpus : Corpora()) {
    SCOPED_TRACE(corpus.name);
    Archive archive;
    PutAll(corpus.documents, &archive);
    const std::vector<std::string> now = archive.Answer();
    const std::set<std::string> whole(now.begin(), now.end());
    for (const auto& d : corpus.documents) {
      for (const std::string& found : archive.AnswerOf(d.first)) {
        ASSERT_EQ(whole.count(found), 1u) << d.first << ": " << found;
      }
    }
  }
}

TEST(IncrementalCheckerTest, TwoDenialsOfADayAreTwoDisagreementsWhateverIsAsked) {
  const Scenario scenario = {
      "tariffs and fishing",
      {{"a", "Fjord Post", "2031-03-20",
        R"(evidence { quote: "Chile and Peru agreed on tariffs for copper exports" }
            agreement { parties: @CHL parties: @PER topic: "trade" })"},
       {"b", "Andes Daily", "2031-03-20",
        R"(evidence { quote: "Peru said that there was no agreement on tariffs for copper exports" }
            negated: true attribution { speaker: @PER }
            agreement { parties: @CHL parties: @PER topic: "trade" })"},
       {"c", "Fjord Post", "2031-03-20",
        R"(evidence { quote: "Chile and Peru agreed to share fishing grounds near islands" }
            agreement { parties: @CHL parties: @PER topic: "trade" })"},
       {"d", "Andes Daily", "2031-03-20",
        R"(evidence { quote: "Peru denied an agreement to share fishing grounds near islands" }
            negated: true attribution { speaker: @PER }
            agreement { parties: @CHL parties: @PER topic: "trade" })"}},
      {}};
  Archive archive;
  Documents documents;
  for (v1::Claim& c : BuildClaims(scenario)) documents[c.document_id()].push_back(std::move(c));
  PutAll(documents, &archive);
  const std::vector<std::string> both = archive.Answer();
  ASSERT_EQ(both.size(), 2u);
  EXPECT_NE(both[0].substr(0, 24), both[1].substr(0, 24)) << "one id for two";
  for (const auto& d : documents) {
    const std::vector<std::string> found = archive.AnswerOf(d.first);
    ASSERT_EQ(found.size(), 1u) << d.first;
    EXPECT_TRUE(found[0] == both[0] || found[0] == both[1]) << found[0];
  }
  // What else is disputed does not show in an id.
  archive.Remove("a");
  archive.Remove("b");
  ASSERT_EQ(archive.Answer().size(), 1u);
  EXPECT_TRUE(archive.Answer()[0] == both[0] || archive.Answer()[0] == both[1]);
}

TEST(IncrementalCheckerTest, TheTableOfTopicsFitsItsBits) {
  EXPECT_LE(TopicRules().size(), 16u);
}

}  // namespace
}  // namespace claims
