// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/trace/trace.h"

// A trace as JSON and back. Writing what was read gives the same bytes.

namespace loopscope::trace {

std::string toJson(const Trace& trace);
// An error names what is wrong with the text: not JSON, not a trace, a version from the future, ids that
// point nowhere.
Result<TracePtr> fromJson(std::string_view json);

// Chrome's trace-event format: a thread per lane, flow events for causes. Perfetto and speedscope open it.
std::string toChromeJson(const Trace& trace);

}  // namespace loopscope::trace
