// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <functional>
#include <thread>

#include "core/run/simulate.h"
#include "ui/view/view_state.h"

// Owns the open document: its text, and the run that belongs to it. Edits are run after a pause, on a thread
// of their own; a run that has been overtaken by an edit is stopped and its result dropped. When a program
// cannot start, the last good run stays, and is called stale. Everything here happens in the window's thread
// except the simulation itself.

namespace loopscope::app {

class DocumentController : public QObject {
  Q_OBJECT
 public:
  // run::simulate, or what a test puts in its place.
  using Simulate = std::function<run::Run(const run::Scenario&, const run::RunOptions&, std::stop_token,
                                          const run::Progress&)>;
  static constexpr int kTypingPauseMs = 300;
  static constexpr int kProgressAfterMs = 300;

  DocumentController(view::ViewState* view, Simulate simulate, QObject* parent = nullptr);
  ~DocumentController() override;

  // A new document: under the usual conditions again. Runs at once and puts the cursor at the moment ("open:"
  // of a scenario).
  void open(const QString& fileName, const QString& source, const QString& moment);
  // The text has changed: runs after the pause. The same text again changes nothing.
  void edit(const QString& source);
  void runNow();
  void stop();
  // How long typing has to pause before a run, and under what conditions and limits; for the next run.
  void setTypingPauseMs(int pauseMs) { m_pause.setInterval(pauseMs); }
  void setOptions(const run::RunOptions& options) { m_options = options; }
  const run::RunOptions& options() const { return m_options; }

  const QString& fileName() const { return m_fileName; }
  const QString& source() const { return m_source; }
  bool running() const { return m_worker.joinable(); }
  // The picture belongs to an earlier text.
  bool stale() const { return m_stale; }
  // What the view's run came from, so that it can be run again.
  const run::Scenario& ranScenario() const { return m_ranScenario; }
  const run::RunOptions& ranOptions() const { return m_ranOptions; }
  const std::vector<Diagnostic>& diagnostics() const { return m_diagnostics; }

 signals:
  void opened();
  void finished();  // a run has ended, well or not: diagnostics() and stale() are new
  // Only for runs that take longer than kProgressAfterMs.
  void progressed(quint64 events, double simulatedSeconds);
  void runningChanged();

 private:
  struct Finished;
  void start();
  void work(const std::stop_token& stop, const std::shared_ptr<Finished>& result);
  void receive(const std::shared_ptr<Finished>& result);
  void take(const Finished& result);
  void reportProgress();

  view::ViewState* m_view;
  Simulate m_simulate;
  QString m_fileName;
  QString m_source;
  QString m_moment;
  run::RunOptions m_options;
  bool m_justOpened = false;
  bool m_stale = false;
  std::vector<Diagnostic> m_diagnostics;
  run::Scenario m_ranScenario;
  run::RunOptions m_ranOptions;
  QTimer m_pause;
  QTimer m_progressTimer;
  quint64 m_wanted = 0;  // the generation whose result will be shown
  bool m_startAgain = false;
  std::atomic<uint64_t> m_events = 0;
  std::atomic<int64_t> m_nowNs = 0;
  std::jthread m_worker;  // last: it uses what stands above
};

}  // namespace loopscope::app
