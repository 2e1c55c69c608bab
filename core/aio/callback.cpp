// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/callback.h"

#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/aio/program_callback.h"
#include "core/aio/type_support.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using sched::LaneScope;
using sched::Recorder;
using trace::EventKind;

namespace {

struct KnownName {
  std::string_view inAsyncio;
  const char* toPeople;
};

// What the library's callbacks do, in words; their own names are those of its source.
constexpr KnownName kKnownNames[] = {
    {"_set_result_unless_cancelled", "sleep: time to wake up"},
    {"_release_waiter", "wait_for: wake up"},
    {"_wait.<locals>._on_completion", "wait: one is done"},
    {"gather.<locals>._done_callback", "gather: one is done"},
    {"as_completed.<locals>._on_completion", "as_completed: one is done"},
    {"as_completed.<locals>._on_timeout", "as_completed: time is over"},
    {"shield.<locals>._inner_done_callback", "shield: the inner task is done"},
    {"shield.<locals>._outer_done_callback", "shield: the outer future is done"},
    {"Timeout._on_timeout", "timeout: time is over"},
    {"TaskGroup._on_task_done", "TaskGroup: a task is done"},
    {"_run_until_complete_cb", "stop: the main task is done"},
    {"_chain_future.<locals>._call_check_cancel", "thread: is its result still wanted?"},
    {"_chain_future.<locals>._call_set_state", "thread: hand the result over"},
    {"_chain_future.<locals>._set_state", "thread: take the result"},
    {"run_coroutine_threadsafe.<locals>.callback", "run_coroutine_threadsafe: start"},
};

TextId traceLabel(Recorder& recorder, const char* label) {
  if (!recorder.enabled()) return TextId();
  const std::string_view own = label;
  for (const KnownName& name : kKnownNames) {
    if (name.inAsyncio == own) return recorder.literal(name.toPeople);
  }
  return recorder.literal(label);
}

}  // namespace

Callback::Callback(Loop& loop, const char* label) : m_loop(&loop), m_label(label) {}

Callback::~Callback() = default;

void Callback::release() {
  if (--m_references == 0) delete this;
}

void Callback::showBound(Ref<Future> future) {
  m_bound = std::move(future);
}

void Callback::callSoon(ObjectId concerns) {
  Recorder& recorder = m_loop->asyncio().recorder();
  push(recorder.enabled() ? recorder.record(EventKind::HandleScheduled,
                                            {.object = concerns, .text = traceLabel(recorder, m_label)})
                          : EventId());
}

void Callback::callSoonThreadsafe(ObjectId concerns) {
  callSoon(concerns);
  m_loop->events().wake(m_scheduled);
}

void Callback::enqueue(EventId scheduled) {
  push(scheduled);
  m_loop->events().wake(scheduled);
}

void Callback::push(EventId scheduled) {
  retain();
  m_queued = true;
  m_isTimer = false;
  m_scheduled = scheduled;
  m_loop->events().callSoon({this, 0, scheduled});
}

void Callback::callAt(SimTime deadline, ObjectId concerns) {
  Recorder& recorder = m_loop->asyncio().recorder();
  if (recorder.enabled()) {  // which may end the run: nothing is held for the queue before
    m_scheduled =
        recorder.record(EventKind::TimerSet,
                        {.object = concerns, .value = deadline.ns, .text = traceLabel(recorder, m_label)});
  }
  retain();
  m_queued = true;
  m_isTimer = true;
  m_deadline = deadline;
  m_loop->events().callAt(deadline, {this, 0, m_scheduled});
}

void Callback::cancel() {
  if (!m_queued || m_handleCancelled) return;
  m_handleCancelled = true;
  m_loop->asyncio().recorder().record(EventKind::HandleCancelled, {.other = m_scheduled.value()});
  if (m_isTimer) m_loop->events().noteTimerCancelled();
}

EventId Callback::recordScheduled(const Future& future, EventId cause) {
  Recorder& recorder = m_loop->asyncio().recorder();
  if (!recorder.enabled()) return EventId();
  return recorder.record(
      EventKind::HandleScheduled,
      {.object = future.objectId(), .text = traceLabel(recorder, m_label), .cause = cause});
}

std::string Callback::text() const {
  if (!m_bound) return fmt::format("{}()", m_label);
  return fmt::format("{}({})()", m_label, shortRepr(m_loop->asyncio().runtime(), Value::of(m_bound.get())));
}

void Callback::run(uintptr_t argument, EventId scheduled) {
  const Ref<Callback> self = Ref<Callback>::adopt(this);
  const Ref<Future> future = Ref<Future>::adopt(reinterpret_cast<Future*>(argument));
  m_queued = false;
  Recorder& recorder = m_loop->asyncio().recorder();
  runHandle(
      *m_loop, {traceLabel(recorder, m_label), future ? future->objectId() : ObjectId(), scheduled, true},
      [&] { call(future.get()); },
      [&](Value exception) {
        reportHandleError(*m_loop,
                          {.text = text(), .deadline = m_isTimer ? std::optional(m_deadline) : std::nullopt},
                          std::move(exception));
      },
      [this] { return fmt::format("<Handle {}>", text()); });
}

void Callback::drop(uintptr_t argument) {
  m_queued = false;
  if (argument != 0) reinterpret_cast<Future*>(argument)->release();
  forget();
  release();
}

void runHandle(Loop& loop, const HandleRun& handle, const std::function<void()>& call,
               const std::function<void(Value exception)>& failed, const std::function<std::string()>& text) {
  const SimTime began = loop.asyncio().clock().now();
  Recorder& recorder = loop.asyncio().recorder();
  const EventId runs = recorder.recordOn(loop.lane(), EventKind::HandleRuns,
                                         {.object = handle.concerns,
                                          .value = handle.isLibrary ? 1 : 0,
                                          .text = handle.label,
                                          .cause = handle.scheduled});
  const LaneScope scope(recorder, loop.lane(), runs);
  Value exception;
  try {
    call();
  } catch (runtime::Raise& raise) {
    exception = std::move(raise.exception);
  }
  if (loop.debug) loop.checkDuration(began, text);
  if (!exception.isUnbound()) failed(std::move(exception));
  recorder.record(EventKind::HandleEnds, {.cause = runs});
}

}  // namespace loopscope::aio
