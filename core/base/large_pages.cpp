// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_pages.h"

#include <memory>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace loopscope {

void askForLargePages([[maybe_unused]] void* begin, [[maybe_unused]] size_t bytes) {
#ifdef __linux__
  if (std::align(kLargePageBytes, kLargePageBytes, begin, bytes) != nullptr)
    madvise(begin, bytes, MADV_HUGEPAGE);
#endif
}

}  // namespace loopscope
