// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/runner.h"

#include "core/aio/combinators.h"
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
    m_loop = m_asyncio.newEventLoop();
    if (!m_setEventLoop) m_asyncio.setEventLoop(m_loop);
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
  return m_loop->runUntilComplete(Value::of(task.get()), startedBy);
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
  if (m_setEventLoop) m_asyncio.setEventLoop(nullptr);
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
    task->cancel(Value::none());
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
