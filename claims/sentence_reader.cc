#include "claims/sentence_reader.h"

#include <algorithm>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/span.h"
#include "claims/extract/accord_lead.h"
#include "claims/extract/list_lead.h"
#include "claims/extract/matcher.h"
#include "claims/extract/team_lead.h"

namespace claims {
namespace {

template <typename Row, typename Key>
const Row* FindRow(const std::vector<Row>& rows, Key Row::*key, Key value) {
  const auto at = std::lower_bound(rows.begin(), rows.end(), value,
                                   [key](const Row& row, Key v) { return row.*key < v; });
  return at != rows.end() && (*at).*key == value ? &*at : nullptr;
}

bool IsDay(const Mention& mention) {
  return mention.cls == MentionClass::kDate && mention.shape == DateShape::kPoint &&
         !mention.date.start().empty();
}

// "On Friday they sign", not "They sign and agree to meet on Friday". An entry of more than a
// day yields to any day.
bool HasOwnDay(const MaskedSentence& sentence, const Mention& entry) {
  static const GroupRegex& other = StaticGroupRegex(
      "^(.*?(?:[\\x{E000}-\\x{E7FF}]|\\b[Tt]hey|\\bsides) (?:meets?|met|holds?|held|signs?|signed|"
      "agree[sd]?|begins?|began|demand(?:s|ed)|reject(?:s|ed)|swap(?:s|ped)?|resumes?|resumed|"
      "start(?:s|ed)?|announce[sd]?|propose[sd]?|urge[sd]?|accept(?:s|ed)?|frees?|freed|"
      "releases?|released)\\b[^,;]*? (?:to|that|by|before|until) )");
  const std::vector<Mention>& all = sentence.mentions();
  if (std::none_of(all.begin(), all.end(), IsDay)) return false;
  re2::StringPiece before;
  if (entry.date.start() != entry.date.end() ||
      !MatchesWithGroups(sentence.text(), other, &before)) {
    return true;
  }
  const std::vector<int> ahead =
      sentence.MentionsIn({0, static_cast<int32_t>(before.size())});
  return std::any_of(ahead.begin(), ahead.end(), [&](int m) { return IsDay(all[m]); });
}

void DropBefore(int32_t start, std::vector<Mention>* mentions) {
  mentions->erase(std::remove_if(mentions->begin(), mentions->end(),
                                 [start](const Mention& m) { return m.span.start < start; }),
                  mentions->end());
}

// Dates of an entry of a year alone: "in March" is of that year; which Tuesday it was
// nothing says.
void KeepToYear(absl::string_view text, int year, std::vector<Mention>* mentions) {
  static const Cue& month = StaticCue(
      "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b");
  static const Cue& years = StaticCue("\\b(?:19|20)[0-9]{2}\\b");
  constexpr size_t kYear = 4;  // bytes
  for (Mention& mention : *mentions) {
    if (mention.cls != MentionClass::kDate || mention.date.start().size() < kYear) continue;
    const absl::string_view words = Slice(text, mention.span);
    if (Matches(words, years)) continue;
    if (!Matches(words, month)) {
      mention.date.Clear();
      continue;
    }
    const auto of_year = [year](const std::string& day) {
      return day.size() < kYear ? day : absl::StrCat(year, day.substr(kYear));
    };
    mention.date.set_start(of_year(mention.date.start()));
    mention.date.set_end(of_year(mention.date.end()));
  }
}

// The one person whom the words before a turn's colon name.
const Mention* SpeakerOf(const Turn& turn, const std::vector<Mention>& mentions) {
  constexpr int32_t kTitle = 16;  // bytes that are no part of the mention: "Mr ", "(Norway)"
  const Mention* only = nullptr;
  for (const Mention& mention : mentions) {
    if (mention.span.start >= turn.start) break;
    if (mention.cls != MentionClass::kPerson || only != nullptr) return nullptr;
    only = &mention;
  }
  if (only == nullptr || only->ref.id().empty() || only->ref.id()[0] == '*') return nullptr;
  return turn.start - turn.label.start - only->span.size() <= kTitle ? only : nullptr;
}

bool IsQuestion(absl::string_view line) {
  return absl::StartsWith(line, "Q: ") || absl::StartsWith(line, "Question: ") ||
         absl::StartsWith(line, "A: ") || absl::StartsWith(line, "Answer: ");
}

bool IsAsker(absl::string_view label) {
  return label == "Q" || label == "Question" || label == "Reporter" || label == "Journalist" ||
         label == "Moderator" || label == "Interviewer" || label == "QUESTION" ||
         label == "REPORTER";
}

}  // namespace

SentenceReader::SentenceReader(const PackSet& packs, const MentionFinder& finder,
                               const Text& text, const DateContext& context)
    : packs_(packs), finder_(finder), text_(text), context_(context),
      narrative_(&text, context),
      mentions_(finder.FindNames(text)), masked_(mentions_.size()), drafts_(mentions_.size()),
      read_(mentions_.size()), items_(FindListItems(text)),
      entries_(FindTimeline(text, context)), turns_(FindTurns(text)),
      accords_(mentions_.size()) {}

bool SentenceReader::Speaks(const Text& text, const Sentence& sentence) {
  if (sentence.boilerplate) return false;
  const ParagraphRole role = text.paragraphs()[sentence.paragraph].role;
  return role == ParagraphRole::kBody || role == ParagraphRole::kHeading;
}

bool SentenceReader::IsItem(size_t i) const { return ItemAt(i) != nullptr; }

const ListItem* SentenceReader::ItemAt(size_t i) const {
  return FindRow(items_, &ListItem::sentence, static_cast<int32_t>(i));
}

void SentenceReader::Read(size_t i) {
  if (read_[i]) return;
  read_[i] = true;
  const Sentence& sentence = text_.sentences()[i];
  const TimelineEntry* entry = FindRow(entries_, &TimelineEntry::paragraph, sentence.paragraph);
  // An entry's own day serves its dates, whatever was told before.
  DateContext context = context_;
  if (entry != nullptr && context.published.has_value()) context.published = entry->known;
  finder_.AddDatesAndCounts(text_, i, context, entry == nullptr ? &narrative_ : nullptr,
                            &mentions_[i]);
  if (entry != nullptr && entry->year > 0) KeepToYear(text_.bytes(), entry->year, &mentions_[i]);
  Span words = sentence.span;
  if (entry != nullptr) {
    if (entry->start < words.end) words.start = std::max(words.start, entry->start);
  } else if (const ListItem* item = ItemAt(i); item != nullptr) {
    words.start = item->start;
  } else if (const size_t clock = ClockAt(i); clock > 0) {
    words.start += static_cast<int32_t>(clock);
  }
  if (ReadTurn(i, words)) return;
  if (words.start > sentence.span.start) DropBefore(words.start, &mentions_[i]);
  if (ReadEntry(entry, i, words)) return;
  if (entry == nullptr && (ReadItem(i, words) || ReadAnswer(i, words))) return;
  ReadTerm(i, words);
}

// Bytes of the time before a live blog's entry.
size_t SentenceReader::ClockAt(size_t i) const {
  const Sentence& sentence = text_.sentences()[i];
  const bool opens = text_.paragraphs()[sentence.paragraph].span.start == sentence.span.start;
  return opens ? ClockSize(Slice(text_.bytes(), sentence.span)) : 0;
}

void SentenceReader::Match(size_t i, Span words, const Lead& lead) {
  std::vector<Mention>& mentions = mentions_[i];
  mentions.insert(mentions.begin(), lead.mentions.begin(), lead.mentions.end());
  masked_[i].Assign(text_.bytes(), words, mentions, lead.text);
  drafts_[i] = MatchSentence(packs_, masked_[i], static_cast<int>(i));
}

void SentenceReader::MatchBoth(size_t i, Span words, const Lead& lead,
                               std::vector<Draft> alone) {
  Match(i, words, lead);
  const std::vector<Draft> led = drafts_[i];
  for (Draft& draft : alone) {
    // Without its day a meeting would be taken for the one before.
    const bool undated = draft.kind() == v1::CLAIM_KIND_MEETING && !lead.mentions.empty() &&
                         lead.mentions[0].cls == MentionClass::kDate;
    const bool told = undated || std::any_of(led.begin(), led.end(), [&](const Draft& other) {
                        return other.rule == draft.rule;
                      });
    if (!told) drafts_[i].push_back(BehindLead(std::move(draft), lead));
  }
}

bool SentenceReader::MatchJoined(size_t i, Span words, const Lead& lead) {
  Match(i, words, lead);
  std::vector<Draft>& drafts = drafts_[i];
  const auto size = static_cast<int32_t>(lead.text.size());
  // What the head says by itself it has said.
  drafts.erase(std::remove_if(drafts.begin(), drafts.end(),
                              [size](const Draft& draft) {
                                const Draft::SlotFill* content = draft.Find("content");
                                return draft.masked.end <= size ||
                                       (content != nullptr && content->masked.start < size);
                              }),
               drafts.end());
  if (std::any_of(drafts.begin(), drafts.end(), [size](const Draft& draft) {
        return draft.masked.start < size && draft.kind() != v1::CLAIM_KIND_ATTRIBUTION;
      })) {
    return true;
  }
  mentions_[i].erase(mentions_[i].begin(),
                     mentions_[i].begin() + static_cast<ptrdiff_t>(lead.mentions.size()));
  return false;
}

// The first sentence of a timeline's entry, where it has no day of its own before its verb.
bool SentenceReader::ReadEntry(const TimelineEntry* entry, size_t i, Span words) {
  if (entry == nullptr || words.start != entry->start) return false;
  Match(i, words, Lead());
  if (HasOwnDay(masked_[i], entry->day)) return false;
  MatchBoth(i, words, DayLead(entry->day), std::move(drafts_[i]));
  return true;
}

bool SentenceReader::ReadItem(size_t i, Span words) {
  const ListItem* item = ItemAt(i);
  if (item == nullptr) return false;
  const auto head = static_cast<size_t>(item->head);
  if (!Speaks(text_, text_.sentences()[head])) return false;
  Read(head);
  Match(i, words, Lead());
  if (!MayBeItem(masked_[i], masked_[head]) ||
      (!IsDemanded(masked_[i]) &&
       std::any_of(drafts_[i].begin(), drafts_[i].end(), [](const Draft& draft) {
         // A phrase like "a meeting in Oslo" tells of none.
         return draft.kind() != v1::CLAIM_KIND_ATTRIBUTION &&
                draft.kind() != v1::CLAIM_KIND_MEETING;
       }))) {
    return true;
  }
  const MaskedSentence bare = masked_[i];
  if (IsOfSides(text_.sentences()[head].paragraph)) {
    const std::optional<Lead> side = SideLead(masked_[head]);
    if (side.has_value() && MatchJoined(i, words, *side)) return true;
  }
  for (const Lead& lead : LeadsOf(head)) {
    if (IsMember(bare, lead) && MatchJoined(i, words, lead)) return true;
  }
  return false;
}

const std::vector<Lead>& SentenceReader::LeadsOf(size_t head) {
  if (head_ != head) {
    head_ = head;
    leads_ = ListLeads(masked_[head]);
  }
  return leads_;
}

// Whether a short line stands below "What each side wants:", but for lists and such lines.
bool SentenceReader::IsOfSides(int32_t paragraph) const {
  constexpr int32_t kShort = 40, kMostAbove = 12;
  const std::vector<Paragraph>& all = text_.paragraphs();
  if (all[paragraph].span.size() > kShort) return false;
  for (int32_t p = paragraph - 1; p >= 0 && p >= paragraph - kMostAbove; --p) {
    if (all[p].sentence_count == 0) return false;
    const int32_t last = all[p].first_sentence + all[p].sentence_count - 1;
    if (AsksWhatSidesWant(Slice(text_.bytes(), text_.sentences()[last].span))) return true;
    const bool item = IsItem(static_cast<size_t>(all[p].first_sentence));
    if (!item && all[p].span.size() > kShort) return false;
  }
  return false;
}

// Whom a turn's label names: a person, or by "A" the one who is told to answer.
std::optional<Mention> SentenceReader::SpeakerAt(const Turn& turn) {
  const Paragraph& opener = text_.paragraphs()[turn.opener];
  Read(opener.first_sentence);
  const absl::string_view label = Slice(text_.bytes(), turn.label);
  if (label != "A" && label != "Answer") {
    const Turn* named = FindRow(turns_, &Turn::paragraph, turn.opener);
    const Mention* speaker =
        named == nullptr ? nullptr : SpeakerOf(*named, mentions_[opener.first_sentence]);
    return speaker == nullptr ? std::nullopt : std::optional<Mention>(*speaker);
  }
  return Answerer();
}

// The one person of whom the two paragraphs above the first question say that they answer.
std::optional<Mention> SentenceReader::Answerer() const {
  static const Cue& answers = StaticCue(
      "\\b(?:spoke (?:to|with)|speaks to|talk(?:s|ed) to|told|interview|took questions|"
      "answer(?:s|ed)?)\\b");
  static const Cue& asks = StaticCue("\\b(?:our|readers|your questions)\\b");
  constexpr int kMostAbove = 2;
  int32_t p = turns_.front().paragraph;
  const auto line = [&](int32_t at) { return Slice(text_.bytes(), text_.paragraphs()[at].span); };
  while (p > 0 && IsQuestion(line(p - 1))) --p;
  std::optional<Mention> only;
  for (int k = 0; k < kMostAbove && --p >= 0; ++k) {
    const Paragraph& above = text_.paragraphs()[p];
    for (int32_t i = above.first_sentence; i < above.first_sentence + above.sentence_count; ++i) {
      const absl::string_view words = Slice(text_.bytes(), text_.sentences()[i].span);
      if (!Matches(words, answers) || Matches(words, asks)) continue;
      for (const Mention& mention : mentions_[i]) {
        if (mention.cls != MentionClass::kPerson || absl::StartsWith(mention.ref.id(), "*")) {
          continue;
        }
        if (only.has_value() && only->ref.id() != mention.ref.id()) return std::nullopt;
        only = mention;
      }
    }
  }
  return only;
}

// A sentence of a transcript.
bool SentenceReader::ReadTurn(size_t i, Span words) {
  const Turn* turn =
      FindRow(turns_, &Turn::paragraph, text_.sentences()[i].paragraph);
  if (turn == nullptr) return false;
  if (turn->start > words.start) words.start = turn->start;
  const absl::string_view label = Slice(text_.bytes(), turn->label);
  if (IsAsker(label)) {  // what is asked is not said
    DropBefore(words.start, &mentions_[i]);
    Match(i, words, Lead());
    drafts_[i].clear();
    return true;
  }
  const std::optional<Mention> speaker = SpeakerAt(*turn);
  if (!speaker.has_value()) return false;
  DropBefore(words.start, &mentions_[i]);
  Match(i, words, TurnLead(*speaker));
  return true;
}

// "Under the deal, ... . [Norwegian troops will withdraw.]", in one paragraph.
void SentenceReader::ReadTerm(size_t i, Span words) {
  Match(i, words, Lead());
  const auto first = static_cast<size_t>(
      text_.paragraphs()[text_.sentences()[i].paragraph].first_sentence);
  if (Lead lead = AccordLead(masked_[i]); !lead.text.empty()) {
    Accord accord{std::move(lead), {}};
    for (size_t k = first; k <= i; ++k) {
      for (const Mention& mention : mentions_[k]) {
        if (mention.cls == MentionClass::kParty) accord.parties.push_back(mention.ref.id());
      }
    }
    accords_[i] = std::move(accord);
    return;
  }
  if (i == first || !MayBeTerm(masked_[i])) return;
  for (size_t k = first; k < i; ++k) Read(k);  // in order: each finds those above it read
  const std::optional<Accord>& above = accords_[i - 1];
  if (!above.has_value() || !IsTerm(masked_[i], above->lead, above->parties) ||
      std::any_of(drafts_[i].begin(), drafts_[i].end(), [](const Draft& draft) {
        return draft.kind() == v1::CLAIM_KIND_RESPONSE;
      })) {
    return;
  }
  accords_[i] = above;
  MatchBoth(i, words, above->lead, std::move(drafts_[i]));
}

// "Who is in Norway's team?", above "Ida Berg, ..." or "It is led by ...".
bool SentenceReader::ReadAnswer(size_t i, Span words) {
  const int32_t paragraph = text_.sentences()[i].paragraph;
  if (paragraph == 0) return false;
  const Paragraph& above = text_.paragraphs()[paragraph - 1];
  if (above.sentence_count != 1 ||
      !MayAskForTeam(Slice(text_.bytes(), text_.sentences()[above.first_sentence].span))) {
    return false;
  }
  const auto head = static_cast<size_t>(above.first_sentence);
  if (!Speaks(text_, text_.sentences()[head])) return false;
  Read(head);
  MaskedSentence bare;
  bare.Assign(text_.bytes(), words, mentions_[i]);
  const std::optional<Answer> answer = TeamAnswer(masked_[head], bare);
  if (!answer.has_value()) return false;
  words.start += answer->skipped;
  DropBefore(words.start, &mentions_[i]);
  return MatchJoined(i, words, answer->lead);
}

}  // namespace claims
