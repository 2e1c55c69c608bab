// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/glide.h"

#include <QStyle>
#include <QWidget>
#include <cmath>

namespace loopscope::timeline {

namespace {
constexpr int kDurationMs = 120;
}

Glide::Glide(view::ViewState& view, QWidget& seenIn) : m_view(view), m_seenIn(seenIn) {
  m_animation.setDuration(kDurationMs);
  m_animation.setEasingCurve(QEasingCurve::OutCubic);
  m_animation.setStartValue(0.0);
  m_animation.setEndValue(1.0);
  connect(&m_animation, &QVariantAnimation::valueChanged, this,
          [this](const QVariant& value) { show(value.toDouble()); });
  // Another run or axis has other coordinates: what is on its way there has no meaning here.
  connect(&view, &view::ViewState::axisChanged, &m_animation, &QVariantAnimation::stop);
  // Whoever drags the cursor has it in hand; if it only went elsewhere, it is on its way anew.
  connect(&view, &view::ViewState::cursorChanged, this,
          [this] { m_from.cursor = m_to.cursor = m_view.cursorCoordinate(); });
  connect(&view, &view::ViewState::cursorWent, this, &Glide::followCursor);
}

bool Glide::holdsStill() const {
  const bool reducedMotion =
      m_seenIn.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_seenIn) == 0;
  return reducedMotion || !m_view.habits().animates || !m_seenIn.isVisible();
}

void Glide::show(double share) {
  const auto between = [share](double from, double to) { return std::lerp(from, to, share); };
  m_view.setSight({{between(m_from.range.begin, m_to.range.begin), between(m_from.range.end, m_to.range.end)},
                   between(m_from.cursor, m_to.cursor)});
}

void Glide::followCursor(const view::Sight& from) {
  // The cursor is to have its margin where the view will be, not where it is on its way.
  const view::Range range = onItsWay() ? m_view.withCursor(m_to.range) : m_view.range();
  start(from, {range, m_view.cursorCoordinate()});
}

view::Range Glide::target() const {
  return onItsWay() ? m_to.range : m_view.range();
}

view::Sight Glide::finish() {
  const view::Sight from = m_view.sight();
  if (onItsWay()) {
    m_animation.stop();
    m_view.setSight(m_to);
  }
  return from;
}

void Glide::stop() {
  if (!onItsWay()) return;
  m_animation.stop();
  m_view.setSight({m_view.range(), m_view.cursorCoordinate()});
}

void Glide::zoom(double factor, double aroundCoordinate) {
  const view::Sight from = finish();
  m_view.zoom(factor, aroundCoordinate);
  start(from, m_view.sight());
}

void Glide::panBy(double shareOfRange) {
  const view::Sight from = finish();
  m_view.pan(shareOfRange * m_view.range().length());
  start(from, m_view.sight());
}

void Glide::fitToggle() {
  const view::Sight from = finish();
  m_view.fitToggle();
  start(from, m_view.sight());
}

void Glide::start(const view::Sight& from, const view::Sight& to) {
  m_animation.stop();
  m_from = from;
  m_to = to;
  if (holdsStill() || from == to) return m_view.setSight(to);
  m_view.setSight(from);
  m_animation.start();
}

}  // namespace loopscope::timeline
