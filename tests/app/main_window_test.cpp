// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/centre.h"
#include "app/first_hint.h"
#include "app/focus_ring.h"
#include "app/notice_bar.h"
#include "app/picture_veil.h"
#include "app/run_options_dialog.h"
#include "app/scenario_menu.h"
#include "app/settings_dialog.h"
#include "app/shortcut_overlay.h"
#include "core/trace/explain.h"
#include "tests/app/window_fixture.h"
#include "ui/panels/log_panel.h"
#include "ui/panels/source_editor.h"
#include "ui/timeline/timeline_pane.h"

using namespace loopscope;
using namespace loopscope::app;

class MainWindowTest : public WindowFixture {
  Q_OBJECT
 private slots:
  void init() { startFirst(); }
  void cleanup() { m_window.reset(); }
  void theFirstStartOpensAScenarioAtItsMomentAndShowsThreeKeysOnce();
  void whoUsesOneOfTheKeysNeedsNoHint();
  void arrowsStepAndHomeAndEndJump();
  void oneKeyGoesFromPanelToPanel();
  void typingInTheEditorDoesNotStep();
  void aMistakeGreysThePictureAndSaysSo();
  void anEmptyProgramSaysWhatToDo();
  void theWindowFollowsTheSystemUnlessSomebodyChose();
  void theThemeIsRemembered();
  void aClosedPanelComesBackWithTheReset();
  void theLayoutIsRemembered();
  void aFloatingPanelComesBackWithItsWindowNotBefore();
  void theWindowFitsASmallScreen();
  void questionMarkShowsEveryKey();
  void everyKeyIsUsedOnce();
  void everyControlHasAName();
  void aSmallRunLeavesItsRoomToTheLogUntilTheBorderIsMoved();
  void findInTheEditorIsNotFindInEvents();
  void settingsHoldAtOnceAndAreRemembered();
  void theCauseIsFollowedBackAndTheWayCanBeUndone();
  void rowsAreLowWhereAllLanesCanBeSeenThen();
  void runOptionsHoldForTheNextRun();
  void fromRightToLeftWordsTurnRoundAndTimeDoesNot();
};

void MainWindowTest::theFirstStartOpensAScenarioAtItsMomentAndShowsThreeKeysOnce() {
  QVERIFY(m_window->view().hasRun());
  auto* hint = m_window->findChild<FirstHint*>();
  QVERIFY(hint != nullptr && hint->isVisible());
  QTest::mouseClick(hint->findChild<QPushButton*>(), Qt::LeftButton);
  m_window->close();
  start();
  QVERIFY(m_window->findChild<FirstHint*>() == nullptr);
}

void MainWindowTest::whoUsesOneOfTheKeysNeedsNoHint() {
  auto* hint = m_window->findChild<FirstHint*>();
  QVERIFY(hint != nullptr);
  // It covers no event.
  const auto* log = m_window->findChild<panels::LogPanel*>();
  const QRect covered(hint->mapTo(m_window.get(), QPoint()), hint->size());
  QVERIFY(!covered.intersects(QRect(log->mapTo(m_window.get(), QPoint()), log->size())));
  m_window->findChild<QTableView*>()->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_Left);
  QTRY_VERIFY(m_window->findChild<FirstHint*>() == nullptr);
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

// Out of the editor as well, where Tab is a character.
void MainWindowTest::oneKeyGoesFromPanelToPanel() {
  auto* editor = m_window->findChild<panels::SourceEditor*>();
  auto* timeline = m_window->findChild<timeline::TimelinePane*>();
  auto* log = m_window->findChild<panels::LogPanel*>();
  const auto focusIsIn = [&](const QString& dock) {
    return m_window->findChild<QDockWidget*>(dock)->isAncestorOf(m_window->focusWidget());
  };
  m_window->view().jumpTo(EventId(30));  // where the state has something to show
  editor->setFocus();
  QTest::keyClick(editor, Qt::Key_F6);
  QVERIFY(focusIsIn("output"));
  QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);  // there are no findings to go to
  QCOMPARE(m_window->focusWidget(), &timeline->lanes());
  const auto* ring = m_window->findChild<FocusRing*>();
  QVERIFY(ring->isVisible());
  QCOMPARE(ring->parentWidget(), &timeline->lanes());
  QCOMPARE(ring->size(), timeline->lanes().size());
  QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
  QCOMPARE(m_window->focusWidget(), log->findChild<QTableView*>());
  QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
  QVERIFY(focusIsIn("state"));
  QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
  QCOMPARE(m_window->focusWidget(), log->findChild<QTableView*>());
  m_window->findChild<QDockWidget*>("output")->close();
  QTest::mouseClick(&timeline->lanes(), Qt::LeftButton);
  QVERIFY(!ring->isVisible());  // one sees where one clicks
  QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
  QCOMPARE(m_window->focusWidget(), editor);
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

void MainWindowTest::theWindowFollowsTheSystemUnlessSomebodyChose() {
  const auto ground = [] { return qApp->palette().color(QPalette::Window).lightness(); };
  QVERIFY(ground() > 128);
  m_window->setSystemIsDark(true);
  QVERIFY(ground() < 128);
  m_window->setAppearance(Appearance::Light);
  QVERIFY(ground() > 128);
  m_window->setSystemIsDark(false);
  m_window->setSystemIsDark(true);
  QVERIFY(ground() > 128);
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

void MainWindowTest::aFloatingPanelComesBackWithItsWindowNotBefore() {
  auto* dock = m_window->findChild<QDockWidget*>("state");
  dock->setFloating(true);
  QTRY_VERIFY(dock->isVisible());
  const QImage picture = dock->grab().toImage();  // with a frame
  QVERIFY(picture.pixelColor(0, 200) != picture.pixelColor(3, 200));
  QVERIFY(picture.pixelColor(picture.width() - 1, 200) != picture.pixelColor(3, 200));
  m_window->close();
  m_window = std::make_unique<MainWindow>(m_fake->function(), m_settings.get(), false);
  const auto* state = m_window->findChild<QDockWidget*>("state");
  QVERIFY(state->isFloating() && !state->isVisible());
  m_window->show();
  QTRY_VERIFY(state->isVisible());
}

void MainWindowTest::theWindowFitsASmallScreen() {
  m_window->resize(1024, 640);
  QCoreApplication::processEvents();
  QCOMPARE(m_window->size(), QSize(1024, 640));
  QVERIFY(m_window->centralWidget()->width() >= 480);
  QVERIFY(m_window->findChild<timeline::TimelinePane*>()->height() >= 220);
  const auto docks = m_window->findChildren<QDockWidget*>();
  for (const QDockWidget* dock : docks) QVERIFY(m_window->rect().contains(dock->geometry()));
  // A title that has no room is shortened, not cut.
  auto* why = m_window->findChild<QDockWidget*>("why");
  const auto* title = why->titleBarWidget()->findChild<QLabel*>();
  why->setWindowTitle("Why?");
  QCOMPARE(title->text(), QString("WHY?"));
  why->setWindowTitle("Why is a task with quite a long name not running?");
  QVERIFY2(title->text().endsWith(u'…'), qPrintable(title->text()));
  QVERIFY(title->fontMetrics().horizontalAdvance(title->text()) <= title->width());
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

void MainWindowTest::findInTheEditorIsNotFindInEvents() {
  m_window->findChild<panels::SourceEditor*>()->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
  QVERIFY(m_window->findChild<QLineEdit*>("findWhat")->hasFocus());
  m_window->findChild<QTableView*>()->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
  QVERIFY(!m_window->findChild<QLineEdit*>("findWhat")->hasFocus());
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

void MainWindowTest::theCauseIsFollowedBackAndTheWayCanBeUndone() {
  view::ViewState& view = m_window->view();
  m_window->findChild<QTableView*>()->setFocus();
  const trace::Trace& trace = view.run()->trace();
  const auto causeOf = [&](EventId event) { return trace::explain(trace, event).cause; };
  const auto hops = [&](EventId event) {
    int count = 0;
    for (; causeOf(event).valid(); event = causeOf(event)) ++count;
    return count;
  };
  EventId farthest(0);
  for (size_t i = 0; i < trace.size(); ++i)
    if (hops(EventId::fromSize(i)) > hops(farthest)) farthest = EventId::fromSize(i);
  QVERIFY2(hops(farthest) > 3, qPrintable(QString::number(hops(farthest))));
  view.jumpTo(farthest);
  std::vector<EventId> way{view.cursor()};
  for (int i = 0; i < 50; ++i) {
    QTest::keyClick(m_window.get(), Qt::Key_BracketLeft);
    if (view.cursor() == way.back()) break;
    QCOMPARE(view.cursor(), causeOf(way.back()));
    way.push_back(view.cursor());
  }
  QCOMPARE(static_cast<int>(way.size()), hops(farthest) + 1);
  for (size_t i = way.size() - 1; i > 0; --i) {
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view.cursor(), way[i - 1]);
  }
}

void MainWindowTest::rowsAreLowWhereAllLanesCanBeSeenThen() {
  const view::ViewState& view = m_window->view();
  const auto fits = [&] {
    const auto& lanes = m_window->findChild<timeline::TimelinePane*>()->lanes();
    return view.contentHeightPx() <= lanes.height();
  };
  m_window->resize(1024, 640);
  QTRY_VERIFY(fits());
  const int lowPx = view.laneHeightPx();
  m_window->resize(1440, 900);
  QTRY_VERIFY(view.laneHeightPx() > lowPx && fits());
  // A height that somebody chose stays.
  m_window->view().setLaneHeightPx(100);
  m_window->resize(1024, 640);
  QTest::qWait(50);
  QCOMPARE(view.laneHeightPx(), 100);
}

void MainWindowTest::runOptionsHoldForTheNextRun() {
  QAction* choose = nullptr;
  for (QAction* action : m_window->findChildren<QAction*>())
    if (action->text().startsWith("Run options")) choose = action;
  QVERIFY(choose != nullptr);
  choose->trigger();
  auto* dialog = m_window->findChild<RunOptionsDialog*>();
  dialog->findChild<QSpinBox*>("seed")->setValue(7);
  QTest::keyClick(dialog, Qt::Key_Return);
  QVERIFY(settle());
  QCOMPARE(m_fake->lastOptions.seed, uint64_t(7));
  // But not for the next document.
  m_window->controller().open("b.py", "pass", {});
  QVERIFY(settle());
  QCOMPARE(m_fake->lastOptions.seed, uint64_t(0));
}

void MainWindowTest::fromRightToLeftWordsTurnRoundAndTimeDoesNot() {
  QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  start();
  const QPixmap picture = m_window->grab();
  auto* editor = m_window->findChild<panels::SourceEditor*>();
  const QImage mirrored = editor->grab().toImage();
  QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
  QVERIFY(m_window->isRightToLeft());
  QGuiApplication::setLayoutDirection(Qt::LeftToRight);
  // Code is code.
  QCOMPARE(mirrored, editor->grab().toImage());
  const auto* title = m_window->findChild<QDockWidget*>("source")->titleBarWidget();
  const auto* name = title->findChild<QLabel*>();
  QVERIFY(name->geometry().right() > title->width() / 2);
  auto& lanes = m_window->findChild<timeline::TimelinePane*>()->lanes();
  const auto cursorPx = [&] {
    for (const paint::Primitive& p : lanes.overlay().primitives)
      if (p.role == paint::Role::Cursor) return p.rect.left();
    return -1.0;
  };
  QTest::keyClick(m_window.get(), Qt::Key_Home);
  const double first = cursorPx();
  QTest::keyClick(m_window.get(), Qt::Key_Right);
  QTRY_VERIFY(cursorPx() > first);
  const auto* events = m_window->findChild<panels::LogPanel*>()->findChild<QTableView*>();
  QVERIFY(events->columnViewportPosition(0) < events->columnViewportPosition(3));
  QVERIFY(!m_window->findChild<panels::SourceEditor*>()->isRightToLeft());
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
