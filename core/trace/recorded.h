// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/phrase.h"

// A recording names things in texts. Most are the program's own, or code; some are words of ours ("the GIL",
// "gather: one is done", the sentence of a deadlock). Those are recognized here, so that they can be said in
// the reader's language like everything else.

namespace loopscope::trace {

// The label of a handle, a future, a call, a turn. One that is not ours is a text; so are the others below.
Phrase recordedLabel(std::string_view label);
// The name of a lane that the program did not make itself: "Thread pool", "connection 2".
Phrase recordedLane(std::string_view name);
// What a Finding says.
Phrase recordedFinding(std::string_view sentence);
// Who waits for what for ever, of the Finding of a deadlock; empty for any other.
Phrase recordedStandstill(std::string_view sentence);

}  // namespace loopscope::trace
