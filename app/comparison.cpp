// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparison.h"

namespace loopscope::app {

constexpr double kRealSeconds = 5;  // somebody waits for it

Comparison::Comparison(DocumentController::Simulate simulate, QObject* parent)
    : QObject(parent), m_simulate(std::move(simulate)) {}

Comparison::~Comparison() {
  m_worker.request_stop();
  if (m_worker.joinable()) m_worker.join();
}

void Comparison::run(const QString& name, const run::Scenario& scenario, run::RunOptions options) {
  options.limits.realSeconds = kRealSeconds;
  m_worker = {};  // stops the one before and waits, which is short
  m_worker = std::jthread([this, name, scenario, options, number = ++m_asked](const std::stop_token& stop) {
    const run::Run run = m_simulate(scenario, options, stop, {});
    const view::RunViewPtr view =
        run.trace->size() > 0 ? std::make_shared<const view::RunView>(run.trace) : nullptr;
    QMetaObject::invokeMethod(
        this, [this, number, name, view] { receive(number, name, view); }, Qt::QueuedConnection);
  });
}

void Comparison::receive(quint64 number, const QString& name, const view::RunViewPtr& run) {
  if (number != m_asked) return;
  if (run)
    emit ready(name, run);
  else
    emit failed(name);
}

}  // namespace loopscope::app
