// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/internals.h"

namespace loopscope::trace {
namespace {

bool runsLibrary(const Event& event) {
  return event.kind() == EventKind::HandleRuns && event.value == 1;
}

}  // namespace

ObjectId neededBy(const Trace& trace, const Event& event) {
  if (!event.causeId().valid()) return ObjectId();
  const Event& cause = trace.at(event.causeId());
  return cause.kind() == EventKind::FutureCreated ? cause.objectId() : ObjectId();
}

bool isInternal(const Trace& trace, EventId id) {
  const Event& event = trace.at(id);
  switch (event.kind()) {
    case EventKind::HandleRuns:
      return runsLibrary(event);
    case EventKind::HandleEnds:
      return event.causeId().valid() && runsLibrary(trace.at(event.causeId()));
    case EventKind::HandleScheduled:
    case EventKind::TimerSet:
    case EventKind::TimerDue: {
      // Known by what it leads to; one that never runs is not worth hiding.
      for (EventId next = trace.firstEffect(id); next.valid(); next = trace.firstEffect(next)) {
        const EventKind kind = trace.at(next).kind();
        if (kind == EventKind::HandleRuns) return runsLibrary(trace.at(next));
        if (kind != EventKind::TimerDue) return false;
      }
      return false;
    }
    case EventKind::CallbackAdded:
      return neededBy(trace, event).valid();
    default:
      return false;
  }
}

std::vector<EventId> stepsOf(const Trace& trace, Internals internals) {
  std::vector<EventId> steps;
  for (size_t i = 0; i < trace.size(); ++i) {
    const Event& event = trace.events()[i];
    const bool isHandle =
        event.kind() == EventKind::HandleRuns && (internals == Internals::Shown || !runsLibrary(event));
    if (isHandle || event.kind() == EventKind::TaskStepBegins) steps.push_back(EventId::fromSize(i));
  }
  return steps;
}

}  // namespace loopscope::trace
