#include "claims/rules/everyday_topics.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace claims {
namespace {

using Kind = RequiredStrings::Kind;

// A person in "talks with Berg" is read as "president" (ClaimBuilder::TopicText), where
// one of these stands.
constexpr absl::string_view kEncounters[] = {"meet", "negotiat", "sit down", "summit", "talks"};

bool IsLetter(char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)); }

// Whether the string may stand in text only once "president" is in a person's place.
// That word has no letters beside it.
bool MayHoldOffice(absl::string_view s) {
  constexpr absl::string_view kOffice = "president";
  if (absl::StrContains(s, kOffice) || absl::StrContains(kOffice, s)) return true;
  for (size_t n = 1; n < std::min(s.size(), kOffice.size()); ++n) {
    if (absl::EndsWith(s, kOffice.substr(0, n)) && !IsLetter(s[s.size() - n - 1])) return true;
    if (absl::StartsWith(s, kOffice.substr(kOffice.size() - n)) && !IsLetter(s[n])) return true;
  }
  return false;
}

RequiredStrings OneOf(absl::string_view s) {
  RequiredStrings required;
  required.kind = Kind::kString;
  required.string = std::string(s);
  return required;
}

// The same of text in which persons are not yet read as their office.
RequiredStrings BeforeOffices(RequiredStrings required) {
  if (required.kind == Kind::kString && MayHoldOffice(required.string)) {
    RequiredStrings any;
    any.kind = Kind::kAny;
    for (absl::string_view encounter : kEncounters) any.parts.push_back(OneOf(encounter));
    any.parts.push_back(std::move(required));
    return any;
  }
  for (RequiredStrings& part : required.parts) part = BeforeOffices(std::move(part));
  return required;
}

}  // namespace

bool IsEverydayTopic(const std::vector<CompiledTopic>& topics, absl::string_view topic) {
  return topic.empty() ||
         std::any_of(topics.begin(), topics.end(), [topic](const CompiledTopic& of) {
           return of.topic == topic && of.needs_negotiation;
         });
}

bool IsStance(v1::ClaimKind kind) {
  return kind == v1::CLAIM_KIND_DEMAND || kind == v1::CLAIM_KIND_PROPOSAL ||
         kind == v1::CLAIM_KIND_RESPONSE || kind == v1::CLAIM_KIND_AGREEMENT;
}

bool CountsAnywhere(const std::vector<CompiledTopic>& topics, const v1::Rule& rule) {
  if (rule.kind() == v1::CLAIM_KIND_ATTRIBUTION) return false;
  return !IsStance(rule.kind()) ||
         std::any_of(rule.set().begin(), rule.set().end(), [&](const v1::SlotValue& value) {
           return value.slot() == "topic" && !IsEverydayTopic(topics, value.value());
         });
}

std::vector<RequiredStrings> MatterStrings(const std::vector<CompiledTopic>& topics) {
  std::vector<RequiredStrings> matters;
  for (const CompiledTopic& topic : topics) {
    // One without terms is only ever a rule's fixed one.
    if (topic.regex == nullptr || IsEverydayTopic(topics, topic.topic)) continue;
    matters.push_back(BeforeOffices(FindRequiredStrings(topic.regex.pattern())));
  }
  return matters;
}

}  // namespace claims
