// Two reports name two heads of one delegation. Exit status 0 when that is found.
#include <iostream>

#include "claims/tracker.h"

namespace {

claims::v1::Document Report(const char* publisher, const char* text) {
  claims::v1::Document document;
  document.set_id(publisher);
  document.set_publisher(publisher);
  document.set_published("2031-05-12");
  document.set_text(text);
  return document;
}

}  // namespace

int main() {
  auto tracker = claims::Tracker::Create();
  if (!tracker.ok()) return 1;
  auto first = (*tracker)->Add(Report("Harbour Courier",
      "Armenia and Azerbaijan will hold talks in Oslo on May 14. "
      "The Armenian delegation will be led by Foreign Minister Davit Sarafyan.\n"));
  auto second = (*tracker)->Add(Report("Valley Gazette",
      "Armenia and Azerbaijan will hold talks in Oslo on May 14. "
      "The Armenian delegation will be led by Defence Minister Anahit Petrosian.\n"));
  if (!first.ok() || !second.ok()) return 1;
  for (const claims::v1::Disagreement& d : (*tracker)->Disagreements()) {
    std::cout << d.explanation() << "\n";
    if (d.kind() == "leadership" && d.slot() == "leader") return 0;
  }
  return 1;
}
