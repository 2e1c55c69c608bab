// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

// A table of text: no grid, no headers, one line per row, whole rows selected, and never half a row at its
// lower edge.

namespace loopscope::panels {

class RowTable : public QTableView {
  Q_OBJECT
 public:
  explicit RowTable(QWidget* parent = nullptr);
  void setRowHeightPx(int heightPx);

 signals:
  void resized();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitRows();
};

}  // namespace loopscope::panels
