// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/preferences.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

// The settings. What is chosen holds at once, so that it can be seen; there is nothing to confirm.

namespace loopscope::app {

class SettingsDialog : public QDialog {
  Q_OBJECT
 public:
  SettingsDialog(const Preferences& preferences, QWidget* parent);

 signals:
  void changed(const loopscope::app::Preferences& preferences);

 private:
  Preferences chosen() const;

  QComboBox* m_appearance;
  QComboBox* m_axis;
  QSpinBox* m_rerun;
  QCheckBox* m_wheel;
  QCheckBox* m_animates;
  QSpinBox* m_events;
  QSpinBox* m_seconds;
};

}  // namespace loopscope::app
