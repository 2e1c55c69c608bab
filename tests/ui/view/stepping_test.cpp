// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/stepping.h"

#include <QSignalSpy>
#include <QtTest>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"
#include "ui/view/player.h"

using namespace loopscope;
using namespace loopscope::view;
using trace::EventKind;

class SteppingTest : public QObject {
  Q_OBJECT

  RunViewPtr m_run = std::make_shared<RunView>(test_support::waitForTrace());
  EventKind kindAt(EventId id) const { return m_run->trace().at(id).kind(); }
  EventId last() const { return EventId::fromSize(m_run->trace().size() - 1); }

 private slots:
  void longWaitsAreShortenedWhenPlayedAsTimePasses() {
    QCOMPARE(playDelayMs({300'000'000}), 300.0);
    QVERIFY(playDelayMs({0}) > 0);
    QCOMPARE(playDelayMs({4'000'000'000}), 2000.0);
    QVERIFY(playDelayMs({3'600'000'000'000}) < 10'000);
    QVERIFY(playDelayMs({7'200'000'000'000}) > playDelayMs({3'600'000'000'000}));
  }

  void playingAsTimePassesGoesOnToTheEnd() {
    ViewState view;
    view.setRun(std::make_shared<RunView>(test_support::waitForTrace()));
    Player player(view);
    player.setUnit(StepUnit::Iteration);
    player.setPace(Pace::Time);
    player.setSpeed(20);
    player.play();
    const EventId start = view.cursor();
    QTRY_VERIFY(view.cursor() > start);
    QVERIFY(player.playing());
    QTRY_VERIFY_WITH_TIMEOUT(!player.playing(), 10'000);
    QCOMPARE(view.cursor().value() + 1, uint32_t(view.run()->trace().size()));
  }

  void eachUnitGoesToItsOwnKindOfEvent() {
    const EventId from(2);
    QCOMPARE(nextStep(*m_run, from, StepUnit::Event, Direction::Forward).value(), 3u);
    QCOMPARE(kindAt(nextStep(*m_run, from, StepUnit::Line, Direction::Forward)), EventKind::LineReached);
    QCOMPARE(kindAt(nextStep(*m_run, from, StepUnit::Iteration, Direction::Forward)),
             EventKind::IterationBegins);
    const EventId step = nextStep(*m_run, from, StepUnit::TaskStep, Direction::Forward);
    QVERIFY(kindAt(step) == EventKind::TaskStepBegins || kindAt(step) == EventKind::HandleRuns);
  }

  void callbacksOfTheLibraryArePassedOverUnlessAskedFor() {
    test_support::TraceBuilder builder;
    builder.startLoop();
    builder.iteration(3);
    const EventId mine = builder.runs({}, "mine");
    builder.endsHandle(mine);
    const EventId internal =
        builder.add(EventKind::HandleRuns, builder.loop(), {.value = 1, .text = "count"});
    builder.endsHandle(internal);
    const EventId after = builder.runs({}, "also mine");
    const RunView run(builder.build());
    using trace::Internals;
    const auto next = [&](EventId from, Direction direction, Internals internals) {
      return nextStep(run, from, StepUnit::TaskStep, direction, {}, internals);
    };
    QCOMPARE(next(mine, Direction::Forward, Internals::Folded), after);
    QCOMPARE(next(mine, Direction::Forward, Internals::Shown), internal);
    QCOMPARE(next(after, Direction::Back, Internals::Folded), mine);
    QCOMPARE(next(after, Direction::Back, Internals::Shown), internal);
  }

  void walkingForwardAndBackPassesTheSamePlaces_data() {
    QTest::addColumn<int>("unit");
    for (int unit = 0; unit < 4; ++unit) QTest::addRow("unit %d", unit) << unit;
  }
  void walkingForwardAndBackPassesTheSamePlaces() {
    QFETCH(int, unit);
    const auto u = static_cast<StepUnit>(unit);
    std::vector<EventId> forth;
    for (EventId e = nextStep(*m_run, EventId(0), u, Direction::Forward); e.valid();
         e = nextStep(*m_run, e, u, Direction::Forward))
      forth.push_back(e);
    std::vector<EventId> back;
    for (EventId e = forth.back(); e.valid() && e.value() > 0; e = nextStep(*m_run, e, u, Direction::Back))
      back.push_back(e);
    std::reverse(back.begin(), back.end());
    QVERIFY(forth.size() > 5);
    QCOMPARE(back, forth);
  }

  void thereIsNothingBeyondTheEnds() {
    for (int unit = 0; unit < 5; ++unit) {
      QVERIFY(!nextStep(*m_run, last(), static_cast<StepUnit>(unit), Direction::Forward).valid());
      QVERIFY(!nextStep(*m_run, EventId(0), static_cast<StepUnit>(unit), Direction::Back).valid());
    }
  }

  void aLanesNextStateBeginsOneOfItsSpans() {
    const LaneId lane(2);
    const EventId to = nextStep(*m_run, EventId(0), StepUnit::LaneState, Direction::Forward, lane);
    QCOMPARE(m_run->spans().at(lane, to)->begin, to);
  }

  void stoppingFindsCancellationTimeoutAndPrint() {
    const auto find = [&](StopAt what) { return nextStop(*m_run, EventId(0), what, Direction::Forward); };
    QCOMPARE(kindAt(find(StopAt::Cancellation)), EventKind::CancelRequested);
    QCOMPARE(kindAt(find(StopAt::Timeout)), EventKind::ExceptionRaised);
    QCOMPARE(kindAt(find(StopAt::Print)), EventKind::Printed);
    QCOMPARE(kindAt(find(StopAt::HandOff)), EventKind::JobSubmitted);
    QVERIFY(!find(StopAt::Nothing).valid());
    const EventId any = nextStop(*m_run, EventId(0), Direction::Forward);
    QCOMPARE(any, std::min(find(StopAt::HandOff), find(StopAt::Print)));
    QVERIFY(!find(StopAt::BlockedLoop).valid());  // a worker that blocks does not block the loop
    const RunView blocked(test_support::blockedLoopTrace());
    QVERIFY(nextStop(blocked, EventId(0), StopAt::BlockedLoop, Direction::Forward).valid());
  }

  void playingEndsAtTheLastEventAndBeginsAgain() {
    ViewState view;
    view.setRun(m_run);
    Player player(view);
    player.setUnit(StepUnit::Iteration);
    player.setSpeed(20);
    QSignalSpy changes(&player, &Player::playingChanged);
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(!player.playing(), 5000);
    QCOMPARE(view.cursor(), last());
    QCOMPARE(changes.count(), 2);
    player.play();
    QCOMPARE(view.cursor().value(), 0u);
  }

  void playingStopsWhereItIsToldTo() {
    ViewState view;
    view.setRun(m_run);
    Player player(view);
    player.setUnit(StepUnit::Iteration);
    player.setStopAt(StopAt::Cancellation);
    player.setSpeed(20);
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(!player.playing(), 5000);
    QCOMPARE(kindAt(view.cursor()), EventKind::CancelRequested);
  }

  void aNewRunStopsPlaying() {
    ViewState view;
    view.setRun(m_run);
    Player player(view);
    player.play();
    view.setRun(m_run);
    QVERIFY(!player.playing());
  }
};

QTEST_GUILESS_MAIN(SteppingTest)
#include "stepping_test.moc"
