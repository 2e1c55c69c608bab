// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>
#include <QWindow>
#include <vector>

#include "ui/timeline/headers_widget.h"
#include "ui/view/in_words.h"

namespace loopscope::timeline {

namespace {

constexpr int kColumns = 2;  // the lane's name, what it does at the cursor

// One cell. It knows its place only; what stands there is asked for anew each time.
class CellAccessible : public QAccessibleInterface, public QAccessibleTableCellInterface {
 public:
  CellAccessible(HeadersWidget* headers, int row, int column)
      : m_headers(headers), m_row(row), m_column(column) {}

  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                   : nullptr;
  }
  bool isValid() const override {
    return m_headers != nullptr && m_row < static_cast<int>(m_headers->view().rows().size());
  }
  QObject* object() const override { return nullptr; }
  QWindow* window() const override { return m_headers->window()->windowHandle(); }
  QAccessibleInterface* parent() const override { return table(); }
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QAccessible::Role role() const override { return QAccessible::Cell; }
  void setText(QAccessible::Text, const QString&) override {}

  QString text(QAccessible::Text what) const override {
    if (!isValid() || what != QAccessible::Name) return {};
    view::ViewState& view = m_headers->view();
    const trace::Trace& trace = view.run()->trace();
    return m_column == 0 ? view::laneTitle(trace, lane())
                         : view::statusText(trace, view.stateAtCursor(), lane());
  }

  // Both stand in the header, the one above the other.
  QRect rect() const override {
    if (!isValid()) return {};
    const int half = m_headers->view().laneHeightPx() / 2;
    const int top = static_cast<int>(m_headers->view().rowTopPx(static_cast<size_t>(m_row)));
    return {m_headers->mapToGlobal(QPoint(0, top + m_column * half)), QSize(m_headers->width(), half)};
  }

  QAccessible::State state() const override {
    QAccessible::State state;
    state.selectable = true;
    state.selected = isSelected();
    return state;
  }

  bool isSelected() const override { return isValid() && m_headers->view().selection().lane == lane(); }
  int columnExtent() const override { return 1; }
  int rowExtent() const override { return 1; }
  int columnIndex() const override { return m_column; }
  int rowIndex() const override { return m_row; }
  QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
  QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
  QAccessibleInterface* table() const override { return QAccessible::queryAccessibleInterface(m_headers); }

 private:
  LaneId lane() const { return m_headers->view().rows()[static_cast<size_t>(m_row)].lane; }

  QPointer<HeadersWidget> m_headers;
  int m_row;
  int m_column;
};

class HeadersAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
 public:
  explicit HeadersAccessible(HeadersWidget* headers) : QAccessibleWidget(headers, QAccessible::Table) {}
  ~HeadersAccessible() override {
    for (const QAccessible::Id id : m_cells) QAccessible::deleteAccessibleInterface(id);
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
  }

  // Cells, row by row.
  int childCount() const override { return rowCount() * kColumns; }
  QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    while (m_cells.size() <= static_cast<size_t>(index)) {
      const auto next = static_cast<int>(m_cells.size());
      m_cells.push_back(QAccessible::registerAccessibleInterface(
          new CellAccessible(headers(), next / kColumns, next % kColumns)));
    }
    return QAccessible::accessibleInterface(m_cells[static_cast<size_t>(index)]);
  }
  int indexOfChild(const QAccessibleInterface* cell) const override {
    for (size_t i = 0; i < m_cells.size(); ++i)
      if (QAccessible::accessibleInterface(m_cells[i]) == cell) return static_cast<int>(i);
    return -1;
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    const int row = headers()->view().rowAt(headers()->mapFromGlobal(QPoint(x, y)).y());
    QAccessibleInterface* name = cellAt(row, 0);
    return name != nullptr && name->rect().contains(x, y) ? name : cellAt(row, 1);
  }

  QAccessibleInterface* caption() const override { return nullptr; }
  QAccessibleInterface* summary() const override { return nullptr; }
  QAccessibleInterface* cellAt(int row, int column) const override {
    return row >= 0 && column >= 0 && column < kColumns ? child(row * kColumns + column) : nullptr;
  }
  int columnCount() const override { return kColumns; }
  int rowCount() const override { return static_cast<int>(headers()->view().rows().size()); }
  QString columnDescription(int column) const override {
    return column == 0 ? QCoreApplication::translate("Lanes", "Lane")
                       : QCoreApplication::translate("Lanes", "What it does at the cursor");
  }
  QString rowDescription(int row) const override {
    QAccessibleInterface* name = cellAt(row, 0);
    return name != nullptr ? name->text(QAccessible::Name) : QString();
  }

  QList<int> selectedRows() const override {
    const int row = headers()->view().rowOf(headers()->view().selection().lane);
    return row >= 0 ? QList<int>{row} : QList<int>{};
  }
  int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
  bool isRowSelected(int row) const override { return selectedRows().contains(row); }
  bool selectRow(int row) override {
    if (row < 0 || row >= rowCount()) return false;
    const LaneId lane = headers()->view().rows()[static_cast<size_t>(row)].lane;
    headers()->view().setSelection({lane, {}, {}});
    return true;
  }
  bool unselectRow(int row) override {
    if (!isRowSelected(row)) return false;
    headers()->view().clearSelection();
    return true;
  }
  QList<QAccessibleInterface*> selectedCells() const override {
    QList<QAccessibleInterface*> cells;
    for (const int row : selectedRows())
      for (int column = 0; column < kColumns; ++column) cells << cellAt(row, column);
    return cells;
  }
  int selectedCellCount() const override { return selectedRowCount() * kColumns; }
  // Lanes are selected, not columns.
  QList<int> selectedColumns() const override { return {}; }
  int selectedColumnCount() const override { return 0; }
  bool isColumnSelected(int) const override { return false; }
  bool selectColumn(int) override { return false; }
  bool unselectColumn(int) override { return false; }
  void modelChange(QAccessibleTableModelChangeEvent*) override {}

 private:
  HeadersWidget* headers() const { return static_cast<HeadersWidget*>(widget()); }

  mutable std::vector<QAccessible::Id> m_cells;  // made when first asked for
};

QAccessibleInterface* make(const QString&, QObject* object) {
  auto* headers = qobject_cast<HeadersWidget*>(object);
  return headers ? new HeadersAccessible(headers) : nullptr;
}

}  // namespace

void makeLanesAccessible() {
  QAccessible::installFactory(make);
}

}  // namespace loopscope::timeline
