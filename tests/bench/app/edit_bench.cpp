// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "app/main_window.h"
#include "core/run/simulate.h"
#include "tests/bench/measure.h"
#include "ui/panels/source_editor.h"
#include "ui/timeline/lanes_widget.h"

// From the end of a pause in typing to the new picture: FILE is changed in the editor of a window, run again
// as the pause would, and the lanes painted with the new run. Wall time, since that is what a person waits
// for. Usage: edit_bench FILE

using namespace loopscope;

namespace {

constexpr int kRounds = 60;
constexpr double kPatienceMs = 20'000;

// Which run the lanes were painted with last.
class Painted : public QObject {
 public:
  Painted(const view::ViewState& view, QObject* parent) : QObject(parent), m_view(view) {}
  const view::RunView* run() const { return m_run; }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::Paint || qobject_cast<timeline::LanesWidget*>(watched) == nullptr)
      return false;
    QMetaObject::invokeMethod(
        this, [this, run = m_view.run()] { m_run = run; }, Qt::QueuedConnection);
    return false;
  }

 private:
  const view::ViewState& m_view;
  const view::RunView* m_run = nullptr;
};

bool waitForPicture(const Painted& painted, const view::RunViewPtr& old) {
  const double startMs = elapsedMs();
  while (painted.run() == nullptr || painted.run() == old.get()) {
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    if (elapsedMs() - startMs > kPatienceMs) return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  if (argc != 2) {
    std::fprintf(stderr, "usage: edit_bench FILE\n");
    return 2;
  }
  QApplication::setStyle(QStringLiteral("Fusion"));
  const QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
  app::MainWindow window(run::simulate, &settings, false);
  Painted painted(window.view(), &application);
  application.installEventFilter(&painted);
  if (!window.openFile(QString::fromLocal8Bit(argv[1]))) return 2;
  window.show();
  if (!waitForPicture(painted, nullptr)) return 1;
  std::vector<double> times;
  auto* editor = window.findChild<panels::SourceEditor*>();
  for (int i = 0; i < kRounds; ++i) {
    const view::RunViewPtr old = window.view().runPtr();
    editor->append(QStringLiteral("# "));
    const double startMs = elapsedMs();
    window.controller().runNow();
    if (!waitForPicture(painted, old)) {
      std::fprintf(stderr, "edit_bench: no new picture of %s\n", argv[1]);
      return 1;
    }
    times.push_back(elapsedMs() - startMs);
  }
  std::sort(times.begin(), times.end());
  std::printf("%zu events: from the pause to the new picture %.1f ms (median; best %.1f, worst %.1f)\n",
              window.view().run()->trace().size(), times[kRounds / 2], times.front(), times.back());
  window.hide();
  return 0;
}
