// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QSettings>
#include <algorithm>

namespace loopscope::app {

namespace {

const QString kAppearance = QStringLiteral("window/appearance");
const QString kAxis = QStringLiteral("window/axis");
const QString kRerun = QStringLiteral("editor/rerunAfterMs");
const QString kWheel = QStringLiteral("timeline/wheelZooms");
const QString kAnimates = QStringLiteral("timeline/animates");
const QString kEvents = QStringLiteral("run/mostThousandEvents");
const QString kSeconds = QStringLiteral("run/mostRealSeconds");

int number(const QSettings& settings, const QString& key, int otherwise, int least, int most) {
  return std::clamp(settings.value(key, otherwise).toInt(), least, most);
}

}  // namespace

Preferences readPreferences(const QSettings& settings) {
  const Preferences usual;
  Preferences p;
  p.appearance = static_cast<Appearance>(number(settings, kAppearance, 0, 0, 3));
  p.axis = static_cast<view::AxisKind>(number(settings, kAxis, 0, 0, 2));
  p.rerunAfterMs = number(settings, kRerun, usual.rerunAfterMs, 50, 3000);
  p.wheelZooms = settings.value(kWheel, usual.wheelZooms).toBool();
  p.animates = settings.value(kAnimates, usual.animates).toBool();
  p.mostThousandEvents = number(settings, kEvents, usual.mostThousandEvents, 1, 50'000);
  p.mostRealSeconds = number(settings, kSeconds, usual.mostRealSeconds, 1, 600);
  return p;
}

void writePreferences(QSettings& settings, const Preferences& p) {
  settings.setValue(kAppearance, static_cast<int>(p.appearance));
  settings.setValue(kAxis, static_cast<int>(p.axis));
  settings.setValue(kRerun, p.rerunAfterMs);
  settings.setValue(kWheel, p.wheelZooms);
  settings.setValue(kAnimates, p.animates);
  settings.setValue(kEvents, p.mostThousandEvents);
  settings.setValue(kSeconds, p.mostRealSeconds);
}

}  // namespace loopscope::app
