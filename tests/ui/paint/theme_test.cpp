// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/theme.h"

#include <QtTest>

using namespace loopscope::paint;

namespace {

constexpr double kText = 4.5;
constexpr double kMark = 3.0;

// How a colour looks without one kind of cone (Viénot, Brettel and Mollon 1999, in linear light).
QColor dichromat(const QColor& c, bool withoutRed) {
  const auto lin = [](double v) { return std::pow(v, 2.2); };
  const auto gamma = [](double v) { return static_cast<float>(std::pow(std::clamp(v, 0.0, 1.0), 1 / 2.2)); };
  const double r = lin(c.redF()), g = lin(c.greenF()), b = lin(c.blueF());
  const double yellow = withoutRed ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
  const double blue = withoutRed ? 0.00401 * r - 0.00401 * g + b : -0.02234 * r + 0.02234 * g + b;
  return QColor::fromRgbF(gamma(yellow), gamma(yellow), gamma(blue));
}

double distance(const QColor& a, const QColor& b) {
  return std::sqrt(std::pow(a.red() - b.red(), 2) + std::pow(a.green() - b.green(), 2) +
                   std::pow(a.blue() - b.blue(), 2));
}

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

  static void themes() {
    QTest::addColumn<int>("name");
    QTest::newRow("light") << static_cast<int>(ThemeName::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeName::Dark);
    QTest::newRow("high contrast") << static_cast<int>(ThemeName::HighContrast);
  }
  static const Theme& theme() {
    QFETCH(int, name);
    return themeNamed(static_cast<ThemeName>(name));
  }

 private slots:
  void contrastIsThatOfWcag() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
  }

  void textCanBeReadOnEverythingItLiesOn_data() { themes(); }
  void textCanBeReadOnEverythingItLiesOn() {
    const Theme& t = theme();
    for (const QColor& ground : {t.window, t.panel, t.raised, t.instant, t.selectedRow, t.currentRow}) {
      for (const QColor& text : {t.text, t.mutedText})
        QVERIFY2(contrast(text, ground) >= kText, qPrintable(text.name() + " on " + ground.name()));
    }
    for (const QColor& ground : {t.window, t.panel, t.instant})
      for (const QColor& text : {t.danger, t.success, t.accent})
        QVERIFY2(contrast(text, ground) >= kText, qPrintable(text.name() + " on " + ground.name()));
    QVERIFY(contrast(t.onAccent, t.accent) >= kText);
    QVERIFY(contrast(t.onLoop, t.loopFill) >= kText);
  }

  void lanesCanBeSeenAndTheirTextRead_data() { themes(); }
  void lanesCanBeSeenAndTheirTextRead() {
    const Theme& t = theme();
    for (const LaneColours& lane : t.lanes) {
      QVERIFY2(contrast(lane.onFill, lane.fill) >= kText, qPrintable(lane.fill.name()));
      QVERIFY2(contrast(lane.ink, lane.tint) >= kText, qPrintable(lane.ink.name()));
      QVERIFY2(contrast(t.text, lane.tint) >= kText, qPrintable(lane.tint.name()));
      for (const QColor& ground : {t.window, t.panel, t.instant, t.selectedRow}) {
        QVERIFY2(contrast(lane.fill, ground) >= kMark, qPrintable(lane.fill.name() + " on " + ground.name()));
        QVERIFY2(contrast(lane.ink, ground) >= kText, qPrintable(lane.ink.name() + " on " + ground.name()));
      }
    }
    QVERIFY(contrast(t.danger, t.instant) >= kMark);
    QVERIFY(contrast(t.loopFill, t.instant) >= kMark);
  }

  void neighbouringLanesCanBeToldApartWithoutRedOrGreenCones_data() { themes(); }
  void neighbouringLanesCanBeToldApartWithoutRedOrGreenCones() {
    const Theme& t = theme();
    for (size_t i = 0; i < Theme::kLaneColourCount; ++i) {
      const QColor& a = t.lanes[i].fill;
      const QColor& b = t.lanes[(i + 1) % Theme::kLaneColourCount].fill;
      for (const bool withoutRed : {true, false})
        QVERIFY2(distance(dichromat(a, withoutRed), dichromat(b, withoutRed)) > 30,
                 qPrintable(QString("%1 and %2").arg(i).arg(i + 1)));
    }
  }

  void highContrastIsHigherThanTheOthers() {
    const Theme& t = highContrastTheme();
    for (const QColor& ground : {t.window, t.panel, t.raised, t.instant})
      for (const QColor& text : {t.text, t.mutedText, t.accent, t.danger})
        QVERIFY2(contrast(text, ground) >= 7, qPrintable(text.name() + " on " + ground.name()));
    QVERIFY(contrast(t.border, t.panel) >= kMark);
  }

  void laneColoursRepeatAndTheLoopHasItsOwn() {
    const Theme& t = lightTheme();
    QCOMPARE(t.lane(8).fill, t.lane(0).fill);
    QCOMPARE(t.lane(kNeutralColour).fill, t.loopFill);
  }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "theme_test.moc"
