// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

#include "ui/paint/theme.h"
#include "ui/panels/look.h"

// One theme for the whole window: its colours as a palette and a style sheet for widgets, and as a Look for
// what panels paint themselves.

namespace loopscope::app {

enum class Appearance { System, Light, Dark, HighContrast };

// What the system's own palette says; asked once, before ours replaces it.
bool isDark(const QPalette& systemPalette);
paint::ThemeName themeNameFor(Appearance appearance, bool systemIsDark);
const paint::Theme& themeFor(Appearance appearance, bool systemIsDark);

panels::Look lookFrom(const paint::Theme& theme);
QPalette paletteFrom(const paint::Theme& theme);
QString styleSheetFrom(const paint::Theme& theme);

}  // namespace loopscope::app
