#include "examples/cli/ordered_runner.h"

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "gtest/gtest.h"

namespace claims::cli {
namespace {

using Runner = OrderedRunner<int, int>;

class OrderedRunnerTest : public testing::TestWithParam<int> {};

TEST_P(OrderedRunnerTest, EmitsInInputOrder) {
  int next = 0;
  std::vector<int> emitted;
  Runner(
      GetParam(),
      [&](int* in) {
        *in = next;
        return next++ < 500;
      },
      [](const int& in) {
        // Later inputs are done earlier.
        if (in % 7 == 0) std::this_thread::sleep_for(std::chrono::microseconds(200));
        return in * in;
      },
      [&](const int& in, int out) {
        EXPECT_EQ(out, in * in);
        emitted.push_back(in);
        return true;
      })
      .Run();
  ASSERT_EQ(emitted.size(), 500u);
  for (int i = 0; i < 500; ++i) EXPECT_EQ(emitted[i], i);
}

TEST_P(OrderedRunnerTest, StopsWhenEmitSaysSo) {
  int next = 0;
  int emitted = 0;
  Runner(
      GetParam(), [&](int* in) { return *in = next++, true; }, [](const int& in) { return in; },
      [&](const int&, int) { return ++emitted < 10; })
      .Run();
  EXPECT_EQ(emitted, 10);
}

TEST_P(OrderedRunnerTest, NothingIn) {
  Runner(
      GetParam(), [](int*) { return false; }, [](const int& in) { return in; },
      [](const int&, int) {
        ADD_FAILURE() << "there is nothing to emit";
        return true;
      })
      .Run();
}

TEST_P(OrderedRunnerTest, HoldsAtMostAWindow) {
  int read = 0;
  int emitted = 0;
  int most = 0;
  Runner(
      GetParam(),
      [&](int* in) {
        *in = read++;
        most = std::max(most, read - emitted);
        return read <= 1000;
      },
      [](const int& in) { return in; },
      [&](const int&, int) {
        ++emitted;
        return true;
      })
      .Run();
  EXPECT_EQ(emitted, 1000);
  EXPECT_LE(most, GetParam() * Runner::kWindow + 1);
}

INSTANTIATE_TEST_SUITE_P(Jobs, OrderedRunnerTest, testing::Values(1, 2, 4, 16));

}  // namespace
}  // namespace claims::cli
