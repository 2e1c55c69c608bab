// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/output_panel.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/panels/cell_delegate.h"
#include "ui/panels/output_model.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/row_table.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

OutputPanel::OutputPanel(view::ViewState* view, const Look* look, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_look(look),
      m_model(new OutputModel(look, this)),
      m_table(new RowTable(this)),
      m_empty(makeLabel("empty", this)) {
  setProperty("role", "panel");
  setAttribute(Qt::WA_StyledBackground);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(2 * kGridPx, 0, kGridPx, kGridPx);
  column->setSpacing(0);
  column->addWidget(m_empty);
  column->addWidget(m_table);
  column->setStretchFactor(m_table, 1);
  m_empty->setContentsMargins(2 * kGridPx, 0, 0, kGridPx);
  m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_table->setModel(m_model);
  m_table->setAccessibleName(tr("Output of the program"));
  setColumnWidths();
  connect(m_table, &QTableView::clicked, this,
          [this](const QModelIndex& index) { m_view->jumpTo(m_model->eventAt(index.row())); });
  connect(view, &view::ViewState::runChanged, this, &OutputPanel::followRun);
  connect(view, &view::ViewState::cursorChanged, this, &OutputPanel::followCursor);
  followRun();
}

void OutputPanel::setColumnWidths() {
  const QFontMetrics mono(m_look->mono);
  m_table->setColumnWidth(OutputModel::Time, mono.horizontalAdvance(widestInstant(m_view->run())) +
                                                 2 * CellDelegate::kPaddingPx + 2);
  m_table->setRowHeightPx(mono.height() + 3);
}

void OutputPanel::followRun() {
  m_model->setTrace(m_view->hasRun() ? m_view->run()->tracePtr() : nullptr);
  setColumnWidths();
  followCursor();
}

void OutputPanel::followCursor() {
  m_model->setCurrent(m_view->cursor());
  const bool prints = m_model->rowCount() > 0;
  m_table->setVisible(prints);
  m_empty->setVisible(m_model->printedRows() == 0);
  m_empty->setText(prints ? tr("(nothing printed yet)") : tr("(nothing is printed)"));
  if (prints) m_table->scrollTo(m_model->index(std::max(m_model->printedRows() - 1, 0), OutputModel::Time));
}

void OutputPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) setColumnWidths();
}

}  // namespace loopscope::panels
