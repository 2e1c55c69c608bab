// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <memory>

#include "app/cli/commands.h"
#include "core/trace/event_at_time.h"
#include "ui/export/picture.h"

namespace loopscope::app {
namespace {

view::AxisKind axisKind(const std::string& name) {
  if (name == "clock") return view::AxisKind::Clock;
  if (name == "steps") return view::AxisKind::Steps;
  return view::AxisKind::Elastic;
}

paint::ThemeName themeName(const ExportArguments& arguments) {
  if (arguments.dark || arguments.theme == "dark") return paint::ThemeName::Dark;
  return arguments.theme == "contrast" ? paint::ThemeName::HighContrast : paint::ThemeName::Light;
}

// From the first event at or after the one time to the last at or before the other; a mistake, if that is
// nothing.
Result<std::optional<view::Range>> rangeOf(const ExportArguments& arguments, const trace::TracePtr& trace) {
  if (!arguments.fromSeconds && !arguments.toSeconds) return std::optional<view::Range>();
  const view::TimeAxis axis(trace, axisKind(arguments.axis));
  if (axis.empty()) return std::optional<view::Range>();
  const SimTime from = fromSeconds(arguments.fromSeconds.value_or(0));
  const SimTime to = arguments.toSeconds ? fromSeconds(*arguments.toSeconds) : trace->events().back().time();
  const std::vector<view::Instant>& instants = axis.instants();
  const auto first =
      std::find_if(instants.begin(), instants.end(), [&](const auto& i) { return i.time >= from; });
  const auto last =
      std::find_if(instants.rbegin(), instants.rend(), [&](const auto& i) { return i.time <= to; });
  if (first == instants.end() || last == instants.rend() || last->time < first->time)
    return withoutPlace(Phrase::of(std::string("nothing happens between --from and --to")));
  const view::Range range{first->place.begin, std::max(last->place.end, first->place.begin + 1)};
  const double room = 0.03 * range.length();
  return std::optional(view::Range{range.begin - room, range.end + room});
}

pictures::PictureOptions pictureOptions(const ExportArguments& arguments) {
  pictures::PictureOptions options;
  options.axis = axisKind(arguments.axis);
  options.widthPx = arguments.widthPx;
  options.heightPx = arguments.heightPx;
  options.scale = arguments.scale;
  options.theme = themeName(arguments);
  options.captions = arguments.captions;
  options.source = arguments.withSource;
  options.output = arguments.withOutput;
  options.title = arguments.title;
  options.transparent = arguments.transparent;
  options.legend = !arguments.noLegend;
  return options;
}

// Fonts need an application, but no display.
std::unique_ptr<QGuiApplication> applicationWithoutDisplay() {
  if (QCoreApplication::instance() != nullptr) return nullptr;
  static int argc = 1;
  static char name[] = "loopscope";
  static char* argv[] = {name, nullptr};
  qputenv("QT_QPA_PLATFORM", "offscreen");
  // Qt would complain here about folders that a session without a desktop does not have.
  QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
  return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int exportProgram(const ExportArguments& arguments, const Streams& streams, const Simulate& simulate) {
  const QString output = QString::fromStdString(arguments.output);
  if (!pictures::formatOf(output))
    return reportMistake(streams, arguments.output + " should end in .png, .svg or .pdf");
  const Result<run::Scenario> scenario = readScenario(arguments.simulation.file);
  if (!scenario.ok()) return reportMistake(streams, scenario.error());
  const run::Run run = simulate(scenario.value(), runOptions(arguments.simulation));
  if (!run.diagnostics.empty()) {
    reportDiagnostics(streams, run, scenario.value().fileName);
    return 1;
  }
  const Result<std::optional<view::Range>> range = rangeOf(arguments, run.trace);
  if (!range) return reportMistake(streams, range.error());
  const auto application = applicationWithoutDisplay();
  pictures::PictureOptions picture = pictureOptions(arguments);
  picture.range = range.value();
  if (arguments.cursorSeconds && run.trace->size() > 0)
    picture.cursor = trace::eventAtTime(*run.trace, fromSeconds(*arguments.cursorSeconds));
  const auto mistake = pictures::exportPicture(view::RunView(run.trace), picture, output);
  return mistake ? reportMistake(streams, *mistake) : 0;
}

}  // namespace loopscope::app
