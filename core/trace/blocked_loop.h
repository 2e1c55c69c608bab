// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/trace/findings.h"

// Finds where a blocking call held up the event loop: only where it took long enough to matter, and somebody
// had to wait because of it. A program that blocks alone hurts nobody.

namespace loopscope::trace {

// asyncio's own measure in debug mode: loop.slow_callback_duration.
constexpr int64_t kSlowNs = 100'000'000;

// One finding for each place in the program, at its first time.
std::vector<FindingInfo> findBlockedLoop(const Trace& trace);

}  // namespace loopscope::trace
