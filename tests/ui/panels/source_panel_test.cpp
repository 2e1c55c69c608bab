// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/source_panel.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include "tests/support/sample_traces.h"
#include "tests/ui/panels/panel_fixture.h"
#include "ui/panels/completion.h"
#include "ui/panels/source_editor.h"

using namespace loopscope;
using namespace loopscope::panels;
using trace::EventKind;

// As it is in every language.
static Phrase plain(std::string text) {
  return Phrase::of(std::move(text));
}

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
  void aMistakeLeavesTheLineInSightThatOneTypes();
  void aClickOnTheMistakeGoesToItsPlace();
  void whatAMistakeOffersIsDoneByAltEnter();
  void aClickFixesAllMistakes();
  void aFixForAnotherTextIsNotDone();
  void aRightClickKeepsWhatIsSelectedAndOffersWhatItsLineHas();
  void aClickOnADotSelectsItsLane();
  void namesOfAsyncioAreOffered();
  void linesAreCommentedOutAndIn();
  void wordsAreFoundAndReplaced();

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
  // The dot of line 4 stands whole in the margin.
  SourceEditor& editor = *panel.editor();
  const long start = editor.positionFromLineIndex(3, 0);
  const auto lineTop = editor.SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0ul, start);
  const auto height = editor.SendScintilla(QsciScintilla::SCI_TEXTHEIGHT, 3ul);
  const QImage margin = editor.viewport()->grab().toImage();
  const double ratio = margin.devicePixelRatio();
  const auto colourAt = [&](double x) {
    return margin.pixelColor(QPoint(int(x * ratio), int((lineTop + height / 2) * ratio)));
  };
  const QColor fill = m_look.inkOf(view.runPtr(), editor.marks().front().lanes.front()).fill;
  QCOMPARE(editor.marks().front().line, 4u);
  QCOMPARE(colourAt(7).rgb(), fill.rgb());
  QVERIFY(colourAt(0.5).rgb() != fill.rgb());
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
  panel.setDiagnostics({{plain("invalid syntax"), {2, 5, 2, 6}, {}, "SyntaxError"}});
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

// Two mistakes; the first takes a line away and changes two others.
static std::vector<Diagnostic> oldProgramMistakes() {
  Diagnostic first{plain("too old"), {1, 2, 1, 11}, plain("Write async def instead."), "Unsupported"};
  first.fixes = {{{1, 1, 2, 1}, ""}, {{2, 1, 2, 1}, "async "}, {{3, 5, 3, 15}, "await"}};
  Diagnostic second{plain("too old"), {5, 1, 5, 4}, plain("Write new."), "Unsupported"};
  second.fixes = {{{5, 1, 5, 4}, "new"}};
  return {first, second};
}
constexpr const char* kOldProgram = "@coroutine\ndef f():\n    yield from g(\"\u00e4\")\n\nold()\n";

void SourcePanelTest::whatAMistakeOffersIsDoneByAltEnter() {
  view::ViewState view;
  SourcePanel panel(&view, &m_look);
  panel.show();
  SourceEditor& editor = *panel.editor();
  editor.load(kOldProgram);
  panel.setDiagnostics(oldProgramMistakes());
  QSignalSpy edited(&editor, &SourceEditor::edited);
  editor.setCursorPosition(3, 0);
  QTest::keyClick(&editor, Qt::Key_Return, Qt::AltModifier);
  QCOMPARE(editor.text(), QString(kOldProgram));
  editor.setCursorPosition(0, 3);
  QTest::keyClick(&editor, Qt::Key_Return, Qt::AltModifier);
  QCOMPARE(editor.text(), QString("async def f():\n    await g(\"\u00e4\")\n\nold()\n"));
  QVERIFY(edited.count() > 0);
  QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(editor.text(), QString(kOldProgram));
}

// A right click there, and then a click on the entry whose text begins so; nothing if there is none.
static bool chooseInMenu(SourceEditor& editor, QPoint at, const QString& begin) {
  bool found = false;
  QTimer::singleShot(0, &editor, [&] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (QAction* action : menu->actions()) {
      if (!action->text().remove(u'&').startsWith(begin) || !action->isEnabled()) continue;
      found = true;
      action->trigger();
      break;
    }
    menu->close();
  });
  QContextMenuEvent event(QContextMenuEvent::Mouse, at, editor.viewport()->mapToGlobal(at));
  QApplication::sendEvent(editor.viewport(), &event);
  return found;
}

void SourcePanelTest::aRightClickKeepsWhatIsSelectedAndOffersWhatItsLineHas() {
  view::ViewState view;
  SourcePanel panel(&view, &m_look);
  panel.resize(420, 500);
  panel.show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  SourceEditor& editor = *panel.editor();
  editor.load(kOldProgram);
  panel.setDiagnostics(oldProgramMistakes());
  editor.setSelection(1, 4, 1, 5);
  const auto placeOf = [&](int line) {
    const long start = editor.positionFromLineIndex(line, 0);
    const auto top = editor.SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0ul, start);
    return QPoint(editor.viewport()->width() - 20, static_cast<int>(top) + 6);  // right of its text
  };
  QVERIFY(!chooseInMenu(editor, placeOf(3), "Fix"));
  QVERIFY(!chooseInMenu(editor, placeOf(5) + QPoint(0, 60), "Fix"));
  QVERIFY(chooseInMenu(editor, placeOf(4), "Fix: Write new."));
  QCOMPARE(editor.text(), QString(kOldProgram).replace("old", "new"));
  QCOMPARE(editor.selectedText(), QString("f"));
  QVERIFY(chooseInMenu(editor, placeOf(4), "Cut"));
  QCOMPARE(editor.text(), QString(kOldProgram).replace("old", "new").replace("def f", "def "));
}

void SourcePanelTest::aClickFixesAllMistakes() {
  view::ViewState view;
  SourcePanel panel(&view, &m_look);
  panel.show();
  panel.editor()->load(kOldProgram);
  QPushButton* fix = nullptr;
  panel.setDiagnostics(oldProgramMistakes());
  for (auto* button : panel.findChildren<QPushButton*>())
    if (button->text() == "Fix all 2") fix = button;
  QVERIFY(fix != nullptr && fix->isVisible());
  QTest::mouseClick(fix, Qt::LeftButton);
  QCOMPARE(panel.editor()->text(), QString("async def f():\n    await g(\"\u00e4\")\n\nnew()\n"));
  panel.setDiagnostics({{plain("invalid syntax"), {2, 5, 2, 6}, {}, "SyntaxError"}});
  QVERIFY(!fix->isVisible());
}

void SourcePanelTest::aFixForAnotherTextIsNotDone() {
  view::ViewState view;
  SourcePanel panel(&view, &m_look);
  panel.show();
  panel.editor()->load(kOldProgram);
  panel.setDiagnostics(oldProgramMistakes());
  panel.editor()->setCursorPosition(0, 0);
  QTest::keyClicks(panel.editor(), "#");
  const QString typed = panel.editor()->text();
  QTest::keyClick(panel.editor(), Qt::Key_Return, Qt::AltModifier);
  QCOMPARE(panel.editor()->text(), typed);
}

void SourcePanelTest::aMistakeLeavesTheLineInSightThatOneTypes() {
  view::ViewState view;
  SourcePanel panel(&view, &m_look);
  SourceEditor& editor = *panel.editor();
  editor.load(QString("pass\n").repeated(60));
  panel.resize(400, 400);
  panel.show();
  QVERIFY(QTest::qWaitForWindowActive(&panel));
  editor.setFocus();
  editor.setCursorPosition(59, 4);
  QTest::keyClicks(&editor, "(");
  const auto caretBottomPx = [&] {
    const long at = editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    return editor.SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0ul, at) +
           editor.SendScintilla(QsciScintilla::SCI_TEXTHEIGHT, 59ul);
  };
  const int before = editor.viewport()->height();
  QVERIFY(caretBottomPx() <= before);
  panel.setDiagnostics({{plain("'(' was never closed"), {60, 5, 60, 6}, plain(""), {}}});
  QTRY_VERIFY(editor.viewport()->height() < before);
  QVERIFY(caretBottomPx() <= editor.viewport()->height());
}

void SourcePanelTest::aClickOnTheMistakeGoesToItsPlace() {
  view::ViewState view;
  SourcePanel panel(&view, &m_look);
  panel.show();
  panel.editor()->load("a = 1\nb = = 2\n");
  panel.setDiagnostics({{plain("invalid syntax"), {2, 5, 2, 6}, {}, "SyntaxError"}});
  QTest::mouseClick(panel.findChild<QPushButton*>(), Qt::LeftButton);
  int line = 0;
  int column = 0;
  panel.editor()->getCursorPosition(&line, &column);
  QCOMPARE(line, 1);
  QCOMPARE(column, 4);
}

void SourcePanelTest::aClickOnADotSelectsItsLane() {
  view::ViewState view;
  view.setRun(runOf(m_trace));
  SourcePanel panel(&view, &m_look);
  panel.editor()->load(QString::fromStdString(m_trace->source()));
  panel.resize(420, 500);
  panel.show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  view.setCursor(findEvent(*m_trace, EventKind::Printed));
  const LineMark* mark = markAt(panel.editor()->marks(), 4);
  QVERIFY(mark != nullptr);
  const long position = panel.editor()->positionFromLineIndex(3, 0);
  const auto y = panel.editor()->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0ul, position);
  QTest::mouseClick(panel.editor()->viewport(), Qt::LeftButton, {}, QPoint(8, static_cast<int>(y) + 6));
  QCOMPARE(view.selection().lane, mark->lanes.front());
  const QPoint dot(8, static_cast<int>(y) + 6);
  QHelpEvent hover(QEvent::ToolTip, dot, panel.editor()->viewport()->mapToGlobal(dot));
  QApplication::sendEvent(panel.editor()->viewport(), &hover);
  QCOMPARE(QToolTip::text(), mark->note);
}

void SourcePanelTest::namesOfAsyncioAreOffered() {
  int typed = 0;
  QCOMPARE(completionsFor("    await asyncio.wait_", "", &typed), QStringList{"wait_for"});
  QCOMPARE(typed, 5);
  QVERIFY(completionsFor("asyncio.", "", &typed).contains("TaskGroup"));
  QVERIFY(completionsFor("x = ", "", &typed).isEmpty());
  QCOMPARE(completionsFor("fe", "def fetch(): pass", &typed), QStringList{"fetch"});
  SourceEditor editor(&m_look);
  editor.show();
  QVERIFY(QTest::qWaitForWindowExposed(&editor));
  QTest::keyClicks(&editor, "asyncio.gat");
  QVERIFY(editor.SendScintilla(QsciScintilla::SCI_AUTOCACTIVE) != 0);
  QTest::keyClick(&editor, Qt::Key_Return);
  QCOMPARE(editor.text(), QString("asyncio.gather"));
  editor.load("");
  QTest::keyClicks(&editor, "# asyncio.gat");
  QVERIFY(editor.SendScintilla(QsciScintilla::SCI_AUTOCACTIVE) == 0);
}

void SourcePanelTest::linesAreCommentedOutAndIn() {
  SourceEditor editor(&m_look);
  const QString text = "if x:\n    a()\n\n    b()\n";
  editor.load(text);
  editor.show();
  editor.setSelection(1, 0, 4, 0);
  QTest::keyClick(&editor, Qt::Key_Slash, Qt::ControlModifier);
  QCOMPARE(editor.text(), QString("if x:\n    # a()\n\n    # b()\n"));
  editor.setSelection(1, 0, 4, 0);
  QTest::keyClick(&editor, Qt::Key_Slash, Qt::ControlModifier);
  QCOMPARE(editor.text(), text);
  editor.undo();
  QCOMPARE(editor.text(), QString("if x:\n    # a()\n\n    # b()\n"));
}

void SourcePanelTest::wordsAreFoundAndReplaced() {
  view::ViewState view;
  SourcePanel panel(&view, &m_look);
  panel.editor()->load("one two one\none\n");
  panel.resize(400, 300);
  panel.show();
  auto* what = panel.findChild<QLineEdit*>("findWhat");
  QVERIFY(!what->isVisible());
  panel.startFind();
  QVERIFY(what->isVisible());
  QTest::keyClicks(what, "one");
  QTest::keyClick(what, Qt::Key_Return);
  QCOMPARE(panel.editor()->selectedText(), QString("one"));
  QTest::keyClick(what, Qt::Key_Return);
  int line = 0;
  int column = 0;
  panel.editor()->getCursorPosition(&line, &column);
  QCOMPARE(column, 11);
  QTest::keyClicks(panel.findChild<QLineEdit*>("replaceWith"), "1");
  QTest::mouseClick(panel.findChild<QToolButton*>("replace"), Qt::LeftButton);
  QCOMPARE(panel.editor()->text(), QString("one two 1\none\n"));
  QTest::mouseClick(panel.findChild<QToolButton*>("replaceAll"), Qt::LeftButton);
  QCOMPARE(panel.editor()->text(), QString("1 two 1\n1\n"));
  panel.editor()->undo();
  QCOMPARE(panel.editor()->text(), QString("one two 1\none\n"));
  QTest::keyClick(what, Qt::Key_Escape);
  QVERIFY(!what->isVisible());
}

QTEST_MAIN(SourcePanelTest)
#include "source_panel_test.moc"
