// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/runtime/value.h"
#include "core/trace/event.h"

// Generators as coroutines without a loop: who runs when is seen because each has a lane. It gets one when
// the program's own code first resumes it by hand, with next(), send(), throw() or close(), on the main
// thread and outside of a running event loop. One that only loops and built-in functions iterate over gets
// none, nor does a generator expression, nor any after the first thirty: ordinary use does not flood the
// picture. What a generator delegates to with yield from runs on its lane.

namespace loopscope::aio {
class Asyncio;
}

namespace loopscope::python {

struct Activation;

// What an activation with a lane remembers.
struct GeneratorLane {
  LaneId lane;
  LaneId resumedBy;     // while it runs: who goes on afterwards, and
  EventId resumeCause;  // because of what
  TextId call;          // how it is about to be resumed; unset: by a loop
  bool running = false;
};

class GeneratorTurns {
 public:
  explicit GeneratorTurns(aio::Asyncio& asyncio) : m_asyncio(asyncio) {}

  // The program's own code is about to resume it: "send(1)".
  void byHand(Activation& activation, std::string_view call, const runtime::Value& argument, SiteId site);
  // Of an activation that has a lane.
  void begin(Activation& activation);
  void yield(Activation& activation, const runtime::Value& value, SiteId site);
  void end(Activation& activation, trace::Outcome outcome, TextId text);

 private:
  bool mayTurn() const;
  void makeLane(Activation& activation, SiteId site);
  std::string nameFor(std::string_view function);
  void goBack(GeneratorLane& lane);

  aio::Asyncio& m_asyncio;
  std::vector<std::string> m_names;  // of the functions of those that have lanes
};

}  // namespace loopscope::python
