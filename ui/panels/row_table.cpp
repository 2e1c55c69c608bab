// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/row_table.h"

#include <QHeaderView>

#include "ui/panels/cell_delegate.h"

namespace loopscope::panels {

RowTable::RowTable(QWidget* parent) : QTableView(parent) {
  setLayoutDirection(Qt::LeftToRight);  // numbers, times and a program's text
  horizontalHeader()->hide();
  horizontalHeader()->setStretchLastSection(true);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setMinimumSectionSize(1);
  setShowGrid(false);
  setWordWrap(false);
  setFrameShape(QFrame::NoFrame);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTabKeyNavigation(false);
  setItemDelegate(new CellDelegate(this));
}

void RowTable::setRowHeightPx(int heightPx) {
  verticalHeader()->setDefaultSectionSize(heightPx);
  fitRows();
}

void RowTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitRows();
  emit resized();
}

void RowTable::fitRows() {
  const int leftPx = height() % std::max(verticalHeader()->defaultSectionSize(), 1);
  if (viewportMargins().bottom() != leftPx) setViewportMargins(0, 0, 0, leftPx);
}

}  // namespace loopscope::panels
