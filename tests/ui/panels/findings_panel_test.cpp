// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findings_panel.h"

#include <QListView>
#include <QTest>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/panels/panel_fixture.h"
#include "ui/panels/section_view.h"

using namespace loopscope;
using namespace loopscope::panels;

class FindingsPanelTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { m_look = testLook(); }
  void aClickGoesToTheEventAndItsLane();
  void ofALaneThatHasNoRowNobodyIsAsked();

 private:
  void clickTheFirst(view::ViewState& view) {
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
  Look m_look;
};

void FindingsPanelTest::aClickGoesToTheEventAndItsLane() {
  view::ViewState view;
  view.setRun(runOf(test_support::blockedLoopTrace()));
  clickTheFirst(view);
  QCOMPARE(view.selection().lane, view.run()->trace().at(view.cursor()).lane());
}

// A deadlock is found by the main thread, which is not shown; what one wants to know is who waits for whom.
void FindingsPanelTest::ofALaneThatHasNoRowNobodyIsAsked() {
  test_support::TraceBuilder b;
  b.startLoop();
  const LaneId task = b.createTask(b.loop(), "main", 1);
  b.iteration(1);
  b.step(task);
  b.awaits(task, "lock.acquire()", 1);
  b.add(
      trace::EventKind::Finding, test_support::TraceBuilder::mainThread(),
      {.other = static_cast<uint32_t>(trace::FindingKind::Deadlock), .text = "Nothing can happen any more."});
  view::ViewState view;
  view.setRun(runOf(b.build()));
  QVERIFY(view.rowOf(test_support::TraceBuilder::mainThread()) < 0);
  clickTheFirst(view);
  QVERIFY(!view.selection().lane.valid());
  QCOMPARE(view.whySubject(), task);
}

QTEST_MAIN(FindingsPanelTest)
#include "findings_panel_test.moc"
