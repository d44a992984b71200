// Makes claims of what rules found, with the context of the whole document: the
// meeting under discussion, who speaks, who "both sides" and "he" are.
//
//   ClaimBuilder builder(packs, document, text);
//   for each sentence: builder.AddSentence(index, &masked, MatchSentence(...));
//   std::vector<v1::Claim> claims = builder.Build();
//
// Not thread-safe: one per document. Where two antecedents fit there is no claim.
#ifndef CLAIMS_RESOLVE_CLAIM_BUILDER_H_
#define CLAIMS_RESOLVE_CLAIM_BUILDER_H_

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/function_ref.h"
#include "claims/extract/draft.h"
#include "claims/extract/mask.h"
#include "claims/resolve/event_tracker.h"
#include "claims/resolve/matters.h"
#include "claims/resolve/name_list.h"
#include "claims/resolve/office_holders.h"
#include "claims/resolve/party_context.h"
#include "claims/resolve/put_forward.h"
#include "claims/resolve/speaker_tracker.h"
#include "claims/resolve/truces.h"
#include "claims/resolve/unused_match.h"
#include "claims/rules/counterparts.h"
#include "claims/rules/pack_set.h"
#include "claims/rules/place_parents.h"
#include "claims/text/text.h"
#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/document.pb.h"

namespace claims {

class ClaimBuilder {
 public:
  // What packs know of the world, beside names.
  struct Facts {
    PlaceParents place_parents;
    Counterparts counterparts;
    PlaceNames place_names = {};
  };

  // All must outlive the builder.
  ClaimBuilder(const PackSet* packs, const Facts* facts, const v1::Document* document,
               const Text* text)
      : packs_(*packs),
        document_(*document),
        text_(*text),
        place_names_(facts->place_names),
        events_(&facts->place_parents),
        parties_(&facts->counterparts) {}

  // The headline, where it is known apart from the text: context only, never the
  // source of a claim.
  void SetTitle(const MaskedSentence* masked, std::vector<Draft> drafts);
  // Sentences in text order.
  void AddSentence(int index, const MaskedSentence* masked, std::vector<Draft> drafts);

  // What rules matched and no claim came of goes there, in text order.
  void ReportUnused(std::vector<UnusedMatch>* unused) { unused_ = unused; }

  std::vector<v1::Claim> Build();

  // Whether the sentences bring two parties together, or name them as two.
  bool HasSides() const { return parties_.SaidPair().size() == 2; }

 private:
  struct SentenceDrafts {
    int index;
    const MaskedSentence* masked;
    std::vector<Draft> drafts;
    std::vector<int> event_of;  // by draft: index of its event, -1 for none
    int event_after = -1;       // the event under discussion when it ends
  };

  void ObserveEvents();
  void ObservePassing(const SentenceDrafts& s, int* current);
  void ObserveOpenSides(const SentenceDrafts& s, const Draft& draft);
  void ObserveSentence(SentenceDrafts* sentence, int* current);
  void FillPrincipal();
  void NarrowPlaces();
  void ObserveLede();
  // "met here": the town of the dateline.
  v1::EntityRef HerePlace(const SentenceDrafts& s, Span near) const;
  void ReadPointedEvent(const SentenceDrafts& s, DocumentEvent* event) const;
  void KeepNewDate(const SentenceDrafts& s, const Draft& draft, v1::DateInterval* date) const;
  void LearnLeaders();
  v1::EntityRef GovernmentIn(const SentenceDrafts& s, const Mention& government) const;
  v1::EntityRef PersonParty(const Mention& person) const;
  v1::EntityRef OfficeParty(const Mention& person) const;
  v1::EntityRef GroupOfPair() const;
  // Another draft of the sentence says more of the same meeting.
  bool ToldBetter(const SentenceDrafts& s, size_t i) const;
  v1::EntityRef TeamBefore(const SentenceDrafts& s);
  v1::EntityRef OwnerBefore(const SentenceDrafts& s, int32_t at);
  v1::EntityRef TeamOfReplaced(const SentenceDrafts& s, const Draft& draft,
                               const Mention& leader) const;
  v1::EntityRef OtherTeam(const SentenceDrafts& s, const Mention& leader);
  bool IsOfConveners(const SentenceDrafts& s, const Draft& draft, const v1::EntityRef& party) const;
  bool Convenes(const SentenceDrafts& s, const Draft& draft, const v1::EntityRef& party) const;
  void SortSides(const SentenceDrafts& s, const Draft& draft, DocumentEvent* event);
  void ReadPlaces(const SentenceDrafts& s, const Draft& draft, DocumentEvent* event) const;
  void ReadDay(const SentenceDrafts& s, const Draft& draft, int32_t relative,
               DocumentEvent* event) const;
  DocumentEvent ReadEvent(const SentenceDrafts& sentence, const Draft& draft);
  void BuildSentence(SentenceDrafts* sentence);
  void BuildDraft(const SentenceDrafts& sentence, size_t draft);

  void BuildLeadership(const SentenceDrafts& s, size_t i);
  void BuildMeeting(const SentenceDrafts& s, size_t i);
  // Those named as meeting in person took part.
  bool HeadsParty(const Mention& person) const;
  void BuildAttendance(const SentenceDrafts& s, size_t i, const v1::Claim& meeting);
  // The two that negotiate, or all of an N-party format, where a meeting names
  // fewer: by the sentence, by those before it, by the report.
  std::vector<v1::EntityRef> SidesOf(const SentenceDrafts& s, const Draft& draft,
                                     const DocumentEvent& event);
  // "He spoke after [talks in Lima] with Chile's envoy": who speaks and whom he met.
  std::vector<v1::EntityRef> JoinedSides(const SentenceDrafts& s, const Draft& draft,
                                         const DocumentEvent& event);
  // Who meets, by the match, its sentence and the report; empty where that is not known.
  std::vector<v1::EntityRef> WhoMeets(const SentenceDrafts& s, const Draft& draft,
                                      const DocumentEvent& event);
  bool MeetsOwn(const SentenceDrafts& s, const Draft& draft);
  v1::EntityRef CityOf(const v1::EntityRef& venue) const;
  bool MeetsStranger(const SentenceDrafts& s, const Draft& draft);
  // "both sides", "the warring parties".
  bool NamesBoth(const SentenceDrafts& s, const Draft& draft) const;
  // "he", "the rebels" among those who meet.
  bool NamesOpen(const SentenceDrafts& s, const Draft& draft) const;
  std::vector<v1::EntityRef> FacingOf(const SentenceDrafts& s);
  absl::string_view WhyNotWanted(const SentenceDrafts& s, const Draft& draft) const;
  std::vector<v1::EntityRef> WhoWants(const SentenceDrafts& s, const Draft& draft);
  bool IsOfCrowd(const SentenceDrafts& s, const Draft& draft) const;
  std::vector<v1::EntityRef> WhoseTerms(const SentenceDrafts& s, const Draft& draft);
  void BuildDemandOrProposal(const SentenceDrafts& s, size_t i);
  void BuildDeadline(const SentenceDrafts& s, size_t i);
  void BuildExchange(const SentenceDrafts& s, size_t i);
  bool IsOtherRelease(const SentenceDrafts& s, const Draft& draft) const;
  bool HalfIsTold(const SentenceDrafts& s, const Draft& draft) const;
  v1::ExchangeStatus StatusOfPlan(const SentenceDrafts& s, const Draft& draft,
                                  v1::ExchangeStatus status) const;
  bool IsToldAsAgreed(const SentenceDrafts& s, const Draft& draft);
  bool TermsAreTold(const SentenceDrafts& s, const Draft& draft) const;
  bool IsToldBetter(const SentenceDrafts& s, size_t i) const;
  void BuildAgreement(const SentenceDrafts& s, size_t i);
  void NarrowToLastNamed(const SentenceDrafts& s, Draft::SlotFill* content) const;
  bool FollowsAccord(const SentenceDrafts& s, const Draft& draft) const;
  Span WithoutTalks(const SentenceDrafts& s, const Draft& draft, Span content) const;
  Span WithoutVessel(const SentenceDrafts& s, Span content) const;
  std::vector<v1::EntityRef> WithUnnamedSide(const SentenceDrafts& s, const Draft& draft,
                                             std::vector<v1::EntityRef> parties);
  std::vector<v1::EntityRef> AgreeingParties(const SentenceDrafts& s, const Draft& draft);
  void AgreedExchange(const SentenceDrafts& s, const Draft& draft,
                      const std::vector<v1::EntityRef>& parties);
  void BuildResponse(const SentenceDrafts& s, size_t i);
  void NarrowAnswered(const SentenceDrafts& s, const Draft& draft, Draft::SlotFill* content) const;
  void BuildParticipation(const SentenceDrafts& s, size_t i);

  // A claim with everything but its body; false when the draft's words say that
  // nothing is asserted.
  bool Start(const SentenceDrafts& s, const Draft& draft, v1::Claim* claim);
  static bool IsFormat(const v1::EntityRef& party);
  // Whether it rests on a title line or crosshead.
  bool InHeading(const v1::Claim& claim) const;
  void Finish(v1::Claim claim);
  // `span`, of the document, becomes evidence.
  void Quote(Span span, v1::Claim* claim) const;
  // Notes why the draft at hand makes no claim.
  void Drop(absl::string_view reason) { reason_ = reason; }

  struct Topic {
    std::string topic, content;
  };
  // One a list item, of the "content" slot or the rule's fixed topic.
  std::vector<Topic> Topics(const SentenceDrafts& s, const Draft& draft);
  bool IsUnlistedAgreement(const SentenceDrafts& s, const Draft& draft) const;
  std::vector<Topic> AgreementTopics(const SentenceDrafts& s, const Draft& draft, Span matter);
  std::vector<Topic> AnswerTopics(const SentenceDrafts& s, const Draft& draft, v1::Stance stance);
  static bool IsNextRound(const Topic& topic);
  static void AddNextRound(absl::string_view content, std::vector<Topic>* topics);
  std::string PointedTopic(const SentenceDrafts& s, const Draft& draft,
                           const Draft::SlotFill* content);
  std::string MakerOf(const SentenceDrafts& s, const Draft& draft);
  const SentenceDrafts* SentenceAt(int index) const;
  std::vector<std::string> PartiesIn(int sentence);
  bool Names(int sentence, absl::string_view party);
  bool IsPutToSides(const PutForward::Matter& matter, absl::string_view by);
  bool IsAgreedBy(int sentence, const SentenceDrafts& s, const Draft& draft);
  std::string MatterMadeBy(absl::string_view maker, absl::string_view words, int32_t at,
                           int sentence);
  std::string MatterDescribed(const SentenceDrafts& s, absl::string_view after);
  std::string MatterPointedAt(const SentenceDrafts& s, const Draft& draft, Span words);
  std::string TruceBefore(const SentenceDrafts& s, const Draft& draft);
  std::string AnsweredTopic(const SentenceDrafts& s, const Draft& draft,
                            const Draft::SlotFill* content) const;
  std::string DeedBefore(const SentenceDrafts& s, int32_t at) const;
  std::vector<Topic> NamedTopics(const SentenceDrafts& s, const Draft& draft);
  bool IsOther(const SentenceDrafts& s, const Draft& draft);
  std::vector<Topic> ListedTopics(const SentenceDrafts& s, Span content);
  std::string WholeTopic(const SentenceDrafts& s, const Draft& draft,
                         const Draft::SlotFill& content);
  std::string TopicOfGeneric(v1::ClaimKind kind, absl::string_view content, std::string own);
  const std::string& MainTopic();
  Span MatterBefore(const SentenceDrafts& s, const Draft& draft) const;
  // What a denial in `s` that points back denies: the sentence before; empty for others.
  Span DeniedBefore(const SentenceDrafts& s, const Draft& draft) const;
  bool IsUnlisted(const SentenceDrafts& s, const Draft& draft, Span content);
  bool OfThirdState(const SentenceDrafts& s, const Draft& draft, const Draft::SlotFill& content);
  bool NeedsNegotiation(absl::string_view topic) const;
  static constexpr int kAmple = 3;
  int NegotiationWords();
  std::string TopicText(const SentenceDrafts& s, Span masked) const;
  std::string TopicOfMatter(const SentenceDrafts& s, Span masked, bool hints = true);
  std::string ContentText(const SentenceDrafts& s, Span masked) const;

  std::vector<v1::EntityRef> Parties(const SentenceDrafts& s, const Draft& draft,
                                     absl::string_view slot);
  // To whom `by` says it: the slot's parties, else a party that the content
  // names, else the other one of the two that negotiate, else both.
  std::vector<v1::EntityRef> Addressees(const SentenceDrafts& s, const Draft& draft,
                                        absl::string_view slot, const v1::EntityRef& by);
  bool AsksBoth(const Draft& draft, const v1::EntityRef& by) const;
  void NameSpeaker(Span at, v1::Attribution* attribution) const;
  // A person who acts for a party is its speaker.
  void SpeakForSelf(const SentenceDrafts& s, const Draft& draft, const v1::EntityRef& party,
                    v1::Claim* claim);
  v1::EntityRef PartyOf(const SentenceDrafts& s, const Mention& mention);
  std::string TopicWithSubject(const SentenceDrafts& s, const Draft& draft,
                               const Draft::SlotFill& content);
  std::string TopicOfText(absl::string_view content);
  // The topic of `words`, of where a thing is only for want of another.
  std::string TopicBesidePlace(const std::string& words, bool hints);
  v1::EntityRef SpeakersParty(const SentenceDrafts& s, Span at);
  void ObservePlan(const SentenceDrafts& s);
  v1::EntityRef Settled(const SentenceDrafts& s, const v1::EntityRef& subject);
  std::vector<v1::EntityRef> BothSides(const SentenceDrafts& s, const Mention& mention);
  v1::EntityRef Single(const SentenceDrafts& s, const Draft& draft, absl::string_view slot);
  std::vector<const Mention*> MentionsOf(const SentenceDrafts& s, const Draft& draft,
                                         absl::string_view slot) const;
  // The event that a claim beside a meeting is about; -1 for none.
  int EventFor(const SentenceDrafts& s, const Draft& draft) const;
  v1::Event EventOf(const SentenceDrafts& s, const Draft& draft, int index) const;
  // The same of a claim about `side`: with both sides, where the report has it negotiate.
  v1::Event EventOfSide(const SentenceDrafts& s, const Draft& draft, int index,
                        const v1::EntityRef& side) const;
  using Fits = absl::FunctionRef<bool(int)>;
  int StatedEvent(const SentenceDrafts& s, const Draft& draft, Fits fits) const;
  int CuedEvent(const SentenceDrafts& s, const Draft& draft, Fits fits) const;
  v1::EntityRef SideOf(const SentenceDrafts& s, const ListedName& who, const v1::EntityRef& stated);
  // The match's place is not where the event is.
  void DropArrivalsOfAbsent();
  void TellWhoMet();
  bool AreBothSides(const SentenceDrafts& s, const std::vector<ListedName>& names);
  bool IsElsewhere(const SentenceDrafts& s, const Draft& draft, int event) const;
  bool IsMereReadiness(const SentenceDrafts& s, const Draft& draft) const;
  bool IsConditionalReadiness(const SentenceDrafts& s, const Draft& draft) const;
  bool IsOfPlanBefore(const SentenceDrafts& s, const Draft& draft) const;
  bool IsMereDay(const SentenceDrafts& s, const Draft& draft) const;
  bool IsUndated(const SentenceDrafts& s, const Draft& draft) const;
  bool FromDayTold(const SentenceDrafts& s, const Draft& draft, v1::DateInterval* date) const;
  bool DueDate(const SentenceDrafts& s, const Draft& draft, v1::DateInterval* date) const;
  std::vector<v1::EntityRef> BoundParties(const SentenceDrafts& s, const Draft& draft);
  std::vector<v1::EntityRef> WhoIsToAct(const SentenceDrafts& s, const Draft& draft);
  static bool SaysTooLittle(const SentenceDrafts& s, const Draft& draft,
                            const v1::Deadline& deadline);
  v1::EntityRef WhosePeople(const SentenceDrafts& s, const Draft& draft);
  void DateOfSentence(const SentenceDrafts& s, v1::DateInterval* date) const;
  bool IsToldFuller(const SentenceDrafts& s, size_t i) const;
  bool IsSettingDay(const SentenceDrafts& s, const Draft& draft,
                    const v1::DateInterval& date) const;
  void KeepEndOfRange(const SentenceDrafts& s, const Draft& draft, v1::DateInterval* date) const;
  void RecallDeadline(v1::Deadline* deadline);
  void LookAhead(const SentenceDrafts& s, const Draft& draft, v1::DateInterval* date) const;
  void SetDate(const SentenceDrafts& s, const Draft& draft, v1::DateInterval* date) const;

  const PackSet& packs_;
  const v1::Document& document_;
  const Text& text_;
  const PlaceNames& place_names_;
  SentenceDrafts title_{-1, nullptr, {}, {}, -1};
  std::vector<SentenceDrafts> sentences_;
  EventTracker events_;
  PartyContext parties_;
  SpeakerTracker speakers_;
  // Party of a person whom only a delegation's headship ties to one.
  std::map<std::string, v1::EntityRef> party_of_leader_;
  OfficeHolders holders_;
  Matters matters_;
  // What TopicBesidePlace last read, and the topic that these words name without hints: one
  // matter is asked for as a list and then as a whole.
  std::string topic_words_, topic_named_;
  std::optional<std::string> main_topic_;  // not read yet
  std::optional<Truces> truces_;           // not read yet
  std::optional<PutForward> put_forward_;  // not read yet
  std::vector<v1::EntityRef> plan_authors_;  // of "the plan"
  int negotiation_words_ = -1;  // not counted yet
  v1::Deadline last_deadline_;
  // Whose team the last leader heads, and in which sentence that is told.
  struct Team {
    v1::EntityRef party;
    int sentence = -10;
  };
  Team team_;
  std::map<int, std::vector<v1::EntityRef>> met_;  // who met, by sentence
  int event_before_ = -1;  // under discussion before the current sentence
  const SentenceDrafts* before_ = nullptr;  // the sentence before the one being built
  absl::flat_hash_map<std::string, size_t> seen_;  // signature to index in claims_
  std::vector<v1::Claim> claims_;
  std::vector<UnusedMatch>* unused_ = nullptr;
  bool used_ = false;         // the draft at hand made a claim, or told one again
  absl::string_view reason_;  // why it did not
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_CLAIM_BUILDER_H_
