// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/view_state.h"

#include <QSignalSpy>
#include <QtTest>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"
#include "ui/view/colour_numbers.h"
#include "ui/view/range_measure.h"

using namespace loopscope;
using namespace loopscope::view;

namespace {

RunViewPtr waitForRun() {
  return std::make_shared<RunView>(test_support::waitForTrace());
}

double shareOnScreen(const ViewState& view) {
  return (view.axis().coordinate(view.cursor()) - view.range().begin) / view.range().length();
}

}  // namespace

class ViewStateTest : public QObject {
  Q_OBJECT

 private slots:
  void withoutARunItAnswersWithNothing() {
    ViewState view;
    QVERIFY(!view.hasRun());
    QVERIFY(!view.cursor().valid());
    QVERIFY(view.rows().empty());
    view.setCursor(EventId(3));
    view.fitSelection();
    view.setAxisKind(AxisKind::Steps);
    QVERIFY(!view.cursor().valid());
    QVERIFY(view.stateAtCursor().lanes.empty());
  }

  void settersThatChangeNothingAreSilent() {
    ViewState view;
    view.setRun(waitForRun());
    view.setCursor(EventId(5));
    QSignalSpy cursor(&view, &ViewState::cursorChanged);
    QSignalSpy range(&view, &ViewState::rangeChanged);
    view.setCursor(EventId(5));
    view.setRange(view.range());
    QCOMPARE(cursor.count() + range.count(), 0);
    view.setCursor(EventId(6));
    QCOMPARE(cursor.count(), 1);
  }

  void steppingKeepsTheCursorAwayFromTheEdges() {
    ViewState view;
    view.setRun(waitForRun());
    view.setCursor(EventId(0));
    view.zoom(5, 0);
    for (uint32_t i = 1; i + 1 < view.run()->trace().size(); ++i) {
      view.setCursor(EventId(i));
      const bool atEnd = view.range().end > view.fullRange().end - 1e-9;
      QVERIFY2(atEnd || shareOnScreen(view) < 0.881, qPrintable(QString::number(shareOnScreen(view))));
    }
  }

  void aStepRemembersWhereItBeganAndAJumpDoesNot() {
    ViewState view;
    view.setRun(waitForRun());
    view.setCursor(EventId(5));
    view.setCursor(EventId(9));
    QCOMPARE(view.cameFrom(), EventId(5));
    view.jumpTo(EventId(20));
    QVERIFY(!view.cameFrom().valid());
  }

  void whatWasDoneToALaneStaysWhileTheProgramIsEdited() {
    ViewState view;
    view.setRun(waitForRun());
    view.setPinned(view.rows().back().lane, true);
    view.setHidden(view.rows()[3].lane, true);
    const auto rows = view.rows();
    view.setRun(waitForRun());
    QVERIFY(view.rows() == rows);
    view.setRun(std::make_shared<RunView>(test_support::bigTrace(1000, 3)));
    QCOMPARE(view.pinnedRows(), size_t(0));
  }

  void aRangeIsMeasured() {
    const RunViewPtr run = waitForRun();
    const EventId last = EventId::fromSize(run->trace().size() - 1);
    const RangeMeasure whole = measureRange(*run, {EventId(0), last});
    QCOMPARE(whole.events, run->trace().size());
    QCOMPARE(whole.iterations, run->iterations().size());
    QCOMPARE(whole.length.ns, run->trace().at(last).timeNs - run->trace().at(EventId(0)).timeNs);
    size_t steps = 0;
    int64_t threadNs = 0;
    for (const LaneShare& share : whole.lanes) {
      steps += share.steps;
      if (run->trace().at(share.lane).kind == trace::LaneKind::Worker) threadNs += share.ran.ns;
    }
    QCOMPARE(steps, whole.steps);
    QCOMPARE(threadNs, int64_t(2'000'000'000));  // time.sleep(2) in the worker
    const RangeMeasure one = measureRange(*run, {EventId(5), EventId(5)});
    QCOMPARE(one.events, size_t(1));
    QCOMPARE(one.length.ns, int64_t(0));
  }

  void theRangeStaysInsideTheWhole() {
    ViewState view;
    view.setRun(waitForRun());
    view.zoom(1e9, 3);
    QVERIFY(view.range().length() > 0);
    view.pan(1e9);
    QCOMPARE(view.range().end, view.fullRange().end);
    view.zoom(1e-9, 3);
    QCOMPARE(view.range(), view.fullRange());
  }

  void zoomingKeepsThePointUnderThePointer() {
    ViewState view;
    view.setRun(waitForRun());
    const double x = view.axis().length() / 2;
    const double before = (x - view.range().begin) / view.range().length();
    view.zoom(3, x);
    QVERIFY(std::abs((x - view.range().begin) / view.range().length() - before) < 1e-9);
  }

  void switchingTheAxisKeepsTheCursorWhereItIsOnScreen() {
    ViewState view;
    view.setRun(waitForRun());
    view.setCursor(EventId(40));
    view.zoom(2, view.axis().coordinate(view.cursor()));
    const double before = shareOnScreen(view);
    view.setAxisKind(AxisKind::Steps);
    QVERIFY(std::abs(shareOnScreen(view) - before) < 1e-6);
  }

  void aCursorThatLeavesTheScreenIsFollowed() {
    ViewState view;
    view.setRun(waitForRun());
    view.zoom(10, 0);
    const EventId last(static_cast<uint32_t>(view.run()->trace().size() - 1));
    view.setCursor(last);
    QVERIFY(view.range().contains(view.axis().coordinate(last)));
  }

  void tasksAreIndentedUnderTheirCreatorAndWorkersUnderTheirPool() {
    ViewState view;
    view.setRun(waitForRun());
    std::vector<int> depths;
    for (const LaneRow& row : view.rows()) depths.push_back(row.depth);
    QCOMPARE(depths, (std::vector<int>{0, 0, 1, 1, 0, 1}));  // loop, Task-1, Task-2, Task-3, pool, worker
    QCOMPARE(view.run()->trace().at(view.rows()[0].lane).kind, trace::LaneKind::EventLoop);
  }

  void theMainThreadHasARowOnlyIfItDoesSomethingOfItsOwn() { QVERIFY(!waitForRun()->mainThreadIsShown()); }

  void tasksOfTheLibrarysOwnShutdownHaveNoRowAndTakeNoColour() {
    test_support::TraceBuilder b;
    b.startLoop();
    b.createTask(b.mainThread(), "main");
    const LaneId shutdown = b.createTask(b.mainThread(), "<shutdown>");
    const RunView run(b.build());
    QCOMPARE(laneRows(run).size(), size_t(2));
    QCOMPARE(run.colourOf(shutdown), kNeutralColour);
  }

  void foldingHidesTheSubtreeAndKeepsTheFoldedLaneInPlace() {
    ViewState view;
    view.setRun(waitForRun());
    view.setViewportHeightPx(60);
    const LaneId pool = view.rows()[4].lane;
    view.setScrollTopPx(4 * view.laneHeightPx());
    const LaneId task = view.rows()[1].lane;
    view.setFolded(task, true);
    QCOMPARE(view.rows().size(), size_t(4));
    QVERIFY(view.rows()[1].folded);
    view.setFolded(task, false);
    QCOMPARE(view.rowOf(pool), 4);
  }

  void filteringByNameKeepsWhatMatches() {
    ViewState view;
    view.setRun(waitForRun());
    view.setNameFilter("ETERN");
    QCOMPARE(view.rows().size(), size_t(1));
    view.setNameFilter("");
    QCOMPARE(view.rows().size(), size_t(6));
  }

  void aJumpCanBeUndoneAndRedone() {
    ViewState view;
    view.setRun(waitForRun());
    view.setCursor(EventId(10));
    view.jumpTo(EventId(50));
    view.goBack();
    QCOMPARE(view.cursor().value(), 10u);
    view.goForward();
    QCOMPARE(view.cursor().value(), 50u);
    QVERIFY(!view.canGoForward());
  }

  void aMarkedRangeIsPutInOrderAndCanBeFitted() {
    ViewState view;
    view.setRun(waitForRun());
    view.setMarkedRange(EventRange{EventId(30), EventId(20)});
    QCOMPARE(view.markedRange()->first.value(), 20u);
    view.fitToggle();
    QVERIFY(view.range().length() < view.fullRange().length() / 2);
    view.fitToggle();
    QCOMPARE(view.range(), view.fullRange());
  }

  void scrollingIsClampedToTheRows() {
    ViewState view;
    view.setRun(waitForRun());
    view.setViewportHeightPx(100);
    view.setScrollTopPx(100000);
    QCOMPARE(view.scrollTopPx(), view.contentHeightPx() - 100);
    view.setViewportHeightPx(100000);
    QCOMPARE(view.scrollTopPx(), 0);
  }

  void aNewRunKeepsTheCursorAsFarAsItExists() {
    ViewState view;
    view.setRun(waitForRun());
    view.setCursor(EventId(70));
    view.setRun(std::make_shared<RunView>(test_support::deadlockTrace()));
    QVERIFY(view.cursor().value() < view.run()->trace().size());
  }

  void theStateAtTheCursorFollowsIt() {
    ViewState view;
    view.setRun(waitForRun());
    QCOMPARE(view.stateAtCursor().at.value(), 0u);
    view.setCursor(EventId(20));
    QCOMPARE(view.stateAtCursor().at.value(), 20u);
  }
};

QTEST_GUILESS_MAIN(ViewStateTest)
#include "view_state_test.moc"
