// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/phrase.h"
#include "core/trace/trace.h"

// What in a run deserves attention. Some are recorded as they happen (deadlock, limits, never awaited),
// others are read off the finished trace (a blocked loop, a swallowed cancellation). No false alarms: in
// doubt, nothing is said.

namespace loopscope::trace {

struct FindingInfo {
  FindingKind kind;
  EventId event;    // where to go to
  Phrase title;     // "The loop was blocked for 2.0 s"
  Phrase sentence;  // by what, who suffered, what to do
  SiteId site;
};

// In the order of their events.
std::vector<FindingInfo> findFindings(const Trace& trace);

}  // namespace loopscope::trace
