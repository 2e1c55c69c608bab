// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/scene_widget.h"

// Names of the lanes, and in words what each does at the cursor. A click selects a lane; one on its mark
// folds or unfolds what is below it.

namespace loopscope::timeline {

class HeadersWidget : public SceneWidget {
  Q_OBJECT

 public:
  explicit HeadersWidget(view::ViewState& view, QWidget* parent = nullptr);
  const paint::Scene& scene() override;

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;

 private:
  // Index into the view's rows, or -1.
  int rowAt(QPointF point) const;

  paint::Scene m_scene;
};

}  // namespace loopscope::timeline
