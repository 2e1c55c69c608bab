// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario_menu.h"

#include <QFileInfo>

#include "app/translation.h"

namespace loopscope::app {

ScenarioMenu::ScenarioMenu(const ScenarioLibrary& library, const QList<QAction*>& fileActions,
                           std::function<QStringList()> recent, QWidget* parent)
    : QMenu(parent), m_recent(std::move(recent)), m_recentMenu(new QMenu(tr("Recent"), this)) {
  setToolTipsVisible(true);
  addActions(fileActions);
  addMenu(m_recentMenu)->setObjectName(QStringLiteral("recent"));
  connect(this, &QMenu::aboutToShow, this, &ScenarioMenu::fillRecent);
  addSeparator();
  QMenu* topic = nullptr;
  QString name;
  for (const ScenarioInfo& scenario : library.all()) {
    if (topic == nullptr || name != scenario.topic) {
      name = scenario.topic;
      topic = addMenu(scenarioText(name));
      topic->setToolTipsVisible(true);
    }
    QAction* action =
        topic->addAction(scenarioText(scenario.title), this, [this, id = scenario.id] { emit chosen(id); });
    action->setToolTip(scenarioText(scenario.text));
    action->setStatusTip(action->toolTip());
  }
}

void ScenarioMenu::fillRecent() {
  m_recentMenu->clear();
  const QStringList files = m_recent();
  for (const QString& file : files) {
    QAction* action =
        m_recentMenu->addAction(QFileInfo(file).fileName(), this, [this, file] { emit fileChosen(file); });
    action->setToolTip(file);
  }
  m_recentMenu->menuAction()->setEnabled(!files.isEmpty());
}

}  // namespace loopscope::app
