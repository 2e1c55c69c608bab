// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace loopscope::app {

// The program's own texts, and those of the scenarios, which lupdate cannot find.
static constexpr const char* kTexts[] = {"loopscope", "scenarios"};

// The usual entries of the editor's menu: QScintilla comes with few languages.
[[maybe_unused]] static constexpr const char* kOfTheEditor[] = {
    QT_TRANSLATE_NOOP("QsciScintilla", "&Undo"),     QT_TRANSLATE_NOOP("QsciScintilla", "&Redo"),
    QT_TRANSLATE_NOOP("QsciScintilla", "Cu&t"),      QT_TRANSLATE_NOOP("QsciScintilla", "&Copy"),
    QT_TRANSLATE_NOOP("QsciScintilla", "&Paste"),    QT_TRANSLATE_NOOP("QsciScintilla", "Delete"),
    QT_TRANSLATE_NOOP("QsciScintilla", "Select All")};

static bool install(QCoreApplication& application, const QLocale& locale, const char* texts,
                    const QString& folder) {
  auto* translator = new QTranslator(&application);
  return translator->load(locale, QString::fromLatin1(texts), QStringLiteral("_"), folder) &&
         QCoreApplication::installTranslator(translator);
}

bool translate(QCoreApplication& application, const QLocale& locale) {
  bool all = true;
  for (const char* texts : kTexts)
    all &= install(application, locale, texts, QStringLiteral(":/translations"));
  // Buttons of questions and Qt's own dialogs, where its translations are installed. Not beside our English.
  if (all) install(application, locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  return all;
}

QString scenarioText(const QString& written) {
  return QCoreApplication::translate("Scenario", written.toUtf8().constData());
}

}  // namespace loopscope::app
