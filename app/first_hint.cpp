// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_hint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"

namespace loopscope::app {

using panels::kGridPx;
using panels::makeLabel;

FirstHint::FirstHint(QWidget* over) : QFrame(over) {
  setProperty("role", "card");
  setAccessibleName(tr("The three keys that matter"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(4 * kGridPx, 2 * kGridPx, 3 * kGridPx, 2 * kGridPx);
  row->setSpacing(2 * kGridPx);
  const std::pair<QString, QString> keys[] = {{QStringLiteral("← →"), tr("step back and forward")},
                                              {tr("Space"), tr("play")},
                                              {QStringLiteral("?"), tr("all keys")}};
  for (const auto& [key, meaning] : keys) {
    row->addWidget(makeLabel("keys", this, key));
    row->addWidget(makeLabel("plain", this, meaning));
    row->addSpacing(2 * kGridPx);
  }
  auto* button = new QPushButton(tr("Got it"), this);
  row->addWidget(button);
  connect(button, &QPushButton::clicked, this, &FirstHint::dismiss);
  over->installEventFilter(this);
  show();
  place();
}

void FirstHint::dismiss() {
  emit understood();
  deleteLater();
}

// Longer words, or a narrow window, take the air out of it.
void FirstHint::setAir(int px) {
  layout()->setSpacing(px);
  for (int i = 0; i < layout()->count(); ++i)
    if (QSpacerItem* gap = layout()->itemAt(i)->spacerItem()) gap->changeSize(px, 0);
  layout()->invalidate();
}

void FirstHint::place() {
  setAir(2 * kGridPx);
  if (layout()->totalSizeHint().width() > parentWidget()->width()) setAir(kGridPx / 2);
  adjustSize();
  move(std::max(0, (parentWidget()->width() - width()) / 2), parentWidget()->height() - height() - kGridPx);
  raise();
}

bool FirstHint::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) place();
  return QFrame::eventFilter(watched, event);
}

}  // namespace loopscope::app
