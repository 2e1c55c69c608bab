// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <thread>

#include "app/document_controller.h"

// Runs the program that the open one is compared with, on a thread of its own. A new question ends the one
// before.

namespace loopscope::app {

class Comparison : public QObject {
  Q_OBJECT
 public:
  explicit Comparison(DocumentController::Simulate simulate, QObject* parent = nullptr);
  ~Comparison() override;

  // The name is for people. Answers with one of the signals, in the window's thread.
  void run(const QString& name, const run::Scenario& scenario, run::RunOptions options);

 signals:
  void ready(const QString& name, const loopscope::view::RunViewPtr& run);  // not empty
  void failed(const QString& name);                                         // it did not run at all

 private:
  void receive(quint64 number, const QString& name, const view::RunViewPtr& run);

  DocumentController::Simulate m_simulate;
  quint64 m_asked = 0;
  std::jthread m_worker;
};

}  // namespace loopscope::app
