#include "claims/report/values.h"

#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/strip.h"
#include "absl/time/civil_time.h"
#include "claims/report/style.h"

namespace claims {
namespace {

constexpr absl::string_view kEnDash = "\xE2\x80\x93";

absl::string_view MonthName(absl::CivilDay day) {
  static constexpr absl::string_view kNames[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return kNames[day.month() - 1];
}

std::string DayText(absl::CivilDay day) {
  return absl::StrCat(day.day(), " ", MonthName(day), " ", day.year());
}

// A closed interval of two parsed days, shortest unambiguous form.
std::string IntervalText(absl::CivilDay start, absl::CivilDay end) {
  if (start == end) return DayText(start);
  if (start.year() != end.year()) {
    return absl::StrCat(DayText(start), " ", kEnDash, " ", DayText(end));
  }
  const bool whole_months = start.day() == 1 && (end + 1).day() == 1;
  if (whole_months && start.month() == 1 && end.month() == 12) return absl::StrCat(start.year());
  if (start.month() == end.month()) {
    if (whole_months) return absl::StrCat(MonthName(start), " ", start.year());
    return absl::StrCat(start.day(), kEnDash, DayText(end));
  }
  return absl::StrCat(start.day(), " ", MonthName(start), " ", kEnDash, " ", DayText(end));
}

std::string OneDateText(const std::string& text) {
  absl::CivilDay day;
  return absl::ParseCivilTime(text, &day) ? DayText(day) : Printable(text);
}

// "MeetingStatus" -> "MEETING_STATUS_".
std::string UpperSnake(absl::string_view camel) {
  std::string out;
  for (char c : camel) {
    if (absl::ascii_isupper(c) && !out.empty()) out.push_back('_');
    out.push_back(absl::ascii_toupper(c));
  }
  out.push_back('_');
  return out;
}

}  // namespace

std::string NameText(const v1::EntityRef& ref) {
  if (!ref.name().empty()) return Printable(ref.name());
  return Printable(ref.mention().empty() ? ref.id() : ref.mention());
}

std::string PartyText(const v1::EntityRef& ref) {
  const std::string name = NameText(ref);
  const std::string id = Printable(ref.id());
  if (ref.type() != v1::ENTITY_TYPE_STATE || id.empty() || id == name) return name;
  return absl::StrCat(name, " (", id, ")");
}

std::string PartyListText(const google::protobuf::RepeatedPtrField<v1::EntityRef>& refs) {
  return absl::StrJoin(refs, ", ", [](std::string* out, const v1::EntityRef& ref) {
    absl::StrAppend(out, PartyText(ref));
  });
}

std::string DateText(const v1::DateInterval& date) {
  if (date.start().empty() && date.end().empty()) return "";
  if (date.end().empty()) return absl::StrCat("from ", OneDateText(date.start()));
  if (date.start().empty()) return absl::StrCat("until ", OneDateText(date.end()));
  absl::CivilDay start, end;
  if (!absl::ParseCivilTime(date.start(), &start) || !absl::ParseCivilTime(date.end(), &end)) {
    return Printable(date.start() == date.end() ? date.start()
                                                : absl::StrCat(date.start(), "/", date.end()));
  }
  return IntervalText(start, end);
}

std::string CountText(const v1::Count& count) {
  switch (count.bound()) {
    case v1::BOUND_AT_LEAST: return absl::StrCat("at least ", count.value());
    case v1::BOUND_AT_MOST: return absl::StrCat("at most ", count.value());
    case v1::BOUND_ABOUT: return absl::StrCat("about ", count.value());
    default: return absl::StrCat(count.value());
  }
}

std::string EventText(const v1::Event& event) {
  std::vector<std::string> parts;
  if (event.has_place()) parts.push_back(NameText(event.place()));
  if (event.has_venue()) parts.push_back(NameText(event.venue()));
  if (std::string date = DateText(event.date()); !date.empty()) parts.push_back(std::move(date));
  if (event.round() > 0) parts.push_back(absl::StrCat("round ", event.round()));
  if (!event.series().empty()) parts.push_back(Printable(event.series()));
  return absl::StrJoin(parts, ", ");
}

std::string EnumPrefix(const google::protobuf::EnumDescriptor& type) {
  return UpperSnake(type.name());
}

std::string BareEnumName(const google::protobuf::EnumDescriptor& type, int number) {
  if (number == 0) return "";
  const google::protobuf::EnumValueDescriptor* value = type.FindValueByNumber(number);
  if (value == nullptr) return absl::StrCat(number);
  return std::string(absl::StripPrefix(value->name(), EnumPrefix(type)));
}

std::string EnumText(const google::protobuf::EnumDescriptor& type, int number) {
  return absl::StrReplaceAll(absl::AsciiStrToLower(BareEnumName(type, number)), {{"_", " "}});
}

std::string KindText(const v1::Claim& claim) {
  const google::protobuf::FieldDescriptor* field =
      claim.GetReflection()->GetOneofFieldDescriptor(
          claim, v1::Claim::descriptor()->FindOneofByName("body"));
  if (field == nullptr) return "claim";
  return absl::StrReplaceAll(field->name(), {{"_", " "}});
}

}  // namespace claims
