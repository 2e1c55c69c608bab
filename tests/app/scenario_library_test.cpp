// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario_library.h"

#include <QTest>

#include "app/opening_moment.h"
#include "tests/support/sample_traces.h"

using namespace loopscope;
using namespace loopscope::app;
using trace::EventKind;

class ScenarioLibraryTest : public QObject {
  Q_OBJECT
 private slots:
  void everyScenarioHasTitleTopicTextAndMoment();
  void aScenarioIsFoundWithAndWithoutItsNumber();
  void commentsAtTheTopAreReadAndTheSourceIsWhole();
  void aProgramWithoutCommentsIsNamedAfterItsFile();
  void theMomentIsATimeAPrintOrAStep();
  void aMomentThatTheRunDoesNotHaveIsTheStart();
};

void ScenarioLibraryTest::everyScenarioHasTitleTopicTextAndMoment() {
  const ScenarioLibrary library;
  QVERIFY(library.all().size() >= 12);
  for (const ScenarioInfo& scenario : library.all()) {
    QVERIFY2(scenario.title != scenario.id, qPrintable(scenario.id));
    QVERIFY2(!scenario.topic.isEmpty() && !scenario.text.isEmpty() && !scenario.open.isEmpty(),
             qPrintable(scenario.id));
  }
  for (const ScenarioInfo& scenario : library.all())
    QVERIFY2(scenario.beside.isEmpty() || library.find(scenario.beside), qPrintable(scenario.id));
  QVERIFY(library.firstToShow() != nullptr);
}

void ScenarioLibraryTest::aScenarioIsFoundWithAndWithoutItsNumber() {
  const ScenarioLibrary library;
  QVERIFY(library.find("06_shield") != nullptr);
  QCOMPARE(library.find("shield"), library.find("06_shield"));
  QVERIFY(library.find("no such thing") == nullptr);
  QVERIFY(library.find("") == nullptr);
}

void ScenarioLibraryTest::commentsAtTheTopAreReadAndTheSourceIsWhole() {
  const QString source = "# title: A: b\n# topic: T\n# open: 1s\nimport asyncio\n# title: not this\n";
  const ScenarioInfo info = parseScenario("x", source);
  QCOMPARE(info.title, QString("A: b"));
  QCOMPARE(info.topic, QString("T"));
  QCOMPARE(info.open, QString("1s"));
  QCOMPARE(info.source, source);
  const ScenarioInfo compared = parseScenario("x", "# beside: 42_chess elastic\n");
  QCOMPARE(compared.beside, QString("42_chess"));
  QCOMPARE(compared.besideAxis, view::AxisKind::Elastic);
  QCOMPARE(parseScenario("x", "# beside: 42_chess\n").besideAxis, view::AxisKind::Clock);
}

void ScenarioLibraryTest::aProgramWithoutCommentsIsNamedAfterItsFile() {
  QCOMPARE(parseScenario("mine", "print(1)\n").title, QString("mine"));
  QCOMPARE(parseScenario("mine", "").title, QString("mine"));
}

void ScenarioLibraryTest::theMomentIsATimeAPrintOrAStep() {
  const trace::TracePtr trace = test_support::waitForTrace();
  const EventId print = openingMoment(*trace, "print \"timeout\"");
  QCOMPARE(trace->at(print).kind(), EventKind::Printed);
  const EventId second = openingMoment(*trace, "1.0s");
  QCOMPARE(trace->at(second).time(), fromSeconds(1));
  QVERIFY(trace->at(EventId(second.value() - 1)).time() < fromSeconds(1));
  const EventId step = openingMoment(*trace, "step Task-1 2");
  QCOMPARE(trace->at(step).kind(), EventKind::TaskStepBegins);
  QCOMPARE(openingMoment(*trace, "step Task-1 2 within 90s"), step);
  QCOMPARE(openingSpan("step Task-1 2 within 90s"), std::optional(fromSeconds(90)));
  QVERIFY(!openingSpan("step Task-1 2").has_value());
  QCOMPARE(openingMoment(*trace, "end"), EventId::fromSize(trace->size() - 1));
  QCOMPARE(openingMoment(*trace, ""), openingMoment(*trace, "step Task-1 1"));
}

void ScenarioLibraryTest::aMomentThatTheRunDoesNotHaveIsTheStart() {
  const trace::TracePtr trace = test_support::waitForTrace();
  for (const char* moment : {"start", "print \"never\"", "9999s", "step Task-9 1", "nonsense"}) {
    QCOMPARE(openingMoment(*trace, moment), EventId(0));
  }
  QVERIFY(!openingMoment(trace::Trace(trace::TraceData{}), "1s").valid());
}

QTEST_GUILESS_MAIN(ScenarioLibraryTest)
#include "scenario_library_test.moc"
