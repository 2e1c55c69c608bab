// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/threads.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "core/base/check.h"
#include "core/sched/fiber.h"

namespace loopscope::sched {

namespace {

// The order of a binary heap whose front is what comes first.
constexpr auto kLater = [](const auto& a, const auto& b) {
  return a.at != b.at ? a.at > b.at : a.order > b.order;
};

}  // namespace

class Thread {
 public:
  explicit Thread(std::function<void()> body) : fiber([this, run = std::move(body)] { guard(run); }) {}

  Fiber fiber;
  std::unique_ptr<ThreadState> state;
  LaneId lane;
  EventId cause;
  uint64_t wake = 0;  // the order of the wake-up that counts; 0: none
  bool unparked = false;
  std::exception_ptr failure;  // what ends the whole run

 private:
  void guard(const std::function<void()>& run) {
    try {
      run();
    } catch (const Fiber::Unwinding&) {
      throw;
    } catch (...) {
      failure = std::current_exception();
    }
  }
};

Threads::Threads(Clock& clock, Recorder& recorder) : m_clock(clock), m_recorder(recorder) {}

Threads::~Threads() {
  unwindAll();
}

void Threads::unwindAll() {
  m_wakes.clear();
  m_threads.clear();
}

Thread& Threads::start(LaneId lane, EventId cause, std::function<void()> body) {
  m_threads.push_back(std::make_unique<Thread>(std::move(body)));
  Thread& thread = *m_threads.back();
  thread.lane = lane;
  if (m_switch) thread.state = m_switch->newThread();
  schedule(&thread, m_clock.now(), cause);
  return thread;
}

void Threads::schedule(Thread* thread, SimTime at, EventId cause) {
  thread->wake = ++m_order;
  push({at, m_order, thread, nullptr, cause});
}

void Threads::push(const Wake& wake) {
  m_wakes.push_back(wake);
  std::push_heap(m_wakes.begin(), m_wakes.end(), kLater);
}

void Threads::expect(Arrival& arrival, SimTime at, EventId cause) {
  forget(arrival);
  arrival.m_wake = ++m_order;
  push({at, m_order, nullptr, &arrival, cause});
}

// Taken out at once: whoever forgets an arrival may be about to go away.
void Threads::forget(Arrival& arrival) {
  if (std::exchange(arrival.m_wake, 0) == 0) return;
  std::erase_if(m_wakes, [&](const Wake& wake) { return wake.arrival == &arrival; });
  std::make_heap(m_wakes.begin(), m_wakes.end(), kLater);
}

void Threads::dropStale() {
  const auto isStale = [](const Wake& wake) {
    return wake.thread != nullptr && wake.thread->wake != wake.order;
  };
  while (!m_wakes.empty() && isStale(m_wakes.front())) {
    std::pop_heap(m_wakes.begin(), m_wakes.end(), kLater);
    m_wakes.pop_back();
  }
}

std::optional<SimTime> Threads::nextWake() {
  dropStale();
  if (m_wakes.empty()) return std::nullopt;
  return std::max(m_wakes.front().at, m_clock.now());
}

void Threads::runNext() {
  std::pop_heap(m_wakes.begin(), m_wakes.end(), kLater);
  const Wake wake = m_wakes.back();
  m_wakes.pop_back();
  if (wake.thread != nullptr) return resume(*wake.thread, wake.cause);
  wake.arrival->m_wake = 0;
  const LaneScope scope(m_recorder, m_recorder.lane(), wake.cause);
  wake.arrival->arrive();
}

void Threads::resume(Thread& thread, EventId cause) {
  CHECK(onMain());
  thread.wake = 0;
  thread.cause = cause;
  m_current = &thread;
  const LaneScope scope(m_recorder, thread.lane, cause);
  if (m_switch) m_switch->switchThread(thread.state.get());
  thread.fiber.resume();
  m_current = nullptr;
  if (m_switch) m_switch->switchThread(nullptr);
  if (!thread.fiber.ended()) return;
  const std::exception_ptr failure = thread.failure;
  std::erase_if(m_wakes, [&](const Wake& wake) { return wake.thread == &thread; });
  std::make_heap(m_wakes.begin(), m_wakes.end(), kLater);
  std::erase_if(m_threads, [&](const auto& owned) { return owned.get() == &thread; });
  if (failure) std::rethrow_exception(failure);
}

bool Threads::park(SimTime until) {
  if (onMain()) return parkMain(until);
  Thread& thread = *m_current;
  if (until != SimTime::max()) schedule(&thread, until, m_recorder.cause());
  thread.unparked = false;
  thread.fiber.leave();
  m_recorder.enter(thread.lane, thread.cause);
  return thread.unparked;
}

// The main thread waits: the others run as their times come, and then perhaps its own.
bool Threads::parkMain(SimTime until) {
  m_mainUnparked = false;
  while (!m_mainUnparked) {
    if (until == SimTime::max()) startJobs();
    const std::optional<SimTime> wake = nextWake();
    if (wake && *wake <= until) {
      if (*wake > m_clock.now()) moveClock(*wake, nextWakeCause());
      runNext();
    } else if (until != SimTime::max()) {
      if (until > m_clock.now()) moveClock(until, m_recorder.cause());
      return false;
    } else {
      CHECK(m_stuck != nullptr);
      m_stuck();
    }
  }
  m_recorder.enter(m_recorder.lane(), m_mainCause);
  return true;
}

void Threads::unpark(Thread* thread, EventId cause) {
  if (thread == nullptr) {
    m_mainUnparked = true;
    m_mainCause = cause;
    return;
  }
  thread->unparked = true;
  schedule(thread, m_clock.now(), cause);
}

void Threads::sleepUntil(SimTime until, TextId call, SiteId site) {
  const EventId begins =
      m_recorder.record(trace::EventKind::BlockBegins, {.value = until.ns, .site = site, .text = call});
  const EventId outer = m_recorder.cause();
  m_recorder.enter(m_recorder.lane(), begins);
  park(until);
  m_recorder.record(trace::EventKind::BlockEnds, {.site = site, .text = call, .cause = begins});
  m_recorder.enter(m_recorder.lane(), outer);
}

bool Threads::runDue() {
  bool ran = false;
  for (std::optional<SimTime> wake = nextWake(); wake && *wake <= m_clock.now(); wake = nextWake()) {
    runNext();
    ran = true;
  }
  return ran;
}

void Threads::startJobs() {
  for (size_t i = 0; i < m_sources.size(); ++i) m_sources[i]->startJobs();
}

void Threads::drain() {
  for (;;) {
    startJobs();
    const std::optional<SimTime> wake = nextWake();
    if (!wake) return;
    if (*wake > m_clock.now()) moveClock(*wake, nextWakeCause());
    runNext();
  }
}

void Threads::moveClock(SimTime to, EventId cause) {
  m_recorder.record(trace::EventKind::ClockMoves, {.value = to.ns, .cause = cause});
  m_clock.advanceTo(to);
}

}  // namespace loopscope::sched
