// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aio/asyncio.h"
#include "core/aio/library_coroutine.h"

// asyncio.timeout(): cancels the task around it when its time comes, and turns that cancellation, and no
// other, into TimeoutError. Rules: CPython's asyncio/timeouts.py.

namespace loopscope::aio {

class Timeout : public runtime::Object {
 public:
  enum class State : uint8_t { Created, Entered, Expiring, Expired, Exited };

  // when: seconds on the loop's clock, or None.
  Timeout(runtime::Type& type, Asyncio& asyncio, runtime::Value when = runtime::Value::none());
  void initialize(runtime::Value when) { m_when = std::move(when); }

  const runtime::Value& when() const { return m_when; }
  State state() const { return m_state; }
  const char* stateText() const;
  bool expired() const { return m_state == State::Expiring || m_state == State::Expired; }
  void reschedule(runtime::Value when);
  // The work of __aenter__ and __aexit__, which never suspend.
  void enter();
  void exit(const runtime::Value& exceptionType, const runtime::Value& exception);

  void clear() override;

 private:
  void fire();

  Asyncio& m_asyncio;
  runtime::Value m_when;
  State m_state = State::Created;
  runtime::Ref<Task> m_task;
  runtime::Ref<Callback> m_handler;
  uint32_t m_cancelling = 0;
};

}  // namespace loopscope::aio
