// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/timeline/pane_fixture.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>
#include <QtTest>
#include <set>

#include "ui/timeline/hover_text.h"

using namespace loopscope;
using namespace loopscope::timeline;
using paint::Role;
using view::Range;

namespace {

void wheel(QWidget& widget, QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = {}) {
  QWheelEvent event(at, widget.mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
  QApplication::sendEvent(&widget, &event);
}

void drag(QWidget& widget, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
          Qt::KeyboardModifiers modifiers = {}) {
  QTest::mousePress(&widget, button, modifiers, from);
  QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(QPointF(to)), Qt::NoButton, button, modifiers);
  QApplication::sendEvent(&widget, &move);
  QTest::mouseRelease(&widget, button, modifiers, to);
}

}  // namespace

class TimelineTest : public PaneFixture {
  Q_OBJECT

  const paint::Primitive& shape(Role role) {
    for (const paint::Primitive& p : lanes().scene().primitives)
      if (p.role == role) return p;
    qFatal("no such shape");
  }

  std::vector<LaneId> shownLanes() {
    std::vector<LaneId> lanes;
    for (const view::LaneRow& row : m_view->rows()) lanes.push_back(row.lane);
    return lanes;
  }
  // Of the lane in the row, as a right click on its header does.
  void chooseInMenu(int row, const char* action) {
    HeadersWidget& headers = m_pane->headers();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(60, row * 56 + 20),
                            headers.mapToGlobal(QPoint(60, 20)));
    QApplication::sendEvent(&headers, &event);
    auto* menu = headers.findChild<QMenu*>("laneMenu");
    QVERIFY(menu != nullptr);
    auto* wanted = menu->findChild<QAction*>(action);
    QVERIFY2(wanted != nullptr, action);
    wanted->trigger();
    delete menu;
  }

 private slots:
  void init() {
    m_view = std::make_unique<view::ViewState>();
    m_pane = std::make_unique<TimelinePane>(*m_view);
    m_view->setRun(m_run);
    m_pane->resize(1200, 420);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
  }
  void cleanup() {
    m_pane.reset();
    m_view.reset();
  }

  void draggingOnTheRulerMovesTheCursor() {
    drag(m_pane->ruler(), {100, 20}, {600, 20});
    QCOMPARE(m_view->cursor(), lanes().eventAt(600));
    QVERIFY(m_view->canGoBack());
  }

  void theChainOfWaitingIsDrawnAtTheCursorFromLaneToLane() {
    for (size_t i = 0; i < m_run->trace().size(); ++i)
      if (m_run->trace().events()[i].kind() == trace::EventKind::Printed)
        m_view->setCursor(EventId::fromSize(i));
    const auto links = [&] {
      std::vector<paint::Primitive> arrows;
      for (const paint::Primitive& p : lanes().overlay().primitives)
        if (p.role == Role::WaitLink && p.shape == paint::Shape::Arrow) arrows.push_back(p);
      return arrows;
    };
    m_view->setCursor(EventId(m_view->cursor().value() / 2));
    QVERIFY(links().empty());
    m_view->setShowsWaitChain(true);
    const std::vector<view::WaitLink> chain = m_view->waitChain();
    QVERIFY(!chain.empty());
    const std::vector<paint::Primitive> drawn = links();
    QCOMPARE(drawn.size(), chain.size());
    for (size_t i = 0; i < drawn.size(); ++i) {
      const auto rowAt = [&](double y) { return m_view->rowAt(y); };
      QCOMPARE(rowAt(drawn[i].points.front().y()), m_view->rowOf(chain[i].from));
      QCOMPARE(rowAt(drawn[i].points.back().y()), m_view->rowOf(chain[i].to));
    }
    QCOMPARE(lanes().overlay().count(Role::Cause), 0u);
    m_view->setShowsWaitChain(false);
    QVERIFY(links().empty());
  }

  void theWheelScrollsLanes() {
    m_pane->resize(1200, 250);
    wheel(lanes(), {300, 50}, {0, -120});
    QCOMPARE(m_view->scrollTopPx(), 60);
    wheel(lanes(), {300, 50}, {0, 1200});
    QCOMPARE(m_view->scrollTopPx(), 0);
  }

  void theWheelWithControlZoomsAtThePointer() {
    const double under = lanes().coordinateAt(300);
    wheel(lanes(), {300, 50}, {0, 240}, Qt::ControlModifier);
    QTRY_VERIFY(m_view->range().length() < m_view->fullRange().length() / 1.4);
    QTRY_VERIFY(std::abs(lanes().coordinateAt(300) - under) < 1e-6);
  }

  void theWheelWithShiftPans() {
    m_view->zoom(4, m_view->axis().length() / 2);
    const Range before = m_view->range();
    wheel(lanes(), {300, 50}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(m_view->range().begin > before.begin);
    QVERIFY(std::abs(m_view->range().length() - before.length()) < 1e-9);
  }

  void theMiddleButtonDragsThePicture() {
    m_view->zoom(4, m_view->axis().length() / 2);
    const double under = lanes().coordinateAt(400);
    drag(lanes(), {400, 80}, {250, 80}, Qt::MiddleButton);
    QVERIFY(std::abs(lanes().coordinateAt(250) - under) < 1e-6);
  }

  void spaceAndDragPansAndSpaceAlonePlays() {
    m_view->zoom(4, m_view->axis().length() / 2);
    QSignalSpy played(m_pane.get(), &TimelinePane::playToggled);
    const Range before = m_view->range();
    QTest::keyPress(&lanes(), Qt::Key_Space);
    drag(lanes(), {400, 80}, {300, 80});
    QTest::keyRelease(&lanes(), Qt::Key_Space);
    QVERIFY(m_view->range().begin > before.begin);
    QCOMPARE(played.count(), 0);
    QTest::keyClick(&lanes(), Qt::Key_Space);
    QCOMPARE(played.count(), 1);
  }

  void altAndDragMarksARange() {
    drag(lanes(), {200, 80}, {500, 80}, Qt::LeftButton, Qt::AltModifier);
    QVERIFY(m_view->markedRange().has_value());
    QCOMPARE(m_view->markedRange()->first, lanes().eventAt(200));
    QCOMPARE(m_view->markedRange()->last, lanes().eventAt(500));
  }

  void lettersZoomPanAndFit() {
    const auto press = [this](Qt::Key key) {
      QTest::keyClick(&lanes(), key);
      QTest::qWait(250);  // the view glides
      return m_view->range();
    };
    const Range zoomed = press(Qt::Key_W);
    QVERIFY(zoomed.length() < m_view->fullRange().length() / 1.4);
    QVERIFY(press(Qt::Key_D).begin > zoomed.begin);
    QVERIFY(std::abs(press(Qt::Key_A).begin - zoomed.begin) < 1e-6);
    QVERIFY(press(Qt::Key_S).length() > zoomed.length());
    QCOMPARE(press(Qt::Key_F), m_view->fullRange());
  }

  void lettersAreFoundByTheirPlaceOnTheKeyboard() {
    const auto letter = [](quint32 scanCode, int key) {
      return physicalLetter(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, scanCode, 0, 0));
    };
    QCOMPARE(letter(25, Qt::Key_Z), 'W');  // a French keyboard
    QCOMPARE(letter(52, Qt::Key_W), char(0));
    QCOMPARE(letter(0, Qt::Key_W), 'W');
  }

  void aClickSelectsTheBarUnderIt() {
    const paint::Primitive bar = shape(Role::Running);
    QTest::mouseClick(&lanes(), Qt::LeftButton, {}, bar.rect.center().toPoint());
    QCOMPARE(m_view->selection().lane, bar.target.lane);
    QCOMPARE(m_view->selection().event, bar.target.event);
    QCOMPARE(lanes().overlay().count(Role::Selection), size_t(1));
  }

  void aClickBesideBarsSelectsTheLane() {
    QTest::mouseClick(&lanes(), Qt::LeftButton, {}, QPoint(3, 56 + 10));
    QCOMPARE(m_view->selection().lane, m_view->rows()[1].lane);
    QVERIFY(!m_view->selection().event.valid());
  }

  void aDoubleClickOnABarGoesToItsSource() {
    QSignalSpy asked(m_pane.get(), &TimelinePane::goToSource);
    for (const paint::Primitive& p : lanes().scene().primitives) {
      if (p.role != Role::Waiting) continue;
      QTest::mouseDClick(&lanes(), Qt::LeftButton, {}, QPointF(p.rect.left() + 8, p.rect.top()).toPoint());
      break;
    }
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked[0][0].value<SiteId>().valid());
  }

  void hoveringSaysWhatIsThere() {
    const paint::Primitive bar = shape(Role::Waiting);
    const QString text = hoverText(*m_run, bar.target);
    QVERIFY2(text.contains("Task-1"), qPrintable(text));
    QVERIFY2(text.contains("1.0 s"), qPrintable(text));
    QVERIFY(hoverText(*m_run, {}).isEmpty());
  }

  void aClickOnAHeaderSelectsItsLaneAndOneOnItsMarkFolds() {
    HeadersWidget& headers = m_pane->headers();
    QTest::mouseClick(&headers, Qt::LeftButton, {}, QPoint(60, 56 + 20));
    QCOMPARE(m_view->selection().lane, m_view->rows()[1].lane);
    const size_t before = m_view->rows().size();
    QTest::mouseClick(&headers, Qt::LeftButton, {}, QPoint(headers.width() - 10, 56 + 28));
    QCOMPARE(m_view->rows().size(), before - 2);
    QTest::mouseClick(&headers, Qt::LeftButton, {}, QPoint(headers.width() - 10, 56 + 28));
    QCOMPARE(m_view->rows().size(), before);
  }

  void draggingInTheOverviewMarksOrPans() {
    OverviewWidget& overview = m_pane->overview();
    drag(overview, {300, 30}, {700, 30});
    QVERIFY(m_view->markedRange().has_value());
    QTest::mouseDClick(&overview, Qt::LeftButton, {}, QPoint(500, 30));
    QVERIFY(m_view->range().length() < m_view->fullRange().length() / 2);
    const Range before = m_view->range();
    drag(overview, {500, 30}, {560, 30});
    QVERIFY(m_view->range().begin > before.begin);
  }

  void theRowsScrollToTheLaneThatAStepIsAbout() {
    m_pane->resize(1200, 250);
    QVERIFY(m_view->contentHeightPx() > m_view->viewportHeightPx());
    const auto& events = m_run->trace().events();
    const auto lastOf = [&](LaneId lane) {
      size_t i = events.size() - 1;
      while (events[i].lane() != lane) --i;
      return EventId::fromSize(i);
    };
    const size_t row = m_view->rows().size() - 1;
    m_view->setCursor(lastOf(m_view->rows()[row].lane));
    QVERIFY(m_view->rowTopPx(row) + m_view->laneHeightPx() <= m_view->viewportHeightPx());
    const int scrolledPx = m_view->scrollTopPx();
    QVERIFY(scrolledPx > 0);
    m_view->setCursor(lastOf(m_view->rows()[0].lane));  // the loop: its turns pull nothing
    QCOMPARE(m_view->scrollTopPx(), scrolledPx);
    m_view->jumpTo(lastOf(m_view->rows()[1].lane));
    QVERIFY(m_view->rowTopPx(1) >= 0);
  }

  void aDraggedHeaderMovesItsLaneAmongItsSiblings() {
    HeadersWidget& headers = m_pane->headers();
    const std::vector<LaneId> before = shownLanes();
    QCOMPARE(m_view->rows()[2].depth, 1);
    QCOMPARE(m_view->rows()[3].depth, 1);
    drag(headers, {60, 3 * 56 + 28}, {60, 2 * 56 + 6});
    const std::vector<LaneId> after = shownLanes();
    QCOMPARE(after[2], before[3]);
    QCOMPARE(after[3], before[2]);
    QCOMPARE(after.size(), before.size());
    drag(headers, {60, 2 * 56 + 28}, {60, 6});  // not out of its parent
    QCOMPARE(shownLanes(), after);
    m_view->resetRows();
    QCOMPARE(shownLanes(), before);
  }

  void aDragShowsWhereTheLaneWouldGo() {
    HeadersWidget& headers = m_pane->headers();
    QTest::mousePress(&headers, Qt::LeftButton, {}, {60, 3 * 56 + 28});
    QMouseEvent move(QEvent::MouseMove, QPointF(60, 2 * 56 + 6), headers.mapToGlobal(QPointF(60, 118)),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&headers, &move);
    QCOMPARE(headers.scene().count(Role::DropPlace), size_t(1));
    QTest::mouseRelease(&headers, Qt::LeftButton, {}, {60, 2 * 56 + 6});
    QCOMPARE(headers.scene().count(Role::DropPlace), size_t(0));
  }

  void aPinnedLaneStaysAtTheTopWhileOthersScroll() {
    m_pane->resize(1200, 250);
    const LaneId lane = m_view->rows()[3].lane;
    chooseInMenu(3, "pin");
    QCOMPARE(m_view->rows()[0].lane, lane);
    QVERIFY(m_view->rows()[0].pinned);
    wheel(lanes(), {300, 150}, {0, -240});
    QVERIFY(m_view->scrollTopPx() > 60);
    QCOMPARE(m_view->rowAt(20), 0);
    QTest::mouseClick(&lanes(), Qt::LeftButton, {}, QPoint(2, 20));
    QCOMPARE(m_view->selection().lane, lane);
    QCOMPARE(lanes().scene().count(Role::PinnedEdge), size_t(1));
    bool seen = false;
    for (const paint::Primitive& p : lanes().scene().primitives)
      seen = seen || (p.target.lane == lane && p.role == Role::Running && p.rect.bottom() < 56);
    QVERIFY(seen);
    chooseInMenu(0, "unpin");
    QVERIFY(!m_view->rows()[0].pinned);
  }

  void aHiddenLaneComesBackWithTheButton() {
    const std::vector<LaneId> before = shownLanes();
    auto* all = m_pane->findChild<QToolButton*>("allLanes");
    QVERIFY(!all->isVisible());
    chooseInMenu(3, "hide");
    QCOMPARE(m_view->rowOf(before[3]), -1);
    QVERIFY(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(shownLanes(), before);
    QVERIFY(!all->isVisible());
  }

  void lanesAreFilteredByTheirName() {
    auto* name = m_pane->findChild<QLineEdit*>("laneName");
    QTest::keyClicks(name, "task-3");
    QCOMPARE(m_view->rows().size(), size_t(1));
    QCOMPARE(m_pane->headers().scene().count(Role::LaneName), size_t(1));
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(m_view->rows().size() > 3);
  }

  void onlyWhatTouchesATaskIsShown() {
    // Task-2 waits for a thread, Task-3 does not: its pool and worker go.
    const std::vector<LaneId> before = shownLanes();
    const trace::Trace& trace = m_run->trace();
    const auto kindOf = [&](LaneId lane) { return trace.at(lane).kind; };
    QVERIFY(std::any_of(before.begin(), before.end(),
                        [&](LaneId l) { return kindOf(l) == trace::LaneKind::Worker; }));
    QCOMPARE(trace.text(trace.at(before[3]).name), std::string_view("Task-3"));
    chooseInMenu(3, "touching");
    const std::vector<LaneId> touching = shownLanes();
    QVERIFY(m_view->rowOf(before[3]) >= 0);
    QVERIFY(m_view->rowOf(before[1]) >= 0);  // its creator
    for (const LaneId lane : touching) QVERIFY(kindOf(lane) != trace::LaneKind::Worker);
    m_view->showAllLanes();
    QCOMPARE(shownLanes(), before);
  }

  void theMenuChangesTheHeightOfRows() {
    const int before = m_view->laneHeightPx();
    m_view->setLaneHeightPx(before + 12);
    QCOMPARE(m_view->rowAt(before + 6), 0);
  }

  void theWheelZoomsWithoutControlForWhoLikesIt() {
    m_view->setHabits({.wheelZooms = true, .animates = false});
    wheel(lanes(), {300, 50}, {0, 240});
    const double zoomed = m_view->range().length();
    QVERIFY(zoomed < m_view->fullRange().length() / 1.4);
    m_pane->resize(1200, 250);
    wheel(lanes(), {300, 50}, {0, -120}, Qt::ControlModifier);
    QCOMPARE(m_view->range().length(), zoomed);
    QCOMPARE(m_view->scrollTopPx(), 60);
  }

  void allArrowsAreDrawnWhenAskedFor() {
    QCOMPARE(lanes().scene().count(Role::Cause) + lanes().scene().count(Role::Cancel), size_t(0));
    m_view->setAllArrows(true);
    const size_t arrows = lanes().scene().count(Role::Cause);
    QVERIFY(arrows >= 4);
    QVERIFY(lanes().scene().count(Role::Cancel) >= 1);
    std::set<std::pair<EventId, double>> seen;
    for (const paint::Primitive& p : lanes().scene().primitives) {
      if (p.shape != paint::Shape::Arrow) continue;
      QVERIFY(std::abs(p.points.front().x() - pxOf(p.target.event)) < 0.01);  // from its instant
      QVERIFY(seen.emplace(p.target.event, p.points.back().x() * 1e4 + p.points.back().y()).second);
    }
    m_view->setAllArrows(false);
    QCOMPARE(lanes().scene().count(Role::Cause), size_t(0));
  }

  void whileTheCursorIsDraggedTheViewStays() {
    m_view->zoom(4, m_view->axis().length() / 2);
    const Range before = m_view->range();
    drag(m_pane->ruler(), {500, 20}, {m_pane->ruler().width() - 3, 20});
    QCOMPARE(m_view->range(), before);
  }

  void theOverviewShowsTheCursorWhereItIs() {
    m_view->setHabits({.wheelZooms = false, .animates = false});
    m_view->setCursor(EventId(2));
    const QImage before = m_pane->overview().grab().toImage();
    m_view->setCursor(EventId(60));
    const QImage after = m_pane->overview().grab().toImage();
    QVERIFY(before != after);
    m_view->setCursor(EventId(2));
    QCOMPARE(m_pane->overview().grab().toImage(), before);
    m_pane->setTheme(paint::darkTheme());
    QVERIFY(m_pane->overview().grab().toImage().pixelColor(3, 30).lightness() < 80);
  }

  void movingTheCursorKeepsTheLanesPicture() {
    lanes().grab();
    const paint::Primitive* before = lanes().scene().primitives.data();
    m_view->setCursor(EventId(30));
    lanes().grab();
    QCOMPARE(lanes().scene().primitives.data(), before);
    m_view->zoom(2, 3);
    QVERIFY(lanes().scene().count(Role::LoopBox) < m_run->iterations().size() + 1);
  }

  void theThemeIsSeen() {
    const QColor light = m_pane->grab().toImage().pixelColor(400, 20);
    m_pane->setTheme(paint::darkTheme());
    const QColor dark = m_pane->grab().toImage().pixelColor(400, 20);
    QVERIFY(light.lightness() > 200 && dark.lightness() < 60);
  }

  void withoutARunEverythingIsQuiet() {
    view::ViewState view;
    TimelinePane pane(view);
    pane.resize(600, 300);
    pane.show();
    pane.grab();
    drag(pane.ruler(), {10, 10}, {100, 10});
    wheel(pane.lanes(), {100, 50}, {0, 120}, Qt::ControlModifier);
    QTest::keyClick(&pane.lanes(), Qt::Key_W);
    QVERIFY(!view.cursor().valid());
  }
};

QTEST_MAIN(TimelineTest)
#include "timeline_test.moc"
