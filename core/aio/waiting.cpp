// SPDX-License-Identifier: GPL-3.0-or-later
// The coroutines of asyncio/tasks.py that wait: wait, wait_for, as_completed, and to_thread.
#include <deque>

#include "core/aio/combinators.h"
#include "core/aio/executor.h"
#include "core/aio/types.h"
#include "core/base/finally.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations.h"
#include "core/runtime/set.h"
#include "core/runtime/tuple.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Set;
using runtime::Tuple;
using runtime::Value;

namespace {

bool isCancelledError(Asyncio& asyncio, const Value& exception) {
  return runtime::isInstance(asyncio.runtime(), exception, *asyncio.types().cancelledError);
}

// ---- wait

struct Waiting {
  std::vector<Ref<Future>> futures;
  std::vector<Ref<Callback>> callbacks;
  Ref<Callback> timer;
  Ref<Future> waiter;
  size_t left = 0;
  ReturnWhen returnWhen = ReturnWhen::AllCompleted;

  void completed(Future& future) {
    --left;
    if (left > 0 && returnWhen != ReturnWhen::FirstCompleted && !failed(future)) return;
    if (timer) timer->cancel();
    if (!waiter->done()) waiter->setResult(Value::none());
  }
  // Looking at an exception counts as retrieving it.
  bool failed(Future& future) const {
    if (returnWhen != ReturnWhen::FirstException || future.cancelled()) return false;
    future.markRetrieved();
    return !future.storedException().isNone();
  }
  void stop() {
    if (timer) timer->cancel();
    for (size_t i = 0; i < futures.size(); ++i) futures[i]->removeDoneCallback(callbacks[i].get());
    callbacks.clear();
  }
};

Body waitBody(Asyncio& asyncio, std::vector<Ref<Future>> futures, Value timeout, ReturnWhen returnWhen) {
  Loop& loop = asyncio.requireRunningLoop();
  const auto waiting = std::make_shared<Waiting>();
  waiting->waiter = loop.createFuture("wait");
  if (!timeout.isNone()) {
    waiting->timer = releaseWaiter(loop, waiting->waiter);
    waiting->timer->callAt(deadlineAfter(asyncio, timeout), waiting->waiter->objectId());
  }
  waiting->futures = std::move(futures);
  waiting->left = waiting->futures.size();
  waiting->returnWhen = returnWhen;
  for (const Ref<Future>& future : waiting->futures) {
    waiting->callbacks.push_back(Callback::make(loop, "_wait.<locals>._on_completion",
                                                [waiting](Future* done) { waiting->completed(*done); }));
    future->addDoneCallback(Ref<Callback>(waiting->callbacks.back()));
    recordWaitsFor(*waiting->waiter, *future);
  }
  Value failure;
  try {
    const Ref<Future> waiter = waiting->waiter;
    co_await waiter;
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  waiting->stop();  // which is recorded, and so no destructor's work: the run may end there
  if (!failure.isUnbound()) throw runtime::Raise{std::move(failure)};
  runtime::Runtime& values = asyncio.runtime();
  const Ref<Set> done = Set::make(values);
  const Ref<Set> pending = Set::make(values);
  for (const Ref<Future>& future : waiting->futures) {
    (future->done() ? done : pending)->add(values, Value::of(future.get()));
  }
  co_return Value::adopt(Tuple::make(values, {Value::of(done.get()), Value::of(pending.get())}).take());
}

// The checks of wait() itself, which run when it is awaited.
Body waitFirst(Asyncio& asyncio, Value awaitables, Value timeout, Value returnWhen) {
  runtime::Runtime& values = asyncio.runtime();
  if (awaitables.as<Future>() != nullptr || awaitables.as<Coroutine>() != nullptr) {
    values.raise(*values.types().typeError,
                 "expect a list of futures, not " + std::string(runtime::typeName(values, awaitables)));
  }
  if (!runtime::truth(values, awaitables)) {
    values.raise(*values.types().valueError, "Set of Tasks/Futures is empty.");
  }
  const std::string when = runtime::str(values, returnWhen);
  if (when != "FIRST_COMPLETED" && when != "FIRST_EXCEPTION" && when != "ALL_COMPLETED") {
    values.raise(*values.types().valueError, "Invalid return_when value: " + when);
  }
  const Ref<Set> distinct = Set::make(values);
  std::vector<Ref<Future>> futures;
  bool anyCoroutine = false;
  runtime::forEach(values, awaitables, [&](const Value& item) {
    anyCoroutine |= item.as<Coroutine>() != nullptr;
    if (!distinct->add(values, item)) return true;
    if (auto* future = item.as<Future>()) futures.emplace_back(future);
    return true;
  });
  if (anyCoroutine) {
    values.raise(*values.types().typeError, "Passing coroutines is forbidden, use tasks explicitly.");
  }
  const ReturnWhen kind = when == "FIRST_COMPLETED"   ? ReturnWhen::FirstCompleted
                          : when == "FIRST_EXCEPTION" ? ReturnWhen::FirstException
                                                      : ReturnWhen::AllCompleted;
  const Ref<Coroutine> inner =
      makeCoroutine(asyncio, "_wait", {}, waitBody(asyncio, std::move(futures), timeout, kind));
  co_return co_await inner;
}

// ---- wait_for

// Cancels the future and waits until it has ended, which may take a while.
Body cancelAndWait(Asyncio& asyncio, Ref<Future> future) {
  Loop& loop = asyncio.requireRunningLoop();
  const Ref<Future> waiter = loop.createFuture("cancellation");
  const Ref<Callback> release = releaseWaiter(loop, waiter);
  future->addDoneCallback(Ref<Callback>(release));
  recordWaitsFor(*waiter, *future);
  const Finally remove([&] { future->removeDoneCallback(release.get()); });
  future->askCancel(Value::none());
  co_await waiter;
  co_return Value::none();
}

Ref<Coroutine> cancelled(Asyncio& asyncio, const Ref<Future>& future) {
  return makeCoroutine(asyncio, "_cancel_and_wait", {}, cancelAndWait(asyncio, future));
}

// Its result; but TimeoutError where it was cancelled.
Value resultOrTimeout(Asyncio& asyncio, Future& future) {
  Value outcome;
  if (!future.askOutcome(outcome)) return outcome;
  if (!isCancelledError(asyncio, outcome)) throw runtime::Raise{outcome};
  runtime::Runtime& values = asyncio.runtime();
  const Value timeout = values.call(Value::of(values.types().timeoutError), {});
  auto* exception = timeout.as<runtime::Exception>();
  exception->cause = outcome;
  exception->context = outcome;
  exception->suppressContext = true;
  throw runtime::Raise{timeout};
}

// What is raised in the handler of a cancellation, if there is one, has that as its context.
[[noreturn]] void raiseWhileHandling(const Value& cancellation, const Value& raised) {
  auto* exception = raised.as<runtime::Exception>();
  if (exception != nullptr && !cancellation.isUnbound() && !raised.is(cancellation))
    exception->context = cancellation;
  throw runtime::Raise{raised};
}

Value resultWhileHandling(Future& future, const Value& cancellation) {
  Value outcome;
  if (future.askOutcome(outcome)) raiseWhileHandling(cancellation, outcome);
  return outcome;
}

Body waitForBody(Asyncio& asyncio, Value awaitable, Value timeout) {
  Loop& loop = asyncio.requireRunningLoop();
  runtime::Runtime& values = asyncio.runtime();
  if (timeout.isNone()) {
    if (Ref<Future> future = Ref<Future>(awaitable.as<Future>())) co_return co_await future;
    const Ref<Coroutine> inner = asyncio.coroutineFor(awaitable);
    if (!inner) asyncio.raiseNotAwaitable(awaitable);
    co_return co_await inner;
  }
  if (!runtime::lessThan(values, Value::integer(0), timeout)) {
    const Ref<Future> future = asyncio.ensureFuture(awaitable, &loop);
    awaitable = Value();
    if (future->done()) co_return resultWhileHandling(*future, {});
    const Ref<Coroutine> cancellation = cancelled(asyncio, future);
    co_await cancellation;
    co_return resultOrTimeout(asyncio, *future);
  }
  const Ref<Future> waiter = loop.createFuture("wait_for");
  const Ref<Callback> timer = releaseWaiter(loop, waiter);
  timer->callAt(deadlineAfter(asyncio, timeout), waiter->objectId());
  const Ref<Callback> release = releaseWaiter(loop, waiter);
  const Ref<Future> future = asyncio.ensureFuture(awaitable, &loop);
  awaitable = Value();
  future->addDoneCallback(Ref<Callback>(release));
  recordWaitsFor(*waiter, *future);
  Value result;
  Value failure;
  try {
    Value cancellation;
    try {
      co_await waiter;
    } catch (runtime::Raise& raise) {
      if (!isCancelledError(asyncio, raise.exception)) throw;
      cancellation = std::move(raise.exception);
    }
    if (future->done()) {
      result = resultWhileHandling(*future, cancellation);
    } else {
      future->removeDoneCallback(release.get());
      const Ref<Coroutine> ending = cancelled(asyncio, future);
      Value again;  // a second cancellation, while the first one is on its way
      try {
        co_await ending;
      } catch (runtime::Raise& raise) {
        again = std::move(raise.exception);
      }
      if (!again.isUnbound()) raiseWhileHandling(cancellation, again);
      if (!cancellation.isUnbound()) throw runtime::Raise{cancellation};
      result = resultOrTimeout(asyncio, *future);
    }
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  timer->cancel();  // as in wait()
  if (!failure.isUnbound()) throw runtime::Raise{std::move(failure)};
  co_return result;
}

// ---- as_completed

// What the iterator, its coroutines and the callbacks share.
struct Completion {
  std::vector<Ref<Future>> todo;
  std::vector<Ref<Callback>> callbacks;  // of todo
  std::deque<Value> done;                // None: the time is over
  std::deque<Ref<Future>> getters;
  Ref<Callback> timer;

  void put(Value item) {
    done.push_back(std::move(item));
    while (!getters.empty()) {
      const Ref<Future> getter = std::move(getters.front());
      getters.pop_front();
      if (getter->done()) continue;
      getter->setResult(Value::none());
      return;
    }
  }
  void completed(Future& future) {
    const auto found =
        std::find_if(todo.begin(), todo.end(), [&](const auto& each) { return each.get() == &future; });
    if (found == todo.end()) return;
    callbacks.erase(callbacks.begin() + (found - todo.begin()));
    todo.erase(found);
    put(Value::of(&future));
    if (todo.empty() && timer) timer->cancel();
  }
  void timeOut() {
    for (size_t i = 0; i < todo.size(); ++i) {
      todo[i]->removeDoneCallback(callbacks[i].get());
      put(Value::none());
    }
    todo.clear();
    callbacks.clear();
  }
};

Body waitForOne(Asyncio& asyncio, std::shared_ptr<Completion> completion) {
  while (completion->done.empty()) {
    const Ref<Future> getter = asyncio.requireRunningLoop().createFuture("as_completed");
    completion->getters.push_back(getter);
    Value failure;
    try {
      co_await getter;
    } catch (runtime::Raise& raise) {
      failure = std::move(raise.exception);
    }
    if (failure.isUnbound()) continue;
    getter->cancel(Value::none());
    std::erase(completion->getters, getter);
    if (!completion->done.empty() && !getter->cancelled() && !completion->getters.empty()) {
      const Ref<Future> next = std::move(completion->getters.front());
      completion->getters.pop_front();
      if (!next->done()) next->setResult(Value::none());
    }
    throw runtime::Raise{failure};
  }
  const Value item = std::move(completion->done.front());
  completion->done.pop_front();
  if (item.isNone())
    throw runtime::Raise{asyncio.runtime().call(Value::of(asyncio.runtime().types().timeoutError), {})};
  co_return item.as<Future>()->result();
}

// The generator object: nothing happens before its first next().
class AsCompleted final : public runtime::Iterator {
 public:
  AsCompleted(runtime::Type& type, Asyncio& asyncio, Value awaitables, Value timeout)
      : Iterator(type),
        m_asyncio(asyncio),
        m_awaitables(std::move(awaitables)),
        m_timeout(std::move(timeout)) {}

  bool next(runtime::Runtime&, Value& out) override {
    if (!m_completion) begin();
    if (m_left == 0) return false;
    --m_left;
    out = Value::adopt(makeCoroutine(m_asyncio, "as_completed.<locals>._wait_for_one",
                                     {"as_completed()", {}, ""}, waitForOne(m_asyncio, m_completion))
                           .take());
    return true;
  }
  void clear() override {
    m_awaitables = m_timeout = Value();
    m_completion = nullptr;
  }

 private:
  void begin();

  Asyncio& m_asyncio;
  Value m_awaitables;
  Value m_timeout;
  std::shared_ptr<Completion> m_completion;
  size_t m_left = 0;
};

void AsCompleted::begin() {
  runtime::Runtime& values = m_asyncio.runtime();
  m_completion = std::make_shared<Completion>();
  if (m_awaitables.as<Future>() != nullptr || m_awaitables.as<Coroutine>() != nullptr) {
    values.raise(*values.types().typeError, "expect an iterable of futures, not " +
                                                std::string(runtime::typeName(values, m_awaitables)));
  }
  const Ref<Loop> home = m_asyncio.getEventLoop();
  Loop& loop = *home;
  const Ref<Set> distinct = Set::make(values);
  const std::shared_ptr<Completion> completion = m_completion;
  runtime::forEach(values, std::exchange(m_awaitables, Value()), [&](const Value& item) {
    if (distinct->add(values, item)) completion->todo.push_back(m_asyncio.ensureFuture(item, &loop));
    return true;
  });
  for (const Ref<Future>& future : completion->todo) {
    completion->callbacks.push_back(
        Callback::make(loop, "as_completed.<locals>._on_completion",
                       [completion](Future* done) { completion->completed(*done); }));
    future->addDoneCallback(Ref<Callback>(completion->callbacks.back()));
  }
  m_left = completion->todo.size();
  if (m_left == 0 || m_timeout.isNone()) return;
  completion->timer = Callback::make(loop, "as_completed.<locals>._on_timeout",
                                     [completion](Future*) { completion->timeOut(); });
  completion->timer->callAt(deadlineAfter(m_asyncio, m_timeout));
}

Body toThreadBody(Asyncio& asyncio, Call call) {
  Loop& loop = asyncio.requireRunningLoop();
  call.context = asyncio.currentContext().copy();
  const Ref<Future> future = loop.runInDefaultExecutor(std::move(call));
  co_return co_await future;
}

}  // namespace

Ref<Coroutine> wait(Asyncio& asyncio, Value awaitables, Value timeout, Value returnWhen) {
  return makeCoroutine(asyncio, "wait", {"wait()", {}, ""},
                       waitFirst(asyncio, std::move(awaitables), std::move(timeout), std::move(returnWhen)));
}

Ref<Coroutine> waitFor(Asyncio& asyncio, Value awaitable, Value timeout) {
  CallLabel label{"wait_for(timeout=", timeout, ")"};
  return makeCoroutine(asyncio, "wait_for", std::move(label),
                       waitForBody(asyncio, std::move(awaitable), std::move(timeout)));
}

Value asCompleted(Asyncio& asyncio, Value awaitables, Value timeout) {
  return Value::adopt(
      asyncio.runtime()
          .heap()
          .make<AsCompleted>(*asyncio.types().asCompleted, asyncio, std::move(awaitables), std::move(timeout))
          .take());
}

Ref<Coroutine> toThread(Asyncio& asyncio, Call call) {
  CallLabel label{"to_thread()", {}, ""};
  return makeCoroutine(asyncio, "to_thread", std::move(label), toThreadBody(asyncio, std::move(call)));
}

}  // namespace loopscope::aio
