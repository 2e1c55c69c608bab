// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

// Memory that will be filled from end to end costs far less in large pages than in small ones, which the
// system hands out one by one.

namespace loopscope {

constexpr size_t kLargePageBytes = size_t{2} << 20;

// For the whole large pages that lie in this memory; less than one, or a system that has none: nothing.
void askForLargePages(void* begin, size_t bytes);

}  // namespace loopscope
