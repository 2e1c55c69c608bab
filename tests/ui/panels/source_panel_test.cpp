// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/source_panel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/sample_traces.h"
#include "tests/ui/panels/panel_fixture.h"
#include "ui/panels/source_editor.h"

using namespace loopscope;
using namespace loopscope::panels;
using trace::EventKind;

class SourcePanelTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    m_trace = test_support::waitForTrace();
    m_look = testLook();
  }
  void eachLineSaysWhoStandsThere();
  void aBlockedWorkerSaysHowLongItStillTakes();
  void marksFollowTheCursorAndAreDrawnInTheMargin();
  void typingIsReportedAndLoadingIsNot();
  void aMistakeIsUnderlinedAndSaidInWords();
  void aClickOnTheMistakeGoesToItsPlace();

 private:
  trace::LoopState stateAt(EventId event) const { return trace::StateReader(m_trace).stateAt(event); }
  trace::TracePtr m_trace;
  Look m_look;
};

static const LineMark* markAt(const std::vector<LineMark>& marks, uint32_t line) {
  for (const LineMark& mark : marks) {
    if (mark.line == line) return &mark;
  }
  return nullptr;
}

void SourcePanelTest::eachLineSaysWhoStandsThere() {
  const auto marks = lineMarks(*m_trace, stateAt(findEvent(*m_trace, EventKind::Printed)));
  QVERIFY(markAt(marks, 4) != nullptr);
  QCOMPARE(markAt(marks, 4)->note, QString("Task-3 ✕"));
  QVERIFY(markAt(marks, 12) != nullptr);
  QCOMPARE(markAt(marks, 12)->note, QString("Task-2"));
  QVERIFY(markAt(marks, 17) != nullptr);
  QCOMPARE(markAt(marks, 17)->note, QString("Task-1"));
}

void SourcePanelTest::aBlockedWorkerSaysHowLongItStillTakes() {
  const auto marks = lineMarks(*m_trace, stateAt(findEvent(*m_trace, EventKind::Printed)));
  QVERIFY(markAt(marks, 7) != nullptr);
  QVERIFY2(markAt(marks, 7)->note.endsWith("1.0 s left"), qPrintable(markAt(marks, 7)->note));
}

void SourcePanelTest::marksFollowTheCursorAndAreDrawnInTheMargin() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  SourcePanel panel(&view, &m_look);
  panel.editor()->load(QString::fromStdString(m_trace->source()));
  panel.resize(420, 500);
  panel.show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  view.setCursor(EventId(0));
  const QImage before = panel.grab().toImage();
  view.setCursor(findEvent(*m_trace, EventKind::Printed));
  QVERIFY(panel.editor()->markersAtLine(3) != 0);
  QCOMPARE(panel.editor()->markersAtLine(4), 0u);
  QVERIFY(panel.grab().toImage() != before);
}

void SourcePanelTest::typingIsReportedAndLoadingIsNot() {
  SourceEditor editor(&m_look);
  QSignalSpy edited(&editor, &SourceEditor::edited);
  editor.load("x = 1\n");
  QCOMPARE(edited.count(), 0);
  editor.show();
  QVERIFY(QTest::qWaitForWindowExposed(&editor));
  QTest::keyClicks(&editor, "y");
  QVERIFY(edited.count() > 0);
  QCOMPARE(editor.text(), QString("yx = 1\n"));
}

void SourcePanelTest::aMistakeIsUnderlinedAndSaidInWords() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  SourcePanel panel(&view, &m_look);
  panel.show();
  panel.editor()->load("a = 1\nb = = 2\n");
  panel.setDiagnostics({{"invalid syntax", {2, 5, 2, 6}, "", "SyntaxError"}});
  auto* message = panel.findChild<QPushButton*>();
  QVERIFY(message->isVisible());
  QVERIFY2(message->text().contains("line 2: invalid syntax"), qPrintable(message->text()));
  const long position = panel.editor()->positionFromLineIndex(1, 4);
  QVERIFY(panel.editor()->SendScintilla(QsciScintilla::SCI_INDICATORALLONFOR, position) != 0);
  QVERIFY(panel.editor()->marks().empty());
  panel.setDiagnostics({});
  QVERIFY(!message->isVisible());
  QCOMPARE(panel.editor()->SendScintilla(QsciScintilla::SCI_INDICATORALLONFOR, position), 0l);
}

void SourcePanelTest::aClickOnTheMistakeGoesToItsPlace() {
  view::ViewState view;
  SourcePanel panel(&view, &m_look);
  panel.show();
  panel.editor()->load("a = 1\nb = = 2\n");
  panel.setDiagnostics({{"invalid syntax", {2, 5, 2, 6}, "", "SyntaxError"}});
  QTest::mouseClick(panel.findChild<QPushButton*>(), Qt::LeftButton);
  int line = 0;
  int column = 0;
  panel.editor()->getCursorPosition(&line, &column);
  QCOMPARE(line, 1);
  QCOMPARE(column, 4);
}

QTEST_MAIN(SourcePanelTest)
#include "source_panel_test.moc"
