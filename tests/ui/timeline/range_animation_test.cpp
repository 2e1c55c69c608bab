// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/range_animation.h"

#include <QProxyStyle>
#include <QtTest>

#include "tests/support/sample_traces.h"
#include "ui/timeline/timeline_pane.h"

using namespace loopscope;
using namespace loopscope::timeline;
using view::Range;

class RangeAnimationTest : public QObject {
  Q_OBJECT

  view::RunViewPtr m_run = std::make_shared<view::RunView>(test_support::waitForTrace());
  std::unique_ptr<view::ViewState> m_view;
  std::unique_ptr<TimelinePane> m_pane;

  LanesWidget& lanes() { return m_pane->lanes(); }

 private slots:
  void init() {
    m_pane.reset();
    m_view = std::make_unique<view::ViewState>();
    m_view->setRun(m_run);
    m_pane = std::make_unique<TimelinePane>(*m_view);
    m_pane->resize(1200, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
  }

  void keysPressedFasterThanTheViewGlidesAreNotLost() {
    const double before = m_view->range().length();
    for (int i = 0; i < 4; ++i) QTest::keyClick(&lanes(), Qt::Key_W);
    QTRY_VERIFY(std::abs(m_view->range().length() * std::pow(1.5, 4) - before) < 1e-6 * before);
  }

  void withoutAnimationTheViewJumps() {
    m_view->setHabits({.wheelZooms = false, .animates = false});
    const double before = m_view->range().length();
    QTest::keyClick(&lanes(), Qt::Key_W);
    QVERIFY(std::abs(m_view->range().length() * 1.5 - before) < 1e-6 * before);
  }

  void whereTheSystemWantsNoMotionTheViewJumps() {
    class StillStyle : public QProxyStyle {
      int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                    QStyleHintReturn* returned) const override {
        return hint == SH_Widget_Animation_Duration ? 0
                                                    : QProxyStyle::styleHint(hint, option, widget, returned);
      }
    } style;
    lanes().setStyle(&style);
    const double before = m_view->range().length();
    QTest::keyClick(&lanes(), Qt::Key_W);
    lanes().setStyle(nullptr);
    QVERIFY(std::abs(m_view->range().length() * 1.5 - before) < 1e-6 * before);
  }

  void theViewGlidesAfterACursorThatLeavesIt() {
    m_view->setRange({0, m_view->fullRange().length() / 4});
    const double before = m_view->range().begin;
    const EventId last = EventId::fromSize(m_view->run()->trace().size() - 1);
    m_view->jumpTo(last);
    QCOMPARE(m_view->cursor(), last);
    QVERIFY(m_view->range().begin < before + 0.1);  // it has only just left
    QTRY_VERIFY(m_view->range().end > m_view->axis().coordinate(last));
    // Who steps on meanwhile arrives all the same.
    m_view->jumpTo(EventId(0));
    m_view->jumpTo(last);
    m_view->setCursor(EventId(1));
    QTRY_VERIFY(m_view->range().begin <= 0.1);
    m_view->goBack();
    QTRY_VERIFY(m_view->range().end > m_view->axis().coordinate(m_view->cursor()));
    m_view->setHabits({.wheelZooms = false, .animates = false});
    m_view->jumpTo(EventId(0));
    QVERIFY(m_view->range().begin <= 0.1);
  }
};

QTEST_MAIN(RangeAnimationTest)
#include "range_animation_test.moc"
