// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"

namespace loopscope::app {

using panels::kGridPx;

SettingsDialog::SettingsDialog(const Preferences& p, QWidget* parent)
    : QDialog(parent),
      m_appearance(new QComboBox(this)),
      m_axis(new QComboBox(this)),
      m_rerun(addNumber(50, 3000, p.rerunAfterMs, tr(" ms"))),
      m_wheel(new QCheckBox(tr("The wheel zooms; with Ctrl it scrolls lanes"), this)),
      m_animates(new QCheckBox(tr("Glide when zooming and moving"), this)),
      m_events(addNumber(1, 50'000, p.mostThousandEvents, tr(" thousand events"))),
      m_seconds(addNumber(1, 600, p.mostRealSeconds, tr(" s of real time"))) {
  setWindowTitle(tr("Settings"));
  m_appearance->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
  m_appearance->setCurrentIndex(static_cast<int>(p.appearance));
  m_appearance->setObjectName("appearance");
  m_axis->addItems({tr("Elastic"), tr("Clock"), tr("Steps")});
  m_axis->setCurrentIndex(static_cast<int>(p.axis));
  m_wheel->setChecked(p.wheelZooms);
  m_wheel->setObjectName("wheelZooms");
  m_animates->setChecked(p.animates);
  auto* form = new QFormLayout(this);
  form->setContentsMargins(6 * kGridPx, 5 * kGridPx, 6 * kGridPx, 5 * kGridPx);
  form->setHorizontalSpacing(4 * kGridPx);
  form->setVerticalSpacing(2 * kGridPx);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(panels::makeLabel("title", this, windowTitle()));
  form->addRow(tr("Colours"), m_appearance);
  form->addRow(tr("Axis of a program that is opened"), m_axis);
  form->addRow(tr("Run again after a pause of"), m_rerun);
  form->addRow(QString(), m_wheel);
  form->addRow(QString(), m_animates);
  form->addRow(tr("Stop a run after"), m_events);
  form->addRow(tr("or after"), m_seconds);
  auto* close = new QPushButton(tr("Close"), this);
  close->setDefault(true);
  form->addRow(QString(), close);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  const auto tell = [this] { emit changed(chosen()); };
  for (QComboBox* box : {m_appearance, m_axis}) connect(box, &QComboBox::activated, this, tell);
  for (QCheckBox* box : {m_wheel, m_animates}) connect(box, &QCheckBox::toggled, this, tell);
  for (QSpinBox* box : {m_rerun, m_events, m_seconds}) connect(box, &QSpinBox::valueChanged, this, tell);
}

QSpinBox* SettingsDialog::addNumber(int least, int most, int value, const QString& unit) {
  auto* box = new QSpinBox(this);
  box->setRange(least, most);
  box->setValue(value);
  box->setSuffix(unit);
  box->setButtonSymbols(QAbstractSpinBox::NoButtons);
  return box;
}

Preferences SettingsDialog::chosen() const {
  return {.appearance = static_cast<Appearance>(m_appearance->currentIndex()),
          .axis = static_cast<view::AxisKind>(m_axis->currentIndex()),
          .rerunAfterMs = m_rerun->value(),
          .wheelZooms = m_wheel->isChecked(),
          .animates = m_animates->isChecked(),
          .mostThousandEvents = m_events->value(),
          .mostRealSeconds = m_seconds->value()};
}

}  // namespace loopscope::app
