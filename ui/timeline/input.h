// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QPointF>

#include "ui/timeline/glide.h"
#include "ui/timeline/lanes_widget.h"

// What wheel, mouse and keys do to the view, over lanes and ruler alike. Installed as an event filter, so
// that the widgets themselves only paint.

namespace loopscope::timeline {

class Input : public QObject {
  Q_OBJECT

 public:
  // Over headers and overview only the wheel and pinching are ours.
  Input(view::ViewState& view, LanesWidget& lanes, SceneWidget& ruler, SceneWidget& headers,
        SceneWidget& overview, QObject* parent);

  // What the keys do, wherever the keyboard is: zooming is around the cursor, or the middle where that is out
  // of sight.
  void zoomByKey(bool in);
  void panByKey(bool toTheRight);
  void fitToggle();

 signals:
  // Space was pressed and let go without dragging in between.
  void playToggled();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  enum class Drag : uint8_t { None, Cursor, Pan, Range, Click };

  bool onWheel(const SceneWidget& widget, const QWheelEvent& event);
  bool onPress(SceneWidget& widget, const QMouseEvent& event);
  bool onMove(SceneWidget& widget, const QMouseEvent& event);
  bool onRelease(SceneWidget& widget, const QMouseEvent& event);
  bool onDoubleClick(const SceneWidget& widget, const QMouseEvent& event);
  bool onKey(const QKeyEvent& event);
  bool onKeyRelease(const QKeyEvent& event);
  void panPx(double px);
  void zoomAround(const SceneWidget& widget, double factor, double xPx, bool glides);
  double cursorOrMiddle() const;
  double coordinateUnder(const SceneWidget& widget, double xPx) const;
  void select(QPointF point);

  view::ViewState& m_view;
  LanesWidget& m_lanes;
  SceneWidget& m_ruler;
  SceneWidget& m_headers;
  SceneWidget& m_overview;
  Glide m_glide;
  Drag m_drag = Drag::None;
  QPointF m_pressedAt;
  QPointF m_last;
  bool m_spaceHeld = false;
  bool m_spaceDragged = false;
};

// Which letter is printed on this place of a US keyboard, so that W A S D lie as they do in games on every
// layout: 'W', 'A', 'S', 'D', or 0 for any other key.
char physicalLetter(const QKeyEvent& event);

}  // namespace loopscope::timeline
