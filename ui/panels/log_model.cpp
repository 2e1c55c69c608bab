// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/log_model.h"

#include <algorithm>

#include "ui/panels/text.h"
#include "ui/view/cause_chain.h"
#include "ui/view/in_words.h"

namespace loopscope::panels {

LogModel::LogModel(const Look* look, QObject* parent) : QAbstractTableModel(parent), m_look(look) {
  m_scan.setInterval(0);
  connect(&m_scan, &QTimer::timeout, this, &LogModel::scanSlice);
}

void LogModel::setTrace(trace::TracePtr trace) {
  if (trace == m_trace) return;
  beginResetModel();
  m_trace = std::move(trace);
  m_current = {};
  restart();
  endResetModel();
}

void LogModel::setFilter(LogFilter filter) {
  filter.words = filter.words.trimmed();
  if (filter == m_filter) return;
  beginResetModel();
  m_filter = std::move(filter);
  restart();
  endResetModel();
  if (m_filter.keepsAll()) emit filtered();
}

void LogModel::restart() {
  m_kept.clear();
  m_scanned = 0;
  if (m_trace && !m_filter.keepsAll()) {
    m_scan.start();
  } else {
    m_scan.stop();
  }
}

// The cheap questions first: texts are made only for what is left.
bool LogModel::matches(EventId id, view::Speaker& speak) const {
  const trace::Event& event = m_trace->at(id);
  if (m_filter.group != EventGroup::All && groupOf(event.kind()) != m_filter.group) return false;
  if (m_filter.lane.valid() && event.lane() != m_filter.lane && view::concernedLane(event) != m_filter.lane)
    return false;
  if (m_filter.words.isEmpty()) return true;
  return speak(trace::summary(*m_trace, id)).contains(m_filter.words, Qt::CaseInsensitive) ||
         nameOf(*m_trace, event.lane()).contains(m_filter.words, Qt::CaseInsensitive);
}

void LogModel::scanSlice() {
  constexpr size_t kSlice = 5000;
  std::vector<uint32_t> found;
  view::Speaker speak;
  const size_t end = std::min(m_scanned + kSlice, m_trace->size());
  for (; m_scanned < end; ++m_scanned) {
    if (matches(EventId::fromSize(m_scanned), speak)) found.push_back(static_cast<uint32_t>(m_scanned));
  }
  if (!found.empty()) {
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.size()) - 1);
    m_kept.insert(m_kept.end(), found.begin(), found.end());
    endInsertRows();
  }
  if (m_scanned < m_trace->size()) return;
  m_scan.stop();
  emit filtered();
}

void LogModel::setCurrent(EventId event) {
  if (event == m_current) return;
  m_current = event;
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

EventId LogModel::eventAt(int row) const {
  if (row < 0 || row >= rowCount()) return {};
  const auto place = static_cast<size_t>(row);
  return m_filter.keepsAll() ? EventId::fromSize(place) : EventId(m_kept[place]);
}

int LogModel::rowOf(EventId event) const {
  if (!event.valid() || rowCount() == 0) return -1;
  if (m_filter.keepsAll()) return std::min(static_cast<int>(event.value()), rowCount() - 1);
  return static_cast<int>(std::upper_bound(m_kept.begin(), m_kept.end(), event.value()) - m_kept.begin()) - 1;
}

int LogModel::rowCount(const QModelIndex& parent) const {
  if (parent.isValid() || !m_trace) return 0;
  return static_cast<int>(m_filter.keepsAll() ? m_trace->size() : m_kept.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::display(EventId event, int column) const {
  switch (column) {
    case Number:
      return event.value() + 1;
    case Time:
      return instantText(m_trace->at(event).time());
    case LaneColumn:
      return nameOf(*m_trace, m_trace->at(event).lane());
    default:
      return summaryOf(*m_trace, event);
  }
}

QVariant LogModel::foreground(EventId event, int column) const {
  if (m_current.valid() && event > m_current) return column == Number ? m_look->faintText : m_look->mutedText;
  return column == Number || column == Time ? m_look->mutedText : m_look->text;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
  const EventId event = eventAt(index.row());
  if (!event.valid()) return {};
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return display(event, index.column());
    case Qt::ForegroundRole:
      return foreground(event, index.column());
    case Qt::BackgroundRole:
      return event == m_current ? QVariant(m_look->currentRow) : QVariant();
    case Qt::TextAlignmentRole:
      return QVariant(index.column() < Time ? Qt::AlignRight | Qt::AlignVCenter
                                            : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
      if (index.column() == Number || index.column() == Time) return m_look->mono;
      QFont font = m_look->body;
      if (index.column() == LaneColumn) font.setWeight(QFont::DemiBold);
      return font;
    }
    default:
      return {};
  }
}

}  // namespace loopscope::panels
