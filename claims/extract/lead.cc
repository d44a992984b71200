#include "claims/extract/lead.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/strip.h"
#include "claims/base/utf8.h"

namespace claims {

Lead LeadOf(const MaskedSentence& sentence, absl::string_view text) {
  Lead lead;
  for (size_t pos = 0; pos < text.size();) {
    const DecodedChar c = DecodeChar(text, pos);
    const int size = std::max(c.size, 1);
    const int index = MaskIndex(c.code_point);
    if (index < 0) {
      lead.text.append(text.data() + pos, size);
    } else {
      const Mention& mention = sentence.mentions()[index];
      AppendMask(mention.cls, static_cast<int>(lead.mentions.size()), &lead.text);
      lead.mentions.push_back(mention);
    }
    pos += size;
  }
  return lead;
}

absl::string_view WithoutMark(absl::string_view line) {
  line = absl::StripTrailingAsciiWhitespace(line);
  line = absl::StripSuffix(absl::StripSuffix(line, ":"), "?");
  return absl::StripTrailingAsciiWhitespace(line);
}

Lead TurnLead(const Mention& speaker) {
  Lead lead;
  AppendMask(speaker.cls, 0, &lead.text);
  lead.text += " said: \"";
  lead.mentions.push_back(speaker);
  return lead;
}

Draft BehindLead(Draft draft, const Lead& lead) {
  const auto size = static_cast<int32_t>(lead.text.size());
  const auto moved = [size](Span span) { return Span{span.start + size, span.end + size}; };
  draft.masked = moved(draft.masked);
  draft.trigger = moved(draft.trigger);
  for (Draft::SlotFill& fill : draft.slots) {
    fill.masked = moved(fill.masked);
    for (int& index : fill.mentions) index += static_cast<int>(lead.mentions.size());
  }
  return draft;
}

Lead DayLead(const Mention& day) {
  Lead lead;
  const bool single = day.date.start() == day.date.end();
  lead.text = single ? "On " : "In ";
  AppendMask(day.cls, 0, &lead.text);
  lead.text += ", ";
  lead.mentions.push_back(day);
  return lead;
}

}  // namespace claims
