// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/view/run_view.h"

// Where two runs part: the first task step that the one takes and the other does not, at that time, in that
// place of the order. A pure function of both.

namespace loopscope::view {

struct Difference {
  EventId inFirst;  // the step, or the last event of a run that has no further step
  EventId inSecond;
  bool operator==(const Difference&) const = default;
};

// Nothing when both take the same steps at the same times. Not for empty runs.
std::optional<Difference> firstDifference(const RunView& first, const RunView& second);

}  // namespace loopscope::view
