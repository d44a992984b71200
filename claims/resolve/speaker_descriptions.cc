#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/base/slug.h"
#include "claims/resolve/refs.h"
#include "claims/resolve/speaker_tracker.h"

namespace claims {

// Speakers who are described or referred back to: "a source in Oslo", "the statement".

namespace {

// "The source close to the talks": "source".
absl::string_view HeadNoun(absl::string_view words) {
  static const GroupRegex& placed = StaticGroupRegex(
      " (?:in|from|at|to|for|of|on|who|close|familiar|briefed|involved|with|near|inside|"
      "within)\\b");
  re2::StringPiece hit;
  if (placed.Find(words, 0, &hit, 1)) {
    words = words.substr(0, hit.data() - words.data());
  }
  return words.substr(words.rfind(' ') + 1);
}

// "The newspaper said": the outlet that the sentences before name.
bool IsMedium(absl::string_view noun) {
  return noun == "newspaper" || noun == "paper" || noun == "daily" || noun == "magazine" ||
         noun == "broadcaster" || noun == "channel" || noun == "agency" || noun == "outlet" ||
         noun == "website" || noun == "network";
}

// "The statement added": of whoever spoke before.
bool IsDocument(absl::string_view noun) {
  return noun == "statement" || noun == "communique" || noun == "declaration";
}

// "On the eve of the round [the envoy] said": what a pattern took in before it.
Span WithoutLead(absl::string_view text, Span words) {
  static const GroupRegex& lead = StaticGroupRegex("^(?i:an?|the)\\b.* (the [^ ]+)$");
  static const Cue& placed = StaticCue(" (?:in|of|from|for|to|with|at|close|on|by) ");
  re2::StringPiece rest;
  const absl::string_view whole = Slice(text, words);
  if (!MatchesWithGroups(whole, lead, &rest)) return words;
  const auto at = static_cast<int32_t>(rest.data() - text.data());
  if (Matches(Slice(text, {words.start, at}), placed)) return words;
  return {at, words.end};
}

}  // namespace

void SpeakerTracker::HearUnnamed(const MaskedSentence& sentence, Span words, Heard* heard) const {
  v1::EntityRef* ref = heard->attribution.mutable_speaker();
  words = WithoutLead(sentence.text(), words);
  ref->set_name(sentence.Words(words));
  if (HearApposed(sentence, words, heard)) return;
  const bool definite = absl::StartsWithIgnoreCase(ref->name(), "the ");
  for (auto it = unnamed_.rbegin(); definite && it != unnamed_.rend(); ++it) {
    if (HeadNoun(it->attribution.speaker().name()) != HeadNoun(ref->name())) continue;
    *ref = it->attribution.speaker();
    heard->party = it->party;
    return;
  }
  if (definite && has_last_ && last_is_before_ && IsDocument(HeadNoun(ref->name()))) {
    *ref = last_.attribution.speaker();
    heard->party = last_.party;
    return;
  }
  if (definite && !outlet_.id().empty() && IsMedium(HeadNoun(ref->name()))) {
    *ref = outlet_;
    return;
  }
  ref->set_mention(ref->name());
  const std::vector<int> named = sentence.MentionsIn(words);
  // "The Norwegian foreign ministry" is a name but for its article.
  constexpr size_t kArticle = 4;
  if (definite && !named.empty()) ref->set_name(ref->name().substr(kArticle));
  ref->set_id(Slug(ref->name()));
  ref->set_type(v1::ENTITY_TYPE_DESCRIPTION);
  for (int index : named) heard->party = PartyOf(sentence.mentions()[index]);
}

// "The VLF deputy commander, Ola Dahl, said": he is who speaks.
bool SpeakerTracker::HearApposed(const MaskedSentence& sentence, Span words, Heard* heard) {
  static const GroupRegex& apposed = StaticGroupRegex("^, ([\\x{E400}-\\x{E7FF}]),");
  re2::StringPiece name;
  if (!MatchesWithGroups(sentence.text().substr(words.end), apposed, &name)) return false;
  const auto at = static_cast<int32_t>(name.data() - sentence.text().data());
  const std::vector<int> named = sentence.MentionsIn({at, at + 3});
  if (named.empty() || IsOpen(sentence.mentions()[named[0]].ref)) return false;
  heard->person = sentence.mentions()[named[0]];
  heard->has_person = true;
  *heard->attribution.mutable_speaker() = heard->person.ref;
  heard->party = PartyOf(heard->person);
  for (int index : sentence.MentionsIn(words)) {
    if (heard->party.id().empty()) heard->party = PartyOf(sentence.mentions()[index]);
  }
  return true;
}

// "It said", "the statement added": who spoke in the sentence before, else its subject.
// "The opposition said": as the text calls it. False where nobody is meant.
bool SpeakerTracker::HearOpen(const MaskedSentence& sentence, const Mention& mention, Span words,
                              Heard* heard) const {
  const std::string& id = mention.ref.id();
  if (id == "*government" || id == "*opposition" || id == "*rebels" || id == "*both") {
    HearUnnamed(sentence, words, heard);
    // Whose it is the whole report tells.
    if (id != "*both" && heard->party.id().empty()) heard->party = mention.ref;
    return true;
  }
  // "Her spokesman said".
  if (id == "*his") {
    HearUnnamed(sentence, words, heard);
    const Mention* person = Antecedent(sentence.FromDocument(mention.span.start));
    heard->party = person == nullptr ? office_ : PartyOf(*person);
    return true;
  }
  if (id == "*he") {
    // "The spokesman said": one who was only called so.
    const std::string noun(HeadNoun(sentence.Words(words)));
    for (auto it = unnamed_.rbegin(); it != unnamed_.rend(); ++it) {
      if (HeadNoun(it->attribution.speaker().name()) != noun) continue;
      heard->attribution = it->attribution;
      heard->party = it->party;
      return true;
    }
    heard->party = Office(mention.role);
    if (heard->party.id().empty()) return false;
    *heard->attribution.mutable_speaker() = SpeakerRef(office_holder_);
    return true;
  }
  const bool they = absl::EqualsIgnoreCase(mention.ref.mention(), "they");
  const bool it = absl::EqualsIgnoreCase(mention.ref.mention(), "it");
  if (id != "*it") return false;
  // "Its foreign minister said": as the text calls him, for the one spoken of before.
  if (absl::StartsWithIgnoreCase(mention.ref.mention(), "its ") ||
      absl::StartsWithIgnoreCase(mention.ref.mention(), "their ")) {
    HearUnnamed(sentence, words, heard);
    if (!IsOpen(Subject())) heard->party = Subject();
    return true;
  }
  const bool said = IsDocument(HeadNoun(absl::AsciiStrToLower(sentence.Words(words))));
  if (!said && !it && !they) {
    // "The ministry added": one that was only called so.
    const std::string noun(HeadNoun(sentence.Words(words)));
    for (auto back = unnamed_.rbegin(); back != unnamed_.rend(); ++back) {
      if (HeadNoun(back->attribution.speaker().name()) != noun) continue;
      heard->attribution = back->attribution;
      heard->party = back->party;
      return true;
    }
    return false;
  }
  if (has_last_ && last_is_before_ && (said || !last_.has_person)) {
    heard->attribution = last_.attribution;
    heard->party = last_.party;
    return true;
  }
  if (they && !Subject().id().empty() && subjects_.size() == 1) {
    heard->party = Subject();
    *heard->attribution.mutable_speaker() = Subject();
    return !IsOpen(heard->party);
  }
  if (!it || !has_subject_) return false;
  heard->attribution.mutable_speaker()->CopyFrom(SpeakerRef(subject_));
  heard->party = PartyOf(subject_);
  return true;
}

}  // namespace claims
