// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/program_callback.h"

#include <fmt/format.h>

#include "core/aio/type_support.h"
#include "core/runtime/format.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using sched::Recorder;
using trace::EventKind;

namespace {

// For the trace: never runs the program's code.
std::string plainName(const Asyncio& asyncio, const Value& function) {
  const std::string name = asyncio.language().callableName(function);
  return (name.empty() ? std::string(runtime::typeName(asyncio.runtime(), function)) : name) + "()";
}

}  // namespace

std::string callbackText(const Asyncio& asyncio, const Value& function, const std::vector<Value>& arguments) {
  const std::string name = asyncio.language().callableName(function);
  std::string result = (name.empty() ? runtime::repr(asyncio.runtime(), function) : name) + "(";
  for (const Value& argument : arguments) {
    if (result.back() != '(') result += ", ";
    result += shortRepr(asyncio.runtime(), argument);
  }
  result += ")";
  const SiteId defined = asyncio.language().definitionOf(function);
  if (!defined.valid()) return result;
  const Recorder& recorder = asyncio.recorder();
  const trace::Site& site = recorder.site(defined);
  return fmt::format("{} at {}:{}", result, recorder.textAt(site.file), site.range.line);
}

void ProgramCallback::release() {
  if (--m_references == 0) delete this;
}

std::string ProgramCallback::name() const {
  return plainName(m_loop->asyncio(), m_function);
}

std::string ProgramCallback::text() const {
  return callbackText(m_loop->asyncio(), m_function, {});
}

void reportHandleError(Loop& loop, const HandleFailure& failure, Value exception) {
  runtime::Runtime& values = loop.asyncio().runtime();
  if (runtime::isInstance(values, exception, *values.types().systemExit) ||
      runtime::isInstance(values, exception, *values.types().keyboardInterrupt)) {
    throw runtime::Raise{std::move(exception)};
  }
  const Ref<HandleObject> handle = HandleObject::describing(loop, failure);
  loop.callExceptionHandler({.message = fmt::format("Exception in callback {}", failure.text),
                             .exception = std::move(exception),
                             .subjectName = "handle",
                             .subject = Value::of(handle.get()),
                             .creation = failure.creation});
}

EventId ProgramCallback::recordScheduled(const Future& future, EventId cause) {
  Recorder& recorder = m_loop->asyncio().recorder();
  if (!recorder.enabled()) return EventId();
  return recorder.record(EventKind::HandleScheduled,
                         {.object = future.objectId(), .text = recorder.text(name()), .cause = cause});
}

void ProgramCallback::run(uintptr_t argument, EventId scheduled) {
  const Ref<ProgramCallback> self = Ref<ProgramCallback>::adopt(this);
  const Ref<Future> future = Ref<Future>::adopt(reinterpret_cast<Future*>(argument));
  Asyncio& asyncio = m_loop->asyncio();
  const Value given = Value::of(future.get());
  runHandle(
      *m_loop,
      {asyncio.recorder().enabled() ? asyncio.recorder().text(name()) : TextId(), future->objectId(),
       scheduled},
      [&] {
        const ContextScope scope(asyncio, m_context);
        asyncio.runtime().call(m_function, {given});
      },
      [&](Value exception) {
        reportHandleError(*m_loop, {callbackText(asyncio, m_function, {given})}, std::move(exception));
      },
      [&] { return fmt::format("<Handle {}>", callbackText(asyncio, m_function, {given})); });
}

void ProgramCallback::drop(uintptr_t argument) {
  if (argument != 0) reinterpret_cast<Future*>(argument)->release();
  release();
}

HandleObject::HandleObject(runtime::Type& type, Loop& loop, Value function, std::vector<Value> arguments,
                           Ref<Context> context)
    : Object(type, runtime::ObjectKind::Other),
      m_loop(&loop),
      m_function(std::move(function)),
      m_arguments(std::move(arguments)),
      m_context(std::move(context)) {
  // asyncio/format_helpers.py: extract_stack takes ten calls, among them those of call_soon or call_later.
  constexpr size_t kOfCallSoon = 8;
  constexpr size_t kOfCallLater = 7;
  if (loop.debug) m_createdAt = loop.asyncio().language().currentSite();
  m_creation = loop.creation(&type == loop.asyncio().types().timerHandle ? kOfCallLater : kOfCallSoon);
}

Ref<HandleObject> HandleObject::describing(Loop& loop, const HandleFailure& failure) {
  const Types& types = loop.asyncio().types();
  Ref<HandleObject> handle = loop.asyncio().runtime().heap().make<HandleObject>(
      failure.deadline ? *types.timerHandle : *types.handle, loop, Value(), std::vector<Value>(), nullptr);
  handle->m_text = failure.text;
  handle->m_isTimer = failure.deadline.has_value();
  handle->m_when = failure.deadline.value_or(SimTime());
  handle->m_createdAt = failure.createdAt;
  return handle;
}

TextId HandleObject::label() const {
  Asyncio& asyncio = m_loop->asyncio();
  return asyncio.recorder().enabled() ? asyncio.recorder().text(plainName(asyncio, m_function)) : TextId();
}

void HandleObject::callSoon() {
  m_scheduled = m_loop->asyncio().recorder().record(EventKind::HandleScheduled, {.text = label()});
  retain();
  m_queued = true;
  m_loop->events().callSoon({this, 0, m_scheduled});
}

void HandleObject::callSoonThreadsafe() {
  callSoon();
  m_loop->events().wake(m_scheduled);
}

void HandleObject::callAt(SimTime deadline) {
  m_isTimer = true;
  m_when = deadline;
  m_scheduled =
      m_loop->asyncio().recorder().record(EventKind::TimerSet, {.value = deadline.ns, .text = label()});
  retain();
  m_queued = true;
  m_loop->events().callAt(deadline, {this, 0, m_scheduled});
}

void HandleObject::cancel() {
  if (m_handleCancelled) return;
  m_handleCancelled = true;
  if (m_loop->debug && !m_function.isUnbound())
    m_text = callbackText(m_loop->asyncio(), m_function, m_arguments);
  m_function = Value();
  m_arguments.clear();
  if (!m_queued) return;
  m_loop->asyncio().recorder().record(EventKind::HandleCancelled, {.other = m_scheduled.value()});
  if (m_isTimer) m_loop->events().noteTimerCancelled();
}

std::string HandleObject::repr() const {
  std::string info = m_isTimer ? "TimerHandle" : "Handle";
  if (m_handleCancelled) info += " cancelled";
  if (m_isTimer) info += fmt::format(" when={}", runtime::formatFloat(toSeconds(m_when)));
  if (!m_text.empty()) info += " " + m_text;
  if (!m_function.isUnbound()) info += " " + callbackText(m_loop->asyncio(), m_function, m_arguments);
  if (m_createdAt.valid()) {
    const Recorder& recorder = m_loop->asyncio().recorder();
    const trace::Site& site = recorder.site(m_createdAt);
    info += fmt::format(" created at {}:{}", recorder.textAt(site.file), site.range.line);
  }
  return "<" + info + ">";
}

void HandleObject::run(uintptr_t, EventId scheduled) {
  const Ref<HandleObject> self = Ref<HandleObject>::adopt(this);
  m_queued = false;
  Asyncio& asyncio = m_loop->asyncio();
  const Value function = m_function;
  const std::vector<Value> arguments = m_arguments;
  runHandle(
      *m_loop, {label(), {}, scheduled},
      [&] {
        const ContextScope scope(asyncio, m_context);
        asyncio.runtime().call(function, runtime::Arguments{arguments, {}});
      },
      [&](Value exception) {
        reportHandleError(*m_loop,
                          {.text = callbackText(asyncio, function, arguments),
                           .deadline = m_isTimer ? std::optional(m_when) : std::nullopt,
                           .createdAt = m_createdAt,
                           .creation = m_creation},
                          std::move(exception));
      },
      [this] { return repr(); });
}

void HandleObject::drop(uintptr_t) {
  m_queued = false;
  release();
}

void HandleObject::clear() {
  m_function = Value();
  m_arguments.clear();
  m_context = nullptr;
}

}  // namespace loopscope::aio
