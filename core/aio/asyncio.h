// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/aio/context.h"
#include "core/aio/language.h"
#include "core/aio/loop.h"
#include "core/aio/signals.h"
#include "core/runtime/runtime.h"

// What asyncio keeps per run rather than per loop: its types, which loop runs on which thread, all tasks in
// order of creation, the count that names them.

namespace loopscope::aio {

struct Types;  // types.h: asyncio's Python types by name
class Policy;
class Pools;
class ProgramThreads;

struct AsyncioOptions {
  int cpus = 4;
};

class Asyncio {
 public:
  Asyncio(runtime::Runtime& runtime, sched::Recorder& recorder, sched::Clock& clock, sched::Threads& threads,
          const AsyncioOptions& options = {});
  ~Asyncio();
  Asyncio(const Asyncio&) = delete;
  Asyncio& operator=(const Asyncio&) = delete;

  void setLanguage(Language* language) { m_language = language; }  // borrowed
  Language& language() const { return *m_language; }
  runtime::Runtime& runtime() const { return m_runtime; }
  sched::Recorder& recorder() const { return m_recorder; }
  sched::Clock& clock() const { return m_clock; }
  sched::Threads& threads() const { return m_threads; }
  const AsyncioOptions& options() const { return m_options; }
  // Made at first use. The type of coroutines, the program's and the library's, is among them.
  Types& types();

  ProgramThreads& programThreads() const { return *m_programThreads; }
  Pools& pools() const { return *m_pools; }
  Signals& signals() { return m_signals; }

  // Of the current thread. Null: none.
  Loop* runningLoop() const;
  void setRunningLoop(Loop* loop);
  // Throws RuntimeError("no running event loop").
  Loop& requireRunningLoop() const;
  Task* currentTask() const;

  // Where the current thread's current context is kept: see ContextScope. Empty: nothing is set.
  runtime::Ref<Context>* contextHome();
  void setContextHome(runtime::Ref<Context>* home);
  Context& currentContext();            // made if there is none yet
  runtime::Ref<Context> copyContext();  // null: nothing is set

  runtime::Ref<Loop> newEventLoop();
  // Who decides about loops; null: the default again.
  Policy& policy();
  void setPolicy(runtime::Ref<Policy> policy);
  // What the policy keeps for the current thread, which may be none. Null: nothing was set.
  void keepEventLoop(runtime::Ref<Loop> loop);
  const runtime::Ref<Loop>* keptEventLoop() const;
  // The given one; else that of asyncio.get_event_loop(): the running one, or the policy's. Throws
  // RuntimeError when there is none.
  runtime::Ref<Loop> getEventLoop(Loop* given = nullptr);
  // asyncio.run.
  runtime::Value run(const runtime::Value& main, const runtime::Value& debug = runtime::Value::none());
  // Before the interpreter goes: lets go of the loops that programs left open.
  void shutDown();

  // A task for a coroutine, or TypeError; the coroutine counts as awaited then.
  runtime::Ref<Task> createTask(Loop& loop, const runtime::Value& coroutine, const TaskOptions& options);
  // The same without asking a class that the program derived from the loop's.
  runtime::Ref<Task> createOwnTask(Loop& loop, const runtime::Value& coroutine, const TaskOptions& options);
  // An existing future, or a new task for a coroutine or another awaitable. Throws TypeError.
  runtime::Ref<Future> ensureFuture(const runtime::Value& awaitable, Loop* loop = nullptr);
  // The coroutine itself, or one that awaits a future or another awaitable. Null: it cannot be awaited.
  runtime::Ref<Coroutine> coroutineFor(const runtime::Value& awaitable);
  // TypeError: object int can't be used in 'await' expression.
  [[noreturn]] void raiseNotAwaitable(const runtime::Value& value);

  // The task that the lane shows; null when it is none, or is gone.
  Task* taskOn(LaneId lane) const;
  // All tasks that are alive and not done, of one loop, in order of creation.
  std::vector<runtime::Ref<Task>> allTasks(const Loop& loop) const;
  uint64_t nextTaskNumber() { return ++m_taskCount; }

  // Async generators: the loop closes at its end those that began and did not finish. The interpreter tells
  // when one begins, when it is gone, and when it is dropped half-way: true when its aclose() was scheduled.
  void asyncGeneratorBegan(runtime::Object& generator);
  void asyncGeneratorGone(runtime::Object& generator);
  bool asyncGeneratorDropped(const runtime::Value& generator);
  std::vector<runtime::Value> takeAsyncGenerators(const Loop& loop);

  // The program asks what time it is. Code takes no time, so one that waits for the clock within a step waits
  // for ever: after many such questions the run ends.
  void noteClockRead();
  void noteStep() { ++m_steps; }

  // What is done while an object goes away has nobody to raise to: the error goes to stderr.
  void ignoringErrors(const runtime::Value& object, const std::function<void()>& action);
  // False: its repr is being made already, further out. Reprs of what waits in a circle end there.
  bool beginRepr(const runtime::Object& object);
  void endRepr() { m_reprs.pop_back(); }

  // The label for an object that is about to enter the trace: "Lock() #2" when there is one like it, which
  // then is "Lock() #1".
  std::string distinctLabel(trace::ObjectKind kind, const std::string& label, ObjectId object);

  // A value in a few words, for the trace. Never runs the program's code.
  std::string inFewWords(const runtime::Value& value) const;
  TextId describe(const runtime::Value& value);
  TextId describeException(const runtime::Value& exception);

 private:
  friend class Task;
  friend class Loop;
  struct Labelled {
    ObjectId first;
    int count = 0;
  };
  struct RunningLoop {
    sched::Thread* thread;
    Loop* loop;
  };
  struct ThreadLoop {
    sched::Thread* thread;  // null: the main thread
    runtime::Ref<Loop> loop;
  };
  struct ThreadContext {
    sched::Thread* thread;
    runtime::Ref<Context> own;
    runtime::Ref<Context>* home;
  };
  ThreadContext& threadContext();
  struct BegunGenerator {
    runtime::Object* generator;
    Loop* loop;
  };
  runtime::Ref<Task> askForTask(const runtime::Value& maker, std::string_view makerName,
                                std::span<const runtime::Value> positional, const TaskOptions& options);
  void forgetLoop(Loop& loop);
  void forgetThread(sched::Thread& thread);
  [[noreturn]] void endInDeadlock() const;

  runtime::Runtime& m_runtime;
  sched::Recorder& m_recorder;
  sched::Clock& m_clock;
  sched::Threads& m_threads;
  AsyncioOptions m_options;
  Language* m_language = nullptr;
  std::unique_ptr<Types> m_types;
  std::unique_ptr<ProgramThreads> m_programThreads;
  std::unique_ptr<Pools> m_pools;
  Signals m_signals{*this};
  Loop* m_mainRunningLoop = nullptr;
  std::vector<RunningLoop> m_runningLoops;  // of the other threads
  runtime::Ref<Context> m_mainContext;
  runtime::Ref<Context>* m_mainContextHome = &m_mainContext;
  std::vector<std::unique_ptr<ThreadContext>> m_threadContexts;  // of the other threads
  std::vector<BegunGenerator> m_generators;
  runtime::Ref<Policy> m_policy;
  std::vector<ThreadLoop> m_eventLoops;  // of the threads that set one, or none
  uint64_t m_taskCount = 0;
  uint64_t m_steps = 0;
  uint64_t m_stepOfClockReads = 0;
  SimTime m_timeOfClockReads;
  uint32_t m_clockReads = 0;
  Task* m_oldestTask = nullptr;
  Task* m_newestTask = nullptr;
  std::vector<const runtime::Object*> m_reprs;
  std::map<std::pair<trace::ObjectKind, std::string>, Labelled> m_labelled;
  TextId m_noneText;
};

}  // namespace loopscope::aio
