// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcut_overlay.h"

#include <QGridLayout>

#include "app/actions.h"
#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"

namespace loopscope::app {

using panels::kGridPx;
using panels::makeLabel;

// One column of keys and texts per group.
static QGridLayout* groupColumn(const QString& group, QWidget* parent) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(3 * kGridPx);
  grid->setVerticalSpacing(kGridPx + 2);
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
  grid->setRowStretch(row, 1);
  return grid;
}

ShortcutOverlay::ShortcutOverlay(QWidget* parent) : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint) {
  setWindowTitle(tr("Keys"));
  setModal(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(6 * kGridPx, 5 * kGridPx, 6 * kGridPx, 5 * kGridPx);
  column->setSpacing(4 * kGridPx);
  column->addWidget(makeLabel("title", this, tr("Keys and gestures")));
  auto* groups = new QGridLayout;
  groups->setHorizontalSpacing(8 * kGridPx);
  groups->setVerticalSpacing(5 * kGridPx);
  QStringList names;
  for (const ActionSpec& spec : actionTable()) {
    if (!names.contains(ActionSet::groupOf(spec))) names << ActionSet::groupOf(spec);
  }
  for (int i = 0; i < names.size(); ++i) groups->addLayout(groupColumn(names[i], this), i / 3, i % 3);
  column->addLayout(groups);
}

void ShortcutOverlay::keyPressEvent(QKeyEvent*) {
  accept();
}

void ShortcutOverlay::mousePressEvent(QMouseEvent*) {
  accept();
}

}  // namespace loopscope::app
