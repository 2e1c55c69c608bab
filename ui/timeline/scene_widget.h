// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <algorithm>

#include "ui/paint/scene.h"
#include "ui/paint/scene_painter.h"
#include "ui/paint/text_measure.h"
#include "ui/paint/theme.h"
#include "ui/view/view_state.h"

// A widget that shows a scene: builds it when asked to paint, replays it, and answers what lies under the
// pointer from the very same scene. What the scene is, a subclass says; input is handled elsewhere.

namespace loopscope::timeline {

class SceneWidget : public QWidget {
  Q_OBJECT

 public:
  explicit SceneWidget(view::ViewState& view, QWidget* parent = nullptr);

  void setTheme(const paint::Theme& theme);
  const paint::Theme& theme() const { return *m_theme; }
  // The scene as of now.
  virtual const paint::Scene& scene() = 0;
  // Null when there is nothing.
  const paint::Primitive* primitiveAt(QPointF point) { return paint::hitTest(scene(), point); }
  // From the widget's left edge to its right one.
  virtual view::Range shownRange() const { return m_view.range(); }
  double coordinateAt(double xPx) const { return shownRange().at(xPx / std::max(1, width())); }
  EventId eventAt(double xPx) const;

 protected:
  void paintEvent(QPaintEvent* event) override;

  view::ViewState& m_view;
  paint::TextMeasure m_measure;
  paint::Stencils m_stencils;

 private:
  const paint::Theme* m_theme;
};

}  // namespace loopscope::timeline
