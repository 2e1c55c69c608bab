// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "tests/bench/measure.h"
#include "tests/support/sample_traces.h"
#include "ui/paint/scene_builder.h"
#include "ui/paint/scene_painter.h"

// What one frame of the timeline costs at 1920x1080, from the whole run down to single steps: building the
// scenes and painting them, in processor time, median of several. Usage: frame_bench [EVENTS [TASKS]]

using namespace loopscope;

namespace {

double msSince(double startMs) {
  return processorMs() - startMs;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

struct Cost {
  double build = 0;
  double paint = 0;
  size_t primitives = 0;
};

Cost frame(paint::SceneRequest& request, paint::TextMeasure& measure, QImage& image) {
  Cost cost;
  auto start = processorMs();
  const paint::Scene lanes = paint::buildLanes(request, measure);
  const paint::Scene overlay = paint::buildOverlay(request, lanes, measure);
  const paint::Scene ruler = paint::buildRuler(request, measure);
  cost.build = msSince(start);
  cost.primitives = lanes.primitives.size() + overlay.primitives.size() + ruler.primitives.size();
  start = processorMs();
  QPainter painter(&image);
  for (const paint::Scene* scene : {&lanes, &overlay, &ruler})
    paint::paintScene(painter, *scene, paint::lightTheme());
  painter.end();
  cost.paint = msSince(start);
  return cost;
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication app(argc, argv);
  const size_t events = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
  const size_t tasks = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100;
  auto start = processorMs();
  const auto trace = test_support::bigTrace(events, tasks);
  std::printf("%zu events made in %.0f ms\n", trace->size(), msSince(start));
  start = processorMs();
  const view::RunView run(trace);
  std::printf("spans, states, findings, indices: %.0f ms\n", msSince(start));
  const auto rows = view::laneRows(run);
  paint::TextMeasure measure;
  QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
  for (const auto kind : {view::AxisKind::Elastic, view::AxisKind::Clock, view::AxisKind::Steps}) {
    start = processorMs();
    const view::TimeAxis axis(trace, kind);
    std::printf("axis %d: built in %.0f ms\n", static_cast<int>(kind), msSince(start));
    for (double share = 1; share * axis.length() > 1; share /= 8) {
      const double middle = axis.length() / 2;
      const double half = share * axis.length() / 2;
      paint::SceneRequest request{.run = run,
                                  .axis = axis,
                                  .rows = rows,
                                  .range = {middle - half, middle + half},
                                  .widthPx = 1920,
                                  .heightPx = 1080,
                                  .laneHeightPx = 24,
                                  .cursor = axis.eventAt(middle)};
      std::vector<double> builds;
      std::vector<double> paints;
      size_t primitives = 0;
      for (int i = 0; i < 7; ++i) {
        const Cost cost = frame(request, measure, image);
        builds.push_back(cost.build);
        paints.push_back(cost.paint);
        primitives = cost.primitives;
      }
      std::printf("  1/%-8.0f build %6.2f ms  paint %6.2f ms  %zu primitives\n", 1 / share, median(builds),
                  median(paints), primitives);
    }
    paint::SceneRequest request{
        .run = run, .axis = axis, .rows = rows, .range = {0, 1}, .widthPx = 1920, .heightPx = 60};
    start = processorMs();
    const size_t count = paint::buildOverview(request).primitives.size();
    std::printf("  overview %.1f ms, %zu primitives\n", msSince(start), count);
  }
}
