// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

// Sentences name limits of many millions; without groups nobody can tell 5000000 from 50000000.

namespace loopscope {

// "5,000,000": the same in every locale, since sentences are part of a trace.
std::string formatCount(uint64_t count);

}  // namespace loopscope
