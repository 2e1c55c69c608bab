// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lanes are told apart by a small number, which the theme turns into colours: the view decides which lanes
// share one, the theme what it looks like.

namespace loopscope::view {

constexpr int kNeutralColour = -1;  // the event loop, the main thread, whatever is no lane

}  // namespace loopscope::view
