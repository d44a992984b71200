#include "tests/mentions/marked_text.h"

#include "absl/strings/str_cat.h"

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

}  // namespace

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
