// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/range_animation.h"

#include <QStyle>
#include <QWidget>

namespace loopscope::timeline {

namespace {
constexpr int kDurationMs = 120;
}

RangeAnimation::RangeAnimation(view::ViewState& view, QWidget& seenIn) : m_view(view), m_seenIn(seenIn) {
  m_animation.setDuration(kDurationMs);
  m_animation.setEasingCurve(QEasingCurve::OutCubic);
  m_animation.setStartValue(0.0);
  m_animation.setEndValue(1.0);
  connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    const double share = value.toDouble();
    m_view.setRange(
        {m_from.begin + share * (m_to.begin - m_from.begin), m_from.end + share * (m_to.end - m_from.end)});
  });
  // Another run or axis has other coordinates: what is on its way there has no meaning here.
  connect(&view, &view::ViewState::axisChanged, &m_animation, &QVariantAnimation::stop);
  connect(&view, &view::ViewState::cursorFollowed, this, &RangeAnimation::followCursor);
}

void RangeAnimation::followCursor(const view::Range& from) {
  if (m_animation.state() != QAbstractAnimation::Running) return glideFrom(from);
  // The cursor is to have its margin where the view will be, not where it is on its way: asked again there.
  finish();
  m_view.showCursor();
}

view::Range RangeAnimation::target() const {
  return m_animation.state() == QAbstractAnimation::Running ? m_to : m_view.range();
}

void RangeAnimation::finish() {
  if (m_animation.state() != QAbstractAnimation::Running) return;
  m_animation.stop();
  m_view.setRange(m_to);
}

void RangeAnimation::zoom(double factor, double aroundCoordinate) {
  const view::Range from = m_view.range();
  finish();
  m_view.zoom(factor, aroundCoordinate);
  glideFrom(from);
}

void RangeAnimation::panBy(double shareOfRange) {
  const view::Range from = m_view.range();
  finish();
  m_view.pan(shareOfRange * m_view.range().length());
  glideFrom(from);
}

void RangeAnimation::fitToggle() {
  const view::Range from = m_view.range();
  finish();
  m_view.fitToggle();
  glideFrom(from);
}

void RangeAnimation::glideFrom(const view::Range& from) {
  m_from = from;
  m_to = m_view.range();
  const bool reducedMotion =
      m_seenIn.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_seenIn) == 0;
  if (reducedMotion || !m_view.habits().animates || !m_seenIn.isVisible() || m_from == m_to) return;
  m_view.setRange(m_from);
  m_animation.start();
}

}  // namespace loopscope::timeline
