// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

// Rows that are drawn by hand begin where the window's language begins to read: at the right, mirrored, for
// some. The words themselves go as their own letters do, so that code and names stay as they are.

namespace loopscope::panels {

struct ReadingSide {
  Qt::LayoutDirection direction;
  QRect row;

  explicit ReadingSide(const QStyleOption& option) : direction(option.direction), row(option.rect) {}
  ReadingSide(Qt::LayoutDirection side, const QRect& whole) : direction(side), row(whole) {}

  // Where in the row lies what a language from left to right would have in this place.
  QRect place(const QRect& leftToRight) const { return QStyle::visualRect(direction, row, leftToRight); }
  int begin() const { return alignment(Qt::AlignLeft); }
  int end() const { return alignment(Qt::AlignRight); }
  static void letTextDecide(QPainter* painter) { painter->setLayoutDirection(Qt::LayoutDirectionAuto); }

 private:
  int alignment(Qt::Alignment side) const {
    return static_cast<int>(QStyle::visualAlignment(direction, side) | Qt::AlignAbsolute);
  }
};

}  // namespace loopscope::panels
