// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/time_axis.h"

#include <QtTest>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"

using namespace loopscope;
using namespace loopscope::view;
using test_support::TraceBuilder;

class TimeAxisTest : public QObject {
  Q_OBJECT

 private slots:
  void aGapIsProportionalUpToFourMediansAndLogarithmicBeyond() {
    QCOMPARE(gapSlots(1e9, 1e9), 6.0);
    QCOMPARE(gapSlots(4e9, 1e9), 24.0);
    QCOMPARE(gapSlots(8e9, 1e9), 30.0);
    QCOMPARE(gapSlots(1, 1e9), 0.5);
  }

  void everyTaskStepHandleAndIterationTakesOneSlotInsideAnInstant() {
    TraceBuilder b;
    b.startLoop();
    const LaneId task = b.createTask(TraceBuilder::mainThread(), "main");
    const EventId iteration = b.iteration(1);
    const EventId first = b.step(task);
    b.yields(task);
    const EventId second = b.step(task);
    const TimeAxis axis(b.build(), AxisKind::Elastic);
    QCOMPARE(axis.coordinate(first) - axis.coordinate(iteration), 1.0);
    QCOMPARE(axis.coordinate(second) - axis.coordinate(first), 1.0);
    QCOMPARE(axis.instants().size(), size_t(1));
  }

  void onlyAGapDrawnShorterThanProportionalIsCompressed() {
    TraceBuilder b;
    b.startLoop();
    for (int64_t seconds : {0, 1, 2, 3, 3603}) b.atNs(seconds * test_support::kSecondNs).iteration(0);
    const TimeAxis axis(b.build(), AxisKind::Elastic);
    QCOMPARE(axis.instants().size(), size_t(5));
    for (size_t i = 0; i < 3; ++i) QVERIFY(!axis.instants()[i].gapCompressed);
    QVERIFY(axis.instants()[3].gapCompressed);
  }

  void coordinatesNeverGoBackAndLeadBackToTheirEvent_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("elastic") << 0;
    QTest::newRow("clock") << 1;
    QTest::newRow("steps") << 2;
  }
  void coordinatesNeverGoBackAndLeadBackToTheirEvent() {
    QFETCH(int, kind);
    const auto trace = test_support::waitForTrace();
    const TimeAxis axis(trace, static_cast<AxisKind>(kind));
    double last = -1;
    for (uint32_t i = 0; i < trace->size(); ++i) {
      const double x = axis.coordinate(EventId(i));
      QVERIFY(x >= last);
      QVERIFY(x <= axis.length());
      const EventId back = axis.eventAt(x);
      if (axis.kind() == AxisKind::Clock)
        QCOMPARE(trace->at(back).timeNs, trace->at(EventId(i)).timeNs);  // bursts share a coordinate
      else
        QCOMPARE(back.value(), i);
      last = x;
    }
  }

  void theClockIsLinearInTime() {
    const auto trace = test_support::waitForTrace();
    const TimeAxis axis(trace, AxisKind::Clock);
    const double one = axis.coordinateOfTime({test_support::kSecondNs});
    QCOMPARE(axis.coordinateOfTime({2 * test_support::kSecondNs}), 2 * one);
    QCOMPARE(axis.timeAt(one / 2).ns, test_support::kSecondNs / 2);
  }

  void stepsGiveEveryEventOneSlot() {
    const auto trace = test_support::waitForTrace();
    const TimeAxis axis(trace, AxisKind::Steps);
    QCOMPARE(axis.length(), double(trace->size()));
    QCOMPARE(axis.coordinate(EventId(7)), 7.0);
    QCOMPARE(axis.eventAt(7.9).value(), 7u);
  }

  void timeInAGapIsInterpolatedAndComesBack() {
    const auto trace = test_support::waitForTrace();
    const TimeAxis axis(trace, AxisKind::Elastic);
    const SimTime half{test_support::kSecondNs / 2};
    QCOMPARE(axis.timeAt(axis.coordinateOfTime(half)).ns, half.ns);
    QCOMPARE(axis.timeAt(-5).ns, 0);
    QCOMPARE(axis.timeAt(1e9).ns, trace->endTime().ns);
  }

  // The one does something each second, the other much at once in seconds 2 and 600.
  void onASharedElasticAxisOneTimeHasOnePlace() {
    TraceBuilder often;
    often.startLoop();
    for (int64_t second = 0; second < 5; ++second) often.atNs(second * test_support::kSecondNs).iteration(0);
    TraceBuilder rarely;
    rarely.startLoop();
    const LaneId task = rarely.createTask(TraceBuilder::mainThread(), "main");
    for (const int64_t second : {2, 600}) {
      rarely.atNs(second * test_support::kSecondNs).iteration(1);
      for (int i = 0; i < 3; ++i) {
        rarely.step(task);
        rarely.yields(task);
      }
    }
    const trace::TracePtr one = often.build();
    const trace::TracePtr other = rarely.build();
    const ElasticScale scale = commonElastic(*one, *other);
    const TimeAxis a(one, scale);
    const TimeAxis b(other, scale);
    QCOMPARE(a.instants().size(), size_t(6));  // 0, 1, 2, 3, 4, 600
    QCOMPARE(a.whole(), b.whole());
    QVERIFY(a.instants()[4].gapCompressed && b.instants()[4].gapCompressed);
    QVERIFY(a.instants()[5].elsewhere && !b.instants()[5].elsewhere);
    QVERIFY(b.instants()[1].elsewhere);
    for (size_t i = 0; i < 6; ++i) QCOMPARE(a.instants()[i].place, b.instants()[i].place);
    // As wide as who does most needs, and nobody's event leaves it.
    QVERIFY(a.instants()[2].place.length() >= 4);
    for (const TimeAxis* axis : {&a, &b}) {
      const trace::TracePtr& trace = axis == &a ? one : other;
      for (uint32_t i = 0; i < trace->size(); ++i) {
        const double x = axis->coordinate(EventId(i));
        QCOMPARE(axis->eventAt(x).value(), i);
        const Instant& instant = axis->instants()[axis->instantOf(EventId(i))];
        QCOMPARE(instant.time, trace->at(EventId(i)).time());
        QVERIFY(instant.place.contains(x) && !instant.elsewhere);
      }
    }
    const SimTime half{300 * test_support::kSecondNs};
    QCOMPARE(a.coordinateOfTime(half), b.coordinateOfTime(half));
    QVERIFY(std::abs(a.timeAt(a.coordinateOfTime(half)).ns - half.ns) <= 1);
  }

  void anEmptyTraceHasAnAxisWithoutEvents() {
    const TimeAxis axis(TraceBuilder().build(), AxisKind::Elastic);
    QVERIFY(axis.empty());
    QVERIFY(!axis.eventAt(0).valid());
    QCOMPARE(axis.length(), 0.0);
  }
};

QTEST_GUILESS_MAIN(TimeAxisTest)
#include "time_axis_test.moc"
