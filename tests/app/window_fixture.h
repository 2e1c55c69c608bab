// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/main_window.h"
#include "tests/app/fake_simulate.h"

// A window with settings of its own, on a simulator that always has a run at hand: what tests of the whole
// window begin with.

namespace loopscope::app {

class WindowFixture : public QObject {
  Q_OBJECT
 protected:
  // Anew, with empty settings.
  void startFirst() {
    m_window.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
    m_settings->clear();
    m_fake = std::make_unique<FakeSimulate>();
    start();
  }
  // Again, with what the last window left.
  void start() {
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_fake->function(), m_settings.get(), false);
    m_window->openLast();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(settle());
  }
  bool settle() {
    return QTest::qWaitFor([&] { return !m_window->controller().running(); }, 3000);
  }

  QTemporaryDir m_folder;
  std::unique_ptr<FakeSimulate> m_fake;
  std::unique_ptr<QSettings> m_settings;
  std::unique_ptr<MainWindow> m_window;
};

}  // namespace loopscope::app
