// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/trace/trace.h"

// Where to put the cursor when a scenario is opened, from the words in its "open:" comment:
//   start | end | 1.5s (the first event at that time or later) | print "words" (the first print that contains
//   them) | step Task-1 3 (the third step of that task)
// Without a word it is the first step of a task: what a program does before is defining and importing.
// Anything else, or a moment that the run does not have, is the start. "within 90s" behind it says how much
// of the run to show around it; without it is the whole.

namespace loopscope::app {

EventId openingMoment(const trace::Trace& trace, const QString& open);
// Unset: the whole run.
std::optional<SimTime> openingSpan(const QString& open);

}  // namespace loopscope::app
