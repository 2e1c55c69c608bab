// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For screen readers the lanes are a table: each row a lane, with its name and with what it does at the
// cursor; the selected one is selected there too, and can be chosen there.

namespace loopscope::timeline {

// Once, before the first timeline is made; again does nothing.
void makeLanesAccessible();

}  // namespace loopscope::timeline
