// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document_controller.h"

// A simulator that tests hold in their hand: it records what it was asked for, and a program's first words
// say what comes of it.
//   "error ..."   cannot start: one diagnostic, at line 1
//   "empty ..."   starts and records nothing
//   "endless ..." goes on until it is stopped, reporting progress
//   anything else the wait_for story

namespace loopscope::app {

struct FakeSimulate {
  std::atomic<int> runs = 0;
  std::atomic<int> stopped = 0;
  // Of the run that began last; to be read when it has ended.
  std::string lastSource;
  run::RunOptions lastOptions;
  DocumentController::Simulate function();
};

}  // namespace loopscope::app
