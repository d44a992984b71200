#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "claims/eval/report.h"
#include "claims/eval/report_rows.h"
#include "claims/report/json.h"
#include "claims/rules/slot_table.h"
#include "google/protobuf/struct.pb.h"

namespace claims::eval {
namespace {

std::string Json(const google::protobuf::Message& message) {
  return std::string(absl::StripSuffix(ToJsonLine(message).value_or("null\n"), "\n"));
}

// One line; the fields in the order in which they are added.
class Record {
 public:
  Record() = default;
  explicit Record(absl::string_view type) { Add("record", type); }

  Record& Add(absl::string_view name, absl::string_view text) {
    google::protobuf::Value value;
    value.set_string_value(std::string(text));
    return AddJson(name, Json(value));
  }
  Record& Add(absl::string_view name, const std::string& text) {
    return Add(name, absl::string_view(text));
  }
  Record& Add(absl::string_view name, int number) { return AddJson(name, absl::StrCat(number)); }
  Record& Add(absl::string_view name, double number) {
    google::protobuf::Value value;
    value.set_number_value(number);
    return AddJson(name, Json(value));
  }
  Record& AddJson(absl::string_view name, absl::string_view json) {
    absl::StrAppend(&line_, line_.empty() ? "{\"" : ",\"", name, "\":", json);
    return *this;
  }
  Record& AddCore(const Tally& tally) {
    const Ratios core = tally.Core();
    return Add("precision", core.precision).Add("recall", core.recall).Add("f1", core.f1);
  }
  Record& AddFull(const Tally& tally) {
    const Ratios full = tally.Full();
    return Add("fullPrecision", full.precision).Add("fullRecall", full.recall).Add("fullF1",
                                                                                    full.f1);
  }

  std::string Line() const { return line_ + "}\n"; }

 private:
  std::string line_;
};

Record& AddTally(Record& record, const Tally& tally) {
  return record.Add("gold", tally.gold()).AddCore(tally).AddFull(tally).Add("repeats",
                                                                            tally.repeats);
}

std::string RuleLine(const RuleRow& row) {
  Record record("rule");
  record.Add("rule", row.id)
      .Add("right", row.tally.right)
      .Add("full", row.tally.full)
      .Add("wrong", row.tally.wrong)
      .Add("repeats", row.tally.repeats)
      .AddCore(row.tally)
      .Add("recordedConfidence", row.recorded);
  if (row.judged() > 0) record.Add("measuredConfidence", row.tally.Core().precision);
  return record.Line();
}

// As an array; there is one match at least.
std::string MatchesJson(const std::vector<UnusedMatch>& matches) {
  std::string list;
  for (const UnusedMatch& match : matches) {
    Record record;
    record.Add("rule", match.rule).Add("reason", match.reason);
    absl::StrAppend(&list, list.empty() ? "[" : ",", absl::StripSuffix(record.Line(), "\n"));
  }
  return list + "]";
}

std::string FindingLine(const Finding& finding) {
  Record record("error");
  record.Add("error", FindingWord(finding.type))
      .Add("kind", KindName(finding.kind))
      .Add("file", finding.file)
      .Add("line", finding.line)
      .Add("documentId", finding.document_id)
      .Add("quote", finding.quote);
  if (!finding.slots.empty()) record.Add("slots", finding.slots);
  if (finding.type != Finding::Type::kWrong) record.Add("gold", finding.gold);
  if (!finding.unused.empty()) record.AddJson("matched", MatchesJson(finding.unused));
  if (finding.type != Finding::Type::kMissed) record.AddJson("claim", Json(finding.claim));
  return record.Line();
}

}  // namespace

std::string EvaluationJsonLines(const Scores& scores, const PackSet& packs,
                                const std::vector<const CompiledRule*>& never_fired,
                                const ReportOptions& options) {
  std::string out;
  for (int kind = 1; kind <= kKinds; ++kind) {
    Record record("kind");
    record.Add("kind", KindName(static_cast<v1::ClaimKind>(kind)));
    absl::StrAppend(&out, AddTally(record, scores.kinds[kind]).Line());
  }
  Record total("total");
  AddTally(total, scores.total)
      .Add("macroF1", scores.MacroF1())
      .Add("grounded", scores.Grounded())
      .Add("claims", scores.claims)
      .Add("documents", scores.documents);
  absl::StrAppend(&out, total.Line());
  for (const auto& [name, tally] : scores.slots) {
    absl::StrAppend(&out, Record("slot").Add("slot", name).Add("given", tally.given)
                              .Add("right", tally.right).Line());
  }
  for (const RuleRow& row : RuleRows(scores, packs)) absl::StrAppend(&out, RuleLine(row));
  for (const CompiledRule* rule : never_fired) {
    absl::StrAppend(&out, Record("neverFired").Add("rule", rule->rule->id())
                              .Add("file", rule->file).Add("line", rule->line).Line());
  }
  for (const Finding* finding : FindingRows(scores, options)) {
    absl::StrAppend(&out, FindingLine(*finding));
  }
  return out;
}

}  // namespace claims::eval
