// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/output_model.h"

#include <algorithm>

#include "ui/panels/text.h"

namespace loopscope::panels {

using trace::EventKind;

constexpr uint32_t kStandardError = 1;

OutputModel::OutputModel(const Look* look, QObject* parent) : QAbstractTableModel(parent), m_look(look) {}

void OutputModel::setTrace(trace::TracePtr trace) {
  if (trace == m_trace) return;
  beginResetModel();
  m_trace = std::move(trace);
  m_lines.clear();
  m_current = {};
  m_printed = 0;
  for (size_t i = 0; m_trace && i < m_trace->size(); ++i) {
    const trace::Event& event = m_trace->events()[i];
    if (event.kind() != EventKind::Printed) continue;
    QString text = toQString(m_trace->text(event.textId()));
    if (text.endsWith(u'\n')) text.chop(1);
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) m_lines.push_back({EventId::fromSize(i), line});
  }
  endResetModel();
}

void OutputModel::setCurrent(EventId event) {
  if (event == m_current) return;
  m_current = event;
  const auto isPrinted = [&](const Line& line) { return event.valid() && line.event <= event; };
  m_printed =
      static_cast<int>(std::partition_point(m_lines.begin(), m_lines.end(), isPrinted) - m_lines.begin());
  if (!m_lines.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

EventId OutputModel::eventAt(int row) const {
  return row >= 0 && row < rowCount() ? m_lines[static_cast<size_t>(row)].event : EventId();
}

QString OutputModel::printedText() const {
  QString text;
  for (int i = 0; i < m_printed; ++i) text += m_lines[static_cast<size_t>(i)].text + u'\n';
  return text;
}

int OutputModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OutputModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutputModel::data(const QModelIndex& index, int role) const {
  const EventId event = eventAt(index.row());
  if (!event.valid()) return {};
  const QString& text = m_lines[static_cast<size_t>(index.row())].text;
  switch (role) {
    case Qt::DisplayRole:
      return index.column() == Time ? instantText(m_trace->at(event).time()) : text;
    case Qt::ToolTipRole:
      return index.column() == Text ? text : QVariant();
    case Qt::FontRole:
      return m_look->mono;
    case Qt::ForegroundRole:
      if (index.row() >= m_printed) return m_look->faintText;
      if (index.column() == Time) return m_look->mutedText;
      return m_trace->at(event).other == kStandardError ? m_look->error : m_look->text;
    case Qt::BackgroundRole:
      return event == m_current ? QVariant(m_look->currentRow) : QVariant();
    default:
      return {};
  }
}

}  // namespace loopscope::panels
