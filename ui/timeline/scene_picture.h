// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include "ui/paint/scene.h"
#include "ui/paint/scene_painter.h"
#include "ui/paint/theme.h"

class QPainter;

// A scene of thousands of primitives as pixels, so that a cursor can move over it without replaying it. The
// pixels are painted when the scene is another one; their memory stays, since giving it back and taking it
// again costs more than painting.

namespace loopscope::timeline {

class ScenePicture {
 public:
  // The scene is no longer the one that was painted.
  void invalidate() { m_isCurrent = false; }
  // The size and ratio are those of the device.
  void draw(QPainter& painter, const paint::Scene& scene, const paint::Theme& theme, QSize size, qreal ratio,
            paint::Stencils& stencils);

 private:
  QPixmap m_pixels;
  const paint::Theme* m_theme = nullptr;
  bool m_isCurrent = false;
};

}  // namespace loopscope::timeline
