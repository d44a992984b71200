#include "claims/rules/string_scanner.h"

#include "absl/strings/ascii.h"

namespace claims {
namespace {

constexpr uint32_t kNone = ~uint32_t{0};

}  // namespace

StringScanner::StringScanner(const std::vector<std::string>& strings) {
  for (const std::string& s : strings) {
    for (unsigned char c : s) {
      if (classes_[c] == 0) classes_[c] = static_cast<uint8_t>(width_++);
    }
  }
  for (int c = 'A'; c <= 'Z'; ++c) classes_[c] = classes_[absl::ascii_tolower(c)];
  for (unsigned char c : {'\t', '\n', '\r'}) classes_[c] = classes_[' '];

  // The trie, children before they are numbered by width.
  std::vector<uint32_t> next(width_, kNone);
  std::vector<std::vector<int>> ends(1);
  for (size_t i = 0; i < strings.size(); ++i) {
    uint32_t node = 0;
    for (unsigned char c : strings[i]) {
      const size_t edge = size_t{node} * width_ + classes_[c];
      if (next[edge] == kNone) {
        next[edge] = static_cast<uint32_t>(ends.size());
        ends.emplace_back();
        next.resize(next.size() + width_, kNone);
      }
      node = next[edge];
    }
    ends[node].push_back(static_cast<int>(i));
  }

  // Breadth first: a state's failure is known before its children's.
  std::vector<uint32_t> fail(ends.size(), 0), order = {0};
  for (size_t head = 0; head < order.size(); ++head) {
    const uint32_t node = order[head];
    const std::vector<int>& suffix = ends[fail[node]];
    if (node != 0) ends[node].insert(ends[node].end(), suffix.begin(), suffix.end());
    for (uint32_t c = 0; c < width_; ++c) {
      uint32_t& edge = next[size_t{node} * width_ + c];
      const uint32_t other = node == 0 ? 0 : next[size_t{fail[node]} * width_ + c];
      if (edge == kNone) {
        edge = other;
      } else {
        fail[edge] = other;
        order.push_back(edge);
      }
    }
  }

  table_.resize(next.size());
  for (size_t i = 0; i < next.size(); ++i) {
    table_[i] = next[i] * width_ | (ends[next[i]].empty() ? 0 : kEnds);
  }
  for (const std::vector<int>& at : ends) {
    first_.push_back(static_cast<uint32_t>(ends_.size()));
    ends_.insert(ends_.end(), at.begin(), at.end());
  }
  first_.push_back(static_cast<uint32_t>(ends_.size()));
}

}  // namespace claims
