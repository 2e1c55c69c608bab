// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario_library.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <algorithm>

namespace loopscope::app {

static void readHeaderLine(const QString& line, ScenarioInfo& info) {
  const qsizetype colon = line.indexOf(u':');
  if (colon < 0) return;
  const QString key = line.mid(1, colon - 1).trimmed();
  const QString value = line.mid(colon + 1).trimmed();
  if (key == QStringLiteral("title")) info.title = value;
  if (key == QStringLiteral("topic")) info.topic = value;
  if (key == QStringLiteral("text")) info.text = value;
  if (key == QStringLiteral("open")) info.open = value;
  if (key == QStringLiteral("beside")) {
    info.beside = value.section(u' ', 0, 0);
    if (value.section(u' ', 1) == QStringLiteral("elastic")) info.besideAxis = view::AxisKind::Elastic;
  }
}

ScenarioInfo parseScenario(const QString& id, const QString& source) {
  ScenarioInfo info;
  info.id = id;
  info.title = id;
  info.source = source;
  const QStringList lines = source.split(u'\n');
  for (const QString& line : lines) {
    if (!line.startsWith(u'#')) break;
    readHeaderLine(line, info);
  }
  return info;
}

ScenarioLibrary::ScenarioLibrary() {
  const QDir folder(QStringLiteral(":/scenarios"));
  const QStringList files = folder.entryList({QStringLiteral("*.py")}, QDir::Files, QDir::Name);
  for (const QString& name : files) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) continue;
    m_scenarios.push_back(parseScenario(name.chopped(3), QString::fromUtf8(file.readAll())));
  }
  groupByTopic();
}

// Topics in the order in which they first come up; within one, the files' own order.
void ScenarioLibrary::groupByTopic() {
  QStringList topics;
  for (const ScenarioInfo& scenario : m_scenarios) {
    if (!topics.contains(scenario.topic)) topics.push_back(scenario.topic);
  }
  std::stable_sort(m_scenarios.begin(), m_scenarios.end(), [&](const ScenarioInfo& a, const ScenarioInfo& b) {
    return topics.indexOf(a.topic) < topics.indexOf(b.topic);
  });
}

const ScenarioInfo* ScenarioLibrary::find(const QString& id) const {
  for (const ScenarioInfo& scenario : m_scenarios) {
    const qsizetype number = scenario.id.indexOf(u'_') + 1;
    if (scenario.id == id || scenario.id.mid(number) == id) return &scenario;
  }
  return nullptr;
}

const ScenarioInfo* ScenarioLibrary::neighbour(const QString& id, int by) const {
  const ScenarioInfo* here = find(id);
  if (here == nullptr) return nullptr;
  const auto place = (here - m_scenarios.data()) + by;
  if (place < 0 || place >= static_cast<std::ptrdiff_t>(m_scenarios.size())) return nullptr;
  const ScenarioInfo* there = &m_scenarios[static_cast<size_t>(place)];
  return there->topic == here->topic ? there : nullptr;
}

const ScenarioInfo* ScenarioLibrary::firstToShow() const {
  if (const ScenarioInfo* telling = find(QStringLiteral("wait_for_times_out"))) return telling;
  return m_scenarios.empty() ? nullptr : &m_scenarios.front();
}

}  // namespace loopscope::app
