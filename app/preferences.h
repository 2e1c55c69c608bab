// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "ui/view/time_axis.h"

class QSettings;

// What a person chose once and for all: few things, remembered from start to start. What is not set has the
// value given here; what is out of bounds is brought back into them.

namespace loopscope::app {

struct Preferences {
  Appearance appearance = Appearance::System;
  view::AxisKind axis = view::AxisKind::Elastic;  // of a program that is opened
  int rerunAfterMs = 300;                         // 50 to 3000: how long typing has to pause
  bool wheelZooms = false;                        // without Ctrl; lanes then scroll with Ctrl
  bool animates = true;                           // unless the system asks for reduced motion
  int mostThousandEvents = 5000;                  // 1 to 50 000: where a run is cut short
  int mostRealSeconds = 10;                       // 1 to 600

  bool operator==(const Preferences&) const = default;
};

Preferences readPreferences(const QSettings& settings);
void writePreferences(QSettings& settings, const Preferences& preferences);

}  // namespace loopscope::app
