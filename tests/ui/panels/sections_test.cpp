// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sections.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/panels/panel_fixture.h"
#include "ui/panels/changes.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/link_button.h"
#include "ui/panels/narrative_card.h"
#include "ui/panels/section_view.h"
#include "ui/panels/state_panel.h"
#include "ui/panels/why_panel.h"

using namespace loopscope;
using namespace loopscope::panels;
using trace::EventKind;

class SectionsTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    m_trace = test_support::waitForTrace();
    m_look = testLook();
  }
  void theRunningTaskIsFirstInTheReadyQueueAndNothingIsBehindIt();
  void aCancelledTimerIsStruckThroughAndSaysWhenItWouldBeDropped();
  void aPendingTimerSaysHowMuchTimeIsLeft();
  void aWaitingTaskIsListedWithWhatItWaitsFor();
  void aBusyWorkerFillsItsBoxAndTheNoteCountsIt();
  void tasksStandUnderTheTaskThatCreatedThemWithTheirStatus();
  void aLongListIsCutAndCounted();
  void whatTheLastStepChangedIsMarked();
  void aRangeThatIsSelectedIsMeasuredOnTheCard();
  void aClickOnATaskSelectsItsLane();
  void steppingKeepsEverySectionInItsPlace();
  void theQuestionIsAboutTheSelectedTask();
  void theWayOfACancellationIsToldUpToItsEndAndAClickGoesThere();
  void ofAnotherRunAnotherCancellationIsTold();
  void theChainIsShownOnTheTimelineAndHiddenAgain();
  void eachFrameOfTheAwaitChainHasItsVariables();
  void aReadingThatWasStoppedIsNoAnswer();
  void withoutARunThePanelsSayWhatTheyAreFor();

 private:
  trace::LoopState stateAt(EventId event) const { return trace::StateReader(m_trace).stateAt(event); }
  EventId timeoutResume() const { return findEvent(*m_trace, EventKind::Printed); }

  trace::TracePtr m_trace;
  Look m_look;
};

static const Row* rowWith(const Section& section, const QString& title) {
  for (const Row& row : section.rows) {
    if (row.title.contains(title)) return &row;
  }
  return nullptr;
}

void SectionsTest::theRunningTaskIsFirstInTheReadyQueueAndNothingIsBehindIt() {
  const Section section = readySection(*m_trace, stateAt(timeoutResume()));
  QCOMPARE(section.rows.size(), size_t(2));
  QVERIFY(section.rows[0].title.contains("Task-1") || section.rows[0].dot.valid());
  QCOMPARE(section.rows[0].right, QString("running now"));
  QVERIFY(section.rows[0].style == RowStyle::Current);
  QVERIFY(section.rows[1].style == RowStyle::Hole);
}

void SectionsTest::aCancelledTimerIsStruckThroughAndSaysWhenItWouldBeDropped() {
  const Section section = timerSection(*m_trace, stateAt(timeoutResume()));
  const Row* row = rowWith(section, "sleep(3600)");
  QVERIFY(row != nullptr);
  QVERIFY(row->struck);
  QVERIFY2(row->detail.contains("cancelled"), qPrintable(row->detail));
  QVERIFY2(row->right.contains("3600"), qPrintable(row->right));
}

void SectionsTest::aPendingTimerSaysHowMuchTimeIsLeft() {
  const EventId early = findEvent(*m_trace, EventKind::WorkerStarted);
  const Section section = timerSection(*m_trace, stateAt(early));
  QCOMPARE(section.rows.size(), size_t(2));
  QVERIFY2(section.rows[0].detail.contains("1.0 s left"), qPrintable(section.rows[0].detail));
}

void SectionsTest::aWaitingTaskIsListedWithWhatItWaitsFor() {
  const Section section = waitSection(*m_trace, stateAt(timeoutResume()));
  const Row* row = rowWith(section, "Task-2");
  QVERIFY(row != nullptr);
  QVERIFY(!row->detail.isEmpty());
  QVERIFY(rowWith(section, "Task-3") == nullptr);
  // A loop that has stopped waits for nothing.
  QVERIFY(rowWith(waitSection(*m_trace, stateAt(findEvent(*m_trace, EventKind::LoopStopped))),
                  "Event loop") == nullptr);
}

void SectionsTest::aBusyWorkerFillsItsBoxAndTheNoteCountsIt() {
  const Section section = poolSection(*m_trace, stateAt(timeoutResume()));
  QCOMPARE(section.note, QString("1 of 8 busy, 0 queued"));
  QCOMPARE(section.rows.size(), size_t(1));
  QCOMPARE(section.rows[0].boxes.size(), size_t(8));
  QVERIFY(section.rows[0].boxes[0].lane.valid());
  QVERIFY(!section.rows[0].boxes[1].lane.valid());
  QVERIFY2(section.rows[0].boxes[0].toolTip.contains("read_disk"),
           qPrintable(section.rows[0].boxes[0].toolTip));
}

void SectionsTest::tasksStandUnderTheTaskThatCreatedThemWithTheirStatus() {
  const Section section = taskSection(*m_trace, stateAt(timeoutResume()));
  QCOMPARE(section.rows.size(), size_t(3));
  QVERIFY(section.rows[0].title.startsWith("Task-1"));
  QCOMPARE(section.rows[0].indent, 0);
  QCOMPARE(section.rows[1].indent, 1);
  QCOMPARE(section.rows[0].right, QString("running"));
  QVERIFY(section.rows[2].right.startsWith("cancelled"));
  QCOMPARE(section.note, QString("1 running · 1 waiting · 1 ended"));
}

void SectionsTest::aLongListIsCutAndCounted() {
  Section section;
  section.rows.resize(kMostRows);
  capRows(section, kMostRows + 17);
  QCOMPARE(section.rows.size(), kMostRows + 1);
  QVERIFY(section.rows.back().title.contains("17"));
}

void SectionsTest::aClickOnATaskSelectsItsLane() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  view.setCursor(timeoutResume());
  StatePanel panel(&view, nullptr, &m_look);
  panel.resize(320, 900);
  panel.QWidget::show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  QListView* tasks = panel.sections()[4]->list();
  QTest::mouseClick(tasks->viewport(), Qt::LeftButton, {},
                    tasks->visualRect(tasks->model()->index(1, 0)).center());
  QVERIFY(view.selection().lane.valid());
  QCOMPARE(QString::fromStdString(std::string(m_trace->text(m_trace->at(view.selection().lane).name))),
           QString("Task-2"));
  QVERIFY(tasks->selectionModel()->isSelected(tasks->model()->index(1, 0)));
}

void SectionsTest::steppingKeepsEverySectionInItsPlace() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  StatePanel panel(&view, nullptr, &m_look);
  panel.resize(300, 900);
  panel.QWidget::show();
  for (size_t i = 0; i < m_trace->size(); ++i) {
    view.setCursor(EventId::fromSize(i));
    QCOMPARE(panel.sections().size(), size_t(5));
    for (const SectionView* section : panel.sections())
      QVERIFY(section->width() <= panel.viewport()->width());
  }
}

void SectionsTest::theQuestionIsAboutTheSelectedTask() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  view.setCursor(timeoutResume());
  WhyPanel panel(&view, &m_look);
  QCOMPARE(panel.windowTitle(), QString("Why is Task-2 not running?"));
  LaneId cancelled;
  for (size_t i = 0; i < m_trace->lanes().size(); ++i) {
    if (m_trace->text(m_trace->lanes()[i].name) == "Task-3") cancelled = LaneId::fromSize(i);
  }
  view.setSelection({cancelled, {}, {}});
  QCOMPARE(panel.windowTitle(), QString("How did Task-3 end?"));
}

static QStringList detailsOf(const Section& section) {
  QStringList details;
  for (const Row& row : section.rows) details << row.detail;
  return details;
}

void SectionsTest::theWayOfACancellationIsToldUpToItsEndAndAClickGoesThere() {
  const view::RunViewPtr run = runOf(m_trace);
  const EventId request = findEvent(*m_trace, EventKind::CancelRequested);
  const LaneId task = m_trace->at(request).otherLane();
  QVERIFY(!cancellationBefore(*run, task, EventId(request.value() - 1)).valid());
  QVERIFY(!cancellationBefore(*run, m_trace->at(request).lane(), timeoutResume()).valid());
  QCOMPARE(cancellationBefore(*run, task, timeoutResume()), request);
  const Section story = cancellationSection(trace::cancellationStory(*m_trace, request), request);
  const QString all = detailsOf(story).join(u'\n');
  QVERIFY2(all.contains("asks for the cancellation of Task-3"), qPrintable(all));
  QVERIFY2(story.rows.back().detail.contains("cancelled"), qPrintable(all));
  QVERIFY(!story.rows.front().later);
  QVERIFY(story.rows.back().later);

  view::ViewState view;
  view.setRun(run);
  view.setCursor(EventId::fromSize(m_trace->size() - 1));
  view.setSelection({task, {}, {}});
  WhyPanel panel(&view, &m_look);
  panel.resize(320, 500);
  panel.QWidget::show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  QListView* list = panel.sections()[1]->list();
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                    list->visualRect(list->model()->index(0, 0)).center());
  QCOMPARE(view.cursor(), request);
  QCOMPARE(view.selection().lane, task);
}

// A task that is cancelled; it gives in, or returns all the same.
static view::RunViewPtr cancelledRun(trace::Outcome outcome) {
  test_support::TraceBuilder b;
  b.startLoop();
  const LaneId main = b.createTask(b.mainThread(), "main");
  const LaneId worker = b.createTask(main, "worker");
  b.iteration(2);
  b.step(worker);
  const ObjectId future = b.awaits(worker, "sleep(1)");
  b.step(main);
  const EventId request = b.cancels(main, worker);
  b.wakes(worker, future, request);
  b.iteration(1);
  b.stepWithException(worker, "CancelledError");
  b.cancelThrown(worker, request);
  b.ends(worker, outcome);
  return runOf(b.build());
}

void SectionsTest::ofAnotherRunAnotherCancellationIsTold() {
  view::ViewState view;
  WhyPanel panel(&view, &m_look);
  const auto lastStep = [&](trace::Outcome outcome) {
    view.setRun(cancelledRun(outcome));
    view.setCursor(EventId::fromSize(view.run()->trace().size() - 1));
    view.setSelection({view.run()->trace().at(view.run()->cancellations().front()).otherLane(), {}, {}});
    const auto* rows = panel.sections().at(1)->list()->model();
    return rows->index(rows->rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString();
  };
  const QString gaveIn = lastStep(trace::Outcome::Cancelled);
  const QString returned = lastStep(trace::Outcome::Returned);
  QVERIFY(!gaveIn.isEmpty());
  QVERIFY(gaveIn != returned);
  QCOMPARE(lastStep(trace::Outcome::Cancelled), gaveIn);
}

void SectionsTest::theChainIsShownOnTheTimelineAndHiddenAgain() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  view.setCursor(timeoutResume());
  WhyPanel panel(&view, &m_look);
  panel.resize(320, 300);
  panel.QWidget::show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  auto* link = panel.findChild<LinkButton*>();
  QVERIFY(link->isVisible());
  const LaneId waiting = view.whySubject();
  const std::vector<view::WaitLink> chain = view.waitChain();
  QVERIFY(!chain.empty());
  QCOMPARE(chain.front().from, waiting);
  QCOMPARE(m_trace->at(chain.front().to).kind, trace::LaneKind::Worker);
  view.setHidden(chain.front().to, true);
  QCOMPARE(view.rowOf(chain.front().to), -1);
  QSignalSpy rowsChanged(&view, &view::ViewState::rowsChanged);
  QTest::mouseClick(link, Qt::LeftButton);
  QVERIFY(view.showsWaitChain());
  QVERIFY(view.rowOf(chain.front().to) >= 0);
  QCOMPARE(rowsChanged.count(), 1);
  QCOMPARE(link->text(), QString("Hide the chain"));
  QTest::mouseClick(link, Qt::LeftButton);
  QVERIFY(!view.showsWaitChain());
  view.setShowsWaitChain(true);
  view.clearSelection();
  QVERIFY(!view.showsWaitChain());
  // A task that runs waits for nobody.
  view.setSelection({view.stateAtCursor().running, {}, {}});
  QVERIFY(!link->isVisible());
}

void SectionsTest::eachFrameOfTheAwaitChainHasItsVariables() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  view.setCursor(timeoutResume());
  view::Locals locals(&view);
  std::atomic<int> reads = 0;
  locals.setRead([&](EventId event, LaneId lane, const std::stop_token&) {
    ++reads;
    return std::vector<run::FrameLocals>{
        {"main", {}, 14, {{"job", "Task-2"}}},
        {"helper",
         {},
         3,
         {{"event", std::to_string(event.value())}, {"lane", std::to_string(lane.value())}}}};
  });
  StatePanel panel(&view, &locals, &m_look);
  QTest::qWait(60);
  QCOMPARE(reads.load(), 0);  // nobody is looking
  const LaneId task = view.stateAtCursor().running;
  view.setSelection({task, {}, {}});
  QTRY_VERIFY(locals.atCursor() != nullptr);
  const auto* rows = panel.sections().back()->list()->model();
  QStringList texts;
  for (int i = 0; i < rows->rowCount(); ++i) texts << rows->index(i, 0).data().toString();
  QCOMPARE(texts,
           (QStringList{"main", "job = Task-2", "helper", QString("event = %1").arg(timeoutResume().value()),
                        QString("lane = %1").arg(task.value())}));
  // What was true elsewhere is not shown here.
  view.setCursor(EventId(timeoutResume().value() + 1));
  QVERIFY(locals.atCursor() == nullptr);
  QTRY_VERIFY(locals.atCursor() != nullptr);
  QCOMPARE(reads.load(), 2);
}

void SectionsTest::aReadingThatWasStoppedIsNoAnswer() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  view.setCursor(timeoutResume());
  const EventId away(timeoutResume().value() + 1);
  std::atomic<int> reads = 0;
  std::atomic<bool> wasStopped = false;
  std::atomic<bool> comesBack = false;
  view::Locals locals(&view);
  const auto waitFor = [](const auto& condition) {
    for (int i = 0; i < 5000 && !condition(); ++i) QThread::msleep(1);
  };
  // The first answers nothing, and that only when it is let.
  const auto read = [&](EventId, LaneId, const std::stop_token& stop) -> std::vector<run::FrameLocals> {
    if (++reads != 1) return {{"main", {}, 14, {}}};
    waitFor([&] { return stop.stop_requested(); });
    wasStopped = stop.stop_requested();
    waitFor([&] { return comesBack.load(); });
    return {};
  };
  locals.setRead(read);
  view.setSelection({view.stateAtCursor().running, {}, {}});
  QTRY_COMPARE(reads.load(), 1);
  view.setCursor(away);
  QTRY_VERIFY(wasStopped);
  view.setCursor(timeoutResume());
  QTest::qWait(100);  // until it is asked for again
  comesBack = true;
  QTRY_VERIFY(locals.atCursor() != nullptr);
  QCOMPARE(locals.atCursor()->size(), size_t(1));
  // That of a program that is not shown any more stops as well.
  reads = 0;
  wasStopped = comesBack = false;
  locals.setRead(read);
  QTRY_COMPARE(reads.load(), 1);
  locals.setRead({});
  QTRY_VERIFY(wasStopped);
  comesBack = true;
}

void SectionsTest::withoutARunThePanelsSayWhatTheyAreFor() {
  view::ViewState view;
  StatePanel state(&view, nullptr, &m_look);
  WhyPanel why(&view, &m_look);
  FindingsPanel findings(&view, &m_look);
  QCOMPARE(state.sections().size(), size_t(1));
  QCOMPARE(findings.windowTitle(), QString("Findings"));
  QCOMPARE(why.windowTitle(), QString("Why is it not running?"));
  // All of it, however narrow the panel is.
  StatePanel narrow(&view, nullptr, &m_look);
  narrow.resize(190, 300);
  narrow.show();
  QVERIFY(QTest::qWaitForWindowExposed(&narrow));
  for (const QLabel* label : narrow.findChildren<QLabel*>()) {
    if (label->isVisible()) QVERIFY(label->height() >= label->heightForWidth(label->width()));
  }
}

static Row named(uint32_t event, const QString& title, const QString& state = {}) {
  Row row;
  row.title = title;
  row.state = state;
  row.target.event = EventId(event);
  return row;
}

void SectionsTest::whatTheLastStepChangedIsMarked() {
  const Section before{{}, {}, {named(1, "a"), named(2, "b"), named(3, "c", "old"), named(4, "d")}, {}};
  Section now{{}, {}, {named(2, "b"), named(4, "d"), named(3, "c", "new"), named(5, "e")}, {}};
  markChanges(now, before);
  const auto changeOf = [&](const QString& title) { return rowWith(now, title)->change; };
  QCOMPARE(now.rows.front().title, QString("a"));
  QCOMPARE(changeOf("a"), Change::Removed);
  QVERIFY(!rowWith(now, "a")->target.valid());
  QCOMPARE(changeOf("b"), Change::None);
  QCOMPARE(changeOf("d"), Change::Moved);
  QCOMPARE(changeOf("c"), Change::Changed);
  QCOMPARE(changeOf("e"), Change::Added);

  // On the panel: a timer that was set by the last step is new, and only that.
  view::ViewState view;
  view.setRun(runOf(m_trace));
  StatePanel panel(&view, nullptr, &m_look);
  const EventId set = findEvent(*m_trace, EventKind::TimerSet);
  view.setCursor(EventId(set.value() - 1));
  view.setCursor(set);
  const auto* timers = panel.sections()[1]->list()->model();
  QCOMPARE(timers->rowCount(), 1);
  QVERIFY2(timers->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith("new"),
           qPrintable(timers->index(0, 0).data(Qt::AccessibleTextRole).toString()));
  view.setCursor(EventId(set.value() + 1));
  QVERIFY(!timers->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith("new"));
}

void SectionsTest::aRangeThatIsSelectedIsMeasuredOnTheCard() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  NarrativeCard card(&view);
  card.show();
  view.setMarkedRange(view::EventRange{EventId(0), EventId::fromSize(m_trace->size() - 1)});
  QStringList texts;
  for (const QLabel* label : card.findChildren<QLabel*>()) texts << label->text();
  const QString all = texts.join(u'\n');
  QVERIFY2(all.contains(QString("%1 events").arg(m_trace->size())), qPrintable(all));
  QVERIFY2(all.contains("iterations") && all.contains("task steps") && all.contains("worker-1 2.0 s"),
           qPrintable(all));
  view.setMarkedRange({});
  for (const QLabel* label : card.findChildren<QLabel*>()) QVERIFY(!label->text().contains("iterations,"));
}

QTEST_MAIN(SectionsTest)
#include "sections_test.moc"
