// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/panels/look.h"
#include "ui/view/view_state.h"

class QLabel;
class QComboBox;
class QLineEdit;
class QToolButton;

// Every event of the run in order, the one at the cursor tinted and kept in view. A click moves the cursor;
// above it can be said which events are kept: by their words, their kind, the selected lane.

namespace loopscope::panels {

class LogModel;
class RowTable;

class LogPanel : public QFrame {
  Q_OBJECT
 public:
  LogPanel(view::ViewState* view, const Look* look, QWidget* parent = nullptr);

  // Puts the keyboard into the filter.
  void startFilter();
  RowTable* table() const { return m_table; }

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void followRun();
  void followCursor();
  void setColumnWidths();
  int laneNamePx() const;
  void applyFilter();
  void followSelection();
  void describeFilter();

  view::ViewState* m_view;
  const Look* m_look;
  LogModel* m_model;
  RowTable* m_table;
  QLineEdit* m_filter;
  QComboBox* m_group;
  QToolButton* m_onlyLane;
  QLabel* m_note;
};

}  // namespace loopscope::panels
