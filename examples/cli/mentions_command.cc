#include "absl/strings/str_cat.h"
#include "claims/report/style.h"
#include "examples/cli/commands.h"
#include "examples/cli/document_pipeline.h"
#include "examples/cli/mention_lines.h"
#include "examples/cli/packs.h"
#include "examples/cli/render.h"

namespace claims::cli {

int RunMentions(const Options& options, Console& console) {
  const Format format = OutputFormat(options, console);
  if (format == Format::kBinpb) {
    console.Error("mentions have no binpb format; write --format=text or --format=jsonl");
    return kExitInputError;
  }
  const std::unique_ptr<const Extractor> extractor = MakeExtractor(options, console);
  if (extractor == nullptr) return kExitInputError;
  return ProcessDocuments(
      options, Jobs(options), console,
      [&](const v1::Document& document) {
        DocumentResult result;
        const auto mentions = extractor->Mentions(document);
        result.status = mentions.status();
        if (!mentions.ok()) return result;
        if (format == Format::kText) result.output = absl::StrCat(Printable(document.id()), "\n");
        for (const Mention& mention : *mentions) {
          absl::StrAppend(&result.output, format == Format::kText
                                              ? MentionTextLine(document, mention)
                                              : MentionJsonLine(document, mention));
        }
        return result;
      },
      [&](const v1::Document&, DocumentResult result) { return console.Write(result.output); });
}

}  // namespace claims::cli
