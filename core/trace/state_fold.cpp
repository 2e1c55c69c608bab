// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/state_fold.h"

#include <algorithm>

#include "core/trace/handle_label.h"

namespace loopscope::trace {
namespace {

constexpr LaneId kMainThread(0);

LaneStatus endedStatus(Outcome outcome) {
  switch (outcome) {
    case Outcome::Returned:
      return LaneStatus::Returned;
    case Outcome::Raised:
      return LaneStatus::Raised;
    case Outcome::Cancelled:
      return LaneStatus::Cancelled;
  }
  return LaneStatus::Returned;
}

}  // namespace

StateFold::StateFold(const Trace& trace) : m_trace(&trace) {
  if (trace.lanes().empty()) return;
  m_runningLane = kMainThread;
  setStatus(kMainThread, LaneStatus::Running);
}

LaneState& StateFold::laneState(LaneId id) {
  CHECK(id.valid() && id.value() < m_trace->lanes().size());
  if (m_lanes.size() <= id.value()) m_lanes.resize(id.value() + 1);
  return m_lanes[id.value()];
}

void StateFold::setStatus(LaneId id, LaneStatus status, TextId label) {
  if (!id.valid()) return;
  LaneState& lane = laneState(id);
  lane.status = status;
  lane.since = m_at;
  lane.label = label;
  lane.awaits = {};
  lane.until = {};
  lane.holdsResult = false;
  m_changed.push_back(id);
}

void StateFold::end(LaneId id, Outcome outcome, TextId text) {
  if (!id.valid()) return;
  setStatus(id, endedStatus(outcome));
  laneState(id).text = text;
  laneState(id).chain.clear();
}

void StateFold::pushReady(EventId handle, LaneId task, TextId label) {
  m_ready.push_back({handle, task, label});
}

std::optional<ReadyEntry> StateFold::popReady(EventId handle) {
  const auto found = std::find_if(m_ready.begin(), m_ready.end(),
                                  [&](const ReadyEntry& entry) { return entry.handle == handle; });
  if (found == m_ready.end()) return {};
  const ReadyEntry entry = *found;
  m_ready.erase(found);
  if (m_batch > 0) --m_batch;
  if (m_starved > 0) --m_starved;
  return entry;
}

void StateFold::run(const ReadyEntry& entry, LaneId lane) {
  m_running = entry;
  m_running->running = true;
  m_runningLane = lane;
}

void StateFold::endHandle() {
  if (m_running) m_cancelled.erase(m_running->handle);
  m_running.reset();
  m_runningLane = {};
  endIterationIfDone();
}

void StateFold::endIterationIfDone() {
  if (m_batch == 0 && m_ready.empty() && m_loopRuns) setStatus(m_loop, LaneStatus::Waiting);
}

void StateFold::starve() {
  for (; m_starved < m_ready.size(); ++m_starved) {
    const LaneId task = m_ready[m_starved].task;
    if (!task.valid()) continue;
    const bool holdsResult = laneState(task).holdsResult;
    setStatus(task, LaneStatus::Starved);
    laneState(task).holdsResult = holdsResult;
  }
}

void StateFold::apply(EventId id) {
  m_changed.clear();
  m_at = id;
  const Event& event = m_trace->at(id);
  m_now = event.time();
  switch (event.kind()) {
    case EventKind::LoopStarted:
      return loopStarts(event);
    case EventKind::IterationBegins:
      return iterationBegins(event);
    case EventKind::ClockMoves:
      m_now = {event.value};
      return;
    case EventKind::LoopStopped:
      return loopStops(event);
    case EventKind::LoopClosed:
      return end(event.lane(), Outcome::Returned, {});
    case EventKind::HandleScheduled:
    case EventKind::HandedBack:
      return pushReady(id, {}, event.textId());
    case EventKind::TimerSet:
      return m_timers.add({id, {event.value}, timerLabel(*m_trace, id), event.objectId(), event.lane()});
    case EventKind::TimerDue:
      return timerDue(event);
    case EventKind::HandleRuns:
      return handleRuns(event);
    case EventKind::HandleEnds:
      return endHandle();
    case EventKind::HandleCancelled:
      m_cancelled.insert(event.otherEvent());
      return;
    case EventKind::HandleSkipped:
      return handleSkipped(event);
    case EventKind::CoroutineEntered:
      if (event.lane().valid()) laneState(event.lane()).chain.push_back({event.objectId(), event.siteId()});
      return;
    case EventKind::CoroutineLeft:
      return coroutineLeft(event);
    case EventKind::TaskCreated:
      return taskCreated(event);
    case EventKind::TaskStepBegins:
      return taskStepBegins(event);
    case EventKind::TaskAwaits:
      return taskAwaits(event);
    case EventKind::TaskYielded:
      standsAt(event);
      setStatus(event.lane(), LaneStatus::Ready);
      if (event.lane().valid()) laneState(event.lane()).holdsResult = true;
      pushReady(id, event.lane(), {});
      return endHandle();
    case EventKind::TaskWoken:
      return taskWoken(event);
    case EventKind::CancelRequested:
      if (event.otherLane().valid()) ++laneState(event.otherLane()).cancelRequests;
      return;
    case EventKind::TaskEnded:
      return taskEnded(event);
    case EventKind::SyncCreated:
    case EventKind::SyncWaits:
    case EventKind::SyncGivesUp:
    case EventKind::SyncAcquired:
    case EventKind::SyncReleased:
    case EventKind::QueuePut:
    case EventKind::QueueGot:
    case EventKind::SyncSet:
    case EventKind::SyncNotified:
    case EventKind::SyncBroken:
      return syncEvent(event);
    case EventKind::PoolCreated:
    case EventKind::WorkerStarted:
    case EventKind::JobSubmitted:
    case EventKind::JobStarted:
    case EventKind::JobEnded:
    case EventKind::JobDropped:
    case EventKind::PoolShutDown:
      return poolEvent(event);
    case EventKind::BlockBegins:
      return blockBegins(event);
    case EventKind::BlockEnds:
      return blockEnds(event);
    case EventKind::ThreadStarted:
      return setStatus(event.otherLane(), LaneStatus::Running);
    case EventKind::ThreadEnded:
      return end(event.lane(), event.outcome(), event.textId());
    case EventKind::GeneratorResumed:
      return generatorResumed(event);
    case EventKind::GeneratorYielded:
    case EventKind::GeneratorEnded:
      return generatorLeft(event);
    case EventKind::LineReached:
    case EventKind::ExceptionRaised:
    case EventKind::ExceptionHandled:
      return standsAt(event);
    case EventKind::Printed:
      ++m_printed;
      return;
    case EventKind::ProgramEnded:
      return programEnded(event);
    case EventKind::CoroutineCreated:
    case EventKind::CoroutineNeverAwaited:
    case EventKind::CancelThrown:
    case EventKind::ExceptionNeverRetrieved:
    case EventKind::TaskDestroyed:
    case EventKind::FutureCreated:
    case EventKind::CallbackAdded:
    case EventKind::FutureDone:
    case EventKind::QueueTaskDone:
    case EventKind::LinesLeftOut:
    case EventKind::SignalArrived:
    case EventKind::Finding:
      return;
  }
}

void StateFold::loopStarts(const Event& event) {
  m_loop = event.lane();
  m_loopRuns = true;
  m_runningLane = {};
  setStatus(kMainThread, LaneStatus::Waiting, event.textId());
  setStatus(m_loop, LaneStatus::Waiting);
}

void StateFold::loopStops(const Event& event) {
  m_running.reset();
  m_loopRuns = false;
  m_runningLane = kMainThread;
  setStatus(event.lane(), LaneStatus::Waiting);
  setStatus(kMainThread, LaneStatus::Running);
}

void StateFold::iterationBegins(const Event& event) {
  m_iteration = event.value;
  m_batch = m_ready.size();
  setStatus(event.lane(), LaneStatus::Running);
}

void StateFold::timerDue(const Event& event) {
  const EventId timer = event.causeId();
  if (!timer.valid()) return;
  const Event& set = m_trace->at(timer);
  m_timers.remove(timer, {set.value});
  pushReady(timer, {}, timerLabel(*m_trace, timer));
}

void StateFold::handleRuns(const Event& event) {
  const auto entry = popReady(event.causeId());
  run(entry.value_or(ReadyEntry{event.causeId(), {}, event.textId()}), event.lane());
}

void StateFold::handleSkipped(const Event& event) {
  const EventId handle = event.causeId();
  m_cancelled.erase(handle);
  if (popReady(handle)) {
    endIterationIfDone();
  } else if (handle.valid()) {
    m_timers.remove(handle, {m_trace->at(handle).value});
  }
}

void StateFold::taskCreated(const Event& event) {
  setStatus(event.otherLane(), LaneStatus::Ready);
  pushReady(m_at, event.otherLane(), {});
}

void StateFold::taskStepBegins(const Event& event) {
  const auto entry = popReady(event.causeId());
  run(entry.value_or(ReadyEntry{event.causeId(), event.lane(), {}}), event.lane());
  setStatus(event.lane(), LaneStatus::Running);
}

void StateFold::taskAwaits(const Event& event) {
  const ObjectId object = event.objectId();
  const TextId label = event.textId().valid() || !object.valid() ? event.textId() : m_trace->at(object).label;
  standsAt(event);
  setStatus(event.lane(), LaneStatus::Waiting, label);
  if (event.lane().valid()) laneState(event.lane()).awaits = object;
  endHandle();
}

void StateFold::taskWoken(const Event& event) {
  setStatus(event.otherLane(), LaneStatus::Ready);
  if (event.otherLane().valid()) laneState(event.otherLane()).holdsResult = true;
  pushReady(m_at, event.otherLane(), {});
}

void StateFold::taskEnded(const Event& event) {
  end(event.lane(), event.outcome(), event.textId());
  endHandle();
}

void StateFold::standsAt(const Event& event) {
  if (!event.lane().valid() || !event.siteId().valid()) return;
  LaneState& lane = laneState(event.lane());
  lane.site = event.siteId();
  if (lane.chain.empty()) return;
  if (event.kind() != EventKind::LineReached) {
    lane.chain.back().site = event.siteId();
    return;
  }
  const auto frame = std::find_if(lane.chain.rbegin(), lane.chain.rend(),
                                  [&](const ChainFrame& f) { return f.coroutine == event.objectId(); });
  if (frame != lane.chain.rend()) frame->site = event.siteId();
}

void StateFold::coroutineLeft(const Event& event) {
  if (!event.lane().valid()) return;
  std::vector<ChainFrame>& chain = laneState(event.lane()).chain;
  const auto frame = std::find_if(chain.rbegin(), chain.rend(),
                                  [&](const ChainFrame& f) { return f.coroutine == event.objectId(); });
  if (frame != chain.rend()) chain.erase(std::next(frame).base());
}

void StateFold::programEnded(const Event& event) {
  m_running.reset();
  m_loopRuns = false;
  m_runningLane = {};
  end(kMainThread, event.outcome(), event.textId());
}

size_t StateFold::size() const {
  return m_lanes.size() + m_ready.size() + m_timers.size() + m_indexes.size() + m_waiting;
}

LoopState StateFold::take() && {
  LoopState state;
  state.at = m_at;
  state.now = m_now;
  state.iteration = m_iteration;
  state.loopRuns = m_loopRuns;
  state.running = m_runningLane;
  state.printed = m_printed;
  state.lanes = std::move(m_lanes);
  state.lanes.resize(m_trace->lanes().size());

  const bool midIteration = m_running.has_value() || m_batch > 0;
  state.ready.reserve(m_ready.size() + 1);
  if (m_running) state.ready.push_back(*m_running);
  for (size_t i = 0; i < m_ready.size(); ++i) {
    state.ready.push_back(m_ready[i]);
    state.ready.back().nextIteration = midIteration && i >= m_batch;
  }
  for (ReadyEntry& entry : state.ready) entry.cancelled = m_cancelled.contains(entry.handle);
  state.timers = m_timers.inOrder();
  for (TimerEntry& timer : state.timers) timer.cancelled = m_cancelled.contains(timer.handle);

  for (Pool& pool : m_pools) {
    pool.state.queued.assign(pool.queued.begin(), pool.queued.end());
    state.pools.push_back(std::move(pool.state));
  }
  for (Primitive& primitive : m_primitives) {
    primitive.state.waiters.assign(primitive.waiters.begin(), primitive.waiters.end());
    primitive.state.items.assign(primitive.items.begin(), primitive.items.end());
    state.primitives.push_back(std::move(primitive.state));
  }
  return state;
}

}  // namespace loopscope::trace
