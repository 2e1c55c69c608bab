// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/paint/scene_builder.h"
#include "ui/view/cause_chain.h"

// Arrows from lane to lane, from the very instant of the cause to that of its effect.

namespace loopscope::paint {

constexpr double kNoRow = -1e12;  // the place of a lane that has no row

// The middle of each lane's row, by lane.
std::vector<double> rowCentres(const SceneRequest& request);
// Whether any of it can be seen; if not, none is added.
bool addArrow(const SceneRequest& request, const std::vector<double>& centres, const view::CauseLink& link,
              bool faint, Scene& scene);
// The last link of every event in the range that was caused from another lane. Where they stand closer than
// a few pixels, some stand for all.
void addAllArrows(const SceneRequest& request, Scene& scene);

}  // namespace loopscope::paint
