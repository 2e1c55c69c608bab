// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>
#include <vector>

#include "core/trace/explain.h"
#include "ui/timeline/headers_widget.h"

namespace loopscope::timeline {

namespace {

// One row. It knows its place only; what stands there is asked for anew each time.
class RowAccessible : public QAccessibleInterface {
 public:
  RowAccessible(HeadersWidget* headers, int row) : m_headers(headers), m_row(row) {}

  bool isValid() const override {
    return m_headers != nullptr && m_row < static_cast<int>(m_headers->view().rows().size());
  }
  QObject* object() const override { return nullptr; }
  QWindow* window() const override { return m_headers->window()->windowHandle(); }
  QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_headers); }
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  void setText(QAccessible::Text, const QString&) override {}

  QString text(QAccessible::Text what) const override {
    if (!isValid()) return {};
    view::ViewState& view = m_headers->view();
    const trace::Trace& trace = view.run()->trace();
    if (what == QAccessible::Name) return QString::fromStdString(trace::laneTitle(trace, lane()));
    if (what == QAccessible::Value || what == QAccessible::Description)
      return QString::fromStdString(trace::statusText(trace, view.stateAtCursor(), lane()));
    return {};
  }

  QRect rect() const override {
    if (!isValid()) return {};
    const int top = static_cast<int>(m_headers->view().rowTopPx(static_cast<size_t>(m_row)));
    return {m_headers->mapToGlobal(QPoint(0, top)),
            QSize(m_headers->width(), m_headers->view().laneHeightPx())};
  }

  QAccessible::State state() const override {
    QAccessible::State state;
    state.selectable = true;
    state.selected = isValid() && m_headers->view().selection().lane == lane();
    return state;
  }

 private:
  LaneId lane() const { return m_headers->view().rows()[static_cast<size_t>(m_row)].lane; }

  QPointer<HeadersWidget> m_headers;
  int m_row;
};

class HeadersAccessible : public QAccessibleWidget {
 public:
  explicit HeadersAccessible(HeadersWidget* headers) : QAccessibleWidget(headers, QAccessible::List) {}
  ~HeadersAccessible() override {
    for (const QAccessible::Id id : m_rows) QAccessible::deleteAccessibleInterface(id);
  }

  int childCount() const override { return static_cast<int>(headers()->view().rows().size()); }
  QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    while (m_rows.size() <= static_cast<size_t>(index))
      m_rows.push_back(QAccessible::registerAccessibleInterface(
          new RowAccessible(headers(), static_cast<int>(m_rows.size()))));
    return QAccessible::accessibleInterface(m_rows[static_cast<size_t>(index)]);
  }
  int indexOfChild(const QAccessibleInterface* row) const override {
    for (size_t i = 0; i < m_rows.size(); ++i)
      if (QAccessible::accessibleInterface(m_rows[i]) == row) return static_cast<int>(i);
    return -1;
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    return child(headers()->view().rowAt(headers()->mapFromGlobal(QPoint(x, y)).y()));
  }

 private:
  HeadersWidget* headers() const { return static_cast<HeadersWidget*>(widget()); }

  mutable std::vector<QAccessible::Id> m_rows;  // made when first asked for
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
