// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>
#include <array>

#include "ui/panels/look.h"
#include "ui/panels/reading_side.h"
#include "ui/panels/row.h"

// Draws one Row: lead or dot, title, right text, wrapped detail, boxes. Titles give way to the right text by
// eliding; nothing overlaps at any width.

namespace loopscope::panels {

class RowDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  RowDelegate(const Look* look, QObject* parent);

  // The run in which the rows' lanes have their colours; null for none.
  void setRun(view::RunViewPtr run) { m_run = std::move(run); }
  const view::RunViewPtr& run() const { return m_run; }
  // Fonts have changed: what was measured no longer holds.
  void forgetSizes();
  // Which box of the row lies at a point of the list; -1 for none.
  int boxAt(const Row& row, const ReadingSide& side, const QPoint& point) const;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 private:
  struct Layout;
  Layout layoutOf(const Row& row, int widthPx) const;
  void paintFrame(QPainter* painter, const QRect& frame, const Row& row, bool selected, bool focused) const;
  void paintSign(QPainter* painter, const ReadingSide& side, const QRect& line, const Row& row) const;
  void paintTitle(QPainter* painter, const ReadingSide& side, const QRect& line, const Row& row) const;
  void paintBoxes(QPainter* painter, const ReadingSide& side, const Row& row) const;
  QFont titleFont(const Row& row) const;
  int titleHeightPx(const Row& row) const;
  int detailHeightPx(const Row& row, int widthPx) const;

  const Look* m_look;
  view::RunViewPtr m_run;
  // Measuring text is what a step costs in the panels, and most of it stays the same.
  mutable std::array<int, 4> m_titleHeights{};
  mutable QHash<std::pair<QString, int>, int> m_detailHeights;
};

}  // namespace loopscope::panels
