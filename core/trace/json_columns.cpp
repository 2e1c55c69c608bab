// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/json_columns.h"

#include "core/trace/trace.h"

namespace loopscope::trace {
namespace {

template <class Kind>
std::vector<const char*> kindNames(int count) {
  std::vector<const char*> names;
  names.reserve(static_cast<size_t>(count));
  for (int kind = 0; kind < count; ++kind) names.push_back(jsonName(static_cast<Kind>(kind)));
  return names;
}

}  // namespace

const Columns kSiteColumns{{"file", "function", "line", "column", "end line", "end column"}, {}};
const Columns kObjectColumns{{"kind", "label", "created", "lane"},
                             kindNames<ObjectKind>(static_cast<int>(ObjectKind::Queue) + 1)};
const Columns kLaneColumns{{"kind", "name", "detail", "parent", "object", "created", "site"},
                           kindNames<LaneKind>(static_cast<int>(LaneKind::Generator) + 1)};
const Columns kEventColumns{{"time", "kind", "lane", "object", "other", "value", "site", "text", "cause"},
                            kindNames<EventKind>(kEventKindCount)};

}  // namespace loopscope::trace
