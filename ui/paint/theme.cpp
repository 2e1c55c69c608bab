// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/theme.h"

#include <cmath>

namespace loopscope::paint {

namespace {

// Okabe and Ito's hues, darkened or lightened until they can be read: blue, orange, purple, teal, rose,
// olive, sky, brown. Neighbours in the list, which neighbouring lanes get, are the easiest to tell apart.
Theme makeLight() {
  Theme t;
  t.window = QColor(0xF6F5F2);
  t.panel = QColor(0xFFFFFF);
  t.raised = QColor(0xF6F5F2);
  t.border = QColor(0xE2DFD8);
  t.text = QColor(0x22252A);
  t.mutedText = QColor(0x62666E);
  t.faintMark = QColor(0xB9BCC2);
  t.accent = QColor(0x2F5FD0);
  t.onAccent = QColor(0xFFFFFF);
  t.danger = QColor(0xBE2732);
  t.success = QColor(0x2C6E3F);
  t.currentRow = QColor(0xFFF3C9);
  t.instant = QColor(0xECE9E2);
  t.selectedRow = QColor(0xE8EEF9);
  t.loopFill = QColor(0x666C77);
  t.onLoop = QColor(0xFFFFFF);
  t.lanes = {{{QColor(0x3A6EA5), QColor(0x2F629A), QColor(0xFFFFFF), QColor(0xE5EDF6)},
              {QColor(0xC26F24), QColor(0x96500F), QColor(0x1A1005), QColor(0xFAEBDD)},
              {QColor(0x8A5AA8), QColor(0x7B4B9C), QColor(0xFFFFFF), QColor(0xF3E7F7)},
              {QColor(0x258073), QColor(0x1A6F65), QColor(0xFFFFFF), QColor(0xDFF1EE)},
              {QColor(0x77771D), QColor(0x646412), QColor(0xFFFFFF), QColor(0xF1F1D8)},
              {QColor(0xB3447B), QColor(0xA8376E), QColor(0xFFFFFF), QColor(0xF9E4EE)},
              {QColor(0x1C7AA8), QColor(0x156D98), QColor(0xFFFFFF), QColor(0xDDF0F8)},
              {QColor(0x86624C), QColor(0x765440), QColor(0xFFFFFF), QColor(0xF2E9E3)}}};
  return t;
}

Theme makeDark() {
  Theme t;
  t.dark = true;
  t.window = QColor(0x16181C);
  t.panel = QColor(0x1D2025);
  t.raised = QColor(0x272B31);
  t.border = QColor(0x33383F);
  t.text = QColor(0xE8E9EB);
  t.mutedText = QColor(0xA3A9B3);
  t.faintMark = QColor(0x5B626D);
  t.accent = QColor(0x7FA2FF);
  t.onAccent = QColor(0x0E1116);
  t.danger = QColor(0xFF7B80);
  t.success = QColor(0x74C58A);
  t.currentRow = QColor(0x3B3518);
  t.instant = QColor(0x22262C);
  t.selectedRow = QColor(0x20304D);
  t.loopFill = QColor(0x8E95A1);
  t.onLoop = QColor(0x0E1116);
  t.lanes = {{{QColor(0x6BA6DE), QColor(0x7DB2E4), QColor(0x0E1116), QColor(0x1D2D3E)},
              {QColor(0xE39A52), QColor(0xE8A562), QColor(0x0E1116), QColor(0x3B2A18)},
              {QColor(0xBC92DB), QColor(0xC5A0E0), QColor(0x0E1116), QColor(0x30253A)},
              {QColor(0x4DBDAE), QColor(0x5FC7B9), QColor(0x0E1116), QColor(0x17332F)},
              {QColor(0xBFBF55), QColor(0xC8C869), QColor(0x0E1116), QColor(0x32321A)},
              {QColor(0xEE86B4), QColor(0xF096BE), QColor(0x0E1116), QColor(0x3C2330)},
              {QColor(0x62C3EA), QColor(0x76CBED), QColor(0x0E1116), QColor(0x183240)},
              {QColor(0xC9A28C), QColor(0xD1AF9B), QColor(0x0E1116), QColor(0x362A23)}}};
  return t;
}

Theme makeHighContrast() {
  Theme t = makeDark();
  t.window = QColor(Qt::black);
  t.panel = QColor(Qt::black);
  t.raised = QColor(0x121212);
  t.border = QColor(0xB8B8B8);
  t.text = QColor(0xFFFFFF);
  t.mutedText = QColor(0xE2E2E2);
  t.faintMark = QColor(0xA0A0A0);
  t.accent = QColor(0xFFE14D);
  t.onAccent = QColor(Qt::black);
  t.danger = QColor(0xFF9494);
  t.success = QColor(0x8DF0A6);
  t.currentRow = QColor(0x403600);
  t.instant = QColor(0x1C1C1C);
  t.selectedRow = QColor(0x3A3200);
  t.loopFill = QColor(0xD0D0D0);
  t.onLoop = QColor(Qt::black);
  for (LaneColours& lane : t.lanes) {
    lane.fill = lane.fill.lighter(118);
    lane.ink = lane.ink.lighter(118);
    lane.onFill = QColor(Qt::black);
  }
  return t;
}

double linear(double channel) {
  return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}  // namespace

LaneColours Theme::lane(int colour) const {
  if (colour < 0) return {loopFill, mutedText, onLoop, raised};
  return lanes[static_cast<size_t>(colour) % kLaneColourCount];
}

const Theme& lightTheme() {
  static const Theme theme = makeLight();
  return theme;
}

const Theme& darkTheme() {
  static const Theme theme = makeDark();
  return theme;
}

const Theme& highContrastTheme() {
  static const Theme theme = makeHighContrast();
  return theme;
}

const Theme& themeNamed(ThemeName name) {
  switch (name) {
    case ThemeName::Light:
      return lightTheme();
    case ThemeName::Dark:
      return darkTheme();
    case ThemeName::HighContrast:
      return highContrastTheme();
  }
  return lightTheme();
}

double contrast(const QColor& a, const QColor& b) {
  const double la = luminance(a);
  const double lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blend(const QColor& over, const QColor& under) {
  const auto alpha = static_cast<double>(over.alphaF());
  const auto mix = [alpha](int o, int u) {
    return static_cast<int>(std::lround(alpha * o + (1 - alpha) * u));
  };
  return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

}  // namespace loopscope::paint
