// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/sync.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/aio/overriding.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using trace::EventKind;

Primitive::Primitive(runtime::Type& type, Asyncio& asyncio, trace::ObjectKind kind)
    : Object(type, runtime::ObjectKind::Other), m_asyncio(asyncio), m_traceKind(kind) {}

void Primitive::announce(std::string_view arguments, int64_t value) {
  sched::Recorder& recorder = m_asyncio.recorder();
  if (!recorder.enabled() || m_objectId.valid()) return;
  std::string label = m_asyncio.language().boundName();
  if (label.empty()) label = fmt::format("{}{}", type().shortName(), arguments);
  m_objectId =
      recorder.addObject(m_traceKind, m_asyncio.distinctLabel(m_traceKind, label, recorder.nextObject()));
  recorder.record(EventKind::SyncCreated,
                  {.object = m_objectId, .value = value, .site = m_asyncio.language().currentSite()});
}

Value Primitive::overridden(std::string_view method) {
  return overriddenMethod(*this, m_asyncio.runtime(), method);
}

void Primitive::clear() {
  m_waiters.clear();
  m_loop = nullptr;
}

bool Primitive::anyWaiterNotCancelled() const {
  return std::any_of(m_waiters.begin(), m_waiters.end(),
                     [](const auto& waiter) { return !waiter->cancelled(); });
}

Loop& Primitive::loop() {
  Loop& running = m_asyncio.requireRunningLoop();
  if (!m_loop) m_loop = Ref<Loop>(&running);
  if (m_loop.get() != &running) {
    runtime::Runtime& values = m_asyncio.runtime();
    values.raise(*values.types().runtimeError, fmt::format("{} is bound to a different event loop",
                                                           runtime::repr(values, Value::of(this))));
  }
  return running;
}

Ref<Future> Primitive::enqueue(const char* futureLabel, const char* operation) {
  Ref<Future> waiter = loop().createFuture(futureLabel);
  m_waiters.push_back(waiter);
  sched::Recorder& recorder = m_asyncio.recorder();
  if (m_objectId.valid()) {
    recorder.record(EventKind::SyncWaits, {.object = m_objectId, .text = recorder.literal(operation)});
  }
  return waiter;
}

void Primitive::leave(const Ref<Future>& waiter) {
  const auto found = std::find(m_waiters.begin(), m_waiters.end(), waiter);
  if (found != m_waiters.end()) m_waiters.erase(found);
}

void Primitive::recordGivesUp() {
  record(EventKind::SyncGivesUp, 0);
}

Future* Primitive::firstNotDone() const {
  const auto found =
      std::find_if(m_waiters.begin(), m_waiters.end(), [](const auto& waiter) { return !waiter->done(); });
  return found != m_waiters.end() ? found->get() : nullptr;
}

LaneId Primitive::laneWaitingFor(const Future& waiter) {
  for (const DoneCallback* callback : waiter.callbacks()) {
    if (const auto* task = dynamic_cast<const Task*>(callback)) return task->lane();
  }
  return LaneId();
}

void Primitive::record(EventKind kind, int64_t value) {
  if (m_objectId.valid()) m_asyncio.recorder().record(kind, {.object = m_objectId, .value = value});
}

// ---- Lock

Lock::Lock(runtime::Type& type, Asyncio& asyncio) : Primitive(type, asyncio, trace::ObjectKind::Lock) {}

bool Lock::tryAcquire() {
  if (m_locked || anyWaiterNotCancelled()) return false;
  take();
  return true;
}

void Lock::take() {
  m_locked = true;
  record(EventKind::SyncAcquired, 0);
}

void Lock::wakeFirst() {
  if (!m_waiters.empty() && !m_waiters.front()->done()) m_waiters.front()->setResult(Value::boolean(true));
}

void Lock::unlock() {
  runtime::Runtime& values = m_asyncio.runtime();
  if (!m_locked) values.raise(*values.types().runtimeError, "Lock is not acquired.");
  m_locked = false;
  record(EventKind::SyncReleased, 1);
  wakeFirst();
}

namespace {

Body acquireLock(Ref<Lock> lock) {
  if (lock->tryAcquire()) co_return Value::boolean(true);
  const Ref<Future> waiter = lock->enqueue("lock", "acquire");
  Value failure;
  try {
    co_await waiter;
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  lock->leave(waiter);
  if (!failure.isUnbound()) {
    lock->recordGivesUp();
    Asyncio& asyncio = lock->asyncio();
    if (!lock->locked() && runtime::isInstance(asyncio.runtime(), failure, *asyncio.types().cancelledError)) {
      lock->wakeFirst();
    }
    throw runtime::Raise{failure};
  }
  lock->take();
  co_return Value::boolean(true);
}

}  // namespace

Ref<Coroutine> Lock::acquire() {
  return makeCoroutine(m_asyncio, "Lock.acquire", {"lock.acquire()", {}, ""}, acquireLock(Ref<Lock>(this)));
}

// ---- Event

Event::Event(runtime::Type& type, Asyncio& asyncio) : Primitive(type, asyncio, trace::ObjectKind::Event) {}

void Event::set() {
  if (m_set) return;
  m_set = true;
  record(EventKind::SyncSet, 1);
  for (const Ref<Future>& waiter : m_waiters) {
    if (!waiter->done()) waiter->setResult(Value::boolean(true));
  }
}

void Event::reset() {
  if (m_set) record(EventKind::SyncSet, 0);
  m_set = false;
}

namespace {

Body waitForEvent(Ref<Event> event) {
  if (event->isSet()) co_return Value::boolean(true);
  const Ref<Future> waiter = event->enqueue("event", "wait");
  Value failure;
  try {
    co_await waiter;
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  event->leave(waiter);
  if (!failure.isUnbound()) {
    event->recordGivesUp();
    throw runtime::Raise{failure};
  }
  co_return Value::boolean(true);
}

}  // namespace

Ref<Coroutine> Event::wait() {
  return makeCoroutine(m_asyncio, "Event.wait", {"event.wait()", {}, ""}, waitForEvent(Ref<Event>(this)));
}

// ---- Semaphore

Semaphore::Semaphore(runtime::Type& type, Asyncio& asyncio)
    : Primitive(type, asyncio, trace::ObjectKind::Semaphore) {}

void Semaphore::initialize(int64_t value, bool bounded) {
  m_value = value;
  m_bound = bounded ? value : -1;
  announce(fmt::format("({})", value), value);
}

bool Semaphore::tryAcquire() {
  if (locked()) return false;
  --m_value;
  record(EventKind::SyncAcquired, m_value);
  return true;
}

// One who was let through does not want it after all.
void Semaphore::giveBack() {
  ++m_value;
  wakeNext();
}

void Semaphore::wakeNext() {
  Future* waiter = firstNotDone();
  if (waiter == nullptr) return;
  --m_value;
  waiter->setResult(Value::boolean(true));
}

void Semaphore::releaseOne() {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_bound >= 0 && m_value >= m_bound) {
    values.raise(*values.types().valueError, "BoundedSemaphore released too many times");
  }
  ++m_value;
  record(EventKind::SyncReleased, m_value);
  wakeNext();
}

namespace {

Body acquireSemaphore(Ref<Semaphore> semaphore) {
  if (semaphore->tryAcquire()) co_return Value::boolean(true);
  const Ref<Future> waiter = semaphore->enqueue("semaphore", "acquire");
  Value failure;
  try {
    co_await waiter;
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  semaphore->leave(waiter);
  if (!failure.isUnbound()) {
    semaphore->recordGivesUp();
    Asyncio& asyncio = semaphore->asyncio();
    const bool isCancel = runtime::isInstance(asyncio.runtime(), failure, *asyncio.types().cancelledError);
    if (isCancel && !waiter->cancelled()) semaphore->giveBack();
    throw runtime::Raise{failure};
  }
  semaphore->recordAcquired();
  if (semaphore->value() > 0) semaphore->wakeNext();
  co_return Value::boolean(true);
}

}  // namespace

void Semaphore::recordAcquired() {
  record(EventKind::SyncAcquired, m_value);
}

Ref<Coroutine> Semaphore::acquire() {
  return makeCoroutine(m_asyncio, "Semaphore.acquire", {"semaphore.acquire()", {}, ""},
                       acquireSemaphore(Ref<Semaphore>(this)));
}

// ---- Condition

Condition::Condition(runtime::Type& type, Asyncio& asyncio, Ref<Lock> lock)
    : Primitive(type, asyncio, trace::ObjectKind::Condition), m_lock(std::move(lock)) {}

void Condition::clear() {
  m_lock = nullptr;
  Primitive::clear();
}

void Condition::notify(int64_t count) {
  runtime::Runtime& values = m_asyncio.runtime();
  if (!m_lock->locked()) values.raise(*values.types().runtimeError, "cannot notify on un-acquired lock");
  int64_t woken = 0;
  for (const Ref<Future>& waiter : m_waiters) {
    if (woken >= count) break;
    if (waiter->done()) continue;
    ++woken;
    if (m_objectId.valid()) {
      m_asyncio.recorder().record(EventKind::SyncNotified,
                                  {.object = m_objectId, .other = laneWaitingFor(*waiter).value()});
    }
    waiter->setResult(Value::boolean(false));
  }
}

namespace {

Body waitOnCondition(Ref<Condition> condition) {
  Asyncio& asyncio = condition->asyncio();
  runtime::Runtime& values = asyncio.runtime();
  if (!condition->lock().locked()) {
    values.raise(*values.types().runtimeError, "cannot wait on un-acquired lock");
  }
  releaseOwn(condition->lock());
  Value failure;
  try {
    const Ref<Future> waiter = condition->enqueue("condition", "wait");
    struct Leave {
      Condition& condition;
      const Ref<Future>& waiter;
      ~Leave() { condition.leave(waiter); }
    } const leave{*condition, waiter};
    co_await waiter;
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  if (!failure.isUnbound()) condition->recordGivesUp();
  // The lock must be had again even if the wait was cancelled.
  Value cancellation;
  for (bool acquired = false; !acquired;) {
    try {
      const Ref<Coroutine> acquire = acquireOwn(condition->lock());
      co_await acquire;
      acquired = true;
    } catch (runtime::Raise& raise) {
      if (!runtime::isInstance(values, raise.exception, *asyncio.types().cancelledError)) throw;
      cancellation = values.call(Value::of(asyncio.types().cancelledError), {});
    }
  }
  if (!cancellation.isUnbound()) throw runtime::Raise{cancellation};
  if (!failure.isUnbound()) throw runtime::Raise{failure};
  co_return Value::boolean(true);
}

Body waitForPredicate(Ref<Condition> condition, Value predicate) {
  runtime::Runtime& values = condition->asyncio().runtime();
  Value result = values.call(predicate, {});
  while (!runtime::truth(values, result)) {
    const Ref<Coroutine> wait = condition->wait();
    co_await wait;
    result = values.call(predicate, {});
  }
  co_return result;
}

Body enterBody(Ref<Coroutine> acquire) {
  co_await acquire;
  co_return Value::none();
}

Body leaveBody(std::function<void()> release) {
  release();
  co_return Value::none();
}

}  // namespace

Ref<Coroutine> Condition::wait() {
  return makeCoroutine(m_asyncio, "Condition.wait", {"condition.wait()", {}, ""},
                       waitOnCondition(Ref<Condition>(this)));
}

Ref<Coroutine> Condition::waitFor(Value predicate) {
  return makeCoroutine(m_asyncio, "Condition.wait_for", {"condition.wait_for()", {}, ""},
                       waitForPredicate(Ref<Condition>(this), std::move(predicate)));
}

Ref<Coroutine> enter(Asyncio& asyncio, const char* name, Ref<Coroutine> acquire) {
  return makeCoroutine(asyncio, name, {}, enterBody(std::move(acquire)));
}

Ref<Coroutine> leave(Asyncio& asyncio, const char* name, std::function<void()> release) {
  return makeCoroutine(asyncio, name, {}, leaveBody(std::move(release)));
}

}  // namespace loopscope::aio
