// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace loopscope {

void checkFailed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "loopscope: internal error at %s:%d: %s does not hold\n", file, line, condition);
  std::abort();
}

}  // namespace loopscope
