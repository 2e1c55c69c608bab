// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QTranslator>

namespace loopscope::app {

// The program's own texts, and those of the scenarios, which lupdate cannot find.
static constexpr const char* kTexts[] = {"loopscope", "scenarios"};

bool translate(QCoreApplication& application, const QLocale& locale) {
  bool all = true;
  for (const char* texts : kTexts) {
    auto* translator = new QTranslator(&application);
    all &= translator->load(locale, QString::fromLatin1(texts), QStringLiteral("_"),
                            QStringLiteral(":/translations")) &&
           QCoreApplication::installTranslator(translator);
  }
  return all;
}

QString scenarioText(const QString& written) {
  return QCoreApplication::translate("Scenario", written.toUtf8().constData());
}

}  // namespace loopscope::app
