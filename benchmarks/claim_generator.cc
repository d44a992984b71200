#include "benchmarks/claim_generator.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "benchmarks/random.h"

namespace claims {
namespace {

constexpr int kPublishers = 60;
constexpr int kOfficials = 8;  // a party's, who take turns
constexpr int kOddOneIn = 15;

constexpr absl::string_view kTopics[] = {
    "ceasefire", "territory", "prisoner_exchange", "leaders_meeting", "security_guarantees",
    "arms_supply", "sanctions", "talks_format", "next_round", "memorandum", "peace_deal",
    "humanitarian_aid", "borders", "trade", "maritime", "other"};

// By frequency; denials are few.
constexpr v1::Stance kStances[] = {
    v1::STANCE_REJECTED, v1::STANCE_REJECTED, v1::STANCE_REJECTED,    v1::STANCE_REJECTED,
    v1::STANCE_REJECTED, v1::STANCE_ACCEPTED, v1::STANCE_ACCEPTED,    v1::STANCE_ACCEPTED,
    v1::STANCE_ACCEPTED, v1::STANCE_DENIED,   v1::STANCE_CONDITIONAL, v1::STANCE_CONDITIONAL};

// Of 1000 claims, as counted in annotated reports.
struct Share {
  v1::Claim::BodyCase kind;
  int of_1000;
};
constexpr Share kShares[] = {
    {v1::Claim::kMeeting, 215},    {v1::Claim::kDemand, 180},     {v1::Claim::kResponse, 153},
    {v1::Claim::kParticipation, 143}, {v1::Claim::kAgreement, 124}, {v1::Claim::kProposal, 65},
    {v1::Claim::kLeadership, 56},  {v1::Claim::kPrisonerExchange, 43}, {v1::Claim::kDeadline, 21}};

std::string Word(uint64_t n, int letters) {
  static constexpr char kVowels[] = "aeiou", kConsonants[] = "bdfgklmnprstvz";
  Random random(n);
  std::string out;
  for (int i = 0; i < letters; ++i) {
    out.push_back(i % 2 == 0 ? kConsonants[random.Below(14)] : kVowels[random.Below(5)]);
  }
  return out;
}

std::string Capitalised(std::string word) {
  word[0] = absl::ascii_toupper(word[0]);
  return word;
}

v1::EntityRef Ref(std::string id, std::string name, v1::EntityType type) {
  v1::EntityRef ref;
  ref.set_id(std::move(id));
  ref.set_mention(name);
  ref.set_name(std::move(name));
  ref.set_type(type);
  return ref;
}

// States have codes of three letters, the first of which is A to H.
v1::EntityRef Party(int n) {
  const std::string code = {static_cast<char>('A' + n / 26 % 8), static_cast<char>('A' + n % 26),
                            static_cast<char>('A' + n % 7)};
  return Ref(code, Capitalised(Word(n, 7)), v1::ENTITY_TYPE_STATE);
}

v1::EntityRef City(int n) {
  const std::string name = Word(n + 5000, 6 + n % 5);
  return Ref(absl::StrCat(name, "-", n), Capitalised(name), v1::ENTITY_TYPE_PLACE);
}

v1::EntityRef Official(int party, int n) {
  const uint64_t who = static_cast<uint64_t>(party) * kOfficials + n;
  const std::string given = Word(who * 2 + 90001, 5), surname = Word(who * 2 + 90002, 8);
  return Ref(absl::StrCat(given, "-", surname),
             absl::StrCat(Capitalised(given), " ", Capitalised(surname)), v1::ENTITY_TYPE_PERSON);
}

void SetDay(absl::CivilDay day, v1::DateInterval* date) {
  date->set_start(absl::FormatCivilTime(day));
  date->set_end(date->start());
  date->set_granularity(v1::GRANULARITY_DAY);
}

// What one report knows of one meeting.
struct Account {
  int a, b;  // parties
  v1::Event event;
  absl::CivilDay day, published;
  bool planned;
  int head_a, head_b, count;
  uint64_t subject;  // what was talked about, shared by the reports
};

bool Odd(Random& random) { return random.OneIn(kOddOneIn); }

Account NewAccount(uint64_t seed, int conflict, int days, uint64_t event, size_t report) {
  Random story(seed ^ (event * 0x9E3779B97F4A7C15u));
  Random own(seed ^ (report * 0xD1B54A32D192ED03u) ^ 77);
  Account x;
  x.a = conflict * 2 % 205;
  x.b = (conflict * 2 + 1 + conflict / 100 * 7) % 205;
  if (x.a == x.b) x.b = (x.b + 1) % 205;
  const int city = conflict * 3 % 80 + story.Below(3);
  x.day = absl::CivilDay(2006, 1, 1) + story.Below(days);
  x.head_a = story.Below(kOfficials);
  x.head_b = story.Below(kOfficials);
  x.count = 20 + story.Below(400);
  x.subject = story.Next();
  const int round = story.OneIn(2) ? 1 + story.Below(6) : 0;
  x.published = x.day + (own.Below(7) - 3);
  if (Odd(own)) x.day += 1 + own.Below(3);
  if (Odd(own)) x.head_a = own.Below(kOfficials);
  if (Odd(own)) x.head_b = own.Below(kOfficials);
  if (Odd(own)) x.count += 1 + own.Below(60);
  x.planned = x.day > x.published;
  *x.event.mutable_place() = City(city);
  SetDay(x.day, x.event.mutable_date());
  if (!own.OneIn(3)) x.event.set_round(round);
  if (!own.OneIn(8)) *x.event.add_parties() = Party(x.a);
  if (!own.OneIn(8)) *x.event.add_parties() = Party(x.b);
  x.event.set_id(absl::StrCat(x.event.place().id(), "-", x.event.date().start()));
  return x;
}

std::string Content(const Account& x, Random& random, absl::string_view verb) {
  std::string out(verb);
  for (int i = 0; i < 8; ++i) {
    // Most words are the subject's; the rest each report finds for itself.
    const uint64_t word = random.OneIn(3) ? random.Below(4000) : x.subject % 4000 + i;
    absl::StrAppend(&out, " ", Word(word, 5 + word % 4));
  }
  return out;
}

absl::string_view Topic(const Account& x, Random& random) {
  return random.OneIn(4) ? kTopics[random.Below(16)] : kTopics[x.subject % 16];
}

void FillMeeting(const Account& x, Random& random, v1::Meeting* m) {
  *m->add_parties() = Party(x.a);
  *m->add_parties() = Party(x.b);
  *m->mutable_place() = x.event.place();
  *m->mutable_date() = x.event.date();
  m->set_round(x.event.round());
  m->set_status(x.planned ? random.OneIn(20) ? v1::MEETING_STATUS_POSTPONED
                                             : v1::MEETING_STATUS_PLANNED
                          : v1::MEETING_STATUS_HELD);
  *m->mutable_event() = x.event;
}

void FillTopical(const Account& x, Random& random, v1::Claim* c) {
  const bool by_a = random.OneIn(2);
  const int by = by_a ? x.a : x.b, to = by_a ? x.b : x.a;
  const std::string topic(Topic(x, random));
  const std::string content = c->evidence(0).quote().substr(9);
  switch (c->body_case()) {
    case v1::Claim::kDemand:
      *c->mutable_demand()->mutable_by() = Party(by);
      *c->mutable_demand()->add_of() = Party(to);
      c->mutable_demand()->set_topic(topic);
      c->mutable_demand()->set_content(content);
      break;
    case v1::Claim::kProposal:
      *c->mutable_proposal()->mutable_by() = Party(by);
      *c->mutable_proposal()->add_of() = Party(to);
      c->mutable_proposal()->set_topic(topic);
      c->mutable_proposal()->set_content(content);
      break;
    case v1::Claim::kResponse:
      *c->mutable_response()->mutable_by() = Party(by);
      *c->mutable_response()->mutable_to() = Party(to);
      c->mutable_response()->set_stance(kStances[random.Below(12)]);
      c->mutable_response()->set_topic(topic);
      c->mutable_response()->set_content(content);
      break;
    default:
      *c->mutable_agreement()->add_parties() = Party(x.a);
      *c->mutable_agreement()->add_parties() = Party(x.b);
      c->mutable_agreement()->set_topic(topic);
      c->mutable_agreement()->set_content(content);
      c->set_negated(random.OneIn(8));
      break;
  }
}

void FillBody(const Account& x, Random& random, v1::Claim* c) {
  const bool of_a = random.OneIn(2);
  const int party = of_a ? x.a : x.b;
  switch (c->body_case()) {
    case v1::Claim::kMeeting: return FillMeeting(x, random, c->mutable_meeting());
    case v1::Claim::kLeadership:
      *c->mutable_leadership()->mutable_party() = Party(party);
      *c->mutable_leadership()->mutable_leader() = Official(party, of_a ? x.head_a : x.head_b);
      *c->mutable_leadership()->mutable_event() = x.event;
      return;
    case v1::Claim::kParticipation: {
      v1::Participation* p = c->mutable_participation();
      *p->mutable_participant() =
          random.OneIn(3) ? Party(party) : Official(party, random.Below(kOfficials));
      *p->mutable_party() = Party(party);
      p->set_attends(!random.OneIn(6));
      p->set_capacity(v1::CAPACITY_DELEGATE);
      *p->mutable_event() = x.event;
      return;
    }
    case v1::Claim::kPrisonerExchange: {
      v1::PrisonerExchange* e = c->mutable_prisoner_exchange();
      *e->add_parties() = Party(x.a);
      *e->add_parties() = Party(x.b);
      e->mutable_count()->set_value(x.count);
      e->mutable_count()->set_bound(v1::BOUND_EXACT);
      e->set_basis(v1::BASIS_EACH_SIDE);
      e->set_status(x.planned ? v1::EXCHANGE_STATUS_AGREED : v1::EXCHANGE_STATUS_COMPLETED);
      if (!random.OneIn(3)) SetDay(x.day, e->mutable_date());
      return;
    }
    case v1::Claim::kDeadline: {
      v1::Deadline* d = c->mutable_deadline();
      *d->mutable_set_by() = Party(party);
      *d->add_applies_to() = Party(of_a ? x.b : x.a);
      SetDay(x.day + (7 + Odd(random) * random.Below(5)), d->mutable_date());
      d->set_topic(std::string(Topic(x, random)));
      d->set_content(c->evidence(0).quote());
      return;
    }
    default: return FillTopical(x, random, c);
  }
}

v1::Claim::BodyCase Kind(Random& random) {
  int n = random.Below(1000);
  for (const Share& share : kShares) {
    if ((n -= share.of_1000) < 0) return share.kind;
  }
  return v1::Claim::kMeeting;
}

// An empty body of that kind, so that body_case() tells it.
void Open(v1::Claim::BodyCase kind, v1::Claim* c) {
  const auto* field = v1::Claim::descriptor()->FindFieldByNumber(kind);
  c->GetReflection()->MutableMessage(c, field);
}

}  // namespace

ClaimWorld::ClaimWorld(const ClaimWorldOptions& options)
    : seed_(options.seed), documents_(options.claims / kClaimsPerReport), days_(options.days) {
  double sum = 0;
  for (int i = 1; i <= options.conflicts; ++i) weights_.push_back(sum += 1 / std::sqrt(i));
}

std::vector<v1::Claim> ClaimWorld::Document(size_t i) const {
  const uint64_t event = i / kReportsPerEvent;
  Random fate(seed_ + event);
  const double drawn = weights_.back() * (fate.Next() >> 11) / (uint64_t{1} << 53);
  const int conflict = static_cast<int>(
      std::lower_bound(weights_.begin(), weights_.end(), drawn) - weights_.begin());
  const Account account = NewAccount(seed_, conflict, days_, event, i);
  Random random(seed_ ^ (i * 0xA24BAED4963EE407u));
  const std::string publisher =
      absl::StrCat(Capitalised(Word(random.Below(kPublishers) + 70000, 6)), " Post");
  std::vector<v1::Claim> claims(kClaimsPerReport);
  int32_t offset = 100;
  for (size_t k = 0; k < claims.size(); ++k) {
    v1::Claim& c = claims[k];
    c.set_document_id(absl::StrCat("report-", i));
    c.set_id(absl::StrFormat("%016x", random.Next()));
    c.set_publisher(publisher);
    c.set_published(absl::FormatCivilTime(account.published));
    c.set_rule("generated/rule");
    c.set_confidence(0.75);
    c.set_modality(account.planned ? v1::MODALITY_PLANNED : v1::MODALITY_ACTUAL);
    v1::Evidence* evidence = c.add_evidence();
    evidence->set_quote(Content(account, random, "They said that"));
    evidence->set_start(offset);
    offset += static_cast<int32_t>(evidence->quote().size());
    evidence->set_end(offset);
    if (random.OneIn(2)) *c.mutable_attribution()->mutable_speaker() = Official(account.a, 0);
    Open(k == 0 ? v1::Claim::kMeeting : Kind(random), &c);
    FillBody(account, random, &c);
  }
  return claims;
}

std::string ClaimWorld::Within(absl::string_view place_id) {
  const size_t dash = place_id.rfind('-');
  int n = 0;
  if (dash == place_id.npos || !absl::SimpleAtoi(place_id.substr(dash + 1), &n)) return "";
  return Party(n).id();
}

}  // namespace claims
