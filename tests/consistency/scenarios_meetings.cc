#include "tests/consistency/scenarios.h"

namespace claims {

// Invented talks between real states; nobody here exists.
std::vector<Scenario> MeetingScenarios() {
  return {
      {"another name for the head of a delegation",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @from:2031-05-05:2031-05-06 round: 2 } })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party: @NOR leader: @"Bo Lindqvist"
            event { place: @place:Quito date: @from:2031-05-05:2031-05-06 round: 2 } })"},
        {"c", "Harbour News", "2031-05-06", R"(leadership { party: @NOR leader: @"B. Lindkvist"
            event { place: @place:Quito date: @day:2031-05-06 } })"}},
       {"leadership leader CONFLICT: Ada Holm | Bo Lindqvist"}},
      {"a plan for a month, and the day of it on which they met elsewhere unsaid",
       {{"a", "Fjord Post", "2031-04-10", R"(modality: MODALITY_PLANNED meeting {
            parties: @NOR parties: @CHL place: @place:Quito date: @from:2031-05-01:2031-05-31
            status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-12", R"(meeting { parties: @NOR parties: @CHL
            date: @day:2031-05-12 status: MEETING_STATUS_HELD })"}},
       {"meeting date REFINEMENT: 2031-05-01/2031-05-31 | 2031-05-12"}},
      {"a plan for a year",
       {{"a", "Fjord Post", "2031-04-10", R"(modality: MODALITY_PLANNED meeting {
            parties: @NOR parties: @CHL place: @place:Quito date: @from:2031-01-01:2031-12-31
            status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-12", R"(meeting { parties: @NOR parties: @CHL
            date: @day:2031-05-12 status: MEETING_STATUS_HELD })"}},
       {}},
      {"a plan for a month, and two meetings in it",
       {{"a", "Fjord Post", "2031-04-10", R"(modality: MODALITY_PLANNED meeting {
            parties: @NOR parties: @CHL place: @place:Quito date: @from:2031-05-01:2031-05-31
            status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-06", R"(meeting { parties: @NOR parties: @CHL
            date: @day:2031-05-05 status: MEETING_STATUS_HELD })"},
        {"c", "Harbour News", "2031-05-21", R"(meeting { parties: @NOR parties: @CHL
            date: @day:2031-05-20 status: MEETING_STATUS_HELD })"}},
       {}},
      {"a plan for a month of half a year before",
       {{"a", "Fjord Post", "2030-11-10", R"(modality: MODALITY_PLANNED meeting {
            parties: @NOR parties: @CHL place: @place:Quito date: @from:2031-05-01:2031-05-31
            status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-12", R"(meeting { parties: @NOR parties: @CHL
            date: @day:2031-05-12 status: MEETING_STATUS_HELD })"}},
       {}},
      {"talks put off by a fortnight, by a report that does not say where they were due",
       {{"a", "Fjord Post", "2031-05-01", R"(modality: MODALITY_PLANNED meeting {
            parties: @NOR parties: @CHL place: @place:Quito date: @day:2031-05-09
            status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-06", R"(modality: MODALITY_PLANNED meeting {
            parties: @NOR parties: @CHL date: @day:2031-05-23
            status: MEETING_STATUS_POSTPONED })"}},
       {"meeting date UPDATE: 2031-05-09 | 2031-05-23"}},
      {"a head who took the place of another, weeks later and of no known meeting",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-06-20", R"(evidence { quote: "Bo Lind has replaced Holm as "
            "head of Norway's delegation" } leadership { party: @NOR leader: @"Bo Lind" })"},
        {"c", "Harbour News", "2031-05-07", R"(leadership { party: @CHL leader: @"Eva Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {"leadership leader UPDATE: Ada Holm | Bo Lind"}},
      {"the same of a known meeting is told once",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-10 } })"},
        {"b", "Andes Daily", "2031-05-08", R"(evidence { quote: "Bo Lind has replaced Holm as "
            "head of Norway's delegation" } leadership { party: @NOR leader: @"Bo Lind"
            event { place: @place:Quito date: @day:2031-05-10 } })"}},
       {"leadership leader UPDATE: Ada Holm | Bo Lind"}},
      {"a group by its initials, and by its name",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party { id: "vlf" name: "Valley "
            "Liberation Front" } leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party { id: "valley-liberation-front" }
            leader: @"Bo Lind" event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {"leadership leader CONFLICT: Ada Holm | Bo Lind"}},
      {"the head of a delegation, and of its team in a commission",
       {{"a", "Fjord Post", "2031-05-06", R"(evidence { quote: "Ada Holm leads Norway's team" }
            leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-06", R"(evidence { quote: "Bo Lind leads Norway's team in "
            "the working group on borders" } leadership { party: @NOR leader: @"Bo Lind"
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {}},
      {"who took the place of another, whom a third still has",
       {{"a", "Fjord Post", "2031-05-02", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-10 } })"},
        {"b", "Andes Daily", "2031-05-10", R"(evidence { quote: "Bo Lind heads Norway's team in "
            "place of Ada Holm" } leadership { party: @NOR leader: @"Bo Lind"
            event { place: @place:Quito date: @day:2031-05-10 } })"},
        {"c", "Harbour News", "2031-05-11", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-10 } })"}},
       {"leadership leader CONFLICT: Ada Holm | Bo Lind",
        "leadership leader UPDATE: Ada Holm | Bo Lind"}},
      {"who took the place of another in another office",
       {{"a", "Fjord Post", "2031-05-02", R"(leadership { party: @NOR leader: @"Ada Holm" })"},
        {"b", "Andes Daily", "2031-06-02", R"(evidence { quote: "Bo Lind, who replaced Ada Holm as "
            "foreign minister, heads Norway's team" } leadership { party: @NOR
            leader: @"Bo Lind" })"}},
       {}},
      {"two who change places twice",
       {{"a", "Fjord Post", "2031-05-02", R"(leadership { party: @NOR leader: @"Ada Holm" })"},
        {"b", "Andes Daily", "2031-06-02", R"(evidence { quote: "Bo Lind has replaced Ada Holm" }
            leadership { party: @NOR leader: @"Bo Lind" })"},
        {"c", "Fjord Post", "2033-05-02", R"(leadership { party: @NOR leader: @"Ada Holm" })"},
        {"d", "Andes Daily", "2033-06-02", R"(evidence { quote: "Bo Lind has replaced Ada Holm" }
            leadership { party: @NOR leader: @"Bo Lind" })"}},
       {"leadership leader UPDATE: Ada Holm | Bo Lind",
        "leadership leader UPDATE: Ada Holm | Bo Lind"}},
      {"two groups of the same initials",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party { id: "valley-liberation-front" }
            leader: @"Ada Holm" event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party { id: "volcano-labour-front" }
            leader: @"Bo Lind" event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {}},
      {"a later head who is not said to replace anyone",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-06-20", R"(evidence { quote: "Bo Lind heads Norway's "
            "delegation" }
            leadership { party: @NOR leader: @"Bo Lind" })"}},
       {}},
      {"a report that denies what another has of the round, with more guests",
       {{"a", "Fjord Post", "2031-05-06", R"(meeting { parties: @NOR parties: @CHL
            date: @from:2031-05-05:2031-05-06 round: 5 status: MEETING_STATUS_HELD
            event { date: @from:2031-05-05:2031-05-06 round: 5 parties: @NOR parties: @CHL } })"},
        {"a", "Fjord Post", "2031-05-06", R"(participation { participant: @PER attends: true
            event { date: @from:2031-05-05:2031-05-06 round: 5 parties: @NOR parties: @CHL } })"},
        {"b", "Andes Daily", "2031-05-07", R"(meeting { parties: @NOR parties: @CHL
            date: @day:2031-05-06 round: 6 status: MEETING_STATUS_HELD
            event { date: @day:2031-05-06 round: 6 parties: @NOR parties: @CHL } })"}},
       {"meeting date REFINEMENT: 2031-05-05/2031-05-06 | 2031-05-06",
        "meeting round CONFLICT: 5 | 6"}},
      {"another round has another head",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 round: 1 } })"},
        {"b", "Andes Daily", "2031-06-07", R"(leadership { party: @NOR leader: @"Bo Lindqvist"
            event { place: @place:Quito date: @day:2031-06-05 round: 2 } })"}},
       {}},
      {"co-heads, one of whom is named alone",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @PER leader: @"Ines al-Sayegh"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"a", "Fjord Post", "2031-05-06", R"(leadership { party: @PER leader: @"Raul Ocampo"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party: @PER leader: @"Ines Sayegh"
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {}},
      {"put back by a few days, in a report that names one of the sides",
       {{"a", "Fjord Post", "2031-05-01", R"(modality: MODALITY_PLANNED meeting { parties: @NOR
            parties: @CHL place: @place:Quito date: @day:2031-05-04 round: 2
            status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-03", R"(modality: MODALITY_PLANNED meeting { parties: @NOR
            place: @place:Quito date: @from:2031-05-07:2031-05-08
            status: MEETING_STATUS_POSTPONED })"}},
       {"meeting date UPDATE: 2031-05-04 | 2031-05-07/2031-05-08"}},
      {"an absence without a day, two days after the meeting",
       {{"a", "Fjord Post", "2031-05-07", R"(participation { participant: @NOR attends: true
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-07", R"(participation { participant: @NOR attends: false
            event { place: @place:Quito } })"}},
       {"participation attends CONFLICT: false | true"}},
      {"an absence without a day, elsewhere",
       {{"a", "Fjord Post", "2031-05-07", R"(participation { participant: @NOR attends: true
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-07", R"(participation { participant: @NOR attends: false
            event { place: @place:Bergen } })"}},
       {}},
      {"absent on the first day, there on the second",
       {{"a", "Fjord Post", "2031-05-05", R"(participation { participant: @NOR attends: false
            event { place: @place:Quito } })"},
        {"b", "Andes Daily", "2031-05-06", R"(participation { participant: @NOR attends: true
            event { place: @place:Quito date: @day:2031-05-06 } })"}},
       {"participation attends UPDATE: false | true"}},
      {"who led before the meeting, and who led at it",
       {{"a", "Fjord Post", "2031-05-01", R"(leadership { party: @NOR
            leader: @"Ada Holm" event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-05", R"(leadership { party: @NOR leader: @"Bo Lindqvist"
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {"leadership leader UPDATE: Ada Holm | Bo Lindqvist"}},
      {"a month first, soon after the day",
       {{"a", "Fjord Post", "2031-04-25", R"(modality: MODALITY_PLANNED meeting { parties: @NOR
            parties: @CHL date: @from:2031-05-01:2031-05-31
            status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-03", R"(modality: MODALITY_PLANNED meeting { parties: @NOR
            parties: @CHL place: @place:Quito date: @day:2031-05-18
            status: MEETING_STATUS_PLANNED })"}},
       {"meeting date REFINEMENT: 2031-05-01/2031-05-31 | 2031-05-18"}},
      {"a month first, long after another day of it",
       {{"a", "Fjord Post", "2031-03-25", R"(modality: MODALITY_PLANNED meeting { parties: @NOR
            parties: @CHL date: @from:2031-05-01:2031-05-31
            status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-03", R"(modality: MODALITY_PLANNED meeting { parties: @NOR
            parties: @CHL place: @place:Quito date: @day:2031-05-18
            status: MEETING_STATUS_PLANNED })"}},
       {}},
      {"the head that was announced did not come",
       {{"a", "Fjord Post", "2031-05-01", R"(modality: MODALITY_PLANNED leadership { party: @NOR
            leader: @"Ada Holm" event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-06", R"(leadership { party: @NOR leader: @"Bo Lindqvist"
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {"leadership leader UPDATE: Ada Holm | Bo Lindqvist"}},
      {"a possible head is at odds with nobody",
       {{"a", "Fjord Post", "2031-05-01", R"(modality: MODALITY_POSSIBLE leadership { party: @NOR
            leader: @"Ada Holm" event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-06", R"(leadership { party: @NOR leader: @"Bo Lindqvist"
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {}},
      {"a head whom his own side denies",
       {{"a", "Fjord Post", "2031-05-03", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-04", R"(negated: true attribution { speaker: @"Siv Dahl" }
            leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {"leadership leader DENIAL: Ada Holm | Ada Holm DENIED"}},
      {"a head whom the report itself says is denied",
       {{"a", "Fjord Post", "2031-05-03", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 series: "six-party" } })"},
        {"b", "Andes Daily", "2031-05-04", R"(negated: true modality: MODALITY_PLANNED
            evidence { quote: "Norway denied that Ada Holm would head its delegation" }
            leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito series: "six-party" } })"}},
       {"leadership leader DENIAL: Ada Holm | Ada Holm DENIED"}},
      {"attendance at what lies ahead is planned",
       {{"a", "Fjord Post", "2031-05-03", R"(participation { participant: @NOR attends: true
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-04", R"(modality: MODALITY_PLANNED participation {
            participant: @NOR attends: false
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {"participation attends UPDATE: true | false"}},
      {"the first and the last day of a long round",
       {{"a", "Fjord Post", "2031-01-17", R"(modality: MODALITY_PLANNED
            evidence { quote: "second round of talks that will begin in Quito in mid-February" }
            meeting { parties: @NOR parties: @CHL place: @place:Quito round: 2
            date: @from:2031-02-11:2031-02-20 status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-03-11", R"(
            evidence { quote: "at the conclusion of the second round of talks in Quito on Friday" }
            meeting { parties: @NOR parties: @CHL place: @place:Quito round: 2
            date: @day:2031-03-10 status: MEETING_STATUS_HELD })"}},
       {}},
      {"one round dated in two months",
       {{"a", "Fjord Post", "2031-03-20", R"(meeting { parties: @NOR parties: @PER round: 2
            place: @place:Quito date: @from:2031-02-01:2031-02-28 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-03-20", R"(meeting { parties: @NOR parties: @PER round: 2
            place: @place:Quito date: @from:2031-03-04:2031-03-05 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-03-20", R"(meeting { parties: @NOR parties: @PER round: 1
            place: @place:Quito date: @from:2031-02-10:2031-02-11 status: MEETING_STATUS_HELD })"}},
       {"meeting date CONFLICT: 2031-02-01/2031-02-28 | 2031-03-04/2031-03-05"}},
      {"days of two meetings, told a day after each",
       {{"a", "Fjord Post", "2031-07-24", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-07-23 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-07-28", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-07-27 status: MEETING_STATUS_HELD })"}},
       {}},
      {"a week between two plans of one day's news",
       {{"a", "Fjord Post", "2031-07-01", R"(modality: MODALITY_PLANNED meeting { parties: @CHL
            parties: @PER place: @place:Bergen date: @day:2031-07-14
            status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-07-01", R"(modality: MODALITY_PLANNED meeting { parties: @CHL
            parties: @PER place: @place:Bergen date: @day:2031-07-21
            status: MEETING_STATUS_PLANNED })"}},
       {"meeting date CONFLICT: 2031-07-14 | 2031-07-21"}},
      {"rounds of one day, in one report without the place",
       {{"a", "Fjord Post", "2031-07-28", R"(meeting { parties: @CHL parties: @PER round: 3
            place: @place:Bergen date: @day:2031-07-27 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-07-28", R"(meeting { parties: @CHL parties: @PER round: 4
            date: @day:2031-07-27 status: MEETING_STATUS_HELD })"}},
       {"meeting round CONFLICT: 3 | 4"}},
      {"neighbouring days, and each report knew of both",
       {{"a", "Fjord Post", "2031-07-28", R"(evidence { quote: "The two met in Bergen on Sunday" }
            meeting { parties: @CHL parties: @PER place: @place:Bergen date: @day:2031-07-27
            status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-07-28",
         R"(evidence { quote: "They sat down in Bergen on Monday" }
            meeting { parties: @CHL parties: @PER place: @place:Bergen date: @day:2031-07-28
            status: MEETING_STATUS_HELD })"}},
       {"meeting date CONFLICT: 2031-07-27 | 2031-07-28"}},
      {"two days of one meeting, reported day by day",
       {{"a", "Fjord Post", "2031-07-27", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-07-27 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-07-28", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-07-28 status: MEETING_STATUS_HELD })"}},
       {}},
      {"a day within the days of a meeting",
       {{"a", "Fjord Post", "2031-07-29", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @from:2031-07-27:2031-07-28 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-07-29", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-07-28 status: MEETING_STATUS_HELD })"},
        {"c", "Harbour News", "2031-07-29", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-07-27 status: MEETING_STATUS_HELD })"}},
       {"meeting date REFINEMENT: 2031-07-27 | 2031-07-27/2031-07-28 | 2031-07-28"}},
      {"a month and then the day",
       {{"a", "Fjord Post", "2031-01-23", R"(modality: MODALITY_PLANNED meeting { parties: @CHL
            parties: @mountain-front place: @place:Bergen round: 2
            date: @from:2031-02-01:2031-02-28 status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-02-13", R"(meeting { parties: @CHL parties: @mountain-front
            place: @place:Bergen round: 2 date: @day:2031-02-13 status: MEETING_STATUS_HELD })"}},
       {"meeting date REFINEMENT: 2031-02-01/2031-02-28 | 2031-02-13"}},
      {"talks begin a day later than planned",
       {{"a", "Fjord Post", "2031-05-14", R"(modality: MODALITY_PLANNED meeting { parties: @CHL
            parties: @PER place: @place:Bergen date: @day:2031-05-15 status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-17", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-05-16 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-05-17", R"(modality: MODALITY_PLANNED meeting { parties: @CHL
            parties: @PER place: @place:Bergen date: @day:2031-05-15
            status: MEETING_STATUS_POSTPONED })"}},
       {"meeting date UPDATE: 2031-05-15 | 2031-05-16"}},
      {"the next session is not a moved one",
       {{"a", "Fjord Post", "2031-05-17", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-05-16 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-05-18", R"(modality: MODALITY_PLANNED meeting { parties: @CHL
            parties: @PER place: @place:Bergen date: @day:2031-05-21 status: MEETING_STATUS_PLANNED })"}},
       {}},
      {"a plan and its meeting",
       {{"a", "Fjord Post", "2031-05-14", R"(modality: MODALITY_PLANNED meeting { parties: @CHL
            parties: @PER place: @place:Bergen date: @day:2031-05-16 status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-17", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-05-16 status: MEETING_STATUS_HELD })"}},
       {}},
      {"talks that are called off",
       {{"a", "Fjord Post", "2031-05-12", R"(modality: MODALITY_PLANNED meeting { parties: @CHL
            parties: @PER place: @place:Bergen date: @day:2031-05-16 status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-14", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-05-16 status: MEETING_STATUS_CANCELLED })"}},
       {"meeting status UPDATE: PLANNED | CANCELLED"}},
      {"talks that are said not to be planned at all",
       {{"a", "Fjord Post", "2031-05-12", R"(modality: MODALITY_PLANNED meeting { parties: @CHL
            parties: @PER place: @place:Bergen date: @day:2031-05-16 status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-13", R"(negated: true attribution { speaker: @CHL }
            modality: MODALITY_PLANNED meeting { parties: @CHL parties: @PER place: @place:Bergen
            date: @day:2031-05-16 status: MEETING_STATUS_PLANNED })"}},
       {"meeting status DENIAL: DENIED | PLANNED"}},
      {"second or third round",
       {{"a", "Fjord Post", "2031-02-28", R"(meeting { parties: @CHL parties: @PER round: 2
            place: @place:Bergen date: @day:2031-02-27 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-02-28", R"(meeting { parties: @CHL parties: @PER round: 3
            place: @place:Bergen date: @day:2031-02-27 status: MEETING_STATUS_HELD })"}},
       {"meeting round CONFLICT: 2 | 3"}},
      {"one day, two cities",
       {{"a", "Fjord Post", "2031-02-18", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-02-17 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-02-18", R"(meeting { parties: @CHL parties: @PER
            place: @place:Quito date: @day:2031-02-17 status: MEETING_STATUS_HELD })"}},
       {"meeting place CONFLICT: Bergen | Quito"}},
      {"one day, two cities, and a report that knows both meetings",
       {{"a", "Fjord Post", "2031-02-18", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-02-17 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-02-18", R"(meeting { parties: @CHL parties: @PER
            place: @place:Quito date: @day:2031-02-17 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-02-18", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-02-17 status: MEETING_STATUS_HELD })"}},
       {}},
      {"a city and its country",
       {{"a", "Fjord Post", "2031-02-18", R"(meeting { parties: @CHL parties: @PER
            place: @place:Bergen date: @day:2031-02-17 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-02-18", R"(meeting { parties: @CHL parties: @PER
            place { id: "NOR" name: "Norway" } date: @day:2031-02-17 status: MEETING_STATUS_HELD })"}},
       {"meeting place REFINEMENT: Bergen | Norway"}},
      {"other parties in the same city on the same day",
       {{"a", "Fjord Post", "2031-02-18", R"(meeting { parties: @CHL parties: @PER round: 2
            place: @place:Bergen date: @day:2031-02-17 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-02-18", R"(meeting { parties: @CHL parties: @BOL round: 3
            place: @place:Bergen date: @day:2031-02-17 status: MEETING_STATUS_HELD })"}},
       {}},
      {"the same round of two series",
       {{"a", "Fjord Post", "2031-02-18", R"(meeting { parties: @CHL parties: @PER round: 2
            place: @place:Bergen date: @day:2031-02-10 status: MEETING_STATUS_HELD
            event { series: "technical" } })"},
        {"b", "Andes Daily", "2031-02-18", R"(meeting { parties: @CHL parties: @PER round: 2
            place: @place:Bergen date: @day:2031-02-17 status: MEETING_STATUS_HELD
            event { series: "trilateral" } })"}},
       {}},
      {"present or absent",
       {{"a", "Fjord Post", "2031-02-18", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: true event { place: @place:Quito date: @day:2031-02-18 } })"},
        {"b", "Andes Daily", "2031-02-18", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: false event { place: @place:Quito date: @day:2031-02-18 } })"}},
       {"participation attends CONFLICT: false | true"}},
      {"present or absent, of a meeting that neither report pins down",
       {{"a", "Fjord Post", "2031-02-18", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: true })"},
        {"b", "Andes Daily", "2031-02-18", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: false event { place: @place:Quito } })"}},
       {"participation attends CONFLICT: false | true"}},
      {"held, or called off by a report of the day after",
       {{"a", "Fjord Post", "2031-07-08",
         R"(meeting { parties: @CHL parties: @PER place: @place:Bergen
            date: @day:2031-07-07 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-07-08",
         R"(meeting { parties: @CHL parties: @PER place: @place:Bergen
            date: @day:2031-07-07 status: MEETING_STATUS_CANCELLED })"}},
       {"meeting status CONFLICT: CANCELLED | HELD"}},
      {"one who stayed away is no party of the meeting",
       {{"a", "Fjord Post", "2031-02-18", R"(participation { participant: @NOR attends: true
            capacity: CAPACITY_OBSERVER event { place: @place:Quito date: @day:2031-02-18
                parties: @CHL parties: @PER } })"},
        {"b", "Andes Daily", "2031-02-19", R"(participation { participant: @NOR attends: false
            event { place: @place:Quito date: @from:2031-02-16:2031-02-22
                parties: @NOR parties: @CHL } })"}},
       {"participation attends CONFLICT: false | true"}},
      {"in a quarter after which the palace is named",
       {{"a", "Fjord Post", "2031-02-18", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: false event { place: @place:Quito date: @day:2031-02-18
                venue { id: "salinas-palace" name: "Salinas Palace" } } })"},
        {"b", "Andes Daily", "2031-02-18", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: true event { place: @place:Salinas } })"}},
       {"participation attends CONFLICT: false | true"}},
      {"a place and the palace that is named after it are no two places",
       {{"a", "Fjord Post", "2031-02-18", R"(meeting { parties: @CHL parties: @PER
            place: @place:Quito venue { id: "salinas-palace" name: "Salinas Palace" }
            date: @day:2031-02-18 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-02-18", R"(meeting { parties: @CHL parties: @PER
            place: @place:Salinas date: @day:2031-02-18 status: MEETING_STATUS_HELD })"}},
       {}},
      {"at one meeting and not at another",
       {{"a", "Fjord Post", "2031-02-18", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: true event { place: @place:Quito date: @day:2031-02-18 } })"},
        {"b", "Andes Daily", "2031-02-18", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: false event { place: @place:Bergen date: @day:2031-02-18 } })"},
        {"c", "Harbour News", "2031-02-25", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: false })"}},
       {}},
      {"it is not known whether he was present",
       {{"a", "Fjord Post", "2031-02-18", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: true event { place: @place:Quito date: @day:2031-02-18 } })"},
        {"b", "Andes Daily", "2031-02-18", R"(attribution { hedge: HEDGE_UNCONFIRMED }
            participation { participant: @"Siv Dahl" party: @NOR attends: false
            event { place: @place:Quito date: @day:2031-02-18 } })"}},
       {}},
      {"two people of one surname",
       {{"a", "Fjord Post", "2031-02-18", R"(participation { participant: @"Siv Dahl" party: @NOR
            attends: true event { place: @place:Quito date: @day:2031-02-18 } })"},
        {"b", "Andes Daily", "2031-02-18", R"(participation { participant: @"Magnus Dahl"
            party: @NOR attends: false event { place: @place:Quito date: @day:2031-02-18 } })"}},
       {}},
      {"a delegation walks out and comes back",
       {{"a", "Fjord Post", "2031-12-01", R"(participation { participant: @NOR attends: false
            event { place: @place:Quito round: 8 date: @from:2031-11-28:2031-12-12 } })"},
        {"b", "Andes Daily", "2031-12-10", R"(participation { participant: @NOR attends: true
            event { place: @place:Quito round: 8 date: @day:2031-12-10 } })"}},
       {"participation attends UPDATE: false | true"}},
      {"a delegation comes back to where its quote says",
       {{"a", "Fjord Post", "2031-12-01", R"(
            evidence { quote: "The Peruvian delegation has pulled out of the talks in Bergen" }
            participation { participant: @PER attends: false event { place: @place:Bergen } })"},
        {"b", "Andes Daily", "2031-12-10", R"(
            evidence { quote: "Peru's delegation returned to Bergen and is taking part in the eighth round again" }
            participation { participant: @PER attends: true })"}},
       {"participation attends UPDATE: false | true"}},
      {"mediators or observers",
       {{"a", "Fjord Post", "2031-07-28", R"(participation { participant: @BOL attends: true
            capacity: CAPACITY_MEDIATOR event { place: @place:Bergen date: @day:2031-07-28 } })"},
        {"b", "Andes Daily", "2031-07-28", R"(participation { participant: @BOL attends: true
            capacity: CAPACITY_OBSERVER event { place: @place:Bergen date: @day:2031-07-28 } })"}},
       {"participation capacity CONFLICT: MEDIATOR | OBSERVER"}},
      {"a delegation walks out and comes back",
       {{"a", "Fjord Post", "2031-12-01", R"(
            evidence { quote: "The Peruvian delegation has pulled out of the talks in Bergen" }
            participation { participant: @PER attends: false event { place: @place:Bergen } })"},
        {"b", "Andes Daily", "2031-12-10", R"(
            evidence { quote: "Peru's delegation is taking part in the talks in Bergen again" }
            participation { participant: @PER attends: true event { place: @place:Bergen round: 8 } })"}},
       {"participation attends UPDATE: false | true"}},
      {"what began on one day was not held the day before",
       {{"a", "Fjord Post", "2031-07-29", R"(evidence { quote: "The presidents began a meeting in Bergen on Monday" }
            meeting { parties: @NOR parties: @PER place: @place:Bergen date: @day:2031-07-28
            status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-07-30", R"(evidence { quote: "The presidents met in Bergen on Sunday, July 27" }
            meeting { parties: @NOR parties: @PER place: @place:Bergen date: @day:2031-07-27
            status: MEETING_STATUS_HELD })"}},
       {"meeting date CONFLICT: 2031-07-27 | 2031-07-28"}},
      {"opened on one day, or on the next",
       {{"a", "Fjord Post", "2031-05-06", R"(evidence { quote: "talks opened in Quito on Monday" }
            meeting { parties: @NOR parties: @CHL place: @place:Quito date: @day:2031-05-05
            status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-05-06", R"(evidence { quote: "talks began in Quito on Tuesday" }
            meeting { parties: @NOR parties: @CHL place: @place:Quito date: @day:2031-05-06
            status: MEETING_STATUS_HELD })"}},
       {"meeting date CONFLICT: 2031-05-05 | 2031-05-06"}},
      {"opened on one day, and still going on",
       {{"a", "Fjord Post", "2031-05-06", R"(evidence { quote: "talks opened in Quito on Monday" }
            meeting { parties: @NOR parties: @CHL place: @place:Quito date: @day:2031-05-05
            status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-05-06", R"(evidence { quote: "talks are being held on Tuesday" }
            meeting { parties: @NOR parties: @CHL place: @place:Quito date: @day:2031-05-06
            status: MEETING_STATUS_ONGOING })"}},
       {}},
      {"one day's news tells of two days as past",
       {{"a", "Fjord Post", "2031-05-06", R"(meeting { parties: @NOR parties: @CHL
            place: @place:Quito date: @day:2031-05-05 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-05-07", R"(meeting { parties: @NOR parties: @CHL
            place: @place:Quito date: @day:2031-05-03 status: MEETING_STATUS_HELD })"}},
       {"meeting date CONFLICT: 2031-05-03 | 2031-05-05"}},
      {"a session, and another two days on, each told by its own day's news",
       {{"a", "Fjord Post", "2031-05-04", R"(meeting { parties: @NOR parties: @CHL
            place: @place:Quito date: @day:2031-05-03 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-05-05", R"(meeting { parties: @NOR parties: @CHL
            place: @place:Quito date: @day:2031-05-05 status: MEETING_STATUS_HELD })"}},
       {}},
      {"a session of the week before, recalled",
       {{"a", "Fjord Post", "2031-05-04", R"(meeting { parties: @NOR parties: @CHL
            place: @place:Quito date: @day:2031-05-03 status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-05-12", R"(meeting { parties: @NOR parties: @CHL
            place: @place:Quito date: @day:2031-05-05 status: MEETING_STATUS_HELD })"}},
       {}},
      {"who heads the opposition's team, and who that of the one group",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @opposition leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 parties: @CHL
            parties: @opposition } })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party: @valley-front
            leader: @"Bo Lindqvist" event { place: @place:Quito date: @day:2031-05-05
            parties: @CHL parties: @valley-front } })"}},
       {"leadership leader CONFLICT: Ada Holm | Bo Lindqvist"}},
      {"who heads the opposition's team, and who those of two groups",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @opposition leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party: @valley-front
            leader: @"Bo Lindqvist" event { place: @place:Quito date: @day:2031-05-05
            parties: @hill-front parties: @valley-front } })"},
        {"c", "Harbour News", "2031-05-07", R"(leadership { party: @hill-front
            leader: @"Ines Sayegh" event { place: @place:Quito date: @day:2031-05-05
            parties: @hill-front parties: @valley-front } })"}},
       {}},
      {"who heads the opposition's team, and who the mediators'",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @opposition leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party: @un leader: @"Bo Lindqvist"
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {}},
      {"what began on one day went on the next",
       {{"a", "Fjord Post", "2031-07-30", R"(evidence { quote: "The presidents began a meeting in Bergen on Monday" }
            meeting { parties: @NOR parties: @PER place: @place:Bergen date: @day:2031-07-28
            status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-07-30", R"(evidence { quote: "The presidents met in Bergen on Tuesday, July 29" }
            meeting { parties: @NOR parties: @PER place: @place:Bergen date: @day:2031-07-29
            status: MEETING_STATUS_HELD })"}},
       {}},
      {"put off by a week, in a report that gives the old day and the new",
       {{"a", "Fjord Post", "2031-05-01", R"(modality: MODALITY_PLANNED
            evidence { quote: "Norway and Chile will start a round of talks in Quito on May 12" }
            meeting { parties: @NOR parties: @CHL place: @place:Quito date: @day:2031-05-12
            status: MEETING_STATUS_PLANNED })"},
        {"b", "Andes Daily", "2031-05-10", R"(meeting { parties: @NOR parties: @CHL
            place: @place:Quito date: @day:2031-05-12 status: MEETING_STATUS_POSTPONED })"},
        {"b", "Andes Daily", "2031-05-10", R"(modality: MODALITY_PLANNED meeting { parties: @NOR
            parties: @CHL place: @place:Quito date: @day:2031-05-19
            status: MEETING_STATUS_POSTPONED })"}},
       {"meeting date UPDATE: 2031-05-12 | 2031-05-19"}},
      {"a head named for talks to come, and replaced before them",
       {{"a", "Fjord Post", "2031-05-01", R"(evidence { quote: "Norway named Ada Holm as its chief negotiator" }
            leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-15 } })"},
        {"b", "Andes Daily", "2031-05-09", R"(modality: MODALITY_PLANNED
            evidence { quote: "Bo Lindqvist will lead the Norwegian team in place of Ada Holm" }
            leadership { party: @NOR leader: @"Bo Lindqvist"
            event { place: @place:Quito date: @day:2031-05-15 } })"}},
       {"leadership leader UPDATE: Ada Holm | Bo Lindqvist"}},
      {"a head who was removed after the first day",
       {{"a", "Fjord Post", "2031-05-06", R"(evidence { quote: "The Norwegian team is led by Ada Holm" }
            leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-08",
         R"(evidence { quote: "removed Ada Holm as head of the team and put Bo Lindqvist in her place" }
            leadership { party: @NOR leader: @"Bo Lindqvist"
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {"leadership leader UPDATE: Ada Holm | Bo Lindqvist"}},
      {"one of two heads",
       {{"a", "Fjord Post", "2031-05-06", R"(evidence { quote: "Ada Holm, who co-leads the Norwegian delegation" }
            leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-05 } })"},
        {"b", "Andes Daily", "2031-05-06", R"(evidence { quote: "Bo Lindqvist leads the Norwegian delegation" }
            leadership { party: @NOR leader: @"Bo Lindqvist"
            event { place: @place:Quito date: @day:2031-05-05 } })"}},
       {}},
      {"a head named without a meeting, on the day of the only one",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-06 } })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party: @NOR leader: @"Bo Lindqvist" })"}},
       {"leadership leader CONFLICT: Ada Holm | Bo Lindqvist"}},
      {"a head named without a meeting, where there were two",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-06 } })"},
        {"c", "Fjord Post", "2031-05-06", R"(leadership { party: @NOR leader: @"Siv Dahl"
            event { place: @place:Bergen date: @day:2031-05-06 } })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party: @NOR leader: @"Bo Lindqvist" })"}},
       {}},
      {"each report names another side of the talks that someone did or did not attend",
       {{"a", "Fjord Post", "2031-05-06", R"(participation { participant: @"Ada Holm" attends: true
            event { place: @place:Quito date: @day:2031-05-06 round: 2 parties: @CHL } })"},
        {"b", "Andes Daily", "2031-05-07", R"(participation { participant: @"Ada Holm" party: @NOR
            attends: false event { place: @place:Quito date: @day:2031-05-06 } })"}},
       {"participation attends CONFLICT: false | true"}},
      {"both heads named without a meeting, by a report of the next day",
       {{"a", "Fjord Post", "2031-05-06", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-06 } })"},
        {"a", "Fjord Post", "2031-05-06", R"(meeting { parties: @NOR parties: @CHL
            place: @place:Quito date: @day:2031-05-06 })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party: @CHL leader: @"Ines Ocampo" })"},
        {"b", "Andes Daily", "2031-05-07", R"(leadership { party: @NOR leader: @"Bo Lindqvist" })"}},
       {"leadership leader CONFLICT: Ada Holm | Bo Lindqvist"}},
      {"a head of three weeks before the talks, and their head",
       {{"a", "Fjord Post", "2031-05-01", R"(leadership { party: @NOR leader: @"Ada Holm"
            event { place: @place:Quito date: @day:2031-05-25 } })"},
        {"b", "Andes Daily", "2031-05-26", R"(leadership { party: @NOR leader: @"Bo Lindqvist"
            event { place: @place:Quito date: @day:2031-05-25 } })"}},
       {"leadership leader UPDATE: Ada Holm | Bo Lindqvist"}},
      {"a month that ends the day before",
       {{"a", "Fjord Post", "2031-06-02", R"(meeting { parties: @NOR parties: @PER
            place: @place:Quito date: @day:2031-06-01 })"},
        {"b", "Andes Daily", "2031-07-20", R"(meeting { parties: @NOR parties: @PER
            place: @place:Quito date: @from:2031-05-01:2031-05-31 })"}},
       {}},
      {"the next day one of them meets others in the same city",
       {{"a", "Fjord Post", "2031-05-07", R"(meeting { parties: @NOR parties: @PER parties: @CHL
            place: @place:Quito date: @day:2031-05-05 })"},
        {"b", "Andes Daily", "2031-05-07", R"(meeting { parties: @NOR parties: @PER parties: @BOL
            place: @place:Quito date: @day:2031-05-06 })"}},
       {}},
      {"absent, and ten days later present in the same city",
       {{"a", "Fjord Post", "2031-12-01", R"(
            evidence { quote: "Peru sent nobody to the meeting in Bergen" }
            participation { participant: @PER attends: false event { place: @place:Bergen } })"},
        {"b", "Andes Daily", "2031-12-10", R"(
            evidence { quote: "Peru attended the conference in Bergen" }
            participation { participant: @PER attends: true event { place: @place:Bergen } })"}},
       {}},
  };
}

}  // namespace claims
