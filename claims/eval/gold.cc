#include "claims/eval/gold.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "claims/ingest/document_reader.h"
#include "claims/rules/slot_table.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/util/json_util.h"

namespace claims::eval {
namespace {

using ::google::protobuf::Struct;
using ::google::protobuf::Value;

const Value& Field(const Struct& object, const std::string& name) {
  const auto found = object.fields().find(name);
  return found == object.fields().end() ? Value::default_instance() : found->second;
}

std::string String(const Struct& object, const std::string& name) {
  return Field(object, name).string_value();
}

int Integer(const Struct& object, const std::string& name) {
  return static_cast<int>(Field(object, name).number_value());
}

std::vector<std::string> Strings(const Struct& object, const std::string& name) {
  std::vector<std::string> strings;
  for (const Value& value : Field(object, name).list_value().values()) {
    strings.push_back(value.string_value());
  }
  return strings;
}

// One absent end takes the other's value.
GoldDate Date(const Struct& object) {
  const Struct& date = Field(object, "date").struct_value();
  GoldDate out{String(date, "start"), String(date, "end")};
  if (out.start.empty()) out.start = out.end;
  if (out.end.empty()) out.end = out.start;
  return out;
}

GoldEvent Event(const Struct& object) {
  const Struct& event = Field(object, "event").struct_value();
  return {String(event, "place"), Date(event), Integer(event, "round")};
}

v1::ClaimKind ParseKind(absl::string_view name) {
  for (int kind = v1::CLAIM_KIND_LEADERSHIP; kind <= v1::CLAIM_KIND_PARTICIPATION; ++kind) {
    if (KindName(static_cast<v1::ClaimKind>(kind)) == name) {
      return static_cast<v1::ClaimKind>(kind);
    }
  }
  return v1::CLAIM_KIND_UNSPECIFIED;
}

// "3", "Oslo", "CHL+PER", "2031-04-07/2031-04-08".
std::string Show(const Value& value) {
  switch (value.kind_case()) {
    case Value::kStringValue: return value.string_value();
    case Value::kNumberValue: return absl::StrCat(value.number_value());
    case Value::kBoolValue: return value.bool_value() ? "true" : "false";
    case Value::kListValue: {
      std::vector<std::string> parts;
      for (const Value& part : value.list_value().values()) parts.push_back(Show(part));
      return absl::StrJoin(parts, "+");
    }
    case Value::kStructValue: {
      const std::map<std::string, Value> sorted(value.struct_value().fields().begin(),
                                                value.struct_value().fields().end());
      std::vector<std::string> parts;
      for (const auto& [name, part] : sorted) parts.push_back(absl::StrCat(name, " ", Show(part)));
      return absl::StrCat("{", absl::StrJoin(parts, ", "), "}");
    }
    default: return "";
  }
}

std::string ShowSlots(const Struct& object) {
  std::map<std::string, std::string> slots;
  for (const auto& [name, value] : object.fields()) {
    if (name != "kind" && name != "evidence") slots[name] = Show(value);
  }
  return absl::StrJoin(slots, ", ", absl::PairFormatter("="));
}

// The slots without which a claim of the kind cannot be compared.
absl::Status CheckRequired(const GoldClaim& claim) {
  const auto need = [](const std::string& value, absl::string_view name) {
    return value.empty() ? absl::InvalidArgumentError(absl::StrCat("has no \"", name, "\""))
                         : absl::OkStatus();
  };
  absl::Status status;
  switch (claim.kind) {
    case v1::CLAIM_KIND_LEADERSHIP:
      status.Update(need(claim.party, "party"));
      status.Update(need(claim.leader, "leader"));
      break;
    case v1::CLAIM_KIND_RESPONSE:
      status.Update(need(claim.stance, "stance"));
      [[fallthrough]];
    case v1::CLAIM_KIND_DEMAND:
    case v1::CLAIM_KIND_PROPOSAL:
      status.Update(need(claim.by, "by"));
      [[fallthrough]];
    case v1::CLAIM_KIND_AGREEMENT:
      status.Update(need(claim.topic, "topic"));
      break;
    case v1::CLAIM_KIND_PARTICIPATION:
      status.Update(need(claim.participant, "participant"));
      break;
    default:
      break;
  }
  return status;
}

absl::StatusOr<GoldClaim> ReadClaim(const Struct& object) {
  GoldClaim claim;
  const std::string kind = String(object, "kind");
  claim.kind = ParseKind(kind);
  if (claim.kind == v1::CLAIM_KIND_UNSPECIFIED) {
    return absl::InvalidArgumentError(absl::StrCat("has the unknown kind \"", kind, "\""));
  }
  claim.evidence = String(object, "evidence");
  claim.modality = String(object, "modality");
  claim.speaker = String(object, "speaker");
  claim.negated = Field(object, "negated").bool_value();
  claim.optional = Field(object, "optional").bool_value();
  claim.party = String(object, "party");
  claim.leader = String(object, "leader");
  claim.participant = String(object, "participant");
  claim.by = String(object, "by");
  claim.to = String(object, "to");
  claim.set_by = String(object, "set_by");
  claim.released_by = String(object, "released_by");
  claim.parties = Strings(object, "parties");
  claim.of = Strings(object, "of");
  claim.applies_to = Strings(object, "for");
  claim.place = String(object, "place");
  claim.venue = String(object, "venue");
  claim.topic = String(object, "topic");
  claim.status = String(object, "status");
  claim.stance = String(object, "stance");
  claim.basis = String(object, "basis");
  if (claim.basis == "UNSPECIFIED") claim.basis.clear();
  claim.capacity = String(object, "capacity");
  claim.date = Date(object);
  claim.round = Integer(object, "round");
  const Struct& count = Field(object, "count").struct_value();
  const Value& number = Field(count, "value");
  if (number.kind_case() == Value::kNumberValue) claim.count = number.number_value();
  claim.bound = String(count, "bound");
  const Value& attends = Field(object, "attends");
  claim.attends = attends.kind_case() != Value::kBoolValue || attends.bool_value();
  claim.event = Event(object);
  claim.shown = ShowSlots(object);
  if (absl::Status status = CheckRequired(claim); !status.ok()) return status;
  return claim;
}

absl::StatusOr<Struct> ParseObject(absl::string_view line) {
  Struct object;
  const auto status = google::protobuf::util::JsonStringToMessage(std::string(line), &object);
  if (status.ok()) return object;
  return absl::InvalidArgumentError(
      "is not a gold document; it must be a JSON object with \"id\", \"text\" and \"claims\"");
}

// Through the reader that extraction uses, so that both see the same document.
v1::Document ReadDocument(const std::string& file, int line, absl::string_view json,
                          std::vector<Issue>* issues) {
  std::istringstream stream{std::string(json)};
  v1::Document document;
  std::vector<Issue> found;
  DocumentReader::FromStream(&stream, file)->Next(&document, &found);
  for (Issue& issue : found) {
    issue.line = line;
    issues->push_back(std::move(issue));
  }
  return document;
}

absl::StatusOr<std::vector<GoldClaim>> ReadClaims(const Value& claims) {
  if (claims.kind_case() != Value::kListValue) {
    return absl::InvalidArgumentError("has no list \"claims\"; write [] when there are none");
  }
  std::vector<GoldClaim> out;
  for (const Value& value : claims.list_value().values()) {
    absl::StatusOr<GoldClaim> claim = ReadClaim(value.struct_value());
    if (!claim.ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat("claim ", out.size() + 1, " ", claim.status().message()));
    }
    out.push_back(*std::move(claim));
  }
  return out;
}

}  // namespace

void ReadGold(const std::string& file, absl::string_view bytes,
              std::vector<GoldDocument>* documents, std::vector<Issue>* issues) {
  int line = 0;
  for (absl::string_view text : absl::StrSplit(bytes, '\n')) {
    ++line;
    if (absl::StripAsciiWhitespace(text).empty()) continue;
    const auto fault = [&](absl::string_view message) {
      issues->push_back({Severity::kError, file, line, std::string(message)});
    };
    const absl::StatusOr<Struct> object = ParseObject(text);
    if (!object.ok()) {
      fault(object.status().message());
      continue;
    }
    const std::string id = String(*object, "id");
    const bool known = std::any_of(documents->begin(), documents->end(), [&](const auto& other) {
      return other.document.id() == id;
    });
    absl::StatusOr<std::vector<GoldClaim>> claims = ReadClaims(Field(*object, "claims"));
    if (id.empty() || known) {
      fault(known ? absl::StrCat("has the id \"", id, "\" of a document before it")
                  : "has no \"id\"");
    } else if (!claims.ok()) {
      fault(claims.status().message());
    } else {
      GoldDocument& gold = documents->emplace_back();
      gold.file = file;
      gold.line = line;
      gold.document = ReadDocument(file, line, text, issues);
      gold.document.set_id(id);
      gold.claims = *std::move(claims);
    }
  }
}

}  // namespace claims::eval
