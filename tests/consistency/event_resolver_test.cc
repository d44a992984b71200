#include "claims/consistency/event_resolver.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

struct Mention {
  const char* document;
  std::vector<std::string> parties;
  const char* place;
  const char* first;  // of the date; "" for none
  const char* last;
  int round;
  const char* published;
  const char* event_id;
};

EventSignature Signature(const Mention& m) {
  EventSignature s;
  s.parties = m.parties;
  s.place = m.place;
  s.date = {ToDay(m.first), ToDay(m.last)};
  s.round = m.round;
  if (!s.date.known()) s.published = ToDay(m.published);
  return s;
}

// Event numbers in the order of first appearance: "0 0 1".
std::vector<int> Resolve(const std::vector<Mention>& mentions, const std::vector<int>& order) {
  EventResolver resolver([](absl::string_view id) -> std::string {
    return id == "hall" ? "quito" : id == "quito" ? "ECU" : "";
  });
  std::vector<int> handles(mentions.size());
  for (int i : order) {
    handles[i] = resolver.Add(Signature(mentions[i]), mentions[i].document, mentions[i].event_id);
  }
  resolver.Resolve();
  std::vector<int> seen, out;
  for (int h : handles) {
    const int event = resolver.EventOf(h);
    if (event < 0) {
      out.push_back(-1);
      continue;
    }
    const auto it = std::find(seen.begin(), seen.end(), event);
    out.push_back(static_cast<int>(it - seen.begin()));
    if (it == seen.end()) seen.push_back(event);
  }
  return out;
}

struct Row {
  const char* name;
  std::vector<Mention> mentions;
  std::vector<int> want;
};

std::vector<Row> Rows() {
  return {
      {"a day and the next of one round",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-17", "2031-02-17", 3, "", ""},
        {"b", {"CHL", "PER"}, "quito", "2031-02-18", "2031-02-18", 3, "", ""}},
       {0, 0}},
      {"rounds apart",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-17", "2031-02-17", 1, "", ""},
        {"b", {"CHL", "PER"}, "quito", "2031-02-25", "2031-02-25", 2, "", ""}},
       {0, 1}},
      {"a mediator counted as a party",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""},
        {"b", {"BOL", "CHL", "PER"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""}},
       {0, 0}},
      {"one party in common is not enough",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""},
        {"b", {"BOL", "PER"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""}},
       {0, 1}},
      {"the opposition is the one group that the other report names",
       {{"a", {"CHL", "opposition"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""},
        {"b", {"CHL", "valley-front"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""}},
       {0, 0}},
      {"the opposition, and a month later the one group",
       {{"a", {"CHL", "opposition"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""},
        {"b", {"CHL", "valley-front"}, "quito", "2031-03-27", "2031-03-27", 0, "", ""}},
       {0, 1}},
      {"the opposition is none of two groups",
       {{"a", {"CHL", "opposition"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""},
        {"b", {"CHL", "hill-front", "valley-front"}, "quito", "2031-02-17", "2031-02-17", 0, "",
         ""}},
       {0, 1}},
      {"the rebels are no state, and no body that mediates",
       {{"a", {"CHL", "rebels"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""},
        {"b", {"CHL", "PER"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""},
        {"c", {"CHL", "un"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""}},
       {0, 1, 2}},
      {"held by the same sides two days apart in one place",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""},
        {"b", {"CHL", "PER"}, "quito", "2031-02-19", "2031-02-19", 0, "", ""}},
       {0, 0}},
      {"held by the same sides three days apart, or in another place",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""},
        {"b", {"CHL", "PER"}, "quito", "2031-02-20", "2031-02-20", 0, "", ""},
        {"c", {"CHL", "PER"}, "lima", "2031-02-15", "2031-02-15", 0, "", ""}},
       {0, 1, 2}},
      {"two days apart, of which a document knows both",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-17", "2031-02-17", 0, "", ""},
        {"a", {"CHL", "PER"}, "quito", "2031-02-19", "2031-02-19", 0, "", ""},
        {"b", {"CHL", "PER"}, "quito", "2031-02-19", "2031-02-19", 0, "", ""}},
       {0, 1, 1}},
      {"a delegation alone joins its meeting",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-17", "2031-02-18", 0, "", ""},
        {"b", {"PER"}, "quito", "2031-02-18", "2031-02-18", 0, "", ""}},
       {0, 0}},
      {"a delegation without date joins neither of two meetings",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-10", "2031-02-10", 0, "", ""},
        {"b", {"CHL", "PER"}, "quito", "2031-02-14", "2031-02-14", 0, "", ""},
        {"c", {"PER"}, "quito", "", "", 0, "2031-02-15", ""}},
       {0, 1, 2}},
      {"a delegation without date joins the only meeting",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-10", "2031-02-10", 0, "", ""},
        {"c", {"PER"}, "quito", "", "", 0, "2031-02-15", ""}},
       {0, 0}},
      {"a venue, its city, its state",
       {{"a", {"CHL", "PER"}, "hall", "2031-02-10", "2031-02-10", 0, "", ""},
        {"b", {"CHL", "PER"}, "quito", "2031-02-10", "2031-02-10", 0, "", ""},
        {"c", {"CHL", "PER"}, "ECU", "2031-02-10", "2031-02-10", 0, "", ""}},
       {0, 0, 0}},
      {"a document's own name for its meeting",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-10", "2031-02-10", 0, "", "e1"},
        {"a", {"PER"}, "", "", "", 0, "2031-02-15", "e1"},
        {"b", {"PER"}, "", "", "", 0, "2031-02-15", ""}},
       {0, 0, 0}},
      {"a document that tells two days apart",
       {{"a", {"CHL", "PER"}, "quito", "2031-02-10", "2031-02-10", 2, "", ""},
        {"a", {"CHL", "PER"}, "quito", "2031-02-20", "2031-02-20", 2, "", ""}},
       {0, 1}},
      {"nothing known",
       {{"a", {"CHL", "PER"}, "", "", "", 0, "2031-02-15", ""},
        {"b", {"CHL", "PER"}, "", "", "", 0, "2031-02-15", ""}},
       {-1, -1}},
      {"a year ago",
       {{"a", {"CHL", "PER"}, "quito", "2030-02-17", "2030-02-17", 2, "", ""},
        {"b", {"CHL", "PER"}, "quito", "2031-02-17", "2031-02-17", 2, "", ""}},
       {0, 1}},
  };
}

TEST(EventResolverTest, Rows) {
  for (const Row& row : Rows()) {
    std::vector<int> order(row.mentions.size());
    std::iota(order.begin(), order.end(), 0);
    do {
      EXPECT_EQ(Resolve(row.mentions, order), row.want) << row.name;
    } while (std::next_permutation(order.begin(), order.end()));
  }
}


TEST(EventResolverTest, IdsAreStableUnderOrder) {
  const std::vector<Row> rows = Rows();
  std::vector<Mention> all;
  for (const Row& row : rows) all.insert(all.end(), row.mentions.begin(), row.mentions.end());
  std::mt19937 random(7);
  std::vector<std::string> want;
  for (int round = 0; round < 10; ++round) {
    EventResolver resolver(nullptr);
    for (const Mention& m : all) resolver.Add(Signature(m), m.document, m.event_id);
    resolver.Resolve();
    std::vector<std::string> ids;
    for (int i : resolver.events()) {
      const ResolvedEvent& e = resolver.event(i);
      ids.push_back(e.id);
      EXPECT_EQ(e.evidence.size(), e.signatures.size());
    }
    std::sort(ids.begin(), ids.end());
    if (round == 0) want = ids;
    EXPECT_EQ(ids, want);
    std::shuffle(all.begin(), all.end(), random);
  }
}

}  // namespace
}  // namespace claims
