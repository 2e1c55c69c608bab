// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// Opens the window and runs until it is closed. Kept apart from main so that the headless commands never
// touch a widget.

namespace loopscope::app {

// The file to open; empty for what was open last. Returns the process's exit code.
int runWindow(int& argc, char** argv, const std::string& file);

}  // namespace loopscope::app
