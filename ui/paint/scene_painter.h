// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "ui/paint/scene.h"
#include "ui/paint/theme.h"

// Replays a scene on any painter: a widget, an image, a page. Decides nothing.

namespace loopscope::paint {

void paintScene(QPainter& painter, const Scene& scene, const Theme& theme);

}  // namespace loopscope::paint
