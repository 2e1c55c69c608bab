// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace loopscope::app {

static const QString kRecentKey = QStringLiteral("document/recent");

QStringList recentFiles(const QSettings& settings) {
  QStringList files = settings.value(kRecentKey).toStringList();
  files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
  return files.mid(0, kMostRecentFiles);
}

void addRecentFile(QSettings& settings, const QString& path) {
  QStringList files = settings.value(kRecentKey).toStringList();
  files.removeAll(path);
  files.prepend(path);
  settings.setValue(kRecentKey, files.mid(0, kMostRecentFiles));
}

}  // namespace loopscope::app
