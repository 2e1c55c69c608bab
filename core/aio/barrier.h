// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aio/sync.h"

// asyncio.Barrier: nobody goes on before so many have arrived. Built on a condition, as CPython's is, because
// its lock decides who goes first. Rules: CPython's asyncio/locks.py.

namespace loopscope::aio {

class Barrier : public Primitive {
 public:
  enum class State : uint8_t { Filling, Draining, Resetting, Broken };

  Barrier(runtime::Type& type, Asyncio& asyncio);
  // At least one party; anything else is the caller's ValueError.
  void initialize(int64_t parties);

  int64_t parties() const { return m_parties; }
  int64_t waitingCount() const { return m_state == State::Filling ? m_count : 0; }
  bool broken() const { return m_state == State::Broken; }
  const char* stateText() const;

  runtime::Ref<Coroutine> wait(const char* name = "Barrier.wait");
  runtime::Ref<Coroutine> reset();
  runtime::Ref<Coroutine> abort();

  void clear() override;

 private:
  static Body waitBody(runtime::Ref<Barrier> barrier);
  static Body changeBody(runtime::Ref<Barrier> barrier, bool breaks);
  bool mustWaitOutside() const { return m_state == State::Draining || m_state == State::Resetting; }
  void open();
  void leaveBarrier();
  void notifyAll() { m_condition->notify(static_cast<int64_t>(m_condition->waiterCount())); }
  void letOut();
  [[noreturn]] void raiseBroken(const char* why) const;

  int64_t m_parties = 1;
  int64_t m_count = 0;
  State m_state = State::Filling;
  runtime::Ref<Condition> m_condition;
};

}  // namespace loopscope::aio
