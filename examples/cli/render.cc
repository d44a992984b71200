#include "examples/cli/render.h"

#include <algorithm>
#include <cstdlib>
#include <thread>

#include "absl/strings/string_view.h"
#include "claims/report/binpb.h"
#include "claims/report/json.h"

namespace claims::cli {
namespace {

// https://no-color.org: any value but the empty one turns colour off.
bool ColorIsUnwelcome() {
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  return (no_color != nullptr && *no_color != '\0') ||
         (term != nullptr && absl::string_view(term) == "dumb");
}

}  // namespace

Format OutputFormat(const Options& options, const Console& console) {
  if (options.format.has_value()) return *options.format;
  return console.output_is_terminal() ? Format::kText : Format::kJsonl;
}

TextOptions OutputStyle(const Options& options, const Console& console) {
  TextOptions style;
  style.width = console.width();
  style.color = options.color == ColorMode::kAlways ||
                (options.color == ColorMode::kAuto && console.output_is_terminal() &&
                 !ColorIsUnwelcome());
  return style;
}

int Jobs(const Options& options) {
  if (options.jobs > 0) return options.jobs;
  return std::max<int>(1, static_cast<int>(std::thread::hardware_concurrency()));
}

std::string Record(const google::protobuf::Message& message, Format format) {
  std::string out;
  if (format == Format::kBinpb) {
    AppendDelimited(message, &out);
  } else if (auto line = ToJsonLine(message); line.ok()) {
    out = *std::move(line);
  }
  return out;
}

}  // namespace claims::cli
