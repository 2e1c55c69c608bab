// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/trace/trace.h"

// A tour through a run: notes that stand in the program as comments that begin with "#:", and appear at their
// moment: when the line of code below is reached for the first time. Lines that follow each other are one
// note.

namespace loopscope::app {

struct TourNote {
  QString text;
  uint32_t line = 0;  // of the code below it, from 1
  EventId moment;
  bool operator==(const TourNote&) const = default;
};

// In the order of their moments. A note whose line is never reached is left out.
std::vector<TourNote> tourOf(const trace::Trace& trace);
// Index of the note that is shown at the cursor, the last one whose moment has come; -1 before the first.
int noteAt(const std::vector<TourNote>& tour, EventId cursor);

}  // namespace loopscope::app
