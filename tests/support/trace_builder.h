// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/trace/trace.h"

// Makes traces by hand, event by event, so that what reads a trace can be tested without a simulator. It
// records what the scheduler would (causes, handles, names), but checks nothing: a test may build nonsense.

namespace loopscope::test_support {

constexpr int64_t kSecondNs = 1'000'000'000;

// The fields of an event that a call may set; an empty text means none.
struct Fields {
  int64_t value = 0;
  ObjectId object = {};
  uint32_t other = Id<void>::kNone;
  SiteId site = {};
  std::string_view text = {};
  EventId cause = {};
};

class TraceBuilder {
 public:
  // Lane 0, the main thread, is there from the start.
  explicit TraceBuilder(std::string_view fileName = "example.py", std::string_view source = "");

  // What the following events carry as their time.
  TraceBuilder& atNs(int64_t timeNs);
  int64_t nowNs() const { return m_nowNs; }

  EventId add(trace::EventKind kind, LaneId lane, const Fields& fields = {});
  LaneId addLane(trace::LaneKind kind, std::string_view name, std::string_view detail, LaneId parent,
                 ObjectId object = {});
  ObjectId addObject(trace::ObjectKind kind, std::string_view label);
  // A whole line; 0 gives no site.
  SiteId site(uint32_t line, std::string_view function = "main");
  TextId text(std::string_view text);

  static LaneId mainThread() { return LaneId(0); }
  LaneId loop() const { return m_loop; }
  ObjectId objectOf(LaneId lane) const;

  // The loop.
  LaneId startLoop(std::string_view startedBy = "asyncio.run");
  EventId iteration(uint32_t ready);
  EventId moveClock(int64_t toNs, EventId cause = {});
  // The loop stops and is closed, the program ends.
  void finish(int64_t exitCode = 0);

  // Tasks are named Task-1, Task-2, ... A step's cause is what scheduled the task last.
  LaneId createTask(LaneId creator, std::string_view coroutine, uint32_t line = 0);
  EventId step(LaneId task);
  EventId stepWithException(LaneId task, std::string_view exception);
  // Makes a future, unless one is given, and ends the step.
  ObjectId awaits(LaneId task, std::string_view label, uint32_t line = 0, ObjectId future = {});
  EventId yields(LaneId task, uint32_t line = 0);
  EventId ends(LaneId task, trace::Outcome outcome = trace::Outcome::Returned,
               std::string_view text = "None");
  EventId wakes(LaneId task, ObjectId future, EventId cause);
  EventId cancels(LaneId by, LaneId task);
  EventId cancelThrown(LaneId task, EventId request);
  EventId enters(LaneId lane, std::string_view coroutine);
  EventId leaves(LaneId lane, trace::Outcome outcome = trace::Outcome::Returned);

  // asyncio.sleep: a timer, a future, and the step's end. Returns the timer.
  EventId sleeps(LaneId task, int64_t delayNs, std::string_view label, uint32_t line = 0);
  // One iteration: the clock moves to the timer, its handle runs and wakes the sleeping task.
  void fires(EventId timer);
  EventId setTimer(LaneId lane, int64_t deadlineNs, std::string_view label, ObjectId object = {});
  EventId due(EventId timer);
  EventId runs(EventId handle, std::string_view label);
  EventId endsHandle(EventId run);
  EventId resolves(LaneId lane, ObjectId future, EventId cause,
                   trace::Outcome outcome = trace::Outcome::Returned, std::string_view text = "None");

  // The program.
  EventId line(LaneId lane, uint32_t line, std::string_view function = "main");
  EventId prints(LaneId lane, std::string_view text);
  EventId blocks(LaneId lane, int64_t untilNs, std::string_view call, uint32_t line = 0);
  EventId unblocks(LaneId lane);

  // Threads.
  LaneId createPool(int64_t maxWorkers);
  LaneId startWorker(LaneId pool);
  EventId submits(LaneId by, LaneId pool, std::string_view function);
  EventId startsJob(LaneId worker, EventId submitted);
  EventId endsJob(LaneId worker, EventId submitted, std::string_view result = "None");
  EventId handsBack(LaneId worker, ObjectId future, EventId cause);

  size_t size() const { return m_data.events.size(); }
  EventId last() const { return EventId::fromSize(m_data.events.size() - 1); }
  // Leaves the builder empty.
  trace::TracePtr build();

 private:
  struct Frame {
    LaneId lane;
    ObjectId coroutine;
  };
  trace::Event& event(EventId id) { return m_data.events[id.value()]; }

  trace::TraceData m_data;
  int64_t m_nowNs = 0;
  int64_t m_iteration = 0;
  int m_tasks = 0;
  int m_workers = 0;
  LaneId m_loop;
  std::unordered_map<LaneId, EventId> m_scheduled;  // the handle that will run the lane's next step
  std::unordered_map<EventId, LaneId> m_sleeper;    // who waits for the timer
  std::unordered_map<LaneId, EventId> m_block;      // the lane's last BlockBegins
  std::vector<Frame> m_frames;                      // coroutines entered and not left
};

}  // namespace loopscope::test_support
