// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/scene_widget.h"

// Instants, gaps and iteration numbers above the lanes; dragging on it moves the cursor.

namespace loopscope::timeline {

class RulerWidget : public SceneWidget {
  Q_OBJECT

 public:
  explicit RulerWidget(view::ViewState& view, QWidget* parent = nullptr);
  const paint::Scene& scene() override;

 private:
  paint::Scene m_scene;
};

}  // namespace loopscope::timeline
