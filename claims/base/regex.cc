#include "claims/base/regex.h"

#include <utility>

#include "absl/strings/str_cat.h"

namespace claims {

RE2::Options ToRe2Options(const RegexOptions& options) {
  RE2::Options re2;
  re2.set_encoding(RE2::Options::EncodingUTF8);
  re2.set_case_sensitive(options.case_sensitive);
  re2.set_max_mem(options.max_mem);
  re2.set_dot_nl(false);
  re2.set_longest_match(false);
  // The library never logs: faults come back as a Status.
  re2.set_log_errors(false);
  return re2;
}

absl::StatusOr<std::unique_ptr<RE2>> BuildRegex(absl::string_view pattern,
                                                const RegexOptions& options) {
  auto regex = std::make_unique<RE2>(ToRe2(pattern), ToRe2Options(options));
  if (!regex->ok()) {
    std::string message = regex->error();
    // RE2 repeats the fragment in most of its messages, but not in all.
    const std::string& fragment = regex->error_arg();
    if (!fragment.empty() && message.find(fragment) == std::string::npos) {
      absl::StrAppend(&message, ": ", fragment);
    }
    return absl::InvalidArgumentError(message);
  }
  return regex;
}

std::unique_ptr<RE2> BuildRegexOrNone(absl::string_view pattern, const RegexOptions& options) {
  absl::StatusOr<std::unique_ptr<RE2>> built = BuildRegex(pattern, options);
  if (!built.ok()) built = BuildRegex("[^\\x{0}-\\x{10FFFF}]");
  return *std::move(built);
}

const RE2& StaticRegex(absl::string_view pattern) {
  return *BuildRegexOrNone(pattern).release();
}

}  // namespace claims
