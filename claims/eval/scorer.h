// Precision, recall and F1 of extracted claims against gold.
//
//   Scorer scorer;
//   for (const GoldDocument& gold : documents) scorer.Add(gold, Extract(gold.document));
//   scorer.scores().total.Core().f1;
//
// Of each document, gold and claims of a kind are paired one to one, the pairs
// with the most slots right first. A claim beyond that which only repeats what
// gold has, or meets what gold calls optional, is neither right nor wrong.
// The counts are those of the evaluation script.
//
// Not thread-safe. Documents count alike in any order; findings keep theirs.
#ifndef CLAIMS_EVAL_SCORER_H_
#define CLAIMS_EVAL_SCORER_H_

#include <array>
#include <map>
#include <string>
#include <vector>

#include "claims/eval/gold.h"
#include "claims/eval/match.h"
#include "claims/resolve/unused_match.h"
#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims::eval {

// 0 where there is nothing to divide by.
struct Ratios {
  double precision = 0;
  double recall = 0;
  double f1 = 0;
};

Ratios ComputeRatios(int right, int wrong, int missed);

struct Tally {
  int right = 0;    // claims paired with gold that is not optional
  int full = 0;     // of these, with every slot right
  int wrong = 0;    // claims that no gold supports
  int missed = 0;   // gold without a claim
  int repeats = 0;  // claims of gold that another claim is paired with

  int gold() const { return right + missed; }
  Ratios Core() const { return ComputeRatios(right, wrong, missed); }
  // A claim with a slot wrong is both wrong and missed.
  Ratios Full() const {
    return ComputeRatios(full, wrong + right - full, missed + right - full);
  }
};

struct SlotTally {
  int given = 0;
  int right = 0;
};

// What an author has to look at.
struct Finding {
  enum class Type { kMissed, kWrong, kSlots };
  Type type = Type::kMissed;
  v1::ClaimKind kind = v1::CLAIM_KIND_UNSPECIFIED;
  std::string file;
  int line = 0;
  std::string document_id;
  std::string quote;   // gold's, where there is gold
  std::string gold;    // its slots
  std::string slots;   // kSlots: those that are wrong
  std::vector<UnusedMatch> unused;  // kMissed: what rules made of the place
  v1::Claim claim;     // empty for kMissed
};

inline constexpr int kKinds = v1::CLAIM_KIND_PARTICIPATION;

struct Scores {
  // By v1::ClaimKind; the first is not used.
  std::array<Tally, kKinds + 1> kinds;
  Tally total;
  // Of what each rule yields; `missed` stays 0, for gold names no rule.
  std::map<std::string, Tally> rules;
  std::map<std::string, SlotTally> slots;  // "meeting.place"
  int documents = 0;
  int claims = 0;
  int grounded = 0;  // claims whose quotes are what stands at their offsets
  std::vector<Finding> findings;

  // Mean F1 over the kinds of which gold has any.
  double MacroF1() const;
  double Grounded() const;
};

class Scorer {
 public:
  // `unused` as Extractor::Extract gives it, to say of a miss what stopped it.
  void Add(const GoldDocument& gold, const std::vector<v1::Claim>& claims,
           const std::vector<UnusedMatch>& unused = {});

  const Scores& scores() const { return scores_; }

 private:
  struct Pairing;

  void AddKind(const GoldDocument& document, v1::ClaimKind kind,
               const std::vector<const v1::Claim*>& claims);
  void CountPaired(const GoldDocument& document, const Pairing& pairing);
  void CountUnpaired(const GoldDocument& document, const GoldClaim& gold);
  void ExplainMisses(size_t first, const GoldDocument& document,
                     const std::vector<UnusedMatch>& unused);
  void CountUnpaired(const GoldDocument& document, const v1::Claim& claim, bool repeats);
  Finding& AddFinding(Finding::Type type, const GoldDocument& document, v1::ClaimKind kind);

  Scores scores_;
};

}  // namespace claims::eval

#endif  // CLAIMS_EVAL_SCORER_H_
