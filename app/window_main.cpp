// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_main.h"

#include <QApplication>
#include <QSettings>
#include <iostream>

#include "app/main_window.h"
#include "app/translation.h"
#include "app/window_style.h"
#include "core/run/frame_locals.h"
#include "core/run/simulate.h"

namespace loopscope::app {

namespace {
constexpr int kExitNoDisplay = 2;

// Without a display Qt ends the process with SIGABRT and a list of its plugins.
bool displayIsMissing() {
#ifdef Q_OS_LINUX
  const auto unset = [](const char* name) { return qEnvironmentVariableIsEmpty(name); };
  return unset("DISPLAY") && unset("WAYLAND_DISPLAY") && unset("QT_QPA_PLATFORM");
#else
  return false;
#endif
}
}  // namespace

int runWindow(int& argc, char** argv, const std::string& file) {
  if (displayIsMissing()) {
    std::cerr
        << "loopscope: there is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set); "
           "`loopscope export FILE -o OUT` draws without one\n";
    return kExitNoDisplay;
  }
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("Loopscope"));
  QApplication::setOrganizationName(QStringLiteral("Loopscope"));
  auto* style = new WindowStyle;
  QApplication::setStyle(style);  // which owns it from here on
  const bool systemIsDark = isDark(QApplication::palette());
  translate(application, QLocale::system());
  QSettings settings;
  MainWindow window(run::simulate, &settings, systemIsDark);
  window.setLocalsAt(run::localsAt);
  if (file.empty() || !window.openFile(QString::fromStdString(file))) window.openLast();
  window.show();
  QObject::connect(style, &WindowStyle::schemeChanged, &window, &MainWindow::setSystemIsDark);
  style->followDesktop();
  return QApplication::exec();
}

}  // namespace loopscope::app
