#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/civil_time.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/mentions/dates.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/event_cues.h"
#include "claims/resolve/signature.h"

namespace claims {
namespace {

bool IsOpen(const v1::EntityRef& ref) { return absl::StartsWith(ref.id(), "*"); }

int SmallNumber(absl::string_view word) {
  static constexpr absl::string_view kWords[] = {"",     "one", "two",   "three", "four", "five", "six",
                                                 "seven", "eight", "nine", "ten",   "eleven", "twelve"};
  int value = 0;
  if (absl::SimpleAtoi(word, &value)) return value;
  for (size_t i = 1; i < std::size(kWords); ++i) {
    if (absl::EqualsIgnoreCase(word, kWords[i])) return static_cast<int>(i);
  }
  return 1;  // "a", "an"
}

// A state's id is its code in capitals; a slug is in lower case.
bool IsState(const v1::EntityRef& ref) {
  return ref.id().size() == 3 && absl::ascii_isupper(static_cast<unsigned char>(ref.id()[0]));
}

bool Has(const std::vector<v1::EntityRef>& refs, absl::string_view id) {
  return std::any_of(refs.begin(), refs.end(), [id](const v1::EntityRef& r) { return r.id() == id; });
}

void AddUnique(v1::EntityRef ref, std::vector<v1::EntityRef>* refs) {
  if (!ref.id().empty() && !Has(*refs, ref.id())) refs->push_back(std::move(ref));
}

template <typename Repeated>
void CopyTo(const std::vector<v1::EntityRef>& from, Repeated* to) {
  for (const v1::EntityRef& ref : from) *to->Add() = ref;
}

bool HasMeetingVerb(absl::string_view masked) {
  static const RE2& re = StaticRegex(
      "\\b(?:met|meet|meets|meeting with|held|hold|holds|took place|take place|taking place|began|begin|"
      "started|start|resumed?|concluded?|ended|opened?|sat down|sit down|gathered|convened?|spoke)\\b");
  return RE2::PartialMatch(ToRe2(masked), re);
}

// "have started", "are meeting", "is under way": it goes on as the report is written.
bool GoesOn(absl::string_view masked) {
  static const RE2& re = StaticRegex(
      "\\b(?:has|have) (?:now |just )?(?:started|begun|resumed|opened|got(?:ten)? under ?way)\\b|"
      "\\b(?:is|are) (?:\\w+ )?(?:meeting|holding|taking place|under ?way|being held|negotiating|"
      "talking|sitting down)\\b|\\bcurrently\\b|\\bunder ?way\\b");
  return RE2::PartialMatch(ToRe2(masked), re);
}

// A meeting is often only a noun phrase whose verb follows: "talks between A and
// B are due to resume".
absl::string_view MeetingClause(absl::string_view masked, Span match) {
  if (HasMeetingVerb(Slice(masked, match))) return Slice(masked, match);
  const size_t end = masked.find_first_of(",;", match.end);
  return Slice(masked, {match.start, end == absl::string_view::npos
                                         ? static_cast<int32_t>(masked.size())
                                         : static_cast<int32_t>(end)});
}

}  // namespace

void ClaimBuilder::AddSentence(int index, const MaskedSentence* masked, std::vector<Draft> drafts) {
  SentenceDrafts sentence;
  sentence.index = index;
  sentence.masked = masked;
  sentence.event_of.assign(drafts.size(), -1);
  sentence.drafts = std::move(drafts);
  constexpr size_t kLede = 3;
  parties_.Observe(masked->mentions(), sentences_.size() < kLede ? 2 : 1);
  sentences_.push_back(std::move(sentence));
}

void ClaimBuilder::SetTitle(const MaskedSentence* masked, std::vector<Draft> drafts) {
  title_.masked = masked;
  title_.event_of.assign(drafts.size(), -1);
  title_.drafts = std::move(drafts);
  parties_.Observe(masked->mentions(), 2);
}

std::vector<v1::Claim> ClaimBuilder::Build() {
  LearnLeaders();
  ObserveEvents();
  event_before_ = -1;
  for (SentenceDrafts& sentence : sentences_) {
    speakers_.Observe(*sentence.masked, sentence.drafts);
    BuildSentence(&sentence);
    event_before_ = sentence.event_after;
  }
  return std::move(claims_);
}

// ---- Events --------------------------------------------------------------------------------

void ClaimBuilder::ObserveEvents() {
  int current = -1;
  if (title_.masked != nullptr) ObserveSentence(&title_, &current);
  for (SentenceDrafts& sentence : sentences_) ObserveSentence(&sentence, &current);
  FillPrincipal();
}

void ClaimBuilder::ObserveSentence(SentenceDrafts* sentence, int* current) {
  for (size_t i = 0; i < sentence->drafts.size(); ++i) {
    const Draft& draft = sentence->drafts[i];
    if (draft.kind() != v1::CLAIM_KIND_MEETING) continue;
    const DocumentEvent event = ReadEvent(*sentence, draft);
    for (const v1::EntityRef& mediator : event.mediators) parties_.SetMediator(mediator.id());
    if (event.parties.size() >= 2) parties_.SetPair(event.parties);
    *current = events_.Observe(event);
    sentence->event_of[i] = *current;
  }
  sentence->event_after = *current;
}

// The meeting that a report is about is where its headline or first sentences
// say that talks are.
void ClaimBuilder::FillPrincipal() {
  static const RE2& talks = StaticRegex("\\b(?:talks|negotiations?|summit|meeting|round)\\b");
  const int principal = events_.Principal(/*upcoming=*/false);
  if (principal < 0 || !events_.at(principal).place.id().empty()) return;
  std::vector<const SentenceDrafts*> lede;
  if (title_.masked != nullptr) lede.push_back(&title_);
  for (size_t i = 0; i < sentences_.size() && i < 3; ++i) lede.push_back(&sentences_[i]);
  for (const SentenceDrafts* sentence : lede) {
    if (!RE2::PartialMatch(ToRe2(sentence->masked->text()), talks)) continue;
    for (const Mention& mention : sentence->masked->mentions()) {
      if (mention.cls != MentionClass::kPlace || mention.region ||
          mention.ref.type() == v1::ENTITY_TYPE_VENUE) {
        continue;
      }
      bool elsewhere = false;  // already the place of another meeting
      for (int i = 0; i < events_.size(); ++i) {
        elsewhere = elsewhere || events_.at(i).place.id() == mention.ref.id();
      }
      if (elsewhere) continue;
      events_.at(principal).place = mention.ref;
      return;
    }
  }
}

DocumentEvent ClaimBuilder::ReadEvent(const SentenceDrafts& s, const Draft& draft) {
  DocumentEvent event;
  event.parties = Parties(s, draft, "parties");
  for (v1::EntityRef& ref : Parties(s, draft, "party")) AddUnique(std::move(ref), &event.parties);
  event.mediators = Parties(s, draft, "mediators");
  for (absl::string_view slot : {"place", "venue"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      (mention->ref.type() == v1::ENTITY_TYPE_VENUE ? event.venue : event.place) = mention->ref;
    }
  }
  for (const Mention* mention : MentionsOf(s, draft, "date")) event.date = mention->date;
  if (const Draft::SlotFill* round = draft.Find("round")) {
    event.round = ReadRound(absl::StrCat(Slice(s.masked->text(), round->masked), " round"));
  }
  absl::string_view status = draft.Set("status");
  if (status.empty()) {
    const Certainty certainty = ReadCertainty(MeetingClause(s.masked->text(), draft.masked));
    status = certainty.modality != v1::MODALITY_ACTUAL          ? "PLANNED"
             : GoesOn(MeetingClause(s.masked->text(), draft.masked)) ? "ONGOING"
                                                                     : "HELD";
  }
  event.sentence = s.index;
  event.paragraph = s.index >= 0 ? text_.sentences()[s.index].paragraph : -1;
  event.status = EnumValue<v1::MeetingStatus>(status);
  static const RE2& distinct = StaticRegex(
      "\\b(?:another|previous|earlier|next|new|last|separate|different|past|recent|former|first|other)\\b");
  event.distinct = RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), distinct);
  ReadEventCues(*s.masked, draft.masked, &event);
  const size_t format = FormatSize(event.series);
  if (format > event.parties.size()) {
    const std::vector<v1::EntityRef> all = parties_.ListOf(format);
    if (!all.empty()) event.parties = all;
  }
  // What goes on as the report is written goes on that day.
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  if (status == "ONGOING" && event.date.start().empty() && published.has_value()) {
    event.date.set_start(absl::FormatCivilTime(*published));
    event.date.set_end(event.date.start());
    event.date.set_granularity(v1::GRANULARITY_DAY);
  }
  event.parties.erase(std::remove_if(event.parties.begin(), event.parties.end(),
                                     [&](const v1::EntityRef& p) {
                                       return Has(event.mediators, p.id()) && event.parties.size() > 2;
                                     }),
                      event.parties.end());
  return event;
}

int ClaimBuilder::EventFor(const SentenceDrafts& s, const Draft& draft) const {
  // A meeting that the same sentence states, the nearest first.
  int best = -1;
  int32_t best_distance = 0;
  const Certainty certainty = ReadCertainty(Slice(s.masked->text(), draft.trigger));
  const bool ahead = certainty.modality != v1::MODALITY_ACTUAL;
  for (size_t i = 0; i < s.drafts.size(); ++i) {
    if (s.event_of[i] < 0) continue;
    // "X, who led them last year, will lead": two meetings in one sentence.
    if (ahead && events_.at(s.event_of[i]).status == v1::MEETING_STATUS_HELD) continue;
    const int32_t distance = std::abs(s.drafts[i].masked.start - draft.masked.start);
    if (best < 0 || distance < best_distance) {
      best = s.event_of[i];
      best_distance = distance;
    }
  }
  if (best >= 0) return best;
  // A place or day of its own picks the event of that place or day.
  DocumentEvent cues;
  for (const Mention* mention : MentionsOf(s, draft, "place")) cues.place = mention->ref;
  for (const Mention* mention : MentionsOf(s, draft, "date")) cues.date = mention->date;
  ReadEventCues(*s.masked, draft.masked, &cues);
  for (int i = events_.size() - 1; i >= 0; --i) {
    const DocumentEvent& event = events_.at(i);
    if (!cues.place.id().empty() && cues.place.id() == event.place.id()) return i;
  }
  for (int i = events_.size() - 1; i >= 0; --i) {
    if (DatesOverlap(cues.date, events_.at(i).date)) return i;
  }
  // "At those meetings": the one just spoken of; else the report's own.
  static const RE2& pointer =
      StaticRegex("\\b(?:those|that|these|this|there|then|during|at the) ?(?:talks|meetings?|rounds?|negotiations|summit)?\\b");
  if (event_before_ >= 0) {
    const bool near = events_.at(event_before_).paragraph == text_.sentences()[s.index].paragraph;
    if (near || RE2::PartialMatch(ToRe2(Slice(s.masked->text(), {0, 24})), pointer)) {
      return event_before_;
    }
  }
  const int upcoming = ahead ? events_.Principal(true) : -1;
  return upcoming >= 0 ? upcoming : events_.Principal(false);
}

// ---- What every claim has ------------------------------------------------------------------

void ClaimBuilder::BuildSentence(SentenceDrafts* sentence) {
  for (size_t i = 0; i < sentence->drafts.size(); ++i) BuildDraft(*sentence, i);
}

void ClaimBuilder::BuildDraft(const SentenceDrafts& s, size_t i) {
  switch (s.drafts[i].kind()) {
    case v1::CLAIM_KIND_LEADERSHIP: return BuildLeadership(s, i);
    case v1::CLAIM_KIND_MEETING: return BuildMeeting(s, i);
    case v1::CLAIM_KIND_DEMAND:
    case v1::CLAIM_KIND_PROPOSAL: return BuildDemandOrProposal(s, i);
    case v1::CLAIM_KIND_DEADLINE: return BuildDeadline(s, i);
    case v1::CLAIM_KIND_PRISONER_EXCHANGE: return BuildExchange(s, i);
    case v1::CLAIM_KIND_AGREEMENT: return BuildAgreement(s, i);
    case v1::CLAIM_KIND_RESPONSE: return BuildResponse(s, i);
    case v1::CLAIM_KIND_PARTICIPATION: return BuildParticipation(s, i);
    default: return;
  }
}

bool ClaimBuilder::Start(const SentenceDrafts& s, const Draft& draft, v1::Claim* claim) {
  const Certainty certainty =
      draft.kind() == v1::CLAIM_KIND_MEETING
          ? ReadCertainty(MeetingClause(s.masked->text(), draft.masked))
          : ReadCertainty(Slice(s.masked->text(), draft.trigger));
  const absl::string_view negated = draft.Set("negated");
  // Words of negation or condition that the rule does not account for: nothing
  // is said to be so. An answer or an absence is made of such words.
  const absl::string_view stance = draft.Set("stance");
  const bool negative = (!stance.empty() && stance != "ACCEPTED") || draft.Set("attends") == "false";
  const bool accounted = negative || !negated.empty();
  if (!accounted && draft.Set("modality") != "POSSIBLE" && certainty.conditional) return false;
  if (!accounted && certainty.negated) return false;
  claim->set_negated(negated == "true");
  claim->set_modality(draft.Set("modality").empty()
                          ? certainty.modality
                          : EnumValue<v1::Modality>(draft.Set("modality")));
  claim->set_document_id(document_.id());
  claim->set_publisher(document_.publisher());
  claim->set_published(document_.published());
  claim->set_rule(draft.rule->rule->id());
  claim->set_confidence(draft.rule->rule->confidence());
  const Span span = s.masked->ToDocument(Quotable(s.masked->text(), draft.masked));
  v1::Evidence* evidence = claim->add_evidence();
  evidence->set_start(span.start);
  evidence->set_end(span.end);
  evidence->set_quote(std::string(Slice(text_.bytes(), span)));
  *claim->mutable_attribution() = speakers_.For(draft.masked);
  if (certainty.hedge != v1::HEDGE_UNSPECIFIED) {
    claim->mutable_attribution()->set_hedge(certainty.hedge);
  }
  if (!claim->attribution().has_speaker() && claim->attribution().via_size() == 0 &&
      claim->attribution().hedge() == v1::HEDGE_UNSPECIFIED) {
    claim->clear_attribution();
  }
  return true;
}

void ClaimBuilder::Finish(v1::Claim claim) {
  const std::string signature = Signature(claim);
  claim.set_id(ClaimId(claim, signature));
  const auto [known, added] = seen_.try_emplace(signature, claims_.size());
  if (added) {
    claims_.push_back(std::move(claim));
    return;
  }
  // Said again: the telling that names who says it is the better one.
  v1::Claim& first = claims_[known->second];
  const bool named = claim.attribution().speaker().type() == v1::ENTITY_TYPE_PERSON;
  if (named && first.attribution().speaker().type() != v1::ENTITY_TYPE_PERSON) {
    first = std::move(claim);
  }
}

std::vector<const Mention*> ClaimBuilder::MentionsOf(const SentenceDrafts& s, const Draft& draft,
                                                     absl::string_view slot) const {
  std::vector<const Mention*> mentions;
  if (const Draft::SlotFill* fill = draft.Find(slot)) {
    for (int index : fill->mentions) mentions.push_back(&s.masked->mentions()[index]);
  }
  return mentions;
}

// "The Norwegian delegation is led by Ida Berg": whom she speaks for from there on.
void ClaimBuilder::LearnLeaders() {
  for (const SentenceDrafts& sentence : sentences_) {
    for (const Draft& draft : sentence.drafts) {
      if (draft.kind() != v1::CLAIM_KIND_LEADERSHIP) continue;
      const std::vector<const Mention*> leaders = MentionsOf(sentence, draft, "leader");
      const std::vector<const Mention*> parties = MentionsOf(sentence, draft, "party");
      if (leaders.size() != 1 || parties.size() != 1) continue;
      if (leaders[0]->cls != MentionClass::kPerson || IsOpen(leaders[0]->ref)) continue;
      const v1::EntityRef party = PartyOf(sentence, *parties[0]);
      if (!party.id().empty()) party_of_leader_.try_emplace(leaders[0]->ref.id(), party);
    }
  }
}

v1::EntityRef ClaimBuilder::PersonParty(const Mention& person) const {
  v1::EntityRef ref;
  if (!person.party_id.empty()) {
    ref.set_id(person.party_id);
    ref.set_name(person.party_name);
    return ref;
  }
  const auto learnt = party_of_leader_.find(person.ref.id());
  return learnt == party_of_leader_.end() ? ref : learnt->second;
}

v1::EntityRef ClaimBuilder::PartyOf(const SentenceDrafts& s, const Mention& mention) {
  v1::EntityRef ref;
  if (mention.cls == MentionClass::kPerson) {
    const Mention* person = &mention;
    if (mention.ref.id() == "*he") {
      person = speakers_.Antecedent(s.masked->FromDocument(mention.span.start));
    }
    if (person != nullptr) ref = PersonParty(*person);
    if (!ref.id().empty()) ref.set_mention(mention.ref.mention());
    return ref;
  }
  if (mention.cls != MentionClass::kParty) return ref;
  ref = mention.ref;
  if (!IsOpen(ref)) return ref;
  if (ref.id() == "*we") {
    const Span at{s.masked->FromDocument(mention.span.start), 0};
    ref = speakers_.PartyFor(at);
    if (ref.id().empty()) {
      const auto learnt = party_of_leader_.find(speakers_.For(at).speaker().id());
      if (learnt != party_of_leader_.end()) ref = learnt->second;
    }
  } else if (ref.id() == "*it") {
    ref = speakers_.Subject();
  } else if (ref.id() == "*rebels") {
    ref = parties_.Rebels();
  } else if (ref.id() == "*government") {
    ref = GovernmentIn(s);
  } else if (ref.id() == "*opposition") {
    ref = parties_.Opposition();
    if (ref.id().empty()) {
      ref.set_id("opposition");
      ref.set_name("opposition");
      ref.set_type(v1::ENTITY_TYPE_GROUP);
    }
  } else {
    ref.Clear();
  }
  ref.set_mention(mention.ref.mention());
  return ref;
}

// "the government": the state among the two that negotiate, else the only state
// that the sentence names, else the document's.
v1::EntityRef ClaimBuilder::GovernmentIn(const SentenceDrafts& s) const {
  std::vector<v1::EntityRef> states;
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  for (const v1::EntityRef& party : pair) {
    if (IsState(party)) AddUnique(party, &states);
  }
  if (states.size() == 1 && pair.size() == 2) return states[0];
  states.clear();
  for (const Mention& mention : s.masked->mentions()) {
    if (mention.cls == MentionClass::kParty && IsState(mention.ref)) AddUnique(mention.ref, &states);
    if (mention.cls == MentionClass::kPerson) {
      const v1::EntityRef party = PersonParty(mention);
      if (IsState(party)) AddUnique(party, &states);
    }
  }
  return states.size() == 1 ? states[0] : parties_.Government();
}

std::vector<v1::EntityRef> ClaimBuilder::Parties(const SentenceDrafts& s, const Draft& draft,
                                                 absl::string_view slot) {
  std::vector<v1::EntityRef> parties;
  const std::vector<const Mention*> mentions = MentionsOf(s, draft, slot);
  const bool both = std::any_of(mentions.begin(), mentions.end(),
                                [](const Mention* m) { return m->ref.id() == "*both"; });
  for (const Mention* mention : mentions) {
    if (both && mention->ref.id() != "*both") continue;  // no list with "the two sides"
    if (both) {
      // What both sides accept they agree on: another kind of claim.
      if (slot == "by" && draft.kind() == v1::CLAIM_KIND_RESPONSE) continue;
      for (const v1::EntityRef& ref : parties_.Pair()) AddUnique(ref, &parties);
    } else {
      AddUnique(PartyOf(s, *mention), &parties);
    }
  }
  return parties;
}

std::vector<v1::EntityRef> ClaimBuilder::Addressees(const SentenceDrafts& s, const Draft& draft,
                                                    absl::string_view slot,
                                                    const v1::EntityRef& by) {
  std::vector<v1::EntityRef> parties;
  for (const v1::EntityRef& ref : Parties(s, draft, slot)) {
    if (ref.id() != by.id()) parties.push_back(ref);
  }
  if (parties.empty()) {
    for (const Mention* mention : MentionsOf(s, draft, "content")) {
      v1::EntityRef ref = PartyOf(s, *mention);
      if (ref.id().empty() || ref.id() == by.id()) continue;
      return {ref};
    }
  }
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  if (parties.empty() && pair.size() == 2 && Has(pair, by.id())) {
    parties.push_back(pair[0].id() == by.id() ? pair[1] : pair[0]);
  }
  return parties;
}

void ClaimBuilder::SpeakForSelf(const SentenceDrafts& s, const Draft& draft, v1::Claim* claim) {
  if (claim->attribution().has_speaker()) return;
  const std::vector<const Mention*> by = MentionsOf(s, draft, "by");
  if (by.size() != 1) return;
  const Mention* mention = by[0];
  if (mention->ref.id() == "*he") {
    mention = speakers_.Antecedent(s.masked->FromDocument(mention->span.start));
  }
  if (mention == nullptr || absl::StartsWith(mention->ref.id(), "*")) return;
  if (mention->cls == MentionClass::kPerson || !mention->head.empty()) {
    *claim->mutable_attribution()->mutable_speaker() = SpeakerRef(*mention);
  }
}

v1::EntityRef ClaimBuilder::Single(const SentenceDrafts& s, const Draft& draft,
                                   absl::string_view slot) {
  const std::vector<v1::EntityRef> parties = Parties(s, draft, slot);
  return parties.empty() ? v1::EntityRef() : parties.front();
}

std::string ClaimBuilder::ContentText(const SentenceDrafts& s, Span masked) const {
  return std::string(Slice(text_.bytes(), s.masked->ToDocument(masked)));
}

// The content for the topic's terms to match: a person is read by office, so that
// "a meeting with Berg" is one between leaders.
std::string ClaimBuilder::TopicText(const SentenceDrafts& s, Span masked) const {
  static const RE2& encounter = StaticRegex("\\b(?:meet|meetings?|talks|summit|sit down|negotiat\\w+)\\b");
  std::string words;
  const std::vector<Mention>& mentions = s.masked->mentions();
  int32_t pos = masked.start;
  if (!RE2::PartialMatch(ToRe2(Slice(s.masked->text(), masked)), encounter)) {
    return ContentText(s, masked);
  }
  for (int index : s.masked->MentionsIn(masked)) {
    const int32_t at = s.masked->FromDocument(mentions[index].span.start);
    if (mentions[index].cls != MentionClass::kPerson || at < pos) continue;
    words += ContentText(s, {pos, at});
    words += "president";
    pos = s.masked->FromDocument(mentions[index].span.end);
  }
  if (pos < masked.end) words += ContentText(s, {pos, masked.end});
  return words;
}

std::vector<ClaimBuilder::Topic> ClaimBuilder::Topics(const SentenceDrafts& s, const Draft& draft) {
  std::vector<Topic> topics;
  const Draft::SlotFill* content = draft.Find("content");
  const absl::string_view fixed = draft.Set("topic");
  if (!fixed.empty()) {
    topics.push_back({std::string(fixed), content ? ContentText(s, content->masked) : ""});
  } else if (content != nullptr) {
    for (Span item : SplitList(s.masked->text(), content->masked)) {
      std::string words = ContentText(s, item);
      std::string topic = TopicOf(packs_, TopicText(s, HeadOf(s.masked->text(), item)));
      const bool repeated = std::any_of(topics.begin(), topics.end(),
                                        [&](const Topic& t) { return t.topic == topic; });
      if (!topic.empty() && !repeated) topics.push_back({std::move(topic), std::move(words)});
    }
    const std::string whole = ContentText(s, content->masked);
    if (topics.size() < 2) {
      // One topic, or none: the content is not a list of matters.
      std::string topic = TopicOf(packs_, TopicText(s, HeadOf(s.masked->text(), content->masked)));
      topics.clear();
      if (!topic.empty()) {
        topics.push_back({topic, whole});
      } else if (IsAnaphoric(whole) && !last_topic_.empty()) {
        topics.push_back({last_topic_, whole});
      }
    }
  }
  // A denial says what it denies in the words before it, often without a topic's.
  if (topics.empty() && draft.Set("stance") == "DENIED") {
    return {{"other", content != nullptr ? ContentText(s, content->masked) : std::string()}};
  }
  if (!topics.empty()) last_topic_ = topics.front().topic;
  return topics;
}

void ClaimBuilder::SetDate(const SentenceDrafts& s, const Draft& draft,
                           v1::DateInterval* date) const {
  for (const Mention* mention : MentionsOf(s, draft, "date")) {
    if (!mention->date.end().empty()) *date = mention->date;
  }
}

// ---- One function a kind -------------------------------------------------------------------

void ClaimBuilder::BuildLeadership(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  std::vector<const Mention*> leaders;
  for (const Mention* mention : MentionsOf(s, draft, "leader")) {
    if (mention->ref.id() == "*he") {
      mention = speakers_.Antecedent(s.masked->FromDocument(mention->span.start));
    }
    if (mention != nullptr && mention->cls == MentionClass::kPerson) leaders.push_back(mention);
  }
  const std::vector<v1::EntityRef> parties = Parties(s, draft, "party");
  const int event = EventFor(s, draft);
  for (size_t k = 0; k < leaders.size(); ++k) {
    v1::EntityRef party;
    if (parties.size() == 1) {
      party = parties[0];
    } else if (!leaders[k]->party_id.empty() &&
               (parties.empty() || Has(parties, leaders[k]->party_id))) {
      party.set_id(leaders[k]->party_id);
      party.set_name(leaders[k]->party_name);
    } else if (parties.size() == leaders.size()) {
      party = parties[k];  // respective reading, by order
    }
    if (party.id().empty()) continue;
    v1::Claim claim;
    if (!Start(s, draft, &claim)) continue;
    v1::Leadership* body = claim.mutable_leadership();
    *body->mutable_party() = party;
    *body->mutable_leader() = leaders[k]->ref;
    body->set_role(leaders[k]->role);
    if (event >= 0) *body->mutable_event() = events_.ToProto(event);
    Finish(std::move(claim));
  }
}

void ClaimBuilder::BuildMeeting(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  v1::Claim claim;
  if (s.event_of[i] < 0 || !Start(s, draft, &claim)) return;
  const DocumentEvent& event = events_.at(s.event_of[i]);
  v1::Meeting* body = claim.mutable_meeting();
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  const bool one = event.parties.size() == 1;
  // "the cabinet gathered": no negotiation is said to be held.
  static const RE2& negotiation = StaticRegex(
      "\\b(?:talks?|negotiat\\w+|rounds?|with|summit|consultations|discussions|dialogue|meetings?)\\b");
  if (one && draft.Find("parties") != nullptr &&
      !RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), negotiation)) {
    return;
  }
  if (event.parties.size() >= 2) {
    CopyTo(event.parties, body->mutable_parties());
  } else if (one && event.parties[0].type() == v1::ENTITY_TYPE_ORGANIZATION) {
    *body->add_parties() = event.parties[0];  // a body that meets: a contact group
  } else if (pair.size() >= 2 && (!one || Has(pair, event.parties[0].id()))) {
    CopyTo(pair, body->mutable_parties());
  } else {
    return;
  }
  *body->mutable_event() = events_.ToProto(s.event_of[i]);
  if (!event.place.id().empty()) *body->mutable_place() = event.place;
  if (!event.venue.id().empty()) *body->mutable_venue() = event.venue;
  if (!event.date.start().empty()) *body->mutable_date() = event.date;
  body->set_start_time(event.start_time);
  body->set_round(event.round);
  CopyTo(event.mediators, body->mutable_mediators());
  v1::MeetingStatus status = EnumValue<v1::MeetingStatus>(draft.Set("status"));
  if (status == v1::MEETING_STATUS_UNSPECIFIED) {
    status = claim.modality() != v1::MODALITY_ACTUAL ? v1::MEETING_STATUS_PLANNED
             : GoesOn(MeetingClause(s.masked->text(), draft.masked))
                 ? v1::MEETING_STATUS_ONGOING
                 : v1::MEETING_STATUS_HELD;
  }
  // What lies after the report is planned, whatever the tense.
  if (status == v1::MEETING_STATUS_HELD && !document_.published().empty() &&
      body->date().start() > document_.published().substr(0, 10)) {
    status = v1::MEETING_STATUS_PLANNED;
    claim.set_modality(v1::MODALITY_PLANNED);
  }
  body->set_status(status);
  // A claim of a meeting with neither place nor day nor round says too little.
  if (!body->has_place() && !body->has_date() && body->round() == 0 &&
      !HasMeetingVerb(Slice(s.masked->text(), draft.masked)) &&
      !(event.parties.size() >= 2 && (status == v1::MEETING_STATUS_CANCELLED ||
                                      status == v1::MEETING_STATUS_POSTPONED))) {
    return;
  }
  Finish(std::move(claim));
}

void ClaimBuilder::BuildDemandOrProposal(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  const std::vector<v1::EntityRef> by = Parties(s, draft, "by");
  for (const Topic& topic : Topics(s, draft)) {
    for (const v1::EntityRef& party : by) {
      v1::Claim claim;
      if (!Start(s, draft, &claim)) return;
      auto fill = [&](auto* body) {
        *body->mutable_by() = party;
        CopyTo(Addressees(s, draft, "of", party), body->mutable_of());
        body->set_topic(topic.topic);
        body->set_content(topic.content);
      };
      if (draft.kind() == v1::CLAIM_KIND_DEMAND) {
        fill(claim.mutable_demand());
      } else {
        fill(claim.mutable_proposal());
      }
      SpeakForSelf(s, draft, &claim);
      Finish(std::move(claim));
    }
  }
}

void ClaimBuilder::BuildDeadline(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  v1::Claim claim;
  if (!Start(s, draft, &claim)) return;
  v1::Deadline* body = claim.mutable_deadline();
  const v1::EntityRef by = Single(s, draft, "set_by");
  if (!by.id().empty()) *body->mutable_set_by() = by;
  CopyTo(Parties(s, draft, "applies_to"), body->mutable_applies_to());
  SetDate(s, draft, body->mutable_date());
  if (!DueDate(s, draft, body->mutable_date())) return;
  const std::vector<Topic> topics = Topics(s, draft);
  if (!topics.empty()) {
    body->set_topic(topics[0].topic);
    body->set_content(topics[0].content);
  }
  Finish(std::move(claim));
}

// When it is due; false where the words give no day or are no time limit.
bool ClaimBuilder::DueDate(const SentenceDrafts& s, const Draft& draft,
                           v1::DateInterval* date) const {
  static const RE2& limit = StaticRegex(
      "\\b(?:by|before|within|until|till|no later than|deadlines?|ultimatum|target|expir\\w+|time limit|"
      "cut-?off|window|midnight|given|gave|gives|giving|has|have|had)\\b");
  const absl::string_view words =
      Slice(text_.bytes(), s.masked->ToDocument(draft.masked));
  if (!RE2::PartialMatch(ToRe2(words), limit)) return false;
  if (!date->end().empty()) {
    LookAhead(s, draft, date);
    return true;
  }
  // "two weeks to accept": from the day of the report.
  static const RE2& duration = StaticRegex(
      "\\b(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](hour|day|week|month)s?\\b");
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  for (const Mention* mention : MentionsOf(s, draft, "date")) {
    re2::StringPiece number, unit;
    if (!published.has_value() ||
        !RE2::PartialMatch(ToRe2(Slice(text_.bytes(), mention->span)), duration, &number, &unit)) {
      continue;
    }
    const int n = SmallNumber(FromRe2(number));
    const absl::string_view u = FromRe2(unit);
    const absl::CivilDay due = u == "hour"   ? *published + (n + 23) / 24
                               : u == "day"  ? *published + n
                               : u == "week" ? *published + 7 * n
                                             : absl::CivilDay(published->year(),
                                                              published->month() + n,
                                                              published->day());
    date->set_start(absl::FormatCivilTime(due));
    date->set_end(date->start());
    date->set_granularity(v1::GRANULARITY_DAY);
    return true;
  }
  return false;
}

// A time limit lies ahead whatever the tense ("set Tuesday as the deadline"),
// unless the words say that it passed.
void ClaimBuilder::LookAhead(const SentenceDrafts& s, const Draft& draft,
                             v1::DateInterval* date) const {
  static const RE2& past = StaticRegex(
      "\\b(?:pass(?:ed|es)|missed|expired|lapsed|previous|original|earlier|ran out|yesterday|last|ago|\\d{4})\\b");
  static const RE2& weekday = StaticRegex("(?:mon|tues|wednes|thurs|fri|satur|sun)day");
  static const RE2& month =
      StaticRegex("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  const std::optional<absl::CivilDay> start = ParsePublished(date->start());
  const std::optional<absl::CivilDay> end = ParsePublished(date->end());
  if (!published || !start || !end || *end >= *published) return;
  const absl::string_view sentence = Slice(text_.bytes(), s.masked->ToDocument(draft.masked));
  if (RE2::PartialMatch(ToRe2(sentence), past)) return;
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (dates.empty()) return;
  const absl::string_view words = Slice(text_.bytes(), dates.back()->span);
  absl::CivilDay from = *start, to = *end;
  if (RE2::PartialMatch(ToRe2(words), month)) {
    from = absl::CivilDay(from.year() + 1, from.month(), from.day());
    to = absl::CivilDay(to.year() + 1, to.month(), to.day());
  } else if (RE2::PartialMatch(ToRe2(words), weekday)) {
    from += 7;
    to += 7;
  }
  date->set_start(absl::FormatCivilTime(from));
  date->set_end(absl::FormatCivilTime(to));
}

void ClaimBuilder::BuildExchange(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  v1::Claim claim;
  if (!Start(s, draft, &claim)) return;
  v1::PrisonerExchange* body = claim.mutable_prisoner_exchange();
  std::vector<v1::EntityRef> parties = Parties(s, draft, "parties");
  const v1::EntityRef giver = Single(s, draft, "released_by");
  const v1::EntityRef taker = Single(s, draft, "received_by");
  AddUnique(giver, &parties);
  AddUnique(taker, &parties);
  if (parties.size() < 2) {
    for (const v1::EntityRef& ref : parties_.Pair()) {
      if (parties.size() < 2) AddUnique(ref, &parties);
    }
  }
  if (parties.size() < 2) return;
  CopyTo(parties, body->mutable_parties());
  v1::Basis basis = EnumValue<v1::Basis>(draft.Set("basis"));
  for (const Mention* mention : MentionsOf(s, draft, "count")) {
    *body->mutable_count() = mention->count;
    if (mention->for_count.has_value()) {
      if (*mention->for_count != mention->count.value()) return;  // "N for M": two directions
      basis = v1::BASIS_EACH_SIDE;
    }
  }
  body->set_basis(basis);
  v1::ExchangeStatus status = EnumValue<v1::ExchangeStatus>(draft.Set("status"));
  if (status == v1::EXCHANGE_STATUS_UNSPECIFIED) {
    status = claim.modality() == v1::MODALITY_ACTUAL ? v1::EXCHANGE_STATUS_COMPLETED
                                                     : v1::EXCHANGE_STATUS_PLANNED;
  }
  body->set_status(status);
  if (basis == v1::BASIS_ONE_SIDE) {
    if (!giver.id().empty()) {
      *body->mutable_released_by() = giver;
    } else if (!taker.id().empty()) {
      for (const v1::EntityRef& party : parties) {
        if (party.id() != taker.id()) *body->mutable_released_by() = party;
      }
    }
  }
  SetDate(s, draft, body->mutable_date());
  if (body->date().end().empty()) body->clear_date();
  Finish(std::move(claim));
}

void ClaimBuilder::BuildAgreement(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  std::vector<v1::EntityRef> parties = Parties(s, draft, "parties");
  for (v1::EntityRef& ref : Parties(s, draft, "party")) AddUnique(std::move(ref), &parties);
  // A lone party's agreeing is an answer, another kind of claim.
  if (parties.size() == 1 && parties[0].type() != v1::ENTITY_TYPE_ORGANIZATION) return;
  if (parties.empty()) parties = parties_.Pair();
  if (parties.empty()) return;
  for (const Topic& topic : Topics(s, draft)) {
    // An agreed exchange of prisoners is a claim of its own kind.
    if (topic.topic == "prisoner_exchange" && draft.Set("negated").empty()) continue;
    v1::Claim claim;
    if (!Start(s, draft, &claim)) return;
    v1::Agreement* body = claim.mutable_agreement();
    CopyTo(parties, body->mutable_parties());
    body->set_topic(topic.topic);
    body->set_content(topic.content);
    Finish(std::move(claim));
  }
}

// The stance that the rest of the sentence leaves of the rule's: a refusal
// "until" something, a yes "provided that", a rejected report.
v1::Stance ClaimBuilder::StanceOf(const SentenceDrafts& s, const Draft& draft) const {
  const v1::Stance stance = EnumValue<v1::Stance>(draft.Set("stance"));
  const Draft::SlotFill* content = draft.Find("content");
  if (content == nullptr) return stance;
  const absl::string_view text = s.masked->text();
  static const RE2& untrue = StaticRegex(
      "\\bas (?:untrue|false|fake|baseless|unfounded|fiction|lies|a lie|nonsense|fabricat\\w+|rumou?rs?|speculation|a hoax)\\b");
  const Span whole{draft.trigger.start, content->masked.end};
  if (stance == v1::STANCE_REJECTED && (IsAllegation(Slice(text, content->masked)) ||
                                        RE2::PartialMatch(ToRe2(Slice(text, whole)), untrue))) {
    return v1::STANCE_DENIED;
  }
  const bool answer = stance == v1::STANCE_REJECTED || stance == v1::STANCE_ACCEPTED;
  return answer && IsConditional(Slice(text, content->masked)) ? v1::STANCE_CONDITIONAL : stance;
}

void ClaimBuilder::BuildResponse(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  const v1::Stance stance = StanceOf(s, draft);
  const std::vector<v1::EntityRef> by = Parties(s, draft, "by");
  for (const Topic& topic : Topics(s, draft)) {
    for (const v1::EntityRef& party : by) {
      v1::Claim claim;
      if (!Start(s, draft, &claim)) return;
      v1::Response* body = claim.mutable_response();
      *body->mutable_by() = party;
      body->set_stance(stance);
      body->set_topic(topic.topic);
      body->set_content(topic.content);
      const std::vector<v1::EntityRef> to = Addressees(s, draft, "to", party);
      if (!to.empty()) *body->mutable_to() = to.front();
      SpeakForSelf(s, draft, &claim);
      Finish(std::move(claim));
    }
  }
}

void ClaimBuilder::BuildParticipation(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  const int event = EventFor(s, draft);
  const v1::EntityRef stated = Single(s, draft, "party");
  for (const Mention* mention : MentionsOf(s, draft, "participant")) {
    if (mention->ref.id() == "*he") {
      mention = speakers_.Antecedent(s.masked->FromDocument(mention->span.start));
    }
    if (mention == nullptr) continue;
    v1::EntityRef who =
        mention->cls == MentionClass::kPerson ? mention->ref : PartyOf(s, *mention);
    if (who.id().empty() || IsOpen(who)) continue;
    v1::Claim claim;
    if (!Start(s, draft, &claim)) return;
    claim.set_negated(false);
    v1::Participation* body = claim.mutable_participation();
    *body->mutable_participant() = who;
    if (mention->cls == MentionClass::kPerson) {
      if (!stated.id().empty()) {
        *body->mutable_party() = stated;
      } else if (!mention->party_id.empty()) {
        body->mutable_party()->set_id(mention->party_id);
        body->mutable_party()->set_name(mention->party_name);
      }
    }
    body->set_attends(draft.Set("attends") != "false");
    body->set_capacity(EnumValue<v1::Capacity>(draft.Set("capacity")));
    if (event >= 0) *body->mutable_event() = events_.ToProto(event);
    Finish(std::move(claim));
  }
}

}  // namespace claims
