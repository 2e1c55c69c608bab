// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/task.h"

#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/aio/program_callback.h"
#include "core/aio/type_support.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/trace/housekeeping.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using sched::LaneScope;
using sched::Recorder;
using trace::EventKind;
using trace::Outcome;
using trace::StepInput;

namespace {

// The library's own, whoever made the task: asyncio.run, or a task factory on its behalf.
bool isShutdown(const Coroutine& coroutine) {
  return !coroutine.isOfProgram() && coroutine.qualifiedName().starts_with("BaseEventLoop.shutdown_");
}

}  // namespace

Task::Task(runtime::Type& type, Loop& loop, Ref<Coroutine> coroutine, const TaskOptions& options)
    : Future(type, loop, ForTask{}),
      m_coroutine(std::move(coroutine)),
      m_context(options.context ? options.context : asyncio().copyContext()),
      m_logDestroyPending(options.logDestroyPending) {
  Asyncio& all = asyncio();
  if (options.name.isUnbound() || options.name.isNone()) {
    m_name = fmt::format("Task-{}", all.nextTaskNumber());
  } else {
    m_name = runtime::str(all.runtime(), options.name);
  }
  m_older = all.m_newestTask;
  (m_older != nullptr ? m_older->m_newer : all.m_oldestTask) = this;
  all.m_newestTask = this;
  wantFinalizer(m_logDestroyPending);

  Recorder& recorder = all.recorder();
  const SiteId site = all.language().currentSite();
  m_label = recorder.text(m_name);
  m_objectId = recorder.addObject(trace::ObjectKind::Task, m_label, recorder.nextLane());
  trace::Lane lane;
  lane.kind = trace::LaneKind::Task;
  lane.name = m_label;
  lane.detail =
      recorder.text(isShutdown(*m_coroutine) ? trace::kHousekeepingDetail : m_coroutine->qualifiedName());
  lane.parent = recorder.lane();
  lane.object = m_objectId;
  lane.site = site;
  m_lane = recorder.addLane(lane);
  scheduleStep(kStep, recorder.record(EventKind::TaskCreated,
                                      {.object = m_objectId, .other = m_lane.value(), .site = site}));
}

Task::~Task() {
  Asyncio& all = asyncio();
  (m_older != nullptr ? m_older->m_newer : all.m_oldestTask) = m_newer;
  (m_newer != nullptr ? m_newer->m_older : all.m_newestTask) = m_older;
}

Task* Task::from(const Value& value) {
  auto* future = value.as<Future>();
  return dynamic_cast<Task*>(future);
}

void Task::setName(std::string_view name) {
  m_name = name;
  asyncio().recorder().renameLane(m_lane, name);
}

void Task::setLogDestroyPending(bool on) {
  m_logDestroyPending = on;
  if (!done()) wantFinalizer(on);
}

void Task::forgetPending() {
  setLogDestroyPending(false);
  markRetrieved();
  m_coroutine = nullptr;
}

bool Task::cancel(Value message) {
  m_logTraceback = false;
  if (done()) return false;
  const runtime::RecursionGuard guard(asyncio().runtime(), " while calling a Python object");
  ++m_cancelRequests;
  Recorder& recorder = asyncio().recorder();
  if (recorder.enabled()) {
    m_cancelEvent = recorder.record(
        EventKind::CancelRequested,
        {.other = m_lane.value(), .text = message.isNone() ? TextId() : asyncio().describe(message)});
  }
  const Ref<Future> waiter = m_waiter;
  if (waiter && waiter->askCancel(message)) return true;
  m_mustCancel = true;
  m_cancelMessage = std::move(message);
  return true;
}

uint32_t Task::uncancel() {
  if (m_cancelRequests > 0) --m_cancelRequests;
  return m_cancelRequests;
}

void Task::scheduleStep(uintptr_t argument, EventId event) {
  retain();
  m_loop->events().callSoon({this, argument, event});
}

void Task::run(uintptr_t argument, EventId scheduled) {
  const Ref<Task> self = Ref<Task>::adopt(this);
  const Ref<Future> awaited(argument > kRaise ? reinterpret_cast<Future*>(argument) : nullptr);
  const SimTime began = asyncio().clock().now();
  Value failure;
  try {
    runHandle(argument, scheduled);
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  if (m_loop->debug) {
    m_loop->checkDuration(began, [&] { return runtime::repr(asyncio().runtime(), Value::of(this)); });
  }
  if (failure.isUnbound()) return;
  // Not what the coroutine raised, which is the task's own result: the step itself failed.
  const std::string what =
      awaited ? fmt::format("Task.task_wakeup({})", shortRepr(asyncio().runtime(), Value::of(awaited.get())))
              : stepText();
  reportHandleError(*m_loop, {what}, std::move(failure));
}

void Task::runHandle(uintptr_t argument, EventId scheduled) {
  if (argument == kStep) return step(Value::none(), false, scheduled);
  if (argument == kRaise) return step(std::exchange(m_toRaise, Value()), true, scheduled);
  const Ref<Future> awaited = Ref<Future>::adopt(reinterpret_cast<Future*>(argument));
  Value outcome;
  const bool raises = awaited->askOutcome(outcome);
  step(std::move(outcome), raises, scheduled);
}

std::string Task::stepText() const {
  return fmt::format("<TaskStepMethWrapper object at {}>()",
                     asyncio().runtime().addressText(Value::of(const_cast<Task*>(this))));
}

void Task::drop(uintptr_t argument) {
  if (argument > kRaise) reinterpret_cast<Future*>(argument)->release();
  release();
}

EventId Task::recordScheduled(const Future& future, EventId cause) {
  return asyncio().recorder().record(EventKind::TaskWoken,
                                     {.object = future.objectId(), .other = m_lane.value(), .cause = cause});
}

std::string Task::text() const {
  return "Task.task_wakeup()";
}

void Task::step(Value input, bool raises, EventId scheduled) {
  Asyncio& all = asyncio();
  if (m_mustCancel) {
    if (!raises || !runtime::isInstance(all.runtime(), input, *all.types().cancelledError)) {
      input = makeCancelledError();
      raises = true;
    }
    m_mustCancel = false;
  }
  m_waiter = nullptr;
  struct Current {
    Loop& loop;
    Task* outer;
    ~Current() { loop.setCurrentTask(outer); }
  } const current{*m_loop, m_loop->currentTask()};
  m_loop->setCurrentTask(this);
  all.noteStep();
  const ContextScope contextScope(all, m_context);
  const EventId begins = recordStepBegins(input, raises, scheduled);
  const LaneScope scope(all.recorder(), m_lane, begins);
  takeIn(raises ? m_coroutine->raiseIn(std::move(input)) : m_coroutine->resume(std::move(input)));
}

EventId Task::recordStepBegins(const Value& input, bool raises, EventId scheduled) {
  Asyncio& all = asyncio();
  Recorder& recorder = all.recorder();
  if (!recorder.enabled()) return EventId();
  const StepInput kind = raises                      ? StepInput::Exception
                         : m_coroutine->hasStarted() ? StepInput::Value
                                                     : StepInput::Start;
  const TextId text = raises ? all.describeException(input) : all.describe(input);
  const EventId begins = recorder.recordOn(
      m_lane, EventKind::TaskStepBegins,
      {.object = m_objectId, .value = static_cast<int64_t>(kind), .text = text, .cause = scheduled});
  if (raises && runtime::isInstance(all.runtime(), input, *all.types().cancelledError)) {
    const EventId cause = std::exchange(m_cancelEvent, EventId());
    recorder.recordOn(m_lane, EventKind::CancelThrown,
                      {.text = m_cancelMessage.isNone() ? TextId() : all.describe(m_cancelMessage),
                       .cause = cause.valid() ? cause : begins});
  }
  return begins;
}

void Task::takeIn(Resumed resumed) {
  switch (resumed.kind) {
    case Resumed::Kind::Yielded:
      return scheduleStep(kStep, recordYield());
    case Resumed::Kind::Awaits:
      return awaitOn(resumed.value);
    case Resumed::Kind::Returned:
    case Resumed::Kind::Raised:
      return end(std::move(resumed));
  }
}

EventId Task::recordYield() {
  Recorder& recorder = asyncio().recorder();
  return recorder.enabled() ? recorder.record(EventKind::TaskYielded, {.site = m_coroutine->site()})
                            : EventId();
}

void Task::awaitOn(const Value& awaited) {
  runtime::Runtime& values = asyncio().runtime();
  auto* future = awaited.as<Future>();
  const Value self = Value::of(this);
  if (future == nullptr) return refuse(fmt::format("Task got bad yield: {}", runtime::repr(values, awaited)));
  if (&future->loop() != m_loop.get()) {
    return refuse(fmt::format("Task {} got Future {} attached to a different loop",
                              runtime::repr(values, self), runtime::repr(values, awaited)));
  }
  if (future == this) {
    return refuse(fmt::format("Task cannot await on itself: {}", runtime::repr(values, self)));
  }
  Recorder& recorder = asyncio().recorder();
  if (recorder.enabled()) {
    const TextId label = m_coroutine->awaitLabel();
    recorder.record(EventKind::TaskAwaits, {.object = future->objectId(),
                                            .site = m_coroutine->site(),
                                            .text = label.valid() ? label : future->label()});
  }
  retain();
  future->addDoneCallback(static_cast<DoneCallback*>(this));
  m_waiter = Ref<Future>(future);
  if (m_mustCancel && future->askCancel(m_cancelMessage)) m_mustCancel = false;
}

// What it awaited makes no sense: it hears about it in the next iteration.
void Task::refuse(const std::string& sentence) {
  m_toRaise = asyncio().runtime().makeException(*asyncio().runtime().types().runtimeError, sentence);
  scheduleStep(kRaise, recordYield());
}

void Task::end(Resumed resumed) {
  if (resumed.kind == Resumed::Kind::Returned) {
    if (m_mustCancel) {
      m_mustCancel = false;
      cancelWith(m_cancelMessage, Value());
    } else {
      setResult(std::move(resumed.value));
    }
    return;
  }
  runtime::Runtime& values = asyncio().runtime();
  if (runtime::isInstance(values, resumed.value, *asyncio().types().cancelledError)) {
    cancelWith(Value::none(), std::move(resumed.value));
    return;
  }
  setException(resumed.value);
  if (runtime::isInstance(values, resumed.value, *values.types().systemExit) ||
      runtime::isInstance(values, resumed.value, *values.types().keyboardInterrupt)) {
    throw runtime::Raise{std::move(resumed.value)};
  }
}

EventId Task::recordDone() {
  wantFinalizer(false);
  Asyncio& all = asyncio();
  Recorder& recorder = all.recorder();
  if (!recorder.enabled()) return EventId();
  const Outcome outcome = cancelled()            ? Outcome::Cancelled
                          : m_exception.isNone() ? Outcome::Returned
                                                 : Outcome::Raised;
  const TextId text = cancelled()            ? TextId()
                      : m_exception.isNone() ? all.describe(m_result)
                                             : all.describeException(m_exception);
  return recorder.recordOn(m_lane, EventKind::TaskEnded,
                           {.object = m_objectId, .other = static_cast<uint32_t>(outcome), .text = text});
}

void Task::clear() {
  m_coroutine = nullptr;
  m_waiter = nullptr;
  m_context = nullptr;
  m_toRaise = Value();
  Future::clear();
}

void Task::finalize() {
  if (!done() && m_logDestroyPending) {
    asyncio().recorder().record(EventKind::TaskDestroyed, {.object = m_objectId, .other = m_lane.value()});
    complain("Task was destroyed but it is pending!", "task", Value());
  }
  Future::finalize();
}

}  // namespace loopscope::aio
