// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/concurrent_future.h"

#include <fmt/format.h>

#include "core/aio/combinators.h"
#include "core/aio/types.h"
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
  for (sched::Thread* waiter : std::exchange(m_waiters, {})) {
    m_asyncio.threads().unpark(waiter, m_asyncio.recorder().cause());
  }
  for (const std::function<void()>& callback : std::exchange(m_callbacks, {})) callback();
}

bool ConcurrentFuture::cancel() {
  if (m_state == State::Running || m_state == State::Finished) return false;
  if (m_state == State::Pending) finish(State::Cancelled);
  return true;
}

bool ConcurrentFuture::setRunning() {
  if (m_state == State::Cancelled) return false;
  m_state = State::Running;
  return true;
}

void ConcurrentFuture::setResult(Value result) {
  m_result = std::move(result);
  finish(State::Finished);
}

void ConcurrentFuture::setException(Value exception) {
  m_exception = std::move(exception);
  finish(State::Finished);
}

void ConcurrentFuture::whenDone(std::function<void()> callback) {
  if (done()) return callback();
  m_callbacks.push_back(std::move(callback));
}

void ConcurrentFuture::wait(const Value& timeout) {
  runtime::Runtime& values = m_asyncio.runtime();
  if (!done()) {
    const bool forEver = timeout.isNone();
    const SimTime until = forEver ? SimTime::max() : deadlineAfter(m_asyncio, timeout);
    sched::Recorder& recorder = m_asyncio.recorder();
    const SiteId site = m_asyncio.language().currentSite();
    const TextId call = recorder.text("future.result()");
    const EventId begins = recorder.record(EventKind::BlockBegins,
                                           {.value = forEver ? -1 : until.ns, .site = site, .text = call});
    m_waiters.push_back(m_asyncio.threads().current());
    m_asyncio.threads().park(until);
    recorder.record(EventKind::BlockEnds, {.site = site, .text = call, .cause = begins});
    std::erase(m_waiters, m_asyncio.threads().current());
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
}

namespace {

// What a task ended with, for the thread that waits.
void passOn(Future& source, ConcurrentFuture& destination) {
  if (source.cancelled()) destination.cancel();
  if (!destination.setRunning()) return;
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
      Callback::make(loop, "Task.cancel", [task](Future*) { task->cancel(Value::none()); })->callSoon();
    });
    task->addDoneCallback(
        Callback::make(loop, "_chain_future.<locals>._call_set_state", [result](Future* done) {
          if (!result->cancelled()) passOn(*done, *result);
        }));
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  if (failure.isUnbound()) return;
  if (result->setRunning()) result->setException(failure);
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
      ->callSoon();
  return result;
}

Ref<Future> wrapFuture(Asyncio&, const Ref<ConcurrentFuture>& source, Loop& loop) {
  Ref<Future> destination = loop.createFuture("wrap_future");
  destination->addDoneCallback(
      Callback::make(loop, "_chain_future.<locals>._call_check_cancel", [source](Future* done) {
        if (done->cancelled()) source->cancel();
      }));
  source->whenDone([destination, &loop, raw = source.get()] {
    if (loop.isClosed()) return;
    const Ref<ConcurrentFuture> ended(raw);
    Callback::make(loop, "_chain_future.<locals>._set_state", [destination, ended](Future*) {
      if (destination->cancelled()) return;
      if (ended->cancelled()) {
        destination->cancel(Value::none());
        return;
      }
      const Value exception = ended->exception(Value::none());
      if (exception.isNone()) {
        destination->setResult(ended->result(Value::none()));
      } else {
        destination->setException(exception);
      }
    })->callSoon();
  });
  return destination;
}

}  // namespace loopscope::aio
