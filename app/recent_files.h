// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

// The programs that were open last, the latest first.

namespace loopscope::app {

constexpr qsizetype kMostRecentFiles = 8;

// Only those that still exist.
QStringList recentFiles(const QSettings& settings);
void addRecentFile(QSettings& settings, const QString& path);

}  // namespace loopscope::app
