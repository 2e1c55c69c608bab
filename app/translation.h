// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

// The window's texts in the system's language, where there is a translation. What the core says about a run
// is the same everywhere: sentences, schedules and pictures of the command line know no language.

namespace loopscope::app {

// With Qt's own texts, where they are installed. False when there is no translation; the window then speaks
// English.
bool translate(QCoreApplication& application, const QLocale& locale);

// What a scenario says of itself (its title, topic and sentences, a note of its tour) as the window shows it.
// What has no translation, such as the words of the reader's own programs, stays as it is written.
QString scenarioText(const QString& written);

}  // namespace loopscope::app
