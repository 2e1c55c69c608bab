// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/concurrent_future.h"

#include <fmt/format.h>

#include "core/aio/combinators.h"
#include "core/aio/types.h"
#include "core/base/finally.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using trace::EventKind;

ConcurrentFuture::ConcurrentFuture(runtime::Type& type, Asyncio& asyncio)
    : Object(type, runtime::ObjectKind::Other), m_asyncio(asyncio) {
  m_exception = Value::none();
}

void ConcurrentFuture::finish(State state) {
  m_state = state;
  if (state == State::Finished) tellWaiters();
  for (sched::Thread* waiter : std::exchange(m_waiters, {})) {
    m_asyncio.threads().unpark(waiter, m_asyncio.recorder().cause());
  }
  const Ref<ConcurrentFuture> self(this);
  for (const std::function<void()>& callback : std::exchange(m_callbacks, {})) callback();
}

void ConcurrentFuture::tellWaiters() {
  const std::vector<Value> onlookers = m_onlookers;
  for (const Value& waiter : onlookers) m_asyncio.runtime().call(waiter, {Value::of(this)});
}

void ConcurrentFuture::removeWaiter(const Value& waiter) {
  std::erase_if(m_onlookers, [&](const Value& each) { return each.is(waiter); });
}

void ConcurrentFuture::checkNotDone() {
  if (!done()) return;
  const char* const state = m_state == State::Finished    ? "FINISHED"
                            : m_state == State::Cancelled ? "CANCELLED"
                                                          : "CANCELLED_AND_NOTIFIED";
  m_asyncio.runtime().raise(*m_asyncio.types().concurrentInvalidStateError,
                            fmt::format("{}: {}", state, repr()));
}

bool ConcurrentFuture::cancel() {
  if (m_state == State::Running || m_state == State::Finished) return false;
  if (m_state == State::Pending) finish(State::Cancelled);
  return true;
}

bool ConcurrentFuture::setRunningOrNotifyCancel() {
  if (m_state == State::Cancelled) {
    m_state = State::CancelledAndNotified;
    tellWaiters();
    return false;
  }
  m_state = State::Running;
  return true;
}

void ConcurrentFuture::dropJob() {
  if (!m_job.valid() || std::exchange(m_isDropped, true)) return;
  m_asyncio.recorder().record(EventKind::JobDropped, {.object = m_job});
}

void ConcurrentFuture::setResult(Value result) {
  checkNotDone();
  m_result = std::move(result);
  finish(State::Finished);
}

void ConcurrentFuture::setException(Value exception) {
  checkNotDone();
  m_exception = std::move(exception);
  finish(State::Finished);
}

void ConcurrentFuture::whenDone(std::function<void()> callback) {
  if (done()) return callback();
  m_callbacks.push_back(std::move(callback));
}

void ConcurrentFuture::wait(const Value& timeout) {
  waitUntil(done() || timeout.isNone() ? SimTime::max() : deadlineAfter(m_asyncio, timeout));
}

Value ConcurrentFuture::resultUntil(const Value& deadline) {
  waitUntil(deadline.isInt() ? SimTime{deadline.asInt()} : SimTime::max());
  return result(Value::none());
}

void ConcurrentFuture::waitUntil(SimTime until) {
  runtime::Runtime& values = m_asyncio.runtime();
  if (!done() && until > m_asyncio.clock().now()) {
    const TextId call = m_asyncio.recorder().text("future.result()");
    sched::Thread* const thread = m_asyncio.threads().current();
    m_waiters.push_back(thread);
    const Finally leaves([&] { std::erase(m_waiters, thread); });
    m_asyncio.threads().standStill({call, m_asyncio.language().currentSite(), m_job}, until);
  }
  if (!done()) throw runtime::Raise{values.call(Value::of(values.types().timeoutError), {})};
  if (cancelled())
    throw runtime::Raise{values.call(Value::of(m_asyncio.types().concurrentCancelledError), {})};
}

Value ConcurrentFuture::result(const Value& timeout) {
  wait(timeout);
  if (!m_exception.isNone()) throw runtime::Raise{m_exception};
  return m_result;
}

Value ConcurrentFuture::exception(const Value& timeout) {
  wait(timeout);
  return m_exception;
}

std::string ConcurrentFuture::repr() const {
  runtime::Runtime& values = m_asyncio.runtime();
  const std::string place = values.addressText(Value::of(const_cast<ConcurrentFuture*>(this)));
  switch (m_state) {
    case State::Pending:
      return fmt::format("<Future at {} state=pending>", place);
    case State::Running:
      return fmt::format("<Future at {} state=running>", place);
    case State::Cancelled:
    case State::CancelledAndNotified:
      return fmt::format("<Future at {} state=cancelled>", place);
    case State::Finished:
      break;
  }
  const bool raised = !m_exception.isNone();
  return fmt::format("<Future at {} state=finished {} {}>", place, raised ? "raised" : "returned",
                     runtime::typeName(values, raised ? m_exception : m_result));
}

void ConcurrentFuture::clear() {
  m_result = m_exception = Value();
  m_callbacks.clear();
  m_onlookers.clear();
}

namespace {

// What a task ended with, for the thread that waits.
void passOn(Future& source, ConcurrentFuture& destination) {
  if (source.cancelled()) destination.cancel();
  if (!destination.setRunningOrNotifyCancel()) return;
  const Value exception = source.exception();
  if (exception.isNone()) {
    destination.setResult(source.result());
  } else {
    destination.setException(exception);
  }
}

void startFor(Asyncio& asyncio, Loop& loop, const Value& coroutine, const Ref<ConcurrentFuture>& result) {
  Value failure;
  try {
    const Ref<Future> task = asyncio.ensureFuture(coroutine, &loop);
    result->whenDone([task, &loop, raw = result.get()] {
      if (!raw->cancelled()) return;
      Callback::make(loop, "Task.cancel", [task](Future*) {
        task->askCancel(Value::none());
      })->callSoonThreadsafe();
    });
    task->addDoneCallback(
        Callback::make(loop, "_chain_future.<locals>._call_set_state", [result](Future* done) {
          if (!result->cancelled()) passOn(*done, *result);
        }));
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  if (failure.isUnbound()) return;
  if (result->setRunningOrNotifyCancel()) result->setException(failure);
  throw runtime::Raise{failure};
}

}  // namespace

Ref<ConcurrentFuture> runCoroutineThreadsafe(Asyncio& asyncio, Loop& loop, Value coroutine) {
  runtime::Runtime& values = asyncio.runtime();
  if (coroutine.as<Coroutine>() == nullptr)
    values.raise(*values.types().typeError, "A coroutine object is required");
  Ref<ConcurrentFuture> result =
      values.heap().make<ConcurrentFuture>(*asyncio.types().concurrentFuture, asyncio);
  loop.checkClosed();
  Callback::make(loop, "run_coroutine_threadsafe.<locals>.callback",
                 [&asyncio, &loop, result, coroutine = std::move(coroutine)](Future*) {
                   startFor(asyncio, loop, coroutine, result);
                 })
      ->callSoonThreadsafe();
  return result;
}

namespace {

// asyncio/futures.py: _chain_future, _set_state.
void takeOver(ConcurrentFuture& source, Future& destination) {
  if (destination.cancelled()) return;
  if (source.cancelled()) {
    destination.cancel(Value::none());
    return;
  }
  const Value exception = source.exception(Value::none());
  if (exception.isNone()) {
    destination.setResult(source.result(Value::none()));
  } else {
    destination.setException(exception);
  }
}

// Whoever made it done, mostly a worker, tells the loop.
void handBack(const Ref<ConcurrentFuture>& source, const Ref<Future>& destination) {
  Loop& loop = destination->loop();
  sched::Recorder& recorder = loop.asyncio().recorder();
  if (loop.isClosed()) return;
  if (destination->done()) source->dropJob();
  const Ref<Callback> setState =
      Callback::make(loop, "_chain_future.<locals>._set_state",
                     [source, destination](Future*) { takeOver(*source, *destination); });
  const EventId handed = recorder.record(EventKind::HandedBack, {.object = destination->objectId()});
  setState->enqueue(handed);
}

}  // namespace

Ref<Future> wrapFuture(Asyncio& asyncio, const Ref<ConcurrentFuture>& source, Loop& loop,
                       std::string_view label) {
  Ref<Future> destination = loop.createFuture();
  destination->setLabel(asyncio.recorder().text(label));
  destination->addDoneCallback(
      Callback::make(loop, "_chain_future.<locals>._call_check_cancel", [source](Future* done) {
        if (!done->cancelled() || source->cancel()) return;
        if (source->state() == ConcurrentFuture::State::Running) source->dropJob();
      }));
  source->whenDone([destination, raw = source.get()] { handBack(Ref<ConcurrentFuture>(raw), destination); });
  return destination;
}

Ref<Future> wrapJob(Asyncio& asyncio, const Value& value, Loop& loop) {
  auto* future = value.isObject() ? dynamic_cast<ConcurrentFuture*>(value.object()) : nullptr;
  if (future == nullptr) {
    runtime::Runtime& values = asyncio.runtime();
    values.raise(*values.types().assertionError,
                 fmt::format("concurrent.futures.Future is expected, got {}", runtime::repr(values, value)));
  }
  const std::string_view job =
      future->jobName().valid() ? asyncio.recorder().textAt(future->jobName()) : std::string_view();
  return wrapFuture(asyncio, Ref<ConcurrentFuture>(future), loop, fmt::format("run_in_executor({})", job));
}

}  // namespace loopscope::aio
