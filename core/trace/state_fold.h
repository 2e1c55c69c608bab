// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/trace/loop_state.h"
#include "core/trace/timer_list.h"

// What an event does to the state, in one place: LoopState and the lanes' spans are both read off this fold
// and cannot disagree. A step costs O(1) or O(log n) however many tasks and timers there are. A trace that
// makes no sense (a handle that runs without having been scheduled) leaves odd states behind, never crashes.

namespace loopscope::trace {

class StateFold {
 public:
  explicit StateFold(const Trace& trace);

  // Events are applied in order, without a gap.
  void apply(EventId id);
  // Of what size a copy is, roughly: lanes, handles, waiters.
  size_t size() const;
  // Lanes whose status was set anew by the last event, in that order; a lane may be named twice.
  const std::vector<LaneId>& changed() const { return m_changed; }
  const LaneState& lane(LaneId id) const { return m_lanes[id.value()]; }
  void settle() { m_timers.settle(); }
  // The state in full. Takes the fold apart.
  LoopState take() &&;

 private:
  struct Pool {
    PoolState state;  // without the queue
    std::deque<EventId> queued;
    bool shutDown = false;
  };
  struct Primitive {
    PrimitiveState state;  // without waiters and items
    std::deque<LaneId> waiters;
    std::deque<TextId> items;
  };

  LaneState& laneState(LaneId id);
  void setStatus(LaneId id, LaneStatus status, TextId label = {});
  void end(LaneId id, Outcome outcome, TextId text);
  void pushReady(EventId handle, LaneId task, TextId label);
  // Takes a handle off the ready queue to run it (or, cancelled, to drop it).
  std::optional<ReadyEntry> popReady(EventId handle);
  void run(const ReadyEntry& entry, LaneId lane);
  void endHandle();
  void endIterationIfDone();
  void starve();

  void loopStarts(const Event& event);
  void loopStops(const Event& event);
  void handleRuns(const Event& event);
  void handleSkipped(const Event& event);
  void timerDue(const Event& event);
  void iterationBegins(const Event& event);
  void taskCreated(const Event& event);
  void taskStepBegins(const Event& event);
  void taskAwaits(const Event& event);
  void taskWoken(const Event& event);
  void taskEnded(const Event& event);
  void standsAt(const Event& event);
  void coroutineLeft(const Event& event);
  void programEnded(const Event& event);

  void syncEvent(const Event& event);
  void syncCreated(const Event& event);
  void syncReleased(Primitive& primitive, const Event& event);
  void removeWaiter(Primitive& primitive, LaneId lane);
  void removeItem(Primitive& primitive, TextId item);
  void poolEvent(const Event& event);
  void poolCreated(const Event& event);
  void workerStarted(const Event& event);
  void jobStarted(const Event& event);
  void jobEnded(const Event& event);
  void jobDropped(const Event& event);
  void poolShutDown(const Event& event);
  Pool* poolOf(ObjectId object);
  Pool* poolOfWorker(LaneId worker);
  // What the worker runs; a worker that the pool has not seen joins it.
  static EventId& runningJob(Pool& pool, LaneId worker);
  void takeJob(Pool& pool, EventId job);
  void showPool(const Pool& pool);
  void endIfFinished(const Pool& pool);
  void generatorResumed(const Event& event);
  void generatorLeft(const Event& event);
  void blockBegins(const Event& event);
  void blockEnds(const Event& event);

  const Trace* m_trace;
  EventId m_at;
  SimTime m_now;
  int64_t m_iteration = 0;
  bool m_loopRuns = false;
  LaneId m_loop;
  LaneId m_runningLane;
  size_t m_printed = 0;
  std::vector<LaneState> m_lanes;
  std::optional<ReadyEntry> m_running;
  struct Turn {
    LaneId generator;
    LaneId by;
  };
  std::vector<Turn> m_turns;  // generators that run, innermost last
  std::deque<ReadyEntry> m_ready;
  size_t m_batch = 0;    // how many at the front of the queue still belong to this iteration
  size_t m_starved = 0;  // how many at the front of the queue are starved already
  std::unordered_set<EventId> m_cancelled;  // handles still in a queue; only ever asked for membership
  TimerList m_timers;
  std::vector<Pool> m_pools;
  std::vector<Primitive> m_primitives;
  std::unordered_map<ObjectId, size_t> m_indexes;  // of primitives
  size_t m_waiting = 0;                            // waiters, items and queued jobs, for size()
  std::vector<LaneId> m_changed;
};

}  // namespace loopscope::trace
