// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/pools.h"

#include "core/aio/executor.h"
#include "core/base/finally.h"

namespace loopscope::aio {

void InnerLock::acquire() {
  sched::Recorder& recorder = m_asyncio.recorder();
  const EventId cause = recorder.cause();
  while (m_isHeld) {
    sched::Thread* const thread = m_asyncio.threads().current();
    m_waiting.push_back(thread);
    const Finally leaves([&] { std::erase(m_waiting, thread); });  // when Ctrl+C strikes while it waits
    m_asyncio.threads().park();
    recorder.enter(recorder.lane(), cause);
  }
  m_isHeld = true;
}

void InnerLock::release() {
  m_isHeld = false;
  if (m_waiting.empty()) return;
  sched::Thread* const first = m_waiting.front();
  m_waiting.pop_front();
  m_asyncio.threads().unpark(first, m_asyncio.recorder().cause());
}

Pools::Pools(Asyncio& asyncio) : m_lock(asyncio) {}

Pools::~Pools() = default;

void Pools::add(Executor& pool) {
  m_pools.emplace_back(&pool);
}

void Pools::end() {
  m_haveEnded = true;
  for (const runtime::Ref<Executor>& pool : m_pools) pool->wakeAll();
}

void Pools::clear() {
  m_pools.clear();
}

}  // namespace loopscope::aio
