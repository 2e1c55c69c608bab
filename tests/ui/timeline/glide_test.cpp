// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/glide.h"

#include <QProxyStyle>
#include <QtTest>
#include <map>

#include "tests/ui/timeline/pane_fixture.h"

using namespace loopscope;
using namespace loopscope::timeline;
using view::Range;

class GlideTest : public PaneFixture {
  Q_OBJECT

  // Where the cursor's line is, in the lanes and (the same) in the ruler.
  double linePx() {
    const auto lineIn = [](const paint::Scene& scene) {
      for (const paint::Primitive& p : scene.primitives)
        if (p.role == paint::Role::Cursor && p.shape == paint::Shape::Line) return p.rect.left();
      return -1.0;
    };
    const double px = lineIn(lanes().overlay());
    return lineIn(m_pane->ruler().scene()) == px ? px : -2;
  }

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

  void theCursorGlidesFromEventToEvent() {
    m_view->setCursor(EventId(0));
    QTRY_COMPARE(linePx(), pxOf(EventId(0)));
    const EventId far(m_view->cursor().value() + 20);
    m_view->setCursor(far);
    QCOMPARE(m_view->cursor(), far);  // what is said of it is of where it goes
    QVERIFY(linePx() < pxOf(far) - 10);
    QTRY_COMPARE(linePx(), pxOf(far));
    m_view->goBack();
    m_view->setHabits({.wheelZooms = false, .animates = false});
    m_view->setCursor(EventId(0));
    QCOMPARE(linePx(), pxOf(EventId(0)));
  }

  void whereTheCursorIsDrawnIsPaintedOnItsWay() {
    class Paints : public QObject {
      bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++of[watched];
        return false;
      }

     public:
      std::map<QObject*, int> of;
    } paints;
    QWidget* const widgets[] = {&lanes(), &m_pane->ruler(), &m_pane->overview()};
    m_view->setCursor(EventId(0));
    QTest::qWait(200);
    for (QWidget* widget : widgets) widget->installEventFilter(&paints);
    m_view->setCursor(EventId(20));
    QTest::qWait(200);
    for (QWidget* widget : widgets) QVERIFY2(paints.of[widget] > 2, qPrintable(widget->objectName()));
  }

  void whoTakesTheCursorInHandHasItThere() {
    m_view->setCursor(EventId(0));
    m_view->setCursor(EventId::fromSize(m_view->run()->trace().size() - 1));
    QTest::mousePress(&m_pane->ruler(), Qt::LeftButton, {}, {400, 20});
    const EventId held = m_view->cursor();
    QCOMPARE(linePx(), pxOf(held));
    QTest::mouseMove(&m_pane->ruler(), {500, 20});
    QCOMPARE(linePx(), pxOf(m_view->cursor()));
    QTest::qWait(200);
    QVERIFY(m_view->cursor() > held);
    QCOMPARE(linePx(), pxOf(m_view->cursor()));
    QTest::mouseRelease(&m_pane->ruler(), Qt::LeftButton, {}, {500, 20});
  }

  void whoPansMeanwhileIsNotPulledBack() {
    m_view->setRange({0, m_view->fullRange().length() / 4});
    m_view->jumpTo(EventId::fromSize(m_view->run()->trace().size() - 1));
    QTest::mousePress(&lanes(), Qt::MiddleButton, {}, {400, 20});
    QTest::mouseMove(&lanes(), {380, 20});
    const Range held = m_view->range();
    QTest::qWait(200);
    QCOMPARE(m_view->range(), held);
    QTest::mouseRelease(&lanes(), Qt::MiddleButton, {}, {380, 20});
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

QTEST_MAIN(GlideTest)
#include "glide_test.moc"
