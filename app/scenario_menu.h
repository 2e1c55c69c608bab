// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <functional>

#include "app/scenario_library.h"

// The menu behind the scenario button: what is done with files, then a menu for each topic with its scenarios,
// each with its text as a tool tip.

namespace loopscope::app {

class ScenarioMenu : public QMenu {
  Q_OBJECT
 public:
  // The recent files are asked for whenever the menu opens.
  ScenarioMenu(const ScenarioLibrary& library, const QList<QAction*>& fileActions,
               std::function<QStringList()> recent, QWidget* parent);

 signals:
  void chosen(const QString& id);
  void fileChosen(const QString& path);

 private:
  void fillRecent();

  std::function<QStringList()> m_recent;
  QMenu* m_recentMenu;
};

}  // namespace loopscope::app
