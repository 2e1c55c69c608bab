// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For screen readers the names of the lanes are a list: each lane with its name, and as its value what it
// does at the cursor; the selected one is selected there too.

namespace loopscope::timeline {

// Once, before the first timeline is made; again does nothing.
void makeLanesAccessible();

}  // namespace loopscope::timeline
