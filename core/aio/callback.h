// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>

#include "core/base/sim_time.h"
#include "core/runtime/object.h"
#include "core/runtime/value.h"
#include "core/sched/handle.h"

// What can be attached to a future, and the library's own callbacks.

namespace loopscope::aio {

class Future;
class Loop;

class DoneCallback : public sched::Runnable {
 public:
  // The future is done and puts this into the ready queue: records that, and gives the event.
  virtual EventId recordScheduled(const Future& future, EventId cause) = 0;
  // As it stands in the repr of a future.
  virtual std::string text() const = 0;

 protected:
  ~DoneCallback() = default;
};

// A function of the library that the loop runs, once: because a future is done, because it was called soon,
// or because a timer is due. Counted, so that whoever made it may keep it to cancel or remove it; what the
// function holds goes when it has run or is dropped, so that it may well be what keeps this.
class Callback : public DoneCallback {
 public:
  // The function takes a Future*, null unless a future called it. The label is what the trace calls it; a
  // literal.
  template <class Function>
  static runtime::Ref<Callback> make(Loop& loop, const char* label, Function function);
  void retain() { ++m_references; }
  void release();
  // Its text shows this future, as that of a functools.partial does.
  void showBound(runtime::Ref<Future> future);

  // Puts itself into the ready queue, or among the timers. The object is what it concerns, for the trace.
  void callSoon(ObjectId concerns = {});
  // The same from another thread: ends the loop's wait for events.
  void callSoonThreadsafe(ObjectId concerns = {});
  void callAt(SimTime deadline, ObjectId concerns = {});
  // Into the ready queue, for an event that has been recorded already, from any thread and from outside.
  void enqueue(EventId scheduled);
  // Leaves its queue unrun. Nothing when it is in none.
  void cancel();

  EventId recordScheduled(const Future& future, EventId cause) override;
  std::string text() const override;
  void run(uintptr_t argument, EventId scheduled) override;
  void drop(uintptr_t argument) override;

 protected:
  Callback(Loop& loop, const char* label);
  virtual ~Callback();

 private:
  virtual void call(Future* future) = 0;
  virtual void forget() = 0;
  void push(EventId scheduled);

  runtime::Ref<Loop> m_loop;
  const char* m_label;
  runtime::Ref<Future> m_bound;
  uint32_t m_references = 1;
  bool m_queued = false;
  bool m_isTimer = false;
  SimTime m_deadline;
  EventId m_scheduled;
};

template <class Function>
runtime::Ref<Callback> Callback::make(Loop& loop, const char* label, Function function) {
  class Calling final : public Callback {
   public:
    Calling(Loop& in, const char* name, Function what) : Callback(in, name), m_function(std::move(what)) {}

   private:
    void call(Future* future) override {
      const std::optional<Function> function = std::exchange(m_function, std::nullopt);
      (*function)(future);
    }
    void forget() override { m_function.reset(); }

    std::optional<Function> m_function;
  };
  return runtime::Ref<Callback>::adopt(new Calling(loop, label, std::move(function)));
}

// Runs a callback as a handle of the loop: between HandleRuns and HandleEnds, on the loop's lane. What the
// callback raises goes to the loop's exception handler, but for SystemExit and KeyboardInterrupt. The text is
// the handle's, for the complaint that it was slow.
struct HandleRun {
  TextId label;
  ObjectId concerns;
  EventId scheduled;
  bool isLibrary = false;
};
void runHandle(Loop& loop, const HandleRun& handle, const std::function<void()>& call,
               const std::function<void(runtime::Value exception)>& failed,
               const std::function<std::string()>& text);

}  // namespace loopscope::aio
