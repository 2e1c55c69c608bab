// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format_count.h"

namespace loopscope {

std::string formatCount(uint64_t count) {
  constexpr size_t kGroup = 3;
  std::string digits = std::to_string(count);
  for (size_t at = digits.size(); at > kGroup; at -= kGroup) digits.insert(at - kGroup, 1, ',');
  return digits;
}

}  // namespace loopscope
