// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/trace/trace.h"

// Gives each event of a run one coordinate. Elastic, clock and steps differ in nothing else: everything after
// the axis (zoom, painting, hit-testing) is linear in the coordinate. The unit is a slot, the width that one
// task step takes.
//
// Elastic: a slot for every task step, handle and iteration; the events in it share its width evenly. What
// happens in an instant without any of these (a job that ends in a thread, module code) takes half a slot.
// A gap between two instants is as wide as gapSlots() says. Clock: linear in time, the median gap being six
// slots wide. Steps: a slot for every event.
//
// Runs that are compared share a scale: one time has one coordinate in all of them. On an elastic one the
// instants are those of all, each as wide as the run that does most in it needs.
//
// An empty trace has an axis of length 0 without events.

namespace loopscope::view {

enum class AxisKind : uint8_t { Elastic, Clock, Steps };

// A stretch of the axis, in slots.
struct Range {
  double begin = 0;
  double end = 1;

  double length() const { return end - begin; }
  bool contains(double coordinate) const { return coordinate >= begin && coordinate <= end; }
  // 0 at its begin, 1 at its end, beyond them outside; and back.
  double shareOf(double coordinate) const { return (coordinate - begin) / length(); }
  double at(double share) const { return begin + share * length(); }
  bool operator==(const Range&) const = default;
};

// All events that happen at one simulated time.
struct Instant {
  SimTime time;
  EventId first;
  EventId last;
  Range place;                 // the gap to the next instant begins where this ends
  bool gapCompressed = false;  // the gap after it is drawn shorter than proportional
  bool elsewhere = false;      // only another run has events then; first and last are what came before here
};

// The width of a gap in slots on the elastic axis; medianGapNs must be above 0.
double gapSlots(double gapNs, double medianGapNs);

// A clock axis that several runs share: as wide is as long in all of them, and it goes on to the same end.
struct ClockScale {
  double slotsPerNs = 0;
  SimTime end;
  bool operator==(const ClockScale&) const = default;
};
// That of the run with the finer steps, up to the later end. Not for empty runs.
ClockScale commonClock(const trace::Trace& first, const trace::Trace& second);

// The same for the elastic axis: every time at which one of the runs has events, with its place.
struct ElasticScale {
  std::vector<Instant> instants;  // first and last are unset
};
ElasticScale commonElastic(const trace::Trace& first, const trace::Trace& second);

class TimeAxis {
 public:
  TimeAxis() = default;
  // One pass over the trace. Without a trace: an empty axis of that kind.
  TimeAxis(trace::TracePtr trace, AxisKind kind);
  TimeAxis(trace::TracePtr trace, const ClockScale& clock);
  // The trace is one of those that the scale was made for.
  TimeAxis(trace::TracePtr trace, const ElasticScale& scale);

  AxisKind kind() const { return m_kind; }
  double length() const { return m_length; }
  bool empty() const { return m_instants.empty(); }
  // One of several runs that have the same scale.
  bool shared() const { return m_shared; }
  // What is worth showing: the whole axis with a little room at both ends, and more on the right of a short
  // run, which is not blown up to fill the screen.
  Range whole() const;
  const std::vector<Instant>& instants() const { return m_instants; }
  // Index of the last instant that begins at or before the coordinate; 0 before the first. Not for an empty
  // axis.
  size_t instantAt(double coordinate) const;
  size_t instantOf(EventId event) const;

  double coordinate(EventId event) const;
  // The last event at or before the coordinate, the first one for what lies before it; unset on an empty
  // axis.
  EventId eventAt(double coordinate) const;
  // Inside an instant its time, in a gap interpolated; never beyond the end of the scale.
  SimTime timeAt(double coordinate) const;
  double coordinateOfTime(SimTime time) const;

 private:
  // A run of events that share one width evenly.
  struct Slot {
    uint32_t firstEvent = 0;
    float width = 0;
    double begin = 0;
  };
  void layOutSlots();
  void buildClock(double slotsPerNs);
  void buildSteps();
  EventId elasticEventAt(double coordinate) const;
  double slotCoordinate(size_t slot, uint32_t event) const;
  uint32_t slotEnd(size_t slot) const;

  trace::TracePtr m_trace;
  AxisKind m_kind = AxisKind::Elastic;
  double m_length = 0;
  double m_shownLength = 0;  // beyond the last event, where another run goes on
  bool m_shared = false;
  double m_slotsPerNs = 0;    // clock only
  std::vector<Slot> m_slots;  // elastic only
  std::vector<Instant> m_instants;
};

}  // namespace loopscope::view
