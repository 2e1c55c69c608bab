// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <cmath>

#include "ui/export/appendix.h"
#include "ui/export/writers.h"
#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"
#include "ui/paint/theme.h"

namespace loopscope::pictures {

using paint::Role;
using paint::Scene;
using paint::SceneRequest;
using paint::Shape;

namespace {

constexpr double kPxPerSlot = 38;  // when the width is free: room for most labels
constexpr double kLeastWidthPx = 760;
constexpr double kMostFreeWidthPx = 3200;
constexpr double kMostPx = 30'000;  // in either direction, after scaling
constexpr double kMostPixels = 200e6;
constexpr double kTitlePx = 40;
constexpr double kLeastLanePx = view::ViewState::kMinLaneHeightPx;
constexpr double kMostLanePx = view::ViewState::kMaxLaneHeightPx;

double freeWidthPx(const view::TimeAxis& axis) {
  return std::clamp(paint::kHeaderWidthPx + axis.length() * kPxPerSlot, kLeastWidthPx, kMostFreeWidthPx);
}

// Room for an end mark at the right edge, however wide the picture.
view::Range wholeRange(const view::TimeAxis& axis, double widthPx) {
  constexpr double kRoomPx = 24;
  view::Range range = axis.whole();
  range.end += range.length() * kRoomPx / std::max(1.0, widthPx - paint::kHeaderWidthPx);
  return range;
}

// Places the parts of a picture: title, ruler, headers, lanes, legend.
class Composer {
 public:
  Composer(const view::RunView& run, const PictureOptions& options, paint::TextMeasure& measure)
      : m_run(run),
        m_options(options),
        m_measure(measure),
        m_axis(run.tracePtr(), options.axis),
        m_rows(view::laneRows(run, options.filter)) {
    m_widthPx = std::round(options.widthPx > 0 ? options.widthPx : freeWidthPx(m_axis));
    m_titlePx = options.title.empty() ? 0 : kTitlePx;
    m_range = options.range.value_or(wholeRange(m_axis, m_widthPx));
    m_laneHeightPx = m_options.laneHeightPx;
    addAppendix();
    fitRows();
  }

  Scene compose() {
    Scene scene;
    scene.size = {m_widthPx, m_heightPx};
    const double lanesTop = m_titlePx + paint::kRulerHeightPx;
    SceneRequest request = requestFor(m_widthPx - paint::kHeaderWidthPx, m_heightPx - lanesTop - belowPx());
    const Scene lanes = paint::buildLanes(request, m_measure);
    scene.append(lanes, {paint::kHeaderWidthPx, lanesTop});
    scene.append(paint::buildOverlay(request, lanes, m_measure), {paint::kHeaderWidthPx, lanesTop});
    scene.append(paint::buildRuler(request, m_measure), {paint::kHeaderWidthPx, m_titlePx});
    addCaptionNumbers(scene, request, lanesTop);
    addHeaders(scene, request, lanesTop);
    addTitle(scene);
    double top = m_heightPx - belowPx();
    for (const Scene& part : m_below) {
      scene.add(Shape::Rect, Role::Panel, {0, top, m_widthPx, part.size.height()});
      scene.append(part, {0, top});
      top += part.size.height();
    }
    return scene;
  }

 private:
  double belowPx() const {
    double height = 0;
    for (const Scene& part : m_below) height += part.size.height();
    return height;
  }

  // What the legend has to explain: all that the lanes and the ruler show.
  Scene shown() {
    const double rowsPx = static_cast<double>(m_rows.size()) * m_laneHeightPx;
    const SceneRequest request = requestFor(m_widthPx - paint::kHeaderWidthPx, rowsPx);
    Scene scene = paint::buildLanes(request, m_measure);
    scene.append(paint::buildRuler(request, m_measure), {});
    return scene;
  }

  void addAppendix() {
    const auto add = [this](Scene part) {
      if (part.size.height() > 0) m_below.push_back(std::move(part));
    };
    if (m_options.legend) add(paint::buildLegend(m_widthPx, shown(), m_measure));
    if (m_options.captions && !m_axis.empty()) {
      m_captions =
          captionEvents(m_run, m_options.marked, m_axis.eventAt(m_range.begin), m_axis.eventAt(m_range.end));
      add(buildCaptions(m_run, m_captions, m_widthPx, m_measure));
    }
    if (m_options.source) add(buildSource(m_run, m_widthPx, m_measure));
    if (m_options.output) add(buildOutput(m_run, m_widthPx, m_measure));
  }

  // Each above its lane at its instant; where two would cover each other the later one steps aside, and a
  // line leads to where it belongs.
  void addCaptionNumbers(Scene& scene, const SceneRequest& request, double lanesTop) {
    std::vector<QPointF> taken;
    constexpr double kApartPx = 19;
    for (size_t i = 0; i < m_captions.size(); ++i) {
      const trace::Event& event = m_run.trace().at(m_captions[i]);
      size_t row = 0;
      for (size_t n = 0; n < m_rows.size(); ++n)
        if (m_rows[n].lane == event.lane()) row = n;
      QPointF centre(paint::kHeaderWidthPx + request.eventPx(m_captions[i]),
                     lanesTop + request.rowTopPx(row) + kApartPx / 2);
      const auto covers = [&](QPointF other) {
        return std::abs(other.y() - centre.y()) < kApartPx && std::abs(other.x() - centre.x()) < kApartPx;
      };
      for (size_t tries = 0; tries < taken.size() && std::any_of(taken.begin(), taken.end(), covers); ++tries)
        centre.rx() += kApartPx;
      const double trueX = paint::kHeaderWidthPx + request.eventPx(m_captions[i]);
      if (centre.x() != trueX) {
        const double barTop = centre.y() + kApartPx / 2;
        scene.add(Shape::Line, Role::CaptionLead, {QPointF(trueX, barTop), QPointF(centre.x(), barTop)});
        scene.add(Shape::Line, Role::CaptionLead, {QPointF(centre.x(), barTop), centre});
      }
      taken.push_back(centre);
      addCaptionNumber(scene, m_measure, centre, i + 1);
    }
  }

  void fitRows() {
    const double fixed = m_titlePx + paint::kRulerHeightPx + belowPx();
    const double rows = std::max<double>(1, static_cast<double>(m_rows.size()));
    m_heightPx = fixed + rows * m_laneHeightPx;
    if (m_options.heightPx <= 0) return;
    // A picture that is too low for its lanes becomes higher: none of them may be missing.
    m_heightPx = std::max(std::round(m_options.heightPx), fixed + rows * kLeastLanePx);
    m_laneHeightPx = std::clamp(std::floor((m_heightPx - fixed) / rows), kLeastLanePx, kMostLanePx);
  }

  SceneRequest requestFor(double widthPx, double heightPx) const {
    return {.run = m_run,
            .axis = m_axis,
            .rows = m_rows,
            .range = m_range,
            .widthPx = widthPx,
            .heightPx = heightPx,
            .laneHeightPx = m_laneHeightPx,
            .cursor = m_options.cursor};
  }

  void addHeaders(Scene& scene, SceneRequest request, double top) {
    request.widthPx = paint::kHeaderWidthPx;
    std::optional<trace::LoopState> state;
    if (m_options.cursor.valid()) state = m_run.states().stateAt(m_options.cursor);
    Scene headers = paint::buildHeaders(request, state ? &*state : nullptr, m_measure);
    std::erase_if(headers.primitives, [](const paint::Primitive& p) { return p.role == Role::FoldMark; });
    scene.append(headers, {0, top});
    scene.add(Shape::Rect, Role::Panel, {0, m_titlePx, paint::kHeaderWidthPx, paint::kRulerHeightPx});
    const double line = top - 0.5;
    scene.add(Shape::Line, Role::RowLine, {QPointF(0, line), QPointF(paint::kHeaderWidthPx, line)});
  }

  void addTitle(Scene& scene) {
    if (m_titlePx == 0) return;
    scene.add(Shape::Rect, Role::Panel, {0, 0, m_widthPx, m_titlePx});
    const double room = m_widthPx - 2 * paint::kHeaderPaddingPx;
    paint::addText(scene, m_measure, Role::Title, paint::TextStyle::Title,
                   {paint::kHeaderPaddingPx, 0, room, m_titlePx}, paint::Align::Left,
                   m_measure.elided(QString::fromStdString(m_options.title), paint::TextStyle::Title, room));
  }

  const view::RunView& m_run;
  const PictureOptions& m_options;
  paint::TextMeasure& m_measure;
  view::TimeAxis m_axis;
  std::vector<view::LaneRow> m_rows;
  view::Range m_range;
  std::vector<Scene> m_below;  // legend, captions, source, output, in this order
  std::vector<EventId> m_captions;
  double m_widthPx = 0;
  double m_heightPx = 0;
  double m_laneHeightPx = 0;
  double m_titlePx = 0;
};

std::optional<Diagnostic> tooLarge(QSizeF size, double scale) {
  const QSizeF scaled = size * scale;
  const bool fits = scaled.width() <= kMostPx && scaled.height() <= kMostPx &&
                    scaled.width() * scaled.height() <= kMostPixels;
  if (fits) return {};
  return withoutPlace(Phrase::say("the picture would be %1 x %2 pixels; choose a smaller size or fewer lanes",
                                  std::lround(scaled.width()), std::lround(scaled.height())));
}

}  // namespace

std::optional<Format> formatOf(const QString& path) {
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == "png") return Format::Png;
  if (ending == "svg") return Format::Svg;
  if (ending == "pdf") return Format::Pdf;
  return {};
}

Scene composePicture(const view::RunView& run, const PictureOptions& options, paint::TextMeasure& measure) {
  return Composer(run, options, measure).compose();
}

Result<QByteArray> renderPicture(const view::RunView& run, const PictureOptions& options, Format format) {
  paint::TextMeasure measure;
  Scene scene = composePicture(run, options, measure);
  const double scale = format == Format::Png ? std::clamp(options.scale, 1.0, 4.0) : 1.0;
  if (const auto diagnostic = tooLarge(scene.size, scale)) return *diagnostic;
  if (options.transparent)
    std::erase_if(scene.primitives,
                  [](const paint::Primitive& p) { return p.role == Role::Ground || p.role == Role::Panel; });
  const paint::Theme& theme = paint::themeNamed(options.theme);
  switch (format) {
    case Format::Png:
      return writePng(scene, theme, scale);
    case Format::Svg:
      return writeSvg(scene, theme, QString::fromStdString(run.trace().fileName()));
    case Format::Pdf:
      return writePdf(scene, theme, QString::fromStdString(run.trace().fileName()));
  }
  return QByteArray();
}

std::optional<Diagnostic> exportPicture(const view::RunView& run, const PictureOptions& options,
                                        const QString& path) {
  const std::optional<Format> format = formatOf(path);
  if (!format) return withoutPlace(Phrase::say("%1: pictures end in .png, .svg or .pdf", path.toStdString()));
  const Result<QByteArray> bytes = renderPicture(run, options, *format);
  if (!bytes) return bytes.error();
  QSaveFile file(path);
  const bool written =
      file.open(QIODevice::WriteOnly) && file.write(bytes.value()) == bytes.value().size() && file.commit();
  if (!written)
    return withoutPlace(
        Phrase::say("%1: cannot be written: %2", path.toStdString(), file.errorString().toStdString()));
  return {};
}

}  // namespace loopscope::pictures
