// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_style.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#include <algorithm>

namespace loopscope::app {

namespace {
using Settings = QMap<QString, QVariantMap>;  // by name space and key

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

// Who says it, and how one reads from it that things should hold still.
struct Source {
  QLatin1String space;
  QLatin1String key;
  bool (*holdsStill)(const QVariant& value);
};
const Source kSources[] = {
    {QLatin1String("org.freedesktop.appearance"), QLatin1String("reduced-motion"),
     [](const QVariant& value) { return value.toUInt() == 1; }},
    {QLatin1String("org.gnome.desktop.interface"), QLatin1String("enable-animations"),
     [](const QVariant& value) { return !value.toBool(); }},
    {QLatin1String("org.kde.kdeglobals.KDE"), QLatin1String("AnimationDurationFactor"),
     [](const QVariant& value) {
       bool isNumber = false;
       return value.toDouble(&isNumber) == 0 && isNumber;
     }},
};
}  // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

bool WindowStyle::holdsStill() const {
  return std::any_of(m_holdStill.begin(), m_holdStill.end(), [](bool asked) { return asked; });
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
  if (hint == SH_Widget_Animation_Duration && holdsStill()) return 0;
  if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;  // Qt's own are of another family than ours
  return QProxyStyle::styleHint(hint, option, widget, returned);
}

void WindowStyle::followDesktop() {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  qDBusRegisterMetaType<Settings>();
  bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
              SLOT(readSetting(QString, QString, QDBusVariant)));
  QStringList spaces;
  for (const Source& source : kSources) spaces << source.space;
  QDBusMessage question =
      QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("ReadAll"));
  question << spaces;
  auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    answer->deleteLater();
    const QDBusPendingReply<Settings> reply = *answer;
    if (reply.isError()) return;
    const Settings settings = reply.value();
    for (auto space = settings.begin(); space != settings.end(); ++space)
      for (auto each = space->begin(); each != space->end(); ++each)
        readSetting(space.key(), each.key(), QDBusVariant(*each));
  });
}

void WindowStyle::readSetting(const QString& space, const QString& key, const QDBusVariant& value) {
  constexpr uint kDark = 1;
  constexpr uint kLight = 2;
  const uint number = value.variant().toUInt();
  if (space == kSources[0].space && key == QStringLiteral("color-scheme") &&
      (number == kDark || number == kLight))
    emit schemeChanged(number == kDark);
  for (size_t i = 0; i < m_holdStill.size(); ++i) {
    if (space == kSources[i].space && key == kSources[i].key)
      m_holdStill[i] = kSources[i].holdsStill(value.variant());
  }
}

}  // namespace loopscope::app
