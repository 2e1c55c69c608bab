// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/paint/scene.h"
#include "ui/paint/text_measure.h"
#include "ui/view/run_view.h"

// What may stand below the lanes of a picture, so that it explains itself: numbered sentences, the program's
// text, what it printed. Each is a scene of the given width that says how high it is; without content its
// height is 0.

namespace loopscope::pictures {

constexpr size_t kMostCaptions = 12;

// The moments worth a number, in order: those that were marked, else, as far as kMostCaptions goes, what
// tells most about a run: a loop that blocks, cancellations, exceptions and ends, hand-offs, prints.
std::vector<EventId> captionEvents(const view::RunView& run, const std::vector<EventId>& marked,
                                   EventId first, EventId last);
paint::Scene buildCaptions(const view::RunView& run, const std::vector<EventId>& events, double widthPx,
                           paint::TextMeasure& measure);
// The number of a caption, centred at a point of the lanes.
void addCaptionNumber(paint::Scene& scene, paint::TextMeasure& measure, QPointF centre, size_t number);

// Header lines that only the scenario menu reads are left out.
paint::Scene buildSource(const view::RunView& run, double widthPx, paint::TextMeasure& measure);
paint::Scene buildOutput(const view::RunView& run, double widthPx, paint::TextMeasure& measure);

}  // namespace loopscope::pictures
