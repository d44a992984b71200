#include "claims/text/cues.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <iterator>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/text/chars.h"

namespace claims {
namespace {

constexpr int8_t kNewsWeight = -1;

struct Cue {
  absl::string_view phrase;  // lower case, at least four bytes, single spaces
  int8_t weight;
};

// Weights were set by hand: 3 for what no news sentence says of its own
// subject, 2 for what it rarely says, 1 for what it may well say.
constexpr Cue kCues[] = {
    // Appeals for money.
    {"support our journalism", 3},
    {"support our work", 3},
    {"support our newsroom", 3},
    {"support independent journalism", 3},
    {"fund our journalism", 3},
    {"our journalism", 3},
    {"our newsroom", 2},
    {"our journalists", 2},
    {"our reporters", 2},
    {"our reporting", 2},
    {"our coverage", 2},
    {"our work", 1},
    {"our staff", 1},
    {"our readers", 2},
    {"our supporters", 2},
    {"our subscribers", 3},
    {"our team", 1},
    {"our latest", 2},
    {"our mission", 1},
    {"our community", 1},
    {"our members", 1},
    {"we, the journalists", 3},
    {"your donation", 3},
    {"your contribution", 3},
    {"your generosity", 3},
    {"your generous support", 3},
    {"your support helps", 3},
    {"your support", 2},
    {"your subscription", 3},
    {"your help", 1},
    {"we need your", 2},
    {"every contribution", 2},
    {"every donation", 2},
    {"donate today", 3},
    {"donate now", 3},
    {"make a donation", 2},
    {"make a contribution", 2},
    {"one-time contribution", 3},
    {"monthly contribution", 3},
    {"monthly donation", 3},
    {"support us", 3},
    {"support today", 2},
    {"support now", 3},
    {"by supporting", 1},
    {"become a member", 3},
    {"become a supporter", 3},
    {"become a patron", 3},
    {"become a subscriber", 3},
    {"help us reach", 3},
    {"help us continue", 3},
    {"help us keep", 3},
    {"help us tell", 3},
    {"helps us", 1},
    {"stand behind", 1},
    {"thank you for standing", 3},
    {"thank you for your support", 3},
    {"thank you for reading", 3},
    {"thanks for reading", 3},
    {"independent journalism", 2},
    {"quality journalism", 2},
    {"free press", 1},
    {"paywall", 2},
    {"paywalls", 2},
    {"per month", 1},
    {"credit card", 1},
    {"dear reader", 3},
    {"dear readers", 3},
    {"a message from the", 1},
    {"no matter how small", 2},
    {"makes a world of difference", 2},
    {"tell the story", 1},
    {"reporters on the ground", 1},
    {"journalists to speak", 1},
    {"unbiased reporting", 1},
    {"accurate reporting", 1},
    {"independent reporting", 1},
    {"silence independent", 1},
    {"defending open", 1},
    {"remind me later", 3},
    // Subscriptions and accounts.
    {"sign up for our", 3},
    {"sign up for the", 2},
    {"sign up for free", 3},
    {"sign up to our", 3},
    {"sign up here", 3},
    {"signing up for", 2},
    {"newsletter", 2},
    {"newsletters", 2},
    {"subscribe to", 2},
    {"subscribe now", 3},
    {"subscribe today", 3},
    {"successfully subscribed", 3},
    {"confirmation email", 2},
    {"email address", 2},
    {"e-mail address", 2},
    {"your email", 2},
    {"your inbox", 3},
    {"your e-mail", 2},
    {"indicates required", 3},
    {"required field", 2},
    {"required fields", 2},
    {"log in to", 2},
    {"logged in", 2},
    {"sign in to", 2},
    {"create an account", 3},
    {"create a free account", 3},
    {"create your", 1},
    {"register for free", 3},
    {"already a subscriber", 3},
    {"already a member", 3},
    {"already have an account", 3},
    {"free trial", 2},
    {"subscribers only", 3},
    {"premium content", 2},
    {"cancel anytime", 3},
    {"unsubscribe", 3},
    {"push notifications", 2},
    {"get notifications", 2},
    {"notifications can be", 3},
    {"enable notifications", 3},
    // The page and its machinery.
    {"skip to content", 3},
    {"skip to main", 3},
    {"skip to navigation", 3},
    {"please refresh", 3},
    {"refresh the page", 3},
    {"refresh this page", 3},
    {"refresh your browser", 3},
    {"your browser", 3},
    {"browser preferences", 3},
    {"browser settings", 3},
    {"enable javascript", 3},
    {"javascript is", 2},
    {"ad blocker", 3},
    {"adblocker", 3},
    {"use cookies", 3},
    {"uses cookies", 3},
    {"accept cookies", 3},
    {"accept all", 1},
    {"cookie policy", 3},
    {"cookie settings", 3},
    {"cookie notice", 3},
    {"privacy policy", 3},
    {"privacy notice", 3},
    {"terms of service", 3},
    {"terms of use", 3},
    {"terms and conditions apply", 3},
    {"all rights reserved", 3},
    {"may not be published", 3},
    {"may not be reproduced", 3},
    {"market data provided", 3},
    {"fund data provided", 2},
    {"data provided by", 1},
    {"real-time or delayed", 2},
    {"legal statement", 2},
    {"powered by", 1},
    {"this audio is", 3},
    {"audio version", 2},
    {"listen to this article", 3},
    {"listen to this story", 3},
    {"read aloud", 2},
    {"ai-generated voice", 3},
    {"this article was automatically", 3},
    {"automatically translated", 2},
    {"your device", 1},
    {"this website", 1},
    {"our website", 3},
    {"our site", 2},
    {"our app", 3},
    {"this page", 1},
    {"another page", 2},
    {"download the app", 3},
    {"download our", 3},
    {"news app", 2},
    {"app store", 2},
    {"google play", 2},
    {"advertisement", 2},
    {"sponsored content", 3},
    {"affiliate links", 3},
    {"we may earn", 3},
    {"click here", 3},
    {"click on the", 2},
    {"tap here", 3},
    {"scroll down", 2},
    {"story continues below", 3},
    {"article continues below", 3},
    {"this is breaking news", 3},
    {"this is a breaking news", 3},
    {"this is a developing story", 3},
    {"this story is developing", 3},
    {"this story will be updated", 3},
    {"check back for", 2},
    {"check back later", 2},
    {"more to follow", 2},
    {"image source", 2},
    {"image caption", 2},
    // Sharing, following, comments, teasers.
    {"follow us on", 3},
    {"follow us", 2},
    {"follow me on", 3},
    {"like us on", 3},
    {"join us on", 2},
    {"find us on", 3},
    {"our telegram", 3},
    {"our channel", 2},
    {"our whatsapp", 3},
    {"our youtube", 3},
    {"share this", 2},
    {"share on", 2},
    {"copy link", 3},
    {"link copied", 3},
    {"contact us", 3},
    {"email us at", 3},
    {"got a tip", 3},
    {"send us", 2},
    {"write to us", 2},
    {"let us know", 1},
    {"join the conversation", 3},
    {"join the discussion", 3},
    {"post a comment", 3},
    {"leave a comment", 3},
    {"leave a reply", 3},
    {"view comments", 3},
    {"comments are closed", 3},
    {"comment policy", 3},
    {"community guidelines", 3},
    {"commenting", 1},
    {"other readers", 1},
    {"see their replies", 3},
    {"your comment", 3},
    {"read more", 2},
    {"read also", 2},
    {"also read", 2},
    {"read next", 3},
    {"read our", 2},
    {"related articles", 3},
    {"related stories", 3},
    {"related news", 3},
    {"more on this story", 3},
    {"recommended for you", 3},
    {"you might also like", 3},
    {"you may also like", 3},
    {"most popular", 1},
    {"most read", 2},
    {"trending now", 3},
    {"editor's picks", 3},
    {"top headlines", 2},
    {"top stories", 2},
    {"latest news", 1},
    {"watch live", 2},
    {"watch more", 2},
    {"see more", 1},
    {"stay informed", 2},
    {"stay up to date", 2},
    {"stay tuned", 2},
    {"don't miss", 1},
    {"for more stories", 2},
    {"check out", 2},
    {"order yours", 3},
    {"order now", 3},
    {"money back guarantee", 3},
    {"money-back guarantee", 3},
    {"buy now", 2},
    {"free shipping", 3},
    {"our product", 2},
    {"our products", 2},
    {"our formula", 2},
    {"your order", 2},
    {"special offer", 2},
    {"views expressed", 2},
    {"opinions expressed", 2},
    {"do not necessarily reflect", 3},
    // Reporting.
    {"said", kNewsWeight},
    {"says", kNewsWeight},
    {"told", kNewsWeight},
    {"according to", kNewsWeight},
    {"reported", kNewsWeight},
    {"announced", kNewsWeight},
    {"confirmed", kNewsWeight},
    {"added", kNewsWeight},
    {"accused", kNewsWeight},
    {"denied", kNewsWeight},
    {"warned", kNewsWeight},
    {"insisted", kNewsWeight},
};

constexpr absl::string_view kControls[] = {
    "about", "about us", "account", "ad", "ads", "advertise", "advertisement", "all", "annual",
    "back", "back to top", "breaking news", "cancel", "close", "comment", "comments", "contact",
    "contact us", "continue", "continue reading", "cookies", "copy", "copy link", "dark mode",
    "dismiss", "donate", "download", "email", "english", "explore", "facebook", "faq", "follow",
    "follow us", "gift article", "go back", "help", "home", "instagram", "language",
    "latest", "latest news", "learn more", "like", "linkedin", "listen", "live", "live now",
    "load more", "loading", "log in", "log out", "login", "logout", "menu", "monthly", "more",
    "more news", "more stories", "most popular", "most read", "next", "no thanks", "notifications",
    "not now", "ok", "once", "opinion", "photos", "pinterest", "play", "popular", "previous",
    "print", "privacy", "read also", "read full story", "read more", "read next", "recommended",
    "reddit", "register", "related", "related articles", "related news", "related stories",
    "related topics", "reply", "report", "rss", "save", "search", "see all", "see also",
    "see more", "send", "share", "share this", "share this article", "show more", "sign in",
    "sign out", "sign up", "skip ad", "sponsored", "submit", "subscribe", "subscribe now",
    "support us", "tags", "telegram", "terms", "top stories", "topics", "trending", "tweet",
    "twitter", "video", "videos", "view all", "view comments", "view more", "watch", "watch live",
    "watch now", "whatsapp", "x", "youtube",
};

constexpr uint32_t kBuckets = 4096;

// The first four bytes, letters in lower case (other bytes may be mangled, but
// always in the same way), as a bucket.
uint32_t BucketOf(const char* p) {
  uint32_t word;
  std::memcpy(&word, p, 4);
  return ((word | 0x20202020u) * 2654435761u) >> 20;
}

// Which cues start in which bucket: cues_[first_[b], first_[b + 1]).
class CueIndex {
 public:
  CueIndex() {
    std::array<std::vector<const Cue*>, kBuckets> buckets;
    for (const Cue& cue : kCues) buckets[BucketOf(cue.phrase.data())].push_back(&cue);
    for (uint32_t b = 0; b < kBuckets; ++b) {
      first_[b] = static_cast<uint16_t>(cues_.size());
      // The longest phrase wins.
      std::sort(buckets[b].begin(), buckets[b].end(), [](const Cue* a, const Cue* c) {
        return a->phrase.size() > c->phrase.size();
      });
      cues_.insert(cues_.end(), buckets[b].begin(), buckets[b].end());
    }
    first_[kBuckets] = static_cast<uint16_t>(cues_.size());
  }

  // The cue at `at`, and in `*size` the bytes it takes; nullptr for none.
  const Cue* Find(absl::string_view text, size_t at, size_t* size) const {
    if (text.size() - at < 4) return nullptr;
    const uint32_t b = BucketOf(text.data() + at);
    for (uint16_t i = first_[b]; i < first_[b + 1]; ++i) {
      *size = MatchSize(text, at, cues_[i]->phrase);
      if (*size > 0) return cues_[i];
    }
    return nullptr;
  }

 private:
  // Any white space serves for a space, a typographic apostrophe for a
  // straight one. 0: no match.
  static size_t MatchSize(absl::string_view text, size_t at, absl::string_view phrase) {
    size_t i = at;
    for (const char c : phrase) {
      if (i >= text.size()) return 0;
      if (c == ' ') {
        const int space = SpaceSize(text, i);
        if (space == 0) return 0;
        i += space;
      } else if (absl::ascii_tolower(text[i]) == c) {
        ++i;
      } else if (c == '\'' && absl::StartsWith(text.substr(i), "’")) {
        i += 3;
      } else {
        return 0;
      }
    }
    const bool inside_word = i < text.size() && absl::ascii_isalnum(text[i]);
    return inside_word ? 0 : i - at;
  }

  std::array<uint16_t, kBuckets + 1> first_;
  std::vector<const Cue*> cues_;
};

// Built once, never changed, never destroyed.
const CueIndex& Index() {
  static const CueIndex* const index = new CueIndex;
  return *index;
}

// Reader's and newsroom's pronouns; "US" is a country.
bool IsPronoun(absl::string_view word) {
  switch (word.size()) {
    case 2: return word == "we" || word == "We" || word == "us";
    case 3: return absl::EqualsIgnoreCase(word, "our") || absl::EqualsIgnoreCase(word, "you");
    case 4: return absl::EqualsIgnoreCase(word, "your");
    default: return false;
  }
}

}  // namespace

void QuoteState::Take(absl::string_view text, size_t i) {
  if (text[i] == '"') {
    // A straight mark opens before a word and closes after one. Not toggled: a
    // stray one must not turn the rest of the paragraph inside out.
    const bool after_space = i == 0 || absl::ascii_isspace(text[i - 1]) || text[i - 1] == '(';
    inside_ = after_space && i + 1 < text.size() && !absl::ascii_isspace(text[i + 1]);
  } else if (static_cast<unsigned char>(text[i]) == 0xE2) {
    if (absl::StartsWith(text.substr(i), "“")) inside_ = true;
    if (absl::StartsWith(text.substr(i), "”")) inside_ = false;
  }
}

CueScore ScoreCues(absl::string_view text, QuoteState* quote) {
  const CueIndex& index = Index();
  CueScore result;
  size_t i = 0;
  size_t counted_to = 0;  // so that no phrase counts inside a longer one
  while (i < text.size()) {
    if (!absl::ascii_isalnum(text[i])) {
      quote->Take(text, i++);
      continue;
    }
    size_t end = i + 1;
    while (end < text.size() && absl::ascii_isalnum(text[end])) ++end;
    ++result.words;
    if (!quote->inside()) {
      if (end - i <= 4 && IsPronoun(text.substr(i, end - i))) ++result.pronouns;
      size_t size = 0;
      const Cue* cue = i >= counted_to ? index.Find(text, i, &size) : nullptr;
      if (cue != nullptr) {
        counted_to = i + size;
        if (cue->weight == kNewsWeight) {
          result.news = true;
        } else {
          result.score += cue->weight;
        }
      }
    }
    i = end;
  }
  return result;
}

bool IsPageControl(absl::string_view line) {
  while (!line.empty() && absl::ascii_ispunct(line.back())) line.remove_suffix(1);
  while (!line.empty() &&
         (absl::ascii_ispunct(line.front()) || absl::ascii_isspace(line.front()))) {
    line.remove_prefix(1);
  }
  if (line.empty() || line.size() > 20) return false;
  static const auto* const controls =
      new absl::flat_hash_set<absl::string_view>(std::begin(kControls), std::end(kControls));
  return controls->contains(absl::AsciiStrToLower(line));
}

}  // namespace claims
