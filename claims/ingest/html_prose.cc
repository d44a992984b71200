#include "claims/ingest/html_prose.h"

#include <string>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace claims {
namespace {

using Names = absl::flat_hash_set<absl::string_view>;

// Shorter paragraphs are labels as often as prose.
constexpr size_t kShortestProse = 40;
// A marked element with less of the page's prose is a teaser.
constexpr double kLeastMarked = 0.3;
// The article is the innermost element with this part of the page's prose.
constexpr double kMost = 0.7;

// Whether a word of a class or id says furniture.
bool NamesFurniture(absl::string_view name) {
  static const Names& words = *new Names(
      {"ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comments", "cookie",
       "cookies", "footer", "menu", "nav", "navbar", "navigation", "newsletter", "paywall",
       "popular", "promo", "recirculation", "recommended", "related", "share", "sharing",
       "sidebar", "social", "sponsored", "subscribe", "subscription", "tags", "toolbar",
       "trending"});
  size_t at = 0;
  while (at < name.size()) {
    size_t end = at;
    while (end < name.size() && absl::ascii_isalpha(static_cast<unsigned char>(name[end]))) ++end;
    if (words.contains(absl::AsciiStrToLower(name.substr(at, end - at)))) return true;
    at = end + 1;
  }
  return false;
}

bool IsHidden(const xmlNode* element) {
  if (xmlHasProp(const_cast<xmlNode*>(element), reinterpret_cast<const xmlChar*>("hidden"))) {
    return true;
  }
  if (Attribute(element, "aria-hidden") == "true") return true;
  std::string style = absl::AsciiStrToLower(Attribute(element, "style"));
  absl::RemoveExtraAsciiWhitespace(&style);
  return absl::StrContains(style, "display:none") || absl::StrContains(style, "display: none");
}

struct Lengths {
  size_t all = 0;
  size_t linked = 0;
};

// Text of a paragraph: what stands in it without a block of its own.
void AddInline(const xmlNode* node, bool in_link, Lengths* lengths) {
  for (; node != nullptr; node = node->next) {
    if (node->type == XML_TEXT_NODE && node->content != nullptr) {
      const absl::string_view text = reinterpret_cast<const char*>(node->content);
      for (const char c : text) {
        if (absl::ascii_isspace(static_cast<unsigned char>(c))) continue;
        ++lengths->all;
        lengths->linked += in_link ? 1 : 0;
      }
    } else if (node->type == XML_ELEMENT_NODE && !IsBlock(ElementName(node)) &&
               !IsFurniture(node)) {
      AddInline(node->children, in_link || ElementName(node) == "a", lengths);
    }
  }
}

size_t Measure(const xmlNode* element, ProseMap* prose) {
  size_t total = 0;
  if (IsBlock(ElementName(element))) {
    Lengths own;
    AddInline(element->children, false, &own);
    if (own.all >= kShortestProse && own.linked * 2 < own.all) total += own.all;
  }
  for (const xmlNode* child = element->children; child != nullptr; child = child->next) {
    if (child->type == XML_ELEMENT_NODE && !IsFurniture(child)) total += Measure(child, prose);
  }
  if (total > 0) (*prose)[element] = total;
  return total;
}

size_t ProseOf(const xmlNode* element, const ProseMap& prose) {
  const auto it = prose.find(element);
  return it == prose.end() ? 0 : it->second;
}

bool IsMarked(const xmlNode* element) {
  const absl::string_view name = ElementName(element);
  return name == "article" || name == "main" || Attribute(element, "role") == "main" ||
         absl::StrContains(Attribute(element, "itemprop"), "articleBody");
}

bool IsWithin(const xmlNode* node, const xmlNode* ancestor) {
  for (; node != nullptr; node = node->parent) {
    if (node == ancestor) return true;
  }
  return false;
}

// The one with most prose; of elements inside one another the inner, unless it
// leaves much out.
const xmlNode* BestMarked(const xmlNode* root, const ProseMap& prose) {
  const xmlNode* best = nullptr;
  double most = 0;
  WalkElements(root, [&](const xmlNode* element) {
    const double own = static_cast<double>(ProseOf(element, prose));
    if (own == 0) return false;
    const bool is_inner = best != nullptr && IsWithin(element, best);
    if (IsMarked(element) && own > (is_inner ? kMost : 1) * most) {
      best = element;
      most = own;
    }
    return true;
  });
  return best;
}

}  // namespace

bool IsBlock(absl::string_view name) {
  static const Names& names = *new Names(
      {"address", "article", "blockquote", "body", "caption", "center", "dd", "div",  "dl",
       "dt",      "fieldset", "figcaption", "figure", "h1",    "h2",     "h3", "h4",  "h5",
       "h6",      "header",  "hr",         "html",   "li",    "main",   "ol", "p",   "pre",
       "section", "table",   "tbody",      "td",     "th",    "thead",  "tr", "ul"});
  return names.contains(name);
}

bool IsFurniture(const xmlNode* element) {
  static const Names& names = *new Names(
      {"applet", "aside",    "audio",  "button", "canvas",   "dialog",   "embed",    "footer",
       "form",   "head",     "iframe", "input",  "label",    "map",      "menu",     "nav",
       "noscript", "object", "script", "select", "style",    "svg",      "template", "textarea",
       "title",  "video"});
  const absl::string_view name = ElementName(element);
  if (names.contains(name)) return true;
  if (name == "html" || name == "body" || name == "article" || name == "main") return false;
  return IsHidden(element) || NamesFurniture(Attribute(element, "class")) ||
         NamesFurniture(Attribute(element, "id"));
}

ProseMap MeasureProse(const xmlNode* root) {
  ProseMap prose;
  if (root != nullptr) Measure(root, &prose);
  return prose;
}

const xmlNode* FindArticle(const xmlNode* root, const ProseMap& prose) {
  const size_t all = ProseOf(root, prose);
  if (all == 0) return nullptr;
  const xmlNode* marked = BestMarked(root, prose);
  if (marked != nullptr && ProseOf(marked, prose) >= kLeastMarked * all) return marked;
  const xmlNode* article = root;
  while (true) {
    const xmlNode* next = nullptr;
    for (const xmlNode* child = article->children; child != nullptr; child = child->next) {
      if (ProseOf(child, prose) >= kMost * all) next = child;
    }
    if (next == nullptr) return article;
    article = next;
  }
}

}  // namespace claims
