// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/event_groups.h"

#include "ui/panels/text.h"

namespace loopscope::panels {

using trace::EventKind;

// The order of the kinds is part of the trace's format, so a group is known by its last kind.
EventGroup groupOf(EventKind kind) {
  if (kind <= EventKind::LoopClosed) return EventGroup::Loop;
  if (kind <= EventKind::HandleSkipped) return EventGroup::Handles;
  if (kind <= EventKind::CoroutineNeverAwaited) return EventGroup::Coroutines;
  if (kind <= EventKind::TaskDestroyed) return EventGroup::Tasks;
  if (kind <= EventKind::FutureDone) return EventGroup::Futures;
  if (kind <= EventKind::SyncBroken) return EventGroup::Sync;
  if (kind <= EventKind::ThreadEnded) return EventGroup::Threads;
  return EventGroup::Program;
}

QString groupName(EventGroup group) {
  switch (group) {
    case EventGroup::All:
      return Words::tr("All kinds");
    case EventGroup::Loop:
      return Words::tr("Loop");
    case EventGroup::Handles:
      return Words::tr("Handles and timers");
    case EventGroup::Coroutines:
      return Words::tr("Coroutines");
    case EventGroup::Tasks:
      return Words::tr("Tasks");
    case EventGroup::Futures:
      return Words::tr("Futures");
    case EventGroup::Sync:
      return Words::tr("Locks and queues");
    case EventGroup::Threads:
      return Words::tr("Threads");
    case EventGroup::Program:
      return Words::tr("Program");
  }
  return {};
}

}  // namespace loopscope::panels
