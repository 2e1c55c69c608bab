// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/outside.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/aio/type_support.h"
#include "core/base/finally.h"
#include "core/runtime/exception.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using sched::LaneScope;
using sched::Recorder;
using trace::EventKind;
using trace::Outcome;

// ---- Places

static LaneId addLane(Recorder& recorder, trace::LaneKind kind, const std::string& name, LaneId parent,
                      ObjectId place) {
  return recorder.addLane({.kind = kind, .name = recorder.text(name), .parent = parent, .object = place});
}

Place::Place(runtime::Type& type, Asyncio& asyncio, PlaceOptions options)
    : Object(type, runtime::ObjectKind::Other), m_asyncio(asyncio), m_options(std::move(options)) {
  Recorder& recorder = asyncio.recorder();
  m_objectId =
      recorder.addObject(trace::ObjectKind::Pool, recorder.text(m_options.title), recorder.nextLane());
  m_lane = addLane(recorder, trace::LaneKind::Pool, m_options.title, recorder.lane(), m_objectId);
  recorder.record(
      EventKind::PoolCreated,
      {.object = m_objectId, .other = m_lane.value(), .value = static_cast<int64_t>(m_options.limit)});
}

bool Place::hasRoom() const {
  if (m_options.limit == 0 || m_slots.size() < m_options.limit) return true;
  return std::any_of(m_slots.begin(), m_slots.end(), [](const Slot& slot) { return !slot.busy; });
}

Place::Slot& Place::freeSlot(EventId cause) {
  const auto idle = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot& slot) { return !slot.busy; });
  if (idle != m_slots.end()) return *idle;
  Recorder& recorder = m_asyncio.recorder();
  const std::string name = m_options.limit == 1
                               ? m_options.slotName
                               : fmt::format("{} {}", m_options.slotName, m_slots.size() + 1);
  const LaneId lane = addLane(recorder, m_options.slotKind, name, m_lane, m_objectId);
  recorder.record(EventKind::WorkerStarted, {.object = m_objectId, .other = lane.value(), .cause = cause});
  return m_slots.emplace_back(Slot{lane});
}

void Place::enqueue(Exchange& exchange) {
  m_queue.push_back(&exchange);
  startNext();
}

void Place::leaveQueue(Exchange& exchange) {
  std::erase(m_queue, &exchange);
}

void Place::startNext() {
  while (!m_queue.empty() && hasRoom()) {
    Exchange& next = *m_queue.front();
    m_queue.pop_front();
    Slot& slot = freeSlot(next.m_cause);
    slot.busy = true;
    next.startOn(slot.lane);
  }
}

void Place::free(LaneId lane) {
  for (Slot& slot : m_slots) {
    if (slot.lane == lane) slot.busy = false;
  }
  startNext();
}

void Place::startWorker(Value function) {
  const LaneId lane = freeSlot(m_asyncio.recorder().cause()).lane;
  const EventId cause = m_asyncio.recorder().cause();
  auto work = [place = Ref<Place>(this), function = std::move(function)] {
    try {
      place->m_asyncio.runtime().call(function, runtime::Arguments{});
    } catch (const runtime::Raise&) {
      // What the program's code raises is caught by whoever works there: this worker was told to end.
    }
    place->m_worker = nullptr;
  };
  m_worker = &m_asyncio.threads().start(lane, cause, std::move(work));
}

// The program ends without waiting for a worker that has nothing to do.
void Place::setIdle(bool idle) {
  if (m_worker != nullptr) m_asyncio.threads().setDaemon(*m_worker, idle);
}

void Place::close() {
  if (std::exchange(m_isClosed, true)) return;
  m_asyncio.recorder().record(EventKind::PoolShutDown, {.object = m_objectId});
}

// ---- Exchanges

Exchange::Exchange(runtime::Type& type, Asyncio& asyncio, Ref<Place> place, std::string_view label,
                   SimTime duration, Ending ending)
    : Object(type, runtime::ObjectKind::Other),
      m_asyncio(asyncio),
      m_place(std::move(place)),
      m_duration(duration),
      m_ending(std::move(ending)) {
  wantFinalizer();
  if (!m_place) return;
  Recorder& recorder = asyncio.recorder();
  m_label = recorder.text(label);
  m_objectId = recorder.addObject(trace::ObjectKind::Job, m_label);
  m_cause = recorder.record(EventKind::JobSubmitted,
                            {.object = m_objectId, .other = m_place->m_objectId.value(), .text = m_label});
  if (m_duration.ns >= 0) m_place->enqueue(*this);
}

Exchange::~Exchange() {
  m_asyncio.threads().forget(*this);
  if (m_place) m_place->leaveQueue(*this);
}

void Exchange::begin() {
  if (m_place && m_state == State::Queued && m_duration.ns < 0) startOn(m_asyncio.recorder().lane());
}

void Exchange::startOn(LaneId lane) {
  m_slot = lane;
  m_state = State::Running;
  m_cause = m_asyncio.recorder().recordOn(m_slot, EventKind::JobStarted,
                                          {.object = m_objectId, .text = m_label, .cause = m_cause});
  if (m_duration.ns < 0) return;
  m_asyncio.threads().expect(*this, saturatingAdd(m_asyncio.clock().now(), m_duration), m_cause);
}

void Exchange::arrive() {
  const Ref<Exchange> self(this);
  end(State::Done, m_ending);
}

void Exchange::finish(const Ending& ending) {
  const Ref<Exchange> self(this);
  if (!isOver()) end(State::Done, ending);
}

void Exchange::cancel() {
  if (isOver()) return;
  const Ref<Exchange> self(this);
  m_asyncio.threads().forget(*this);
  if (m_place && m_state == State::Queued) {
    m_place->leaveQueue(*this);
    m_state = State::Cancelled;
    wake(m_asyncio.recorder().record(EventKind::JobDropped, {.object = m_objectId}));
  } else {
    end(State::Cancelled, {Outcome::Cancelled, ""});
  }
}

void Exchange::end(State state, const Ending& ending) {
  Recorder& recorder = m_asyncio.recorder();
  m_state = state;
  EventId cause = recorder.cause();
  if (m_slot.valid()) {
    cause = recorder.recordOn(m_slot, EventKind::JobEnded,
                              {.object = m_objectId,
                               .other = static_cast<uint32_t>(ending.outcome),
                               .text = recorder.text(ending.text),
                               .cause = state == State::Done ? m_cause : cause});
  }
  wake(cause);
  if (m_slot.valid()) m_place->free(m_slot);
}

void Exchange::wake(EventId cause) {
  m_cause = cause;
  for (sched::Thread* waiter : std::exchange(m_waiters, {})) m_asyncio.threads().unpark(waiter, cause);
  const Ref<Future> future = std::exchange(m_future, nullptr);
  const Ref<Callback> onCancel = std::exchange(m_onCancel, nullptr);
  if (future) future->removeDoneCallback(onCancel.get());
  if (!future || future->done() || future->loop().isClosed()) return;
  const bool arrived = done();
  const Ref<Callback> deliver = Callback::make(future->loop(), "data_received", [future, arrived](Future*) {
    if (future->done()) return;
    if (arrived) {
      future->setResult(Value::none());
    } else {
      future->cancel(Value::none());
    }
  });
  const LaneId from = m_slot.valid() ? m_slot : m_asyncio.recorder().lane();
  deliver->enqueue(m_asyncio.recorder().recordOn(from, EventKind::HandedBack,
                                                 {.object = future->objectId(), .cause = cause}));
}

bool Exchange::wait(TextId call, SimTime until) {
  if (isOver()) return done();
  const Ref<Exchange> self(this);
  sched::Threads& threads = m_asyncio.threads();
  sched::Thread* const thread = threads.current();
  m_waiters.push_back(thread);
  const Finally leaves([&] { std::erase(m_waiters, thread); });
  if (m_asyncio.recorder().textAt(call).empty()) {
    threads.park(until);
  } else {
    threads.standStill({.call = call, .site = m_asyncio.language().currentSite()}, until);
  }
  return done();
}

Ref<Future> Exchange::future(TextId label) {
  Loop& loop = m_asyncio.requireRunningLoop();
  Ref<Future> future = loop.createFuture();
  future->setLabel(label);
  if (m_state == State::Done) {
    future->setResult(Value::none());
    return future;
  }
  m_future = future;
  m_onCancel = Callback::make(loop, "connection_lost", [self = Ref<Exchange>(this)](Future* done) {
    if (done->cancelled()) self->cancel();
  });
  future->addDoneCallback(m_onCancel);
  return future;
}

void Exchange::clear() {
  m_asyncio.threads().forget(*this);
  if (m_place) m_place->leaveQueue(*this);
  m_place = nullptr;
  m_future = nullptr;
  m_onCancel = nullptr;
  m_waiters.clear();
}

}  // namespace loopscope::aio
