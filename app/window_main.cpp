// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_main.h"

#include <QApplication>
#include <QSettings>

#include "app/main_window.h"
#include "core/run/simulate.h"

namespace loopscope::app {

int runWindow(int& argc, char** argv, const std::string& file) {
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("Loopscope"));
  QApplication::setOrganizationName(QStringLiteral("Loopscope"));
  QApplication::setStyle(QStringLiteral("Fusion"));
  const bool systemIsDark = isDark(QApplication::palette());
  QSettings settings;
  MainWindow window(run::simulate, &settings, systemIsDark);
  if (file.empty() || !window.openFile(QString::fromStdString(file))) window.openLast();
  window.show();
  return QApplication::exec();
}

}  // namespace loopscope::app
