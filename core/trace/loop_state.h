// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/trace/trace.h"

// Everything that is true at one event: after it has happened, before the next. Folded from the events, so it
// is the same whether the cursor came from the front or from the back.

namespace loopscope::trace {

enum class LaneStatus : uint8_t {
  NotCreated,
  Running,  // for the event loop: in an iteration; for a pool: some worker is busy
  Ready,    // in the ready queue; for a worker: idle in its pool; for a pool: all are idle
  Waiting,  // for LaneState::awaits
  Blocked,  // inside a blocking call, until LaneState::until
  InLine,   // would compute, but LaneState::label is taken: "the GIL", "a processor"
  Starved,  // ready, and held up by a lane that blocked the loop; until it runs
  Returned,
  Raised,
  Cancelled,
};
bool hasEnded(LaneStatus status);
// Takes up its thread, whether it computes or stands still.
inline bool isBusy(LaneStatus status) {
  return status == LaneStatus::Running || status == LaneStatus::Blocked;
}

// One coroutine of an await chain, outermost first; site is the line it stands at.
struct ChainFrame {
  ObjectId coroutine;
  SiteId site;
  bool operator==(const ChainFrame&) const = default;
};

struct LaneState {
  LaneStatus status = LaneStatus::NotCreated;
  EventId since;    // the event that gave it this status
  ObjectId awaits;  // while Waiting
  TextId label;     // what it waits for or is blocked in, in words: "sleep(1)", "time.sleep(2)"
  SimTime until;    // while Blocked; -1: nobody knows
  SiteId site;      // the line it stands at
  TextId text;      // when ended: its result or exception
  uint32_t cancelRequests = 0;
  bool holdsResult = false;  // Ready: it will be resumed rather than started
  std::vector<ChainFrame> chain;
  bool operator==(const LaneState&) const = default;
};

struct ReadyEntry {
  EventId handle;
  LaneId task;  // whose step it is; unset for a plain callback
  TextId label;
  bool cancelled = false;
  bool running = false;        // the one that runs right now; it stays first until it ends
  bool nextIteration = false;  // scheduled during this iteration, so it runs in the next
  bool operator==(const ReadyEntry&) const = default;
};

struct TimerEntry {
  EventId handle;
  SimTime deadline;
  TextId label;
  ObjectId object;
  LaneId lane;  // who set it
  bool cancelled = false;
  bool operator==(const TimerEntry&) const = default;
};

struct PoolState {
  ObjectId pool;
  LaneId lane;
  int64_t maxWorkers = 0;
  std::vector<LaneId> workers;   // those started so far
  std::vector<EventId> running;  // JobSubmitted events of what runs, by worker; unset for an idle worker
  std::vector<EventId> queued;   // JobSubmitted events that wait for a worker, in order
  bool operator==(const PoolState&) const = default;
};

struct PrimitiveState {
  ObjectId object;
  int64_t value = 0;     // counter, size, or 1 for a set event
  int64_t capacity = 0;  // 0: none
  std::vector<LaneId> holders;
  std::vector<LaneId> waiters;  // in order
  std::vector<TextId> items;    // of a queue, in order
  bool operator==(const PrimitiveState&) const = default;
};

struct LoopState {
  EventId at;
  SimTime now;
  int64_t iteration = 0;
  bool loopRuns = false;
  LaneId running;                  // the lane that executes; unset while the loop looks for work
  std::vector<LaneState> lanes;    // by lane id
  std::vector<ReadyEntry> ready;   // in the order in which they will run
  std::vector<TimerEntry> timers;  // next first
  std::vector<PoolState> pools;
  std::vector<PrimitiveState> primitives;
  size_t printed = 0;  // how many Printed events have happened
  bool operator==(const LoopState&) const = default;
};

// Answers stateAt for one trace, from checkpoints made on construction (one pass over the trace).
// Reading costs a checkpoint and a fold; safe from several threads.
class StateReader {
 public:
  explicit StateReader(TracePtr trace);
  ~StateReader();
  StateReader(StateReader&&) noexcept;
  StateReader& operator=(StateReader&&) noexcept;

  // The state after the event. An unset id gives the state before anything happened.
  LoopState stateAt(EventId event) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace loopscope::trace
