#include "claims/extract/mask.h"

#include <string.h>

#include <algorithm>
#include <numeric>

#include "absl/strings/ascii.h"
#include "claims/base/utf8.h"
#include "claims/extract/set_off.h"

namespace claims {
namespace {

// The ASCII kin of a typographic mark; 0 when it has none.
char AsciiKin(char32_t c) {
  switch (c) {
    case 0x2018: case 0x2019: case 0x02BC: return '\'';
    case 0x201C: case 0x201D: case 0x201E: case 0x00AB: case 0x00BB: return '"';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: return '-';
    case 0x00A0: case 0x2009: case 0x202F: return ' ';
    case '\n': case '\r': case '\t': return ' ';
    default: return 0;
  }
}

// Zero-width marks and soft hyphens: nothing to a reader, a barrier to a pattern.
bool IsInvisible(char32_t c) {
  return c == 0x00AD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}

// `an "indirect" meeting`: words that the writer only holds at arm's length; the
// meaning is the same without the marks. Where the closing one stands, -1 for none.
int32_t ScareQuoteEnd(absl::string_view text, int32_t open, int32_t after, int32_t end) {
  constexpr int kWords = 2;
  constexpr int32_t kLetters = 3;
  if (open == 0 || text[open - 1] != ' ') return -1;
  int32_t pos = after;
  for (int word = 0; word < kWords; ++word) {
    const int32_t start = pos;
    while (pos < end &&
           (absl::ascii_islower(static_cast<unsigned char>(text[pos])) || text[pos] == '-'))
      ++pos;
    if (pos - start < kLetters || pos >= end) return -1;
    if (text[pos] != ' ') break;
    ++pos;
  }
  const DecodedChar close = DecodeChar(text, pos);
  const int32_t next = pos + std::max(close.size, 1);
  const bool adjective = next + 1 < end && text[next] == ' ' &&
                         absl::ascii_islower(static_cast<unsigned char>(text[next + 1]));
  return AsciiKin(close.code_point) == '"' || close.code_point == '"' ? (adjective ? pos : -1) : -1;
}

bool IsMask(char32_t c) {
  return c >= kMaskBase && c < kMaskBase + kMentionClasses * kMaskBlock;
}

// Where the run of bytes at `pos` that stay as they are ends: ASCII but for double quotes and
// control characters.
int32_t PlainEnd(absl::string_view text, int32_t pos, int32_t end) {
  while (pos < end && text[pos] >= ' ' && text[pos] != '"') ++pos;
  return pos;
}

constexpr size_t kGram = 3;

// One of 1024.
uint32_t GramBit(const char* gram) {
  const auto byte = [gram](int i) { return uint32_t{static_cast<unsigned char>(gram[i])}; };
  return ((byte(0) | byte(1) << 8 | byte(2) << 16) * 0x9E3779B1u) >> 22;
}

}  // namespace

// Every private-use character takes three bytes.
void AppendMask(MentionClass cls, int index, std::string* out) {
  const char32_t c = MaskFirst(cls) + static_cast<char32_t>(index);
  out->push_back(static_cast<char>(0xE0 | (c >> 12)));
  out->push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
  out->push_back(static_cast<char>(0x80 | (c & 0x3F)));
}

int MaskIndex(char32_t c) {
  return IsMask(c) ? static_cast<int>((c - kMaskBase) % kMaskBlock) : -1;
}

void MaskedSentence::Assign(absl::string_view text, Span sentence,
                            const std::vector<Mention>& mentions, absl::string_view lead) {
  document_ = text;
  led_.clear();
  text_.clear();
  offsets_.clear();
  mentions_ = &mentions;
  size_t next = 0;
  int32_t pos = sentence.start;
  int32_t unquote = -1;
  while (pos < sentence.end) {
    while (next < mentions.size() && mentions[next].span.start < pos) ++next;
    if (next < mentions.size() && mentions[next].span.start == pos && next < kMaskBlock) {
      AppendMask(mentions[next].cls, static_cast<int>(next), &text_);
      offsets_.insert(offsets_.end(), 3, pos);
      pos = std::max(mentions[next].span.end, pos + 1);
      ++next;
      continue;
    }
    const int32_t stop = next < mentions.size() && next < kMaskBlock
                             ? std::min(mentions[next].span.start, sentence.end)
                             : sentence.end;
    if (const int32_t plain = PlainEnd(text, pos, stop); plain > pos) {
      text_.append(text.data() + pos, plain - pos);
      const size_t at = offsets_.size();
      offsets_.resize(at + (plain - pos));
      std::iota(offsets_.begin() + static_cast<ptrdiff_t>(at), offsets_.end(), pos);
      pos = plain;
      continue;
    }
    const DecodedChar c = DecodeChar(text, pos);
    const int size = std::max(c.size, 1);
    if (IsInvisible(c.code_point)) {
      pos += size;
      continue;
    }
    // A private-use character of the source would pass for a mention.
    const char kin = IsMask(c.code_point) ? '?' : AsciiKin(c.code_point);
    if (kin == '"' || c.code_point == '"') {
      const bool closes = pos == unquote;
      if (!closes) unquote = ScareQuoteEnd(text, pos, pos + size, sentence.end);
      if (closes || unquote >= 0) {
        pos += size;
        continue;
      }
    }
    if (kin != 0) {
      text_.push_back(kin);
      offsets_.push_back(pos);
    } else {
      text_.append(text.data() + pos, size);
      offsets_.insert(offsets_.end(), size, pos);
    }
    pos += size;
  }
  SetOffByCommas(&text_, &offsets_);
  offsets_.push_back(sentence.end);
  if (!lead.empty()) SetLead(lead);
  lower_case_ = absl::AsciiStrToLower(text_);
  NoteGrams();
}

void MaskedSentence::SetLead(absl::string_view lead) {
  // "A full ceasefire" goes on in a sentence; "Gaza City" begins with a name.
  const size_t word = text_.find(' ');
  const bool title = word != std::string::npos && word + 1 < text_.size() &&
                     absl::ascii_isupper(static_cast<unsigned char>(text_[word + 1]));
  if (!title && text_.size() > 1 && !absl::ascii_isupper(static_cast<unsigned char>(text_[1]))) {
    text_[0] = absl::ascii_tolower(static_cast<unsigned char>(text_[0]));
  }
  text_.insert(0, lead.data(), lead.size());
  offsets_.insert(offsets_.begin(), lead.size(), offsets_.front());
  const auto size = static_cast<int32_t>(lead.size());
  for (int32_t pos = 0; pos < size;) {
    const DecodedChar c = DecodeChar(lead, pos);
    const int32_t next = pos + std::max(c.size, 1);
    if (const int index = MaskIndex(c.code_point); index >= 0) {
      const Span span = (*mentions_)[index].span;
      led_.push_back({span.start, pos});
      led_.push_back({span.end, next});
    }
    pos = next;
  }
}

void MaskedSentence::NoteGrams() {
  grams_.fill(0);
  for (size_t i = 0; i + kGram <= lower_case_.size(); ++i) {
    const uint32_t bit = GramBit(lower_case_.data() + i);
    grams_[bit / 64] |= uint64_t{1} << (bit % 64);
  }
}

// False only where `word` does not occur.
bool MaskedSentence::MayHave(absl::string_view word) const {
  for (size_t i = 0; i + kGram <= word.size(); ++i) {
    const uint32_t bit = GramBit(word.data() + i);
    if ((grams_[bit / 64] >> (bit % 64) & 1) == 0) return false;
  }
  return true;
}

std::string MaskedSentence::Words(Span masked) const {
  std::string words(Slice(document_, ToDocument(masked)));
  absl::RemoveExtraAsciiWhitespace(&words);
  return words;
}

MaskedSentence MaskedSentence::Excerpt(const std::vector<Span>& pieces) const {
  MaskedSentence excerpt;
  excerpt.document_ = document_;
  excerpt.mentions_ = mentions_;
  size_t size = 0;
  for (Span piece : pieces) size += static_cast<size_t>(piece.size());
  excerpt.text_.reserve(size);
  excerpt.lower_case_.reserve(size);
  excerpt.offsets_.reserve(size + 1);
  for (Span piece : pieces) {
    const auto at = static_cast<int32_t>(excerpt.text_.size());
    for (const Led& led : led_) {
      if (led.masked < piece.start || led.masked > piece.end) continue;
      excerpt.led_.push_back({led.offset, led.masked - piece.start + at});
    }
    excerpt.text_.append(text_, piece.start, piece.size());
    excerpt.lower_case_.append(lower_case_, piece.start, piece.size());
    excerpt.offsets_.insert(excerpt.offsets_.end(), offsets_.begin() + piece.start,
                            offsets_.begin() + piece.end);
  }
  excerpt.NoteGrams();
  excerpt.offsets_.push_back(pieces.empty() ? 0 : offsets_[pieces.back().end]);
  return excerpt;
}

bool MaskedSentence::HasAny(std::initializer_list<absl::string_view> words) const {
  // Not by its first letter alone, as string::find: most words begin with a blank.
  return std::any_of(words.begin(), words.end(), [this](absl::string_view word) {
    return MayHave(word) && memmem(lower_case_.data(), lower_case_.size(), word.data(),
                                 word.size()) != nullptr;
  });
}

std::optional<std::string> PlainText(absl::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  const auto end = static_cast<int32_t>(text.size());
  int32_t unquote = -1;
  for (size_t pos = 0; pos < text.size();) {
    size_t ascii = pos;
    while (ascii < text.size() && static_cast<unsigned char>(text[ascii]) >= ' ' &&
           static_cast<unsigned char>(text[ascii]) < 0x80 && text[ascii] != '"') {
      ++ascii;
    }
    plain.append(text.data() + pos, ascii - pos);
    pos = ascii;
    if (pos == text.size()) break;
    const DecodedChar c = DecodeChar(text, pos);
    const int size = std::max(c.size, 1);
    const char kin = IsMask(c.code_point) ? '?' : AsciiKin(c.code_point);
    if (IsInvisible(c.code_point)) return std::nullopt;
    if (kin == '"' || c.code_point == '"') {
      const auto at = static_cast<int32_t>(pos);
      const bool closes = at == unquote;
      if (!closes) unquote = ScareQuoteEnd(text, at, at + size, end);
      if (closes || unquote >= 0) {
        pos += size;
        continue;
      }
    }
    if (kin != 0) {
      plain.push_back(kin);
    } else {
      plain.append(text.data() + pos, size);
    }
    pos += size;
  }
  SetOffByCommas(&plain, /*offsets=*/nullptr);
  return plain;
}

int32_t MaskedSentence::FromDocument(int32_t offset) const {
  for (const Led& led : led_) {
    if (led.offset == offset) return led.masked;
  }
  return static_cast<int32_t>(std::lower_bound(offsets_.begin(), offsets_.end(), offset) -
                              offsets_.begin());
}

std::vector<int> MaskedSentence::MentionsIn(Span masked) const {
  std::vector<int> result;
  for (int32_t pos = masked.start; pos < masked.end;) {
    const DecodedChar c = DecodeChar(text_, pos);
    const int index = MaskIndex(c.code_point);
    if (index >= 0) result.push_back(index);
    pos += std::max(c.size, 1);
  }
  return result;
}

}  // namespace claims
