#include "claims/resolve/signature.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"

namespace claims {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

void AppendBody(const Message& message, std::string* out) {
  if (message.GetDescriptor() == v1::EntityRef::descriptor()) {
    absl::StrAppend(out, static_cast<const v1::EntityRef&>(message).id());
    return;
  }
  std::vector<const FieldDescriptor*> fields;
  const auto* reflection = message.GetReflection();
  reflection->ListFields(message, &fields);
  for (const FieldDescriptor* field : fields) {
    if (field->name() == "role" || field->name() == "content") continue;
    absl::StrAppend(out, "|", field->name(), "=");
    const int count = field->is_repeated() ? reflection->FieldSize(message, field) : 1;
    if (field->is_repeated() && field->message_type() == v1::EntityRef::descriptor()) {
      // Parties, mediators, addressees: sets.
      std::vector<std::string> ids;
      for (int i = 0; i < count; ++i) {
        AppendBody(reflection->GetRepeatedMessage(message, field, i), &ids.emplace_back());
      }
      std::sort(ids.begin(), ids.end());
      absl::StrAppend(out, absl::StrJoin(ids, ","));
      continue;
    }
    for (int i = 0; i < count; ++i) {
      if (i > 0) out->push_back(',');
      switch (field->cpp_type()) {
        case FieldDescriptor::CPPTYPE_MESSAGE:
          AppendBody(field->is_repeated() ? reflection->GetRepeatedMessage(message, field, i)
                                          : reflection->GetMessage(message, field),
                     out);
          break;
        case FieldDescriptor::CPPTYPE_STRING:
          absl::StrAppend(out, reflection->GetString(message, field));
          break;
        case FieldDescriptor::CPPTYPE_ENUM:
          absl::StrAppend(out, reflection->GetEnumValue(message, field));
          break;
        case FieldDescriptor::CPPTYPE_INT32:
          absl::StrAppend(out, reflection->GetInt32(message, field));
          break;
        case FieldDescriptor::CPPTYPE_BOOL:
          absl::StrAppend(out, reflection->GetBool(message, field));
          break;
        default:
          break;
      }
    }
  }
}

uint64_t Fnv1a(absl::string_view bytes, uint64_t hash = 14695981039346656037u) {
  for (unsigned char c : bytes) hash = (hash ^ c) * 1099511628211u;
  return hash;
}

}  // namespace

std::string Signature(const v1::Claim& claim) {
  std::string out = absl::StrCat(claim.body_case(), claim.negated() ? "!" : "", "m",
                                 static_cast<int>(claim.modality()));
  const FieldDescriptor* body =
      v1::Claim::descriptor()->FindFieldByNumber(static_cast<int>(claim.body_case()));
  if (body != nullptr) AppendBody(claim.GetReflection()->GetMessage(claim, body), &out);
  return out;
}

std::string ClaimId(const v1::Claim& claim, absl::string_view signature) {
  const uint64_t hash = Fnv1a(signature, Fnv1a("\n", Fnv1a(claim.document_id())));
  return absl::StrFormat("%016x", hash);
}

}  // namespace claims
