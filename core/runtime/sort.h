// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/runtime/value.h"

// The one sort: list.sort, sorted, heapq and statistics use it.

namespace loopscope::runtime {

class Runtime;

// Sorts in place as list.sort does: stable, also in reverse, asking only whether one item is less than
// another; key None or a function. When a comparison raises, the items are all still there, in some order.
void sortValues(Runtime& runtime, std::vector<Value>& items, const Value& key, bool reverse);

}  // namespace loopscope::runtime
