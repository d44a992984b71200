#include "claims/resolve/signature.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"

namespace claims {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

using google::protobuf::Descriptor;
using google::protobuf::Reflection;

absl::string_view IdOf(const Message& ref) { return static_cast<const v1::EntityRef&>(ref).id(); }

// Parties, mediators, addressees: sets.
void AppendIds(const Message& message, const Reflection& reflection, const FieldDescriptor* field,
               std::string* out) {
  absl::InlinedVector<absl::string_view, 4> ids;
  for (int i = 0; i < reflection.FieldSize(message, field); ++i) {
    ids.push_back(IdOf(reflection.GetRepeatedMessage(message, field, i)));
  }
  std::sort(ids.begin(), ids.end());
  absl::StrAppend(out, absl::StrJoin(ids, ","));
}

// "are meeting" and "met" tell of one meeting.
int Settled(const FieldDescriptor& field, int value) {
  const bool status = field.enum_type() == v1::MeetingStatus_descriptor();
  return status && value == v1::MEETING_STATUS_ONGOING ? v1::MEETING_STATUS_HELD : value;
}

// `message` is of that type.
void AppendBody(const Message& message, const Descriptor* type, std::string* out) {
  static const Descriptor* const entity = v1::EntityRef::descriptor();
  if (type == entity) {
    absl::StrAppend(out, IdOf(message));
    return;
  }
  std::vector<const FieldDescriptor*> fields;
  const Reflection* const reflection = message.GetReflection();
  reflection->ListFields(message, &fields);
  std::string scratch;
  for (const FieldDescriptor* field : fields) {
    const absl::string_view name = field->name();
    if (name == "role" || name == "content") continue;
    absl::StrAppend(out, "|", name, "=");
    const int count = field->is_repeated() ? reflection->FieldSize(message, field) : 1;
    if (field->is_repeated() && field->message_type() == entity) {
      AppendIds(message, *reflection, field, out);
      continue;
    }
    for (int i = 0; i < count; ++i) {
      if (i > 0) out->push_back(',');
      switch (field->cpp_type()) {
        case FieldDescriptor::CPPTYPE_MESSAGE:
          AppendBody(field->is_repeated() ? reflection->GetRepeatedMessage(message, field, i)
                                          : reflection->GetMessage(message, field),
                     field->message_type(), out);
          break;
        case FieldDescriptor::CPPTYPE_STRING:
          absl::StrAppend(out, reflection->GetStringReference(message, field, &scratch));
          break;
        case FieldDescriptor::CPPTYPE_ENUM:
          absl::StrAppend(out, Settled(*field, reflection->GetEnumValue(message, field)));
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
  if (body != nullptr) {
    AppendBody(claim.GetReflection()->GetMessage(claim, body), body->message_type(), &out);
  }
  return out;
}

std::string ClaimId(const v1::Claim& claim, absl::string_view signature) {
  const uint64_t hash = Fnv1a(signature, Fnv1a("\n", Fnv1a(claim.document_id())));
  return absl::StrFormat("%016x", hash);
}

}  // namespace claims
