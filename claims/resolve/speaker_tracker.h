// Who is reported as saying what stands in a sentence.
//
// Not thread-safe: one per document. Cannot fail.
#ifndef CLAIMS_RESOLVE_SPEAKER_TRACKER_H_
#define CLAIMS_RESOLVE_SPEAKER_TRACKER_H_

#include <limits>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/extract/draft.h"
#include "claims/extract/mask.h"
#include "claims/mentions/mention.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// The mention as a speaker: a source without a name ("Ukrainian officials") is
// kept as the text describes it.
v1::EntityRef SpeakerRef(const Mention& mention);

class SpeakerTracker {
 public:
  // Takes in a sentence, in text order. `drafts` are all of the sentence's; those
  // of kind ATTRIBUTION are read.
  void Observe(const MaskedSentence& sentence, const std::vector<Draft>& drafts);

  // Reads on from the sentence last observed, where that leaves a quotation open and
  // names no speaker: "\"... must go. We ...,\" Berg said". True when there is no need
  // to read further.
  bool Foresee(const MaskedSentence& sentence, const std::vector<Draft>& drafts);

  // True for a masked position of the sentence last observed within quotation marks.
  bool IsQuoted(const MaskedSentence& sentence, int32_t masked) const;

  // Who says what stands at `masked` of the sentence last observed. Empty for
  // the document's own voice.
  v1::Attribution For(Span masked) const;

  // The party for which the speaker of `masked` speaks; empty id when unknown.
  v1::EntityRef PartyFor(Span masked) const;
  // The party for which somebody spoke before whose own words do not say it: "Norway refused.
  // Spokesman Olaf Dahl said". Empty id when unknown. Takes a person's id.
  v1::EntityRef SpokenFor(const std::string& person) const;

  // "he" or "she" at a masked position of the sentence last observed: who speaks
  // before it there ("Berg said he would go"), else the person last speaking or
  // named as a sentence's subject; null when none.
  const Mention* Antecedent(int32_t masked) const;
  // The same for a mention: "the president" is one who is called so.
  const Mention* Antecedent(const MaskedSentence& sentence, const Mention& he) const;
  // The party of whoever "he" is where the subject of the sentence before has an office
  // but no name: "Norway's prime minister". Empty id else.
  // `role` as in "the minister"; "" for a pronoun.
  const v1::EntityRef& Office(absl::string_view role) const;

  // "It", "They" or "The group" as a sentence's subject: the party that was the
  // subject of the sentence before; empty id when none.
  const v1::EntityRef& Subject() const;
  // The same for "They", which can be several: "Norway and Chile". Both can be
  // open: "*rebels".
  const std::vector<v1::EntityRef>& Subjects() const { return subjects_; }
  // "The group", "the council": who was last called so, or else is of that kind, before
  // the sentence; else its subject. Takes the words in any case.
  const v1::EntityRef& Described(absl::string_view words) const;

 private:
  struct Heard {
    Span masked;
    v1::Attribution attribution;
    v1::EntityRef party;
    Mention person;  // when a named person speaks
    bool has_person = false;
    bool cited = false;  // "according to Berg"
    // "said X, hours after [Y did Z]": where what is said ends.
    int32_t scope_end = std::numeric_limits<int32_t>::max();
    // "...; Norway says it will": opens a clause of its own, and says nothing of those before.
    bool opens_clause = false;
    int32_t relays_to = -1;  // the one whose words he tells
  };
  static v1::EntityRef PartyOf(const Mention& mention);
  bool Hear(const MaskedSentence& sentence, const Draft& draft, Heard* heard) const;
  v1::EntityRef PartyOfSpokesman(const Mention& person) const;
  // "A source in the ministry said" is not the ministry; "Berg, in an address to diplomats,
  // said" no diplomats.
  static void KeepWhole(std::vector<Heard>* heard);
  // "A source in Oslo said", "Berg's office said": kept as the text has it.
  void HearUnnamed(const MaskedSentence& sentence, Span words, Heard* heard) const;
  static bool HearApposed(const MaskedSentence& sentence, Span words, Heard* heard);
  bool HearOpen(const MaskedSentence& sentence, const Mention& mention, Span words,
                Heard* heard) const;
  void AddHeard(const MaskedSentence& sentence, const Draft& draft);
  const Heard* Nearest(Span masked) const;

  std::map<std::string, v1::EntityRef> spoken_for_;  // party by person
  std::vector<Heard> heard_;   // in the current sentence
  std::vector<Heard> unnamed_;  // so far, the last one last
  Heard last_;                 // in an earlier one
  bool has_last_ = false;
  bool last_is_before_ = false;  // in the sentence just before
  v1::EntityRef outlet_;         // last named
  Mention subject_, next_subject_;  // a party, of the sentence before
  bool has_subject_ = false, has_next_subject_ = false;
  Heard ahead_;                // of a quotation whose speaker is named after it
  bool has_ahead_ = false;
  bool within_ = false;        // the sentence begins within a quotation
  bool quoted_ = false;        // the sentence continues a quotation
  bool open_quote_ = false;    // a quotation is still open at its end
  Mention person_;
  bool has_person_ = false;
  Mention next_person_;        // takes effect after this sentence
  bool has_next_person_ = false;
  v1::EntityRef office_, next_office_;  // instead of a person
  std::string office_noun_, next_office_noun_;  // "minister"
  Mention office_holder_, next_office_holder_;
  void ObserveSubject(const MaskedSentence& sentence);
  void ObserveOffice(const MaskedSentence& sentence);

  std::vector<v1::EntityRef> subjects_, next_subjects_;
  v1::EntityRef group_, next_group_;
  v1::EntityRef organization_, next_organization_;
  // Those named so far, the last one last, and how many before the current sentence.
  std::vector<v1::EntityRef> parties_;
  std::vector<Mention> people_;
  size_t parties_before_ = 0, people_before_ = 0;
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_SPEAKER_TRACKER_H_
