// An application that links claims: reads two reports and prints where they
// disagree. Exit status 0 when the one disagreement between them is found.
#include <iostream>
#include <memory>
#include <string>

#include "claims/tracker.h"

namespace {

claims::v1::Document MakeDocument(const std::string& publisher, const std::string& published,
                                  const std::string& text) {
  claims::v1::Document document;
  document.set_id(publisher);
  document.set_publisher(publisher);
  document.set_published(published);
  document.set_text(text);
  return document;
}

// Whether the two reports differ on how many prisoners each side freed.
bool FindsTheConflict(const claims::Tracker& tracker) {
  bool found = false;
  for (const claims::v1::Disagreement& disagreement : tracker.Disagreements()) {
    std::cout << disagreement.subject() << ": " << disagreement.explanation() << "\n";
    found = found || (disagreement.kind() == "prisonerExchange" &&
                      disagreement.relation() == claims::v1::RELATION_CONFLICT &&
                      disagreement.positions_size() == 2);
  }
  return found;
}

}  // namespace

int main() {
  absl::StatusOr<std::unique_ptr<claims::Tracker>> tracker = claims::Tracker::Create();
  if (!tracker.ok()) {
    std::cerr << tracker.status() << "\n";
    return 1;
  }
  const claims::v1::Document reports[] = {
      MakeDocument("Harbour Courier", "2031-05-12",
                   "Armenia and Azerbaijan exchanged prisoners on May 12, 2031. "
                   "Each side released 40 prisoners of war.\n"),
      MakeDocument("Valley Gazette", "2031-05-12",
                   "Armenia and Azerbaijan exchanged prisoners on May 12, 2031. "
                   "Each side released 55 prisoners of war.\n"),
  };
  for (const claims::v1::Document& report : reports) {
    const absl::Status added = (*tracker)->Add(report);
    if (!added.ok()) {
      std::cerr << report.id() << ": " << added << "\n";
      return 1;
    }
  }
  if (!FindsTheConflict(**tracker)) {
    std::cerr << "the reports give two numbers, and no conflict was found\n";
    return 1;
  }
  return 0;
}
