// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ctime>

#ifdef __GLIBC__
#include <malloc.h>
#endif

// What the benchmarks read: the clocks, and the memory that is taken.

namespace loopscope {

// Milliseconds of processor time that this process has used: what others do on the machine does not count.
inline double processorMs() {
  return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// Milliseconds as a person waits for them.
inline double elapsedMs() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

// Bytes that are allocated right now; 0 where nobody can tell.
inline double heldBytes() {
#ifdef __GLIBC__
  const auto info = mallinfo2();
  return static_cast<double>(info.uordblks) + static_cast<double>(info.hblkhd);
#else
  return 0;
#endif
}

}  // namespace loopscope
