// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scene_picture.h"

#include <QPainter>

#include "ui/paint/scene_painter.h"

namespace loopscope::timeline {

void ScenePicture::draw(QPainter& painter, const paint::Scene& scene, const paint::Theme& theme, QSize size,
                        qreal ratio, paint::Stencils& stencils) {
  const QSize pixels = size * ratio;
  if (m_pixels.size() != pixels || m_pixels.devicePixelRatio() != ratio) {
    m_pixels = QPixmap(pixels);
    m_pixels.setDevicePixelRatio(ratio);
    m_isCurrent = false;
  }
  if (!m_isCurrent || m_theme != &theme) {
    QPainter onto(&m_pixels);
    onto.fillRect(QRect(QPoint(0, 0), size), theme.window);
    paint::paintScene(onto, scene, theme, stencils);
    m_isCurrent = true;
    m_theme = &theme;
  }
  painter.drawPixmap(0, 0, m_pixels);
}

}  // namespace loopscope::timeline
