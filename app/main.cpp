// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_main.h"

int main(int argc, char** argv) { return loopscope::app::runWindow(argc, argv, argc > 1 ? argv[1] : ""); }
