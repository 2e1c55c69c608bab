// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/cell_delegate.h"

#include <QPainter>

namespace loopscope::panels {

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
  QStyleOptionViewItem cell = option;
  initStyleOption(&cell, index);
  painter->setLayoutDirection(option.direction);
  const bool selected = cell.state.testFlag(QStyle::State_Selected);
  if (cell.backgroundBrush.style() != Qt::NoBrush) {
    painter->fillRect(cell.rect, cell.backgroundBrush);
  } else if (selected) {
    painter->fillRect(cell.rect, cell.palette.alternateBase());
  }
  const QRect room = cell.rect.adjusted(kPaddingPx, 0, -kPaddingPx, 0);
  painter->setFont(cell.font);
  painter->setPen(cell.palette.color(QPalette::Text));
  painter->drawText(room, static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
                    cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width()));
}

}  // namespace loopscope::panels
