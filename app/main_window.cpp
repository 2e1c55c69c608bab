// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QResizeEvent>
#include <QScreen>
#include <QSettings>
#include <QToolButton>
#include <utility>

#include "app/centre.h"
#include "app/comparison.h"
#include "app/dock.h"
#include "app/dock_title.h"
#include "app/first_hint.h"
#include "app/focus_ring.h"
#include "app/picture_veil.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/link_button.h"
#include "ui/panels/log_panel.h"
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
const QString kHintKey = QStringLiteral("hints/keysUnderstood");
}  // namespace

MainWindow::MainWindow(DocumentController::Simulate simulate, QSettings* settings, bool systemIsDark)
    : m_simulate(simulate),
      m_settings(settings),
      m_systemIsDark(systemIsDark),
      m_view(new view::ViewState(this)),
      m_player(new view::Player(*m_view, this)),
      m_locals(new view::Locals(m_view, this)),
      m_controller(new DocumentController(m_view, std::move(simulate), this)),
      m_files(new DocumentFiles([this] { return m_source->editor()->text(); }, this)),
      m_rescue(new Rescue(
          QFileInfo(settings->fileName()).path(), [this] { return unsaved(); }, this)),
      m_comparison(new Comparison(m_simulate, this)),
      m_actions(std::make_unique<ActionSet>(this)) {
  setAcceptDrops(true);
  m_preferences = readPreferences(*settings);
  apply(m_preferences);
  showAppearance();
  m_view->setAxisKind(m_preferences.axis);
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
  connectComparing();
  connectActions();
  m_ring = new FocusRing(this);
  qApp->installEventFilter(this);
  restoreLayout();
  m_timeline->setFocus();
}

MainWindow::~MainWindow() {
  qApp->removeEventFilter(this);
  // Before the view that they look at.
  qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void MainWindow::makeCentre() {
  m_centre = new Centre(m_view, &m_look, this);
  m_timeline = m_centre->timeline();
  m_timeline->setTheme(themeFor(chosenAppearance(), m_systemIsDark));
  setCentralWidget(m_centre);
  connect(m_timeline, &timeline::TimelinePane::playToggled, m_player, &view::Player::toggle);
  connect(m_timeline, &timeline::TimelinePane::goToSource, this, [this](SiteId site) {
    m_source->editor()->goTo(m_view->run()->trace().at(site).range.line);
    m_source->editor()->setFocus();
  });
  m_veil = new PictureVeil(m_timeline);
}

QDockWidget* MainWindow::makeDock(const char* name, const QString& title, QWidget* content,
                                  Qt::DockWidgetArea area) {
  auto* dock = new Dock(title, this);
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
  m_beside = new panels::LinkButton(source);
  m_beside->setLink({});
  static_cast<DockTitle*>(source->titleBarWidget())->addAccessory(m_beside);
  makeDock("output", tr("Output"), new panels::OutputPanel(m_view, &m_look, this), Qt::LeftDockWidgetArea);
  makeDock("findings", tr("Findings"), new panels::FindingsPanel(m_view, &m_look, this),
           Qt::LeftDockWidgetArea);
  makeDock("state", tr("State of the loop"), new panels::StatePanel(m_view, m_locals, &m_look, this),
           Qt::RightDockWidgetArea);
  makeDock("why", tr("Why is it not running?"), new panels::WhyPanel(m_view, &m_look, this),
           Qt::RightDockWidgetArea);
}

void MainWindow::showFirstHint() {
  if (m_settings->value(kHintKey).toBool()) return;
  auto* hint = new FirstHint(m_centre);  // over the overview, which nobody needs yet
  connect(hint, &FirstHint::understood, this, [this] { m_settings->setValue(kHintKey, true); });
  for (const ActionId id : {ActionId::StepForward, ActionId::StepBack, ActionId::Play, ActionId::Shortcuts})
    connect(m_actions->get(id), &QAction::triggered, hint, &FirstHint::dismiss);
}

void MainWindow::apply(const Preferences& preferences) {
  const bool repaint = preferences.appearance != m_preferences.appearance;
  m_preferences = preferences;
  writePreferences(*m_settings, preferences);
  m_controller->setTypingPauseMs(preferences.rerunAfterMs);
  run::Limits limits;
  limits.events = static_cast<uint64_t>(preferences.mostThousandEvents) * 1000;
  limits.realSeconds = preferences.mostRealSeconds;
  run::RunOptions options = m_controller->options();
  options.limits = limits;
  m_controller->setOptions(options);
  m_view->setHabits({preferences.wheelZooms, preferences.animates});
  if (repaint) showAppearance();
}

void MainWindow::setAppearance(Appearance appearance) {
  Preferences preferences = m_preferences;
  preferences.appearance = appearance;
  apply(preferences);
}

void MainWindow::setSystemIsDark(bool isDark) {
  if (isDark == m_systemIsDark) return;
  m_systemIsDark = isDark;
  if (chosenAppearance() == Appearance::System) showAppearance();
}

void MainWindow::showAppearance() {
  const paint::Theme& theme = themeFor(chosenAppearance(), m_systemIsDark);
  m_look = lookFrom(theme);
  qApp->setPalette(paletteFrom(theme));
  qApp->setStyleSheet(styleSheetFrom(theme));
  // After the style sheet, which gives widgets back the palettes that it found.
  if (m_timeline != nullptr) m_timeline->setTheme(theme);
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
  m_centre->reset();
}

void MainWindow::fitDockWidths() {
  resizeDocks({m_docks[0], m_docks[3]},
              {std::max(62 * kGridPx, width() / 4), std::max(60 * kGridPx, width() * 2 / 9)}, Qt::Horizontal);
}

// Qt takes what a smaller window lacks from the timeline alone.
void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  const bool narrower = event->size().width() < event->oldSize().width();
  if (isVisible() && narrower && centralWidget()->width() < width() / 2) fitDockWidths();
}

void MainWindow::restoreLayout() {
  const bool hasGeometry = restoreGeometry(m_settings->value(kGeometryKey).toByteArray());
  if (!hasGeometry) resize(kUsualWindow.boundedTo(screen()->availableSize()).expandedTo(kSmallestWindow));
  resetLayout();
  if (restoreState(m_settings->value(kStateKey).toByteArray(), kLayoutVersion)) {
    m_centre->restoreState(m_settings->value(kCentreKey).toByteArray());
  }
  for (QDockWidget* dock : m_docks) {
    if (!dock->isFloating() || dock->isHidden()) continue;
    dock->hide();
    m_floatLater << dock;
  }
}

// A floating panel is a window of its own: shown before this one, it would lie under it.
void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  const QList<QDockWidget*> floating = std::exchange(m_floatLater, {});
  for (QDockWidget* dock : floating) QMetaObject::invokeMethod(dock, &QWidget::show, Qt::QueuedConnection);
}

// All that a step changes is laid out before it is painted: later it would be painted twice.
bool MainWindow::event(QEvent* event) {
  constexpr int kRounds = 3;  // a text asks its panel for room, the panel asks the window
  for (int i = 0; i < kRounds && event->type() == QEvent::UpdateRequest; ++i)
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_files->mayDiscard()) {
    event->ignore();
    return;
  }
  m_settings->setValue(kGeometryKey, saveGeometry());
  m_settings->setValue(kStateKey, saveState(kLayoutVersion));
  m_settings->setValue(kCentreKey, m_centre->saveState());
  rememberDocument();
  QMainWindow::closeEvent(event);
}

}  // namespace loopscope::app
