// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/run/head_comments.h"
#include "core/run/simulate.h"

// How a scenario wants to be run, in the comments at its head:
//     # cpu: 50ns
//     # cpus: 2
//     # interrupt: 1.5s
// What the options say themselves goes before.

namespace loopscope::run {

// The options with what the scenario adds. Wrong lines are diagnostics with their place.
RunOptions withComments(const RunOptions& options, std::span<const HeadComment> comments,
                        std::vector<Diagnostic>& diagnostics);

// "50ns", "20ms", "1.5s": more than nothing, and nothing else. Empty: it is none.
std::optional<SimTime> durationOf(std::string_view text);

}  // namespace loopscope::run
