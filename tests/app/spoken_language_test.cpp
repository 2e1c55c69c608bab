// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says about a run is said in the reader's language, to the last word of ours.
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>
#include <set>

#include "app/appearance.h"
#include "app/scenario_library.h"
#include "app/translation.h"
#include "core/run/simulate.h"
#include "core/trace/cancellation_story.h"
#include "core/trace/findings.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/log_model.h"
#include "ui/panels/narrative_card.h"
#include "ui/panels/section_view.h"
#include "ui/panels/source_editor.h"
#include "ui/panels/source_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/view/in_words.h"

using namespace loopscope;
using namespace loopscope::app;

static trace::TracePtr traceOf(const ScenarioInfo& scenario) {
  return run::simulate({scenario.fileName().toStdString(), scenario.source.toStdString()}).trace;
}

// Collects the patterns for which there is no translation.
class Walk {
 public:
  void see(const Phrase& phrase) {
    const QString pattern = QString::fromUtf8(phrase.pattern);
    if (m_seen.insert(phrase.pattern).second && hasWords(pattern) &&
        QCoreApplication::translate("Trace", phrase.pattern) == pattern)
      m_english << pattern;
    for (const Phrase& part : phrase.parts) see(part);
  }

  void see(const trace::TracePtr& trace) {
    const trace::StateReader reader(trace);
    const size_t stride = trace->size() / 100 + 1;
    for (size_t i = 0; i < trace->size(); ++i) {
      const EventId event = EventId::fromSize(i);
      const trace::Explanation told = trace::explain(*trace, event);
      see(told.sentence);
      see(told.background);
      see(trace::summary(*trace, event));
      if (i % stride == 0) seeLanes(*trace, reader.stateAt(event));
    }
    for (const EventId request : trace::cancellationRequests(*trace))
      for (const trace::StoryStep& step : trace::cancellationStory(*trace, request).steps) see(step.sentence);
    for (const trace::FindingInfo& finding : trace::findFindings(*trace)) {
      see(finding.title);
      see(finding.sentence);
    }
  }

  const QStringList& english() const { return m_english; }
  size_t patterns() const { return m_seen.size(); }

 private:
  static bool hasWords(const QString& pattern) {
    return std::any_of(pattern.begin(), pattern.end(), [](QChar c) { return c.isLetter(); });
  }

  void seeLanes(const trace::Trace& trace, const trace::LoopState& state) {
    for (size_t i = 0; i < state.lanes.size(); ++i) {
      const LaneId lane = LaneId::fromSize(i);
      see(trace::laneTitle(trace, lane));
      see(trace::status(trace, state, lane));
      for (const trace::WhyStep& step : trace::whyNotRunning(trace, state, lane)) see(step.sentence);
    }
  }

  std::set<const char*> m_seen;
  QStringList m_english;
};

// Words that no code has by itself.
static bool isJapaneseAlone(const QString& text) {
  static const QRegularExpression english(
      QStringLiteral("\\b(the|is|was|waits|awaits|runs|resumes|and|until|due|ready|its)\\b"),
      QRegularExpression::CaseInsensitiveOption);
  const bool isJapanese = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x3000; });
  return isJapanese && !text.contains(english);
}

// What stands between quotation marks is the program's.
static QString ourPart(QString text) {
  static const QRegularExpression quoted(QStringLiteral("「[^」]*」"));
  return text.replace(quoted, QStringLiteral("「」"));
}

class SpokenLanguageTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { QVERIFY(translate(*qApp, QLocale(QLocale::Japanese))); }
  void everyPatternSaidAboutThePresetsIsTranslated();
  void thePanelsShowIt();
  void whyAProgramCannotRunIsTranslated_data();
  void whyAProgramCannotRunIsTranslated();
  void theEditorSaysWhatIsRefusedAndWhatToDoInstead();
  void japaneseWordsStandWithoutSpacesBetweenThem();

 private:
  const ScenarioLibrary m_library;
};

void SpokenLanguageTest::everyPatternSaidAboutThePresetsIsTranslated() {
  Walk walk;
  for (const ScenarioInfo& scenario : m_library.all()) walk.see(traceOf(scenario));
  QVERIFY2(walk.patterns() > 200, qPrintable(QString::number(walk.patterns())));
  QCOMPARE(walk.english(), QStringList());
}

void SpokenLanguageTest::thePanelsShowIt() {
  const panels::Look look = lookFrom(paint::lightTheme());
  for (const char* id : {"wait_for_times_out", "blocking_the_loop"}) {
    const trace::TracePtr trace = traceOf(*m_library.find(id));
    view::ViewState view;
    view.setRun(std::make_shared<view::RunView>(trace));
    panels::NarrativeCard card(&view);
    panels::WhyPanel why(&view, &look);
    panels::FindingsPanel findings(&view, &look);
    panels::LogModel log(&look, nullptr);
    log.setTrace(trace);
    const auto verifyRows = [](const panels::SectionPanel& panel) {
      for (const auto* section : panel.sections()) {
        const QAbstractItemModel* rows = section->list()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
          const QString text = rows->index(row, 0).data(Qt::AccessibleTextRole).toString();
          QVERIFY2(isJapaneseAlone(ourPart(text)), qPrintable(text));
        }
      }
    };
    for (size_t i = 0; i < trace->size(); ++i) {
      view.setCursor(EventId::fromSize(i));
      for (const QLabel* label : card.findChildren<QLabel*>()) {
        const QString role = label->property("role").toString();
        if (label->text().isEmpty() || (role != "sentence" && role != "background")) continue;
        QVERIFY2(isJapaneseAlone(ourPart(label->text())), qPrintable(label->text()));
      }
      verifyRows(why);
      const QString row = log.index(static_cast<int>(i), log.columnCount() - 1).data().toString();
      const bool isCode = trace->events()[i].kind() == trace::EventKind::LineReached;
      QVERIFY2(isCode || isJapaneseAlone(ourPart(row)), qPrintable(row));
    }
    verifyRows(findings);
  }
}

static std::vector<Diagnostic> diagnosticsOf(const std::string& source) {
  return run::simulate({"program.py", source}).diagnostics;
}

void SpokenLanguageTest::whyAProgramCannotRunIsTranslated_data() {
  QTest::addColumn<QString>("source");
  for (const char* source : {
           "import nosuch",
           "from . import other",
           "import os\nos.fork()",
           "import asyncio\n@asyncio.coroutine\ndef f(): pass",
           "import asyncio\nasyncio.sleep(1, loop=None)",
           "import asyncio\nasyncio.gather = None",
           "import asyncio\nclass L(asyncio.SelectorEventLoop):\n  def call_soon(self): pass",
           "from asyncio import QueueShutDown",
           "from collections import Mapping",
           "a @ b",
           "a @= b",
           "1j",
           "open('a')",
           "memoryview(b'')",
           "class C(metaclass=M): pass",
           "class C:\n  def __get__(self): pass",
           "# net: nowhere",
           "# net: https://a.org 20",
           "# net: https://a.org 301 -> elsewhere",
           "# net: https://a.org sets nothing",
           "# net: https://a.org {",
           "# net: https://a.org text",
           "# net: https://a.org \"text\" more",
           "# net: https://a.org refused \"text\"",
           "# file: \"a\"",
           "# file: a text",
           "# file: a \"text\" more",
           "# cpu: fast",
           "# cpus: many",
       })
    QTest::newRow(source) << QString(source);
}

void SpokenLanguageTest::whyAProgramCannotRunIsTranslated() {
  QFETCH(QString, source);
  const std::vector<Diagnostic> diagnostics = diagnosticsOf(source.toStdString() + "\n");
  QCOMPARE(diagnostics.size(), size_t(1));
  const Diagnostic& mistake = diagnostics.front();
  QVERIFY2(*mistake.message.pattern != '\0', qPrintable(source));
  QVERIFY2(mistake.hint.text.empty(), qPrintable(source));
  Walk walk;
  walk.see(mistake.message);
  walk.see(mistake.hint);
  QCOMPARE(walk.english(), QStringList());
}

void SpokenLanguageTest::theEditorSaysWhatIsRefusedAndWhatToDoInstead() {
  const std::string source = "import asyncio\nasyncio.open_connection('a', 1)\n";
  const QString what = QStringLiteral("ネットワークのストリームには対応していません");
  const QString instead = QStringLiteral("代わりに await asyncio.sleep(秒数) で時間の経過を表してください");
  const panels::Look look = lookFrom(paint::lightTheme());
  view::ViewState view;
  panels::SourcePanel panel(&view, &look);
  panel.resize(420, 500);
  panel.show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
  panels::SourceEditor& editor = *panel.editor();
  editor.load(QString::fromStdString(source));
  panel.setDiagnostics(diagnosticsOf(source));
  QCOMPARE(panel.findChild<QPushButton*>()->text(), QStringLiteral("▲ 2 行目: %1（%2）").arg(what, instead));
  const long position = editor.positionFromLineIndex(1, 2);
  const auto x = editor.SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0ul, position);
  const auto y = editor.SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0ul, position);
  const QPoint there(static_cast<int>(x), static_cast<int>(y) + 4);
  QHelpEvent hover(QEvent::ToolTip, there, editor.viewport()->mapToGlobal(there));
  QApplication::sendEvent(editor.viewport(), &hover);
  QCOMPARE(QToolTip::text(), QStringLiteral("%1\n%2").arg(what, instead));
  // CPython's own words are what people search for.
  panel.setDiagnostics(diagnosticsOf("if x\n"));
  QCOMPARE(panel.findChild<QPushButton*>()->text(), QStringLiteral("▲ 1 行目: expected ':'"));
}

void SpokenLanguageTest::japaneseWordsStandWithoutSpacesBetweenThem() {
  const auto starts = [](const Phrase& who) {
    return view::inWords(Phrase::say("%1 starts the event loop.", who));
  };
  QCOMPARE(starts(Phrase::say("the program")), QStringLiteral("プログラムがイベントループを開始します。"));
  QCOMPARE(starts(Phrase::of(std::string("asyncio.run"))),
           QStringLiteral("asyncio.run がイベントループを開始します。"));
}

QTEST_MAIN(SpokenLanguageTest)
#include "spoken_language_test.moc"
