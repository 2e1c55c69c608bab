// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/centre.h"
#include "app/compare_window.h"
#include "app/export_dialog.h"
#include "app/first_hint.h"
#include "app/library_page.h"
#include "app/notice_bar.h"
#include "app/picture_veil.h"
#include "app/scenario_menu.h"
#include "app/settings_dialog.h"
#include "app/shortcut_overlay.h"
#include "tests/app/fake_simulate.h"
#include "ui/panels/link_button.h"
#include "ui/panels/log_panel.h"
#include "ui/panels/source_editor.h"
#include "ui/timeline/timeline_pane.h"

using namespace loopscope;
using namespace loopscope::app;

class MainWindowTest : public QObject {
  Q_OBJECT
 private slots:
  void init();
  void cleanup() { m_window.reset(); }
  void theFirstStartOpensAScenarioAtItsMomentAndShowsThreeKeysOnce();
  void arrowsStepAndHomeAndEndJump();
  void typingInTheEditorDoesNotStep();
  void aMistakeGreysThePictureAndSaysSo();
  void anEmptyProgramSaysWhatToDo();
  void theThemeIsRemembered();
  void aClosedPanelComesBackWithTheReset();
  void theLayoutIsRemembered();
  void theWindowFitsASmallScreen();
  void questionMarkShowsEveryKey();
  void aFileIsOpenedByItsNameAndAMissingOneIsNot();
  void theNextStartOpensWhatWasOpenLast();
  void everyKeyIsUsedOnce();
  void aPictureIsWrittenFromTheDialog();
  void everyControlHasAName();
  void aSmallRunLeavesItsRoomToTheLogUntilTheBorderIsMoved();
  void aFileDroppedOnTheWindowOpens();
  void aFileChangedByAnotherProgramIsNoticed();
  void whatACrashLeftIsThereAgain();
  void recentFilesAreOffered();
  void findInTheEditorIsNotFindInEvents();
  void theLibraryOpensByKeyAndOpensWhatIsChosen();
  void pageKeysGoThroughATopic();
  void thePreviewFollowsTheChoices();
  void settingsHoldAtOnceAndAreRemembered();
  void aScenarioWithACounterpartOffersToCompare();

 private:
  void start();
  bool settle();

  QTemporaryDir m_folder;
  std::unique_ptr<FakeSimulate> m_fake;
  std::unique_ptr<QSettings> m_settings;
  std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init() {
  m_window.reset();
  m_settings = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
  m_settings->clear();
  m_fake = std::make_unique<FakeSimulate>();
  start();
}

void MainWindowTest::start() {
  m_window.reset();
  m_window = std::make_unique<MainWindow>(m_fake->function(), m_settings.get(), false);
  m_window->openLast();
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  QVERIFY(settle());
}

bool MainWindowTest::settle() {
  return QTest::qWaitFor([&] { return !m_window->controller().running(); }, 3000);
}

void MainWindowTest::theFirstStartOpensAScenarioAtItsMomentAndShowsThreeKeysOnce() {
  QVERIFY(m_window->view().hasRun());
  auto* hint = m_window->findChild<FirstHint*>();
  QVERIFY(hint != nullptr && hint->isVisible());
  QTest::mouseClick(hint->findChild<QPushButton*>(), Qt::LeftButton);
  m_window->close();
  start();
  QVERIFY(m_window->findChild<FirstHint*>() == nullptr);
}

void MainWindowTest::arrowsStepAndHomeAndEndJump() {
  view::ViewState& view = m_window->view();
  m_window->findChild<QTableView*>()->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_Home);
  QCOMPARE(view.cursor(), EventId(0));
  QTest::keyClick(m_window.get(), Qt::Key_Right);
  const EventId stepped = view.cursor();
  QVERIFY(stepped > EventId(0));
  QTest::keyClick(m_window.get(), Qt::Key_Right);
  QVERIFY(view.cursor() > stepped);
  QTest::keyClick(m_window.get(), Qt::Key_Left);
  QCOMPARE(view.cursor(), stepped);
  QTest::keyClick(m_window.get(), Qt::Key_End);
  QCOMPARE(view.cursor(), EventId::fromSize(view.run()->trace().size() - 1));
}

void MainWindowTest::typingInTheEditorDoesNotStep() {
  auto* editor = m_window->findChild<panels::SourceEditor*>();
  const EventId before = m_window->view().cursor();
  const QString text = editor->text();
  editor->setFocus();
  QVERIFY(editor->hasFocus());
  QTest::keyClick(editor, Qt::Key_Right);
  QTest::keyClicks(editor, "fn ");
  QCOMPARE(m_window->view().cursor(), before);
  QVERIFY(editor->text() != text);
  QVERIFY(m_window->isWindowModified());
  m_window->controller().stop();
}

void MainWindowTest::aMistakeGreysThePictureAndSaysSo() {
  auto* editor = m_window->findChild<panels::SourceEditor*>();
  auto* veil = m_window->findChild<PictureVeil*>();
  QVERIFY(!veil->isVisible());
  editor->setFocus();
  editor->selectAll();
  QTest::keyClicks(editor, "error");
  QTRY_VERIFY(veil->isVisible());
  QVERIFY(!veil->reason().isEmpty());
  QVERIFY(m_window->view().hasRun());
  editor->selectAll();
  QTest::keyClicks(editor, "good");
  QTRY_VERIFY(!veil->isVisible());
}

void MainWindowTest::anEmptyProgramSaysWhatToDo() {
  const QString path = m_folder.filePath("empty.py");
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.close();
  QVERIFY(m_window->openFile(path));
  auto* veil = m_window->findChild<PictureVeil*>();
  QTRY_VERIFY(veil->isVisible());
  QVERIFY2(veil->reason().contains("Type a program"), qPrintable(veil->reason()));
}

void MainWindowTest::theThemeIsRemembered() {
  const QColor light = qApp->palette().color(QPalette::Base);
  m_window->setAppearance(Appearance::Dark);
  const QColor dark = qApp->palette().color(QPalette::Base);
  QVERIFY(dark.lightness() < light.lightness());
  start();
  QCOMPARE(qApp->palette().color(QPalette::Base), dark);
}

void MainWindowTest::aClosedPanelComesBackWithTheReset() {
  auto* dock = m_window->findChild<QDockWidget*>("findings");
  auto* close = dock->titleBarWidget()->findChild<QToolButton*>();
  QTest::mouseClick(close, Qt::LeftButton);
  QVERIFY(!dock->isVisible());
  m_window->resetLayout();
  QVERIFY(dock->isVisible());
}

void MainWindowTest::theLayoutIsRemembered() {
  m_window->findChild<QDockWidget*>("output")->close();
  m_window->close();
  start();
  QVERIFY(!m_window->findChild<QDockWidget*>("output")->isVisible());
  QVERIFY(m_window->findChild<QDockWidget*>("source")->isVisible());
}

void MainWindowTest::theWindowFitsASmallScreen() {
  m_window->resize(1024, 640);
  QCoreApplication::processEvents();
  QCOMPARE(m_window->size(), QSize(1024, 640));
  QVERIFY(m_window->centralWidget()->width() >= 480);
  QVERIFY(m_window->findChild<timeline::TimelinePane*>()->height() >= 220);
  const auto docks = m_window->findChildren<QDockWidget*>();
  for (const QDockWidget* dock : docks) QVERIFY(m_window->rect().contains(dock->geometry()));
}

void MainWindowTest::questionMarkShowsEveryKey() {
  m_window->findChild<QTableView*>()->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_Question, Qt::ShiftModifier);
  auto* overlay = m_window->findChild<ShortcutOverlay*>();
  QVERIFY(overlay != nullptr && overlay->isVisible());
  const auto labels = overlay->findChildren<QLabel*>();
  for (const ActionSpec& spec : actionTable()) {
    const QString text = ActionSet::textOf(spec);
    QVERIFY2(std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text() == text; }),
             qPrintable(text));
  }
  QTest::keyClick(overlay, Qt::Key_Escape);
  QVERIFY(!overlay->isVisible());
}

void MainWindowTest::aFileIsOpenedByItsNameAndAMissingOneIsNot() {
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

void MainWindowTest::theNextStartOpensWhatWasOpenLast() {
  QVERIFY(m_window->openScenario("shield"));
  QVERIFY(settle());
  m_window->close();
  start();
  QCOMPARE(m_window->controller().fileName(), QString("06_shield.py"));
}

void MainWindowTest::everyKeyIsUsedOnce() {
  QSet<QString> seen;
  for (const ActionSpec& spec : actionTable()) {
    if (spec.id == ActionId::Mouse) continue;
    const auto shortcuts = m_window->actions().get(spec.id)->shortcuts();
    for (const QKeySequence& keys : shortcuts) {
      QVERIFY2(!keys.isEmpty(), spec.text);
      QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
      seen.insert(keys.toString());
    }
  }
}

void MainWindowTest::aPictureIsWrittenFromTheDialog() {
  ExportDialog dialog(&m_window->view(), "A title", "picture", paint::ThemeName::Light, m_window.get());
  const QString path = m_folder.filePath("picture.svg");
  QVERIFY(dialog.writeTo(path));
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  QVERIFY(bytes.contains("<svg"));
  QVERIFY(bytes.contains("A title"));
  QVERIFY(!dialog.writeTo(m_folder.filePath("no/such/folder/picture.svg")));
}

void MainWindowTest::everyControlHasAName() {
  const auto buttons = m_window->findChildren<QAbstractButton*>();
  for (const QAbstractButton* button : buttons) {
    if (!button->isVisible()) continue;
    QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
             button->metaObject()->className());
  }
}

void MainWindowTest::aSmallRunLeavesItsRoomToTheLogUntilTheBorderIsMoved() {
  m_window->resize(1440, 900);
  QCoreApplication::processEvents();
  auto* pane = m_window->findChild<timeline::TimelinePane*>();
  auto* centre = m_window->findChild<Centre*>();
  QVERIFY(std::abs(pane->height() - pane->sizeHint().height()) < 20);
  QVERIFY(centre->log()->height() > centre->height() / 4);
  auto* splitter = centre->findChild<QSplitter*>();
  QSplitterHandle* handle = splitter->handle(1);
  const QPoint to(10, 120);
  QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(10, 0));
  QMouseEvent move(QEvent::MouseMove, QPointF(to), handle->mapToGlobal(QPointF(to)), Qt::NoButton,
                   Qt::LeftButton, {});
  QApplication::sendEvent(handle, &move);
  QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
  const int moved = pane->height();
  QVERIFY(moved > pane->sizeHint().height() + 60);
  m_window->resize(1440, 880);
  QCoreApplication::processEvents();
  QVERIFY(std::abs(pane->height() - moved) < 30);
  m_window->close();
  start();
  m_window->resize(1440, 880);
  QCoreApplication::processEvents();
  pane = m_window->findChild<timeline::TimelinePane*>();
  QVERIFY(pane->height() > pane->sizeHint().height() + 30);
  m_window->resetLayout();
  QVERIFY(std::abs(pane->height() - pane->sizeHint().height()) < 20);
}

static QString writeFile(const QString& path, const QByteArray& text) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
  file.write(text);
  return path;
}

void MainWindowTest::aFileDroppedOnTheWindowOpens() {
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

void MainWindowTest::aFileChangedByAnotherProgramIsNoticed() {
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

void MainWindowTest::whatACrashLeftIsThereAgain() {
  m_window.reset();
  const QByteArray left = R"({"path": "", "scenario": "06_shield", "text": "print(99)\n"})";
  writeFile(QFileInfo(m_settings->fileName()).dir().filePath("unsaved-0.json"), left);
  start();
  QCOMPARE(m_window->findChild<panels::SourceEditor*>()->text(), QString("print(99)\n"));
  QVERIFY(m_window->isWindowModified());
  QVERIFY(m_window->findChild<NoticeBar*>()->sentence().contains("unexpectedly"));
}

void MainWindowTest::recentFilesAreOffered() {
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

void MainWindowTest::findInTheEditorIsNotFindInEvents() {
  m_window->findChild<panels::SourceEditor*>()->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
  QVERIFY(m_window->findChild<QLineEdit*>("findWhat")->hasFocus());
  m_window->findChild<QTableView*>()->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
  QVERIFY(!m_window->findChild<QLineEdit*>("findWhat")->hasFocus());
}

void MainWindowTest::theLibraryOpensByKeyAndOpensWhatIsChosen() {
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

void MainWindowTest::pageKeysGoThroughATopic() {
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

void MainWindowTest::thePreviewFollowsTheChoices() {
  ExportDialog dialog(&m_window->view(), "A title", "picture", paint::ThemeName::Light, m_window.get());
  dialog.show();
  auto* preview = dialog.findChild<QLabel*>("preview");
  const QImage before = preview->pixmap().toImage();
  QVERIFY(before.width() > 100);
  for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
    if (box->text().contains("captions"))
      QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
  QVERIFY(dialog.options().captions);
  QTRY_VERIFY(preview->pixmap().toImage() != before);
}

void MainWindowTest::settingsHoldAtOnceAndAreRemembered() {
  const QColor light = qApp->palette().color(QPalette::Base);
  m_window->findChild<QTableView*>()->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
  auto* dialog = m_window->findChild<SettingsDialog*>();
  QVERIFY(dialog != nullptr && dialog->isVisible());
  auto* colours = dialog->findChild<QComboBox*>("appearance");
  colours->setFocus();
  QTest::keyClick(colours, Qt::Key_End);
  QCOMPARE(qApp->palette().color(QPalette::Base), QColor(Qt::black));
  auto* wheel = dialog->findChild<QCheckBox*>("wheelZooms");
  QTest::mouseClick(wheel, Qt::LeftButton, {}, QPoint(8, wheel->height() / 2));
  QVERIFY(m_window->view().habits().wheelZooms);
  start();
  QVERIFY(m_window->view().habits().wheelZooms);
  QCOMPARE(qApp->palette().color(QPalette::Base), QColor(Qt::black));
  m_window->setAppearance(Appearance::Light);
  QCOMPARE(qApp->palette().color(QPalette::Base), light);
}

void MainWindowTest::aScenarioWithACounterpartOffersToCompare() {
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
  auto* window = m_window->findChild<CompareWindow*>();
  QVERIFY(window != nullptr && window->isVisible());
  window->close();
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
