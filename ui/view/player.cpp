// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/player.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace loopscope::view {

namespace {
constexpr double kStepsPerSecond = 2;  // at speed 1
constexpr double kInstantMs = 150;     // a step that takes no simulated time
constexpr double kLongMs = 1000;
}  // namespace

double playDelayMs(SimTime gap) {
  const double ms = static_cast<double>(gap.ns) / 1e6;
  if (ms <= kInstantMs) return kInstantMs;
  return ms <= kLongMs ? ms : kLongMs * (1 + std::log2(ms / kLongMs) / 2);
}

Player::Player(ViewState& view, QObject* parent) : QObject(parent), m_view(view) {
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &Player::playStep);
  connect(&view, &ViewState::runChanged, this, &Player::pause);
}

void Player::play() {
  if (playing() || !m_view.hasRun()) return;
  if (m_view.cursor().value() + 1 == m_view.run()->trace().size()) toStart();
  m_playing = true;
  waitForNext();
  emit playingChanged();
}

void Player::pause() {
  if (!playing()) return;
  m_playing = false;
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

void Player::setInternals(trace::Internals internals) {
  if (m_internals == internals) return;
  m_internals = internals;
  emit settingsChanged();
}

void Player::setPace(Pace pace) {
  if (m_pace == pace) return;
  m_pace = pace;
  emit settingsChanged();
}

void Player::setSpeed(double speed) {
  speed = std::clamp(speed, 0.1, 20.0);
  if (m_speed == speed) return;
  m_speed = speed;
  emit settingsChanged();
}

EventId Player::next(Direction direction, StepUnit unit) const {
  return nextStep(*m_view.run(), m_view.cursor(), unit, direction, m_view.selection().lane, m_internals);
}

bool Player::step(Direction direction, StepUnit unit) {
  if (!m_view.hasRun()) return false;
  const EventId to = next(direction, unit);
  if (!to.valid()) return false;
  m_view.setCursor(to);
  return true;
}

bool Player::stepToStop(Direction direction) {
  if (!m_view.hasRun()) return false;
  // Nothing is chosen for playing to stop at: the key leads to whatever could be.
  const EventId to = m_stopAt == StopAt::Nothing
                         ? nextStop(*m_view.run(), m_view.cursor(), direction)
                         : nextStop(*m_view.run(), m_view.cursor(), m_stopAt, direction);
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

void Player::waitForNext() {
  double ms = 1000 / kStepsPerSecond;
  if (m_pace == Pace::Time) {
    const trace::Trace& trace = m_view.run()->trace();
    const EventId to = next(Direction::Forward, m_unit);
    const EventId then = to.valid() ? to : EventId::fromSize(trace.size() - 1);
    ms = playDelayMs({trace.at(then).timeNs - trace.at(m_view.cursor()).timeNs});
  }
  m_timer.start(std::chrono::milliseconds(static_cast<int>(ms / m_speed)));
}

void Player::playStep() {
  const EventId from = m_view.cursor();
  EventId to = next(Direction::Forward, m_unit);
  const EventId last = EventId::fromSize(m_view.run()->trace().size() - 1);
  const bool atEnd = !to.valid();
  if (atEnd) to = last;
  const EventId stop = nextStop(*m_view.run(), from, m_stopAt, Direction::Forward);
  const bool stopped = stop.valid() && stop <= to;
  m_view.setCursor(stopped ? stop : to);
  if (stopped || atEnd)
    pause();
  else if (playing())
    waitForNext();
}

}  // namespace loopscope::view
