// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <vector>

#include "ui/panels/event_groups.h"
#include "ui/panels/look.h"
#include "ui/view/in_words.h"

// The trace as a table: number, time, lane, text. Texts are made when a row is looked at, so a million events
// cost nothing until they are scrolled to. A filter is applied in the background, a slice at a time.

namespace loopscope::panels {

// Which events are kept: all that fit each of the three.
struct LogFilter {
  QString words;  // in lane or text, in any case
  EventGroup group = EventGroup::All;
  LaneId lane;  // events of it or about it; unset: of all
  bool keepsAll() const { return words.isEmpty() && group == EventGroup::All && !lane.valid(); }
  bool operator==(const LogFilter&) const = default;
};

class LogModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Number, Time, LaneColumn, Text, ColumnCount };

  LogModel(const Look* look, QObject* parent);

  void setTrace(trace::TracePtr trace);
  void setFilter(LogFilter filter);
  const LogFilter& filter() const { return m_filter; }
  // The event at the cursor: its row is tinted, rows after it are faint.
  void setCurrent(EventId event);

  EventId eventAt(int row) const;
  // The last row at or before the event; -1 when there is none.
  int rowOf(EventId event) const;
  bool filtering() const { return m_scan.isActive(); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 signals:
  void filtered();

 private:
  bool matches(EventId event, view::Speaker& speak) const;
  void scanSlice();
  void restart();
  QVariant display(EventId event, int column) const;
  QVariant foreground(EventId event, int column) const;

  const Look* m_look;
  trace::TracePtr m_trace;
  LogFilter m_filter;
  EventId m_current;
  std::vector<uint32_t> m_kept;  // with a filter: the events that match, so far
  size_t m_scanned = 0;
  QTimer m_scan;
};

}  // namespace loopscope::panels
