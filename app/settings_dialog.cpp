// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

#include "app/form_parts.h"

namespace loopscope::app {

SettingsDialog::SettingsDialog(const Preferences& p, QWidget* parent)
    : QDialog(parent),
      m_appearance(new QComboBox(this)),
      m_axis(makeAxisBox(p.axis, this)),
      m_rerun(makeNumberBox("rerunAfter", 50, 3000, p.rerunAfterMs, this)),
      m_wheel(new QCheckBox(tr("The wheel zooms; with Ctrl it scrolls lanes"), this)),
      m_animates(new QCheckBox(tr("Glide when zooming and moving"), this)),
      m_events(makeNumberBox("mostEvents", 1, 50'000, p.mostThousandEvents, this)),
      m_seconds(makeNumberBox("mostSeconds", 1, 600, p.mostRealSeconds, this)) {
  setWindowTitle(tr("Settings"));
  m_appearance->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
  m_appearance->setCurrentIndex(static_cast<int>(p.appearance));
  m_appearance->setObjectName("appearance");
  m_wheel->setChecked(p.wheelZooms);
  m_wheel->setObjectName("wheelZooms");
  m_animates->setChecked(p.animates);
  m_rerun->setSuffix(tr(" ms"));
  m_events->setSuffix(tr(" thousand events"));
  m_seconds->setSuffix(tr(" s of real time"));
  QFormLayout* form = makeForm(this);
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

Preferences SettingsDialog::chosen() const {
  return {.appearance = static_cast<Appearance>(m_appearance->currentIndex()),
          .axis = static_cast<view::AxisKind>(m_axis->currentData().toInt()),
          .rerunAfterMs = m_rerun->value(),
          .wheelZooms = m_wheel->isChecked(),
          .animates = m_animates->isChecked(),
          .mostThousandEvents = m_events->value(),
          .mostRealSeconds = m_seconds->value()};
}

}  // namespace loopscope::app
