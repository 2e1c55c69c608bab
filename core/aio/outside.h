// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "core/aio/future.h"
#include "core/sched/outside.h"
#include "core/sched/threads.h"

// The world outside of the program: places with lanes of their own (a network with its connections, a server,
// a worker that is another process) and what is asked of them. An exchange is asked for, waits for a free
// lane of its place, takes its time there, and wakes whoever waits for it: a thread that stands still, or a
// loop, to which it comes as I/O does (with what the loop finds when it looks for events; the task goes on
// one iteration later). In the trace a place is a pool, its lanes are workers, and exchanges are jobs.

namespace loopscope::aio {

class Exchange;

struct PlaceOptions {
  std::string title;     // "Network"
  std::string slotName;  // "connection": the lanes are "connection 1", "connection 2", ...
  trace::LaneKind slotKind = trace::LaneKind::Network;
  size_t limit = 0;  // how many lanes; 0: as many as there is need for
};

class Place final : public runtime::Object {
 public:
  Place(runtime::Type& type, Asyncio& asyncio, PlaceOptions options);

  // A process of its own, on a lane of the place: calls the function there and ends when it returns. It
  // begins and finishes by itself what is asked of the place.
  void startWorker(runtime::Value function);
  // The worker has nothing to do, or has again: only then does the run wait for it at the end.
  void setIdle(bool idle);
  // Nothing more will be asked of it.
  void close();

 private:
  friend class Exchange;
  struct Slot {
    LaneId lane;
    bool busy = false;
  };
  void enqueue(Exchange& exchange);
  void leaveQueue(Exchange& exchange);
  void startNext();
  bool hasRoom() const;
  Slot& freeSlot(EventId cause);
  void free(LaneId slot);  // the next in line starts there

  Asyncio& m_asyncio;
  PlaceOptions m_options;
  ObjectId m_objectId;
  LaneId m_lane;
  std::vector<Slot> m_slots;
  std::deque<Exchange*> m_queue;  // borrowed: an exchange that goes leaves it
  sched::Thread* m_worker = nullptr;
  bool m_isClosed = false;
};

class Exchange final : public runtime::Object, private sched::Arrival {
 public:
  enum class State : uint8_t { Queued, Running, Done, Cancelled };
  // How it will end, as the trace tells it.
  struct Ending {
    trace::Outcome outcome = trace::Outcome::Returned;
    std::string text;
  };

  // A duration below zero: it has none, and whoever works on it says when it begins and is finished. Without
  // a place: a mere signal that somebody gives by finishing it.
  Exchange(runtime::Type& type, Asyncio& asyncio, runtime::Ref<Place> place, std::string_view label,
           SimTime duration, Ending ending);
  ~Exchange() override;

  State state() const { return m_state; }
  bool done() const { return m_state == State::Done; }
  bool isOver() const { return done() || m_state == State::Cancelled; }

  // Stands still until it is done; with an empty text, unseen. False: the time came first, or it was
  // cancelled.
  bool wait(TextId call, SimTime until = SimTime::max());
  // A future of the running loop, done with None when this is done; cancelling it cancels this.
  runtime::Ref<Future> future(TextId label);
  // Nobody wants it any more. Nothing when it is over.
  void cancel();
  // For what has no duration: the current lane works on it from now on; it is over now.
  void begin();
  void finish(const Ending& ending);

  void clear() override;
  void finalize() override { cancel(); }

 private:
  friend class Place;
  void arrive() override;
  void startOn(LaneId lane);
  void end(State state, const Ending& ending);
  void wake(EventId cause);

  Asyncio& m_asyncio;
  runtime::Ref<Place> m_place;  // null: none
  SimTime m_duration;
  Ending m_ending;
  State m_state = State::Queued;
  LaneId m_slot;
  ObjectId m_objectId;
  TextId m_label;
  EventId m_cause;  // the event that brought it where it is: JobSubmitted, JobStarted, JobEnded
  std::vector<sched::Thread*> m_waiters;  // null: the main thread
  runtime::Ref<Future> m_future;
  runtime::Ref<Callback> m_onCancel;  // attached to the future
};

}  // namespace loopscope::aio
