// Random numbers that are the same on every machine: the standard library's
// distributions differ between implementations.
//
// SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
// Generators", OOPSLA 2014. Not thread-safe.
#ifndef CLAIMS_BENCHMARKS_RANDOM_H_
#define CLAIMS_BENCHMARKS_RANDOM_H_

#include <cstdint>
#include <vector>

namespace claims {

class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed) {}

  uint64_t Next() {
    uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  int Below(int n) { return static_cast<int>(Next() % n); }
  bool OneIn(int n) { return Below(n) == 0; }
  template <typename T>
  const T& Pick(const std::vector<T>& from) {
    return from[Below(static_cast<int>(from.size()))];
  }

 private:
  uint64_t state_;
};

}  // namespace claims

#endif  // CLAIMS_BENCHMARKS_RANDOM_H_
