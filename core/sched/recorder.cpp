// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/recorder.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/base/format_count.h"
#include "core/base/large_pages.h"

namespace loopscope::sched {

namespace {

// Room that is asked for at once so that growing never copies. Untouched pages cost nothing.
constexpr uint64_t kReserveEvents = 5'000'000;

}  // namespace

Recorder::Recorder(const Clock& clock, RecorderLimits limits, bool enabled)
    : m_clock(clock), m_limits(limits), m_enabled(enabled) {
  trace::Lane mainThread;
  mainThread.kind = trace::LaneKind::MainThread;
  mainThread.name = text("MainThread");
  m_data.lanes.push_back(mainThread);
  m_lane = LaneId(0);
  if (!enabled) return;
  m_data.events.reserve(std::min(limits.events, kReserveEvents) + 16);
  // Short traces never get as far as the first large page.
  const size_t bytes = m_data.events.capacity() * sizeof(trace::Event);
  if (bytes >= 2 * kLargePageBytes)
    askForLargePages(reinterpret_cast<std::byte*>(m_data.events.data()) + kLargePageBytes / 2,
                     bytes - kLargePageBytes / 2);
}

EventId Recorder::recordLast(trace::EventKind kind, const EventFields& fields) {
  if (!m_enabled && !m_atLimit) return EventId();
  if (!m_atLimit && m_data.events.size() >= m_limits.events) tellLimit();
  const uint64_t limit = std::exchange(m_limits.events, ~0ull);
  const EventId id = append(m_lane, kind, fields);
  m_limits.events = limit;
  return id;
}

LaneId Recorder::addLane(trace::Lane lane) {
  lane.created = nextEvent();
  m_data.lanes.push_back(lane);
  return LaneId::fromSize(m_data.lanes.size() - 1);
}

ObjectId Recorder::addObject(trace::ObjectKind kind, TextId label, LaneId lane) {
  if (!m_enabled) return ObjectId();
  m_data.objects.push_back({kind, label, nextEvent(), lane});
  return ObjectId::fromSize(m_data.objects.size() - 1);
}

SiteId Recorder::addSite(const trace::Site& site) {
  m_data.sites.push_back(site);
  return SiteId::fromSize(m_data.sites.size() - 1);
}

void Recorder::renameLane(LaneId lane, std::string_view name) {
  CHECK(lane.value() < m_data.lanes.size());
  m_data.lanes[lane.value()].name = text(name);
}

void Recorder::labelObject(ObjectId object, std::string_view label) {
  if (object.valid()) m_data.objects[object.value()].label = text(label);
}

const trace::Lane& Recorder::lane(LaneId id) const {
  CHECK(id.value() < m_data.lanes.size());
  return m_data.lanes[id.value()];
}

const trace::Object& Recorder::object(ObjectId id) const {
  CHECK(id.value() < m_data.objects.size());
  return m_data.objects[id.value()];
}

const trace::Site& Recorder::site(SiteId id) const {
  CHECK(id.value() < m_data.sites.size());
  return m_data.sites[id.value()];
}

trace::TraceData Recorder::finish() {
  trace::TraceData data = std::move(m_data);
  m_data = {};
  m_literals = {};
  m_enabled = false;
  m_atLimit = false;
  constexpr size_t kWorthShrinking = 100'000;
  if (data.events.size() < kWorthShrinking) data.events.shrink_to_fit();
  return data;
}

void Recorder::tellLimit() {
  if (m_tellLimit) std::exchange(m_tellLimit, nullptr)();
}

void Recorder::endAtLimit() {
  tellLimit();
  m_enabled = false;
  m_atLimit = true;
  throw LimitReached{fmt::format("The run was stopped after {} events.", formatCount(m_limits.events))};
}

}  // namespace loopscope::sched
