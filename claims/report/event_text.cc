#include "claims/report/event_text.h"

#include "absl/strings/str_cat.h"
#include "claims/report/values.h"

namespace claims {
namespace {

// "Oslo, 7 Apr 2031; Chile (CHL), Peru (PER)"
std::string WhatAndWho(const v1::Event& event) {
  const std::string what = EventText(event), who = PartyListText(event.parties());
  return absl::StrCat(what.empty() ? "talks" : what, who.empty() ? "" : "; ", who);
}

template <typename Strings>
std::string List(const Strings& strings) {
  std::string out;
  for (const std::string& s : strings) absl::StrAppend(&out, out.empty() ? "" : ", ", Printable(s));
  return out;
}

std::string AccountText(const v1::EventAccount& account, const TextOptions& options) {
  const std::string sources =
      List(account.publishers().empty() ? account.document_ids() : account.publishers());
  std::string names;
  for (const std::string& name : account.names()) {
    absl::StrAppend(&names, names.empty() ? ", as " : ", ", "\"", Printable(name), "\"");
  }
  const std::string because =
      account.because().empty()
          ? ""
          : absl::StrCat("; the same meeting by: ", Printable(account.because()));
  return absl::StrCat("  ", account.planned() ? "planned: " : "", WhatAndWho(account.event()),
                      "\n    ", Wrap(absl::StrCat(sources, names, because), 4, options), "\n");
}

}  // namespace

std::string EventHeading(const v1::ResolvedEvent& event) {
  return absl::StrCat(WhatAndWho(event.event()), " [", Printable(event.id()), "]");
}

std::string ResolvedEventText(const v1::ResolvedEvent& event, const TextOptions& options) {
  std::string out = absl::StrCat(Paint(EventHeading(event), Ink::kBold, options), "\n");
  for (const v1::EventAccount& account : event.accounts()) {
    absl::StrAppend(&out, AccountText(account, options));
  }
  return out;
}

}  // namespace claims
