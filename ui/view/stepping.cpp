// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/stepping.h"

#include <algorithm>
#include <string_view>

namespace loopscope::view {

using trace::Event;
using trace::EventKind;
using trace::Outcome;

namespace {

// The nearest element beyond `from` of a sorted list of things that begin at an event.
template <class T, class BeginOf>
EventId nearest(const std::vector<T>& sorted, EventId from, Direction direction, BeginOf beginOf) {
  if (direction == Direction::Forward) {
    const auto found = std::upper_bound(sorted.begin(), sorted.end(), from,
                                        [&](EventId e, const T& t) { return e < beginOf(t); });
    return found == sorted.end() ? EventId() : beginOf(*found);
  }
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), from,
                                      [&](const T& t, EventId e) { return beginOf(t) < e; });
  return found == sorted.begin() ? EventId() : beginOf(*(found - 1));
}

template <class Matches>
EventId scan(const RunView& run, EventId from, Direction direction, Matches matches) {
  const auto size = static_cast<int64_t>(run.trace().size());
  const int64_t by = direction == Direction::Forward ? 1 : -1;
  for (int64_t i = from.value() + by; i >= 0 && i < size; i += by) {
    const EventId id(static_cast<uint32_t>(i));
    if (matches(id)) return id;
  }
  return {};
}

bool isTimeoutError(std::string_view exception) {
  return exception.starts_with("TimeoutError") || exception.starts_with("asyncio.TimeoutError");
}

// A lane that blocks is the loop's trouble only if it is a lane of the loop's thread.
bool blocksLoop(const RunView& run, const Event& event) {
  if (event.kind() != EventKind::BlockBegins || event.isInLine() || !event.lane().valid()) return false;
  const trace::LaneKind kind = run.trace().at(event.lane()).kind;
  return kind == trace::LaneKind::Task || kind == trace::LaneKind::EventLoop;
}

}  // namespace

static EventId nextTaskStep(const RunView& run, EventId from, Direction direction,
                            trace::Internals internals) {
  const auto itself = [](EventId id) { return id; };
  EventId next = nearest(run.steps(), from, direction, itself);
  while (internals == trace::Internals::Folded && next.valid() && trace::isInternal(run.trace(), next))
    next = nearest(run.steps(), next, direction, itself);
  return next;
}

EventId nextStep(const RunView& run, EventId from, StepUnit unit, Direction direction, LaneId lane,
                 trace::Internals internals) {
  if (run.empty()) return {};
  if (!from.valid()) return direction == Direction::Forward ? EventId(0) : EventId();
  switch (unit) {
    case StepUnit::Event:
      return scan(run, from, direction, [](EventId) { return true; });
    case StepUnit::Line:
      return scan(run, from, direction,
                  [&](EventId id) { return run.trace().at(id).kind() == EventKind::LineReached; });
    case StepUnit::TaskStep:
      return nextTaskStep(run, from, direction, internals);
    case StepUnit::Iteration:
      return nearest(run.iterations(), from, direction, [](const Iteration& i) { return i.begin; });
    case StepUnit::LaneState:
      if (!lane.valid()) return nextTaskStep(run, from, direction, internals);
      return nearest(run.spans().of(lane), from, direction, [](const trace::Span& s) { return s.begin; });
  }
  return {};
}

bool stopsAt(const RunView& run, EventId id, StopAt what) {
  const Event& event = run.trace().at(id);
  const EventKind kind = event.kind();
  switch (what) {
    case StopAt::Nothing:
      return false;
    case StopAt::Cancellation:
      return kind == EventKind::CancelRequested || kind == EventKind::CancelThrown ||
             (kind == EventKind::TaskEnded && event.outcome() == Outcome::Cancelled);
    case StopAt::Timeout:
      return kind == EventKind::ExceptionRaised && isTimeoutError(run.trace().text(event.textId()));
    case StopAt::Exception:
      return kind == EventKind::ExceptionRaised;
    case StopAt::HandOff:
      return kind == EventKind::JobSubmitted || kind == EventKind::JobStarted ||
             kind == EventKind::HandedBack;
    case StopAt::BlockedLoop:
      return blocksLoop(run, event);
    case StopAt::Print:
      return kind == EventKind::Printed;
  }
  return false;
}

EventId nextStop(const RunView& run, EventId from, StopAt what, Direction direction) {
  if (run.empty() || what == StopAt::Nothing) return {};
  if (!from.valid()) from = EventId(0);
  return scan(run, from, direction, [&](EventId id) { return stopsAt(run, id, what); });
}

EventId nextStop(const RunView& run, EventId from, Direction direction) {
  constexpr StopAt kAll[] = {StopAt::Cancellation, StopAt::Timeout,     StopAt::Exception,
                             StopAt::HandOff,      StopAt::BlockedLoop, StopAt::Print};
  if (run.empty()) return {};
  if (!from.valid()) from = EventId(0);
  return scan(run, from, direction, [&](EventId id) {
    return std::any_of(std::begin(kAll), std::end(kAll), [&](StopAt what) { return stopsAt(run, id, what); });
  });
}

}  // namespace loopscope::view
