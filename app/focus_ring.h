// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// Shows which list, editor or timeline the keys go to. Buttons and fields show it themselves; these do not,
// and whoever works without a mouse must see it. After a click nobody asks, so it comes with keys only.

namespace loopscope::app {

class FocusRing : public QWidget {
  Q_OBJECT
 public:
  explicit FocusRing(QWidget* window);

  // Somebody has been given the focus.
  void follow(QWidget* focused, Qt::FocusReason reason);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void leave();

  QWidget* m_window;  // where it stays while it is not shown
};

}  // namespace loopscope::app
