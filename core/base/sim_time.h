// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <string>

// Simulated time: whole nanoseconds since the run began. Never the wall clock.

namespace loopscope {

struct SimTime {
  int64_t ns = 0;

  static constexpr SimTime max() { return {std::numeric_limits<int64_t>::max()}; }
  constexpr auto operator<=>(const SimTime&) const = default;
};

// Seconds as the program gives them, rounded once to the nearest nanosecond, what is positive at least to one.
// Saturates at SimTime::max() (about 292 years) and its negative; NaN gives 0.
SimTime fromSeconds(double seconds);
double toSeconds(SimTime time);

// now + delay without overflow (saturates).
SimTime saturatingAdd(SimTime now, SimTime delay);

// A duration as people read it, in the largest unit that keeps it exact to three decimals: "0 s", "250 ms",
// "1.0 s", "1.5 s", "90 s" -> "1 min 30 s", "12 h". Independent of locale.
std::string formatDuration(SimTime duration);
// An instant for clocks and columns: seconds with three decimals, more when needed to be exact ("1.000 s").
std::string formatInstant(SimTime time);

}  // namespace loopscope
