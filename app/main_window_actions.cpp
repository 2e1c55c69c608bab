// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QUrl>

#include "app/centre.h"
#include "app/export_dialog.h"
#include "app/focus_ring.h"
#include "app/main_window.h"
#include "app/notice_bar.h"
#include "app/panel_focus.h"
#include "app/recent_files.h"
#include "app/scenario_menu.h"
#include "app/settings_dialog.h"
#include "app/shortcut_overlay.h"
#include "app/tour_card.h"
#include "ui/panels/link_button.h"
#include "ui/panels/log_panel.h"
#include "ui/panels/narrative_card.h"
#include "ui/panels/source_editor.h"
#include "ui/panels/source_panel.h"
#include "ui/panels/transport_bar.h"
#include "ui/timeline/timeline_pane.h"

// What keys and menus of the window do.

namespace loopscope::app {

using view::Direction;
using view::StepUnit;
using view::StopAt;

void MainWindow::makeMenus() {
  auto* scenarios = new ScenarioMenu(
      m_library,
      {m_actions->get(ActionId::Library), m_actions->get(ActionId::NextScenario),
       m_actions->get(ActionId::PreviousScenario), m_actions->get(ActionId::Open),
       m_actions->get(ActionId::Save), m_actions->get(ActionId::SaveAs)},
      [this] { return recentFiles(*m_settings); }, this);
  connect(scenarios, &ScenarioMenu::fileChosen, this, &MainWindow::openFile);
  m_transport->scenarioButton()->setMenu(scenarios);
  connect(scenarios, &ScenarioMenu::chosen, this, &MainWindow::openScenario);

  auto* more = new QMenu(this);
  auto* panelsMenu = more->addMenu(tr("Panels"));
  for (QDockWidget* dock : m_docks) panelsMenu->addAction(dock->toggleViewAction());
  panelsMenu->addSeparator();
  panelsMenu->addAction(tr("As they were at first"), this, &MainWindow::resetLayout);
  more->addMenu(stopAtMenu(more));
  more->addMenu(paceMenu(more));
  QAction* arrows = more->addAction(tr("All arrows"));
  arrows->setCheckable(true);
  connect(arrows, &QAction::toggled, m_view, &view::ViewState::setAllArrows);
  QAction* internals = more->addAction(tr("Step through asyncio's own callbacks"));
  internals->setCheckable(true);
  connect(internals, &QAction::toggled, m_player, [this](bool shown) {
    m_player->setInternals(shown ? trace::Internals::Shown : trace::Internals::Folded);
  });
  more->addAction(tr("Show all lanes"), m_view, &view::ViewState::showAllLanes);
  more->addAction(tr("Lanes in their first order"), m_view, &view::ViewState::resetRows);
  more->addMenu(appearanceMenu(more));
  more->addSeparator();
  more->addAction(m_actions->get(ActionId::Compare));
  more->addAction(tr("Run options…"), this, &MainWindow::chooseRunOptions);
  more->addAction(m_actions->get(ActionId::Export));
  more->addAction(m_actions->get(ActionId::Settings));
  more->addAction(m_actions->get(ActionId::Shortcuts));
  more->addAction(m_actions->get(ActionId::Quit));
  m_transport->moreButton()->setMenu(more);
}

QMenu* MainWindow::stopAtMenu(QWidget* parent) {
  auto* menu = new QMenu(tr("Stop at"), parent);
  auto* group = new QActionGroup(menu);
  const std::pair<StopAt, QString> kinds[] = {
      {StopAt::Nothing, tr("Nothing")},         {StopAt::Cancellation, tr("A cancellation")},
      {StopAt::Timeout, tr("A timeout")},       {StopAt::Exception, tr("An exception")},
      {StopAt::HandOff, tr("A hand-off")},      {StopAt::BlockedLoop, tr("A blocked loop")},
      {StopAt::Print, tr("Something printed")},
  };
  for (const auto& [kind, name] : kinds) {
    QAction* action = menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(kind == m_player->stopAt());
    group->addAction(action);
    connect(action, &QAction::triggered, m_player, [this, kind = kind] { m_player->setStopAt(kind); });
  }
  return menu;
}

QMenu* MainWindow::paceMenu(QWidget* parent) {
  auto* menu = new QMenu(tr("Play"), parent);
  auto* group = new QActionGroup(menu);
  const std::pair<view::Pace, QString> paces[] = {
      {view::Pace::Steps, tr("Step by step, evenly")},
      {view::Pace::Time, tr("As time passes, long waits shortened")},
  };
  for (const auto& [pace, name] : paces) {
    QAction* action = menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(pace == m_player->pace());
    group->addAction(action);
    connect(action, &QAction::triggered, m_player, [this, pace = pace] { m_player->setPace(pace); });
  }
  return menu;
}

QMenu* MainWindow::appearanceMenu(QWidget* parent) {
  auto* menu = new QMenu(tr("Colours"), parent);
  auto* group = new QActionGroup(menu);
  const int chosen = static_cast<int>(chosenAppearance());
  const QString names[] = {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
  for (int i = 0; i < 4; ++i) {
    QAction* action = menu->addAction(names[i]);
    action->setCheckable(true);
    action->setChecked(i == chosen);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, i] { setAppearance(static_cast<Appearance>(i)); });
  }
  return menu;
}

void MainWindow::connectActions() {
  connectSteps();
  connectLooking();
  m_actions->on(ActionId::Open, [this] { m_files->open(); });
  m_actions->on(ActionId::Save, [this] { m_files->save(); });
  m_actions->on(ActionId::SaveAs, [this] { m_files->saveAs(); });
  m_actions->on(ActionId::Library, [this] { browseScenarios(); });
  m_actions->on(ActionId::Compare, [this] { chooseWhatToCompare(); });
  connect(m_beside, &QPushButton::clicked, this, [this] { compareWith(m_besideId); });
  m_actions->on(ActionId::NextScenario, [this] { openNeighbour(+1); });
  m_actions->on(ActionId::PreviousScenario, [this] { openNeighbour(-1); });
  m_actions->on(ActionId::TourNext, [this] { m_centre->tour()->goNext(); });
  m_actions->on(ActionId::TourPrevious, [this] { m_centre->tour()->goPrevious(); });
  m_actions->on(ActionId::RunAgain, [this] { m_controller->runNow(); });
  m_actions->on(ActionId::Export, [this] { exportPicture(); });
  m_actions->on(ActionId::Settings, [this] {
    auto* dialog = new SettingsDialog(m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, [this](const Preferences& chosen) {
      if (chosen.axis != m_preferences.axis) m_view->setAxisKind(chosen.axis);
      apply(chosen);
    });
    dialog->open();
  });
  m_actions->on(ActionId::Shortcuts, [this] {
    auto* overlay = new ShortcutOverlay(this);
    overlay->setAttribute(Qt::WA_DeleteOnClose);
    overlay->open();
  });
  m_actions->on(ActionId::Quit, [this] { close(); });
  connect(m_transport->exportButton(), &QPushButton::clicked, this, &MainWindow::exportPicture);
}

void MainWindow::connectSteps() {
  const auto step = [this](ActionId id, Direction direction, StepUnit unit) {
    m_actions->on(id, [this, direction, unit] { m_player->step(direction, unit); });
  };
  m_actions->on(ActionId::StepForward, [this] { m_player->step(Direction::Forward); });
  m_actions->on(ActionId::StepBack, [this] { m_player->step(Direction::Back); });
  step(ActionId::NextIteration, Direction::Forward, StepUnit::Iteration);
  step(ActionId::PreviousIteration, Direction::Back, StepUnit::Iteration);
  step(ActionId::NextLaneState, Direction::Forward, StepUnit::LaneState);
  step(ActionId::PreviousLaneState, Direction::Back, StepUnit::LaneState);
  m_actions->on(ActionId::ToStart, [this] { m_player->toStart(); });
  m_actions->on(ActionId::ToEnd, [this] { m_player->toEnd(); });
  m_actions->on(ActionId::Play, [this] { m_player->toggle(); });
  m_actions->on(ActionId::Cause, [this] { m_centre->narrative()->goToCause(); });
  m_actions->on(ActionId::Effect, [this] { m_centre->narrative()->goToEffect(); });
  m_actions->on(ActionId::NextStop, [this] { m_player->stepToStop(Direction::Forward); });
  m_actions->on(ActionId::PreviousStop, [this] { m_player->stepToStop(Direction::Back); });
}

void MainWindow::connectLooking() {
  timeline::Input& input = m_timeline->input();
  m_actions->on(ActionId::ZoomIn, [&input] { input.zoomByKey(true); });
  m_actions->on(ActionId::ZoomOut, [&input] { input.zoomByKey(false); });
  m_actions->on(ActionId::PanLeft, [&input] { input.panByKey(false); });
  m_actions->on(ActionId::PanRight, [&input] { input.panByKey(true); });
  m_actions->on(ActionId::Fit, [&input] { input.fitToggle(); });
  m_actions->on(ActionId::Mark, [this] { m_view->toggleMark(m_view->cursor()); });
  m_actions->on(ActionId::Find, [this] {
    m_source->editor()->hasFocus() ? m_source->startFind() : m_centre->log()->startFilter();
  });
  m_actions->on(ActionId::GoBack, [this] { m_view->goBack(); });
  m_actions->on(ActionId::GoForward, [this] { m_view->goForward(); });
  m_actions->on(ActionId::Clear, [this] { m_view->clearSelection(); });
  m_actions->on(ActionId::NextPanel, [this] { focusNextPanel(panels(), +1); });
  m_actions->on(ActionId::PreviousPanel, [this] { focusNextPanel(panels(), -1); });
}

// As they are read: the program and what it says, what happened, the state at the cursor.
QList<QWidget*> MainWindow::panels() const {
  QList<QWidget*> found;
  for (const QDockWidget* dock : m_docks) {
    if (dock->objectName() == QStringLiteral("state")) found << m_timeline << m_centre->log();
    found << dock->widget();
  }
  return found;
}

void MainWindow::exportPicture() {
  if (!m_view->hasRun()) return;
  m_player->pause();
  const QString name = QFileInfo(m_controller->fileName()).completeBaseName();
  auto* dialog =
      new ExportDialog(m_view, m_title, name, themeNameFor(chosenAppearance(), m_systemIsDark), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ExportDialog::saved, this, &MainWindow::tellSaved);
  dialog->open();
}

void MainWindow::tellSaved(const QString& path) {
  m_centre->notice()->tell(tr("The picture is saved as %1").arg(QDir::toNativeSeparators(path)),
                           {{tr("Open its folder"), [path] {
                               QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                             }}});
}

// Letters that are meant by their place on the keyboard, so that they lie together on every layout.
bool MainWindow::pressPhysicalKey(const QKeyEvent& event) {
  QWidget* focus = QApplication::focusWidget();
  const bool types = focus == nullptr || focus->testAttribute(Qt::WA_InputMethodEnabled);
  if (types || !isActiveWindow() || event.modifiers() != Qt::NoModifier) return false;
  switch (timeline::physicalLetter(event)) {
    case 'W':
      m_actions->get(ActionId::ZoomIn)->trigger();
      return true;
    case 'S':
      m_actions->get(ActionId::ZoomOut)->trigger();
      return true;
    case 'A':
      m_actions->get(ActionId::PanLeft)->trigger();
      return true;
    case 'D':
      m_actions->get(ActionId::PanRight)->trigger();
      return true;
    default:
      return false;
  }
}

// Some keys mean something to who has the keyboard before they mean something to the window: Space presses a
// button, Esc leaves a field. The editor would take any Esc; it needs it only to close its list of names.
bool MainWindow::leavesKeyToFocus(QObject* watched, QKeyEvent* event) {
  const bool escape = event->key() == Qt::Key_Escape;
  if (escape && watched == m_source->editor() && !m_source->editor()->isListActive()) {
    event->ignore();
    return true;
  }
  const bool space = event->key() == Qt::Key_Space;
  const bool leaves = (space && qobject_cast<QAbstractButton*>(watched) != nullptr) ||
                      (escape && qobject_cast<QLineEdit*>(watched) != nullptr);
  if (leaves) event->accept();
  return leaves;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && leavesKeyToFocus(watched, static_cast<QKeyEvent*>(event)))
    return true;
  auto* widget = qobject_cast<QWidget*>(watched);
  if (event->type() == QEvent::FocusIn && widget != nullptr && widget->window() == this)
    m_ring->follow(widget, static_cast<QFocusEvent*>(event)->reason());
  if (event->type() == QEvent::KeyPress && watched == QApplication::focusWidget() &&
      !m_timeline->isAncestorOf(QApplication::focusWidget()) &&
      pressPhysicalKey(*static_cast<QKeyEvent*>(event))) {
    return true;
  }
  return QMainWindow::eventFilter(watched, event);
}

}  // namespace loopscope::app
