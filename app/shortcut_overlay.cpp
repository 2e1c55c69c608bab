// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcut_overlay.h"

#include <QGridLayout>
#include <algorithm>
#include <array>

#include "app/actions.h"
#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"

namespace loopscope::app {

using panels::kGridPx;
using panels::makeLabel;

namespace {

constexpr size_t kColumns = 3;
constexpr int kRoomyWindowPx = 800;  // where lines need not stand close together

struct Column {
  QVBoxLayout* layout = nullptr;
  int lines = 0;
};

// Keys and what they do. Returns how many lines that are, its title among them.
int addGroup(const QString& group, int spacingPx, Column& column, QWidget* parent) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(3 * kGridPx);
  grid->setVerticalSpacing(spacingPx);
  grid->addWidget(panels::makeTitle(group, parent), 0, 0, 1, 2);
  int row = 1;
  for (const ActionSpec& spec : actionTable()) {
    if (ActionSet::groupOf(spec) != group) continue;
    grid->addWidget(makeLabel("keys", parent, ActionSet::keysOf(spec)), row, 0,
                    Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(makeLabel("plain", parent, ActionSet::textOf(spec)), row, 1);
    ++row;
  }
  grid->setColumnStretch(1, 1);
  column.layout->addLayout(grid);
  return row;
}

}  // namespace

// Each group stands where there is most room; in a low window all of them still fit.
ShortcutOverlay::ShortcutOverlay(QWidget* parent) : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint) {
  setWindowTitle(tr("Keys"));
  setModal(true);
  const bool roomy = parent->height() >= kRoomyWindowPx;
  const int apart = (roomy ? 5 : 3) * kGridPx;
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(apart + kGridPx, apart, apart + kGridPx, apart);
  whole->setSpacing(apart - kGridPx);
  whole->addWidget(makeLabel("title", this, tr("Keys and gestures")));
  auto* side = new QHBoxLayout;
  side->setSpacing((roomy ? 8 : 5) * kGridPx);
  std::array<Column, kColumns> columns;
  for (Column& column : columns) {
    column.layout = new QVBoxLayout;
    column.layout->setSpacing(apart);
    side->addLayout(column.layout);
  }
  QStringList groups;
  for (const ActionSpec& spec : actionTable()) {
    const QString group = ActionSet::groupOf(spec);
    if (groups.contains(group)) continue;
    groups << group;
    Column& column = *std::min_element(columns.begin(), columns.end(),
                                       [](const Column& a, const Column& b) { return a.lines < b.lines; });
    column.lines += addGroup(group, roomy ? kGridPx + 2 : 3, column, this);
  }
  for (const Column& column : columns) column.layout->addStretch();
  whole->addLayout(side);
}

void ShortcutOverlay::keyPressEvent(QKeyEvent*) {
  accept();
}

void ShortcutOverlay::mousePressEvent(QMouseEvent*) {
  accept();
}

}  // namespace loopscope::app
