#include "claims/resolve/speaker_tracker.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/base/slug.h"
#include "claims/resolve/refs.h"

namespace claims {
namespace {

int Count(absl::string_view text, char c) {
  return static_cast<int>(std::count(text.begin(), text.end(), c));
}

// "Another Norwegian source close to the talks said": the mention is "Norwegian source".
Span WholeDescription(absl::string_view text, Span mention) {
  static const Cue& before = StaticCue(
      "(?i)\\b(?:an?|another|one|two|three|four|several|some)"
      "(?: (?:senior|top|unnamed|anonymous|high-ranking|other))? $");
  static const GroupRegex& after = StaticGroupRegex(
      "^( (?:familiar with|close to|briefed on|with (?:direct )?knowledge of|involved in)"
      "(?: [a-z-]+){1,4}?)(?:,| (?:said|says|told|added|confirmed|reported|have|has|had)\\b)");
  re2::StringPiece part;
  const absl::string_view head = text.substr(0, mention.start);
  if (before.Find(head, 0, &part)) {
    mention.start -= static_cast<int32_t>(part.size());
  }
  if (MatchesWithGroups(text.substr(mention.end), after, &part)) {
    mention.end += static_cast<int32_t>(part.size());
  }
  return mention;
}

bool IsOutlet(const v1::Attribution& attribution) {
  return attribution.speaker().type() == v1::ENTITY_TYPE_OUTLET;
}

// "the White House": a house that speaks, named as the text has it; "the US" is the state.
v1::EntityRef PartySpeaker(const MaskedSentence& sentence, const Mention& mention, Span words) {
  static const Cue& house = StaticCue(
      "(?:House|Kremlin|Pentagon|Department|Office|Palace|Ministry|Duma|Knesset|Street|Elys[ée]e|"
      "Presidency|Chancellery|Parliament|Cabinet)$");
  v1::EntityRef ref = mention.ref;
  if (IsState(ref) && Matches(ref.mention(), house)) ref.set_name(ref.mention());
  ref.set_mention(sentence.Words(words));
  return ref;
}

// Those who speak for a party without a name.
constexpr absl::string_view kOffice =
    "minister|president|premier|leader|chancellor|king|emir|envoy|negotiator|official|diplomat|"
    "delegate|representative|ambassador|commander|spokes(?:man|woman|person)";

// "A spokeswoman for [Norway]".
const GroupRegex& OfficeFor() {
  static const GroupRegex& re = StaticGroupRegex(absl::StrCat(
      "^(?:An?|The|One|Another) (?:[a-z-]+ ){0,2}?(", kOffice,
      ") (?:for|of|from|with|at) (?:the )?$"));
  return re;
}

// "Berg said that [Lind had told] them": who tells it further. "Berg said no, but Lind said"
// is one after the other.
bool Relays(absl::string_view between) {
  static const Cue& re = StaticCue("^[^,;:\"]* that [^,;:\"]*$");
  return Matches(between, re);
}

// "[Berg wants a truce]; Norway says it will consider one".
bool OpensClause(absl::string_view text, Span speaker, int32_t end) {
  static const Cue& joined = StaticCue(
      "(?:;|,? (?:and|but|while|whereas|though|although))(?: the)? $");
  static const Cue& content = StaticCue(
      "^ (?:that|it|he|she|they|its|their|his|her|the|there|no|this|[\\x{E000}-\\x{E7FF}]) ");
  return Matches(text.substr(0, speaker.start), joined) && Matches(text.substr(end), content);
}

// "announced a truce[, hours after] Chile called for one": what went before is not announced.
int32_t ScopeEnd(absl::string_view text, int32_t from) {
  static const GroupRegex& beside = StaticGroupRegex(
      ", (?:just |only |barely )?(?:(?:an?|two|three|four|five|several|some|many) )?"
      "(?:minutes?|hours?|days?|weeks?|months?) (?:after|before) ");
  re2::StringPiece hit;
  if (!beside.Find(text, static_cast<size_t>(from), &hit, 1)) {
    return std::numeric_limits<int32_t>::max();
  }
  return static_cast<int32_t>(hit.data() - text.data());
}

}  // namespace

v1::EntityRef SpeakerTracker::PartyOf(const Mention& mention) {
  v1::EntityRef ref;
  if (mention.cls == MentionClass::kParty && !absl::StartsWith(mention.ref.id(), "*")) {
    ref = mention.ref;
  } else if (mention.cls == MentionClass::kPerson) {
    ref.set_id(mention.party_id);
    ref.set_name(mention.party_name);
  }
  return ref;
}

v1::EntityRef SpeakerRef(const Mention& mention) {
  v1::EntityRef ref = mention.ref;
  if (mention.cls == MentionClass::kParty && !mention.head.empty()) {
    ref.set_name(ref.mention());
    ref.set_id(Slug(ref.mention()));
    ref.set_type(v1::ENTITY_TYPE_DESCRIPTION);
  }
  return ref;
}

// What an attribution says; false where it names nobody.
bool SpeakerTracker::Hear(const MaskedSentence& sentence, const Draft& draft, Heard* heard) const {
  static const Cue& citing = StaticCue("^(?:according to|citing|quoting|cited by|quoted by)\\b");
  static const RE2& office = StaticRegex("^'s? office\\b");
  static const Cue& goes_on = StaticCue("\\bcontinued$");
  heard->masked = draft.masked;
  if (Matches(Slice(sentence.text(), draft.masked), goes_on) &&
      absl::StartsWith(sentence.text().substr(draft.masked.end), " to ")) {
    return false;  // "continued to fight"
  }
  heard->cited = Matches(Slice(sentence.text(), draft.masked), citing);
  const Draft::SlotFill* speaker = draft.Find("speaker");
  heard->scope_end = ScopeEnd(sentence.text(), draft.masked.end);
  heard->opens_clause = speaker != nullptr && !heard->cited &&
                        OpensClause(sentence.text(), speaker->masked, draft.masked.end);
  if (speaker != nullptr && speaker->is_text) {
    HearUnnamed(sentence, speaker->masked, heard);
  } else if (speaker != nullptr && !speaker->mentions.empty()) {
    const Mention* mention = &sentence.mentions()[speaker->mentions.front()];
    const Mention& said = *mention;
    if (mention->ref.id() == "*he") mention = Antecedent(sentence, *mention);
    if (mention == nullptr || IsOpen(mention->ref)) {
      return HearOpen(sentence, said, speaker->masked, heard);
    }
    re2::StringPiece of;
    const absl::string_view after = sentence.text().substr(speaker->masked.end);
    if (office.Match(ToRe2(after), 0, after.size(), RE2::ANCHOR_START, &of, 1)) {
      const int32_t end = speaker->masked.end + static_cast<int32_t>(of.size());
      HearUnnamed(sentence, {speaker->masked.start, end}, heard);
      return true;
    }
    if (mention->cls == MentionClass::kPerson) {
      heard->person = *mention;
      heard->has_person = true;
    }
    if (mention->cls == MentionClass::kParty && !mention->head.empty()) {
      HearUnnamed(sentence, WholeDescription(sentence.text(), speaker->masked), heard);
      return true;
    }
    const bool party = mention->cls == MentionClass::kParty;
    *heard->attribution.mutable_speaker() =
        party ? PartySpeaker(sentence, *mention, speaker->masked) : mention->ref;
    heard->party = PartyOf(*mention);
    if (heard->party.id().empty()) heard->party = PartyOfSpokesman(*mention);
  }
  if (const Draft::SlotFill* via = draft.Find("via")) {
    for (int index : via->mentions) *heard->attribution.add_via() = sentence.mentions()[index].ref;
  }
  return heard->attribution.has_speaker() || heard->attribution.via_size() > 0;
}

// "The Kremlin refused. Spokesman Igor Vetrov said": of whom the sentence before is about.
v1::EntityRef SpeakerTracker::PartyOfSpokesman(const Mention& person) const {
  const bool speaks_for = absl::StartsWithIgnoreCase(person.role, "spokes") &&
                          !absl::StrContains(person.role, ' ');
  return speaks_for && subjects_.size() == 1 ? subjects_.front() : v1::EntityRef();
}

v1::EntityRef SpeakerTracker::SpokenFor(const std::string& person) const {
  const auto it = spoken_for_.find(person);
  return it == spoken_for_.end() ? v1::EntityRef() : it->second;
}

void SpeakerTracker::KeepWhole(std::vector<Heard>* heard) {
  if (heard->size() < 2) return;
  const std::vector<Heard> all = *heard;
  const auto within_other = [&all](const Heard& part) {
    return std::any_of(all.begin(), all.end(), [&part](const Heard& whole) {
      if (whole.masked.start >= part.masked.start) return false;
      // "Berg was [quoted by the Courier] as saying".
      return part.cited ? whole.masked.end >= part.masked.end : whole.masked.end == part.masked.end;
    });
  };
  heard->erase(std::remove_if(heard->begin(), heard->end(), within_other), heard->end());
}

void SpeakerTracker::AddHeard(const MaskedSentence& sentence, const Draft& draft) {
  Heard heard;
  const bool hears = Hear(sentence, draft, &heard);
  if (heard.has_person) {
    next_person_ = heard.person;
    has_next_person_ = true;
  }
  if (!hears) return;
  if (heard.has_person && heard.person.party_id.empty() && !heard.party.id().empty()) {
    spoken_for_.emplace(heard.person.ref.id(), heard.party);
  }
  if (heard.attribution.speaker().type() == v1::ENTITY_TYPE_DESCRIPTION) {
    unnamed_.push_back(heard);
  }
  heard_.push_back(std::move(heard));
}

bool SpeakerTracker::Foresee(const MaskedSentence& sentence, const std::vector<Draft>& drafts) {
  if (!open_quote_ || !heard_.empty() || has_ahead_) return true;
  const size_t close = sentence.text().find('"');
  if (close == absl::string_view::npos) return false;
  for (const Draft& draft : drafts) {
    const bool after = draft.kind() == v1::CLAIM_KIND_ATTRIBUTION &&
                       draft.masked.end > static_cast<int32_t>(close);
    Heard heard;
    if (!after || has_ahead_ || !Hear(sentence, draft, &heard)) continue;
    ahead_ = std::move(heard);
    has_ahead_ = true;
  }
  return true;
}

bool SpeakerTracker::IsQuoted(const MaskedSentence& sentence, int32_t masked) const {
  return (Count(sentence.text().substr(0, masked), '"') + (within_ ? 1 : 0)) % 2 == 1;
}

// The first party of a sentence, or the party of the person, is taken for its
// subject, "It" for the one before.
void SpeakerTracker::ObserveSubject(const MaskedSentence& sentence) {
  const std::vector<Mention>& mentions = sentence.mentions();
  size_t first = 0;
  while (first < mentions.size() && mentions[first].cls != MentionClass::kParty &&
         mentions[first].cls != MentionClass::kPerson) {
    ++first;
  }
  if (first < mentions.size() && mentions[first].ref.id() != "*it" &&
      mentions[first].ref.id() != "*his") {
    next_subjects_.clear();
    has_next_subject_ = false;
    // "The panel should also include Norway": no subject.
    constexpr int kFewWords = 3;  // "On Monday the ..."
    const int32_t start = sentence.FromDocument(mentions[first].span.start);
    const absl::string_view before = sentence.text().substr(0, start);
    // "Until the last minute, the ..."
    static const Cue& circumstance = StaticCue(
        "^(?i:in|on|at|until|after|during|since|for|by|late|early|earlier|last|despite|amid|under|"
        "following|before|over|as)\\b[^,;:\"]{1,60}, (?:the )?$");
    re2::StringPiece office;
    const bool leads = Count(before, ' ') <= kFewWords || Matches(before, circumstance) ||
                       OfficeFor().Find(before, 0, &office, 1);
    for (size_t i = first; leads && i < mentions.size(); ++i) {
      const Mention& mention = mentions[i];
      if (mention.cls != MentionClass::kParty && mention.cls != MentionClass::kPerson) break;
      if (i > first) {
        // "Norway and Chile": a joint subject.
        const int32_t from = sentence.FromDocument(mentions[i - 1].span.end);
        const int32_t to = sentence.FromDocument(mention.span.start);
        const absl::string_view between = Slice(sentence.text(), {from, to});
        if (between != " and " && between != ", " && between != ", and ") break;
      }
      if (i == first && mention.cls == MentionClass::kParty && !IsOpen(mention.ref)) {
        next_subject_ = mention;
        has_next_subject_ = true;
      }
      // "The rebels": open still, for the builder to settle.
      const bool open = mention.ref.id() == "*rebels" || mention.ref.id() == "*government" ||
                        mention.ref.id() == "*opposition";
      AddUnique(open ? mention.ref : PartyOf(mention), &next_subjects_);
    }
  }
  for (const Mention& mention : mentions) {
    const v1::EntityRef party = PartyOf(mention);
    if (party.type() == v1::ENTITY_TYPE_GROUP) next_group_ = party;
    if (party.type() == v1::ENTITY_TYPE_ORGANIZATION) next_organization_ = party;
    if (mention.cls == MentionClass::kParty && !party.id().empty()) parties_.push_back(party);
    if (mention.cls == MentionClass::kPerson && !absl::StartsWith(mention.ref.id(), "*")) {
      people_.push_back(mention);
    }
  }
}

// "Norway's prime minister", "a spokeswoman for Norway", "a Norwegian [negotiator]", as the
// subject of a sentence in which nobody named speaks.
void SpeakerTracker::ObserveOffice(const MaskedSentence& sentence) {
  static const GroupRegex& office = StaticGroupRegex(absl::StrCat("(?i)\\b(", kOffice, ")$"));
  static const GroupRegex& after = StaticGroupRegex(absl::StrCat("^ (", kOffice, ")\\b"));
  // "She added": the same one still.
  static const Cue& goes_on = StaticCue("^\"?(?:[A-Z][a-z]+,? ){0,2}?[\\x{E400}-\\x{E7FF}]");
  const std::vector<Mention>& mentions = sentence.mentions();
  const bool still = !mentions.empty() && mentions[0].ref.id() == "*he" &&
                     Matches(sentence.text(), goes_on);
  if (still && !has_person_) return;
  next_office_.Clear();
  if (!has_next_subject_ || has_next_person_ || next_subjects_.size() != 1) return;
  const absl::string_view text = sentence.text();
  const int32_t start = sentence.FromDocument(next_subject_.span.start);
  const int32_t end = sentence.FromDocument(next_subject_.span.end);
  re2::StringPiece noun;
  if (!MatchesWithGroups(next_subject_.ref.mention(), office, &noun) &&
      !MatchesWithGroups(text.substr(end), after, &noun) &&
      !MatchesWithGroups(text.substr(0, start), OfficeFor(), &noun)) {
    return;
  }
  next_office_ = PartyOf(next_subject_);
  next_office_noun_ = absl::AsciiStrToLower(FromRe2(noun));
  next_office_holder_ = next_subject_;
}

const v1::EntityRef& SpeakerTracker::Office(absl::string_view role) const {
  static const v1::EntityRef* const kNone = new v1::EntityRef();
  return role.empty() || role == office_noun_ ? office_ : *kNone;
}

const v1::EntityRef& SpeakerTracker::Described(absl::string_view words) const {
  const std::string head = absl::AsciiStrToLower(words.substr(words.rfind(' ') + 1));
  if (head == "group" || head == "movement" || head == "militia" || head == "faction" ||
      head == "militants" ||
      head == "insurgency" || head == "guerrilla" || head == "front" || head == "bloc" ||
      head == "alliance" || head == "coalition" || head == "umbrella" ||
      head == "organization" || head == "organisation") {
    return group_.id().empty() ? Subject() : group_;
  }
  if (head == "resolution") return organization_;
  // "the council": of the Security Council.
  constexpr size_t kReach = 12;  // mentions back
  for (size_t back = 1; back <= std::min(kReach, parties_before_); ++back) {
    const v1::EntityRef& party = parties_[parties_before_ - back];
    if (absl::StrContains(absl::AsciiStrToLower(party.mention()), head)) return party;
  }
  return Subject();
}

const v1::EntityRef& SpeakerTracker::Subject() const {
  static const v1::EntityRef* const kNone = new v1::EntityRef();
  return subjects_.empty() ? *kNone : subjects_.front();
}

void SpeakerTracker::Observe(const MaskedSentence& sentence, const std::vector<Draft>& drafts) {
  last_is_before_ = !heard_.empty() || (last_is_before_ && quoted_);
  if (!heard_.empty()) {
    last_ = heard_.back();
    has_last_ = true;
  }
  subject_ = next_subject_;
  has_subject_ = has_next_subject_;
  office_ = next_office_;
  office_noun_ = next_office_noun_;
  office_holder_ = next_office_holder_;
  if (!next_office_.id().empty()) {
    has_person_ = has_next_person_ = false;
  } else if (has_next_person_) {
    person_ = next_person_;
    has_person_ = true;
    has_next_person_ = false;
  }
  subjects_ = next_subjects_;
  group_ = next_group_;
  organization_ = next_organization_;
  parties_before_ = parties_.size();
  people_before_ = people_.size();
  heard_.clear();
  for (const Draft& draft : drafts) {
    if (draft.kind() == v1::CLAIM_KIND_ATTRIBUTION) AddHeard(sentence, draft);
  }
  KeepWhole(&heard_);
  const absl::string_view text = sentence.text();
  for (Heard& outer : heard_) {
    for (const Heard& inner : heard_) {
      if (outer.cited || outer.masked.end > inner.masked.start) continue;
      // The verb's object is within the match or after it: "told the Courier that".
      if (!Relays(Slice(text, {outer.masked.end, inner.masked.start}))) continue;
      outer.relays_to = inner.masked.start;
      break;
    }
  }
  within_ = open_quote_;
  if (!within_) has_ahead_ = false;
  quoted_ = open_quote_ || (!text.empty() && text[0] == '"');
  if (Count(text, '"') % 2 == 1) open_quote_ = !open_quote_;
  ObserveSubject(sentence);
  for (const Mention& mention : sentence.mentions()) {
    if (mention.cls == MentionClass::kOutlet) outlet_ = mention.ref;
  }
  ObserveOffice(sentence);
  if (!has_next_person_) {
    // The first person named is taken for the subject.
    for (const Mention& mention : sentence.mentions()) {
      if (mention.cls != MentionClass::kPerson) continue;
      if (!absl::StartsWith(mention.ref.id(), "*")) {
        next_person_ = mention;
        has_next_person_ = true;
      }
      break;
    }
  }
}

const SpeakerTracker::Heard* SpeakerTracker::Nearest(Span masked) const {
  constexpr int32_t kArticle = 4;  // "the "
  const Heard* before = nullptr;
  const Heard* after = nullptr;
  for (const Heard& heard : heard_) {
    if (heard.masked.start < masked.start) {
      before = masked.start < heard.scope_end ? &heard : nullptr;
    } else if (after == nullptr &&
               (!heard.opens_clause || heard.masked.start <= masked.start + kArticle)) {
      after = &heard;
    }
  }
  if (before != nullptr) return before;
  if (after != nullptr) return after;
  if (has_ahead_ && (within_ || open_quote_)) return &ahead_;
  return quoted_ && has_last_ ? &last_ : nullptr;
}

const Mention* SpeakerTracker::Antecedent(int32_t masked) const {
  for (auto it = heard_.rbegin(); it != heard_.rend(); ++it) {
    if (it->has_person && it->masked.end <= masked) return &it->person;
  }
  return has_person_ ? &person_ : nullptr;
}

const Mention* SpeakerTracker::Antecedent(const MaskedSentence& sentence, const Mention& he) const {
  if (he.role.empty()) return Antecedent(sentence.FromDocument(he.span.start));
  // Leaders are called by several words.
  static const Cue& heads = StaticCue(
      "(?i)\\b(?:president|premier|prime "
      "minister|leader|chancellor|king|emir|sultan|prince|ruler|chairman|"
      "chief|commander|general|gen|head|marshal)\\b");
  const bool called_otherwise = he.role == "leader" || he.role == "strongman" ||
                                he.role == "dictator" || he.role == "monarch" ||
                                he.role == "warlord";
  constexpr size_t kReach = 8;  // mentions back
  for (size_t back = 1; back <= std::min(kReach, people_before_); ++back) {
    const Mention& person = people_[people_before_ - back];
    if (absl::StrContains(absl::AsciiStrToLower(person.role), he.role)) return &person;
    if (called_otherwise && Matches(person.role, heads)) return &person;
  }
  return nullptr;
}

v1::Attribution SpeakerTracker::For(Span masked) const {
  const Heard* heard = Nearest(masked);
  if (heard == nullptr) return v1::Attribution();
  // "Reuters reported that ..., citing officials"; "Berg said ..., Reuters reported".
  v1::Attribution attribution = heard->attribution;
  for (const Heard& outer : heard_) {
    if (outer.relays_to == heard->masked.start) {
      *attribution.add_via() = outer.attribution.speaker();
    }
  }
  for (const Heard& before : heard_) {
    // "Citing officials, Reuters reported that ...".
    if (!before.cited || before.masked.end > heard->masked.start || IsOutlet(before.attribution) ||
        !IsOutlet(attribution)) {
      continue;
    }
    *attribution.add_via() = attribution.speaker();
    *attribution.mutable_speaker() = before.attribution.speaker();
  }
  for (const Heard& after : heard_) {
    if (after.masked.start <= masked.start || &after == heard) continue;
    if (IsOutlet(attribution) && after.cited && !IsOutlet(after.attribution)) {
      *attribution.add_via() = attribution.speaker();
      *attribution.mutable_speaker() = after.attribution.speaker();
    } else if (!IsOutlet(attribution) && IsOutlet(after.attribution)) {
      *attribution.add_via() = after.attribution.speaker();
    }
    break;
  }
  return attribution;
}

v1::EntityRef SpeakerTracker::PartyFor(Span masked) const {
  const Heard* heard = Nearest(masked);
  return heard == nullptr ? v1::EntityRef() : heard->party;
}

}  // namespace claims
