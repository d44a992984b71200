#include "absl/strings/str_cat.h"
#include "claims/report/claim_text.h"
#include "examples/cli/commands.h"
#include "examples/cli/document_pipeline.h"
#include "examples/cli/packs.h"
#include "examples/cli/render.h"

namespace claims::cli {
namespace {

// Which report the claims below it are of.
std::string Heading(const v1::Document& document, const TextOptions& style) {
  std::string line = Printable(document.id());
  if (!document.title().empty()) absl::StrAppend(&line, ": ", Printable(document.title()));
  return absl::StrCat(Paint(Wrap(line, 0, style), Ink::kBold, style), "\n");
}

std::string Render(const v1::Document& document, const std::vector<v1::Claim>& claims,
                   Format format, const TextOptions& style) {
  std::string out;
  if (format != Format::kText) {
    for (const v1::Claim& claim : claims) absl::StrAppend(&out, Record(claim, format));
    return out;
  }
  if (claims.empty()) return out;
  absl::StrAppend(&out, Heading(document, style));
  for (const v1::Claim& claim : claims) absl::StrAppend(&out, ClaimText(claim, style));
  return absl::StrCat(out, "\n");
}

}  // namespace

int RunExtract(const Options& options, Console& console) {
  const std::unique_ptr<Tracker> tracker = MakeTracker(options, console);
  if (tracker == nullptr) return kExitInputError;
  const Format format = OutputFormat(options, console);
  const TextOptions style = OutputStyle(options, console);
  size_t claims = 0, documents = 0;
  const int status = ProcessDocuments(
      options, Jobs(options), console,
      [&](const v1::Document& document) {
        DocumentResult result;
        auto found = tracker->Extract(document);
        result.status = found.status();
        if (!found.ok()) return result;
        result.claims = *std::move(found);
        result.output = Render(document, result.claims, format, style);
        return result;
      },
      [&](const v1::Document&, DocumentResult result) {
        claims += result.claims.size();
        ++documents;
        return console.Write(result.output);
      });
  if (format == Format::kText) {
    console.Write(absl::StrCat(claims, claims == 1 ? " claim in " : " claims in ", documents,
                               documents == 1 ? " report\n" : " reports\n"));
  }
  return status;
}

}  // namespace claims::cli
