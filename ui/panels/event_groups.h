// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/trace/event.h"

// The kinds of events in the groups by which a person looks for them.

namespace loopscope::panels {

enum class EventGroup : uint8_t { All, Loop, Handles, Coroutines, Tasks, Futures, Sync, Threads, Program };
constexpr int kEventGroupCount = static_cast<int>(EventGroup::Program) + 1;

EventGroup groupOf(trace::EventKind kind);
QString groupName(EventGroup group);

}  // namespace loopscope::panels
