// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/row_model.h"

#include <QStringList>

namespace loopscope::panels {

bool RowModel::setRows(std::vector<Row> rows) {
  if (rows == m_rows) return false;
  if (rows.size() == m_rows.size()) {
    m_rows = std::move(rows);
    emit dataChanged(index(0), index(rowCount() - 1));
    return true;
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
  return true;
}

int RowModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

static QString spoken(const Row& row) {
  const QString changes[] = {
      {}, RowModel::tr("new"), RowModel::tr("gone"), RowModel::tr("moved"), RowModel::tr("changed")};
  QStringList parts{row.lead, row.title, row.right, row.detail, changes[static_cast<int>(row.change)]};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  switch (role) {
    case Qt::DisplayRole:
      return row(index.row()).title;
    case Qt::AccessibleTextRole:
      return spoken(row(index.row()));
    default:
      return {};
  }
}

Qt::ItemFlags RowModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  return row(index.row()).target.valid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

}  // namespace loopscope::panels
