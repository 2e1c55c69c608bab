// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QProxyStyle>
#include <array>

// Fusion, which holds still where the desktop asks for reduced motion, and says whether the desktop is dark.
// Qt's styles do not look that up: the desktop portal knows it for GNOME, KDE and whoever follows them.
// Without a portal everything moves.

namespace loopscope::app {

class WindowStyle : public QProxyStyle {
  Q_OBJECT
 public:
  WindowStyle();

  // Asks the portal, and from then on hears of changes. The answer comes later: nobody waits for it.
  void followDesktop();
  bool holdsStill() const;

  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returned) const override;

 signals:
  // Not sent by a desktop that has no preference.
  void schemeChanged(bool isDark);

 private slots:
  void readSetting(const QString& space, const QString& key, const QDBusVariant& value);

 private:
  std::array<bool, 3> m_holdStill{};  // who asks for it; a desktop says only its own
};

}  // namespace loopscope::app
