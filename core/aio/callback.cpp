// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/callback.h"

#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/aio/program_callback.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using sched::LaneScope;
using sched::Recorder;
using trace::EventKind;

Callback::Callback(Loop& loop, const char* label, Function function)
    : m_loop(&loop), m_label(label), m_function(std::move(function)) {}

Callback::~Callback() = default;

void Callback::release() {
  if (--m_references == 0) delete this;
}

void Callback::callSoon(ObjectId concerns) {
  Recorder& recorder = m_loop->asyncio().recorder();
  enqueue(recorder.enabled() ? recorder.record(EventKind::HandleScheduled,
                                               {.object = concerns, .text = recorder.literal(m_label)})
                             : EventId());
}

void Callback::enqueue(EventId scheduled) {
  retain();
  m_queued = true;
  m_isTimer = false;
  m_scheduled = scheduled;
  m_loop->events().callSoon({this, 0, scheduled});
}

void Callback::callAt(SimTime deadline, ObjectId concerns) {
  Recorder& recorder = m_loop->asyncio().recorder();
  retain();
  m_queued = true;
  m_isTimer = true;
  m_deadline = deadline;
  if (recorder.enabled()) {
    m_scheduled = recorder.record(
        EventKind::TimerSet, {.object = concerns, .value = deadline.ns, .text = recorder.literal(m_label)});
  }
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
  return recorder.record(EventKind::HandleScheduled,
                         {.object = future.objectId(), .text = recorder.literal(m_label), .cause = cause});
}

std::string Callback::text() const {
  return fmt::format("{}()", m_label);
}

void Callback::run(uintptr_t argument, EventId scheduled) {
  const Ref<Callback> self = Ref<Callback>::adopt(this);
  const Ref<Future> future = Ref<Future>::adopt(reinterpret_cast<Future*>(argument));
  m_queued = false;
  Recorder& recorder = m_loop->asyncio().recorder();
  runHandle(
      *m_loop, recorder.enabled() ? recorder.literal(m_label) : TextId(),
      future ? future->objectId() : ObjectId(), scheduled, [&] { m_function(future.get()); },
      [&](Value exception) {
        reportHandleError(*m_loop, text(), m_isTimer ? std::optional(m_deadline) : std::nullopt,
                          std::move(exception));
      });
}

void Callback::drop(uintptr_t argument) {
  m_queued = false;
  if (argument != 0) reinterpret_cast<Future*>(argument)->release();
  release();
}

void runHandle(Loop& loop, TextId label, ObjectId concerns, EventId scheduled,
               const std::function<void()>& call, const std::function<void(Value exception)>& failed) {
  Recorder& recorder = loop.asyncio().recorder();
  const EventId runs = recorder.recordOn(loop.lane(), EventKind::HandleRuns,
                                         {.object = concerns, .text = label, .cause = scheduled});
  const LaneScope scope(recorder, loop.lane(), runs);
  Value exception;
  try {
    call();
  } catch (runtime::Raise& raise) {
    exception = std::move(raise.exception);
  }
  if (!exception.isUnbound()) failed(std::move(exception));
  recorder.record(EventKind::HandleEnds, {.cause = runs});
}

}  // namespace loopscope::aio
