// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_style.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace loopscope::app;

using Settings = QMap<QString, QVariantMap>;

// As desktops have it, on a bus of its own.
class Portal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
 public:
  Settings settings;

 public slots:
  QMap<QString, QVariantMap> ReadAll(const QStringList& spaces) {
    Settings asked;
    for (const QString& space : spaces)
      if (settings.contains(space)) asked[space] = settings[space];
    return asked;
  }

 signals:
  void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

class WindowStyleTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void cleanupTestCase();
  void init() { m_portal.settings.clear(); }
  void withoutAWordFromTheDesktopThingsMove();
  void eachDesktopIsUnderstood_data();
  void eachDesktopIsUnderstood();
  void itHearsOfChanges();
  void itSaysWhetherTheDesktopIsDark();

 private:
  static int durationMs(const WindowStyle& style) {
    return style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr);
  }
  QProcess m_bus;
  Portal m_portal;
};

void WindowStyleTest::initTestCase() {
  m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
  QVERIFY2(m_bus.waitForStarted(), "there is no dbus-daemon: ./dev installs it");
  QVERIFY(m_bus.waitForReadyRead());
  const QByteArray address = m_bus.readLine().trimmed();
  qputenv("DBUS_SESSION_BUS_ADDRESS", address);
  QDBusConnection desktop = QDBusConnection::connectToBus(address, "desktop");
  qDBusRegisterMetaType<Settings>();
  QVERIFY(desktop.registerObject("/org/freedesktop/portal/desktop", &m_portal,
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
  QVERIFY(desktop.registerService("org.freedesktop.portal.Desktop"));
}

void WindowStyleTest::cleanupTestCase() {
  QDBusConnection::disconnectFromBus("desktop");
  m_bus.terminate();
  m_bus.waitForFinished();
}

void WindowStyleTest::withoutAWordFromTheDesktopThingsMove() {
  WindowStyle style;
  QVERIFY(durationMs(style) > 0);
  style.followDesktop();
  QTest::qWait(50);
  QVERIFY(durationMs(style) > 0);
}

void WindowStyleTest::eachDesktopIsUnderstood_data() {
  QTest::addColumn<QString>("space");
  QTest::addColumn<QString>("key");
  QTest::addColumn<QVariant>("value");
  QTest::addColumn<bool>("holdsStill");
  const QString shared = "org.freedesktop.appearance";
  const QString gnome = "org.gnome.desktop.interface";
  const QString kde = "org.kde.kdeglobals.KDE";
  QTest::newRow("shared") << shared << "reduced-motion" << QVariant(1u) << true;
  QTest::newRow("shared, no preference") << shared << "reduced-motion" << QVariant(0u) << false;
  QTest::newRow("GNOME") << gnome << "enable-animations" << QVariant(false) << true;
  QTest::newRow("GNOME, moving") << gnome << "enable-animations" << QVariant(true) << false;
  QTest::newRow("KDE") << kde << "AnimationDurationFactor" << QVariant("0") << true;
  QTest::newRow("KDE, slow") << kde << "AnimationDurationFactor" << QVariant("2.5") << false;
  QTest::newRow("KDE, nonsense") << kde << "AnimationDurationFactor" << QVariant("often") << false;
  QTest::newRow("something else") << gnome << "cursor-blink" << QVariant(false) << false;
}

void WindowStyleTest::eachDesktopIsUnderstood() {
  QFETCH(QString, space);
  QFETCH(QString, key);
  QFETCH(QVariant, value);
  QFETCH(bool, holdsStill);
  m_portal.settings[space][key] = value;
  WindowStyle style;
  style.followDesktop();
  if (holdsStill)
    QTRY_COMPARE(durationMs(style), 0);
  else
    QTest::qWait(50);
  QCOMPARE(style.holdsStill(), holdsStill);
}

void WindowStyleTest::itHearsOfChanges() {
  WindowStyle style;
  style.followDesktop();
  QTest::qWait(50);
  emit m_portal.SettingChanged("org.gnome.desktop.interface", "enable-animations", QDBusVariant(false));
  QTRY_COMPARE(durationMs(style), 0);
  emit m_portal.SettingChanged("org.gnome.desktop.interface", "enable-animations", QDBusVariant(true));
  QTRY_VERIFY(durationMs(style) > 0);
}

void WindowStyleTest::itSaysWhetherTheDesktopIsDark() {
  const QString space = "org.freedesktop.appearance";
  m_portal.settings[space]["color-scheme"] = 1u;
  WindowStyle style;
  QSignalSpy said(&style, &WindowStyle::schemeChanged);
  style.followDesktop();
  QVERIFY(said.wait());
  QCOMPARE(said.takeFirst()[0].toBool(), true);
  emit m_portal.SettingChanged(space, "color-scheme", QDBusVariant(0u));  // no preference
  emit m_portal.SettingChanged(space, "color-scheme", QDBusVariant(2u));
  QVERIFY(said.wait());
  QCOMPARE(said.count(), 1);
  QCOMPARE(said[0][0].toBool(), false);
}

QTEST_MAIN(WindowStyleTest)
#include "window_style_test.moc"
