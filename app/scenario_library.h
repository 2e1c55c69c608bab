// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "ui/view/time_axis.h"

// The scenarios that come with Loopscope: Python programs, compiled into the binary. What the window needs to
// know about one stands in comments at the top of its file (CONTRIBUTING.md has the grammar).

namespace loopscope::app {

struct ScenarioInfo {
  QString id;      // the file's name without ".py"; ids sort as a course
  QString title;   // the id, when the file gives none
  QString topic;   // what it stands under in the menu
  QString text;    // one or two sentences
  QString open;    // the moment to open at; empty: the start
  QString beside;  // the id of the scenario to compare it with; may be empty
  view::AxisKind besideAxis = view::AxisKind::Clock;  // on which the two are compared
  QString source;                                     // the whole file, comments included
  QString fileName() const { return id + QStringLiteral(".py"); }
};

// What the comments at the top of a program say. Any program will do: missing ones stay empty.
ScenarioInfo parseScenario(const QString& id, const QString& source);

class ScenarioLibrary {
 public:
  // Reads all scenarios that are compiled in: topic by topic, within one in the order of their ids.
  ScenarioLibrary();

  const std::vector<ScenarioInfo>& all() const { return m_scenarios; }
  // Also by the id without its number: "shield" finds "06_shield". Null when there is none.
  const ScenarioInfo* find(const QString& id) const;
  // The one before (-1) or after (+1) it within its topic; null at the ends.
  const ScenarioInfo* neighbour(const QString& id, int by) const;
  // The one for somebody who starts Loopscope for the first time.
  const ScenarioInfo* firstToShow() const;

 private:
  void groupByTopic();

  std::vector<ScenarioInfo> m_scenarios;
};

}  // namespace loopscope::app
