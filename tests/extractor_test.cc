// Whole documents through the shipped packs: what holds for any text, and what
// a few invented reports say.
#include "claims/extractor.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "claims/base/utf8.h"
#include "claims/text/text.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "gtest/gtest.h"
#include "tests/resolve/claim_line.h"
#include "tests/shipped_extractor.h"

namespace claims {
namespace {

v1::Document DocumentOf(absl::string_view text, absl::string_view published = "2031-05-12") {
  v1::Document document;
  document.set_id("doc");
  document.set_publisher("The Daily");
  document.set_published(std::string(published));
  document.set_text(std::string(text));
  return document;
}

std::vector<v1::Claim> Extract(const v1::Document& document) {
  auto claims = Shipped().Extract(document);
  EXPECT_TRUE(claims.ok()) << claims.status();
  return claims.ok() ? *std::move(claims) : std::vector<v1::Claim>();
}

std::string Bytes(const std::vector<v1::Claim>& claims) {
  std::string out;
  for (const v1::Claim& claim : claims) absl::StrAppend(&out, claim.SerializeAsString(), "\n");
  return out;
}

// ---- Documents -----------------------------------------------------------------------------

// Invented reports in the constructions of the trade.
const char* const kReports[] = {
    "Norway and Chile will hold talks in Geneva on May 14. The Norwegian delegation will be led by "
    "Foreign Minister Ida Berg. \u201cWe insist on a ceasefire,\u201d Berg said.",
    "OSLO, May 12 - Delegations from Norway and Chile met in Oslo on Monday for a third round of "
    "talks mediated by Qatar.\n\nBoth sides agreed to exchange 157 prisoners each. Chile demanded "
    "the withdrawal of Norwegian troops; Norway rejected the demand.",
    "The Valley Liberation Front (VLF) and the government resumed peace talks in Havana. \"We will "
    "not disarm,\" Elena Prado, the VLF's commander, told reporters. She said the government had "
    "proposed a truce.",
    "Norway's chief negotiator Ida Berg told Reuters that Chile had given Norway until June 1 to "
    "accept a ceasefire. He said it was not true. It denied the report.",
    "Talks between Armenia and Azerbaijan could resume next week, a source said.\n\n- a ceasefire\n"
    "- a swap of all prisoners\n- new borders\n\nNeither side commented.",
    "Peru will not attend the talks in Lima on Tuesday. Bolivia's team, headed by Deputy Minister "
    "\u00c9va Nov\u00e1k, has arrived. Nov\u00e1k met Z\u00fcrich\u2019s mayor.",
    "Kenya\u2019s mediator Grace Otieno announced that Ethiopia and Somalia had signed a deal on "
    "maritime borders, freeing 45 captives. Ethiopia freed 20 prisoners. Somalia did not.",
    "They agreed. It refused. Both sides met. The government proposed a referendum. The opposition "
    "rejected it. He will lead the delegation. We demand a ceasefire.",
    "If Norway accepts a ceasefire, Chile would withdraw its troops. Norway denied that it had "
    "agreed to a ceasefire. Chile may propose a summit in Doha by the end of June.",
    "By A. Writer\n\nShare\n\nRead more: Norway rejects a ceasefire\n\nNorway and Chile held talks "
    "in Vienna on Sunday.\n\nSubscribe to our newsletter. Norway rejected a ceasefire, we "
    "report.\n",
};

struct Disguise {
  const char* name;
  std::string (*apply)(absl::string_view text);
};

std::string Spaced(absl::string_view text, absl::string_view space) {
  return absl::StrReplaceAll(text, {{" ", std::string(space)}});
}

// What happens to reports on their way through pages and feeds, and worse.
const Disguise kDisguises[] = {
    {"Plain", [](absl::string_view t) { return std::string(t); }},
    {"UpperCase", [](absl::string_view t) { return absl::AsciiStrToUpper(t); }},
    {"LowerCase", [](absl::string_view t) { return absl::AsciiStrToLower(t); }},
    {"CarriageReturns",
     [](absl::string_view t) {
       return absl::StrReplaceAll(t, {{"\n", "\r\n"}});
     }},
    {"NoBreakSpaces", [](absl::string_view t) { return Spaced(t, "\u00a0"); }},
    {"ZeroWidth", [](absl::string_view t) { return Spaced(t, " \u2060\u200b"); }},
    {"PrivateUse", [](absl::string_view t) { return Spaced(t, " \ue001\ue401 "); }},
    {"Emoji", [](absl::string_view t) { return Spaced(t, " \U0001F600 "); }},
    {"OneWordALine", [](absl::string_view t) { return Spaced(t, "\n"); }},
    {"NoSpaces", [](absl::string_view t) { return Spaced(t, ""); }},
    {"NoStops",
     [](absl::string_view t) {
       return absl::StrReplaceAll(t, {{". ", " "}});
     }},
    {"Tags",
     [](absl::string_view t) {
       return absl::StrReplaceAll(t, {{". ", ".</p><p>"}});
     }},
    {"ByteOrderMark", [](absl::string_view t) { return absl::StrCat("\ufeff", t); }},
    {"Twice", [](absl::string_view t) { return absl::StrCat(t, "\n\n", t); }},
    {"OpenQuotes",
     [](absl::string_view t) {
       return absl::StrReplaceAll(t, {{". ", ". \u201c"}});
     }},
    {"CutShort",
     [](absl::string_view t) { return std::string(t.substr(0, PrevChar(t, t.size() * 2 / 3))); }},
};

std::vector<v1::Document> Corpus() {
  std::vector<v1::Document> corpus;
  for (size_t i = 0; i < std::size(kReports); ++i) {
    for (const Disguise& disguise : kDisguises) {
      corpus.push_back(DocumentOf(disguise.apply(kReports[i])));
      corpus.back().set_id(absl::StrCat(i, "-", disguise.name));
      if (i % 3 == 1) corpus.back().set_title("Norway and Chile to meet in Geneva");
      if (i % 4 == 2) corpus.back().clear_published();
    }
  }
  return corpus;
}

// ---- What holds for any document -----------------------------------------------------------

void CheckEvidence(const v1::Claim& claim, const std::string& text) {
  ASSERT_GT(claim.evidence_size(), 0);
  for (const v1::Evidence& evidence : claim.evidence()) {
    ASSERT_TRUE(evidence.has_start() && evidence.has_end());
    ASSERT_GE(evidence.start(), 0);
    ASSERT_LT(evidence.start(), evidence.end());
    ASSERT_LE(static_cast<size_t>(evidence.end()), text.size());
    EXPECT_EQ(evidence.quote(), text.substr(evidence.start(), evidence.end() - evidence.start()));
    EXPECT_TRUE(IsCharBoundary(text, evidence.start()));
    EXPECT_TRUE(IsCharBoundary(text, evidence.end()));
  }
}

// No reference may be left open ("*he"), and none is empty.
void CheckRefs(const google::protobuf::Message& message) {
  if (message.GetDescriptor() == v1::EntityRef::descriptor()) {
    const auto& ref = static_cast<const v1::EntityRef&>(message);
    EXPECT_NE(ref.id(), "");
    EXPECT_NE(ref.name(), "");
    EXPECT_NE(ref.id()[0], '*') << ref.id();
    return;
  }
  std::vector<const google::protobuf::FieldDescriptor*> fields;
  const auto* reflection = message.GetReflection();
  reflection->ListFields(message, &fields);
  for (const auto* field : fields) {
    if (field->cpp_type() != google::protobuf::FieldDescriptor::CPPTYPE_MESSAGE) continue;
    if (!field->is_repeated()) {
      CheckRefs(reflection->GetMessage(message, field));
      continue;
    }
    for (int i = 0; i < reflection->FieldSize(message, field); ++i) {
      CheckRefs(reflection->GetRepeatedMessage(message, field, i));
    }
  }
}

TEST(Extractor, ClaimsAreWholeOnAnyText) {
  int total = 0;
  for (const v1::Document& document : Corpus()) {
    SCOPED_TRACE(document.id());
    std::set<std::string> ids;
    for (const v1::Claim& claim : Extract(document)) {
      SCOPED_TRACE(ClaimLine(claim));
      CheckEvidence(claim, document.text());
      CheckRefs(claim);
      EXPECT_TRUE(ids.insert(claim.id()).second) << "id twice: " << claim.id();
      EXPECT_EQ(claim.document_id(), document.id());
      EXPECT_EQ(claim.published(), document.published());
      EXPECT_NE(claim.body_case(), v1::Claim::BODY_NOT_SET);
      EXPECT_NE(claim.modality(), v1::MODALITY_UNSPECIFIED);
      EXPECT_NE(claim.rule(), "");
      EXPECT_GE(claim.confidence(), 0);
      EXPECT_LE(claim.confidence(), 1);
      ++total;
    }
  }
  // Else the test would hold for an extractor that finds nothing.
  EXPECT_GT(total, 100);
}

TEST(Extractor, PageFurnitureIsNeverTheSource) {
  int checked = 0;
  for (const v1::Document& document : Corpus()) {
    SCOPED_TRACE(document.id());
    const auto text = Text::Create(document.text());
    ASSERT_TRUE(text.ok());
    for (const v1::Claim& claim : Extract(document)) {
      for (const Sentence& sentence : text->sentences()) {
        if (!sentence.span.Overlaps({claim.evidence(0).start(), claim.evidence(0).end()})) continue;
        EXPECT_FALSE(sentence.boilerplate) << claim.evidence(0).quote();
        const ParagraphRole role = text->paragraphs()[sentence.paragraph].role;
        EXPECT_TRUE(role == ParagraphRole::kBody || role == ParagraphRole::kHeading);
        ++checked;
      }
    }
  }
  EXPECT_GT(checked, 100);
}

TEST(Extractor, SameBytesAgainAndFromFourThreads) {
  const std::vector<v1::Document> corpus = Corpus();
  std::vector<std::string> expected;
  for (const v1::Document& document : corpus) expected.push_back(Bytes(Extract(document)));
  std::vector<std::vector<std::string>> got(4);
  std::vector<std::thread> threads;
  for (size_t t = 0; t < got.size(); ++t) {
    threads.emplace_back([&, t] {
      // Each in its own order: no document may depend on the one before.
      for (size_t i = 0; i < corpus.size(); ++i) {
        const auto claims = Shipped().Extract(corpus[(i * 7 + t * 13) % corpus.size()]);
        got[t].push_back(claims.ok() ? Bytes(*claims) : "failed");
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (size_t t = 0; t < got.size(); ++t) {
    for (size_t i = 0; i < corpus.size(); ++i) {
      const size_t document = (i * 7 + t * 13) % corpus.size();
      EXPECT_EQ(got[t][i] == expected[document], true) << corpus[document].id();
    }
  }
}

TEST(Extractor, IdsDependOnTheDocumentsId) {
  v1::Document document = DocumentOf(kReports[0]);
  const std::vector<v1::Claim> a = Extract(document);
  document.set_publisher("The Weekly");
  const std::vector<v1::Claim> b = Extract(document);
  document.set_id("other");
  const std::vector<v1::Claim> c = Extract(document);
  ASSERT_FALSE(a.empty());
  ASSERT_EQ(a.size(), b.size());
  ASSERT_EQ(a.size(), c.size());
  for (size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(a[i].id(), b[i].id());
    EXPECT_NE(a[i].id(), c[i].id());
  }
}

TEST(Extractor, AnotherExtractorGivesTheSame) {
  const auto other = Extractor::Create(PackSet::Load(ShippedPacks(), nullptr));
  for (const char* report : kReports) {
    const auto claims = other->Extract(DocumentOf(report));
    ASSERT_TRUE(claims.ok());
    EXPECT_EQ(Bytes(*claims), Bytes(Extract(DocumentOf(report))));
  }
}

TEST(Extractor, TextAfterChangesNoEarlierQuote) {
  for (const char* report : kReports) {
    const std::string longer = absl::StrCat(report, "\n\nThe weather in the hills was fine.");
    const std::vector<v1::Claim> a = Extract(DocumentOf(report));
    const std::vector<v1::Claim> b = Extract(DocumentOf(longer));
    ASSERT_EQ(a.size(), b.size()) << report;
    for (size_t i = 0; i < a.size(); ++i)
      EXPECT_EQ(a[i].evidence(0).quote(), b[i].evidence(0).quote());
  }
}

// ---- Hostile documents ---------------------------------------------------------------------

std::string Repeat(absl::string_view piece, size_t bytes) {
  std::string out;
  while (out.size() < bytes) absl::StrAppend(&out, piece);
  return out;
}

TEST(Extractor, HostileTextsAreRead) {
  for (const std::string& text : std::vector<std::string>{
           "", " \n\t ", ".", "\u200b", "\ue000", "\U0010FFFF", "\"\"\"\"\"\"", "((((((",
           Repeat("Norway ", 8000), Repeat("Norway and ", 8000), Repeat("Norway, ", 8000),
           Repeat("Norway's ", 8000), Repeat("Norway-", 2000), Repeat("President ", 8000),
           Repeat("the ", 8000), Repeat("157 ", 8000), Repeat("May 14 ", 8000),
           Repeat("\u201cNorway said ", 8000), Repeat("\ue001", 3000),
           Repeat("Norway and Chile will hold talks in Oslo. ", 8000),
           Repeat("Norway rejected ", 3900), Repeat("a", 8000), Repeat("A.B.", 8000)}) {
    const v1::Document document = DocumentOf(text);
    SCOPED_TRACE(text.substr(0, 20));
    for (const v1::Claim& claim : Extract(document)) {
      CheckEvidence(claim, text);
      CheckRefs(claim);
    }
  }
}

struct FaultRow {
  const char* name;
  std::string text, published;
};

TEST(Extractor, FaultsAreErrors) {
  for (const FaultRow& row : std::vector<FaultRow>{
           {"not UTF-8", "Norway \xff agreed.", "2031-05-12"},
           {"cut character", "Norway \xe2\x80", "2031-05-12"},
           {"surrogate", "Norway \xed\xa0\x80", "2031-05-12"},
           {"NUL", std::string("Norway\0agreed.", 14), "2031-05-12"},
           {"no date", "Norway agreed.", "12 May 2031"},
           {"impossible date", "Norway agreed.", "2031-02-30"},
       }) {
    const auto claims = Shipped().Extract(DocumentOf(row.text, row.published));
    EXPECT_EQ(claims.status().code(), absl::StatusCode::kInvalidArgument) << row.name;
    const auto mentions = Shipped().Mentions(DocumentOf(row.text, row.published));
    EXPECT_EQ(mentions.status().code(), absl::StatusCode::kInvalidArgument) << row.name;
  }
}

TEST(Extractor, BadTitleIsLeftOut) {
  v1::Document document = DocumentOf(kReports[0]);
  const std::string without = Bytes(Extract(document));
  document.set_title(std::string("Norway\0", 7));
  EXPECT_EQ(Bytes(Extract(document)), without);
}

// The rule for such a refusal has no slot for what is refused.
TEST(Extractor, RefusalWithoutContent) {
  v1::Document document = DocumentOf(
      "The government of Peru had said it was prepared to sign the peace agreement which was the "
      "result of two years of talks. But rebel groups said on Sunday they would not sign and "
      "insisted on changes.");
  document.set_title("Peruvian rebels refuse to sign peace accord");
  for (const v1::Claim& claim : Extract(document)) EXPECT_FALSE(claim.evidence().empty());
}

TEST(Extractor, TitleIsNeverTheSource) {
  v1::Document document = DocumentOf("The weather was fine.");
  document.set_title("Norway and Chile will hold talks in Geneva on May 14");
  EXPECT_TRUE(Extract(document).empty());
}

TEST(Extractor, TellsWhatMatchedForNothing) {
  const std::string text = "Norway and Chile held talks. Norway demanded a wimble from Chile.";
  std::vector<UnusedMatch> unused;
  const auto claims = Shipped().Extract(DocumentOf(text), &unused);
  ASSERT_TRUE(claims.ok());
  const auto it = std::find_if(unused.begin(), unused.end(), [](const UnusedMatch& match) {
    return match.rule == "demand/demands";
  });
  ASSERT_NE(it, unused.end());
  EXPECT_EQ(it->reason, "no topic in its content");
  EXPECT_EQ(text.substr(it->span.start, 15), "Norway demanded");
}

TEST(Extractor, MentionsAreInOrder) {
  for (const v1::Document& document : Corpus()) {
    const auto mentions = Shipped().Mentions(document);
    ASSERT_TRUE(mentions.ok());
    int32_t last = 0;
    for (const Mention& mention : *mentions) {
      EXPECT_LE(last, mention.span.start) << document.id();
      EXPECT_LT(mention.span.start, mention.span.end) << document.id();
      EXPECT_TRUE(IsCharBoundary(document.text(), mention.span.start)) << document.id();
      EXPECT_TRUE(IsCharBoundary(document.text(), mention.span.end)) << document.id();
      last = mention.span.end;
    }
  }
}

// ---- Context across clauses and sentences ---------------------------------------------------

struct ContextRow {
  const char* name;
  const char* text;  // after kTalks
  std::vector<std::string> claims;
};
void PrintTo(const ContextRow& row, std::ostream* out) { *out << row.name; }

constexpr const char* kTalks = "Norway and Chile are at odds. ";

class Context : public testing::TestWithParam<ContextRow> {};

TEST_P(Context, TellsWhose) {
  std::vector<std::string> lines;
  for (const v1::Claim& claim : Extract(DocumentOf(absl::StrCat(kTalks, GetParam().text)))) {
    lines.push_back(ClaimLine(claim));
  }
  EXPECT_EQ(lines, GetParam().claims);
}

INSTANTIATE_TEST_SUITE_P(
    Extractor, Context,
    testing::ValuesIn(std::vector<ContextRow>{
        {"SpokesmanOfWhomTheReportIsOn",
         "The Norwegian government was silent. Spokesman Olaf Dahl said Chile must withdraw from "
         "the islands.",
         {"demand by=NOR of=CHL topic=territory content=\"withdraw from the islands\"; says "
          "olaf-dahl"}},
        {"GovernmentIsNotTheOneNamedAfterIt",
         "The government demanded a ceasefire, and Chilean adviser Luis Soto spoke.",
         {}},
        {"ItsOwnTeam",
         "It is not clear who will represent Norway; its last team was led by Ola Dahl.",
         {"leadership party=NOR leader=ola-dahl"}},
        {"WhatWentBeforeIsNotSaid",
         "Norway said it agreed to a truce, hours after Chile rejected a referendum.",
         {"response by=NOR stance=ACCEPTED topic=ceasefire to=CHL content=\"a truce\"; says NOR",
          "response by=CHL stance=REJECTED topic=referendum to=NOR content=\"a referendum\""}},
        {"ClauseOfItsOwn", "Norway demanded a ceasefire; Chile says it will consider it.",
         {"demand by=NOR of=CHL topic=ceasefire content=\"a ceasefire\""}},
    }),
    [](const auto& info) { return std::string(info.param.name); });

// ---- Reports, whole ------------------------------------------------------------------------

std::string ReadFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  EXPECT_TRUE(in.good()) << path;
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

// tests/testdata/NAME.claims holds what NAME.txt claims, each claim in two lines:
// what, and by which words. To change it, read the lines that this test prints,
// and put them there when they are right.
void ExpectClaims(const std::string& name, absl::string_view published) {
  const std::string base = absl::StrCat("tests/testdata/", name);
  std::string got;
  for (const v1::Claim& claim : Extract(DocumentOf(ReadFile(base + ".txt"), published))) {
    absl::StrAppend(&got, ClaimLine(claim), "\n    ",
                    absl::StrReplaceAll(claim.evidence(0).quote(), {{"\n", " "}}), "\n");
  }
  EXPECT_EQ(ReadFile(base + ".claims"), got);
}

TEST(ExtractorGolden, TwoStates) { ExpectClaims("two_states", "2031-05-12"); }
TEST(ExtractorGolden, Rebels) { ExpectClaims("rebels", "2031-04-02"); }

// Invented reports written as papers write them, none of it for the rules: what they claim
// that is not here is what is still missed.
TEST(ExtractorGolden, ArmyAndParamilitary) { ExpectClaims("sudan_nairobi", "2029-03-14"); }
TEST(ExtractorGolden, SwapAndMinisters) { ExpectClaims("armenia_tbilisi", "2029-06-03"); }
TEST(ExtractorGolden, TalksToCome) { ExpectClaims("ethiopia_pretoria", "2028-02-20"); }
TEST(ExtractorGolden, RoundEnded) { ExpectClaims("thailand_kuala_lumpur", "2028-05-18"); }
TEST(ExtractorGolden, History) { ExpectClaims("colombia_history", "2021-03-01"); }

}  // namespace
}  // namespace claims
