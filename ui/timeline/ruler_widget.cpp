// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/ruler_widget.h"

#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"
#include "ui/timeline/scene_source.h"

namespace loopscope::timeline {

RulerWidget::RulerWidget(view::ViewState& view, QWidget* parent) : SceneWidget(view, parent) {
  setObjectName("ruler");
  setAccessibleName(tr("Ruler: drag to move the cursor"));
  setFixedHeight(static_cast<int>(paint::kRulerHeightPx));
  for (const auto signal :
       {&view::ViewState::runChanged, &view::ViewState::cursorChanged, &view::ViewState::cursorGlided,
        &view::ViewState::axisChanged, &view::ViewState::rangeChanged})
    connect(&view, signal, this, qOverload<>(&QWidget::update));
}

const paint::Scene& RulerWidget::scene() {
  m_scene = m_view.run() ? paint::buildRuler(sceneRequest(m_view, size()), m_measure) : paint::Scene();
  return m_scene;
}

}  // namespace loopscope::timeline
