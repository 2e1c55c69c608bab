// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/base/sim_time.h"

// What a scenario says about the world outside of the program: what a network answers, which files there are.
// The simulated clients and open() ask here; what nobody said anything about gets a default, or is not there.

namespace loopscope::python {

struct NetAnswer {
  enum class Kind : uint8_t { Answered, Refused, Silent };

  std::string method;  // empty: any
  std::string url;     // ends with *: whatever begins like this
  Kind kind = Kind::Answered;
  int status = 200;
  SimTime delay = {-1};  // below zero: the default for that address
  std::string body;
  bool hasBody = false;
  bool isJson = false;
  std::string location;                                      // where a redirect leads; empty: nowhere
  std::vector<std::pair<std::string, std::string>> cookies;  // that it sets: names and values
};

struct ScenarioFile {
  std::string name;
  std::string text;
  SimTime delay;  // how long it takes to read
};

struct World {
  std::vector<NetAnswer> answers;  // several for one address: one after the other, the last from then on
  std::vector<ScenarioFile> files;
};

}  // namespace loopscope::python
