// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QDockWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/main_window.h"
#include "tests/app/fake_simulate.h"
#include "ui/view/status.h"
#include "ui/view/view_state.h"

using namespace loopscope;
using namespace loopscope::app;

class TranslationTest : public QObject {
  Q_OBJECT
 private slots:
  void aLanguageWithoutTranslationIsEnglish() { QVERIFY(!translate(*qApp, QLocale(QLocale::Finnish))); }

  void theWindowSpeaksJapanese() {
    QVERIFY(translate(*qApp, QLocale(QLocale::Japanese)));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    FakeSimulate fake;
    MainWindow window(fake.function(), &settings, false);
    window.openLast();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto isJapanese = [](const QString& text) {
      return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x3000; });
    };
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
      QVERIFY2(isJapanese(dock->windowTitle()), qPrintable(dock->windowTitle()));
    for (const ActionSpec& spec : actionTable()) QVERIFY2(isJapanese(ActionSet::textOf(spec)), spec.text);
    const QString all = window.findChild<QWidget*>("lanes")->accessibleName();
    QVERIFY2(isJapanese(all), qPrintable(all));
    // What lanes are called and do as well; only names and code are the program's.
    const view::ViewState& view = *window.findChild<view::ViewState*>();
    QVERIFY(QTest::qWaitFor([&] { return view.hasRun() && !view.rows().empty(); }, 3000));
    for (const view::LaneRow& row : view.rows()) {
      const QString status = view::statusText(view.run()->trace(), view.stateAtCursor(), row.lane);
      QVERIFY2(isJapanese(status), qPrintable(status));
    }
  }
};

QTEST_MAIN(TranslationTest)
#include "translation_test.moc"
