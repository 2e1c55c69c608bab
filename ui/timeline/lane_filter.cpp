// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_filter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include "ui/paint/metrics.h"

namespace loopscope::timeline {

LaneFilterField::LaneFilterField(view::ViewState& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_name(new QLineEdit(this)), m_all(new QToolButton(this)) {
  constexpr int kGapPx = static_cast<int>(paint::kUnitPx);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * kGapPx, kGapPx, 2 * kGapPx, kGapPx);
  row->setSpacing(kGapPx);
  row->addWidget(m_name);
  row->addWidget(m_all);
  m_name->setObjectName("laneName");
  m_name->setPlaceholderText(tr("Filter lanes"));
  m_name->setAccessibleName(tr("Filter lanes by name"));
  m_name->setToolTip(tr("Only lanes whose name contains this"));
  m_all->setObjectName("allLanes");
  m_all->setText(tr("All"));
  m_all->setToolTip(tr("Show all lanes"));
  connect(m_name, &QLineEdit::textChanged, this,
          [this](const QString& text) { m_view.setNameFilter(text.trimmed().toStdString()); });
  connect(m_all, &QToolButton::clicked, &view, &view::ViewState::showAllLanes);
  connect(&view, &view::ViewState::rowsChanged, this, &LaneFilterField::followRows);
  followRows();
}

void LaneFilterField::followRows() {
  const QString name = QString::fromStdString(m_view.filter().name);
  if (m_name->text().trimmed() != name) m_name->setText(name);
  m_all->setVisible(m_view.hidesLanes());
}

void LaneFilterField::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
  m_name->clear();
  parentWidget()->setFocus();
}

}  // namespace loopscope::timeline
