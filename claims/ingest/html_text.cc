#include "claims/ingest/html_text.h"

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/strip.h"
#include "claims/ingest/html_prose.h"

namespace claims {
namespace {

class TextWriter {
 public:
  void Write(const xmlNode* node, bool in_link, bool in_heading) {
    for (; node != nullptr; node = node->next) {
      if ((node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) &&
          node->content != nullptr) {
        AddText(reinterpret_cast<const char*>(node->content), in_link);
      } else if (node->type == XML_ELEMENT_NODE && !IsFurniture(node)) {
        WriteElement(node, in_link, in_heading);
      }
    }
  }

  std::string Finish() {
    EndParagraph(false);
    return std::move(text_);
  }

 private:
  void WriteElement(const xmlNode* node, bool in_link, bool in_heading) {
    const absl::string_view name = ElementName(node);
    if (name == "br") {
      absl::StripTrailingAsciiWhitespace(&paragraph_);
      if (!paragraph_.empty()) paragraph_ += '\n';
      return;
    }
    const bool is_block = IsBlock(name);
    const bool is_heading = name.size() == 2 && name[0] == 'h' &&
                            absl::ascii_isdigit(static_cast<unsigned char>(name[1]));
    if (is_block) EndParagraph(in_heading);
    Write(node->children, in_link || name == "a", in_heading || is_heading);
    if (is_block) EndParagraph(in_heading || is_heading);
  }

  void AddText(absl::string_view text, bool in_link) {
    // A blank that does not break is a blank all the same.
    const std::string plain = absl::StrReplaceAll(text, {{"\xC2\xA0", " "}});
    for (const char c : plain) {
      if (absl::ascii_isspace(static_cast<unsigned char>(c))) {
        if (!paragraph_.empty() && paragraph_.back() != ' ' && paragraph_.back() != '\n') {
          paragraph_ += ' ';
        }
        continue;
      }
      paragraph_ += c;
      if (!in_link) ++plain_bytes_;
    }
  }

  void EndParagraph(bool is_heading) {
    absl::StripTrailingAsciiWhitespace(&paragraph_);
    if (!paragraph_.empty() && (plain_bytes_ > kLeastPlain || is_heading)) {
      absl::StrAppend(&text_, text_.empty() ? "" : "\n\n", paragraph_);
    }
    paragraph_.clear();
    plain_bytes_ = 0;
  }

  // A full stop, or a dash before a link, is no text of its own.
  static constexpr size_t kLeastPlain = 3;

  std::string text_;
  std::string paragraph_;
  size_t plain_bytes_ = 0;  // of paragraph_, outside links and without blanks
};

}  // namespace

std::string HtmlText(const xmlNode* element) {
  TextWriter writer;
  writer.Write(element->children, false, false);
  return writer.Finish();
}

}  // namespace claims
