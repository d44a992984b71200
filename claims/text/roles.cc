#include "claims/text/roles.h"

#include <algorithm>
#include <cstddef>

#include "claims/text/cues.h"
#include "claims/text/line_forms.h"

namespace claims {
namespace {

// What is known of a paragraph before its neighbours are looked at.
struct Facts {
  CueScore cues;  // of all its sentences
  int cued_sentences = 0;  // with a phrase, or speaking to the reader
  bool ends_like_sentence = false;
  bool list_item = false;
  bool teaser = false;
};

// The phrases found, and the page's "we" and "you" where there is one.
int Weight(const CueScore& cues) {
  if (cues.score == 0) return 0;
  return cues.score + (cues.pronouns > 0 ? 1 : 0) + (cues.pronouns > 2 ? 1 : 0);
}

// Reporting needs twice the evidence: news does write about cookies.
bool IsNotice(const CueScore& cues) {
  return Weight(cues) >= (cues.news ? 2 * kDecisive : kDecisive);
}

class RoleAssigner {
 public:
  RoleAssigner(absl::string_view text, std::vector<Paragraph>* paragraphs,
               std::vector<Sentence>* sentences)
      : text_(text), paragraphs_(*paragraphs), sentences_(*sentences) {}

  void Run() {
    facts_.resize(paragraphs_.size());
    for (size_t i = 0; i < paragraphs_.size(); ++i) {
      Measure(i);
      paragraphs_[i].role = OwnRole(i);
    }
    for (size_t i = 0; i < paragraphs_.size(); ++i) MarkCaptionAboveCredit(i);
    MarkLabels();
    MarkTeaserLists();
    MarkSurrounded();
    for (size_t i = 0; i < paragraphs_.size(); ++i) SpreadToSentences(i);
  }

 private:
  absl::string_view Of(size_t i) const { return Slice(text_, paragraphs_[i].span); }
  bool IsBoilerplate(size_t i) const {
    return paragraphs_[i].role == ParagraphRole::kBoilerplate;
  }

  void Measure(size_t i) {
    const Paragraph& p = paragraphs_[i];
    Facts& facts = facts_[i];
    QuoteState quote;
    scores_.clear();
    for (int k = 0; k < p.sentence_count; ++k) {
      const CueScore cues = ScoreCues(Slice(text_, sentences_[p.first_sentence + k].span), &quote);
      scores_.push_back(cues);
      facts.cues.score += cues.score;
      facts.cues.pronouns += cues.pronouns;
      facts.cues.words += cues.words;
      facts.cues.news = facts.cues.news || cues.news;
      if (!cues.news && (cues.score > 0 || cues.pronouns > 0)) ++facts.cued_sentences;
    }
    facts.ends_like_sentence = EndsLikeSentence(Of(i));
    facts.list_item = IsListItem(Of(i));
    facts.teaser = IsTeaser(Of(i));
    MarkSentences(p);
  }

  // Notices among the sentences of `p`, and what stands between two of them.
  void MarkSentences(const Paragraph& p) {
    constexpr int kMaxGap = 2;
    int last = -1;
    for (int k = 0; k < p.sentence_count; ++k) {
      // Beside a sure notice, half the evidence will do.
      const bool beside = last >= 0 && k - last - 1 <= kMaxGap;
      if (!IsNotice(scores_[k]) && !(beside && scores_[k].score > 1 && IsFiller(scores_[k]))) {
        continue;
      }
      sentences_[p.first_sentence + k].boilerplate = true;
      if (beside &&
          std::all_of(scores_.begin() + last + 1, scores_.begin() + k, IsFiller)) {
        for (int g = last + 1; g < k; ++g) sentences_[p.first_sentence + g].boilerplate = true;
      }
      last = k;
    }
  }

  static bool IsFiller(const CueScore& cues) {
    constexpr int kMaxFillerWords = 14;
    return !cues.news &&
           (cues.score > 0 || cues.pronouns > 0 || cues.words <= kMaxFillerWords);
  }

  ParagraphRole OwnRole(size_t i) const {
    const absl::string_view line = Of(i);
    if (IsPageControl(line) || IsLoneLink(line) || facts_[i].teaser || IsAllNotice(i)) {
      return ParagraphRole::kBoilerplate;
    }
    if (IsCaption(line)) return ParagraphRole::kCaption;
    if (IsByline(line)) return ParagraphRole::kByline;
    if (i + 1 < paragraphs_.size() && IsHeading(line)) return ParagraphRole::kHeading;
    return ParagraphRole::kBody;
  }

  // The cues are decisive, dense, and spread over the sentences.
  bool IsAllNotice(size_t i) const {
    constexpr int kWordsPerPoint = 40;
    const Facts& facts = facts_[i];
    if (paragraphs_[i].sentence_count == 1) return IsNotice(facts.cues);
    return !facts.cues.news && IsNotice(facts.cues) &&
           Weight(facts.cues) * kWordsPerPoint >= facts.cues.words &&
           facts.cued_sentences * 2 > paragraphs_[i].sentence_count;
  }

  // Only near the top, where a picture leads: further down, the paragraph above
  // a credit may as well be news.
  void MarkCaptionAboveCredit(size_t i) {
    constexpr size_t kTop = 4;
    if (i == 0 || i > kTop || !IsPhotoCredit(Of(i))) return;
    Paragraph& above = paragraphs_[i - 1];
    const bool candidate =
        above.role == ParagraphRole::kBody || above.role == ParagraphRole::kHeading;
    if (candidate && above.sentence_count == 1 && facts_[i - 1].cues.words <= 40 &&
        !facts_[i - 1].cues.news && facts_[i - 1].ends_like_sentence) {
      above.role = ParagraphRole::kCaption;
    }
  }

  // "A message from the editors:" above an appeal.
  void MarkLabels() {
    for (size_t i = paragraphs_.size(); i-- > 1;) {
      const Facts& label = facts_[i - 1];
      if (IsBoilerplate(i) && label.cues.score > 0 && !label.cues.news &&
          label.cues.words <= 10 && !label.ends_like_sentence) {
        paragraphs_[i - 1].role = ParagraphRole::kBoilerplate;
      }
    }
  }

  // The headlines listed under "Read more".
  void MarkTeaserLists() {
    bool in_list = false;
    for (size_t i = 0; i < paragraphs_.size(); ++i) {
      const bool headline = facts_[i].list_item && !facts_[i].ends_like_sentence;
      in_list = IsBoilerplate(i) || (in_list && headline);
      if (in_list) paragraphs_[i].role = ParagraphRole::kBoilerplate;
    }
  }

  // Says nothing that a report would: addresses the reader, or is a fragment.
  bool IsLight(size_t i) const {
    const Facts& facts = facts_[i];
    if (facts.cues.news) return false;
    const bool fragment = !facts.ends_like_sentence && facts.cues.words <= 8;
    return fragment || facts.cues.score > 0 || facts.cues.pronouns > 0;
  }

  // Light paragraphs between two boilerplate ones, or between one and the end.
  // Not above the first body text, where the headline stands.
  void MarkSurrounded() {
    constexpr size_t kMaxRun = 4;
    size_t i = 0;
    while (i < paragraphs_.size() &&
           !(paragraphs_[i].role == ParagraphRole::kBody && facts_[i].ends_like_sentence)) {
      ++i;
    }
    size_t last = paragraphs_.size();  // the boilerplate above; none yet
    for (; i <= paragraphs_.size(); ++i) {
      const bool end = i == paragraphs_.size();
      if (!end && !IsBoilerplate(i)) {
        if (!IsLight(i)) last = paragraphs_.size();
        continue;
      }
      if (last < i && i - last - 1 <= kMaxRun) {
        for (size_t k = last + 1; k < i; ++k) paragraphs_[k].role = ParagraphRole::kBoilerplate;
      }
      last = i;
    }
  }

  void SpreadToSentences(size_t i) {
    Paragraph& p = paragraphs_[i];
    const auto first = sentences_.begin() + p.first_sentence;
    const auto last = first + p.sentence_count;
    if (p.role == ParagraphRole::kBoilerplate) {
      std::for_each(first, last, [](Sentence& s) { s.boilerplate = true; });
    } else if (first != last &&
               std::all_of(first, last, [](const Sentence& s) { return s.boilerplate; })) {
      p.role = ParagraphRole::kBoilerplate;
    }
  }

  absl::string_view text_;
  std::vector<Paragraph>& paragraphs_;
  std::vector<Sentence>& sentences_;
  std::vector<Facts> facts_;
  std::vector<CueScore> scores_;  // of the paragraph being measured
};

}  // namespace

void AssignRoles(absl::string_view text, std::vector<Paragraph>* paragraphs,
                 std::vector<Sentence>* sentences) {
  RoleAssigner(text, paragraphs, sentences).Run();
}

}  // namespace claims
