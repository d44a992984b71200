#include "examples/cli/selection.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/rfc3339.h"
#include "claims/base/slug.h"
#include "claims/ledger/claim_keys.h"
#include "examples/cli/flags.h"
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

std::string Naming(absl::string_view document, absl::string_view claim) {
  return absl::StrCat(document, "\n", claim);
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

EventFilter::EventFilter(const Options& options, const Tracker& tracker)
    : all_(options.event.empty()) {
  if (all_) return;
  for (const v1::ResolvedEvent& event : tracker.FindEvents(options.event)) {
    for (const v1::Claim& claim : tracker.ClaimsOn(event.id())) {
      claims_.insert(Naming(claim.document_id(), claim.id()));
    }
  }
}

bool EventFilter::Keeps(const v1::Claim& claim) const {
  return all_ || claims_.contains(Naming(claim.document_id(), claim.id()));
}

bool IsSelected(const v1::Claim& claim, const Options& options, const EventFilter& event) {
  return (options.kind.empty() || IsKind(claim, options.kind)) &&
         (options.party.empty() || IsAbout(claim, options.party)) && event.Keeps(claim);
}

bool IsSelected(const v1::Disagreement& disagreement, const ClaimIndex& claims,
                const Options& options, const EventFilter& event) {
  if (disagreement.severity() < options.min_severity) return false;
  if (!options.since.empty() && !CameUpSince(disagreement, options.since)) return false;
  if (options.event.empty() && options.kind.empty() && options.party.empty()) return true;
  return AnyClaim(disagreement, claims,
                  [&](const v1::Claim& claim) { return IsSelected(claim, options, event); });
}

std::string NearestName(absl::string_view name, const std::vector<v1::Claim>& claims) {
  std::map<std::string, std::string> names;  // by how they may be written
  for (const v1::Claim& claim : claims) {
    const std::vector<absl::string_view> ids = SubjectIdsOf(claim);
    std::vector<const v1::EntityRef*> refs;
    FindRefs(claim, &refs);
    for (const v1::EntityRef* ref : refs) {
      if (!std::binary_search(ids.begin(), ids.end(), ref->id())) continue;
      const std::string& shown = ref->name().empty() ? ref->id() : ref->name();
      names.emplace(Slug(shown), shown);
      names.emplace(absl::AsciiStrToLower(ref->id()), shown);
    }
  }
  std::vector<absl::string_view> written;
  for (const auto& entry : names) written.push_back(entry.first);
  const absl::string_view nearest = Nearest(Slug(name), written);
  return nearest.empty() ? "" : names.at(std::string(nearest));
}

void WarnOfUnknownNames(const Options& options, const Tracker& tracker, Console& console) {
  if (!options.event.empty() && tracker.FindEvents(options.event).empty()) {
    console.Error(absl::StrCat("warning: --event is \"", options.event,
                               "\"; no meeting goes by it; `claims timeline --format=text` prints "
                               "the ids of meetings"));
  }
  if (options.party.empty()) return;
  const std::vector<v1::Claim> claims = tracker.Claims();
  if (std::any_of(claims.begin(), claims.end(),
                  [&](const v1::Claim& claim) { return IsAbout(claim, options.party); })) {
    return;
  }
  const std::string nearest = NearestName(options.party, claims);
  console.Error(absl::StrCat("warning: --party is \"", options.party, "\"; no claim is about it",
                             nearest.empty() ? "" : absl::StrCat("; did you mean ", nearest, "?")));
}

void ForgetLater(const Options& options, Tracker& tracker) {
  if (options.as_of.empty()) return;
  std::set<std::string> later;
  for (const v1::Claim& claim : tracker.Claims()) later.insert(claim.document_id());
  const absl::StatusOr<Tracker::View> view = tracker.AsOf(options.as_of);
  if (!view.ok()) return;  // the flag is checked when it is read
  for (const v1::Claim& claim : view->Claims()) later.erase(claim.document_id());
  for (const std::string& document : later) tracker.Remove(document);
}

}  // namespace claims::cli
