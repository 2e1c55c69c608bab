// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/view/stepping.h"
#include "ui/view/view_state.h"

// Plays a run: moves the cursor forward step by step until the end, or until something to stop at has
// happened. Owns how steps are taken (unit, stop-at, speed), so that buttons, keys and playing agree. Steps
// follow each other evenly, or as far apart as in simulated time.

namespace loopscope::view {

enum class Pace : uint8_t { Steps, Time };

// How long to wait before a step over so much simulated time, at speed 1, in milliseconds: as long as it
// takes, but what is longer than a second grows with the logarithm only, and what takes no time at all is
// given enough to be seen.
double playDelayMs(SimTime gap);

class Player : public QObject {
  Q_OBJECT

 public:
  explicit Player(ViewState& view, QObject* parent = nullptr);

  bool playing() const { return m_playing; }
  // From the start again when the cursor is at the end. Does nothing without a run.
  void play();
  void pause();
  void toggle();

  StepUnit unit() const { return m_unit; }
  void setUnit(StepUnit unit);
  StopAt stopAt() const { return m_stopAt; }
  void setStopAt(StopAt what);
  Pace pace() const { return m_pace; }
  void setPace(Pace pace);
  // Whether steps show asyncio's own callbacks as well.
  void setInternals(trace::Internals internals);
  // 1 is two steps a second, or a simulated second a second; clamped to 0.1 ... 20.
  double speed() const { return m_speed; }
  void setSpeed(double speed);

  // One step by the chosen unit, by another one, to a thing to stop at. Returns whether the cursor moved.
  bool step(Direction direction) { return step(direction, m_unit); }
  bool step(Direction direction, StepUnit unit);
  bool stepToStop(Direction direction);
  void toStart();
  void toEnd();

 signals:
  void playingChanged();
  void settingsChanged();

 private:
  void playStep();
  void waitForNext();
  EventId next(Direction direction, StepUnit unit) const;

  ViewState& m_view;
  QTimer m_timer;
  bool m_playing = false;
  StepUnit m_unit = StepUnit::TaskStep;
  StopAt m_stopAt = StopAt::Nothing;
  trace::Internals m_internals = trace::Internals::Folded;
  Pace m_pace = Pace::Steps;
  double m_speed = 1;
};

}  // namespace loopscope::view
