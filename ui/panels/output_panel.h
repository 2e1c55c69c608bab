// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/panels/look.h"
#include "ui/view/view_state.h"

class QLabel;

// What the program prints, with time stamps, split at the cursor into printed and not yet. A click on a line
// goes to the moment at which it is printed.

namespace loopscope::panels {

class OutputModel;
class RowTable;

class OutputPanel : public QWidget {
  Q_OBJECT
 public:
  OutputPanel(view::ViewState* view, const Look* look, QWidget* parent = nullptr);
  RowTable* table() const { return m_table; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void followRun();
  void followCursor();
  void setColumnWidths();

  view::ViewState* m_view;
  const Look* m_look;
  OutputModel* m_model;
  RowTable* m_table;
  QLabel* m_empty;
};

}  // namespace loopscope::panels
