// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QTranslator>

namespace loopscope::app {

bool translate(QCoreApplication& application, const QLocale& locale) {
  auto* translator = new QTranslator(&application);
  return translator->load(locale, QStringLiteral("loopscope"), QStringLiteral("_"),
                          QStringLiteral(":/translations")) &&
         QCoreApplication::installTranslator(translator);
}

}  // namespace loopscope::app
