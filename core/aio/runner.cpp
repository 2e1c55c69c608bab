// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/runner.h"

#include "core/aio/combinators.h"
#include "core/aio/policy.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;

Runner::Runner(runtime::Type& type, Asyncio& asyncio, Value debug, Value loopFactory)
    : Object(type, runtime::ObjectKind::Other),
      m_asyncio(asyncio),
      m_debug(std::move(debug)),
      m_loopFactory(std::move(loopFactory)) {}

void Runner::open() {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_state == State::Closed) values.raise(*values.types().runtimeError, "Runner is closed");
  if (m_state == State::Open) return;
  if (m_loopFactory.isNone()) {
    m_loop = m_asyncio.policy().askNewLoop();
    if (!m_setEventLoop) m_asyncio.policy().askSetLoop(m_loop);
    m_setEventLoop = true;
  } else {
    const Value made = values.call(m_loopFactory, {});
    m_loop = Ref<Loop>(made.as<Loop>());
    if (!m_loop) values.raise(*values.types().typeError, "loop_factory must give an event loop");
  }
  if (!m_debug.isNone()) m_loop->debug = runtime::truth(values, m_debug);
  m_context = m_asyncio.currentContext().copy();
  m_state = State::Open;
}

Value Runner::run(const Value& coroutine, Ref<Context> context, const char* startedBy) {
  runtime::Runtime& values = m_asyncio.runtime();
  if (coroutine.as<Coroutine>() == nullptr) {
    values.raise(*values.types().valueError,
                 "a coroutine was expected, got " + runtime::repr(values, coroutine));
  }
  if (m_asyncio.runningLoop() != nullptr) {
    values.raise(*values.types().runtimeError, "Runner.run() cannot be called from a running event loop");
  }
  open();
  const TaskOptions options{.context = context ? std::move(context) : m_context};
  const Ref<Task> task = m_asyncio.createTask(*m_loop, coroutine, options);
  return runInterruptibly(task, startedBy);
}

// The first Ctrl+C cancels the task, and becomes KeyboardInterrupt when that has ended; the second does not
// wait.
Value Runner::runInterruptibly(const Ref<Task>& task, const char* startedBy) {
  runtime::Runtime& values = m_asyncio.runtime();
  Signals& signals = m_asyncio.signals();
  const bool isOurs = m_asyncio.threads().onMain() && signals.handler(Signals::kInterrupt).isUnbound() &&
                      !signals.hasOwn(Signals::kInterrupt);
  if (!isOurs) return m_loop->runUntilComplete(Value::of(task.get()), startedBy);
  const struct Restored {
    Signals& signals;
    ~Restored() { signals.forgetOwn(Signals::kInterrupt); }
  } restored{signals};
  const auto interrupt = [&values] {
    throw runtime::Raise{values.call(Value::of(values.types().keyboardInterrupt), {})};
  };
  bool isCancelling = false;
  signals.setOwn(Signals::kInterrupt, "asyncio.run", [this, &isCancelling, &signals, interrupt, task] {
    if (task->done()) interrupt();
    isCancelling = true;
    signals.setOwn(Signals::kInterrupt, "KeyboardInterrupt", interrupt);
    task->askCancel(Value::none());
    m_loop->events().wake(m_asyncio.recorder().cause());
  });
  Value failure;
  try {
    return m_loop->runUntilComplete(Value::of(task.get()), startedBy);
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  const bool isCancelled = failure.object()->type().isSubtypeOf(*m_asyncio.types().cancelledError);
  if (isCancelled && isCancelling && task->askUncancel() == 0)
    failure = values.call(Value::of(values.types().keyboardInterrupt), {});
  throw runtime::Raise{std::move(failure)};
}

void Runner::close(const char* startedBy) {
  if (m_state != State::Open) return;
  Value failure;
  try {
    cancelAllTasks(startedBy);
    m_loop->runUntilComplete(Value::adopt(m_loop->shutdownAsyncGenerators().take()), startedBy);
    m_loop->runUntilComplete(Value::adopt(m_loop->shutdownDefaultExecutor().take()), startedBy);
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  if (m_setEventLoop) m_asyncio.policy().askSetLoop(nullptr);
  m_loop->close();
  m_loop = nullptr;
  m_state = State::Closed;
  if (!failure.isUnbound()) throw runtime::Raise{std::move(failure)};
}

void Runner::cancelAllTasks(const char* startedBy) {
  const std::vector<Ref<Task>> left = m_asyncio.allTasks(*m_loop);
  if (left.empty()) return;
  std::vector<Value> awaitables;
  for (const Ref<Task>& task : left) {
    task->askCancel(Value::none());
    awaitables.push_back(Value::of(task.get()));
  }
  m_loop->runUntilComplete(Value::adopt(gather(m_asyncio, awaitables, true, m_loop.get()).take()), startedBy);
  for (const Ref<Task>& task : left) {
    if (task->cancelled()) continue;
    const Value exception = task->exception();
    if (exception.isNone()) continue;
    m_loop->callExceptionHandler({.message = "unhandled exception during asyncio.run() shutdown",
                                  .exception = exception,
                                  .subjectName = "task",
                                  .subject = Value::of(task.get())});
  }
}

void Runner::clear() {
  m_debug = m_loopFactory = Value();
  m_loop = nullptr;
  m_context = nullptr;
}

}  // namespace loopscope::aio
