// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

#include "core/base/ids.h"
#include "ui/view/view_state.h"

class QWidget;

// What can be done with a lane: pin, hide, fold, keep only what touches it, and the height of all.

namespace loopscope::timeline {

// Opens at the place and returns at once.
void showLaneMenu(view::ViewState& view, LaneId lane, QPoint globalPos, QWidget* parent);

}  // namespace loopscope::timeline
