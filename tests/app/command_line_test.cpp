// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <sstream>

#include "core/trace/schedule_text.h"
#include "core/trace/trace_json.h"
#include "tests/support/sample_traces.h"

namespace loopscope::app {

// Calls the command line as a shell would, in a folder of its own, with a simulator that knows one program.
class CommandLineTest : public QObject {
  Q_OBJECT

 private:
  struct Called {
    int exitCode;
    std::optional<std::string> windowFile;
    std::string out;
    std::string err;
  };

  Called call(std::vector<std::string> arguments) {
    std::vector<const char*> argv{"loopscope"};
    for (const std::string& argument : arguments) argv.push_back(argument.c_str());
    std::ostringstream out;
    std::ostringstream err;
    const auto simulate = [this](const run::Scenario& scenario, const run::RunOptions& options) {
      m_scenario = scenario;
      m_options = options;
      ++m_runs;
      return m_run;
    };
    const CommandResult result =
        runCommandLine(static_cast<int>(argv.size()), argv.data(), {out, err}, simulate);
    return {result.exitCode, result.windowFile, out.str(), err.str()};
  }

  std::string path(const char* name) const {
    return m_folder->filePath(QString::fromUtf8(name)).toStdString();
  }
  QByteArray content(const char* name) const {
    QFile file(m_folder->filePath(QString::fromUtf8(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

  static bool isOneLine(const std::string& text) {
    return text.size() > 1 && text.find('\n') == text.size() - 1 && text.rfind("loopscope: ", 0) == 0;
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  run::Scenario m_scenario;
  run::RunOptions m_options;
  run::Run m_run;
  int m_runs = 0;

 private slots:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(QStringLiteral("program.py")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("print('hello')\n");
    m_run = run::Run();
    m_run.trace = test_support::waitForTrace();
    m_run.output = {"hello\n", "warning\n"};
    m_run.exitCode = 3;
    m_runs = 0;
  }

  void withoutArgumentsTheWindowOpens() {
    QCOMPARE(call({}).windowFile, std::optional<std::string>(""));
    QCOMPARE(call({path("program.py")}).windowFile, std::optional<std::string>(path("program.py")));
  }

  void runPrintsWhatPythonPrintsAndExitsAsItDoes() {
    const Called called = call({"run", path("program.py")});
    QCOMPARE(called.out, std::string("hello\n"));
    QCOMPARE(called.err, std::string("warning\n"));
    QCOMPARE(called.exitCode, 3);
    QVERIFY(!called.windowFile);
    QCOMPARE(m_scenario.fileName, std::string("program.py"));
    QCOMPARE(m_scenario.source, std::string("print('hello')\n"));
    QVERIFY2(!m_options.record, "nobody asked for the recording");
  }

  void scheduleTakesTheStandardOutputForItself() {
    const Called called = call({"run", "--schedule", path("program.py")});
    QCOMPARE(called.out, trace::scheduleText(*m_run.trace));
    QCOMPARE(called.err, std::string("hello\nwarning\n"));
    QVERIFY(m_options.record);
  }

  void optionsReachTheSimulator() {
    call({"run", path("program.py"), "--cpus", "2", "--seed", "7"});
    QCOMPARE(m_options.cpus, 2);
    QCOMPARE(m_options.seed, uint64_t{7});
  }

  void tracesAreWrittenBesideEachOther() {
    call({"run", path("program.py"), "--trace", path("t.json"), "--chrome", path("c.json")});
    QCOMPARE(content("t.json").toStdString(), trace::toJson(*m_run.trace));
    QCOMPARE(content("c.json").toStdString(), trace::toChromeJson(*m_run.trace));
  }

  void aTargetThatCannotBeWrittenIsNoticedBeforeTheProgramRuns() {
    const Called called =
        call({"run", path("program.py"), "--trace", path("t.json"), "--chrome", path("missing/c.json")});
    QCOMPARE(called.exitCode, kExitMistake);
    QVERIFY2(isOneLine(called.err), called.err.c_str());
    QCOMPARE(m_runs, 0);
    QCOMPARE(files(), QStringList{QStringLiteral("program.py")});
  }

  void anOldTraceSurvivesAProgramThatCannotStart() {
    QFile old(m_folder->filePath(QStringLiteral("t.json")));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    m_run = run::Run();
    trace::TraceData data;
    data.source = "x = = 1\n";
    m_run.trace = std::make_shared<trace::Trace>(std::move(data));
    m_run.diagnostics.push_back({Phrase::of(std::string("invalid syntax")), {1, 5, 1, 6}, {}, "SyntaxError"});
    const Called called = call({"run", path("program.py"), "--trace", path("t.json")});
    QCOMPARE(called.exitCode, 1);
    QCOMPARE(called.err,
             std::string("program.py:1:5: SyntaxError: invalid syntax\n    x = = 1\n        ^\n"));
    QCOMPARE(content("t.json"), QByteArray("old"));
    QCOMPARE(files().size(), 2);
  }

  void wrongArgumentsAreOneLineAndExitCodeTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{"--nonsense"};
    QTest::newRow("no file") << QStringList{"run"};
    QTest::newRow("two files") << QStringList{"run", "a.py", "b.py"};
    QTest::newRow("missing file") << QStringList{"run", "nowhere.py"};
    QTest::newRow("missing file for the window") << QStringList{"nowhere.py"};
    QTest::newRow("folder") << QStringList{"run", "."};
    QTest::newRow("option without value") << QStringList{"run", "program.py", "--trace"};
    QTest::newRow("no processors") << QStringList{"run", "program.py", "--cpus", "0"};
    QTest::newRow("words for a number") << QStringList{"run", "program.py", "--seed", "x"};
    QTest::newRow("same file twice") << QStringList{"run",    "program.py", "--trace",
                                                    "t.json", "--chrome",   "t.json"};
    QTest::newRow("no picture") << QStringList{"export", "program.py"};
    QTest::newRow("unknown picture") << QStringList{"export", "program.py", "-o", "a.gif"};
    QTest::newRow("unknown axis") << QStringList{"export", "program.py", "-o", "a.png", "--axis", "round"};
    QTest::newRow("scale too large") << QStringList{"export", "program.py", "-o", "a.png", "--scale", "9"};
    QTest::newRow("empty range") << QStringList{"export", "program.py", "-o", "a.svg", "--from", "99999"};
    QTest::newRow("unwritable picture") << QStringList{"export", "program.py", "-o", "missing/a.svg"};
    QTest::newRow("unknown scenario") << QStringList{"scenarios", "nowhere"};
  }
  void wrongArgumentsAreOneLineAndExitCodeTwo() {
    QFETCH(QStringList, arguments);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    std::vector<std::string> words;
    for (const QString& argument : arguments) words.push_back(argument.toStdString());
    const Called called = call(words);
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(called.exitCode, kExitMistake);
    QVERIFY2(isOneLine(called.err), called.err.c_str());
    QCOMPARE(called.out, std::string());
    QVERIFY(!called.windowFile);
    QCOMPARE(files(), QStringList{QStringLiteral("program.py")});
  }

  void exportDrawsThePictureTwiceTheSame() {
    QCOMPARE(call({"export", path("program.py"), "-o", path("a.svg")}).exitCode, 0);
    QCOMPARE(call({"export", path("program.py"), "--output", path("b.svg")}).exitCode, 0);
    QVERIFY(content("a.svg").contains("<svg"));
    QVERIFY(content("a.svg").contains("Task-1"));
    QCOMPARE(content("a.svg"), content("b.svg"));
    QCOMPARE(call({"export", path("program.py"), "-o", path("c.svg"), "--dark", "--axis", "steps"}).exitCode,
             0);
    QVERIFY(content("a.svg") != content("c.svg"));
    QCOMPARE(call({"export", path("program.py"), "-o", path("e.svg"), "--theme", "dark", "--axis", "steps"})
                 .exitCode,
             0);
    QCOMPARE(content("e.svg"), content("c.svg"));
    QCOMPARE(call({"export", path("program.py"), "-o", path("f.svg"), "--captions", "--with-output",
                   "--title", "A title"})
                 .exitCode,
             0);
    QVERIFY(content("f.svg").contains("A title"));
    QVERIFY(content("f.svg").contains("WHAT HAPPENS"));
    QCOMPARE(call({"export", path("program.py"), "-o", path("g.svg"), "--from", "1"}).exitCode, 0);
    for (const char* seconds : {"0", "1", "99999"}) {
      const std::string cursor = std::string("cursor") + seconds + ".svg";
      QCOMPARE(call({"export", path("program.py"), "-o", path(cursor.c_str()), "--cursor", seconds}).exitCode,
               0);
      QVERIFY(content(cursor.c_str()) != content("a.svg"));
    }
    QVERIFY(content("cursor0.svg") != content("cursor1.svg"));
    QVERIFY(content("g.svg") != content("a.svg"));
    QCOMPARE(call({"export", path("program.py"), "-o", path("d.png"), "--width", "640"}).exitCode, 0);
    QVERIFY(content("d.png").startsWith("\x89PNG"));
  }

  void exportOfAProgramThatCannotStartDrawsNothing() {
    m_run = run::Run();
    m_run.trace = std::make_shared<trace::Trace>(trace::TraceData{});
    m_run.diagnostics.push_back({Phrase::of(std::string("invalid syntax")), {1, 5, 1, 6}, {}, "SyntaxError"});
    const Called called = call({"export", path("program.py"), "-o", path("a.svg")});
    QCOMPARE(called.exitCode, 1);
    QCOMPARE(files(), QStringList{QStringLiteral("program.py")});
  }

  void helpAndVersionAreNoMistakes() {
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"--help"}, {"run", "--help"}, {"export", "--help"}}) {
      const Called called = call(arguments);
      QCOMPARE(called.exitCode, 0);
      QVERIFY(called.out.find("Usage: loopscope") != std::string::npos);
      QCOMPARE(called.err, std::string());
    }
    QCOMPARE(call({"--version"}).out.rfind("loopscope 0.", 0), size_t{0});
  }

  void scenariosAreListedAndPrinted() {
    const Called list = call({"scenarios"});
    QCOMPARE(list.exitCode, 0);
    const std::string first = list.out.substr(0, list.out.find(' '));
    const Called program = call({"scenarios", first});
    QCOMPARE(program.exitCode, 0);
    QVERIFY(program.out.find("import asyncio") != std::string::npos);
  }
};

}  // namespace loopscope::app

QTEST_MAIN(loopscope::app::CommandLineTest)
#include "command_line_test.moc"
