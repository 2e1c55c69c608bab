// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_parts.h"

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

void selectTarget(view::ViewState& view, const Target& target) {
  view.setSelection({target.lane, target.event, target.object});
  if (target.lane.valid()) view.ensureLaneVisible(target.lane);
}

}  // namespace loopscope::panels
