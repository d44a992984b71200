#include "claims/report/disagreement_text.h"

#include <algorithm>
#include <array>
#include <set>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "claims/report/values.h"

namespace claims {
namespace {

Ink RelationInk(v1::Relation relation) {
  switch (relation) {
    case v1::RELATION_CONFLICT: return Ink::kRed;
    case v1::RELATION_DENIAL: return Ink::kYellow;
    case v1::RELATION_UPDATE: return Ink::kBlue;
    default: return Ink::kPlain;
  }
}

std::string SupportText(const v1::Position& position) {
  std::vector<std::string> parts;
  std::vector<std::string> publishers;
  for (const std::string& name : position.publishers()) publishers.push_back(Printable(name));
  if (!publishers.empty()) parts.push_back(absl::StrJoin(publishers, ", "));
  parts.push_back(absl::StrCat(position.independent_sources(), " independent"));
  if (!position.first_published().empty()) {
    parts.push_back(absl::StrCat("first ", Printable(position.first_published())));
  }
  return absl::StrJoin(parts, "; ");
}

// The words of the first claim that is at hand: one quote is enough to judge by.
std::string QuoteOf(const v1::Position& position, const ClaimIndex& claims) {
  for (const std::string& id : position.claim_ids()) {
    const auto it = claims.find(id);
    if (it == claims.end() || it->second->evidence().empty()) continue;
    return absl::StrCat("\"", Printable(it->second->evidence(0).quote()), "\"");
  }
  return "";
}

std::string PositionText(const v1::Disagreement& d, const v1::Position& position,
                         int value_columns, const ClaimIndex& claims, const TextOptions& options) {
  const std::string slot = absl::StrCat("  ", Printable(d.slot()), " = ");
  const int value_at = Columns(slot);
  const int support_at = value_at + value_columns + 2;
  std::string out = absl::StrCat(
      slot, Paint(PadTo(Printable(position.value()), value_columns), Ink::kBold, options), "  ",
      Wrap(SupportText(position), support_at, options), "\n");
  if (const std::string quote = QuoteOf(position, claims); !quote.empty()) {
    absl::StrAppend(&out, std::string(value_at, ' '),
                    Paint(Wrap(quote, value_at, options), Ink::kDim, options), "\n");
  }
  return out;
}

// A long value does not push the publishers of the others off the line.
int ValueColumns(const v1::Disagreement& d) {
  int columns = 0;
  for (const v1::Position& position : d.positions()) {
    columns = std::max(columns, Columns(Printable(position.value())));
  }
  return std::min(columns, 36);
}

std::string Plural(size_t n, absl::string_view noun) {
  return absl::StrCat(n, " ", noun, n == 1 ? "" : "s");
}

}  // namespace

ClaimIndex IndexClaims(const std::vector<const v1::Claim*>& claims) {
  ClaimIndex index;
  for (const v1::Claim* claim : claims) index.emplace(claim->id(), claim);
  return index;
}

std::string DisagreementText(const v1::Disagreement& d, const ClaimIndex& claims,
                             const TextOptions& options) {
  const std::string relation = BareEnumName(*v1::Relation_descriptor(), d.relation());
  std::string out = absl::StrCat(
      Paint(PadTo(relation, 10), RelationInk(d.relation()), options),
      Wrap(absl::StrCat(Printable(d.subject()), absl::StrFormat("  (severity %.2f)", d.severity())),
           10, options),
      "\n");
  const int value_columns = ValueColumns(d);
  for (const v1::Position& position : d.positions()) {
    absl::StrAppend(&out, PositionText(d, position, value_columns, claims, options));
  }
  if (!d.explanation().empty()) {
    absl::StrAppend(&out, "  ", Wrap(Printable(d.explanation()), 2, options), "\n");
  }
  return out;
}

std::string CheckSummary(const std::vector<const v1::Claim*>& claims,
                         const std::vector<v1::Disagreement>& disagreements) {
  std::set<absl::string_view> documents;
  for (const v1::Claim* claim : claims) documents.insert(claim->document_id());
  std::array<int, v1::Relation_ARRAYSIZE> by_relation = {};
  for (const v1::Disagreement& d : disagreements) {
    if (v1::Relation_IsValid(d.relation())) ++by_relation[d.relation()];
  }
  std::vector<std::string> parts;
  for (int relation = 1; relation < v1::Relation_ARRAYSIZE; ++relation) {
    if (by_relation[relation] == 0) continue;
    parts.push_back(absl::StrCat(by_relation[relation], " ",
                                 BareEnumName(*v1::Relation_descriptor(), relation)));
  }
  const std::string found =
      disagreements.empty()
          ? "no disagreements"
          : absl::StrCat(Plural(disagreements.size(), "disagreement"), ": ",
                         absl::StrJoin(parts, ", "));
  return absl::StrCat(Plural(claims.size(), "claim"), " in ", Plural(documents.size(), "report"),
                      "; ", found);
}

}  // namespace claims
