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
    m_window = std::make_unique<CompareWindow>(
        ComparedRun{"Waits", std::make_shared<view::RunView>(test_support::waitForTrace())},
        ComparedRun{"Blocks", std::make_shared<view::RunView>(test_support::blockedLoopTrace())},
        paint::lightTheme(), &m_parent);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
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
    QTest::mouseClick(m_window->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(m_window->view(0).cursor(), m_window->difference()->inFirst);
    QCOMPARE(m_window->view(1).cursor(), m_window->difference()->inSecond);
  }

  void theSameRunTwiceDoesNotDiffer() {
    const view::RunView first(test_support::waitForTrace());
    const view::RunView second(test_support::waitForTrace());
    QVERIFY(!view::firstDifference(first, second));
  }

 private:
  QWidget m_parent;
  std::unique_ptr<CompareWindow> m_window;
};

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
