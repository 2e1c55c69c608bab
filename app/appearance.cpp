// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include <QFile>

namespace loopscope::app {

using paint::blend;
using paint::Theme;

namespace {
constexpr int kBodyPx = 13;
constexpr int kSmallPx = 11;
constexpr int kMonoPx = 13;

QFont font(const QStringList& families, int sizePx) {
  QFont font;
  font.setFamilies(families);
  font.setPixelSize(sizePx);
  return font;
}

QFont sansFont(int sizePx) {
  return font({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("Sans Serif")}, sizePx);
}

QFont monoFont(int sizePx) {
  QFont mono = font(
      {QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Monospace")},
      sizePx);
  mono.setStyleHint(QFont::Monospace);
  mono.setFixedPitch(true);
  return mono;
}

QColor translucent(QColor color, double alpha) {
  color.setAlphaF(static_cast<float>(alpha));
  return color;
}

panels::LaneInk inkFrom(const paint::LaneColours& colours) {
  return {colours.fill, colours.onFill, colours.ink, colours.tint};
}

// The source's own colours; each has 4.5:1 on the panel it lies on.
void setSyntax(panels::Look& look) {
  look.keyword = look.dark ? QColor(0xe0, 0x8f, 0xc4) : QColor(0xa0, 0x2f, 0x6f);
  look.stringColor = look.dark ? QColor(0x8f, 0xc9, 0x8a) : QColor(0x2a, 0x76, 0x38);
  look.number = look.dark ? QColor(0x8a, 0xb8, 0xf0) : QColor(0x1f, 0x5f, 0xa8);
  look.comment = look.mutedText;
}
}  // namespace

bool isDark(const QPalette& systemPalette) {
  return systemPalette.color(QPalette::Window).lightness() <
         systemPalette.color(QPalette::WindowText).lightness();
}

paint::ThemeName themeNameFor(Appearance appearance, bool systemIsDark) {
  if (appearance == Appearance::HighContrast) return paint::ThemeName::HighContrast;
  const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark);
  return dark ? paint::ThemeName::Dark : paint::ThemeName::Light;
}

const Theme& themeFor(Appearance appearance, bool systemIsDark) {
  return paint::themeNamed(themeNameFor(appearance, systemIsDark));
}

panels::Look lookFrom(const Theme& theme) {
  panels::Look look;
  look.dark = theme.dark;
  look.ground = theme.window;
  look.surface = theme.panel;
  look.raised = theme.raised;
  look.border = theme.border;
  look.text = theme.text;
  look.mutedText = theme.mutedText;
  look.faintText = blend(translucent(theme.mutedText, 0.8), theme.panel);
  look.accent = theme.accent;
  look.onAccent = theme.onAccent;
  look.accentTint = blend(translucent(theme.accent, theme.dark ? 0.22 : 0.1), theme.panel);
  look.currentRow = theme.currentRow;
  look.error = theme.danger;
  look.warning = theme.danger;
  look.good = theme.success;
  setSyntax(look);
  look.body = sansFont(kBodyPx);
  look.small = sansFont(kSmallPx);
  look.mono = monoFont(kMonoPx);
  look.neutral = inkFrom(theme.lane(paint::kNeutralColour));
  for (size_t i = 0; i < look.lanes.size(); ++i) look.lanes[i] = inkFrom(theme.lanes[i]);
  return look;
}

QPalette paletteFrom(const Theme& theme) {
  QPalette palette;
  palette.setColor(QPalette::Window, theme.window);
  palette.setColor(QPalette::WindowText, theme.text);
  palette.setColor(QPalette::Base, theme.panel);
  palette.setColor(QPalette::AlternateBase, theme.raised);
  palette.setColor(QPalette::Text, theme.text);
  palette.setColor(QPalette::PlaceholderText, theme.mutedText);
  palette.setColor(QPalette::Button, theme.raised);
  palette.setColor(QPalette::ButtonText, theme.text);
  palette.setColor(QPalette::BrightText, theme.danger);
  palette.setColor(QPalette::Highlight, theme.accent);
  palette.setColor(QPalette::HighlightedText, theme.onAccent);
  palette.setColor(QPalette::Link, theme.accent);
  palette.setColor(QPalette::LinkVisited, theme.accent);
  palette.setColor(QPalette::ToolTipBase, theme.raised);
  palette.setColor(QPalette::ToolTipText, theme.text);
  palette.setColor(QPalette::Mid, theme.border);
  palette.setColor(QPalette::Dark, theme.border);
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, theme.faintMark);
  }
  return palette;
}

// The style sheet stands in a resource; colours are filled in for its @names.
QString styleSheetFrom(const Theme& theme) {
  QFile file(QStringLiteral(":/themes/window.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  const std::pair<const char*, QColor> colours[] = {
      {"@window", theme.window},
      {"@panel", theme.panel},
      {"@raised", theme.raised},
      {"@border", theme.border},
      {"@text", theme.text},
      {"@muted", theme.mutedText},
      {"@accent", theme.accent},
      {"@onAccent", theme.onAccent},
      {"@danger", theme.danger},
      {"@faint", theme.faintMark},
      {"@hover", blend(translucent(theme.text, 0.06), theme.raised)},
      {"@pressed", blend(translucent(theme.text, 0.12), theme.raised)},
      {"@deepAccent", blend(translucent(theme.text, 0.15), theme.accent)},
      {"@tint", blend(translucent(theme.accent, theme.dark ? 0.22 : 0.1), theme.panel)},
  };
  for (const auto& [name, colour] : colours) sheet.replace(QLatin1String(name) + u';', colour.name() + u';');
  sheet.replace(QStringLiteral("@scheme"), theme.dark ? QStringLiteral("dark") : QStringLiteral("light"));
  return sheet;
}

}  // namespace loopscope::app
