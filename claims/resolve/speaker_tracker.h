// Who is reported as saying what stands in a sentence.
//
// Not thread-safe: one per document. Cannot fail.
#ifndef CLAIMS_RESOLVE_SPEAKER_TRACKER_H_
#define CLAIMS_RESOLVE_SPEAKER_TRACKER_H_

#include <vector>

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

  // Who says what stands at `masked` of the sentence last observed. Empty for
  // the document's own voice.
  v1::Attribution For(Span masked) const;

  // The party for which the speaker of `masked` speaks; empty id when unknown.
  v1::EntityRef PartyFor(Span masked) const;

  // "he" or "she" at a masked position of the sentence last observed: who speaks
  // before it there ("Berg said he would go"), else the person last speaking or
  // named as a sentence's subject; null when none.
  const Mention* Antecedent(int32_t masked) const;

  // "It", "They" or "The group" as a sentence's subject: the party that was the
  // subject of the sentence before; empty id when none.
  const v1::EntityRef& Subject() const;
  // The same for "They", which can be several: "Norway and Chile". Both can be
  // open: "*rebels".
  const std::vector<v1::EntityRef>& Subjects() const { return subjects_; }
  // "The group", "the movement": the armed or political group last named before
  // the sentence, else its subject.
  const v1::EntityRef& Group() const { return group_.id().empty() ? Subject() : group_; }

 private:
  struct Heard {
    Span masked;
    v1::Attribution attribution;
    v1::EntityRef party;
    Mention person;  // when a named person speaks
    bool has_person = false;
  };
  void AddHeard(const MaskedSentence& sentence, const Draft& draft);
  const Heard* Nearest(Span masked) const;

  std::vector<Heard> heard_;   // in the current sentence
  Heard last_;                 // in an earlier one
  bool has_last_ = false;
  bool quoted_ = false;        // the sentence continues a quotation
  bool open_quote_ = false;    // a quotation is still open at its end
  Mention person_;
  bool has_person_ = false;
  Mention next_person_;        // takes effect after this sentence
  bool has_next_person_ = false;
  void ObserveSubject(const MaskedSentence& sentence);

  std::vector<v1::EntityRef> subjects_, next_subjects_;
  v1::EntityRef group_, next_group_;
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_SPEAKER_TRACKER_H_
