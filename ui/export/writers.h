// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "ui/paint/scene.h"
#include "ui/paint/theme.h"

// A scene as the bytes of a file. Pure: the same scene and theme give the same bytes.

namespace loopscope::pictures {

QByteArray writePng(const paint::Scene& scene, const paint::Theme& theme, double scale);
// One element per primitive, text as text; the title is for screen readers.
QByteArray writeSvg(const paint::Scene& scene, const paint::Theme& theme, const QString& title);
QByteArray writePdf(const paint::Scene& scene, const paint::Theme& theme, const QString& title);

}  // namespace loopscope::pictures
