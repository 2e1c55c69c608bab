// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "app/main_window.h"
#include "core/run/simulate.h"
#include "tests/bench/measure.h"
#include "ui/timeline/lanes_widget.h"

// From the start of the process to the first picture: a window on FILE whose lanes have been painted with the
// run in them. The program starts itself several times; wall time, since that is what a person waits for.
// Usage: start_bench FILE, on whatever platform Qt is told to use (QT_QPA_PLATFORM=offscreen without a
// display).

using namespace loopscope;

namespace {

constexpr int kRounds = 15;
constexpr int kPatienceMs = 20'000;

// Leaves, with the time, after the first paint that shows a run.
class FirstPicture : public QObject {
 public:
  FirstPicture(const view::ViewState& view, QObject* parent) : QObject(parent), m_view(view) {}

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint && m_view.hasRun() &&
        qobject_cast<timeline::LanesWidget*>(watched) != nullptr) {
      QMetaObject::invokeMethod(this, &FirstPicture::leave, Qt::QueuedConnection);
    }
    return false;
  }

 private:
  void leave() {
    std::printf("%.3f\n", elapsedMs());
    std::fflush(stdout);
    QCoreApplication::exit(0);
  }

  const view::ViewState& m_view;
};

int showOnce(int& argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setStyle(QStringLiteral("Fusion"));
  const QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
  app::MainWindow window(run::simulate, &settings, false);
  application.installEventFilter(new FirstPicture(window.view(), &application));
  if (!window.openFile(QString::fromLocal8Bit(argv[1]))) return 2;
  window.show();
  return QApplication::exec();
}

// Milliseconds from the start of the process to its first picture; negative when it showed none.
double measureOnce(const QString& program, const QString& file) {
  QProcess process;
  const double startMs = elapsedMs();
  process.start(program, {file, QStringLiteral("--once")});
  if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0) return -1;
  return process.readAllStandardOutput().toDouble() - startMs;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && QByteArrayView(argv[2]) == "--once") return showOnce(argc, argv);
  if (argc != 2) {
    std::fprintf(stderr, "usage: start_bench FILE\n");
    return 2;
  }
  const QCoreApplication application(argc, argv);
  std::vector<double> times;
  for (int i = 0; i < kRounds; ++i) {
    times.push_back(measureOnce(QCoreApplication::applicationFilePath(), QString::fromLocal8Bit(argv[1])));
    if (times.back() < 0) {
      std::fprintf(stderr, "start_bench: no picture of %s\n", argv[1]);
      return 1;
    }
  }
  std::sort(times.begin(), times.end());
  std::printf("first picture after start: %.0f ms (median; best %.0f, worst %.0f)\n", times[kRounds / 2],
              times.front(), times.back());
  return 0;
}
