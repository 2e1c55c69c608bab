// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/time_axis.h"

#include <algorithm>
#include <cmath>

namespace loopscope::view {

using trace::Event;
using trace::EventKind;

namespace {

constexpr double kGapSlots = 6;               // the width of a gap of median length
constexpr double kProportionalUpTo = 4;       // medians; beyond, a gap grows with the logarithm
constexpr double kLeastGapSlots = 0.5;        // however short
constexpr float kBookkeepingSlotWidth = 0.5;  // what happens in an instant before its first slot
constexpr double kSlotFill = 0.85;            // the rest keeps neighbouring steps apart

bool opensSlot(EventKind kind) {
  return kind == EventKind::TaskStepBegins || kind == EventKind::HandleRuns ||
         kind == EventKind::IterationBegins || kind == EventKind::GeneratorResumed ||
         kind == EventKind::GeneratorYielded || kind == EventKind::GeneratorEnded;
}

double medianGapNs(const std::vector<Instant>& instants) {
  std::vector<double> gaps;
  for (size_t i = 1; i < instants.size(); ++i)
    gaps.push_back(static_cast<double>(instants[i].time.ns) - static_cast<double>(instants[i - 1].time.ns));
  if (gaps.empty()) return 1;
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  if (gaps.size() % 2 == 1) return *middle;
  return (*middle + *std::max_element(gaps.begin(), middle)) / 2;
}

std::vector<Instant> findInstants(const std::vector<Event>& events) {
  std::vector<Instant> instants;
  for (size_t i = 0; i < events.size(); ++i) {
    const EventId id = EventId::fromSize(i);
    if (i == 0 || events[i].timeNs > events[i - 1].timeNs) instants.push_back({events[i].time(), id, id, {}});
    instants.back().last = id;
  }
  return instants;
}

// How wide the slot is that begins with this event of an instant; 0 where none begins.
float slotWidth(const std::vector<Event>& events, uint32_t event, const Instant& instant) {
  if (opensSlot(events[event].kind())) return 1;
  return event == instant.first.value() ? kBookkeepingSlotWidth : 0;
}

// Each instant as wide as its slots, all of them still at the origin.
std::vector<Instant> measuredInstants(const std::vector<Event>& events) {
  std::vector<Instant> instants = findInstants(events);
  for (Instant& instant : instants) {
    instant.place = {0, 0};
    for (uint32_t i = instant.first.value(); i <= instant.last.value(); ++i)
      instant.place.end += static_cast<double>(slotWidth(events, i, instant));
  }
  return instants;
}

// One after the other, with the gaps between them.
void spread(std::vector<Instant>& instants) {
  const double median = medianGapNs(instants);
  double x = 0;
  for (size_t n = 0; n < instants.size(); ++n) {
    Instant& instant = instants[n];
    instant.place = {x, x + instant.place.length()};
    if (n + 1 == instants.size()) break;
    const auto gapNs = static_cast<double>(instants[n + 1].time.ns - instant.time.ns);
    instant.gapCompressed = gapNs > kProportionalUpTo * median;
    x = instant.place.end + gapSlots(gapNs, median);
  }
}

constexpr double kLeastWholeSlots = 12;
constexpr double kPaddingShare = 0.015;

}  // namespace

double gapSlots(double gapNs, double medianGapNs) {
  const double r = gapNs / medianGapNs;
  const double medians = r <= kProportionalUpTo ? r : kProportionalUpTo + std::log2(r / kProportionalUpTo);
  return std::max(kLeastGapSlots, kGapSlots * medians);
}

TimeAxis::TimeAxis(trace::TracePtr trace, AxisKind kind) : m_trace(std::move(trace)), m_kind(kind) {
  if (!m_trace || m_trace->size() == 0) return;
  const std::vector<Event>& events = m_trace->events();
  m_instants = kind == AxisKind::Elastic ? measuredInstants(events) : findInstants(events);
  switch (kind) {
    case AxisKind::Elastic:
      spread(m_instants);
      layOutSlots();
      break;
    case AxisKind::Clock:
      buildClock(kGapSlots / medianGapNs(m_instants));
      break;
    case AxisKind::Steps:
      buildSteps();
      break;
  }
}

TimeAxis::TimeAxis(trace::TracePtr trace, const ClockScale& clock)
    : m_trace(std::move(trace)), m_kind(AxisKind::Clock), m_shared(true) {
  if (!m_trace || m_trace->size() == 0) return;
  m_instants = findInstants(m_trace->events());
  buildClock(clock.slotsPerNs);
  m_shownLength = coordinateOfTime(clock.end);
}

TimeAxis::TimeAxis(trace::TracePtr trace, const ElasticScale& scale)
    : m_trace(std::move(trace)), m_shared(true) {
  if (!m_trace || m_trace->size() == 0) return;
  const std::vector<Instant> own = findInstants(m_trace->events());
  m_instants = scale.instants;
  size_t next = 0;
  for (Instant& instant : m_instants) {
    instant.elsewhere = next == own.size() || own[next].time != instant.time;
    const EventId before = next > 0 ? own[next - 1].last : EventId(0);
    instant.first = instant.elsewhere ? before : own[next].first;
    instant.last = instant.elsewhere ? before : own[next].last;
    if (!instant.elsewhere) ++next;
  }
  CHECK(next == own.size());
  layOutSlots();
  m_shownLength = m_instants.back().place.end;
}

void TimeAxis::layOutSlots() {
  for (const Instant& instant : m_instants) {
    if (instant.elsewhere) continue;
    double x = instant.place.begin;
    for (uint32_t i = instant.first.value(); i <= instant.last.value(); ++i) {
      const float width = slotWidth(m_trace->events(), i, instant);
      if (width == 0) continue;
      m_slots.push_back({i, width, x});
      x += static_cast<double>(width);
    }
    m_length = x;
  }
}

ClockScale commonClock(const trace::Trace& first, const trace::Trace& second) {
  const auto slotsPerNs = [](const trace::Trace& trace) {
    return kGapSlots / medianGapNs(findInstants(trace.events()));
  };
  return {std::max(slotsPerNs(first), slotsPerNs(second)),
          std::max(first.events().back().time(), second.events().back().time())};
}

ElasticScale commonElastic(const trace::Trace& first, const trace::Trace& second) {
  const std::vector<Instant> one = measuredInstants(first.events());
  const std::vector<Instant> other = measuredInstants(second.events());
  ElasticScale scale;
  for (auto a = one.begin(), b = other.begin(); a != one.end() || b != other.end();) {
    const bool inOne = a != one.end() && (b == other.end() || a->time <= b->time);
    const bool inOther = b != other.end() && (a == one.end() || b->time <= a->time);
    Instant instant{inOne ? a->time : b->time, {}, {}, {0, 0}};
    if (inOne) instant.place.end = (a++)->place.end;
    if (inOther) instant.place.end = std::max(instant.place.end, (b++)->place.end);
    scale.instants.push_back(instant);
  }
  spread(scale.instants);
  return scale;
}

void TimeAxis::buildClock(double slotsPerNs) {
  m_slotsPerNs = slotsPerNs;
  for (Instant& instant : m_instants) {
    const double x = coordinateOfTime(instant.time);
    instant.place = {x, x};
  }
  m_length = m_instants.back().place.end;
}

void TimeAxis::buildSteps() {
  for (Instant& instant : m_instants)
    instant.place = {static_cast<double>(instant.first.value()), instant.last.value() + 1.0};
  m_length = m_instants.back().place.end;
}

Range TimeAxis::whole() const {
  const double length =
      std::max({m_length, m_shownLength, m_kind == AxisKind::Clock ? 1.0 : kLeastWholeSlots});
  const double padding = std::max(0.25, length * kPaddingShare);
  return {-padding, length + padding};
}

size_t TimeAxis::instantAt(double coordinate) const {
  CHECK(!empty());
  const auto after = std::upper_bound(m_instants.begin(), m_instants.end(), coordinate,
                                      [](double x, const Instant& i) { return x < i.place.begin; });
  return after == m_instants.begin() ? 0 : static_cast<size_t>(after - m_instants.begin()) - 1;
}

size_t TimeAxis::instantOf(EventId event) const {
  CHECK(event.valid() && !empty());
  const auto found = std::lower_bound(m_instants.begin(), m_instants.end(), event,
                                      [](const Instant& i, EventId e) { return i.last < e; });
  return static_cast<size_t>(found - m_instants.begin());
}

uint32_t TimeAxis::slotEnd(size_t slot) const {
  return slot + 1 < m_slots.size() ? m_slots[slot + 1].firstEvent : static_cast<uint32_t>(m_trace->size());
}

double TimeAxis::slotCoordinate(size_t slot, uint32_t event) const {
  const Slot& s = m_slots[slot];
  const uint32_t others = slotEnd(slot) - s.firstEvent - 1;
  if (others == 0) return s.begin;
  const double share = static_cast<double>(event - s.firstEvent) / others;
  return s.begin + kSlotFill * static_cast<double>(s.width) * share;
}

double TimeAxis::coordinate(EventId event) const {
  CHECK(event.valid() && event.value() < m_trace->size());
  if (m_kind == AxisKind::Steps) return event.value();
  if (m_kind == AxisKind::Clock) return coordinateOfTime(m_trace->at(event).time());
  const auto after = std::upper_bound(m_slots.begin(), m_slots.end(), event.value(),
                                      [](uint32_t e, const Slot& s) { return e < s.firstEvent; });
  return slotCoordinate(static_cast<size_t>(after - m_slots.begin()) - 1, event.value());
}

EventId TimeAxis::eventAt(double coordinate) const {
  if (empty()) return {};
  if (m_kind == AxisKind::Elastic) return elasticEventAt(coordinate);
  const Instant& instant = m_instants[instantAt(coordinate)];
  if (m_kind == AxisKind::Clock) return coordinate < instant.place.begin ? instant.first : instant.last;
  const double last = instant.last.value();
  return EventId(static_cast<uint32_t>(std::clamp(coordinate, 0.0, last)));
}

EventId TimeAxis::elasticEventAt(double coordinate) const {
  const auto after = std::upper_bound(m_slots.begin(), m_slots.end(), coordinate,
                                      [](double x, const Slot& s) { return x < s.begin; });
  if (after == m_slots.begin()) return EventId(0);
  const auto slot = static_cast<size_t>(after - m_slots.begin()) - 1;
  const uint32_t others = slotEnd(slot) - m_slots[slot].firstEvent - 1;
  const double share =
      (coordinate - m_slots[slot].begin) / (kSlotFill * static_cast<double>(m_slots[slot].width));
  // The epsilon lets an event's own coordinate give the event back.
  const double offset = std::clamp(std::floor(share * others + 1e-6), 0.0, static_cast<double>(others));
  return EventId(m_slots[slot].firstEvent + static_cast<uint32_t>(offset));
}

SimTime TimeAxis::timeAt(double coordinate) const {
  if (empty()) return {};
  const size_t n = instantAt(coordinate);
  const Instant& instant = m_instants[n];
  if (coordinate <= instant.place.end) return instant.time;
  if (n + 1 == m_instants.size()) {
    if (m_kind != AxisKind::Clock || m_shownLength <= m_length) return instant.time;
    const double beyond = std::min(coordinate, m_shownLength) - instant.place.end;
    return {instant.time.ns + static_cast<int64_t>(std::llround(beyond / m_slotsPerNs))};
  }
  const Instant& next = m_instants[n + 1];
  const double share = (coordinate - instant.place.end) / (next.place.begin - instant.place.end);
  const auto gapNs = static_cast<double>(next.time.ns - instant.time.ns);
  return {instant.time.ns + static_cast<int64_t>(std::llround(share * gapNs))};
}

double TimeAxis::coordinateOfTime(SimTime time) const {
  if (empty()) return 0;
  if (m_kind == AxisKind::Clock)
    return static_cast<double>(time.ns - m_instants.front().time.ns) * m_slotsPerNs;
  const auto after = std::upper_bound(m_instants.begin(), m_instants.end(), time,
                                      [](SimTime t, const Instant& i) { return t < i.time; });
  if (after == m_instants.begin()) return 0;
  const Instant& instant = *(after - 1);
  if (instant.time == time) return instant.place.begin;
  if (after == m_instants.end()) return instant.place.end;
  const double share =
      static_cast<double>(time.ns - instant.time.ns) / static_cast<double>(after->time.ns - instant.time.ns);
  return instant.place.end + share * (after->place.begin - instant.place.end);
}

}  // namespace loopscope::view
