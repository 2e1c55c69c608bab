// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_controller.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/app/fake_simulate.h"

using namespace loopscope;
using namespace loopscope::app;

class DocumentControllerTest : public QObject {
  Q_OBJECT
 private slots:
  void init() {
    m_fake = std::make_unique<FakeSimulate>();
    m_view = std::make_unique<view::ViewState>();
    m_controller = std::make_unique<DocumentController>(m_view.get(), m_fake->function());
  }
  void cleanup() { m_controller.reset(); }
  void anOpenedProgramRunsAtOnceAndOpensAtItsMoment();
  void typingRunsOnceAfterThePause();
  void theSameTextAgainRunsNothing();
  void aMistakeKeepsTheLastGoodRunAndCallsItStale();
  void aMistakeInANewDocumentLeavesNoPictureOfTheOldOne();
  void anOvertakenRunIsStoppedAndDropped();
  void aLongRunReportsProgressAndCanBeStopped();
  void closingDuringARunStopsIt();

 private:
  bool finish() {
    QSignalSpy finished(m_controller.get(), &DocumentController::finished);
    return finished.wait(3000);
  }
  std::unique_ptr<FakeSimulate> m_fake;
  std::unique_ptr<view::ViewState> m_view;
  std::unique_ptr<DocumentController> m_controller;
};

void DocumentControllerTest::anOpenedProgramRunsAtOnceAndOpensAtItsMoment() {
  m_controller->open("a.py", "good", "print \"timeout\"");
  QVERIFY(m_controller->running());
  QVERIFY(finish());
  QVERIFY(m_view->hasRun());
  QCOMPARE(m_view->run()->trace().at(m_view->cursor()).kind(), trace::EventKind::Printed);
  QVERIFY(!m_controller->running());
}

void DocumentControllerTest::typingRunsOnceAfterThePause() {
  m_controller->open("a.py", "good", "");
  QVERIFY(finish());
  m_view->setCursor(EventId(7));
  m_controller->edit("good 1");
  m_controller->edit("good 12");
  QVERIFY(!m_controller->running());
  QVERIFY(finish());
  QCOMPARE(m_fake->runs.load(), 2);
  QCOMPARE(m_view->cursor(), EventId(7));
}

void DocumentControllerTest::theSameTextAgainRunsNothing() {
  m_controller->open("a.py", "good", "");
  QVERIFY(finish());
  m_controller->edit("good");
  QTest::qWait(DocumentController::kTypingPauseMs + 100);
  QCOMPARE(m_fake->runs.load(), 1);
}

void DocumentControllerTest::aMistakeKeepsTheLastGoodRunAndCallsItStale() {
  m_controller->open("a.py", "good", "");
  QVERIFY(finish());
  const view::RunViewPtr good = m_view->runPtr();
  m_controller->edit("error");
  QVERIFY(finish());
  QVERIFY(m_controller->stale());
  QCOMPARE(m_controller->diagnostics().size(), size_t(1));
  QCOMPARE(m_view->runPtr(), good);
  m_controller->edit("good again");
  QVERIFY(finish());
  QVERIFY(!m_controller->stale());
  QVERIFY(m_controller->diagnostics().empty());
}

void DocumentControllerTest::aMistakeInANewDocumentLeavesNoPictureOfTheOldOne() {
  m_controller->open("a.py", "good", "");
  QVERIFY(finish());
  m_controller->open("b.py", "error", "");
  QVERIFY(finish());
  QVERIFY(!m_view->hasRun());
  QVERIFY(!m_controller->stale());
}

void DocumentControllerTest::anOvertakenRunIsStoppedAndDropped() {
  m_controller->open("a.py", "endless", "");
  QSignalSpy finished(m_controller.get(), &DocumentController::finished);
  m_controller->open("b.py", "good", "");
  QVERIFY(finished.wait(3000));
  QCOMPARE(finished.count(), 1);
  QCOMPARE(m_fake->stopped.load(), 1);
  QVERIFY(m_view->hasRun());
}

void DocumentControllerTest::aLongRunReportsProgressAndCanBeStopped() {
  QSignalSpy progressed(m_controller.get(), &DocumentController::progressed);
  m_controller->open("a.py", "endless", "");
  QTest::qWait(100);
  QCOMPARE(progressed.count(), 0);
  QVERIFY(progressed.wait(3000));
  QVERIFY(progressed.first().at(0).toULongLong() > 0);
  m_controller->stop();
  QVERIFY(finish());
  QCOMPARE(m_fake->stopped.load(), 1);
}

void DocumentControllerTest::closingDuringARunStopsIt() {
  m_controller->open("a.py", "endless", "");
  m_controller.reset();
  QCOMPARE(m_fake->stopped.load(), 1);
}

QTEST_GUILESS_MAIN(DocumentControllerTest)
#include "document_controller_test.moc"
