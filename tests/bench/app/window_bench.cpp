// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <utility>
#include <vector>

#include "app/main_window.h"
#include "tests/bench/measure.h"
#include "tests/support/sample_traces.h"
#include "ui/panels/log_panel.h"

// What a long run costs in the whole window, with all panels: how much memory for each event, and how long a
// step, a scrub, a zoom, a scroll through the log and a letter in its filter take, in processor time: each
// frame with all the work since the one before, and how many there were, since what glides is several. Usage:
// window_bench [EVENTS [TASKS]]

using namespace loopscope;

namespace {

// Notes when a frame has been painted.
class FrameClock : public QApplication {
 public:
  using QApplication::QApplication;
  bool notify(QObject* receiver, QEvent* event) override {
    const QEvent::Type type = event->type();
    const bool done = QApplication::notify(receiver, event);
    if (type == QEvent::UpdateRequest && receiver->isWidgetType()) {
      const double now = processorMs();
      frames.push_back(now - std::exchange(m_last, now));
    }
    return done;
  }
  void begin() {
    frames.clear();
    m_last = processorMs();
  }
  std::vector<double> frames;  // in ms

 private:
  double m_last = 0;
};

void settle() {
  for (int i = 0; i < 3; ++i) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
  }
}

void frames(FrameClock& clock, const char* name, int count, const std::function<void(int)>& move) {
  std::vector<double> times;
  for (int i = 0; i < count; ++i) {
    clock.begin();
    move(i);
    settle();
    if (!clock.frames.empty()) times.push_back(*std::max_element(clock.frames.begin(), clock.frames.end()));
  }
  std::sort(times.begin(), times.end());
  const auto at = [&](double share) {
    return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))];
  };
  std::printf("  %-16s %4zu frames  p50 %7.2f  p99 %7.2f  worst %7.2f ms\n", name, times.size(), at(0.5),
              at(0.99), times.back());
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  FrameClock clock(argc, argv);
  QApplication::setStyle(QStringLiteral("Fusion"));
  const size_t events = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
  const size_t tasks = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100;
  const double atStart = heldBytes();
  const QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
  const auto simulate = [&](const run::Scenario&, const run::RunOptions&, const std::stop_token&,
                            const run::Progress&) {
    run::Run run;
    run.trace = test_support::bigTrace(events, tasks);
    return run;
  };
  app::MainWindow window(simulate, &settings, false);
  window.resize(1920, 1080);
  window.show();
  settle();
  const double before = heldBytes();
  std::printf("the empty window: %.1f MB\n", (before - atStart) / 1e6);
  window.controller().open(QStringLiteral("long.py"), QStringLiteral("pass\n"), {});
  while (window.controller().running()) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
  settle();
  view::ViewState& view = window.view();
  const auto size = static_cast<double>(view.run()->trace().size());
  std::printf("%.0f events: %.0f bytes each, with all that the window shows of them\n", size,
              (heldBytes() - before) / size);
  const auto eventAt = [&](double share) { return EventId(static_cast<uint32_t>((size - 1) * share)); };
  frames(clock, "scrub", 100, [&](int i) { view.scrubTo(eventAt(i / 100.0)); });
  view.jumpTo(eventAt(0.5));
  frames(clock, "step", 100, [&](int) { view.setCursor(EventId(view.cursor().value() + 1)); });
  frames(clock, "select a lane", 50, [&](int i) {
    view.setSelection({view.rows()[static_cast<size_t>(i) % view.rows().size()].lane, {}, {}});
  });
  frames(clock, "zoom", 40, [&](int) { view.zoom(1.25, view.axis().coordinate(view.cursor())); });
  frames(clock, "step, zoomed", 100, [&](int) { view.setCursor(EventId(view.cursor().value() + 1)); });
  auto* log = window.findChild<panels::LogPanel*>();
  QScrollBar* bar = log->findChild<QTableView*>()->verticalScrollBar();
  frames(clock, "scroll the log", 100, [&](int i) { bar->setValue(bar->maximum() / 100 * i); });
  std::printf("%.0f bytes for each event afterwards\n", (heldBytes() - before) / size);
  auto* filter = log->findChild<QLineEdit*>();
  frames(clock, "filter the log", 6, [&](int i) { filter->setText(QStringLiteral("Task-12").left(i + 1)); });
  std::printf("%.0f bytes for each event while the log is filtered\n", (heldBytes() - before) / size);
  window.hide();
  return 0;
}
