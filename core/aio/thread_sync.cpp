// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/thread_sync.h"

#include <algorithm>

#include "core/aio/thread_object.h"
#include "core/runtime/builtin_types.h"

namespace loopscope::aio {

using trace::EventKind;

// ---- A line

ThreadLine::ThreadLine(runtime::Type& type, Asyncio& asyncio, trace::ObjectKind kind, std::string_view label,
                       int64_t value)
    : Object(type, runtime::ObjectKind::Other), m_asyncio(asyncio) {
  sched::Recorder& recorder = asyncio.recorder();
  if (!recorder.enabled() || label.empty()) return;
  const std::string bound = asyncio.language().boundName();
  const std::string name = bound.empty() ? std::string(label) : bound;
  m_objectId = recorder.addObject(kind, asyncio.distinctLabel(kind, name, recorder.nextObject()));
  recorder.record(EventKind::SyncCreated,
                  {.object = m_objectId, .value = value, .site = asyncio.language().currentSite()});
}

void ThreadLine::record(EventKind kind, int64_t value, std::string_view text) {
  if (!m_objectId.valid()) return;
  sched::Recorder& recorder = m_asyncio.recorder();
  const TextId id = text.empty() ? TextId() : recorder.text(text);
  recorder.record(kind, {.object = m_objectId, .value = value, .text = id});
}

bool ThreadLine::wait(std::string_view call, std::string_view operation, SimTime until,
                      const LaneId* holder) {
  const runtime::Ref<ThreadLine> self(this);
  sched::Recorder& recorder = m_asyncio.recorder();
  sched::Thread* const thread = m_asyncio.threads().current();
  record(EventKind::SyncWaits, 0, operation);
  m_waiting.push_back({thread, recorder.lane()});
  const sched::Standstill why{recorder.text(call), m_asyncio.language().currentSite(), m_objectId, holder};
  const auto givesUp = [&] {
    std::erase_if(m_waiting, [&](const Waiting& waiting) { return waiting.thread == thread; });
    record(EventKind::SyncGivesUp, 0);
  };
  try {
    if (m_asyncio.threads().standStill(why, until)) return true;
  } catch (const runtime::Raise&) {  // Ctrl+C
    givesUp();
    throw;
  }
  givesUp();
  return false;
}

size_t ThreadLine::wake(size_t count) {
  sched::Recorder& recorder = m_asyncio.recorder();
  size_t woken = 0;
  for (; woken < count && !m_waiting.empty(); ++woken) {
    const Waiting first = m_waiting.front();
    m_waiting.pop_front();
    EventId cause = recorder.cause();
    if (m_objectId.valid()) {
      cause = recorder.record(EventKind::SyncNotified, {.object = m_objectId, .other = first.lane.value()});
    }
    m_asyncio.threads().unpark(first.thread, cause);
  }
  return woken;
}

// ---- Locks

ThreadLock::ThreadLock(runtime::Type& type, Asyncio& asyncio, bool reentrant)
    : ThreadLine(type, asyncio, trace::ObjectKind::Lock, reentrant ? "RLock()" : "Lock()", 0),
      m_asyncio(asyncio),
      m_reentrant(reentrant) {}

bool ThreadLock::isMine() {
  return locked() && m_owner == m_asyncio.programThreads().current().number;
}

void ThreadLock::take(int64_t count) {
  m_count = count;
  m_owner = m_asyncio.programThreads().current().number;
  m_holder = m_asyncio.recorder().lane();
  record(EventKind::SyncAcquired, 0);
}

bool ThreadLock::tryAcquire() {
  if (m_reentrant && isMine()) {
    ++m_count;
    return true;
  }
  if (locked()) return false;
  take(1);
  return true;
}

bool ThreadLock::acquire(SimTime until) {
  while (!tryAcquire()) {
    if (!wait(m_reentrant ? "rlock.acquire()" : "lock.acquire()", "acquire", until, &m_holder)) return false;
  }
  return true;
}

void ThreadLock::setFree() {
  m_count = 0;
  m_owner = 0;
  m_holder = LaneId();
  record(EventKind::SyncReleased, 1);
  wake(1);
}

void ThreadLock::unlock() {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_reentrant && !isMine()) values.raise(*values.types().runtimeError, "cannot release un-acquired lock");
  if (!locked()) values.raise(*values.types().runtimeError, "release unlocked lock");
  if (m_count > 1) {
    --m_count;
    return;
  }
  setFree();
}

int64_t ThreadLock::giveUp() {
  const int64_t count = m_count;
  setFree();
  return count;
}

void ThreadLock::takeBack(int64_t count) {
  acquire(SimTime::max());
  m_count = count;
}

}  // namespace loopscope::aio
