#include "claims/ingest/html_metadata.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/rfc3339.h"

namespace claims {
namespace {

void FillIn(std::string value, std::string* field) {
  absl::StripAsciiWhitespace(&value);
  if (field->empty()) *field = std::move(value);
}

void FillInDate(absl::string_view written, std::string* field) {
  if (field->empty()) *field = PublishedDate(written);
}

// <meta name|property|itemprop=KEY content=VALUE>; the surest key comes first.
struct MetaKey {
  absl::string_view key;
  std::string PageMetadata::*field;
};
constexpr MetaKey kMetaKeys[] = {
    {"og:title", &PageMetadata::title},
    {"twitter:title", &PageMetadata::title},
    {"og:site_name", &PageMetadata::publisher},
    {"application-name", &PageMetadata::publisher},
    {"og:url", &PageMetadata::url},
    {"article:published_time", &PageMetadata::published},
    {"datepublished", &PageMetadata::published},
    {"pubdate", &PageMetadata::published},
    {"publishdate", &PageMetadata::published},
    {"publish-date", &PageMetadata::published},
    {"parsely-pub-date", &PageMetadata::published},
    {"dcterms.created", &PageMetadata::published},
    {"dc.date.issued", &PageMetadata::published},
    {"dc.date", &PageMetadata::published},
    {"date", &PageMetadata::published},
};
constexpr size_t kMetaKeyCount = sizeof(kMetaKeys) / sizeof(kMetaKeys[0]);

struct Seen {
  std::string meta[kMetaKeyCount];
  std::string canonical;
  std::string time;     // <time datetime itemprop=datePublished>, or with pubdate
  std::string any_time;  // the first <time datetime>
  std::string title;
  std::string h1;
};

void SeeMeta(const xmlNode* node, Seen* seen) {
  for (const char* attribute : {"property", "name", "itemprop"}) {
    const std::string key = absl::AsciiStrToLower(Attribute(node, attribute));
    if (key.empty()) continue;
    for (size_t i = 0; i < kMetaKeyCount; ++i) {
      if (key == kMetaKeys[i].key) FillIn(Attribute(node, "content"), &seen->meta[i]);
    }
  }
}

void SeeTime(const xmlNode* node, Seen* seen) {
  const std::string date = Attribute(node, "datetime");
  const bool says_published =
      absl::EqualsIgnoreCase(Attribute(node, "itemprop"), "datePublished") ||
      xmlHasProp(const_cast<xmlNode*>(node), reinterpret_cast<const xmlChar*>("pubdate"));
  if (says_published) FillInDate(date, &seen->time);
  FillInDate(date, &seen->any_time);
}

void See(const xmlNode* root, Seen* seen, PageMetadata* metadata) {
  WalkElements(root, [&](const xmlNode* node) {
    const absl::string_view name = ElementName(node);
    if (name == "meta") {
      SeeMeta(node, seen);
    } else if (name == "script") {
      if (absl::EqualsIgnoreCase(Attribute(node, "type"), "application/ld+json")) {
        ReadJsonLd(TextContent(node), metadata);
      }
      return false;
    } else if (name == "link") {
      if (absl::EqualsIgnoreCase(Attribute(node, "rel"), "canonical")) {
        FillIn(Attribute(node, "href"), &seen->canonical);
      }
    } else if (name == "time") {
      SeeTime(node, seen);
    } else if (name == "title") {
      FillIn(TextContent(node), &seen->title);
    } else if (name == "h1") {
      FillIn(TextContent(node), &seen->h1);
    }
    return true;
  });
}

std::string OneLine(absl::string_view text) {
  std::string line(text);
  absl::RemoveExtraAsciiWhitespace(&line);
  return line;
}

}  // namespace

std::string PublishedDate(absl::string_view written) {
  written = absl::StripAsciiWhitespace(written);
  if (ParseRfc3339Day(written).has_value()) return std::string(written);
  // ISO 8601's basic offset: +0200.
  if (written.size() > 5 &&
      (written[written.size() - 5] == '+' || written[written.size() - 5] == '-')) {
    const std::string with_colon = absl::StrCat(written.substr(0, written.size() - 2), ":",
                                                written.substr(written.size() - 2));
    if (ParseRfc3339Day(with_colon).has_value()) return with_colon;
  }
  const absl::string_view day = written.substr(0, 10);
  return ParseRfc3339Day(day).has_value() ? std::string(day) : "";
}

PageMetadata ReadMetadata(const xmlNode* root) {
  PageMetadata metadata;
  Seen seen;
  See(root, &seen, &metadata);
  for (size_t i = 0; i < kMetaKeyCount; ++i) {
    std::string PageMetadata::*field = kMetaKeys[i].field;
    if (field == &PageMetadata::published) {
      FillInDate(seen.meta[i], &(metadata.*field));
    } else {
      FillIn(std::move(seen.meta[i]), &(metadata.*field));
    }
  }
  FillInDate(seen.time, &metadata.published);
  FillInDate(seen.any_time, &metadata.published);
  FillIn(std::move(seen.canonical), &metadata.url);
  FillIn(std::move(seen.h1), &metadata.title);
  FillIn(std::move(seen.title), &metadata.title);
  metadata.title = OneLine(metadata.title);
  metadata.publisher = OneLine(metadata.publisher);
  return metadata;
}

}  // namespace claims
