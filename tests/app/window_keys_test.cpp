// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "app/shortcut_overlay.h"
#include "tests/app/window_fixture.h"
#include "ui/panels/log_panel.h"
#include "ui/panels/source_editor.h"

using namespace loopscope;
using namespace loopscope::app;

// To whom a key goes that means something to the window and to who has the keyboard.
class WindowKeysTest : public WindowFixture {
  Q_OBJECT
 private slots:
  void init() { startFirst(); }
  void cleanup() { m_window.reset(); }
  void escapeLeavesAFieldAsTheFieldSays();
  void allKeysCanBeReadInTheSmallestWindow();
  void zoomingAndFittingGlideWhereverTheKeyboardIs();
  void escapeInTheEditorClosesItsListFirstAndThenClearsTheSelection();
};

void WindowKeysTest::escapeLeavesAFieldAsTheFieldSays() {
  m_window->view().setSelection({LaneId(1), {}, {}});
  auto* editor = m_window->findChild<panels::SourceEditor*>();
  editor->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
  auto* what = m_window->findChild<QLineEdit*>("findWhat");
  QVERIFY(what->hasFocus());
  QTest::keyClick(what, Qt::Key_Escape);
  QVERIFY(!what->isVisible() && editor->hasFocus());
  auto* events = m_window->findChild<panels::LogPanel*>();
  for (auto* field : {m_window->findChild<QLineEdit*>("laneName"), events->findChild<QLineEdit*>()}) {
    field->setFocus();
    QTest::keyClicks(field, "Task");
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QVERIFY(!field->hasFocus());
  }
  QVERIFY(!m_window->view().selection().empty());
}

void WindowKeysTest::escapeInTheEditorClosesItsListFirstAndThenClearsTheSelection() {
  m_window->view().setSelection({LaneId(1), {}, {}});
  auto* editor = m_window->findChild<panels::SourceEditor*>();
  editor->setFocus();
  QTest::keyClicks(editor, "asyncio.");
  QVERIFY(editor->isListActive());
  QTest::keyClick(editor, Qt::Key_Escape);
  QVERIFY(!editor->isListActive());
  QVERIFY(!m_window->view().selection().empty());
  QTest::keyClick(editor, Qt::Key_Escape);
  QVERIFY(m_window->view().selection().empty());
}

void WindowKeysTest::allKeysCanBeReadInTheSmallestWindow() {
  m_window->resize(m_window->minimumSize());
  m_window->actions().get(ActionId::Shortcuts)->trigger();
  auto* overlay = m_window->findChild<ShortcutOverlay*>();
  QVERIFY2(overlay->height() <= m_window->height(), qPrintable(QString::number(overlay->height())));
  QVERIFY2(overlay->width() <= m_window->width(), qPrintable(QString::number(overlay->width())));
  const auto labels = overlay->findChildren<QLabel*>();
  for (const QLabel* label : labels) QVERIFY(overlay->rect().contains(label->geometry()));
}

void WindowKeysTest::zoomingAndFittingGlideWhereverTheKeyboardIs() {
  view::ViewState& view = m_window->view();
  auto* events = m_window->findChild<panels::LogPanel*>()->findChild<QTableView*>();
  events->setFocus();
  view.fitAll();
  QTRY_COMPARE(view.range(), view.fullRange());
  const view::Range before = view.range();
  QTest::keyClick(events, Qt::Key_W);
  QCOMPARE(view.range(), before);  // it is on its way
  QTRY_COMPARE(view.range().length(), before.length() / 1.5);
  const view::Range near = view.range();
  QTest::keyClick(events, Qt::Key_F);
  QCOMPARE(view.range(), near);
  QTRY_COMPARE(view.range(), before);
}

QTEST_MAIN(WindowKeysTest)
#include "window_keys_test.moc"
