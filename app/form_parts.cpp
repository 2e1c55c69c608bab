// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form_parts.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QSpinBox>

#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/text.h"

namespace loopscope::app {

using panels::kGridPx;

QFormLayout* makeForm(QDialog* dialog) {
  auto* form = new QFormLayout(dialog);
  form->setContentsMargins(6 * kGridPx, 5 * kGridPx, 6 * kGridPx, 5 * kGridPx);
  form->setHorizontalSpacing(4 * kGridPx);
  form->setVerticalSpacing(2 * kGridPx);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(panels::makeLabel("title", dialog, dialog->windowTitle()));
  return form;
}

QSpinBox* makeNumberBox(const char* name, int least, int most, int value, QWidget* parent) {
  auto* box = new QSpinBox(parent);
  box->setObjectName(QLatin1String(name));
  box->setRange(least, most);
  box->setValue(value);
  box->setButtonSymbols(QAbstractSpinBox::NoButtons);
  return box;
}

QComboBox* makeAxisBox(view::AxisKind chosen, QWidget* parent) {
  auto* box = new QComboBox(parent);
  for (const view::AxisKind kind : {view::AxisKind::Elastic, view::AxisKind::Clock, view::AxisKind::Steps})
    box->addItem(panels::axisName(kind), static_cast<int>(kind));
  box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
  return box;
}

}  // namespace loopscope::app
