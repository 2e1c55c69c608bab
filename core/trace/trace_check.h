// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/trace/trace.h"

// Whether ids that came from outside point where they should: what the rest of core/trace takes for granted.

namespace loopscope::trace {

// What is wrong first, as a sentence; nothing for a sound trace.
std::optional<std::string> whatIsWrong(const TraceData& data);

}  // namespace loopscope::trace
