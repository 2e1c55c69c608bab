// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/aio/context.h"
#include "core/aio/coroutine.h"
#include "core/aio/future.h"

// asyncio.Task: the only place that steps a coroutine. It schedules itself without allocating. Rules:
// CPython's asyncio/tasks.py, Task.__step.

namespace loopscope::aio {

struct TaskOptions {
  runtime::Value name = {};  // Unbound or None: "Task-n"
  bool logDestroyPending = true;
  runtime::Ref<Context> context = {};  // null: a copy of the current one
};

class Task : public Future, public DoneCallback {
 public:
  Task(runtime::Type& type, Loop& loop, runtime::Ref<Coroutine> coroutine, const TaskOptions& options);
  ~Task() override;

  bool cancel(runtime::Value message) override;
  uint32_t cancelling() const { return m_cancelRequests; }
  uint32_t uncancel();
  virtual uint32_t askUncancel() { return uncancel(); }
  bool hasCoroutine() const { return static_cast<bool>(m_coroutine); }
  Coroutine& coroutine() const { return *m_coroutine; }
  // What it waits for; null when it waits for nothing.
  Future* waitsFor() const { return m_waiter.get(); }
  const std::string& name() const { return m_name; }
  void setName(std::string_view name);
  LaneId lane() const { return m_lane; }
  bool mustCancel() const { return m_mustCancel; }
  void setLogDestroyPending(bool on);
  // The interpreter is gone: lets go of the coroutine, without a word.
  void forgetPending();

  // The next older and newer task that is alive, of any loop: all tasks in order of creation.
  Task* newer() const { return m_newer; }

  void run(uintptr_t argument, EventId scheduled) override;
  void drop(uintptr_t argument) override;
  EventId recordScheduled(const Future& future, EventId cause) override;
  std::string text() const override;

  void clear() override;
  void finalize() override;
  static Task* from(const runtime::Value& value);  // null when it is no task

 private:
  friend class Asyncio;
  // What the argument of a handle means; anything else is the future that woke the task.
  static constexpr uintptr_t kStep = 0;
  static constexpr uintptr_t kRaise = 1;  // throw m_toRaise in

  void runHandle(uintptr_t argument, EventId scheduled);
  std::string stepText() const;
  void scheduleStep(uintptr_t argument, EventId event);
  void step(runtime::Value input, bool raises, EventId scheduled);
  void takeIn(Resumed resumed);
  void awaitOn(const runtime::Value& awaited);
  void refuse(const std::string& sentence);
  void end(Resumed resumed);
  EventId recordDone() override;
  EventId recordYield();
  EventId recordStepBegins(const runtime::Value& input, bool raises, EventId scheduled);

  runtime::Ref<Coroutine> m_coroutine;
  runtime::Ref<Future> m_waiter;
  runtime::Ref<Context> m_context;  // null: nothing is set in it
  runtime::Value m_toRaise;
  std::string m_name;
  LaneId m_lane;
  EventId m_cancelEvent;  // the latest request that has not been delivered
  uint32_t m_cancelRequests = 0;
  bool m_mustCancel = false;
  bool m_logDestroyPending = true;
  Task* m_older = nullptr;
  Task* m_newer = nullptr;
};

}  // namespace loopscope::aio
