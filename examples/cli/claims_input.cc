#include "examples/cli/claims_input.h"

#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/report/binpb.h"
#include "claims/report/json.h"
#include "examples/cli/files.h"
#include "examples/cli/tally.h"

namespace claims::cli {
namespace {

// What the checker needs of a claim, beyond its being one.
absl::Status Validate(const v1::Claim& claim) {
  if (claim.id().empty()) return absl::InvalidArgumentError("claim without \"id\"");
  if (claim.document_id().empty()) {
    return absl::InvalidArgumentError(
        "claim without \"documentId\"; reports are read without --claims");
  }
  if (claim.body_case() == v1::Claim::BODY_NOT_SET) {
    return absl::InvalidArgumentError(
        "claim without a body; give one of \"leadership\", \"meeting\", \"demand\", \"proposal\", "
        "\"deadline\", \"prisonerExchange\", \"agreement\", \"response\", \"participation\"");
  }
  return absl::OkStatus();
}

class ClaimsReader {
 public:
  ClaimsReader(const Options& options, Console& console) : options_(options), console_(console) {}

  void Read(const std::string& file) {
    const auto bytes = ReadWhole(file);
    if (!bytes.ok()) {
      ++tally_.failed_inputs;
      console_.Report({Severity::kError, file, 0, std::string(bytes.status().message())});
    } else if (absl::EndsWith(file, ".binpb")) {
      ReadBinary(file, *bytes);
    } else {
      ReadLines(file, *bytes);
    }
  }

  bool stopped() const {
    return options_.strict && (tally_.skipped > 0 || tally_.failed_inputs > 0);
  }
  const Tally& tally() const { return tally_; }
  std::vector<v1::Claim>& claims() { return claims_; }

 private:
  void ReadLines(const std::string& file, absl::string_view bytes) {
    int line = 0;
    for (absl::string_view text : absl::StrSplit(bytes, '\n')) {
      ++line;
      if (absl::StripAsciiWhitespace(text).empty()) continue;
      v1::Claim claim;
      absl::Status status = FromJson(text, &claim);
      if (status.ok()) status = Validate(claim);
      Take(file, line, status, &claim);
      if (stopped()) return;
    }
  }

  void ReadBinary(const std::string& file, absl::string_view bytes) {
    DelimitedReader reader(bytes);
    for (v1::Claim claim; !stopped() && reader.Next(&claim);) {
      Take(file, 0, Validate(claim), &claim);
    }
    if (!reader.status().ok()) Take(file, 0, reader.status(), nullptr);
  }

  // Keeps `claim`, leaving it empty, or says why it cannot be kept.
  void Take(const std::string& file, int line, const absl::Status& status, v1::Claim* claim) {
    if (status.ok()) {
      ++tally_.read;
      claims_.emplace_back().Swap(claim);
      return;
    }
    ++tally_.skipped;
    console_.Report({Severity::kError, file, line, std::string(status.message())});
  }

  const Options& options_;
  Console& console_;
  Tally tally_;
  std::vector<v1::Claim> claims_;
};

}  // namespace

int TrackClaims(const Options& options, Console& console, Tracker& tracker) {
  ClaimsReader reader(options, console);
  for (const std::string& file : options.inputs) {
    reader.Read(file);
    if (reader.stopped()) break;
  }
  reader.tally().ReportSkipped("claim", console);
  if (const absl::Status status = tracker.AddClaims(reader.claims()); !status.ok()) {
    console.Error(status.message());
    return kExitInternal;
  }
  return reader.tally().Status(options, console);
}

}  // namespace claims::cli
