// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the fold that is about synchronization primitives, pools and threads.
#include <algorithm>

#include "core/trace/state_fold.h"

namespace loopscope::trace {
namespace {

bool startsWithItsValue(ObjectKind kind) {
  return kind == ObjectKind::Semaphore;
}

bool runsInLoopThread(LaneKind kind) {
  return kind == LaneKind::MainThread || kind == LaneKind::EventLoop || kind == LaneKind::Task;
}

}  // namespace

void StateFold::syncCreated(const Event& event) {
  m_indexes.emplace(event.objectId(), m_primitives.size());
  Primitive& primitive = m_primitives.emplace_back();
  primitive.state.object = event.objectId();
  primitive.state.capacity = event.value;
  if (startsWithItsValue(m_trace->at(event.objectId()).kind)) primitive.state.value = event.value;
}

void StateFold::syncEvent(const Event& event) {
  if (event.kind() == EventKind::SyncCreated) return syncCreated(event);
  const auto found = m_indexes.find(event.objectId());
  if (found == m_indexes.end() || found->second >= m_primitives.size()) return;
  Primitive& primitive = m_primitives[found->second];
  switch (event.kind()) {
    case EventKind::SyncWaits:
      primitive.waiters.push_back(event.lane());
      ++m_waiting;
      return;
    case EventKind::SyncGivesUp:
      return removeWaiter(primitive, event.lane());
    case EventKind::SyncNotified:
      return removeWaiter(primitive, event.otherLane());
    case EventKind::SyncAcquired:
      removeWaiter(primitive, event.lane());
      primitive.state.holders.push_back(event.lane());
      primitive.state.value = event.value;
      return;
    case EventKind::SyncReleased:
      return syncReleased(primitive, event);
    case EventKind::QueuePut:
      removeWaiter(primitive, event.lane());
      primitive.items.push_back(event.textId());
      primitive.state.value = event.value;
      ++m_waiting;
      return;
    case EventKind::QueueGot:
      removeWaiter(primitive, event.lane());
      removeItem(primitive, event.textId());
      primitive.state.value = event.value;
      return;
    case EventKind::SyncSet:
    case EventKind::SyncBroken:
      if (event.kind() == EventKind::SyncSet) primitive.state.value = event.value;
      if (event.kind() == EventKind::SyncSet && event.value == 0) return;
      m_waiting -= primitive.waiters.size();
      primitive.waiters.clear();
      return;
    default:
      return;
  }
}

void StateFold::syncReleased(Primitive& primitive, const Event& event) {
  primitive.state.value = event.value;
  std::vector<LaneId>& holders = primitive.state.holders;
  if (holders.empty()) return;
  // Anybody may release: then whoever got it first no longer holds it.
  const auto holder = std::find(holders.begin(), holders.end(), event.lane());
  holders.erase(holder == holders.end() ? holders.begin() : holder);
}

void StateFold::removeWaiter(Primitive& primitive, LaneId lane) {
  const auto waiter = std::find(primitive.waiters.begin(), primitive.waiters.end(), lane);
  if (waiter == primitive.waiters.end()) return;
  primitive.waiters.erase(waiter);
  --m_waiting;
}

void StateFold::removeItem(Primitive& primitive, TextId item) {
  std::deque<TextId>& items = primitive.items;
  if (items.empty()) return;
  --m_waiting;
  // First in, first out as a rule; a LifoQueue gives its last; a PriorityQueue any.
  if (items.front() == item) return items.pop_front();
  if (items.back() == item) return items.pop_back();
  const auto found = std::find(items.begin(), items.end(), item);
  items.erase(found == items.end() ? items.begin() : found);
}

StateFold::Pool* StateFold::poolOf(ObjectId object) {
  const auto found =
      std::find_if(m_pools.begin(), m_pools.end(), [&](const Pool& p) { return p.state.pool == object; });
  return found == m_pools.end() ? nullptr : &*found;
}

StateFold::Pool* StateFold::poolOfWorker(LaneId worker) {
  if (!worker.valid()) return nullptr;
  const LaneId lane = m_trace->at(worker).parent;
  const auto found =
      std::find_if(m_pools.begin(), m_pools.end(), [&](const Pool& p) { return p.state.lane == lane; });
  return found == m_pools.end() ? nullptr : &*found;
}

EventId& StateFold::runningJob(Pool& pool, LaneId worker) {
  PoolState& state = pool.state;
  auto found = std::find(state.workers.begin(), state.workers.end(), worker);
  if (found == state.workers.end()) {
    found = state.workers.insert(found, worker);
    state.running.emplace_back();
  }
  return state.running[static_cast<size_t>(found - state.workers.begin())];
}

void StateFold::poolEvent(const Event& event) {
  switch (event.kind()) {
    case EventKind::PoolCreated:
      return poolCreated(event);
    case EventKind::WorkerStarted:
      return workerStarted(event);
    case EventKind::JobSubmitted:
      if (Pool* pool = poolOf(ObjectId(event.other))) {
        pool->queued.push_back(m_at);
        ++m_waiting;
      }
      return;
    case EventKind::JobStarted:
      return jobStarted(event);
    case EventKind::JobEnded:
      return jobEnded(event);
    case EventKind::JobDropped:
      return jobDropped(event);
    case EventKind::PoolShutDown:
      return poolShutDown(event);
    default:
      return;
  }
}

void StateFold::poolCreated(const Event& event) {
  Pool& pool = m_pools.emplace_back();
  pool.state.pool = event.objectId();
  pool.state.lane = event.otherLane();
  pool.state.maxWorkers = event.value;
  setStatus(pool.state.lane, LaneStatus::Ready);
}

void StateFold::workerStarted(const Event& event) {
  setStatus(event.otherLane(), LaneStatus::Ready);
  if (Pool* pool = poolOf(event.objectId())) runningJob(*pool, event.otherLane()) = {};
}

void StateFold::takeJob(Pool& pool, EventId job) {
  const auto found = std::find(pool.queued.begin(), pool.queued.end(), job);
  if (found == pool.queued.end()) return;
  pool.queued.erase(found);
  --m_waiting;
}

void StateFold::jobStarted(const Event& event) {
  setStatus(event.lane(), LaneStatus::Running, event.textId());
  Pool* pool = poolOfWorker(event.lane());
  if (pool == nullptr) return;
  takeJob(*pool, event.causeId());
  runningJob(*pool, event.lane()) = event.causeId();
  showPool(*pool);
}

void StateFold::jobEnded(const Event& event) {
  Pool* pool = poolOfWorker(event.lane());
  if (pool == nullptr) return setStatus(event.lane(), LaneStatus::Ready);
  runningJob(*pool, event.lane()) = {};
  setStatus(event.lane(), LaneStatus::Ready);
  showPool(*pool);
  endIfFinished(*pool);
}

void StateFold::jobDropped(const Event& event) {
  for (Pool& pool : m_pools) {
    const size_t dropped = std::erase_if(
        pool.queued, [&](EventId job) { return m_trace->at(job).objectId() == event.objectId(); });
    m_waiting -= dropped;
    if (dropped > 0) endIfFinished(pool);
  }
}

void StateFold::showPool(const Pool& pool) {
  if (!pool.state.lane.valid()) return;
  const bool busy = std::any_of(pool.state.running.begin(), pool.state.running.end(),
                                [](EventId job) { return job.valid(); });
  const LaneStatus status = busy ? LaneStatus::Running : LaneStatus::Ready;
  if (laneState(pool.state.lane).status != status) setStatus(pool.state.lane, status);
}

void StateFold::poolShutDown(const Event& event) {
  Pool* pool = poolOf(event.objectId());
  if (pool == nullptr) return;
  pool->shutDown = true;
  endIfFinished(*pool);
}

// A pool that takes no more work still does what it has.
void StateFold::endIfFinished(const Pool& pool) {
  if (!pool.shutDown || !pool.queued.empty()) return;
  bool busy = false;
  for (size_t i = 0; i < pool.state.workers.size(); ++i) {
    const LaneId worker = pool.state.workers[i];
    if (pool.state.running[i].valid()) {
      busy = true;
    } else if (!hasEnded(laneState(worker).status)) {
      end(worker, Outcome::Returned, {});
    }
  }
  if (!busy) end(pool.state.lane, Outcome::Returned, {});
}

// Whoever resumes it stands still until it yields.
void StateFold::generatorResumed(const Event& event) {
  const LaneId by = event.otherLane();
  if (!hasEnded(laneState(by).status)) setStatus(by, LaneStatus::Waiting, m_trace->at(event.lane()).name);
  setStatus(event.lane(), LaneStatus::Running);
  m_turns.push_back({event.lane(), by});
  m_runningLane = event.lane();
}

void StateFold::generatorLeft(const Event& event) {
  standsAt(event);
  if (event.kind() == EventKind::GeneratorEnded) {
    end(event.lane(), event.outcome(), event.textId());
  } else {
    setStatus(event.lane(), LaneStatus::Waiting, event.textId());
  }
  const auto turn = std::find_if(m_turns.rbegin(), m_turns.rend(),
                                 [&](const Turn& t) { return t.generator == event.lane(); });
  if (turn == m_turns.rend()) return;
  m_runningLane = turn->by;
  m_turns.erase(std::next(turn).base());
  if (!hasEnded(laneState(m_runningLane).status)) setStatus(m_runningLane, LaneStatus::Running);
}

void StateFold::blockBegins(const Event& event) {
  standsAt(event);
  setStatus(event.lane(), event.isInLine() ? LaneStatus::InLine : LaneStatus::Blocked, event.textId());
  if (event.isInLine() || !event.lane().valid()) return;
  laneState(event.lane()).until = {event.value};
  if (m_loopRuns && runsInLoopThread(m_trace->at(event.lane()).kind)) starve();
}

void StateFold::blockEnds(const Event& event) {
  TextId job;
  if (Pool* pool = poolOfWorker(event.lane())) {
    const EventId submitted = runningJob(*pool, event.lane());
    if (submitted.valid()) job = m_trace->at(submitted).textId();
  }
  setStatus(event.lane(), LaneStatus::Running, job);
}

}  // namespace loopscope::trace
