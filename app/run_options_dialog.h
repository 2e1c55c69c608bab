// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/run/simulate.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

// What a run assumes about the machine it is on and about who sits there: the options of the command line,
// chosen for the open program, or for the one that it is compared with. What is left empty is as the
// program's head says, and shows that. A time that is none is said so at once, and cannot be taken.

namespace loopscope::app {

class RunOptionsDialog : public QDialog {
  Q_OBJECT
 public:
  // The button says what happens with what was chosen.
  RunOptionsDialog(const run::RunOptions& options, const std::string& source, const QString& title,
                   const QString& button, QWidget* parent);

  run::RunOptions chosen() const;
  // What differs from the other options, for people: "2 processors, seed 7". Empty when nothing does.
  static QString differences(const run::RunOptions& options, const run::RunOptions& other);

 private:
  QLineEdit* addDuration(const char* name, std::optional<SimTime> value, std::optional<SimTime> ofProgram,
                         const QString& example);
  int cpusThatHold() const;
  void check();

  run::RunOptions m_options;
  run::RunOptions m_ofProgram;  // what its head says
  QSpinBox* m_cpus;
  QSpinBox* m_seed;
  QLineEdit* m_price;
  QLineEdit* m_interrupt;
  QLabel* m_mistake;
  QPushButton* m_take;
};

}  // namespace loopscope::app
