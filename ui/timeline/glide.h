// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>

#include "ui/view/view_state.h"

// Glides from one sight of the run to another (about 120 ms), so that a person sees where they are taken:
// zooming, panning by keys, and wherever the cursor goes. The view's own sight moves: nothing else needs to
// know. Where the system asks for reduced motion, or while nobody sees the timeline, the view jumps.

namespace loopscope::timeline {

class Glide : public QObject {
  Q_OBJECT

 public:
  Glide(view::ViewState& view, QWidget& seenIn);

  // Starts from what is seen, and ends where the view would be had it come to rest before.
  void zoom(double factor, double aroundCoordinate);
  void panBy(double shareOfRange);
  void fitToggle();
  // Stays with the range that is seen: somebody has taken hold of it.
  void stop();
  // What will be seen when the view has come to rest.
  view::Range target() const;

 private:
  bool onItsWay() const { return m_animation.state() == QAbstractAnimation::Running; }
  bool holdsStill() const;
  void show(double share);
  void followCursor(const view::Sight& from);
  view::Sight finish();
  void start(const view::Sight& from, const view::Sight& to);

  view::ViewState& m_view;
  QWidget& m_seenIn;
  QVariantAnimation m_animation;
  view::Sight m_from;
  view::Sight m_to;
};

}  // namespace loopscope::timeline
