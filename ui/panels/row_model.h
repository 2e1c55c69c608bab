// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "ui/panels/row.h"

// The rows of one section as a Qt model. New rows of the same number update in place, so that keyboard focus
// and scrolling stay where they are while one steps.

namespace loopscope::panels {

class RowModel : public QAbstractListModel {
  Q_OBJECT
 public:
  using QAbstractListModel::QAbstractListModel;

  // Whether they are other ones.
  bool setRows(std::vector<Row> rows);
  const Row& row(int index) const { return m_rows.at(static_cast<size_t>(index)); }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  std::vector<Row> m_rows;
};

}  // namespace loopscope::panels
