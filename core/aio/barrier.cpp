// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/barrier.h"

#include <fmt/format.h>

#include "core/aio/types.h"
#include "core/runtime/exception.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using trace::EventKind;

Barrier::Barrier(runtime::Type& type, Asyncio& asyncio)
    : Primitive(type, asyncio, trace::ObjectKind::Barrier) {
  runtime::Heap& heap = asyncio.runtime().heap();
  const Ref<Lock> lock = heap.make<Lock>(*asyncio.types().lock, asyncio);
  m_condition = heap.make<Condition>(*asyncio.types().condition, asyncio, lock);
}

void Barrier::initialize(int64_t parties) {
  m_parties = parties;
  announce(fmt::format("({})", parties), parties);
}

const char* Barrier::stateText() const {
  switch (m_state) {
    case State::Filling:
      return "filling";
    case State::Draining:
      return "draining";
    case State::Resetting:
      return "resetting";
    case State::Broken:
      break;
  }
  return "broken";
}

void Barrier::raiseBroken(const char* why) const {
  m_asyncio.runtime().raise(*m_asyncio.types().brokenBarrierError, why);
}

// The last has arrived.
void Barrier::open() {
  m_state = State::Draining;
  record(EventKind::SyncSet, m_parties);
  notifyAll();
}

void Barrier::leaveBarrier() {
  if (--m_count > 0) return;
  if (mustWaitOutside()) {
    m_state = State::Filling;
    record(EventKind::SyncSet, 0);
  }
  notifyAll();
}

// A lock that somebody else gave back meanwhile is none of ours.
void Barrier::letOut() {
  if (m_condition->lock().locked()) m_condition->lock().unlock();
}

Body Barrier::waitBody(Ref<Barrier> barrier) {
  const Ref<Coroutine> acquire = barrier->m_condition->lock().acquire();
  co_await acquire;
  Value failure;
  int64_t index = 0;
  try {
    while (barrier->mustWaitOutside()) {
      const Ref<Coroutine> wait = barrier->m_condition->wait();
      co_await wait;
    }
    if (barrier->broken()) barrier->raiseBroken("Barrier aborted");
    index = barrier->m_count++;
    if (index + 1 == barrier->m_parties) {
      barrier->open();
    } else {
      barrier->record(EventKind::SyncWaits, 0);
    }
    try {
      while (barrier->m_state == State::Filling) {
        const Ref<Coroutine> wait = barrier->m_condition->wait();
        co_await wait;
      }
      if (barrier->broken() || barrier->m_state == State::Resetting)
        barrier->raiseBroken("Abort or reset of barrier");
    } catch (runtime::Raise& raise) {
      failure = std::move(raise.exception);
      if (barrier->m_state == State::Filling) barrier->recordGivesUp();
    }
    barrier->leaveBarrier();
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  barrier->letOut();
  if (!failure.isUnbound()) throw runtime::Raise{failure};
  co_return Value::integer(index);
}

Body Barrier::changeBody(Ref<Barrier> barrier, bool breaks) {
  const Ref<Coroutine> acquire = barrier->m_condition->lock().acquire();
  co_await acquire;
  const bool anyInside = barrier->m_count > 0;
  barrier->m_state = breaks ? State::Broken : anyInside ? State::Resetting : State::Filling;
  if (breaks || anyInside) barrier->record(EventKind::SyncBroken, 0);
  barrier->notifyAll();
  barrier->letOut();
  co_return Value::none();
}

Ref<Coroutine> Barrier::wait(const char* name) {
  return makeCoroutine(m_asyncio, name, {"barrier.wait()", {}, ""}, waitBody(Ref<Barrier>(this)));
}

Ref<Coroutine> Barrier::reset() {
  return makeCoroutine(m_asyncio, "Barrier.reset", {"barrier.reset()", {}, ""},
                       changeBody(Ref<Barrier>(this), false));
}

Ref<Coroutine> Barrier::abort() {
  return makeCoroutine(m_asyncio, "Barrier.abort", {"barrier.abort()", {}, ""},
                       changeBody(Ref<Barrier>(this), true));
}

void Barrier::clear() {
  m_condition = nullptr;
  Primitive::clear();
}

}  // namespace loopscope::aio
