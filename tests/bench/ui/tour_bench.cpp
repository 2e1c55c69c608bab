// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "tests/bench/measure.h"
#include "tests/support/sample_traces.h"
#include "ui/timeline/timeline_pane.h"

// A scripted tour through a run at 1920x1080, on the widgets that a person sees: zooming in and out, panning,
// scrolling, stepping and scrubbing, on all three axes. Each frame is one move and the painting of what it
// changed, in processor time. Prints p50, p99 and the worst for each part of the tour, and how much memory
// the run and all that is shown of it take for each event. Usage: tour_bench [EVENTS [TASKS]]

using namespace loopscope;

namespace {

class Tour {
 public:
  explicit Tour(view::RunViewPtr run) : m_pane(m_view), m_image(1920, 1080, QImage::Format_RGB32) {
    m_view.setRun(std::move(run));
    m_view.setLaneHeightPx(24);
    m_pane.resize(1920, 1080);
    m_pane.show();
    QCoreApplication::processEvents();
  }

  void walk(view::AxisKind kind) {
    m_times.clear();
    m_view.setAxisKind(kind);
    m_view.fitAll();
    const double length = m_view.axis().length();
    const double middle = length / 2;
    const int zooms = std::max(1, static_cast<int>(std::log(length / 4) / std::log(1.25)));
    frames("zoom in", zooms, [&](int) { m_view.zoom(1.25, middle); });
    frames("step", 60, [&](int) { m_view.setCursor(EventId(m_view.cursor().value() + 1)); });
    frames("pan", 40, [&](int) { m_view.pan(m_view.range().length() / 10); });
    frames("zoom out", zooms, [&](int) { m_view.zoom(1 / 1.25, middle); });
    const auto size = static_cast<double>(m_view.run()->trace().size());
    frames("scrub", 100, [&](int i) { m_view.scrubTo(EventId(static_cast<uint32_t>(size * i / 100))); });
    for (const double shown : {0.5, 0.05, 0.002}) {
      m_view.fitAll();
      m_view.zoom(1 / shown, middle);
      frames("pan, zoomed", 30, [&](int) { m_view.pan(m_view.range().length() / 25); });
      frames("scroll", 30, [&](int i) { m_view.setScrollTopPx(i * 40); });
      frames("scrub, zoomed", 30, [&](int i) {
        const view::Range range = m_view.range();
        m_view.scrubTo(m_view.axis().eventAt(range.begin + range.length() * i / 30));
      });
    }
  }

  void print() {
    std::vector<double> all;
    for (auto& [name, times] : m_times) {
      printRow(name, times);
      all.insert(all.end(), times.begin(), times.end());
    }
    printRow("all frames", all);
  }

 private:
  void frames(const char* name, int count, const std::function<void(int)>& move) {
    for (int i = 0; i < count; ++i) {
      const double start = processorMs();
      move(i);
      m_pane.render(&m_image);
      m_times[name].push_back(processorMs() - start);
    }
  }

  static void printRow(const std::string& name, std::vector<double>& times) {
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
      return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("  %-14s %4zu frames  p50 %6.2f  p99 %6.2f  worst %6.2f ms\n", name.c_str(), times.size(),
                at(0.5), at(0.99), times.back());
  }

  view::ViewState m_view;
  timeline::TimelinePane m_pane;
  QImage m_image;
  std::map<std::string, std::vector<double>> m_times;
};

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication app(argc, argv);
  const size_t events = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
  const size_t tasks = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100;
  const double before = heldBytes();
  const auto trace = test_support::bigTrace(events, tasks);
  Tour tour(std::make_shared<view::RunView>(trace));
  const auto size = static_cast<double>(trace->size());
  std::printf("%.0f bytes for each of %zu events\n", (heldBytes() - before) / size, trace->size());
  const std::pair<view::AxisKind, const char*> axes[] = {{view::AxisKind::Elastic, "elastic"},
                                                         {view::AxisKind::Clock, "clock"},
                                                         {view::AxisKind::Steps, "steps"}};
  for (const auto& [kind, name] : axes) {
    std::printf("%zu events, %zu tasks, %s axis\n", trace->size(), tasks, name);
    tour.walk(kind);
    tour.print();
  }
  return 0;
}
