// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_parts.h"

#include <QHeaderView>

#include "ui/panels/cell_delegate.h"

namespace loopscope::panels {

QLabel* makeLabel(const char* role, QWidget* parent, const QString& text) {
  auto* label = new QLabel(text, parent);
  label->setProperty("role", role);
  label->setTextFormat(Qt::PlainText);
  return label;
}

QLabel* makeTitle(const QString& title, QWidget* parent) {
  return makeLabel("sectionTitle", parent, title.toUpper());
}

void setUpRows(QTableView* table, int rowHeightPx) {
  table->horizontalHeader()->hide();
  table->verticalHeader()->hide();
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->verticalHeader()->setMinimumSectionSize(1);
  table->verticalHeader()->setDefaultSectionSize(rowHeightPx);
  table->horizontalHeader()->setStretchLastSection(true);
  table->setShowGrid(false);
  table->setWordWrap(false);
  table->setFrameShape(QFrame::NoFrame);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table->setTabKeyNavigation(false);
  table->setItemDelegate(new CellDelegate(table));
}

void selectTarget(view::ViewState& view, const Target& target) {
  view.setSelection({target.lane, target.event, target.object});
  if (target.lane.valid()) view.ensureLaneVisible(target.lane);
}

}  // namespace loopscope::panels
