// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

#include "core/sched/clock.h"
#include "core/trace/trace.h"

// The only writer of events. It knows which lane runs and which event is the cause of what happens now, so
// that most callers name neither. An append is all that the hot path does. With recording off nothing is
// kept, ids stay unset, and the run goes the same way.

namespace loopscope::sched {

struct RecorderLimits {
  uint64_t events = 5'000'000;
};

// The fields of an event that are not known from the situation.
struct EventFields {
  ObjectId object = {};
  uint32_t other = 0xffffffff;
  int64_t value = 0;
  SiteId site = {};
  TextId text = {};
  EventId cause = {};  // unset: the current cause
};

class Recorder {
 public:
  Recorder(const Clock& clock, RecorderLimits limits, bool enabled);

  bool enabled() const { return m_enabled; }

  // Appends an event of the current lane. Throws runtime-independent LimitReached past the limit.
  EventId record(trace::EventKind kind, const EventFields& fields = {});
  EventId recordOn(LaneId lane, trace::EventKind kind, const EventFields& fields = {});

  // Tables. With recording off they still number lanes and sites, which tracebacks and names need.
  LaneId addLane(const trace::Lane& lane);
  ObjectId addObject(trace::ObjectKind kind, std::string_view label);
  SiteId addSite(const trace::Site& site);
  TextId text(std::string_view text);
  void renameLane(LaneId lane, std::string_view name);
  void labelObject(ObjectId object, std::string_view label);
  const trace::Site& site(SiteId id) const;
  std::string_view textAt(TextId id) const;

  LaneId lane() const { return m_lane; }
  EventId cause() const { return m_cause; }
  // Who runs from now on, and because of what. Returns nothing; callers restore what they found (see
  // LaneScope).
  void enter(LaneId lane, EventId cause);

  // Gives up what was recorded. The recorder is empty afterwards.
  trace::TraceData finish();

 private:
  const Clock& m_clock;
  RecorderLimits m_limits;
  bool m_enabled;
  LaneId m_lane;
  EventId m_cause;
  trace::TraceData m_data;
};

// Enters a lane for as long as it lives.
class LaneScope {
 public:
  LaneScope(Recorder& recorder, LaneId lane, EventId cause)
      : m_recorder(recorder), m_lane(recorder.lane()), m_cause(recorder.cause()) {
    m_recorder.enter(lane, cause);
  }
  ~LaneScope() { m_recorder.enter(m_lane, m_cause); }
  LaneScope(const LaneScope&) = delete;
  LaneScope& operator=(const LaneScope&) = delete;

 private:
  Recorder& m_recorder;
  LaneId m_lane;
  EventId m_cause;
};

}  // namespace loopscope::sched
