// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "app/scenario_library.h"

// The menu behind the scenario button: the scenarios by topic, each with its text as a tool tip, then what is
// done with files.

namespace loopscope::app {

class ScenarioMenu : public QMenu {
  Q_OBJECT
 public:
  ScenarioMenu(const ScenarioLibrary& library, const QList<QAction*>& fileActions, QWidget* parent);

 signals:
  void chosen(const QString& id);
};

}  // namespace loopscope::app
