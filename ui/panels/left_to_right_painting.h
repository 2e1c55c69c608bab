// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Scintilla draws through painters of its own, and a new painter takes its direction from the application,
// not from its widget: where the window reads from right to left, the signs at the ends of code would change
// sides. While one of these lives, new painters go from left to right; no window hears of it.

namespace loopscope::panels {

class LeftToRightPainting : public QObject {
  Q_OBJECT
 public:
  LeftToRightPainting();
  ~LeftToRightPainting() override;

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  Qt::LayoutDirection m_direction;
};

}  // namespace loopscope::panels
