#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/report/style.h"
#include "examples/cli/commands.h"
#include "examples/cli/document_pipeline.h"
#include "examples/cli/render.h"

namespace claims::cli {
namespace {

// Sets several documents apart, and leaves a single one as it is, so that
// offsets into the output are offsets into the text.
class TextPrinter {
 public:
  explicit TextPrinter(Console& console) : console_(console) {}

  bool Add(const v1::Document& document) {
    const bool first = count_++ == 0;
    if (first) {
      held_ = document;
      return true;
    }
    return (!held_ || Print(*std::exchange(held_, std::nullopt), true)) && Print(document, true);
  }

  void Finish() {
    if (held_) Print(*held_, false);
  }

 private:
  bool Print(const v1::Document& document, bool heading) {
    if (!heading) return console_.Write(document.text());
    const bool ended = document.text().empty() || document.text().back() == '\n';
    return console_.Write(absl::StrCat("==> ", Printable(document.id()), " <==\n",
                                       document.text(), ended ? "" : "\n"));
  }

  Console& console_;
  int count_ = 0;
  std::optional<v1::Document> held_;
};

}  // namespace

int RunText(const Options& options, Console& console) {
  // Not jsonl by default even in a pipe: what is asked for is the text.
  const Format format = options.format.value_or(Format::kText);
  TextPrinter printer(console);
  const int status = ProcessDocuments(
      options, /*jobs=*/1, console,
      [&](const v1::Document& document) {
        DocumentResult result;
        if (format != Format::kText) result.output = Record(document, format);
        return result;
      },
      [&](const v1::Document& document, DocumentResult result) {
        return format == Format::kText ? printer.Add(document) : console.Write(result.output);
      });
  printer.Finish();
  return status;
}

}  // namespace claims::cli
