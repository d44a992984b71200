#include "claims/resolve/speaker_tracker.h"

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/extract/matcher.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"
#include "tests/rules/load_pack.h"

namespace claims {
namespace {

constexpr char kPack[] = R"pb(
  name: "t" language: "en"
  rule {
    id: "attribution/said" kind: CLAIM_KIND_ATTRIBUTION
    pattern: "{SOURCE:speaker} (?:said|told {OUTLET:via})"
    pattern: "said {SOURCE:speaker}"
    pattern: "(?P<speaker>(?:an?|the) (?:{PARTY} )?source(?: in (?:the )?{PARTY})?)(?:, [^,]*,)? said"
    pattern: "according to {SOURCE:speaker}"
    pattern: "{PERSON:speaker}'s office said"
    example { text: "-" }
  }
)pb";

const PackSet& Pack() {
  static const auto& packs = *new std::shared_ptr<const PackSet>(LoadPack(kPack));
  return *packs;
}

// Sentences read one after the other.
class Reader {
 public:
  void Read(const char* marked) {
    plain_.push_back(WithoutMarks(marked));
    mentions_.push_back(MentionsOf(marked));
    masked_.emplace_back();
    masked_.back().Assign(plain_.back(), {0, static_cast<int32_t>(plain_.back().size())},
                          mentions_.back());
    tracker_.Observe(masked_.back(), MatchSentence(Pack(), masked_.back(), 0));
  }
  // Where the last sentence says "ceasefire".
  Span Claim() const {
    const size_t at = masked_.back().text().find("ceasefire");
    EXPECT_NE(at, absl::string_view::npos);
    return {static_cast<int32_t>(at), static_cast<int32_t>(at) + 9};
  }
  const SpeakerTracker& tracker() const { return tracker_; }

 private:
  std::deque<std::string> plain_;
  std::deque<std::vector<Mention>> mentions_;
  std::deque<MaskedSentence> masked_;
  SpeakerTracker tracker_;
};

struct Row {
  const char* name;
  std::vector<const char*> sentences;
  const char* speaker;  // "" for the document's own voice
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Speakers : public testing::TestWithParam<Row> {};

TEST_P(Speakers, AreHeard) {
  Reader reader;
  for (const char* sentence : GetParam().sentences) reader.Read(sentence);
  const v1::Attribution attribution = reader.tracker().For(reader.Claim());
  std::string heard = attribution.speaker().id();
  for (const v1::EntityRef& via : attribution.via()) {
    absl::StrAppend(&heard, " via ", via.id());
  }
  EXPECT_EQ(heard, GetParam().speaker);
}

INSTANTIATE_TEST_SUITE_P(
    SpeakerTracker, Speakers,
    testing::ValuesIn(std::vector<Row>{
        {"Nobody", {"A ceasefire holds."}, ""},
        {"Before", {"[X:ida-berg Ida Berg] said a ceasefire holds."}, "ida-berg"},
        {"After", {"A ceasefire holds, said [X:ida-berg Ida Berg]."}, "ida-berg"},
        {"Party", {"[P:NOR Norway] said a ceasefire holds."}, "NOR"},
        {"Outlet", {"[O:reuters Reuters] said a ceasefire holds."}, "reuters"},
        {"Via", {"[X:ida-berg Ida Berg] told [O:reuters Reuters] a ceasefire holds."},
         "ida-berg via reuters"},
        {"Unnamed", {"A [P:NOR Norwegian] source said a ceasefire holds."}, "a-norwegian-source"},
        {"UnnamedWithWhatPlacesIt",
         {"A source in the [P:NOR Norwegian ministry] said a ceasefire holds."},
         "a-source-in-the-norwegian-ministry"},
        {"TheSameUnnamedAgain",
         {"A [P:NOR Norwegian] source said so.", "The source said the ceasefire holds."},
         "a-norwegian-source"},
        {"Office", {"[X:ida-berg Ida Berg]'s office said a ceasefire holds."},
         "ida-bergs-office"},
        {"ReportedByAnOutlet",
         {"[O:reuters Reuters] said a ceasefire holds, according to [X:ida-berg Ida Berg]."},
         "ida-berg via reuters"},
        {"CarriedByAnOutlet",
         {"[X:ida-berg Ida Berg] said a ceasefire holds, [O:reuters Reuters] said."},
         "ida-berg via reuters"},
        {"NotTheSentenceBefore", {"[X:ida-berg Ida Berg] said so.", "A ceasefire holds."}, ""},
        {"QuotationGoesOn",
         {"\"It holds,\" said [X:ida-berg Ida Berg].", "\"The ceasefire holds.\""},
         "ida-berg"},
        {"QuotationLeftOpen",
         {"[X:ida-berg Ida Berg] said: \"It is hard.", "The ceasefire holds.\""},
         "ida-berg"},
        {"QuotationClosed",
         {"[X:ida-berg Ida Berg] said: \"It is hard.\"", "The ceasefire holds."},
         ""},
        {"HeIsTheLastSpeaker",
         {"[X:otto-lind Otto Lind] said so.", "[X:*he He] said the ceasefire holds."},
         "otto-lind"},
        {"HeIsTheLastSubject",
         {"[X:otto-lind Otto Lind] arrived.", "[X:*he He] said the ceasefire holds."},
         "otto-lind"},
        {"HeIsNobody", {"[X:*he He] said the ceasefire holds."}, ""},
        {"OpenParty", {"[P:*opposition The opposition] said a ceasefire holds."}, "opposition"},
        {"ItIsWhoSpokeBefore",
         {"A [P:NOR Norwegian] source said so.", "[P:*it It] said the ceasefire holds."},
         "a-norwegian-source"},
        {"ItIsNoPerson",
         {"[X:otto-lind Otto Lind] said so.", "[P:*it It] said the ceasefire holds."},
         ""},
        {"ItIsTheSubjectBefore",
         {"[P:NOR Norway] met the envoys.", "[P:*it It] said the ceasefire holds."},
         "NOR"},
        {"StatementIsOfWhoSpokeBefore",
         {"[X:otto-lind Otto Lind] said so.", "[P:*it The statement] said the ceasefire holds."},
         "otto-lind"},
        {"ApposedToADescription",
         {"The [P:NOR Norwegian] source, [X:otto-lind Otto Lind], said the ceasefire holds."},
         "otto-lind"},
        {"WhoRelaysIt",
         {"[X:otto-lind Otto Lind] said that [P:NOR Norway] said the ceasefire holds."},
         "NOR via otto-lind"},
        {"WhatWentBeforeIsNotSaid",
         {"[P:NOR Norway] said it was ready, hours after the other side broke the ceasefire."},
         ""},
        {"WhatWasSaidAfterAVote",
         {"[P:NOR Norway] said weeks after the vote that a ceasefire holds."},
         "NOR"},
        {"ClauseOfItsOwnBehind", {"A ceasefire holds; [P:CHL Chile] said it does not."}, ""},
        {"ClauseOfItsOwnWithBut",
         {"A ceasefire holds, but [P:CHL Chile] said the guns spoke."},
         ""},
        {"TrailingOverSemicolon", {"A ceasefire holds; it is new, [P:CHL Chile] said."}, "CHL"},
        {"TwoSpeakers",
         {"[X:otto-lind Otto Lind] said no, but [X:ida-berg Ida Berg] said the ceasefire holds."},
         "ida-berg"},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(SpeakerTracker, DescriptionIsWhole) {
  std::deque<std::vector<Mention>> mentions;
  mentions.push_back(MentionsOf("Another [P:NOR Norwegian source] close to the talks said so."));
  mentions.back()[0].head = "source";
  const std::string plain = "Another Norwegian source close to the talks said so.";
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions.back());
  constexpr char kKnows[] = R"pb(
    name: "t" language: "en"
    rule {
      id: "attribution/said" kind: CLAIM_KIND_ATTRIBUTION
      pattern: "{SOURCE:speaker}(?: close to [a-z ]+)? said"
      example { text: "-" }
    }
  )pb";
  const std::shared_ptr<const PackSet> pack = LoadPack(kKnows);
  SpeakerTracker tracker;
  tracker.Observe(masked, MatchSentence(*pack, masked, 0));
  const int32_t end = static_cast<int32_t>(masked.text().size());
  EXPECT_EQ(tracker.For({end - 2, end}).speaker().name(),
            "Another Norwegian source close to the talks");
}

TEST(SpeakerTracker, PartyOfTheSpeaker) {
  Reader reader;
  reader.Read("[X:ida-berg@NOR Ida Berg] said a ceasefire holds.");
  EXPECT_EQ(reader.tracker().PartyFor(reader.Claim()).id(), "NOR");
  reader.Read("[P:CHL Chile] said a ceasefire holds.");
  EXPECT_EQ(reader.tracker().PartyFor(reader.Claim()).id(), "CHL");
  reader.Read("A ceasefire holds.");
  EXPECT_EQ(reader.tracker().PartyFor(reader.Claim()).id(), "");
}

TEST(SpeakerTracker, AntecedentIsOfTheSentencesBefore) {
  Reader reader;
  reader.Read("[X:otto-lind Otto Lind] arrived.");
  EXPECT_EQ(reader.tracker().Antecedent(0), nullptr);
  reader.Read("A ceasefire holds.");
  ASSERT_NE(reader.tracker().Antecedent(0), nullptr);
  EXPECT_EQ(reader.tracker().Antecedent(0)->ref.id(), "otto-lind");
}

TEST(SpeakerTracker, AntecedentMaySpeakInTheSentence) {
  Reader reader;
  reader.Read("[X:otto-lind Otto Lind] arrived.");
  reader.Read("[X:ida-berg Ida Berg] said [X:*he she] wants a ceasefire.");
  ASSERT_NE(reader.tracker().Antecedent(reader.Claim().start), nullptr);
  EXPECT_EQ(reader.tracker().Antecedent(reader.Claim().start)->ref.id(), "ida-berg");
  EXPECT_EQ(reader.tracker().Antecedent(0)->ref.id(), "otto-lind");
}

TEST(SpeakerTracker, HeMayHaveAnOfficeAndNoName) {
  Reader reader;
  reader.Read("[X:otto-lind Otto Lind] arrived.");
  reader.Read("[P:NOR Norway's prime minister] left.");
  EXPECT_EQ(reader.tracker().Office("").id(), "");
  reader.Read("[X:*he He] wants a ceasefire.");
  EXPECT_EQ(reader.tracker().Antecedent(0), nullptr);
  EXPECT_EQ(reader.tracker().Office("").id(), "NOR");
  reader.Read("[P:NOR Norway] left.");
  reader.Read("[X:*he He] wants more.");
  EXPECT_EQ(reader.tracker().Office("").id(), "");
}

TEST(SpeakerTracker, OfficeHolderWithoutANameGoesOn) {
  Reader reader;
  reader.Read("A spokeswoman for [P:NOR Norway] left.");
  reader.Read("[X:*he She] wants a ceasefire.");
  EXPECT_EQ(reader.tracker().Office("").id(), "NOR");
  EXPECT_EQ(reader.tracker().Office("spokeswoman").id(), "NOR");
  EXPECT_EQ(reader.tracker().Office("minister").id(), "");
  reader.Read("[X:*he She] wants more.");
  EXPECT_EQ(reader.tracker().Office("").id(), "NOR");
  reader.Read("A senior [P:CHL Chilean] negotiator left.");
  reader.Read("[X:*he He] wants more.");
  EXPECT_EQ(reader.tracker().Office("negotiator").id(), "CHL");
  reader.Read("The weather was fine.");
  reader.Read("[X:*he He] wants more.");
  EXPECT_EQ(reader.tracker().Office("").id(), "");
}

TEST(SpeakerTracker, SubjectIsTheFirstPartyOfTheSentenceBefore) {
  Reader reader;
  reader.Read("[P:NOR Norway] met [P:CHL Chile].");
  reader.Read("[P:*it It] left.");
  EXPECT_EQ(reader.tracker().Subject().id(), "NOR");
  reader.Read("[P:*it It] wants more.");  // "it" again: still the same
  EXPECT_EQ(reader.tracker().Subject().id(), "NOR");
  reader.Read("[X:ida-berg Ida Berg] met [P:CHL Chile].");
  reader.Read("[P:*it It] left.");
  EXPECT_EQ(reader.tracker().Subject().id(), "");
}

TEST(SpeakerTracker, DescribedPartyIsTheOneCalledSo) {
  Reader reader;
  reader.Read("[P:NOR Norway] and [P:wfc the Fjord Council] met.");
  reader.Read("[P:CHL Chile] left.");
  reader.Read("[P:*it The council] demanded a truce.");
  EXPECT_EQ(reader.tracker().Described("The council").id(), "wfc");
  EXPECT_EQ(reader.tracker().Described("The country").id(), "CHL");
}

TEST(SpeakerRef, UnnamedSourceStaysAsDescribed) {
  std::vector<Mention> mentions = MentionsOf("[P:NOR Norwegian officials]");
  mentions[0].head = "officials";
  const v1::EntityRef ref = SpeakerRef(mentions[0]);
  EXPECT_EQ(ref.id(), "norwegian-officials");
  EXPECT_EQ(ref.name(), "Norwegian officials");
  EXPECT_EQ(ref.type(), v1::ENTITY_TYPE_DESCRIPTION);
  mentions[0].head = "";
  EXPECT_EQ(SpeakerRef(mentions[0]).id(), "NOR");
}

}  // namespace
}  // namespace claims
