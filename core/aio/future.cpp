// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/future.h"

#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/aio/task.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"
#include "core/runtime/tuple.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using sched::Recorder;
using trace::EventKind;
using trace::Outcome;

Future::Future(runtime::Type& type, Loop& loop, TextId label)
    : Object(type, runtime::ObjectKind::Future), m_loop(&loop), m_label(label), m_creation(loop.creation()) {
  m_exception = m_cancelMessage = Value::none();
  Recorder& recorder = loop.asyncio().recorder();
  if (!recorder.enabled()) return;
  m_objectId = recorder.addObject(trace::ObjectKind::Future, label);
  recorder.record(EventKind::FutureCreated, {.object = m_objectId});
}

Future::Future(runtime::Type& type, Loop& loop, ForTask)
    : Object(type, runtime::ObjectKind::Future), m_loop(&loop), m_creation(loop.creation()), m_isTask(true) {
  m_exception = m_cancelMessage = Value::none();
}

Future::~Future() {
  dropCallbacks();
}

void Future::dropCallbacks() {
  const Callbacks callbacks = std::exchange(m_callbacks, {});
  for (size_t i = std::exchange(m_scheduled, 0); i < callbacks.size(); ++i) callbacks[i]->drop(0);
}

Asyncio& Future::asyncio() const {
  return m_loop->asyncio();
}

bool Future::cancel(Value message) {
  m_logTraceback = false;
  wantFinalizer(false);
  if (done()) return false;
  cancelWith(std::move(message), Value());
  return true;
}

void Future::cancelWith(Value message, Value error) {
  m_cancelMessage = std::move(message);
  m_cancelledError = std::move(error);
  finish(State::Cancelled);
}

Value Future::makeCancelledError() {
  if (!m_cancelledError.isUnbound()) return std::exchange(m_cancelledError, Value());
  runtime::Runtime& values = asyncio().runtime();
  const Value type = Value::of(asyncio().types().cancelledError);
  return m_cancelMessage.isNone() ? values.call(type, {}) : values.call(type, {m_cancelMessage});
}

bool Future::takeOutcome(Value& value) {
  CHECK(done());
  if (cancelled()) {
    value = makeCancelledError();
    return true;
  }
  m_logTraceback = false;
  wantFinalizer(false);
  if (m_exception.isNone()) {
    value = m_result;
    return false;
  }
  // As with_traceback does: what earlier raises added does not add up.
  if (auto* exception = m_exception.as<runtime::Exception>()) exception->traceback.resize(m_tracebackSize);
  value = m_exception;
  return true;
}

Value Future::result() {
  if (!done()) asyncio().runtime().raise(*asyncio().types().invalidStateError, "Result is not set.");
  Value value;
  if (takeOutcome(value)) throw runtime::Raise{std::move(value)};
  return value;
}

Value Future::exception() {
  if (cancelled()) throw runtime::Raise{makeCancelledError()};
  if (!done()) asyncio().runtime().raise(*asyncio().types().invalidStateError, "Exception is not set.");
  m_logTraceback = false;
  wantFinalizer(false);
  return m_exception;
}

void Future::setResult(Value result) {
  if (done()) asyncio().runtime().raise(*asyncio().types().invalidStateError, "invalid state");
  m_result = std::move(result);
  finish(State::Finished);
}

void Future::setException(Value exception) {
  runtime::Runtime& values = asyncio().runtime();
  if (done()) values.raise(*asyncio().types().invalidStateError, "invalid state");
  if (exception.as<runtime::Type>() != nullptr) exception = values.call(exception, {});
  const auto* object = exception.as<runtime::Exception>();
  if (object == nullptr) values.raise(*values.types().typeError, "invalid exception object");
  if (&object->type() == values.types().stopIteration) {
    values.raise(*values.types().typeError,
                 "StopIteration interacts badly with generators and cannot be raised into a Future");
  }
  m_exception = std::move(exception);
  m_tracebackSize = object->traceback.size();
  finish(State::Finished);
  m_logTraceback = true;
  wantFinalizer();
}

// Every callback goes to the ready queue, first registered first. A closed loop takes none: they are lost.
void Future::finish(State state) {
  m_state = state;
  m_doneEvent = recordDone();
  if (!m_callbacks.empty() && m_loop->isClosed()) loseCallbacks();
  // Recording may end the run: what has not been handed over then still belongs to this future.
  while (m_scheduled < m_callbacks.size()) {
    DoneCallback* callback = m_callbacks[m_scheduled];
    schedule(callback, callback->recordScheduled(*this, m_doneEvent));
    ++m_scheduled;
  }
  m_callbacks.clear();
  m_scheduled = 0;
}

// asyncio/base_events.py: call_soon of a closed loop. A task among them lives as long as the error, whose
// traceback holds what was to be called.
void Future::loseCallbacks() {
  auto* task = dynamic_cast<Task*>(m_callbacks.front());
  const Value held = task != nullptr ? Value::of(task) : Value();
  dropCallbacks();
  try {
    m_loop->checkClosed();
  } catch (const runtime::Raise& raise) {
    raise.exception.as<runtime::Exception>()->payload = held;
    throw;
  }
}

void Future::schedule(DoneCallback* callback, EventId scheduled) {
  retain();
  m_loop->events().callSoon({callback, reinterpret_cast<uintptr_t>(this), scheduled});
}

EventId Future::recordDone() {
  Recorder& recorder = asyncio().recorder();
  if (!recorder.enabled()) return EventId();
  Outcome outcome = Outcome::Returned;
  TextId text;
  if (cancelled()) {
    outcome = Outcome::Cancelled;
  } else if (m_exception.isNone()) {
    text = asyncio().describe(m_result);
  } else {
    outcome = Outcome::Raised;
    text = asyncio().describeException(m_exception);
  }
  return recorder.record(EventKind::FutureDone,
                         {.object = m_objectId, .other = static_cast<uint32_t>(outcome), .text = text});
}

void Future::addDoneCallback(DoneCallback* callback) {
  if (!done()) {
    m_callbacks.push_back(callback);
    return;
  }
  if (m_loop->isClosed()) {
    callback->drop(0);
    m_loop->checkClosed();
  }
  m_callbacks.push_back(callback);
  const EventId scheduled = callback->recordScheduled(*this, EventId());
  m_callbacks.pop_back();
  schedule(callback, scheduled);
}

size_t Future::removeDoneCallback(const DoneCallback* callback) {
  return removeDoneCallbacks([&](const DoneCallback& other) { return &other == callback; });
}

void Future::setLabel(TextId label) {
  m_label = label;
  Recorder& recorder = asyncio().recorder();
  if (recorder.enabled()) recorder.labelObject(m_objectId, recorder.textAt(label));
}

void Future::nameAfterBinding() {
  Recorder& recorder = asyncio().recorder();
  if (!recorder.enabled()) return;
  const std::string name = asyncio().language().boundName();
  if (!name.empty()) setLabel(recorder.text(name));
}

void Future::clear() {
  dropCallbacks();
  m_result = m_exception = m_cancelledError = m_cancelMessage = Value();
}

void Future::finalize() {
  if (!m_logTraceback) return;
  complain(fmt::format("{} exception was never retrieved", type().name()), "future", m_exception);
}

// Nobody is left to be told but the loop's exception handler.
void Future::complain(std::string message, const char* subjectName, Value exception) {
  Recorder& recorder = asyncio().recorder();
  if (!exception.isUnbound() && recorder.enabled()) {
    recorder.record(EventKind::ExceptionNeverRetrieved,
                    {.object = m_objectId, .text = asyncio().describeException(exception)});
  }
  const Value self = Value::of(this);
  asyncio().ignoringErrors(self, [&] {
    m_loop->callExceptionHandler({.message = std::move(message),
                                  .exception = std::move(exception),
                                  .subjectName = subjectName,
                                  .subject = self,
                                  .creation = m_creation});
  });
}

}  // namespace loopscope::aio
