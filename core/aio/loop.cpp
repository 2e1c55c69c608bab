// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/loop.h"

#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/aio/executor.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using sched::LaneScope;
using sched::Recorder;
using trace::EventKind;

namespace {

LaneId addLoopLane(Recorder& recorder) {
  return recorder.addLane(
      {.kind = trace::LaneKind::EventLoop, .name = recorder.text("Event loop"), .parent = recorder.lane()});
}

}  // namespace

Loop::Loop(runtime::Type& type, Asyncio& asyncio)
    : Object(type, runtime::ObjectKind::Other),
      exceptionHandler(Value::none()),
      taskFactory(Value::none()),
      slowCallbackDuration(Value::number(0.1)),
      m_asyncio(asyncio),
      m_events(asyncio.clock(), asyncio.recorder(), asyncio.threads(), addLoopLane(asyncio.recorder())) {}

Loop::~Loop() {
  m_asyncio.forgetLoop(*this);
}

bool Loop::matches(const Object& object) {
  return dynamic_cast<const Loop*>(&object) != nullptr;
}

double Loop::time() const {
  return toSeconds(m_asyncio.clock().now());
}

Ref<Future> Loop::createFuture(const char* label) {
  Recorder& recorder = m_asyncio.recorder();
  const TextId text = label != nullptr && recorder.enabled() ? recorder.literal(label) : TextId();
  return m_asyncio.runtime().heap().make<Future>(*m_asyncio.types().future, *this, text);
}

Ref<Task> Loop::createTask(Ref<Coroutine> coroutine, const TaskOptions& options) {
  checkClosed();
  return m_asyncio.runtime().heap().make<Task>(*m_asyncio.types().task, *this, std::move(coroutine), options);
}

void Loop::checkClosed() const {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_closed) values.raise(*values.types().runtimeError, "Event loop is closed");
}

std::shared_ptr<const std::string> Loop::creation(size_t most) const {
  return debug ? std::make_shared<const std::string>(m_asyncio.language().stackText(most)) : nullptr;
}

void Loop::checkThread() const {
  if (!debug || !m_running || m_asyncio.threads().current() == m_thread) return;
  m_asyncio.runtime().raise(*m_asyncio.runtime().types().runtimeError,
                            "Non-thread-safe operation invoked on an event loop other than the current one");
}

void Loop::checkCanRun() const {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_running) values.raise(*values.types().runtimeError, "This event loop is already running");
  if (m_asyncio.runningLoop() != nullptr) {
    values.raise(*values.types().runtimeError, "Cannot run the event loop while another loop is running");
  }
}

void Loop::runForever(std::string_view startedBy) {
  checkClosed();
  checkCanRun();
  const Ref<Loop> self(this);
  struct Running {
    Loop& loop;
    ~Running() {
      loop.m_running = false;
      loop.m_asyncio.setRunningLoop(nullptr);
    }
  } const running{*this};
  m_running = true;
  m_thread = m_asyncio.threads().current();
  m_asyncio.setRunningLoop(this);
  Recorder& recorder = m_asyncio.recorder();
  const EventId started =
      recorder.recordOn(lane(), EventKind::LoopStarted, {.text = recorder.text(startedBy)});
  try {
    m_events.runForever();
  } catch (runtime::Raise&) {
    // KeyboardInterrupt, SystemExit: the loop stands still as after stop().
    recorder.recordOn(lane(), EventKind::LoopStopped, {.cause = started});
    throw;
  }
  recorder.recordOn(lane(), EventKind::LoopStopped, {.cause = started});
}

Value Loop::runUntilComplete(const Value& awaitable, std::string_view startedBy) {
  checkClosed();
  checkCanRun();
  runtime::Runtime& values = m_asyncio.runtime();
  const bool isNewTask = awaitable.as<Future>() == nullptr;
  const Ref<Future> future = m_asyncio.ensureFuture(awaitable, this);
  if (isNewTask) static_cast<Task&>(*future).setLogDestroyPending(false);
  const Ref<Callback> stopper =
      Callback::make(*this, "_run_until_complete_cb", [this, &values](Future* done) {
        const Value& exception = done->storedException();
        done->markRetrieved();
        const bool leavesTheLoop = runtime::isInstance(values, exception, *values.types().systemExit) ||
                                   runtime::isInstance(values, exception, *values.types().keyboardInterrupt);
        if (!leavesTheLoop) stop();
      });
  future->addDoneCallback(stopper);
  try {
    runForever(startedBy);
  } catch (runtime::Raise&) {
    if (isNewTask && future->done()) future->markRetrieved();
    future->removeDoneCallback(stopper.get());
    throw;
  }
  future->removeDoneCallback(stopper.get());
  if (!future->done())
    values.raise(*values.types().runtimeError, "Event loop stopped before Future completed.");
  Value outcome;
  if (future->askOutcome(outcome)) throw runtime::Raise{std::move(outcome)};
  return outcome;
}

void Loop::close() {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_running) values.raise(*values.types().runtimeError, "Cannot close a running event loop");
  if (m_closed) return;
  if (debug) m_asyncio.language().log(LogLevel::Debug, "Close " + runtime::repr(values, Value::of(this)));
  m_closed = true;
  m_asyncio.recorder().recordOn(lane(), EventKind::LoopClosed);
  m_events.dropAll();
  m_executorShutdownCalled = true;
  if (const Ref<Executor> executor = std::exchange(m_defaultExecutor, nullptr)) executor->shutDown();
}

Executor& Loop::defaultExecutor() {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_executorShutdownCalled) {
    values.raise(*values.types().runtimeError, "Executor shutdown has been called");
  }
  if (!m_defaultExecutor) {
    const int workers = std::min(32, m_asyncio.options().cpus + 4);
    m_defaultExecutor = values.heap().make<Executor>(
        *m_asyncio.types().executor, m_asyncio,
        Executor::Settings{.maxWorkers = workers,
                           .namePrefix = "asyncio",
                           .label = fmt::format("ThreadPoolExecutor(max_workers={})", workers)});
  }
  return *m_defaultExecutor;
}

Ref<Future> Loop::runInDefaultExecutor(Call call) {
  const Ref<ConcurrentFuture> job = defaultExecutor().submit(std::move(call));
  return wrapJob(m_asyncio, Value::of(job.get()), *this);
}

void Loop::setDefaultExecutor(Ref<Executor> executor) {
  m_defaultExecutor = std::move(executor);
}

void Loop::clear() {
  m_events.dropAll();
  m_defaultExecutor = nullptr;
  exceptionHandler = taskFactory = Value();
}

std::string Loop::tellWaitingTasks() const {
  Recorder& recorder = m_asyncio.recorder();
  std::string sentence;
  for (const Ref<Task>& task : m_asyncio.allTasks(*this)) {
    const TextId label = task->coroutine().awaitLabel();
    const Future* waits = task->waitsFor();
    std::string_view what = label.valid() ? recorder.textAt(label) : std::string_view();
    if (what.empty() && waits != nullptr && waits->label().valid()) what = recorder.textAt(waits->label());
    sentence += fmt::format("{}{} waits for {}", sentence.empty() ? "" : ", ", task->name(),
                            what.empty() ? "a future that nobody sets" : what);
  }
  return sentence;
}

}  // namespace loopscope::aio
