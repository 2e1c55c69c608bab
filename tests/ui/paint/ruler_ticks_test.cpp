// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/ruler_ticks.h"

#include <QtTest>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"

using namespace loopscope;
using namespace loopscope::view;

namespace {

double sevenPxEach(const std::string& text) {
  return 7.0 * static_cast<double>(text.size());
}
const RulerFonts kFonts{sevenPxEach, sevenPxEach, sevenPxEach};

}  // namespace

class RulerTicksTest : public QObject {
  Q_OBJECT

  RunView m_waitFor{test_support::waitForTrace()};
  RunView m_big{test_support::bigTrace(20000, 50)};

 private slots:
  void instantsAndIdleGapsAreNamed() {
    const TimeAxis axis(m_waitFor.tracePtr(), AxisKind::Elastic);
    const RulerTicks ticks = rulerTicks(m_waitFor, axis, {0, axis.length()}, 1200, kFonts);
    QCOMPARE(ticks.instants.size(), size_t(3));
    QCOMPARE(ticks.instants[1].text, std::string("1 s"));
    QCOMPARE(ticks.gaps.size(), size_t(2));
    QCOMPARE(ticks.gaps[0].text, std::string("1.0 s idle"));
    QCOMPARE(ticks.iterations.size(), m_waitFor.iterations().size());
  }

  void aGapInsideAnIterationIsCalledBlocked() {
    const RunView run(test_support::blockedLoopTrace());
    const TimeAxis axis(run.tracePtr(), AxisKind::Elastic);
    const RulerTicks ticks = rulerTicks(run, axis, {0, axis.length()}, 1200, kFonts);
    QCOMPARE(ticks.gaps[0].text, std::string("2.0 s blocked"));
    QCOMPARE(ticks.gaps[1].text, std::string("500 ms idle"));
  }

  void aGapIsOnlyALengthWhereThereIsNoLoopOrMoreThanOneRun() {
    test_support::TraceBuilder b;
    for (const int64_t second : {0, 2, 4}) b.atNs(second * test_support::kSecondNs).finish();
    const RunView run(b.build());
    const TimeAxis axis(run.tracePtr(), AxisKind::Elastic);
    QCOMPARE(rulerTicks(run, axis, {0, axis.length()}, 1200, kFonts).gaps[0].text, std::string("+2.0 s"));
    const trace::Trace& waits = m_waitFor.trace();
    const TimeAxis shared(m_waitFor.tracePtr(), commonElastic(waits, run.trace()));
    const RulerTicks ticks = rulerTicks(m_waitFor, shared, {0, shared.whole().end}, 1200, kFonts);
    QCOMPARE(ticks.gaps[0].text, std::string("+1.0 s"));
  }

  void labelsNeverOverlapAtAnyZoom_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("elastic") << 0;
    QTest::newRow("clock") << 1;
    QTest::newRow("steps") << 2;
  }
  void labelsNeverOverlapAtAnyZoom() {
    QFETCH(int, kind);
    const TimeAxis axis(m_big.tracePtr(), static_cast<AxisKind>(kind));
    for (double length = axis.length(); length > 1; length /= 3) {
      const double begin = (axis.length() - length) / 2;
      const RulerTicks ticks = rulerTicks(m_big, axis, {begin, begin + length}, 900, kFonts);
      double freePx = 0;
      for (const RulerTick& tick : ticks.instants) {
        QVERIFY(tick.xPx >= freePx);
        freePx = tick.xPx + sevenPxEach(tick.text);
      }
      QVERIFY(freePx <= 900);
      freePx = 0;
      for (const RulerTick& tick : ticks.iterations) {
        QVERIFY(tick.xPx - sevenPxEach(tick.text) / 2 >= freePx);
        freePx = tick.xPx + sevenPxEach(tick.text) / 2;
      }
      for (const RulerGap& gap : ticks.gaps)
        for (const RulerTick& tick : ticks.instants) {
          const double half = sevenPxEach(gap.text) / 2;
          QVERIFY(gap.xPx + half <= tick.xPx || gap.xPx - half >= tick.xPx + sevenPxEach(tick.text));
        }
    }
  }

  // An instant that lies just outside, or is too narrow for its label, leaves its room to the next one.
  void theFirstInstantInSightIsNamed() {
    const TimeAxis axis(m_waitFor.tracePtr(), AxisKind::Elastic);
    for (const double before : {0.02, 0.2, 0.6}) {
      const double begin = axis.instants()[1].place.begin - before;
      const RulerTicks ticks = rulerTicks(m_waitFor, axis, {begin, begin + 10}, 1000, kFonts);
      QVERIFY(!ticks.instants.empty());
      QCOMPARE(ticks.instants[0].text, std::string("1 s"));
    }
  }

  void clockTicksAreToldApartAtEveryZoom() {
    const TimeAxis axis(m_waitFor.tracePtr(), AxisKind::Clock);
    for (double length = axis.length(); length > axis.length() * 1e-8; length /= 7) {
      const double begin = axis.length() * 0.6;
      const RulerTicks ticks = rulerTicks(m_waitFor, axis, {begin, begin + length}, 900, kFonts);
      QVERIFY(length < axis.length() * 1e-6 || ticks.instants.size() > 1);
      for (size_t i = 1; i < ticks.instants.size(); ++i)
        QVERIFY2(ticks.instants[i].text != ticks.instants[i - 1].text, ticks.instants[i].text.c_str());
    }
  }

  void denseIterationsAreNumberedInRoundSteps() {
    const TimeAxis axis(m_big.tracePtr(), AxisKind::Elastic);
    const RulerTicks ticks = rulerTicks(m_big, axis, {0, axis.length()}, 900, kFonts);
    QVERIFY(ticks.iterations.size() > 3);
    for (const RulerTick& tick : ticks.iterations) QCOMPARE(std::stoll(tick.text) % 10, 0);
  }

  // Instants every 5 s for an hour: what is named are minutes, not whichever instant happens to have room.
  void amongDenseInstantsRoundTimesAreNamed() {
    test_support::TraceBuilder b;
    b.startLoop();
    for (int64_t n = 0; n < 720; ++n) b.atNs((3 + 5 * n) * test_support::kSecondNs).iteration(1);
    const RunView run(b.build());
    const TimeAxis axis(run.tracePtr(), AxisKind::Elastic);
    const RulerTicks ticks = rulerTicks(run, axis, {0, axis.length()}, 1000, kFonts);
    QVERIFY(ticks.instants.size() > 4);
    for (size_t i = 1; i < ticks.instants.size(); ++i) {
      QVERIFY2(ticks.instants[i].text.find(" s") == std::string::npos, ticks.instants[i].text.c_str());
      const double x = ticks.instants[i].xPx / 1000 * axis.length();
      QCOMPARE(instantText({(axis.timeAt(x).ns + 5'000'000'000) / 10'000'000'000 * 10'000'000'000}),
               ticks.instants[i].text);
    }
  }

  // Behind instants that are too close together, one that has room is named itself: no round time near it.
  void anInstantBehindDenseOnesIsNamedItself() {
    test_support::TraceBuilder b;
    b.startLoop();
    for (const int64_t tenth : {0, 7, 10, 15, 16, 17, 20, 27}) {
      b.atNs(tenth * test_support::kSecondNs / 10);
      for (int i = 0; i < 3; ++i) b.iteration(1);
    }
    const RunView run(b.build());
    const TimeAxis axis(run.tracePtr(), AxisKind::Elastic);
    for (double widthPx = 450; widthPx < 700; widthPx += 10) {
      const RulerTicks ticks = rulerTicks(run, axis, {0, axis.length() + 4}, widthPx, kFonts);
      for (const RulerTick& tick : ticks.instants)
        QVERIFY2(tick.text == instantText(run.trace().at(tick.event).time()), tick.text.c_str());
    }
  }

  void hoursAreNamedWithWholeMinutes() {
    QCOMPARE(instantText({6245 * test_support::kSecondNs}), std::string("1 h 44 min 5 s"));
    QCOMPARE(instantText({7200 * test_support::kSecondNs}), std::string("2 h"));
  }

  void stepsAreRound() {
    QCOMPARE(niceStep(0.3), 1);
    QCOMPARE(niceStep(3), 5);
    QCOMPARE(niceStep(50), 50);
    QCOMPARE(niceStep(51), 100);
    QCOMPARE(niceDuration(7).ns, int64_t(10));
    QCOMPARE(niceDuration(11e9).ns, int64_t(15e9));
    QCOMPARE(niceDuration(61e9).ns, int64_t(120e9));
    QCOMPARE(niceDuration(5000e9).ns, int64_t(7200e9));
    QCOMPARE(niceDuration(100'000e9).ns, int64_t(2 * 86'400e9));
    QVERIFY(niceDuration(9e18).ns > 0);
  }
};

QTEST_GUILESS_MAIN(RulerTicksTest)
#include "ruler_ticks_test.moc"
