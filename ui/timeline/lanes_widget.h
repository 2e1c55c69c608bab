// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/scene_picture.h"
#include "ui/timeline/scene_source.h"
#include "ui/timeline/scene_widget.h"

// The rows of lanes. Moving the cursor repaints only what lies on top of them: the lanes themselves are kept
// as a picture for as long as nothing they depend on has changed.

namespace loopscope::timeline {

class LanesWidget : public SceneWidget {
  Q_OBJECT

 public:
  explicit LanesWidget(view::ViewState& view, QWidget* parent = nullptr);

  const paint::Scene& scene() override;
  // Arrows, selection and cursor.
  const paint::Scene& overlay();
  // An arrow if there is one at the point, else what the lanes show there.
  paint::Target targetAt(QPointF point);

 signals:
  void goToSource(loopscope::SiteId site);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  SceneKey m_key;
  paint::Scene m_scene;
  paint::Scene m_overlay;
  ScenePicture m_picture;
};

}  // namespace loopscope::timeline
