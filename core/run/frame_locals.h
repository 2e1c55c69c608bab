// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/simulate.h"

// What the variables of a task were at an event. They are not in the trace; but a run is the same each time,
// so it is run again up to there, and its frames are read: exact, and free as long as nobody looks.

namespace loopscope::run {

struct Variable {
  std::string name;
  std::string value;  // in a few words, of 80 bytes at most; never made by the program's own __repr__
  bool operator==(const Variable&) const = default;
};

struct FrameLocals {
  std::string function;
  ObjectId coroutine;  // as in the trace; unset for a plain function
  uint32_t line = 0;   // where it stands
  std::vector<Variable> variables;
  bool operator==(const FrameLocals&) const = default;
};

// The frames that the lane's task stands in when that event has just happened, outermost first. The options
// must be those of the run that the event is from. Empty when the lane is no task, when the task has ended or
// runs a coroutine of the library, when there is no such event, or when it was stopped.
std::vector<FrameLocals> localsAt(const Scenario& scenario, const RunOptions& options, EventId event,
                                  LaneId lane, std::stop_token stop = {});

}  // namespace loopscope::run
