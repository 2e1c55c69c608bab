// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/ids.h"

// What a list in a panel shows, before any widget: each section of the loop's state is a pure function from
// the state at the cursor to rows, so it can be tested without a window.

namespace loopscope::panels {

// What a click on something selects; all fields may be unset (nothing to go to).
struct Target {
  LaneId lane;
  EventId event;
  ObjectId object;
  bool valid() const { return lane.valid() || event.valid() || object.valid(); }
  bool operator==(const Target&) const = default;
};

enum class RowStyle {
  Plain,    // on the panel itself
  Card,     // framed, on a raised ground
  Current,  // framed in the accent colour: what happens right now
  Hole,     // dashed frame: a place where something could be
};

// A small square in a row: one worker of a pool.
struct Box {
  QString text;
  QString toolTip;
  LaneId lane;  // filled in this lane's colour; unset for an idle place
  bool operator==(const Box&) const = default;
};

// What the last step did to a row; each has a sign of its own.
enum class Change { None, Added, Removed, Moved, Changed };

struct Row {
  RowStyle style = RowStyle::Plain;
  QString lead;  // a number in front, in the fixed-width font
  LaneId dot;    // a dot in this lane's colour; unset for none
  int indent = 0;
  QString title;
  bool boldTitle = true;
  bool monoTitle = false;
  bool struck = false;  // cancelled
  bool later = false;   // it has not happened yet at the cursor
  QString right;        // the state or time at the right edge
  bool rightIsCurrent = false;
  QString detail;  // a second line, smaller; wraps
  std::vector<Box> boxes;
  QString state;  // what counts as a change of it; never shown
  Change change = Change::None;
  Target target;
  bool operator==(const Row&) const = default;
};

struct Section {
  QString title;
  QString note;  // at the right of the title
  std::vector<Row> rows;
  QString empty;           // said when there are no rows
  bool ofOneLane = false;  // all of it: that the lane is selected is no news
  bool operator==(const Section&) const = default;
};

// A list of a hundred thousand timers is read by nobody: rows past this many are counted instead.
constexpr size_t kMostRows = 100;

}  // namespace loopscope::panels
