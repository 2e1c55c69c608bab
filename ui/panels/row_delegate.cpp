// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/row_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/panels/row_model.h"

namespace loopscope::panels {

namespace {
constexpr int kIndentPx = 4 * kGridPx;
constexpr int kDotPx = 10;
constexpr int kMostBoxWidthPx = 30;
constexpr int kLeastBoxWidthPx = 22;
constexpr int kBoxHeightPx = 22;
constexpr int kBoxGapPx = 4;
constexpr int kUsualBoxes = 8;  // so many stand side by side if there is room
constexpr int kRadiusPx = 5;

const Row& rowOf(const QModelIndex& index) {
  return static_cast<const RowModel*>(index.model())->row(index.row());
}

// A row that is nothing but its detail is prose, and read first.
bool isProse(const Row& row) {
  return row.title.isEmpty();
}

bool framed(const Row& row) {
  return row.style != RowStyle::Plain;
}
}  // namespace

// Places within a row whose top left corner is (0, 0).
struct RowDelegate::Layout {
  QRect frame;
  QRect titleLine;
  QRect detail;
  QRect boxes;
  int boxesPerLine = 1;
  int boxWidthPx = kMostBoxWidthPx;
  int heightPx = 0;

  QRect box(int index) const {
    return {boxes.left() + index % boxesPerLine * (boxWidthPx + kBoxGapPx),
            boxes.top() + index / boxesPerLine * (kBoxHeightPx + kBoxGapPx), boxWidthPx, kBoxHeightPx};
  }
};

RowDelegate::RowDelegate(const Look* look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}

QFont RowDelegate::titleFont(const Row& row) const {
  QFont font = row.monoTitle ? m_look->mono : m_look->body;
  if (row.boldTitle && row.style != RowStyle::Hole) font.setWeight(QFont::DemiBold);
  font.setStrikeOut(row.struck);
  return font;
}

void RowDelegate::forgetSizes() {
  m_titleHeights.fill(0);
  m_detailHeights.clear();
}

int RowDelegate::titleHeightPx(const Row& row) const {
  int& height = m_titleHeights[static_cast<size_t>(2 * row.monoTitle + row.boldTitle)];
  if (height == 0) height = QFontMetrics(titleFont(row)).height() + 2;
  return height;
}

int RowDelegate::detailHeightPx(const Row& row, int widthPx) const {
  constexpr int kMostKept = 4096;
  constexpr int kEndlessPx = 10'000;
  if (m_detailHeights.size() >= kMostKept) m_detailHeights.clear();
  int& height = m_detailHeights[{row.detail, isProse(row) ? -widthPx : widthPx}];
  if (height == 0)
    height = QFontMetrics(isProse(row) ? m_look->body : m_look->small)
                 .boundingRect(QRect(0, 0, widthPx, kEndlessPx), Qt::TextWordWrap, row.detail)
                 .height();
  return height;
}

RowDelegate::Layout RowDelegate::layoutOf(const Row& row, int widthPx) const {
  Layout layout;
  const int marginPx = framed(row) ? 3 * kGridPx : isProse(row) ? 0 : kGridPx;
  const int leftPx = marginPx + row.indent * kIndentPx;
  const int innerPx = std::max(widthPx - leftPx - marginPx, 2 * kMostBoxWidthPx);
  int y = framed(row) ? kGridPx + 2 : 2;
  if (!row.title.isEmpty() || !row.right.isEmpty()) {
    layout.titleLine = {leftPx, y, innerPx, titleHeightPx(row)};
    y = layout.titleLine.bottom() + 1;
  }
  if (!row.detail.isEmpty()) {
    const int dotPx = row.dot.valid() ? kDotPx + 2 * kGridPx : 0;
    const int roomPx = innerPx - dotPx;
    layout.detail = {leftPx + dotPx, y, roomPx, detailHeightPx(row, roomPx)};
    y = layout.detail.bottom() + 1;
  }
  if (!row.boxes.empty()) {
    layout.boxWidthPx =
        std::clamp((innerPx + kBoxGapPx) / kUsualBoxes - kBoxGapPx, kLeastBoxWidthPx, kMostBoxWidthPx);
    layout.boxesPerLine = std::max(1, (innerPx + kBoxGapPx) / (layout.boxWidthPx + kBoxGapPx));
    const int lines = (static_cast<int>(row.boxes.size()) + layout.boxesPerLine - 1) / layout.boxesPerLine;
    layout.boxes = {leftPx, y + 1, innerPx, lines * (kBoxHeightPx + kBoxGapPx)};
    y = layout.boxes.bottom() + 1;
  }
  y += framed(row) ? kGridPx + 2 : 2;
  layout.frame = {0, 0, widthPx, y};
  layout.heightPx = framed(row) ? y + kGridPx : y;
  return layout;
}

void RowDelegate::paintFrame(QPainter* painter, const QRect& frame, const Row& row, bool selected,
                             bool focused) const {
  const QRectF edge = QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5);
  QPen pen(m_look->border, 1);
  QBrush brush(Qt::NoBrush);
  switch (row.style) {
    case RowStyle::Plain:
      pen = Qt::NoPen;
      break;
    case RowStyle::Card:
      brush = m_look->raised;
      break;
    case RowStyle::Current:
      pen.setColor(m_look->accent);
      brush = m_look->accentTint;
      break;
    case RowStyle::Hole:
      pen.setStyle(Qt::DashLine);
      break;
  }
  if (selected) brush = m_look->accentTint;
  if (selected || focused) pen = QPen(m_look->accent, focused ? 2 : 1);
  painter->setPen(pen);
  painter->setBrush(brush);
  if (pen.style() != Qt::NoPen || brush.style() != Qt::NoBrush)
    painter->drawRoundedRect(edge, kRadiusPx, kRadiusPx);
}

// In the frame's left margin; a row without a frame shows it in front of its state.
static QString signOf(Change change) {
  switch (change) {
    case Change::None:
      return {};
    case Change::Added:
      return QStringLiteral("+");
    case Change::Removed:
      return QStringLiteral("−");
    case Change::Moved:
      return QStringLiteral("↕");
    case Change::Changed:
      return QStringLiteral("•");
  }
  return {};
}

void RowDelegate::paintSign(QPainter* painter, const ReadingSide& side, const QRect& line,
                            const Row& row) const {
  if (row.change == Change::None || !framed(row)) return;
  QFont font = m_look->small;
  font.setWeight(QFont::Bold);
  painter->setFont(font);
  painter->setPen(row.change == Change::Removed ? m_look->mutedText : m_look->accent);
  const QRect margin(line.left() - 3 * kGridPx, line.top(), 3 * kGridPx, line.height());
  painter->drawText(side.place(margin), Qt::AlignCenter, signOf(row.change));
}

void RowDelegate::paintTitle(QPainter* painter, const ReadingSide& side, const QRect& line,
                             const Row& row) const {
  paintSign(painter, side, line, row);
  QRect rest = line;
  if (row.dot.valid()) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_look->inkOf(m_run, row.dot).fill);
    const QRect dot(rest.left(), rest.center().y() - kDotPx / 2, kDotPx, kDotPx);
    painter->drawEllipse(QRectF(side.place(dot)).translated(0, 0.5));
    rest.setLeft(rest.left() + kDotPx + 2 * kGridPx);
  }
  if (!row.lead.isEmpty()) {
    painter->setFont(m_look->mono);
    painter->setPen(m_look->mutedText);
    painter->drawText(side.place(rest), side.begin() | Qt::AlignVCenter, row.lead);
    rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(row.lead) + 3 * kGridPx);
  }
  if (!row.right.isEmpty()) {
    const bool marked = !framed(row) && row.change != Change::None;
    QFont font = m_look->small;
    if (row.rightIsCurrent || marked) font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(row.rightIsCurrent || marked ? m_look->accent : m_look->mutedText);
    const int mostPx = std::max(rest.width() * 2 / 3, 0);
    const QString text = marked ? signOf(row.change) + u' ' + row.right : row.right;
    const QString right = painter->fontMetrics().elidedText(text, Qt::ElideRight, mostPx);
    painter->drawText(side.place(rest), side.end() | Qt::AlignVCenter, right);
    rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(right) - 2 * kGridPx);
  }
  painter->setFont(titleFont(row));
  const bool quiet = row.struck || row.style == RowStyle::Hole || !row.target.valid();
  painter->setPen(quiet ? m_look->mutedText : m_look->text);
  painter->drawText(side.place(rest), side.begin() | Qt::AlignVCenter,
                    painter->fontMetrics().elidedText(row.title, Qt::ElideRight, rest.width()));
}

void RowDelegate::paintBoxes(QPainter* painter, const ReadingSide& side, const Row& row) const {
  const Layout layout = layoutOf(row, side.row.width());
  QFont font = m_look->small;
  font.setWeight(QFont::DemiBold);
  painter->setFont(font);
  for (int i = 0; i < static_cast<int>(row.boxes.size()); ++i) {
    const Box& box = row.boxes[static_cast<size_t>(i)];
    const QRectF rect =
        QRectF(side.place(layout.box(i).translated(side.row.topLeft()))).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool busy = box.lane.valid();
    const LaneInk& ink = m_look->inkOf(m_run, box.lane);
    painter->setPen(QPen(busy ? ink.fill : m_look->border, 1));
    painter->setBrush(busy ? ink.fill : m_look->raised);
    painter->drawRoundedRect(rect, kRadiusPx - 1, kRadiusPx - 1);
    painter->setPen(busy ? ink.onFill : m_look->mutedText);
    painter->drawText(rect, Qt::AlignCenter, box.text);
  }
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
  const Row& row = rowOf(index);
  const Layout layout = layoutOf(row, option.rect.width());
  const QPoint origin = option.rect.topLeft();
  const ReadingSide side(option);
  painter->save();
  ReadingSide::letTextDecide(painter);
  painter->setRenderHint(QPainter::Antialiasing);
  const bool focused = option.state.testFlag(QStyle::State_HasFocus);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  paintFrame(painter, layout.frame.translated(origin), row, selected, focused);
  if (!layout.titleLine.isNull()) paintTitle(painter, side, layout.titleLine.translated(origin), row);
  if (!row.detail.isEmpty()) {
    painter->setFont(isProse(row) ? m_look->body : m_look->small);
    painter->setPen(isProse(row) && !row.later ? m_look->text : m_look->mutedText);
    painter->drawText(side.place(layout.detail.translated(origin)), side.begin() | Qt::TextWordWrap,
                      row.detail);
  }
  if (!row.boxes.empty()) paintBoxes(painter, side, row);
  painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  const int widthPx = view != nullptr ? view->viewport()->width() : option.rect.width();
  return {widthPx, layoutOf(rowOf(index), widthPx).heightPx};
}

int RowDelegate::boxAt(const Row& row, const ReadingSide& side, const QPoint& point) const {
  const Layout layout = layoutOf(row, side.row.width());
  for (int i = 0; i < static_cast<int>(row.boxes.size()); ++i) {
    if (side.place(layout.box(i).translated(side.row.topLeft())).contains(point)) return i;
  }
  return -1;
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip || !index.isValid()) return false;
  const Row& row = rowOf(index);
  const int box = boxAt(row, ReadingSide(option), event->pos());
  const QString text = box >= 0 ? row.boxes[static_cast<size_t>(box)].toolTip : row.title;
  QToolTip::showText(event->globalPos(), text, view);
  return true;
}

}  // namespace loopscope::panels
