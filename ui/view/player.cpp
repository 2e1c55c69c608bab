// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/player.h"

#include <algorithm>
#include <chrono>

namespace loopscope::view {

namespace {
constexpr double kStepsPerSecond = 2;  // at speed 1
}

Player::Player(ViewState& view, QObject* parent) : QObject(parent), m_view(view) {
  setSpeed(1);
  connect(&m_timer, &QTimer::timeout, this, &Player::playStep);
  connect(&view, &ViewState::runChanged, this, &Player::pause);
}

void Player::play() {
  if (playing() || !m_view.hasRun()) return;
  if (m_view.cursor().value() + 1 == m_view.run()->trace().size()) toStart();
  m_timer.start();
  emit playingChanged();
}

void Player::pause() {
  if (!playing()) return;
  m_timer.stop();
  emit playingChanged();
}

void Player::toggle() {
  playing() ? pause() : play();
}

void Player::setUnit(StepUnit unit) {
  if (m_unit == unit) return;
  m_unit = unit;
  emit settingsChanged();
}

void Player::setStopAt(StopAt what) {
  if (m_stopAt == what) return;
  m_stopAt = what;
  emit settingsChanged();
}

void Player::setSpeed(double speed) {
  speed = std::clamp(speed, 0.1, 20.0);
  m_timer.setInterval(std::chrono::milliseconds(static_cast<int>(1000 / (kStepsPerSecond * speed))));
  if (m_speed == speed) return;
  m_speed = speed;
  emit settingsChanged();
}

bool Player::step(Direction direction, StepUnit unit) {
  if (!m_view.hasRun()) return false;
  const EventId to = nextStep(*m_view.run(), m_view.cursor(), unit, direction, m_view.selection().lane);
  if (!to.valid()) return false;
  m_view.setCursor(to);
  return true;
}

bool Player::stepToStop(Direction direction) {
  if (!m_view.hasRun()) return false;
  const EventId to = nextStop(*m_view.run(), m_view.cursor(), m_stopAt, direction);
  if (!to.valid()) return false;
  m_view.jumpTo(to);
  return true;
}

void Player::toStart() {
  if (m_view.hasRun()) m_view.jumpTo(EventId(0));
}

void Player::toEnd() {
  if (m_view.hasRun()) m_view.jumpTo(EventId::fromSize(m_view.run()->trace().size() - 1));
}

void Player::playStep() {
  const EventId from = m_view.cursor();
  EventId to = nextStep(*m_view.run(), from, m_unit, Direction::Forward, m_view.selection().lane);
  const EventId last = EventId::fromSize(m_view.run()->trace().size() - 1);
  const bool atEnd = !to.valid();
  if (atEnd) to = last;
  const EventId stop = nextStop(*m_view.run(), from, m_stopAt, Direction::Forward);
  const bool stopped = stop.valid() && stop <= to;
  m_view.setCursor(stopped ? stop : to);
  if (stopped || atEnd) pause();
}

}  // namespace loopscope::view
