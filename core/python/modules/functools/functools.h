// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/type.h"

// What functools.py builds on: the module _functools.

namespace loopscope::python {

// lru_cache's wrapper: calls through a dict of results. Made as (function, maxsize, typed, CacheInfo).
runtime::Type& makeLruCache(runtime::Runtime& runtime);
runtime::Type& makeCachedProperty(runtime::Runtime& runtime);
// What cmp_to_key(f) gives, and gives for a value.
runtime::Type& makeKeyWrapper(runtime::Runtime& runtime);

}  // namespace loopscope::python
