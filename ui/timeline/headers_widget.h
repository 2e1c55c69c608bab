// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/timeline/scene_picture.h"
#include "ui/timeline/scene_source.h"
#include "ui/timeline/scene_widget.h"

// Names of the lanes, and in words what each does at the cursor. A click selects a lane; one on its mark
// folds or unfolds what is below it; a header that is dragged goes where a line shows it.

namespace loopscope::timeline {

class HeadersWidget : public SceneWidget {
  Q_OBJECT

 public:
  explicit HeadersWidget(view::ViewState& view, QWidget* parent = nullptr);
  const paint::Scene& scene() override;
  view::ViewState& view() const { return m_view; }

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void buildNames();
  paint::Scene dropPlace() const;

  struct Drag {
    LaneId lane;
    QPointF pressedAt;
    std::optional<size_t> beforeRow;  // once it has moved far enough to mean it
  };
  // The border between rows that is nearest.
  size_t borderAt(QPointF point) const;

  // What the headers depend on; no range.
  struct Key {
    SceneKey lanes;
    EventId cursor;
    bool operator==(const Key&) const = default;
  };
  Key m_key;
  paint::Scene m_names;  // kept, also as a picture, while the cursor and the rows stay
  ScenePicture m_picture;
  paint::Scene m_scene;  // and where a dragged header would go
  std::optional<Drag> m_drag;
};

}  // namespace loopscope::timeline
