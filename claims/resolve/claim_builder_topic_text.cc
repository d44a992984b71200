#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "claims/base/group_regex.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/claim_builder.h"
#include "claims/resolve/refs.h"

namespace claims {

// The words of a content that its topic is read from.

namespace {

// "to resume talks on the border": that they meet again, whatever about.
bool ResumesTalks(absl::string_view masked) {
  static const Cue& re = StaticCue(
      "^(?:to )?(?:[a-z]+ly )?(?:resum(?:e|ing)|restart(?:ing)?|relaunch(?:ing)?|reconven(?:e|ing)|"
      "(?:return|go back|come back)(?:ing)? to|re-?enter(?:ing)?|rejoin(?:ing)?) "
      "(?:(?:[a-z-]+|[\\x{E000}-\\x{E7FF}](?:'s)?) ){0,4}?"
      "(?:talks|negotiations|dialogue|discussions|consultations|(?:negotiating|bargaining|his|her|"
      "the) table)\\b|"
      "^(?:to )?host(?:ing)? [^,;]*\\b(?:round|cycle|further|next|another|fresh|more)\\b|"
      // "postpone the dam talks", "talks be put off for a week"
      "^(?:to )?(?:postpon(?:e|ing)|put(?:ting)? off|delay(?:ing)?|adjourn(?:ing)?) "
      "(?:(?:[a-z-]+|[\\x{E000}-\\x{E7FF}](?:'s)?) ){0,3}?"
      "(?:talks|negotiations|dialogue|meetings?|session|round)\\b|"
      "^(?:for )?(?:(?:the|all|any|further) )?(?:[a-z-]+ )?"
      "(?:talks|negotiations|meetings?|session) (?:to )?be "
      "(?:put off|postponed|adjourned|delayed|resumed|suspended|continued)\\b");
  return Matches(masked, re);
}

// "to host the talks", "to host them": where they are held, not what about.
bool HostsTalks(absl::string_view masked) {
  static const Cue& re = StaticCue(
      "^(?:to )?host(?:ing)? (?:them$|(?:(?:[a-z-]+|[\\x{E000}-\\x{E7FF}](?:'s)?) ){0,4}?"
      "(?:talks|negotiations|dialogue|discussions)\\b)");
  return Matches(masked, re);
}

// "mediation by the Church and the Union": a matter of who talks, whoever they are.
bool IsMediation(absl::string_view masked) {
  static const RE2& re = StaticRegex(
      "^(?:(?:the|an?|any|its|their|his|her|of|for|to|international|foreign|outside|neutral|"
      "third-party|regional|[\\x{E000}-\\x{E3FF}](?:'s?)?) ){0,3}"
      "(?:mediation|facilitation|good offices)(?: (?:by|of|from|in)\\b|$)");
  return Matches(masked, re);
}

}  // namespace

std::string ClaimBuilder::ContentText(const SentenceDrafts& s, Span masked) const {
  return std::string(Slice(text_.bytes(), s.masked->ToDocument(masked)));
}

// The content for the topic's terms to match: a person is read by office, so that
// "a meeting with Berg" is one between leaders.
std::string ClaimBuilder::TopicText(const SentenceDrafts& s, Span masked) const {
  static const Cue& encounter = StaticCue(
      "\\b(?:meet|meetings?|talks|summit|sit down|speak|negotiat\\w+)\\b");
  std::string words;
  const std::vector<Mention>& mentions = s.masked->mentions();
  int32_t pos = masked.start;
  if (!Matches(Slice(s.masked->text(), masked), encounter)) {
    return ContentText(s, masked);
  }
  for (int index : s.masked->MentionsIn(masked)) {
    const int32_t at = s.masked->FromDocument(mentions[index].span.start);
    if (at < pos) continue;
    // "a meeting with the Front's leaders": with none of those who head states.
    static const GroupRegex& plural = StaticGroupRegex("^(?:'s|')? ?(?:[a-z]+ )?(leaders)\\b");
    const int32_t end = s.masked->FromDocument(mentions[index].span.end);
    re2::StringPiece leaders;
    const bool group = mentions[index].cls == MentionClass::kParty &&
                       !IsState(mentions[index].ref) && !IsOpen(mentions[index].ref);
    if (group && MatchesWithGroups(s.masked->text().substr(end), plural, &leaders)) {
      words += ContentText(s, {pos, end}) + " figures";
      pos = static_cast<int32_t>(leaders.end() - s.masked->text().data());
      continue;
    }
    if (group && absl::EndsWith(Slice(text_.bytes(), mentions[index].span), " leaders")) {
      words += ContentText(s, {pos, at}) + "figures";
      pos = end;
      continue;
    }
    if (mentions[index].cls != MentionClass::kPerson) continue;
    static const Cue& lesser = StaticCue(
        "(?i)\\b(?:envoys?|negotiators?|mediators?|ambassadors?|representatives?|advis[eo]rs?|"
        "foreign|defen[cs]e|"
        "secretary|aides?|spokes\\w+|delegates?|deputy|officials?)\\b");
    if (Matches(Slice(text_.bytes(), mentions[index].span), lesser)) continue;
    // "talks with Berg's faction" are not with her.
    const int32_t after = s.masked->FromDocument(mentions[index].span.end);
    if (absl::StartsWith(s.masked->text().substr(after), "'")) continue;
    words += ContentText(s, {pos, at});
    words += "president";
    pos = s.masked->FromDocument(mentions[index].span.end);
  }
  if (pos < masked.end) words += ContentText(s, {pos, masked.end});
  // "hold the meeting on Norwegian territory": a matter of venue, not of whose land it is.
  static const RE2& ground =
      StaticRegex("(?i)\\b(?:on|in|at) (?:[^ ,;]+ ){0,2}?"
                  "(?:territory|soil|ground|border (?:village|town|city|post|point))\\b");
  RE2::GlobalReplace(&words, ground, "at the venue");
  // "a meeting with the separatist leaders": with none of those who head states.
  static const RE2& figures = StaticRegex(
      "(?i)\\bwith (?:(?:the|its|their|some|other|local|senior|[a-z]+i|[a-z]+an) ){0,2}"
      "(?:separatist|opposition|rebel|tribal|community|religious|civic|political|militia|"
      "faction|party|protest|business|village)(?: [^ ,;]+)? leaders\\b");
  RE2::GlobalReplace(&words, figures, "with figures");
  return words;
}

// "not to move troops along the border", "let villagers in border areas return": where a
// thing is says less than what it is.
std::string ClaimBuilder::TopicBesidePlace(const std::string& words, bool hints) {
  if (!topic_named_.empty() && words == topic_words_) return topic_named_;
  std::string rest = words;
  const bool placed = RemovePlaces(&rest);
  std::string topic = TopicOf(packs_, rest, hints);
  if (topic.empty() && placed) return TopicOf(packs_, words, hints);
  if (!hints) {
    topic_words_ = words;
    topic_named_ = topic;
  }
  return topic;
}

// "aid on Norwegian territory": whose ground it is on matters less than what it is.
std::string ClaimBuilder::TopicOfMatter(const SentenceDrafts& s, Span masked, bool hints) {
  static const RE2& ground = StaticRegex(
      "(?i) (?:on|within|inside|across|outside) (?:[^ ,;]+ ){0,2}?(?:territor(?:y|ies)|soil)\\b");
  if (ResumesTalks(Slice(s.masked->text(), masked))) return "next_round";
  if (HostsTalks(Slice(s.masked->text(), masked)) ||
      IsMediation(Slice(s.masked->text(), masked))) {
    return "talks_format";
  }
  std::string words = TopicText(s, masked);
  // "the oil-rich province": what it has is not what is asked.
  static const RE2& rich = StaticRegex("(?i)\\b(?:[a-z]+- and )?[a-z]+-rich ");
  RE2::GlobalReplace(&words, rich, "");
  // "north of the Demilitarized Zone", "the truce village": a place by its name.
  static const RE2& zone = StaticRegex(
      "(?i) (?:in|along|across|near|at|of|from|inside|through|on|into) the (?:heavily [a-z]+ |"
      "inter-[a-z]+ )?demilitari[sz]ed zone\\b|\\btruce (?:village|line)\\b");
  RE2::GlobalReplace(&words, zone, "");
  const std::string topic = TopicBesidePlace(words, hints);
  if (topic != "territory" || !RE2::GlobalReplace(&words, ground, "")) return topic;
  const std::string matter = TopicBesidePlace(words, hints);
  return matter.empty() ? topic : matter;
}

}  // namespace claims
