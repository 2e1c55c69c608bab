// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario_menu.h"

namespace loopscope::app {

ScenarioMenu::ScenarioMenu(const ScenarioLibrary& library, const QList<QAction*>& fileActions,
                           QWidget* parent)
    : QMenu(parent) {
  setToolTipsVisible(true);
  addActions(fileActions);
  QString topic;
  for (const ScenarioInfo& scenario : library.all()) {
    if (scenario.topic != topic) {
      topic = scenario.topic;
      addSeparator();
      addAction(topic.toUpper())->setEnabled(false);
    }
    QAction* action = addAction(scenario.title, this, [this, id = scenario.id] { emit chosen(id); });
    action->setToolTip(scenario.text);
    action->setStatusTip(scenario.text);
  }
}

}  // namespace loopscope::app
