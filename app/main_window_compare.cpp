// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QFileInfo>

#include "app/centre.h"
#include "app/compare_window.h"
#include "app/comparison.h"
#include "app/library_page.h"
#include "app/main_window.h"
#include "app/notice_bar.h"
#include "app/run_options_dialog.h"
#include "app/text_file.h"
#include "app/translation.h"
#include "ui/panels/link_button.h"
#include "ui/panels/source_editor.h"
#include "ui/panels/source_panel.h"
#include "ui/view/in_words.h"

// What the open program is compared with: another one, its own text before it was changed, or itself run
// under other conditions. What is open, as it was last run, stands above.

namespace loopscope::app {

void MainWindow::connectComparing() {
  connect(m_comparison, &Comparison::failed, this, [this](const QString& name) {
    m_centre->notice()->tell(tr("“%1” did not run, so there is nothing to compare with.").arg(name));
  });
  connect(m_comparison, &Comparison::ready, this, [this](const QString& name, const view::RunViewPtr& run) {
    if (!m_view->hasRun()) return;
    auto* window = new CompareWindow({m_title, m_view->runPtr()}, {name, run}, m_comparedOn,
                                     themeFor(chosenAppearance(), m_systemIsDark), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
  });
}

void MainWindow::offerToCompare(const ScenarioInfo& opened) {
  const ScenarioInfo* beside = m_library.find(opened.beside);
  m_besideId = beside ? beside->id : QString();
  m_besideAxis = opened.besideAxis;
  m_beside->setLink(beside ? tr("Compare") : QString());
  if (!beside) return;
  const QString how = m_besideAxis == view::AxisKind::Elastic ? tr("Beside “%1”, on one elastic axis")
                                                              : tr("Beside “%1”, on one clock");
  m_beside->setToolTip(how.arg(scenarioText(beside->title)));
}

void MainWindow::compare(const QString& name, const run::Scenario& scenario, const run::RunOptions& options,
                         view::AxisKind axis) {
  m_comparedOn = axis;
  m_comparison->run(name, scenario, options);
}

void MainWindow::chooseWhatToCompare() {
  if (!m_view->hasRun()) return;
  auto* page = new LibraryPage(m_library, m_simulate, &m_look, themeFor(chosenAppearance(), m_systemIsDark),
                               m_files->scenarioId(), this);
  page->setWindowTitle(tr("Compare with…"));
  page->setAttribute(Qt::WA_DeleteOnClose);
  connect(page, &LibraryPage::chosen, this, &MainWindow::compareWith);
  if (!m_files->saved().isNull() && m_files->saved() != m_source->editor()->text())
    page->offer(tr("This program before your changes"), [this] { compareWithUnchanged(); });
  page->offer(tr("This program with other options…"), [this] { compareWithOptions(); });
  page->offer(tr("A file…"), [this] { compareWithFile(); });
  page->open();
}

void MainWindow::compareWith(const QString& id) {
  const ScenarioInfo* other = m_library.find(id);
  if (other == nullptr) return;
  compare(scenarioText(other->title), {other->fileName().toStdString(), other->source.toStdString()},
          m_controller->options(), other->id == m_besideId ? m_besideAxis : view::AxisKind::Clock);
}

void MainWindow::compareWithUnchanged() {
  compare(tr("%1, before your changes").arg(m_title),
          {m_controller->fileName().toStdString(), m_files->saved().toStdString()}, m_controller->options());
}

void MainWindow::compareWithOptions() {
  auto* dialog = new RunOptionsDialog(m_controller->ranOptions(), m_controller->ranScenario().source,
                                      tr("Compare with other options"), tr("Compare"), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const QString how = RunOptionsDialog::differences(dialog->chosen(), m_controller->ranOptions());
    compare(how.isEmpty() ? m_title : tr("%1 · %2").arg(m_title, how), m_controller->ranScenario(),
            dialog->chosen());
  });
  dialog->open();
}

void MainWindow::compareWithFile() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Compare with"), {}, tr("Python programs (*.py)"));
  if (path.isEmpty()) return;
  const Result<QString> text = readTextFile(path);
  if (!text) {
    m_centre->notice()->tell(view::inWords(text.error().message));
    return;
  }
  const QString name = QFileInfo(path).fileName();
  compare(name, {name.toStdString(), text.value().toStdString()}, m_controller->options());
}

void MainWindow::chooseRunOptions() {
  auto* dialog = new RunOptionsDialog(m_controller->options(), m_source->editor()->text().toStdString(),
                                      tr("Run options"), tr("Run again"), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    m_controller->setOptions(dialog->chosen());
    m_controller->runNow();
  });
  dialog->open();
}

}  // namespace loopscope::app
