// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "tests/support/sample_traces.h"
#include "ui/timeline/timeline_pane.h"

// A timeline of a small run on the screen: what tests of its widgets begin with.

namespace loopscope::timeline {

class PaneFixture : public QObject {
  Q_OBJECT
 protected:
  LanesWidget& lanes() { return m_pane->lanes(); }
  double pxOf(EventId event) {
    return m_view->range().shareOf(m_view->axis().coordinate(event)) * lanes().width();
  }

  view::RunViewPtr m_run = std::make_shared<view::RunView>(test_support::waitForTrace());
  std::unique_ptr<view::ViewState> m_view;
  std::unique_ptr<TimelinePane> m_pane;
};

}  // namespace loopscope::timeline
