// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/log_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include "ui/panels/cell_delegate.h"
#include "ui/panels/log_model.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/row_table.h"
#include "ui/panels/text.h"
#include "ui/view/cause_chain.h"

namespace loopscope::panels {

LogPanel::LogPanel(view::ViewState* view, const Look* look, QWidget* parent)
    : QFrame(parent),
      m_view(view),
      m_look(look),
      m_model(new LogModel(look, this)),
      m_table(new RowTable(this)),
      m_filter(new QLineEdit(this)),
      m_group(new QComboBox(this)),
      m_onlyLane(new QToolButton(this)),
      m_note(makeLabel("note", this)) {
  setProperty("role", "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kGridPx, 2 * kGridPx, kGridPx, kGridPx);
  column->setSpacing(kGridPx);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(3 * kGridPx, 0, 2 * kGridPx, 0);
  head->setSpacing(2 * kGridPx);
  head->addWidget(makeTitle(tr("Events"), this));
  head->addStretch();
  head->addWidget(m_note);
  head->addWidget(m_onlyLane);
  head->addWidget(m_group);
  head->addWidget(m_filter);
  column->addLayout(head);
  m_onlyLane->setObjectName("onlyLane");
  m_onlyLane->setCheckable(true);
  m_onlyLane->setToolTip(tr("Only events of the selected lane, or about it"));
  m_group->setObjectName("eventGroup");
  m_group->setAccessibleName(tr("Kinds of events"));
  m_group->setToolTip(tr("Only events of this kind"));
  m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_group->setMinimumContentsLength(7);
  for (int group = 0; group < kEventGroupCount; ++group)
    m_group->addItem(groupName(static_cast<EventGroup>(group)));
  column->addWidget(m_table);
  m_filter->setPlaceholderText(tr("Find in events"));
  m_filter->setAccessibleName(tr("Find in events"));
  m_filter->setClearButtonEnabled(true);
  m_filter->setMaximumWidth(50 * kGridPx);
  m_filter->installEventFilter(this);
  m_table->setModel(m_model);
  m_table->setAccessibleName(tr("Events"));
  setFocusProxy(m_table);
  setTabOrder(m_onlyLane, m_group);
  setTabOrder(m_group, m_filter);
  setTabOrder(m_filter, m_table);
  setColumnWidths();
  connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
    const EventId event = m_model->eventAt(index.row());
    m_view->jumpTo(event);
    const LaneId lane = view::concernedLane(m_view->run()->trace().at(event));
    // While only one lane's events are shown, they stay.
    if (!m_onlyLane->isChecked()) m_view->setSelection({lane, event, {}});
  });
  // Up, Down and Page keys in the table move the window's cursor with them.
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) {
            const bool byKey = m_table->hasFocus() && QApplication::mouseButtons() == Qt::NoButton;
            if (byKey && index.isValid()) m_view->setCursor(m_model->eventAt(index.row()));
          });
  connect(m_filter, &QLineEdit::textChanged, this, &LogPanel::applyFilter);
  connect(m_group, &QComboBox::activated, this, &LogPanel::applyFilter);
  connect(m_onlyLane, &QToolButton::toggled, this, &LogPanel::applyFilter);
  connect(view, &view::ViewState::selectionChanged, this, &LogPanel::followSelection);
  connect(m_model, &LogModel::filtered, this, &LogPanel::describeFilter);
  connect(m_model, &LogModel::modelReset, this, &LogPanel::describeFilter);
  connect(view, &view::ViewState::runChanged, this, &LogPanel::followRun);
  connect(view, &view::ViewState::cursorChanged, this, &LogPanel::followCursor);
  // What was in view before must be so afterwards.
  connect(m_table, &RowTable::resized, this, &LogPanel::followCursor);
  followRun();
  followSelection();
}

void LogPanel::setColumnWidths() {
  // Widths are rounded to whole pixels; without a spare one a number would be shortened.
  constexpr int kAirPx = 2 * CellDelegate::kPaddingPx + 2;
  const QFontMetrics mono(m_look->mono);
  const QString lastNumber = QString::number(std::max(m_model->rowCount(), 100));
  m_table->setColumnWidth(LogModel::Number, mono.horizontalAdvance(lastNumber) + kAirPx);
  m_table->setColumnWidth(LogModel::Time, mono.horizontalAdvance(widestInstant(m_view->run())) + kAirPx);
  m_table->setColumnWidth(LogModel::LaneColumn, laneNamePx() + kAirPx);
  const int rowPx = std::max(mono.height(), QFontMetrics(m_look->body).height()) + kGridPx;
  m_table->setRowHeightPx(rowPx);
  m_table->setMinimumHeight(2 * rowPx);
}

// As wide as the names of the run's first lanes need, within bounds.
int LogPanel::laneNamePx() const {
  constexpr int kLeastPx = 20 * kGridPx;
  constexpr int kMostPx = 32 * kGridPx;
  constexpr size_t kMostLanes = 500;
  QFont bold = m_look->body;
  bold.setWeight(QFont::DemiBold);
  const QFontMetrics metrics(bold);
  int widestPx = kLeastPx;
  const size_t lanes = m_view->hasRun() ? m_view->run()->trace().lanes().size() : 0;
  for (size_t i = 0; i < std::min(lanes, kMostLanes) && widestPx < kMostPx; ++i) {
    const QString name = nameOf(m_view->run()->trace(), LaneId::fromSize(i));
    widestPx = std::max(widestPx, metrics.horizontalAdvance(name));
  }
  return std::min(widestPx, kMostPx);
}

void LogPanel::followRun() {
  m_model->setTrace(m_view->hasRun() ? m_view->run()->tracePtr() : nullptr);
  setColumnWidths();
  followCursor();
}

void LogPanel::followCursor() {
  m_model->setCurrent(m_view->cursor());
  const int row = m_model->rowOf(m_view->cursor());
  if (row < 0) return;
  const QModelIndex index = m_model->index(row, LogModel::Number);
  m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
  // Some of what comes next should be readable too.
  m_table->scrollTo(m_model->index(std::min(row + 2, m_model->rowCount() - 1), LogModel::Number));
  m_table->scrollTo(index);
}

void LogPanel::applyFilter() {
  const LaneId lane = m_onlyLane->isChecked() ? m_view->selection().lane : LaneId();
  m_model->setFilter({m_filter->text(), static_cast<EventGroup>(m_group->currentIndex()), lane});
}

void LogPanel::followSelection() {
  const LaneId lane = m_view->selection().lane;
  const bool known = m_view->hasRun() && lane.valid();
  m_onlyLane->setVisible(known || m_onlyLane->isChecked());
  m_onlyLane->setText(known ? tr("Only %1").arg(nameOf(m_view->run()->trace(), lane)) : tr("Only one lane"));
  if (!known) m_onlyLane->setChecked(false);
  applyFilter();
  const EventId event = m_view->selection().event;
  if (!event.valid() || !m_view->hasRun()) return;
  const int row = m_model->rowOf(event);
  if (row < 0 || m_model->eventAt(row) != event) return;
  const QModelIndex index = m_model->index(row, LogModel::Number);
  m_table->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  m_table->scrollTo(index);
}

void LogPanel::describeFilter() {
  const bool filtered = !m_model->filter().keepsAll();
  m_note->setText(!filtered              ? QString()
                  : m_model->filtering() ? tr("searching")
                                         : tr("%1 found").arg(m_model->rowCount()));
  if (!m_model->filtering()) followCursor();
}

void LogPanel::startFilter() {
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

bool LogPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
      m_filter->clear();
      m_table->setFocus();
      return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
      const int next = m_model->rowOf(m_view->cursor()) + 1;
      if (next < m_model->rowCount()) m_view->jumpTo(m_model->eventAt(next));
      return true;
    }
    if (key == Qt::Key_Up) {
      const int here = m_model->rowOf(m_view->cursor());
      const int previous = m_model->eventAt(here) == m_view->cursor() ? here - 1 : here;
      if (previous >= 0) m_view->jumpTo(m_model->eventAt(previous));
      return true;
    }
  }
  return QFrame::eventFilter(watched, event);
}

void LogPanel::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::StyleChange) setColumnWidths();
}

}  // namespace loopscope::panels
