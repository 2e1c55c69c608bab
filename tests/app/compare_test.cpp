// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "app/compare_window.h"
#include "tests/support/sample_traces.h"
#include "ui/timeline/timeline_pane.h"

using namespace loopscope;
using namespace loopscope::app;

class CompareTest : public QObject {
  Q_OBJECT
 private slots:
  void init() {
    m_parent.resize(1400, 900);
    open();
  }
  void cleanup() { m_window.reset(); }

  void asWideIsAsLongInBoth() {
    view::ViewState& a = m_window->view(0);
    view::ViewState& b = m_window->view(1);
    QCOMPARE(a.axisKind(), view::AxisKind::Clock);
    QCOMPARE(a.range(), b.range());
    for (const double seconds : {0.5, 1.0, 1.75})
      QVERIFY(std::abs(a.axis().coordinateOfTime(fromSeconds(seconds)) -
                       b.axis().coordinateOfTime(fromSeconds(seconds))) < 1e-9);
    const double end = std::max(a.axis().length(), b.axis().length());
    QVERIFY(a.range().end >= end);
    a.zoom(3, end / 3);
    QCOMPARE(b.range(), a.range());
    b.pan(end / 10);
    QCOMPARE(a.range(), b.range());
  }

  // One click, and one instant stands at one place in both, however much happens in it in either.
  void onTheElasticAxisAnInstantStandsAtOnePlaceInBoth() {
    const view::ViewState& a = m_window->view(0);
    const view::ViewState& b = m_window->view(1);
    QTest::mouseClick(button("Elastic"), Qt::LeftButton);
    QCOMPARE(a.axisKind(), view::AxisKind::Elastic);
    QCOMPARE(a.range(), b.range());
    QCOMPARE(a.range(), a.fullRange());
    for (const view::ViewState* view : {&a, &b}) {
      const auto& events = view->run()->trace().events();
      for (uint32_t i = 0; i < events.size(); ++i) {
        const double x = view->axis().coordinate(EventId(i));
        const view::Instant& there = a.axis().instants()[b.axis().instantAt(x)];
        QCOMPARE(there.time, events[i].time());
        QVERIFY(there.place.contains(x));
      }
    }
    // On screen as well, whichever of them has a scroll bar.
    const auto panes = m_window->findChildren<timeline::TimelinePane*>();
    QCOMPARE(panes.size(), 2);
    QCOMPARE(panes[0]->lanes().width(), panes[1]->lanes().width());
    QTest::mouseClick(button("Clock"), Qt::LeftButton);
    QCOMPARE(a.axisKind(), view::AxisKind::Clock);
    QCOMPARE(a.range(), b.range());
  }

  void theRulersOfBothGoOnToTheLaterEnd() {
    view::ViewState& a = m_window->view(0);
    view::ViewState& b = m_window->view(1);
    QVERIFY(a.axis().length() != b.axis().length());
    const SimTime end = std::max(a.run()->trace().endTime(), b.run()->trace().endTime());
    for (const char* axis : {"Elastic", "Clock"}) {
      QTest::mouseClick(button(axis), Qt::LeftButton);
      for (const view::ViewState* view : {&a, &b})
        QVERIFY(std::abs(view->axis().timeAt(view->fullRange().end).ns - end.ns) <= 1);
    }
  }

  void rowsAreLowWhereAllLanesCanBeSeenThen() {
    for (const size_t side : {0u, 1u}) QVERIFY(m_window->view(side).laneHeightPx() > 40);
    m_parent.resize(1024, 600);
    cleanup();
    open();
    const auto panes = m_window->findChildren<timeline::TimelinePane*>();
    for (const size_t side : {0u, 1u}) {
      const view::ViewState& view = m_window->view(side);
      QVERIFY(view.contentHeightPx() <= panes[static_cast<int>(side)]->lanes().height());
    }
  }

  void theAxisIsChangedUnderTheRangeThatIsLookedAt() {
    view::ViewState& a = m_window->view(0);
    const view::ViewState& b = m_window->view(1);
    a.setCursor(a.axis().eventAt(a.axis().coordinateOfTime(fromSeconds(1)) + 1e-6));
    a.zoom(4, a.axis().coordinate(a.cursor()));
    QTest::mouseClick(button("Elastic"), Qt::LeftButton);
    QCOMPARE(b.range(), a.range());
    QVERIFY(a.range().contains(a.axis().coordinate(a.cursor())));
    QVERIFY(a.range().length() < a.fullRange().length() / 2);
  }

  void nothingIsDimmedAtFirst() {
    for (const size_t side : {0u, 1u}) {
      view::ViewState& view = m_window->view(side);
      QCOMPARE(view.cursor().value() + 1, static_cast<uint32_t>(view.run()->trace().size()));
    }
  }

  void theCursorsMeetInTime() {
    view::ViewState& a = m_window->view(0);
    view::ViewState& b = m_window->view(1);
    a.setCursor(a.axis().eventAt(a.axis().coordinateOfTime(fromSeconds(1)) + 1e-6));
    const SimTime here = a.run()->trace().at(a.cursor()).time();
    QVERIFY(b.run()->trace().at(b.cursor()).time() <= here);
    const EventId next(b.cursor().value() + 1);
    QVERIFY(next.value() >= b.run()->trace().size() || b.run()->trace().at(next).time() > here);
    a.setCursor(EventId(10));
    const EventId before = a.cursor();
    QTest::keyClick(m_window.get(), Qt::Key_Right);
    QVERIFY(a.cursor() > before);
  }

  void bothSayHowLongTheyTookAndWhereTheyPart() {
    const auto totalOf = [&](size_t side) {
      return QString::fromStdString(
          formatInstant(m_window->view(side).run()->trace().events().back().time()));
    };
    QVERIFY(m_window->findChild<QLabel*>("firstTotal")->text().startsWith(totalOf(0)));
    QVERIFY(m_window->findChild<QLabel*>("secondTotal")->text().startsWith(totalOf(1)));
    QVERIFY(m_window->difference().has_value());
    QVERIFY(m_window->findChild<QLabel*>("difference")->text().contains("part at"));
    QVERIFY(m_window->view(0).marks().contains(m_window->difference()->inFirst));
    QVERIFY(m_window->view(1).marks().contains(m_window->difference()->inSecond));
    QTest::mouseClick(button("Go to the first difference"), Qt::LeftButton);
    QCOMPARE(m_window->view(0).cursor(), m_window->difference()->inFirst);
    QCOMPARE(m_window->view(1).cursor(), m_window->difference()->inSecond);
  }

  void theSameRunTwiceDoesNotDiffer() {
    const view::RunView first(test_support::waitForTrace());
    const view::RunView second(test_support::waitForTrace());
    QVERIFY(!view::firstDifference(first, second));
  }

 private:
  void open() {
    m_window = std::make_unique<CompareWindow>(
        ComparedRun{"Waits", std::make_shared<view::RunView>(test_support::waitForTrace())},
        ComparedRun{"Blocks", std::make_shared<view::RunView>(test_support::blockedLoopTrace())},
        view::AxisKind::Clock, paint::lightTheme(), &m_parent);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  }

  QPushButton* button(const QString& text) {
    for (QPushButton* button : m_window->findChildren<QPushButton*>())
      if (button->text() == text) return button;
    return nullptr;
  }

  QWidget m_parent;
  std::unique_ptr<CompareWindow> m_window;
};

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
