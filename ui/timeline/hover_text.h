// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/paint/scene.h"
#include "ui/view/run_view.h"

// What a bar, a line or a mark of the timeline stands for, in a few words and as a place in the source.

namespace loopscope::timeline {

// "Task-1 main: waits for sleep(1)", its times and its length; empty for what is no span of a lane.
QString hoverText(const view::RunView& run, const paint::Target& target);
// The line where the lane stands during the span; unset when it stands nowhere.
SiteId siteOf(const view::RunView& run, const paint::Target& target);

}  // namespace loopscope::timeline
