// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/python/modules/world.h"
#include "core/run/head_comments.h"

// The world outside, as a scenario's head describes it:
//
//     # net: https://example.org/a 200 0.3s "text"        status, latency and body may each be left out
//     # net: POST https://example.org/b 201 {"id": 7}     a method, a JSON body
//     # net: https://example.org/pages/* 404              whatever begins like this
//     # net: https://example.org/c refused 50ms           or: timeout (the server never answers)
//     # file: notes.txt 0.5s "one\ntwo\n"                 or without a text, and lines below that begin with
//     # |

namespace loopscope::run {

// What does not read so is added to the diagnostics, each with its place.
python::World readWorld(std::span<const HeadComment> comments, std::vector<Diagnostic>& diagnostics);

}  // namespace loopscope::run
