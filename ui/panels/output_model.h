// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "ui/panels/look.h"

// What the program prints, one row per line, with the instant at which it was printed. Lines that lie after
// the cursor are there already, faintly: one sees what is going to come.

namespace loopscope::panels {

class OutputModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Time, Text, ColumnCount };

  OutputModel(const Look* look, QObject* parent);

  void setTrace(trace::TracePtr trace);
  void setCurrent(EventId event);

  EventId eventAt(int row) const;
  // How many rows are printed at the cursor; they come first.
  int printedRows() const { return m_printed; }
  // All that was printed up to the cursor, as the streams would show it.
  QString printedText() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Line {
    EventId event;
    QString text;
  };
  const Look* m_look;
  trace::TracePtr m_trace;
  std::vector<Line> m_lines;
  EventId m_current;
  int m_printed = 0;
};

}  // namespace loopscope::panels
