// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/string_table.h"
#include "core/trace/event.h"

// A recorded run: the events, and the tables that their ids point into. Immutable and shared: any thread may
// read it.

namespace loopscope::trace {

enum class LaneKind : uint8_t {
  MainThread,
  EventLoop,
  Task,
  Pool,
  Worker,
  Thread,
  Process,
  Network,
  Generator,
};
enum class ObjectKind : uint8_t {
  Coroutine,
  Task,
  Future,
  Pool,
  Job,
  Lock,
  Event,
  Condition,
  Semaphore,
  Barrier,
  Queue,
};
const char* jsonName(LaneKind kind);
const char* jsonName(ObjectKind kind);

struct Lane {
  LaneKind kind = LaneKind::MainThread;
  TextId name = {};      // "Task-1"
  TextId detail = {};    // what it runs: the coroutine's or function's name; may be unset
  LaneId parent = {};    // who created it; for a worker, its pool
  ObjectId object = {};  // the task or pool that it shows
  EventId created = {};  // unset for lane 0, the main thread, which is always there
  SiteId site = {};      // where it was created

  bool operator==(const Lane&) const = default;
};

struct Object {
  ObjectKind kind = ObjectKind::Future;
  TextId
      label;  // what a person recognises: "sleep(1)", "Queue(maxsize=2)", the variable it was first bound to
  EventId created;
  LaneId lane;  // of a task or pool

  bool operator==(const Object&) const = default;
};

struct Site {
  TextId file;
  TextId function;  // "<module>" at top level
  SourceRange range;

  bool operator==(const Site&) const = default;
};

// What a trace is made of; the recorder and the JSON reader fill one in.
struct TraceData {
  std::string fileName;  // as shown to people: no folders
  std::string source;
  std::string options;  // the run's options as text, so that a trace says how it was made
  std::vector<Event> events;
  std::vector<Lane> lanes;
  std::vector<Object> objects;
  std::vector<Site> sites;
  StringTable texts;
};

class Trace {
 public:
  explicit Trace(TraceData data);

  const std::string& fileName() const { return m_data.fileName; }
  const std::string& source() const { return m_data.source; }
  const std::string& options() const { return m_data.options; }
  const std::vector<Event>& events() const { return m_data.events; }
  const std::vector<Lane>& lanes() const { return m_data.lanes; }
  const std::vector<Object>& objects() const { return m_data.objects; }
  const std::vector<Site>& sites() const { return m_data.sites; }
  const StringTable& texts() const { return m_data.texts; }

  size_t size() const { return m_data.events.size(); }
  const Event& at(EventId id) const;
  const Lane& at(LaneId id) const;
  const Object& at(ObjectId id) const;
  const Site& at(SiteId id) const;
  std::string_view text(TextId id) const { return m_data.texts.at(id); }
  // The first event that names this one as its cause; unset when there is none.
  EventId firstEffect(EventId id) const;
  // When a future or task was done (FutureDone, TaskEnded); unset when it never was.
  EventId doneEvent(ObjectId id) const;
  // When the last event happened; 0 for an empty trace.
  SimTime endTime() const;

 private:
  TraceData m_data;
  std::vector<EventId> m_firstEffects;  // by event
  std::vector<EventId> m_doneEvents;    // by object
};

using TracePtr = std::shared_ptr<const Trace>;

}  // namespace loopscope::trace
