// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/aio/future.h"
#include "core/aio/task.h"
#include "core/sched/event_loop.h"

// asyncio's event loop as a program sees it: sched::EventLoop with futures, tasks, and the rules about who
// may call what when. Rules: CPython's asyncio/base_events.py.

namespace loopscope::aio {

class Executor;

class Loop : public runtime::Object {
 public:
  Loop(runtime::Type& type, Asyncio& asyncio);
  ~Loop() override;

  Asyncio& asyncio() const { return m_asyncio; }
  sched::EventLoop& events() { return m_events; }
  LaneId lane() const { return m_events.lane(); }
  bool isRunning() const { return m_running; }
  bool isClosed() const { return m_closed; }
  Task* currentTask() const { return m_currentTask; }
  void setCurrentTask(Task* task) { m_currentTask = task; }
  double time() const;

  runtime::Ref<Future> createFuture(const char* label = nullptr);  // a literal: what the trace calls it
  runtime::Ref<Task> createTask(runtime::Ref<Coroutine> coroutine, const TaskOptions& options = {});

  // What started it, for people: "asyncio.run".
  void runForever(std::string_view startedBy);
  runtime::Value runUntilComplete(const runtime::Value& awaitable, std::string_view startedBy);
  void stop() { m_events.stop(); }
  // "Task-1 waits for lock, Task-2 waits for a future that nobody sets"; empty: nobody waits.
  std::string tellWaitingTasks() const;
  void close();
  // Throws RuntimeError("Event loop is closed").
  void checkClosed() const;

  runtime::Ref<Coroutine> shutdownAsyncGenerators();
  runtime::Ref<Coroutine> shutdownDefaultExecutor();
  // run_in_executor(None, ...). The executor is made at first use. Throws after shutdownDefaultExecutor.
  runtime::Ref<Future> runInDefaultExecutor(struct Call call);
  void setDefaultExecutor(runtime::Ref<Executor> executor);

  // An error that nobody can be given: to the program's handler, or to stderr as CPython logs it. The details
  // are lines of the message: "future", "handle" with their repr.
  struct ErrorContext {
    std::string message;
    runtime::Value exception = {};
    const char* subjectName = nullptr;  // "future", "task", "handle"
    runtime::Value subject = {};
    std::shared_ptr<const std::string> creation = {};  // of the subject, as creation() gave it
  };
  void callExceptionHandler(const ErrorContext& context);
  void callExceptionHandler(const runtime::Value& contextDict);
  void defaultExceptionHandler(const runtime::Value& contextDict);
  runtime::Value exceptionHandler;  // None: the default

  // Makes tasks in the place of asyncio.Task, as function(loop, coroutine); None: nobody does.
  runtime::Value taskFactory;
  bool debug = false;
  // In debug mode: seconds that a callback may take before it is logged.
  runtime::Value slowCallbackDuration;
  // In debug mode: the calls that make something now, the innermost ones at most so many, for messages about
  // it; null otherwise. CPython counts its own calls as well.
  static constexpr size_t kAllCalls = 1000;
  std::shared_ptr<const std::string> creation(size_t most = kAllCalls) const;
  // In debug mode: throws RuntimeError when the loop runs in another thread.
  void checkThread() const;
  // Called in debug mode when a handle has run: complains when it took too long.
  void checkDuration(SimTime began, const std::function<std::string()>& handleText);
  void clear() override;
  static bool matches(const Object& object);

 private:
  void checkCanRun() const;
  Executor& defaultExecutor();

  Asyncio& m_asyncio;
  sched::EventLoop m_events;
  Task* m_currentTask = nullptr;
  runtime::Ref<Executor> m_defaultExecutor;
  bool m_running = false;
  sched::Thread* m_thread = nullptr;  // while it runs: where; null is the main thread
  bool m_closed = false;
  bool m_executorShutdownCalled = false;
};

}  // namespace loopscope::aio
