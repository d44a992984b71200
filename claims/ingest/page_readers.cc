#include "claims/ingest/page_readers.h"

#include <iterator>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "claims/ingest/document_fields.h"
#include "claims/ingest/header_fields.h"
#include "claims/ingest/http_message.h"
#include "claims/ingest/warc_records.h"
#include "claims/ingest/web_page.h"

namespace claims {
namespace {

// No news page is larger; a record that is would cost memory for nothing.
constexpr size_t kMaxPage = 32 << 20;

constexpr absl::string_view kNoProse = "has no article text; it must be a page with paragraphs";

// "www.herald.example" of a URL, without "www."; empty when it has none.
std::string HostOf(absl::string_view url) {
  const size_t scheme = url.find("://");
  if (scheme == absl::string_view::npos) return "";
  absl::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#:"));
  absl::ConsumePrefix(&host, "www.");
  return std::string(host);
}

// False for a page without text. `url` is where it was fetched, if known.
bool FillDocument(WebPage page, absl::string_view url, v1::Document* document) {
  if (page.text.empty()) return false;
  if (page.url.empty()) page.url = std::string(url);
  document->Clear();
  document->set_publisher(page.publisher.empty() ? HostOf(page.url) : page.publisher);
  document->set_url(std::move(page.url));
  document->set_published(std::move(page.published));
  document->set_title(std::move(page.title));
  document->set_text(std::move(page.text));
  return true;
}

class HtmlReader : public DocumentReader {
 public:
  HtmlReader(std::istream* in, std::string name, ReadOptions options)
      : in_(*in), name_(std::move(name)), options_(std::move(options)) {}

  bool Next(v1::Document* document, std::vector<Issue>* issues) override {
    if (done_) return false;
    done_ = true;
    const std::string bytes{std::istreambuf_iterator<char>(in_), std::istreambuf_iterator<char>()};
    const DocumentPlace place{name_};
    if (!FillDocument(ReadWebPage(bytes, ""), "", document)) {
      issues->push_back(place.Error(std::string(kNoProse)));
      return false;
    }
    document->set_id(name_);
    CompleteFields(options_, place, document, issues);
    return true;
  }

 private:
  std::istream& in_;
  const std::string name_;
  const ReadOptions options_;
  bool done_ = false;
};

bool IsHtml(absl::string_view media_type) {
  return media_type == "text/html" || media_type == "application/xhtml+xml";
}

class WarcReader : public DocumentReader {
 public:
  WarcReader(std::istream* in, std::string name, ReadOptions options)
      : records_(in, kMaxPage), name_(std::move(name)), options_(std::move(options)) {}

  bool Next(v1::Document* document, std::vector<Issue>* issues) override {
    WarcRecord record;
    while (records_.Next(&record)) {
      if (ReadRecord(record, document, issues)) return true;
    }
    if (!records_.status().ok() && !told_) {
      told_ = true;
      issues->push_back(DocumentPlace{name_}.Error(std::string(records_.status().message())));
    }
    return false;
  }

 private:
  bool ReadRecord(const WarcRecord& record, v1::Document* document, std::vector<Issue>* issues) {
    if (record.block.empty() || MediaType(record.content_type) != "application/http") return false;
    const auto head = ReadHttpHead(record.block);
    if (head.ok() && (head->status != 200 || !IsHtml(head->media_type))) return false;
    const auto response = ReadHttpResponse(record.block, kMaxPage);
    if (!response.ok()) {
      issues->push_back(IssueOf(record, response.status().message()));
      return false;
    }
    WebPage page = ReadWebPage(response->body, response->charset);
    if (!FillDocument(std::move(page), record.target_uri, document)) {
      issues->push_back(IssueOf(record, kNoProse));
      return false;
    }
    document->set_id(record.target_uri.empty() ? absl::StrCat(name_, ":", record.number)
                                               : record.target_uri);
    CompleteFields(options_, DocumentPlace{name_}, document, issues);
    return true;
  }

  // A warning: crawls hold pages that are no reports.
  Issue IssueOf(const WarcRecord& record, absl::string_view what) const {
    return DocumentPlace{name_}.Warning(
        absl::StrCat("record ", record.number, " (", record.target_uri, ") ", what));
  }

  WarcRecords records_;
  const std::string name_;
  const ReadOptions options_;
  bool told_ = false;
};

}  // namespace

std::unique_ptr<DocumentReader> NewHtmlReader(std::istream* in, std::string name,
                                              ReadOptions options) {
  return std::make_unique<HtmlReader>(in, std::move(name), std::move(options));
}

std::unique_ptr<DocumentReader> NewWarcReader(std::istream* in, std::string name,
                                              ReadOptions options) {
  return std::make_unique<WarcReader>(in, std::move(name), std::move(options));
}

}  // namespace claims
