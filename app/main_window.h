// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

#include "app/actions.h"
#include "app/appearance.h"
#include "app/document_controller.h"
#include "app/document_files.h"
#include "app/preferences.h"
#include "app/rescue.h"
#include "app/scenario_library.h"
#include "ui/view/locals.h"
#include "ui/view/player.h"

class QPushButton;
class QSettings;
class QDockWidget;
class QMenu;

// The window: puts panels, timeline and transport around one view state and one document, and remembers how
// they were arranged. What the parts do is their own business; here they are only connected.

namespace loopscope::panels {
class SourcePanel;
class LinkButton;
class TransportBar;
}  // namespace loopscope::panels
namespace loopscope::timeline {
class TimelinePane;
}

namespace loopscope::app {

class Centre;
class Comparison;
class DockTitle;
class FocusRing;
class PictureVeil;

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  // The settings outlive the window.
  MainWindow(DocumentController::Simulate simulate, QSettings* settings, bool systemIsDark);
  ~MainWindow() override;

  // run::localsAt, or what a test puts in its place; without one no variables are shown.
  using LocalsAt = std::function<std::vector<run::FrameLocals>(const run::Scenario&, const run::RunOptions&,
                                                               EventId, LaneId, std::stop_token)>;
  void setLocalsAt(LocalsAt localsAt);

  // What was open last; on the first start a telling scenario, with the three keys that matter.
  void openLast();
  // False when there is no such scenario.
  bool openScenario(const QString& id);
  // False, and a notice, when the file cannot be read.
  bool openFile(const QString& path);
  void setAppearance(Appearance appearance);
  // The system has changed its mind; the window follows unless a person chose.
  void setSystemIsDark(bool isDark);
  void resetLayout();

  view::ViewState& view() { return *m_view; }
  DocumentController& controller() { return *m_controller; }
  ActionSet& actions() { return *m_actions; }

 protected:
  bool event(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  Appearance chosenAppearance() const { return m_preferences.appearance; }
  void apply(const Preferences& preferences);
  void makeCentre();
  void makeDocks();
  QDockWidget* makeDock(const char* name, const QString& title, QWidget* content, Qt::DockWidgetArea area);
  void makeMenus();
  QMenu* stopAtMenu(QWidget* parent);
  QMenu* paceMenu(QWidget* parent);
  QMenu* appearanceMenu(QWidget* parent);
  void showAppearance();
  void connectDocument();
  void connectActions();
  void connectSteps();
  void connectLooking();
  void openText(const QString& title, const QString& fileName, const QString& source, const QString& moment);
  void showFinished();
  void readLocalsOfRun();
  void tellChangedOnDisk();
  bool openRescued();
  std::optional<RescuedText> unsaved() const;
  void rememberDocument();
  void showTitle();
  void showRunning();
  bool leavesKeyToFocus(QObject* watched, QKeyEvent* event);
  bool pressPhysicalKey(const QKeyEvent& event);
  QList<QWidget*> panels() const;
  void exportPicture();
  void tellSaved(const QString& path);
  void browseScenarios();
  void openNeighbour(int by);
  void connectComparing();
  void compareWith(const QString& id);
  void compareWithUnchanged();
  void compareWithOptions();
  void compareWithFile();
  void chooseRunOptions();
  void chooseWhatToCompare();
  void offerToCompare(const ScenarioInfo& opened);
  void compare(const QString& name, const run::Scenario& scenario, const run::RunOptions& options,
               view::AxisKind axis = view::AxisKind::Clock);
  void fitDockWidths();
  void restoreLayout();
  void showFirstHint();

  DocumentController::Simulate m_simulate;
  QSettings* m_settings;
  Preferences m_preferences;
  bool m_systemIsDark;
  panels::Look m_look;
  ScenarioLibrary m_library;
  view::ViewState* m_view;
  view::Player* m_player;
  view::Locals* m_locals;
  LocalsAt m_localsAt;
  DocumentController* m_controller;
  DocumentFiles* m_files;
  Rescue* m_rescue;
  Comparison* m_comparison;
  std::unique_ptr<ActionSet> m_actions;
  panels::TransportBar* m_transport = nullptr;
  panels::SourcePanel* m_source = nullptr;
  timeline::TimelinePane* m_timeline = nullptr;
  Centre* m_centre = nullptr;
  PictureVeil* m_veil = nullptr;
  FocusRing* m_ring = nullptr;
  QPushButton* m_runAgain = nullptr;
  panels::LinkButton* m_beside = nullptr;  // to the scenario that this one is worth comparing with ...
  QString m_besideId;                      // ... if there is one ...
  view::AxisKind m_besideAxis = view::AxisKind::Clock;  // ... on this axis
  view::AxisKind m_comparedOn = view::AxisKind::Clock;  // the axis of the comparison that runs
  QList<QDockWidget*> m_docks;
  QList<QDockWidget*> m_floatLater;  // once the window is there
  QString m_title;
};

}  // namespace loopscope::app
