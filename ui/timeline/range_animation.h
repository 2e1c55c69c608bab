// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>

#include "ui/view/view_state.h"

// Glides from one visible range to another (about 120 ms), so that a person sees where they are taken. The
// view's range itself moves: nothing else needs to know. Where the cursor leaves what is seen, the view
// glides after it. Where the system asks for reduced motion, or while nobody sees the timeline, the range
// jumps.

namespace loopscope::timeline {

class RangeAnimation : public QObject {
  Q_OBJECT

 public:
  RangeAnimation(view::ViewState& view, QWidget& seenIn);

  // Starts from where the view is now, and from where it was heading if it was still on its way.
  void zoom(double factor, double aroundCoordinate);
  void panBy(double shareOfRange);
  void fitToggle();
  // Where the view will be when it comes to rest.
  view::Range target() const;

 private:
  void glideFrom(const view::Range& from);
  void followCursor(const view::Range& from);
  void finish();

  view::ViewState& m_view;
  QWidget& m_seenIn;
  QVariantAnimation m_animation;
  view::Range m_from;
  view::Range m_to;
};

}  // namespace loopscope::timeline
