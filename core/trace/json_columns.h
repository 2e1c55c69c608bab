// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// The layout of a trace in JSON, shared by its writer and its reader. Kinds are written with their names, so
// that a file says by itself what its numbers mean.

namespace loopscope::trace {

inline constexpr const char* kTraceFormat = "loopscope-trace";
inline constexpr int kTraceVersion = 1;

struct Columns {
  std::vector<const char*> names;
  std::vector<const char*> kinds;  // empty for a table without kinds
};

extern const Columns kSiteColumns;
extern const Columns kObjectColumns;
extern const Columns kLaneColumns;
extern const Columns kEventColumns;

}  // namespace loopscope::trace
