// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/threads.h"

#include <algorithm>
#include <exception>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "core/base/check.h"
#include "core/base/finally.h"
#include "core/sched/thread.h"

namespace loopscope::sched {

// The order of a binary heap whose front is what comes first.
struct Threads::Later {
  bool operator()(const Wake& a, const Wake& b) const {
    return std::tie(a.at, a.rank, a.order) > std::tie(b.at, b.rank, b.order);
  }
};

Threads::Threads(Clock& clock, Recorder& recorder)
    : m_clock(clock), m_recorder(recorder), m_main(std::make_unique<Thread>(LaneId(0))) {}

Threads::~Threads() {
  unwindAll();
}

void Threads::unwindAll() {
  m_isUnwinding = true;
  m_wakes.clear();
  m_arrivals = 0;
  m_threads.clear();
}

Thread& Threads::start(LaneId lane, EventId cause, std::function<void()> body, bool inNewProcess) {
  Thread& thread = *m_threads.emplace_back(std::make_unique<Thread>(lane, std::move(body)));
  thread.process = inNewProcess ? m_processCount++ : threadOf(m_current).process;
  thread.parkedOn = lane;
  if (m_switch) thread.state = m_switch->newThread();
  schedule(thread, m_clock.now(), Rank::Thread, cause);
  return thread;
}

void Threads::setDaemon(Thread& thread, bool daemon) {
  thread.daemon = daemon;
}

// ---- Who is next

void Threads::push(const Wake& wake) {
  m_wakes.push_back(wake);
  std::push_heap(m_wakes.begin(), m_wakes.end(), Later());
}

Threads::Wake Threads::pop() {
  std::pop_heap(m_wakes.begin(), m_wakes.end(), Later());
  const Wake wake = m_wakes.back();
  m_wakes.pop_back();
  return wake;
}

void Threads::schedule(Thread& thread, SimTime at, Rank rank, EventId cause) {
  thread.wake = ++m_order;
  push({at, rank, m_order, &thread, nullptr, cause});
}

void Threads::expect(Arrival& arrival, SimTime at, EventId cause) {
  forget(arrival);
  arrival.m_wake = ++m_order;
  ++m_arrivals;
  push({at, Rank::Thread, m_order, nullptr, &arrival, cause});
}

// Taken out at once: whoever forgets an arrival may be about to go away.
void Threads::forget(Arrival& arrival) {
  if (std::exchange(arrival.m_wake, 0) == 0) return;
  if (m_arrivals > 0) --m_arrivals;
  std::erase_if(m_wakes, [&](const Wake& wake) { return wake.arrival == &arrival; });
  std::make_heap(m_wakes.begin(), m_wakes.end(), Later());
}

void Threads::dropStale() {
  const auto isStale = [](const Wake& wake) {
    return wake.thread != nullptr && wake.thread->wake != wake.order;
  };
  while (!m_wakes.empty() && isStale(m_wakes.front())) pop();
}

std::optional<SimTime> Threads::nextWake() {
  dropStale();
  if (m_wakes.empty()) return std::nullopt;
  return std::max(m_wakes.front().at, m_clock.now());
}

// ---- Running

// Threads are entered from the main stack and come back to it: there the main thread waits for its turn.
void Threads::waitOnMain() {
  for (;;) {
    dropStale();
    if (m_wakes.empty()) beStuck();
    if (m_wakes.front().thread != m_main.get()) {
      runNext();
      continue;
    }
    const Wake wake = popAtItsTime();
    m_main->wake = 0;
    m_main->cause = wake.cause;
    if (mayRun(*m_main, wake.cause)) return;
  }
}

void Threads::beStuck() {
  CHECK(m_stuck != nullptr);
  m_stuck();
}

Threads::Wake Threads::popAtItsTime() {
  const Wake wake = pop();
  if (wake.at > m_clock.now()) {
    if (wake.thread != nullptr && wake.thread->computing) {
      m_clock.advanceTo(wake.at);
    } else {
      moveClock(wake.at, wake.cause);
    }
  }
  return wake;
}

void Threads::runNext() {
  const Wake wake = popAtItsTime();
  if (wake.thread != nullptr) return resume(*wake.thread, wake.cause);
  wake.arrival->m_wake = 0;
  --m_arrivals;
  const LaneScope scope(m_recorder, m_recorder.lane(), wake.cause);
  m_inArrival = true;
  wake.arrival->arrive();
  m_inArrival = false;
}

void Threads::resume(Thread& thread, EventId cause) {
  CHECK(onMain());
  thread.wake = 0;
  thread.cause = cause;
  if (!mayRun(thread, cause)) return;
  m_current = &thread;
  const LaneScope scope(m_recorder, thread.lane, cause);
  if (m_switch) m_switch->switchThread(thread.state.get());
  thread.fiber->resume();
  m_current = nullptr;
  if (m_switch) m_switch->switchThread(nullptr);
  if (thread.fiber->ended()) end(thread);
}

void Threads::end(Thread& thread) {
  const std::exception_ptr failure = thread.failure;
  giveUpProcessor(thread);
  if (m_whenEnded) m_whenEnded(thread);
  std::erase_if(m_wakes, [&](const Wake& wake) { return wake.thread == &thread; });
  std::make_heap(m_wakes.begin(), m_wakes.end(), Later());
  std::erase_if(m_threads, [&](const auto& owned) { return owned.get() == &thread; });
  if (failure) std::rethrow_exception(failure);
}

// The quick way when nobody else can run until then.
bool Threads::passAlone(SimTime until, EventId cause) {
  if (until == SimTime::max() || (m_processors && m_processors->anyInLine())) return false;
  const std::optional<SimTime> wake = nextWake();
  if (wake && *wake <= until) return false;
  if (until > m_clock.now()) moveClock(until, cause);
  return true;
}

bool Threads::parkAs(Rank rank, SimTime until, EventId cause) {
  if (passAlone(until, cause)) return false;
  Thread& thread = threadOf(m_current);
  const struct Parked {
    Thread& thread;
    ~Parked() {
      thread.parked = false;
      thread.wake = 0;
    }
  } parked{thread};
  thread.unparked = false;
  thread.parked = true;
  giveUpProcessor(thread);
  for (;;) {
    if (until != SimTime::max()) schedule(thread, std::max(until, m_clock.now()), rank, cause);
    leave(thread);
    if (!onMain() || !m_isInterrupted) break;
    try {
      checkInterrupt();
    } catch (...) {
      m_isStruck = true;
      throw;
    }
    if (thread.unparked || until <= m_clock.now()) break;
    giveUpProcessor(thread);
  }
  return thread.unparked;
}

// Until it is the thread's turn again.
void Threads::leave(Thread& thread) {
  thread.parkedOn = m_recorder.lane();
  if (onMain()) {
    waitOnMain();
  } else {
    thread.fiber->leave();
  }
  m_recorder.enter(thread.parkedOn, thread.cause);
}

bool Threads::park(SimTime until) {
  return parkAs(Rank::Thread, until, m_recorder.cause());
}

bool Threads::standStill(const Standstill& why, SimTime until) {
  const int64_t untilNs = until == SimTime::max() ? -1 : until.ns;
  const EventId begins =
      m_recorder.record(trace::EventKind::BlockBegins,
                        {.object = why.object, .value = untilNs, .site = why.site, .text = why.call});
  const EventId outer = m_recorder.cause();
  const LaneId lane = m_recorder.lane();
  m_recorder.enter(lane, begins);
  Thread& thread = threadOf(m_current);
  const auto goOn = [&](EventId cause) {
    thread.standstill = nullptr;
    m_recorder.record(trace::EventKind::BlockEnds,
                      {.object = why.object, .site = why.site, .text = why.call, .cause = cause});
    m_recorder.enter(lane, outer);
  };
  const Finally stands([&] { thread.standstill = nullptr; });
  thread.standstill = &why;
  bool unparked = false;
  try {
    unparked = park(until);
  } catch (...) {
    if (std::exchange(m_isStruck, false)) goOn(m_recorder.cause());
    throw;
  }
  goOn(unparked ? m_recorder.cause() : begins);
  return unparked;
}

void Threads::unparkAs(Rank rank, Thread& thread, EventId cause) {
  if (m_isUnwinding || !thread.parked || thread.unparked) return;
  thread.unparked = true;
  schedule(thread, m_clock.now(), rank, cause);
}

void Threads::unpark(Thread* thread, EventId cause) {
  unparkAs(Rank::Thread, threadOf(thread), cause);
}

// ---- Loops

bool Threads::parkLoop(SimTime until, EventId cause) {
  return parkAs(Rank::Loop, until, cause);
}

void Threads::unparkLoop(Thread* thread, EventId cause) {
  unparkAs(Rank::Loop, threadOf(thread), cause);
}

void Threads::runDue() {
  const std::optional<SimTime> wake = nextWake();
  const bool isAnyInLine = m_processors && m_processors->anyInLine();
  if (!isAnyInLine && (!wake || *wake > m_clock.now())) return;
  const EventId outer = m_recorder.cause();
  parkAs(Rank::Loop, m_clock.now(), outer);
  m_recorder.enter(m_recorder.lane(), outer);
}

// ---- The end

// A worker that waits for work in silence holds up nobody.
bool Threads::anyLeft() const {
  const auto holdsTheEndUp = [](const auto& thread) {
    const bool isIdle = thread->parked && thread->wake == 0 && thread->standstill == nullptr;
    return !thread->daemon && !isIdle;
  };
  return m_arrivals > 0 || std::any_of(m_threads.begin(), m_threads.end(), holdsTheEndUp);
}

void Threads::drain() {
  giveUpProcessor(*m_main);
  while (anyLeft()) {
    dropStale();
    if (m_wakes.empty()) beStuck();
    runNext();
  }
}

void Threads::moveClock(SimTime to, EventId cause) {
  m_recorder.record(trace::EventKind::ClockMoves, {.value = to.ns, .cause = cause});
  m_clock.advanceTo(to);
}

std::string Threads::tellStandstill() const {
  std::string sentence;
  const auto tell = [&](const Thread& thread) {
    const Standstill* why = thread.standstill;
    if (why == nullptr) return;
    const auto nameOf = [&](LaneId lane) { return m_recorder.textAt(m_recorder.lane(lane).name); };
    sentence += fmt::format("{}{} waits in {}", sentence.empty() ? "" : ", ", nameOf(thread.lane),
                            m_recorder.textAt(why->call));
    if (why->object.valid())
      sentence += fmt::format(" for {}", m_recorder.textAt(m_recorder.object(why->object).label));
    if (why->holder != nullptr && why->holder->valid()) {
      sentence += fmt::format(", which {} holds", nameOf(*why->holder));
    }
  };
  tell(*m_main);
  for (const auto& thread : m_threads) tell(*thread);
  return sentence;
}

}  // namespace loopscope::sched
