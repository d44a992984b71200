// What a thread's last few searches found, so that the same words are not searched again.
//
//   RecentAnswers& recent = RecentAnswers::OfThread();
//   RecentAnswers::Answer& answer = recent.For({id, text, from});
//   if (!answer.known) ...   // search, and note what was found in `answer`
//
// Several who decide about a sentence ask the same of the same few words: of a real report one in
// five searches, and more of a dense one. As many are kept as a sentence asks, no more: what a
// report says is seldom said again. For one thread.
#ifndef CLAIMS_BASE_RECENT_ANSWERS_H_
#define CLAIMS_BASE_RECENT_ANSWERS_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"

namespace claims {

class RecentAnswers {
 public:
  // Longer words are a whole sentence, of which less is asked twice; and they would be kept.
  static constexpr size_t kLongest = 400;

  struct Question {
    uint64_t what;  // the same for the same pattern, never for two
    absl::string_view text;
    size_t from;
  };
  struct Answer {
    bool known = false;
    bool found = false;
    Span match;
  };

  static RecentAnswers& OfThread() {
    static thread_local RecentAnswers recent;
    return recent;
  }

  // That of `asked`, which is at most kLongest; not known, and in place of another's, where it
  // is not kept.
  Answer& For(const Question& asked) {
    Kept& kept = kept_[PlaceOf(asked)];
    if (kept.what != asked.what || kept.from != asked.from || kept.text != asked.text) {
      kept.what = asked.what;
      kept.from = asked.from;
      kept.text.assign(asked.text.data(), asked.text.size());
      kept.answer = Answer();
    }
    return kept.answer;
  }

 private:
  static constexpr int kBits = 6;
  struct Kept {
    uint64_t what = 0;  // nobody's
    size_t from = 0;
    std::string text;
    Answer answer;
  };

  // By eight bytes at either end and in the middle: what is alike there is compared anyway.
  static size_t PlaceOf(const Question& asked) {
    constexpr uint64_t kPrime = 0x9E3779B97F4A7C15u;
    const size_t size = asked.text.size();
    const auto eight = [&](size_t at) {
      uint64_t bytes = 0;
      std::memcpy(&bytes, asked.text.data() + at, std::min<size_t>(8, size - at));
      return bytes;
    };
    uint64_t sum = asked.what * 31 + asked.from * 17 + size;
    if (size > 0) sum = (sum ^ eight(0)) * kPrime;
    if (size > 8) sum = ((sum ^ eight(size - 8)) + eight(size / 2 - 4)) * kPrime;
    return sum >> (64 - kBits);
  }

  std::array<Kept, size_t{1} << kBits> kept_;
};

}  // namespace claims

#endif  // CLAIMS_BASE_RECENT_ANSWERS_H_
