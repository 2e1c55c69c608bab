// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/section_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>

#include "ui/panels/row_delegate.h"
#include "ui/panels/row_model.h"

namespace loopscope::panels {

static QLabel* label(const char* role, QWidget* parent) {
  auto* text = new QLabel(parent);
  text->setProperty("role", role);
  text->setTextFormat(Qt::PlainText);
  return text;
}

SectionView::SectionView(const Look* look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_title(label("sectionTitle", this)),
      m_note(label("note", this)),
      m_empty(label("empty", this)),
      m_list(new QListView(this)),
      m_model(new RowModel(this)),
      m_delegate(new RowDelegate(look, this)) {
  // Not less than its text takes when it is wrapped, which a maximum would not know.
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGridPx);
  auto* head = new QHBoxLayout;
  head->addWidget(m_title);
  head->addStretch();
  head->addWidget(m_note);
  column->addLayout(head);
  column->addWidget(m_list);
  column->addWidget(m_empty);
  m_empty->setWordWrap(true);
  m_list->setModel(m_model);
  m_list->setItemDelegate(m_delegate);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setProperty("role", "rows");
  m_list->setMouseTracking(true);
  m_list->viewport()->installEventFilter(this);
  connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) {
    const bool leads = m_model->row(index.row()).target.valid();
    m_list->viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
  });
  connect(m_list, &QListView::clicked, this, &SectionView::activate);
  connect(m_list, &QListView::activated, this, &SectionView::activate);
}

void SectionView::setSection(const view::RunViewPtr& run, const Section& section) {
  m_title->setText(section.title.toUpper());
  m_title->setVisible(!section.title.isEmpty());
  m_note->setVisible(!section.note.isEmpty());
  m_list->setAccessibleName(section.title);
  m_note->setText(section.note);
  m_ofOneLane = section.ofOneLane;
  if (run != m_delegate->run()) m_list->viewport()->update();
  m_delegate->setRun(run);
  const bool changed = m_model->setRows(section.rows);
  m_empty->setText(section.empty);
  m_empty->setVisible(section.rows.empty());
  m_list->setVisible(!section.rows.empty());
  if (changed) fitHeight();
}

void SectionView::markLane(LaneId lane) {
  for (int i = 0; i < m_model->rowCount(); ++i) {
    const Target& target = m_model->row(i).target;
    if (!lane.valid() || m_ofOneLane || target.lane != lane) continue;
    m_list->selectionModel()->select(m_model->index(i), QItemSelectionModel::ClearAndSelect);
    return;
  }
  m_list->selectionModel()->clearSelection();
}

// The list would place its rows some time after it has changed, and be painted again.
void SectionView::fitHeight() {
  int heightPx = 0;
  QStyleOptionViewItem option;
  option.widget = m_list;
  for (int i = 0; i < m_model->rowCount(); ++i)
    heightPx += m_delegate->sizeHint(option, m_model->index(i)).height();
  m_list->setFixedHeight(heightPx);
  m_list->doItemsLayout();
}

bool SectionView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) fitHeight();
  if (event->type() == QEvent::MouseButtonPress) m_pressedAt = static_cast<QMouseEvent*>(event)->pos();
  return QWidget::eventFilter(watched, event);
}

void SectionView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) {
    m_delegate->forgetSizes();
    fitHeight();
  }
  QWidget::changeEvent(event);
}

void SectionView::activate(const QModelIndex& index) {
  if (!index.isValid()) return;
  const Row& row = m_model->row(index.row());
  const int box = m_delegate->boxAt(row, {m_list->layoutDirection(), m_list->visualRect(index)}, m_pressedAt);
  if (box >= 0 && row.boxes[static_cast<size_t>(box)].lane.valid()) {
    emit activated(Target{row.boxes[static_cast<size_t>(box)].lane, {}, {}});
  } else if (row.target.valid()) {
    emit activated(row.target);
  }
}

}  // namespace loopscope::panels
