// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_parts.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QToolButton>

#include "ui/panels/text.h"

namespace loopscope::panels {

QLabel* makeLabel(const char* role, QWidget* parent, const QString& text) {
  auto* label = new QLabel(text, parent);
  label->setProperty("role", role);
  label->setTextFormat(Qt::PlainText);
  return label;
}

QLabel* makeTitle(const QString& title, QWidget* parent) {
  return makeLabel("sectionTitle", parent, title.toUpper());
}

QToolButton* makeCloseButton(const QString& what, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setText(QStringLiteral("✕"));
  button->setProperty("role", "close");
  button->setAccessibleName(what);
  return button;
}

QPushButton* addAxisButton(view::AxisKind kind, const QString& toolTip, QButtonGroup* group,
                           QBoxLayout* row) {
  auto* button = new QPushButton(axisName(kind), row->parentWidget());
  button->setCheckable(true);
  button->setProperty("role", "segment");
  button->setToolTip(toolTip);
  group->addButton(button, static_cast<int>(kind));
  row->addWidget(button);
  return button;
}

void selectTarget(view::ViewState& view, const Target& target) {
  view.setSelection({target.lane, target.event, target.object});
  if (target.lane.valid()) view.ensureLaneVisible(target.lane);
}

}  // namespace loopscope::panels
