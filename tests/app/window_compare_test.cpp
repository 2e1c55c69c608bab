// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "app/compare_window.h"
#include "app/library_page.h"
#include "app/run_options_dialog.h"
#include "tests/app/window_fixture.h"
#include "ui/panels/link_button.h"
#include "ui/panels/source_editor.h"

using namespace loopscope;
using namespace loopscope::app;

// What the open program can be compared with, and by how many clicks.
class WindowCompareTest : public WindowFixture {
  Q_OBJECT
 private slots:
  void init() { startFirst(); }
  void cleanup() { m_window.reset(); }
  void aProgramIsComparedWithWhatItWasBeforeTheChange();
  void aPresetIsComparedWithItsCounterpartByOneClick();
  void aProgramIsComparedWithItselfUnderOtherOptions();
};

// What "Compare with..." offers beside the scenarios.
static QPushButton* offered(QWidget& window, const QString& text) {
  for (auto* link : window.findChild<LibraryPage*>()->findChildren<panels::LinkButton*>())
    if (link->text().contains(text)) return link;
  return nullptr;
}

void WindowCompareTest::aProgramIsComparedWithWhatItWasBeforeTheChange() {
  auto* compare = m_window->actions().get(ActionId::Compare);
  compare->trigger();
  QVERIFY(offered(*m_window, "before your changes") == nullptr);
  delete m_window->findChild<LibraryPage*>();
  auto* editor = m_window->findChild<panels::SourceEditor*>();
  const QString unchanged = editor->text();
  editor->setFocus();
  QTest::keyClicks(editor, "good ");
  m_window->controller().runNow();
  QVERIFY(settle());
  compare->trigger();
  QPushButton* link = offered(*m_window, "before your changes");
  QVERIFY(link != nullptr);
  QTest::mouseClick(link, Qt::LeftButton);
  QTRY_VERIFY(m_window->findChild<CompareWindow*>() != nullptr);
  QCOMPARE(QString::fromStdString(m_fake->lastSource), unchanged);
}

void WindowCompareTest::aPresetIsComparedWithItsCounterpartByOneClick() {
  const auto compareOn = [this](const char* id) {
    QVERIFY(m_window->openScenario(id));
    QVERIFY(settle());
    for (auto* link : m_window->findChildren<panels::LinkButton*>())
      if (link->text() == "Compare") QTest::mouseClick(link, Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<CompareWindow*>() != nullptr);
  };
  compareOn("chess_in_turn");
  QCOMPARE(m_window->findChild<CompareWindow*>()->view(1).axisKind(), view::AxisKind::Elastic);
  delete m_window->findChild<CompareWindow*>();
  compareOn("wait_for_times_out");
  QCOMPARE(m_window->findChild<CompareWindow*>()->view(1).axisKind(), view::AxisKind::Clock);
}

void WindowCompareTest::aProgramIsComparedWithItselfUnderOtherOptions() {
  m_window->actions().get(ActionId::Compare)->trigger();
  QTest::mouseClick(offered(*m_window, "other options"), Qt::LeftButton);
  auto* dialog = m_window->findChild<RunOptionsDialog*>();
  QVERIFY(dialog != nullptr);
  auto* cpus = dialog->findChild<QSpinBox*>("cpus");
  cpus->setFocus();
  cpus->selectAll();
  QTest::keyClicks(cpus, "1");
  QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
  QTRY_VERIFY(m_window->findChild<CompareWindow*>() != nullptr);
  QCOMPARE(m_fake->lastOptions.cpus, 1);
  QStringList names;
  for (const QLabel* label : m_window->findChild<CompareWindow*>()->findChildren<QLabel*>())
    names << label->text();
  QVERIFY2(names.join(u'|').contains("1 processor"), qPrintable(names.join(u'|')));
  // The open program runs as before.
  m_window->controller().runNow();
  QVERIFY(settle());
  QCOMPARE(m_fake->lastOptions.cpus, 4);
}

QTEST_MAIN(WindowCompareTest)
#include "window_compare_test.moc"
