// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMessageBox>
#include <QResizeEvent>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/dock_title.h"
#include "app/first_hint.h"
#include "app/picture_veil.h"
#include "app/text_file.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/link_button.h"
#include "ui/panels/log_panel.h"
#include "ui/panels/narrative_card.h"
#include "ui/panels/output_panel.h"
#include "ui/panels/source_editor.h"
#include "ui/panels/source_panel.h"
#include "ui/panels/state_panel.h"
#include "ui/panels/transport_bar.h"
#include "ui/panels/why_panel.h"
#include "ui/timeline/timeline_pane.h"

namespace loopscope::app {

using panels::kGridPx;

namespace {
// Raised whenever docks change in a way that an old layout does not fit.
constexpr int kLayoutVersion = 1;
constexpr QSize kSmallestWindow(1024, 640);
constexpr QSize kUsualWindow(1440, 900);

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kStateKey = QStringLiteral("window/state");
const QString kCentreKey = QStringLiteral("window/centre");
const QString kAppearanceKey = QStringLiteral("window/appearance");
const QString kScenarioKey = QStringLiteral("document/scenario");
const QString kPathKey = QStringLiteral("document/path");
const QString kHintKey = QStringLiteral("hints/keysUnderstood");
}  // namespace

MainWindow::MainWindow(DocumentController::Simulate simulate, QSettings* settings, bool systemIsDark)
    : m_settings(settings),
      m_systemIsDark(systemIsDark),
      m_view(new view::ViewState(this)),
      m_player(new view::Player(*m_view, this)),
      m_controller(new DocumentController(m_view, std::move(simulate), this)),
      m_files(new DocumentFiles([this] { return m_source->editor()->text(); }, this)),
      m_actions(std::make_unique<ActionSet>(this)) {
  setAppearance(chosenAppearance());
  setMinimumSize(kSmallestWindow);
  setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
  setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  m_transport = new panels::TransportBar(m_view, m_player, &m_look, this);
  setMenuWidget(m_transport);
  makeCentre();
  makeDocks();
  makeMenus();
  connectDocument();
  connectActions();
  qApp->installEventFilter(this);
  restoreLayout();
  m_timeline->setFocus();
}

MainWindow::~MainWindow() {
  qApp->removeEventFilter(this);
}

void MainWindow::makeCentre() {
  m_timeline = new timeline::TimelinePane(*m_view, this);
  m_timeline->setTheme(themeFor(chosenAppearance(), m_systemIsDark));
  m_narrative = new panels::NarrativeCard(m_view, this);
  m_log = new panels::LogPanel(m_view, &m_look, this);
  auto* below = new QWidget(this);
  below->setProperty("role", "ground");
  auto* column = new QVBoxLayout(below);
  column->setContentsMargins(3 * kGridPx, 3 * kGridPx, 3 * kGridPx, 3 * kGridPx);
  column->setSpacing(3 * kGridPx);
  column->addWidget(m_narrative);
  column->addWidget(m_log, 1);
  m_centre = new QSplitter(Qt::Vertical, this);
  m_centre->setHandleWidth(1);
  m_centre->setChildrenCollapsible(false);
  m_centre->addWidget(m_timeline);
  m_centre->addWidget(below);
  m_centre->setStretchFactor(0, 1);
  auto* centre = new QWidget(this);
  centre->setProperty("role", "ground");
  auto* rows = new QVBoxLayout(centre);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_centre, 1);
  rows->addWidget(&m_timeline->overview());
  setCentralWidget(centre);
  connect(m_timeline, &timeline::TimelinePane::playToggled, m_player, &view::Player::toggle);
  connect(m_timeline, &timeline::TimelinePane::goToSource, this, [this](SiteId site) {
    m_source->editor()->goTo(m_view->run()->trace().at(site).range.line);
    m_source->editor()->setFocus();
  });
  m_veil = new PictureVeil(m_timeline);
}

QDockWidget* MainWindow::makeDock(const char* name, const QString& title, QWidget* content,
                                  Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(title, this);
  dock->setObjectName(QString::fromLatin1(name));
  dock->setWidget(content);
  dock->setTitleBarWidget(new DockTitle(dock));
  connect(content, &QWidget::windowTitleChanged, dock, &QDockWidget::setWindowTitle);
  if (!content->windowTitle().isEmpty()) dock->setWindowTitle(content->windowTitle());
  addDockWidget(area, dock);
  m_docks << dock;
  return dock;
}

void MainWindow::makeDocks() {
  m_source = new panels::SourcePanel(m_view, &m_look, this);
  QDockWidget* source = makeDock("source", tr("Source"), m_source, Qt::LeftDockWidgetArea);
  auto* again = new panels::LinkButton(source);
  m_runAgain = again;
  again->setLink(tr("Run again"));
  static_cast<DockTitle*>(source->titleBarWidget())->addAccessory(again);
  makeDock("output", tr("Output"), new panels::OutputPanel(m_view, &m_look, this), Qt::LeftDockWidgetArea);
  makeDock("findings", tr("Findings"), new panels::FindingsPanel(m_view, &m_look, this),
           Qt::LeftDockWidgetArea);
  makeDock("state", tr("State of the loop"), new panels::StatePanel(m_view, &m_look, this),
           Qt::RightDockWidgetArea);
  makeDock("why", tr("Why is it not running?"), new panels::WhyPanel(m_view, &m_look, this),
           Qt::RightDockWidgetArea);
}

void MainWindow::connectDocument() {
  connect(m_source->editor(), &panels::SourceEditor::edited, this, [this] {
    m_files->setModified(true);
    m_controller->edit(m_source->editor()->text());
  });
  connect(m_runAgain, &QPushButton::clicked, this, [this] {
    if (m_controller->running()) {
      m_controller->stop();
    } else {
      m_controller->runNow();
    }
  });
  connect(m_controller, &DocumentController::finished, this, &MainWindow::showFinished);
  connect(m_controller, &DocumentController::runningChanged, this, &MainWindow::showRunning);
  connect(m_controller, &DocumentController::progressed, this, [this](quint64 events, double seconds) {
    m_runAgain->setText(tr("Stop"));
    m_veil->setReason(tr("Running: %L1 events, %2 s").arg(events).arg(seconds, 0, 'f', 1), false);
  });
  connect(m_files, &DocumentFiles::changed, this, &MainWindow::showTitle);
  connect(m_files, &DocumentFiles::openRequested, this, &MainWindow::openFile);
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
  m_files->setScenario(scenario->id);
  openText(scenario->title, scenario->fileName(), scenario->source, scenario->open);
  return true;
}

bool MainWindow::openFile(const QString& path) {
  const Result<QString> text = readTextFile(path);
  if (!text) {
    QMessageBox::warning(this, tr("Not opened"), QString::fromStdString(text.error().message));
    return false;
  }
  if (!m_files->mayDiscard()) return false;
  const QFileInfo file(path);
  m_files->setPath(file.absoluteFilePath());
  const ScenarioInfo info = parseScenario(file.completeBaseName(), text.value());
  openText(info.title, file.fileName(), text.value(), info.open);
  return true;
}

void MainWindow::openLast() {
  const QString path = m_settings->value(kPathKey).toString();
  if (!path.isEmpty() && QFileInfo(path).isReadable() && openFile(path)) return;
  if (openScenario(m_settings->value(kScenarioKey).toString())) return;
  const ScenarioInfo* first = m_library.firstToShow();
  if (first != nullptr) openScenario(first->id);
  showFirstHint();
}

void MainWindow::showFirstHint() {
  if (m_settings->value(kHintKey).toBool()) return;
  auto* hint = new FirstHint(m_timeline);
  connect(hint, &FirstHint::understood, this, [this] { m_settings->setValue(kHintKey, true); });
}

void MainWindow::showTitle() {
  setWindowTitle(tr("%1[*] — Loopscope")
                     .arg(m_files->path().isEmpty() ? m_title : QFileInfo(m_files->path()).fileName()));
  setWindowModified(m_files->modified());
}

Appearance MainWindow::chosenAppearance() const {
  return static_cast<Appearance>(std::clamp(m_settings->value(kAppearanceKey, 0).toInt(), 0, 2));
}

void MainWindow::setAppearance(Appearance appearance) {
  const paint::Theme& theme = themeFor(appearance, m_systemIsDark);
  m_look = lookFrom(theme);
  qApp->setPalette(paletteFrom(theme));
  qApp->setStyleSheet(styleSheetFrom(theme));
  // After the style sheet, which gives widgets back the palettes that it found.
  if (m_timeline != nullptr) m_timeline->setTheme(theme);
  m_settings->setValue(kAppearanceKey, static_cast<int>(appearance));
}

void MainWindow::resetLayout() {
  for (QDockWidget* dock : m_docks) {
    dock->setFloating(false);
    addDockWidget(dock->objectName() == QStringLiteral("state") || dock->objectName() == QStringLiteral("why")
                      ? Qt::RightDockWidgetArea
                      : Qt::LeftDockWidgetArea,
                  dock);
    dock->show();
  }
  const int heightPx = std::max(height() - 14 * kGridPx, 100);
  fitDockWidths();
  resizeDocks({m_docks[0], m_docks[1], m_docks[2]},
              {heightPx * 56 / 100, heightPx * 22 / 100, heightPx * 22 / 100}, Qt::Vertical);
  resizeDocks({m_docks[3], m_docks[4]}, {heightPx * 72 / 100, heightPx * 28 / 100}, Qt::Vertical);
  shareCentre();
}

void MainWindow::fitDockWidths() {
  resizeDocks({m_docks[0], m_docks[3]},
              {std::max(62 * kGridPx, width() / 4), std::max(60 * kGridPx, width() * 2 / 9)}, Qt::Horizontal);
}

// Qt takes what a smaller window lacks from the timeline alone.
void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  const bool narrower = event->size().width() < event->oldSize().width();
  const bool lower = event->size().height() < event->oldSize().height();
  if (isVisible() && narrower && centralWidget()->width() < width() / 2) fitDockWidths();
  if (isVisible() && lower && m_timeline->height() < m_centre->height() / 2) shareCentre();
}

// Most of the centre is the timeline's.
void MainWindow::shareCentre() {
  m_centre->setSizes({58, 42});
}

void MainWindow::restoreLayout() {
  const bool hasGeometry = restoreGeometry(m_settings->value(kGeometryKey).toByteArray());
  if (!hasGeometry) resize(kUsualWindow.boundedTo(screen()->availableSize()).expandedTo(kSmallestWindow));
  resetLayout();
  if (restoreState(m_settings->value(kStateKey).toByteArray(), kLayoutVersion)) {
    m_centre->restoreState(m_settings->value(kCentreKey).toByteArray());
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_files->mayDiscard()) {
    event->ignore();
    return;
  }
  m_settings->setValue(kGeometryKey, saveGeometry());
  m_settings->setValue(kStateKey, saveState(kLayoutVersion));
  m_settings->setValue(kCentreKey, m_centre->saveState());
  m_settings->setValue(kScenarioKey, m_files->scenarioId());
  m_settings->setValue(kPathKey, m_files->path());
  QMainWindow::closeEvent(event);
}

}  // namespace loopscope::app
