#include "claims/extractor.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/extract/draft.h"
#include "claims/extract/gate.h"
#include "claims/extract/list_lead.h"
#include "claims/extract/mask.h"
#include "claims/extract/matcher.h"
#include "claims/mentions/dates.h"
#include "claims/mentions/mention_finder.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/negotiation.h"
#include "claims/resolve/offices.h"
#include "claims/rules/counterparts.h"
#include "claims/rules/everyday_topics.h"
#include "claims/rules/place_parents.h"
#include "claims/sentence_reader.h"
#include "claims/text/text.h"

namespace claims {
namespace {

absl::StatusOr<DateContext> ContextOf(const v1::Document& document) {
  DateContext context;
  if (document.published().empty()) {
    context.published = DatelineDay(document.text());
    return context;
  }
  context.published = ParsePublished(document.published());
  if (!context.published.has_value()) {
    return absl::InvalidArgumentError(absl::StrCat("published \"", document.published(),
                                                   "\" is no RFC 3339 date such as 2026-02-13"));
  }
  return context;
}

}  // namespace

class Extractor::Impl {
 public:
  Impl(std::shared_ptr<const PackSet> packs, const ExtractorOptions& options)
      : options_(options), packs_(std::move(packs)), finder_(Gazetteer::Build(packs_->packs())),
        facts_{PlaceParentsOf(packs_->packs()), CounterpartsOf(packs_->packs()),
               PlaceNamesOf(packs_->packs())} {}

  absl::StatusOr<std::vector<v1::Claim>> Extract(const v1::Document& document,
                                                 std::vector<UnusedMatch>* unused) const {
    // Most reports are about something else: nothing in them needs reading.
    const Concern concern = ConcernOf(document.text());
    const bool all = unused != nullptr;  // what is dropped later is asked for too
    if (concern == Concern::kNone && options_.gate && !all) return Nothing(document);
    const ClaimScope scope = all ? ClaimScope::kAll : ScopeOf(document, concern);
    absl::StatusOr<Text> text = Text::Segment(document.text());
    if (!text.ok()) return text.status();
    absl::StatusOr<DateContext> context = ContextOf(document);
    if (!context.ok()) return context.status();
    std::optional<SentenceReader> reader;
    if (!ReadToFirstDraft(&*text, *context, scope, &reader)) return std::vector<v1::Claim>();
    ClaimBuilder builder(packs_.get(), &facts_, &document, &*text);
    builder.ReportUnused(unused);
    // The headline only sets the scene; one that cannot be read is left out.
    const absl::StatusOr<Text> title = Text::Create(document.title());
    std::vector<std::vector<Mention>> title_mentions;
    MaskedSentence masked_title;
    if (title.ok() && !title->sentences().empty()) {
      title_mentions = finder_.Find(*title, *context);
      masked_title.Assign(title->bytes(), title->sentences()[0].span, title_mentions[0]);
      builder.SetTitle(&masked_title, MatchSentence(*packs_, masked_title, -1));
    }
    for (size_t i = 0; i < text->sentences().size(); ++i) {
      if (!SentenceReader::Speaks(*text, text->sentences()[i])) continue;
      reader->Read(i);
      builder.AddSentence(static_cast<int>(i), &reader->masked(i), reader->TakeDrafts(i));
    }
    std::vector<v1::Claim> claims = builder.Build();
    DropOutsideNegotiation(concern, packs_->topics(), &claims);
    if (!builder.HasSides()) DropWithoutSides(document.text(), packs_->topics(), &claims);
    DropPeaceWithoutStrife(document.text(), &claims);
    return claims;
  }

  absl::StatusOr<std::vector<Mention>> Mentions(const v1::Document& document) const {
    absl::StatusOr<Text> text = Text::Create(document.text());
    if (!text.ok()) return text.status();
    absl::StatusOr<DateContext> context = ContextOf(document);
    if (!context.ok()) return context.status();
    std::vector<Mention> all;
    for (std::vector<Mention>& sentence : finder_.Find(*text, *context)) {
      for (Mention& mention : sentence) {
        // "he", "both sides": a placeholder until a claim needs it (name_finder.h).
        if (!absl::StartsWith(mention.ref.id(), "*")) all.push_back(std::move(mention));
      }
    }
    return all;
  }

 private:
  // No claims, or why the document cannot be read.
  static absl::StatusOr<std::vector<v1::Claim>> Nothing(const v1::Document& document) {
    if (absl::Status status = Text::Check(document.text()); !status.ok()) return status;
    if (absl::Status status = ContextOf(document).status(); !status.ok()) return status;
    return std::vector<v1::Claim>();
  }

  // Which claims are kept of such a report. Its headline may give a topic to
  // what the text leaves open ("the demand").
  ClaimScope ScopeOf(const v1::Document& document, Concern concern) const {
    return concern == Concern::kNegotiation || MayHoldOffice(document.text()) ||
                   NamesMatter(document.title())
               ? ClaimScope::kAll
               : ClaimScope::kAnywhere;
  }

  bool NamesMatter(absl::string_view title) const {
    std::vector<int> topics;
    packs_->TopicCandidates(title, &topics);
    return std::any_of(topics.begin(), topics.end(), [this](int i) {
      const CompiledTopic& topic = packs_->topics()[i];
      return topic.regex != nullptr && !IsEverydayTopic(packs_->topics(), topic.topic);
    });
  }

  // Reads sentences whose words let them make a claim until one does, for only then are
  // the others needed. False when none does.
  bool ReadToFirstDraft(Text* text, const DateContext& context, ClaimScope scope,
                        std::optional<SentenceReader>* reader) const {
    for (size_t i = 0; i < text->sentences().size(); ++i) {
      const absl::string_view words = Slice(text->bytes(), text->sentences()[i].span);
      const bool item = reader->has_value() && (*reader)->IsItem(i);
      if (options_.gate && !item && !MayLeadList(words) && !MayClaim(*packs_, words, scope)) {
        continue;
      }
      if (!reader->has_value()) {
        text->MarkRoles();
        reader->emplace(*packs_, finder_, *text, context);
      }
      if (!SentenceReader::Speaks(*text, text->sentences()[i])) continue;
      (*reader)->Read(i);
      const std::vector<Draft>& drafts = (*reader)->drafts(i);
      if (std::any_of(drafts.begin(), drafts.end(), [](const Draft& draft) {
            return draft.kind() != v1::CLAIM_KIND_ATTRIBUTION;
          })) {
        return true;
      }
    }
    return false;
  }

  const ExtractorOptions options_;
  std::shared_ptr<const PackSet> packs_;
  MentionFinder finder_;
  const ClaimBuilder::Facts facts_;
};

std::unique_ptr<const Extractor> Extractor::Create(std::shared_ptr<const PackSet> packs,
                                                   const ExtractorOptions& options) {
  return std::unique_ptr<const Extractor>(
      new Extractor(std::make_unique<Impl>(std::move(packs), options)));
}

Extractor::Extractor(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Extractor::~Extractor() = default;

absl::StatusOr<std::vector<v1::Claim>> Extractor::Extract(
    const v1::Document& document, std::vector<UnusedMatch>* unused) const {
  return impl_->Extract(document, unused);
}

absl::StatusOr<std::vector<Mention>> Extractor::Mentions(const v1::Document& document) const {
  return impl_->Mentions(document);
}

}  // namespace claims
