// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sections.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/sample_traces.h"
#include "tests/ui/panels/panel_fixture.h"
#include "ui/panels/findings_panel.h"
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
  void aClickOnATaskSelectsItsLane();
  void steppingKeepsEverySectionInItsPlace();
  void theQuestionIsAboutTheSelectedTask();
  void aClickOnAFindingGoesToItsEvent();
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
  StatePanel panel(&view, &m_look);
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
  StatePanel panel(&view, &m_look);
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

void SectionsTest::aClickOnAFindingGoesToItsEvent() {
  const trace::TracePtr blocked = test_support::blockedLoopTrace();
  view::ViewState view;
  view.setRun(runOf(blocked));
  QVERIFY(!view.run()->findings().empty());
  FindingsPanel panel(&view, &m_look);
  panel.resize(340, 400);
  panel.QWidget::show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  QVERIFY2(panel.windowTitle().endsWith(QString::number(view.run()->findings().size())),
           qPrintable(panel.windowTitle()));
  QListView* list = panel.sections()[0]->list();
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                    list->visualRect(list->model()->index(0, 0)).center());
  QCOMPARE(view.cursor(), view.run()->findings().front().event);
}

void SectionsTest::withoutARunThePanelsSayWhatTheyAreFor() {
  view::ViewState view;
  StatePanel state(&view, &m_look);
  WhyPanel why(&view, &m_look);
  FindingsPanel findings(&view, &m_look);
  QCOMPARE(state.sections().size(), size_t(1));
  QCOMPARE(findings.windowTitle(), QString("Findings"));
  QCOMPARE(why.windowTitle(), QString("Why is it not running?"));
}

QTEST_MAIN(SectionsTest)
#include "sections_test.moc"
