// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/log_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/sample_traces.h"
#include "tests/ui/panels/panel_fixture.h"
#include "ui/panels/log_model.h"
#include "ui/panels/output_model.h"
#include "ui/panels/output_panel.h"
#include "ui/panels/row_table.h"

using namespace loopscope;
using namespace loopscope::panels;
using trace::EventKind;

class LogPanelTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    m_trace = test_support::waitForTrace();
    m_look = testLook();
  }
  void everyEventHasARowWithNumberTimeLaneAndText();
  void aClickOnARowMovesTheCursorAndTintsTheRow();
  void downInTheTableStepsToTheNextEvent();
  void theRowAtTheCursorIsKeptInView();
  void theFilterKeepsTheEventsThatContainItsWords();
  void enterInTheFilterGoesToTheNextMatch();
  void eventsAreFilteredByKindAndByTheSelectedLane();
  void whatIsSelectedInTheTimelineIsSelectedHere();
  void aMillionEventsAreShownAtOnce();
  void outputIsSplitAtTheCursor();
  void anEmptyOutputSaysSo();

 private:
  trace::TracePtr m_trace;
  Look m_look;
};

static QString textAt(const QAbstractItemModel* model, int row, int column) {
  return model->index(row, column).data().toString();
}

void LogPanelTest::everyEventHasARowWithNumberTimeLaneAndText() {
  LogModel model(&m_look, nullptr);
  model.setTrace(m_trace);
  QCOMPARE(model.rowCount(), static_cast<int>(m_trace->size()));
  const int row = static_cast<int>(findEvent(*m_trace, EventKind::Printed).value());
  QCOMPARE(textAt(&model, row, LogModel::Number), QString::number(row + 1));
  QCOMPARE(textAt(&model, row, LogModel::Time), QString("1.000 s"));
  QCOMPARE(textAt(&model, row, LogModel::LaneColumn), QString("Task-1"));
  QVERIFY2(textAt(&model, row, LogModel::Text).contains("timeout!"),
           qPrintable(textAt(&model, row, LogModel::Text)));
}

void LogPanelTest::aClickOnARowMovesTheCursorAndTintsTheRow() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  LogPanel panel(&view, &m_look);
  panel.resize(700, 300);
  panel.show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  RowTable* table = panel.table();
  const QModelIndex third = table->model()->index(2, LogModel::Text);
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(third).center());
  QCOMPARE(view.cursor(), EventId(2));
  QCOMPARE(third.data(Qt::BackgroundRole).value<QColor>(), m_look.currentRow);
  QVERIFY(view.canGoBack());
}

void LogPanelTest::downInTheTableStepsToTheNextEvent() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  LogPanel panel(&view, &m_look);
  panel.show();
  QVERIFY(QTest::qWaitForWindowActive(&panel));
  panel.table()->setFocus();
  view.setCursor(EventId(4));
  QTest::keyClick(panel.table(), Qt::Key_Down);
  QCOMPARE(view.cursor(), EventId(5));
}

void LogPanelTest::theRowAtTheCursorIsKeptInView() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  LogPanel panel(&view, &m_look);
  panel.resize(300, 160);
  panel.show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  for (size_t i = 0; i < m_trace->size(); ++i) {
    view.setCursor(EventId::fromSize(i));
    const QRect row = panel.table()->visualRect(panel.table()->model()->index(static_cast<int>(i), 0));
    QVERIFY(panel.table()->viewport()->rect().contains(row));
    QCOMPARE(panel.table()->horizontalScrollBar()->value(), 0);
  }
}

void LogPanelTest::theFilterKeepsTheEventsThatContainItsWords() {
  LogModel model(&m_look, nullptr);
  model.setTrace(m_trace);
  QSignalSpy filtered(&model, &LogModel::filtered);
  model.setFilter({"TIMEOUT!", EventGroup::All, {}});
  QVERIFY(filtered.wait());
  QVERIFY(model.rowCount() > 0);
  QVERIFY(model.rowCount() < static_cast<int>(m_trace->size()));
  for (int row = 0; row < model.rowCount(); ++row) {
    QVERIFY(textAt(&model, row, LogModel::Text).contains("timeout!", Qt::CaseInsensitive));
  }
  model.setFilter({});
  QCOMPARE(model.rowCount(), static_cast<int>(m_trace->size()));
}

void LogPanelTest::enterInTheFilterGoesToTheNextMatch() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  LogPanel panel(&view, &m_look);
  panel.show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  panel.startFilter();
  auto* field = panel.findChild<QLineEdit*>();
  QTest::keyClicks(field, "timeout!");
  QTRY_VERIFY(panel.table()->model()->rowCount() > 0 &&
              panel.table()->model()->rowCount() < static_cast<int>(m_trace->size()));
  QTest::keyClick(field, Qt::Key_Return);
  const int first = static_cast<int>(view.cursor().value());
  QVERIFY(first > 0);
  QTest::keyClick(field, Qt::Key_Return);
  QCOMPARE(m_trace->at(view.cursor()).kind(), EventKind::Printed);
  QTest::keyClick(field, Qt::Key_Escape);
  QCOMPARE(panel.table()->model()->rowCount(), static_cast<int>(m_trace->size()));
}

void LogPanelTest::aMillionEventsAreShownAtOnce() {
  const trace::TracePtr big = test_support::bigTrace(1'000'000);
  view::ViewState view;
  view.setRun(runOf(big));
  LogPanel panel(&view, &m_look);
  panel.resize(700, 300);
  panel.show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  view.setCursor(EventId(900'000));
  const QModelIndex row = panel.table()->model()->index(900'000, LogModel::Number);
  QCOMPARE(row.data().toInt(), 900'001);
  QVERIFY(panel.table()->viewport()->rect().intersects(panel.table()->visualRect(row)));
}

void LogPanelTest::outputIsSplitAtTheCursor() {
  OutputModel model(&m_look, nullptr);
  model.setTrace(m_trace);
  const EventId print = findEvent(*m_trace, EventKind::Printed);
  model.setCurrent(EventId(print.value() - 1));
  QCOMPARE(model.printedRows(), 0);
  QCOMPARE(model.index(0, OutputModel::Text).data(Qt::ForegroundRole).value<QColor>(), m_look.faintText);
  model.setCurrent(print);
  QCOMPARE(model.printedRows(), 1);
  QCOMPARE(model.printedText(), QString("timeout!\n"));
  QCOMPARE(textAt(&model, 0, OutputModel::Time), QString("1.000 s"));
  QCOMPARE(model.index(0, OutputModel::Text).data(Qt::ForegroundRole).value<QColor>(), m_look.text);
}

void LogPanelTest::anEmptyOutputSaysSo() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  OutputPanel panel(&view, &m_look);
  panel.show();
  view.setCursor(EventId(0));
  const QList<QLabel*> labels = panel.findChildren<QLabel*>();
  const auto says = [&](const QString& words) {
    return std::any_of(labels.begin(), labels.end(),
                       [&](QLabel* l) { return l->isVisible() && l->text() == words; });
  };
  QVERIFY(says("(nothing printed yet)"));
  view.setCursor(EventId::fromSize(m_trace->size() - 1));
  QVERIFY(!says("(nothing printed yet)"));
}

void LogPanelTest::eventsAreFilteredByKindAndByTheSelectedLane() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  LogPanel panel(&view, &m_look);
  panel.resize(600, 300);
  panel.show();
  auto* group = panel.findChild<QComboBox*>("eventGroup");
  auto* only = panel.findChild<QToolButton*>("onlyLane");
  QVERIFY(!only->isVisible());
  group->setFocus();
  for (int i = 0; i < static_cast<int>(EventGroup::Threads); ++i) QTest::keyClick(group, Qt::Key_Down);
  const auto* model = static_cast<LogModel*>(panel.table()->model());
  QTRY_VERIFY(!model->filtering() && model->rowCount() > 0);
  for (int row = 0; row < model->rowCount(); ++row)
    QCOMPARE(groupOf(m_trace->at(model->eventAt(row)).kind()), EventGroup::Threads);
  const int threads = model->rowCount();
  LaneId worker;
  for (size_t i = 0; i < m_trace->lanes().size(); ++i)
    if (m_trace->lanes()[i].kind == trace::LaneKind::Worker) worker = LaneId::fromSize(i);
  view.setSelection({worker, {}, {}});
  QVERIFY(only->isVisible());
  QTest::mouseClick(only, Qt::LeftButton);
  QTRY_VERIFY(!model->filtering() && model->rowCount() > 0);
  QVERIFY(model->rowCount() < threads);
  view.clearSelection();
  QTRY_COMPARE(model->rowCount(), threads);
}

void LogPanelTest::whatIsSelectedInTheTimelineIsSelectedHere() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  LogPanel panel(&view, &m_look);
  panel.resize(600, 200);
  panel.show();
  view.setSelection({LaneId(2), EventId(60), {}});
  const auto rows = panel.table()->selectionModel()->selectedRows();
  QCOMPARE(rows.size(), 1);
  QCOMPARE(rows[0].row(), 60);
  QVERIFY(panel.table()->viewport()->rect().intersects(panel.table()->visualRect(rows[0])));
}

QTEST_MAIN(LogPanelTest)
#include "log_panel_test.moc"
