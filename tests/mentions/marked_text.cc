#include "tests/mentions/marked_text.h"

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace claims {
namespace {

constexpr absl::string_view kClasses = "PXLDCO";  // by MentionClass

bool IsMark(absl::string_view text, size_t i) {
  return i + 2 < text.size() && text[i] == '[' && text[i + 2] == ':' &&
         kClasses.find(text[i + 1]) != absl::string_view::npos;
}

std::string Days(const v1::DateInterval& date) {
  if (date.start().empty() && date.end().empty()) return "?";
  return date.start() == date.end() ? date.start() : absl::StrCat(date.start(), "/", date.end());
}

std::string ValueOf(const Mention& mention) {
  switch (mention.cls) {
    case MentionClass::kDate:
      return mention.shape == DateShape::kPoint ? Days(mention.date) : "~";
    case MentionClass::kCount:
      return absl::StrCat(mention.count.value());
    case MentionClass::kPerson:
      return mention.party_id.empty() ? mention.ref.id()
                                      : absl::StrCat(mention.ref.id(), "@", mention.party_id);
    default:
      return mention.ref.id();
  }
}

v1::EntityType TypeOf(MentionClass cls, absl::string_view id) {
  switch (cls) {
    case MentionClass::kPerson: return v1::ENTITY_TYPE_PERSON;
    case MentionClass::kPlace: return v1::ENTITY_TYPE_PLACE;
    case MentionClass::kOutlet: return v1::ENTITY_TYPE_OUTLET;
    default: break;
  }
  const bool code = !id.empty() && absl::ascii_isupper(static_cast<unsigned char>(id[0]));
  return code ? v1::ENTITY_TYPE_STATE : v1::ENTITY_TYPE_GROUP;
}

void SetValue(absl::string_view value, Mention* mention) {
  if (mention->cls == MentionClass::kDate) {
    if (value == "~") mention->shape = DateShape::kDuration;
    if (value == "~" || value == "?") return;
    const std::vector<std::string> ends = absl::StrSplit(value, '/');
    mention->date.set_start(ends.front());
    mention->date.set_end(ends.back());
    return;
  }
  if (mention->cls == MentionClass::kCount) {
    int32_t number = 0;
    if (absl::SimpleAtoi(value, &number)) mention->count.set_value(number);
    return;
  }
  const std::vector<std::string> parts = absl::StrSplit(value, '@');
  mention->ref.set_id(parts[0]);
  mention->ref.set_name(parts[0]);
  mention->ref.set_type(TypeOf(mention->cls, parts[0]));
  if (parts.size() > 1) {
    mention->party_id = parts[1];
    mention->party_name = parts[1];
  }
}

}  // namespace

std::vector<Mention> MentionsOf(absl::string_view marked) {
  std::vector<Mention> mentions;
  int32_t pos = 0;  // in the plain text
  bool open = false;
  for (size_t i = 0; i < marked.size(); ++i) {
    if (IsMark(marked, i)) {
      Mention mention;
      mention.cls = static_cast<MentionClass>(kClasses.find(marked[i + 1]));
      const size_t space = marked.find(' ', i);
      SetValue(marked.substr(i + 3, space - i - 3), &mention);
      const size_t end = marked.find(']', space);
      mention.span = {pos, pos + static_cast<int32_t>(end - space - 1)};
      mention.ref.set_mention(std::string(marked.substr(space + 1, end - space - 1)));
      mentions.push_back(std::move(mention));
      i = space;
      open = true;
    } else if (open && marked[i] == ']') {
      open = false;
    } else {
      ++pos;
    }
  }
  return mentions;
}

std::string WithoutMarks(absl::string_view marked) {
  std::string text;
  bool open = false;
  for (size_t i = 0; i < marked.size(); ++i) {
    if (IsMark(marked, i)) {
      i = marked.find(' ', i);
      open = true;
    } else if (open && marked[i] == ']') {
      open = false;
    } else {
      text.push_back(marked[i]);
    }
  }
  return text;
}

std::string WithMarks(absl::string_view text, const std::vector<std::vector<Mention>>& mentions) {
  std::string marked;
  int32_t pos = 0;
  for (const std::vector<Mention>& sentence : mentions) {
    for (const Mention& mention : sentence) {
      absl::StrAppend(&marked, Slice(text, {pos, mention.span.start}), "[",
                      kClasses.substr(static_cast<size_t>(mention.cls), 1), ":", ValueOf(mention),
                      " ", Slice(text, mention.span), "]");
      pos = mention.span.end;
    }
  }
  absl::StrAppend(&marked, Slice(text, {pos, static_cast<int32_t>(text.size())}));
  return marked;
}

}  // namespace claims
