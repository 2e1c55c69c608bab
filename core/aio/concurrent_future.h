// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/aio/asyncio.h"

// concurrent.futures.Future: a result that threads hand to each other. Nobody awaits it; whoever wants it
// stands still until it is there. asyncio makes one in run_coroutine_threadsafe. Rules: CPython's
// concurrent/futures/_base.py and asyncio/futures.py, _chain_future.

namespace loopscope::aio {

class ConcurrentFuture final : public runtime::Object {
 public:
  // Notified: the worker that would have run it has seen the cancellation.
  enum class State : uint8_t { Pending, Running, Cancelled, CancelledAndNotified, Finished };

  ConcurrentFuture(runtime::Type& type, Asyncio& asyncio);

  State state() const { return m_state; }
  bool done() const { return cancelled() || m_state == State::Finished; }
  bool cancelled() const { return m_state == State::Cancelled || m_state == State::CancelledAndNotified; }
  bool cancel();
  // False: it was cancelled before.
  bool setRunningOrNotifyCancel();
  // Both throw InvalidStateError when it is done already.
  void setResult(runtime::Value result);
  void setException(runtime::Value exception);
  // Stand still until it is done, so many seconds at most (None: for ever). Throw TimeoutError,
  // CancelledError.
  runtime::Value result(const runtime::Value& timeout);
  runtime::Value exception(const runtime::Value& timeout);
  // Until that moment, in ns (None: for ever).
  runtime::Value resultUntil(const runtime::Value& deadline);
  // Called by whoever makes it done; at once when it is.
  void whenDone(std::function<void()> callback);
  // Called with the future, before those who stand still for it go on: concurrent.futures.wait. A
  // cancellation counts when the worker has noticed it.
  void addWaiter(runtime::Value waiter) { m_onlookers.push_back(std::move(waiter)); }
  void removeWaiter(const runtime::Value& waiter);
  // The job whose result it is, for the trace.
  void setJob(ObjectId job, TextId name) {
    m_job = job;
    m_jobName = name;
  }
  ObjectId job() const { return m_job; }
  TextId jobName() const { return m_jobName; }
  // Nobody wants the job's result any more. Recorded once.
  void dropJob();
  std::string repr() const;

  void clear() override;

 private:
  void wait(const runtime::Value& timeout);
  void waitUntil(SimTime until);
  void finish(State state);
  void tellWaiters();
  void checkNotDone();

  Asyncio& m_asyncio;
  State m_state = State::Pending;
  runtime::Value m_result;
  runtime::Value m_exception;  // None unless it finished with one
  std::vector<std::function<void()>> m_callbacks;
  std::vector<runtime::Value> m_onlookers;
  ObjectId m_job;
  TextId m_jobName;
  bool m_isDropped = false;
  std::vector<sched::Thread*> m_waiters;  // null: the main thread
};

runtime::Ref<ConcurrentFuture> runCoroutineThreadsafe(Asyncio& asyncio, Loop& loop, runtime::Value coroutine);
// A future of the loop that ends as the other one does, and cancels it when it is cancelled.
runtime::Ref<Future> wrapFuture(Asyncio& asyncio, const runtime::Ref<ConcurrentFuture>& future, Loop& loop,
                                std::string_view label = "wrap_future");
// The same for what an executor's submit() gave. AssertionError: it is no such future.
runtime::Ref<Future> wrapJob(Asyncio& asyncio, const runtime::Value& future, Loop& loop);

}  // namespace loopscope::aio
