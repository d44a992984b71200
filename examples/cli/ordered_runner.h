// Work on many threads, results in the order of the inputs, in bounded memory.
//
//   RunOrdered<Document, Claims>(jobs, read_next, extract, print);
#ifndef CLAIMS_EXAMPLES_CLI_ORDERED_RUNNER_H_
#define CLAIMS_EXAMPLES_CLI_ORDERED_RUNNER_H_

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace claims::cli {

// Calls `next` until it returns false, `work` on each input, and `emit` on each
// result in input order until it returns false. `next` and `emit` run on the
// calling thread, `work` on `jobs` others (none when jobs is 1), which must not
// throw. At most kWindow * jobs inputs and results are held at a time.
template <typename In, typename Out>
class OrderedRunner {
 public:
  using Next = std::function<bool(In*)>;
  using Work = std::function<Out(const In&)>;
  using Emit = std::function<bool(const In&, Out)>;

  // Wide enough for slow inputs among many quick ones, as in a news feed, to be worked on
  // side by side.
  static constexpr int kWindow = 64;

  OrderedRunner(int jobs, Next next, Work work, Emit emit)
      : jobs_(jobs), next_(std::move(next)), work_(std::move(work)), emit_(std::move(emit)) {}

  void Run() {
    if (jobs_ <= 1) {
      RunHere();
      return;
    }
    std::vector<std::thread> workers;
    for (int i = 0; i < jobs_; ++i) workers.emplace_back([this] { WorkLoop(); });
    FeedAndEmit();
    {
      std::lock_guard<std::mutex> lock(mutex_);
      stop_ = true;
    }
    pending_changed_.notify_all();
    for (std::thread& worker : workers) worker.join();
  }

 private:
  struct Slot {
    In in;
    Out out;
    bool done = false;  // guarded by mutex_
  };

  void RunHere() {
    for (In in; next_(&in); in = In()) {
      if (!emit_(in, work_(in))) return;
    }
  }

  void WorkLoop() {
    std::unique_lock<std::mutex> lock(mutex_);
    while (true) {
      pending_changed_.wait(lock, [this] { return stop_ || !pending_.empty(); });
      if (stop_) return;
      Slot* slot = pending_.front();
      pending_.pop_front();
      lock.unlock();
      slot->out = work_(slot->in);
      lock.lock();
      slot->done = true;
      slot_done_.notify_one();
    }
  }

  // Emits what is ready, else reads ahead, else waits for the oldest.
  void FeedAndEmit() {
    bool more = true;
    const size_t limit = static_cast<size_t>(jobs_) * kWindow;
    while (true) {
      if (FrontIsDone()) {
        std::unique_ptr<Slot> slot = std::move(window_.front());
        window_.pop_front();
        if (!emit_(slot->in, std::move(slot->out))) return;
      } else if (more && window_.size() < limit) {
        more = ReadOne();
      } else if (window_.empty()) {
        return;
      } else {
        std::unique_lock<std::mutex> lock(mutex_);
        slot_done_.wait(lock, [this] { return window_.front()->done; });
      }
    }
  }

  bool FrontIsDone() {
    std::lock_guard<std::mutex> lock(mutex_);
    return !window_.empty() && window_.front()->done;
  }

  bool ReadOne() {
    auto slot = std::make_unique<Slot>();
    if (!next_(&slot->in)) return false;
    {
      std::lock_guard<std::mutex> lock(mutex_);
      pending_.push_back(slot.get());
    }
    window_.push_back(std::move(slot));
    pending_changed_.notify_one();
    return true;
  }

  const int jobs_;
  const Next next_;
  const Work work_;
  const Emit emit_;

  std::deque<std::unique_ptr<Slot>> window_;  // calling thread only; oldest first
  std::mutex mutex_;
  std::condition_variable pending_changed_;
  std::condition_variable slot_done_;
  std::deque<Slot*> pending_;  // guarded by mutex_
  bool stop_ = false;          // guarded by mutex_
};

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_ORDERED_RUNNER_H_
