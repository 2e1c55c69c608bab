// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/scene_picture.h"
#include "ui/timeline/scene_source.h"
#include "ui/timeline/scene_widget.h"

// The whole run in small, with the visible part outlined: drag the cursor's line to move it, the outline to
// pan, drag elsewhere to mark a range, double-click to zoom to what is marked.

namespace loopscope::timeline {

class OverviewWidget : public SceneWidget {
  Q_OBJECT

 public:
  explicit OverviewWidget(view::ViewState& view, QWidget* parent = nullptr);
  const paint::Scene& scene() override;
  view::Range shownRange() const override { return m_view.axis().whole(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  void buildBars();
  bool isOnCursor(double xPx) const;

  enum class Drag : uint8_t { None, Cursor, Viewport, Range };
  Drag m_drag = Drag::None;
  double m_dragFrom = 0;  // coordinate
  bool m_scrubs = false;  // the cursor has left its place
  SceneKey m_key;
  paint::Scene m_bars;  // kept, also as a picture, while the run, the axis and the rows stay
  ScenePicture m_picture;
  paint::Scene m_scene;
};

}  // namespace loopscope::timeline
