// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/timeout.h"

#include <fmt/format.h>

#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;

Timeout::Timeout(runtime::Type& type, Asyncio& asyncio, Value when)
    : Object(type, runtime::ObjectKind::Other), m_asyncio(asyncio), m_when(std::move(when)) {}

const char* Timeout::stateText() const {
  switch (m_state) {
    case State::Created:
      return "created";
    case State::Entered:
      return "active";
    case State::Expiring:
      return "expiring";
    case State::Expired:
      return "expired";
    case State::Exited:
      break;
  }
  return "finished";
}

void Timeout::reschedule(Value when) {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_state == State::Created) values.raise(*values.types().runtimeError, "Timeout has not been entered");
  if (m_state != State::Entered) {
    values.raise(*values.types().runtimeError, fmt::format("Cannot change state of {} Timeout", stateText()));
  }
  m_when = std::move(when);
  if (m_handler) m_handler->cancel();
  m_handler = nullptr;
  if (m_when.isNone()) return;
  Loop& loop = m_asyncio.requireRunningLoop();
  const double seconds = runtime::toNumber(values, m_when);
  m_handler =
      Callback::make(loop, "Timeout._on_timeout", [self = Ref<Timeout>(this)](Future*) { self->fire(); });
  if (seconds <= loop.time()) {
    m_handler->callSoon(m_task->objectId());
  } else {
    m_handler->callAt(fromSeconds(seconds), m_task->objectId());
  }
}

void Timeout::fire() {
  CHECK(m_state == State::Entered);
  m_task->askCancel(Value::none());
  m_state = State::Expiring;
  m_handler = nullptr;
}

void Timeout::enter() {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_state != State::Created) {
    values.raise(*values.types().runtimeError, "Timeout has already been entered");
  }
  Task* task = m_asyncio.currentTask();
  if (task == nullptr) {
    values.raise(*values.types().runtimeError, "Timeout should be used inside a task");
  }
  m_state = State::Entered;
  m_task = Ref<Task>(task);
  m_cancelling = task->cancelling();
  reschedule(m_when);
}

void Timeout::exit(const Value& exceptionType, const Value& exception) {
  if (m_handler) m_handler->cancel();
  m_handler = nullptr;
  if (m_state != State::Expiring) {
    if (m_state == State::Entered) m_state = State::Exited;
    return;
  }
  m_state = State::Expired;
  const bool isOurs = m_task->askUncancel() <= m_cancelling && exceptionType.isObject() &&
                      exceptionType.object() == m_asyncio.types().cancelledError;
  if (!isOurs) return;
  runtime::Runtime& values = m_asyncio.runtime();
  const Value timeout = values.call(Value::of(values.types().timeoutError), {});
  auto* error = timeout.as<runtime::Exception>();
  error->cause = exception;
  error->suppressContext = true;
  throw runtime::Raise{timeout};
}

void Timeout::clear() {
  m_task = nullptr;
  m_handler = nullptr;
  m_when = Value();
}

}  // namespace loopscope::aio
