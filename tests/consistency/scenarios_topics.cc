#include "tests/consistency/scenarios.h"

namespace claims {

std::vector<Scenario> TopicScenarios() {
  return {
      {"the beginning or the end of a month",
       {{"a", "Fjord Post", "2031-02-07", R"(deadline { set_by: @BOL applies_to: @CHL
            applies_to: @PER topic: "peace_deal" date: @day:2031-06-01 })"},
        {"b", "Andes Daily", "2031-02-09", R"(deadline { set_by: @BOL applies_to: @CHL
            topic: "peace_deal" date: @day:2031-06-30 })"},
        {"c", "Harbour News", "2031-02-13", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "other" date: @from:2031-06-01:2031-06-30 })"}},
       {"deadline date CONFLICT: 2031-06-01 | 2031-06-30",
        "deadline date REFINEMENT: 2031-06-01 | 2031-06-01/2031-06-30"}},
      {"a setter denies that there is a limit, without a day",
       {{"a", "Fjord Post", "2031-07-14", R"(evidence { quote: "Bolivia has given Peru until "
            "July 20 to sign" } deadline { set_by: @BOL applies_to: @PER date: @day:2031-07-20
            topic: "other" })"},
        {"b", "Andes Daily", "2031-07-15", R"(negated: true evidence { quote: "No deadline exists" }
            deadline { set_by: @BOL applies_to: @PER topic: "other" })"}},
       {"deadline date DENIAL: 2031-07-20 | 2031-07-20 DENIED"}},
      {"a setter denies a limit for others",
       {{"a", "Fjord Post", "2031-07-14", R"(evidence { quote: "Bolivia has given Peru until "
            "July 20 to sign" } deadline { set_by: @BOL applies_to: @PER date: @day:2031-07-20
            topic: "other" })"},
        {"b", "Andes Daily", "2031-07-15", R"(negated: true evidence { quote: "It denied a limit" }
            deadline { set_by: @BOL applies_to: @CHL topic: "other" })"}},
       {}},
      {"another setter denies another limit",
       {{"a", "Fjord Post", "2031-07-14", R"(evidence { quote: "Bolivia has given Peru until "
            "July 20 to sign" } deadline { set_by: @BOL applies_to: @PER date: @day:2031-07-20
            topic: "other" })"},
        {"b", "Andes Daily", "2031-07-15", R"(negated: true evidence { quote: "No deadline exists" }
            deadline { set_by: @CHL applies_to: @PER topic: "other" })"}},
       {}},
      {"one accord of two sides, reached by one report and not by another, in other words",
       {{"a", "Fjord Post", "2031-02-07", R"(evidence { quote: "having agreed on bringing "
            "humanitarian aid to the coast" } agreement { parties: @NOR parties: @CHL
            topic: "humanitarian_aid" content: "bringing humanitarian aid to the coast" })"},
        {"b", "Andes Daily", "2031-02-08", R"(negated: true evidence { quote: "No agreement was "
            "reached on humanitarian aid for two border towns" } agreement { parties: @CHL
            parties: @NOR topic: "humanitarian_aid"
            content: "humanitarian aid for two border towns" })"}},
       {"agreement topic CONFLICT: humanitarian_aid AGREED | humanitarian_aid DENIED"}},
      {"those bound by a deadline extend it",
       {{"a", "Fjord Post", "2031-07-14", R"(deadline { applies_to: @BOL applies_to: @PER
            topic: "nuclear" content: "conclude a full nuclear accord" date: @day:2031-07-20 })"},
        {"b", "Andes Daily", "2031-07-19", R"(deadline { set_by: @BOL topic: "nuclear"
            content: "a full nuclear accord" date: @day:2031-07-27 })"},
        {"c", "Harbour News", "2031-07-19", R"(deadline { set_by: @CHL topic: "nuclear"
            content: "a full nuclear accord" date: @day:2031-07-30 })"}},
       {"deadline date UPDATE: 2031-07-20 | 2031-07-27"}},
      {"a deadline is brought forward",
       {{"a", "Fjord Post", "2031-07-14", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "ceasefire" date: @day:2031-09-02 })"},
        {"b", "Andes Daily", "2031-07-29", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "peace_deal" date: @day:2031-08-08 })"}},
       {"deadline date UPDATE: 2031-09-02 | 2031-08-08"}},
      {"two reports of a deadline that is being moved",
       {{"a", "Fjord Post", "2031-07-28", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "ceasefire" date: @day:2031-09-02 })"},
        {"a", "Fjord Post", "2031-07-28", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "ceasefire" date: @day:2031-08-09 })"},
        {"b", "Andes Daily", "2031-07-29", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "ceasefire" date: @day:2031-08-08 })"}},
       {"deadline date UPDATE: 2031-08-09 | 2031-09-02 | 2031-08-08"}},
      {"a party denies a demand that is reported of it",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile demanded that the guerrillas be disarmed" }
            demand { by: @CHL of: @PER topic: "demilitarization" })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "Chile denied that it had demanded that the guerrillas be disarmed" }
            response { by: @CHL to: @PER stance: STANCE_DENIED topic: "demilitarization" })"}},
       {"response stance DENIAL: demilitarization | demilitarization DENIED"}},
      {"one report files under a truce what another files under peace",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile and the rebels signed an agreement on the first phase" }
            agreement { parties: @CHL parties: @PER topic: "peace_deal" })"},
        {"b", "Andes Daily", "2031-03-20",
         R"(evidence { quote: "Peru denied that the rebels had signed a truce agreement with Chile" }
            response { by: @PER to: @CHL stance: STANCE_DENIED topic: "ceasefire" })"}},
       {"agreement topic DENIAL: ceasefire DENIED | peace_deal AGREED"}},
      {"one report that denies an agreement in two ways",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile agreed a bilateral truce with the Valley Front" }
            agreement { parties: @CHL parties { id: "valley-front" } topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-03-20",
         R"(evidence { quote: "The Valley Front had not agreed to any bilateral truce with Chile" }
            negated: true attribution { speaker { id: "valley-front" name: "Valley Front" } }
            response { by { id: "valley-front" } to: @CHL stance: STANCE_ACCEPTED topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-03-20",
         R"(evidence { quote: "No bilateral truce was agreed with Chile" }
            negated: true attribution { speaker { id: "valley-front" name: "Valley Front" } }
            agreement { parties: @CHL parties { id: "valley-front" } topic: "ceasefire" })"}},
       {"agreement topic DENIAL: ceasefire AGREED | ceasefire DENIED"}},
      {"a denial of few words",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "A truce between Chile and Peru was agreed on Monday evening in Lima" }
            agreement { parties: @CHL parties: @PER topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-03-20",
         R"(evidence { quote: "No truce was agreed" } negated: true
            agreement { parties: @CHL parties: @PER topic: "ceasefire" })"}},
       {"agreement topic CONFLICT: ceasefire AGREED | ceasefire DENIED"}},
      {"a denial of few words that speaks of another truce",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile and Peru signed an extension of the truce at sea" }
            agreement { parties: @CHL parties: @PER topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-03-20",
         R"(evidence { quote: "No truce was agreed" } negated: true
            agreement { parties: @CHL parties: @PER topic: "ceasefire" })"}},
       {}},
      {"an agreement denied under the topic next to its own",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile and the rebels signed an agreement on the first phase" }
            agreement { parties: @CHL parties: @PER topic: "peace_deal" })"},
        {"b", "Andes Daily", "2031-03-20",
         R"(evidence { quote: "Peru said that the rebels had signed no agreement with Chile on the first phase" }
            negated: true attribution { speaker: @PER }
            agreement { parties: @CHL parties: @PER topic: "ceasefire" })"}},
       {"agreement topic DENIAL: ceasefire DENIED | peace_deal AGREED"}},
      {"an official without a name says that his state has not accepted",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile and Peru agreed to extend the truce" }
            agreement { parties: @CHL parties: @PER topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-03-20",
         R"(evidence { quote: "Peru has not agreed to extend the truce" }
            negated: true attribution { speaker { id: "a-security-official" type: ENTITY_TYPE_DESCRIPTION } }
            response { by: @PER to: @CHL stance: STANCE_ACCEPTED topic: "ceasefire" })"}},
       {"agreement topic DENIAL: ceasefire AGREED | ceasefire DENIED"}},
      {"the report itself says that nothing was accepted",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile and Peru agreed to extend the truce" }
            agreement { parties: @CHL parties: @PER topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-03-20",
         R"(evidence { quote: "Peru has not agreed to extend the truce" }
            negated: true
            response { by: @PER to: @CHL stance: STANCE_ACCEPTED topic: "ceasefire" })"}},
       {}},
      {"a side that is only described denies an accord",
       {{"a", "Fjord Post", "2031-01-01",
         R"(evidence { quote: "Chile has agreed a bilateral truce with the rebels" }
            agreement { parties: @CHL parties { id: "valley-front" } topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-01-03",
         R"(evidence { quote: "the rebels had agreed no bilateral truce with Chile" }
            negated: true attribution {
              speaker { id: "the-last-big-guerrilla-army" type: ENTITY_TYPE_DESCRIPTION } }
            agreement { parties: @CHL parties { id: "valley-front" } topic: "ceasefire" })"}},
       {"agreement topic DENIAL: ceasefire AGREED | ceasefire DENIED"}},
      {"an official of a party, without a name, says that there is no accord",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile has agreed a bilateral truce with the Valley Front" }
            agreement { parties: @CHL parties { id: "valley-front" name: "Valley Front" }
            topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "there is no agreement on a bilateral truce with Chile" }
            negated: true attribution { speaker { id: "a-valley-official" name: "a Valley official"
            type: ENTITY_TYPE_DESCRIPTION } } agreement { parties: @CHL
            parties { id: "valley-front" name: "Valley Front" } topic: "ceasefire" })"}},
       {"agreement topic DENIAL: ceasefire AGREED | ceasefire DENIED"}},
      {"an official of no party, without a name, says that there is no accord",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile has agreed a bilateral truce with the Valley Front" }
            agreement { parties: @CHL parties { id: "valley-front" name: "Valley Front" }
            topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "there is no agreement on a bilateral truce with Chile" }
            negated: true attribution { speaker { id: "a-security-official"
            name: "a security official" type: ENTITY_TYPE_DESCRIPTION } } agreement { parties: @CHL
            parties { id: "valley-front" name: "Valley Front" } topic: "ceasefire" })"}},
       {"agreement topic CONFLICT: ceasefire AGREED | ceasefire DENIED"}},
      {"an accord with the opposition, and none with the one group",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile has agreed a bilateral truce with the opposition" }
            agreement { parties: @CHL parties: @opposition topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "the Valley Front has agreed no bilateral truce with Chile" }
            negated: true agreement { parties: @CHL parties: @valley-front topic: "ceasefire" })"}},
       {"agreement topic CONFLICT: ceasefire AGREED | ceasefire DENIED"}},
      {"an accord with the opposition, and none with another state",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile has agreed a bilateral truce with the opposition" }
            agreement { parties: @CHL parties: @opposition topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "Peru has agreed no bilateral truce with Chile" }
            negated: true agreement { parties: @CHL parties: @PER topic: "ceasefire" })"}},
       {}},
      {"a time limit without a topic is denied",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile has given Peru until April 4" }
            deadline { set_by: @CHL applies_to: @PER date: @day:2031-04-04 })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "Chile said that it had given Peru no deadline" } negated: true
            attribution { speaker: @CHL } deadline { set_by: @CHL applies_to: @PER })"}},
       {"deadline date DENIAL: 2031-04-04 | 2031-04-04 DENIED"}},
      {"a time limit without a topic, and another setter's denial",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile has given Peru until April 4" }
            deadline { set_by: @CHL applies_to: @PER date: @day:2031-04-04 })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "Norway said that it had given Bolivia no deadline" } negated: true
            attribution { speaker: @NOR } deadline { set_by: @NOR applies_to: @BOL })"}},
       {}},
      {"who is said to demand it says that he does not",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile demanded the disarmament of the guerrillas" }
            demand { by: @CHL of: @PER topic: "demilitarization" })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "Chile has not demanded the disarmament of the guerrillas" }
            negated: true demand { by: @CHL topic: "demilitarization" })"}},
       {"demand topic DENIAL: demilitarization | demilitarization DENIED"}},
      {"another one does not demand it",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile demanded the disarmament of the guerrillas" }
            demand { by: @CHL of: @PER topic: "demilitarization" })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "Peru has not demanded the disarmament of the guerrillas" }
            negated: true demand { by: @PER topic: "demilitarization" })"}},
       {}},
      {"who is said to offer it says that he does not",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile offered an exchange of all captured soldiers" }
            proposal { by: @CHL of: @PER topic: "prisoner_exchange" })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "Chile made no offer of an exchange of captured soldiers" }
            negated: true proposal { by: @CHL topic: "prisoner_exchange" })"}},
       {"proposal topic DENIAL: prisoner_exchange | prisoner_exchange DENIED"}},
      {"he offers something else",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile offered an exchange of all captured soldiers" }
            proposal { by: @CHL of: @PER topic: "prisoner_exchange" })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "Chile has offered no changes of the border in the hills" }
            negated: true proposal { by: @CHL topic: "borders" })"}},
       {}},
      {"troops that are to leave, filed in two ways, by a later day",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile has until April 4 to withdraw its forces from the valley" }
            deadline { applies_to: @CHL topic: "foreign_troops" date: @day:2031-04-04 })"},
        {"b", "Andes Daily", "2031-04-03",
         R"(evidence { quote: "the deadline for the withdrawal of Chile's troops from the valley was extended" }
            deadline { set_by: @PER applies_to: @CHL topic: "territory" date: @day:2031-04-20 })"}},
       {"deadline date UPDATE: 2031-04-04 | 2031-04-20"}},
      {"troops that are to leave, and a tax that is to go",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chile has until April 4 to withdraw its forces from the valley" }
            deadline { applies_to: @CHL topic: "foreign_troops" date: @day:2031-04-04 })"},
        {"b", "Andes Daily", "2031-04-03",
         R"(evidence { quote: "the deadline for the withdrawal of Chile's tax in the valley was extended" }
            deadline { set_by: @PER applies_to: @CHL topic: "trade" date: @day:2031-04-20 })"}},
       {}},
      {"an onlooker who is only described says that there is no accord",
       {{"a", "Fjord Post", "2031-01-01",
         R"(evidence { quote: "Chile has agreed a bilateral truce with the rebels" }
            agreement { parties: @CHL parties { id: "valley-front" } topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-01-03",
         R"(evidence { quote: "the rebels had agreed no bilateral truce with Chile" }
            negated: true attribution { speaker { id: "a-un-official" type: ENTITY_TYPE_DESCRIPTION } }
            agreement { parties: @CHL parties { id: "valley-front" } topic: "ceasefire" })"}},
       {"agreement topic CONFLICT: ceasefire AGREED | ceasefire DENIED"}},
      {"a side by a name of its own denies what it would have agreed with the other",
       {{"a", "Fjord Post", "2031-01-01",
         R"(evidence { quote: "Chile has agreed a bilateral truce with the rebels" }
            agreement { parties: @CHL parties { id: "valley-front" } topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-01-03",
         R"(evidence { quote: "had not agreed to any bilateral truce with Chile" }
            negated: true attribution {
              speaker { id: "the-last-big-guerrilla-army" type: ENTITY_TYPE_DESCRIPTION } }
            response { by { id: "the-last-big-guerrilla-army" type: ENTITY_TYPE_DESCRIPTION }
              to: @CHL stance: STANCE_ACCEPTED topic: "ceasefire" })"}},
       {"agreement topic DENIAL: ceasefire AGREED | ceasefire DENIED"}},
      {"a meeting is denied in words that name no topic",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chilean and Peruvian officials held talks in Bergen on Tuesday" }
            meeting { parties: @CHL parties: @PER place: @place:Bergen status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "Peru denied that Peruvian officials had met Chileans in Bergen" }
            response { by: @PER to: @CHL stance: STANCE_DENIED topic: "other"
                content: "that Peruvian officials had met Chileans in Bergen" })"}},
       {"response stance DENIAL: next_round | other DENIED"}},
      {"what is denied is no meeting",
       {{"a", "Fjord Post", "2031-03-20",
         R"(evidence { quote: "Chilean and Peruvian officials held talks in Bergen on Tuesday" }
            meeting { parties: @CHL parties: @PER place: @place:Bergen status: MEETING_STATUS_HELD })"},
        {"b", "Andes Daily", "2031-03-21",
         R"(evidence { quote: "Peru denied that Peruvian officials had bribed Chileans in Bergen" }
            response { by: @PER to: @CHL stance: STANCE_DENIED topic: "other"
                content: "that Peruvian officials had bribed Chileans in Bergen" })"}},
       {}},
      {"a new deadline after the old one had passed",
       {{"a", "Fjord Post", "2031-03-01", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "ceasefire" date: @day:2031-03-15 })"},
        {"b", "Andes Daily", "2031-04-20", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "ceasefire" date: @day:2031-05-08 })"}},
       {}},
      {"deadlines for different things and parties",
       {{"a", "Fjord Post", "2031-03-01", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "nuclear" date: @day:2031-03-15 })"},
        {"b", "Andes Daily", "2031-03-01", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "trade" date: @day:2031-03-20 })"},
        {"c", "Harbour News", "2031-03-01", R"(deadline { set_by: @BOL applies_to: @CHL
            topic: "nuclear" date: @day:2031-04-15 })"}},
       {}},
      {"a deadline that its setter extends",
       {{"a", "Fjord Post", "2031-03-12",
         R"(evidence { quote: "Bolivia set Peru a deadline of March 15" }
            deadline { set_by: @BOL applies_to: @PER topic: "nuclear" date: @day:2031-03-15 })"},
        {"b", "Andes Daily", "2031-03-14",
         R"(evidence { quote: "Bolivia extended the deadline to March 20" }
            deadline { set_by: @BOL applies_to: @PER topic: "nuclear" date: @day:2031-03-20 })"}},
       {"deadline date UPDATE: 2031-03-15 | 2031-03-20"}},
      {"two accounts of a deadline",
       {{"a", "Fjord Post", "2031-03-12",
         R"(evidence { quote: "Bolivia set Peru a deadline of March 15" }
            deadline { set_by: @BOL applies_to: @PER topic: "nuclear" date: @day:2031-03-15 })"},
        {"b", "Andes Daily", "2031-03-13",
         R"(evidence { quote: "Bolivia set Peru a deadline of March 20" }
            deadline { set_by: @BOL applies_to: @PER topic: "nuclear" date: @day:2031-03-20 })"}},
       {"deadline date CONFLICT: 2031-03-15 | 2031-03-20"}},
      {"a deadline that nobody is said to have set",
       {{"a", "Fjord Post", "2031-03-01",
         R"(evidence { quote: "Bolivia set Peru a deadline of March 15" }
            deadline { set_by: @BOL applies_to: @PER topic: "nuclear" date: @day:2031-03-15 })"},
        {"b", "Andes Daily", "2031-03-02",
         R"(evidence { quote: "Peru denied that any deadline had been set" }
            response { by: @PER stance: STANCE_DENIED topic: "nuclear" to: @BOL })"}},
       {"deadline date DENIAL: 2031-03-15 | 2031-03-15 DENIED"}},
      {"a truce that the other side never agreed",
       {{"a", "Fjord Post", "2031-01-01",
         R"(evidence { quote: "The government has agreed a bilateral ceasefire with the Mountain Front" }
            agreement { parties: @PER parties: @mountain-front topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-01-04", R"(negated: true attribution { speaker: @mountain-front }
            evidence { quote: "The rebels said that they had not agreed to any bilateral ceasefire" }
            agreement { parties: @PER parties: @mountain-front topic: "ceasefire" })"}},
       {"agreement topic DENIAL: ceasefire AGREED | ceasefire DENIED"}},
      {"two accounts of whether a truce was extended",
       {{"a", "Fjord Post", "2031-06-01", R"(negated: true
            evidence { quote: "No extension of the truce was agreed" }
            agreement { parties: @PER parties: @mountain-front topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-06-01", R"(
            evidence { quote: "the army and the Front had agreed to extend the truce by five days" }
            agreement { parties: @PER parties: @mountain-front topic: "ceasefire" })"}},
       {"agreement topic CONFLICT: ceasefire AGREED | ceasefire DENIED"}},
      {"no agreement, and two months later one",
       {{"a", "Fjord Post", "2031-04-01", R"(negated: true
            evidence { quote: "No extension of the truce was agreed" }
            agreement { parties: @PER parties: @mountain-front topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-06-01", R"(
            evidence { quote: "the army and the Front had agreed to extend the truce by five days" }
            agreement { parties: @PER parties: @mountain-front topic: "ceasefire" })"}},
       {}},
      {"no agreement yet, and the next day one",
       {{"a", "Fjord Post", "2031-05-31", R"(negated: true
            evidence { quote: "No extension of the truce was agreed" }
            agreement { parties: @PER parties: @mountain-front topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-06-01", R"(
            evidence { quote: "the army and the Front agreed to extend the truce by five days" }
            agreement { parties: @PER parties: @mountain-front topic: "ceasefire" })"}},
       {}},
      {"a proposal that is said not to exist",
       {{"a", "Fjord Post", "2031-12-20", R"(attribution { speaker: @"Raul Ocampo" }
            evidence { quote: "Bolivia has proposed talks in a three-sided format with Chile and Peru" }
            proposal { by: @BOL of: @CHL of: @PER topic: "talks_format" })"},
        {"b", "Andes Daily", "2031-12-21", R"(
            evidence { quote: "Chile dismissed as untrue that talks in a three-sided format were prepared" }
            response { by: @CHL stance: STANCE_DENIED topic: "talks_format" })"}},
       {"response stance DENIAL: talks_format | talks_format DENIED"}},
      {"an acceptance that the proposer denies",
       {{"a", "Fjord Post", "2031-05-26",
         R"(evidence { quote: "The Front has accepted a ceasefire proposal" }
            response { by: @mountain-front stance: STANCE_ACCEPTED topic: "ceasefire" to: @BOL })"},
        {"b", "Andes Daily", "2031-05-26",
         R"(evidence { quote: "Bolivia's envoy denied that the Front had accepted his ceasefire proposal" }
            response { by: @BOL stance: STANCE_DENIED topic: "ceasefire" })"}},
       {"response stance DENIAL: ceasefire ACCEPTED | ceasefire DENIED"}},
      {"a denial of something else on the same topic",
       {{"a", "Fjord Post", "2031-05-26",
         R"(evidence { quote: "Peru demanded a thirty-day truce at sea" }
            demand { by: @PER of: @CHL topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-05-26", R"(evidence { quote: "Chile denied shelling villages" }
            response { by: @CHL stance: STANCE_DENIED topic: "ceasefire" })"}},
       {}},
      {"rejecting a demand denies nothing",
       {{"a", "Fjord Post", "2031-05-26",
         R"(evidence { quote: "Peru demanded a thirty-day truce at sea" }
            demand { by: @PER of: @CHL topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-05-26",
         R"(evidence { quote: "Chile rejected a thirty-day truce at sea" }
            response { by: @CHL stance: STANCE_REJECTED topic: "ceasefire" to: @PER })"}},
       {}},
      {"accepted or rejected, on one day",
       {{"a", "Fjord Post", "2031-05-26",
         R"(evidence { quote: "Chile accepted the thirty-day truce at sea" }
            response { by: @CHL stance: STANCE_ACCEPTED topic: "ceasefire" to: @PER })"},
        {"b", "Andes Daily", "2031-05-26",
         R"(evidence { quote: "Chile rejected a thirty-day truce at sea" }
            response { by: @CHL stance: STANCE_REJECTED topic: "ceasefire" to: @PER })"}},
       {"response stance CONFLICT: ceasefire ACCEPTED | ceasefire REJECTED"}},
      {"rejected, and a fortnight later accepted",
       {{"a", "Fjord Post", "2031-05-12",
         R"(evidence { quote: "Chile rejected a thirty-day truce at sea" }
            response { by: @CHL stance: STANCE_REJECTED topic: "ceasefire" to: @PER })"},
        {"b", "Andes Daily", "2031-05-26",
         R"(evidence { quote: "Chile accepted the thirty-day truce at sea" }
            response { by: @CHL stance: STANCE_ACCEPTED topic: "ceasefire" to: @PER })"}},
       {"response stance UPDATE: ceasefire REJECTED | ceasefire ACCEPTED"}},
      {"the day on which a deadline was set, taken for its end",
       {{"a", "Fjord Post", "2031-07-14", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "peace_deal" date: @day:2031-09-02 })"},
        {"b", "Andes Daily", "2031-07-29",
         R"(evidence { quote: "Bolivia set Peru a new deadline on Tuesday" }
            deadline { set_by: @BOL applies_to: @PER date: @day:2031-07-29 })"}},
       {}},
      {"a deadline put off on the day of the report to that day",
       {{"a", "Fjord Post", "2031-02-28", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "peace_deal" date: @day:2031-03-05 })"},
        {"b", "Andes Daily", "2031-03-06",
         R"(evidence { quote: "Bolivia extended its deadline by one day, to Friday, March 6" }
            deadline { set_by: @BOL applies_to: @PER
            topic: "peace_deal" date: @day:2031-03-06 })"}},
       {"deadline date UPDATE: 2031-03-05 | 2031-03-06"}},
      {"a deadline put off to a day before the one that is known: another one",
       {{"a", "Fjord Post", "2031-02-13", R"(deadline { set_by: @BOL applies_to: @PER
            topic: "peace_deal" date: @day:2031-06-30 })"},
        {"b", "Andes Daily", "2031-02-26",
         R"(evidence { quote: "Bolivia will extend the February 28 deadline to April 1" }
            deadline { set_by: @BOL topic: "peace_deal" date: @day:2031-04-01 })"}},
       {}},
      {"a deadline of which only one report names the setter",
       {{"a", "Fjord Post", "2031-04-12", R"(deadline { set_by: @BOL applies_to: @mountain-front
            topic: "territory" content: "withdraw its fighters from the mining towns" date: @day:2031-04-30 })"},
        {"b", "Andes Daily", "2031-04-29", R"(deadline { applies_to: @mountain-front
            topic: "territory" content: "withdraw its fighters from the mines" date: @day:2031-05-15 })"}},
       {"deadline date UPDATE: 2031-04-30 | 2031-05-15"}},
      {"a deadline of which no report names the setter",
       {{"a", "Fjord Post", "2031-04-12", R"(deadline { applies_to: @mountain-front
            topic: "territory" content: "withdraw its fighters from the mining towns" date: @day:2031-04-30 })"},
        {"b", "Andes Daily", "2031-04-12", R"(deadline { applies_to: @mountain-front
            topic: "territory" content: "withdraw its fighters from the mines" date: @day:2031-05-15 })"}},
       {"deadline date CONFLICT: 2031-04-30 | 2031-05-15"}},
      {"deadlines without a setter for different things",
       {{"a", "Fjord Post", "2031-04-12", R"(deadline { applies_to: @mountain-front
            topic: "territory" content: "withdraw its fighters from the mining towns" date: @day:2031-04-30 })"},
        {"b", "Andes Daily", "2031-04-12", R"(deadline { applies_to: @mountain-front
            topic: "territory" content: "reopen the northern road" date: @day:2031-05-15 })"},
        {"c", "Harbour News", "2031-04-12", R"(deadline { applies_to: @mountain-front
            content: "withdraw its fighters from the mining towns" date: @day:2031-05-20 })"}},
       {}},
      {"two setters of one deadline, told once",
       {{"a", "Fjord Post", "2031-04-12",
         R"(evidence { quote: "Bolivia and Chile gave the Front until April 30" }
            deadline { set_by: @BOL applies_to: @mountain-front topic: "territory" date: @day:2031-04-30 })"},
        {"a", "Fjord Post", "2031-04-12",
         R"(evidence { quote: "Bolivia and Chile gave the Front until April 30" }
            deadline { set_by: @CHL applies_to: @mountain-front topic: "territory" date: @day:2031-04-30 })"},
        {"b", "Andes Daily", "2031-04-29",
         R"(evidence { quote: "Chile and Bolivia moved the deadline to May 15" }
            deadline { set_by: @CHL applies_to: @mountain-front topic: "territory" date: @day:2031-05-15 })"},
        {"b", "Andes Daily", "2031-04-29",
         R"(evidence { quote: "Chile and Bolivia moved the deadline to May 15" }
            deadline { set_by: @BOL applies_to: @mountain-front topic: "territory" date: @day:2031-05-15 })"}},
       {"deadline date UPDATE: 2031-04-30 | 2031-05-15"}},
      {"an agreement that one party says it never accepted",
       {{"a", "Fjord Post", "2031-01-01",
         R"(evidence { quote: "The government has agreed a bilateral ceasefire with the Mountain Front" }
            agreement { parties: @PER parties: @mountain-front topic: "ceasefire" })"},
        {"b", "Andes Daily", "2031-01-04", R"(negated: true attribution { speaker: @mountain-front }
            evidence { quote: "The rebels said that they had not accepted any bilateral ceasefire" }
            response { by: @mountain-front stance: STANCE_ACCEPTED topic: "ceasefire" to: @PER })"}},
       {"agreement topic DENIAL: ceasefire AGREED | ceasefire DENIED"}},
      {"a denial in the report's words, filed under another topic",
       {{"a", "Fjord Post", "2031-05-26",
         R"(evidence { quote: "Peru has offered to share revenue from the copper mines with the Mountain Front" }
            proposal { by: @PER of: @mountain-front topic: "natural_resources" })"},
        {"b", "Andes Daily", "2031-05-27",
         R"(evidence { quote: "The Front denied that Peru had offered to share revenue from the copper mines" }
            response { by: @mountain-front stance: STANCE_DENIED topic: "economic_cooperation" to: @PER })"}},
       {"response stance DENIAL: economic_cooperation DENIED | natural_resources"}},
      {"a denial of something else under another topic",
       {{"a", "Fjord Post", "2031-05-26",
         R"(evidence { quote: "Peru has offered to share revenue from the copper mines with the Mountain Front" }
            proposal { by: @PER of: @mountain-front topic: "natural_resources" })"},
        {"b", "Andes Daily", "2031-05-27",
         R"(evidence { quote: "The Front denied firing on the copper mines" }
            response { by: @mountain-front stance: STANCE_DENIED topic: "ceasefire" to: @PER })"}},
       {}},
  };
}

}  // namespace claims
