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

constexpr double kLeastWholeSlots = 12;
constexpr double kPaddingShare = 0.015;

}  // namespace

double gapSlots(double gapNs, double medianGapNs) {
  const double r = gapNs / medianGapNs;
  const double medians = r <= kProportionalUpTo ? r : kProportionalUpTo + std::log2(r / kProportionalUpTo);
  return std::max(kLeastGapSlots, kGapSlots * medians);
}

TimeAxis::TimeAxis(trace::TracePtr trace, AxisKind kind) : m_trace(std::move(trace)), m_kind(kind) {
  if (m_trace) m_instants = findInstants(m_trace->events());
  if (m_instants.empty()) return;
  switch (kind) {
    case AxisKind::Elastic:
      buildElastic();
      break;
    case AxisKind::Clock:
      buildClock(kGapSlots / medianGapNs(m_instants));
      break;
    case AxisKind::Steps:
      buildSteps();
      break;
  }
}

void TimeAxis::buildElastic() {
  const std::vector<Event>& events = m_trace->events();
  const double median = medianGapNs(m_instants);
  double x = 0;
  for (size_t n = 0; n < m_instants.size(); ++n) {
    Instant& instant = m_instants[n];
    instant.place.begin = x;
    for (uint32_t i = instant.first.value(); i <= instant.last.value(); ++i) {
      const bool opens = opensSlot(events[i].kind());
      if (!opens && i != instant.first.value()) continue;
      m_slots.push_back({i, opens ? 1.0F : kBookkeepingSlotWidth, x});
      x += static_cast<double>(m_slots.back().width);
    }
    instant.place.end = x;
    if (n + 1 == m_instants.size()) break;
    const auto gapNs = static_cast<double>(m_instants[n + 1].time.ns - instant.time.ns);
    instant.gapCompressed = gapNs > kProportionalUpTo * median;
    x += gapSlots(gapNs, median);
  }
  m_length = x;
}

TimeAxis::TimeAxis(trace::TracePtr trace, const ClockScale& clock)
    : m_trace(std::move(trace)), m_kind(AxisKind::Clock) {
  if (m_trace) m_instants = findInstants(m_trace->events());
  if (m_instants.empty()) return;
  buildClock(clock.slotsPerNs);
  m_shownLength = coordinateOfTime(clock.end);
}

ClockScale commonClock(const trace::Trace& first, const trace::Trace& second) {
  const auto slotsPerNs = [](const trace::Trace& trace) {
    return kGapSlots / medianGapNs(findInstants(trace.events()));
  };
  return {std::max(slotsPerNs(first), slotsPerNs(second)),
          std::max(first.events().back().time(), second.events().back().time())};
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
  const auto after = std::upper_bound(m_instants.begin(), m_instants.end(), event,
                                      [](EventId e, const Instant& i) { return e < i.first; });
  return static_cast<size_t>(after - m_instants.begin()) - 1;
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
  const Instant& instant = m_instants[instantAt(coordinate)];
  if (m_kind == AxisKind::Clock) return coordinate < instant.place.begin ? instant.first : instant.last;
  if (m_kind == AxisKind::Steps) {
    const double last = instant.last.value();
    return EventId(static_cast<uint32_t>(std::clamp(coordinate, 0.0, last)));
  }
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
  if (coordinate <= instant.place.end || n + 1 == m_instants.size()) return instant.time;
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
