// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/scene.h"
#include "ui/paint/scene_request.h"
#include "ui/paint/text_measure.h"

// From a recorded run to scenes. Only what is visible is looked at, found by binary search; where spans are
// denser than pixels they are merged cell by cell, so that the number of primitives is bounded by the size of
// the picture, and nothing vanishes.

namespace loopscope::paint {

// Rows of lanes: bands, bars, waits, labels, marks. Does not depend on the cursor.
Scene buildLanes(const SceneRequest& request, TextMeasure& measure);
// What lies on top of them: veil after the cursor, marked range, arrows, selection, the cursor itself. The
// lanes' scene is asked where there is room for the arrows' labels.
Scene buildOverlay(const SceneRequest& request, const Scene& lanes, TextMeasure& measure);
Scene buildRuler(const SceneRequest& request, TextMeasure& measure);
// Names and what each lane is doing; without a state, names only. The width is the header's own.
Scene buildHeaders(const SceneRequest& request, const trace::LoopState* state, TextMeasure& measure);
// The whole run (TimeAxis::whole) in small: its bars, which depend on neither range nor cursor, ...
Scene buildOverview(const SceneRequest& request);
// ... and on top of them the visible range, the marked one and the cursor.
Scene buildOverviewMarks(const SceneRequest& request);
// What the marks of the picture mean, on as many lines as the width asks for; its size says how high it is.
Scene buildLegend(double widthPx, const Scene& picture, TextMeasure& measure);

}  // namespace loopscope::paint
