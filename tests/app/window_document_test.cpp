// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

#include "app/compare_window.h"
#include "app/document_files.h"
#include "app/library_page.h"
#include "app/notice_bar.h"
#include "app/scenario_menu.h"
#include "tests/app/window_fixture.h"
#include "ui/panels/link_button.h"
#include "ui/panels/source_editor.h"

using namespace loopscope;
using namespace loopscope::app;

// Which program is open in the window, and how it got there.
class WindowDocumentTest : public WindowFixture {
  Q_OBJECT
 private slots:
  void init() { startFirst(); }
  void cleanup() { m_window.reset(); }
  void aFileDroppedOnTheWindowOpens();
  void aFileChangedByAnotherProgramIsNoticed();
  void whatWasSaidAboutAFileGoesWhenItIsSaved();
  void aFileThatCannotBeWrittenIsSaidInTheWindow();
  void whatACrashLeftIsThereAgain();
  void whatIsTypedAndUndoneIsNoChange();
  void recentFilesAreOffered();
  void theLibraryOpensByKeyAndOpensWhatIsChosen();
  void pageKeysGoThroughATopic();
  void aScenarioWithACounterpartOffersToCompare();
  void aFileIsOpenedByItsNameAndAMissingOneIsNot();
  void theNextStartOpensWhatWasOpenLast();
};

static QString writeFile(const QString& path, const QByteArray& text) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
  file.write(text);
  return path;
}

void WindowDocumentTest::aFileDroppedOnTheWindowOpens() {
  const auto drop = [this](const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &event);
  };
  drop(writeFile(m_folder.filePath("dropped.py"), "print(2)\n"));
  QVERIFY(settle());
  QCOMPARE(m_window->controller().source(), QString("print(2)\n"));
  drop(m_folder.filePath("picture.svg"));
  QVERIFY(m_window->findChild<NoticeBar*>()->sentence().contains(".py"));
}

void WindowDocumentTest::aFileChangedByAnotherProgramIsNoticed() {
  const QString path = writeFile(m_folder.filePath("shared.py"), "print(1)\n");
  QVERIFY(m_window->openFile(path));
  QVERIFY(settle());
  auto* notice = m_window->findChild<NoticeBar*>();
  QVERIFY(notice->sentence().isEmpty());
  writeFile(path, "print(2)\n");
  QTRY_VERIFY(notice->sentence().contains("another program"));
  QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
  QTRY_COMPARE(m_window->controller().source(), QString("print(2)\n"));
  QVERIFY(notice->sentence().isEmpty());
}

void WindowDocumentTest::whatWasSaidAboutAFileGoesWhenItIsSaved() {
  const QString path = writeFile(m_folder.filePath("shared.py"), "print(1)\n");
  auto* notice = m_window->findChild<NoticeBar*>();
  const auto changeBoth = [&](const QByteArray& text) {
    QVERIFY(m_window->openFile(path));
    QTest::keyClicks(m_window->findChild<panels::SourceEditor*>(), "#");
    writeFile(path, text);
    QTRY_VERIFY(notice->sentence().contains("you changed it here"));
  };
  changeBoth("print(2)\n");
  QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
  QCOMPARE(notice->sentence(), QString());
  auto* files = m_window->findChild<DocumentFiles*>();
  QCOMPARE(files->path(), path);
  changeBoth("print(3)\n");
  files->setModified(false);
  QVERIFY(m_window->openScenario("06_shield"));
  QCOMPARE(notice->sentence(), QString());
}

void WindowDocumentTest::aFileThatCannotBeWrittenIsSaidInTheWindow() {
  QVERIFY(QDir(m_folder.path()).mkdir("gone"));
  QVERIFY(m_window->openFile(writeFile(m_folder.filePath("gone/a.py"), "print(1)\n")));
  QVERIFY(QDir(m_folder.filePath("gone")).removeRecursively());
  QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
  QTRY_VERIFY(m_window->findChild<NoticeBar*>()->sentence().contains("Cannot write"));
}

void WindowDocumentTest::whatACrashLeftIsThereAgain() {
  m_window.reset();
  const QByteArray left = R"({"path": "", "scenario": "06_shield", "text": "print(99)\n"})";
  writeFile(QFileInfo(m_settings->fileName()).dir().filePath("unsaved-0.json"), left);
  start();
  QCOMPARE(m_window->findChild<panels::SourceEditor*>()->text(), QString("print(99)\n"));
  QVERIFY(m_window->isWindowModified());
  QVERIFY(m_window->findChild<NoticeBar*>()->sentence().contains("unexpectedly"));
}

void WindowDocumentTest::whatIsTypedAndUndoneIsNoChange() {
  const auto typeAndUndo = [this] {
    auto* editor = m_window->findChild<panels::SourceEditor*>();
    QTest::keyClick(editor, Qt::Key_X);
    QVERIFY(m_window->isWindowModified());
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
  };
  QVERIFY(m_window->openFile(writeFile(m_folder.filePath("typed.py"), "print(1)\n")));
  QVERIFY(settle());
  typeAndUndo();
  QVERIFY(m_window->openScenario("06_shield"));
  QVERIFY(settle());
  typeAndUndo();
}

void WindowDocumentTest::recentFilesAreOffered() {
  m_window->openFile(writeFile(m_folder.filePath("first.py"), "print(1)\n"));
  m_window->openFile(writeFile(m_folder.filePath("second.py"), "print(2)\n"));
  auto* menu = m_window->findChild<ScenarioMenu*>();
  emit menu->aboutToShow();
  QMenu* recent = nullptr;
  for (QAction* action : menu->actions())
    if (action->objectName() == "recent") recent = action->menu();
  QVERIFY(recent != nullptr);
  QCOMPARE(recent->actions()[0]->text(), QString("second.py"));
  QCOMPARE(recent->actions()[1]->text(), QString("first.py"));
  recent->actions()[1]->trigger();
  QVERIFY(settle());
  QCOMPARE(m_window->controller().source(), QString("print(1)\n"));
}

void WindowDocumentTest::theLibraryOpensByKeyAndOpensWhatIsChosen() {
  m_window->findChild<QTableView*>()->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
  auto* page = m_window->findChild<LibraryPage*>();
  QVERIFY(page != nullptr && page->isVisible());
  auto* search = page->findChild<QLineEdit*>();
  QTest::keyClicks(search, "shield");
  QTest::keyClick(search, Qt::Key_Return);
  QVERIFY(settle());
  QCOMPARE(m_window->controller().fileName(), QString("06_shield.py"));
}

void WindowDocumentTest::pageKeysGoThroughATopic() {
  QVERIFY(m_window->openScenario("wait_for_times_out"));
  QVERIFY(settle());
  m_window->findChild<QTableView*>()->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
  QVERIFY(settle());
  QCOMPARE(m_window->controller().fileName(), QString("06_shield.py"));
  QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
  QVERIFY(settle());
  QCOMPARE(m_window->controller().fileName(), QString("05_wait_for_times_out.py"));
}

void WindowDocumentTest::aScenarioWithACounterpartOffersToCompare() {
  const auto offer = [this]() -> QPushButton* {
    for (auto* button : m_window->findChildren<panels::LinkButton*>())
      if (button->text() == "Compare" && button->isVisible()) return button;
    return nullptr;
  };
  QVERIFY(m_window->openScenario("hello_and_sleep"));
  QVERIFY(settle());
  QVERIFY(offer() == nullptr);
  QVERIFY(m_window->openScenario("wait_for_times_out"));
  QVERIFY(settle());
  QVERIFY(offer() != nullptr);
  QTest::mouseClick(offer(), Qt::LeftButton);
  QTRY_VERIFY(m_window->findChild<CompareWindow*>() != nullptr);
  auto* window = m_window->findChild<CompareWindow*>();
  QVERIFY(window->isVisible());
  window->close();
}

void WindowDocumentTest::aFileIsOpenedByItsNameAndAMissingOneIsNot() {
  const QString path = m_folder.filePath("mine.py");
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("# title: My own\nprint(1)\n");
  file.close();
  QVERIFY(m_window->openFile(path));
  QVERIFY(settle());
  QVERIFY2(m_window->windowTitle().contains("mine.py"), qPrintable(m_window->windowTitle()));
  QCOMPARE(m_window->controller().source(), QString("# title: My own\nprint(1)\n"));
}

void WindowDocumentTest::theNextStartOpensWhatWasOpenLast() {
  QVERIFY(m_window->openScenario("shield"));
  QVERIFY(settle());
  m_window->close();
  start();
  QCOMPARE(m_window->controller().fileName(), QString("06_shield.py"));
}

QTEST_MAIN(WindowDocumentTest)
#include "window_document_test.moc"
