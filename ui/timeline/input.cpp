// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/input.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QWheelEvent>
#include <cmath>

namespace loopscope::timeline {

namespace {

constexpr double kZoomPerKey = 1.5;
constexpr double kPanPerKey = 0.15;  // of the visible range
constexpr double kWheelStep = 120;   // eighths of a degree of one notch
constexpr double kZoomPerNotch = 1.25;
constexpr double kScrollPxPerNotch = 60;

// Touchpads say pixels, mice say notches.
QPointF wheelPx(const QWheelEvent& event) {
  if (!event.pixelDelta().isNull()) return event.pixelDelta();
  return QPointF(event.angleDelta()) / kWheelStep * kScrollPxPerNotch;
}

}  // namespace

Input::Input(view::ViewState& view, LanesWidget& lanes, SceneWidget& ruler, SceneWidget& headers,
             SceneWidget& overview, QObject* parent)
    : QObject(parent),
      m_view(view),
      m_lanes(lanes),
      m_ruler(ruler),
      m_headers(headers),
      m_overview(overview),
      m_glide(view, lanes) {
  for (SceneWidget* widget : {static_cast<SceneWidget*>(&lanes), &ruler, &headers, &overview})
    widget->installEventFilter(this);
}

bool Input::eventFilter(QObject* watched, QEvent* event) {
  auto& widget = static_cast<SceneWidget&>(*watched);
  if (!m_view.hasRun()) return false;
  if (event->type() == QEvent::Wheel) return onWheel(widget, static_cast<QWheelEvent&>(*event));
  if (event->type() == QEvent::NativeGesture) {
    const auto& gesture = static_cast<QNativeGestureEvent&>(*event);
    if (gesture.gestureType() != Qt::ZoomNativeGesture) return false;
    zoomAround(widget, 1 + gesture.value(), gesture.position().x(), false);
    return true;
  }
  if (&widget == &m_headers || &widget == &m_overview) return false;
  switch (event->type()) {
    case QEvent::MouseButtonPress:
      return onPress(widget, static_cast<QMouseEvent&>(*event));
    case QEvent::MouseMove:
      return onMove(widget, static_cast<QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease:
      return onRelease(widget, static_cast<QMouseEvent&>(*event));
    case QEvent::KeyPress:
      return onKey(static_cast<QKeyEvent&>(*event));
    case QEvent::KeyRelease:
      return onKeyRelease(static_cast<QKeyEvent&>(*event));
    case QEvent::ShortcutOverride: {
      // Space is ours while the timeline has the focus: it may become a drag.
      const bool ours = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
      if (ours) event->accept();
      return ours;
    }
    case QEvent::MouseButtonDblClick:
      return onDoubleClick(widget, static_cast<QMouseEvent&>(*event));
    default:
      return false;
  }
}

bool Input::onWheel(const SceneWidget& widget, const QWheelEvent& event) {
  const QPointF px = wheelPx(event);
  const bool control = event.modifiers() & Qt::ControlModifier;
  const bool shift = event.modifiers() & Qt::ShiftModifier;
  if (!shift && control != m_view.habits().wheelZooms)
    zoomAround(widget, std::pow(kZoomPerNotch, px.y() / kScrollPxPerNotch), event.position().x(),
               event.pixelDelta().isNull());
  else if (shift)
    panPx(-(px.x() != 0 ? px.x() : px.y()));
  else if (std::abs(px.x()) > std::abs(px.y()))
    panPx(-px.x());
  else
    m_view.setScrollTopPx(m_view.scrollTopPx() - static_cast<int>(std::lround(px.y())));
  return true;
}

bool Input::onPress(SceneWidget& widget, const QMouseEvent& event) {
  m_lanes.setFocus(Qt::MouseFocusReason);
  m_glide.stop();
  m_pressedAt = m_last = event.position();
  const bool left = event.button() == Qt::LeftButton;
  if (event.button() == Qt::MiddleButton || (left && m_spaceHeld))
    m_drag = Drag::Pan;
  else if (left && (event.modifiers() & Qt::AltModifier))
    m_drag = Drag::Range;
  else if (left && &widget == &m_ruler)
    m_drag = Drag::Cursor;
  else if (left)
    m_drag = Drag::Click;
  else
    return false;
  if (m_drag == Drag::Cursor) m_view.beginScrub(widget.eventAt(event.position().x()));
  if (m_drag == Drag::Pan) widget.setCursor(Qt::ClosedHandCursor);
  return true;
}

bool Input::onMove(SceneWidget& widget, const QMouseEvent& event) {
  const QPointF at = event.position();
  switch (m_drag) {
    case Drag::None:
      return false;
    case Drag::Click:
      return true;
    case Drag::Cursor:
      m_view.scrubTo(widget.eventAt(std::clamp(at.x(), 0.0, widget.width() - 1.0)));
      break;
    case Drag::Range:
      m_view.setMarkedRange(view::EventRange{widget.eventAt(m_pressedAt.x()), widget.eventAt(at.x())});
      break;
    case Drag::Pan:
      m_spaceDragged = m_spaceHeld;
      panPx(m_last.x() - at.x());
      if (&widget == &m_lanes)
        m_view.setScrollTopPx(m_view.scrollTopPx() + static_cast<int>(std::lround(m_last.y() - at.y())));
      break;
  }
  m_last = at;
  return true;
}

bool Input::onRelease(SceneWidget& widget, const QMouseEvent& event) {
  const Drag drag = std::exchange(m_drag, Drag::None);
  const bool moved = (event.position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
  if (drag == Drag::Click && !moved) select(event.position());
  if (drag == Drag::Pan) widget.unsetCursor();
  return drag != Drag::None;
}

// On a range it shows that range alone; on a bar it goes to the bar's source, which is the lanes' business.
bool Input::onDoubleClick(const SceneWidget& widget, const QMouseEvent& event) {
  const std::optional<view::EventRange> range = m_view.markedRange();
  if (!range || event.button() != Qt::LeftButton) return false;
  const EventId at = widget.eventAt(event.position().x());
  if (at < range->first || range->last < at) return false;
  if (&widget == &m_lanes && m_lanes.primitiveAt(event.position())) return false;
  m_glide.fitToggle();
  return true;
}

void Input::select(QPointF point) {
  const paint::Target target = m_lanes.targetAt(point);
  m_view.setSelection({target.lane, target.event, target.object});
}

bool Input::onKey(const QKeyEvent& event) {
  if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
  if (event.key() == Qt::Key_Space) {
    if (!event.isAutoRepeat()) {
      m_spaceHeld = true;
      m_spaceDragged = false;
    }
    return true;
  }
  switch (physicalLetter(event)) {
    case 'W':
      zoomByKey(true);
      return true;
    case 'S':
      zoomByKey(false);
      return true;
    case 'A':
      panByKey(false);
      return true;
    case 'D':
      panByKey(true);
      return true;
    default:
      break;
  }
  if (event.key() != Qt::Key_F) return false;
  fitToggle();
  return true;
}

void Input::zoomByKey(bool in) {
  if (m_view.hasRun()) m_glide.zoom(in ? kZoomPerKey : 1 / kZoomPerKey, cursorOrMiddle());
}

void Input::panByKey(bool toTheRight) {
  m_glide.panBy(toTheRight ? kPanPerKey : -kPanPerKey);
}

void Input::fitToggle() {
  m_glide.fitToggle();
}

bool Input::onKeyRelease(const QKeyEvent& event) {
  if (event.key() != Qt::Key_Space || event.isAutoRepeat()) return false;
  const bool wasHeld = std::exchange(m_spaceHeld, false);
  if (wasHeld && !m_spaceDragged) emit playToggled();
  return true;
}

void Input::panPx(double px) {
  m_glide.stop();
  m_view.pan(px / std::max(1, m_lanes.width()) * m_view.range().length());
}

double Input::cursorOrMiddle() const {
  const view::Range range = m_glide.target();
  const double cursor = m_view.cursorCoordinate();
  return range.contains(cursor) ? cursor : range.at(0.5);
}

// The overview shows all; beside the headers there is no time.
double Input::coordinateUnder(const SceneWidget& widget, double xPx) const {
  if (&widget == &m_headers) return cursorOrMiddle();
  const view::Range range = &widget == &m_overview ? m_overview.shownRange() : m_glide.target();
  return range.at(xPx / std::max(1, widget.width()));
}

// What a finger does is followed as it moves; the notches of a wheel are far apart.
void Input::zoomAround(const SceneWidget& widget, double factor, double xPx, bool glides) {
  if (!glides) m_glide.stop();
  const double around = coordinateUnder(widget, xPx);
  glides ? m_glide.zoom(factor, around) : m_view.zoom(factor, around);
}

char physicalLetter(const QKeyEvent& event) {
  switch (event.nativeScanCode()) {
#if defined(Q_OS_WIN)
    case 0x11:
      return 'W';
    case 0x1e:
      return 'A';
    case 0x1f:
      return 'S';
    case 0x20:
      return 'D';
#elif !defined(Q_OS_MACOS)
    case 25:
      return 'W';  // X11 and Wayland: evdev's number and 8
    case 38:
      return 'A';
    case 39:
      return 'S';
    case 40:
      return 'D';
#endif
    case 0:
      break;  // a platform that does not tell; fall back to the letter
    default:
      return 0;
  }
  switch (event.key()) {
    case Qt::Key_W:
      return 'W';
    case Qt::Key_A:
      return 'A';
    case Qt::Key_S:
      return 'S';
    case Qt::Key_D:
      return 'D';
    default:
      return 0;
  }
}

}  // namespace loopscope::timeline
