// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_options_dialog.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/text.h"

namespace loopscope::app {

using panels::kGridPx;

namespace {

QSpinBox* numberBox(const char* name, int least, int most, int value, QWidget* parent) {
  auto* box = new QSpinBox(parent);
  box->setObjectName(QLatin1String(name));
  box->setRange(least, most);
  box->setValue(value);
  return box;
}

}  // namespace

RunOptionsDialog::RunOptionsDialog(const run::RunOptions& options, const QString& title,
                                   const QString& button, QWidget* parent)
    : QDialog(parent),
      m_options(options),
      m_cpus(numberBox("cpus", 1, 256, options.cpus, this)),
      m_seed(numberBox("seed", 0, 1'000'000'000, static_cast<int>(options.seed), this)) {
  setWindowTitle(title);
  auto* form = new QFormLayout(this);
  form->setContentsMargins(6 * kGridPx, 5 * kGridPx, 6 * kGridPx, 5 * kGridPx);
  form->setHorizontalSpacing(4 * kGridPx);
  form->setVerticalSpacing(2 * kGridPx);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(panels::makeLabel("title", this, title));
  form->addRow(tr("Processors of the machine"), m_cpus);
  form->addRow(tr("Seed of random numbers"), m_seed);
  auto* take = new QPushButton(button, this);
  take->setDefault(true);
  form->addRow(QString(), take);
  connect(take, &QPushButton::clicked, this, &QDialog::accept);
}

run::RunOptions RunOptionsDialog::chosen() const {
  run::RunOptions options = m_options;
  options.cpus = m_cpus->value();
  options.seed = static_cast<uint64_t>(m_seed->value());
  return options;
}

QString RunOptionsDialog::differences(const run::RunOptions& options, const run::RunOptions& other) {
  QStringList parts;
  if (options.cpus != other.cpus) {
    parts << panels::counted(static_cast<size_t>(options.cpus), tr("1 processor"), tr("%1 processors"));
  }
  if (options.seed != other.seed) parts << tr("seed %1").arg(options.seed);
  return parts.join(QStringLiteral(", "));
}

}  // namespace loopscope::app
