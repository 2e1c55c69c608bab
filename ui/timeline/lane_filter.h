// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/view/view_state.h"

class QLineEdit;
class QToolButton;

// Above the lanes' names: a field that keeps the lanes whose name contains its words, and, as long as lanes
// are left out for whatever reason, a button that brings all of them back.

namespace loopscope::timeline {

class LaneFilterField : public QWidget {
  Q_OBJECT
 public:
  explicit LaneFilterField(view::ViewState& view, QWidget* parent = nullptr);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void followRows();

  view::ViewState& m_view;
  QLineEdit* m_name;
  QToolButton* m_all;
};

}  // namespace loopscope::timeline
