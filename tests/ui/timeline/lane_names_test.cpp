// SPDX-License-Identifier: GPL-3.0-or-later
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTranslator>
#include <QtTest>

#include "tests/support/sample_traces.h"
#include "ui/timeline/hover_text.h"
#include "ui/timeline/timeline_pane.h"

using namespace loopscope;
using namespace loopscope::timeline;

namespace {

struct German : QTranslator {
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* text, const char*, int) const override {
    const bool isOurs = qstrcmp(context, "Trace") == 0 && qstrcmp(text, "Event loop") == 0;
    return isOurs ? "Ereignisschleife" : QString();
  }
};

}  // namespace

class LaneNamesTest : public QObject {
  Q_OBJECT
 private slots:
  void theFilterTheHoverAndTheMenuCallALaneAsItsHeaderDoes() {
    const auto run = std::make_shared<view::RunView>(test_support::waitForTrace());
    view::ViewState view;
    TimelinePane pane(view);
    view.setRun(run);
    pane.resize(1200, 420);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    German german;
    QCoreApplication::installTranslator(&german);
    QTest::keyClicks(pane.findChild<QLineEdit*>("laneName"), "ereignisschleife");
    QCOMPARE(view.rows().size(), size_t(1));
    const LaneId loop = view.rows()[0].lane;
    QCOMPARE(run->trace().at(loop).kind, trace::LaneKind::EventLoop);
    const QString hover = hoverText(*run, {loop, view.cursor(), {}});
    QVERIFY2(hover.startsWith("Ereignisschleife"), qPrintable(hover));
    HeadersWidget& headers = pane.headers();
    const QPoint at(60, 20);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, headers.mapToGlobal(at));
    QApplication::sendEvent(&headers, &event);
    const auto* menu = headers.findChild<QMenu*>("laneMenu");
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->findChild<QAction*>("touching")->text(), "Only what touches Ereignisschleife");
  }
};

QTEST_MAIN(LaneNamesTest)
#include "lane_names_test.moc"
