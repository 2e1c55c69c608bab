// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "ui/paint/scene.h"
#include "ui/paint/text_measure.h"
#include "ui/paint/theme.h"
#include "ui/view/lane_rows.h"
#include "ui/view/run_view.h"
#include "ui/view/time_axis.h"

// Pictures of a run in files. The scene is built anew at the picture's own size by the code that draws the
// window. Vectors stay vectors, text stays text; nothing of the machine or the hour gets into a file, so the
// same run and options give the same bytes. Needs a QGuiApplication, a window it does not.

namespace loopscope::pictures {

enum class Format : uint8_t { Png, Svg, Pdf };

struct PictureOptions {
  view::AxisKind axis = view::AxisKind::Elastic;
  std::optional<view::Range> range;  // in the axis' coordinates; unset: the whole run
  view::LaneFilter filter;           // what is folded or hidden
  double widthPx = 0;                // 0: as wide as the run asks for
  double heightPx = 0;               // 0: as high as the rows ask for; else rows are scaled towards it
  double laneHeightPx = 56;
  double scale = 1;  // of the image, 1 to 4; vectors keep their size
  paint::ThemeName theme = paint::ThemeName::Light;
  bool transparent = false;
  bool legend = true;
  bool captions = false;        // numbers in the lanes, and below them what happens there
  std::vector<EventId> marked;  // the moments to number; empty: those that tell most
  bool source = false;          // the program's text
  bool output = false;          // what it printed
  EventId cursor;               // unset: no cursor, nothing dimmed
  std::string title;            // above the ruler; may be empty
};

// By the ending of a file name, in any case: .png, .svg, .pdf.
std::optional<Format> formatOf(const QString& path);

// The whole picture as one scene.
paint::Scene composePicture(const view::RunView& run, const PictureOptions& options,
                            paint::TextMeasure& measure);
// The bytes of the file; a diagnostic when the picture would be too large.
Result<QByteArray> renderPicture(const view::RunView& run, const PictureOptions& options, Format format);
// Writes the file whole or not at all. The diagnostic, if any, says what went wrong in one sentence.
std::optional<Diagnostic> exportPicture(const view::RunView& run, const PictureOptions& options,
                                        const QString& path);

}  // namespace loopscope::pictures
