// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/status.h"

#include <QCoreApplication>

namespace loopscope::view {

QString inWords(const trace::Phrase& phrase) {
  if (*phrase.pattern == '\0') return QString::fromStdString(phrase.text);
  const QString pattern = QCoreApplication::translate("Status", phrase.pattern);
  QString said;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const int part = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() - 1 : -1;
    if (part < 0 || part >= static_cast<int>(phrase.parts.size())) {
      said += pattern[i];
      continue;
    }
    said += inWords(phrase.parts[static_cast<size_t>(part)]);
    ++i;
  }
  return said;
}

QString laneTitle(const trace::Trace& trace, LaneId lane) {
  // Lanes that the program did not name itself.
  static constexpr const char* kOurs[] = {
      QT_TRANSLATE_NOOP("Status", "Event loop"),  QT_TRANSLATE_NOOP("Status", "Main thread"),
      QT_TRANSLATE_NOOP("Status", "Thread pool"), QT_TRANSLATE_NOOP("Status", "Process pool"),
      QT_TRANSLATE_NOOP("Status", "Network"),     QT_TRANSLATE_NOOP("Status", "Disk"),
  };
  const std::string title = trace::laneTitle(trace, lane);
  for (const char* name : kOurs)
    if (title == name) return QCoreApplication::translate("Status", name);
  return QString::fromStdString(title);
}

}  // namespace loopscope::view
