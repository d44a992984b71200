#include "examples/cli/selection.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "claims/base/rfc3339.h"
#include "claims/base/slug.h"
#include "claims/ledger/claim_keys.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"

namespace claims::cli {
namespace {

// "prisoner_exchange" for prisonerExchange as well.
bool IsKind(const v1::Claim& claim, absl::string_view kind) {
  const auto* field = v1::Claim::descriptor()->FindFieldByNumber(claim.body_case());
  return field != nullptr && field->name() == kind;
}

// All entities in a message, at any depth.
void FindRefs(const google::protobuf::Message& message, std::vector<const v1::EntityRef*>* refs) {
  if (message.GetDescriptor() == v1::EntityRef::descriptor()) {
    refs->push_back(static_cast<const v1::EntityRef*>(&message));
    return;
  }
  const auto& reflection = *message.GetReflection();
  std::vector<const google::protobuf::FieldDescriptor*> fields;
  reflection.ListFields(message, &fields);
  for (const auto* field : fields) {
    if (field->message_type() == nullptr) continue;
    if (!field->is_repeated()) {
      FindRefs(reflection.GetMessage(message, field), refs);
      continue;
    }
    for (int i = 0; i < reflection.FieldSize(message, field); ++i) {
      FindRefs(reflection.GetRepeatedMessage(message, field, i), refs);
    }
  }
}

bool IsOfEvent(const v1::Claim& claim, absl::string_view event) {
  return absl::EqualsIgnoreCase(EventIdOf(claim), event);
}

bool IsBefore(absl::string_view published, absl::string_view date) {
  const auto day = ParseRfc3339Day(published);
  return day.has_value() && *day < *ParseRfc3339Day(date);
}

// Whether any of the claims that disagree passes.
template <typename Predicate>
bool AnyClaim(const v1::Disagreement& disagreement, const ClaimIndex& claims,
              const Predicate& passes) {
  for (const v1::Position& position : disagreement.positions()) {
    for (const std::string& id : position.claim_ids()) {
      const auto found = claims.find(id);
      if (found != claims.end() && passes(*found->second)) return true;
    }
  }
  return false;
}

bool CameUpSince(const v1::Disagreement& disagreement, absl::string_view since) {
  for (const v1::Position& position : disagreement.positions()) {
    const std::string& first = position.first_published();
    if (!first.empty() && !IsBefore(first, since)) return true;
  }
  return false;
}

}  // namespace

bool IsAbout(const v1::Claim& claim, absl::string_view name) {
  const std::string slug = Slug(name);
  const std::vector<absl::string_view> ids = SubjectIdsOf(claim);
  for (absl::string_view id : ids) {
    if (absl::EqualsIgnoreCase(id, name) || id == slug) return true;
  }
  // A state's id is a code; its name stands beside it.
  std::vector<const v1::EntityRef*> refs;
  FindRefs(claim, &refs);
  return std::any_of(refs.begin(), refs.end(), [&](const v1::EntityRef* ref) {
    return Slug(ref->name()) == slug && std::binary_search(ids.begin(), ids.end(), ref->id());
  });
}

bool IsSelected(const v1::Claim& claim, const Options& options) {
  return (options.kind.empty() || IsKind(claim, options.kind)) &&
         (options.party.empty() || IsAbout(claim, options.party)) &&
         (options.event.empty() || IsOfEvent(claim, options.event));
}

bool IsSelected(const v1::Disagreement& disagreement, const ClaimIndex& claims,
                const Options& options) {
  if (disagreement.severity() < options.min_severity) return false;
  if (!options.since.empty() && !CameUpSince(disagreement, options.since)) return false;
  const bool by_event = options.event.empty() ||
                        absl::EqualsIgnoreCase(disagreement.event().id(), options.event) ||
                        AnyClaim(disagreement, claims, [&](const v1::Claim& claim) {
                          return IsOfEvent(claim, options.event);
                        });
  if (!by_event) return false;
  Options rest = options;
  rest.event.clear();
  return (rest.kind.empty() && rest.party.empty()) ||
         AnyClaim(disagreement, claims,
                  [&](const v1::Claim& claim) { return IsSelected(claim, rest); });
}

void ForgetLater(const Options& options, Tracker& tracker) {
  if (options.as_of.empty()) return;
  std::set<std::string> later;
  for (const v1::Claim& claim : tracker.Claims()) {
    const auto day = ParseRfc3339Day(claim.published());
    if (!day.has_value() || *day > *ParseRfc3339Day(options.as_of)) {
      later.insert(claim.document_id());
    }
  }
  for (const std::string& document : later) tracker.Remove(document);
}

}  // namespace claims::cli
