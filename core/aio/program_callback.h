// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/aio/asyncio.h"
#include "core/aio/callback.h"

// Functions of the program that the loop calls: done-callbacks, and the handles of call_soon, call_later and
// call_at.

namespace loopscope::aio {

// "f(1, 'x') at file.py:3", as CPython names a callback.
std::string callbackText(const Asyncio& asyncio, const runtime::Value& function,
                         const std::vector<runtime::Value>& arguments);

// Of the callback that raised.
struct HandleFailure {
  std::string text;
  std::optional<SimTime> deadline = {};  // of a timer
  SiteId createdAt = {};                 // in debug mode, of call_soon and the like
  std::shared_ptr<const std::string> creation = {};
};
// SystemExit and KeyboardInterrupt leave the loop, the rest is logged.
void reportHandleError(Loop& loop, const HandleFailure& failure, runtime::Value exception);

class ProgramCallback final : public DoneCallback {
 public:
  static runtime::Ref<ProgramCallback> make(Loop& loop, runtime::Value function,
                                            runtime::Ref<Context> context) {
    return runtime::Ref<ProgramCallback>::adopt(
        new ProgramCallback(loop, std::move(function), std::move(context)));
  }
  void retain() { ++m_references; }
  void release();
  const runtime::Value& function() const { return m_function; }
  std::string name() const;  // "on_done()"

  EventId recordScheduled(const Future& future, EventId cause) override;
  std::string text() const override;
  void run(uintptr_t argument, EventId scheduled) override;
  void drop(uintptr_t argument) override;

 private:
  ProgramCallback(Loop& loop, runtime::Value function, runtime::Ref<Context> context)
      : m_loop(&loop), m_function(std::move(function)), m_context(std::move(context)) {}
  ~ProgramCallback() = default;

  runtime::Ref<Loop> m_loop;
  runtime::Value m_function;
  runtime::Ref<Context> m_context;  // null: nothing is set in it
  uint32_t m_references = 1;
};

// asyncio.Handle and asyncio.TimerHandle.
class HandleObject final : public runtime::Object, public sched::Runnable {
 public:
  HandleObject(runtime::Type& type, Loop& loop, runtime::Value function,
               std::vector<runtime::Value> arguments, runtime::Ref<Context> context);

  // Stands for a callback of the library in messages; never scheduled.
  static runtime::Ref<HandleObject> describing(Loop& loop, const HandleFailure& failure);

  void callSoon();
  // The same from another thread: ends the loop's wait for events.
  void callSoonThreadsafe();
  void callAt(SimTime deadline);
  void cancel();
  bool cancelled() const { return m_handleCancelled; }
  bool isTimer() const { return m_isTimer; }
  SimTime when() const { return m_when; }
  std::string repr() const;

  void run(uintptr_t argument, EventId scheduled) override;
  void drop(uintptr_t argument) override;
  void clear() override;

 private:
  TextId label() const;

  runtime::Ref<Loop> m_loop;
  runtime::Value m_function;
  std::vector<runtime::Value> m_arguments;
  runtime::Ref<Context> m_context;  // null: nothing is set in it
  std::string m_text;               // instead of function and arguments
  SimTime m_when;
  EventId m_scheduled;
  SiteId m_createdAt;  // in debug mode
  std::shared_ptr<const std::string> m_creation;
  bool m_isTimer = false;
  bool m_queued = false;
};

}  // namespace loopscope::aio
