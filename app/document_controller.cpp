// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_controller.h"

#include "app/opening_moment.h"

namespace loopscope::app {

// In the window an endless program must end while somebody is still looking.
constexpr double kRealSeconds = 10;

struct DocumentController::Finished {
  quint64 generation = 0;
  run::Scenario scenario;
  run::RunOptions options;
  run::Run run;
  view::RunViewPtr view;  // null when the program could not start
};

DocumentController::DocumentController(view::ViewState* view, Simulate simulate, QObject* parent)
    : QObject(parent), m_view(view), m_simulate(std::move(simulate)) {
  m_options.limits.realSeconds = kRealSeconds;
  m_pause.setSingleShot(true);
  m_pause.setInterval(kTypingPauseMs);
  connect(&m_pause, &QTimer::timeout, this, &DocumentController::runNow);
  m_progressTimer.setInterval(kProgressAfterMs);
  connect(&m_progressTimer, &QTimer::timeout, this, &DocumentController::reportProgress);
}

DocumentController::~DocumentController() {
  m_worker.request_stop();
  if (m_worker.joinable()) m_worker.join();
}

void DocumentController::open(const QString& fileName, const QString& source, const QString& moment) {
  m_fileName = fileName;
  m_source = source;
  m_moment = moment;
  m_justOpened = true;
  run::RunOptions usual;
  usual.limits = m_options.limits;
  m_options = usual;
  m_diagnostics.clear();
  emit opened();
  runNow();
}

void DocumentController::edit(const QString& source) {
  if (source == m_source) return;
  m_source = source;
  ++m_wanted;
  m_worker.request_stop();
  m_pause.start();
}

void DocumentController::runNow() {
  m_pause.stop();
  ++m_wanted;
  if (running()) {
    m_worker.request_stop();
    m_startAgain = true;
    return;
  }
  start();
}

void DocumentController::stop() {
  m_worker.request_stop();
  m_startAgain = false;
}

void DocumentController::start() {
  m_startAgain = false;
  m_events = 0;
  m_nowNs = 0;
  m_progressTimer.start();
  auto asked = std::make_shared<Finished>();
  asked->generation = m_wanted;
  asked->scenario = {m_fileName.toStdString(), m_source.toStdString()};
  asked->options = m_options;
  m_worker = std::jthread([this, asked](const std::stop_token& token) { work(token, asked); });
  emit runningChanged();
}

// In the worker's thread.
void DocumentController::work(const std::stop_token& token, const std::shared_ptr<Finished>& result) {
  result->run = m_simulate(result->scenario, result->options, token, [this](uint64_t events, SimTime now) {
    m_events = events;
    m_nowNs = now.ns;
  });
  if (result->run.diagnostics.empty()) result->view = std::make_shared<view::RunView>(result->run.trace);
  QMetaObject::invokeMethod(
      this, [this, result] { receive(result); }, Qt::QueuedConnection);
}

void DocumentController::receive(const std::shared_ptr<Finished>& result) {
  m_worker.join();
  m_worker = {};
  m_progressTimer.stop();
  const bool overtaken = result->generation != m_wanted;
  if (!overtaken) take(*result);
  if (m_startAgain) {
    start();
  } else {
    emit runningChanged();
  }
}

void DocumentController::take(const Finished& result) {
  m_diagnostics = result.run.diagnostics;
  if (result.view) {
    m_stale = false;
    m_ranScenario = result.scenario;
    m_ranOptions = result.options;
    m_view->setRun(result.view);
  } else if (m_justOpened) {
    m_stale = false;
    m_view->setRun(nullptr);
  } else {
    m_stale = m_view->hasRun();
  }
  if (m_justOpened && m_view->hasRun()) {
    m_view->resetRows();
    m_view->scrubTo(openingMoment(m_view->run()->trace(), m_moment));
    m_view->fitAll();
    if (const auto span = openingSpan(m_moment)) m_view->showAround(m_view->cursor(), *span);
  }
  if (result.view) m_justOpened = false;
  emit finished();
}

void DocumentController::reportProgress() {
  emit progressed(m_events, toSeconds({m_nowNs}));
}

}  // namespace loopscope::app
