#include "claims/ingest/header_fields.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace claims {

HeaderFields HeaderFields::Parse(absl::string_view lines) {
  HeaderFields result;
  for (absl::string_view line : absl::StrSplit(lines, '\n')) {
    absl::ConsumeSuffix(&line, "\r");
    if (line.empty()) continue;
    if (absl::ascii_isspace(static_cast<unsigned char>(line[0])) && !result.fields_.empty()) {
      std::string& value = result.fields_.back().second;
      value += ' ';
      value += std::string(absl::StripAsciiWhitespace(line));
      continue;
    }
    const size_t colon = line.find(':');
    if (colon == absl::string_view::npos) continue;
    result.fields_.emplace_back(absl::StripAsciiWhitespace(line.substr(0, colon)),
                                absl::StripAsciiWhitespace(line.substr(colon + 1)));
  }
  return result;
}

absl::string_view HeaderFields::Get(absl::string_view name) const {
  for (const auto& field : fields_) {
    if (absl::EqualsIgnoreCase(field.first, name)) return field.second;
  }
  return "";
}

std::string MediaType(absl::string_view content_type) {
  return absl::AsciiStrToLower(
      absl::StripAsciiWhitespace(content_type.substr(0, content_type.find(';'))));
}

std::string MediaParameter(absl::string_view content_type, absl::string_view name) {
  for (const absl::string_view part : absl::StrSplit(content_type, ';')) {
    const size_t equals = part.find('=');
    if (equals == absl::string_view::npos) continue;
    if (!absl::EqualsIgnoreCase(absl::StripAsciiWhitespace(part.substr(0, equals)), name)) continue;
    absl::string_view value = absl::StripAsciiWhitespace(part.substr(equals + 1));
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') {
      value = value.substr(1, value.size() - 2);
    }
    return std::string(value);
  }
  return "";
}

}  // namespace claims
