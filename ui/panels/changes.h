// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/row.h"

// What the last step did to a list: which rows are new, went, changed their state or their place. A pure
// function from the list before and the list now.

namespace loopscope::panels {

// Marks the rows of `now`; those that went stand in it where they were, as rows that lead nowhere. Rows are
// the same when they stand for the same thing.
void markChanges(Section& now, const Section& before);

}  // namespace loopscope::panels
