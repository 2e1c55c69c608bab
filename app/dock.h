// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

// A dock that has a frame while it floats: without one, a panel would run into the panels that it lies on.

namespace loopscope::app {

class Dock : public QDockWidget {
  Q_OBJECT
 public:
  using QDockWidget::QDockWidget;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace loopscope::app
