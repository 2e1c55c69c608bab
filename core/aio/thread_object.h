// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/aio/asyncio.h"

// A thread of the program as its library knows it: what threading.Thread and the workers of pools stand on.
// It has a lane, a name, a number, and says whether it still runs.

namespace loopscope::aio {

class ThreadObject final : public runtime::Object {
 public:
  ThreadObject(runtime::Type& type, LaneId itsLane, std::string itsName, int64_t itsNumber)
      : Object(type, runtime::ObjectKind::Other),
        lane(itsLane),
        name(std::move(itsName)),
        number(itsNumber) {}

  const LaneId lane;
  std::string name;
  const int64_t number;             // 1 is the main thread
  sched::Thread* thread = nullptr;  // null: the main thread, or one that has ended
  bool alive = true;
  bool daemon = false;
};

// The threads of one run.
class ProgramThreads {
 public:
  explicit ProgramThreads(Asyncio& asyncio) : m_asyncio(asyncio) {}

  struct Start {
    std::string name;
    trace::LaneKind kind = trace::LaneKind::Thread;
    TextId detail = {};  // what it runs
    bool daemon = false;
    LaneId parent = {};  // unset: the current lane
    ObjectId pool = {};  // of a worker
    EventId cause = {};  // unset: the current cause
  };
  // A thread that runs the body when it is its turn. What the program raises in it is the body's to catch.
  runtime::Ref<ThreadObject> start(const Start& start, std::function<void()> body);
  // The same, and the current thread stands aside until the new one stands still or ends. CPython's
  // threading.Thread.start waits until the thread has begun, and that one goes on.
  runtime::Ref<ThreadObject> startAndLetBegin(const Start& start, std::function<void()> body);

  ThreadObject& current();
  // Those that have begun and not ended, in the order of their beginning; the main thread first.
  std::vector<runtime::Ref<ThreadObject>> alive();
  void rename(ThreadObject& thread, std::string name);
  void setDaemon(ThreadObject& thread, bool daemon);
  // A thread has ended, for the scheduler.
  void ended(sched::Thread& thread);
  void clear() { m_threads.clear(); }

 private:
  ThreadObject& main();
  ThreadObject& adopt(sched::Thread& thread);

  Asyncio& m_asyncio;
  std::vector<runtime::Ref<ThreadObject>> m_threads;  // the main thread first, once somebody asked
  int64_t m_count = 1;
};

}  // namespace loopscope::aio
