// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes_accessible.h"

#include <QAccessible>
#include <QtTest>

#include "tests/support/sample_traces.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/view/in_words.h"

using namespace loopscope;
using namespace loopscope::timeline;

class LanesAccessibleTest : public QObject {
  Q_OBJECT
 private slots:
  void screenReadersHearTheLanesAndWhatTheyDo() {
    view::ViewState view;
    TimelinePane pane(view);
    view.setRun(std::make_shared<view::RunView>(test_support::waitForTrace()));
    pane.resize(1200, 420);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    view.setCursor(EventId(50));
    QAccessibleInterface* lanes = QAccessible::queryAccessibleInterface(&pane.headers());
    QVERIFY(lanes != nullptr);
    QCOMPARE(lanes->role(), QAccessible::Table);
    QAccessibleTableInterface* table = lanes->tableInterface();
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), static_cast<int>(view.rows().size()));
    QCOMPARE(table->columnCount(), 2);
    QVERIFY(!table->columnDescription(1).isEmpty());
    QAccessibleInterface* name = table->cellAt(1, 0);
    QVERIFY2(name->text(QAccessible::Name).startsWith("Task-1"), qPrintable(name->text(QAccessible::Name)));
    const QString doing = table->cellAt(1, 1)->text(QAccessible::Name);
    QCOMPARE(doing, view::statusText(view.run()->trace(), view.stateAtCursor(), view.rows()[1].lane));
    QVERIFY(!name->state().selected);
    QVERIFY(table->selectRow(1));
    QCOMPARE(view.selection().lane, view.rows()[1].lane);
    QVERIFY(name->state().selected);
    QCOMPARE(table->selectedRows(), QList<int>{1});
    QCOMPARE(lanes->indexOfChild(name), 2);
    QCOMPARE(name->tableCellInterface()->rowIndex(), 1);
    QCOMPARE(lanes->childAt(name->rect().center().x(), name->rect().center().y()), name);
  }
};

QTEST_MAIN(LanesAccessibleTest)
#include "lanes_accessible_test.moc"
