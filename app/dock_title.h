// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QLabel;

// The title of a dock in the window's own look: small capitals, room for one link, a cross. Dragging it moves
// the dock, as with Qt's own. The text is the dock's window title, wherever that comes from.

namespace loopscope::app {

class DockTitle : public QWidget {
  Q_OBJECT
 public:
  explicit DockTitle(QDockWidget* dock);
  // Between title and cross.
  void addAccessory(QWidget* widget);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showTitle();

  QDockWidget* m_dock;
  QLabel* m_title;
  QHBoxLayout* m_row;
};

}  // namespace loopscope::app
