// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "ui/view/run_view.h"
#include "ui/view/time_axis.h"

// What the ruler says about a range: pure functions. Labels never overlap; where there is no room for all,
// those that are left out are the less important ones. The number of ticks is bounded by the width.

namespace loopscope::view {

// So far behind its tick the label of an instant begins.
constexpr double kInstantInsetPx = 3;

struct RulerTick {
  double xPx = 0;  // where the tick (instants) or the text's middle (gaps, numbers) is
  std::string text;
  EventId event;
  bool operator==(const RulerTick&) const = default;
};

struct RulerGap {
  double xPx = 0;    // its middle
  std::string text;  // empty where there is no room
  bool compressed = false;
  bool operator==(const RulerGap&) const = default;
};

struct RulerTicks {
  std::vector<RulerTick> instants;
  std::vector<RulerGap> gaps;
  std::vector<RulerTick> iterations;
};

// How wide a text is, in pixels.
using WidthPx = std::function<double(const std::string&)>;
struct RulerFonts {
  WidthPx instant;
  WidthPx gap;
  WidthPx number;
};

RulerTicks rulerTicks(const RunView& run, const TimeAxis& axis, const Range& range, double widthPx,
                      const RulerFonts& fonts);

// The smallest of 1, 2, 5, 10, 20, 50, ... that is not below the number.
int64_t niceStep(double atLeast);
// The same for time: from 10 s on in steps as clocks have them, 15 s, 30 s, 1 min, ..., 6 h, 12 h, days.
SimTime niceDuration(double atLeastNs);
// "0 s", "1 s", "1.5 s", "250 ms", "1 h 44 min 5 s".
std::string instantText(SimTime time);

}  // namespace loopscope::view
