// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <array>
#include <optional>

#include "ui/paint/theme.h"
#include "ui/view/difference.h"
#include "ui/view/view_state.h"

// Two runs under each other on one axis: as wide is as long in both, or, on the elastic one, one instant
// stands at one place in both. Their cursors move together in time, the first step that differs is marked in
// both, and each says how long it took in all.

class QHBoxLayout;

namespace loopscope::timeline {
class TimelinePane;
}

namespace loopscope::app {

struct ComparedRun {
  QString name;
  view::RunViewPtr run;  // not empty
};

class CompareWindow : public QDialog {
  Q_OBJECT
 public:
  // The axis is one that has to do with time: elastic or clock.
  CompareWindow(const ComparedRun& first, const ComparedRun& second, view::AxisKind axis,
                const paint::Theme& theme, QWidget* parent);
  ~CompareWindow() override;

  view::ViewState& view(size_t side) { return *m_sides[side].view; }
  const std::optional<view::Difference>& difference() const { return m_difference; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Side {
    view::ViewState* view = nullptr;
    timeline::TimelinePane* pane = nullptr;
  };
  void makeFoot(QHBoxLayout* foot, view::AxisKind axis);
  void tellDifference(QHBoxLayout* foot);
  void setAxis(view::AxisKind kind);
  QWidget* makeSide(size_t side, const ComparedRun& run, const paint::Theme& theme);
  void link(size_t side);
  void goToDifference();

  std::array<Side, 2> m_sides;
  std::optional<view::Difference> m_difference;
  size_t m_active = 0;       // the side whose cursor was moved last
  bool m_linking = false;    // the other side follows right now
  bool m_switching = false;  // for a moment the two have different axes
};

}  // namespace loopscope::app
