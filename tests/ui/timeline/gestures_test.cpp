// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include "tests/ui/timeline/pane_fixture.h"

using namespace loopscope;
using namespace loopscope::timeline;
using view::Range;

// The gestures of the lanes hold wherever the pointer is over the timeline: beside, above and below them too.
class GesturesTest : public PaneFixture {
  Q_OBJECT

  static void wheel(QWidget& widget, QPointF at, int notches, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
  }
  QPoint pointOf(EventId event, const QWidget& widget) const {
    const Range& range = m_view->range();
    const double share = (m_view->axis().coordinate(event) - range.begin) / range.length();
    return QPointF(share * widget.width() + 1, 5).toPoint();
  }

 private slots:
  void init() {
    m_view = std::make_unique<view::ViewState>();
    m_view->setHabits({.wheelZooms = false, .animates = false});
    m_pane = std::make_unique<TimelinePane>(*m_view);
    m_view->setRun(m_run);
    m_pane->resize(1200, 220);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
  }
  void cleanup() {
    m_pane.reset();
    m_view.reset();
  }

  void theWheelScrollsLanesBesideThemToo() {
    for (QWidget* widget :
         {static_cast<QWidget*>(&m_pane->headers()), static_cast<QWidget*>(&m_pane->ruler()),
          static_cast<QWidget*>(&m_pane->overview())}) {
      m_view->setScrollTopPx(0);
      wheel(*widget, {40, 20}, -1);
      QVERIFY2(m_view->scrollTopPx() > 0, qPrintable(widget->objectName()));
    }
  }

  void theCursorCanBeDraggedInTheOverview() {
    OverviewWidget& overview = m_pane->overview();
    m_view->setCursor(EventId(10));
    const Range whole = m_view->fullRange();
    const double share = (m_view->cursorCoordinate() - whole.begin) / whole.length();
    const QPoint from(static_cast<int>(share * overview.width()) + 2, 30);
    const QPoint to(overview.width() / 2, 30);
    QTest::mousePress(&overview, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, overview.mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(&overview, &move);
    QTest::mouseRelease(&overview, Qt::LeftButton, {}, to);
    QCOMPARE(m_view->cursor(), m_view->axis().eventAt(whole.begin + whole.length() / 2));
    QVERIFY(m_view->cursor() > EventId(20));
    QVERIFY(!m_view->markedRange());
    m_view->goBack();
    QCOMPARE(m_view->cursor(), EventId(10));
  }

  void overTheOverviewTheWheelZoomsAtThePointer() {
    OverviewWidget& overview = m_pane->overview();
    const Range whole = m_view->axis().whole();
    const double pointed = whole.begin + whole.length() * 0.75;
    const double before = m_view->range().length();
    wheel(overview, {overview.width() * 0.75, 20}, 2, Qt::ControlModifier);
    QVERIFY(m_view->range().length() < before);
    QVERIFY(m_view->range().contains(pointed));
    const double begin = m_view->range().begin;
    wheel(overview, {overview.width() * 0.75, 20}, 1, Qt::ShiftModifier);
    QVERIFY(m_view->range().begin < begin);
  }

  void overTheNamesTheWheelZoomsAtTheCursor() {
    m_view->setCursor(EventId::fromSize(m_run->trace().size() / 2));
    const auto share = [&] {
      return (m_view->cursorCoordinate() - m_view->range().begin) / m_view->range().length();
    };
    const double before = share();
    wheel(m_pane->headers(), {40, 20}, 3, Qt::ControlModifier);
    QVERIFY(m_view->range().length() < m_view->fullRange().length());
    QVERIFY(std::abs(share() - before) < 1e-6);
  }

  void aDoubleClickOnARangeShowsItAlone() {
    const auto last = EventId::fromSize(m_run->trace().size() - 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(&m_pane->lanes()), static_cast<QWidget*>(&m_pane->ruler())}) {
      m_view->fitAll();
      const view::EventRange range{EventId(5), EventId(last.value() / 2)};
      m_view->setMarkedRange(range);
      QTest::mouseDClick(widget, Qt::LeftButton, {}, pointOf(last, *widget));
      QCOMPARE(m_view->range(), m_view->fullRange());
      QTest::mouseDClick(widget, Qt::LeftButton, {}, pointOf(EventId(last.value() / 4), *widget));
      QVERIFY2(m_view->range() != m_view->fullRange(), qPrintable(widget->objectName()));
      QVERIFY(m_view->range().contains(m_view->axis().coordinate(range.first)));
      QVERIFY(m_view->range().contains(m_view->axis().coordinate(range.last)));
    }
  }
};

QTEST_MAIN(GesturesTest)
#include "gestures_test.moc"
