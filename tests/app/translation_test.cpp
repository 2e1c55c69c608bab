// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/appearance.h"
#include "app/first_hint.h"
#include "app/library_page.h"
#include "app/main_window.h"
#include "app/scenario_menu.h"
#include "app/tour_card.h"
#include "tests/app/fake_simulate.h"
#include "tests/support/trace_builder.h"
#include "ui/panels/source_editor.h"
#include "ui/view/in_words.h"
#include "ui/view/view_state.h"

using namespace loopscope;
using namespace loopscope::app;

static bool isJapanese(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x3000; });
}

static QStringList idsShown(const LibraryPage& page) {
  QStringList ids;
  for (int row = 0; row < page.list()->model()->rowCount(); ++row)
    ids << page.list()->model()->index(row, 0).data(LibraryModel::Id).toString();
  return ids;
}

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
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
      QVERIFY2(isJapanese(dock->windowTitle()), qPrintable(dock->windowTitle()));
    for (const ActionSpec& spec : actionTable()) QVERIFY2(isJapanese(ActionSet::textOf(spec)), spec.text);
    window.resize(1024, 640);
    QCoreApplication::processEvents();
    const auto* hint = window.findChild<FirstHint*>();
    QVERIFY(hint != nullptr && hint->parentWidget()->rect().contains(hint->geometry()));
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

  void scenariosSpeakJapaneseToo() {
    const ScenarioLibrary library;
    const ScenarioMenu menu(
        library, {}, [] { return QStringList(); }, nullptr);
    for (const QMenu* topic : menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
      QVERIFY2(isJapanese(topic->title()), qPrintable(topic->title()));
      for (const QAction* scenario : topic->actions()) {
        QVERIFY2(isJapanese(scenario->text()), qPrintable(scenario->text()));
        QVERIFY2(isJapanese(scenario->toolTip()), qPrintable(scenario->toolTip()));
      }
    }
    FakeSimulate fake;
    const panels::Look look = lookFrom(paint::lightTheme());
    QWidget parent;
    parent.resize(1200, 800);
    const LibraryPage page(library, fake.function(), &look, paint::lightTheme(), {}, &parent);
    for (int row = 0; row < page.model()->rowCount(); ++row) {
      const QModelIndex index = page.model()->index(row);
      QVERIFY2(isJapanese(index.data().toString()), qPrintable(index.data().toString()));
      QVERIFY(isJapanese(index.data(Qt::AccessibleTextRole).toString()));
      QCOMPARE(isJapanese(index.data(LibraryModel::Sentence).toString()),
               !index.data(LibraryModel::IsTopic).toBool());
    }
    // Both the reader's own words and the code's find a scenario.
    auto* search = page.findChild<QLineEdit*>();
    search->setText(QStringLiteral("セマフォ"));
    const QStringList found = idsShown(page);
    QVERIFY(found.contains("11_semaphore_of_three") && !found.contains("06_shield"));
    search->setText("semaphore");
    QCOMPARE(idsShown(page), found);
  }

  void whatLibrariesSayIsJapaneseToo() {
    const panels::Look look = lookFrom(paint::lightTheme());
    panels::SourceEditor editor(&look);
    const std::unique_ptr<QMenu> menu(editor.createStandardContextMenu());
    QVERIFY(menu->actions().size() > 5);
    for (const QAction* entry : menu->actions())
      QVERIFY2(entry->isSeparator() || isJapanese(entry->text()), qPrintable(entry->text()));
    QVERIFY2(QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_ja.qm"),
             "Qt's own translations are not installed: qt6-translations-l10n");
    QMessageBox question;
    question.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    for (const QAbstractButton* button : question.buttons())
      QVERIFY2(isJapanese(button->text()), qPrintable(button->text()));
  }

  void aTourSpeaksJapaneseAndAReadersOwnNotesStayAsTheyAre() {
    test_support::TraceBuilder builder("example.py",
                                       "#: However many tasks ask, only two connections are open.\n"
                                       "limit = 2\n"
                                       "#: My own note.\n"
                                       "print(limit)\n");
    for (const uint32_t line : {2u, 4u}) builder.line(test_support::TraceBuilder::mainThread(), line);
    view::ViewState view;
    TourCard card(&view);
    view.setRun(std::make_shared<view::RunView>(builder.build()));
    const auto* note = card.findChild<QLabel*>("tourNote");
    QVERIFY2(isJapanese(note->text()), qPrintable(note->text()));
    card.goNext();
    QCOMPARE(note->text(), QString("My own note."));
  }
};

QTEST_MAIN(TranslationTest)
#include "translation_test.moc"
