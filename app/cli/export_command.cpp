// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QLoggingCategory>
#include <memory>

#include "app/cli/commands.h"
#include "ui/export/picture.h"

namespace loopscope::app {
namespace {

view::AxisKind axisKind(const std::string& name) {
  if (name == "clock") return view::AxisKind::Clock;
  if (name == "steps") return view::AxisKind::Steps;
  return view::AxisKind::Elastic;
}

pictures::PictureOptions pictureOptions(const ExportArguments& arguments) {
  pictures::PictureOptions options;
  options.axis = axisKind(arguments.axis);
  options.widthPx = arguments.widthPx;
  options.heightPx = arguments.heightPx;
  options.scale = arguments.scale;
  options.dark = arguments.dark;
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
  if (!scenario.ok()) return reportMistake(streams, scenario.error().message);
  run::RunOptions options;
  options.cpus = arguments.simulation.cpus;
  options.seed = arguments.simulation.seed;
  const run::Run run = simulate(scenario.value(), options);
  if (!run.diagnostics.empty()) {
    reportDiagnostics(streams, run, scenario.value().fileName);
    return 1;
  }
  const auto application = applicationWithoutDisplay();
  const auto mistake = pictures::exportPicture(view::RunView(run.trace), pictureOptions(arguments), output);
  return mistake ? reportMistake(streams, mistake->message) : 0;
}

}  // namespace loopscope::app
