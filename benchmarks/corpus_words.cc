#include "benchmarks/corpus_words.h"

namespace claims {

using Words = std::vector<absl::string_view>;

const std::vector<PartyWords>& PartyTable() {
  static const auto& table = *new std::vector<PartyWords>{
      {"Russia", "Russian", "Moscow"},         {"Ukraine", "Ukrainian", "Kyiv"},
      {"Israel", "Israeli", "Jerusalem"},      {"Iran", "Iranian", "Tehran"},
      {"Armenia", "Armenian", "Yerevan"},      {"Azerbaijan", "Azerbaijani", "Baku"},
      {"Sudan", "Sudanese", "Khartoum"},       {"Ethiopia", "Ethiopian", "Addis Ababa"},
      {"Colombia", "Colombian", "Bogota"},     {"Venezuela", "Venezuelan", "Caracas"},
      {"Serbia", "Serbian", "Belgrade"},       {"Kosovo", "Kosovan", "Pristina"},
      {"India", "Indian", "New Delhi"},        {"Pakistan", "Pakistani", "Islamabad"},
      {"Thailand", "Thai", "Bangkok"},         {"Cambodia", "Cambodian", "Phnom Penh"},
      {"Rwanda", "Rwandan", "Kigali"},         {"Syria", "Syrian", "Damascus"},
      {"Cyprus", "Cypriot", "Nicosia"},        {"Georgia", "Georgian", "Tbilisi"},
  };
  return table;
}

const Words& FirstNames() {
  static const auto& words = *new Words{
      "Anna",  "Boris", "Clara",  "Daud",  "Elena",  "Farid", "Gita",   "Hassan", "Irina", "Jorge",
      "Kamal", "Leila", "Marek",  "Nadia", "Oscar",  "Petra", "Qasim",  "Rosa",   "Samir", "Tamara",
      "Umar",  "Vera",  "Wanda",  "Xenia", "Yusuf",  "Zoran", "Amina",  "Bruno",  "Delia", "Emil"};
  return words;
}

const Words& LastNames() {
  static const auto& words = *new Words{
      "Abramov",  "Bektash", "Castellan", "Dragan",   "Eshkol",   "Fonseca", "Gorbat",  "Haidari",
      "Ivanenko", "Jamali",  "Karsten",   "Lindqvist", "Moradi",  "Nakoda",  "Orlenko", "Petrosian",
      "Quiroga",  "Rahmani", "Sandoval",  "Tesfaye",  "Ustinov",  "Valente", "Wardak",  "Yakoub",
      "Zelaya",   "Benitez", "Chanda",    "Dostum",   "Faroukh",  "Grigore"};
  return words;
}

const Words& Titles() {
  static const auto& words = *new Words{
      "Foreign Minister",       "Deputy Foreign Minister",   "Defence Minister",
      "presidential aide",      "special envoy",             "national security adviser",
      "government spokesman",   "ambassador",                "Deputy Prime Minister",
      "parliament speaker",     "chief of staff",            "presidential spokeswoman"};
  return words;
}

const Words& Cities() {
  static const auto& words =
      *new Words{"Geneva", "Istanbul", "Doha",   "Vienna", "Cairo",   "Oslo",
                 "Abu Dhabi", "Riyadh", "Muscat", "Nairobi", "Helsinki", "Kuala Lumpur"};
  return words;
}

const Words& Publishers() {
  static const auto& words = *new Words{"The Harbour Post", "Northern Courier", "Daily Meridian",
                                        "Capital Ledger",   "The Evening Mail", "Riverside Times"};
  return words;
}

const Words& Topics() {
  static const auto& words = *new Words{
      "a 30-day ceasefire",       "the withdrawal of troops",  "security guarantees",
      "the lifting of sanctions", "a prisoner swap",           "humanitarian corridors",
      "the return of children",   "a demilitarized zone",      "frozen assets",
      "a nuclear inspection",     "the reopening of embassies",
      "a halt to strikes on power plants"};
  return words;
}

const Words& ClaimSentences() {
  static const auto& words = *new Words{
      "{A.adj} and {B.adj} negotiators will meet in {CITY} on {DATE} for a {ORDINAL} round of "
      "talks.",
      "Delegations from {A} and {B} met in {CITY} on {WEEKDAY}.",
      "{A}'s delegation will be led by {TITLE} {P1}.",
      "The {B.adj} team is headed by {P2}, a {TITLE}.",
      "{TITLE} {P1} will lead the {A.adj} delegation, {A.cap} said on {WEEKDAY}.",
      "{P2}, who heads the {B.adj} delegation, arrived in {CITY} on {WEEKDAY}.",
      "{A} demanded {TOPIC} before any further meeting.",
      "{B} proposed {TOPIC}, according to {TITLE} {P2}.",
      "{B.cap} rejected the demand for {TOPIC}.",
      "\"We will not accept {TOPIC},\" {TITLE} {P1} told reporters in {A.cap}.",
      "{A} denied that it had agreed to {TOPIC}.",
      "The two sides agreed to exchange {COUNT} prisoners each, {P2} said.",
      "{A} and {B} swapped {COUNT} prisoners of war on {WEEKDAY}.",
      "{A} released more than {COUNT} detainees on {DATE}.",
      "{A.cap} gave {B} until {DATE} to respond to {TOPIC}.",
      "{B} must decide by {DATE}, {TITLE} {P1} said.",
      "{A} and {B} agreed on {TOPIC} after two days of negotiations.",
      "The parties failed to agree on {TOPIC}.",
      "Talks planned for {DATE} in {CITY} were postponed, {TITLE} {P2} said.",
      "{TITLE} {P1} will not attend the meeting in {CITY}.",
      "{M.adj} mediators hosted the {ORDINAL} round in {CITY} on {DATE}.",
      "{B} is ready to discuss {TOPIC} if {A} does the same, {P2} said."};
  return words;
}

const Words& ColourSentences() {
  static const auto& words = *new Words{
      "Reporters waited behind a rope as black cars pulled up one after another.",
      "Diplomats cautioned that expectations should be kept low.",
      "The conflict has displaced tens of thousands of families since the spring.",
      "{P1} spoke for less than ten minutes and took no questions.",
      "Analysts in {CITY} say that both governments face pressure at home.",
      "The hotel had been closed to other guests for the week.",
      "An earlier draft ran to eleven pages, people who had seen it said.",
      "Neither {A.cap} nor {B.cap} has published the list of those attending.",
      "In the streets of {B.cap} people were sceptical.",
      "\"The atmosphere was businesslike,\" one participant said.",
      "{PX}, a historian at the university, has studied the border for {NUMBER} days and nights.",
      "Some {NUMBER} people marched past the parliament with candles on {WEEKDAY} evening.",
      "Power was cut to parts of the east for the third night in a row.",
      "{PX} sells tea outside the congress centre and has seen delegations come and go.",
      "The text that was circulated on {WEEKDAY} left the hardest questions to an annex.",
      "Aides carried boxes of papers through a side entrance shortly before noon.",
      "Both flags stood behind the table, a hand's breadth apart.",
      "A previous attempt collapsed {NUMBER} days after it began.",
      "Officials would not say what was discussed over dinner.",
      "\"My brother is still there,\" said {PX}, who left her village in the first week.",
      "Observers note that the season in which roads can be used is ending.",
      "{M.adj} police closed the lakeside road and checked every boat.",
      "Exports through the strait have fallen by {NUMBER} tonnes a day, a port manager said.",
      "State television showed {P1} stepping off an aircraft without a coat."};
  return words;
}

const Words& GeneralSentences() {
  static const auto& words = *new Words{
      "The home side took the lead through {P1} after 23 minutes and never looked troubled.",
      "Heavy rain is forecast for the coast, with gusts of up to 70 km an hour by {WEEKDAY} night.",
      "Shares in the carmaker fell 4.2 percent after it cut its forecast for the year.",
      "{P1}, who runs a bakery near the station, said rents had doubled in three years.",
      "The museum in {CITY} will reopen its east wing in the autumn with works by {P2}.",
      "A court heard on {WEEKDAY} that the accountant had moved the money through six firms.",
      "Researchers followed 1,400 volunteers for a decade and found no such link.",
      "The council voted to plant two thousand trees along the ring road.",
      "Passengers faced delays of two hours after a signal failed outside the central station.",
      "Her third novel follows a ferryman who stops speaking.",
      "The central bank left rates unchanged, as most economists had expected.",
      "{TITLE} {P1} opened a school in the hills above {A.cap}.",
      "Farmers in {A} say that the harvest came three weeks early.",
      "The festival draws visitors from {B} and beyond every June.",
      "{P2} won the second stage by eleven seconds and kept the leader's jersey.",
      "A recall covers 12,000 heaters sold since {DATE}.",
      "The {A.adj} team were beaten 3-1 by their {B.adj} hosts in a friendly.",
      "Doctors advise drinking water before one feels thirsty.",
      "The phone goes on sale on {DATE} at a price that rivals will find hard to match.",
      "\"Nobody told us the bridge would be shut,\" said {P1}, a courier.",
      "Volunteers counted {NUMBER} cranes on the mudflats, more than in any year before.",
      "{PX} has painted the same window every morning for {NUMBER} days.",
      "The film took {NUMBER} tickets on its first night, its distributor said.",
      "Engineers lowered the last of the turbines into place on {WEEKDAY}.",
      "Tickets for the final sold out in {NUMBER} seconds, leaving many supporters angry.",
      "\"It tastes of smoke and plums,\" said {PX}, who judges such things.",
      "A fire in a warehouse near {CITY} was put out after {NUMBER} minutes.",
      "The survey of {NUMBER} households found that most had changed supplier.",
      "{PX} will replace {P2} as head of the orchestra from next season.",
      "The vaccine is to be offered to all over sixty from the autumn."};
  return words;
}

}  // namespace claims
