#include "tests/consistency/scenario.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "claims/base/slug.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"
#include "re2/re2.h"

namespace claims {
namespace {

std::string Expand(std::string text) {
  std::string name;
  while (RE2::PartialMatch(text, "@\"([^\"]+)\"", &name)) {
    RE2::Replace(&text, "@\"[^\"]+\"",
                 absl::StrCat("{ id: \"", Slug(name), "\" name: \"", name,
                              "\" type: ENTITY_TYPE_PERSON }"));
  }
  while (RE2::PartialMatch(text, "@place:(\\w+)", &name)) {
    RE2::Replace(&text, "@place:\\w+",
                 absl::StrCat("{ id: \"", Slug(name), "\" name: \"", name,
                              "\" type: ENTITY_TYPE_PLACE }"));
  }
  RE2::GlobalReplace(&text, "@day:([0-9-]+)", "{ start: \"\\1\" end: \"\\1\" }");
  RE2::GlobalReplace(&text, "@from:([0-9-]+):([0-9-]+)", "{ start: \"\\1\" end: \"\\2\" }");
  RE2::GlobalReplace(&text, "@([A-Z]{3})\\b",
                     "{ id: \"\\1\" name: \"\\1\" type: ENTITY_TYPE_STATE }");
  RE2::GlobalReplace(&text, "@([a-z][a-z-]+)",
                     "{ id: \"\\1\" name: \"\\1\" type: ENTITY_TYPE_GROUP }");
  return text;
}

}  // namespace

std::vector<v1::Claim> BuildClaims(const Scenario& scenario) {
  std::vector<v1::Claim> out;
  for (const ScenarioClaim& row : scenario.claims) {
    v1::Claim claim;
    EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(Expand(row.body), &claim))
        << scenario.name << ": " << Expand(row.body);
    claim.set_id(absl::StrCat(row.document, "-", out.size()));
    claim.set_document_id(row.document);
    claim.set_publisher(row.publisher);
    claim.set_published(row.published);
    if (claim.modality() == v1::MODALITY_UNSPECIFIED) claim.set_modality(v1::MODALITY_ACTUAL);
    out.push_back(claim);
  }
  return out;
}

std::vector<std::string> Summarise(const std::vector<v1::Disagreement>& found) {
  std::vector<std::string> out;
  for (const v1::Disagreement& d : found) {
    std::vector<std::string> values;
    for (const v1::Position& p : d.positions()) values.push_back(p.value());
    // The order of an update is part of what it says.
    if (d.relation() != v1::RELATION_UPDATE) std::sort(values.begin(), values.end());
    std::string line = absl::StrCat(d.kind(), " ", d.slot(), " ",
                                    absl::StripPrefix(v1::Relation_Name(d.relation()), "RELATION_"),
                                    ":");
    for (size_t i = 0; i < values.size(); ++i) absl::StrAppend(&line, i ? " | " : " ", values[i]);
    out.push_back(line);
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<const v1::Claim*> Pointers(const std::vector<v1::Claim>& claims) {
  std::vector<const v1::Claim*> out;
  for (const v1::Claim& c : claims) out.push_back(&c);
  return out;
}

}  // namespace claims
