// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "app/appearance.h"
#include "app/centre.h"
#include "app/tour_card.h"
#include "tests/support/trace_builder.h"
#include "ui/panels/log_panel.h"
#include "ui/panels/narrative_card.h"

using namespace loopscope;
using namespace loopscope::app;

namespace {

// Line 6 is reached before line 3, both twice, line 9 never.
const char* const kSource =
    "#: The loop begins.\n"
    "#: Twice it comes here.\n"
    "for i in range(2):\n"
    "    #: In the middle.\n"
    "    # no note\n"
    "    print(i)\n"
    "if i > 5:\n"
    "    #: Never.\n"
    "    print(9)\n"
    "#: The end.\n"
    "print(10)\n";

struct Reached {
  Reached() : builder("example.py", kSource) {
    builder.startLoop();
    task = builder.createTask(test_support::TraceBuilder::mainThread(), "main");
    builder.iteration(1);
    builder.step(task);
    for (const uint32_t line : {6u, 3u, 6u, 3u, 7u, 11u}) reached.push_back(builder.line(task, line));
    builder.yields(task);
  }
  test_support::TraceBuilder builder;
  LaneId task;
  std::vector<EventId> reached;
};

}  // namespace

class TourTest : public QObject {
  Q_OBJECT
 private slots:
  void eachNoteAppearsWhenTheLineBelowItIsReached() {
    Reached run;
    const auto tour = tourOf(*run.builder.build());
    QCOMPARE(tour.size(), size_t(3));
    QCOMPARE(tour[0].text, QString("In the middle."));
    QCOMPARE(tour[0].line, 6u);
    QCOMPARE(tour[0].moment, run.reached[0]);
    QCOMPARE(tour[1].text, QString("The loop begins. Twice it comes here."));
    QCOMPARE(tour[1].moment, run.reached[1]);
    QCOMPARE(tour[2].moment, run.reached[5]);
    QCOMPARE(noteAt(tour, EventId(0)), -1);
    QCOMPARE(noteAt(tour, run.reached[2]), 1);
  }

  void nextAndBackWalkFromMomentToMoment() {
    Reached run;
    view::ViewState view;
    TourCard card(&view);
    QVERIFY(card.isHidden());
    view.setRun(std::make_shared<view::RunView>(run.builder.build()));
    QVERIFY(card.isVisible());
    auto* next = card.findChild<QPushButton*>("tourNext");
    auto* note = card.findChild<QLabel*>("tourNote");
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(view.cursor(), run.reached[0]);
    QCOMPARE(note->text(), QString("In the middle."));
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(note->text(), QString("The end."));
    QVERIFY(!next->isEnabled());
    QTest::mouseClick(card.findChild<QPushButton*>("tourPrevious"), Qt::LeftButton);
    QCOMPARE(view.cursor(), run.reached[1]);
    view.goBack();
    QCOMPARE(view.cursor(), run.reached[5]);
  }

  void whatAProgramIsAboutIsSaidUntilItIsClosed() {
    const auto show = [](view::ViewState& view, const char* name, const char* source) {
      test_support::TraceBuilder builder(name, source);
      builder.line(test_support::TraceBuilder::mainThread(), 2);
      view.setRun(std::make_shared<view::RunView>(builder.build()));
    };
    view::ViewState view;
    TourCard card(&view);
    show(view, "a.py", "# text: It prints.\nprint(1)\n");
    QVERIFY(card.isVisible());
    QCOMPARE(card.findChild<QLabel*>("tourNote")->text(), QString("It prints."));
    QVERIFY(card.findChild<QPushButton*>("tourNext")->isHidden());
    QTest::mouseClick(card.findChild<QToolButton*>("tourClose"), Qt::LeftButton);
    QVERIFY(card.isHidden());
    show(view, "a.py", "# text: It prints.\nprint(22)\n");  // run again
    QVERIFY(card.isHidden());
    card.goNext();
    QVERIFY(card.isVisible());
    QTest::mouseClick(card.findChild<QToolButton*>("tourClose"), Qt::LeftButton);
    show(view, "b.py", "# text: Another one.\nprint(1)\n");
    QVERIFY(card.isVisible());
    show(view, "c.py", "print(1)\n");
    QVERIFY(card.isHidden());
  }

  void aLongTextTakesNoRoomFromTheCardsBelowIt() {
    std::string source = "# text:";
    for (int i = 0; i < 40; ++i) source += " words";
    test_support::TraceBuilder builder("a.py", source + "\nprint(1)\n");
    builder.startLoop();
    for (int i = 0; i < 9; ++i) builder.createTask(test_support::TraceBuilder::mainThread(), "work");
    view::ViewState view;
    const panels::Look look = lookFrom(paint::lightTheme());
    Centre centre(&view, &look, nullptr);
    centre.resize(527, 592);  // in a window of 1024x640
    centre.show();
    view.setRun(std::make_shared<view::RunView>(builder.build()));
    const auto topOf = [&](QWidget* card) { return card->mapTo(&centre, QPoint()).y(); };
    const auto bottomOf = [&](QWidget* card) { return topOf(card) + card->height(); };
    QTRY_VERIFY(centre.tour()->isVisible());
    QTRY_VERIFY(bottomOf(centre.tour()) < topOf(centre.narrative()));
    for (uint32_t event = 0; event < view.run()->trace().size(); ++event) {
      view.setCursor(EventId(event));
      QCoreApplication::processEvents();
      QVERIFY(bottomOf(centre.narrative()) < topOf(centre.log()));
    }
  }

  void beforeItsFirstNoteATourTellsWhatItIsAbout() {
    test_support::TraceBuilder builder("a.py", "# text: It prints.\nimport sys\n#: Here.\nprint(1)\n");
    builder.line(test_support::TraceBuilder::mainThread(), 2);
    const EventId reached = builder.line(test_support::TraceBuilder::mainThread(), 4);
    view::ViewState view;
    TourCard card(&view);
    view.setRun(std::make_shared<view::RunView>(builder.build()));
    QCOMPARE(card.findChild<QLabel*>("tourNote")->text(), QString("It prints."));
    view.setCursor(reached);
    QCOMPARE(card.findChild<QLabel*>("tourNote")->text(), QString("Here."));
  }

  void aProgramWithoutNotesHasNoTour() {
    test_support::TraceBuilder builder("example.py", "# only a comment\nprint(1)\n");
    builder.line(test_support::TraceBuilder::mainThread(), 2);
    QVERIFY(tourOf(*builder.build()).empty());
  }
};

QTEST_MAIN(TourTest)
#include "tour_test.moc"
