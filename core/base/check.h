// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Assertions about our own code, on in every build. A program that a user wrote can never make one fail:
// its mistakes are Diagnostics, exceptions of the program, or findings.

namespace loopscope {

[[noreturn]] void checkFailed(const char* condition, const char* file, int line);

}  // namespace loopscope

#define CHECK(condition) \
  ((condition) ? static_cast<void>(0) : ::loopscope::checkFailed(#condition, __FILE__, __LINE__))
