// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

// Shown once in a lifetime, at the bottom of the picture: the three keys that matter. Whoever uses one of
// them has understood.

namespace loopscope::app {

class FirstHint : public QFrame {
  Q_OBJECT
 public:
  explicit FirstHint(QWidget* over);

  void dismiss();

 signals:
  void understood();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place();
  void setAir(int px);
};

}  // namespace loopscope::app
