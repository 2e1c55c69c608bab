// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

#include "app/centre.h"
#include "app/library_page.h"
#include "app/main_window.h"
#include "app/notice_bar.h"
#include "app/picture_veil.h"
#include "app/recent_files.h"
#include "app/text_file.h"
#include "app/translation.h"
#include "ui/panels/source_editor.h"
#include "ui/panels/source_panel.h"
#include "ui/panels/transport_bar.h"
#include "ui/view/in_words.h"

// What happens to the document: opening, running, and what is said about it.

namespace loopscope::app {

namespace {
const QString kScenarioKey = QStringLiteral("document/scenario");
const QString kPathKey = QStringLiteral("document/path");
}  // namespace

void MainWindow::connectDocument() {
  connect(m_source->editor(), &panels::SourceEditor::edited, this, [this] {
    const QString text = m_source->editor()->text();
    m_files->setModified(text != m_files->saved());
    m_rescue->noteChange();
    m_controller->edit(text);
  });
  connect(m_runAgain, &QPushButton::clicked, this, [this] {
    if (m_controller->running()) {
      m_controller->stop();
    } else {
      m_controller->runNow();
    }
  });
  connect(m_controller, &DocumentController::finished, this, &MainWindow::showFinished);
  connect(m_view, &view::ViewState::runChanged, this, &MainWindow::readLocalsOfRun);
  connect(m_controller, &DocumentController::runningChanged, this, &MainWindow::showRunning);
  connect(m_controller, &DocumentController::progressed, this, [this](quint64 events, double seconds) {
    m_runAgain->setText(tr("Stop"));
    m_veil->setReason(tr("Running: %L1 events, %2 s").arg(events).arg(seconds, 0, 'f', 1), false);
  });
  connect(m_files, &DocumentFiles::changed, this, &MainWindow::showTitle);
  connect(m_files, &DocumentFiles::changed, this, [this] { m_rescue->noteChange(); });
  connect(m_files, &DocumentFiles::openRequested, this, &MainWindow::openFile);
  connect(m_files, &DocumentFiles::settled, m_centre->notice(), &NoticeBar::dismiss);
  connect(m_files, &DocumentFiles::notSaved, this,
          [this](const QString& why) { m_centre->notice()->tell(why); });
  connect(m_files, &DocumentFiles::changedOnDisk, this, &MainWindow::tellChangedOnDisk);
}

void MainWindow::setLocalsAt(LocalsAt localsAt) {
  m_localsAt = std::move(localsAt);
  readLocalsOfRun();
}

void MainWindow::readLocalsOfRun() {
  if (!m_localsAt || !m_view->hasRun()) {
    m_locals->setRead({});
    return;
  }
  m_locals->setRead([localsAt = m_localsAt, scenario = m_controller->ranScenario(),
                     options = m_controller->ranOptions()](EventId event, LaneId lane, std::stop_token stop) {
    return localsAt(scenario, options, event, lane, std::move(stop));
  });
}

void MainWindow::showRunning() {
  if (m_controller->running()) return;
  m_runAgain->setText(tr("Run again"));
}

void MainWindow::showFinished() {
  m_source->setDiagnostics(m_controller->diagnostics());
  if (m_controller->stale()) {
    m_veil->setReason(tr("The last run that worked; this text cannot run yet"), true);
  } else if (!m_controller->diagnostics().empty()) {
    m_veil->setReason(tr("This program cannot run; its mistake is marked at the left"), false);
  } else if (!m_view->hasRun() || m_controller->source().trimmed().isEmpty()) {
    m_veil->setReason(tr("Nothing happens here yet. Type a program at the left, or choose a scenario."),
                      false);
  } else {
    m_veil->setReason({}, false);
  }
}

void MainWindow::openText(const QString& title, const QString& fileName, const QString& source,
                          const QString& moment) {
  m_title = title;
  m_player->pause();
  m_source->setDiagnostics({});
  m_source->editor()->load(source);
  m_transport->setScenarioTitle(title);
  showTitle();
  m_controller->open(fileName, source, moment);
}

bool MainWindow::openScenario(const QString& id) {
  const ScenarioInfo* scenario = m_library.find(id);
  if (scenario == nullptr || !m_files->mayDiscard()) return false;
  m_files->setScenario(scenario->id, scenario->source);
  offerToCompare(*scenario);
  openText(scenarioText(scenario->title), scenario->fileName(), scenario->source, scenario->open);
  return true;
}

bool MainWindow::openFile(const QString& path) {
  const Result<QString> text = readTextFile(path);
  if (!text) {
    m_centre->notice()->tell(view::inWords(text.error().message));
    return false;
  }
  if (!m_files->mayDiscard()) return false;
  const QFileInfo file(path);
  m_files->setPath(file.absoluteFilePath(), text.value());
  addRecentFile(*m_settings, file.absoluteFilePath());
  const ScenarioInfo info = parseScenario(file.completeBaseName(), text.value());
  offerToCompare(info);
  openText(scenarioText(info.title), file.fileName(), text.value(), info.open);
  return true;
}

// Another program wrote the file. Without changes of our own there is nothing to ask.
void MainWindow::tellChangedOnDisk() {
  const QString path = m_files->path();
  const auto reload = [this, path] {
    m_files->setModified(false);
    openFile(path);
  };
  const QString name = QFileInfo(path).fileName();
  const QString sentence = m_files->modified()
                               ? tr("%1 was changed by another program, and you changed it here.").arg(name)
                               : tr("%1 was changed by another program.").arg(name);
  m_centre->notice()->tell(sentence, {{tr("Read it again"), reload}, {tr("Keep this text"), [] {}}});
}

// What a crash left behind comes back as an unsaved change, so that nothing on disk is touched.
bool MainWindow::openRescued() {
  const std::optional<RescuedText> rescued = m_rescue->takeLeftBehind();
  if (!rescued) return false;
  const bool found = rescued->path.isEmpty() ? openScenario(rescued->scenario) : openFile(rescued->path);
  if (!found) openText(tr("Rescued program"), QStringLiteral("rescued.py"), rescued->text, {});
  m_source->editor()->setText(rescued->text);
  m_centre->notice()->tell(
      tr("Loopscope ended unexpectedly. What you had typed is here again, not yet saved."));
  return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = event->mimeData()->urls().value(0).toLocalFile();
  if (path.endsWith(QStringLiteral(".py")))
    openFile(path);
  else
    m_centre->notice()->tell(
        tr("%1 is no Python program: its name does not end in .py").arg(QFileInfo(path).fileName()));
}

void MainWindow::openLast() {
  if (openRescued()) return;
  const QString path = m_settings->value(kPathKey).toString();
  if (!path.isEmpty() && QFileInfo(path).isReadable() && openFile(path)) return;
  if (openScenario(m_settings->value(kScenarioKey).toString())) return;
  const ScenarioInfo* first = m_library.firstToShow();
  if (first != nullptr) openScenario(first->id);
  showFirstHint();
}

void MainWindow::showTitle() {
  setWindowTitle(tr("%1[*] — Loopscope")
                     .arg(m_files->path().isEmpty() ? m_title : QFileInfo(m_files->path()).fileName()));
  setWindowModified(m_files->modified());
}

void MainWindow::browseScenarios() {
  auto* page = new LibraryPage(m_library, m_simulate, &m_look, themeFor(chosenAppearance(), m_systemIsDark),
                               m_files->scenarioId(), this);
  page->setAttribute(Qt::WA_DeleteOnClose);
  connect(page, &LibraryPage::chosen, this, &MainWindow::openScenario);
  page->open();
}

void MainWindow::openNeighbour(int by) {
  if (const ScenarioInfo* scenario = m_library.neighbour(m_files->scenarioId(), by))
    openScenario(scenario->id);
}

std::optional<RescuedText> MainWindow::unsaved() const {
  if (!m_files->modified()) return {};
  return RescuedText{m_files->path(), m_files->scenarioId(), m_source->editor()->text()};
}

void MainWindow::rememberDocument() {
  m_settings->setValue(kScenarioKey, m_files->scenarioId());
  m_settings->setValue(kPathKey, m_files->path());
}

}  // namespace loopscope::app
