// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QKeySequence>
#include <functional>
#include <span>

class QAction;
class QWidget;

// Everything that can be done from the keyboard, in one table: the window's shortcuts are made from it, and
// so is the overview that "?" shows. What is done with the mouse stands in the same overview, without an
// action.

namespace loopscope::app {

enum class ActionId {
  StepForward,
  StepBack,
  NextIteration,
  PreviousIteration,
  NextLaneState,
  PreviousLaneState,
  ToStart,
  ToEnd,
  Play,
  Cause,
  Effect,
  NextStop,
  PreviousStop,
  Mark,
  Find,
  GoBack,
  GoForward,
  Fit,
  ZoomIn,
  ZoomOut,
  PanLeft,
  PanRight,
  Clear,
  NextPanel,
  PreviousPanel,
  TourNext,
  TourPrevious,
  Library,
  NextScenario,
  PreviousScenario,
  Compare,
  Open,
  Save,
  SaveAs,
  RunAgain,
  Export,
  Settings,
  Shortcuts,
  Quit,
  Mouse,  // a row of the overview only
};

struct ActionSpec {
  ActionId id;
  const char* group;
  const char* text;
  const char* keys;  // portable key sequences separated by " | "; for Mouse rows the gesture in words
};

std::span<const ActionSpec> actionTable();

// The actions of one window, ready to be given something to do.
class ActionSet {
  Q_DECLARE_TR_FUNCTIONS(loopscope::app::ActionSet)
 public:
  explicit ActionSet(QWidget* window);

  // What actionTable() gives; here, where the tool that collects texts finds their context.
  static std::span<const ActionSpec> table();
  QAction* get(ActionId id) const { return m_actions.value(static_cast<int>(id)); }
  void on(ActionId id, std::function<void()> what);

  // Translated, as they are shown to people.
  static QString textOf(const ActionSpec& spec) { return tr(spec.text); }
  static QString groupOf(const ActionSpec& spec) { return tr(spec.group); }
  static QString keysOf(const ActionSpec& spec);

 private:
  QHash<int, QAction*> m_actions;
};

}  // namespace loopscope::app
