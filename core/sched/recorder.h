// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
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

  // Appends an event of the current lane. Throws LimitReached instead of the first event past the limit;
  // from then on nothing is recorded but what recordLast says.
  EventId record(trace::EventKind kind, const EventFields& fields = {}) {
    return m_enabled ? append(m_lane, kind, fields) : EventId();
  }
  EventId recordOn(LaneId lane, trace::EventKind kind, const EventFields& fields = {}) {
    return m_enabled ? append(lane, kind, fields) : EventId();
  }
  // Called once when the limit is reached, just before anything of it is felt: everything is as the last
  // event that was recorded left it.
  void setAtLimit(std::function<void()> atLimit) { m_tellLimit = std::move(atLimit); }
  // The last words of a run: why and how it ended. Recorded past the limit as well.
  EventId recordLast(trace::EventKind kind, const EventFields& fields);

  // Tables. With recording off they still number lanes and sites, which tracebacks and names need. The event
  // that is recorded next is taken for the creation of a lane or object.
  LaneId addLane(trace::Lane lane);
  LaneId nextLane() const { return LaneId::fromSize(m_data.lanes.size()); }
  ObjectId nextObject() const { return ObjectId::fromSize(m_data.objects.size()); }
  ObjectId addObject(trace::ObjectKind kind, std::string_view label) { return addObject(kind, text(label)); }
  ObjectId addObject(trace::ObjectKind kind, TextId label, LaneId lane = {});
  SiteId addSite(const trace::Site& site);
  TextId text(std::string_view text) { return m_data.texts.intern(text); }
  // The same for a literal of our own, which is looked up once.
  TextId literal(const char* text) {
    Literal& cached = m_literals[reinterpret_cast<uintptr_t>(text) / alignof(void*) % m_literals.size()];
    if (cached.text != text) cached = {text, this->text(text)};
    return cached.id;
  }
  void renameLane(LaneId lane, std::string_view name);
  void labelObject(ObjectId object, std::string_view label);
  const trace::Lane& lane(LaneId id) const;
  const trace::Object& object(ObjectId id) const;
  const trace::Site& site(SiteId id) const;
  std::string_view textAt(TextId id) const { return m_data.texts.at(id); }
  size_t eventCount() const { return m_data.events.size(); }

  LaneId lane() const { return m_lane; }
  EventId cause() const { return m_cause; }
  // Who runs from now on, and because of what. Callers restore what they found (see LaneScope).
  void enter(LaneId lane, EventId cause) {
    m_lane = lane;
    m_cause = cause;
  }

  // Gives up what was recorded. The recorder is empty afterwards.
  trace::TraceData finish();

 private:
  struct Literal {
    const char* text = nullptr;
    TextId id;
  };

  EventId append(LaneId lane, trace::EventKind kind, const EventFields& fields);
  [[noreturn]] void endAtLimit();
  void tellLimit();
  EventId nextEvent() const { return m_enabled ? EventId::fromSize(m_data.events.size()) : EventId(); }

  const Clock& m_clock;
  RecorderLimits m_limits;
  bool m_enabled;
  bool m_atLimit = false;
  std::function<void()> m_tellLimit;
  LaneId m_lane;
  EventId m_cause;
  trace::TraceData m_data;
  std::array<Literal, 64> m_literals{};  // by address, which decides nothing but where to look first
};

inline EventId Recorder::append(LaneId lane, trace::EventKind kind, const EventFields& fields) {
  if (m_data.events.size() >= m_limits.events) endAtLimit();
  trace::Event& event = m_data.events.emplace_back();
  event.timeNs = m_clock.now().ns;
  event.value = fields.value;
  event.setKindAndLane(kind, lane);
  event.object = fields.object.value();
  event.other = fields.other;
  event.site = fields.site.value();
  event.text = fields.text.value();
  event.cause = (fields.cause.valid() ? fields.cause : m_cause).value();
  return EventId(static_cast<uint32_t>(m_data.events.size() - 1));
}

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
