#include "claims/ingest/web_page.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/utf8.h"
#include "claims/ingest/html_dom.h"
#include "claims/ingest/html_metadata.h"
#include "claims/ingest/html_prose.h"
#include "claims/ingest/html_text.h"

namespace claims {
namespace {

bool HasHeadline(const xmlNode* article) {
  bool found = false;
  WalkElements(article->children, [&](const xmlNode* element) {
    found = found || ElementName(element) == "h1";
    return !found;
  });
  return found;
}

// The headline often stands above the element that holds the article.
std::string ArticleText(const xmlNode* article, const std::string& title) {
  std::string text = HtmlText(article);
  if (title.empty() || HasHeadline(article) || absl::StrContains(text, title)) return text;
  return absl::StrCat(title, "\n\n", text);
}

// A page may lie about its encoding, and JSON may escape a NUL.
std::string Clean(std::string text) {
  std::replace(text.begin(), text.end(), '\0', ' ');
  if (!FindInvalidUtf8(text).has_value()) return text;
  std::string clean;
  absl::string_view rest = text;
  while (const auto bad = FindInvalidUtf8(rest)) {
    absl::StrAppend(&clean, rest.substr(0, *bad), "\xEF\xBF\xBD");
    rest.remove_prefix(*bad + 1);
  }
  absl::StrAppend(&clean, rest);
  return clean;
}

WebPage Clean(WebPage page) {
  for (std::string* field :
       {&page.title, &page.publisher, &page.url, &page.published, &page.text}) {
    *field = Clean(std::move(*field));
  }
  return page;
}

}  // namespace

WebPage ReadWebPage(absl::string_view html, absl::string_view charset) {
  WebPage page;
  std::string without_nul;
  if (absl::StrContains(html, '\0')) {
    // libxml2 would end there.
    without_nul = std::string(html);
    std::replace(without_nul.begin(), without_nul.end(), '\0', ' ');
    html = without_nul;
  }
  const HtmlDoc doc = ParseHtml(html, charset);
  const xmlNode* root = doc == nullptr ? nullptr : xmlDocGetRootElement(doc.get());
  if (root == nullptr) return page;
  PageMetadata metadata = ReadMetadata(root);
  page.title = std::move(metadata.title);
  page.publisher = std::move(metadata.publisher);
  page.url = std::move(metadata.url);
  page.published = std::move(metadata.published);
  const ProseMap prose = MeasureProse(root);
  if (const xmlNode* article = FindArticle(root, prose)) {
    page.text = ArticleText(article, page.title);
  } else {
    page.text = std::move(metadata.body);
  }
  return Clean(std::move(page));
}

}  // namespace claims
