#include "claims/rules/string_scanner.h"

#include <algorithm>
#include <numeric>

#include "absl/strings/ascii.h"

namespace claims {
namespace {

// Rows of 50 classes: a quarter of a megabyte.
constexpr uint32_t kDenseStates = 1300;

// A stretch of the sorted strings that share their first `depth` bytes.
struct Stretch {
  uint32_t first, last;
  uint32_t depth;
};

}  // namespace

StringScanner::StringScanner(const std::vector<std::string>& strings) {
  for (const std::string& s : strings) {
    for (unsigned char c : s) {
      if (classes_[c] == 0) classes_[c] = static_cast<uint8_t>(width_++);
    }
  }
  for (int c = 'A'; c <= 'Z'; ++c) classes_[c] = classes_[absl::ascii_tolower(c)];
  for (unsigned char c : {'\t', '\n', '\r'}) classes_[c] = classes_[' '];
  BuildTrie(strings);
  LinkFailures();
  FillTable();
}

void StringScanner::BuildTrie(const std::vector<std::string>& strings) {
  std::vector<uint32_t> order(strings.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [&](uint32_t a, uint32_t b) { return strings[a] < strings[b]; });
  // Breadth first: the queue's position is the state's number.
  std::vector<Stretch> states = {{0, static_cast<uint32_t>(order.size()), 0}};
  label_.push_back(0);
  for (size_t s = 0; s < states.size(); ++s) {
    const Stretch state = states[s];
    first_child_.push_back(static_cast<uint32_t>(states.size()));
    first_end_.push_back(static_cast<uint32_t>(ends_.size()));
    uint32_t k = state.first;
    for (; k < state.last && strings[order[k]].size() == state.depth; ++k) {
      ends_.push_back(static_cast<int>(order[k]));
    }
    while (k < state.last) {
      const char c = strings[order[k]][state.depth];
      const uint32_t first = k;
      while (k < state.last && strings[order[k]][state.depth] == c) ++k;
      label_.push_back(classes_[static_cast<unsigned char>(c)]);
      states.push_back({first, k, state.depth + 1});
    }
  }
  first_child_.push_back(static_cast<uint32_t>(states.size()));
  first_end_.push_back(static_cast<uint32_t>(ends_.size()));
}

void StringScanner::LinkFailures() {
  const size_t states = label_.size();
  fail_.assign(states, 0);
  shorter_.assign(states, 0);
  auto child_of = [&](uint32_t state, uint8_t c) -> uint32_t {
    for (uint32_t child = first_child_[state]; child < first_child_[state + 1]; ++child) {
      if (label_[child] == c) return child;
    }
    return 0;
  };
  for (uint32_t s = 0; s < states; ++s) {
    if (s != 0) {
      const uint32_t fail = fail_[s];
      const bool ends = first_end_[fail] < first_end_[fail + 1];
      shorter_[s] = fail != 0 && ends ? fail : shorter_[fail];
    }
    for (uint32_t child = first_child_[s]; child < first_child_[s + 1]; ++child) {
      uint32_t at = s;
      while (at != 0) {
        at = fail_[at];
        const uint32_t next = child_of(at, label_[child]);
        if (next == 0) continue;
        fail_[child] = next;
        break;
      }
    }
  }
}

void StringScanner::FillTable() {
  dense_ = std::min<uint32_t>(kDenseStates, static_cast<uint32_t>(label_.size()));
  table_.assign(size_t{dense_} * width_, 0);
  for (uint32_t s = 0; s < dense_; ++s) {
    uint32_t* const row = table_.data() + size_t{s} * width_;
    const uint32_t* const fallback = table_.data() + size_t{fail_[s]} * width_;
    if (s != 0) std::copy(fallback, fallback + width_, row);
    for (uint32_t child = first_child_[s]; child < first_child_[s + 1]; ++child) {
      row[label_[child]] = child | (Reports(child) ? kEnds : 0);
    }
  }
}

}  // namespace claims
