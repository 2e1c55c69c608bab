// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

// All keys and gestures on one card, made from the table of actions. Any key or click puts it away.

namespace loopscope::app {

class ShortcutOverlay : public QDialog {
  Q_OBJECT
 public:
  explicit ShortcutOverlay(QWidget* parent);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
};

}  // namespace loopscope::app
