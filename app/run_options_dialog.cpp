// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_options_dialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/form_parts.h"
#include "core/run/simulation_comments.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/text.h"

namespace loopscope::app {

namespace {

// As it can be typed again: "50ns", "1500ms".
QString typed(SimTime time) {
  struct Unit {
    int64_t ns;
    const char* name;
  };
  for (const Unit unit : {Unit{1'000'000'000, "s"}, Unit{1'000'000, "ms"}, Unit{1'000, "us"}})
    if (time.ns % unit.ns == 0) return QString::number(time.ns / unit.ns) + QLatin1String(unit.name);
  return QString::number(time.ns) + QStringLiteral("ns");
}

std::optional<SimTime> durationIn(const QLineEdit& field) {
  return run::durationOf(field.text().trimmed().toStdString());
}

bool isMistaken(const QLineEdit& field) {
  return !field.text().trimmed().isEmpty() && !durationIn(field);
}

// Unset where it is nothing.
std::optional<SimTime> priceIn(const run::RunOptions& options) {
  return options.instructionPrice.ns > 0 ? std::optional(options.instructionPrice) : std::nullopt;
}

// What is wrong in the head is told where the program is run.
run::RunOptions headOf(const std::string& source) {
  std::vector<Diagnostic> ignored;
  return run::withComments({}, run::headComments(source), ignored);
}

}  // namespace

RunOptionsDialog::RunOptionsDialog(const run::RunOptions& options, const std::string& source,
                                   const QString& title, const QString& button, QWidget* parent)
    : QDialog(parent),
      m_options(options),
      m_ofProgram(headOf(source)),
      m_cpus(makeNumberBox("cpus", 1, run::kMostCpus, cpusThatHold(), this)),
      m_seed(makeNumberBox("seed", 0, 1'000'000'000, static_cast<int>(options.seed), this)),
      m_price(addDuration("cpu", priceIn(options), priceIn(m_ofProgram), tr("nothing, or as 50ns"))),
      m_interrupt(
          addDuration("interrupt", options.interruptAt, m_ofProgram.interruptAt, tr("never, or as 1.5s"))),
      m_mistake(panels::makeLabel("mistake", this)),
      m_take(new QPushButton(button, this)) {
  setWindowTitle(title);
  QFormLayout* form = makeForm(this);
  form->addRow(tr("How many processors the program sees"), m_cpus);
  form->addRow(tr("What an instruction costs"), m_price);
  form->addRow(tr("Press Ctrl+C at"), m_interrupt);
  form->addRow(tr("What random numbers start from"), m_seed);
  form->addRow(QString(), m_mistake);
  m_take->setDefault(true);
  form->addRow(QString(), m_take);
  connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
  check();
}

QLineEdit* RunOptionsDialog::addDuration(const char* name, std::optional<SimTime> value,
                                         std::optional<SimTime> ofProgram, const QString& example) {
  auto* field = new QLineEdit(value ? typed(*value) : QString(), this);
  field->setObjectName(QLatin1String(name));
  field->setPlaceholderText(ofProgram ? tr("%1, says the program").arg(typed(*ofProgram)) : example);
  connect(field, &QLineEdit::textChanged, this, &RunOptionsDialog::check);
  return field;
}

int RunOptionsDialog::cpusThatHold() const {
  return m_options.cpus == run::RunOptions().cpus ? m_ofProgram.cpus : m_options.cpus;
}

void RunOptionsDialog::check() {
  const QLineEdit* wrong = isMistaken(*m_price) ? m_price : isMistaken(*m_interrupt) ? m_interrupt : nullptr;
  m_mistake->setText(wrong ? tr("%1 is no duration like 50ns, 20ms or 1.5s").arg(wrong->text().trimmed())
                           : QString());
  m_mistake->setVisible(wrong != nullptr);
  m_take->setEnabled(wrong == nullptr);
}

run::RunOptions RunOptionsDialog::chosen() const {
  run::RunOptions options = m_options;
  if (m_cpus->value() != cpusThatHold()) options.cpus = m_cpus->value();
  options.seed = static_cast<uint64_t>(m_seed->value());
  options.instructionPrice = durationIn(*m_price).value_or(SimTime());
  options.interruptAt = durationIn(*m_interrupt);
  return options;
}

QString RunOptionsDialog::differences(const run::RunOptions& options, const run::RunOptions& other) {
  QStringList parts;
  if (options.cpus != other.cpus) {
    parts << panels::counted(static_cast<size_t>(options.cpus), tr("1 processor"), tr("%1 processors"));
  }
  if (options.instructionPrice != other.instructionPrice) {
    parts << (options.instructionPrice.ns > 0 ? tr("%1 per instruction").arg(typed(options.instructionPrice))
                                              : tr("code takes no time"));
  }
  if (options.interruptAt != other.interruptAt) {
    parts << (options.interruptAt ? tr("Ctrl+C at %1").arg(typed(*options.interruptAt)) : tr("no Ctrl+C"));
  }
  if (options.seed != other.seed) parts << tr("seed %1").arg(options.seed);
  return parts.join(QStringLiteral(", "));
}

}  // namespace loopscope::app
