// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/cause_chain.h"

#include <QtGlobal>

namespace loopscope::view {

using trace::Event;
using trace::EventKind;

namespace {

constexpr int kMostCauses = 16;  // looked at, drawn or not

// Kinds whose one event reaches from one lane to another.
bool reachesOver(EventKind kind) {
  switch (kind) {
    case EventKind::TaskCreated:
    case EventKind::TaskWoken:
    case EventKind::CancelRequested:
    case EventKind::WorkerStarted:
    case EventKind::ThreadStarted:
    case EventKind::SyncNotified:
      return true;
    default:
      return false;
  }
}

// A wake-up or a future's end that only passes on what happened before it.
bool isRelay(const trace::Trace& trace, EventId id) {
  const Event& event = trace.at(id);
  return event.causeId().valid() &&
         (event.kind() == EventKind::FutureDone || event.kind() == EventKind::TaskWoken);
}

const char* verbOf(EventKind kind) {
  switch (kind) {
    case EventKind::TaskCreated:
      return QT_TRANSLATE_NOOP("CauseChain", "creates");
    case EventKind::TaskWoken:
      return QT_TRANSLATE_NOOP("CauseChain", "wakes");
    case EventKind::CancelRequested:
      return QT_TRANSLATE_NOOP("CauseChain", "cancel()");
    case EventKind::JobSubmitted:
      return QT_TRANSLATE_NOOP("CauseChain", "submits");
    case EventKind::HandedBack:
      return QT_TRANSLATE_NOOP("CauseChain", "hands back");
    case EventKind::HandleScheduled:
      return QT_TRANSLATE_NOOP("CauseChain", "schedules");
    case EventKind::SyncNotified:
      return QT_TRANSLATE_NOOP("CauseChain", "notifies");
    default:
      return "";
  }
}

}  // namespace

LaneId concernedLane(const Event& event) {
  return reachesOver(event.kind()) ? event.otherLane() : event.lane();
}

std::vector<CauseLink> causeChain(const RunView& run, EventId event, size_t limit) {
  std::vector<CauseLink> links;
  if (!event.valid()) return links;
  const trace::Trace& trace = run.trace();
  const auto add = [&](EventId from, EventId to) {
    const Event& cause = trace.at(from);
    const LaneId toLane = concernedLane(trace.at(to));
    if (!cause.lane().valid() || !toLane.valid() || cause.lane() == toLane) return;
    if (!links.empty() && links.back().from == from) return;
    const bool cancels = cause.kind() == EventKind::CancelRequested;
    links.push_back({from, cause.lane(), to, toLane, cancels, verbOf(cause.kind())});
  };
  if (reachesOver(trace.at(event).kind()) && !isRelay(trace, event)) add(event, event);
  EventId effect = event;
  for (int i = 0; i < kMostCauses && links.size() < limit; ++i) {
    EventId cause = trace.at(effect).causeId();
    // A relay passes on what its own cause began; the arrow comes from there and arrives where the relay did.
    if (cause.valid() && trace.at(cause).kind() == EventKind::TaskWoken && isRelay(trace, cause)) {
      effect = cause;
      cause = trace.at(cause).causeId();
    }
    while (cause.valid() && isRelay(trace, cause)) cause = trace.at(cause).causeId();
    if (!cause.valid()) break;
    add(cause, effect);
    effect = cause;
  }
  return links;
}

}  // namespace loopscope::view
