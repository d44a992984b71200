#include "tests/consistency/scenarios.h"

namespace claims {

std::vector<Scenario> ExchangeScenarios() {
  return {
      {"a total taken for a side, in a report without a date",
       {{"a", "Fjord Post", "2031-02-13", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 300 bound: BOUND_AT_LEAST } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED })"},
        {"b", "Andes Daily", "2031-02-05", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 157 bound: BOUND_EXACT } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"},
        {"c", "Harbour News", "2031-02-06", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 157 bound: BOUND_EXACT } basis: BASIS_ONE_SIDE released_by: @PER
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"}},
       {"prisonerExchange count CONFLICT: 157 EACH_SIDE | 157 ONE_SIDE | 300 EACH_SIDE",
        "prisonerExchange count REFINEMENT: 157 EACH_SIDE | 157 ONE_SIDE"}},
      {"each side and the sum of both",
       {{"a", "Fjord Post", "2031-02-06", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 157 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-02-05 })"},
        {"b", "Andes Daily", "2031-02-05", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 314 } basis: BASIS_TOTAL status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-02-05 })"}},
       {"prisonerExchange count REFINEMENT: 157 EACH_SIDE | 314 TOTAL"}},
      {"two totals, and the directions that make up one of them",
       {{"a", "Fjord Post", "2031-09-22", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 200 } basis: BASIS_TOTAL status: EXCHANGE_STATUS_COMPLETED })"},
        {"b", "Andes Daily", "2031-09-21", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 270 } basis: BASIS_TOTAL status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-09-21 })"},
        {"b", "Andes Daily", "2031-09-21", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 55 } basis: BASIS_ONE_SIDE released_by: @CHL
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-09-21 })"}},
       {"prisonerExchange count CONFLICT: 200 TOTAL | 270 TOTAL"}},
      {"a small exchange beside the large one hides no conflict",
       {{"a", "Fjord Post", "2031-04-19", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 246 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-04-19 })"},
        {"a", "Fjord Post", "2031-04-19", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 15 } basis: BASIS_ONE_SIDE status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-04-19 })"},
        {"b", "Andes Daily", "2031-04-20", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 264 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-04-19 })"}},
       {"prisonerExchange count CONFLICT: 246 EACH_SIDE | 264 EACH_SIDE"}},
      {"to whom a side released people is told in two ways",
       {{"a", "Fjord Post", "2031-02-08", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 183 } basis: BASIS_ONE_SIDE released_by: @CHL
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-08 })"},
        {"b", "Andes Daily", "2031-02-08",
         R"(prisoner_exchange { parties: @CHL parties: @"Valley Front"
            count { value: 200 } basis: BASIS_ONE_SIDE released_by: @CHL
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-08 })"}},
       {"prisonerExchange count CONFLICT: 183 ONE_SIDE | 200 ONE_SIDE"}},
      {"one side releases people to two others on one day, and a report tells of both",
       {{"a", "Fjord Post", "2031-02-08", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 183 } basis: BASIS_ONE_SIDE released_by: @CHL
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-08 })"},
        {"a", "Fjord Post", "2031-02-08", R"(prisoner_exchange { parties: @CHL parties: @NOR
            count { value: 5 } basis: BASIS_ONE_SIDE released_by: @CHL
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-08 })"},
        {"b", "Andes Daily", "2031-02-08", R"(prisoner_exchange { parties: @CHL parties: @NOR
            count { value: 5 } basis: BASIS_ONE_SIDE released_by: @CHL
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-08 })"}},
       {}},
      {"two directions of one exchange",
       {{"a", "Fjord Post", "2031-01-03", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 230 } basis: BASIS_ONE_SIDE released_by: @CHL
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-01-03 })"},
        {"b", "Andes Daily", "2031-01-03", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 248 } basis: BASIS_ONE_SIDE released_by: @PER
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-01-03 })"},
        {"c", "Harbour News", "2031-01-04", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 200 bound: BOUND_AT_LEAST } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-01-03 })"}},
       {"prisonerExchange count REFINEMENT: 200 EACH_SIDE | 230 ONE_SIDE | 248 ONE_SIDE"}},
      {"a whole, its parts, and one that differs",
       {{"a", "Fjord Post", "2031-11-24", R"(prisoner_exchange { parties: @river-league
            count { value: 25 } basis: BASIS_ONE_SIDE released_by: @river-league
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-11-24 })"},
        {"a", "Fjord Post", "2031-11-24", R"(prisoner_exchange { parties: @river-league
            count { value: 13 } basis: BASIS_ONE_SIDE released_by: @river-league
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-11-24 })"},
        {"a", "Fjord Post", "2031-11-24", R"(prisoner_exchange { parties: @river-league
            count { value: 12 } basis: BASIS_ONE_SIDE released_by: @river-league
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-11-24 })"},
        {"b", "Andes Daily", "2031-11-24", R"(prisoner_exchange { parties: @river-league
            parties: @CHL count { value: 24 } basis: BASIS_ONE_SIDE released_by: @river-league
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-11-24 })"},
        {"b", "Andes Daily", "2031-11-24", R"(prisoner_exchange { parties: @river-league
            parties: @CHL count { value: 39 } basis: BASIS_ONE_SIDE released_by: @CHL
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-11-24 })"}},
       {"prisonerExchange count CONFLICT: 24 ONE_SIDE | 25 ONE_SIDE"}},
      {"the last stage beside the sum of all, and the swap before",
       {{"a", "Fjord Post", "2031-07-23", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 1200 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_COMPLETED })"},
        {"a", "Fjord Post", "2031-07-23", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 1300 bound: BOUND_AT_LEAST } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_PROPOSED })"},
        {"b", "Andes Daily", "2031-07-24", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 250 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-07-23 })"},
        {"b", "Andes Daily", "2031-07-24", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 2400 } basis: BASIS_TOTAL status: EXCHANGE_STATUS_COMPLETED })"},
        {"b", "Andes Daily", "2031-07-24", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 1000 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_COMPLETED
            date: @from:2031-05-01:2031-05-31 })"}},
       {"prisonerExchange count REFINEMENT: 1200 EACH_SIDE | 2400 TOTAL"}},
      {"exchanges of different days",
       {{"a", "Fjord Post", "2031-11-24",
         R"(prisoner_exchange { parties: @river-league parties: @CHL
            count { value: 24 } basis: BASIS_ONE_SIDE released_by: @river-league
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-11-24 })"},
        {"b", "Andes Daily", "2031-11-25",
         R"(prisoner_exchange { parties: @river-league parties: @CHL
            count { value: 17 } basis: BASIS_ONE_SIDE released_by: @river-league
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-11-25 })"},
        {"c", "Harbour News", "2031-11-26",
         R"(prisoner_exchange { parties: @river-league parties: @CHL
            count { value: 41 } basis: BASIS_ONE_SIDE released_by: @river-league
            status: EXCHANGE_STATUS_COMPLETED })"}},
       {}},
      {"no side is given, and one reading fits",
       {{"a", "Fjord Post", "2031-02-06", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 307 } status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"},
        {"b", "Andes Daily", "2031-02-05", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 300 bound: BOUND_AT_LEAST } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"}},
       {"prisonerExchange count REFINEMENT: 300 EACH_SIDE | 307 UNSPECIFIED"}},
      {"no side is given, and neither reading fits",
       {{"a", "Fjord Post", "2031-02-06", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 130 } status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"},
        {"b", "Andes Daily", "2031-02-05", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 300 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"}},
       {"prisonerExchange count CONFLICT: 130 UNSPECIFIED | 300 EACH_SIDE"}},
      {"the last stage, of which the report does not say so",
       {{"a", "Fjord Post", "2031-07-23", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 1200 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_COMPLETED })"},
        {"b", "Andes Daily", "2031-07-24", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 250 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-07-23 })"}},
       {}},
      {"it took place, or it did not",
       {{"a", "Fjord Post", "2031-06-10", R"(prisoner_exchange { parties: @CHL parties: @PER
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-06-09 })"},
        {"b", "Andes Daily", "2031-06-10", R"(prisoner_exchange { parties: @CHL parties: @PER
            status: EXCHANGE_STATUS_FAILED date: @day:2031-06-09 })"}},
       {"prisonerExchange status CONFLICT: COMPLETED | FAILED"}},
      {"put off after it was planned, with a number that nobody exchanged",
       {{"a", "Fjord Post", "2031-06-06", R"(modality: MODALITY_PLANNED prisoner_exchange {
            parties: @CHL parties: @PER count { value: 300 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_PLANNED date: @day:2031-06-07 })"},
        {"b", "Andes Daily", "2031-06-07", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 120 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_FAILED date: @day:2031-06-07 })"}},
       {"prisonerExchange status UPDATE: PLANNED | FAILED"}},
      {"fewer were exchanged than planned",
       {{"a", "Fjord Post", "2031-02-04", R"(modality: MODALITY_PLANNED prisoner_exchange {
            parties: @CHL parties: @PER count { value: 300 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_PLANNED date: @day:2031-02-05 })"},
        {"b", "Andes Daily", "2031-02-05", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 157 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"}},
       {"prisonerExchange count UPDATE: 300 EACH_SIDE | 157 EACH_SIDE"}},
      {"a plan, a rough report and an exact one",
       {{"a", "Fjord Post", "2031-02-04", R"(modality: MODALITY_PLANNED prisoner_exchange {
            parties: @CHL parties: @PER count { value: 300 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_PLANNED date: @day:2031-02-05 })"},
        {"b", "Andes Daily", "2031-02-05", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 300 bound: BOUND_AT_LEAST } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"},
        {"c", "Harbour News", "2031-02-08", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 307 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"}},
       {"prisonerExchange count REFINEMENT: 300 EACH_SIDE | 307 EACH_SIDE",
        "prisonerExchange count UPDATE: 300 EACH_SIDE | 307 EACH_SIDE"}},
      {"agreed without a day, and what came of it",
       {{"a", "Fjord Post", "2031-02-01", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 160 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_AGREED })"},
        {"b", "Andes Daily", "2031-02-06", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 157 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"}},
       {"prisonerExchange count UPDATE: 160 EACH_SIDE | 157 EACH_SIDE"}},
      {"a plan whose day was misread as one that is over",
       {{"a", "Fjord Post", "2031-02-04", R"(modality: MODALITY_PLANNED prisoner_exchange {
            parties: @CHL parties: @PER count { value: 300 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_PLANNED date: @day:2031-02-02 })"},
        {"b", "Andes Daily", "2031-02-09", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 307 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-09 })"},
        {"c", "Harbour News", "2031-02-09", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 300 bound: BOUND_AT_LEAST } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED })"}},
       {"prisonerExchange count REFINEMENT: 300 EACH_SIDE | 307 EACH_SIDE",
        "prisonerExchange count UPDATE: 300 EACH_SIDE | 307 EACH_SIDE"}},
      {"agreed, and one stage of it",
       {{"a", "Fjord Post", "2031-02-01", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 1000 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_AGREED })"},
        {"b", "Andes Daily", "2031-02-06", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 390 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"}},
       {}},
      {"the next exchange, agreed when the last was over",
       {{"a", "Fjord Post", "2031-02-07", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 160 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_AGREED })"},
        {"b", "Andes Daily", "2031-02-06", R"(prisoner_exchange { parties: @CHL parties: @PER
            count { value: 157 } basis: BASIS_EACH_SIDE
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-02-05 })"}},
       {}},
      {"a release without a day, by one who freed people the same day, to whom reports differ",
       {{"a", "Fjord Post", "2031-05-08", R"(prisoner_exchange { parties: @NOR parties: @"Reef Front"
            count { value: 183 bound: BOUND_EXACT } basis: BASIS_ONE_SIDE released_by: @NOR
            status: EXCHANGE_STATUS_COMPLETED })"},
        {"b", "Andes Daily", "2031-05-08", R"(prisoner_exchange { parties: @NOR parties: @CHL
            count { value: 200 bound: BOUND_EXACT } basis: BASIS_ONE_SIDE released_by: @NOR
            status: EXCHANGE_STATUS_COMPLETED date: @day:2031-05-08 })"}},
       {"prisonerExchange count CONFLICT: 183 ONE_SIDE | 200 ONE_SIDE"}},
      {"so many soldiers each, and all who went each way, who add up to the total",
       {{"a", "Fjord Post", "2031-05-06", R"(prisoner_exchange { parties: @NOR parties: @CHL
            count { value: 100 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-05-05 })"},
        {"b", "Andes Daily", "2031-05-06", R"(prisoner_exchange { parties: @NOR parties: @CHL
            count { value: 113 } basis: BASIS_ONE_SIDE released_by: @NOR
            status: EXCHANGE_STATUS_COMPLETED })"},
        {"c", "Harbour News", "2031-05-07", R"(prisoner_exchange { parties: @NOR parties: @CHL
            count { value: 106 } basis: BASIS_ONE_SIDE released_by: @CHL
            status: EXCHANGE_STATUS_COMPLETED })"},
        {"c", "Harbour News", "2031-05-07", R"(prisoner_exchange { parties: @NOR parties: @CHL
            count { value: 219 } basis: BASIS_TOTAL status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-05-05 })"}},
       {}},
      {"so many each, and more one way, without a total",
       {{"a", "Fjord Post", "2031-05-06", R"(prisoner_exchange { parties: @NOR parties: @CHL
            count { value: 100 } basis: BASIS_EACH_SIDE status: EXCHANGE_STATUS_COMPLETED
            date: @day:2031-05-05 })"},
        {"b", "Andes Daily", "2031-05-06", R"(prisoner_exchange { parties: @NOR parties: @CHL
            count { value: 113 } basis: BASIS_ONE_SIDE released_by: @NOR
            status: EXCHANGE_STATUS_COMPLETED })"}},
       {"prisonerExchange count CONFLICT: 100 EACH_SIDE | 113 ONE_SIDE"}},
  };
}

}  // namespace claims
