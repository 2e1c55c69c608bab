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
  enum class State : uint8_t { Pending, Running, Cancelled, Finished };

  ConcurrentFuture(runtime::Type& type, Asyncio& asyncio);

  State state() const { return m_state; }
  bool done() const { return m_state == State::Cancelled || m_state == State::Finished; }
  bool cancelled() const { return m_state == State::Cancelled; }
  bool cancel();
  // False: it was cancelled before.
  bool setRunning();
  void setResult(runtime::Value result);
  void setException(runtime::Value exception);
  // Stand still until it is done, so many seconds at most (None: for ever). Throw TimeoutError,
  // CancelledError.
  runtime::Value result(const runtime::Value& timeout);
  runtime::Value exception(const runtime::Value& timeout);
  // Called by whoever makes it done; at once when it is.
  void whenDone(std::function<void()> callback);
  std::string repr() const;

  void clear() override;

 private:
  void wait(const runtime::Value& timeout);
  void finish(State state);

  Asyncio& m_asyncio;
  State m_state = State::Pending;
  runtime::Value m_result;
  runtime::Value m_exception;  // None unless it finished with one
  std::vector<std::function<void()>> m_callbacks;
  std::vector<sched::Thread*> m_waiters;  // null: the main thread
};

runtime::Ref<ConcurrentFuture> runCoroutineThreadsafe(Asyncio& asyncio, Loop& loop, runtime::Value coroutine);
// A future of the loop that ends as the other one does, and cancels it when it is cancelled.
runtime::Ref<Future> wrapFuture(Asyncio& asyncio, const runtime::Ref<ConcurrentFuture>& future, Loop& loop);

}  // namespace loopscope::aio
